import type { Possibility, Supposed } from "../../core/settings.ts";
import { type Layout, pythonText } from "./python-text.ts";

/** What one variable does to a setting, in one line: `DEBUG unset, '' or 'False': False; 'True': True; other: ?` */
export function variableWords(variable: string, possibilities: readonly Possibility[], layout: Layout): string {
  const flat: Layout = { redactor: layout.redactor };
  const outcome = ({ value }: Possibility): string => (value ? pythonText(value, flat) : "Django does not start");
  const groups = new Map<string, string[]>();
  for (const possibility of withoutOwnText(possibilities, outcome)) {
    const result = outcome(possibility);
    groups.set(result, [...(groups.get(result) ?? []), stateWords(possibility.supposed, flat)]);
  }
  const own = ownText(possibilities, outcome);
  if (own !== undefined) groups.set(own, ["set"]);
  const [only] = groups;
  if (groups.size === 1 && only) return `${variable}, whatever it is: ${only[0]}`;
  return `${variable} ${[...groups].map(([result, states]) => `${listed(states)}: ${result}`).join("; ")}`;
}

/** A variable in words: unset, `'production'`, other. */
export function stateWords(supposed: Supposed, layout: Layout): string {
  if (supposed.kind === "text") return pythonText({ type: "str", value: supposed.text }, layout);
  return supposed.kind === "any" ? "other" : "unset";
}

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`);

const isText = (word: string) => ({ supposed }: Possibility): boolean => supposed.kind === "text" && supposed.text === word;

/** The value with `<text>` for the variable's own, where it holds that: words for off and on then say nothing more. */
function ownText(possibilities: readonly Possibility[], outcome: (possibility: Possibility) => string): string | undefined {
  const [off, on] = ["False", "True"].map((word) => {
    const found = possibilities.find(isText(word));
    return found && outcome(found).replace(/'(?:[^'\\]|\\.)*'/g, (literal) => literal.replaceAll(word, "<text>"));
  });
  return off !== undefined && off === on && off.includes("<text>") ? off : undefined;
}

function withoutOwnText(possibilities: readonly Possibility[], outcome: (possibility: Possibility) => string): readonly Possibility[] {
  if (ownText(possibilities, outcome) === undefined) return possibilities;
  return possibilities.filter((possibility) => possibility.supposed.kind !== "any" && !isText("False")(possibility) && !isText("True")(possibility));
}
