import type { Target } from "./target.ts";
import { judgingTargets } from "./targets/judging.ts";
import { parserTargets } from "./targets/parsers.ts";
import { programTargets } from "./targets/program.ts";
import { understandingTargets } from "./targets/understanding.ts";

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [...parserTargets, ...judgingTargets, ...understandingTargets, ...programTargets];
