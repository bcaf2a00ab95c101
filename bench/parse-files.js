/** Loads the Python grammar, parses the files that a list names, and does nothing else: `node bench/parse-files.js LIST` */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--liftoff-only");
const { Language, Parser } = await import("web-tree-sitter");
const require = createRequire(import.meta.url);
await Parser.init({ locateFile: () => require.resolve("web-tree-sitter/web-tree-sitter.wasm") });
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve("tree-sitter-python/tree-sitter-python.wasm")));
for (const path of readFileSync(process.argv[2], "utf8").trimEnd().split("\n")) parser.parse(readFileSync(path, "utf8"))?.delete();
