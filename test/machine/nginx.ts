import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Programs } from "./programs.ts";
import { type Relocation, relocateNginx } from "./relocate.ts";
import { type Server, start } from "./start.ts";

/** The programs, the folder of the machine, and the ports that the front server listens on. */
export interface Around {
  readonly programs: Programs;
  readonly folder: string;
  readonly ports: readonly number[];
}

const isRoot = process.getuid?.() === 0;

/** Starts nginx with a whole nginx.conf, or with a site as a distribution's nginx.conf includes it. */
export async function startNginx({ programs, folder, ports }: Around, text: string, relocation: Relocation): Promise<Server> {
  const prefix = join(folder, "etc/nginx");
  mkdirSync(join(folder, "log"), { recursive: true });
  mkdirSync(prefix, { recursive: true });
  for (const stock of ["mime.types", "proxy_params", "fastcgi_params", "uwsgi_params", "scgi_params"]) cpSync(join("/etc/nginx", stock), join(prefix, stock));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n");
  const site = relocateNginx(text, relocation);
  const whole = /^\s*http\s*\{/m.test(site);
  const body = whole ? site.replace(/^(\s*http\s*\{)/m, `$1\n${temporary}\n`) : `events { worker_connections 64; }\nhttp {\ninclude mime.types;\naccess_log off;\n${temporary}\n${site}\n}\n`;
  const main = join(prefix, "nginx.conf");
  const top = `${isRoot ? "user root;\n" : ""}daemon off;\nworker_processes 1;\npid ${folder}/nginx.pid;\nerror_log ${folder}/log/error.log info;\n`;
  writeFileSync(main, top + body);
  return start(programs.nginx, ["-p", prefix, "-e", join(folder, "log/error.log"), "-c", main], ports.at(-1) ?? 80, { cwd: folder });
}
