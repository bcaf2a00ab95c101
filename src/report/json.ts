import type { AppServer, Deployment, EntryPoint, Front } from "../core/deployment/deployment.ts";
import type { Finding, Fix } from "../core/finding.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { Span } from "../core/source.ts";
import { evidenceShown } from "./evidence.ts";
import type { Report } from "./report.ts";

/** The document for editors and scripts, as schema/report-v1.json describes it. Two runs over one tree print the same bytes. */
export function formatJson(report: Report, showSuppressed = false): string {
  const { version, findings, suppressed, problems, summary } = report;
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version },
    deployments: deploymentsOf(report),
    findings: findings.map((finding) => findingObject(finding, report)),
    ...(showSuppressed && { suppressed: suppressed.map((finding) => ({ ...findingObject(finding, report), reason: finding.reason })) }),
    problems,
    summary,
  });
}

/**
 * JSON in which nothing can steer a terminal or a build server, should it be printed: control and direction
 * characters, and the beginnings of commands (`##[`, `##vso[`), are written as escapes of the same text.
 */
export function stringify(value: unknown): string {
  const escaped = JSON.stringify(value, undefined, 2)
    .replace(/[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/##(?=\w*\[)/g, "#\\u0023");
  return `${escaped}\n`;
}

function findingObject(finding: Finding, report: Report): object {
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
    fingerprint,
  };
}

const fixObject = ({ title, safe, edits }: Fix, report: Report): object => ({
  title,
  safe,
  edits: edits.map(({ at, text }) => ({ ...place(at, report), text })),
});

function place(at: Span, { pathOf }: Report): { readonly path: string; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number } {
  const start = at.file.positionAt(at.start);
  const end = at.file.positionAt(at.end);
  return { path: pathOf(at.file), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Each deployment; settings that no deployment reaches stand alone, so that what was judged is never left out. */
function deploymentsOf(report: Report): object[] {
  const reached = new Set(report.deployments.map(({ settings }) => settings));
  const alone: Pick<Deployment, "fronts" | "appServer" | "entryPoint" | "settings">[] = report.settings.filter((settings) => !reached.has(settings)).map((settings) => ({ fronts: [], appServer: undefined, entryPoint: undefined, settings }));
  return [...report.deployments, ...alone].map(({ fronts, appServer, entryPoint, settings }) => {
    const all = fronts.map((front) => frontObject(front, report));
    return {
      front: all[0] ?? null,
      otherFronts: all.slice(1),
      appServer: appServer ? appServerObject(appServer, report) : null,
      entryPoint: entryPoint ? entryPointObject(entryPoint, report) : null,
      settings: settings ? settingsObject(settings, report) : null,
    };
  });
}

const frontObject = (front: Front, report: Report): object => ({ kind: front.kind, ...place(front.at, report) });

const appServerObject = (server: AppServer, report: Report): object => ({
  kind: server.kind === "mod_wsgi" ? "mod_wsgi" : server.launch.server,
  ...place(server.at, report),
});

const entryPointObject = ({ module, interface: kind, file, settingsModule }: EntryPoint, { pathOf }: Report): object => ({
  module,
  interface: kind,
  path: pathOf(file),
  settingsModule: settingsModule?.value ?? null,
});

const settingsObject = (settings: Settings, { pathOf }: Report): object => ({ module: settings.module, evidence: evidenceShown(settings, pathOf), path: pathOf(settings.anchor.file) });
