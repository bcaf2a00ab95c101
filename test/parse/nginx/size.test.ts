import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { printNginx } from "../../../src/parse/nginx/print.ts";
import type { NginxTree } from "../../../src/parse/nginx/tree.ts";
import { processorTime } from "../../processor-time.ts";

const parse = (text: string): NginxTree => parseNginx(new SourceFile("nginx.conf", text));

/** Milliseconds of the quickest of three runs: the machine may be busy with something else. */
function fastest(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = processorTime();
      run();
      return processorTime() - start;
    }),
  );
}

describe("depth", () => {
  test.each([20_000, 100_000])("%i nested blocks", (depth) => {
    const text = "location /a { ".repeat(depth) + "}".repeat(depth);
    const tree = parse(text);
    expect(tree.problems).toEqual([]);
    expect(printNginx(tree)).toBe(text);
  });

  test.each(["{", "a {", "}", ";", "{{", "{%", "<%", '"', "'", "a_by_lua_block {", "[[", "\\", "a{1}"])("100,000 times %s ends with a verdict", (piece) => {
    const tree = parse(piece.repeat(100_000));
    expect(printNginx(tree)).toBe(piece.repeat(100_000));
    expect(tree.problems.length > 0 || tree.template).toBe(true);
  });
});

describe("length", () => {
  const site = `server {\n    server_name crepes.example; # ours\n    location ~ "^/menu/\\d{4}$" {\n        proxy_set_header Host $host;\n        return 200 'l\\'addition';\n    }\n}\n`;
  const broken = `server {\n    root /srv\n    location / { return 200 "open;\n    }\n}}\n`;

  test("5 MB are read whole", () => {
    const text = site.repeat(Math.ceil(5_000_000 / site.length));
    const tree = parse(text);
    expect(tree.problems).toEqual([]);
    expect(tree.statements.length).toBe(text.length / site.length);
    expect(printNginx(tree)).toBe(text);
  });

  test.each([
    ["a sound file", site],
    ["a file of mistakes", broken],
    ["lines of quotes", `a 'b "c\n`],
    ["template pieces", `a {{ b }} {% c %}\n`],
  ])("eight times as long takes about eight times as long: %s", (_, piece) => {
    const short = piece.repeat(Math.ceil(100_000 / piece.length));
    const long = short.repeat(8);
    fastest(() => parse(short));
    const ratio = fastest(() => parse(long)) / Math.max(1, fastest(() => parse(short)));
    // Quadratic work would take sixty-four times as long.
    expect(ratio).toBeLessThan(32);
  });
});
