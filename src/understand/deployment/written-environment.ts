import { SourceFile } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { parseDotenv } from "../../parse/dotenv/parse.ts";

/** Where a script writes a file of variables from its own text: `cat > $APP/.env << EOF`, `sudo tee /etc/bakery.env <<'EOF'`. */
const beginning = /^[^#]*(?:>|\btee\b)[^|;&]*\.env\b.*<<-?[ \t]*["'\\]?([A-Za-z_]\w*)|^[^#]*<<-?[ \t]*["'\\]?([A-Za-z_]\w*)["']?[^|;&]*>[^|;&]*\.env\b/;

/** A variable, and what is written for it; undefined where a variable or a command of the script fills it in. */
export type WrittenVariable = readonly [name: string, value: string | undefined];

/** What the scripts that set a server up write into its file of variables, in the order of the files. */
export function writtenEnvironment(project: Project): readonly WrittenVariable[] {
  const scripts = project.classified.filter(({ language, path }) => language === "shell" && isDevelopmentPath(path) === undefined);
  return scripts.flatMap(({ path }) => {
    const file = project.read(path);
    return file?.text.includes("<<") ? bodiesOf(file.text).flatMap((body) => entriesOf(path, body)) : [];
  });
}

/** No script begins such a text in a longer line. */
const longestLine = 1000;

/** `ENV_FILE="$APP/.env"`: the script's own name for the file. */
const naming = /^[ \t]*(?:(?:export|local|readonly|declare(?:[ \t]+-\w+)?)[ \t]+)?([A-Za-z_]\w*)=(["']?)([^\s"'#;|&]*\.env)\2[ \t]*(?:[#;].*)?\r?$/;

function bodiesOf(text: string): readonly string[] {
  const bodies: string[] = [];
  const lines = text.split("\n");
  const files = new Map<string, string>();
  for (let at = 0; at < lines.length; at++) {
    const written = lines[at] ?? "";
    const [, name, , path] = written.length <= longestLine ? (naming.exec(written) ?? []) : [];
    if (name !== undefined && path !== undefined) files.set(name, path);
    const line = files.size === 0 || written.length > longestLine || !written.includes("<<") ? written : written.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => files.get(braced ?? bare ?? "") ?? whole);
    const found = line.length <= longestLine && line.includes("<<") ? beginning.exec(line) : undefined;
    const word = found?.[1] ?? found?.[2];
    if (word === undefined) continue;
    const end = lines.findIndex((other, index) => index > at && other.trim() === word);
    // Without its end the text goes on to that of the file, which is no text that was meant.
    if (end < 0) break;
    bodies.push(lines.slice(at + 1, end).map((one) => `${one}\n`).join(""));
    at = end;
  }
  return bodies;
}

/** `$(…)` and `${NAME}` are the shell's. */
const isFilledIn = (value: string): boolean => /[$`]/.test(value);

const entriesOf = (path: string, body: string): readonly WrittenVariable[] =>
  parseDotenv(new SourceFile(path, body), true).entries.map(({ name, value }) => [name, value === undefined || isFilledIn(value) ? undefined : value] as const);

/** A word that turns something on: what a script for a first try may write as well as one for production. */
const isOn = (value: string): boolean => /^(?:true|1|yes|on|t|y)$/i.test(value);

/** The values that production may be taken to start with. */
export const knownOf = (written: readonly WrittenVariable[]): ReadonlyMap<string, string> => new Map(written.flatMap(([name, value]) => (value === undefined || isOn(value) ? [] : [[name, value] as const])));
