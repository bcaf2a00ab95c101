import type { Document } from "../../core/document.ts";
import { span, type SourceFile } from "../../core/source.ts";
import { loadShellParser } from "./parse.ts";
import type { Script } from "./script.ts";

export interface ShellDocument extends Document {
  readonly language: "shell";
  readonly script: Script;
}

/** Shells whose language the parser knows; a script of another one is not judged. */
const knownShell = /^\uFEFF?#![^\n]*\b(?:sh|bash|dash|ash)\b/;

/** Reads a script file. */
export async function parseShellFile(file: SourceFile, production: boolean): Promise<ShellDocument> {
  const parse = await loadShellParser();
  const isForeign = /^\uFEFF?#!/.test(file.text) && !knownShell.test(file.text);
  // A byte order mark makes the first line no comment; read as a blank it does no harm.
  const text = isForeign ? "" : file.text.replace(/^\uFEFF/, " ");
  const script = parse({ text, place: (start, end) => span(file, start, end) });
  return { file, language: "shell", production, problems: script.problems, script };
}
