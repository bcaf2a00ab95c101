import type { PyItem } from "../python.ts";
import type { Hit } from "./settings.ts";

/** What a key says of itself, or how it fails; undefined for one that is hard to guess. */
function weakness(key: string): string | undefined {
  if (key.startsWith("django-insecure-")) return "is the one that startproject made for development";
  if (key === "None") return 'is the text "None"';
  if (/change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this)|your[-_ ]?(?:secret|key)|secret[-_ ]?key|insecure|placeholder|todo|example|dummy|not[-_ ]?(?:so[-_ ]?)?(?:a[-_ ]?)?secret|^(?:secret|test|dev|development|django|password|key)$/i.test(key)) return "is a placeholder";
  if (new Set(key).size < 5) return "has fewer than five different characters";
  // Django asks for 50; what is below half of that is in reach of guessing.
  if (key.length < 24) return "is shorter than 24 characters";
  return undefined;
}

/** Why a secret key can be guessed, as the end of a sentence; undefined for one that is hard to guess or not known. */
export const weaknessOf = (value: PyItem): string | undefined => {
  let found: string | undefined;
  if (value.type === "secret") value.value.satisfies((key) => (found = key === "" ? undefined : weakness(key)) !== undefined);
  return found;
};

/** Whether a key stands in the code itself, for every environment: no variable brought it, and none could replace it. */
export const isCommitted = ({ unless, variables }: Pick<Hit, "unless" | "variables">): boolean => unless === undefined && variables.length === 0;
