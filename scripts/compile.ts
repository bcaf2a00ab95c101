/**
 * Bundles the program into dist/. `--check` builds in memory and says whether dist/ is fresh.
 * dist/ is committed because GitHub actions and pre-commit run a repository as it is.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";

const top = join(import.meta.dirname, "..");
const dist = join(top, "dist");

const wanted = await bundle();

const present = existsSync(dist) ? readdirSync(dist) : [];
const stale = [
  ...present.filter((name) => !wanted.has(name)),
  ...[...wanted].filter(([name, bytes]) => !present.includes(name) || !readFileSync(join(dist, name)).equals(bytes)).map(([name]) => name),
].sort();

if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(`dist/ is stale (${stale.join(", ")}). Run \`npm run compile\`.`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(dist, { recursive: true });
  for (const name of present) if (!wanted.has(name)) rmSync(join(dist, name), { recursive: true });
  for (const [name, bytes] of wanted) writeFileSync(join(dist, name), bytes);
  chmodSync(join(dist, "cli.js"), 0o755);
  for (const [name, bytes] of [...wanted].sort()) console.log(`${String(Math.ceil(bytes.length / 1024)).padStart(6)} KiB  dist/${name}`);
}
