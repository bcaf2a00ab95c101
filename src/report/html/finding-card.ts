import type { MaskedLines } from "../../check/masked-lines.ts";
import type { Finding } from "../../core/finding.ts";
import type { Span } from "../../core/source.ts";
import { escapeControls, escapeXml } from "../escape.ts";
import { type Excerpt, excerptOf, widthOf } from "../excerpt.ts";
import { placeObject } from "../finding-object.ts";
import type { Report, SuppressedFinding } from "../report.ts";

/** What a browser shows of any text: markup is text, control characters are spelled out. */
export const shown = (text: string): string => escapeXml(escapeControls(text));

/** A finding with its source. */
export function findingCard(finding: Finding & Partial<Pick<SuppressedFinding, "by" | "reason">>, report: Report, lines: MaskedLines): string {
  const { ruleId, severity, certainty, message, help, at, related = [], url, unless, fingerprint, by, reason } = finding;
  const notes = [
    ...(help === undefined ? [] : [`<p class="help"><b>Instead:</b> ${shown(help)}</p>`]),
    ...(certainty === "likely" ? ['<p class="note">This is likely, but not certain.</p>'] : []),
    ...(unless === undefined ? [] : [`<p class="note">Unless ${shown(unless)} says otherwise on the server.</p>`]),
    ...(by === undefined ? [] : [`<p class="note">Accepted by ${by === "baseline" ? "the baseline" : "a comment"}${reason === undefined ? "" : `: ${shown(reason)}`}</p>`]),
  ];
  return `<article class="finding ${severity}" id="${anchorOf(fingerprint)}">
<h4><span class="chip">${severity}</span> ${shown(message)}</h4>
<p class="rule"><a href="${escapeXml(url)}" rel="noreferrer">${shown(ruleId)}</a></p>
${[excerpt(at, "", at, report, lines), ...related.map((one) => excerpt(one.at, one.message, at, report, lines))].join("\n")}
${notes.join("\n")}
</article>`;
}

/** Where a finding is on the page. */
export const anchorOf = (fingerprint: string): string => `f-${fingerprint}`;

/** `deploy/nginx.conf:12:9` */
export function placeShown(at: Span, report: Report): string {
  const { path, line, column } = placeObject(at, report);
  return shown(`${path}:${line}:${column}`);
}

/** A place with its line of source. Of a second place in one file the line's number says enough. */
function excerpt(at: Span, words: string, primary: Span, report: Report, lines: MaskedLines): string {
  const found = excerptOf(at, lines);
  const isSecond = at !== primary && at.file === primary.file && found !== undefined;
  const caption = [...(isSecond ? [] : [placeShown(at, report)]), ...(words === "" ? [] : [`<i>${shown(words)}</i>`])].join(" ");
  const source = found ? `<pre tabindex="0"><code><span class="line">${found.line}</span>${marked(found)}</code></pre>` : "";
  return `<figure${isSecond ? ' class="same"' : ""}>${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}${source}</figure>`;
}

/** The line with its part marked. The excerpt counts columns of a terminal, of which some characters take two. */
function marked({ text, from, width }: Excerpt): string {
  const parts = ["", "", ""] as [string, string, string];
  let column = 0;
  for (const character of text) {
    parts[column < from ? 0 : column < from + width ? 1 : 2] += character;
    column += widthOf(character);
  }
  const [before, inside, after] = parts.map(escapeXml);
  return `${before ?? ""}<mark>${inside ?? ""}</mark>${after ?? ""}`;
}
