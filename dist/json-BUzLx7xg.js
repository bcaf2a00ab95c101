import { r as __exportAll } from "./rolldown-runtime-Dq7tRbEa.js";
import { o as evidenceShown } from "./check-ClqScLA1.js";
import { n as placeObject, r as suppressedObject, t as findingObject } from "./finding-object-Bh3xuGS3.js";
// src/core/deployment/deployment.ts
const nameOfAppServer = (server) => server.kind === "process" ? server.launch.server : server.kind === "panel" ? server.host.name : server.kind;
// src/report/json.ts
var json_exports = __exportAll({ formatJson: () => formatJson });
function formatJson(report, { showSuppressed }) {
	const { version, findings, suppressed, problems, summary } = report;
	return stringify({
		version: 1,
		tool: {
			name: "django-prod-lint",
			version
		},
		deployments: deploymentsOf(report),
		findings: findings.map((finding) => findingObject(finding, report)),
		...showSuppressed && { suppressed: suppressed.map((finding) => suppressedObject(finding, report)) },
		problems,
		summary
	});
}
function stringify(value, indent = 2) {
	return `${JSON.stringify(value, (_key, item) => typeof item === "string" ? item.replace(loneSurrogates, "\ufffd") : item, indent).replace(/[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(/##(?=\w*\[)/g, "#\\u0023")}\n`;
}
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function deploymentsOf(report) {
	const reached = new Set(report.deployments.map(({ settings }) => settings));
	const alone = report.settings.filter((settings) => !reached.has(settings)).map((settings) => ({
		fronts: [],
		appServer: void 0,
		entryPoint: void 0,
		settings
	}));
	return [...report.deployments, ...alone].map(({ fronts, appServer, entryPoint, settings, reason }) => {
		const all = fronts.map((front) => frontObject(front, report));
		return {
			front: all[0] ?? null,
			otherFronts: all.slice(1),
			appServer: appServer ? appServerObject(appServer, report) : null,
			entryPoint: entryPoint ? entryPointObject(entryPoint, report) : null,
			settings: settings ? settingsObject(settings, reason ?? settings, report) : null
		};
	});
}
const frontObject = (front, report) => ({
	kind: front.kind,
	...placeObject(front.at, report)
});
const appServerObject = (server, report) => ({
	kind: nameOfAppServer(server),
	...placeObject(server.at, report)
});
const entryPointObject = ({ module, interface: kind, file, settingsModule }, { pathOf }) => ({
	module,
	interface: kind,
	path: pathOf(file),
	settingsModule: settingsModule?.value ?? null
});
const settingsObject = (settings, reason, { pathOf }) => ({
	module: settings.module,
	evidence: evidenceShown(reason, pathOf),
	path: pathOf(settings.anchor.file)
});
export { nameOfAppServer as i, json_exports as n, stringify as r, deploymentsOf as t };
