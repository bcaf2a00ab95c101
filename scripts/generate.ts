/** Writes what follows from the rules: rules/index.ts and docs/rules/. With `--check` it only says what is stale. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import glob from "fast-glob";
import { pathToFileURL } from "node:url";
import { allCards } from "../src/check/engine-rules.ts";
import type { Rule } from "../src/core/rule.ts";
import { fillConfigurationKeys, generateConfigurationSchema } from "./generate-configuration.ts";
import { generateIndex } from "./generate-index.ts";
import { generatePages } from "./generate-pages.ts";
import { fillOutputs } from "./generate-readme.ts";

const top = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

const files = (await glob("*/*.ts", { cwd: join(top, "rules") })).sort();
const rules: Rule[] = [];
for (const file of files) rules.push(((await import(pathToFileURL(join(top, "rules", file)).href)) as { default: Rule }).default);

const wanted = new Map<string, string>([["rules/index.ts", generateIndex(files)], ["schema/configuration-v1.json", generateConfigurationSchema()], ...(await generatePages(allCards(rules), top))]);
const stale: string[] = [];
for (const [file, text] of wanted) settle(file, text);
// These pages show what commands print with the rules as they are listed by now.
for (const page of ["README.md", "docs/settings-command.md"]) settle(page, await fillOutputs(readFileSync(join(top, page), "utf8"), top));
settle("docs/configuration.md", fillConfigurationKeys(readFileSync(join(top, "docs/configuration.md"), "utf8")));
for (const file of await glob("docs/rules/**/*.md", { cwd: top })) {
  if (wanted.has(file)) continue;
  stale.push(file);
  if (!checkOnly) rmSync(join(top, file));
}
for (const file of stale) console.log(`${checkOnly ? "stale" : "written"}  ${file}`);
if (checkOnly && stale.length > 0) {
  console.error("Run `npm run generate`.");
  process.exitCode = 1;
}

/** Writes a file that is not as it should be, or only notes it. */
function settle(file: string, text: string): void {
  const path = join(top, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  stale.push(file);
  if (checkOnly) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
