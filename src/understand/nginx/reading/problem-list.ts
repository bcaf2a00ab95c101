import type { ProblemKind, SyntaxProblem } from "../../../core/document.ts";
import type { NginxStatement, NginxTree } from "../../../parse/nginx/tree.ts";
import { directiveSpan, placeOfNotice } from "./frame.ts";
import type { Refused } from "./level.ts";

/** What nginx refuses, each statement once. */
export class ProblemList {
  readonly all: SyntaxProblem[] = [];
  readonly #reported = new Set<NginxStatement>();
  readonly #toldByParser = new WeakMap<NginxTree, ReadonlySet<number | undefined>>();

  /** What belongs to no single statement, or is noticed when all is read. */
  add(problems: Iterable<SyntaxProblem>): void {
    for (const problem of problems) this.all.push(problem);
  }

  /** A statement without its end was told by the parser. */
  report(statement: NginxStatement, problem: SyntaxProblem): void {
    if (this.#reported.has(statement) || statement.terminator === undefined) return;
    this.#reported.add(statement);
    this.all.push(problem);
  }

  /** @param kind undefined for a wrong or missing brace or semicolon: where the parser has told it already, it has told it better */
  refuse(statement: NginxStatement, tree: NginxTree, kind: ProblemKind | undefined, { message, help }: Refused, at = directiveSpan(tree, statement)): void {
    if (kind === undefined && this.#isToldByParser(tree, statement)) return;
    this.report(statement, { at, noticedAt: placeOfNotice(statement), message, ...(kind && { kind }), ...(help !== undefined && help !== "" && { help }) });
  }

  #isToldByParser(tree: NginxTree, { terminator }: NginxStatement): boolean {
    const places = this.#toldByParser.get(tree) ?? new Set(tree.problems.map(({ noticedAt }) => noticedAt));
    this.#toldByParser.set(tree, places);
    return places.has(terminator);
  }
}
