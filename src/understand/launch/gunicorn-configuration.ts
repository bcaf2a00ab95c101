import type { EnvironmentEntry, LaunchOption, Text } from "../../core/launch/launch.ts";
import type { SourceFile, Span } from "../../core/source.ts";
import { evaluateModule } from "../settings/evaluation.ts";
import type { Namespace } from "../settings/namespace.ts";
import { lossOf, type Obj } from "../settings/objects.ts";
import { deepTags } from "../settings/tagging.ts";
import type { PythonSource } from "../settings/python-source.ts";
import { fileOfTag, opaque, varying, varyingVariables, type VariableState } from "../settings/world.ts";
import { settingMeant } from "./gunicorn-names.ts";
import { gunicornSettings } from "./options/gunicorn-settings.ts";
import { type Configured, notHere } from "./server-configuration.ts";

/** The option of the command line that says the same, by the name of the setting; undefined where there is none. */
const settings: ReadonlyMap<string, string | undefined> = new Map(
  gunicornSettings.split(/\s+/).filter(Boolean).map((word) => {
    const [name = "", option] = word.split(":");
    return [name, option] as const;
  }),
);

/** The name by which the evaluator knows the file, which need not be a module's. */
const self = "gunicorn_configuration";

/**
 * Works out what a configuration file of gunicorn sets, as the evaluator of settings runs Python: without running it.
 * @param source the repository's Python as the file's own directory sees it
 */
export function readGunicornConfiguration(source: PythonSource, file: SourceFile, environment: readonly EnvironmentEntry[]): Configured {
  const fixed = new Map(environment.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])));
  const supposed = new Map<string, VariableState>(environment.flatMap(({ name, value }) => (value === undefined ? [[name, opaque] as const] : [])));
  const own: PythonSource = { ...source, find: (module) => (module === self ? file.path : source.find(module)) };
  const { names, read, failure, lost } = evaluateModule(own, self, { fixed, supposed, files: new Set() }, () => true);
  if (!names || failure || lost !== undefined) return notHere;
  const found: Reading = { options: [], application: undefined, complete: names.open === undefined };
  for (const [name, { value, at }] of names.bindings) if (settings.has(name)) addSetting(found, name, value, at);
  const { options, application, complete } = found;
  return { options, ...(application && { application }), complete, files: [{ file, unknown: unknownNames(names, read, file), swallowedComments: [] }] };
}

interface Reading {
  readonly options: LaunchOption[];
  application: Text | undefined;
  complete: boolean;
}

function addSetting(found: Reading, name: string, value: Obj, at: Span): void {
  const option = settings.get(name);
  // Hooks, and what only a file can set.
  if (value.kind === "None" || value.kind === "function" || value.kind === "class" || value.kind === "dict") return;
  const items = (value.kind === "list" || value.kind === "tuple") && lossOf(value) === undefined ? value.items : [value];
  for (const item of items) {
    const text = textOf(item);
    const place = item.at ?? at;
    const known = text === undefined ? undefined : knownAs({ value: text, at: place }, varying(deepTags(value)));
    if (name === "wsgi_app") {
      if (known?.value) found.application = known.value;
    } else if (known === undefined) {
      found.complete = false;
      // A switch of which nothing is known is none.
      if (option !== undefined && !isSwitch(option)) found.options.push({ name: option, at });
    } else if (option !== undefined && item.kind === "bool") {
      if (item.value) found.options.push({ name: option, at, ...("fallback" in known && known) });
    } else if (option !== undefined) found.options.push({ name: option, at, ...known });
  }
}

/** How a text is known: as it is, or while one variable is unset. */
function knownAs(text: Text, tags: readonly string[]): Pick<LaunchOption, "value" | "fallback"> | undefined {
  if (tags.length === 0) return { value: text };
  const [variable, ...others] = varyingVariables(tags);
  return variable === undefined || others.length > 0 || tags.some((tag) => fileOfTag(tag) !== undefined) ? undefined : { fallback: { text, unless: variable } };
}

function textOf(value: Obj): string | undefined {
  switch (value.kind) {
    case "str":
    case "path":
      return value.value;
    case "int":
    case "float":
    case "bool":
      return String(value.value);
    default:
      return undefined;
  }
}

const switches = new Set("reload daemon preload spew check-config print-config initgroups reuse-port capture-output log-syslog enable-stdio-inheritance".split(" "));
const isSwitch = (option: string): boolean => switches.has(option);

/** Names in the place of a setting which gunicorn passes over without a word (gunicorn/app/base.py, `load_config_from_module_name_or_filename`). */
function unknownNames(names: Namespace, read: ReadonlySet<string>, file: SourceFile): Configured["files"][number]["unknown"] {
  return [...names.bindings].flatMap(([name, { value, at }]) => {
    const isPlain = ["None", "bool", "int", "float", "str", "list", "tuple", "unknown"].includes(value.kind);
    // What the file itself uses is a variable of its own, and what another file brought is not this one's.
    if (settings.has(name) || name.startsWith("_") || !isPlain || read.has(name) || at.file !== file) return [];
    const meant = settingMeant(name, new Set(settings.keys()));
    if (meant === undefined || (meant.setting !== undefined && names.bindings.has(meant.setting))) return [];
    const start = file.text.indexOf(name, at.start);
    return [{ name: { value: name, at: start < 0 || start >= at.end ? at : { file, start, end: start + name.length } }, ...(meant.setting !== undefined && { meant: meant.setting }) }];
  });
}
