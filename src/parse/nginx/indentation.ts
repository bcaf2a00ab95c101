/** A block whose closing brace, by its indentation, was written for a block further out. */
export interface MisplacedClose {
  /** Where the block starts that lacks its own brace. */
  readonly start: number;
  /** The brace that closes it instead. */
  readonly close: number;
}

/** Whether only blanks stand before an offset on its line. */
export const isFirstOnLine = (text: string, offset: number): boolean => indentOf(text, offset) !== undefined;

/** Tells whether a block is closed by a brace that stands further left than its first word. */
export function misplacedClose(text: string, start: number, close: number): MisplacedClose | undefined {
  const closing = indentOf(text, close);
  const opening = closing === undefined ? undefined : indentOf(text, start);
  return closing !== undefined && opening !== undefined && closing < opening ? { start, close } : undefined;
}

/** The number of blanks before an offset that is the first thing on its line. */
function indentOf(text: string, offset: number): number | undefined {
  let at = offset - 1;
  while (at >= 0 && (text.charAt(at) === " " || text.charAt(at) === "\t")) at--;
  return at < 0 || text.charAt(at) === "\n" || text.charAt(at) === "\r" ? offset - 1 - at : undefined;
}
