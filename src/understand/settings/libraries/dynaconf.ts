import type { SourceFile, Span } from "../../../core/source.ts";
import type { DataValue } from "../../../parse/data/data-value.ts";
import { djangoSettingNames } from "../django-defaults.ts";
import { builtin, type CallArguments, type CallSite, dict, type DictObj, instance, moduleOf, type ModuleObj, none, type Obj, str, unknown } from "../objects.ts";
import { depending, tagged } from "../tagging.ts";
import { noTags, type Tags, union } from "../tags.ts";
import type { Run } from "../run.ts";
import { fileTag, variableTags } from "../world.ts";
import { fromData, objectOf } from "./data-files.ts";
import { inProject, parentOf, projectPath } from "./files.ts";
import { fromJson } from "./json.ts";
import { findUpwards } from "./variables-file.ts";

/** What dynaconf gathered: values by name, and what else may set any name. */
interface Gathered {
  readonly values: ReadonlyMap<string, Obj>;
  readonly prefix: string;
  /** A file of secrets that is not in the repository. */
  readonly secrets: string | undefined;
  /** Why nothing is known. */
  readonly lost: string | undefined;
}

interface Options {
  readonly prefix: string;
  readonly files: readonly string[];
  readonly environments: boolean;
  readonly switcher: string;
}

/** Source: dynaconf 3.3, default_settings.py and contrib/django_dynaconf_v2.py. */
const defaultFiles: readonly string[] = ["settings.py", "settings.toml", "settings.tml", "settings.yaml", "settings.yml", "settings.ini", "settings.conf", "settings.properties", "settings.json"];
const secretFiles: readonly string[] = [".secrets.py", ".secrets.toml", ".secrets.yaml", ".secrets.yml", ".secrets.ini", ".secrets.json"];

const words = (value: Obj | undefined): readonly string[] | undefined => {
  if (value?.kind === "str") return value.value.split(/[,;]/).map((name) => name.trim());
  if (value?.kind !== "list" && value?.kind !== "tuple") return undefined;
  const names = value.items.flatMap((item) => (item.kind === "str" || item.kind === "path" ? [item.value] : []));
  return names.length === value.items.length ? names : undefined;
};

/** The options of a call; undefined where one of them is not followed. */
function optionsOf({ positional, keywords }: CallArguments, django: boolean): Options | undefined {
  let [prefix, files, environments, switcher]: [string, readonly string[], boolean, string] = [django ? "DJANGO" : "DYNACONF", django ? [...defaultFiles, ...secretFiles] : [], django, django ? "DJANGO_ENV" : "ENV_FOR_DYNACONF"];
  for (const [keyword, value] of keywords) {
    const name = keyword.toLowerCase().replace(/_for_dynaconf$/, "");
    const listed = words(value);
    if (name === "envvar_prefix" && value.kind === "str" && value.value !== "") prefix = value.value.toUpperCase();
    else if ((name === "settings_files" || name === "settings_file" || name === "settings_module") && listed) files = listed;
    else if (name === "environments" && value.kind === "bool") environments = value.value;
    else if (name === "env_switcher" && value.kind === "str") switcher = value.value;
    else if (name !== "load_dotenv" && name !== "core_loaders") return undefined;
  }
  return positional.length > (django ? 1 : 0) ? undefined : { prefix, files, environments, switcher };
}

