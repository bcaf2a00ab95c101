import { type AppServer, type Deployment, type EntryPoint, type Front, nameOfAppServer } from "../core/deployment/deployment.ts";
import type { Settings } from "../core/settings/settings.ts";
import { evidenceShown } from "./evidence.ts";
import { findingObject, placeObject, suppressedObject } from "./finding-object.ts";
import type { FormatOptions } from "./format.ts";
import type { Report } from "./report.ts";

/** The document for editors and scripts, as schema/report-v1.json describes it. Two runs over one tree print the same bytes. */
export function formatJson(report: Report, { showSuppressed }: Pick<FormatOptions, "showSuppressed">): string {
  const { version, findings, suppressed, problems, summary } = report;
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version },
    deployments: deploymentsOf(report),
    findings: findings.map((finding) => findingObject(finding, report)),
    ...(showSuppressed && { suppressed: suppressed.map((finding) => suppressedObject(finding, report)) }),
    problems,
    summary,
  });
}

/**
 * JSON in which nothing can steer a terminal or a build server, should it be printed: control and direction
 * characters, and the beginnings of commands (`##[`, `##vso[`), are written as escapes of the same text.
 * @param indent the blanks of a step; 0 puts everything on one line
 */
export function stringify(value: unknown, indent = 2): string {
  const escaped = JSON.stringify(value, (_key, item: unknown) => (typeof item === "string" ? item.replace(loneSurrogates, "\ufffd") : item), indent)
    .replace(/[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/##(?=\w*\[)/g, "#\\u0023");
  return `${escaped}\n`;
}

/** Halves of a character, which strict readers of JSON refuse. */
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Each deployment; settings that no deployment reaches stand alone, so that what was judged is never left out. */
export function deploymentsOf(report: Report): object[] {
  const reached = new Set(report.deployments.map(({ settings }) => settings));
  const alone: Pick<Deployment, "fronts" | "appServer" | "entryPoint" | "settings" | "reason">[] = report.settings.filter((settings) => !reached.has(settings)).map((settings) => ({ fronts: [], appServer: undefined, entryPoint: undefined, settings }));
  return [...report.deployments, ...alone].map(({ fronts, appServer, entryPoint, settings, reason }) => {
    const all = fronts.map((front) => frontObject(front, report));
    return {
      front: all[0] ?? null,
      otherFronts: all.slice(1),
      appServer: appServer ? appServerObject(appServer, report) : null,
      entryPoint: entryPoint ? entryPointObject(entryPoint, report) : null,
      settings: settings ? settingsObject(settings, reason ?? settings, report) : null,
    };
  });
}

const frontObject = (front: Front, report: Report): object => ({ kind: front.kind, ...placeObject(front.at, report) });

const appServerObject = (server: AppServer, report: Report): object => ({
  kind: nameOfAppServer(server),
  ...placeObject(server.at, report),
});

const entryPointObject = ({ module, interface: kind, file, settingsModule }: EntryPoint, { pathOf }: Report): object => ({
  module,
  interface: kind,
  path: pathOf(file),
  settingsModule: settingsModule?.value ?? null,
});

/** Deployments that load the same settings need not be known to by the same evidence. */
const settingsObject = (settings: Settings, reason: NonNullable<Deployment["reason"]>, { pathOf }: Report): object => ({ module: settings.module, evidence: evidenceShown(reason, pathOf), path: pathOf(settings.anchor.file) });
