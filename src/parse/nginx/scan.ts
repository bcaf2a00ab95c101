import type { SyntaxProblem } from "../../core/document.ts";
import { type SourceFile, span } from "../../core/source.ts";
import type { NginxComment, NginxWord } from "./tree.ts";

/** What the scanner hands out: a word, one of the three marks, or the end of the file. */
export type Token =
  | { readonly kind: "word"; readonly word: NginxWord }
  | { readonly kind: ";" | "{" | "}" | "end"; readonly start: number };

const code = { tab: 9, lf: 10, cr: 13, space: 32, double: 34, hash: 35, dollar: 36, single: 39, close: 41, semicolon: 59, backslash: 92, open: 123, shut: 125 } as const;

/** nginx's blanks are these four bytes; a form feed or a no-break space is part of a word. */
export const isBlank = (char: number): boolean => char === code.space || char === code.lf || char === code.tab || char === code.cr;

/** nginx reads through a buffer of this many bytes, and a word must fit (ngx_conf_file.c, NGX_CONF_BUFFER). */
const bufferBytes = 4096;

/**
 * Cuts a file into words and marks as ngx_conf_read_token does: quotes only open at the start of a word, `#` only
 * starts a comment there, `${` does not open a block.
 */
export class Scanner {
  readonly comments: NginxComment[] = [];
  readonly problems: SyntaxProblem[] = [];
  position = 0;
  readonly #file: SourceFile;
  readonly #text: string;

  /** @param text what is scanned; the file's own text, or a mask of it of the same length */
  constructor(file: SourceFile, text: string) {
    this.#file = file;
    this.#text = text;
  }

  next(): Token {
    const text = this.#text;
    for (;;) {
      const start = this.position;
      if (start >= text.length) return { kind: "end", start };
      const char = text.charCodeAt(start);
      if (isBlank(char)) this.position++;
      else if (char === code.hash) this.#comment(start);
      else if (char === code.semicolon || char === code.open || char === code.shut) {
        this.position++;
        return { kind: char === code.semicolon ? ";" : char === code.open ? "{" : "}", start };
      } else return { kind: "word", word: char === code.double || char === code.single ? this.#quoted(start, char) : this.#bare(start, start) };
    }
  }

  /** Reads on as if a bare word had not ended yet: for a mark that was meant to be part of it. */
  continueWord(word: NginxWord, from: number): NginxWord {
    return this.#bare(word.start, from);
  }

  #comment(start: number): void {
    const lineEnd = this.#text.indexOf("\n", start);
    const end = lineEnd === -1 ? this.#text.length : lineEnd;
    if (this.#bytes(start, end) >= bufferBytes) {
      this.#refuse(start, start + 1, "This comment line is longer than 4095 bytes, so nginx does not start.", "Break it into several lines.");
    }
    this.comments.push({ start, end });
    this.position = end;
  }

  #bare(start: number, from: number): NginxWord {
    const text = this.#text;
    let at = from;
    let afterDollar = false;
    let escaped = text.slice(start, from).includes("\\");
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === code.open && afterDollar) continue;
      afterDollar = char === code.dollar;
      if (char === code.backslash) {
        escaped = true;
        at++;
      } else if (isBlank(char) || char === code.semicolon || char === code.open) break;
    }
    const end = Math.min(at, text.length);
    // A blank after the word is read before the buffer is emptied, a ";" or "{" ends the statement first.
    this.#checkLength(start, start, end, isBlank(text.charCodeAt(end)) ? bufferBytes - 2 : bufferBytes - 1);
    this.position = end;
    return this.#word(start, end, start, end, escaped, false);
  }

  #quoted(start: number, quote: number): NginxWord {
    const text = this.#text;
    let at = start + 1;
    let escaped = false;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === code.backslash) {
        escaped = true;
        at++;
      } else if (char === quote) break;
    }
    if (at >= text.length) return this.#unclosed(start, text.length);
    const after = text.charCodeAt(at + 1);
    // NaN stands for the end of the file, which the parser reports; so does it a "}" that ends no statement.
    const fits = Number.isNaN(after) || isBlank(after) || [code.semicolon, code.open, code.close, code.shut].some((char) => char === after);
    if (!fits) {
      const lineEnd = text.indexOf("\n", start);
      if (lineEnd !== -1 && lineEnd < at) return this.#unclosed(start, at);
      this.#refuse(start, at + 1, "Text follows directly after a closing quote, so nginx does not start.", "Put the whole word into the quotes, or a blank after them.", at + 1);
    }
    this.#checkLength(start, start + 1, at, isBlank(after) ? bufferBytes - 3 : bufferBytes - 2);
    this.position = at + 1;
    return this.#word(start, at + 1, start + 1, at, escaped, true);
  }

  /** A quote that takes in what follows its line. The word is ended with its line, so that the rest can be read. */
  #unclosed(start: number, swallowedTo: number): NginxWord {
    const text = this.#text;
    const lineEnd = text.indexOf("\n", start);
    let end = lineEnd === -1 ? text.length : lineEnd;
    while (end > start + 1 && isBlank(text.charCodeAt(end - 1))) end--;
    const last = text.charCodeAt(end - 1);
    if (end > start + 1 && (last === code.semicolon || last === code.open)) end--;
    const message = "The quote opened here is never closed, so nginx does not start.";
    const help = `Close it with ${text.charAt(start)} before the ";".`;
    // With more behind it than the buffer holds, nginx gives up before the file's end and names the opening line.
    if (swallowedTo === text.length) this.#refuse(start, end, message, help, text.length - start > bufferBytes ? start : text.length);
    else {
      const related = { at: span(this.#file, swallowedTo, swallowedTo + 1), message: "nginx takes this quote for the closing one" };
      this.problems.push({ at: span(this.#file, start, end), message, help, related, noticedAt: swallowedTo + 1 });
    }
    this.position = end;
    return this.#word(start, end, start + 1, end, text.slice(start, end).includes("\\"), true);
  }

  #checkLength(start: number, from: number, to: number, most: number): void {
    if (to - from > most / 3 && this.#bytes(from, to) > most) {
      this.#refuse(start, start + 1, `This word is longer than ${most} bytes, so nginx does not start.`, "Is a closing quote missing? nginx reads at most 4096 bytes for one word.");
    }
  }

  #refuse(start: number, end: number, message: string, help: string, noticedAt = start): void {
    this.problems.push({ at: span(this.#file, start, end), message, help, noticedAt });
  }

  /** @param start of the word with its quotes; `from` and `to` bound what is in them */
  #word(start: number, end: number, from: number, to: number, escaped: boolean, quoted: boolean): NginxWord {
    // The value is the file's own text: a mask stands for template code only while scanning.
    const raw = this.#file.text.slice(from, to);
    return { start, end, value: escaped ? decode(raw) : raw, quoted };
  }

  /** Bytes in UTF-8; where all characters would fit one byte, the file may be Latin-1, and the smaller count is right. */
  #bytes(from: number, to: number): number {
    if (to - from <= bufferBytes / 3) return to - from;
    const piece = this.#text.slice(from, to);
    return /[^\u0000-\u00ff]/.test(piece) ? Buffer.byteLength(piece, "utf8") : piece.length;
  }
}

/** `\"`, `\'` and `\\` become the character, `\t`, `\r` and `\n` the control; any other backslash stays (`\.`). */
function decode(raw: string): string {
  return raw.replace(/\\(["'\\trn])/g, (_, char: string) => (char === "t" ? "\t" : char === "r" ? "\r" : char === "n" ? "\n" : char));
}
