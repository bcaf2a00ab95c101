import { Namespace } from "../namespace.ts";
import { builtin, type CallArguments, type CallSite, type ClassObj, dict, instance, linearise, list, moduleOf, type ModuleObj, type Obj, str, unknown } from "../objects.ts";
import { tagged } from "../tagging.ts";
import { noTags } from "../tags.ts";
import { truthOf } from "../truth.ts";
import type { Run } from "../run.ts";
import { variableTags } from "../world.ts";
import { convertText, isAccepted } from "./pydantic-types.ts";
import { dotenvFile, fileAt, type FileVariable } from "./variables-file.ts";

/** Version 2 has its settings in a package of their own, checks defaults, and knows no `env=`. */
type Version = 1 | 2;

/** What a field of the class says of itself. */
interface Field {
  readonly name: string;
  readonly annotation: string;
  /** Undefined for a field that must be set. */
  readonly fallback: Obj | undefined;
  readonly options: ReadonlyMap<string, Obj>;
}

/** Decorators that change no field. */
const harmless = /^(?:property|computed_field|(?:functools\.)?(?:cached_property|cache|lru_cache)|staticmethod|classmethod|override|typing\.override)\b/;

/** Whether a value is the `...` that stands for no default. */
const isEllipsis = (value: Obj | undefined): boolean => value?.kind === "unknown" && value.why === "it is an ellipsis";

/** `Settings()`: an object whose attributes are the fields. @throws PythonError ValidationError, SettingsError */
function construct(run: Run, version: Version, object: ClassObj, args: CallArguments, site: CallSite): Obj {
  const classes = linearise(object)?.toReversed() ?? [];
  const config = configOf(classes);
  const attributes = new Map<string, Obj>();
  const lost = whyLost(classes, config);
  const variables = fileVariables(run, args.keywords.get("_env_file") ?? config.get("env_file"));
  const changed = new Set(classes.flatMap(({ namespace }) => [...namespace.decorators.values()].flat()).flatMap((decorator) => validated(decorator)));
  for (const field of fieldsOf(classes)) {
    const doubt = lost ?? (changed.has(field.name) || changed.has("*") ? "a validator may change it" : undefined);
    const value = args.keywords.get(field.name) ?? read(run, version, field, config, variables, site);
    attributes.set(field.name, doubt === undefined ? value : unknown(doubt, value.tags, site.at));
  }
  for (const { namespace } of classes) for (const [name, { value }] of namespace.bindings) if (!attributes.has(name) && !/^__|^model_config$|^Config$/.test(name)) attributes.set(name, value.kind === "function" ? unknown("it is what a method returns") : value);
  const dump = builtin("model_dump", (_args, { at }) => dict([...attributes].map(([name, value]) => [str(name), value] as const), noTags, at));
  return { ...instance("pydantic.Settings", {}, site.at), attributes: new Map([...attributes, ["model_dump", dump], ["dict", dump]]) };
}

/** `model_config`, or an inner `class Config`; those of a subclass win. */
function configOf(classes: readonly ClassObj[]): ReadonlyMap<string, Obj> {
  const config = new Map<string, Obj>();
  for (const { namespace } of classes) {
    const own = namespace.bindings.get("model_config")?.value;
    if (own?.kind === "dict") for (const [key, value] of own.entries.values()) if (key.kind === "str") config.set(key.value, value);
    const inner = namespace.bindings.get("Config")?.value;
    if (inner?.kind === "class") for (const [name, { value }] of inner.namespace.bindings) config.set(name, value);
    if (own && own.kind !== "dict") config.set("*", own);
  }
  return config;
}

