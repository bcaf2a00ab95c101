import type { Document } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import { span, type SourceFile } from "../../core/source.ts";
import { MappedText } from "../command/mapped-text.ts";

/** The commands of a target. */
export interface Recipe {
  readonly target: Text;
  /** Lines of shell, what make itself fills in taken out. */
  readonly lines: readonly MappedText[];
}

/** A Makefile or a justfile: what developers and build servers call by name. */
export interface MakefileDocument extends Document {
  readonly language: "makefile";
  readonly recipes: readonly Recipe[];
  /** What it exports to every recipe. */
  readonly exports: readonly { readonly name: string; readonly value: string | undefined; readonly at: Text["at"] }[];
}

/** `NAME = value` with make's operators, and just's `NAME := "value"`. */
const assignmentForm = /^(export[ \t]+)?([A-Za-z_]\w*)[ \t]*[:?]{0,3}=[ \t]*/;
/** `deploy build: dependencies`, `deploy target="web":` */
const targetForm = /^@?([A-Za-z_][\w./-]*)/;

/** Reads a Makefile by its own rules (GNU make manual, "Rule Syntax", "Recipe Syntax"); a justfile is written alike. */
export function parseMakefile(file: SourceFile, production: boolean): MakefileDocument {
  const variables = new Map<string, string>();
  const exports: { name: string; value: string | undefined; at: Text["at"] }[] = [];
  const recipes: { target: Text; lines: MappedText[] }[] = [];
  const isJust = /(?:^|[./])justfile$/i.test(file.path);
  const count = file.text.includes("\0") ? 0 : file.lineCount;
  let open: { target: Text; lines: MappedText[] } | undefined;
  for (let number = 1; number <= count; number++) {
    const start = file.offsetOfLine(number);
    const line = file.lineText(number);
    if (line.trim() === "") continue;
    if (isJust ? /^[ \t]/.test(line) : line.startsWith("\t")) {
      const first = number;
      while (number < count && file.lineText(number).endsWith("\\")) number++;
      const last = number === first ? line : file.lineText(number);
      open?.lines.push(shellOf(file, start, file.offsetOfLine(number) + last.length, variables));
      continue;
    }
    const [head = "", exported, name] = assignmentForm.exec(line) ?? [];
    const value = line.slice(head.length).trimEnd();
    const target = name === undefined && isRule(line) ? targetForm.exec(line)?.[1] : undefined;
    if (name !== undefined) {
      open = undefined;
      const text = value.replace(/^(["'])(.*)\1$/, "$2");
      const isPlain = !/[$`{]/.test(text);
      if (isPlain) variables.set(name, text);
      const end = start + line.trimEnd().length;
      if (exported !== undefined) exports.push({ name, value: isPlain ? text : undefined, at: span(file, end - value.length, end) });
    } else if (target !== undefined) {
      const from = start + line.indexOf(target);
      open = { target: { value: target, at: span(file, from, from + target.length) }, lines: [] };
      recipes.push(open);
    } else if (!line.startsWith("#") && !line.startsWith("[")) open = undefined;
  }
  return { file, language: "makefile", production, problems: [], recipes, exports };
}

/** Whether a line names what is made: a colon stands in it, before any comment. */
function isRule(line: string): boolean {
  const colon = line.search(/:(?!=)/);
  const comment = line.indexOf("#");
  return colon > 0 && (comment < 0 || colon < comment);
}

/** The longest text of a variable that is filled in, so that a file can't grow by being read. */
const longestValue = 200;

/**
 * A recipe's line as the shell gets it: without `@`, `-` and `+` before it, `$$` a dollar, `$(NAME)` filled in where it
 * is plain, else a variable of which nothing is known.
 */
function shellOf(file: SourceFile, start: number, end: number, variables: ReadonlyMap<string, string>): MappedText {
  const source = file.text;
  const texts: string[] = [];
  const offsets: number[] = [];
  const add = (text: string, at: number): void => {
    texts.push(text);
    for (let index = 0; index < text.length; index++) offsets.push(at);
  };
  let at = start;
  while (at < end && /[\s@+-]/.test(source.charAt(at))) at++;
  while (at < end) {
    const reference = source.charAt(at) === "$" ? /^\$(?:\$|[({]([A-Za-z_]\w*)[)}])/.exec(source.slice(at, Math.min(end, at + 100))) : null;
    if (!reference) {
      add(source.charAt(at), at);
      at++;
      continue;
    }
    const [whole, name] = reference;
    const value = name === undefined ? undefined : variables.get(name);
    if (name === undefined) add("$", at);
    else add(value === undefined || value.length > longestValue ? `\${${name}}` : value, at);
    at += whole.length;
  }
  return new MappedText(file, texts.join(""), offsets, end);
}
