import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { commandsNamed } from "../../../src/parse/nginx/commands.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { placesFor } from "../../../src/understand/nginx/reading/best-places.ts";
import { places } from "../../../src/understand/nginx/reading/places.ts";
import { ConfigurationReader } from "../../../src/understand/nginx/reading/read.ts";
import { understandFiles } from "./repository.ts";
import { processorTime } from "../../processor-time.ts";

const messages = (files: Readonly<Record<string, string>>): string[] => understandFiles(files).problems.map(({ message }) => message);

describe("the table of directives", () => {
  test("since and until come from the releases", () => {
    expect(commandsNamed("http2").map(({ since }) => since)).toEqual(["1.25.1"]);
    expect(commandsNamed("ssl").find(({ area }) => area === "http")?.until).toBe("1.25.0");
  });
  test.each(["more_set_headers", "content_by_lua_block", "brotli", "proxy_protocol_timeout", "auth_jwt"])("%s", (name) => {
    // nginx Plus is not in the table; the rest is.
    expect(commandsNamed(name).length > 0).toBe(name !== "auth_jwt");
  });
});

describe("where a file may be included", () => {
  const placesOf = (text: string): readonly string[] => placesFor(parseNginx(new SourceFile("x.conf", text))).map(({ title }) => title);
  test.each([
    ["proxy_pass http://a; alias /b;", [places.location.title]],
    ["server { listen 80; server_name a; location / { } }", [places.http.title]],
    ["server { listen 80; ssl_preread on; }", [places.stream.title]],
    ["events { }", [places.main.title]],
  ])("%s", (text, expected) => expect(placesOf(text)).toEqual(expected));
});

describe("what is not claimed", () => {
  test.each<[string, Record<string, string>]>([
    ["a snippet that fits a server as well as a location", { "nginx/snippets/a.conf": "root /a; add_header A b; try_files $uri =404;" }],
    ["stream and mail", { "nginx/nginx.conf": "events {} stream { upstream a { server b:1; least_conn; } server { listen 1; proxy_pass a; proxy_timeout 5m; } } mail { server { listen 25; protocol smtp; smtp_auth none; } } http { }" }],
    ["rtmp", { "nginx/nginx.conf": "events {} rtmp { server { listen 1935; application live { live on; } } }" }],
    ["directives of later releases", { "nginx/nginx.conf": "events {} http { server { listen 443 quic; http2 on; http3 on; add_header_inherit merge; } }" }],
    ["variables of a file that is not here", { "nginx/nginx.conf": "events {} http { include maps/here-not.conf; server { return 200 $nowhere; } }" }],
    ["a log format beside it", { "conf.d/site.conf": "server { access_log /a kitchen; }" }],
    ["lines of data", { "nginx/nginx.conf": "events {} http { map $uri $a { include redirects.conf; } geo $b { include conf.d/*.conf; } types { include other.conf; } }", "nginx/redirects.conf": "/old /new;\nhttp 1;\nroot 2;\n", "nginx/conf.d/here.conf": "10.0.0.0/8 a;\n", "nginx/other.conf": "text/a a;\nserver if;\n" }],
    ["a main file whose http is another file", { "nginx/nginx.conf": "events {} include http.conf;", "nginx/http.conf": "http { include sites/*.conf; }", "nginx/sites/a.conf": "server { listen 80; }" }],
    ["a main file whose events are another file", { "nginx/nginx.conf": "include events.conf; http { }", "nginx/events.conf": "events { }" }],
    ["code of templates", { "site.conf.j2": "server { listen {{ port }}; {% if a %} proxy_pass x; {% endif %} gzip {{ gzip }}; }" }],
    ["a variable that follows a mistake of grammar", { "nginx/nginx.conf": "events {} http { log_format a '$shop'; server { listen 80;; } map $host $shop { default a; } }" }],
    ["an upstream's server that does", { "nginx/nginx.conf": "events {} http { upstream a { server 10.0.0.1:1 backup;; server 10.0.0.2:1; } upstream b { ; server 10.0.0.1:1; } }" }],
    ["an upstream that does", { "nginx/nginx.conf": "events {} http { server { listen 80; location / { uwsgi_pass kitchen; };  } upstream kitchen { server 10.0.0.1:1; } }" }],
    ["a variable of an included template", { "nginx/nginx.conf": "events {} http { include maps.conf; server { return 200 $shop; } }", "nginx/maps.conf": "map $host $shop { default {{ x }}; }" }],
    ["a variable whose value is filled in later", { "nginx/nginx.conf": "events {} http { server { set $shop __SHOP__; return 200 $shop; } }" }],
    ["a group of a name that is filled in later", { "nginx/nginx.conf": "events {} http { server { server_name ~^(?<shop>a)\\.__DOMAIN__$; return 200 $shop; } }" }],
    ["an upstream whose name is filled in later", { "nginx/nginx.conf": "events {} http { upstream __NAME__ { server 10.0.0.1:1; } server { location / { uwsgi_pass kitchen; } } }" }],
    ...["js_set $shop a.b;", "perl_set $shop 'sub {}';", "geoip2 /a.mmdb { $shop country iso_code; }", "server { set_by_lua $shop 'return 1'; }", "server { set_by_lua_block $shop { return 1 } }", "server { set_md5 $shop a; }", "brotli on;"].map((line): [string, Record<string, string>] => [`variables of modules: ${line}`, { "nginx/nginx.conf": `events {} http { ${line} log_format a $shop; }` }]),
    ["variables of a module that is loaded", { "nginx/nginx.conf": "load_module modules/ngx_otel_module.so; events {} http { log_format a $otel_trace_id; }" }],
    ["what follows a mistake of grammar", { "nginx/nginx.conf": 'events {} http { server { return 200 "a; } server { listen 80; location / { gzip maybe; } } }' }],
  ])("%s", (_, files) => expect(understandFiles(files).problems.filter(({ kind }) => kind !== "include-missing")).toEqual([]));
});

