import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/core/source.ts";
import { readHosts, readMain } from "./read.ts";

describe("mod_wsgi", () => {
  test("scripts with mount, target and group; a host inherits the main server's", () => {
    const [main, host] = readHosts("WSGIScriptAlias /shop /srv/shop/shop/wsgi.py\n<VirtualHost *:80>\nWSGIScriptAlias / \"/srv/the bakery/wsgi.py\" process-group=bakery application-group=%{GLOBAL}\n</VirtualHost>\n");
    expect(main?.wsgiScripts.map(({ mount, inherited }) => [mount.value, inherited])).toEqual([["/shop", false]]);
    expect(host?.wsgiScripts.map(({ mount, target, processGroup, inherited }) => [mount.value, target.value, processGroup?.value, inherited])).toEqual([
      ["/", "/srv/the bakery/wsgi.py", "bakery", false],
      ["/shop", "/srv/shop/shop/wsgi.py", undefined, true],
    ]);
    expect(host?.wsgiScripts[0] && textOf(host.wsgiScripts[0].target.at)).toBe('"/srv/the bakery/wsgi.py"');
  });

  test("daemons with their options, quoted or not", () => {
    const [daemon] = readMain("WSGIDaemonProcess bakery python-home=/srv/venv python-path=\"/srv/a b:/srv/c\" threads=5\nWSGIProcessGroup bakery\nWSGIPythonPath /srv\n").wsgiDaemons;
    expect(daemon?.name.value).toBe("bakery");
    expect(daemon?.option("python-path")?.value).toBe("/srv/a b:/srv/c");
    expect(daemon?.option("Python-Home")?.value).toBe("/srv/venv");
    expect(daemon?.option("user")).toBeUndefined();
  });
});

describe("proxies", () => {
  const proxies = (text: string) => readMain(text).proxies.map(({ path, protocol, address }) => [path.value, protocol, address]);
  const tcp = (host: string, port: number) => ({ kind: "tcp", host, port });

  test.each<[string, unknown[]]>([
    ["ProxyPass / http://127.0.0.1:8000/", [["/", "http", tcp("127.0.0.1", 8000)]]],
    ["ProxyPass / http://127.0.0.1:8000", [["/", "http", tcp("127.0.0.1", 8000)]]],
    ["ProxyPass /a https://app.internal/b retry=0", [["/a", "https", tcp("app.internal", 443)]]],
    ["ProxyPass / uwsgi://127.0.0.1:3032/", [["/", "uwsgi", tcp("127.0.0.1", 3032)]]],
    ["ProxyPass / uwsgi://127.0.0.1/", [["/", "uwsgi", tcp("127.0.0.1", 3031)]]],
    ["ProxyPass / fcgi://localhost:9000/", [["/", "fastcgi", tcp("localhost", 9000)]]],
    ["ProxyPass /ws ws://127.0.0.1:9001/ws", [["/ws", "http", tcp("127.0.0.1", 9001)]]],
    ["ProxyPass / unix:/run/bakery.sock|http://localhost/", [["/", "http", { kind: "unix", path: "/run/bakery.sock" }]]],
    ["ProxyPass / unix:/run/bakery.sock|uwsgi://bakery/", [["/", "uwsgi", { kind: "unix", path: "/run/bakery.sock" }]]],
    ["ProxyPass / http://[::1]:8000/", [["/", "http", tcp("[::1]", 8000)]]],
    ["ProxyPass /static !", []],
    ["ProxyPass / http://${APP}:8000/", [["/", "http", undefined]]],
    ["ProxyPass / http://{{ app_host }}/", [["/", "http", undefined]]],
    ["ProxyPassMatch ^/(.*)$ http://127.0.0.1:8000$1", [["^/(.*)$", "http", tcp("127.0.0.1", 8000)]]],
    ["RewriteRule ^/(.*)$ http://127.0.0.1:8000/$1 [P,L]", [["^/(.*)$", "http", tcp("127.0.0.1", 8000)]]],
    ["RewriteRule ^/(.*)$ https://bakery.example/$1 [R=301,L]", []],
    ["<Location /app>\nProxyPass http://127.0.0.1:8001/app\n</Location>", [["/app", "http", tcp("127.0.0.1", 8001)]]],
    ["<IfDefine X>\nProxyPass / http://127.0.0.1:1/\n</IfDefine>", []],
    ["<Proxy balancer://farm>\nBalancerMember http://10.0.0.1:8000\nBalancerMember http://10.0.0.2:8000 status=+H\n</Proxy>\nProxyPass / balancer://farm/", [["/", "http", tcp("10.0.0.1", 8000)], ["/", "http", tcp("10.0.0.2", 8000)]]],
  ])("%s", (text, expected) => expect(proxies(`${text}\n`)).toEqual(expected));
});

