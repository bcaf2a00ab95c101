import { parseDotenv } from "../../../parse/dotenv/parse.ts";
import { span, type SourceFile, textOf } from "../../../core/source.ts";
import type { Span } from "../../../core/source.ts";
import { type Obj, str, unknown } from "../objects.ts";
import type { Run } from "../run.ts";
import { inProject, parentOf } from "./files.ts";

/** A variable in a file of the repository, as one library reads it. */
export interface FileVariable {
  readonly name: string;
  readonly value: Obj;
}

/** The file at an absolute path of the settings, where the repository holds it. */
export function fileAt(run: Run, path: string): SourceFile | undefined {
  const relative = inProject(path);
  return relative === undefined ? undefined : run.source.read(relative);
}

/**
 * Looks for one of several names in a directory, then in those above it.
 * @param directory an absolute path of the settings
 */
export function findUpwards(run: Run, directory: string, names: readonly string[]): SourceFile | undefined {
  for (let at = directory; inProject(at) !== undefined; at = parentOf(at)) {
    for (const name of names) {
      const file = fileAt(run, `${at}/${name}`);
      if (file) return file;
    }
  }
  return undefined;
}

const variable = (file: SourceFile, name: string, text: string, start: number, end: number, known = true): FileVariable => {
  const at: Span = span(file, start, end);
  return { name, value: known ? str(text, [], at) : unknown(`it is written in ${file.path} in a way that is read differently by versions`, [], at) };
};

/** Lines with the offset at which each starts. */
function* linesOf(file: SourceFile): Iterable<readonly [line: string, start: number]> {
  for (let number = 1; number <= file.lineCount; number += 1) yield [file.lineText(number), file.offsetOfLine(number)];
}

/** `environ.Env.read_env`. Source: django-environ 0.14, environ.py. */
export function environFile(file: SourceFile): readonly FileVariable[] {
  const found: FileVariable[] = [];
  for (const [line, start] of linesOf(file)) {
    const [, head = "", name, text] = /^((?:export )?([A-Za-z_0-9]+)=)(.*)$/.exec(line) ?? [];
    if (name === undefined || text === undefined) continue;
    const quoted = /^'(.*)'$/.exec(text) ?? /^"(.*)"$/.exec(text);
    const value = quoted?.[1] ?? text;
    const valueStart = start + head.length + (quoted ? 1 : 0);
    found.push(variable(file, name, value, valueStart, valueStart + value.length, !(text.startsWith('"') && value.includes("\\"))));
  }
  // Which of two lines for one name counts depends on the version (before 0.5 the first, since then the last).
  const count = (name: string): number => found.filter((other) => other.name === name).length;
  return found.map(({ name, value }) => ({ name, value: count(name) === 1 ? value : unknown(`${file.path} sets ${name} twice`, [], value.at) }));
}

/** python-decouple's `RepositoryEnv`. Source: python-decouple 3.8, decouple.py. */
export function decoupleFile(file: SourceFile): readonly FileVariable[] {
  const found: FileVariable[] = [];
  for (const [line, start] of linesOf(file)) {
    const cut = line.indexOf("=");
    if (cut < 0 || line.trim().startsWith("#")) continue;
    const text = line.slice(cut + 1).trim();
    const quoted = text.length >= 2 && /^(['"]).*\1$/s.test(text);
    const value = quoted ? text.slice(1, -1) : text;
    const valueStart = start + line.indexOf(text, cut + 1) + (quoted ? 1 : 0);
    found.push(variable(file, line.slice(0, cut).trim(), value, valueStart, valueStart + value.length, text !== "" ? !(/^['"]/.test(text) && !quoted) : true));
  }
  return found;
}

/** The section `[settings]` of an ini file, names in lower case. Source: Python library reference, configparser. */
export function iniSettings(file: SourceFile): readonly FileVariable[] {
  const found: FileVariable[] = [];
  let section = "";
  for (const [line, start] of linesOf(file)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) section = header;
    const cut = line.search(/[=:]/);
    const name = line.slice(0, Math.max(0, cut)).trim();
    if (header !== undefined || name === "" || (section !== "settings" && section !== "DEFAULT")) continue;
    const text = line.slice(cut + 1).trim();
    const valueStart = start + line.length - line.slice(cut + 1).trimStart().length;
    // `%` is interpolated, and an indented line may continue the one above.
    found.push(variable(file, name.toLowerCase(), text, valueStart, valueStart + text.length, !text.includes("%") && !/^\s/.test(line)));
  }
  return found;
}

/** What python-dotenv reads. A name alone has None for its value; what names other variables is not known. */
export function dotenvFile(file: SourceFile): readonly FileVariable[] {
  const last = new Map<string, FileVariable>();
  for (const { name, value, at } of parseDotenv(file, false).entries) {
    if (value === undefined && textOf(at) === name) {
      last.set(name, { name, value: { kind: "None", tags: [], at } });
      continue;
    }
    const known = value !== undefined && !textOf(at).includes("${");
    last.set(name, variable(file, name, value ?? "", at.start, at.end, known));
  }
  return [...last.values()];
}

/** Writes variables into the environment: those that are not there, or all with `overwrite`. */
export function loadVariables(run: Run, variables: readonly FileVariable[], overwrite: boolean): void {
  for (const { name, value } of variables) if (value.kind !== "None" && (overwrite || run.variable(name) === undefined)) run.setVariable(name, overwrite ? value : { ...value, tags: [name] });
}
