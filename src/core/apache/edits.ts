import { insertAbove } from "../edits.ts";
import type { Edit } from "../finding.ts";
import { type Span, span, textOf } from "../source.ts";
import type { VirtualHost } from "./host.ts";

/**
 * Writes a line that holds in a whole virtual host, right below its opening line; in the main server above the line that it is for.
 * Several findings of one host get the same line in the same place.
 */
export function addToHost(host: VirtualHost, at: Span, line: string): Edit {
  const { file, end } = host.at;
  if (!/^<VirtualHost\b/i.test(textOf(host.at)) || !/^[ \t]*(?:\r|\n|$)/.test(file.text.slice(end, end + 200))) return insertAbove(at, [line]);
  const indentOf = (one: Span): string => /^[ \t]*/.exec(one.file.lineText(one.file.positionAt(one.start).line))?.[0] ?? "";
  const step = indentOf(at).startsWith("\t") ? "\t" : "    ";
  return { at: span(file, end, end), text: `\n${indentOf(host.at)}${step}${line}` };
}

/** Tells the application the visitor's scheme, by mod_headers; what visitors say of it themselves is gone then. */
export const tellScheme = (host: VirtualHost, at: Span, header: string): Edit => addToHost(host, at, `RequestHeader set ${header} expr=%{REQUEST_SCHEME}`);
