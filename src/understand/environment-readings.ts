import type { EnvironmentReader, EnvironmentReading } from "../core/launch/environment-reading.ts";
import type { Launch } from "../core/launch/launch.ts";
import { span, type SourceFile } from "../core/source.ts";
import { textsOf } from "../parse/dotenv/dialects.ts";

/** Which of the project's readers read a file of variables. */
export type ReadBy = ReadonlyMap<SourceFile, ReadonlySet<EnvironmentReader>>;

const ofLaunches: Readonly<Partial<Record<Launch["kind"], EnvironmentReader>>> = { systemd: "systemd", compose: "Compose" };

/** The variables that a launcher and the settings, or two packages, read from one file and make different texts of. */
export function environmentReadings(launches: readonly Launch[], files: ReadonlySet<SourceFile>, readBySettings: ReadBy): readonly EnvironmentReading[] {
  const readers = new Map([...readBySettings].map(([file, some]) => [file, new Set(some)]));
  for (const { kind, stage, environment } of launches) {
    const reader = ofLaunches[kind];
    if (reader === undefined || stage.verdict === "development") continue;
    for (const { at } of environment) if (files.has(at.file)) readers.set(at.file, (readers.get(at.file) ?? new Set()).add(reader));
  }
  return [...readers].flatMap(([file, some]) => (some.size < 2 ? [] : readingsOf(file, [...some])));
}

function readingsOf(file: SourceFile, readers: readonly EnvironmentReader[]): readonly EnvironmentReading[] {
  const found: EnvironmentReading[] = [];
  const seen = new Map<string, number>();
  for (let number = 1; number <= file.lineCount; number++) {
    const [, head = "", name, raw] = /^((?:export )?([A-Za-z_]\w*)=)(.*?)\r?$/.exec(file.lineText(number)) ?? [];
    if (name === undefined || raw === undefined) continue;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const start = file.offsetOfLine(number) + head.length;
    const pair = differing(raw, readers);
    if (pair) found.push({ name: { value: name, at: span(file, start - name.length - 1, start - 1) }, at: span(file, start, start + raw.length), ...pair });
  }
  // Which of two lines counts is another question.
  return found.filter(({ name }) => seen.get(name.value) === 1);
}

/** The first two readers that surely make different texts of a value; the one that makes more of it first. */
function differing(raw: string, readers: readonly EnvironmentReader[]): Pick<EnvironmentReading, "readers" | "difference"> | undefined {
  for (const [index, one] of readers.entries()) {
    for (const other of readers.slice(index + 1)) {
      const [mine, theirs] = [textsOf[one](raw), textsOf[other](raw)];
      const [first, second] = [mine[0], theirs[0]];
      if (first === undefined || second === undefined || mine.some((text) => theirs.includes(text))) continue;
      return { readers: first.length >= second.length ? [one, other] : [other, one], difference: differenceOf(first, second, raw) };
    }
  }
  return undefined;
}

function differenceOf(one: string, other: string, raw: string): EnvironmentReading["difference"] {
  if (one.trim() === other.trim()) return "blanks";
  if (raw.includes("\\")) return "escape";
  return /\s#/.test(raw) ? "comment" : "quotes";
}
