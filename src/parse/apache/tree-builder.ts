import type { SyntaxProblem } from "../../core/document.ts";
import { span, type SourceFile, type Span } from "../../core/source.ts";
import { physicalRange, type LogicalLine } from "./logical-lines.ts";
import * as problems from "./problems.ts";
import { isConditional, placeWord, spanOfLine, type ApacheLine, type ApacheNode, type SectionNode, type Word } from "./tree.ts";
import { nextWord, type RawWord } from "./words.ts";

interface OpenSection {
  readonly node: Mutable<SectionNode> & { readonly children: ApacheNode[]; readonly body: ApacheLine[] };
  /** The name in lower case. */
  readonly key: string;
  /** The name as Apache compares it where a conditional section is skipped: with its '>' when words stand behind. */
  readonly skippedKey: string;
  readonly conditional: boolean;
  /** Lines of a macro are kept unparsed; this many macros are open in it. */
  macros: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Puts lines into a tree of sections, and says where Apache would refuse them whichever way its conditional sections
 * turn out. A closing tag that does not fit closes up to its nearest opener, or is passed over when there is none.
 */
export class TreeBuilder {
  readonly #file: SourceFile;
  readonly #children: ApacheNode[] = [];
  readonly #open: OpenSection[] = [];
  readonly #openNames = new Map<string, number>();
  readonly #problems: SyntaxProblem[] = [];
  /** How many of the open sections are conditional. */
  #conditionals = 0;
  /** The balance of tags is unknown where a macro or a variable may open or close sections. */
  #tagsHidden = false;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  report(problem: SyntaxProblem): void {
    this.#problems.push(problem);
  }

  /** Takes the next line with its first word. */
  add(line: ApacheLine, word: RawWord | undefined): void {
    const macro = this.#open.at(-1);
    if (macro?.key === "macro") this.#addToMacro(macro, line, word);
    else if (word === undefined || line.kind === "blank") return;
    else if (line.kind === "close") this.#close(line, word);
    else if (line.kind === "open") this.#openSection(line, word);
    else this.#addDirective(line, word);
  }

