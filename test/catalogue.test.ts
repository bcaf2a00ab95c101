import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import glob from "fast-glob";
import { describe, expect, test } from "vitest";
import { rules as indexed } from "../rules/index.ts";
import { allCards, engineRules } from "../src/check/engine-rules.ts";
import { selectRules } from "../src/check/select-rules.ts";
import { loadRules, top } from "./all-rules.ts";

const loaded = await loadRules();
const cards = allCards(loaded.map(({ rule }) => rule));
const kasesOf = (directory: string): string[] => (existsSync(directory) ? readdirSync(directory) : []);

describe.each(loaded.map(({ name, rule }) => [name, rule] as const))("%s", (name, rule) => {
  test("is filled in as the form asks", () => {
    expect(rule.id).toBe(name);
    expect(rule.id).toMatch(/^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    // The name reads after "allow"; these three are the catalogue's, and were there before.
    if (!["nginx/no-https-redirect", "container/no-restart", "launch/no-exec"].includes(rule.id)) expect(rule.id).not.toMatch(/\/no-/);
    expect(rule.title).toMatch(/^(?:[A-Z`"]|nginx |gunicorn |uwsgi |mod_wsgi ).*\.$/);
    expect(rule.title.length).toBeLessThanOrEqual(100);
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rule.why.trim()).toMatch(/\S \S[\s\S]*(?:[.`)]|\n {4}.*)$/);
    expect(rule.why.trim()).not.toBe(rule.title);
    expect(rule.fix.trim()).not.toBe("");
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\/[^\s<>]+$/);
    for (const text of [rule.title, rule.why, rule.fix, rule.except ?? ""]) expect(text, "plain ASCII punctuation").not.toMatch(/[\u2010-\u2027\u00a0]/);
  });

  test("says by its parameters what it asks: one that takes no model says the same of the same subject", () => {
    expect(rule.check.length).toBeGreaterThanOrEqual(1);
    // What a default or a rest parameter hides would not be counted.
    expect(/^[^{]*\(([^)]*)\)/.exec(rule.check.toString())?.[1]?.replace(/\{[^}]*\}/g, "subject")).not.toMatch(/\.\.\.|=/);
    expect(rule.check.toString()).not.toMatch(/\barguments\s*[.[]/);
  });

  test("fits into a file that is read in one look", () => {
    expect(readFileSync(join(top, "rules", `${name}.ts`), "utf8").split("\n").length).toBeLessThanOrEqual(200);
  });

  test("has fixtures: a bad case, a good one, and a near miss", () => {
    const bad = kasesOf(join(top, "fixtures", name, "bad"));
    const good = kasesOf(join(top, "fixtures", name, "good"));
    expect(bad).toContain("plain");
    expect(good).toContain("plain");
    expect(good.filter((kase) => kase !== "plain").length, "a good case that is nearly bad").toBeGreaterThan(0);
    for (const kase of good) expect(existsSync(join(top, "fixtures", name, "good", kase, "expected.txt"))).toBe(false);
  });

  test("says whether it can be fixed", () => {
    const said = kasesOf(join(top, "fixtures", name, "bad")).flatMap((kase) => {
      const diff = join(top, "fixtures", name, "bad", kase, "fixed.diff");
      return existsSync(diff) ? [...readFileSync(diff, "utf8").matchAll(/^(safe|unsafe): /gm)].map(([, grade]) => grade) : [];
    });
    const grades = [...new Set(said)].sort();
    expect(rule.fixable).toBe(grades.length === 2 ? "both" : grades[0]);
  });

  test("says in one plain sentence what happens, in every fixture", () => {
    for (const kase of kasesOf(join(top, "fixtures", name, "bad"))) {
      const expected = readFileSync(join(top, "fixtures", name, "bad", kase, "expected.txt"), "utf8");
      const lines = expected.split("\n").filter((line) => line !== "");
      expect(lines.length, kase).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line, kase).toMatch(new RegExp(`^[^:]+:\\d+:\\d+: (?:error|warning|info): .+ \\[${name}\\]$`));
        const message = /: (?:error|warning|info): (.+) \[[^[\]]+\]$/.exec(line)?.[1] ?? "";
        const first = /^.*?[.!?](?=\s|$)/.exec(message)?.[0] ?? message;
        expect(message, kase).toMatch(/[.!?]$/);
        // A long name from the file, or the condition under which it holds, may stretch it; the words are ours.
        expect(first.replace(/ unless .*$/, ".").replace(/"[^"]*"|`[^`]*`|[\w./:@-]{20,}/g, "NAME").length, `${kase}: ${first}`).toBeLessThanOrEqual(130);
      }
    }
  });
});

describe("the catalogue", () => {
  test("names every rule once, and no alias like a rule", () => {
    const ids = cards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const aliases = cards.flatMap((card) => card.aliases ?? []);
    for (const alias of aliases) expect(ids).not.toContain(alias);
  });

  test("documents the engine's own ids like rules", () => {
    for (const { id, title, why, references } of engineRules) {
      expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(title).toMatch(/\.$/);
      expect(why).not.toBe("");
      expect(references[0]).toMatch(/^https:/);
    }
  });

  test("keeps new rules out of the default set", () => {
    const on = selectRules(loaded.map(({ rule }) => rule), {});
    for (const { rule } of loaded) expect(on.has(rule.id), rule.id).toBe(rule.stage === undefined && rule.recommended !== false);
  });

  test("is listed in rules/index.ts, in order", () => {
    expect(indexed.map(({ id }) => id)).toEqual(loaded.map(({ rule }) => rule.id));
  });

  test("has no fixture folder without a rule", async () => {
    const folders = await glob("*/*", { cwd: join(top, "fixtures"), onlyDirectories: true, ignore: ["_*/**"] });
    const names = loaded.map(({ name }) => name);
    for (const folder of folders) expect(names).toContain(folder);
  });

  test("loses no fixture to git", async () => {
    if (!existsSync(join(top, ".git"))) return;
    const onDisk = await glob("fixtures/**", { cwd: top, dot: true, followSymbolicLinks: false });
    const ignored = execFileSync("git", ["ls-files", "--others", "--ignored", "--exclude-standard", "fixtures"], { cwd: top, encoding: "utf8" });
    expect(onDisk.length).toBeGreaterThan(0);
    expect(ignored).toBe("");
  });

  test("freshness: pages, index", () => {
    const { status, output } = runScript("generate.ts");
    expect(output).toBe("");
    expect(status).toBe(0);
  });
});

function runScript(script: string): { status: number; output: string } {
  try {
    const output = execFileSync(process.execPath, [join(top, "node_modules/tsx/dist/cli.mjs"), join(top, "scripts", script), "--check"], { cwd: top, encoding: "utf8", stdio: "pipe" });
    return { status: 0, output };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { status, output: stdout };
  }
}
