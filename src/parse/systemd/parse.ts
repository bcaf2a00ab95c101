import type { Document, SyntaxProblem } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import type { SourceFile } from "../../core/source.ts";
import { MappedText } from "../command/mapped-text.ts";

/** `Key=value`, continued lines joined. */
export interface UnitEntry {
  readonly section: string;
  readonly key: Text;
  /** Without blanks at its ends. */
  readonly value: MappedText;
}

export interface SystemdDocument extends Document {
  readonly language: "systemd";
  readonly sections: readonly Text[];
  readonly entries: readonly UnitEntry[];
}

/** Reads a unit file as systemd.syntax(7) says. A line systemd would ignore with a warning is a problem. */
export function parseSystemd(file: SourceFile, production: boolean): SystemdDocument {
  const sections: Text[] = [];
  const entries: UnitEntry[] = [];
  const problems: SyntaxProblem[] = [];
  let section: string | undefined;
  for (const line of file.text.includes("\0") ? [] : logicalLines(file)) {
    const text = line.trim();
    const header = /^\[([^\]]*)\]$/.exec(text.text);
    const equals = text.text.indexOf("=");
    if (header) {
      section = header[1] ?? "";
      sections.push({ value: section, at: text.at });
    } else if (text.text.startsWith("[")) {
      problems.push({ at: text.at, message: "systemd refuses the unit: the section header is not closed.", help: "Write the header as `[Service]`, alone on its line." });
    } else if (section === undefined) {
      problems.push({ at: text.at, message: "systemd ignores this line: it stands before any section header.", help: "Put `[Service]` or `[Unit]` above it." });
    } else if (equals <= 0) {
      problems.push({ at: text.at, message: "systemd ignores this line: it is no `Key=value`.", help: "End the line before it with a backslash if it continues it, or remove it." });
    } else {
      const key = text.slice(0, equals).trim();
      entries.push({ section, key: { value: key.text, at: key.at }, value: text.slice(equals + 1).trim() });
    }
  }
  return { file, language: "systemd", production, problems, sections, entries };
}

/**
 * Lines that hold something, with those ended by a backslash joined: the backslash becomes a blank, and comment
 * lines in between are left out.
 */
function* logicalLines(file: SourceFile): Generator<MappedText> {
  let text: string[] = [];
  let offsets: number[] = [];
  const flush = (end: number): MappedText => {
    const joined = new MappedText(file, text.join(""), offsets, end);
    text = [];
    offsets = [];
    return joined;
  };
  for (let line = 1; line <= file.lineCount; line++) {
    const mark = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const start = file.offsetOfLine(line) + mark;
    const content = file.lineText(line).slice(mark);
    if (/^\s*[#;]/.test(content)) continue;
    const continues = content.endsWith("\\");
    const kept = continues ? `${content.slice(0, -1)} ` : content;
    text.push(kept);
    for (let index = 0; index < kept.length; index++) offsets.push(start + index);
    if (continues && line < file.lineCount) continue;
    const joined = flush(start + kept.length);
    if (joined.text.trim() !== "") yield joined;
  }
  if (text.length > 0) yield flush(file.text.length);
}

/** The values of a key, after the rule that an empty value takes back the earlier ones. */
export function valuesOf(document: SystemdDocument, section: string, key: string): readonly MappedText[] {
  let values: MappedText[] = [];
  for (const entry of document.entries) {
    if (entry.section !== section || entry.key.value !== key) continue;
    if (entry.value.text === "") values = [];
    else values.push(entry.value);
  }
  return values;
}

/** The header of a section; undefined when the unit has none. */
export const headerOf = (document: SystemdDocument, section: string): Text | undefined => document.sections.find(({ value }) => value === section);

