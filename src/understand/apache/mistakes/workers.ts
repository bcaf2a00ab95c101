import type { Place } from "./place.ts";

/** The targets that ProxyPass lines of each host name: a later line whose target begins as an earlier one's shares its worker (ap_proxy_get_worker). */
export class Workers {
  readonly #targets = new Map<string, Set<string>>();

  /** The place of a line, told whether its parameters are passed over because another line's worker is taken. */
  place(place: Place, name: string, args: () => readonly string[]): Place {
    if (!/^proxypass(?:match)?$/i.test(name) || place.perDirectory === undefined) return place;
    const words = args();
    const isRegex = words[0] === "~";
    const target = (place.perDirectory ? words[0] : words[isRegex ? 2 : 1])?.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i, (origin) => origin.toLowerCase());
    if (target === undefined || target === "!") return place;
    const host = `${place.host?.file.path ?? ""}:${place.host?.start ?? ""}`;
    const before = this.#targets.get(host) ?? new Set<string>();
    this.#targets.set(host, before);
    const isPattern = isRegex || name.toLowerCase() === "proxypassmatch";
    const sharesWorker = isPattern ? before.has(`~${target}`) : prefixesOf(target).some((prefix) => before.has(prefix));
    before.add(isPattern ? `~${target}` : target);
    return sharesWorker ? { ...place, sharesWorker } : place;
  }
}

/** What a text may begin with, from its host on. */
function prefixesOf(target: string): readonly string[] {
  const start = target.indexOf("/", target.indexOf("://") + 3);
  if (start === -1) return [target];
  const rest = target.slice(start, start + 256);
  return [target.slice(0, start), ...Array.from(rest, (_, index) => target.slice(0, start + index + 1))];
}
