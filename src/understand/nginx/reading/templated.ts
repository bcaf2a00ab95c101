import { groupNames } from "../../pcre.ts";
import type { LevelState } from "./level.ts";
import { places } from "./places.ts";

/** Text that a program replaces before nginx reads it. */
export const isTemplated = (word: string): boolean => /\{\{|\{%|<%|(?<![\w$])[A-Z][A-Z_]{5,}|\$\{?[A-Z][A-Z0-9_]{2,}\b|%\(?\w+\)?[s%]|@@?\w+@@?|__\w+__|^<[\w -]+>$/.test(word);

/**
 * What a line says even where some of its words are filled in later: an upstream has a server, a server a socket or a
 * certificate; a variable that it names may be one that it makes.
 */
export function noteTemplated([name = "", ...args]: readonly string[], { place, server, shared }: LevelState): void {
  for (const word of args) {
    const variables = word.startsWith("$") ? [word.slice(1)] : word.includes("(?") ? groupNames(word) : [];
    for (const variable of variables) shared.definedVariables.add(variable.toLowerCase());
  }
  if (name === "listen") server.set("listen", name);
  if (name === "ssl_certificate" || name === "ssl_certificate_key") server.set(name, String(Number(server.get(name) ?? 0) + 1));
  if (name !== "server" || place !== places.upstream) return;
  server.set("servers", name);
  server.set("first servers", name);
}
