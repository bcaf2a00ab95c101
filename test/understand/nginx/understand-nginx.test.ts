import { describe, expect, test } from "vitest";
import { formatAddress } from "../../../src/core/address.ts";
import type { Gateway } from "../../../src/core/nginx/server.ts";
import { placeOf, textOf } from "../../../src/core/source.ts";
import { argsOf, locationOf, onlyServer, serverOf, understandFiles } from "./repository.ts";

const shown = (gateway: Gateway | undefined): string =>
  gateway ? `${gateway.protocol} ${gateway.addresses.map(({ address }) => formatAddress(address)).join(" ")}${gateway.addressesKnown ? "" : " ?"}` : "none";

describe("servers", () => {
  test("names, ports and locations", () => {
    const server = serverOf("listen 80; listen 443 ssl; server_name a.example b.example; server_name c.example; location / { location /in/ { } } location = /x { }");
    expect(server.serverNames.map(({ value }) => value)).toEqual(["a.example", "b.example", "c.example"]);
    expect(server.listens.map(({ args }) => args.map(({ value }) => value).join(" "))).toEqual(["80", "443 ssl"]);
    expect(server.locations.map(({ modifier, path }) => modifier + path.value)).toEqual(["/", "/in/", "=/x"]);
    expect(textOf(server.at)).toBe("server");
    expect([server.complete, server.assumed]).toEqual([true, false]);
  });

  test.each([
    ["location /a", "", "/a"],
    ["location = /a", "=", "/a"],
    ["location =/a", "=", "/a"],
    ["location ^~ /a", "^~", "/a"],
    ["location ^~/a", "^~", "/a"],
    ["location ~ \\.php$", "~", "\\.php$"],
    ["location ~*\\.php$", "~*", "\\.php$"],
    ['location "~* ^/d"', "~*", " ^/d"],
    ["location @app", "@", "@app"],
  ])("%s", (head, modifier, path) => {
    const [location] = serverOf(`${head} { }`).locations;
    expect([location?.modifier, location?.path.value]).toEqual([modifier, path]);
    expect(location && textOf(location.at)).toBe(head);
  });

  test("a main file, a site under it, and both sites of one file", () => {
    const { servers } = understandFiles({ "nginx/nginx.conf": "events {} http { include conf.d/*.conf; server { } }", "nginx/conf.d/a.conf": "server { } server { }" });
    expect(servers.map(({ at }) => placeOf(at))).toEqual(["nginx/conf.d/a.conf:1", "nginx/conf.d/a.conf:1", "nginx/nginx.conf:1"]);
  });

  test("the inside of a server alone is taken for one, with the rest unknown", () => {
    const server = onlyServer({ "deploy/locations.conf": "location / { proxy_pass http://127.0.0.1:8000; }" });
    expect([server.assumed, server.complete, server.locations.length]).toEqual([true, false, 1]);
  });

  test("headers alone are no server", () => {
    expect(understandFiles({ "nginx/headers.conf": "add_header X-A b;\nproxy_set_header Host $host;" }).servers).toEqual([]);
  });

  test("development's files are told apart", () => {
    const { servers, development } = understandFiles({ "nginx/site.dev.conf": "server { }", "nginx/site.conf": "server { }" });
    expect([...servers, ...development].map(({ at }) => at.file.path)).toEqual(["nginx/site.conf", "nginx/site.dev.conf"]);
  });
});