test.each(["return 200 $shop;", "add_header X-Frame-Options SAMEORIGIN; return 200 $shop;", "http2 on; return 200 $shop;"])("a variable that nothing makes: %s", (line) => {
  expect(messages({ "nginx/nginx.conf": `events {} http { server { ${line} } }` })).toEqual(['Nothing makes the variable "$shop", so nginx does not start.']);
});

describe("what is claimed once", () => {
  test("a file that two configurations include", () => {
    expect(messages({ "a/nginx.conf": "events {} http { include ../parts/x.conf; }", "b/nginx.conf": "events {} http { include ../parts/x.conf; }", "parts/x.conf": "gzip maybe;" }).length).toBe(1);
  });
  test("a block that is cut in two", () => expect(messages({ "site.conf": "server { location ~ ^/a;b$ { gzip maybe; } }" })).toEqual(['"location" opens no block with "{", so nginx does not start.']));
  test("a directive of a module that is not known", () => expect(messages({ "site.conf": "server { oven 1; oven 2; oven 3; }" }).length).toBe(1));
});

describe("size", () => {
  const read = (text: string): { readonly count: number; readonly time: number } => {
    const tree = parseNginx(new SourceFile("nginx.conf", text));
    const start = processorTime();
    const reader = new ConfigurationReader({ exact: false, include: () => "nothing" });
    reader.read(tree, [places.main]);
    return { count: reader.problems.length, time: processorTime() - start };
  };
  const http = (inside: string): string => `events {}\nhttp {\n${inside}\n}\n`;
  const site = (index: number): string => `server { listen ${1 + (index % 60000)}; server_name a${index}.example; gzip on; location /a${index}/ { proxy_set_header Host $host; proxy_buffers 8 16k; proxy_pass http://127.0.0.1:8000; } location ~ ^/(b|c)$ { return 204; } }\n`;
  const many = (count: number): string => http(Array.from({ length: count }, (_, index) => site(index)).join(""));

  test("10 MB take about eight times as long as an eighth of them", { timeout: 120_000, retry: 2 }, () => {
    const whole = many(52_000);
    expect(whole.length).toBeGreaterThan(10_000_000);
    const eighth = many(6_500);
    read(eighth);
    const [small, large] = [Math.min(read(eighth).time, read(eighth).time), read(whole)];
    expect(large.count).toBe(0);
    // Quadratic work would take sixty-four times as long.
    expect(large.time / Math.max(20, small)).toBeLessThan(32);
  });

  test.each([
    ["sound", "location / { proxy_buffers 8 16k; "],
    ["refused", "location / { gzip maybe; "],
  ])("100,000 nested blocks, %s", { timeout: 60_000 }, (_, open) => {
    const { count } = read(http(`server { ${open.repeat(100_000)}${"} ".repeat(100_000)} }`));
    expect(count > 0).toBe(open.includes("maybe"));
  });

  test("200,000 times one path", { timeout: 60_000 }, () => expect(read(http(`server { ${"location /a { }\n".repeat(200_000)} }`)).count).toBe(199_999));

  test.each(["listen { }", "no_such_name 1;", "\u00a0a b;", "server { server_name a*b; }", "gzip on;", "map $a $b { c d; }", "server;"])("100,000 times %s", { timeout: 60_000 }, (line) => {
    expect(read(http(`${line}\n`.repeat(100_000))).time).toBeLessThan(30_000);
  });
});
