import type { SyntaxProblem } from "../../core/document.ts";
import { type SourceFile, span } from "../../core/source.ts";
import { endOfLua, holdsCode } from "./lua-block.ts";
import { isFirstOnLine, type MisplacedClose, misplacedClose } from "./indentation.ts";
import { Scanner } from "./scan.ts";
import { isTemplateName, loneVariable, maskTemplate } from "./template.ts";
import { type NginxStatement, type NginxTree, type NginxWord } from "./tree.ts";
import { isKnownName, isSimple, mostArguments, opensBlock, rawEntryBlocks, startsStatement } from "./shape.ts";

/**
 * Reads a file as nginx does (src/core/ngx_conf_file.c) and goes on after a mistake. Only what nginx's own reader
 * refuses is a problem, never an unknown name. Time and memory are linear in the file; nesting is not recursion.
 * Template code (Jinja, ERB, Go) is taken as a piece of a word, or as blanks where it stands for whole lines; a
 * template never has problems, because nginx reads what it becomes.
 */
export function parseNginx(file: SourceFile): NginxTree {
  const named = isTemplateName(file.path);
  const plain = named ? undefined : new Parser(file, file.text).parse();
  if (plain?.problems.length === 0 && !file.text.includes("<%") && !loneVariable.test(file.text)) return plain;
  const mask = maskTemplate(file.text);
  if (!mask) return plain ?? { ...new Parser(file, file.text).parse(), template: true, problems: [] };
  const masked = new Parser(file, mask.text).parse();
  return { ...masked, template: true, conditional: mask.conditional || masked.problems.length > 0, problems: [] };
}

interface OpenBlock {
  readonly words: readonly NginxWord[];
  readonly start: number;
  readonly terminator: number;
  readonly children: NginxStatement[];
  readonly holdsEntries: boolean;
}

class Parser {
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #scanner: Scanner;
  readonly #top: NginxStatement[] = [];
  readonly #open: OpenBlock[] = [];
  readonly #skipped: { start: number; end: number }[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #words: NginxWord[] = [];
  #misplaced: MisplacedClose | undefined;
  #swallowedBraces = 0;

  constructor(file: SourceFile, text: string) {
    this.#file = file;
    this.#text = text;
    this.#scanner = new Scanner(file, text);
  }

  parse(): NginxTree {
    for (let token = this.#scanner.next(); token.kind !== "end"; token = this.#scanner.next()) {
      if (token.kind === "word") this.#words.push(token.word);
      else if (token.kind === ";") this.#endStatement(token.start);
      else if (token.kind === "{") this.#openBlock(token.start);
      else this.#closeBlock(token.start);
    }
    this.#endFile();
    const problems = [...this.#scanner.problems, ...this.#problems].sort((a, b) => a.at.start - b.at.start);
    return { file: this.#file, statements: this.#top, comments: this.#scanner.comments, skipped: this.#skipped, problems, template: false, conditional: false };
  }

  get #siblings(): NginxStatement[] {
    return this.#open.at(-1)?.children ?? this.#top;
  }

  get #inEntries(): boolean {
    return this.#open.at(-1)?.holdsEntries === true;
  }

