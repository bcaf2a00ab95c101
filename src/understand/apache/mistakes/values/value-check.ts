import type { RawWord } from "../../../../parse/apache/words.ts";

/** A directive's arguments, as far as they are known. */
export interface ValueLine {
  readonly name: string;
  /** The text behind the name. */
  readonly text: string;
  /** Split as nearly every directive splits it; offsets into `text`. */
  readonly words: readonly RawWord[];
  /** Inside `<Directory>` and its like; undefined where the file does not show it. */
  readonly perDirectory: boolean | undefined;
  /** Inside `<RequireAll>` or `<RequireNone>`: the name of the innermost container. */
  readonly container: string | undefined;
  /** Of a ProxyPass: whether its parameters are passed over. */
  readonly sharesWorker: boolean;
  /** Whether Apache has no modules besides its own. */
  readonly closed: boolean;
}

/** What Apache refuses about a value. */
export interface ValueMistake {
  /** The word that it is about; undefined when it is the whole line. */
  readonly word?: RawWord | undefined;
  readonly message: string;
  readonly help: string;
  /** Whether it is the number of arguments that is wrong. */
  readonly arity?: boolean;
}

export type ValueCheck = (line: ValueLine) => ValueMistake | undefined;

/** The value as a message shows it: cut, and without what would steer a terminal. */
export const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

/** `Off`, `On or DNS` */
export const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`);
