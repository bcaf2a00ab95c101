import { type Span, textOf } from "../../core/source.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import type { Argument } from "../launch/argument.ts";

/** What a container starts: words as they are, or a text for its shell. */
export type ContainerCommand =
  | { readonly form: "exec"; readonly argv: readonly Argument[]; readonly at: Span }
  | { readonly form: "shell"; readonly text: ShellText; readonly at: Span };

/** The words of a command, as they are written. */
export const wordsOf = (command: ContainerCommand): string => (command.form === "exec" ? command.argv.map((word) => textOf(word.at)).join(" ") : command.text.text);
