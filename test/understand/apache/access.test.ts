import { describe, expect, test } from "vitest";
import type { Access } from "../../../src/core/apache/host.ts";
import { numbers } from "../../parse/apache/random-configuration.ts";
import { readHosts, readMain } from "./read.ts";
import { whyNotRun, withApache } from "./running-apache.ts";

const verdict = (text: string, path = "/srv/bakery/bakery/wsgi.py", url = "/"): Access["verdict"] => readMain(text).accessTo(path, url).verdict;
const inDirectory = (body: string): string => `<Directory /srv/bakery/bakery>\n${body}\n</Directory>\n`;

describe("one section", () => {
  test.each<[string, Access["verdict"]]>([
    ["Require all granted", "granted"],
    ["require ALL Granted", "granted"],
    ["Require all denied", "denied"],
    ["Require valid-user", "restricted"],
    ["Require ip 192.0.2.1\nRequire all granted", "granted"],
    ["<RequireAll>\nRequire ip 192.0.2.1\nRequire all granted\n</RequireAll>", "restricted"],
    ["<RequireAll>\nRequire all granted\nRequire all denied\n</RequireAll>", "denied"],
    ["<RequireAll>\nRequire all granted\n<RequireNone>\nRequire ip 192.0.2.1\n</RequireNone>\n</RequireAll>", "restricted"],
    ["<RequireAny>\nRequire all denied\nRequire all granted\n</RequireAny>", "granted"],
    ["Order deny,allow\nAllow from all", "granted"],
    ["Order allow,deny\nAllow from all", "granted"],
    ["Order deny,allow", "granted"],
    ["Order allow,deny", "denied"],
    ["Allow from all", "granted"],
    ["Deny from all", "denied"],
    ["Order allow,deny\nDeny from all\nAllow from all", "denied"],
    ["Order deny,allow\nDeny from all\nAllow from all", "granted"],
    ["Order deny,allow\nDeny from all\nAllow from 192.0.2.1", "restricted"],
    ["Order allow,deny\nAllow from 192.0.2.1", "restricted"],
    ["Order allow,deny\nDeny from all\nRequire all granted", "denied"],
    ["Order allow,deny\nDeny from all\nRequire all granted\nSatisfy Any", "granted"],
    ["Options None", "unset"],
    ["<IfDefine X>\nRequire all granted\n</IfDefine>", "unknown"],
    ["<Limit GET>\nRequire all denied\n</Limit>", "unknown"],
    ["AuthMerging Or\nRequire all denied", "unknown"],
  ])("%s: %s", (body, expected) => expect(verdict(inDirectory(body))).toBe(expected));
});

describe("which sections cover a file", () => {
  const granted = (section: string, close: string): string => `<${section}>\nRequire all granted\n</${close}>\n`;
  test.each<[string, string, Access["verdict"]]>([
    ["Directory /", "Directory", "granted"],
    ["Directory /srv/bakery/", "Directory", "granted"],
    ["Directory /srv/bak", "Directory", "unset"],
    ["Directory /srv/*/bakery", "Directory", "granted"],
    ["Directory /*", "Directory", "granted"],
    ["Directory /srv/bakery/bakery/wsgi.py", "Directory", "unset"],
    ["Directory ~ /bakery", "Directory", "granted"],
    ["DirectoryMatch ^/srv/library", "DirectoryMatch", "unset"],
    ["DirectoryMatch ^/srv/(.*)/x$", "DirectoryMatch", "unset"],
    ["DirectoryMatch ^/srv/(bakery/?)+", "DirectoryMatch", "unknown"],
    ["Files wsgi.py", "Files", "granted"],
    ["Files *.py", "Files", "granted"],
    ["Files wsgi", "Files", "unset"],
    ['Files ~ "^wsgi\\.py$"', "Files", "granted"],
    ["FilesMatch \\.(py|pyc)$", "FilesMatch", "granted"],
    ["FilesMatch \\.css$", "FilesMatch", "unset"],
    ["Location /", "Location", "granted"],
    ["Location /admin", "Location", "unset"],
    ['If "%{HTTPS} == \'on\'"', "If", "unknown"],
    ["Directory ${WHERE}", "Directory", "unknown"],
    ["Proxy *", "Proxy", "unset"],
  ])("%s", (section, close, expected) => expect(verdict(granted(section, close))).toBe(expected));

  test("a variable is the same path wherever it is written", () => {
    expect(verdict("<Directory ${SITE}>\nRequire all granted\n</Directory>\n", "${SITE}/bakery/wsgi.py")).toBe("granted");
  });
});

