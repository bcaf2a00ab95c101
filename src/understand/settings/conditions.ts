import { nameOf } from "../../core/paths.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Tags } from "./tags.ts";
import { fileOfTag, opaque, type VariableState, varying } from "./world.ts";

/** What to say where a claim depends on the environment. */
export interface Condition {
  readonly name: string;
  readonly words: string;
}

/** Values that people write to turn something on or off. */
const words: readonly string[] = ["1", "0", "true", "false", "True", "False", ""];

/** A claim is tried against at most this many variables; each costs a handful of evaluations. */
export const mostVaried = 8;

/** Whether a claim holds in the world with these changes; undefined where its values are unknown there. */
export type HoldsWith = (changes: ReadonlyMap<string, VariableState | undefined>, files: readonly string[]) => boolean | undefined;

/** States of which none makes a difference where any text will do. */
const anything: readonly VariableState[] = [opaque, "1", "0", "true", "false"];

/**
 * Finds what would make a claim untrue: a variable or a file that its values were made from, in another state.
 * @param base the world in which it holds
 * @returns undefined when it holds whatever the environment says
 */
export function findCondition(base: Evaluation, tags: Tags, holdsWith: HoldsWith): Condition | undefined {
  const varied = varying(tags).toSorted((a, b) => Number(isPlainFile(a)) - Number(isPlainFile(b))).slice(0, mostVaried);
  for (const tag of varied) {
    const file = fileOfTag(tag);
    if (file !== undefined) {
      if (!holdsWith(new Map(), [tag])) return inFile(file, tags);
      continue;
    }
    // A word says more than nothing at all.
    const compared = [...(base.compared.get(tag) ?? [])].toSorted((a, b) => Number(a === "") - Number(b === ""));
    // A value that is named must be known to help.
    const telling = compared.find((text) => holdsWith(new Map([[tag, text]]), []) === false);
    if (telling !== undefined) {
      // Whatever it is set to helps: the words that it is compared with turn nothing on or off.
      const any = words.includes(telling) && anything.every((state) => holdsWith(new Map([[tag, state]]), []) !== true);
      return { name: tag, words: any ? `unless ${tag} is set` : `unless ${tag} is ${JSON.stringify(telling)}` };
    }
    const states: readonly VariableState[] = [opaque, ...words];
    const outcomes = new Map<VariableState, boolean | undefined>(states.map((state) => [state, holdsWith(new Map([[tag, state]]), [])]));
    // Of a switch it must be said which way: set to the other word, the claim holds as before.
    const way = (["True", "False"] as const).find((word) => isSwitchedBy(word, outcomes));
    if (way !== undefined) return { name: tag, words: `unless ${tag} is ${JSON.stringify(way)}` };
    // Among all texts one alone leads to what is not known: to other settings, of which a profile chooses.
    const [chosen, ...others] = compared.filter((text) => holdsWith(new Map([[tag, text]]), []) === undefined);
    if (chosen !== undefined && others.length === 0 && words.every((state) => outcomes.get(state) === true)) return { name: tag, words: `unless ${tag} is ${JSON.stringify(chosen)}` };
    if (!states.some((state) => !outcomes.get(state))) continue;
    if (base.world.supposed.get(tag) !== opaque) return { name: tag, words: `unless ${tag} is set` };
    // It is set, to a text that is not known: only the empty one can undo the claim.
    if (outcomes.get("") === false) return { name: tag, words: `unless ${tag} is empty` };
  }
  const variables = varied.filter((tag) => fileOfTag(tag) === undefined);
  const files = varied.filter((tag) => fileOfTag(tag) !== undefined);
  if (variables.length < 2 || holdsWith(new Map(variables.map((tag) => [tag, opaque] as const)), files)) return undefined;
  return { name: variables.join(", "), words: `unless ${variables.join(" and ")} are set` };
}

/** Whether a tag is that of a file whose name does not say that it is the machine's own, as `local_settings.py` does. */
const isPlainFile = (tag: string): boolean => !/local|secret|private|overrid|custom/i.test(nameOf(fileOfTag(tag) ?? "local"));

/** A file that settings look for in several directories is named by its last part alone. */
function inFile(file: string, tags: Tags): Condition {
  const name = nameOf(file);
  const isOneOfMany = tags.filter((tag) => nameOf(fileOfTag(tag) ?? "") === name).length > 1;
  return isOneOfMany ? { name, words: `unless a ${name}, which is not in the repository, sets it` } : { name: file, words: `unless ${file}, which is not in the repository, sets it` };
}

/** Whether a claim holds with one word for on or off, however it is written, and does not with the other. */
function isSwitchedBy(word: "True" | "False", outcomes: ReadonlyMap<VariableState, boolean | undefined>): boolean {
  const other = word === "True" ? "False" : "True";
  return [word, word.toLowerCase()].every((text) => outcomes.get(text) === false) && [other, other.toLowerCase()].every((text) => outcomes.get(text) === true);
}

/** Puts a condition before the first full stop of a message. */
export function withCondition(message: string, condition: string): string {
  const end = /\.(?=\s|$)/.exec(message)?.index ?? message.length;
  return `${message.slice(0, end)} ${condition}${message.slice(end)}`;
}
