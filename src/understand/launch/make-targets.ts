import type { Launch } from "../../core/launch/launch.ts";

/** What targets of a Makefile start serves visitors only where no file of the repository that is there for that starts a server. */
export function settleTargets(launches: readonly Launch[]): readonly Launch[] {
  const isStarted = launches.some(({ kind, server, stage }) => kind !== "makefile" && server !== "runserver" && stage.verdict !== "development");
  if (!isStarted) return launches;
  return launches.map((launch) => (launch.kind === "makefile" && launch.stage.verdict === "unknown" ? { ...launch, stage: { ...launch.stage, verdict: "development" } } : launch));
}
