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
    for (const [file, spans] of this.#byFile) this.#byFile.set(file, joined(spans));
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
    const secrets = this.#byFile.get(file) ?? [];
    for (let index = firstEndingBehind(secrets, lineStart); index < secrets.length; index++) {
      const { start, end } = secrets[index] ?? { start: lineEnd, end: lineEnd };
      if (start >= lineEnd) break;
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

/** Secrets in order, those that overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const one of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last && one.start < last.end) apart[apart.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else apart.push(one);
  }
  return apart;
}

/** The index of the first span, of some that are apart and in order, that reaches behind an offset. */
function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
