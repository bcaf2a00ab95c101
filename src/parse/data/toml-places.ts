/** Where a value stands. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where the values of a TOML file stand, which the parser does not say: each line `name = value`, by the path of
 * tables and names above it joined by NUL (a leading one included). A value of several lines has its first.
 */
export function findTomlValues(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const counts = new Map<string, number>();
  let table = "";
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const header = /^\s*\[(\[?)([^\]]+)\]/.exec(line);
    if (header) {
      table = pathOf(header[2] ?? "");
      if (header[1] === "[") {
        const count = counts.get(table) ?? 0;
        counts.set(table, count + 1);
        table = `${table}\0${count}`;
      }
      continue;
    }
    const [start, name] = /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*/.exec(line) ?? [];
    if (start === undefined || name === undefined) continue;
    const value = line.slice(start.length).replace(/\s+$/, "");
    const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/.exec(value)?.[0];
    const shown = quoted ?? value.replace(/\s+#.*$/, "");
    places.set(table + pathOf(name), { start: index + start.length, end: index + start.length + shown.length });
  }
  return places;
}

const pathOf = (name: string): string => name.split(".").map((part) => `\0${part.trim().replace(/^["']|["']$/g, "")}`).join("");