  /** The tree and the problems, in the order of the file. */
  finish(): { readonly children: readonly ApacheNode[]; readonly found: readonly SyntaxProblem[] } {
    // Apache accepts that a conditional section that holds is closed by the end of the file, whatever is open in it.
    const certain = this.#open.findIndex((section) => section.conditional);
    const unclosed = certain === -1 ? this.#open : this.#open.slice(0, certain);
    for (const { node } of this.#tagsHidden ? [] : unclosed) this.report(problems.neverClosed(node.name.value, spanOfLine(this.#file, node.line)));
    while (this.#open.length > 0) this.#pop("eof");
    const found = this.#problems.toSorted((left, right) => left.at.start - right.at.start);
    return { children: this.#children, found };
  }

  #addDirective(line: ApacheLine, word: RawWord): void {
    const value = word.value.endsWith(">") ? word.value.slice(0, -1) : word.value;
    const name = placeWord(this.#file, line, { ...word, value });
    if (value.toLowerCase() === "use" || hidesTag(name)) this.#tagsHidden = true;
    this.#siblings().push({ kind: "directive", name, line, argumentsFrom: word.end });
  }

  #openSection(line: ApacheLine, word: RawWord): void {
    let name = sectionName(word);
    let header = word.end;
    if (name.value === "") {
      this.report(problems.namelessSection(spanOfLine(this.#file, line)));
      const next = nextWord(line.text, word.end);
      if (next) name = { ...next, value: next.value.replace(/>$/, "") };
      header = next?.end ?? header;
    }
    // With nothing behind the name Apache supplies the '>' itself.
    const end = line.text.lastIndexOf(">");
    const ended = end >= header;
    const whole = ended || header >= line.text.length;
    // In a conditional section that does not hold, Apache looks at names alone.
    if (!whole && this.#conditionals === 0) this.report(problems.openNotEnded(name.value, spanOfLine(this.#file, line)));
    const node = {
      kind: "section" as const,
      name: placeWord(this.#file, line, name),
      line,
      header: { start: header, end: ended ? end : line.text.length },
      ended: whole,
      children: [],
      body: [],
      closedBy: "eof" as const,
      closeLine: undefined,
    };
    const key = name.value.toLowerCase();
    if (hidesTag(node.name)) this.#tagsHidden = true;
    this.#siblings().push(node);
    this.#open.push({ node, key, skippedKey: skippedName(line), conditional: isConditional(key), macros: 1 });
    if (isConditional(key)) this.#conditionals++;
    this.#openNames.set(key, (this.#openNames.get(key) ?? 0) + 1);
  }

  #close(line: ApacheLine, word: RawWord): void {
    const top = this.#open.at(-1);
    const written = word.value.slice(2);
    const at = wordSpan(this.#file, line, word);
    // Where a conditional section is skipped, Apache drops the tag's last byte unseen.
    const skippable = top?.conditional === true ? top.key : this.#conditionals > 0 ? top?.skippedKey : undefined;
    if (written.slice(0, -1).toLowerCase() === skippable) {
      this.#pop("tag", line);
      return;
    }
    let name = written.replace(/>$/, "");
    if (name === "") name = nextWord(line.text, word.end)?.value.replace(/>$/, "") ?? "";
    const key = name.toLowerCase();
    const known = (this.#openNames.get(key) ?? 0) > 0;
    if (top === undefined || !known) {
      if (!this.#tagsHidden) this.report(problems.neverOpened(name, at));
      return;
    }
    if (top.key !== key) {
      if (!this.#tagsHidden) this.report(problems.crossed(name, at, top.node.name.value, spanOfLine(this.#file, top.node.line)));
      while (this.#open.at(-1)?.key !== key) this.#pop("recovery");
    } else if (!written.endsWith(">")) {
      this.report(problems.closeNotEnded(name, at));
    }
    this.#pop("tag", line);
  }

  #addToMacro(macro: OpenSection, line: ApacheLine, word: RawWord | undefined): void {
    const tag = word?.value.toLowerCase();
    if (tag === "<macro") macro.macros++;
    if (tag === "</macro>") macro.macros--;
    if (macro.macros === 0) this.#pop("tag", line);
    else macro.node.body.push(line);
  }

  #siblings(): ApacheNode[] {
    return this.#open.at(-1)?.node.children ?? this.#children;
  }

  #pop(closedBy: SectionNode["closedBy"], closeLine?: ApacheLine): void {
    const section = this.#open.pop();
    if (section === undefined) return;
    if (section.conditional) this.#conditionals--;
    section.node.closedBy = closedBy;
    section.node.closeLine = closeLine;
    this.#openNames.set(section.key, (this.#openNames.get(section.key) ?? 1) - 1);
  }
}

/** Whether a line begins with what Apache or a template replaces before it is read. */
const hidesTag = (name: Word): boolean => name.placeholder || name.value.includes("${");

/** What closes a section, in lower case, where Apache passes over it (ap_soak_end_container): a '>' with words behind it is part of the name. */
export function skippedName(line: LogicalLine): string {
  const word = nextWord(line.text, 0);
  const name = word?.value.slice(1).toLowerCase() ?? "";
  return word !== undefined && nextWord(line.text, word.end) === undefined ? name.replace(/>$/, "") : name;
}

/** The name of a section without the `<`, and the `>` where it stands at its end. */
function sectionName(word: RawWord): RawWord {
  const value = word.value.slice(1).replace(/>$/, "");
  const from = word.start + word.quote.length + 1;
  return { ...word, value, start: from, end: from + value.length };
}

function wordSpan(file: SourceFile, line: LogicalLine, word: RawWord): Span {
  const range = physicalRange(line, word.start, word.end);
  return span(file, range.start, range.end);
}
