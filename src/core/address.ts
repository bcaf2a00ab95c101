/** What is spoken over a connection between a front server and an application server. */
export type Protocol = "http" | "https" | "uwsgi" | "fastcgi" | "scgi" | "ajp" | "grpc";

/** Where a server listens, or where a front server sends requests. */
export type Address =
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "unix"; readonly path: string };

/** Whether a host name means every address of the machine. */
export const isAnyHost = (host: string): boolean => ["", "*", "0.0.0.0", "[::]", "::"].includes(host);

/** Whether a host name means this machine alone. */
export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d+){1,3}$/.test(host);

/**
 * Whether requests sent to `to` reach a server that listens on `on`, on the same machine or under a service name.
 * A listener on every address answers on each; `localhost`, `127.0.0.1` and `::1` are one place.
 */
export function reaches(to: Address, on: Address): boolean {
  if (to.kind === "unix" || on.kind === "unix") return to.kind === "unix" && on.kind === "unix" && to.path === on.path;
  if (to.port !== on.port) return false;
  if (isAnyHost(on.host) || isAnyHost(to.host)) return true;
  if (isLoopback(to.host) && isLoopback(on.host)) return true;
  return to.host.toLowerCase() === on.host.toLowerCase();
}

/** `127.0.0.1:8000` or `unix:/run/site.sock`, for messages. */
export function formatAddress(address: Address): string {
  return address.kind === "unix" ? `unix:${address.path}` : `${address.host === "" ? "*" : address.host}:${address.port}`;
}

/**
 * Reads `HOST:PORT`, `:PORT`, `[v6]:PORT`, `unix:PATH`, `unix:///PATH` or an absolute path.
 * @returns undefined when the text is none of these (a host without a port needs `defaultPort`).
 */
export function parseAddress(text: string, defaultPort?: number): Address | undefined {
  const unix = /^unix:(?:\/\/)?(.+)$/.exec(text)?.[1] ?? (text.startsWith("/") ? text : undefined);
  if (unix !== undefined) return { kind: "unix", path: unix };
  const tcp = /^(\[[0-9a-fA-F:.]+\]|[^\s:/]*)(?::(\d{1,5}))?$/.exec(text);
  const port = tcp?.[2] === undefined ? defaultPort : Number(tcp[2]);
  if (!tcp || port === undefined || port > 65535) return undefined;
  return { kind: "tcp", host: tcp[1] ?? "", port };
}
