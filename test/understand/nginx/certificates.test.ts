import { expect, test } from "vitest";
import { understandFiles } from "./repository.ts";

const said = (files: Readonly<Record<string, string>>): readonly string[] => understandFiles(files).problems.map(({ message }) => message);
const site = (inside: string): string => `events { }\nhttp {\n    server {\n        ${inside}\n    }\n}\n`;

test.each([
  ["listen 443 ssl;", 'A server that listens with "ssl" has no certificate, so nginx does not start.'],
  ["listen 443; ssl on;", '"ssl on" has no certificate, so nginx does not start.'],
  ["listen 443 ssl; ssl_certificate a.pem;", "This server has a certificate without its key, so nginx does not start."],
])("%s", (inside, message) => expect(said({ "nginx.conf": site(inside) })).toEqual([message]));

test.each([
  ["a certificate and its key", { "nginx.conf": site("listen 443 ssl; ssl_certificate a.pem; ssl_certificate_key a.key;") }],
  ["no handshake", { "nginx.conf": site("listen 443 ssl; ssl_reject_handshake on;") }],
  ["a certificate of all servers", { "nginx.conf": `events { }\nhttp {\n    ssl_certificate a.pem;\n    ssl_certificate_key a.key;\n    server { listen 443 ssl; }\n}\n` }],
  ["a certificate of the server that answers first", { "nginx.conf": `events { }\nhttp {\n    server { listen 443 ssl default_server; ssl_certificate a.pem; ssl_certificate_key a.key; }\n    server { listen 443 ssl; server_name creperie.example; }\n}\n` }],
  ["an included file that is here", { "nginx.conf": site("listen 443 ssl; include tls.conf;"), "tls.conf": "ssl_certificate a.pem;\nssl_certificate_key a.key;\n" }],
  ["files that are not here", { "nginx.conf": site("listen 443 ssl; include /etc/nginx/tls/*.conf;") }],
  ["a name that is filled in", { "nginx.conf": site("listen 443 ssl; ssl_certificate ${TLS_CERTIFICATE}; ssl_certificate_key ${TLS_KEY};") }],
  ["a site alone: the certificate may be in http", { "site.conf": "server { listen 443 ssl; }\n" }],
])("nothing is said of %s", (_, files) => expect(said(files).filter((message) => /certificate/.test(message))).toEqual([]));

test("a configuration without events", () => {
  expect(said({ "nginx.conf": "http { server { listen 80; } }\n" })).toEqual(['The configuration has no "events" block, so nginx does not start.']);
  expect(said({ "nginx.conf": "include modules/*.conf;\nhttp { server { listen 80; } }\n" })).toEqual([]);
  expect(said({ "nginx.conf": "include events.conf;\nhttp { server { listen 80; } }\n", "events.conf": "events { }\n" })).toEqual([]);
});
