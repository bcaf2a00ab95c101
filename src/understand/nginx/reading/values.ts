const largest = 9223372036854775807n;

/** What stands before a NUL: nginx compares some words as C strings. */
export const beforeNul = (text: string): string => text.split("\0", 1)[0] ?? "";

/** A number of digits alone that fits 63 bits (ngx_atoi); undefined where nginx refuses it. */
export function readNumber(text: string): bigint | undefined {
  if (!/^[0-9]+$/.test(text)) return undefined;
  const value = text.length > 19 && text.replace(/^0+/, "").length > 19 ? undefined : BigInt(text);
  return value !== undefined && value <= largest ? value : undefined;
}

/** Bytes: digits, then K or M, and G where the directive takes large sizes (ngx_parse_size, ngx_parse_offset). */
export function readSize(text: string, large: boolean): bigint | undefined {
  const unit = /[kKmMgG]$/.exec(text)?.[0].toLowerCase();
  if (unit === "g" && !large) return undefined;
  const scale = unit === "k" ? 1024n : unit === "m" ? 1024n ** 2n : unit === "g" ? 1024n ** 3n : 1n;
  const value = readNumber(unit === undefined ? text : text.slice(0, -1));
  return value !== undefined && value <= largest / scale ? value * scale : undefined;
}

const steps = ["start", "y", "M", "w", "d", "h", "m", "s", "ms", " "] as const;
const seconds: Readonly<Record<string, bigint>> = { y: 31536000n, M: 2592000n, w: 604800n, d: 86400n, h: 3600n, m: 60n, s: 1n };

/**
 * Times as ngx_parse_time reads them: `1h30m`, units from the largest to the smallest.
 * @param inSeconds whether the directive counts in seconds: it then takes years and months, and no `ms`
 * @returns seconds, or milliseconds; undefined where nginx refuses it
 */
export function readTime(text: string, inSeconds: boolean): bigint | undefined {
  let step = inSeconds ? 0 : 2;
  let at = 0;
  let total = 0n;
  let valid = false;
  const rest = (value: bigint): bigint => (inSeconds ? value : value * 1000n);
  while (at < text.length) {
    const digits = /^[0-9]*/.exec(text.slice(at))?.[0] ?? "";
    const value = digits === "" ? 0n : readNumber(digits);
    if (value === undefined) return undefined;
    if (digits !== "") valid = true;
    at += digits.length;
    if (at >= text.length) return valid && total + rest(value) <= largest ? total + rest(value) : undefined;
    const unit = text.startsWith("ms", at) ? "ms" : text.charAt(at);
    at += unit.length;
    const next = steps.indexOf(unit as (typeof steps)[number]);
    // Each unit may come once, after the larger ones; a blank stands after seconds without their unit.
    const isLate = unit === " " ? step >= 7 : unit === "y" ? step > 0 : next <= step;
    if (next < 1 || (unit === "ms" && inSeconds) || isLate) return undefined;
    step = next;
    total += unit === "ms" ? value : rest(value * (seconds[unit] ?? 1n));
    if (total > largest) return undefined;
    while (text.charAt(at) === " ") at++;
  }
  return valid ? total : undefined;
}

/** Whether an address is four numbers, or six groups of hexadecimal ones, or `::` (ngx_inet_addr, ngx_inet6_addr). */
export function isIpAddress(text: string): "v4" | "v6" | undefined {
  const parts = text.split(".");
  // An empty part counts as 0.
  if (parts.length === 4 && parts.every((part) => /^\d*$/.test(part) && Number(part) <= 255)) return "v4";
  if (!/^[0-9a-fA-F:.]+$/.test(text) || !text.includes(":") || text.includes(":::")) return undefined;
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  let groups = 0;
  for (const [half, content] of halves.entries()) {
    if (content === "") continue;
    const pieces = content.split(":");
    for (const [index, piece] of pieces.entries()) {
      if (piece.includes(".")) {
        if (half !== halves.length - 1 || index !== pieces.length - 1 || isIpAddress(piece) !== "v4") return undefined;
        groups += 2;
      } else if (/^[0-9a-fA-F]{1,4}$/.test(piece)) groups++;
      else return undefined;
    }
  }
  return (halves.length === 2 ? groups <= 7 : groups === 8) ? "v6" : undefined;
}

/** `10.0.0.0/8` or an address alone (ngx_ptocidr). */
export function isNetwork(text: string): boolean {
  const slash = text.indexOf("/");
  const kind = isIpAddress(slash === -1 ? text : text.slice(0, slash));
  if (kind === undefined || slash === -1) return kind !== undefined;
  const bits = readNumber(text.slice(slash + 1));
  return bits !== undefined && bits <= (kind === "v4" ? 32n : 128n);
}

/** `10.0.0.0-10.0.0.255`, as `geo` reads it where it has "ranges". */
export function isRange(text: string): boolean {
  const [from = "", to = "", ...more] = text.split("-");
  const number = (address: string): number => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  return more.length === 0 && isIpAddress(from) === "v4" && isIpAddress(to) === "v4" && number(from) <= number(to);
}

/** What is wrong with an address, in nginx's words; undefined when it can be read (ngx_parse_url). */
export function addressProblem(url: string, { listen = false, uri = false }: { readonly listen?: boolean; readonly uri?: boolean }): string | undefined {
  if (/^unix:/i.test(url)) {
    const path = uri ? (url.slice(5).split(":")[0] ?? "") : url.slice(5);
    if (path === "") return "it names no path of a socket";
    return Buffer.byteLength(path) + 1 > 108 ? "the path of a socket has at most 107 bytes" : undefined;
  }
  const isPort = (text: string): boolean => {
    const number = readNumber(text);
    return number !== undefined && number >= 1n && number <= 65535n;
  };
  const portProblem = (text: string): string | undefined => {
    const dash = listen ? text.indexOf("-") : -1;
    if (dash === -1) return isPort(text) ? undefined : "a port is a number from 1 to 65535";
    const [from, to] = [text.slice(0, dash), text.slice(dash + 1)];
    return !isPort(from) || !isPort(to) || Number(from) > Number(to) ? "a range of ports goes from a lower to a higher one" : undefined;
  };
  if (url.startsWith("[")) {
    const close = url.indexOf("]");
    if (close === -1) return "the \"]\" is missing";
    const slash = url.indexOf("/", close);
    if (slash !== -1 && (listen || !uri)) return "a path cannot stand here";
    const after = url.slice(close + 1, slash === -1 ? undefined : slash);
    if (after !== "" && !after.startsWith(":")) return "only a port may follow the \"]\"";
    const problem = after === "" ? undefined : portProblem(after.slice(1));
    if (problem !== undefined) return problem;
    return isIpAddress(url.slice(1, close)) === "v6" ? undefined : "this is no IPv6 address";
  }
  const path = url.search(/[/?]/);
  if (path !== -1 && (listen || !uri)) return "a path cannot stand here";
  const host = path === -1 ? url : url.slice(0, path);
  const colon = host.indexOf(":");
  if (colon !== -1) {
    const problem = portProblem(host.slice(colon + 1));
    if (problem !== undefined) return problem;
  } else if (listen) {
    const [from = "", to] = host.split(/-(.*)/s);
    const low = readNumber(from);
    if (low !== undefined && (to === undefined || readNumber(to) !== undefined)) return portProblem(host);
  }
  return (colon === -1 ? host : host.slice(0, colon)) === "" ? "it names no host" : undefined;
}