  #endStatement(at: number): void {
    if (this.#words.length === 0) {
      this.#skip(at, 'A ";" without a directive before it stops nginx: it does not start.', "Remove it.");
      return;
    }
    this.#splitForgotten(at, (count, most) => count > most);
    this.#push(at);
  }

  #openBlock(at: number): void {
    if (this.#isQuantifier(at)) return;
    this.#leaveUnclosedEntries(at);
    const inEntries = this.#inEntries;
    if (this.#words.length === 0) {
      this.#problem(at, at + 1, 'A "{" without a directive before it stops nginx: it does not start.', "Write the block's name before it, or remove it.");
    } else if (inEntries) {
      this.#problem(this.#words[0]?.start ?? at, at + 1, 'A "{" cannot stand in this block, so nginx does not start.', "Quote a pattern that holds a brace.", at);
    } else {
      this.#splitForgotten(at, () => true);
      this.#leaveUnmarkedComment(at);
    }
    const name = this.#words[0];
    if (name && !inEntries && isSimple(name.value)) {
      this.#problem(name.start, this.#words.at(-1)?.end ?? at, unterminated(name.value), 'End it with ";".', at);
    }
    const words = this.#words;
    this.#words = [];
    const start = name?.start ?? at;
    if (name && holdsCode(name.value)) this.#code(words, start, at);
    else this.#open.push({ words, start, terminator: at, children: [], holdsEntries: inEntries || (name !== undefined && rawEntryBlocks.has(name.value)) });
  }

  /** A line of no directive before one that opens a block: `Redirect to https`, a comment without its mark. */
  #leaveUnmarkedComment(at: number): void {
    const words = this.#words;
    const [first] = words;
    if (!first || isKnownName(first.value)) return;
    const opening = words.findIndex((word, index) => index > 0 && !word.quoted && (opensBlock(word.value) || word.value === "server") && isFirstOnLine(this.#text, word.start));
    const last = words[opening - 1];
    if (!last) return;
    this.#problem(first.start, last.end, unterminated(first.value), 'Put "#" before it if it is a comment, or end it with ";".', at);
    this.#words = words.slice(0, opening);
    this.#push(undefined);
    this.#words = words.slice(opening);
  }

  /** `\d{4}` outside quotes: nginx ends the word before the brace, nobody means that. */
  #isQuantifier(at: number): boolean {
    const last = this.#words.at(-1);
    const quantifier = /^\{\d+(?:,\d*)?\}/.exec(this.#text.slice(at, at + 20));
    if (!last || last.quoted || last.end !== at || !quantifier) return false;
    const word = this.#scanner.continueWord(last, at + quantifier[0].length);
    this.#words.splice(-1, 1, word);
    if (this.#problems.at(-1)?.at.start !== word.start) {
      this.#problem(word.start, at + 1, 'The pattern ends at its "{" for want of quotes, so nginx does not start.', 'Put the whole pattern into quotes: "^/\\d{4}/$".', this.#words[0]?.value === "location" && !this.#inEntries ? word.end : at);
    }
    return true;
  }

  /** A block of data whose brace is missing: what follows starts a block that can't stand in it. */
  #leaveUnclosedEntries(at: number): void {
    const [name] = this.#words;
    const block = this.#open.at(-1);
    if (!name || !block || !this.#inEntries || !(opensBlock(name.value) || name.value === "server") || !isFirstOnLine(this.#text, name.start)) return;
    const first = block.words[0];
    this.#problem(block.start, first?.end ?? block.start + 1, neverClosed(first?.value ?? ""), 'Close it with "}".', at);
    this.#open.pop();
    this.#close(block, undefined, block.children.at(-1)?.end ?? block.terminator + 1);
  }

  #code(words: readonly NginxWord[], start: number, at: number): void {
    const close = endOfLua(this.#text, at + 1);
    if (close === undefined) this.#problem(start, at + 1, "This block of code is never closed, so nginx does not start.", 'Close it with "}".');
    const end = close === undefined ? this.#text.length : close + 1;
    this.#siblings.push({ kind: "code", words, start, end, terminator: at, close, children: [] });
    this.#scanner.position = end;
  }

  #closeBlock(at: number): void {
    this.#endForgotten(at, 'End it with ";" before the "}".');
    const block = this.#open.pop();
    if (!block) {
      this.#skip(at, 'This "}" closes nothing, so nginx does not start.', "Remove it, or look for a block that ends too early above.");
      return;
    }
    this.#misplaced ??= misplacedClose(this.#text, block.start, at);
    this.#close(block, at, at + 1);
  }

  #endFile(): void {
    const end = this.#text.length;
    this.#endForgotten(end, 'End it with ";".');
    const innermost = this.#open.at(-1);
    // A brace that became part of a word was reported with its statement.
    if (innermost && this.#open.length > this.#swallowedBraces) {
      const suspect = this.#misplaced ?? { start: innermost.start, close: undefined };
      const opening = this.#file.text.slice(suspect.start, suspect.start + 60);
      const name = /^[\w-]+/.exec(opening)?.[0] ?? "";
      this.#problems.push({
        at: span(this.#file, suspect.start, suspect.start + Math.max(1, opening.search(/[\s{]|$/))),
        noticedAt: end,
        message: neverClosed(name),
        help: 'Close it with "}".',
        ...(suspect.close !== undefined && { related: { at: span(this.#file, suspect.close, suspect.close + 1), message: 'this "}" is meant for another block' } }),
      });
    }
    for (let block = this.#open.pop(); block; block = this.#open.pop()) this.#close(block, undefined, end);
  }

  #close(block: OpenBlock, close: number | undefined, end: number): void {
    const { words, start, terminator, children } = block;
    this.#siblings.push({ kind: "block", words, start, end, terminator, close, children });
  }

  /** A statement that is still open where a block or the file ends. */
  #endForgotten(at: number, help: string): void {
    const first = this.#words[0];
    const last = this.#words.at(-1);
    if (!first || !last) return;
    this.#splitForgotten(at, (count, most) => count > most);
    const name = this.#words[0] ?? first;
    const glued = !last.quoted && last.value.endsWith("}") && !last.value.includes("{");
    this.#problem(name.start, last.end, this.#inEntries ? 'This line is not terminated by ";", so nginx does not start.' : unterminated(name.value), glued ? 'Put ";" before the "}": without it the brace is part of the word.' : help, at);
    this.#push(undefined);
    if (glued) this.#swallowedBraces++;
  }

  /** Ends directives whose ";" is missing where the next line starts with another directive's name. */
  #splitForgotten(at: number, isWrong: (argumentCount: number, most: number) => boolean): void {
    if (this.#inEntries) return;
    let from = 0;
    const words = this.#words;
    const endings: number[] = [];
    for (let index = 1; index < words.length; index++) {
      const word = words[index];
      if (word && !word.quoted && startsStatement(word.value) && isFirstOnLine(this.#text, word.start)) endings.push(index);
    }
    for (const ending of endings) {
      const first = words[from];
      const most = first && (first.value === "server" && this.#open.at(-1)?.words[0]?.value === "upstream" ? 0 : first.value === "listen" ? 0 : mostArguments(first.value));
      const last = words[ending - 1];
      if (!first || !last || most === undefined || !isWrong(words.length - from - 1, most)) continue;
      this.#problem(first.start, last.end, unterminated(first.value), 'End it with ";".', at);
      this.#words = words.slice(from, ending);
      this.#push(undefined);
      from = ending;
    }
    this.#words = from === 0 ? words : words.slice(from);
  }

  #push(terminator: number | undefined): void {
    const words = this.#words;
    this.#words = [];
    const end = terminator === undefined ? (words.at(-1)?.end ?? 0) : terminator + 1;
    this.#siblings.push({ kind: this.#inEntries ? "raw-entry" : "simple", words, start: words[0]?.start ?? end, end, terminator, close: undefined, children: [] });
  }

  /** A run of marks that belong nowhere is one mistake. */
  #skip(at: number, message: string, help: string): void {
    const last = this.#skipped.at(-1);
    if (last && this.#text.slice(last.end, at).trim() === "" && this.#text.charAt(last.start) === this.#text.charAt(at)) last.end = at + 1;
    else {
      this.#skipped.push({ start: at, end: at + 1 });
      this.#problem(at, at + 1, message, help);
    }
  }

  #problem(start: number, end: number, message: string, help: string, noticedAt = start): void {
    this.#problems.push({ at: span(this.#file, start, end), message, help, noticedAt });
  }
}

const unterminated = (name: string): string => `"${name.slice(0, 40)}" is not terminated by ";", so nginx does not start.`;
const neverClosed = (name: string): string => `The block ${name === "" ? "" : `"${name.slice(0, 40)}" `}that starts here is never closed, so nginx does not start.`;
