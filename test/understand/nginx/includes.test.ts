import { describe, expect, test } from "vitest";
import { placeOf } from "../../../src/core/source.ts";
import { argsOf, locationOf, onlyServer, understandFiles } from "./repository.ts";
import { processorTime } from "../../processor-time.ts";

const host = "proxy_set_header Host $host;";

describe("an include leads", () => {
  test.each([
    ["from the main file's directory", "snippets/host.conf", "nginx/snippets/host.conf"],
    ["from the including file's directory", "../parts/host.conf", "nginx/parts/host.conf"],
    ["by the tail of its path", "/etc/nginx/snippets/host.conf", "nginx/snippets/host.conf"],
    ["by the tail of its path, from elsewhere", "/etc/nginx/snippets/host.conf", "ops/files/snippets/host.conf"],
    ["by its name in a directory of nginx's", "/srv/site/host.conf", "nginx/host.conf"],
    ["through a glob", "/etc/nginx/snippets/*.conf", "nginx/snippets/host.conf"],
    ["through a relative glob", "snippets/h?[!a-o]t.conf", "nginx/snippets/host.conf"],
  ])("%s", (_, pattern, path) => {
    const server = onlyServer({ "nginx/nginx.conf": "http { include sites/*.conf; }", "nginx/sites/a.conf": `server { location / { include ${pattern}; } }`, [path]: host });
    expect(argsOf(locationOf(server, "/"), "proxy_set_header")).toEqual(["Host $host"]);
    expect(locationOf(server, "/").complete).toBe(true);
    const [header] = locationOf(server, "/").own("proxy_set_header");
    expect(header?.includedBy.map(placeOf).at(-1)).toBe("nginx/sites/a.conf:1");
  });

  test.each([
    ["a file that is not here", "/etc/nginx/private.conf", {}],
    ["two files that are equally near", "/etc/nginx/snippets/host.conf", { "a/snippets/host.conf": host, "b/snippets/host.conf": host }],
    ["a name that a variable makes", "/etc/nginx/${SITE}.conf", {}],
    ["a glob without a match", "/etc/nginx/default.d/*.conf", {}],
    ["the same name in a directory of something else", "/etc/nginx/host.conf", { "app/host.conf": host }],
  ])("nowhere: %s", (_, pattern, files) => {
    const server = onlyServer({ "nginx/site.conf": `server { location / { include ${pattern}; } location /b { } }`, ...files });
    expect([server.complete, locationOf(server, "/").complete, locationOf(server, "/b").complete]).toEqual([true, false, true]);
  });

  test("never to the conf.d of another program", () => {
    const server = onlyServer({ "etc/nginx/nginx.conf": "http { include /etc/nginx/conf.d/*.conf; server { location / { proxy_pass http://app; } } }", "etc/supervisor/conf.d/web.conf": "proxy_set_header Host supervisor;" });
    expect(argsOf(locationOf(server, "/"), "proxy_set_header")).toEqual([]);
  });

  test("of a file with its own http, which is a piece of the main one then", () => {
    const { servers, problems } = understandFiles({ "nginx/nginx.conf": "events { } include bakery.conf; http { }", "nginx/bakery.conf": "http { server { listen 80; } }" });
    expect(servers.length).toBe(1);
    expect(problems.map(({ message }) => message)).toEqual(['"http" stands here twice, so nginx does not start.']);
  });

  test("beside the server, it makes everything below unsure", () => {
    const server = onlyServer({ "nginx/site.conf": "server { include absent.conf; location / { } }" });
    expect([server.complete, locationOf(server, "/").complete]).toEqual([false, false]);
    const harmless = onlyServer({ "nginx/nginx.conf": "include /etc/nginx/modules-enabled/*.conf; http { include /etc/nginx/conf.d/*.conf; server { } }" });
    expect(harmless.complete).toBe(true);
  });

  test("to what every installation has", () => {
    const server = onlyServer({ "site.conf": "server { location /a { include proxy_params; } location /b { include /etc/nginx/uwsgi_params; } include /etc/letsencrypt/options-ssl-nginx.conf; include mime.types; }" });
    expect(argsOf(locationOf(server, "/a"), "proxy_set_header").map((header) => header.split(" ")[0])).toEqual(["Host", "X-Real-IP", "X-Forwarded-For", "X-Forwarded-Proto"]);
    expect(locationOf(server, "/b").own("uwsgi_param").length).toBeGreaterThan(10);
    expect(server.effective("ssl_protocols")).toMatchObject({ stock: "options-ssl-nginx.conf" });
    expect(server.complete).toBe(true);
    // Its place is the line that brings it.
    expect(locationOf(server, "/a").own("proxy_set_header").map(({ at }) => placeOf(at))).toEqual(Array(4).fill("site.conf:1"));
  });

  test("to the repository's own copy of a stock file", () => {
    const server = onlyServer({ "nginx/site.conf": "server { location / { include proxy_params; } }", "nginx/proxy_params": "proxy_set_header X-Own 1;" });
    expect(argsOf(locationOf(server, "/"), "proxy_set_header")).toEqual(["X-Own 1"]);
  });

  test("to the same file twice: it is no start of its own", () => {
    const { servers, included } = understandFiles({ "nginx/site.conf": "server { include snippets/app.conf; } server { include snippets/app.conf; }", "nginx/snippets/app.conf": "location / { }" });
    expect(servers.map(({ locations }) => locations.length)).toEqual([1, 1]);
    expect(included.map(({ file }) => file.path)).toEqual(["nginx/snippets/app.conf"]);
  });
});

describe("circles", () => {
  test.each([
    ["a file in itself", { "nginx/a.conf": "server { include a.conf; }" }],
    ["two files", { "nginx/a.conf": "server { include b.conf; }", "nginx/b.conf": "include a.conf;" }],
    ["through the main file", { "nginx/nginx.conf": "http { include sites/b.conf; }", "nginx/sites/b.conf": "server { location / { include nginx.conf; } }" }],
  ])("%s is reported once, and everything ends", (_, files) => {
    const { problems, servers } = understandFiles(files);
    expect(problems.map(({ message }) => message)).toEqual(["This include leads back to a file that is being read, so nginx does not start."]);
    expect(servers).toHaveLength(1);
  });

  test("a file of the same name elsewhere on the machine is none", () => {
    const { problems } = understandFiles({ "nginx/proxy_params.conf": "include /usr/share/stock/proxy_params.conf; location / { }" });
    expect(problems.filter(({ kind }) => kind !== "include-missing")).toEqual([]);
  });

  test("files that include each other many times end too", { retry: 2 }, () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`nginx/f${index}.conf`, `include f${index + 1}.conf; include f${index + 1}.conf; add_header X-A ${index};`]));
    const started = processorTime();
    const { servers } = understandFiles({ ...files, "nginx/site.conf": "server { include f0.conf; }", "nginx/f40.conf": "" });
    expect(servers[0]?.complete).toBe(false);
    expect(processorTime() - started).toBeLessThan(20_000);
  });
});

test("100,000 nested locations", () => {
  const depth = 100_000;
  const server = onlyServer({ "site.conf": `server { proxy_set_header Host a; ${"location /a { ".repeat(depth)}proxy_pass http://b;${"}".repeat(depth)} }` });
  expect(server.locations.length).toBe(depth);
  expect(server.locations.every((location) => location.effectiveAll("proxy_set_header").length === 1)).toBe(true);
});
