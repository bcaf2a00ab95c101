import { equals } from "../equality.ts";
import { type BuiltinObj, builtin, type CallArguments, type CallSite, instance, type InstanceObj, moduleOf, type ModuleObj, none, type Obj, path, str, unknown } from "../objects.ts";
import { tagged } from "../tagging.ts";
import { union } from "../tags.ts";
import { truthOf } from "../truth.ts";
import type { Run } from "../run.ts";
import { variableTags } from "../world.ts";
import { bindNames, given } from "./arguments.ts";
import { cacheOf, databaseOf, mailOf } from "./environ-addresses.ts";
import { type Cast, parseValue, typeOf } from "./environ-casts.ts";
import { parentOf, resolvePath } from "./files.ts";
import { fromJson } from "./json.ts";
import { environFile, fileAt, loadVariables } from "./variables-file.ts";

/** What is asked of an `Env`. */
interface Request {
  readonly name: Obj | undefined;
  readonly cast?: Cast | undefined;
  readonly fallback?: Obj | undefined;
  readonly parseDefault?: boolean;
}

/** One `Env(…)`: its scheme, and whether it looks for `NAME_FILE` first. */
interface EnvState {
  readonly scheme: ReadonlyMap<string, Obj>;
  readonly attributes: ReadonlyMap<string, Obj>;
  readonly fileAware: boolean;
}

/** `Env.get_value`. @throws PythonError ImproperlyConfigured, ValueError. Source: django-environ 0.14, environ.py */
function getValue(run: Run, env: EnvState, { name, cast, fallback, parseDefault = false }: Request, site: CallSite): Obj {
  const prefix = env.attributes.get("prefix");
  const smart = env.attributes.get("smart_cast");
  if (name?.kind !== "str" || prefix?.kind !== "str" || (smart && truthOf(smart) === undefined)) return unknown("it is read from a variable whose name is not known", name?.tags, site.at);
  const variable = prefix.value + name.value;
  const rule = env.scheme.get(variable);
  const isPair = rule?.kind === "tuple" && rule.items.length === 2;
  const wanted = cast ?? (isPair ? rule.items[0] : rule);
  const otherwise = fallback ?? (isPair ? rule.items[1] : undefined);
  const tags = variableTags(variable);
  const file = env.fileAware ? run.variable(`${variable}_FILE`) : undefined;
  if (file) return unknown("it is read from a file of the server", union(tags, file.tags), site.at);
  const read = run.variable(variable, { at: site.at, fallback: otherwise, required: otherwise === undefined }) ?? otherwise ?? run.requiredVariable(variable, "ImproperlyConfigured", site.at);
  // A value that begins with `$` names another variable; since when, and how, depends on the version.
  if (read.kind === "str" && read.value.startsWith("$")) return unknown("it names another variable", union(read.tags, tags), site.at);
  const target = wanted ?? (otherwise && truthOf(smart ?? none) === true ? typeOf(otherwise) : undefined);
  const isDefault = read === otherwise;
  const value = read.kind === "str" && read.value === "" && otherwise?.kind === "None" ? { ...none, tags: read.tags } : read;
  const same = isDefault || (otherwise !== undefined && equals(value, otherwise) === true);
  const parsed = same && !(parseDefault && value.kind !== "None") ? value : parseValue(run, value, target, site);
  return isDefault ? tagged(parsed, tags) : parsed;
}

/** `env(…)` and its methods. */
function envInstance(run: Run, { keywords }: CallArguments, fileAware: boolean): InstanceObj {
  const attributes = new Map<string, Obj>([["prefix", str("")], ["smart_cast", { kind: "bool", value: true, tags: [] }]]);
  const env: EnvState = { scheme: keywords, attributes, fileAware };
  const method = (name: string, read: (args: CallArguments, site: CallSite) => Obj): void => void attributes.set(name, builtin(name, read));
  const call = (args: CallArguments, site: CallSite): Obj => {
    const { var: name, cast, default: fallback, parse_default: parse } = bindNames(args, "var", "cast", "default", "parse_default");
    return getValue(run, env, { name, cast: given(cast), fallback, parseDefault: parse !== undefined && truthOf(parse) === true }, site);
  };
  method("get_value", call);
  for (const type of ["bool", "int", "float", "str"]) {
    method(type, (args, site) => {
      const { var: name, default: fallback } = bindNames(args, "var", "default");
      const value = getValue(run, env, { name, cast: type, fallback }, site);
      const changed = args.positional.length > 2 || args.keywords.has("choices") || args.keywords.has("multiline");
      return changed ? unknown("its checks are not followed", value.tags, site.at) : value;
    });
  }
  for (const type of ["list", "tuple", "dict"] as const) {
    method(type, (args, site) => {
      const { var: name, cast, default: fallback } = bindNames(args, "var", "cast", "default");
      const each = given(cast);
      const wanted: Cast = !each ? type : type === "dict" ? each : { kind: type, items: [each], tags: [] };
      return getValue(run, env, { name, cast: wanted, fallback }, site);
    });
  }
  method("json", (args, site) => {
    const { var: name, default: fallback } = bindNames(args, "var", "default");
    return getValue(run, env, { name, cast: builtin("json.loads", ({ positional: [text] }, { at }) => fromJson(run, text, at)), fallback }, site);
  });
  for (const name of ["bytes", "url", "path", "search_url", "channels_url", "channels"]) {
    method(name, (args, site) => {
      const { var: variable, default: fallback } = bindNames(args, "var", "default");
      const value = getValue(run, env, { name: variable, cast: "str", fallback }, site);
      return unknown(value.kind === "unknown" ? value.why : `env.${name}() is not followed`, value.tags, site.at);
    });
  }
  const addresses = [
    [["db", "db_url"], "DATABASE_URL", databaseOf, "engine"],
    [["cache", "cache_url"], "CACHE_URL", cacheOf, "backend"],
    [["email", "email_url"], "EMAIL_URL", mailOf, "backend"],
  ] as const;
  for (const [names, variable, make, third] of addresses) {
    for (const name of names) {
      method(name, (args, site) => {
        const { var: asked = str(variable), default: fallback, [third]: engine } = bindNames(args, "var", "default", third);
        return make(run, getValue(run, env, { name: asked, fallback }, site), given(engine), site.at);
      });
    }
  }
  method("read_env", readEnv(run).call);
  return { ...instance("environ.Env"), attributes, call };
}

