import { hasTemplateMarker, placeholderAt, type Word, type WordPart } from "../command/word.ts";
import type { MappedText } from "../command/mapped-text.ts";

/** C-style escapes of systemd.syntax(7), "Quoting". */
const escapes: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\", '"': '"', "'": "'", s: " " };

/** What words mean beyond quoting: an Exec line expands variables, `Environment=` does not. */
export interface WordDialect {
  readonly variables: boolean;
}

/**
 * Splits a value into words as systemd does: blanks separate, quotes group, backslashes escape, `%` names what only
 * the running system knows. It is no shell: `&&`, `|` and `>` are words like any other. What a template leaves open is
 * a part of its word, whatever blanks it holds.
 */
export function splitWords(value: MappedText, dialect: WordDialect): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (;;) {
    while (at < value.text.length && /\s/.test(value.text.charAt(at))) at++;
    if (at >= value.text.length) return words;
    const start = at;
    const reader = new WordReader(value, start, dialect);
    at = reader.read();
    const place = value.place(start, at);
    // A marker without an end.
    const isTemplate = reader.parts.some((part) => part.kind === "literal" && hasTemplateMarker(part.text));
    words.push({ parts: isTemplate ? [{ kind: "unknown", quoted: true, at: place }] : reader.parts, at: place });
  }
}

class WordReader {
  readonly parts: WordPart[] = [];
  readonly #value: MappedText;
  readonly #dialect: WordDialect;
  readonly #start: number;
  #at: number;
  #text = "";
  #textStart: number;

  constructor(value: MappedText, start: number, dialect: WordDialect) {
    this.#value = value;
    this.#dialect = dialect;
    this.#start = start;
    this.#at = start;
    this.#textStart = start;
  }

  /** Reads one word and answers where it ends. */
  read(): number {
    const text = this.#value.text;
    let quote = "";
    let isEmpty = true;
    while (this.#at < text.length) {
      const character = text.charAt(this.#at);
      const hole = placeholderAt(text, this.#at);
      if (hole) {
        this.#add((at) => ({ kind: "unknown", quoted: hole.isValue, at }), hole.length);
        continue;
      }
      if (quote === "" && /\s/.test(character)) break;
      if (quote === "" && (character === '"' || character === "'")) {
        this.#flush();
        quote = character;
        isEmpty = false;
        this.#textStart = ++this.#at;
      } else if (character === quote) {
        this.#flush();
        quote = "";
        this.#textStart = ++this.#at;
      } else if (character === "\\") this.#escape();
      else if (character === "%") this.#specifier();
      else if (character === "$" && this.#dialect.variables) this.#variable(quote);
      else this.#take(character, 1);
    }
    this.#flush();
    if (this.parts.length === 0 && !isEmpty) this.parts.push({ kind: "literal", text: "", at: this.#value.place(this.#start, this.#at) });
    return this.#at;
  }

  #take(text: string, length: number): void {
    this.#text += text;
    this.#at += length;
  }

  #flush(): void {
    if (this.#text !== "") this.parts.push({ kind: "literal", text: this.#text, at: this.#value.place(this.#textStart, this.#at) });
    this.#text = "";
    this.#textStart = this.#at;
  }

  #add(part: (at: WordPart["at"]) => WordPart, length: number): void {
    this.#flush();
    this.parts.push(part(this.#value.place(this.#at, this.#at + length)));
    this.#at += length;
    this.#textStart = this.#at;
  }

  #escape(): void {
    const next = this.#value.text.charAt(this.#at + 1);
    const hexadecimal = /^\\x([0-9A-Fa-f]{2})/.exec(this.#value.text.slice(this.#at, this.#at + 4));
    if (hexadecimal) this.#take(String.fromCharCode(Number.parseInt(hexadecimal[1] ?? "", 16)), 4);
    // An escape that is none stays as it is.
    else this.#take(escapes[next] ?? `\\${next}`, next === "" ? 1 : 2);
  }

  #specifier(): void {
    const next = this.#value.text.charAt(this.#at + 1);
    if (next === "%") this.#take("%", 2);
    else if (/[A-Za-z]/.test(next)) this.#add((at) => ({ kind: "unknown", quoted: true, at }), 2);
    else this.#take("%", 1);
  }

  /** `${NAME}` is one word or part of one; `$NAME` alone is split at blanks; `$$` is a dollar (systemd.service(5)). */
  #variable(quote: string): void {
    const rest = this.#value.text.slice(this.#at, this.#at + 256);
    const [whole, braced, bare] = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(rest) ?? [];
    const name = braced ?? bare;
    if (rest.startsWith("$$")) this.#take("$", 2);
    else if (whole !== undefined && name !== undefined) this.#add((at) => ({ kind: "variable", name, quoted: braced !== undefined || quote !== "", at }), whole.length);
    else this.#take("$", 1);
  }
}
