import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startApache } from "./apache.ts";
import { type App, startDjango } from "./django.ts";
import { startNginx } from "./nginx.ts";
import { findFreePort, makeFolder } from "./places.ts";
import { type Programs, run } from "./programs.ts";
import type { Relocation } from "./relocate.ts";
import type { Server } from "./start.ts";
import { sharedVirtualenv } from "./virtualenv.ts";
import { type Visit, visit } from "./visit.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

/** What stands on the machine of a test beside the fixture's server configuration. */
export interface Scene {
  /** The configuration of the front server, a file of the fixture. */
  readonly config: string;
  readonly front: "nginx" | "apache";
  /** The applications by the address as the configuration writes it, `127.0.0.1:8000` or `/run/bakery.sock`. */
  readonly apps?: Readonly<Record<string, App>>;
  /** Applications on the machine that the configuration does not name, by any name; see `Machine.address`. */
  readonly hidden?: Readonly<Record<string, App>>;
  /** Files that the configuration expects on the machine, by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where the whole fixture lies on the machine, `/srv/bakery`. */
  readonly checkout?: string;
  /** Where a virtualenv with Django lies on the machine, `/srv/bakery/venv`. */
  readonly virtualenv?: string;
  /** What to replace in the configuration besides addresses, ports and paths. */
  readonly replace?: readonly (readonly [from: string | RegExp, to: string])[];
}

export interface Request {
  /** The port as the configuration writes it; 443 is asked over TLS. */
  readonly port?: number;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: "GET" | "POST";
  /** Whether to speak TLS; by default on port 443 alone. */
  readonly tls?: boolean;
}

/** A running machine: the front server with the applications behind it. */
export interface Machine {
  /** Asks the front server: on port 80, and under the first name that the configuration serves, when nothing else is said. */
  readonly visit: (path: string, request?: Request) => Promise<Visit>;
  /** What Django understood of a request that it answered. */
  readonly ask: (path: string, request?: Request) => Promise<Understood>;
  /** Where a hidden application listens, `127.0.0.1:43210`. */
  readonly address: (name: string) => string;
  /** A path of the machine in the test's folder. */
  readonly path: (absolute: string) => string;
  /** What the front server wrote to its log. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** The site's answer, see site/site_urls.py. */
export interface Understood {
  readonly path: string;
  readonly script: string;
  readonly query: string;
  readonly method: string;
  readonly host: string;
  readonly secure: boolean;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly length: number;
}

/**
 * Sets up what a fixture describes, in a folder and on free ports of 127.0.0.1, and starts it.
 * @param fixture `nginx/alias-traversal/bad/plain`
 * @throws with the server's own words when it does not start
 */
export async function setUp(programs: Programs, fixture: string, scene: Scene): Promise<Machine> {
  const folder = makeFolder();
  const path = (absolute: string): string => join(folder, absolute);
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const source = join(fixtures, fixture);
    if (scene.checkout !== undefined) cpSync(source, path(scene.checkout), { recursive: true });
    for (const [name, text] of Object.entries(scene.files ?? {})) write(path(name), text);
    const virtualenv = await sharedVirtualenv(programs);
    if (scene.virtualenv !== undefined) {
      mkdirSync(dirname(path(scene.virtualenv)), { recursive: true });
      symlinkSync(virtualenv, path(scene.virtualenv));
    }
    let text = readFileSync(join(source, scene.config), "utf8");
    for (const [from, to] of scene.replace ?? []) {
      const changed = text.replaceAll(typeof from === "string" ? from : new RegExp(from, "gm"), to);
      if (changed === text) throw new Error(`${fixture}/${scene.config}: nothing to replace for ${String(from)}`);
      text = changed;
    }
    for (const [asWritten, app] of Object.entries(scene.apps ?? {})) {
      if (!text.includes(asWritten)) throw new Error(`${fixture}/${scene.config} does not mention ${asWritten}`);
      const address = asWritten.startsWith("/") ? path(asWritten) : await findFreePort();
      if (typeof address === "string") mkdirSync(dirname(address), { recursive: true });
      servers.push(await startDjango(virtualenv, app, address));
      if (typeof address === "number") text = text.replaceAll(asWritten, `127.0.0.1:${address}`);
    }
    const hidden = new Map<string, string>();
    for (const [name, app] of Object.entries(scene.hidden ?? {})) {
      const port = await findFreePort();
      servers.push(await startDjango(virtualenv, app, port));
      hidden.set(name, `127.0.0.1:${port}`);
    }
    makeMissing(text, path);
    const ports = await portsOf(text);
    const relocation: Relocation = { folder, port: (asWritten) => ports.get(asWritten) ?? asWritten };
    const certificate = sign(programs, text, path);
    const around = { programs, folder, ports: [...ports.values()] };
    servers.push(await (scene.front === "nginx" ? startNginx(around, text, relocation) : startApache(around, text, relocation)));
    const served = /^\s*server_?name\s+([\w.-]{2,})/im.exec(text)?.[1] ?? "bakery.example";
    const ask = async (asked: string, { port = 80, host = served, headers, method, tls = port === 443 }: Request = {}): Promise<Visit> =>
      visit({ port: ports.get(port) ?? port, host, ...(headers && { headers }), ...(method && { method }), ...(tls && { certificate }) }, asked);
    return {
      visit: ask,
      ask: async (asked, request) => {
        const { status, body } = await ask(asked, request);
        if (status !== 200) throw new Error(`${asked} was answered with ${status}: ${body.slice(0, 300)}`);
        return JSON.parse(body) as Understood;
      },
      address: (name) => hidden.get(name) ?? "",
      path,
      log: () => (existsSync(path("log/error.log")) ? readFileSync(path("log/error.log"), "utf8") : ""),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The directories of the sockets and logs that a configuration names. */
function makeMissing(text: string, path: (absolute: string) => string): void {
  for (const [, directory] of text.matchAll(/(?<=^|[\s"'=:])(\/(?:var\/log|run|var\/run)\/(?:[\w.-]+\/)*)/gm)) mkdirSync(path(directory ?? ""), { recursive: true });
}

/** A free port for each one that the configuration listens on. */
async function portsOf(text: string): Promise<ReadonlyMap<number, number>> {
  const written = [...text.matchAll(/\blisten\s+(?!unix:|\[)(?:[^\s;]+:)?(\d+)(?=[\s;])|<VirtualHost\s[^>]*?:(\d+)/gi)].map(([, nginx, apache]) => Number(nginx ?? apache));
  const ports = new Map<number, number>();
  for (const port of new Set([80, ...written])) ports.set(port, await findFreePort());
  return ports;
}

/** Puts a certificate wherever the configuration expects one; returns the path of the one to trust. */
function sign(programs: Programs, text: string, path: (absolute: string) => string): string {
  const key = path("key.pem");
  const certificate = path("certificate.pem");
  const named = [...text.matchAll(/\b(ssl_certificate(?:_key)?|SSLCertificate(?:Key)?File)\s+"?(\/[^\s;"]+)/gi)];
  if (named.length === 0) return certificate;
  const subject = ["-subj", "/CN=bakery.example", "-addext", "subjectAltName=DNS:bakery.example,DNS:*.bakery.example"];
  const signed = run(programs.openssl, ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, "-keyout", key, "-out", certificate]);
  if (signed.status !== 0) throw new Error(signed.output);
  for (const [, directive = "", file = ""] of named) {
    mkdirSync(dirname(path(file)), { recursive: true });
    cpSync(/key/i.test(directive) ? key : certificate, path(file));
  }
  return certificate;
}
