import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const program = ["/usr/sbin/apache2", "/usr/sbin/httpd"].find((path) => existsSync(path));
const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].find((path) => existsSync(path));
const wanted =
  (
    "mpm_event authz_core authn_core authz_host authz_user authn_file auth_basic access_compat alias dir mime env setenvif headers expires deflate filter " +
    "autoindex negotiation proxy proxy_http remoteip status rewrite wsgi macro socache_shmcb ssl"
  ).split(" ");

/** The modules that the real Apache is asked with, those that are compiled in included. */
export const loadedModules: ReadonlySet<string> = new Set([...wanted, "core.c", "http_core.c", "mod_so.c", "so", "log_config", "logio", "version", "watchdog", "unixd"]);
const missing = wanted.filter((name) => modules === undefined || !existsSync(join(modules, `mod_${name}.so`)));

/** Why the real Apache cannot be asked; undefined when it can. */
export const whyNot = program === undefined ? "apache2 is not installed" : missing.length > 0 ? `apache2 lacks mod_${missing.join(", mod_")}` : undefined;

export interface Answer {
  readonly accepted: boolean;
  readonly output: string;
}

const run = promisify(execFile);

/** Asks `apache2 -t` about configurations, a few at a time. Nothing is started and no port is opened. */
export async function askApache(texts: readonly string[]): Promise<readonly Answer[]> {
  const directory = mkdtempSync(join(tmpdir(), "apache-conformance-"));
  try {
    const answers: Answer[] = [];
    for (let at = 0; at < texts.length; at += 8) {
      const few = texts.slice(at, at + 8);
      answers.push(...(await Promise.all(few.map((text, index) => ask(join(directory, `${at + index}.conf`), text, directory)))));
    }
    return answers;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function ask(file: string, text: string, directory: string): Promise<Answer> {
  writeFileSync(file, text, "utf8");
  const before = [...wanted.map((name) => `LoadModule ${name}_module ${modules ?? ""}/mod_${name}.so`), "ServerName bakery.example", "Listen 127.0.0.1:18999"];
  for (const [name, value] of Object.entries({ PidFile: "pid", ErrorLog: "error.log", DefaultRuntimeDir: "" })) before.push(`${name} ${join(directory, value)}`);
  const args = ["-t", "-f", file, ...before.flatMap((line) => ["-C", line])];
  try {
    const { stdout, stderr } = await run(program ?? "", args, { timeout: 20_000 });
    return { accepted: true, output: stdout + stderr };
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    // Anything but a verdict of its own is our mistake.
    if (typeof code !== "number") throw error;
    return { accepted: false, output: stderr ?? "" };
  }
}
