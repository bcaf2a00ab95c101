import { posix } from "node:path";
import { Marked, type Tokens } from "marked";
import { escapeXml } from "../../src/report/escape.ts";
import { type Page, sections } from "./pages.ts";
import { style } from "./style.ts";

/** A link of a page that leads nowhere. */
export interface DeadLink {
  readonly source: string;
  readonly href: string;
}

/** A page as the browser gets it. */
export interface Rendered {
  readonly html: string;
  /** The names that links may end in, behind `#`. */
  readonly anchors: ReadonlySet<string>;
  /** Links to other pages, as paths of the site, with the anchor they name. */
  readonly links: readonly { readonly href: string; readonly path: string; readonly anchor: string | undefined }[];
  /** Files of the repository that are linked and are no pages. */
  readonly files: readonly string[];
}

/** The page of the site with the list of all others beside it. */
export function renderPage(page: Page, pages: readonly Page[]): Rendered {
  const anchors = new Set<string>();
  const links: Rendered["links"][number][] = [];
  const files: string[] = [];
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const anchor = unique(anchorOf(text), anchors);
        anchors.add(anchor);
        return `<h${depth} id="${escapeXml(anchor)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escapeXml(follow(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      // The documentation is Markdown; a tag in it is a slip, and comments are for generators.
      html: ({ text }: Tokens.HTML | Tokens.Tag) => (/^\s*<!--/.test(text) ? "" : escapeXml(text)),
    },
  });

  function follow(href: string): string {
    if (/^[a-z]+:/i.test(href)) return href;
    const [file = "", anchor] = href.split("#");
    const source = file === "" ? page.source : posix.join(posix.dirname(page.source), file);
    const target = pages.find((other) => other.source === source);
    if (target) links.push({ href, path: target.path, anchor });
    else files.push(source);
    const path = posix.relative(posix.dirname(page.path), target?.path ?? source);
    return `${file === "" ? "" : path}${anchor === undefined ? "" : `#${anchor}`}`;
  }

  const body = marked.parse(page.text, { async: false });
  return { html: layOut(page, pages, body), anchors, links, files };
}

/** Links of all pages that lead to no page, no heading, or no file. @param exists whether the repository holds a file */
export function deadLinks(pages: readonly Page[], exists: (file: string) => boolean): readonly DeadLink[] {
  const rendered = new Map(pages.map((page) => [page.path, { page, ...renderPage(page, pages) }]));
  return [...rendered.values()].flatMap(({ page: { source }, links, files }) => [
    ...links.filter(({ path, anchor }) => anchor !== undefined && rendered.get(path)?.anchors.has(anchor) !== true).map(({ href }) => ({ source, href })),
    ...files.filter((file) => !exists(file)).map((href) => ({ source, href })),
  ]);
}

/** As GitHub names headings, so that links work in both places. */
const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");

function unique(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 0; ; count++) {
    const name = count === 0 ? wanted : `${wanted}-${count}`;
    if (!taken.has(name)) return name;
  }
}

function layOut(page: Page, pages: readonly Page[], body: string): string {
  const to = (path: string): string => escapeXml(posix.relative(posix.dirname(page.path), path));
  const entry = (other: Page): string => `<li><a href="${to(other.path)}"${other === page ? ' aria-current="page"' : ""}>${escapeXml(nameOf(other))}</a></li>`;
  const lists = sections.map((section) => {
    const inSection = pages.filter((other) => other.section === section && isListed(other, page));
    return `<h2>${section}</h2>\n<ul>\n${inSection.map(entry).join("\n")}\n</ul>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(page.path === "index.html" ? page.title : `${page.title} - django-prod-lint`)}</title>
<style>${style}</style>
</head>
<body>
<nav aria-label="Pages" id="pages">
${lists.join("\n")}
</nav>
<main>
<a class="pages" href="#pages">All pages</a>
${body}</main>
</body>
</html>
`;
}

const nameOf = ({ path, title }: Page): string => (path === "index.html" ? "What it is" : path === "rules/index.html" ? "All rules" : title);

/** Of two hundred rules, the list shows those of the family that is read. */
const isListed = (other: Page, { section, path }: Page): boolean => other.section !== "Rules" || other.path === "rules/index.html" || (section === "Rules" && path !== "rules/index.html" && posix.dirname(other.path) === posix.dirname(path));
