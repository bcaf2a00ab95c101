import type { ApacheTree } from "../../../parse/apache/tree.ts";
import { decide, type Known, type Truth } from "../condition.ts";
import { directiveTable } from "./directive-table.ts";

/** What is known of the Apache that reads the files. */
export interface Surroundings {
  /** Exactly the modules it has (`wsgi`), where that is known. */
  readonly modules?: ReadonlySet<string>;
  /** Whether an Include means a file that is here but was not read, because it does not look like Apache's. */
  readonly isThere?: (pattern: string, from: ApacheTree) => boolean;
}

/** Decides a conditional section; with exact surroundings every answer is sure. */
export function decideIn({ modules }: Surroundings, section: string, words: readonly string[], known: Known): Truth {
  if (modules === undefined) return decide(section, words, known);
  const first = words[0] ?? "";
  const subject = first.replace(/^!/, "").replace(/^(["'])(.*)\1$/, "$2");
  const sure = (holds: boolean): Truth => (holds !== first.startsWith("!") ? "always" : "never");
  switch (section.toLowerCase()) {
    case "ifmodule": {
      const name = /^mod_(\w+)\.c$/.exec(subject)?.[1] ?? /^(\w+)_module$/.exec(subject)?.[1] ?? subject;
      return sure(modules.has(name) || (known.modules.has(name) && name !== subject));
    }
    case "ifdefine":
      return sure(known.defined.has(subject));
    case "ifdirective":
      return sure(directiveTable().has(subject.toLowerCase()));
    case "ifsection":
      return sure(directiveTable().has(`<${subject.replace(/^</, "").toLowerCase()}`));
    default: {
      const truth = decide(section, words, known);
      return truth === "likely" ? "always" : truth === "unlikely" ? "never" : truth;
    }
  }
}
