import type { NginxMap, NginxScope, NginxServer } from "./server.ts";

/**
 * The variables that a word names, without their dollar: `host` and `1` of `https://${host}/$1`. nginx knows no way to
 * write a dollar that is none.
 */
export function variablesIn(word: string): readonly string[] {
  return [...word.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)].map(([, braced, bare]) => braced ?? bare ?? "");
}

/** Whether a word's value may hold that variable's, a `set` or `map` on the way included. */
export function mayHoldVariable(word: string, name: string, server: NginxServer, scope: NginxScope): boolean {
  const seen = new Set<string>();
  const waiting = [...variablesIn(word)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === name) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { args } of [...server.own("set"), ...scope.own("set")]) if (args[0]?.value === `$${next}` && args[1]) waiting.push(...variablesIn(args[1].value));
    for (const { value } of mapNamed(server, next)?.entries ?? []) waiting.push(...variablesIn(value.value));
  }
  return false;
}

/** The `map` that makes a variable, by its name without the dollar. */
export const mapNamed = (server: NginxServer, name: string): NginxMap | undefined => server.maps.find(({ variable }) => variable.value === `$${name}`);
