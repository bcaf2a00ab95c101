import { describe, expect, test } from "vitest";
import { formatAddress } from "../../src/core/address.ts";
import { answersAll, errorPagesOf, isRedirectOnly, tryFilesOf } from "../../src/core/nginx/answers.ts";
import { fileFor, fileRootOf } from "../../src/core/nginx/files.ts";
import { answerTo } from "../../src/core/nginx/request.ts";
import { defaultServerOn, listensOf, serversOn } from "../../src/core/nginx/listen.ts";
import { locationFor } from "../../src/core/nginx/routing.ts";
import { mayHoldVariable, variablesIn } from "../../src/core/nginx/variables.ts";
import { gatewayAt } from "../../src/core/nginx/server.ts";
import { argsOf, locationOf, onlyServer, serverOf, understandFiles } from "../understand/nginx/repository.ts";

describe("which location answers", () => {
  const server = serverOf(`
    location / { }
    location = /menu { }
    location /static/ { location ~ \\.css$ { } location /static/icons/ { } }
    location ^~ /media/ { location ~ \\.svg$ { } }
    location ~ \\.(?:css|js|svg)$ { }
    location ~* ^/CREPES/(\\d+) { location ~ /sucre$ { } }
    location @app { }
  `);
  test.each([
    ["/", "/"],
    ["/menu", "=/menu"],
    ["/menu/", "/"],
    ["/static/a.png", "/static/"],
    ["/static/a.css", "~\\.css$"],
    ["/static/a.js", "~\\.(?:css|js|svg)$"],
    ["/static/icons/a.css", "~\\.css$"],
    ["/static/icons/a", "/static/icons/"],
    ["/media/a.js", "^~/media/"],
    ["/media/a.svg", "~\\.svg$"],
    ["/a.js", "~\\.(?:css|js|svg)$"],
    ["/crepes/12", "~*^/CREPES/(\\d+)"],
    ["/crepes/12/sucre", "~/sucre$"],
  ])("%s", (path, expected) => {
    const { location, sure } = locationFor(server, path);
    expect(location && location.modifier + location.path.value).toBe(expected);
    expect(sure).toBe(true);
  });

  test("an expression of PCRE's own makes it unsure", () => expect(locationFor(serverOf("location ~ (?>a|ab)c { } location / { }"), "/abc")).toMatchObject({ sure: false }));
  test("none is an answer", () => expect(locationFor(serverOf("location /a { }"), "/b")).toEqual({ location: undefined, addsSlash: false, sure: true }));
});

describe("sockets", () => {
  test.each([
    ["", "*:80", false],
    ["listen 8080;", "*:8080", false],
    ["listen 0.0.0.0:443 ssl http2;", "*:443", true],
    ["listen [::]:443 ssl;", "[::]:443", true],
    ["listen 127.0.0.1; ssl on;", "127.0.0.1:80", true],
    ["listen unix:/run/site.sock;", "unix:/run/site.sock", false],
  ])("%s", (line, address, tls) => expect(listensOf(serverOf(line)).map((listen) => [formatAddress(listen.address), listen.tls])).toEqual([[address, tls]]));

  test("who answers names that nobody has", () => {
    const { servers } = understandFiles({ "site.conf": "server { listen 80; server_name a; } server { listen *:80 default_server; } server { listen 81; }", "other/site.conf": "server { listen 80; }" });
    const [first] = servers;
    const [listen] = first ? listensOf(first) : [];
    expect(first && listen && serversOn(listen, first, servers).length).toBe(2);
    expect(first && listen && defaultServerOn(listen, first, servers)).toBe(servers[1]);
  });
});

