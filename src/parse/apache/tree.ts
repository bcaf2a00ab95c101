import type { SyntaxProblem } from "../../core/document.ts";
import type { SourceFile, Span } from "../../core/source.ts";
import { span } from "../../core/source.ts";
import { physicalRange, type LogicalLine } from "./logical-lines.ts";
import { hasPlaceholder } from "./template.ts";
import { splitOptions, splitRewriteWords, splitWords, type RawWord } from "./words.ts";

export type LineKind = "blank" | "comment" | "directive" | "open" | "close";

/** A logical line with what it is. */
export interface ApacheLine extends LogicalLine {
  readonly kind: LineKind;
}

/** A word with its place in the file, quotes included. */
export interface Word {
  /** Decoded. A template's placeholder stands in it as it is written in the file. */
  readonly value: string;
  readonly at: Span;
  readonly quote: string;
  /** Whether it holds a template's placeholder. */
  readonly placeholder: boolean;
}

export interface DirectiveNode {
  readonly kind: "directive";
  readonly name: Word;
  readonly line: ApacheLine;
  /** Where its arguments begin in the line's text. */
  readonly argumentsFrom: number;
}

export interface SectionNode {
  readonly kind: "section";
  /** Without `<` and `>`, as written. */
  readonly name: Word;
  readonly line: ApacheLine;
  /** The part of the line's text between the name and the last `>`. */
  readonly header: { readonly start: number; readonly end: number };
  /** Whether the line has the `>` that ends it, or needs none. */
  readonly ended: boolean;
  readonly children: readonly ApacheNode[];
  /** The lines of a macro, which Apache parses only where it is used. */
  readonly body: readonly ApacheLine[];
  readonly closedBy: "tag" | "eof" | "recovery";
  /** The line of its closing tag. */
  readonly closeLine: ApacheLine | undefined;
}

export type ApacheNode = DirectiveNode | SectionNode;

/** A parsed file. Nothing of it is lost: `printApache` gives the text back. */
export interface ApacheTree {
  readonly file: SourceFile;
  readonly lines: readonly ApacheLine[];
  readonly children: readonly ApacheNode[];
  readonly problems: readonly SyntaxProblem[];
  /** Whether it is a template that another program fills in. */
  readonly template: boolean;
  /** What stands inside an `if` or a loop of the template: it may be there or not. In order, apart from each other. */
  readonly choices: readonly { readonly start: number; readonly end: number }[];
}

/** The file's text, put together from the lines of its tree. */
export const printApache = (tree: ApacheTree): string => tree.lines.map((line) => tree.file.text.slice(line.start, line.end)).join("");

/** Sections that Apache decides on while it reads the file; the body of one that does not hold is never parsed. */
const conditionals = new Set(["ifmodule", "ifdefine", "ifversion", "iffile", "ifdirective", "ifsection"]);

export const isConditional = (name: string): boolean => conditionals.has(name.toLowerCase());

/** Where a raw word stands, and what it says; a placeholder is shown as the file has it. */
export function placeWord(file: SourceFile, line: LogicalLine, word: RawWord): Word {
  const range = physicalRange(line, word.start, word.end);
  const at = span(file, range.start, range.end);
  const placeholder = hasPlaceholder(word.value);
  // A masked word is as long as the original; with a continuation inside, the original can't be told apart from it.
  const value = placeholder ? file.text.slice(range.start, range.end).replace(/^["']|["']$/g, "") : word.value;
  return { value, at, quote: word.quote, placeholder };
}

/** The arguments of a directive, split as nearly every directive does. */
export const directiveArguments = (file: SourceFile, node: DirectiveNode): readonly Word[] =>
  splitWords(node.line.text, node.argumentsFrom).map((word) => placeWord(file, node.line, word));

/** The arguments of RewriteRule and RewriteCond. */
export const rewriteArguments = (file: SourceFile, node: DirectiveNode): readonly Word[] =>
  splitRewriteWords(node.line.text, node.argumentsFrom).map((word) => placeWord(file, node.line, word));

/** A `name=value` option of a mod_wsgi directive. */
export interface Option {
  readonly name: string;
  readonly value: Word;
  readonly at: Span;
}

/** The options of a mod_wsgi directive, behind its first `skip` words. */
export function optionArguments(file: SourceFile, node: DirectiveNode, skip: number): readonly Option[] {
  const { line } = node;
  const from = splitWords(line.text, node.argumentsFrom)[skip - 1]?.end ?? line.text.length;
  return splitOptions(line.text, from).map((option) => {
    const range = physicalRange(line, option.start, option.end);
    return { name: option.name, value: placeWord(file, line, option.value), at: span(file, range.start, range.end) };
  });
}

/** What follows the directive's name, as it is written: for Require, whose provider reads the raw rest. */
export const rawArguments = (node: DirectiveNode): string => node.line.text.slice(node.argumentsFrom);

/** The arguments of a section's opening line, up to its last `>`. */
export const sectionArguments = (file: SourceFile, node: SectionNode): readonly Word[] =>
  splitWords(node.line.text.slice(0, node.header.end), node.header.start).map((word) => placeWord(file, node.line, word));

/** Where a line stands, without the blanks around it. */
export function spanOfLine(file: SourceFile, line: LogicalLine): Span {
  const range = physicalRange(line, 0, line.text.length);
  return span(file, range.start, range.end);
}
