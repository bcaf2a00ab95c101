import { mask } from "../../check/masked-lines.ts";
import { elements, type PyItem, type Secret } from "../../core/python.ts";
import { type Span, textOf } from "../../core/source.ts";

/** A shorter text stands in many places that have nothing to do with the secret. */
const shortestSecret = 6;

/** Takes the texts of secrets out of whatever is shown. */
export class Redactor {
  readonly #texts: ReadonlySet<string>;
  readonly #secrets = new Set<Secret>();

  /** @param places where secrets stand in the files */
  constructor(places: readonly Span[]) {
    const written = places.map((at) => textOf(at).replace(/^\w{0,2}("""|'''|"|')(.*)\1$/s, "$2"));
    this.#texts = new Set(written.filter(({ length }) => length >= shortestSecret));
  }

  /** Learns the secrets within a value: what they decode to may differ from what is written. */
  learn(item: PyItem | undefined): void {
    const waiting = item ? [item] : [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.type === "secret" && next.value.length >= shortestSecret) this.#secrets.add(next.value);
      if (next.type === "dict") for (const pair of next.entries) waiting.push(...pair);
      else waiting.push(...elements(next));
    }
  }

  /** The text without the secrets in it. A secret that is more than a part of it hides all. */
  redact(text: string): string {
    const shown = [...this.#texts].reduce((hidden, secret) => (hidden.includes(secret) ? hidden.replaceAll(secret, mask) : hidden), text);
    return [...this.#secrets].some((secret) => secret.satisfies((hidden) => shown.includes(hidden))) ? mask : shown;
  }
}
