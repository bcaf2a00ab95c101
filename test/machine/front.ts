import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startApache } from "./apache.ts";
import { signCertificates } from "./certificate.ts";
import { startNginx } from "./nginx.ts";
import { findFreePort } from "./places.ts";
import type { Programs } from "./programs.ts";
import { type Visit, visit } from "./visit.ts";

export interface Request {
  /** The port as the configuration writes it; 443 is asked over TLS. */
  readonly port?: number;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: "GET" | "POST";
  readonly body?: string;
  /** Whether to speak TLS; by default on port 443 alone. */
  readonly tls?: boolean;
}

/** A running front server. */
export interface Front {
  /** Asks it: on port 80, and under the first name that the configuration serves, when nothing else is said. */
  readonly visit: (path: string, request?: Request) => Promise<Visit>;
  /** What it wrote to its log. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts nginx or Apache with a configuration, in a folder and on free ports of 127.0.0.1.
 * @param text the configuration, with the addresses of its backends as they are on this machine
 * @throws with the server's own words when it does not start
 */
export async function startFront(kind: "nginx" | "apache", programs: Programs, folder: string, text: string): Promise<Front> {
  makeMissing(text, folder);
  const ports = await portsOf(text);
  const certificate = signCertificates(programs, folder, text);
  const around = { programs, folder, ports: [...ports.values()] };
  const relocation = { folder, port: (asWritten: number) => ports.get(asWritten) ?? asWritten };
  const server = await (kind === "nginx" ? startNginx : startApache)(around, text, relocation);
  const served = /^\s*server_?name\s+(?!\S*\.invalid)([\w.-]{2,})/im.exec(text)?.[1] ?? "bakery.example";
  return {
    visit: async (asked, { port = 80, host = served, headers, method, body, tls = port === 443 } = {}) =>
      visit({ port: ports.get(port) ?? port, host, ...(headers && { headers }), ...(method && { method }), ...(body !== undefined && { body }), ...(tls && { certificate }) }, asked),
    log: () => (existsSync(join(folder, "log/error.log")) ? readFileSync(join(folder, "log/error.log"), "utf8") : ""),
    stop: () => server.stop(),
  };
}

/** The directories of the sockets and logs that a configuration names. */
function makeMissing(text: string, folder: string): void {
  for (const [, directory] of text.matchAll(/(?<=^|[\s"'=:])(\/(?:var\/log|run|var\/run)\/(?:[\w.-]+\/)*)/gm)) mkdirSync(join(folder, directory ?? ""), { recursive: true });
}

/** A free port for each one that the configuration listens on. */
async function portsOf(text: string): Promise<ReadonlyMap<number, number>> {
  const written = [...text.matchAll(/\blisten\s+(?!unix:|\[)(?:[^\s;]+:)?(\d+)(?=[\s;])|<VirtualHost\s[^>]*?:(\d+)/gi)].map(([, nginx, apache]) => Number(nginx ?? apache));
  const ports = new Map<number, number>();
  for (const port of new Set([80, ...written])) ports.set(port, await findFreePort());
  return ports;
}
