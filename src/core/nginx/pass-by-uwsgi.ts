import { insertAbove, removeLines } from "../edits.ts";
import type { Edit } from "../finding.ts";
import { span, textOf, type Span } from "../source.ts";
import { type Gateway, isPrefix, type NginxDirective, type NginxLocation } from "./server.ts";

/** What ngx_http_uwsgi_module has by the same name, `uwsgi_` for `proxy_`. */
const shared = new Set(["connect_timeout", "read_timeout", "send_timeout", "buffering", "buffers", "buffer_size", "busy_buffers_size", "max_temp_file_size", "temp_file_write_size", "request_buffering", "intercept_errors", "hide_header", "pass_header", "ignore_headers", "ignore_client_abort", "next_upstream", "next_upstream_timeout", "next_upstream_tries", "limit_rate"]);

/** What has no meaning by uwsgi: the protocol carries the request itself, and its answers need no rewriting. */
const needless = new Set(["proxy_set_header", "proxy_redirect", "proxy_http_version", "proxy_pass"]);

/**
 * Hands requests on by uwsgi instead of HTTP: the line itself, `uwsgi_params`, and the headers that the location writes, as
 * parameters of their names, so that no visitor's takes their place. Of Host, uwsgi passes on the visitor's.
 * @returns undefined where requests are handed on in a way that uwsgi has no words for
 */
export function passByUwsgi(location: NginxLocation, { directive }: Gateway): readonly Edit[] | undefined {
  const [, target, slash] = /^http:\/\/(unix:[^:$]+(?=:\/|$)|[^/$:]+(?::\d+)?)(:?\/)?$/.exec(directive.args[0]?.value ?? "") ?? [];
  const isWhole = slash === undefined || (location.path.value === "/" && isPrefix(location));
  const headers = location.effectiveAll("proxy_set_header").map(parameterOf);
  if (target === undefined || !isWhole || headers.includes(undefined) || !textOf(directive.at).endsWith(";")) return undefined;
  const lines = ["include uwsgi_params;", ...headers.flatMap((header) => header ?? [])];
  const { at } = directive;
  const edits: Edit[] = [{ at: span(at.file, at.start, at.end), text: `${insertAbove(at, lines).text}uwsgi_pass ${target};` }];
  const removed = new Map<number, Span>();
  for (const one of location.directives) {
    if (!one.name.startsWith("proxy_") || one === directive) continue;
    const isOwn = one.at.file === at.file && (one.includedBy.length === 0 || one.stock !== undefined);
    if (!isOwn) return undefined;
    if (needless.has(one.name) || one.stock !== undefined) removed.set(one.at.start, one.at);
    else if (shared.has(one.name.slice("proxy_".length))) edits.push({ at: span(at.file, one.at.start, one.at.start + "proxy".length), text: "uwsgi" });
    else return undefined;
  }
  return [...edits, ...[...removed.values()].map(removeLines)];
}

/** A header as a parameter of uwsgi; none for one that uwsgi passes on by itself, undefined where it can't be said so. */
function parameterOf({ args: [name, value] }: NginxDirective): readonly string[] | undefined {
  if (!name || !value || /^(?:upgrade|connection)$/i.test(name.value)) return undefined;
  if (/^host$/i.test(name.value)) return /^\$(?:http_)?host$/.test(value.value) ? [] : undefined;
  return /^[\w-]+$/.test(name.value) && /^[\w$.,:/-]+$/.test(value.value) ? [`uwsgi_param HTTP_${name.value.toUpperCase().replaceAll("-", "_")} ${value.value};`] : undefined;
}
