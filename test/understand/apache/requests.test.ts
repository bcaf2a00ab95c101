import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApacheAnswer, HeaderFate } from "../../../src/core/apache/requests.ts";
import type { VirtualHost } from "../../../src/core/apache/host.ts";
import { numbers } from "../../parse/apache/random-configuration.ts";
import { readHosts, readMain } from "./read.ts";
import { whyNotRun, withApache, type Reply } from "./running-apache.ts";

const notAsked = whyNotRun === undefined ? "" : ` (not asked: ${whyNotRun})`;

/** Backends that say their name, the path they were asked for, and a header they got. */
const names = ["oven", "counter"] as const;
const backends: Server[] = [];
const ports: number[] = [];

beforeAll(async () => {
  for (const name of names) {
    const server = createServer((asked, answer) => {
      answer.setHeader("X-Backend", name);
      answer.setHeader("X-Url", asked.url ?? "");
      answer.setHeader("X-Seen", String(asked.headers["x-forwarded-proto"] ?? "-"));
      answer.setHeader("X-Seen-Host", String(asked.headers.host));
      answer.end(`backend ${name}`);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    backends.push(server);
    ports.push((server.address() as AddressInfo).port);
  }
});

afterAll(() => {
  for (const server of backends) server.close();
});

const asked = ["/", "/static/site.css", "/static", "/statics", "/app/x", "/apple", "/app", "//app//x", "/bread/rye"];

/** What a host may hold; `A` and `B` are the backends, `@` is the directory of files. */
const pieces = [
  "DocumentRoot @/site",
  "DocumentRoot @/other",
  "Alias /static/ @/other/static/",
  "Alias /static @/site/static",
  "Alias /app @/site/static",
  "AliasMatch ^/bread/(.*)$ @/site/$1",
  "ProxyPass /static !",
  "ProxyPass /app/ !",
  "ProxyPass / A/",
  "ProxyPass /app B/app",
  "ProxyPass /app/ B/inner/",
  "ProxyPassMatch ^/bread/(.*)$ B/$1",
  "<Location /app>\nProxyPass B/located\n</Location>",
  "<Location /static>\nProxyPass !\n</Location>",
  "<Location />\nProxyPass A/root/\n</Location>",
  "Redirect /app https://app.example/x",
  "Redirect permanent /bread https://bread.example/",
  "Redirect 404 /static",
  "RedirectMatch 302 ^/apple$ https://apple.example/",
  "<Location /bread>\nRedirect 303 https://located.example/\n</Location>",
  "RewriteEngine On\nRewriteRule ^/apple$ https://rewritten.example/ [R=307,L]",
  "RewriteEngine On\nRewriteRule ^/bread - [F]",
  "RewriteEngine On\nRewriteRule ^/app/(.*)$ B/rewritten/$1 [P]",
  "RewriteEngine On\nRewriteRule ^/static - [L]\nRewriteRule ^/(static|app)$ https://rewritten.example/ [R]",
  "ProxyPreserveHost On",
  "<Location /app>\nProxyPreserveHost On\n</Location>",
  "<Location />\nProxyPreserveHost Off\n</Location>",
  "<Proxy *>\nProxyPreserveHost On\n</Proxy>",
  "RequestHeader set X-Forwarded-Proto server",
  "RequestHeader unset X-Forwarded-Proto",
  "RequestHeader append X-Forwarded-Proto server",
  "RequestHeader setifempty X-Forwarded-Proto server",
  "RequestHeader unset X-Forwarded-Proto early",
  "<Location /app>\nRequestHeader set X-Forwarded-Proto located\n</Location>",
  "<Location /app>\nRequestHeader unset X-Forwarded-Proto\n</Location>",
  "<Directory @/site>\nRequestHeader set X-Forwarded-Proto directory\n</Directory>",
];

function randomHosts(count: number, directory: string): string {
  const next = numbers(41);
  const hosts: string[] = [];
  for (let index = 0; index < count; index++) {
    const chosen = Array.from({ length: 1 + Math.floor(next() * 6) }, () => pieces[Math.floor(next() * pieces.length)] ?? "");
    const text = chosen.join("\n").replaceAll("@", directory).replaceAll(/\b([AB])\//g, (_, which: string) => `http://127.0.0.1:${String(ports[which === "A" ? 0 : 1])}/`);
    hosts.push(`<VirtualHost *>\nServerName h${String(index)}.example\n${text}\n</VirtualHost>\n`);
  }
  return hosts.join("");
}

/** Why Apache's answer is not the one that we foretold; undefined when it is. */
function contradiction(answer: ApacheAnswer, reply: Reply, files: ReadonlyMap<string, string>): string | undefined {
  const real = `${String(reply.status)} ${String(reply.headers["x-backend"] ?? "")}${String(reply.headers["x-url"] ?? "")} ${reply.headers.location ?? ""} ${reply.body.slice(0, 30)}`;
  const backend = reply.headers["x-backend"];
  switch (answer.kind) {
    case "proxy": {
      const { address } = answer.proxy;
      const wanted = address?.kind === "tcp" ? names[ports.indexOf(address.port)] : undefined;
      if (backend !== wanted) return `backend ${String(wanted)}, but ${real}`;
      const url = answer.url?.replace(/^http:\/\/[^/]*/, "");
      return url === undefined || url === reply.headers["x-url"] ? undefined : `handed on as ${url}, but ${real}`;
    }
    case "redirect":
      return backend === undefined && reply.status === answer.status ? undefined : `status ${String(answer.status)}, but ${real}`;
    case "file": {
      const text = files.get(answer.path.replaceAll(/\/+/g, "/"));
      if (backend !== undefined || (text !== undefined && reply.body !== text)) return `file ${answer.path}, but ${real}`;
      return undefined;
    }
    default:
      return backend === undefined ? undefined : `${answer.kind}, but ${real}`;
  }
}

const fateSeen = (seen: string): HeaderFate => (seen === "-" ? "removed" : seen === "visitor" ? "passed" : seen.startsWith("visitor") ? "appended" : "replaced");

describe("requests", () => {
  test.skipIf(whyNotRun !== undefined)(`are answered as a running Apache answers them in 250 random hosts${notAsked}`, { timeout: 180_000 }, async () => {
    const count = 250;
    let configuration = "";
    const paths = ["site/static/site.css", "site/rye", "site/index.html", "other/static/site.css", "other/app/x", "site/x"];
    let files: ReadonlyMap<string, string> = new Map();
    await withApache(
      Object.fromEntries(paths.map((path) => [path, `file ${path}`])),
      (directory) => {
        files = new Map(paths.map((path) => [`${directory}/${path}`, `file ${path}`]));
        configuration = `DocumentRoot ${directory}/site\n<VirtualHost *>\nServerName main.example\n</VirtualHost>\n${randomHosts(count, directory)}`;
        return configuration;
      },
      async (apache) => {
        const hosts = new Map(readHosts(configuration).map((host) => [host.serverNames[0]?.value, host]));
        const disagreements: string[] = [];
        const seen = new Map<string, number>();
        const count1 = (key: string): void => void seen.set(key, (seen.get(key) ?? 0) + 1);
        for (let index = 0; index < count; index++) {
          const name = `h${String(index)}.example`;
          const host = hosts.get(name);
          if (host === undefined) throw new Error(`no host ${name}`);
          for (const url of asked) {
            const reply = await apache.get(name, url, { "X-Forwarded-Proto": "visitor" });
            // Apache merges the slashes of a URL before anything sees it.
            const path = url.replaceAll(/\/+/g, "/");
            const answer = host.answerTo(path);
            count1(answer?.kind ?? "unsure");
            const wrong = answer && contradiction(answer, reply, files);
            if (wrong !== undefined) disagreements.push(`${name} ${url}: ${wrong}`);
            if (answer?.kind === "proxy" && wrong === undefined) disagreements.push(...headerContradictions(host, path, name, reply, count1));
          }
        }
        expect(disagreements).toEqual([]);
        for (const kind of ["proxy", "redirect", "file", "passed", "replaced", "removed", "appended"]) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(10);
      },
    );
  });
});

/** What of two headers reached the backend otherwise than we say. */
function headerContradictions(host: VirtualHost, path: string, name: string, reply: Reply, note: (key: string) => void): readonly string[] {
  const found: string[] = [];
  const fate = host.fateOf("X-Forwarded-Proto", path);
  const real = fateSeen(String(reply.headers["x-seen"]));
  note(fate);
  if (fate !== real && fate !== "mixed" && fate !== "unknown") found.push(`${name} ${path}: X-Forwarded-Proto ${fate}, but ${String(reply.headers["x-seen"])}`);
  const preserved = host.valueOf("ProxyPreserveHost", { url: path }) === "on";
  if (preserved !== (reply.headers["x-seen-host"] === name)) found.push(`${name} ${path}: ProxyPreserveHost ${String(preserved)}, but Host ${String(reply.headers["x-seen-host"])}`);
  return found;
}

describe("process groups", () => {
  const group = (text: string, mount = "/"): unknown => {
    const host = readHosts(text).find(({ wsgiScripts }) => wsgiScripts.length > 0);
    const script = host?.wsgiScripts.find((one) => one.mount.value === mount);
    return host && script ? host.processGroupOf(script) : undefined;
  };
  const host = (lines: string, name = "a.example"): string => `<VirtualHost *>\nServerName ${name}\n${lines}\n</VirtualHost>\n`;

  test.each([
    ["embedded", host("WSGIScriptAlias / /srv/a/wsgi.py"), { kind: "embedded" }],
    ["of the host", host("WSGIDaemonProcess d\nWSGIProcessGroup d\nWSGIScriptAlias / /srv/a/wsgi.py"), { kind: "daemon", reachable: true }],
    ["of the line", host("WSGIDaemonProcess d\nWSGIScriptAlias / /srv/a/wsgi.py process-group=d"), { kind: "daemon", reachable: true }],
    ["of a section", host("WSGIDaemonProcess d\n<Directory /srv/a>\nWSGIProcessGroup d\n</Directory>\nWSGIScriptAlias / /srv/a/wsgi.py"), { kind: "daemon" }],
    ["inherited", `WSGIDaemonProcess d\nWSGIProcessGroup d\n${host("WSGIScriptAlias / /srv/a/wsgi.py")}`, { kind: "daemon", reachable: true }],
    ["of another host", host("WSGIProcessGroup d\nWSGIScriptAlias / /srv/a/wsgi.py") + host("WSGIDaemonProcess d", "b.example"), { kind: "daemon", reachable: false }],
    ["of the same name on another port", host("WSGIProcessGroup d\nWSGIScriptAlias / /srv/a/wsgi.py") + host("WSGIDaemonProcess d"), { kind: "daemon", reachable: true }],
    ["undeclared", host("WSGIDaemonProcess d\nWSGIProcessGroup x\nWSGIScriptAlias / /srv/a/wsgi.py"), { kind: "undeclared", name: "x" }],
    ["global", host("WSGIDaemonProcess d\nWSGIProcessGroup %{GLOBAL}\nWSGIScriptAlias / /srv/a/wsgi.py"), { kind: "embedded" }],
    ["by a variable", host("WSGIProcessGroup %{ENV:G}\nWSGIScriptAlias / /srv/a/wsgi.py"), { kind: "unknown" }],
    ["through a macro", `<Macro Site $n>\n${host("WSGIDaemonProcess $n\nWSGIScriptAlias / /srv/$n/wsgi.py process-group=$n", "$n.example")}</Macro>\nUse Site bakery\n`, { kind: "daemon", reachable: true }],
  ])("%s", (_, text, expected) => expect(group(text)).toMatchObject(expected));
});

describe("what others install", () => {
  test("certbot's options are known where they are included", () => {
    const [host] = readHosts("<VirtualHost *:443>\nServerName a.example\nInclude /etc/letsencrypt/options-ssl-apache.conf\n</VirtualHost>\n").filter(({ main }) => !main);
    expect(host?.tls).toBe(true);
    expect(host?.complete).toBe(true);
    expect(host?.valueOf("SSLProtocol", { url: "/" })).toBe("all");
    expect(host?.ports).toEqual([443]);
  });

  test("Debian's variables and ports are known", () => {
    const main = readMain("ErrorLog ${APACHE_LOG_DIR}/error.log\nInclude ports.conf\nIncludeOptional mods-enabled/*.load\n");
    expect(main.directives("ErrorLog")[0]?.args[0]).toMatchObject({ value: "/var/log/apache2/error.log", known: true });
    expect(main.ports).toEqual([80, 443]);
    expect(main.complete).toBe(true);
  });
});
