import type { SyntaxProblem } from "../../../core/document.ts";
import { isBuiltInVariable } from "../../../parse/nginx/commands.ts";
import type { Shared } from "./level.ts";

/** What nginx finds when all files are read: locations of one path, then variables that nothing makes. */
export function lateProblems({ usedVariables, definedVariables, doubled }: Shared, exact: boolean, complete: boolean): SyntaxProblem[] {
  const problems = doubled.map((at): SyntaxProblem => ({ at, noticedAt: at.end, kind: "invalid-value", message: "Two locations of one server have this path, so nginx does not start.", help: "Make one location of them." }));
  if (!exact && !complete) return problems;
  for (const [name, at] of usedVariables) {
    if (definedVariables.has(name) || isBuiltInVariable(name)) continue;
    problems.push({ at, kind: "invalid-value", certainty: exact ? "certain" : "likely", message: `Nothing makes the variable "$${name.slice(0, 40)}", so nginx does not start.`, help: 'Is it misspelt, or its "map" or "set" missing?' });
  }
  return problems;
}
