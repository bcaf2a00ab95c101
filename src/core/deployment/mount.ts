import { servesAsgi } from "../launch/asgi.ts";
import type { Launch } from "../launch/launch.ts";
import { switchedOn } from "../launch/launch-options.ts";
import { isPrefix } from "../nginx/server.ts";
import { text } from "../python.ts";
import type { Settings } from "../settings/settings.ts";
import type { Span } from "../source.ts";
import type { AppServer } from "./deployment.ts";
import type { Route } from "./routes.ts";

/** The part of its addresses below which a site is served, and what the front server makes of it. */
export interface Mount {
  /** `/shop` */
  readonly prefix: string;
  /** Whether the application gets addresses without it. */
  readonly cut: boolean;
}

/** The path behind the host of a target: undefined where none is written, which hands addresses on as they are. */
const pathBehind = (target: string): string | undefined => /^https?:\/\/(?:unix:[^:]*:|[^/]*)(\/.*)$/.exec(target)?.[1];

/** Below which part of the addresses a route leads to the application; undefined for the whole site, and where that can't be known. */
export function mountOf(route: Route): Mount | undefined {
  if (!route.complete) return undefined;
  if (route.kind === "nginx") {
    const { location, gateway } = route;
    const target = gateway.directive.args[0]?.value ?? "";
    if (!isPrefix(location) || target.includes("$") || location.own("rewrite").length > 0 || location.outer?.own("rewrite").length) return undefined;
    const behind = gateway.protocol === "http" ? pathBehind(target) : undefined;
    return mountAt(location.path.value, behind);
  }
  if (route.kind === "ingress") return undefined;
  const { proxy } = route;
  if (proxy?.protocol !== "http" || !proxy.path.known || !proxy.target.known || !route.host.backendFor(`${proxy.path.value.replace(/\/$/, "")}/`)) return undefined;
  // Apache puts what stands behind the path behind the target, as both are written.
  const behind = pathBehind(proxy.target.value) ?? "/";
  return proxy.path.value.endsWith("/") && !behind.endsWith("/") ? undefined : mountAt(proxy.path.value, behind);
}

function mountAt(path: string, behind: string | undefined): Mount | undefined {
  const prefix = path.replace(/\/$/, "");
  if (!/^(?:\/[\w.-]+)+$/.test(prefix)) return undefined;
  if (behind === undefined || behind.replace(/\/$/, "") === prefix) return { prefix, cut: false };
  return behind === "/" ? { prefix, cut: true } : undefined;
}

/** The request headers by which people tell a prefix, in lower case without punctuation. */
const isPrefixHeader = (name: string): boolean => /^(?:x)?(?:scriptname|forwardedprefix)$|^daphnerootpath$/.test(name.toLowerCase().replace(/[-_]/g, ""));

/** A line of the front server that tells the application a prefix. */
export interface ToldPrefix {
  /** As it is written: `X-Script-Name`. */
  readonly name: string;
  readonly value: string;
  readonly at: Span;
}

/** What the front server says of the prefix: headers, or the parameters of uwsgi and FastCGI. */
export function toldPrefixes(route: Route): readonly ToldPrefix[] {
  if (route.kind === "apache") return route.host.requestHeaders(route.url).filter(({ header, action }) => action !== "unset" && isPrefixHeader(header.value)).map(({ header, value, at }) => ({ name: header.value, value: value?.value ?? "", at }));
  if (route.kind === "ingress") return [];
  const { protocol } = route.gateway;
  return route.location
    .effectiveAll(protocol === "http" || protocol === "https" ? "proxy_set_header" : `${protocol}_param`)
    .filter(({ args }) => isPrefixHeader(args[0]?.value.replace(/^HTTP_/, "") ?? ""))
    .map(({ args, at }) => ({ name: args[0]?.value ?? "", value: args[1]?.value ?? "", at }));
}

/** The process's own word for the prefix: SCRIPT_NAME in gunicorn's environment, which then takes it off each address. */
export const scriptNameOf = ({ environment, options }: Launch): { readonly value: string | undefined; readonly at: Span } | undefined => {
  const set = environment.find(({ name }) => name === "SCRIPT_NAME");
  const given = options.findLast(({ name, value }) => name === "env" && value?.value.startsWith("SCRIPT_NAME=") === true);
  return set ?? (given && { value: given.value?.value.slice("SCRIPT_NAME=".length), at: given.at });
};

/** Options by which the servers themselves take a prefix for their own. */
const prefixOptions = ["root-path", "mount", "url-prefix", "url-path-prefix", "route-run"] as const;

/** Whether the server itself is told a prefix, or may be: not everything about it is known. */
export const mayKnowPrefix = (appServer: AppServer | undefined): boolean =>
  appServer?.kind !== "process" || !appServer.launch.optionsKnown || scriptNameOf(appServer.launch) !== undefined || prefixOptions.some((name) => appServer.launch.option(name)) || switchedOn(appServer.launch, "manage-script-name") !== undefined;

/** Whether Django gets addresses as WSGI has them, with FORCE_SCRIPT_NAME beside the path and not taken off it. */
export const servesWsgi = (appServer: AppServer | undefined): appServer is AppServer & { readonly kind: "process" } =>
  appServer?.kind === "process" && ["gunicorn", "uwsgi", "waitress"].includes(appServer.launch.server) && !servesAsgi(appServer.launch);

/** FORCE_SCRIPT_NAME without a slash behind it: its text, `none`, or `unknown`. */
export function forcedPrefix(settings: Settings): { readonly value: string; readonly at: Span } | "none" | "unknown" {
  if (settings.holds("FORCE_SCRIPT_NAME", (value) => value.type === "None" || text(value) === "")) return "none";
  for (const hit of settings.hits("FORCE_SCRIPT_NAME", (value) => text(value) !== undefined)) if (hit.unless === undefined) return { value: (text(hit.value) ?? "").replace(/\/$/, ""), at: hit.at };
  return "unknown";
}
