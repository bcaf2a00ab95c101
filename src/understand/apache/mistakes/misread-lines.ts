import { span, textOf, type SourceFile, type Span } from "../../../core/source.ts";
import { isBlank } from "../../../parse/apache/logical-lines.ts";
import { isConditional, spanOfLine, type ApacheLine, type ApacheNode, type ApacheTree, type SectionNode } from "../../../parse/apache/tree.ts";
import type { ApacheMistake } from "../../../core/apache/mistakes.ts";
import { nextWord } from "../../../parse/apache/words.ts";
import { directiveTable } from "./directive-table.ts";

/** The lines that Apache reads otherwise than a person does, though it may well accept them. */
export function findMisread(tree: ApacheTree): readonly ApacheMistake[] {
  const found = tree.lines.flatMap((line) => checkContinuation(tree.file, line));
  const stack: ApacheNode[] = [...tree.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind !== "section") continue;
    found.push(...checkEnd(tree, node), ...checkHeader(tree.file, node));
    for (const child of node.children) stack.push(child);
  }
  return found;
}

/** A backslash at the end of a line joins the next one, in comments too and with nothing in between. */
function checkContinuation(file: SourceFile, line: ApacheLine): readonly ApacheMistake[] {
  const [, ...joined] = line.pieces;
  if (joined.length === 0) return [];
  if (line.kind === "comment") {
    const swallowed = joined.map(({ physical }) => lineAt(file, physical)).find(isDirective);
    if (swallowed === undefined) return [];
    const first = lineAt(file, line.start);
    return [
      {
        kind: "comment-swallows-directive",
        at: swallowed,
        certainty: "certain",
        message: "This line has no effect: the comment before it ends in a backslash and goes on here.",
        help: "Remove the backslash at the end of the comment.",
        related: { at: first, message: "the comment" },
      },
    ];
  }
  if (line.kind === "blank") return [];
  const glued = joined.find(({ physical }) => isGlued(file.text, physical));
  if (glued === undefined) return [];
  const backslash = backslashBefore(file.text, glued.physical);
  return [
    {
      kind: "continuation-glues-words",
      at: span(file, backslash, backslash + 1),
      certainty: "certain",
      message: "The words at the end of this line and at the start of the next become one. Apache joins lines without a blank.",
      help: "Write a blank before the backslash, or indent the next line.",
    },
  ];
}

/** Where the backslash stands that joins the line at an offset to the one before. */
function backslashBefore(text: string, start: number): number {
  let at = start - 1;
  while (at > 0 && text[at] !== "\\") at--;
  return at;
}

/** Whether words meet at a join: marks that end or begin a part of a longer word show that it was meant. */
function isGlued(text: string, start: number): boolean {
  const before = text[backslashBefore(text, start) - 1] ?? "";
  const after = text[start] ?? "";
  return /[\w"'*)\]]/.test(before) && /[\w"'*$%/.-]/.test(after) && !isBlank(before);
}

/** A physical line without its blanks and its end. */
function lineAt(file: SourceFile, offset: number): Span {
  const end = file.text.indexOf("\n", offset);
  const whole = file.text.slice(offset, end === -1 ? undefined : end);
  const start = offset + whole.length - whole.trimStart().length;
  return span(file, start, Math.max(start, offset + whole.trimEnd().length));
}

function isDirective(at: Span): boolean {
  const word = nextWord(textOf(at), 0)?.value.toLowerCase() ?? "";
  const name = word.replace(/^<\/?/, "").replace(/>$/, "");
  const table = directiveTable();
  return word.startsWith("<") ? table.has(`<${name}`) : table.has(name);
}

/** A conditional section is closed by `</Name>` alone on its line, or else only where its condition does not hold. */
function checkEnd(tree: ApacheTree, node: SectionNode): readonly ApacheMistake[] {
  const name = node.name.value;
  if (!isConditional(name) || tree.problems.length > 0 || tree.template) return [];
  const tag = `</${name}>`;
  const related = { at: spanOfLine(tree.file, node.line), message: "the section" };
  const help = `Write ${tag} alone on its line.`;
  if (node.closedBy === "eof" && !hasMacros(tree)) {
    return [{ kind: "conditional-section-end", at: related.at, certainty: "certain", message: `<${name}> is never closed. Apache accepts that only while its condition holds, else it does not start.`, help }];
  }
  const line = node.closeLine;
  if (line === undefined || line.text.toLowerCase() === tag.toLowerCase()) return [];
  return [
    { kind: "conditional-section-end", at: spanOfLine(tree.file, line), certainty: "certain", message: `More than ${tag} stands on this line. Where the section's condition holds, Apache does not start.`, help, related },
  ];
}

/** A macro may close what is open. */
const hasMacros = (tree: ApacheTree): boolean => tree.lines.some(({ kind, text }) => kind === "directive" && /^use\b/i.test(text));

/** A section's line goes on to its last `>`, comment or not. Where Apache refuses the words behind the first, that is another mistake. */
function checkHeader(file: SourceFile, node: SectionNode): readonly ApacheMistake[] {
  const { line, header, name } = node;
  if (!isConditional(name.value) && name.value.toLowerCase() !== "virtualhost") return [];
  const comment = />\s+#/.exec(line.text.slice(header.start, header.end));
  if (!comment) return [];
  return [
    {
      kind: "section-header-comment",
      at: spanOfLine(file, line),
      certainty: "certain",
      message: isConditional(name.value)
        ? "The section is skipped: Apache reads up to the '>' in the comment and takes it all for the condition."
        : "Apache takes the comment's words for addresses: it reads up to the '>' in the comment.",
      help: "Put the comment on a line of its own.",
    },
  ];
}
