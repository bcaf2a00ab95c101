import { type Command, argumentCounts, commandsNamed, isBlock, takesArguments } from "../../../parse/nginx/commands.ts";
import type { NginxStatement } from "../../../parse/nginx/tree.ts";
import type { Refused } from "./level.ts";
import { type Place, fits, titlesOf } from "./places.ts";

/** A directive of the table, and where it stands. */
export interface Meaning {
  readonly command: Command;
  readonly place: Place;
}

/** What the table of directives says of a statement. */
export type Match =
  | { readonly kind: "unknown-name" }
  | { readonly kind: "misplaced" | "wrong-shape" | "wrong-arguments"; readonly refused: Refused }
  | { readonly kind: "matched"; readonly meant: readonly Meaning[] };

/**
 * Looks a statement up as nginx does (ngx_conf_handler): its name, its place, whether it opens a block, how many
 * arguments it takes.
 * @param at every place where it may stand
 * @param exact by the measured release with the modules of its own, else by any release with any module
 */
export function matchCommand({ kind, words: [name, ...words] }: NginxStatement, at: readonly Place[], exact: boolean): Match {
  const flagsOf = (command: Command): number => (exact ? command.flags : command.anyFlags);
  const known = commandsNamed(name?.value ?? "").filter((command) => !exact || (command.builtIn && command.flags !== 0));
  if (known.length === 0) return { kind: "unknown-name" };
  const quoted = `"${name?.value ?? ""}"`;
  const here = known.flatMap((command) => at.filter((place) => fits(command, flagsOf(command), place)).map((place) => ({ command, place })));
  if (here.length === 0) {
    return { kind: "misplaced", refused: { message: `${quoted} cannot stand in ${at.length === 1 ? (at[0]?.title ?? "") : "this place"}, so nginx does not start.`, help: `It belongs in ${titlesOf(known)}.` } };
  }
  const opens = kind !== "simple";
  const shaped = here.filter(({ command }) => isBlock(flagsOf(command)) === opens);
  if (shaped.length === 0) {
    return { kind: "wrong-shape", refused: opens ? { message: `${quoted} is not terminated by ";", so nginx does not start.`, help: 'End it with ";".' } : { message: `${quoted} opens no block with "{", so nginx does not start.`, help: words.length === 0 ? "Write its block." : 'Write its block, or quote a word that holds a ";".' } };
  }
  const counted = shaped.filter(({ command }) => takesArguments(flagsOf(command), words.length));
  if (counted.length === 0) {
    const takes = argumentCounts(shaped.reduce((flags, { command }) => flags | flagsOf(command), 0));
    return { kind: "wrong-arguments", refused: { message: `${quoted} takes ${takes === "0" ? "no arguments" : `${takes} argument${takes === "1" ? "" : "s"}`}, not ${words.length}, so nginx does not start.`, help: hintOf(words.length, takes) } };
  }
  return { kind: "matched", meant: counted };
}

function hintOf(count: number, takes: string): string {
  if (count > 1 && takes === "1") return "Is a \";\" missing, or quotes around a value with blanks?";
  return count === 0 ? "Write its value." : 'Is a ";" missing?';
}
