import type { Document } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import { type SourceFile, span } from "../../core/source.ts";
import { MappedText } from "../command/mapped-text.ts";
import { uwsgiDialect } from "../ini/dialect.ts";
import { parseIniFile } from "../ini/parse.ts";

/** One option of a configuration; an option alone has no value. */
export interface UwsgiEntry {
  readonly section: string;
  readonly key: Text;
  readonly value: MappedText | undefined;
}

/** A uWSGI configuration, whichever of its formats it is written in. */
export interface UwsgiDocument extends Document {
  readonly language: "uwsgi";
  readonly sections: readonly Text[];
  readonly entries: readonly UwsgiEntry[];
}

/** Reads a configuration of uWSGI: ini, XML, YAML or JSON, by its first characters. */
export function parseUwsgi(file: SourceFile, production: boolean): UwsgiDocument {
  const read = /^[\s\uFEFF]*(?:<|\{)/.test(file.text) ? readMarkup(file) : /^[ \t]*uwsgi[ \t]*:/m.test(file.text) && !/^[ \t]*\[/m.test(file.text) ? readYaml(file) : readIni(file);
  return { file, language: "uwsgi", production, problems: [], ...read };
}

type Read = Pick<UwsgiDocument, "sections" | "entries">;

const readIni = (file: SourceFile): Read => parseIniFile(file, uwsgiDialect);

/**
 * The lines below `uwsgi:`. uWSGI reads them itself where it is built without libyaml, and then as lines; one key may
 * stand several times, which YAML forbids.
 */
function readYaml(file: SourceFile): Read {
  const entries: UwsgiEntry[] = [];
  const sections: Text[] = [];
  let section: string | undefined;
  let key: Text | undefined;
  for (let number = 1; number <= file.lineCount; number++) {
    const line = file.lineText(number);
    const start = file.offsetOfLine(number);
    const found = /^([ \t]*)(?:([\w.-]+)[ \t]*:|-)(?:[ \t]+|$)/.exec(line);
    if (!found || /^\s*(?:#|$)/.test(line)) continue;
    const [whole, indentation = "", name] = found;
    const place = (from: number, to: number): ReturnType<typeof span> => span(file, start + from, start + to);
    const value = plainOf(line, whole.length);
    const text = value && MappedText.of(place(value.start, value.end));
    if (name !== undefined && indentation === "") {
      section = name;
      sections.push({ value: name, at: place(0, name.length) });
    } else if (section !== undefined) {
      if (name !== undefined) key = { value: name, at: place(indentation.length, indentation.length + name.length) };
      // A key above a list has no value of its own.
      if (key && (text || (name !== undefined && !/^[ \t]*-/.test(file.lineText(number + 1))))) entries.push({ section, key, value: text });
    }
  }
  return { sections, entries };
}

/** A plain or quoted scalar of a line, its comment left out. */
function plainOf(line: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const rest = line.slice(from);
  const quoted = /^(["'])((?:(?!\1[ \t]*(?:#|$)).)*)\1[ \t]*(?:#.*)?$/.exec(rest);
  if (quoted) return { start: from + 1, end: from + 1 + (quoted[2] ?? "").length };
  const plain = rest.replace(/(?:^|[ \t])#.*$/s, "").trimEnd();
  return plain === "" ? undefined : { start: from, end: from + plain.length };
}

/** `<key>value</key>` and `<key/>` below `<uwsgi>`; or `"key": value` below `"uwsgi"`. */
function readMarkup(file: SourceFile): Read {
  const isXml = /^[\s\uFEFF]*</.test(file.text);
  const head = (isXml ? /<uwsgi\b[^<>]*>/ : /"uwsgi"\s*:\s*\{/).exec(file.text);
  if (!head) return { sections: [], entries: [] };
  const section = "uwsgi";
  const entries: UwsgiEntry[] = [];
  const from = head.index + head[0].length;
  // A JSON list gives its option once for each element.
  const form = isXml ? /<!--(?:[^-]|-(?!->))*(?:-->|$)|<([\w.-]+)\s*(?:\/>|>([^<]*)<\/)/g : /"([\w.-]+)"\s*:\s*|("(?:[^"\\\n]|\\.)*"?|-?\d[\d.]*|true|false)/g;
  form.lastIndex = from;
  let key: Text | undefined;
  for (let match = form.exec(file.text); match; match = form.exec(file.text)) {
    const [whole, name, content] = match;
    const end = match.index + whole.length;
    if (name !== undefined) {
      const at = match.index + 1;
      key = { value: name, at: span(file, at, at + name.length) };
      if (!isXml) continue;
    }
    if (!key || (name === undefined && content === undefined)) continue;
    const inner = content?.trim() ?? "";
    const isString = !isXml && inner.startsWith('"');
    if (isString && !/^".*"$/s.test(inner)) continue;
    const start = isXml ? end - 2 - (content ?? "").length + ((content ?? "").length - (content ?? "").trimStart().length) : end - inner.length + (isString ? 1 : 0);
    const value = content === undefined ? undefined : MappedText.of(span(file, start, start + inner.length - (isString ? 2 : 0)));
    entries.push({ section, key, value });
  }
  return { sections: [{ value: section, at: span(file, head.index, from) }], entries };
}
