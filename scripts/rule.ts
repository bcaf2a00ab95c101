/**
 * Runs the fixtures of one rule: `npm run rule -- nginx/alias-traversal`, with `-u` to accept what comes out.
 * An unknown id is an error, where `vitest -t` would pass with nothing run.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const top = join(import.meta.dirname, "..");
const [id, ...more] = process.argv.slice(2);

if (id === undefined || !/^[a-z]+\/[a-z0-9-]+$/.test(id) || !existsSync(join(top, "rules", `${id}.ts`))) {
  console.error(`There is no rules/${id ?? "FAMILY/NAME"}.ts.`);
  process.exitCode = 2;
} else {
  const vitest = join(top, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", "test/rules.test.ts", "-t", `^${id} `, ...more], { cwd: top, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
