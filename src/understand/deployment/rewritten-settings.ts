import { onceForEach } from "../../core/once-for-each.ts";
import { indexOf } from "../../core/path-index.ts";
import type { SourceFile } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";

/** Scripts of Fabric, which edit files on the server: `fabfile.py`, `deploy/tasks.py`. */
const fabricScripts = /(?:^|\/)(?:fab|deploy)[^/]*(?:\/[^/]+)?\.py$/i;

const notProduction = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|docs?|documentation|examples?|tests?|ci)\//i;

/** fabric.contrib.files: `sed(path, before, after)` and `append(path, text)`. */
const edit = /\b(?:sed|append)\(/g;

/** Where the next statement begins, a call or an assignment. */
const nextStatement = /\n[ \t]*(?:[A-Za-z_][\w.]{0,60}[ \t]?[(=]|(?:def|if|for|with|return|else)\b)/;

/** What an edit says of a setting: that it is looked for, or written, by a line that assigns it or imports it. */
const assigned = /["'](?:\\n|[\s^#])*([A-Z][A-Z0-9_]{2,})\b/g;
const imported = /["'](?:\\n|\s)*from [\w.]+ import ([A-Z][A-Z0-9_]{2,})\b/g;

/** `sed -i 's/^DEBUG = True/DEBUG = False/' shop/settings.py` */
const inPlace = /\s(?:-\w*i|--in-place)/;
const isEdit = (line: string): boolean => line.length <= longest && /\bsed\s/.test(line) && inPlace.test(line) && line.includes("settings") && line.includes(".py");
const inExpression = /(?<![$\w{-])([A-Z][A-Z0-9_]{2,})(?![\w}])/g;

/** Longer edits and lines are no such ones. */
const longest = 400;

/** The settings that a script of Fabric's edits. */
const editedByFabric = onceForEach(({ text }: SourceFile): readonly string[] => {
  if (!/\bfabric\b/.test(text) || !text.includes("settings")) return [];
  return [...text.matchAll(edit)].flatMap(({ index }) => {
    const [call = ""] = text.slice(index, index + longest).split(nextStatement);
    return [...namesIn(call, assigned), ...namesIn(call, imported)];
  });
});

/** The settings that a shell script edits. */
const editedByShell = onceForEach(({ text }: SourceFile): readonly string[] => (text.includes("sed ") ? text.split("\n").filter(isEdit).flatMap((line) => namesIn(line, inExpression)) : []));

const namesIn = (text: string, form: RegExp): readonly string[] => Array.from(text.matchAll(form), ([, name = ""]) => name);

/**
 * The settings that a script of the deployment edits in the settings' own files on the server, each with the script: what
 * those files say of them in the repository is not what production runs with.
 */
export function rewrittenSettings(project: Project): ReadonlyMap<string, string> {
  const isProductions = (path: string): boolean => isDevelopmentPath(path) === undefined && !notProduction.test(path);
  const edits = (paths: readonly string[], editedBy: (file: SourceFile) => readonly string[]): readonly (readonly [string, string])[] =>
    paths.filter(isProductions).flatMap((path) => {
      const file = project.read(path);
      return file ? editedBy(file).map((name) => [name, path] as const) : [];
    });
  const scripts = project.classified.filter(({ language }) => language === "shell").map(({ path }) => path);
  return new Map([...edits(indexOf(project.paths).matching(fabricScripts), editedByFabric), ...edits(scripts, editedByShell)]);
}
