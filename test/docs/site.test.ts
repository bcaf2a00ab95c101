import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPages } from "../../scripts/site/pages.ts";
import { deadLinks, renderPage } from "../../scripts/site/render.ts";

const top = join(import.meta.dirname, "../..");
const pages = await readPages(top);

test("every link of the documentation leads to a page, a heading or a file", () => {
  expect(deadLinks(pages, (file) => existsSync(join(top, file)))).toEqual([]);
});

test("a link to nowhere would be seen", () => {
  const page = { source: "docs/bread.md", path: "bread.html", title: "Bread", section: "Guides" as const, text: "# Bread\n\n[a](rye.md) [b](#crust) [c](#bread) [d](https://bread.example)\n" };
  expect(deadLinks([page], () => false)).toEqual([{ source: "docs/bread.md", href: "#crust" }, { source: "docs/bread.md", href: "docs/rye.md" }]);
});

test("every guide, and every rule, has a page of its own with a title", () => {
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(pages.filter(({ title, source }) => title === source)).toEqual([]);
});

test("pages link each other as they lie in the site", () => {
  const rule = pages.find(({ source }) => source === "docs/rules/nginx/autoindex.md");
  const list = pages.find(({ source }) => source === "docs/rules/README.md");
  if (!rule || !list) throw new Error("the rules have no pages");
  expect(renderPage(list, pages).html).toContain('href="nginx/autoindex.html"');
  expect(renderPage(rule, pages).html).toContain('<a href="../../configuration.html">');
  expect(renderPage(rule, pages).html).not.toContain("<!-- ");
});
