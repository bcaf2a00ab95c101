import { regexOf } from "./regex.ts";
import type { NginxLocation, NginxServer } from "./server.ts";
import { onceForEach } from "../once-for-each.ts";
import { grouped } from "../grouped.ts";

/** Which location answers an address. */
export interface Route {
  /** Undefined when none matches: the server's own level answers. */
  readonly location: NginxLocation | undefined;
  /** Whether nginx answers with a redirect to the address with a slash behind it, before anything of the location counts. */
  readonly addsSlash: boolean;
  /** False when an expression on the way could not be translated, or an include that is not here may hold another location. */
  readonly sure: boolean;
}

/**
 * Finds the location that nginx chooses for an address: the exact one; else the longest prefix, and in it the nested
 * ones; then, unless that prefix says `^~`, the first expression that matches, those of the innermost level first
 * (ngx_http_core_find_location). `/a` is sent to `/a/` where that location has a gateway and nothing else is named so.
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
      if (exact) return { location: exact, addsSlash: false, sure };
      const prefix = longestPrefix(inside, path);
      const slashed = prefix?.path.value === path ? [] : inside.filter((one) => isNamed(one, `${path}/`));
      if (slashed.some(addsSlash)) return { location: slashed.find(({ modifier }) => modifier === "=") ?? slashed[0], addsSlash: true, sure };
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
    if (!matched) return { location: chosen, addsSlash: false, sure };
    parent = matched;
    if (!children.has(matched)) return { location: matched, addsSlash: false, sure };
  }
}

const isNamed = ({ modifier, path }: NginxLocation, name: string): boolean => (modifier === "" || modifier === "^~" || modifier === "=") && path.value === name;

/** Whether a location hands requests on by itself, which is what makes nginx add a slash (auto_redirect). */
const addsSlash = ({ directives }: NginxLocation): boolean => directives.some(({ name }) => /^(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/.test(name));

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
const childrenOf = onceForEach((server: NginxServer): Children =>
  grouped(
    server.locations.filter(({ block, modifier }) => block === "location" && modifier !== "@"),
    ({ outer }) => outer,
  ),
);
