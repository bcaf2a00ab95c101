import { isAtLeast } from "../check/make-findings.ts";
import type { Finding } from "../core/finding.ts";
import { escapeControls, escapeXml } from "./escape.ts";
import { placeObject } from "./finding-object.ts";
import type { Report } from "./report.ts";

/**
 * JUnit's XML, for build servers that show test results: a suite a file, a case a finding. A finding below `--fail-on`
 * is a case that passes and says what was found, so that the report is red exactly when the status is not 0.
 */
export function formatJunit(report: Report): string {
  const suites = [...byPath(report)].map(([path, findings]) => suite(path, findings.map((finding) => findingCase(finding, report))));
  if (report.problems.length > 0) suites.push(suite("problems", report.problems.map(problemCase)));
  // A report without a test is taken for one that was lost.
  if (suites.length === 0) suites.push(suite("django-prod-lint", [{ outcome: "pass", xml: '<testcase name="nothing found" classname="django-prod-lint"/>' }]));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="django-prod-lint" ${counts(suites.flatMap(({ cases }) => cases))}>\n${suites.map(({ xml }) => xml).join("")}</testsuites>\n`;
}

interface Case {
  readonly outcome: "pass" | "failure" | "error";
  readonly xml: string;
}

interface Suite {
  readonly cases: readonly Case[];
  readonly xml: string;
}

function byPath({ findings, pathOf }: Report): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = pathOf(finding.at.file);
    const group = groups.get(path) ?? [];
    groups.set(path, group);
    group.push(finding);
  }
  return groups;
}

const suite = (name: string, cases: readonly Case[]): Suite => ({ cases, xml: `  <testsuite name="${clean(name)}" ${counts(cases)} skipped="0" time="0">\n${cases.map(({ xml }) => `    ${xml}\n`).join("")}  </testsuite>\n` });

function counts(cases: readonly Case[]): string {
  const count = (wanted: Case["outcome"]): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}"`;
}

function findingCase(finding: Finding, report: Report): Case {
  const { ruleId, severity, message, help, url, at } = finding;
  const { path, line, column } = placeObject(at, report);
  const isFailure = report.failOn !== "never" && isAtLeast(severity, report.failOn);
  const told = [`${path}:${line}:${column}: ${severity}: ${message}`, ...(help === undefined ? [] : [help]), url].map(clean).join("\n");
  const body = isFailure ? `<failure message="${clean(message)}" type="${severity}">${told}</failure>` : `<system-out>${told}</system-out>`;
  return { outcome: isFailure ? "failure" : "pass", xml: `<testcase name="${clean(`${ruleId} at line ${line}:${column}`)}" classname="${clean(path)}" file="${clean(path)}" line="${line}" time="0">${body}</testcase>` };
}

const problemCase = ({ path, message }: Report["problems"][number]): Case => ({
  outcome: "error",
  xml: `<testcase name="${clean(path === "" ? "the run" : path)}" classname="problem" time="0"><error message="${clean(message)}" type="problem">${clean(message)}</error></testcase>`,
});

/** What XML 1.0 does not allow, control characters and halves of characters, is spelled out; so are line ends. */
const clean = (text: string): string => escapeXml(escapeControls(text));
