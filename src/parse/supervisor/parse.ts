import type { Document } from "../../core/document.ts";
import type { SourceFile } from "../../core/source.ts";
import { supervisorDialect } from "../ini/dialect.ts";
import { type IniEntry, type IniFile, parseIniFile } from "../ini/parse.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/** A configuration of supervisord, or a piece that one includes. */
export interface SupervisorDocument extends Document, IniFile {
  readonly language: "supervisor";
}

/** Reads a configuration of supervisord. A line it can't read stops its start. */
export function parseSupervisor(file: SourceFile, production: boolean): SupervisorDocument {
  const ini = parseIniFile(file, supervisorDialect);
  const problems = ini.strange.map((at) => ({ at, message: "supervisord does not start: this line is no `key=value`.", help: "Write `key=value`, or indent the line if it goes on with the one before." }));
  return { file, language: "supervisor", production, problems, ...ini };
}

/** The last value of a key; supervisor takes the last of several. */
export function lastEntry({ entries }: SupervisorDocument, section: string, key: string): IniEntry | undefined {
  return byKey(entries).get(keyOf(section, key));
}

/** Each of a file's programs asks for a dozen keys. */
const byKey = onceForEach((entries: readonly IniEntry[]): ReadonlyMap<string, IniEntry> => new Map(entries.map((entry) => [keyOf(entry.section, entry.key.value), entry])));

const keyOf = (section: string, key: string): string => `${section}\n${key}`;
