import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { Parser } from "web-tree-sitter";

/** The .wasm files lie beside the bundle; from a checkout they come from their packages. */
function locate(name: string, inPackage: string): string {
  const bundled = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve(inPackage);
}

let loading: Promise<Parser> | undefined;

/**
 * Loads tree-sitter and its Python grammar once.
 * V8's tier-up of WebAssembly would delay the process's exit by a tenth of a second and more; the baseline compiler
 * alone is quicker for files of this size (measured). The flag must be set before the first WebAssembly load.
 */
export function loadPython(): Promise<Parser> {
  return (loading ??= (async () => {
    setFlagsFromString("--liftoff-only");
    const { Parser: TreeSitter, Language } = await import("web-tree-sitter");
    await TreeSitter.init({ locateFile: () => locate("web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm") });
    const parser = new TreeSitter();
    parser.setLanguage(await Language.load(locate("tree-sitter-python.wasm", "tree-sitter-python/tree-sitter-python.wasm")));
    return parser;
  })());
}
