import { insertAbove, removeLines } from "../edits.ts";
import type { Edit } from "../finding.ts";
import { span, textOf } from "../source.ts";
import type { Gateway, NginxLocation } from "./server.ts";

/**
 * Sends headers to the backend, by lines above the one that hands requests on.
 * @param headers names with values, as nginx has them
 * @returns undefined where the location has headers by inheritance alone: a line of its own would drop those
 */
export function sendHeaders(location: NginxLocation, { directive, protocol }: Gateway, headers: Readonly<Record<string, string>>): Edit | undefined {
  const isHttp = protocol === "http" || protocol === "https";
  const name = isHttp ? "proxy_set_header" : `${protocol}_param`;
  if (location.own(name).length === 0 && location.effectiveAll(name).length > 0) return undefined;
  // Without one of its own, uwsgi gets nothing at all: that is another finding's.
  if (!isHttp && location.own(name).length === 0) return undefined;
  return insertAbove(directive.at, isHttp ? headerLines(headers) : Object.entries(headers).map(([header, value]) => `${name} HTTP_${header.toUpperCase().replaceAll("-", "_")} ${value};`));
}

const headerLines = (headers: Readonly<Record<string, string>>): readonly string[] => Object.entries(headers).map(([name, value]) => `proxy_set_header ${name} ${value};`);

/**
 * Hands requests on by HTTP instead of FastCGI, uwsgi or SCGI: the line itself, the headers that Django needs, and without the
 * parameters of the other protocol, those lines of the same file that the location has of its own.
 */
export function passByHttp(location: NginxLocation, { directive, protocol }: Gateway): readonly Edit[] | undefined {
  const target = directive.args[0]?.value.replace(/^\w+:\/\//, "");
  if (target === undefined || location.effectiveAll("proxy_set_header").length > 0 || !textOf(directive.at).endsWith(";")) return undefined;
  const above = insertAbove(directive.at, headerLines({ Host: "$host", "X-Forwarded-Proto": "$scheme" }));
  const line = { at: span(directive.at.file, directive.at.start, directive.at.end), text: `${above.text}proxy_pass http://${target};` };
  const parameters = new Map(location.own(`${protocol}_param`).map(({ at }) => [at.start, at]));
  return [line, ...[...parameters.values()].filter((at) => at.file === directive.at.file).map(removeLines)];
}
