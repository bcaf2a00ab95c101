import { type CallArguments, type CallSite, builtin, dict, instance, type InstanceObj, list, moduleOf, type ModuleObj, none, type Obj, path, str, unknown } from "../objects.ts";
import { tagged } from "../tagging.ts";
import { truthOf } from "../truth.ts";
import type { Asked } from "../process-environment.ts";
import type { Run } from "../run.ts";
import { variableTags } from "../world.ts";
import { bindNames, given } from "./arguments.ts";
import { parseDatabase } from "./dj-database-url.ts";
import { applyCast } from "./environ-casts.ts";
import { normalisePath } from "../operators.ts";
import { parentOf, projectPath } from "./files.ts";
import { fromJson } from "./json.ts";
import { dotenvFile, fileAt, findUpwards } from "./variables-file.ts";

/** Source: marshmallow 3 and 4, `fields.Boolean.truthy` and `falsy`. */
const trueWords: readonly string[] = ["t", "true", "on", "y", "yes", "1"];
const falseWords: readonly string[] = ["f", "false", "off", "n", "no", "0"];

/**
 * The settings that an address of dj-email-url speaks of: `vars().update(env.dj_email_url(…))` leaves all others as they are.
 * Source: dj-email-url 1.0.6, `parse`.
 */
const mailSettings: readonly string[] = ["EMAIL_FILE_PATH", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_BACKEND", "EMAIL_USE_SSL", "EMAIL_USE_TLS", "EMAIL_TIMEOUT", "DEFAULT_FROM_EMAIL", "SERVER_EMAIL"];

/** Makes a value of a text that is set. @throws PythonError EnvValidationError */
type Parser = (value: Obj & { readonly kind: "str" }, args: CallArguments, site: CallSite) => Obj;

/** `Env()` of environs: every text is checked, and a default is handed back as it is. Source: environs 15.2. */
function envInstance(run: Run, options: CallArguments): InstanceObj {
  const fromFile = new Map<string, Obj>();
  let prefix: string | undefined = "";
  const refuse = (value: Obj, site: CallSite): never => run.raise("EnvValidationError", "the variable is invalid", value.tags, site.at);
  const place = (value: Obj, site: CallSite): Obj["at"] => value.at ?? site.at;
  const parsers: Readonly<Record<string, Parser>> = {
    str: (value) => value,
    bool: (value, _args, site) => {
      const word = value.value.toLowerCase();
      const isWord = [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].includes(value.value);
      if (!isWord || (!trueWords.includes(word) && !falseWords.includes(word))) return refuse(value, site);
      return { kind: "bool", value: trueWords.includes(word), tags: value.tags, at: place(value, site) };
    },
    int: (value, _args, site) => (/^\s*[+-]?\d[\d_]*\s*$/.test(value.value) ? applyCast(run, "int", value, site) : refuse(value, site)),
    float: (value, _args, site) => (/^-?\d+(\.\d+)?$/.test(value.value) ? { kind: "float", value: Number(value.value), tags: value.tags, at: place(value, site) } : unknown("the number is not followed", value.tags, site.at)),
    list: (value, args, site) => {
      const { subcast, delimiter } = bindNames(args, "name", "default", "subcast", "delimiter");
      const separator = delimiter === undefined ? "," : delimiter.kind === "str" ? delimiter.value : undefined;
      if (separator === undefined || separator === "") return unknown("it is split in a way that is not followed", value.tags, site.at);
      const parts = value.value === "" ? [] : value.value.split(separator);
      const texts = parts.map((part) => str(part, value.tags, value.at));
      const each = given(subcast);
      if (each && !(each.kind === "builtin" && each.name === "str")) return unknown("the cast of its elements is not followed", value.tags, site.at);
      return list(texts, value.tags, place(value, site));
    },
    dict: (value, args, site) => {
      const pairs = value.value.split(",").filter(() => value.value !== "").map((part) => part.split("="));
      if (args.keywords.size > (args.keywords.has("default") ? 1 : 0) || pairs.some((pair) => pair.length !== 2)) return unknown("it is split in a way that is not followed", value.tags, site.at);
      return dict(pairs.map(([key = "", item = ""]) => [str(key.trim(), value.tags, value.at), str(item.trim(), value.tags, value.at)] as const), value.tags, place(value, site));
    },
    json: (value, _args, site) => {
      try {
        JSON.parse(value.value);
      } catch {
        return refuse(value, site);
      }
      return fromJson(run, value, site.at);
    },
    path: (value, _args, site) => path(normalisePath(value.value), value.tags, place(value, site)),
  };
  const read = (name: string, args: CallArguments, site: CallSite): { readonly set: Obj } | { readonly otherwise: Obj } => {
    const { name: option, default: fallback } = bindNames(args, "name", "default");
    if (option?.kind !== "str" || options.keywords.size > 0 || prefix === undefined) return { otherwise: unknown("it is read from a variable whose name is not known", option?.tags, site.at) };
    const variable = prefix + option.value;
    const tags = variableTags(variable);
    const set = lookUp(variable, { at: site.at, fallback, required: !fallback });
    if (set) return { set };
    if (!fallback) return { set: run.requiredVariable(variable, "EnvNotSetError", site.at) };
    // Whether a default is read as the variable would be depends on the version: before 14 texts were, and whatever json was given.
    const parsed = name === "json" || (fallback.kind === "str" && name !== "str" && name !== "__call__");
    return { otherwise: parsed ? unknown("what becomes of its default depends on the version of environs", tags, site.at) : tagged(fallback, tags) };
  };
  const attributes = new Map<string, Obj>();
  const lookUp = (name: string, asked: Asked): Obj | undefined => {
    const stored = run.world.fixed.has(name) || run.world.supposed.has(name) ? undefined : fromFile.get(name);
    const value = run.variable(name, stored ? { at: asked.at, fallback: stored } : asked);
    return stored ? { ...stored, tags: variableTags(name) } : value;
  };
  const readable = (name: string, parse: Parser | undefined): Obj =>
    builtin(name, (args, site) => {
      const found = read(name, args, site);
      if ("otherwise" in found) return found.otherwise;
      const { set } = found;
      if (args.keywords.has("validate")) return unknown("its checks are not followed", set.tags, site.at);
      if (set.kind !== "str") return name === "str" || name === "__call__" ? set : unknown(set.kind === "unknown" ? set.why : "it is no text", set.tags, site.at);
      return parse ? parse(set, args, site) : unknown(`env.${name}() is not followed`, set.tags, site.at);
    });
  for (const [name, parse] of Object.entries(parsers)) attributes.set(name, readable(name, parse));
  for (const name of ["decimal", "datetime", "date", "time", "timedelta", "log_level", "uuid", "url", "enum", "dj_cache_url"]) attributes.set(name, readable(name, undefined));
  attributes.set(
    "dj_email_url",
    builtin("dj_email_url", (args, site) => {
      const found = read("dj_email_url", args, site);
      const value = "set" in found ? found.set : found.otherwise;
      if (value.kind === "None") return value;
      const pairs = mailSettings.map((name) => [str(name, value.tags, site.at), unknown("env.dj_email_url() is not followed", value.tags, site.at)] as const);
      return dict(pairs, value.tags, site.at);
    }),
  );
  attributes.set(
    "dj_db_url",
    builtin("dj_db_url", (args, site) => {
      const { name: option, default: fallback } = bindNames(args, "name", "default");
      if (option?.kind !== "str" || options.keywords.size > 0 || prefix === undefined) return unknown("it is read from a variable whose name is not known", option?.tags, site.at);
      const variable = prefix + option.value;
      const url = lookUp(variable, { at: site.at, fallback, required: !fallback }) ?? (fallback && tagged(fallback, variableTags(variable))) ?? run.requiredVariable(variable, "EnvNotSetError", site.at);
      return parseDatabase(run, url, args, site.at);
    }),
  );
  // `with env.prefixed("BAKERY_"):` puts the prefix before every name within.
  attributes.set(
    "prefixed",
    builtin("prefixed", ({ positional: [more] }) => {
      const before = prefix;
      return instance("environs.prefixed", {
        __enter__: builtin("__enter__", () => {
          prefix = before === undefined || more?.kind !== "str" ? undefined : before + more.value;
          return made;
        }),
        __exit__: builtin("__exit__", () => {
          prefix = before;
          return none;
        }),
      });
    }),
  );
  attributes.set("read_env", readEnv(run, fromFile));
  const call = attributes.get("str");
  const made: InstanceObj = { ...instance("environs.Env"), attributes, ...(call?.kind === "builtin" ? { call: (args: CallArguments, site: CallSite) => call.call(args, site) } : {}) };
  return made;
}

/** `env.read_env(path=None, recurse=True, override=False)`: looks upwards from the file that calls, or from the path. */
function readEnv(run: Run, into: Map<string, Obj>): Obj {
  return builtin("read_env", (args, site) => {
    const { path: where, recurse } = bindNames(args, "path", "recurse");
    const start = given(where);
    const overrides = args.keywords.get("override");
    const place = !start ? `${parentOf(projectPath(site.scope.file.path))}/.env` : start.kind === "str" || start.kind === "path" ? start.value : undefined;
    const upwards = recurse === undefined || truthOf(recurse) === true;
    const name = place?.slice(place.lastIndexOf("/") + 1) ?? "";
    const file = place === undefined ? undefined : upwards ? findUpwards(run, parentOf(place), [name]) : fileAt(run, place);
    if (!file) return unknown("it depends on a file that is not in the repository", [], site.at);
    run.source.noteReader(file, "python-dotenv");
    for (const { name: variable, value } of dotenvFile(file)) {
      if (value.kind === "None") continue;
      // Before version 15 the file went into the process's environment, since then it does not.
      if (run.variable(variable) === undefined) run.setVariable(variable, unknown("whether environs writes it into os.environ depends on its version", variableTags(variable)));
      into.set(variable, overrides ? unknown("whether the file overrides the environment depends on the version of environs", variableTags(variable)) : value);
    }
    return unknown("what it returns depends on the version of environs", [], site.at);
  });
}

/** The module `environs`. */
export function environs(run: Run): ModuleObj {
  return moduleOf("environs", { Env: builtin("Env", (args) => envInstance(run, args)), env: envInstance(run, { positional: [], keywords: new Map() }) });
}
