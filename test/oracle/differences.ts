import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { SourceFile } from "../../src/core/source.ts";
import type { PyItem } from "../../src/core/python.ts";
import type { Project } from "../../src/discover/project.ts";
import { pythonParser } from "../../src/parse/python/parse.ts";
import { convert } from "../../src/understand/settings/conversion.ts";
import { DataFormats } from "../../src/understand/settings/data-formats.ts";
import { type Evaluation, evaluateModule } from "../../src/understand/settings/evaluation.ts";
import { PythonFiles } from "../../src/understand/settings/python-files.ts";
import type { PythonSource } from "../../src/understand/settings/python-source.ts";

const parse = await pythonParser();
const formats = new DataFormats();
formats.parse("yaml", "");
formats.parse("toml", "");
await formats.loadWanted();
export const projectsFolder = realpathSync(fileURLToPath(new URL("projects/", import.meta.url))) + "/";
const script = fileURLToPath(new URL("oracle.py", import.meta.url));

/** A value as the script prints it. */
export interface Real {
  readonly t: string;
  readonly v?: unknown;
}

/** What a settings module holds, or why it does not start. */
export type Answer = { readonly names: Readonly<Record<string, Real>>; readonly defaults: readonly string[] } | { readonly failure: string; readonly message?: string };

/** A settings module in one environment. */
export interface Job {
  readonly project: string;
  readonly module: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What comparing the evaluator with the real Python gave. */
export interface Comparison {
  readonly worlds: number;
  readonly compared: number;
  readonly unknown: number;
  /** Known values that are wrong, and starts that go otherwise; each says where. */
  readonly wrong: readonly string[];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => !path.includes("__pycache__") && statSync(join(folder, path)).isFile());
}

/** The files of a project, as the evaluator reads them. */
export const sourceOf = (folder: string): PythonSource => sourceFrom(folder, filesBelow(folder), (path) => readFileSync(join(folder, path), "utf8"));

/** The same for files of which only the texts are there. */
export function sourceFrom(root: string, names: readonly string[], textOf: (path: string) => string): PythonSource {
  const paths = new Set(names);
  const files = new Map<string, SourceFile>();
  const read = (path: string): SourceFile | undefined => {
    if (!paths.has(path)) return undefined;
    const known = files.get(path) ?? new SourceFile(path, textOf(path));
    files.set(path, known);
    return known;
  };
  const project: Project = { root, paths, classified: [], partial: false, problems: [], unreadable: [], leavesOut: () => false, entriesIn: () => [], read, look: read, matches: (path, pattern) => pattern.test(read(path)?.text ?? ""), opened: [] };
  return new PythonFiles(project, parse, formats).seenFrom([""]);
}

/** The module that a project's folder stands for: `settings`, or what its `module.txt` names. */
export function moduleOf(folder: string): string {
  const named = filesBelow(folder).find((path) => path === "module.txt");
  return named === undefined ? "settings" : readFileSync(join(folder, named), "utf8").trim();
}