/** Bodies and sections that the running Apache is asked about; `@` is the case's own directory. */
const bodies = [
  "Require all granted",
  "Require all granted",
  "Require all denied",
  "Order deny,allow\nAllow from all",
  "Order allow,deny\nAllow from all",
  "Order allow,deny\nDeny from all",
  "Deny from all",
  "Satisfy Any\nOrder deny,allow",
  "Satisfy Any\nDeny from all",
  "Satisfy All\nOrder deny,allow",
  "<RequireAll>\nRequire all granted\nRequire all denied\n</RequireAll>",
  "<RequireAny>\nRequire all granted\nRequire ip 192.0.2.1\n</RequireAny>",
  "Order deny,allow\nAllow from all\nRequire all granted",
  "Require all granted\nOrder allow,deny\nDeny from all\nAllow from all",
  "Options None",
];
const sections = ["Directory /", "Directory @", "Directory @/", "Directory @/shop", "Directory @/sho", "Directory @/*", "Directory ~ /shop$", "DirectoryMatch /shop$", "Files wsgi.py", "Files *.py", "FilesMatch ^wsgi\\.py$", "FilesMatch \\.(css|js)$", "Location /", "Location /shop", "Location /shop/wsgi.py"];
const nested = ["Files wsgi.py", "Files *.css", "FilesMatch \\.py$"];
const asked = ["/shop/wsgi.py", "/shop/settings.py", "/static/site.css"];

const section = (head: string, body: string): string => `<${head}>\n${body}\n</${head.split(" ")[0] ?? ""}>\n`;

/** Virtual hosts with random sections, the same for the same seed. */
function randomHosts(count: number, directory: string): string {
  const next = numbers(20);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? "";
  const hosts: string[] = [];
  for (let index = 0; index < count; index++) {
    const written: string[] = [];
    for (let sectionsLeft = 1 + Math.floor(next() * 4); sectionsLeft > 0; sectionsLeft--) {
      const head = pick(sections);
      const inner = head.startsWith("Directory") && next() < 0.4 ? section(pick(nested), pick(bodies)) : "";
      written.push(section(head, `${pick(bodies)}\n${inner}`));
    }
    const root = `${directory}/site`;
    hosts.push(section("VirtualHost *", `ServerName c${index}.example\nDocumentRoot ${root}\n${written.join("").replaceAll("@", root)}`));
  }
  return hosts.join("");
}

describe("merging", () => {
  test.skipIf(whyNotRun !== undefined)(`agrees with a running Apache in 300 random hosts${whyNotRun === undefined ? "" : ` (not asked: ${whyNotRun})`}`, { timeout: 120_000 }, async () => {
    const count = 300;
    let directory = "";
    let configuration = "";
    const files = Object.fromEntries(asked.map((path) => [`site${path}`, "x"]));
    await withApache(
      files,
      (where) => {
        directory = where;
        configuration = section("Files settings.py", "Require all denied") + section("VirtualHost *", "ServerName first.example") + randomHosts(count, where);
        return configuration;
      },
      async (apache) => {
        const hosts = readHosts(configuration);
        const disagreements: string[] = [];
        const seen = new Map<string, number>();
        for (let index = 0; index < count; index++) {
          const host = hosts.find(({ serverNames }) => serverNames[0]?.value === `c${index}.example`);
          for (const path of asked) {
            const ours = host?.accessTo(`${directory}/site${path}`, path).verdict ?? "unknown";
            const status = await apache.status(`c${index}.example`, path);
            const expected = ours === "granted" || ours === "unset" ? 200 : ours === "denied" ? 403 : status;
            seen.set(ours, (seen.get(ours) ?? 0) + 1);
            if (status !== expected) disagreements.push(`c${index}.example ${path}: ${ours}, but Apache answers ${status}`);
          }
        }
        expect(disagreements).toEqual([]);
        for (const kind of ["granted", "denied", "unset"]) expect(seen.get(kind), kind).toBeGreaterThan(50);
      },
    );
  });
});