/** Why no field of the class is known: sources of its own, or an initialiser. */
function whyLost(classes: readonly ClassObj[], config: ReadonlyMap<string, Obj>): string | undefined {
  if (classes.some(({ namespace }) => ["settings_customise_sources", "__init__", "model_post_init", "customise_sources"].some((name) => namespace.decorators.has(name)))) return "its settings class has sources of its own";
  if (config.has("*")) return "the options of its settings class are not known";
  return ["secrets_dir", "env_parse_none_str", "env_parse_enums", "cli_parse_args", "toml_file", "yaml_file", "json_file"].some((option) => config.has(option)) ? "an option of its settings class is not followed" : undefined;
}

/** The fields that a validator's decorator names; `*` for all of them. */
function validated(decorator: string): readonly string[] {
  if (harmless.test(decorator)) return [];
  const names = /^(?:pydantic\.)?(?:field_)?validator\((.*)\)$/s.exec(decorator)?.[1];
  return names === undefined ? ["*"] : Array.from(names.matchAll(/["']([^"']+)["']/g), ([, name = ""]) => name);
}

/** Names with an annotation. In version 1 a plain assignment makes a field as well. */
function fieldsOf(classes: readonly ClassObj[]): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const { namespace } of classes) {
    for (const [name, annotation] of namespace.annotations) {
      if (name.startsWith("_") || /^(?:typing\.)?ClassVar\b/.test(annotation)) continue;
      const assigned = namespace.bindings.get(name)?.value;
      const isField = assigned?.kind === "instance" && assigned.type === "pydantic.Field";
      const options = isField ? assigned.attributes : new Map<string, Obj>();
      const fallback = isField ? options.get("default") : assigned;
      fields.set(name, { name, annotation, fallback: isEllipsis(fallback) ? undefined : fallback, options });
    }
  }
  return [...fields.values()];
}

/** The variables that a field is read from, the first that is set counting; undefined where they can't be known. */
function variablesOf(version: Version, { name, options }: Field, config: ReadonlyMap<string, Obj>): readonly string[] | undefined {
  const alias = options.get("validation_alias") ?? options.get("alias") ?? (version === 1 ? options.get("env") : undefined);
  if (!alias) {
    const prefix = config.get("env_prefix");
    return prefix && prefix.kind !== "str" ? undefined : [(prefix?.kind === "str" ? prefix.value : "") + name];
  }
  if (alias.kind === "str") return [alias.value];
  if (alias.kind !== "list") return undefined;
  const names = alias.items.flatMap((item) => (item.kind === "str" ? [item.value] : []));
  return names.length === alias.items.length && names.length > 0 ? names : undefined;
}

function read(run: Run, version: Version, field: Field, config: ReadonlyMap<string, Obj>, inFile: FileVariables, site: CallSite): Obj {
  const names = variablesOf(version, field, config);
  if (!names) return unknown("it is read from a variable whose name is not known", noTags, site.at);
  const isExact = isOn(config.get("case_sensitive"));
  const ignoresEmpty = isOn(config.get("env_ignore_empty"));
  // Without regard to case, DEBUG is what people set.
  const spelled = names.map((name) => (isExact ? name : name.toUpperCase()));
  for (const name of spelled) {
    const found = findVariable(run, name, isExact);
    if (!found || (ignoresEmpty && found.kind === "str" && found.value === "")) continue;
    const value = convertText(run, found, field.annotation, site);
    // The dict of a variable and that of a file are merged, at every depth.
    return value.kind === "dict" && inFile.find(name, isExact) ? unknown("it is merged with what a file holds", value.tags, site.at) : value;
  }
  const tags = spelled.flatMap(variableTags).toSorted();
  for (const name of spelled) {
    const stored = inFile.find(name, isExact);
    if (stored) return tagged(stored.kind === "str" ? convertText(run, stored, field.annotation, site) : stored, tags);
  }
  const { fallback } = field;
  if (fallback) return tagged(version === 1 ? fallback : checkDefault(run, fallback, field.annotation, site), tags);
  const [first = field.name] = spelled;
  const made = field.options.get("default_factory");
  if (made) return tagged(run.call(made, { positional: [], keywords: new Map() }, site.at, site.scope), tags);
  return convertText(run, run.requiredVariable(first, "ValidationError", site.at), field.annotation, site);
}

