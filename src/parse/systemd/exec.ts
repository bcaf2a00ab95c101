import type { Word } from "../command/word.ts";
import type { MappedText } from "../command/mapped-text.ts";
import { splitWords } from "./words.ts";

/** One command of an Exec line. */
export interface ExecCommand {
  readonly words: readonly Word[];
  /** The characters before the program: `@`, `-`, `:`, `+`, `!`, `|`. */
  readonly prefix: string;
}

/**
 * The commands of an Exec line: the prefix taken off, split at a `;` of its own (systemd.service(5), "Command lines").
 * With `@` the second word is the name the program sees, not an argument; with `:` nothing is expanded.
 */
export function readExec(value: MappedText): readonly ExecCommand[] {
  const commands: ExecCommand[] = [];
  const prefix = /^[@\-:+!|]*/.exec(value.text)?.[0] ?? "";
  let words: Word[] = [];
  const flush = (): void => {
    if (words.length > 0) commands.push({ words: prefix.includes("@") ? [...words.slice(0, 1), ...words.slice(2)] : words, prefix });
    words = [];
  };
  for (const word of splitWords(value.slice(prefix.length), { variables: !prefix.includes(":") })) {
    const [only] = word.parts;
    const isSeparator = word.at.end - word.at.start === 1 && only?.kind === "literal" && only.text === ";";
    if (isSeparator) flush();
    else words.push(word);
  }
  flush();
  return commands;
}
