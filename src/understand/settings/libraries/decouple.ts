import { type CallArguments, type CallSite, builtin, instance, type InstanceObj, list, moduleOf, type ModuleObj, none, type Obj, str, unknown } from "../objects.ts";
import { tagged } from "../tagging.ts";
import type { Run } from "../run.ts";
import { variableTags } from "../world.ts";
import { bindNames, given } from "./arguments.ts";
import { applyCast } from "./environ-casts.ts";
import { inProject, parentOf } from "./files.ts";
import { toTruth } from "./strtobool.ts";
import { decoupleFile, fileAt, type FileVariable, findUpwards, iniSettings } from "./variables-file.ts";

/** What a `Config` finds when the environment has no such variable: a value, nothing, or why that is not known. */
type Repository = (name: string) => Obj | undefined;

const noRepository: Repository = () => undefined;

function repositoryOf(variables: readonly FileVariable[], fold: (name: string) => string = (name) => name): Repository {
  const values = new Map(variables.map(({ name, value }) => [name, value]));
  return (name) => values.get(fold(name));
}

const fileOf = (path: Obj | undefined, reader: (path: string) => Repository | undefined): Repository => {
  const read = path?.kind === "str" || path?.kind === "path" ? reader(path.value) : undefined;
  const why = path?.kind === "unknown" ? path.why : "it may be set in a file that is not in the repository";
  return read ?? (() => unknown(why));
};

/** `Config.get(option, default, cast)`: the default is cast as well. Source: python-decouple 3.8, decouple.py */
function read(run: Run, args: CallArguments, site: CallSite, repository: Repository): Obj {
  const { option, default: fallback, cast } = bindNames(args, "option", "default", "cast");
  if (option?.kind !== "str") return unknown("it is read from a variable whose name is not known", option?.tags, site.at);
  const tags = variableTags(option.value);
  const kept = stored(repository(option.value), tags);
  const found = run.variable(option.value, { at: site.at, fallback: kept ?? fallback, required: !kept && !fallback });
  const value = found ?? kept ?? (fallback ? tagged(fallback, tags) : run.requiredVariable(option.value, "UndefinedValueError", site.at));
  if (!cast) return value;
  return cast.kind === "builtin" && cast.name === "bool" ? toBool(run, value, site) : applyCast(run, cast, value, site);
}

const stored = (value: Obj | undefined, tags: readonly string[]): Obj | undefined => value && { ...value, tags };

/** The texts of truth, of the value's own text; an empty one is False. @throws PythonError ValueError */
function toBool(run: Run, value: Obj, site: CallSite): Obj {
  const place = value.at ?? site.at;
  switch (value.kind) {
    case "bool":
      return { ...value, at: place };
    case "int":
      if (value.value === 0 || value.value === 1) return { kind: "bool", value: value.value === 1, tags: value.tags, at: place };
      return run.raise("ValueError", "Invalid truth value", value.tags, site.at);
    case "None":
      return run.raise("ValueError", "Invalid truth value", value.tags, site.at);
    case "str": {
      const truth = value.value === "" ? false : toTruth(value.value);
      if (truth === undefined) return run.raise("ValueError", "Invalid truth value", value.tags, site.at);
      return { kind: "bool", value: truth, tags: value.tags, at: place };
    }
    default:
      return unknown(value.kind === "unknown" ? value.why : "it is no text", value.tags, site.at);
  }
}

/** A `Config` over a repository. */
function configOf(run: Run, repository: Repository): InstanceObj {
  const call = (args: CallArguments, site: CallSite): Obj => read(run, args, site, repository);
  return { ...instance("decouple.Config", { get: builtin("get", call) }), call };
}

