import { isFalse, isTrue, type PyItem, text } from "../../core/python.ts";

/** Words by which people mean to turn something off, and one that says nothing. */
const offWords: readonly string[] = ["False", "false", "0", "no", "off", "perhaps"];

/** Words by which people mean to turn something on. */
const onWords: readonly string[] = ["True", "true", "1", "yes", "on"];

/** Parts of names that say nothing of what a switch is for. */
const plainParts: ReadonlySet<string> = new Set(["DJANGO", "USE", "SECURE", "ALL", "IS", "SETTINGS", "APP", "SITE", "ENABLE", "ENABLED", "ALLOW", "EMAIL", "MAIL"]);

const partsOf = (name: string): readonly string[] => name.toUpperCase().split(/[^A-Z0-9]+/).filter((part) => part !== "" && !plainParts.has(part));

/** Whether a variable is named for a switch, as DJANGO_DEBUG is for DEBUG; one such as DYNO only tells where it runs. */
export const isNamedFor = (variable: string, setting: string): boolean => partsOf(variable).some((part) => partsOf(setting).includes(part));

/**
 * Whether a switch is on whatever text its variable holds.
 * @param itemWith the switch with this text in the variable, or with the variable unset
 * @param isNamed whether the variable is named for the switch: then any true value tells, otherwise only the text itself
 * @returns what turns it off (`empty or unset`), "" where nothing does; undefined where the text is read as it is meant
 */
export function misreading(itemWith: (state: string | undefined) => PyItem | undefined, isNamed: boolean): string | undefined {
  for (const word of offWords) {
    const item = itemWith(word);
    if (item === undefined || !(text(item) === word || (isNamed && isTrue(item)))) return undefined;
  }
  const isOff = (state: string | undefined): boolean => {
    const item = itemWith(state);
    return item !== undefined && isFalse(item);
  };
  // A text of which another word turns it off is read: it chooses something else, as one of two kinds of encryption.
  if (onWords.some(isOff)) return undefined;
  return [...(isOff("") ? ["empty"] : []), ...(isOff(undefined) ? ["unset"] : [])].join(" or ");
}
