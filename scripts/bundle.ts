import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ModuleInfo, rolldown } from "rolldown";
import { collectLicences } from "./collect-licences.ts";

const top = join(import.meta.dirname, "..");

/** What every check loads. One file of it all starts quicker than the many that the commands would share. */
const usual = ["src/cli/check-command.ts", "src/report/text.ts"];

const entry = "src/cli/bin.ts";

/** The modules that `entries` load by `import` statements, themselves included. */
function loadedBy(entries: readonly string[], infoOf: (id: string) => ModuleInfo | null): ReadonlySet<string> {
  const loaded = new Set(entries);
  for (const id of loaded) for (const imported of infoOf(id)?.importedIds ?? []) loaded.add(imported);
  return loaded;
}

/**
 * In escapes, which mean the same in strings, templates, expressions and names: V8 holds a source of ASCII alone in
 * half the memory and reads it sooner.
 */
const asAscii = (code: string): string => code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The files of dist/ by name: cli.js with chunks that load when they are needed, the two WebAssembly files, and the licences of what is bundled. */
export async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { readonly version: string };
  let [ofEveryRun, ofEveryCheck]: ReadonlySet<string>[] = [];
  const build = await rolldown({
    cwd: top,
    input: { cli: entry },
    platform: "node",
    resolve: {
      // Its other build asks for Node's modules with require().
      alias: { yaml: join(top, "node_modules/yaml/browser/index.js") },
    },
    // So that the program reads nothing but itself and what it is to judge.
    transform: { target: "node20", define: { bundledVersion: JSON.stringify(version) } },
    // web-tree-sitter has an eval() for programs that link JavaScript into WebAssembly; ours never reaches it. What one
    // command loads when it is asked for, another loads at once.
    checks: { eval: false, ineffectiveDynamicImport: false },
    plugins: [
      {
        // V8 reads a table sooner as one text of JSON than as an expression.
        name: "tables-as-json",
        transform: {
          filter: { id: /\.json$/ },
          handler: (code) => ({ code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(code)))});`, moduleType: "js" }),
        },
      },
      {
        name: "what-is-loaded-together",
        buildEnd() {
          [ofEveryRun, ofEveryCheck] = [[entry], usual].map((paths) => loadedBy(paths.map((path) => join(top, path)), (id) => this.getModuleInfo(id)));
        },
      },
    ],
  });
  const { output } = await build.generate({
    format: "esm",
    // Chunks lie beside cli.js: the grammar is looked for next to the file that loads it.
    chunkFileNames: "[name]-[hash].js",
    comments: { legal: false, annotation: false, jsdoc: false },
    codeSplitting: {
      groups: [
        { name: "cli", test: (id) => ofEveryRun?.has(id) === true, priority: 1 },
        { name: "check", test: (id) => ofEveryCheck?.has(id) === true },
      ],
    },
  });
  await build.close();
  const chunks = output.filter((file) => file.type === "chunk");
  const files = new Map<string, Uint8Array>(chunks.map(({ fileName, code }) => [fileName, Buffer.from(asAscii(code))]));
  for (const wasm of ["web-tree-sitter/web-tree-sitter.wasm", "tree-sitter-python/tree-sitter-python.wasm"]) {
    files.set(wasm.replace(/.*\//, ""), readFileSync(join(top, "node_modules", wasm)));
  }
  const packages = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])));
  return files.set("THIRD-PARTY-LICENSES.txt", Buffer.from(collectLicences(top, [...packages, "web-tree-sitter", "tree-sitter-python"])));
}