describe("answers", () => {
  test.each([
    ["return 301 https://$host$request_uri;", true],
    ["location /.well-known/acme-challenge/ { root /srv; } location / { return 301 https://a.example$request_uri; }", true],
    ["rewrite ^ https://$host$request_uri? permanent;", true],
    ["return 444;", false],
    ["if ($host = a) { return 301 https://a; }", false],
    ["location / { proxy_pass http://a; } location /old { return 301 /new; }", false],
  ])("redirect only: %s", (lines, expected) => expect(isRedirectOnly(serverOf(lines))).toBe(expected));

  test("try_files, error_page and the conditions of a server", () => {
    const server = serverOf("error_page 502 503 =200 /down.html; location / { try_files $uri @app; } location @app { proxy_pass http://a; } if ($scheme = http) { return 301 https://$host$request_uri; }");
    expect(tryFilesOf(locationOf(server, "/"), server)?.fallsTo).toBe(locationOf(server, "@app"));
    expect(errorPagesOf(locationOf(server, "@app"))).toMatchObject([{ codes: [502, 503], instead: 200, target: { value: "/down.html" } }]);
    const [condition] = server.conditions;
    expect(condition?.test.map(({ value }) => value)).toEqual(["$scheme", "=", "http"]);
    expect(condition && answersAll(condition)).toBe(true);
  });
});

describe("files", () => {
  const server = serverOf("root /srv/www; location /s/ { alias /srv/static/; location ~ x { } } location ~ ^/m/(?<name>.*)$ { alias /srv/m/$name; } location /r/ { alias /a; location /r/q/ { root /q; } } location /t/ { alias /srv/tools/; location /t/in/ { } location ~ \\.js$ { } }");
  test.each([
    ["/s/", "/s/a.css", "/srv/static/a.css"],
    ["^/m/(?<name>.*)$", "/m/b", "/srv/m/b"],
    ["/r/q/", "/r/q/c", "/q/r/q/c"],
    ["/t/in/", "/t/in/a", "/srv/tools/in/a"],
    ["\\.js$", "/t/a.js", "/srv/tools/a.js"],
  ])("%s", (location, path, file) => expect(fileFor(locationOf(server, location), path)).toBe(file));
  test("the server's own root", () => expect(fileFor(server, "/a")).toBe("/srv/www/a"));
  test("a nested location takes the alias over, an alias hides the root", () => expect([fileRootOf(locationOf(server, "x"))?.kind, locationOf(server, "/s/").effective("root")]).toEqual(["alias", undefined]));
});

describe("values", () => {
  test("variables of a word", () => expect(variablesIn("https://${host}:$server_port/$1$")).toEqual(["host", "server_port", "1"]));
  test("through set and map", () => {
    const server = onlyServer({ "site.conf": "map $http_origin $to { default a; ~x $uri; } server { location / { set $b $to; return 301 /$b; } }" });
    expect(mayHoldVariable("/$b", "uri", server, locationOf(server, "/"))).toBe(true);
    expect(mayHoldVariable("/$b", "args", server, locationOf(server, "/"))).toBe(false);
  });
  test("an if takes its location's gateway over, a nested location does not", () => {
    const server = serverOf("location / { proxy_pass http://a:1; if ($b) { add_header X y; } location /in { } }");
    const [, condition, nested] = server.locations;
    expect(condition && gatewayAt(condition)?.host).toBe("a:1");
    expect(nested && gatewayAt(nested)).toBeUndefined();
    expect(condition && argsOf(condition, "add_header")).toEqual(["X y"]);
  });
  test("an upstream's block comes with the gateway", () => {
    const server = serverOf("location / { proxy_pass http://app; }", "upstream app { server a:1; keepalive 8; }");
    expect(server.locations[0]?.gateway?.upstream?.directives.map(({ name }) => name)).toEqual(["server", "keepalive"]);
  });
  test("servers of a stream are none of http's", () => {
    expect(understandFiles({ "nginx.conf": "stream { server { listen 1; proxy_pass a:2; } } http { server { } }", "db/db.conf": "server { listen 3306; proxy_pass db; }" }).servers.length).toBe(1);
  });
});

test("where try_files leads to an address of nothing, nobody knows what nginx answers", () => {
  const server = serverOf("root /srv/www; location /bread/ { alias /srv/bread/; try_files $uri $uri/index.html; }");
  const ask = (target: string) => answerTo(server, target, { variable: () => undefined, fileAt: () => "absent", defaultServer: server });
  expect(ask("/bread/%3frye")).toEqual({ kind: "unknown", why: "what an empty address is answered with" });
  expect(ask("/bread/rye").kind).not.toBe("unknown");
});
