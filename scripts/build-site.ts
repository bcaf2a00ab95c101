/** Writes the documentation as a website to `site/`, from the same files that people read in the repository. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPages } from "./site/pages.ts";
import { renderPage } from "./site/render.ts";

const top = join(import.meta.dirname, "..");
const site = join(top, "site");
rmSync(site, { recursive: true, force: true });
const pages = await readPages(top);
const linked = new Set<string>();
for (const page of pages) {
  const { html, files } = renderPage(page, pages);
  const path = join(site, page.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  for (const file of files) linked.add(file);
}
// Schemas and the like stand at the place that links name.
for (const file of linked) cpSync(join(top, file), join(site, file), { recursive: true });
console.log(`${pages.length} pages and ${linked.size} files in site/`);
