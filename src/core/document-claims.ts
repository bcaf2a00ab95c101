import type { Document, Language, ProblemKind } from "./document.ts";
import type { Claim } from "./finding.ts";

/** What a document's reader found of one kind, as claims; none for files that production does not use. */
export function* claimsOfKind({ language, production, problems }: Document, wanted: Language, kind: ProblemKind | undefined): Generator<Claim> {
  if (language !== wanted || !production) return;
  for (const problem of problems) {
    if (problem.kind !== kind) continue;
    const { at, message, help, fix, related, severity, certainty = "certain" } = problem;
    yield { at, message, certainty, ...(help !== undefined && { help }), ...(fix && { fixes: [fix] }), ...(severity && { severity }), ...(related && { related: [related] }) };
  }
}
