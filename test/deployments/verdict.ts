import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { run } from "../cli/run-cli.ts";

/** What the tool has to say of a project: the rule, the file, and the line that it points to. */
export type Said = readonly [rule: string, file: string, line: string];

interface Checked {
  readonly findings: readonly { readonly ruleId: string; readonly severity: string; readonly path: string; readonly line: number }[];
}

interface Graph {
  readonly deployments: readonly {
    readonly nodes: readonly { readonly kind: string; readonly title: string | null }[];
    readonly links: readonly { readonly state: string; readonly label: string }[];
  }[];
}

/** The warnings and errors of the tool, run in the project's own directory. */
export async function said(project: string): Promise<readonly Said[]> {
  const { out } = await run(["check", "--format", "json"], project);
  const { findings } = JSON.parse(out) as Checked;
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ ruleId, path, line }) => [ruleId, path, (readFileSync(join(project, path), "utf8").split("\n")[line - 1] ?? "").trim()]);
}

/** Expects one deployment of these parts, each one proven to lead to the next. */
export async function expectSoundGraph(project: string, parts: readonly string[]): Promise<void> {
  const { out } = await run(["graph", "--format", "json"], project);
  const { deployments } = JSON.parse(out) as Graph;
  expect(deployments.map(({ nodes }) => nodes.map(({ kind }) => kind))).toEqual([parts]);
  for (const { links } of deployments) for (const { state, label } of links) expect(state, label).toBe("sound");
}
