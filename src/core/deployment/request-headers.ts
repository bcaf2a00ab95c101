import type { NginxDirective } from "../nginx/server.ts";
import { handsOnPlainly } from "../launch/ingress.ts";
import { mayHoldVariable } from "../nginx/variables.ts";
import type { Route } from "./routes.ts";
import type { Span } from "../source.ts";

/** How a visitor comes to the front server. */
export type Scheme = "http" | "https";

/**
 * What the application gets of a request header.
 * - `client`: what the visitor sends.
 * - `value`: a text of the front server's own, whatever the visitor sends.
 * - `none`: nothing.
 * - `other`: something that depends on more than the scheme, or that can't be known.
 */
export type Received = { readonly kind: "client"; readonly at?: Span } | { readonly kind: "value"; readonly value: string; readonly at: Span } | { readonly kind: "none" | "other"; readonly at?: Span };

/** What the application gets of a header (`X-Forwarded-Proto`) when a visitor comes by a scheme. */
export function receivedHeader(route: Route, header: string, scheme: Scheme): Received {
  if (route.kind === "apache") return fromApache(route, header, scheme);
  if (route.kind === "ingress") return fromIngress(route, header, scheme);
  const { gateway, location, server } = route;
  // Of HTTP, a header; of the others, a variable of CGI, which takes the place of the visitor's header.
  const [directive, name] = gateway.protocol === "http" || gateway.protocol === "https" ? ["proxy_set_header", header] : [`${gateway.protocol}_param`, `HTTP_${header.replaceAll("-", "_")}`];
  const lines: readonly NginxDirective[] = location.effectiveAll(directive);
  const line = lines.findLast(({ args }) => args[0]?.value.toLowerCase() === name.toLowerCase());
  if (!line) return !route.complete || lines.some(({ args }) => /[${<]/.test(args[0]?.value ?? "")) ? { kind: "other" } : { kind: "client" };
  const text = line.args[1]?.value ?? "";
  const value = text.replace(/\$\{?scheme\b\}?/g, scheme).replace(/\$\{?https\b\}?/g, scheme === "https" ? "on" : "");
  if (value === "") return { kind: "none", at: line.at };
  const own = `http_${header.toLowerCase().replaceAll("-", "_")}`;
  if (text === `$${own}` || text === `\${${own}}`) return { kind: "client", at: line.at };
  if (/\$|\{\{|<%|%\(/.test(value) || mayHoldVariable(text, own, server, location)) return { kind: "other", at: line.at };
  return { kind: "value", value, at: line.at };
}

/**
 * Every controller that ends TLS writes X-Forwarded-Proto: ingress-nginx, Traefik, the load balancers of AWS and Google, HAProxy,
 * Contour, Kong. Whether a visitor over plain HTTP came by HTTPS to somebody before it, its own settings say.
 */
const fromIngress = ({ ingress, complete, at }: Route & { readonly kind: "ingress" }, header: string, scheme: Scheme): Received =>
  scheme === "https" && complete && header.toLowerCase() === "x-forwarded-proto" && handsOnPlainly(ingress) ? { kind: "value", value: scheme, at } : { kind: "other" };

function fromApache({ host, url, complete }: Route & { readonly kind: "apache" }, header: string, scheme: Scheme): Received {
  const edit = host.requestHeaders(url).findLast((one) => one.header.value.toLowerCase() === header.toLowerCase());
  const at = edit && { at: edit.at };
  switch (host.fateOf(header, url)) {
    case "passed":
      return complete ? { kind: "client" } : { kind: "other" };
    case "removed":
      return { kind: "none", ...at };
    case "replaced": {
      const value = edit?.value?.value.replace(/^expr=/, "").replace(/%\{REQUEST_SCHEME\}[se]?/g, scheme).replace(/%\{HTTPS\}[se]?/g, scheme === "https" ? "on" : "off");
      return edit && value !== undefined && !/[%$]/.test(value) && edit.condition === undefined ? { kind: "value", value, at: edit.at } : { kind: "other", ...at };
    }
    case "appended":
    case "mixed":
    case "unknown":
      return { kind: "other", ...at };
  }
}
