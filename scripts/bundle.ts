import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { collectLicences } from "./collect-licences.ts";

const top = join(import.meta.dirname, "..");

/**
 * Packages of the older kind ask for Node's modules with require(), which a bundle of ES modules has not: they are
 * imported for them.
 */
const importNodesModules: Plugin = {
  name: "import-nodes-modules",
  setup(builder) {
    builder.onResolve({ filter: /^/ }, ({ path, kind }) => (kind === "require-call" && isBuiltin(path) ? { path: path.replace(/^node:/, ""), namespace: "node-module" } : undefined));
    builder.onLoad({ filter: /^/, namespace: "node-module" }, ({ path }) => ({ contents: `import all from "node:${path}"; module.exports = all;` }));
  },
};

/** The files of dist/ by name: cli.js with chunks that load when they are needed, the two WebAssembly files, and the licences of what is bundled. */
export async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
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
    // Its other build asks for Node's modules with require() too.
    alias: { yaml: join(top, "node_modules/yaml/browser/index.js") },
    plugins: [importNodesModules],
    legalComments: "none",
    // So that the program reads nothing but itself and what it is to judge.
    define: { bundledVersion: JSON.stringify((JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { version: string }).version) },
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  const files = new Map<string, Uint8Array>(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  for (const wasm of ["web-tree-sitter/web-tree-sitter.wasm", "tree-sitter-python/tree-sitter-python.wasm"]) {
    files.set(basename(wasm), readFileSync(join(top, "node_modules", wasm)));
  }
  const packages = new Set(Object.keys(metafile.inputs).flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  return files.set("THIRD-PARTY-LICENSES.txt", Buffer.from(collectLicences(top, [...packages, "web-tree-sitter", "tree-sitter-python"])));
}
