import type { SyntaxProblem } from "../../../../src/core/document.ts";
import { SourceFile } from "../../../../src/core/source.ts";
import { parseApache } from "../../../../src/parse/apache/parse.ts";
import { checkFile } from "../../../../src/understand/apache/mistakes/check-files.ts";
import { mainPlace } from "../../../../src/understand/apache/mistakes/place.ts";
import { loadedModules } from "../../../parse/apache/real-apache.ts";

/** What we say of a whole configuration, told which modules the Apache has that reads it. */
export interface OurVerdict {
  readonly accepted: boolean;
  /** What is wrong, each with the last line that it covers, as Apache counts. */
  readonly reasons: readonly { readonly line: number; readonly message: string }[];
}

/** Judges a configuration as the Apache of `askApache` would. */
export function judge(text: string): OurVerdict {
  const tree = parseApache(new SourceFile("site.conf", text));
  const mistakes = checkFile(tree, mainPlace, () => [], { modules: loadedModules }).filter(({ kind }) => kind !== "include-missing");
  const all: readonly Pick<SyntaxProblem, "at" | "message">[] = [...tree.problems, ...mistakes];
  return { accepted: all.length === 0, reasons: all.map(({ at, message }) => ({ line: lastLine(tree.file, at.start), message })) };
}

/** Apache names the last physical line of a line that goes on. */
function lastLine(file: SourceFile, offset: number): number {
  // For Apache a lone CR ends no line.
  const lines = file.text.split("\n");
  let line = file.text.slice(0, offset).split("\n").length;
  while (/\\\r?$/.test(lines[line - 1] ?? "") && line < lines.length) line++;
  return line;
}
