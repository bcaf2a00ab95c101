import {
  elements
} from "./chunk-4XKLP2SJ.js";
import {
  mask
} from "./chunk-GOWJUYN2.js";
import {
  textOf
} from "./chunk-YKZL6MVW.js";

// src/report/settings/redactor.ts
var shortestSecret = 6;
var Redactor = class {
  #texts;
  #secrets = /* @__PURE__ */ new Set();
  /** @param places where secrets stand in the files */
  constructor(places) {
    const written = places.map((at) => textOf(at).replace(/^\w{0,2}("""|'''|"|')(.*)\1$/s, "$2"));
    this.#texts = new Set(written.filter(({ length }) => length >= shortestSecret));
  }
  /** Learns the secrets within a value: what they decode to may differ from what is written. */
  learn(item) {
    const waiting = item ? [item] : [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.type === "secret" && next.value.length >= shortestSecret) this.#secrets.add(next.value);
      if (next.type === "dict") for (const pair of next.entries) waiting.push(...pair);
      else waiting.push(...elements(next));
    }
  }
  /** The text without the secrets in it. A secret that is more than a part of it hides all. */
  redact(text) {
    const shown = [...this.#texts].reduce((hidden, secret) => hidden.includes(secret) ? hidden.replaceAll(secret, mask) : hidden, text);
    return [...this.#secrets].some((secret) => secret.satisfies((hidden) => shown.includes(hidden))) ? mask : shown;
  }
};

export {
  Redactor
};
