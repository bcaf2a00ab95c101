import { describe, expect, test } from "vitest";
import { SourceFile, span } from "../../src/core/source.ts";
import { formatGitlab } from "../../src/report/gitlab.ts";
import { formatHtml } from "../../src/report/html/html.ts";
import { formatJsonl } from "../../src/report/jsonl.ts";
import { formatJunit } from "../../src/report/junit.ts";
import { formatMarkdown } from "../../src/report/markdown.ts";
import { formatRdjson } from "../../src/report/rdjson.ts";
import { card, claimed, reportOn, settingsFile, spanOf } from "./sample-report.ts";

const debug = card("settings/debug-enabled", "error");
const hint = card("nginx/server-tokens", "info");
const report = reportOn([claimed(debug, spanOf(settingsFile, "DEBUG"), { help: "Turn it off." }), claimed(hint, spanOf(settingsFile, "TABBED"))], { problems: [{ path: "a.conf", message: "It was not read." }] });
const plain = { showSuppressed: false };

test("gitlab: an entry says which rule it is, because GitLab shows the description only; a problem blocks", () => {
  expect(JSON.parse(formatGitlab(report))).toMatchObject([
    { description: "settings/debug-enabled: The oven stays on. Turn it off.", check_name: "settings/debug-enabled", severity: "critical", location: { path: "bakery/settings.py", lines: { begin: 1, end: 1 } } },
    { check_name: "nginx/server-tokens", severity: "info" },
    { description: "problem: It was not read.", severity: "blocker", location: { path: "a.conf" } },
  ]);
});

test("jsonl: a run first, a summary last, one object a line", () => {
  const objects = formatJsonl(report, plain).trimEnd().split("\n").map((line) => JSON.parse(line) as { readonly kind: string });
  expect(objects.map(({ kind }) => kind)).toEqual(["run", "finding", "finding", "problem", "summary"]);
  expect(objects[1]).toMatchObject({ ruleId: "settings/debug-enabled", path: "bakery/settings.py", line: 1, column: 1 });
  expect(objects.at(-1)).toEqual({ kind: "summary", error: 1, warning: 0, info: 1, suppressed: 0, baselined: 0, files: 1 });
});

test("junit: red exactly where the status is", () => {
  expect(formatJunit(report)).toContain('<testsuites name="django-prod-lint" tests="3" failures="1" errors="1">');
  expect(formatJunit({ ...report, failOn: "info" })).toContain('tests="3" failures="2" errors="1"');
  expect(formatJunit({ ...report, failOn: "never" })).toContain('tests="3" failures="0" errors="1"');
  expect(formatJunit(report)).toContain("<system-out>bakery/settings.py:3:2: info: The oven stays on.\n");
  expect(formatJunit(reportOn([]))).toContain('<testcase name="nothing found"');
});

describe("rdjson", () => {
  const diagnostics = (text: string, part: string, encoding: "utf-8" | "latin-1" = "utf-8"): unknown => {
    const file = new SourceFile("a.conf", text, encoding);
    const at = spanOf(file, part);
    const fixes = [{ title: "One", safe: true, edits: [{ at, text: "x" }] }, { title: "Two", safe: true, edits: [{ at, text: "x" }, { at: span(file, 0, 0), text: "y" }] }];
    return (JSON.parse(formatRdjson(reportOn([claimed(debug, at, { fixes })]))) as { readonly diagnostics: readonly unknown[] }).diagnostics[0];
  };

  test("counts columns in bytes, and suggests what one edit repairs", () => {
    const range = { start: { line: 2, column: 7 }, end: { line: 2, column: 8 } };
    expect(diagnostics("a\nü🍞b\n", "b")).toMatchObject({ location: { path: "a.conf", range }, severity: "ERROR", suggestions: [{ range, text: "x" }] });
  });

  test("of a file in latin-1 one byte is one character", () => {
    expect(diagnostics("é b", "b", "latin-1")).toMatchObject({ location: { range: { start: { line: 1, column: 3 } } } });
  });
});

describe("markdown", () => {
  test("puts what is grave into a table and the rest behind a click", () => {
    const shown = formatMarkdown(report, plain);
    expect(shown).toMatch(/^## django-prod-lint: 1 error, 1 info, 1 problem\n/);
    expect(shown).toContain("| <code>bakery/settings.py:1</code> | The oven stays on.<br>Turn it off. | [settings/debug-enabled](<https://docs.djangoproject.com/en/stable/>) |\n");
    expect(shown).toContain("<details><summary>1 info</summary>");
    expect(shown).toContain("```text\n1 | DEBUG = True\n    ^^^^^\n```");
  });

  test("fits into a summary of 1 MiB and says what does not", () => {
    const file = new SourceFile("a.conf", "listen 80;\n".repeat(6_000));
    const many = reportOn(Array.from({ length: 6_000 }, (_, index) => claimed(debug, span(file, index * 11, index * 11 + 6), { message: "The oven stays on. ".repeat(10).trim() })));
    const shown = formatMarkdown(many, plain);
    expect(Buffer.byteLength(shown)).toBeLessThan(1024 * 1024);
    const left = Number(/\*\*(\d+) more are left out here: a summary on GitHub has room for 1 MiB\. Other formats tell of all\.\*\*/.exec(shown)?.[1]);
    expect(left + shown.split("\n").filter((line) => line.startsWith("| &#10060;")).length).toBe(6_000);
    expect(shown.match(/<details/g)?.length).toBe(shown.match(/<\/details>/g)?.length);
  });
});

test("html: shows each finding once with its source, the marked part where columns are wide too", () => {
  const wide = new SourceFile("wide.conf", "server_name 漢字.example; # <b>\n");
  const page = formatHtml(reportOn([claimed(debug, spanOf(wide, ".example"), { help: "Turn it off.", unless: "OVEN" }), claimed(hint, spanOf(settingsFile, "SECRET_KEY"))], { secrets: [spanOf(settingsFile, '"rye-and-spelt-42"')] }), plain);
  expect(page).toContain("<code>django-prod-lint explain RULE</code> says why a rule matters");
  expect(page).toContain("server_name 漢字<mark>.example</mark>; # &#60;b&#62;");
  expect(page).toContain("<mark>SECRET_KEY</mark> = &#34;********&#34;");
  expect(page.match(/<article /g)).toHaveLength(2);
  expect(page).toContain('<label class="error"><input type="checkbox" id="show-error" checked> 1 error</label>');
  expect(page).toContain("Unless OVEN says otherwise on the server.");
});
