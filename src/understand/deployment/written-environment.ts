import { SourceFile } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { parseDotenv } from "../../parse/dotenv/parse.ts";

/** Where a script writes a file of variables from its own text: `cat > $APP/.env << EOF`, `sudo tee /etc/bakery.env <<'EOF'`. */
const beginning = /^[^\n#]*(?:>|\btee\b)[^\n|;&]*\.env\b[^\n]*<<-?[ \t]*["'\\]?([A-Za-z_]\w*)|^[^\n#]*<<-?[ \t]*["'\\]?([A-Za-z_]\w*)["']?[^\n|;&]*>[^\n|;&]*\.env\b/gm;

/**
 * What the scripts that set a server up write into its file of variables, in the order of the files. What a variable of
 * the script fills in is not known, and left out.
 */
export function writtenEnvironment(project: Project): readonly (readonly [name: string, value: string])[] {
  const scripts = project.classified.filter(({ language, path }) => language === "shell" && isDevelopmentPath(path) === undefined);
  return scripts.flatMap(({ path }) => {
    const file = project.read(path);
    return file?.text.includes("<<") ? bodiesOf(file.text).flatMap((body) => entriesOf(path, body)) : [];
  });
}

/** Beyond any real script. */
const most = 50;

function bodiesOf(text: string): readonly string[] {
  return Array.from(text.matchAll(beginning)).slice(0, most).flatMap((match) => {
    const start = text.indexOf("\n", match.index + match[0].length) + 1;
    const word = match[1] ?? match[2] ?? "";
    const end = start === 0 ? -1 : text.slice(start).search(new RegExp(`^\\t*${word}[ \\t]*\\r?$`, "m"));
    return end < 0 ? [] : [text.slice(start, start + end)];
  });
}

/** `$(…)` and `${NAME}` are the shell's. */
const isFilledIn = (value: string): boolean => /[$`]/.test(value);

const entriesOf = (path: string, body: string): readonly (readonly [string, string])[] =>
  parseDotenv(new SourceFile(path, body), true).entries.flatMap(({ name, value }) => (value === undefined || isFilledIn(value) ? [] : [[name, value] as const]));