const isOn = (value: Obj | undefined): boolean => value !== undefined && truthOf(value) === true;

/** pydantic-settings checks defaults as it checks texts (`validate_default`): `debug: bool = "no"` is False. */
function checkDefault(run: Run, fallback: Obj, annotation: string, site: CallSite): Obj {
  if (isAccepted(fallback, annotation)) return fallback;
  if (fallback.kind === "str" && /^["']?(?:bool|int|float|SecretStr)["']?$/.test(annotation)) return convertText(run, fallback, annotation, site);
  return unknown(fallback.kind === "unknown" ? fallback.why : "what pydantic makes of its default is not followed", fallback.tags, fallback.at ?? site.at);
}

/** A variable by a name of any case, as pydantic looks for it. */
function findVariable(run: Run, name: string, isExact: boolean): Obj | undefined {
  const exact = run.variable(name);
  if (exact || isExact) return exact;
  const wanted = name.toLowerCase();
  const other = run.environment.names.find((key) => key.toLowerCase() === wanted);
  return other === undefined ? undefined : run.variable(other);
}

interface FileVariables {
  find(name: string, isExact: boolean): Obj | undefined;
}

/** What tracked files of `env_file` hold, a later file winning. An untracked one holds what the environment may hold. */
function fileVariables(run: Run, option: Obj | undefined): FileVariables {
  const paths = option?.kind === "tuple" || option?.kind === "list" ? option.items : option ? [option] : [];
  const found: FileVariable[] = [];
  for (const path of paths) {
    if (path.kind !== "str" && path.kind !== "path") continue;
    const file = path.value.startsWith("/") ? fileAt(run, path.value) : run.source.read(path.value.replace(/^\.\//, ""));
    // A relative path is looked for where the server starts, which is not known for sure.
    const surely = path.value.startsWith("/");
    for (const { name, value } of file ? dotenvFile(file) : []) found.push({ name, value: surely ? value : unknown(`it may be set in ${path.value}, which is looked for where the server starts`, noTags, value.at) });
  }
  return { find: (name, isExact) => found.findLast((one) => (isExact ? one.name === name : one.name.toLowerCase() === name.toLowerCase()))?.value };
}

/** `Field(default, alias=…, validation_alias=…, default_factory=…)` */
const field = builtin("Field", ({ positional: [first], keywords }, { at }) => instance("pydantic.Field", { ...(first ? { default: first } : {}), ...Object.fromEntries(keywords) }, at));

const settingsClass = (run: Run, version: Version): ClassObj => ({
  kind: "class",
  name: "BaseSettings",
  bases: [],
  namespace: new Namespace("pydantic"),
  construct: (object, args, site) => construct(run, version, object, args, site),
  tags: noTags,
});

const keywordsAsDict = (name: string): Obj => builtin(name, ({ keywords }, { at }) => dict([...keywords].map(([key, value]) => [str(key), value] as const), noTags, at));

/** `SecretStr("…")` */
const secret = builtin("SecretStr", ({ positional: [value] }, { at }) => instance("SecretStr", { get_secret_value: builtin("get_secret_value", () => value ?? unknown("it holds nothing")) }, at));

const pydantic = (run: Run): ModuleObj => moduleOf("pydantic", { BaseSettings: settingsClass(run, 1), Field: field, SecretStr: secret, AliasChoices: builtin("AliasChoices", ({ positional }, { at }) => list(positional, noTags, at)) });

/** pydantic-settings, and the settings of pydantic's version 1. */
export const pydanticModules: Readonly<Record<string, (run: Run) => ModuleObj>> = {
  pydantic,
  "pydantic.v1": pydantic,
  pydantic_settings: (run) => moduleOf("pydantic_settings", { BaseSettings: settingsClass(run, 2), SettingsConfigDict: keywordsAsDict("SettingsConfigDict") }),
};