describe("inheritance", () => {
  test("a level with a list of its own drops the inherited one", () => {
    const server = serverOf("proxy_set_header Host $host; proxy_set_header X-A 1; location /a { } location /b { proxy_set_header X-B 2; location /b/c { } }");
    expect(argsOf(locationOf(server, "/a"), "proxy_set_header")).toEqual(["Host $host", "X-A 1"]);
    expect(argsOf(locationOf(server, "/b"), "proxy_set_header")).toEqual(["X-B 2"]);
    expect(argsOf(locationOf(server, "/b/c"), "proxy_set_header")).toEqual(["X-B 2"]);
  });

  test("allow and deny are one list", () => {
    const server = serverOf("deny all; location /a { allow 10.0.0.1; }");
    expect(argsOf(locationOf(server, "/a"), "deny")).toEqual([]);
  });

  test("values are replaced, gateways and try_files are not passed on", () => {
    const server = serverOf("root /srv; try_files $uri @app; location / { proxy_pass http://a; root /other; location ~ x { } }");
    const inner = locationOf(server, "x");
    expect(inner.effective("root")?.args[0]?.value).toBe("/other");
    expect(inner.effective("proxy_pass")).toBeUndefined();
    expect(inner.gateway).toBeUndefined();
    expect(locationOf(server, "/").effective("try_files")).toBeUndefined();
  });

  test("the http level reaches sites beside its file, and loose directives beside a site count", () => {
    const main = onlyServer({ "nginx/nginx.conf": "http { proxy_set_header Host $host; include /etc/nginx/conf.d/*; }", "nginx/site.conf": "server { location / { } }" });
    expect(argsOf(main, "proxy_set_header")).toEqual(["Host $host"]);
    const loose = onlyServer({ "conf.d/proxy.conf": "proxy_set_header Host $host;", "conf.d/site.conf": "server { }" });
    expect(argsOf(loose, "proxy_set_header")).toEqual(["Host $host"]);
  });

  test("a condition is an unnamed location inside its own", () => {
    const server = serverOf("if ($a) { return 405; } location /x { limit_except GET { proxy_pass http://b:1; } if (!-f $request_filename) { proxy_pass http://a:9000; } }");
    expect(server.locations.map(({ block, path, gateway }) => `${block} ${path.value} ${shown(gateway)}`)).toEqual(["location /x none", "limit_except /x http b:1", "if /x http a:9000"]);
    expect(server.locations[1]?.outer).toBe(server.locations[0]);
  });
});

describe("gateways", () => {
  const upstreams = "upstream app { server 127.0.0.1:8000 weight=2; server unix:///run/a.sock; server old:1 down; server web; } upstream some { server ${HOST}:80; server b:1; }";
  test.each([
    ["proxy_pass http://127.0.0.1:8000;", "http 127.0.0.1:8000", "127.0.0.1:8000"],
    ["proxy_pass http://[::1]:8000/x;", "http [::1]:8000", "[::1]:8000"],
    ["proxy_pass http://web/;", "http web:80", "web"],
    ["proxy_pass https://web;", "https web:443", "web"],
    ["proxy_pass http://app;", "http 127.0.0.1:8000 unix:/run/a.sock web:80", "app"],
    ["proxy_pass http://some/x$uri;", "http b:1 ?", "some"],
    ["proxy_pass http://unix:/run/g.sock:/x;", "http unix:/run/g.sock", "localhost"],
    ["proxy_pass http://unix:/run/g.sock;", "http unix:/run/g.sock", "localhost"],
    ["proxy_pass http://127.0.0.1:8000$request_uri;", "http 127.0.0.1:8000", "127.0.0.1:8000"],
    ["proxy_pass http://$backend;", "http  ?", undefined],
    ["proxy_pass http://web:$port;", "http  ?", undefined],
    ["set $to http://web:8000; proxy_pass $to;", "http web:8000", "web:8000"],
    ["set $to web; proxy_pass http://${to}:8000;", "http web:8000", "web:8000"],
    ["set $to web; if ($x) { set $to other; } proxy_pass http://$to;", "http  ?", undefined],
    ["proxy_pass {{ backend }};", "http  ?", undefined],
    ["uwsgi_pass unix:///run/u.sock;", "uwsgi unix:/run/u.sock", "localhost"],
    ["uwsgi_pass uwsgi://web:3031;", "uwsgi web:3031", "web:3031"],
    ["uwsgi_pass app;", "uwsgi 127.0.0.1:8000 unix:/run/a.sock web:80", "app"],
    ["fastcgi_pass 127.0.0.1:9000;", "fastcgi 127.0.0.1:9000", "127.0.0.1:9000"],
    ["scgi_pass localhost:9000;", "scgi localhost:9000", "localhost:9000"],
    ["grpc_pass grpc://localhost:9000;", "grpc localhost:9000", "localhost:9000"],
  ])("%s", (lines, expected, host) => {
    const { gateway } = locationOf(serverOf(`location / { ${lines} }`, upstreams), "/");
    expect(shown(gateway)).toBe(expected);
    expect(gateway?.host).toBe(host);
  });

  test("the last one wins", () => {
    const location = locationOf(serverOf("location / { fastcgi_pass a:1; proxy_pass http://b:2; }"), "/");
    expect(shown(location.gateway)).toBe("http b:2");
    expect(location.gateways.map(shown)).toEqual(["fastcgi a:1", "http b:2"]);
  });

  test("an upstream of another file is found, the nearest first", () => {
    const { servers } = understandFiles({ "one/site.conf": "server { location / { proxy_pass http://app; } }", "one/up.conf": "upstream app { server one:1; }", "two/up.conf": "upstream app { server two:2; }" });
    expect(shown(servers[0]?.locations[0]?.gateway)).toBe("http one:1");
  });
});
