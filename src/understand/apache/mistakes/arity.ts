import { nextWord } from "../../../parse/apache/words.ts";
import { isBlank } from "../../../parse/apache/logical-lines.ts";
import type { Arity } from "./directive-table.ts";

/** What Apache wants instead, in words; undefined when the number of arguments is right. */
export function wrongArity(arity: Arity, text: string): string | undefined {
  const words = new Cursor(text);
  switch (arity) {
    case "0":
      return words.ended ? undefined : "no argument";
    case "1":
      return words.take() === "" || !words.ended ? "one argument" : undefined;
    case "2":
      return words.take() === "" || words.take() === "" || !words.ended ? "two arguments" : undefined;
    case "3":
      return words.take() === "" || words.take() === "" || words.take() === "" || !words.ended ? "three arguments" : undefined;
    case "12":
      return words.take() === "" || isMore(words, 1) ? "one or two arguments" : undefined;
    case "13":
      return words.take() === "" || isOneOfTwo(words) ? "one or three arguments" : undefined;
    case "23":
      return words.take() === "" || words.take() === "" || isMore(words, 1) ? "two or three arguments" : undefined;
    case "123":
      return words.take() === "" || isMore(words, 2) ? "one, two or three arguments" : undefined;
    case "1+":
    case "flag":
      return words.take() === "" ? "at least one argument" : undefined;
    case "2+":
      return words.take() === "" || words.ended ? "at least two arguments" : undefined;
    case "raw":
      return undefined;
  }
}

/** Whether anything follows after some more words. */
function isMore(words: Cursor, count: number): boolean {
  for (let taken = 0; taken < count; taken++) words.take();
  return !words.ended;
}

function isOneOfTwo(words: Cursor): boolean {
  const second = words.take();
  const third = words.ended ? undefined : words.take();
  return (second !== "" && third === undefined) || !words.ended;
}

/** Takes words off a line as ap_getword_conf does: an empty word is what a missing one is. */
class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#skip();
  }

  get ended(): boolean {
    return this.#at >= this.#text.length;
  }

  take(): string {
    const word = nextWord(this.#text, this.#at);
    this.#at = word?.end ?? this.#text.length;
    this.#skip();
    return word?.value ?? "";
  }

  #skip(): void {
    while (isBlank(this.#text[this.#at])) this.#at++;
  }
}
