/**
 * Bundles the program into dist/: cli.js with chunks that load when they are needed, the two WebAssembly files, and
 * the licences of what is bundled. `--check` builds in memory and says whether dist/ is fresh.
 * dist/ is committed because GitHub actions and pre-commit run a repository as it is.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { collectLicences } from "./collect-licences.ts";

const top = join(import.meta.dirname, "..");
const dist = join(top, "dist");

const { outputFiles, metafile } = await build({
  absWorkingDir: top,
  entryPoints: { cli: "src/cli/bin.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  // Chunks lie beside cli.js: the grammar is looked for next to the file that loads it.
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  // Its other build asks for Node's modules with require(), which a bundle of ES modules has not.
  alias: { yaml: join(top, "node_modules/yaml/browser/index.js") },
  legalComments: "none",
  metafile: true,
  write: false,
  logLevel: "warning",
});

const wanted = new Map<string, Uint8Array>(outputFiles.map(({ path, contents }) => [basename(path), contents]));
for (const wasm of ["web-tree-sitter/web-tree-sitter.wasm", "tree-sitter-python/tree-sitter-python.wasm"]) {
  wanted.set(basename(wasm), readFileSync(join(top, "node_modules", wasm)));
}
const packages = new Set(Object.keys(metafile.inputs).flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
wanted.set("THIRD-PARTY-LICENSES.txt", Buffer.from(collectLicences(top, [...packages, "web-tree-sitter", "tree-sitter-python"])));

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
