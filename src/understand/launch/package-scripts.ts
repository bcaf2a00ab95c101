import type { DataDocument } from "../../parse/data/document.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import { directoryOf, joinPath } from "../../core/paths.ts";
import type { Span } from "../../core/source.ts";
import type { CommandLines } from "./command-lines.ts";

/** Whether a file names the scripts that `npm run` starts (docs.npmjs.com/cli/using-npm/scripts). */
export const isPackageFile = (path: string): boolean => /(?:^|\/)package\.json$/.test(path);

/** The text of a script that a directory's `package.json` names. */
export function packageScript(documents: readonly DataDocument[], directory: string, name: string): ShellText | undefined {
  const document = documents.find(({ file }) => file.path === joinPath(directory, ["package.json"]));
  const text = document?.roots[0]?.get("scripts", name)?.mapped;
  return text && { text: text.text, place: (start, end) => text.place(start, end) };
}

/** Whether a command of another directory may be meant: one stands before it that changes it. In a Procfile each line is for itself. */
export function mayBeElsewhere({ file, start }: Span): boolean {
  const from = /(?:^|\/)procfile[^/]*$/i.test(file.path) ? file.offsetOfLine(file.positionAt(start).line) : 0;
  return /\b(?:cd|pushd)\s/.test(file.text.slice(from, start));
}

/** What Heroku runs while it builds: `heroku-postbuild` beside a Procfile (devcenter.heroku.com/articles/nodejs-support#heroku-specific-build-steps). */
export function postbuildOf(documents: readonly DataDocument[], paths: ReadonlySet<string>): readonly CommandLines[] {
  return documents.filter(({ file }) => isPackageFile(file.path)).flatMap(({ file }): readonly CommandLines[] => {
    const directory = directoryOf(file.path);
    const text = paths.has(joinPath(directory, ["Procfile"])) ? packageScript(documents, directory, "heroku-postbuild") : undefined;
    return text ? [{ kind: "platform", text, environment: [], hints: { decided: { verdict: "production", reasons: ["Heroku runs it while it builds"] } }, serves: false, deploys: false }] : [];
  });
}
