import { describe, expect, test } from "vitest";
import { placeOf } from "../../../src/core/source.ts";
import { globMatches } from "../../../src/understand/apache/include.ts";
import { readFiles } from "./read.ts";

const host = (more: string): string => `<VirtualHost *:80>\nServerName bakery.example\n${more}\n</VirtualHost>\n`;

describe("Include", () => {
  test.each<[string, string, string]>([
    ["beside the file", "apache/site.conf", "Include static.conf"],
    ["by a pattern", "apache/site.conf", "Include *tic.conf"],
    ["below a directory above", "apache/sites/site.conf", "Include apache/static.conf"],
    ["by the end of an absolute path", "deploy/site.conf", "Include /etc/apache2/apache/static.conf"],
    ["by the name of an absolute path", "deploy/site.conf", "IncludeOptional /etc/httpd/conf.d/static.conf"],
    ["in a directory of the same name", "deploy/site.conf", "Include /etc/deploy/apache"],
    ["in a directory beside the file", "site.conf", "IncludeOptional apache/"],
  ])("finds a file %s", (_, path, include) => {
    const { hosts } = readFiles({ [path]: host(include), [path.startsWith("deploy") && include.endsWith("deploy/apache") ? "deploy/apache/static.conf" : "apache/static.conf"]: "Alias /static/ /srv/bakery/static/\n" });
    const alias = hosts.find(({ main }) => !main)?.directives("Alias")[0];
    expect(alias?.args.map(({ value }) => value)).toEqual(["/static/", "/srv/bakery/static/"]);
    expect(alias?.includedBy.map(placeOf)).toEqual([`${path}:3`]);
    // What another file includes is no configuration of its own.
    expect(hosts.filter(({ at }) => at.file.path.endsWith("static.conf"))).toEqual([]);
  });

  test("what Debian links into sites-enabled is found in sites-available", () => {
    const main = "PidFile /run/apache2.pid\nIncludeOptional /etc/apache2/sites-enabled/*.conf\n";
    const { hosts } = readFiles({ "apache/apache2.conf": main, "apache/sites-available/bakery.conf": host("WSGIScriptAlias / /srv/bakery/wsgi.py") });
    expect(hosts.map(({ at, whole }) => [at.file.path, whole])).toEqual([["apache/apache2.conf", true], ["apache/sites-available/bakery.conf", true]]);
    expect(readFiles({ "bakery.conf": host("") }).hosts.map(({ whole }) => whole)).toEqual([false]);
  });

  test("one of several servers' is not guessed, the nearest is", () => {
    const servers = { "rye/apache2/limits.conf": "Listen 80\n", "oats/apache2/limits.conf": "Listen 80\n" };
    expect(readFiles({ "site.conf": host("Include /etc/apache2/limits.conf"), ...servers }).hosts.find(({ main, at }) => !main && at.file.path === "site.conf")).toMatchObject({ complete: false });
    const near = readFiles({ "oats/site.conf": `Include /etc/apache2/limits.conf\n${host("")}`, ...servers }).hosts.find(({ main, at }) => main && at.file.path === "oats/site.conf");
    expect(near?.directives("Listen").map(({ at }) => placeOf(at))).toEqual(["oats/apache2/limits.conf:1"]);
  });

  test("one that is not here leaves the host incomplete", () => {
    expect(readFiles({ "site.conf": host("Include /etc/apache2/snippets/tls.conf") }).hosts[0]?.complete).toBe(false);
    expect(readFiles({ "site.conf": host("Include /etc/letsencrypt/options-ssl-apache.conf") }).hosts[0]?.complete).toBe(true);
    expect(readFiles({ "site.conf": host("Use Tls bakery.example") }).hosts[0]?.complete).toBe(false);
  });

  test("files that do not include each other are configurations of their own", () => {
    const { hosts } = readFiles({ "a.conf": "ServerName a.example\n" + host(""), "b.conf": "WSGIScriptAlias / /srv/b/wsgi.py\n" + host("") });
    expect(hosts.map(({ main, wsgiScripts }) => [main, wsgiScripts.length])).toEqual([[true, 0], [false, 0], [true, 1], [false, 1]]);
  });

  test("definitions of an included file hold behind the Include", () => {
    const { hosts } = readFiles({ "a.conf": "Include names.conf\nServerName ${SITE}\n", "names.conf": "Define SITE bakery.example\n" });
    expect(hosts[0]?.serverNames[0]?.value).toBe("bakery.example");
  });
});

describe("cycles", () => {
  test("a ring is read once and reported", () => {
    const { hosts, cycles } = readFiles({ "a.conf": "ServerName a.example\nInclude b.conf\n", "b.conf": "Include c.conf\n", "c.conf": "ServerAdmin cook\nInclude a.conf\n" });
    expect(hosts).toHaveLength(1);
    expect(hosts[0]?.directives("ServerAdmin")).toHaveLength(1);
    expect(cycles.map(({ at }) => placeOf(at))).toEqual(["c.conf:2"]);
  });

  test("a file that includes itself", () => {
    const { cycles } = readFiles({ "conf/a.conf": "Include a.conf\nServerName a.example\n" });
    expect(cycles.map(({ at }) => placeOf(at))).toEqual(["conf/a.conf:1"]);
  });

  test("a diamond is none, and many of them end", () => {
    const files: Record<string, string> = {};
    for (let level = 0; level < 40; level++) files[`l${level}.conf`] = `Include l${level + 1}.conf\nInclude l${level + 1}.conf\n`;
    files["l40.conf"] = "ServerName a.example\n";
    const { hosts, cycles } = readFiles(files);
    expect(cycles).toEqual([]);
    expect(hosts[0]?.complete).toBe(false);
  }, 30_000);
});

describe("size", () => {
  test("100,000 nested sections and conditions", () => {
    const deep = 100_000;
    const { hosts } = readFiles({
      "a.conf": "<Directory /srv>\n".repeat(deep) + "Require all granted\n" + "</Directory>\n".repeat(deep),
      "b.conf": "<IfModule mod_ssl.c>\n".repeat(deep) + "ServerName b.example\n",
      "c.conf": "<Directory /srv>\n" + "<RequireAll>\n".repeat(deep) + "Require all granted\n",
    });
    expect(hosts).toHaveLength(3);
    expect(hosts[1]?.serverNames).toHaveLength(1);
    expect(hosts[2]?.accessTo("/srv/x").verdict).not.toBe("granted");
  }, 120_000);
});

describe("fnmatch", () => {
  test.each([
    ["*.conf", "site.conf", true],
    ["*.conf", "site.conf.bak", false],
    ["s?te.conf", "site.conf", true],
    ["[a-s]ite.conf", "site.conf", true],
    ["[!s]ite.conf", "site.conf", false],
    ["*a*b*", "xxaxxbxx", true],
    ["*a*b*c", "xxaxxbxx", false],
    ["[", "[", true],
    ["**", "", true],
  ])("%s on %s is %s", (pattern, name, expected) => expect(globMatches(pattern, name)).toBe(expected));
});
