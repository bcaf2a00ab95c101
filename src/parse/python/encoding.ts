import type { SyntaxProblem } from "../../core/document.ts";
import { type SourceFile, span } from "../../core/source.ts";
import type { SyntaxNode } from "./syntax-tree.ts";

/** The encoding that one of the first two lines declares. Source: PEP 263; the first must be empty or a comment for the second to count. */
export function declaredEncoding(text: string): string | undefined {
  const [first = "", second = ""] = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/, 2);
  const declared = (line: string): string | undefined => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1];
  return declared(first) ?? (/^[ \t\f]*(?:#|$)/.test(first) ? declared(second) : undefined);
}

const isUtf8Name = (name: string): boolean => /^utf[-_]?8(?:$|[-_]sig$)/i.test(name);

/**
 * What keeps Python from reading the file's bytes; undefined where it reads them.
 * Seen with CPython 3.8, 3.12 and 3.13: bytes that are no UTF-8 are fine in comments and nowhere else.
 */
export function encodingProblem(file: SourceFile, root: SyntaxNode): SyntaxProblem | undefined {
  const declared = declaredEncoding(file.text);
  const refuse = (start: number, end: number, reason: string, help: string): SyntaxProblem => ({ at: span(file, start, end), message: `Python can't import this module: ${reason}.`, help });
  if (file.text.startsWith("\uFEFF") && declared !== undefined && !isUtf8Name(declared)) {
    return refuse(0, file.lineText(1).length, `it begins with the mark of UTF-8, but declares ${declared}`, "Take the line with the coding away.");
  }
  if (file.encoding !== "latin-1" || (declared !== undefined && !isUtf8Name(declared))) return undefined;
  const start = firstForeign(file.text, root);
  return start === undefined ? undefined : refuse(start, start + 1, "it is not UTF-8 (SyntaxError: 'utf-8' codec can't decode byte)", 'Save the file as UTF-8, or begin it with "# -*- coding: latin-1 -*-".');
}

/** The first character beyond ASCII that stands in the code, not in a comment. */
function firstForeign(text: string, root: SyntaxNode): number | undefined {
  let found: number | undefined;
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of node.children) waiting.push(child);
    if (node.children.length > 0 && node.type !== "ERROR" && node.type !== "string") continue;
    const place = text.slice(node.start, node.end).search(/[\u0080-\uffff]/);
    if (place >= 0 && (found === undefined || node.start + place < found)) found = node.start + place;
  }
  return found;
}
