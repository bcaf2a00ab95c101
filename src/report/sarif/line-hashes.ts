import type { MaskedLines } from "../../check/masked-lines.ts";
import type { SourceFile } from "../../core/source.ts";

/** How many characters from the beginning of a line are hashed, blanks not counted: more than the line, as a rule. */
const window = 100;
const base = 37n;
/** What stands for the end of the file. */
const end = "\uffff";

/**
 * `primaryLocationLineHash` of the lines of one file, by which GitHub knows an alert again when lines move. It is what
 * GitHub's upload action computes (codeql-action, src/fingerprints.ts): a rolling hash modulo 2^64 over the hundred
 * UTF-16 units from the line's beginning, without spaces and tabs, every line end as LF; then a colon and which of the
 * lines with this hash it is. Secrets are masked first: of a short one the hash would tell what it is. Lines near a
 * secret therefore have another hash than GitHub's, as stable.
 */
export class LineHashes {
  /** What is hashed, without blanks. */
  readonly #text: string;
  /** Where each line (from 0) begins in it. */
  readonly #starts: readonly number[];
  /** Which occurrence of its window each line is. */
  readonly #occurrences: readonly number[];

  constructor(file: SourceFile, lines: MaskedLines) {
    this.#text = asGithubReads(textWithoutSecrets(file, lines), file).replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "") + end;
    const starts = [0];
    for (let at = this.#text.indexOf("\n"); at >= 0; at = this.#text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
    const seen = new Map<string, number>();
    this.#occurrences = starts.map((start) => {
      const hashed = this.#text.slice(start, start + window);
      const count = (seen.get(hashed) ?? 0) + 1;
      seen.set(hashed, count);
      return count;
    });
  }

  /** The hash of a line (from 1), and the number of its occurrence. */
  of(line: number): { readonly hash: string; readonly occurrence: number } {
    const start = this.#starts[line - 1] ?? this.#text.length;
    let hash = 0n;
    for (let index = 0; index < window; index++) hash = BigInt.asUintN(64, hash * base + BigInt(unitAt(this.#text, start + index)));
    return { hash: hash.toString(16), occurrence: this.#occurrences[line - 1] ?? 1 };
  }
}

/** Zeros follow the end of the file. */
const unitAt = (text: string, index: number): number => (index < text.length ? text.charCodeAt(index) : 0);

function textWithoutSecrets(file: SourceFile, lines: MaskedLines): string {
  if (!lines.hasSecrets(file)) return file.text;
  let text = "";
  for (let line = 1; line <= file.lineCount; line++) {
    const start = file.offsetOfLine(line);
    const full = file.text.slice(start, file.offsetOfLine(line + 1));
    text += lines.text(file, line) + full.slice(file.lineText(line).length);
  }
  return text;
}

/** The action decodes every file as UTF-8; what we read as latin-1 has bytes that are none. */
const asGithubReads = (text: string, { encoding }: SourceFile): string => (encoding === "latin-1" ? Buffer.from(text, "latin1").toString("utf8") : text);
