import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseApache } from "../../../src/parse/apache/parse.ts";
import { directiveArguments, printApache } from "../../../src/parse/apache/tree.ts";
import { all } from "./cases.ts";
import { askApache, whyNot } from "./real-apache.ts";

const parse = (text: string) => parseApache(new SourceFile("site.conf", text));
const shown = (text: string) => JSON.stringify(text);

describe("structure", () => {
  test("there are cases enough", () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test.each(all.map((one) => [one.verdict, shown(one.text), one] as const))("%s %s", (verdict, _, { text }) => {
    const tree = parse(text);
    expect(tree.problems.length > 0).toBe(verdict === "refuses");
    expect(printApache(tree)).toBe(text);
  });

  test.skipIf(whyNot !== undefined)(`the real Apache agrees${whyNot === undefined ? "" : ` (not asked: ${whyNot})`}`, { timeout: 120_000 }, async () => {
    const answers = await askApache(all.map(({ text }) => text));
    const disagreements = all.flatMap(({ verdict, text }, index) => {
      const answer = answers[index];
      return answer?.accepted === (verdict === "accepts") ? [] : [`${verdict} ${shown(text)}: ${answer?.output ?? "no answer"}`];
    });
    expect(disagreements).toEqual([]);
  });
});

/** Arguments as they are written, and as Apache reads the first of them. */
const written: readonly string[] = [
  "/srv/bakery",
  '"/srv/bakery"',
  "'/srv/bakery'",
  '"/srv/a b"',
  '"/srv/a\\"b"',
  '"/srv/a\\\'b"',
  "'/srv/a\\'b'",
  '"/srv/a\\\\b"',
  "/srv/a\\\\b",
  "/srv/a\\b",
  '"/srv/a\\b"',
  '/srv/a"b',
  "/srv/a'b'",
  '"/srv/open',
  '"/srv/eaten\\"',
  "/srv/\\\nbakery",
  '"/srv/\\\n  bakery"',
  "/srv/#bakery",
  "/srv/cr\u00E8pes",
  "/srv/no\u00A0break",
];

/** Takes back what ap_escape_errorlog_item did to a text. */
function unescapeLog(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined;
  const bytes = printed.replaceAll(/\\(?:\\|x([0-9a-f]{2}))/g, (_, hex: string | undefined) => (hex === undefined ? "\\" : String.fromCharCode(parseInt(hex, 16))));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

describe("words", () => {
  test.skipIf(whyNot !== undefined)(`are read as Apache reads them${whyNot === undefined ? "" : ` (not asked: ${whyNot})`}`, { timeout: 60_000 }, async () => {
    // Of a virtual host's DocumentRoot that is not there, Apache prints the path and goes on.
    const texts = written.map((argument) => `<VirtualHost *:80>\nDocumentRoot ${argument}\n</VirtualHost>\n`);
    const answers = await askApache(texts);
    const theirs = answers.map(({ output }) => unescapeLog(/DocumentRoot \[(.*)\] does not exist/.exec(output)?.[1]));
    const ours = texts.map((text) => {
      const tree = parse(text);
      const host = tree.children[0];
      const directive = host?.kind === "section" ? host.children[0] : undefined;
      return directive?.kind === "directive" ? directiveArguments(tree.file, directive)[0]?.value : undefined;
    });
    expect(ours).toEqual(theirs);
  });
});
