import type { SyntaxProblem } from "../../core/document.ts";
import type { NginxDirective } from "../../core/nginx/server.ts";
import { type Span, placeOf, span } from "../../core/source.ts";
import type { NginxStatement, NginxTree, NginxWord } from "../../parse/nginx/tree.ts";
import { nameOf } from "../../parse/nginx/tree.ts";
import type { StockFile } from "./stock-files.ts";

/** A file being read, and the chain of `include` lines that led to it. */
export interface Inclusion {
  readonly tree: NginxTree;
  readonly from: Inclusion | undefined;
  readonly depth: number;
  /** The `include` lines, outermost first. */
  readonly lines: readonly Span[];
}

/** A block with the file it stands in. */
export interface PlacedBlock {
  readonly statement: NginxStatement;
  readonly inclusion: Inclusion;
}

/** What one pair of braces holds, with every `include` in it replaced by what it brings. */
export interface Level {
  readonly directives: readonly NginxDirective[];
  readonly blocks: readonly PlacedBlock[];
  /** False when something that belongs here is not in the repository. */
  readonly complete: boolean;
}

/** What an `include` brings: files of the repository, a file every installation has, or something that is not here. */
export type Included = { readonly kind: "trees"; readonly trees: readonly NginxTree[]; readonly sure: boolean } | { readonly kind: "stock"; readonly name: string; readonly file: StockFile } | { readonly kind: "absent" };

/** Where an `include` leads; knows the repository. */
export type Resolve = (pattern: string, from: NginxTree) => Included;

const deepest = 100;
/** More than any site has; files that each include the next one twice would double with every file. */
const mostIncludes = 10_000;

/** Replaces includes by their files. Bounded: files that include each other many times can't grow without end. */
export class Expander {
  readonly problems: SyntaxProblem[] = [];
  readonly #resolve: Resolve;
  readonly #reported = new Set<NginxStatement>();
  #included = 0;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  /** @param absentIsHarmless whether an include that is not here cannot matter (a glob for other sites) */
  expand(statements: readonly NginxStatement[], inclusion: Inclusion, absentIsHarmless: (pattern: string) => boolean = () => false): Level {
    const directives: NginxDirective[] = [];
    const blocks: PlacedBlock[] = [];
    let complete = !inclusion.tree.conditional;
    const stack = [{ statements, inclusion, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const statement = top.statements[top.next++];
      if (!statement) {
        stack.pop();
        continue;
      }
      const here = top.inclusion;
      if (statement.kind === "block") blocks.push({ statement, inclusion: here });
      if (statement.kind !== "simple") continue;
      const pattern = statement.words[1]?.value;
      if (nameOf(statement) !== "include" || pattern === undefined) {
        directives.push(directiveOf(statement, here));
        continue;
      }
      if (++this.#included > mostIncludes) return { directives, blocks, complete: false };
      const included = this.#resolve(pattern, here.tree);
      const line = span(here.tree.file, statement.start, statement.end);
      if (included.kind === "stock") directives.push(...stockDirectives(included.file, included.name, line, here.lines));
      else if (included.kind === "absent") complete &&= absentIsHarmless(pattern);
      else {
        const entered = included.trees.map((tree) => this.#enter(tree, here, statement, line, included.sure));
        if (entered.some((one) => !one || one.tree.conditional)) complete = false;
        for (const one of entered.reverse()) if (one) stack.push({ statements: one.tree.statements, inclusion: one, next: 0 });
      }
    }
    return { directives, blocks, complete };
  }

  #enter(tree: NginxTree, from: Inclusion, statement: NginxStatement, line: Span, sure: boolean): Inclusion | undefined {
    if (from.depth >= deepest) return undefined;
    for (let up: Inclusion | undefined = from; up; up = up.from) {
      if (up.tree !== tree) continue;
      if (sure && !this.#reported.has(statement)) {
        this.#reported.add(statement);
        const related = up.lines.at(-1);
        this.problems.push({
          at: line,
          kind: "include-cycle",
          message: "This include leads back to a file that is being read, so nginx does not start.",
          help: "Break the circle: a file must not include itself, not even through others.",
          ...(related && up.from && { related: { at: related, message: `the circle is entered here, ${placeOf(related)}` } }),
        });
      }
      return undefined;
    }
    return { tree, from, depth: from.depth + 1, lines: [...from.lines, line] };
  }
}

/** The start of a chain. */
export const rootInclusion = (tree: NginxTree): Inclusion => ({ tree, from: undefined, depth: 0, lines: [] });

/** A word as rules see it. */
export const textOfWord = (tree: NginxTree, word: NginxWord): { value: string; at: Span } => ({ value: word.value, at: span(tree.file, word.start, word.end) });

function directiveOf(statement: NginxStatement, { tree, lines }: Inclusion): NginxDirective {
  const [name, ...args] = statement.words;
  return { name: name?.value ?? "", args: args.map((word) => textOfWord(tree, word)), at: span(tree.file, statement.start, statement.end), includedBy: lines };
}

function stockDirectives(file: StockFile, stock: string, at: Span, lines: readonly Span[]): NginxDirective[] {
  const includedBy = [...lines, at];
  return file.map(([name, ...args]) => ({ name, args: args.map((value) => ({ value, at })), at, includedBy, stock }));
}
