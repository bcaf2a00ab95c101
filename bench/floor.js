/**
 * The least that a check of a Django project can cost: walk the tree, load the Python grammar, parse the Python files,
 * and nothing else. `node bench/floor.js DIRECTORY`
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--liftoff-only");
const { Language, Parser } = await import("web-tree-sitter");
const require = createRequire(import.meta.url);
await Parser.init({ locateFile: () => require.resolve("web-tree-sitter/web-tree-sitter.wasm") });
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve("tree-sitter-python/tree-sitter-python.wasm")));

const waiting = [process.argv[2] ?? "."];
for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) waiting.push(path);
    else if (entry.name.endsWith(".py")) parser.parse(readFileSync(path, "utf8"))?.delete();
  }
}
