import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findPrograms } from "../machine/programs.ts";
import { type Deployed, deploy } from "./machine.ts";
import { verifyUnits } from "./verify-units.ts";
import { expectSoundGraph, type Said, said } from "./verdict.ts";

const projects = join(import.meta.dirname, "projects");
const programs = findPrograms();
const reason = typeof programs === "string" ? ` (skipped: ${programs})` : "";

/** Whether every deployment is started, or those alone that each run starts. */
const all = (process.env["DJANGO_PROD_LINT_DEPLOYMENTS"] ?? "") === "all";

/** A project, what a request shows when it is deployed, and what the tool says of its files. */
export interface Case {
  readonly shows: (machine: Deployed) => Promise<void>;
  /** The warnings and errors; a good project has none. */
  readonly says?: readonly Said[];
  /** Whether collectstatic runs before the servers start. */
  readonly collects?: boolean;
  /** The parts of the graph, where there are not all four of them. */
  readonly parts?: readonly string[];
}

/**
 * Deploys projects for real and compares what they do with what the tool says.
 * @param name a directory of projects/; each case is a directory of it, `bad...` or `good...`
 * @param more whether each run starts them, and not `npm run test:deployments` alone
 */
export function deployed(name: string, cases: Readonly<Record<string, Case>>, more: { readonly inEachRun?: boolean } = {}): void {
  describe(name, () => {
    for (const [kind, { shows, says = [], collects = false, parts = ["front", "appServer", "entryPoint", "settings"] }] of Object.entries(cases)) {
      const project = join(projects, name, kind);

      test(`${kind}: the tool`, { timeout: 60_000 }, async () => {
        expect(kind.startsWith("bad")).toBe(says.length > 0);
        expect(await said(project)).toEqual(says);
        if (says.length === 0) await expectSoundGraph(project, parts);
      });

      test.skipIf(typeof programs === "string" || !(all || more.inEachRun === true))(`${kind}: deployed${reason}`, { timeout: 240_000 }, async () => {
        if (typeof programs === "string") throw new Error(programs);
        const machine = await deploy(programs, project, collects);
        try {
          verifyUnits(machine.launchers);
          await shows(machine);
        } finally {
          await machine.stop();
        }
      });
    }
  });
}
