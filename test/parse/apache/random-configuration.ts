/** A small generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const names = ["VirtualHost", "Directory", "Files", "Location", "IfModule", "IfVersion", "RequireAny", "Macro", "Limit", "If"];
const directives = ["ServerName", "Alias", "Require", "WSGIScriptAlias", "RewriteRule", "Header", "Order", "Use", "Define", "Include"];
const words = ["/srv/bakery", '"/srv/the library"', "'*.py'", "all", "granted", "${SITE}", "\\", '"open', "a\\ b", "# x", ">", "<b>", "\u00A0", "é", "\0", '"a\\"b"'];
const templateWords = ["{{ name }}", "{% if x %}", "<%= y %>", "{#", "{% endif %}"];
const ends = ["\n", "\n", "\n", "\r\n", "\\\n", " \\\r\n", "\r", "\n\n", "\t\v\n"];

/** A configuration with mistakes in it: the same text for the same seed. */
export function randomConfiguration(seed: number): string {
  const next = numbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? "";
  const used = next() < 0.25 ? [...words, ...templateWords] : words;
  const some = (from: readonly string[], most: number): string => Array.from({ length: Math.floor(next() * most) }, () => pick(from)).join(" ");
  const lines: string[] = next() < 0.1 ? ["\uFEFF"] : [];
  const open: string[] = [];
  for (let count = 20 + Math.floor(next() * 60); count > 0; count--) {
    const kind = next();
    const indent = " ".repeat(Math.floor(next() * 5));
    if (kind < 0.3) {
      const name = pick(names);
      open.push(name);
      lines.push(`${indent}<${name} ${some(used, 3)}${next() < 0.95 ? ">" : ""}`);
    } else if (kind < 0.55 && open.length > 0) {
      const name = next() < 0.9 ? (open.pop() ?? "") : pick(names);
      lines.push(`${indent}</${name}${next() < 0.95 ? ">" : ""}${next() < 0.1 ? " note" : ""}`);
    } else if (kind < 0.65) lines.push(`${indent}# ${some(used, 4)}`);
    else lines.push(`${indent}${pick(directives)} ${some(used, 4)}`);
    lines.push(pick(ends));
  }
  return lines.join("");
}
