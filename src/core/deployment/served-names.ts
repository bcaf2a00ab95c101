import { handsOnPlainly } from "../launch/ingress.ts";
import type { Text } from "../launch/launch.ts";
import { elements, isTrue, type PyItem, text } from "../python.ts";
import { receivedHeader } from "./request-headers.ts";
import type { Route } from "./routes.ts";
import type { Settings } from "../settings/settings.ts";

/** Names that stand in a file until somebody writes the real ones. */
const placeholder = /^(?:(?:www|api)\.)?(?:example|domain|mydomain|mysite|yoursite|site)\.(?:com|org|net|tld)$|your|change|placeholder|[${<>%}_]/i;
const hostName = /^(?=.*[a-z])[\w-]+(?:\.[\w-]+)+$/i;

/** A name that visitors ask for, and how ALLOWED_HOSTS is asked about it. */
export interface ServedName {
  /** As it stands in the file. */
  readonly text: Text;
  /** A host that a visitor may ask for: of `.bakery.example` the bare name. */
  readonly host: string;
  /** Whether it stands for every name below it alone (`*.bakery.example`). */
  readonly below: boolean;
}

/** The public names that a route serves; expressions, catch-alls, addresses and placeholders are left out. */
export const servedNames = (route: Route): readonly ServedName[] =>
  route.names.flatMap((name): ServedName[] => {
    const value = name.value.toLowerCase().replace(/:\d+$/, "");
    const below = value.startsWith("*.");
    const host = value.replace(/^\*?\./, "");
    return ("known" in name && !name.known) || placeholder.test(host) || !hostName.test(host) || /\.(?:local|localhost|internal|lan)$/.test(host) ? [] : [{ text: name, host, below }];
  });

/** Whether an entry of ALLOWED_HOSTS lets a name through. Of names below another, whether it may let one through. */
const lets = (entry: PyItem, { host, below }: ServedName): boolean => {
  const pattern = text(entry)?.toLowerCase();
  if (pattern === undefined || pattern === "*") return true;
  if (pattern.startsWith(".")) return `.${host}`.endsWith(pattern) || (below && pattern.endsWith(`.${host}`));
  return below ? pattern.endsWith(`.${host}`) : pattern === host;
};

/** Whether ALLOWED_HOSTS surely refuses a name. An empty list is another mistake, and so is an entry that never matches. */
export const refuses = (settings: Settings, name: ServedName): boolean =>
  !settings.mayHold("ALLOWED_HOSTS", (value) => value.type === "str" || elements(value).length === 0 || elements(value).some((item) => lets(item, name) || isMalformed(item))) &&
  !settings.mayHold("DEBUG", isTrue);

const isMalformed = (item: PyItem): boolean => /[/:]|^\*\./.test(text(item) ?? "/");

/** Whether Django judges the very name that the visitor asked for. */
export function passesHost(route: Route, settings: Settings): boolean {
  if (settings.mayHold("USE_X_FORWARDED_HOST", isTrue)) return false;
  if (route.kind === "apache") {
    if (!route.proxy) return true;
    const { known, lines } = route.host.effective("ProxyPreserveHost", { url: route.url });
    return known && lines.at(-1)?.args[0]?.value.toLowerCase() === "on" && !route.host.requestHeaders(route.url).some(({ header }) => header.value.toLowerCase() === "host");
  }
  if (route.kind === "ingress") return route.complete && handsOnPlainly(route.ingress);
  const { protocol } = route.gateway;
  if (protocol !== "http" && protocol !== "https") return receivedHeader(route, "Host", "http").kind === "client";
  const lines = route.location.effectiveAll("proxy_set_header").filter(({ args }) => args[0]?.value.toLowerCase() === "host");
  return lines.length === 1 && /^\$\{?(?:host|http_host)\}?(?::\$\{?(?:server_port|proxy_port)\}?)?$/.test(lines[0]?.args[1]?.value ?? "");
}
