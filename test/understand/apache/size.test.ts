import { expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseApache } from "../../../src/parse/apache/parse.ts";
import { includeWithin } from "../../../src/understand/apache/include.ts";
import { findMistakes } from "../../../src/understand/apache/mistakes/find-mistakes.ts";
import { understandApache } from "../../../src/understand/apache/understand.ts";
import { processorTime } from "../../processor-time.ts";

/** Milliseconds to read, understand and judge a configuration. */
function timeOf(text: string): number {
  const start = processorTime();
  const trees = [parseApache(new SourceFile("site.conf", text))];
  for (const host of understandApache({ trees }).hosts) host.answerTo("/static/site.css");
  findMistakes(trees, includeWithin(trees));
  return processorTime() - start;
}

const host = (index: number): string =>
  `<VirtualHost *:80>\nServerName h${String(index)}.bakery.example\nAlias /static/ /srv/h${String(index)}/static/\n<Directory /srv/h${String(index)}>\nRequire all granted\n</Directory>\nProxyPass /static/ !\nProxyPass / http://127.0.0.1:8000/\n</VirtualHost>\n`;
const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join("");

test.each([
  ["virtual hosts", 2_000, (count: number) => many(count, host)],
  ["unknown names", 10_000, (count: number) => many(count, (index) => `Unheard${index.toString(36)} of\n`)],
  ["nested <If>", 10_000, (count: number) => '<If "true">\n'.repeat(count) + "</If>\n".repeat(count)],
  ["nested <IfModule>", 10_000, (count: number) => "<IfModule mod_x.c>\n".repeat(count) + "</IfModule>\n".repeat(count)],
])("%s: four times as many take no more than ten times as long", { timeout: 120_000, retry: 2 }, (_, count, make) => {
  timeOf(make(count / 4));
  const few = Math.max(timeOf(make(count)), 50);
  expect(timeOf(make(count * 4))).toBeLessThan(few * 10);
});

test("100,000 nested sections", { timeout: 120_000 }, () => {
  expect(() => timeOf('<If "true">\n'.repeat(100_000))).not.toThrow();
});
