import type { Document } from "../document.ts";
import type { Certainty, Claim, Fix, Severity } from "../finding.ts";
import type { Span } from "../source.ts";

/** What is wrong with a line of an Apache file; the rule of that name reports it. */
export type ApacheMistakeKind =
  | "unknown-directive"
  | "misplaced-directive"
  | "wrong-arguments"
  | "invalid-value"
  | "include-missing"
  | "conditional-section-end"
  | "comment-swallows-directive"
  | "continuation-glues-words"
  | "section-header-comment";

/** One line that Apache refuses, or reads otherwise than a person does. */
export interface ApacheMistake {
  readonly kind: ApacheMistakeKind;
  readonly at: Span;
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix;
  /** `certain` where every Apache refuses the line; `likely` where a module that not every Apache loads must be there. */
  readonly certainty: Certainty;
  /** Lower than its rule's. */
  readonly severity?: Severity;
  readonly related?: { readonly at: Span; readonly message: string };
}

/** The mistakes of one kind as claims. */
export function* claimsOf({ mistakes = [] }: Document, wanted: ApacheMistakeKind): Iterable<Claim> {
  for (const { kind, at, message, help, fix, certainty, severity, related } of mistakes) {
    if (kind === wanted) yield { at, message, help, certainty, ...(fix && { fixes: [fix] }), ...(severity && { severity }), ...(related && { related: [related] }) };
  }
}
