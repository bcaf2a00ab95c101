import type { Branch } from "../../parse/shell/script.ts";
import { saysProduction } from "./stage.ts";

/** The words of an arm: `migrate|update` of a `case`, `"migrate"` of `[ "$1" = "migrate" ]`. */
const wordsOf = ({ kind, condition }: Branch): readonly string[] =>
  (kind === "case" ? condition.split("|") : [...condition.matchAll(/=\s*["']?([\w:.-]+)/g)].map(([, word = ""]) => word)).map((word) => word.trim().replace(/^(["'])(.*)\1$/, "$2"));

/** `[ "$1" = "migrate" ]`, one of several tests perhaps. */
const comparesWord = (condition: string): boolean =>
  condition.split(/[|&]/).some((test) => {
    const [, after] = test.split(/\$\{?1\b/, 2);
    return after !== undefined && /[^!]=/.test(after);
  });

/** An arm for the word that a script is told: each of a `case`, and an `if` that compares the first argument. */
const isForWord = ({ kind, condition, negated }: Branch): boolean => kind === "case" || (kind === "if" && !negated && comparesWord(condition));

/** What two commands have in common that stand in one arm. */
export const armOf = ({ id, arm, condition }: Branch): string => `${id} ${arm} ${condition}`;

/**
 * Whether a script runs a command only when it is told a word that nothing here tells it: developers call
 * `./entrypoint.sh makemigrations` by hand. An arm that starts a server is the one that production takes.
 * @param branches what decides whether the command runs
 * @param serving the arms in which the script starts a server
 * @param told the words of the command that starts the script, as far as they are known
 */
export const waitsForWord = (branches: readonly Branch[], serving: ReadonlySet<string>, told: readonly (string | undefined)[]): boolean =>
  branches.some((branch) => {
    if (!isForWord(branch)) return false;
    const words = wordsOf(branch);
    const isTaken = words.some((word) => word === "" || word === "*" || told.includes(word) || saysProduction(word));
    return !isTaken && !serving.has(armOf(branch));
  });
