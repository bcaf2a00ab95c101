import { expect, test } from "vitest";
import { understandFiles } from "./repository.ts";

const said = (files: Readonly<Record<string, string>>): readonly string[] => understandFiles(files).problems.map(({ message }) => message);
const site = (http: string, location: string): string => `events { }\nhttp {\n    ${http}\n    server {\n        listen 80;\n        location / { proxy_pass http://127.0.0.1:8000; ${location} }\n    }\n}\n`;
const nobody = 'Nothing makes the zone "one", so nginx does not start.';

test.each([
  ["", "limit_req zone=one burst=5;"],
  ["limit_conn_zone $binary_remote_addr zone=one:1m;", "limit_req zone=one;"],
  ["limit_req_zone $binary_remote_addr zone=One:1m rate=1r/s;", "limit_req zone=one;"],
  ["", "limit_conn one 2;"],
  ["limit_req_zone $binary_remote_addr zone=one:1m rate=1r/s;", "limit_conn one 2;"],
  ["", "proxy_cache one;"],
  ["uwsgi_cache_path /var/cache/nginx keys_zone=one:1m;", "proxy_cache one;"],
])("%s | %s", (http, location) => expect(said({ "nginx.conf": site(http, location) })).toEqual([nobody]));

test("a zone that several locations name is told once, at the first", () => {
  const text = "events { }\nhttp {\n    limit_req zone=one;\n    server { listen 80; location /a { limit_req zone=one; } location /b { limit_req zone=one; } }\n}\n";
  const { problems } = understandFiles({ "nginx.conf": text });
  expect(problems.map(({ message, at }) => [message, at.file.positionAt(at.start).line])).toEqual([[nobody, 3]]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["a zone of the same file", { "nginx.conf": site("limit_req_zone $binary_remote_addr zone=one:1m rate=1r/s;", "limit_req zone=one;") }],
  ["a zone that stands below", { "nginx.conf": `${site("", "limit_req zone=one;").trimEnd().slice(0, -1)}    limit_req_zone $binary_remote_addr zone=one:1m rate=1r/s;\n}\n` }],
  ["a zone of a file that is included", { "nginx.conf": site("include zones.conf;", "limit_req zone=one;"), "zones.conf": "limit_req_zone $binary_remote_addr zone=one:1m rate=1r/s;\n" }],
  ["a file that is not here", { "nginx.conf": site("include zones.conf;", "limit_req zone=one;") }],
  ["files that are not here", { "nginx.conf": site("include /etc/nginx/conf.d/*.conf;", "limit_req zone=one;") }],
  ["a template", { "nginx.conf": site("limit_req_zone $binary_remote_addr zone={{ zone }}:1m rate=1r/s;", "limit_req zone=one;") }],
  ["a zone whose name is filled in", { "nginx.conf": site("limit_req_zone $binary_remote_addr zone=__ZONE__:1m rate=1r/s;", "limit_req zone=one;") }],
  ["a site alone", { "site.conf": "server {\n    listen 80;\n    server_name bakery.example;\n    location / { limit_req zone=one; limit_conn one 2; proxy_cache one; proxy_pass http://127.0.0.1:8000; }\n}\n" }],
  ["a cache that is made", { "nginx.conf": site("proxy_cache_path /var/cache/nginx levels=1:2 keys_zone=one:10m inactive=60m;", "proxy_cache one;") }],
  ["no cache", { "nginx.conf": site("", "proxy_cache off;") }],
  ["a cache by a variable", { "nginx.conf": site("", "proxy_cache $host;") }],
])("nothing is said of %s", (_, files) => expect(said(files).filter((message) => message.startsWith("Nothing makes"))).toEqual([]));

test.each([
  ["limit_conn one 0;", '"0" is no number of connections, so nginx does not start.'],
  ["limit_conn one 65536;", '"65536" is no number of connections, so nginx does not start.'],
  ["limit_conn one 2; limit_conn one 3;", '"limit_conn" stands here twice, so nginx does not start.'],
])("%s", (location, message) => expect(said({ "nginx.conf": site("limit_conn_zone $binary_remote_addr zone=one:1m;", location) })).toEqual([message]));
