import type { SyntaxProblem } from "../../../core/document.ts";
import { isBuiltInVariable } from "../../../parse/nginx/commands.ts";
import type { Shared } from "./level.ts";
import { certificateProblems } from "./whole.ts";
import { isIpAddress } from "./values.ts";
import { zoneProblems } from "./zones.ts";

/** How much of the configuration is here. */
interface Known {
  readonly exact: boolean;
  readonly complete: boolean;
  readonly isWhole: boolean;
}

/** What nginx finds when all files are read: what stands beside another thing, then variables that nothing makes. */
export function lateProblems(shared: Shared, { exact, complete, isWhole }: Known): readonly SyntaxProblem[] {
  const { usedVariables, definedVariables, upstreams, sockets, oddNames, late } = shared;
  const problems: SyntaxProblem[] = [];
  for (const [name, { defined, port, needsPort }] of upstreams) {
    if (defined || port !== undefined || !needsPort) continue;
    // A name alone may be an upstream of a file that is not here; an address can't.
    if (!exact && !complete && isIpAddress(name) === undefined) continue;
    problems.push({ at: needsPort, noticedAt: needsPort.end, kind: "invalid-value", message: `"${name.slice(0, 40)}" is no upstream and has no port, so nginx does not start.`, help: "Write the port behind it, or the upstream's name." });
  }
  for (const problem of late) problems.push(problem);
  if (isWhole) for (const problem of certificateProblems(shared)) problems.push(problem);
  if (isWhole || exact) for (const problem of zoneProblems(shared)) problems.push(problem);
  const sharing = new Set([...sockets.values()].flatMap(({ servers }) => [...servers].filter((server) => servers.size > 1 || server.has("captures"))));
  for (const [server, at] of oddNames) {
    if (!sharing.has(server)) continue;
    problems.push({ at, kind: "invalid-value", message: "A server's name has a star or two dots in its middle, so nginx does not start.", help: "A star is the whole first or last part: *.example.com." });
  }
  if (!exact && (!complete || shared.hasOtherVariables)) return problems;
  for (const [name, at] of usedVariables) {
    if (definedVariables.has(name) || isBuiltInVariable(name)) continue;
    problems.push({ at, kind: "invalid-value", certainty: exact ? "certain" : "likely", message: `Nothing makes the variable "$${name.slice(0, 40)}", so nginx does not start.`, help: 'Is it misspelt, or its "map" or "set" missing?' });
  }
  return problems;
}
