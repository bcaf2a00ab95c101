import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Around } from "./nginx.ts";
import { type Relocation, relocateApache } from "./relocate.ts";
import { type Server, start } from "./start.ts";

/** Where Debian's libapache2-mod-passenger puts it. */
export const passengerModule = "/usr/lib/apache2/modules/mod_passenger.so";

const isRoot = process.getuid?.() === 0;

const modules = [
  ...["mpm_event", "authn_core", "authz_core", "authz_host", "authz_user", "access_compat", "alias", "dir", "mime", "headers", "env", "setenvif", "rewrite", "autoindex"],
  ...["proxy", "proxy_http", "proxy_fcgi", "proxy_uwsgi", "proxy_scgi", "proxy_wstunnel", "remoteip", "status", "socache_shmcb", "ssl", "macro", "wsgi"],
];

/** Passenger, where the site speaks of it; its own processes keep their files in the folder. */
const passenger = (text: string, folder: string): readonly string[] =>
  /^\s*Passenger/m.test(text) ? [`LoadModule passenger_module ${passengerModule}`, "PassengerRoot /usr/lib/ruby/vendor_ruby/phusion_passenger/locations.ini", `PassengerInstanceRegistryDir ${folder}`, "PassengerDisableSecurityUpdateCheck on", `PassengerLogFile ${folder}/log/passenger.log`] : [];

/** Starts Apache with Debian's modules and its `<Directory />`, then the site. */
export async function startApache({ programs, folder, ports }: Around, text: string, relocation: Relocation): Promise<Server> {
  const root = join(folder, "etc/apache2");
  mkdirSync(join(folder, "log"), { recursive: true });
  mkdirSync(root, { recursive: true });
  const site = join(root, "site.conf");
  writeFileSync(site, relocateApache(text, relocation));
  const main = join(root, "apache2.conf");
  const lines = [
    ...modules.map((name) => [name, join(programs.apacheModules, `mod_${name}.so`)] as const).flatMap(([name, file]) => (existsSync(file) ? [`LoadModule ${name}_module ${file}`] : [])),
    ...passenger(text, folder),
    ...(isRoot ? ["User www-data", "Group www-data"] : []),
    `ServerRoot ${root}`,
    "ServerName localhost",
    ...ports.map((port) => `Listen 127.0.0.1:${port}`),
    `PidFile ${folder}/apache.pid\nErrorLog ${folder}/log/error.log`,
    `Define APACHE_LOG_DIR ${folder}/log`,
    `DefaultRuntimeDir ${folder}\nWSGISocketPrefix ${folder}/wsgi`,
    "TypesConfig /etc/mime.types\nDocumentRoot /usr/share/empty",
    "<Directory />\n  Options FollowSymLinks\n  AllowOverride None\n  Require all denied\n</Directory>",
    `Include ${site}\n`,
  ];
  mkdirSync(join(folder, "var/www/html"), { recursive: true });
  writeFileSync(main, lines.join("\n").replace("/usr/share/empty", join(folder, "var/www/html")));
  return start(programs.apache, ["-d", root, "-f", main, "-DFOREGROUND"], ports.at(-1) ?? 80, { cwd: folder, env: { ...process.env, TMPDIR: folder } });
}
