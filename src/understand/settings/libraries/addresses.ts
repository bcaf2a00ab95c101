/** An address such as `postgres://user:password@host:5432/name?option=1`, taken apart as Python's urllib does. */
export interface Address {
  readonly scheme: string;
  readonly netloc: string;
  /** With its leading slash, still quoted. */
  readonly path: string;
  readonly query: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** In lower case. */
  readonly host: string | undefined;
  /** Undefined when there is none; NaN for what Python refuses with a ValueError. */
  readonly port: number | undefined;
}

/**
 * Takes an address apart.
 * @returns undefined for texts that the versions of Python read differently: blanks, brackets, letters beyond ASCII
 * Source: CPython 3.11, Lib/urllib/parse.py (urlsplit and _NetlocResultMixinBase).
 */
export function parseAddress(text: string): Address | undefined {
  if (/[^!-~]|[[\];\\]/.test(text)) return undefined;
  const [, scheme = "", rest = ""] = /^(?:([a-zA-Z][\w+.-]*):)?(.*)$/.exec(text) ?? [];
  const hash = rest.indexOf("#");
  const withoutFragment = hash < 0 ? rest : rest.slice(0, hash);
  const [, netloc = ""] = /^\/\/([^/?#]*)/.exec(rest) ?? [];
  const afterNetloc = rest.startsWith("//") ? withoutFragment.slice(netloc.length + 2) : withoutFragment;
  const mark = afterNetloc.indexOf("?");
  const path = mark < 0 ? afterNetloc : afterNetloc.slice(0, mark);
  const query = afterNetloc.slice(path.length + 1);
  const at = netloc.lastIndexOf("@");
  const userInfo = at < 0 ? undefined : netloc.slice(0, at);
  const colon = userInfo?.indexOf(":") ?? -1;
  const [host, port] = splitOnce(netloc.slice(at + 1), ":");
  if (host.includes("%")) return undefined;
  return {
    scheme: scheme.toLowerCase(),
    netloc,
    path,
    query,
    user: colon < 0 ? userInfo : userInfo?.slice(0, colon),
    password: colon < 0 ? undefined : userInfo?.slice(colon + 1),
    host: host === "" ? undefined : host.toLowerCase(),
    port: port === undefined || port === "" ? undefined : /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? Number(port) : Number.NaN,
  };
}

function splitOnce(text: string, separator: string): readonly [string, string | undefined] {
  const cut = text.indexOf(separator);
  return cut < 0 ? [text, undefined] : [text.slice(0, cut), text.slice(cut + separator.length)];
}

/** `urllib.parse.unquote`; undefined for escapes that are none, or no UTF-8. */
export function unquote(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The pairs of a query as `parse_qs` has them: empty values are left out, the first of a name counts. */
export function queryPairs(query: string): ReadonlyMap<string, string | undefined> {
  const pairs = new Map<string, string | undefined>();
  for (const part of query.split("&")) {
    const [name, value] = splitOnce(part, "=");
    const key = unquote(name.replaceAll("+", " "));
    if (key !== undefined && value && !pairs.has(key)) pairs.set(key, unquote(value.replaceAll("+", " ")));
  }
  return pairs;
}
