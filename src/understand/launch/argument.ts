import type { Text } from "../../core/launch/launch.ts";
import { cover, span, textOf, type Span } from "../../core/source.ts";

/** A piece of an argument after expansion. */
export interface Piece {
  /** Undefined when it cannot be known. */
  readonly text: string | undefined;
  /** Where it is used. */
  readonly at: Span;
  /** The assignment that gave the text, when a variable did. */
  readonly from?: Span;
  /** What it is while `unless` is unset, when that is all that is known. */
  readonly fallback?: Fallback;
}

export interface Fallback {
  readonly text: string;
  /** The variable that would replace the text. */
  readonly unless: string;
}

/** An argument as the program receives it, as far as that can be known. */
export interface Argument {
  readonly pieces: readonly Piece[];
  readonly at: Span;
  /** Whether it may be any number of arguments: an unquoted expansion that is not known, or `"$@"`. */
  readonly spread: boolean;
}

/** The text of an argument; undefined when a piece of it is unknown. */
export function known(argument: Argument | undefined): string | undefined {
  if (!argument) return undefined;
  let text = "";
  for (const piece of argument.pieces) {
    if (piece.text === undefined) return undefined;
    text += piece.text;
  }
  return text;
}

/** The known text at the beginning of an argument, `--bind=` of `--bind=$ADDRESS`. */
export function knownStart(argument: Argument | undefined): string {
  let text = "";
  for (const piece of argument?.pieces ?? []) {
    if (piece.text === undefined) break;
    text += piece.text;
  }
  return text;
}

/** The end of a path of which only that is known: `/conf/uwsgi.ini` of `$HOME/conf/uwsgi.ini`. */
export function knownEnd(argument: Argument): Text | undefined {
  const last = argument.pieces.findLastIndex(({ text }) => text === undefined);
  const value = argument.pieces.slice(last + 1).map(({ text }) => text).join("");
  return last >= 0 && value.startsWith("/") ? { value, at: argument.at } : undefined;
}

/** What an argument is while variables are unset (`HOST or PORT`); undefined when it is known, or not known even so. */
export function fallbackOf(argument: Argument): { readonly text: Text; readonly unless: string } | undefined {
  let text = "";
  const unless = new Set<string>();
  for (const piece of argument.pieces) {
    if (piece.text !== undefined) text += piece.text;
    else if (piece.fallback) {
      text += piece.fallback.text;
      unless.add(piece.fallback.unless);
    } else return undefined;
  }
  return unless.size === 0 ? undefined : { text: { value: text, at: argument.at }, unless: [...unless].join(" or ") };
}

/** The argument with its place; undefined when it is not known. */
export function asText(argument: Argument | undefined): Text | undefined {
  const value = known(argument);
  return argument && value !== undefined ? { value, at: argument.at } : undefined;
}

/** The assignment behind an argument's text, when one variable gave all of it. */
export const assignmentOf = (argument: Argument): Span | undefined => (argument.pieces.length === 1 ? argument.pieces[0]?.from : undefined);

/** The argument without its first `count` characters, which must be known. */
export function dropStart(argument: Argument, count: number): Argument {
  const pieces: Piece[] = [];
  let left = count;
  for (const piece of argument.pieces) {
    const length = piece.text?.length ?? 0;
    if (left > 0 && piece.text !== undefined && length <= left) left -= length;
    else if (left > 0 && piece.text !== undefined) {
      pieces.push({ ...piece, text: piece.text.slice(left), at: after(piece, left) });
      left = 0;
    } else pieces.push(piece);
  }
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return { pieces: [], at: span(argument.at.file, argument.at.end, argument.at.end), spread: false };
  return { pieces, at: cover(first.at, last.at), spread: argument.spread };
}

/** Where a piece stands without its first characters: exact only where the source reads as the text does. */
function after(piece: Piece, count: number): Span {
  return textOf(piece.at) === piece.text ? span(piece.at.file, piece.at.start + count, piece.at.end) : piece.at;
}

/** An argument that stands in a file as it is. */
export const literalArgument = (text: string, at: Span): Argument => ({ pieces: [{ text, at }], at, spread: false });

/** The last part of a path, with its exact place where that can be told; where the path begins with what is not known, what is known of its end holds it. */
export function baseName(argument: Argument): Text | undefined {
  const first = argument.pieces.findLastIndex(({ text }) => text === undefined) + 1;
  const end = { ...argument, pieces: argument.pieces.slice(first) };
  const text = known(end) ?? "";
  const cut = text.lastIndexOf("/") + 1;
  // `$NAME-worker`: the name goes on before what is known.
  if (first > 0 && cut === 0) return undefined;
  return { value: text.slice(cut), at: dropStart(end, cut).at };
}
