import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const program = "/usr/sbin/apache2";
const modules = "/usr/lib/apache2/modules";
const wanted = "mpm_event authz_core authn_core authz_host access_compat alias dir env setenvif headers rewrite proxy proxy_http wsgi".split(" ");

/** Why no Apache can be run here; undefined when it can. */
export const whyNotRun = existsSync(program) && wanted.every((name) => existsSync(`${modules}/mod_${name}.so`)) ? undefined : "apache2 is not installed";

/** Answers of a running Apache. */
export interface Running {
  /** The status of one request. */
  status(host: string, path: string): Promise<number>;
  /** The whole answer to one request. */
  get(host: string, path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
}

/** An answer of Apache, or of what stands behind it. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * Runs Apache in the foreground on a free port of this machine, for as long as `use` takes.
 * @param files what it serves, by path below the directory
 * @param configure gives the configuration, told where the files stand
 */
export async function withApache(files: Readonly<Record<string, string>>, configure: (directory: string) => string, use: (apache: Running) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "apache-access-"));
  chmodSync(directory, 0o755);
  const port = await freePort();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const head = [
    ...wanted.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
    `Listen 127.0.0.1:${port}`,
    "ServerName main.example",
    `PidFile ${directory}/pid`,
    `ErrorLog ${directory}/error.log`,
    `DefaultRuntimeDir ${directory}`,
    "<IfFile /usr/sbin/nologin>\nUser www-data\nGroup www-data\n</IfFile>",
  ];
  const conf = join(directory, "apache.conf");
  writeFileSync(conf, `${head.join("\n")}\n${configure(directory)}`);
  const server = spawn(program, ["-X", "-f", conf], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(server, "exit");
  try {
    const apache: Running = { status: async (host, path) => (await ask(port, host, path)).status, get: (host, path, headers) => ask(port, host, path, headers) };
    await untilReady(apache, () => said);
    await use(apache);
  } finally {
    server.kill("SIGTERM");
    // Apache's Python may keep it from ending.
    const killed = setTimeout(() => server.kill("SIGKILL"), 2_000);
    await ended;
    clearTimeout(killed);
    rmSync(directory, { recursive: true, force: true });
  }
}

function ask(port: number, host: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers: { ...headers, host }, agent: false, timeout: 5_000 }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer from ${host} for ${path} within 5 s`)));
    sent.on("error", reject);
    sent.end();
  });
}

async function untilReady(apache: Running, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await apache.status("main.example", "/").catch(() => 0);
    if (status !== 0) return;
    await sleep(100);
  }
  throw new Error(`Apache did not start: ${said()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
