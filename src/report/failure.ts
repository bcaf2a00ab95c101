import { stringify } from "./json.ts";

/** The JSON document of a run that could not take place. */
export function formatFailure(message: string, version: string): string {
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version },
    deployments: [],
    findings: [],
    problems: [{ path: "", message }],
    summary: { error: 0, warning: 0, info: 0, suppressed: 0, baselined: 0, files: 0 },
  });
}
