import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { type UnderstoodNginx, understandNginx } from "../../../src/understand/nginx/understand-nginx.ts";
import { processorTime } from "../../processor-time.ts";

function understand(text: string): UnderstoodNginx {
  const tree = parseNginx(new SourceFile("site.conf", text));
  expect(tree.problems).toEqual([]);
  return understandNginx({ trees: [tree], paths: new Set(["site.conf"]), read: () => undefined });
}

/** How many times as long a text takes that is four times as long; the best of two runs each, for caches may be cold. */
function ratioOf(make: (count: number) => string, count: number): number {
  const milliseconds = (text: string): number => {
    const runs = [1, 2].map(() => {
      const start = processorTime();
      understand(text);
      return processorTime() - start;
    });
    return Math.max(1, Math.min(...runs));
  };
  const [short, long] = [make(count), make(4 * count)];
  understand(short);
  const before = milliseconds(short);
  return milliseconds(long) / before;
}

const repeat = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join("");
const site = (index: number): string => `server {
    listen 80;
    server_name s${index}.bakery.example www.s${index}.bakery.example;
    location /static/ { alias /srv/s${index}/static/; expires 30d; }
    location ~ "^/menu/\\d{4}$" { return 301 /menu/; }
    location / {
        proxy_set_header Host $host;
        proxy_pass http://127.0.0.1:${8000 + (index % 1000)};
    }
}
`;

// Quadratic work would take sixteen times as long.
describe("four times as much takes about four times as long", () => {
  test.each([
    ["2.5 and 10 MB of servers", (count: number) => repeat(count, site), Math.ceil(2_500_000 / site(1000).length)],
    ["10,000 and 40,000 names that no module has", (count: number) => `server {\n${repeat(count, (index) => `proxy_sett_heade${index} a;\n`)}}\n`, 10_000],
    ["25,000 and 100,000 locations of one server", (count: number) => `server {\n${repeat(count, (index) => `location /a${index} { return 204; }\n`)}}\n`, 25_000],
    ["25,000 and 100,000 nested locations", (count: number) => `server { ${"location /a { ".repeat(count)}${"}".repeat(count)} }`, 25_000],
    ["5,000 and 20,000 upstreams", (count: number) => `${repeat(count, (index) => `upstream u${index} { server 127.0.0.1:1; }\n`)}server {\n${repeat(count, (index) => `location /a${index} { proxy_pass http://u${index}; }\n`)}}\n`, 5_000],
  ])("%s", { timeout: 240_000 }, (_, make, count) => expect(ratioOf(make, count)).toBeLessThan(11));
});

test("10 MB are understood whole", { timeout: 120_000 }, () => {
  const count = Math.ceil(10_000_000 / site(1000).length);
  expect(understand(repeat(count, site)).servers.length).toBe(count);
});
