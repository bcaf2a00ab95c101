import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../machine/programs.ts";
import type { Programs } from "../machine/programs.ts";
import { withSocket } from "../machine/socket-activation.ts";
import { type Server, start } from "../machine/start.ts";
import type { Stage } from "./stage.ts";

const isRoot = process.getuid?.() === 0;

/** Writes a configuration that includes the site as nginx.conf does; returns the words that make nginx read it. */
export function configureNginx(stage: Stage, site: string): readonly string[] {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `  ${kind}_temp_path ${stage.path("nginx", kind)};`);
  stage.write("nginx/site.conf", site);
  const main = stage.write(
    "nginx/nginx.conf",
    [
      ...(isRoot ? ["user root;"] : []),
      `daemon off;\nworker_processes 1;\npid ${stage.path("nginx.pid")};`,
      "events { worker_connections 64; }",
      "http {",
      "  include /etc/nginx/mime.types;\n  access_log off;",
      ...temporary,
      `  include ${stage.path("nginx/site.conf")};`,
      "}\n",
    ].join("\n"),
  );
  copyFileSync("/etc/nginx/fastcgi_params", stage.path("nginx/fastcgi_params"));
  return ["-p", stage.path("nginx"), "-e", stage.path("log/nginx.log"), "-c", main];
}

export const testNginx = (programs: Programs, words: readonly string[]) => run(programs.nginx, [...words, "-t"]);

/** Debian's modules and its `<Directory />`, then the site. */
export function configureApache(programs: Programs, stage: Stage, site: string, ports: { readonly http: number; readonly https: number }): readonly string[] {
  const modules = ["mpm_event", "authn_core", "authz_core", "authz_host", "access_compat", "alias", "mime", "headers", "socache_shmcb", "ssl", "wsgi"];
  stage.write("apache/site.conf", site);
  const main = stage.write(
    "apache/apache.conf",
    [
      ...modules.map((name) => `LoadModule ${name}_module ${join(programs.apacheModules, `mod_${name}.so`)}`),
      ...(isRoot ? ["User www-data", "Group www-data"] : []),
      `ServerRoot ${stage.path("apache")}`,
      "ServerName localhost",
      `Listen 127.0.0.1:${ports.http}\nListen 127.0.0.1:${ports.https} https`,
      `PidFile ${stage.path("apache.pid")}\nErrorLog ${stage.path("log/apache.log")}`,
      `DefaultRuntimeDir ${stage.folder}\nWSGISocketPrefix ${stage.path("wsgi")}`,
      "TypesConfig /etc/mime.types",
      "<Directory />\n  Options FollowSymLinks\n  AllowOverride None\n  Require all denied\n</Directory>",
      `Include ${stage.path("apache/site.conf")}\n`,
    ].join("\n"),
  );
  return ["-d", stage.path("apache"), "-f", main];
}

export const testApache = (programs: Programs, words: readonly string[]) => run(programs.apache, [...words, "-t"]);

/** The user and group a WSGIDaemonProcess may name here: Apache started by another user than root can't change it. */
export const daemonUser = isRoot ? "user=www-data group=www-data" : "";

/** Starts what a unit's ExecStart says, with the socket of its socket unit handed over. Texts are those of the two files. */
export async function startUnit(stage: Stage, service: string, socket: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const command = /^ExecStart=(.+)$/m.exec(service)?.[1]?.split(" ") ?? [];
  const cwd = /^WorkingDirectory=(.+)$/m.exec(service)?.[1] ?? stage.checkout;
  const address = /^ListenStream=(.+)$/m.exec(socket)?.[1] ?? "";
  const [python = "", ...words] = withSocket(stage.path("srv/crepes/venv/bin/python"), address, command);
  return start(python, words, address, { cwd, env });
}

/** What a server wrote to its log so far. */
export const readLog = (stage: Stage, name: string): string => (existsSync(stage.path("log", name)) ? readFileSync(stage.path("log", name), "utf8") : "");
