import type { SyntaxProblem } from "../../../core/document.ts";
import { span } from "../../../core/source.ts";
import { type NginxTree, nameOf } from "../../../parse/nginx/tree.ts";
import type { Memory, Shared } from "./level.ts";

/** What the main level remembers of an `events` block. */
export const eventsRead = "events";

/** A configuration that is here as a whole must have an `events` block (ngx_event_init_conf). */
export function noEvents({ file, statements }: NginxTree): SyntaxProblem {
  const http = statements.find((statement) => nameOf(statement) === "http");
  const start = http?.start ?? 0;
  return { at: span(file, start, Math.min(start + (http ? 4 : 1), file.text.length)), kind: "invalid-value", message: 'The configuration has no "events" block, so nginx does not start.', help: 'Write "events { }" above "http".' };
}

/** Servers without the certificate or the key that they need, where the configuration is here as a whole (ngx_http_ssl_module). */
export function certificateProblems({ servers, sockets, secured }: Shared): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const missing = new Set<Memory>();
  for (const [server, { at, noticedAt, http }] of servers) {
    const certificates = countOf("ssl_certificate", server, http);
    const isOn = [server, http].find((level) => level.has("ssl on"));
    const on = isOn?.get("ssl on") === "on" ? secured.get(isOn) : undefined;
    const help = "Write ssl_certificate and ssl_certificate_key with the paths of the certificate and of its key.";
    if (certificates === 0) {
      missing.add(server);
      if (on) problems.push({ at: on, noticedAt: on.end, kind: "invalid-value", message: '"ssl on" has no certificate, so nginx does not start.', help });
    } else if (countOf("ssl_certificate_key", server, http) < certificates) {
      problems.push({ at, ...(on && { noticedAt }), kind: "invalid-value", message: "This server has a certificate without its key, so nginx does not start.", help });
    }
  }
  const told = new Set<Memory>();
  for (const { isSsl, defaultServer } of sockets.values()) {
    const block = servers.get(defaultServer);
    const rejects = [defaultServer, block?.http].find((level) => level?.has("ssl_reject_handshake"));
    if (!isSsl || !block || !missing.has(defaultServer) || told.has(defaultServer) || rejects?.get("ssl_reject_handshake") === "on") continue;
    told.add(defaultServer);
    problems.push({ at: block.at, noticedAt: block.noticedAt, kind: "invalid-value", message: 'A server that listens with "ssl" has no certificate, so nginx does not start.', help: "Write ssl_certificate and ssl_certificate_key with the paths of the certificate and of its key." });
  }
  return problems;
}

/** How many lines of a name hold for a server: a level with its own drops those around it. */
const countOf = (name: string, server: Memory, http: Memory): number => Number(server.get(name) ?? http.get(name) ?? 0);
