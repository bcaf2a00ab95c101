import { describe, expect, test } from "vitest";
import { findPrograms } from "../machine/programs.ts";
import { repairedFixture } from "./repaired-fixture.ts";
import { type Machine, type Scene, setUp } from "./scene.ts";

/** A fixture of the rule, what a request shows there (or the words with which the server refuses to start), and where its scene differs from the rule's. */
export type Shown = readonly [name: string, check: ((machine: Machine) => Promise<void>) | RegExp, differs?: Partial<Scene>];

const found = findPrograms();

/**
 * Shows with the real servers what a rule says: its bad fixture is deployed and misbehaves, its good one does not, nor does
 * a bad one (`fixed`) once every repair is made that the rule offers there.
 * @param rule its id; the fixtures lie in `fixtures/<rule>/bad/<case>` and `good/<case>`
 */
export function behaviour(rule: string, scene: Scene, cases: { readonly bad: Shown; readonly good?: Shown; readonly fixed?: Shown }): void {
  const whyNot = typeof found === "string" ? found : scene.whyNot;
  describe.skipIf(whyNot !== undefined)(`${rule}${whyNot === undefined ? "" : ` (skipped: ${whyNot})`}`, () => {
    for (const [kind, [name, check, differs]] of Object.entries(cases)) {
      test(`${kind}/${name}`, { timeout: 240_000 }, async () => {
        if (typeof found === "string") throw new Error(found);
        if (check instanceof RegExp) {
          await expect(setUp(found, `${rule}/${kind}/${name}`, { ...scene, ...differs })).rejects.toThrow(check);
          return;
        }
        const fixture = kind === "fixed" ? await repairedFixture(rule, name) : `${rule}/${kind}/${name}`;
        const machine = await setUp(found, fixture, { ...scene, ...differs });
        try {
          await check(machine);
        } finally {
          await machine.stop();
        }
      });
    }
  });
}
