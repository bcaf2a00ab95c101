import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/core/source.ts";
import { failedRun } from "../../src/report/failed-run.ts";
import { formatJson } from "../../src/report/json.ts";
import { card, claimed, reportOn, settingsFile, spanOf } from "./sample-report.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schema/report-v1.json"), "utf8")) as object;
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
const check = (text: string): unknown => {
  const document: unknown = JSON.parse(text);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  return document;
};
const rule = card("settings/debug-enabled", "error");

describe("the JSON document", () => {
  test("is what its schema says, with every optional part present", () => {
    const at = spanOf(settingsFile, "DEBUG = True");
    const claim = claimed(rule, at, {
      certainty: "conditional",
      unless: "OVEN",
      help: "Turn it off.",
      related: [{ at: spanOf(settingsFile, "SECRET_KEY"), message: "here" }],
      fixes: [{ title: "Turn it off", safe: true, edits: [{ at, text: "DEBUG = False" }] }],
    });
    const document = check(formatJson(reportOn([claim], { problems: [{ path: "a", message: "It was not read." }] }), { showSuppressed: false }));
    expect(document).toMatchObject({
      version: 1,
      tool: { name: "django-prod-lint", version: "0.0.0" },
      findings: [
        {
          ruleId: "settings/debug-enabled",
          severity: "error",
          certainty: "conditional",
          path: "bakery/settings.py",
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 13,
          unless: "OVEN",
          related: [{ message: "here", line: 2, column: 1, endColumn: 11 }],
          fixes: [{ title: "Turn it off", safe: true, edits: [{ text: "DEBUG = False", line: 1, endColumn: 13 }] }],
          aliases: ["security.W018"],
        },
      ],
      summary: { error: 1, warning: 0, info: 0, suppressed: 0, baselined: 0, files: 1 },
    });
  });

  test("refuses what is no report", () => {
    expect(validate({ version: 1 })).toBe(false);
    expect(validate({ ...(JSON.parse(formatJson(failedRun("No.", "1", false), { showSuppressed: false })) as object), findings: [{ ruleId: "x" }] })).toBe(false);
  });

  test("is there even when there was no run", () => {
    expect(check(formatJson(failedRun("There is no option --x.", "0.0.0", false), { showSuppressed: false }))).toMatchObject({ findings: [], problems: [{ path: "", message: "There is no option --x." }] });
  });

  test("keeps hostile names as they are, written harmlessly", () => {
    const file = new SourceFile("a\u009b\u001b\u202e##[group]\n.conf", "x");
    const text = formatJson(reportOn([claimed(rule, spanOf(file, "x"))]), { showSuppressed: false });
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]|##\w*\[/);
    expect(JSON.stringify(check(text))).toContain(JSON.stringify(file.path).slice(1, -1));
  });
});
