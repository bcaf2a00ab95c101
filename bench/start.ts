import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTurns, tableOf } from "./programs.ts";
import { makeUsualSite } from "./usual-site.ts";

const top = join(import.meta.dirname, "..");

/**
 * What a check of a usual project costs as a whole process, beside Node alone and beside the least that a check could
 * cost: `npm run bench -- start [--rounds N] [--node PATH]`.
 */
export function start(argv: readonly string[]): string {
  const { values } = parseArgs({ args: [...argv], options: { rounds: { type: "string", default: "15" }, node: { type: "string", default: process.execPath } } });
  const site = mkdtempSync(join(tmpdir(), "usual-"));
  try {
    makeUsualSite(site);
    const run = (name: string, args: readonly string[]) => ({ name, command: values.node, args });
    return tableOf(
      inTurns([run("the check", [join(top, "dist/cli.js"), site]), run("the floor: walk, grammar, parse", [join(top, "bench/floor.js"), site]), run("node -e 0", ["-e", "0"])], Number(values.rounds)),
    );
  } finally {
    rmSync(site, { recursive: true });
  }
}
