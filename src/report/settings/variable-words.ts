import type { PyItem } from "../../core/python.ts";
import type { Possibility, Supposed } from "../../core/settings/settings.ts";
import { type Change, changesBetween } from "./changes.ts";
import { hidden, type Layout, pythonText } from "./python-text.ts";
import { grouped } from "../../core/grouped.ts";

/** A longer value is shown by what is otherwise in it. */
const longest = 60;

/** Of more elements that may be there it is only said that they may. */
const mostTold = 3;

/**
 * What one variable does to a setting, in one line: `DEBUG unset, '' or 'False': False; 'True': True; other: ?`
 * @param current what the setting is, printed above
 */
export function variableWords(variable: string, possibilities: readonly Possibility[], current: PyItem | undefined, layout: Layout): string {
  const flat: Layout = { redactor: layout.redactor };
  const outcome = ({ value }: Possibility): string => (value ? valueWords(value, current, flat) : "Django does not start");
  const own = ownText(possibilities, outcome);
  const told = (own === undefined ? possibilities : possibilities.filter((one) => !isPlaceholder(one))).map((one) => ({ result: outcome(one), state: stateWords(one.supposed, flat) }));
  const groups = grouped(own === undefined ? told : [...told, { result: own, state: "set" }], ({ result }) => result);
  const [only] = groups.keys();
  if (groups.size === 1 && only !== undefined) return `${variable}, whatever it is: ${only}`;
  return `${variable} ${[...groups].map(([result, states]) => `${listed(states.map(({ state }) => state))}: ${result}`).join("; ")}`;
}

/** A variable in words: unset, `'production'`, other. */
export function stateWords(supposed: Supposed, layout: Layout): string {
  if (supposed.kind === "text") return pythonText({ type: "str", value: supposed.text }, layout);
  return supposed.kind === "any" ? "other" : "unset";
}

function valueWords(value: PyItem, current: PyItem | undefined, layout: Layout): string {
  const whole = pythonText(value, layout);
  if (whole.length <= longest || !current) return whole;
  if (whole === pythonText(current, layout)) return "as above";
  const changes = changesBetween(current, value)?.map((change) => changeWords(change, layout)).join(", ");
  return changes !== undefined && changes.length < whole.length ? changes : whole;
}

function changeWords({ path, kind, value }: Change, layout: Layout): string {
  const place = path.map((key) => `[${pythonText(key, layout)}]`).join("");
  const shown = pythonText(value, layout);
  switch (kind) {
    case "is":
      return `${place} = ${shown}`;
    case "added":
      return `${place} ${withWords(value, layout)}`.trimStart();
    case "gone":
      return path.length === 0 || !place.endsWith("]") ? `without ${shown}` : `without ${place}`;
  }
}

/** What comes to a list, for certain or perhaps. */
function withWords(value: PyItem, layout: Layout): string {
  if (value.type !== "unknown" || !value.among) return `with ${pythonText(value, layout)}`;
  const isTold = value.among.length <= mostTold && value.among.every(({ type }) => type !== "unknown");
  return isTold ? `perhaps with ${listed(value.among.map((item) => pythonText(item, layout)))}` : "perhaps with more";
}

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`);

const isText = ({ supposed }: Possibility, word: string): boolean => supposed.kind === "text" && supposed.text === word;

/** Words that stand for any text where the value holds the variable's own. */
const isPlaceholder = (possibility: Possibility): boolean => possibility.supposed.kind === "any" || isText(possibility, "False") || isText(possibility, "True");

/** The value with `<text>` for the variable's own, where it holds that: words for off and on then say nothing more. */
function ownText(possibilities: readonly Possibility[], outcome: (possibility: Possibility) => string): string | undefined {
  const [off, on] = ["False", "True"].map((word) => {
    const found = possibilities.find((possibility) => isText(possibility, word));
    return found && outcome(found).replace(/'(?:[^'\\]|\\.)*'/g, (literal) => literal.replaceAll(word, "<text>"));
  });
  return off !== undefined && off === on && (off.includes("<text>") || off.includes(hidden)) ? off : undefined;
}
