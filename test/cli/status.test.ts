import { expect, test } from "vitest";
import { statusOf } from "../../src/cli/status.ts";
import type { Report } from "../../src/report/report.ts";
import { card, claimed, reportOn, settingsFile, spanOf } from "../report/sample-report.ts";

const warning = [claimed(card("nginx/airs", "warning"), spanOf(settingsFile, "DEBUG"))];
const problems = [{ path: "a", message: "It was not read." }];

test.each<[string, Report, number]>([
  ["nothing found", reportOn([]), 0],
  ["a warning", reportOn(warning), 1],
  ["a warning where errors fail", reportOn(warning, { failOn: "error" }), 0],
  ["a warning where infos fail", reportOn(warning, { failOn: "info" }), 1],
  ["a warning where nothing fails", reportOn(warning, { failOn: "never" }), 0],
  ["a problem", reportOn([], { problems }), 2],
  ["a problem beside a warning", reportOn(warning, { problems }), 1],
  ["a problem where nothing fails", reportOn(warning, { problems, failOn: "never" }), 2],
  ["a rule that threw, whatever else", reportOn(warning, { problems, failed: true }), 3],
])("%s", (_, report, status) => {
  expect(statusOf(report)).toBe(status);
});
