import {
  evidenceShown
} from "./chunk-6DSJHTCH.js";

// src/report/json.ts
function formatJson(report, showSuppressed = false) {
  const { version, findings, suppressed, problems, summary } = report;
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version },
    deployments: deploymentsOf(report),
    findings: findings.map((finding) => findingObject(finding, report)),
    ...showSuppressed && { suppressed: suppressed.map((finding) => ({ ...findingObject(finding, report), reason: finding.reason })) },
    problems,
    summary
  });
}
function stringify(value) {
  const escaped = JSON.stringify(value, void 0, 2).replace(/[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(/##(?=\w*\[)/g, "#\\u0023");
  return `${escaped}
`;
}
function findingObject(finding, report) {
  const { ruleId, severity, certainty, message, help, at, related = [], fixes = [], unless, aliases, url, fingerprint } = finding;
  return {
    ruleId,
    severity,
    certainty,
    message,
    help,
    ...place(at, report),
    related: related.map((one) => ({ message: one.message, ...place(one.at, report) })),
    fixes: fixes.map((fix) => fixObject(fix, report)),
    unless,
    aliases,
    url,
    fingerprint
  };
}
var fixObject = ({ title, safe, edits }, report) => ({
  title,
  safe,
  edits: edits.map(({ at, text }) => ({ ...place(at, report), text }))
});
function place(at, { pathOf }) {
  const start = at.file.positionAt(at.start);
  const end = at.file.positionAt(at.end);
  return { path: pathOf(at.file), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function deploymentsOf(report) {
  const reached = new Set(report.deployments.map(({ settings }) => settings));
  const alone = report.settings.filter((settings) => !reached.has(settings)).map((settings) => ({ fronts: [], appServer: void 0, entryPoint: void 0, settings }));
  return [...report.deployments, ...alone].map(({ fronts, appServer, entryPoint, settings }) => {
    const all = fronts.map((front) => frontObject(front, report));
    return {
      front: all[0] ?? null,
      otherFronts: all.slice(1),
      appServer: appServer ? appServerObject(appServer, report) : null,
      entryPoint: entryPoint ? entryPointObject(entryPoint, report) : null,
      settings: settings ? settingsObject(settings, report) : null
    };
  });
}
var frontObject = (front, report) => ({ kind: front.kind, ...place(front.at, report) });
var appServerObject = (server, report) => ({
  kind: server.kind === "mod_wsgi" ? "mod_wsgi" : server.launch.server,
  ...place(server.at, report)
});
var entryPointObject = ({ module, interface: kind, file, settingsModule }, { pathOf }) => ({
  module,
  interface: kind,
  path: pathOf(file),
  settingsModule: settingsModule?.value ?? null
});
var settingsObject = (settings, { pathOf }) => ({ module: settings.module, evidence: evidenceShown(settings, pathOf), path: pathOf(settings.anchor.file) });

export {
  formatJson,
  stringify
};
