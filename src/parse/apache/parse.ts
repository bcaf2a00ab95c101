import { span, type SourceFile } from "../../core/source.ts";
import { readLogicalLines, type LogicalLine } from "./logical-lines.ts";
import { TreeBuilder } from "./tree-builder.ts";
import { maskTemplate } from "./template.ts";
import type { ApacheLine, ApacheTree } from "./tree.ts";
import { nextWord, type RawWord } from "./words.ts";
import * as problems from "./problems.ts";

const bom = "\uFEFF";
/** Apache's limit for a line with its continuations. */
const longestLine = 16 * 1024 * 1024;

/**
 * Reads an Apache configuration file (`httpd.conf`, a site, `.htaccess`) as Apache 2.4 does. Never throws: what
 * Apache would refuse is a problem, and the rest is read on. Time and memory grow with the length of the file alone.
 */
export function parseApache(file: SourceFile): ApacheTree {
  const masked = maskTemplate(file.text);
  const builder = new TreeBuilder(file);
  const lines: ApacheLine[] = [];
  for (const logical of readLogicalLines(masked.text)) {
    if (logical.text.length >= longestLine) builder.report(problems.lineTooLong(span(file, logical.start, logical.start)));
    const line = lines.length === 0 ? withoutBom(logical) : logical;
    if (line !== logical) builder.report(problems.byteOrderMark(span(file, 0, 1)));
    const word = line.text.startsWith("#") ? undefined : nextWord(line.text, 0);
    const kinded: ApacheLine = { ...line, kind: kindOf(line, word) };
    lines.push(kinded);
    builder.add(kinded, word);
  }
  const { children, found } = builder.finish();
  return { file, lines, children, problems: masked.branches ? [] : found, template: masked.template, choices: masked.choices };
}

/** Reads on behind a byte order mark, so that one problem does not make others. */
function withoutBom(line: LogicalLine): LogicalLine {
  if (!line.text.startsWith(bom)) return line;
  const text = line.text.slice(1).replace(/^[ \t\v\f\r]+/, "");
  const shift = line.text.length - text.length;
  return { ...line, text, pieces: line.pieces.map((piece) => ({ logical: piece.logical - shift, physical: piece.physical })) };
}

function kindOf(line: LogicalLine, word: RawWord | undefined): ApacheLine["kind"] {
  if (word === undefined) return line.text === "" ? "blank" : "comment";
  if (word.value.startsWith("</")) return "close";
  if (word.value.startsWith("<")) return "open";
  // Apache passes over a line whose first word is empty (`""`).
  return word.value === "" ? "blank" : "directive";
}
