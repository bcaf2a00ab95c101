import type { Text } from "../../core/launch/launch.ts";
import { asText, dropStart, known, knownStart, type Argument } from "./argument.ts";
import type { Starts } from "./follow.ts";

/** A settings module that a deployment's own commands are run with. */
export type NamedSettings = Text;

/** The settings modules that commands are run with: `--settings`, or DJANGO_SETTINGS_MODULE around them. */
export const settingsNamedBy = ({ commands, servers }: Starts): readonly NamedSettings[] =>
  [...commands, ...servers].flatMap(({ invocation, peeled }): readonly NamedSettings[] => {
    const option = settingsOption(peeled.args);
    if (option) return [option];
    const variable = [...invocation.environment, ...peeled.wrapping.environment].findLast(({ name }) => name === "DJANGO_SETTINGS_MODULE");
    return variable?.value === undefined || variable.value === "" ? [] : [{ value: variable.value, at: variable.at }];
  });

/** `--settings=bakery.settings`, `--settings bakery.settings` */
function settingsOption(args: readonly Argument[]): Text | undefined {
  const index = args.findIndex((argument) => /^--settings(?:=|$)/.test(knownStart(argument)));
  const found = args[index];
  if (!found) return undefined;
  return known(found) === "--settings" ? asText(args[index + 1]) : asText(dropStart(found, "--settings=".length));
}
