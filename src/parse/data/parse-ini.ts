/** The options of one section by name, as they are written: nothing is interpolated yet. */
export type IniSection = ReadonlyMap<string, IniOption>;

export interface IniOption {
  readonly value: string;
  /** Where the value stands; absent for one that goes over several lines. */
  readonly start?: number;
  readonly end?: number;
}

/** A file's sections by name, `DEFAULT` included; or why there are none. */
export type IniResult = { readonly sections: ReadonlyMap<string, IniSection> } | { readonly problem: string };

/**
 * Reads a text as Python's `ConfigParser` does with its own options. Source: CPython 3.12, Lib/configparser.py, `_read`.
 * @param fold what becomes of the names of options: lower case, unless `optionxform` says otherwise
 */
export function parseIni(text: string, fold: (name: string) => string = (name) => name.toLowerCase()): IniResult {
  const sections = new Map<string, Map<string, IniOption>>();
  let section: Map<string, IniOption> | undefined;
  let option: { readonly name: string; readonly lines: string[]; readonly start: number } | undefined;
  let indentation = 0;
  const finish = (): void => {
    if (!option || !section) return;
    const [first = "", ...more] = option.lines;
    const place = more.join("").trim() === "" ? { start: option.start, end: option.start + first.length } : {};
    section.set(option.name, { value: option.lines.join("\n").trimEnd(), ...place });
    option = undefined;
  };
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const line = match[0].replace(/\r?\n$/, "");
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#") || trimmed.startsWith(";")) {
      // An empty line may stand in a value; a comment leaves no line in it.
      if (trimmed === "") option?.lines.push("");
      continue;
    }
    const indent = line.length - line.trimStart().length;
    if (section && option && indent > indentation) {
      option.lines.push(trimmed);
      continue;
    }
    indentation = indent;
    const header = /^\[([^\]]+)\]/.exec(trimmed)?.[1];
    if (header !== undefined) {
      finish();
      if (sections.has(header) && header !== "DEFAULT") return { problem: `the section ${header} stands twice` };
      section = sections.get(header) ?? new Map<string, IniOption>();
      sections.set(header, section);
      continue;
    }
    const cut = trimmed.search(/[=:]/);
    if (!section || cut <= 0) return { problem: section ? "one of its lines is no option" : "it does not begin with a section" };
    finish();
    const name = fold(trimmed.slice(0, cut).trim());
    if (section.has(name)) return { problem: `the option ${name} stands twice` };
    const value = trimmed.slice(cut + 1).trim();
    option = { name, lines: [value], start: match.index + indent + trimmed.length - value.length };
  }
  finish();
  return { sections };
}