/** `AutoConfig`: looks from the calling file's directory upwards for `settings.ini`, then `.env`, once. */
function autoConfig(run: Run, start: Obj | undefined): InstanceObj {
  let repository: Repository | undefined;
  const look = (site: CallSite): Repository => {
    const binding = site.scope.module.bindings.get("__file__")?.value;
    const from = start ?? (binding?.kind === "str" ? str(parentOf(binding.value)) : undefined);
    if (from?.kind !== "str" && from?.kind !== "path") return () => unknown("where its file is looked for is not known");
    // A path that is a file stands for its directory, because no file lies below it.
    const file = findUpwards(run, from.value, ["settings.ini", ".env"]);
    if (!file) return inProject(from.value) === undefined ? () => unknown("it may be set in a file outside of the repository") : noRepository;
    if (file.path.endsWith(".ini")) return repositoryOf(iniSettings(file), (name) => name.toLowerCase());
    run.source.noteReader(file, "python-decouple");
    return repositoryOf(decoupleFile(file));
  };
  const call = (args: CallArguments, site: CallSite): Obj => read(run, args, site, (repository ??= look(site)));
  return { ...instance("decouple.AutoConfig"), call };
}

/** `Csv(cast, delimiter, strip, post_process)`, a cast that splits a text. */
function csv(run: Run, options: CallArguments): Obj {
  const { cast, delimiter, strip, post_process: collect } = bindNames(options, "cast", "delimiter", "strip", "post_process");
  const call = ({ positional: [value] }: CallArguments, site: CallSite): Obj => {
    const gather = (items: readonly Obj[], tags: Obj["tags"]): Obj => {
      const made = list(items, tags, value?.at ?? site.at);
      return collect ? applyCast(run, collect, made, site) : made;
    };
    if (!value || value.kind === "unknown") return unknown(value?.kind === "unknown" ? value.why : "it is no text", value?.tags, site.at);
    if (value.kind === "None") return gather([], value.tags);
    if (value.kind !== "str") return run.raise("AttributeError", "object has no attribute 'read'", value.tags, site.at);
    const separators = delimiter === undefined ? "," : delimiter.kind === "str" ? delimiter.value : undefined;
    // `shlex` takes quotes, backslashes and comments for its own.
    if (separators === undefined || strip || /["'\\#]/.test(value.value)) return unknown("it is split in a way that is not followed", value.tags, site.at);
    const parts: string[] = [];
    let part = "";
    for (const character of `${value.value}${separators.charAt(0)}`) {
      if (!separators.includes(character)) part += character;
      else {
        if (part !== "") parts.push(part.trim());
        part = "";
      }
    }
    const texts = parts.map((text) => str(text, value.tags, value.at));
    return gather(cast ? texts.map((text) => applyCast(run, cast, text, site)) : texts, value.tags);
  };
  return { ...instance("decouple.Csv"), call };
}

/** The module `decouple` of python-decouple. */
export function decouple(run: Run): ModuleObj {
  const repository = (name: string, reader: (path: string) => Repository | undefined): Obj =>
    builtin(name, ({ positional: [source] }) => instance("decouple.Repository", { "*": builtin("find", ({ positional: [option] }) => (option?.kind === "str" ? (fileOf(source, reader)(option.value) ?? none) : none)) }));
  const env = (path: string): Repository | undefined => {
    const file = fileAt(run, path);
    if (file) run.source.noteReader(file, "python-decouple");
    return file && repositoryOf(decoupleFile(file));
  };
  const ini = (path: string): Repository | undefined => {
    const file = fileAt(run, path);
    return file && repositoryOf(iniSettings(file), (name) => name.toLowerCase());
  };
  return moduleOf("decouple", {
    config: autoConfig(run, undefined),
    AutoConfig: builtin("AutoConfig", (args) => autoConfig(run, given(bindNames(args, "search_path").search_path))),
    Config: builtin("Config", ({ positional: [source] }, site) => configOf(run, askRepository(run, source, site))),
    RepositoryEnv: repository("RepositoryEnv", env),
    RepositoryIni: repository("RepositoryIni", ini),
    RepositoryEmpty: repository("RepositoryEmpty", () => noRepository),
    Csv: builtin("Csv", (args) => csv(run, args)),
    undefined: unknown("it stands for no default"),
  });
}

/** What a `Repository…` object holds. */
function askRepository(run: Run, source: Obj | undefined, site: CallSite): Repository {
  const find = source?.kind === "instance" ? source.attributes.get("*") : undefined;
  if (!find) return () => unknown(source?.kind === "unknown" ? source.why : "its repository is not followed");
  return (name) => {
    const found = run.call(find, { positional: [str(name)], keywords: new Map() }, site.at, site.scope);
    return found.kind === "None" ? undefined : found;
  };
}
