import { describe, expect, test } from "vitest";
import { ruleDescriptor } from "../../src/report/sarif/rule-descriptor.ts";
import { describeRule } from "../../src/report/rule-page.ts";
import { rules } from "../../rules/index.ts";
import { allCards } from "../../src/check/engine-rules.ts";
import { MaskedLines } from "../../src/check/masked-lines.ts";
import { firstLine, SourceFile, span } from "../../src/core/source.ts";
import { LineHashes } from "../../src/report/sarif/line-hashes.ts";
import { formatSarif } from "../../src/report/sarif/sarif.ts";
import type { Report } from "../../src/report/report.ts";
import { card, claimed, reportOn, settingsFile, spanOf } from "./sample-report.ts";
import { processorTime } from "../processor-time.ts";

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[] } };
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly object[] }];
  readonly results: readonly {
    readonly ruleId: string;
    readonly message: { readonly text: string };
    readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } }];
    readonly partialFingerprints: { readonly primaryLocationLineHash: string };
    readonly suppressions?: readonly object[];
  }[];
}

function runOf(report: Report, showSuppressed = false): Run {
  const { runs } = JSON.parse(formatSarif(report, { showSuppressed })) as { readonly runs: readonly [Run] };
  return runs[0];
}

const debug = card("settings/debug-enabled", "error");
const hashesOf = (report: Report): readonly string[] => runOf(report).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

describe("primaryLocationLineHash", () => {
  const hashOf = (text: string, line = 1, secrets: readonly string[] = []): string => {
    const file = new SourceFile("a.py", text);
    const { hash, occurrence } = new LineHashes(file, new MaskedLines(secrets.map((secret) => spanOf(file, secret)))).of(line);
    return `${hash}:${occurrence}`;
  };

  // The values of codeql-action's own tests.
  test.each([
    ["", 1, "c129715d7a2bc9a3:1"],
    ["x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n", 1, "e54938cc54b302f1:1"],
    ["DEBUG = True\n", 1, "1982cda5200086f5:1"],
  ])("of %j line %d is what GitHub computes", (text, line, hash) => {
    expect(hashOf(text, line)).toBe(hash);
  });

  test("does not know blanks or how lines end, counts equal lines", () => {
    const hash = hashOf("DEBUG = True\nX = 1\n");
    expect(hashOf("\tDEBUG=True\r\nX =  1\r\n")).toBe(hash);
    expect(hashOf("DEBUG = True\rX = 1\r")).toBe(hash);
    const repeated = "y\n".repeat(200);
    expect(hashOf(repeated, 1).split(":")[0]).toBe(hashOf(repeated, 2).split(":")[0]);
    expect([1, 2, 100].map((line) => hashOf(repeated, line).split(":")[1])).toEqual(["1", "2", "100"]);
  });

  test("tells nothing of a secret", () => {
    expect(hashOf('KEY = "rye"\n', 1, ["rye"])).toBe(hashOf('KEY = "spelt"\n', 1, ["spelt"]));
    expect(hashOf('KEY = "rye"\n', 1, ["rye"])).not.toBe(hashOf('KEY = "rye"\n'));
  });

  test("of a file of 8 MiB takes no more than a moment", { retry: 2 }, () => {
    const file = new SourceFile("a.py", "X = 1\n".repeat(1_400_000));
    const start = processorTime();
    expect(new LineHashes(file, new MaskedLines([])).of(2).occurrence).toBe(2);
    expect(processorTime() - start).toBeLessThan(10_000);
  });

  test("is another for a second finding on one line, and none that an equal line has", () => {
    const file = new SourceFile("a.py", "X = 1\n".repeat(60));
    const [first, second] = [span(file, 0, 1), span(file, 4, 5)];
    const hashes = hashesOf(reportOn([claimed(debug, first), claimed(debug, second), claimed(debug, span(file, 6, 7))]));
    expect(new Set(hashes).size).toBe(3);
    expect(hashes[2]).toMatch(/:2$/);
  });

  test("of what is absent does not depend on what stands at the top of the file", () => {
    const at = (text: string): readonly string[] => {
      const file = new SourceFile("bakery/settings.py", text);
      return hashesOf(reportOn([claimed(debug, firstLine(file)), claimed(card("settings/other", "warning"), firstLine(file))]));
    };
    const hashes = at("import os\n");
    expect(new Set(hashes).size).toBe(2);
    expect(at("# The bakery.\nimport os\n")).toEqual(hashes);
  });
});

describe("a result", () => {
  test("has a region of one line, an encoded address, and links to related places", () => {
    const file = new SourceFile("a b/50% off#1.conf", "server {\n  listen 80;\n}\n");
    const report = reportOn([claimed(card("nginx/x", "warning"), span(file, 0, file.text.length), { message: "It [fails](1).", help: "Repair it.", related: [{ at: spanOf(file, "listen"), message: "listens [here]" }] })]);
    const [result] = runOf(report).results;
    expect(result?.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: "a%20b/50%25%20off%231.conf", uriBaseId: "%SRCROOT%" }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 } });
    expect(result?.message.text).toBe("It \\[fails](1). Repair it. See: [listens \\[here\\]](1).");
  });

  test("is suppressed with its reason, and others are not, when asked", () => {
    const report = reportOn([claimed(debug, spanOf(settingsFile, "DEBUG"))]);
    const [finding] = report.findings;
    if (!finding) throw new Error("no finding");
    const suppressed = [{ ...finding, by: "comment" as const, reason: "a demonstration" }, { ...finding, by: "baseline" as const }];
    const { results } = runOf({ ...report, suppressed }, true);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([[], [{ kind: "inSource", status: "accepted", justification: "a demonstration" }], [{ kind: "external", status: "accepted" }]]);
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)).size).toBe(3);
    expect(runOf(report).results[0]).not.toHaveProperty("suppressions");
  });
});

describe("a run", () => {
  test("describes the rules that found something, security as GitHub grades it", () => {
    const { rules } = runOf(reportOn([claimed({ ...debug, tags: ["security", "cwe-89"] }, spanOf(settingsFile, "DEBUG")), claimed(card("nginx/slow", "info"), spanOf(settingsFile, "True"))])).tool.driver;
    expect(rules.map(({ properties }) => properties)).toEqual([
      { tags: ["security", "settings", "external/cwe/cwe-089"], precision: "high", "problem.severity": "error", "security-severity": "8.0" },
      { tags: ["nginx"], precision: "high", "problem.severity": "recommendation" },
    ]);
  });

  test("fails with its problems", () => {
    const [invocation] = runOf(reportOn([], { problems: [{ path: "a b.conf", message: "It was not read." }] })).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toEqual([
      { level: "error", message: { text: "It was not read." }, locations: [{ physicalLocation: { artifactLocation: { uri: "a%20b.conf", uriBaseId: "%SRCROOT%" } } }] },
    ]);
    expect(runOf(reportOn([])).invocations[0].executionSuccessful).toBe(true);
  });
});

test("every rule brings its own documentation along, whatever its address leads to", () => {
  for (const card of allCards(rules)) {
    const { help, helpUri } = ruleDescriptor(card) as { readonly help: { readonly text: string; readonly markdown: string }; readonly helpUri: string };
    expect(help.markdown).toBe(describeRule(card));
    for (const words of [`# ${card.id}\n`, "## Why it matters\n", "## What to do\n"]) expect(help.markdown).toContain(words);
    expect(helpUri).toMatch(/^https:\/\//);
  }
});
