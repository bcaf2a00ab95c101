import type { Entries } from "./entries.ts";
import type { LevelState } from "./level.ts";
import { places } from "./places.ts";

/** What nginx finds wrong with a block when its brace is closed, or later, when all is read. */
export interface ClosingProblem {
  readonly message: string;
  readonly help: string;
  readonly isLate: boolean;
}

export const shareProblem = (entries: Entries | undefined): ClosingProblem | undefined =>
  (entries?.percent ?? 0) > 10_000 ? { isLate: false, message: "The shares of split_clients are more than 100%, so nginx does not start.", help: 'Let them add up to 100% at most, "*" last.' } : undefined;

/** An upstream needs a server, and one that is not for backup. */
export function upstreamProblem(name: string, { place, server }: LevelState): ClosingProblem | undefined {
  if (name !== "upstream" || place !== places.upstream) return undefined;
  if (!server.has("servers")) return { isLate: false, message: "An upstream without a server stops nginx: it does not start.", help: 'Write "server HOST:PORT;" in it.' };
  return server.has("first servers") ? undefined : { isLate: true, message: "An upstream whose servers are all for backup stops nginx: it does not start.", help: 'Take "backup" from one of them.' };
}
