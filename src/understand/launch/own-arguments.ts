import type { Word } from "../../parse/command/word.ts";
import type { Step } from "../../parse/shell/script.ts";
import { known, type Argument } from "./argument.ts";

/** The arguments that a script gives itself: `set -- gunicorn bakery.wsgi`. */
export interface OwnArguments {
  readonly argv: readonly Argument[];
  /** What decides whether it does. */
  readonly branches: Step["branches"];
}

/** `"$@"`: all arguments of the script. */
export const isAllArguments = ({ parts: [part, ...more] }: Word): boolean => part?.kind === "variable" && part.name === "@" && more.length === 0;

const namesArguments = (word: Word): boolean => word.parts.some((part) => part.kind === "variable" && /^[@*1]$/.test(part.name));

/** A condition under which a script was given none: `[ $# -eq 0 ]`, `[ -z "$1" ]`. */
const asksForNone = /\$#|\$\{#|-z\s+"?\$\{?1\b/;

/**
 * What a script starts where nobody tells it anything else. What `set` only puts before the arguments that were given,
 * or sets under another condition, says nothing.
 * @param rest the arguments of `set`
 */
export function ownArguments(rest: readonly Argument[], { words, branches }: Step): OwnArguments | undefined {
  if (known(rest[0]) !== "--" || words.some(namesArguments)) return undefined;
  const isDefault = branches.every(({ kind, condition, negated }) => kind === "if" && !negated && asksForNone.test(condition));
  return isDefault ? { argv: rest.slice(1), branches } : undefined;
}