function gather(run: Run, args: CallArguments, django: boolean, site: CallSite): Gathered {
  const options = optionsOf(args, django);
  if (!options) return { values: new Map(), prefix: "DJANGO", secrets: undefined, lost: "dynaconf may set it, and its options are not followed" };
  const { prefix, environments, switcher } = options;
  // The parser of TOML also reads variables: it is asked for before the first is set.
  run.source.formats.parse("toml", "");
  const directory = parentOf(projectPath(site.scope.file.path));
  const environment = run.variable(switcher);
  if (environment && environment.kind !== "str") return { values: new Map(), prefix, secrets: undefined, lost: `dynaconf may set it, for the environment that ${switcher} names` };
  const sections = ["default", environment?.value.toLowerCase() ?? "development", "global"];
  const values = new Map<string, Obj>();
  let lost: string | undefined;
  let secrets: string | undefined;
  const put = (key: string, value: Obj): void => {
    // `DATABASES__default__HOST` goes into the dict of that name.
    const root = (key.split("__")[0] ?? key).toUpperCase();
    values.set(root, root === key.toUpperCase() ? settled(value) : unknown("dynaconf merges into it", value.tags, value.at));
  };
  for (const name of options.files) {
    const file = name.startsWith("/") ? run.source.read(inProject(name) ?? name) : findUpwards(run, directory, [name]);
    if (file && file.path === site.scope.file.path) continue;
    if (!file) {
      if (/secret/i.test(name)) secrets ??= secretPath(directory, name);
      continue;
    }
    const content = readFile(run, file, site.at);
    if (content?.kind !== "dict") lost ??= `dynaconf may set it in ${file.path}`;
    else for (const [key, value] of layersOf(content, environments ? sections : undefined, environment?.tags ?? variableTags(switcher))) put(key, value);
  }
  // A file of secrets that is tracked is not looked for beside itself.
  if (options.files.some((name) => /secret/i.test(name) && findUpwards(run, directory, [name]))) secrets = undefined;
  for (const variable of [...run.world.fixed.keys(), ...run.world.supposed.keys()]) {
    const start = [`DYNACONF_`, `${prefix}_`].find((each) => variable.startsWith(each));
    const value = start === undefined || variable === switcher || variable.endsWith("_SETTINGS_MODULE") ? undefined : run.variable(variable);
    if (start !== undefined && value) put(variable.slice(start.length), fromVariable(run, value, site.at));
  }
  return { values, prefix, secrets, lost };
}

const secretPath = (directory: string, name: string): string => `${inProject(directory) ?? directory}/${/\.py$/.test(name) ? ".secrets.toml" : name}`.replace(/^\//, "");

/** The mapping in a file; undefined for a format that is not followed. */
function readFile(run: Run, file: SourceFile, at: Span): Obj | undefined {
  const text = { ...str(file.text, noTags, at), file };
  if (/\.to?ml$/.test(file.path)) return fromData(run, "toml", text, at);
  if (file.path.endsWith(".json")) return fromJson(run, text, at);
  if (!/\.ya?ml$/.test(file.path)) return undefined;
  const result = run.source.formats.parse("yaml", file.text);
  return "problem" in result ? undefined : objectOf(asYaml12(result.value, file), file, noTags, at);
}

/** dynaconf brings a reader of YAML 1.2, in which `yes` is a text and `010` is ten. Seen with dynaconf 3.3.5. */
function asYaml12(value: DataValue, file: SourceFile): DataValue {
  const text = value.start !== undefined && value.end !== undefined ? file.text.slice(value.start, value.end) : "";
  switch (value.kind) {
    case "boolean":
      return /^(?:true|false)$/i.test(text) ? value : { ...value, kind: "string", value: text };
    case "integer":
    case "float":
      return /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? value : { ...value, kind: "other", what: "a number that versions of YAML read differently" };
    case "string":
      return /^[-+]?(?:0o[0-7]+|[\d.]+[eE][-+]?\d+|0\d+)$/.test(text) ? { ...value, kind: "other", what: "a number that versions of YAML read differently" } : value;
    case "list":
      return { ...value, items: value.items.map((item) => asYaml12(item, file)) };
    case "mapping":
      return { ...value, entries: value.entries.map(([key, item]) => [key, asYaml12(item, file)] as const) };
    case "null":
    case "other":
      return value;
  }
}

/** The pairs that count, later ones winning: of the sections of an environment, or all. */
function layersOf(content: DictObj, sections: readonly string[] | undefined, tags: Tags): readonly (readonly [string, Obj])[] {
  const pairs = ({ entries }: DictObj): readonly (readonly [string, Obj])[] => [...entries.values()].flatMap(([key, value]) => (key.kind === "str" ? [[key.value, value] as const] : []));
  if (!sections) return pairs(content);
  return sections.flatMap((section) => pairs(content).flatMap(([name, value]) => (name.toLowerCase() === section && value.kind === "dict" ? pairs(value).map(([key, inner]) => [key, depending(inner, tags)] as const) : [])));
}

/** Values with dynaconf's own marks (`@format`, `dynaconf_merge`) are made from others. */
function settled(value: Obj): Obj {
  const isMarked = (item: Obj): boolean => (item.kind === "str" && /^@|dynaconf_merge/.test(item.value)) || (item.kind === "list" && item.items.some(isMarked)) || (item.kind === "dict" && [...item.entries.values()].some((pair) => pair.some(isMarked)));
  return isMarked(value) ? unknown("dynaconf makes it from other values", value.tags, value.at) : value;
}

/** What a variable's text stands for: a value of TOML, or else the text. */
function fromVariable(run: Run, value: Obj, at: Span): Obj {
  if (value.kind !== "str") return unknown(value.kind === "unknown" ? value.why : "it is no text", value.tags, at);
  const text = /^(?:True|False)$/.test(value.value) ? value.value.toLowerCase() : value.value;
  const parsed = run.source.formats.parse("toml", `key = ${text}`);
  if ("problem" in parsed) return parsed.problem.includes("loaded") ? unknown(parsed.problem, value.tags, at) : value;
  const item = parsed.value.kind === "mapping" && parsed.value.entries.length === 1 ? parsed.value.entries[0]?.[1] : undefined;
  return item ? objectOf(item, undefined, value.tags, at) : value;
}

/** `DjangoDynaconf(__name__)`: everything that stands above it may be replaced, and what is not set may be. */
function overDjango(run: Run, args: CallArguments, site: CallSite): Obj {
  const { module } = site.scope;
  const { values, prefix, secrets, lost } = gather(run, args, true, site);
  const there = secrets !== undefined && run.supposesFile(secrets);
  if (lost !== undefined || there) {
    run.forgetAll(module, lost ?? `it may be set in ${secrets ?? ""}, which is not in the repository`, site.at, there ? [fileTag(secrets)] : noTags);
    return instance("DjangoDynaconf", {}, site.at);
  }
  for (const [name, value] of values) run.bindIn(module, name, { value, at: value.at ?? site.at, via: [] });
  // Any name may come from a variable of its own.
  for (const name of new Set([...djangoSettingNames, ...module.bindings.keys()])) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
    const tags = variableTags(`${prefix}_${name}`);
    const binding = module.bindings.get(name);
    if (binding && !values.has(name)) run.bindIn(module, name, { ...binding, value: tagged(binding.value, tags) });
    else if (!binding) module.taint(name, tags);
    else run.bindIn(module, name, { ...binding, value: tagged(binding.value, union(binding.value.tags, tags)) });
  }
  if (secrets !== undefined) module.taintAll([fileTag(secrets)]);
  return instance("DjangoDynaconf", {}, site.at);
}

