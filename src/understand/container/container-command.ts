import type { Span } from "../../core/source.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import type { Argument } from "../launch/argument.ts";

/** What a container starts: words as they are, or a text for its shell. */
export type ContainerCommand =
  | { readonly form: "exec"; readonly argv: readonly Argument[]; readonly at: Span }
  | { readonly form: "shell"; readonly text: ShellText; readonly at: Span };
