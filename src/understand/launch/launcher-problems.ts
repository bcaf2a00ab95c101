import type { SyntaxProblem } from "../../core/document.ts";
import { span, type Span } from "../../core/source.ts";
import { literalText, type Word } from "../../parse/command/word.ts";
import type { ProcfileDocument } from "../../parse/procfile/parse.ts";
import type { SupervisorDocument } from "../../parse/supervisor/parse.ts";
import { readExec } from "../../parse/systemd/exec.ts";
import type { SystemdDocument } from "../../parse/systemd/parse.ts";
import { mentionsServer } from "./servers.ts";

/** A Procfile whose server is not called `web`: no request reaches it (devcenter.heroku.com/articles/procfile). */
export function withoutWeb({ entries, file }: ProcfileDocument): readonly SyntaxProblem[] {
  if (!/(?:^|\/)Procfile$/i.test(file.path) || entries.some(({ name }) => name.value === "web")) return [];
  const server = entries.find(({ name, command }) => mentionsServer(command.value) && !/runserver|^(?:websocket|ws|daphne|asgi)/.test(`${name.value} ${command.value}`));
  if (!server) return [];
  const { value, at } = server.name;
  return [{ kind: "procfile-no-web", at, message: `No request reaches the site: the platform sends requests to the process web alone, and this one is called ${value}.`, help: `Write web: in place of ${value}:.` }];
}

const operators: ReadonlySet<string> = new Set(["&&", "||", "|", ">", ">>", "<", "&", "2>", "2>>", "&>", "2>&1", "1>"]);
const builtins: ReadonlySet<string> = new Set(["cd", "source", "export", "."]);

/** Where a command line that no shell reads has what only a shell understands. */
function shellSyntaxIn(words: readonly Word[]): { readonly at: Span; readonly word: string } | undefined {
  const texts = words.map((word) => ({ at: word.at, word: literalText(word) ?? "" }));
  const [program] = texts;
  if (program && builtins.has(program.word)) return program;
  // A quoted operator is an argument on purpose.
  return texts.slice(1).find(({ at, word }) => operators.has(word) && at.end - at.start === word.length);
}

/** `ExecStart=cd /srv/bakery && gunicorn …` (systemd.service(5), "Command lines"). */
export function shellSyntaxInUnit(document: SystemdDocument): readonly SyntaxProblem[] {
  return document.entries.flatMap(({ section, key, value }): readonly SyntaxProblem[] => {
    if (section !== "Service" || !/^Exec(?:Start|Stop|Reload)/.test(key.value)) return [];
    const found = readExec(value).map(({ words }) => shellSyntaxIn(words)).find((shell) => shell !== undefined);
    return found ? [problemOf(found, "systemd")] : [];
  });
}

function problemOf({ at, word }: { readonly at: Span; readonly word: string }, program: string): SyntaxProblem {
  return builtins.has(word)
    ? { kind: "shell-syntax-without-shell", at, message: `The service does not start: ${program} runs no shell, and there is no program called ${word}.`, help: word === "cd" ? "Name the directory with WorkingDirectory= instead." : "Set variables with Environment= or EnvironmentFile=." }
    : { kind: "shell-syntax-without-shell", at, message: `${program} runs no shell: it hands ${word} to the program as an argument.`, help: "Write one command a line, or put the line into a script." };
}

/** A command whose quote a comment has cut: `command=sh -c "a ; b"`. */
export function cutCommands({ entries, file }: SupervisorDocument): readonly SyntaxProblem[] {
  return entries.flatMap(({ key, value, cut }): readonly SyntaxProblem[] => {
    if (!cut || !value || (key.value !== "command" && key.value !== "environment")) return [];
    const isOpen = ['"', "'"].some((quote) => (value.text.split(quote).length - 1) % 2 === 1);
    return isOpen ? [{ kind: "supervisor-inline-comment", at: span(file, cut.start, cut.end), message: "supervisord takes the rest of the line for a comment, in the middle of a quoted text.", help: "Put the command into a script, or leave out the blank before the mark." }] : [];
  });
}
