import { readFileSync } from "node:fs";
import { join } from "node:path";
import glob from "fast-glob";

/** A page of the documentation: a Markdown file of the repository and the place it has in the site. */
export interface Page {
  /** In the repository, `docs/rules/nginx/autoindex.md`. */
  readonly source: string;
  /** In the site, `rules/nginx/autoindex.html`. */
  readonly path: string;
  readonly title: string;
  readonly section: Section;
  readonly text: string;
}

export const sections = ["Start", "Guides", "Inside", "Rules"] as const;
export type Section = (typeof sections)[number];

/** The guides in the order in which people need them; whatever is not named follows. */
const order: readonly string[] = ["README", "production", "settings-command", "graph", "configuration", "fixes", "ci", "formats", "editors", "python", "organisation", "architecture", "evaluator", "accuracy", "gixy", "CONTRIBUTING", "CHANGELOG"];
const inside: ReadonlySet<string> = new Set(["architecture", "evaluator", "accuracy", "gixy", "CONTRIBUTING", "CHANGELOG"]);

/** Reads every page. @param top the root of the repository */
export async function readPages(top: string): Promise<readonly Page[]> {
  const sources = await glob(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/**/*.md"], { cwd: top });
  const pages = sources.map((source) => pageOf(source, readFileSync(join(top, source), "utf8")));
  return pages.sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section) || rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

function pageOf(source: string, text: string): Page {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? source;
  const inDocs = source.replace(/^docs\//, "");
  const name = inDocs.replace(/\.md$/, "");
  const path = source === "README.md" ? "index.html" : `${name.replace(/(?<=^|\/)README$/, "index")}.html`;
  return { source, path, title, section: sectionOf(name), text };
}

function sectionOf(name: string): Section {
  if (name.startsWith("rules/")) return "Rules";
  if (name === "README") return "Start";
  return inside.has(name) ? "Inside" : "Guides";
}

function rank({ source }: Page): number {
  const place = order.indexOf(source.replace(/^docs\//, "").replace(/\.md$/, ""));
  return place < 0 ? order.length : place;
}