/** `Dynaconf(settings_files=[…])`: an object that is asked for names in any case. */
function plainObject(run: Run, args: CallArguments, site: CallSite): Obj {
  const { values, prefix, secrets, lost } = gather(run, args, false, site);
  const there = secrets !== undefined && run.supposesFile(secrets);
  const find = (name: string, fallback: Obj | undefined, at: Span): Obj => {
    const tags = union(variableTags(`${prefix}_${name.toUpperCase()}`), secrets === undefined ? noTags : [fileTag(secrets)]);
    if (lost !== undefined || there) return unknown(lost ?? `it may be set in ${secrets ?? ""}, which is not in the repository`, there ? tags : noTags, at);
    const value = values.get(name.toUpperCase()) ?? fallback;
    return value ? depending(value.at ? value : { ...value, at }, union(value.tags, tags)) : run.raise("AttributeError", name, tags, at);
  };
  const get = builtin("get", ({ positional: [name, fallback = none], keywords }, { at }) => (name?.kind === "str" && !/\.|__/.test(name.value) ? find(name.value, keywords.get("default") ?? fallback, at) : unknown("its name is not known", noTags, at)));
  const attributes = new Map([...values.keys()].flatMap((name) => [name, name.toLowerCase()].map((each) => [each, find(name, undefined, site.at)] as const)));
  return {
    ...instance("Dynaconf", {}, site.at),
    attributes: new Map<string, Obj>([...attributes, ["get", get], ["as_dict", builtin("as_dict", (_args, { at }) => (lost === undefined && !there ? dict([...values.keys()].map((name) => [str(name), find(name, undefined, at)] as const), noTags, at) : unknown("what dynaconf holds is not known", noTags, at)))]]),
    item: (key, at) => (key.kind === "str" ? find(key.value, undefined, at) : unknown("its name is not known", noTags, at)),
  };
}

/** The module `dynaconf`. */
export function dynaconf(run: Run): ModuleObj {
  return moduleOf("dynaconf", {
    DjangoDynaconf: builtin("DjangoDynaconf", (args, site) => overDjango(run, args, site)),
    Dynaconf: builtin("Dynaconf", (args, site) => plainObject(run, args, site)),
    LazySettings: builtin("LazySettings", (args, site) => plainObject(run, args, site)),
    Validator: builtin("Validator", (_args, { at }) => instance("Validator", {}, at)),
  });
}