/** The variables that a project's files speak of: upper-case words in quotes, and names of `.env` files. */
function variablesOf(folder: string): readonly string[] {
  const names = new Set<string>();
  for (const path of filesBelow(folder)) {
    const text = readFileSync(join(folder, path), "utf8");
    for (const [, quoted] of text.matchAll(/["']([A-Z][A-Z0-9_]{2,40})["']/g)) if (quoted !== undefined && new RegExp(`(environ|env|config|getenv|getvar|KEYS|values)[^\\n]*["']${quoted}["']|["']${quoted}["'] in os`, "i").test(text)) names.add(quoted);
    if (/^\.env|\.ini$/.test(path.slice(path.lastIndexOf("/") + 1))) for (const [, name] of text.matchAll(/^([A-Z][A-Z0-9_]*)\s*=/gm)) if (name !== undefined) names.add(name);
  }
  for (const [, name] of readFileSync(join(folder, ...entryOf(folder)), "utf8").matchAll(/^# reads: (.*)$/gm)) for (const word of (name ?? "").split(/\s+/)) if (word !== "") names.add(word);
  return [...names].sort();
}

const entryOf = (folder: string): readonly string[] => {
  const path = moduleOf(folder).replaceAll(".", "/");
  return [filesBelow(folder).find((file) => file === `${path}.py`) ?? `${path}/__init__.py`];
};

const texts: readonly string[] = ["", "False", "0", "true", "1", "shop.example, www.example", "postgres://baker:crumb@db.internal:5432/ovens", "production", "7"];

/** The environments in which a project is compared: nothing set, then each variable to each text, then all to each. */
export function jobsFor(folder: string): readonly Job[] {
  const names = variablesOf(folder);
  const module = moduleOf(folder);
  const base = (readFileSync(join(folder, ...entryOf(folder)), "utf8").match(/^# always: (.*)$/m)?.[1] ?? "").split(/\s+/).filter((word) => word.includes("="));
  const always = Object.fromEntries(base.map((word) => word.split("=") as [string, string]));
  const environments: Readonly<Record<string, string>>[] = [{}];
  for (const text of texts) {
    environments.push(Object.fromEntries(names.map((name) => [name, text])));
    for (const name of names) {
      environments.push({ [name]: text });
      environments.push(Object.fromEntries(names.map((other) => [other, other === name ? text : "true"])));
    }
  }
  const unique = new Map(environments.map((environment) => [JSON.stringify(Object.entries(environment).sort()), { ...always, ...environment }]));
  return [...unique.values()].map((environment) => ({ project: folder, module, environment }));
}

/** Asks the real Python. */
export function askPython(python: string, jobs: readonly Job[]): readonly Answer[] {
  const { stdout, status, stderr, error } = spawnSync(python, [script], { input: JSON.stringify(jobs), encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${python} ended with ${status}: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as readonly Answer[];
}

const isSetting = (name: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(name);

/** Compares the evaluator's worlds with what the real Python answered. */
export function compare(source: PythonSource, jobs: readonly Job[], answers: readonly Answer[]): Comparison {
  const wrong: string[] = [];
  let compared = 0;
  let unknown = 0;
  jobs.forEach((job, index) => {
    const answer = answers[index];
    const supposed = new Map(Object.entries(job.environment));
    // All names: an unknown one that is no setting may be what Python stops at.
    const evaluation = evaluateModule(source, job.module, { fixed: new Map(), supposed, files: new Set() }, () => true);
    const where = `${job.project.replace(projectsFolder, "")} with ${JSON.stringify(job.environment)}`;
    const needs = [...evaluation.world.supposed.keys()].filter((name) => !supposed.has(name)).concat([...evaluation.world.files]);
    if (!answer) return;
    if ("failure" in answer) {
      if (evaluation.failure || needs.length > 0 || evaluation.lost !== undefined || holdsUnknown(evaluation)) return;
      wrong.push(`${where}: Python stops with ${answer.failure} (${answer.message ?? ""}), the evaluator knows all`);
      return;
    }
    if (evaluation.failure) wrong.push(`${where}: Python starts, the evaluator says ${evaluation.failure.type}: ${evaluation.failure.message}`);
    if (needs.length > 0) wrong.push(`${where}: Python starts without ${needs.join(", ")}, the evaluator says they are required`);
    if (evaluation.failure || needs.length > 0) return;
    const names = new Set([...Object.keys(answer.names), ...[...(evaluation.names?.bindings.keys() ?? [])].filter(isSetting)]);
    for (const name of names) {
      const real = answer.names[name];
      const binding = evaluation.names?.bindings.get(name);
      if (!binding && answer.defaults.includes(name)) continue;
      compared += 1;
      if (!binding) {
        if (evaluation.names?.open !== undefined || evaluation.lost !== undefined) unknown += 1;
        else wrong.push(`${where}: ${name} is not bound for the evaluator, Python has ${JSON.stringify(real)}`);
        continue;
      }
      const item = convert(binding.value, false, []);
      if (item.type === "unknown") unknown += 1;
      else if (real === undefined) wrong.push(`${where}: ${name} is not bound in Python, the evaluator has ${JSON.stringify(withoutPlaces(item))}`);
      else if (!agrees(item, real, job.project)) wrong.push(`${where}: ${name} is ${JSON.stringify(real)}, the evaluator has ${JSON.stringify(withoutPlaces(item))}`);
    }
  });
  return { worlds: jobs.length, compared, unknown, wrong };
}

const withoutPlaces = (item: PyItem): unknown => JSON.parse(JSON.stringify(item, (key, value: unknown) => (key === "at" ? undefined : value)));

const holdsUnknown = ({ names }: Evaluation): boolean =>
  names?.open !== undefined || [...(names?.bindings.values() ?? [])].some(({ value }) => JSON.stringify(withoutPlaces(convert(value, false, []))).includes('"type":"unknown"'));

/** The evaluator has `/<project>` where the real Python has the folder; a path above it is written with `..`. */
function isText(text: string, real: unknown, root: string): boolean {
  if (typeof real !== "string" || text === real) return text === real;
  return text.includes("/<project>") && posix.normalize(text.replaceAll("/<project>", root)) === posix.normalize(real);
}

/** Whether the elements of a list are the real ones, where some stand for any number of others. */
function fitsInOrder(items: readonly PyItem[], real: readonly Real[], isIt: (item: PyItem, real: Real) => boolean): boolean {
  // How many of the real ones may be those up to an element.
  let lengths = new Set([0]);
  for (const item of items) {
    const next = new Set<number>();
    for (const length of lengths) {
      const [first] = real.slice(length);
      if (item.type !== "unknown" || !item.among) {
        if (first && isIt(item, first)) next.add(length + 1);
        continue;
      }
      next.add(length);
      for (let end = length; end < real.length && item.among.some((one) => isIt(one, real[end] ?? { t: "absent" })); end += 1) next.add(end + 1);
    }
    lengths = next;
  }
  return lengths.has(real.length);
}

/** Whether a value of the evaluator is the real one, as far as it is known. */
export function agrees(item: PyItem, real: Real, root: string): boolean {
  const inner = (left: PyItem, right: Real): boolean => agrees(left, right, root);
  switch (item.type) {
    case "unknown":
      return true;
    case "None":
      return real.t === "None";
    case "bool":
    case "int":
    case "float":
      return real.t === item.type && real.v === item.value;
    case "str":
    case "bytes":
    case "path":
      return real.t === item.type && isText(item.value, real.v, root);
    case "secret":
      return real.t === "str" && item.value.satisfies((text) => isText(text, real.v, root));
    case "list":
    case "tuple": {
      const items = real.v as readonly Real[];
      return real.t === item.type && fitsInOrder(item.items, items, inner);
    }
    case "set": {
      const items = real.v as readonly Real[];
      // Two elements that are not known may be one.
      const fits = item.items.some(({ type }) => type === "unknown") ? items.length <= item.items.length : items.length === item.items.length;
      return real.t === "set" && fits && item.items.every((each) => items.some((other) => inner(each, other)));
    }
    case "dict": {
      const pairs = real.v as readonly (readonly [Real, Real])[];
      const has = (key: PyItem, value: PyItem): boolean => pairs.some(([name, other]) => inner(key, name) && inner(value, other));
      // A key under a condition that is not known may be absent; its value is unknown then.
      const certain = item.entries.every(([key, value]) => value.type === "unknown" || has(key, value));
      return real.t === "dict" && certain && pairs.every(([name]) => item.entries.some(([key]) => inner(key, name)));
    }
    case "object":
      return real.t === "other";
  }
}
