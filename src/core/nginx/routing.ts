import { regexOf } from "./regex.ts";
import type { NginxLocation, NginxServer } from "./server.ts";

/** Which location answers an address. */
export interface Route {
  /** Undefined when none matches: the server's own level answers. */
  readonly location: NginxLocation | undefined;
  /** False when an expression on the way could not be translated, or an include that is not here may hold another location. */
  readonly sure: boolean;
}

/**
 * Finds the location that nginx chooses for an address: the exact one; else the longest prefix, and in it the nested
 * ones; then, unless that prefix says `^~`, the first expression that matches, those of the innermost level first
 * (ngx_http_core_find_location).
 * @param path the decoded path, with its slash in front and without a query
 */
export function locationFor(server: NginxServer, path: string): Route {
  const children = childrenOf(server);
  let parent: NginxLocation | undefined;
  let sure = server.complete && !server.conditional;
  for (;;) {
    const levels: { readonly parent: NginxLocation | undefined; readonly noRegex: boolean }[] = [];
    for (;;) {
      const inside: readonly NginxLocation[] = children.get(parent) ?? [];
      const exact = inside.find((one) => one.modifier === "=" && one.path.value === path);
      if (exact) return { location: exact, sure };
      const prefix = longestPrefix(inside, path);
      levels.push({ parent, noRegex: prefix?.modifier === "^~" });
      if (!prefix) break;
      parent = prefix;
    }
    const chosen = parent;
    let matched: NginxLocation | undefined;
    for (const level of levels.reverse()) {
      if (level.noRegex) continue;
      for (const one of children.get(level.parent) ?? []) {
        if (one.modifier !== "~" && one.modifier !== "~*") continue;
        const expression = regexOf(one.path.value, one.modifier === "~*");
        if (!expression) sure = false;
        else if (expression.test(path)) {
          matched = one;
          break;
        }
      }
      if (matched) break;
    }
    if (!matched) return { location: chosen, sure };
    parent = matched;
    if (!children.has(matched)) return { location: matched, sure };
  }
}

function longestPrefix(locations: readonly NginxLocation[], path: string): NginxLocation | undefined {
  let longest: NginxLocation | undefined;
  for (const one of locations) {
    if ((one.modifier === "" || one.modifier === "^~") && path.startsWith(one.path.value) && one.path.value.length >= (longest?.path.value.length ?? 0)) longest = one;
  }
  return longest;
}

/** The location that `@name` calls, by its name with the sign. */
export const namedLocation = (server: NginxServer, name: string): NginxLocation | undefined => server.locations.find(({ modifier, path }) => modifier === "@" && path.value === name);

type Children = ReadonlyMap<NginxLocation | undefined, readonly NginxLocation[]>;
const known = new WeakMap<NginxServer, Children>();

function childrenOf(server: NginxServer): Children {
  const before = known.get(server);
  if (before) return before;
  const children = new Map<NginxLocation | undefined, NginxLocation[]>();
  for (const location of server.locations) {
    if (location.block !== "location" || location.modifier === "@") continue;
    const siblings = children.get(location.outer);
    if (siblings) siblings.push(location);
    else children.set(location.outer, [location]);
  }
  known.set(server, children);
  return children;
}