/** `Env.read_env(path, overwrite=False)`: without a path, the `.env` beside the file that calls. */
function readEnv(run: Run): BuiltinObj {
  return builtin("read_env", (args, site) => {
    const { env_file: where, overwrite } = bindNames(args, "env_file", "overwrite");
    const named = given(where);
    const place = named ? (named.kind === "str" || named.kind === "path" ? named.value : undefined) : undefined;
    // Whichever file it is, it sets variables that nothing else sets.
    if (named?.kind === "unknown") run.loseEnvironment("it may be set in a file of variables whose name is not known");
    const beside = `${parentOf(filePath(site))}/.env`;
    const file = named && place === undefined ? undefined : fileAt(run, place ?? beside);
    if (file) {
      run.source.noteReader(file, "django-environ");
      loadVariables(run, environFile(file), overwrite !== undefined && truthOf(overwrite) !== false);
    }
    return none;
  });
}

const filePath = ({ scope }: CallSite): string => {
  const binding = scope.module.bindings.get("__file__")?.value;
  return binding?.kind === "str" ? binding.value : "";
};

/** `environ.Path(__file__) - 3`, which is called to name what is below it. Source: django-environ, `Path`. */
function environPath(value: string, tags: Obj["tags"]): Obj {
  const below = ({ positional }: CallArguments): string | undefined => {
    let joined = value;
    for (const part of positional) {
      if (part.kind !== "str") return undefined;
      joined = part.value.startsWith("/") ? part.value : `${joined}/${part.value}`;
    }
    return resolvePath(joined);
  };
  const lost = (args: CallArguments): Obj => unknown("a part of the path is not known", args.positional.reduce((all, part) => union(all, part.tags), tags));
  return {
    ...instance("environ.Path", {
      root: str(value, tags),
      path: builtin("path", (args) => {
        const place = below(args);
        return place === undefined || args.keywords.size > 0 ? lost(args) : environPath(place, tags);
      }),
    }),
    tags,
    text: value,
    call: (args) => {
      const place = below(args);
      return place === undefined || args.keywords.size > 0 ? lost(args) : str(place, tags);
    },
    binary: (operator, right) => {
      if (operator === "-" && right.kind === "int" && right.value >= 0 && right.value < 100) {
        let up = value;
        for (let count = 0; count < right.value; count += 1) up = parentOf(up);
        return environPath(up, tags);
      }
      return operator === "+" && right.kind === "str" ? environPath(resolvePath(right.value.startsWith("/") ? right.value : `${value}/${right.value}`), tags) : undefined;
    },
  };
}

function envClass(run: Run, fileAware: boolean): Obj {
  const made = builtin("Env", (args) => envInstance(run, args, fileAware));
  return { ...made, attributes: new Map([["read_env", readEnv(run)]]) };
}

/** The module `environ` of django-environ. */
export function environ(run: Run): ModuleObj {
  const makePath = builtin("Path", ({ positional: [start, ...more] }, { at }) => {
    if (start?.kind !== "str" && start?.kind !== "path") return unknown("its path is not known", start?.tags, at);
    if (!start.value.startsWith("/")) return unknown("it depends on the directory the server starts in", start.tags, at);
    const whole = environPath(resolvePath(start.value), start.tags);
    return more.length === 0 || whole.kind !== "instance" ? whole : (whole.binary?.("+", path(""), at) ?? unknown("a path of several parts is not followed", start.tags, at));
  });
  return moduleOf("environ", { Env: envClass(run, false), FileAwareEnv: envClass(run, true), Path: makePath });
}
