import type { Span } from "../../core/source.ts";
import { Namespace } from "./namespace.ts";
import { type CallArguments, dict, type Obj, str } from "./objects.ts";
import { noTags } from "./tags.ts";
import type { Run } from "./run.ts";

/** A name under which no import finds a module. */
const place = "(calls of libraries)";

/** The calls of libraries that a run made, by the function's dotted name, each with its keywords as a dict. */
export const libraryCalls = (run: Run): Namespace | undefined => run.modules.get(place);

/**
 * Keeps what a library's function was last called with. It is undone and forked as an assignment is.
 * @param first the name of the first parameter, for a call that gives it by its place
 */
export function recordCall(run: Run, callee: string, { positional: [unnamed], keywords }: CallArguments, at: Span, first: string): void {
  const calls = libraryCalls(run) ?? new Namespace(place);
  run.modules.set(place, calls);
  const given = [...(unnamed ? [[first, unnamed] as const] : []), ...keywords];
  run.bindIn(calls, callee, { value: dict(given.map(([name, value]) => [str(name, noTags, placeIn(at, value)), value] as const), run.control, at), at, via: [] });
}

/** Where a call names an argument: at its value if that is written there, else the call. */
const placeIn = (call: Span, { at }: Obj): Span => (at?.file === call.file && at.start >= call.start && at.end <= call.end ? at : call);
