// src/report/failed-run.ts
function failedRun(message, version, failed) {
	return {
		version,
		rules: [],
		models: [],
		deployments: [],
		settings: [],
		findings: [],
		suppressed: [],
		problems: [{
			path: "",
			message
		}],
		failed,
		summary: {
			error: 0,
			warning: 0,
			info: 0,
			suppressed: 0,
			baselined: 0,
			files: 0
		},
		failOn: "warning",
		secrets: [],
		files: [],
		pathOf: ({ path }) => path
	};
}
export { failedRun };
