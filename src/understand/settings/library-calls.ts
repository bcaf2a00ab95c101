import type { Span } from "../../core/source.ts";
import { Namespace } from "./namespace.ts";
import { type CallArguments, dict, str } from "./objects.ts";
import type { Run } from "./run.ts";

/** A name under which no import finds a module. */
const place = "(calls of libraries)";

/** The calls of libraries that a run made, by the function's dotted name, each with its keywords as a dict. */
export const libraryCalls = (run: Run): Namespace | undefined => run.modules.get(place);

/** Keeps what a library's function was last called with. It is undone and forked as an assignment is. */
export function recordCall(run: Run, callee: string, { keywords }: CallArguments, at: Span): void {
  const calls = libraryCalls(run) ?? new Namespace(place);
  run.modules.set(place, calls);
  run.bindIn(calls, callee, { value: dict([...keywords].map(([name, value]) => [str(name), value] as const), run.control, at), at, via: [] });
}
