import type { SyntaxProblem } from "../../core/document.ts";
import type { SourceFile } from "../../core/source.ts";

/** A word as nginx reads it. Offsets are UTF-16 into the file and take in the quotes. */
export interface NginxWord {
  readonly start: number;
  readonly end: number;
  /** The text with escapes decoded. */
  readonly value: string;
  readonly quoted: boolean;
}

/** From `#` up to the end of the line, which is not part of it. */
export interface NginxComment {
  readonly start: number;
  readonly end: number;
}

/**
 * One statement. `raw-entry` is a line of a block whose lines are data (`map`, `types` …): its first word is no
 * directive. `code` is a `*_by_lua_block`, whose inside is Lua and left alone.
 */
export interface NginxStatement {
  readonly kind: "simple" | "block" | "raw-entry" | "code";
  /** Empty for a brace that has no name before it. */
  readonly words: readonly NginxWord[];
  readonly start: number;
  /** After `;` or `}`, or after the last word where that is missing. */
  readonly end: number;
  /** Where `;` or `{` stands; undefined where it is missing. */
  readonly terminator: number | undefined;
  /** Where the closing brace of a block stands; undefined for other kinds and where it is missing. */
  readonly close: number | undefined;
  readonly children: readonly NginxStatement[];
}

/** A file as nginx reads it, with every byte's place. */
export interface NginxTree {
  readonly file: SourceFile;
  readonly statements: readonly NginxStatement[];
  readonly comments: readonly NginxComment[];
  /** Bytes that nginx refuses and that are in no statement: a second `;`, a brace too many. */
  readonly skipped: readonly { readonly start: number; readonly end: number }[];
  readonly problems: readonly SyntaxProblem[];
  /** Whether it is a template (Jinja, ERB, Go …) that becomes an nginx file later. Templates have no problems. */
  readonly template: boolean;
  /** Whether the template's code decides which lines exist. */
  readonly conditional: boolean;
}

/** The directive's name: the first word, or "" for a brace without one. */
export const nameOf = (statement: NginxStatement): string => statement.words[0]?.value ?? "";
