import type { ProblemKind, SyntaxProblem } from "../../../core/document.ts";
import type { NginxStatement, NginxTree } from "../../../parse/nginx/tree.ts";
import { directiveSpan, placeOfNotice } from "./frame.ts";
import type { Refused } from "./level.ts";
import { onceForEach } from "../../../core/once-for-each.ts";

/** What nginx refuses, each statement once. */
export class ProblemList {
  readonly all: SyntaxProblem[] = [];
  readonly #reported = new Set<NginxStatement>();

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
    if (kind === undefined && placesTold(tree).has(statement.terminator)) return;
    this.report(statement, { at, noticedAt: placeOfNotice(statement), message, ...(kind && { kind }), ...(help !== undefined && help !== "" && { help }) });
  }
}

/** The places of which the parser has told something. */
const placesTold = onceForEach((tree: NginxTree): ReadonlySet<number | undefined> => new Set(tree.problems.map(({ noticedAt }) => noticedAt)));
