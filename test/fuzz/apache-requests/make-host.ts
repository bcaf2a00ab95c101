import { numbers } from "../../parse/apache/random-configuration.ts";

/** Where things stand on the machine of a test. */
export interface Place {
  readonly directory: string;
  readonly backends: readonly number[];
}

/** What lies below the directory; `wsgi.py` tells who it is. */
export const files: readonly string[] = [
  ...["site", "other", "site/a", "other/a", "site/a/b", "other/static", "site/static"].flatMap((folder) => ["x.css", "notes.txt", "index.html"].map((name) => `${folder}/${name}`)),
  "apps/one/wsgi.py",
  "apps/two/wsgi.py",
];

const paths = ["/", "/a", "/a/", "/a/b", "/a/b/", "/ab", "/static", "/static/", "/x.css", "/b"];
const folders = ["site", "other", "site/a", "other/a", "site/a/b", "other/static", "site/static", "site/", "other/a/", "apps", "apps/one"];
const tails = ["", "x.css", "notes.txt", "index.html", "b/x.css", "b", "missing", "wsgi.py"];
const expressions = ["^/a/(.*)$", "^/(a|static)/x", "\\.css$", "^/b", "/b/", "^/$"];

/** What a visitor asks every host for. */
export const urls: readonly string[] = [...new Set(["/", "/a", "/a/", "/ab", "/static", "/static/", "/b", "/b/", ...["/", "/a/", "/a/b/", "/static/", "/ab/", "/b/", "//a//"].flatMap((path) => tails.map((tail) => path + tail))])];

/** A virtual host made at random, the same for the same seed. */
export function makeHost(seed: number, name: string, { directory, backends }: Place): string {
  const next = numbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? "";
  const folder = (): string => `${directory}/${pick(folders)}`;
  const backend = (): string => `http://127.0.0.1:${String(backends[Math.floor(next() * backends.length)])}${pick(["/", "/", "/in/", "/in"])}`;
  const inside = (section: string, line: string): string => `<${section}>\n${line}\n</${section.split(" ")[0] ?? ""}>`;
  const access = (): string => pick(["Require all granted", "Require all denied", "Require all denied", "Require ip 192.0.2.1", "Order allow,deny\nDeny from all", "Order deny,allow\nAllow from all", "<RequireAny>\nRequire all granted\nRequire all denied\n</RequireAny>", "<RequireAll>\nRequire all granted\nRequire not all denied\n</RequireAll>"].slice(0, 7));
  const line = (): string => {
    switch (Math.floor(next() * 16)) {
      case 0:
      case 1:
        return `Alias ${pick(paths)} ${folder()}`;
      case 2:
        return `AliasMatch ${pick(["^/a/(.*)$", "^/b/?(.*)$"])} ${directory}/${pick(["site", "other/a"])}/$1`;
      case 3:
        return `ScriptAlias ${pick(paths)} ${folder()}`;
      case 4:
      case 5:
        return `ProxyPass ${pick(paths)} ${pick([backend(), "!"])}`;
      case 6:
        return `ProxyPassMatch ${pick(expressions)} ${pick([`http://127.0.0.1:${String(backends[0])}/`, "!"])}`;
      case 7:
      case 8:
        return `WSGIScriptAlias ${pick(paths)} ${directory}/apps/${pick(["one", "two"])}/wsgi.py`;
      case 9:
        return `Redirect ${pick(["", "permanent ", "temp ", "seeother ", "307 "])}${pick(paths)} https://elsewhere.example/`;
      case 10:
        return pick([`Redirect gone ${pick(paths)}`, `Redirect 404 ${pick(paths)}`, `RedirectMatch 302 ${pick(expressions)} https://matched.example/`]);
      case 11:
        return `RewriteEngine On\nRewriteRule ${pick(expressions)} ${pick(["https://rewritten.example/ [R=303,L]", "- [F]", "- [G]", "- [L]", `${backend()} [P]`])}`;
      case 12:
        return inside(pick([`Location ${pick(paths)}`, `LocationMatch ${pick(expressions)}`]), access());
      case 13:
        return inside(`Directory ${folder()}`, access());
      case 14:
        return inside(pick(["Files x.css", "Files *.txt", "FilesMatch \\.(css|py)$", "Files wsgi.py"]), access());
      default:
        return inside(`Location ${pick(paths)}`, pick([`ProxyPass ${backend()}`, "ProxyPass !", "Redirect 303 https://located.example/"]));
    }
  };
  const lines = Array.from({ length: 1 + Math.floor(next() * 8) }, line);
  return `<VirtualHost *>\nServerName ${name}\n${next() < 0.9 ? `DocumentRoot ${folder()}\n` : ""}${lines.join("\n")}\n</VirtualHost>\n`;
}
