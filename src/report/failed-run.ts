import type { Report } from "./report.ts";

/** The report of a run that could not take place: no findings, and the reason as a problem of no file. */
export function failedRun(message: string, version: string, failed: boolean): Report {
  return {
    version,
    rules: [],
    models: [],
    deployments: [],
    settings: [],
    findings: [],
    suppressed: [],
    problems: [{ path: "", message }],
    failed,
    summary: { error: 0, warning: 0, info: 0, suppressed: 0, baselined: 0, files: 0 },
    failOn: "warning",
    secrets: [],
    files: [],
    pathOf: ({ path }) => path,
  };
}
