import type { Document, SyntaxProblem } from "../core/document.ts";
import { onceForEach } from "../core/once-for-each.ts";

/** The real programs stop at the first mistake; a file that is none of theirs has thousands, and the first few tell it. */
const most = 50;

/** A document with its first problems, and one that counts the others. */
export const withFewProblems = onceForEach((document: Document): Document => {
  const { problems } = document;
  const [first, ...rest] = problems.slice(most);
  if (!first || rest.length === 0) return document;
  const others: SyntaxProblem = { at: first.at, message: `There are ${problems.length - most} more mistakes from here on.` };
  return { ...document, problems: [...problems.slice(0, most), others] };
});
