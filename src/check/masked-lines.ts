import type { SourceFile, Span } from "../core/source.ts";

/** What stands for a secret, whatever its length. */
export const mask = "********";

/** A piece of a line as it may be shown: text as it stands, or a secret. Offsets are those of the file. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly secret: boolean;
}

/** Knows where secrets stand, so that no line is shown or hashed with one in it. */
export class MaskedLines {
  readonly #byFile = new Map<SourceFile, Span[]>();

  constructor(secrets: readonly Span[]) {
    for (const secret of secrets) {
      const known = this.#byFile.get(secret.file) ?? [];
      known.push(withoutQuotes(secret));
      this.#byFile.set(secret.file, known);
    }
    for (const spans of this.#byFile.values()) spans.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Whether anything in a file is a secret. */
  hasSecrets(file: SourceFile): boolean {
    return this.#byFile.has(file);
  }

  /** The pieces of a line (from 1), in order, without its end. */
  pieces(file: SourceFile, line: number): readonly Piece[] {
    const lineStart = file.offsetOfLine(line);
    const lineEnd = lineStart + file.lineText(line).length;
    const pieces: Piece[] = [];
    let reached = lineStart;
    for (const { start, end } of this.#byFile.get(file) ?? []) {
      const from = Math.max(start, reached);
      const to = Math.min(end, lineEnd);
      if (from >= to) continue;
      if (from > reached) pieces.push({ start: reached, end: from, secret: false });
      pieces.push({ start: from, end: to, secret: true });
      reached = to;
    }
    if (reached < lineEnd) pieces.push({ start: reached, end: lineEnd, secret: false });
    return pieces;
  }

  /** The text of a line (from 1) with its secrets masked. */
  text(file: SourceFile, line: number): string {
    return this.pieces(file, line)
      .map(({ start, end, secret }) => (secret ? mask : file.text.slice(start, end)))
      .join("");
  }
}

/** A string literal keeps its quotes when its text is masked. */
function withoutQuotes(secret: Span): Span {
  const text = secret.file.text.slice(secret.start, secret.end);
  const [, before, quote] = /^(\w{0,2}("""|'''|"|'))[\s\S]*\2$/.exec(text) ?? [];
  if (before === undefined || quote === undefined || text.length < before.length + quote.length) return secret;
  return { file: secret.file, start: secret.start + before.length, end: secret.end - quote.length };
}