describe("a virtual host", () => {
  test("has the main server's directives before its own, and its own names alone", () => {
    const [, host] = readHosts("ServerName main.example\nDocumentRoot /srv/main\nAlias /icons/ /usr/share/icons/\n<VirtualHost *:80>\nServerName http://bakery.example:80\nServerAlias www.bakery.example *.bakery.test\nDocumentRoot /srv/bakery\n</VirtualHost>\n");
    expect(host?.serverNames.map(({ value }) => value)).toEqual(["bakery.example", "www.bakery.example", "*.bakery.test"]);
    expect(host?.documentRoot?.value).toBe("/srv/bakery");
    expect(host?.directives("DocumentRoot").map(({ args }) => args[0]?.value)).toEqual(["/srv/main", "/srv/bakery"]);
    expect(host?.aliases.map(({ url, inherited }) => [url.value, inherited])).toEqual([["/icons/", true]]);
  });

  test("an .htaccess is known as one", () => {
    expect(readMain("Require all denied\n").htaccess).toBe(false);
  });

  test("knows which modules are loaded when its files say so", () => {
    expect(readMain("ServerName a\n").hasModule("ssl_module")).toBeUndefined();
    const full = readMain("LoadModule authz_core_module modules/mod_authz_core.so\n<IfDefine TLS>\nLoadModule ssl_module modules/mod_ssl.so\n</IfDefine>\n");
    expect(full.hasModule("authz_core_module")).toBe(true);
    expect(full.hasModule("access_compat_module")).toBe(false);
    expect(full.hasModule("ssl_module")).toBeUndefined();
    expect(readMain("LoadModule a_module x\nInclude conf.modules.d/*.conf\n").hasModule("access_compat_module")).toBeUndefined();
  });
});

describe("the project's code on the server", () => {
  const conf = "WSGIScriptAlias / /srv/bakery/site/bakery/wsgi.py\n";
  const repository = ["site/manage.py", "site/bakery/__init__.py", "site/bakery/settings.py", "site/bakery/wsgi.py", "site/static/site.css", "docs/index.md"];

  test.each([
    ["/srv/bakery/site/bakery", "yes"],
    ["/srv/bakery/site/", "yes"],
    ["/srv/bakery", "yes"],
    ["/", "yes"],
    ["/srv/bakery/site/static", "no"],
    ["/srv/bakery/site/media", "no"],
    ["/srv/other", "no"],
    ["/srv/bak", "no"],
  ])("%s: %s", (directory, expected) => expect(readMain(conf, repository).codeIn(directory)).toBe(expected));

  test("where the repository does not show the file, Django's own name does", () => {
    expect(readMain(conf).codeIn("/srv/bakery/site/bakery")).toBe("likely");
    expect(readMain(conf).codeIn("/srv/bakery/site/static")).toBe("no");
    expect(readMain("WSGIScriptAlias / /srv/bakery/apache/bakery.wsgi\n").codeIn("/srv/bakery/apache")).toBe("no");
    expect(readMain("WSGIScriptAlias / /srv/bakery/wsgi-scripts/wsgi.py\n").codeIn("/srv/bakery/wsgi-scripts")).toBe("no");
  });

  test("a directory that holds the WSGI file alone holds no code", () => {
    const others = ["deploy/wsgi/bakery.wsgi", "bakery/settings.py"];
    const host = readMain("WSGIScriptAlias / /opt/bakery/deploy/wsgi/bakery.wsgi\n", others);
    expect(host.codeIn("/opt/bakery/deploy/wsgi")).toBe("no");
    expect(host.codeIn("/opt/bakery")).toBe("yes");
  });
});
