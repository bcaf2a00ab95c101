import { describe, expect, test } from "vitest";
import { askRules } from "../../src/check/ask-rules.ts";
import { makeFindings } from "../../src/check/make-findings.ts";
import { MaskedLines } from "../../src/check/masked-lines.ts";
import { noCheckouts } from "../../src/core/deployment/checkouts.ts";
import { noCode } from "../../src/core/deployment/project-code.ts";
import { noViews } from "../../src/core/reporting/views.ts";
import type { Document } from "../../src/core/document.ts";
import { rule } from "../../src/core/rule.ts";
import type { Model, RuleOn } from "../../src/core/rule.ts";
import { SourceFile, firstLine, span } from "../../src/core/source.ts";
import type { Span } from "../../src/core/source.ts";
import { card, claimed, spanOf } from "../report/sample-report.ts";
import { processorTime } from "../processor-time.ts";

const pathOf = (file: SourceFile): string => file.path;
const findingsOf = (claims: Parameters<typeof makeFindings>[0], secrets: readonly Span[] = []): ReturnType<typeof makeFindings> => makeFindings(claims, pathOf, new MaskedLines(secrets));
const file = new SourceFile("b.conf", "listen 80;\nlisten 80;\n  listen 443;\n");
const second = span(file, 11, 21);
const error = card("nginx/burns", "error");
const warning = card("nginx/airs", "warning");

describe("findings", () => {
  test("are sorted by path, line, column and rule", () => {
    const other = new SourceFile("a.conf", "x\n");
    const made = findingsOf([claimed(error, spanOf(file, "listen 443")), claimed(error, second), claimed(warning, second), claimed(error, firstLine(other))]);
    expect(made.map(({ at, ruleId }) => `${at.file.path}:${at.start} ${ruleId}`)).toEqual(["a.conf:0 nginx/burns", "b.conf:11 nginx/airs", "b.conf:11 nginx/burns", "b.conf:24 nginx/burns"]);
  });

  test("that several deployments share are one, the surest", () => {
    const made = findingsOf([claimed(error, second, { certainty: "likely" }), claimed(error, second), claimed(error, second, { certainty: "conditional", unless: "OVEN" })]);
    expect(made.map(({ certainty }) => certainty)).toEqual(["certain"]);
  });

  test("may be milder than their rule, never graver", () => {
    expect(findingsOf([claimed(warning, second, { severity: "error" }), claimed(error, second, { severity: "info" })]).map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(["nginx/airs warning", "nginx/burns info"]);
  });

  test("have fingerprints of their own that survive edits elsewhere", () => {
    const claims = (of: SourceFile): ReturnType<typeof claimed>[] => [claimed(error, firstLine(of)), claimed(error, spanOf(of, "listen 443")), claimed(error, span(of, 11, 21), { message: "Again." })];
    const prints = findingsOf(claims(file)).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(3);
    const moved = new SourceFile("b.conf", `# new\n${file.text}`);
    expect(findingsOf([claimed(error, spanOf(moved, "listen 443"))])[0]?.fingerprint).toBe(prints[2]);
    // What is absent is told at the first line, whatever is written there.
    expect(findingsOf([claimed(error, firstLine(moved))])[0]?.fingerprint).toBe(prints[0]);
  });

  test("of one line are many without the line being read as often", { retry: 2 }, () => {
    const long = new SourceFile("long.conf", "a".repeat(300_000));
    const claims = Array.from({ length: 8_000 }, (_, index) => claimed(error, span(long, index, index + 1)));
    const start = processorTime();
    expect(new Set(findingsOf(claims).map(({ fingerprint }) => fingerprint)).size).toBe(8_000);
    // Hashing the line each time would take more than two thousand million characters.
    expect(processorTime() - start).toBeLessThan(5_000);
  });

  test("do not change their fingerprint with a secret, which could be guessed from it", () => {
    const printOf = (secret: string): string | undefined => {
      const settings = new SourceFile("settings.py", `PASSWORD = "${secret}"\n`);
      return findingsOf([claimed(error, spanOf(settings, "PASSWORD"))], [spanOf(settings, `"${secret}"`)])[0]?.fingerprint;
    };
    expect(printOf("rye")).toBe(printOf("spelt-and-wheat"));
  });
});

describe("masking", () => {
  const settings = new SourceFile("settings.py", "A = 1\nKEY = f'''rye\nwheat''' # b\nP = pass\n");
  const masked = new MaskedLines([spanOf(settings, "'''rye\nwheat'''"), spanOf(settings, "wheat"), spanOf(settings, "pass")]);
  test("covers literals of several lines and bare words, and overlaps once", () => {
    expect([1, 2, 3, 4].map((line) => masked.text(settings, line))).toEqual(["A = 1", "KEY = f'''********", "********''' # b", "P = ********"]);
  });
});

describe("asking", () => {
  const document = (production: boolean): Document => ({ file, language: "nginx", production, problems: [] });
  const model: Model = { documents: [document(true), document(false)], settings: [], nginx: [], apache: [], launches: [], managementCommands: [], images: [], services: [], pythons: [], readings: [], bundles: [], deployments: [], entryPoints: [], checkouts: noCheckouts, code: noCode, viewsOf: () => noViews, secrets: [], hasFile: () => false, entriesIn: () => [], files: [file], partial: false, today: "2026-11-22" };
  const form: Omit<RuleOn<"document">, "check"> = { id: "nginx/burns", title: "It burns.", on: "document", severity: "error", since: "0.1.0", why: "Bread.", fix: "Water.", references: ["https://nginx.org/"] };
  const speaks = rule({ ...form, check: ({ file: of }) => [{ at: firstLine(of), certainty: "certain", message: "It burns." }] });

  test("leaves documents alone that are not of production", () => {
    expect(askRules([speaks], model).claims).toHaveLength(1);
  });

  test("a rule that throws is named; what it said before and the others count", () => {
    const throws = rule({
      ...form,
      id: "nginx/throws",
      *check({ file: of }) {
        yield { at: firstLine(of), certainty: "certain", message: "First." };
        throw new Error("out of flour");
      },
    });
    const { claims, failures } = askRules([throws, speaks], model);
    expect(claims.map(({ claim }) => claim.message)).toEqual(["First.", "It burns."]);
    expect(failures).toEqual([{ path: "nginx/throws", message: "The rule nginx/throws failed, which is a mistake in django-prod-lint, please report it: Error: out of flour" }]);
  });
});
