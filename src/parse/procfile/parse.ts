import type { Document, SyntaxProblem } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import { span, type SourceFile } from "../../core/source.ts";

/** One process type: `web: gunicorn shop.wsgi`. */
export interface ProcfileEntry {
  readonly name: Text;
  /** The command, a line of shell. */
  readonly command: Text;
}

export interface ProcfileDocument extends Document {
  readonly language: "procfile";
  readonly entries: readonly ProcfileEntry[];
}

// devcenter.heroku.com/articles/procfile: a name, a colon, a command; Dokku also takes comments.
const entryForm = /^([A-Za-z0-9_-]+):[^\S\r\n]*(\S.*)$/;
const commentForm = /^\s*(#|\/\/|$)/;

/** Reads a Procfile. A line that is neither entry, comment nor blank is a problem: the platform ignores it. */
export function parseProcfile(file: SourceFile, production: boolean): ProcfileDocument {
  const entries: ProcfileEntry[] = [];
  const problems: SyntaxProblem[] = [];
  const isBinary = file.text.includes("\0");
  for (let line = 1; !isBinary && line <= file.lineCount; line++) {
    const start = file.offsetOfLine(line);
    const mark = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const text = file.lineText(line).slice(mark).trimEnd();
    const found = entryForm.exec(text);
    const [, name, command] = found ?? [];
    if (name !== undefined && command !== undefined) {
      const from = start + mark + text.length - command.length;
      entries.push({
        name: { value: name, at: span(file, start + mark, start + mark + name.length) },
        command: { value: command, at: span(file, from, from + command.length) },
      });
    } else if (!commentForm.test(text)) {
      problems.push({
        at: span(file, start + mark, start + mark + text.length),
        message: "The platform ignores this line: a Procfile line is `name: command`.",
        help: "Write `web: gunicorn project.wsgi`, on one line.",
      });
    }
  }
  return { file, language: "procfile", production, problems, entries };
}
