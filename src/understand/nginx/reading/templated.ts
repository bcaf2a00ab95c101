import type { LevelState } from "./level.ts";
import { places } from "./places.ts";

/** Text that a program replaces before nginx reads it. */
export const isTemplated = (word: string): boolean => /\{\{|\{%|<%|(?<![\w$])[A-Z][A-Z_]{5,}|\$\{?[A-Z][A-Z0-9_]{2,}\b|%\(?\w+\)?[s%]|@@?\w+@@?|__\w+__|^<[\w -]+>$/.test(word);

/** What a line says even where its words are filled in later: an upstream has a server, a server a socket or a certificate. */
export function noteTemplated(name: string, { place, server }: LevelState): void {
  if (name === "listen") server.set("listen", name);
  if (name === "ssl_certificate" || name === "ssl_certificate_key") server.set(name, String(Number(server.get(name) ?? 0) + 1));
  if (name !== "server" || place !== places.upstream) return;
  server.set("servers", name);
  server.set("first servers", name);
}
