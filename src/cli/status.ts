import { isAtLeast } from "../check/make-findings.ts";
import type { Report } from "../report/report.ts";

/** 0: nothing at or above the threshold. 1: findings. 2: the work could not be done. 3: a mistake of ours. */
export type Status = 0 | 1 | 2 | 3;

/** The status of a finished run, the same in every format. What could not be analysed never ends in 0. */
export function statusOf({ findings, problems, failed, failOn }: Report): Status {
  if (failed) return 3;
  if (failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn))) return 1;
  return problems.length > 0 ? 2 : 0;
}
