import { r as suppressedObject, t as findingObject } from "./finding-object-Bh3xuGS3.js";
import { r as stringify, t as deploymentsOf } from "./json-BUzLx7xg.js";
// src/report/jsonl.ts
function formatJsonl(report, { showSuppressed }) {
	const { version, findings, suppressed, problems, summary } = report;
	return [
		{
			kind: "run",
			version: 1,
			tool: {
				name: "django-prod-lint",
				version
			},
			deployments: deploymentsOf(report)
		},
		...findings.map((finding) => ({
			kind: "finding",
			...findingObject(finding, report)
		})),
		...showSuppressed ? suppressed.map((finding) => ({
			kind: "suppressed",
			...suppressedObject(finding, report)
		})) : [],
		...problems.map((problem) => ({
			kind: "problem",
			...problem
		})),
		{
			kind: "summary",
			...summary
		}
	].map((line) => stringify(line, 0)).join("");
}
export { formatJsonl };
