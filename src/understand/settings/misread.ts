import { isTrue, type PyItem, text } from "../../core/python.ts";

/** Words by which people mean to turn something off, and one that says nothing. */
export const offWords: readonly string[] = ["False", "false", "0", "no", "off", "perhaps"];

/** Parts of names that say nothing of what a switch is for. */
const plainParts: ReadonlySet<string> = new Set(["DJANGO", "USE", "SECURE", "ALL", "IS", "SETTINGS", "APP", "SITE", "ENABLE", "ENABLED", "ALLOW"]);

const partsOf = (name: string): readonly string[] => name.toUpperCase().split(/[^A-Z0-9]+/).filter((part) => part !== "" && !plainParts.has(part));

/** Whether a variable is named for a switch, as DJANGO_DEBUG is for DEBUG; one such as DYNO only tells where it runs. */
export const isNamedFor = (variable: string, setting: string): boolean => partsOf(variable).some((part) => partsOf(setting).includes(part));

/**
 * Whether a switch is on with an off-word in its variable because texts are true.
 * @param isNamed whether the variable is named for the switch: then any true value tells, otherwise only the word itself
 */
export const isMisreading = (item: PyItem | undefined, word: string, isNamed: boolean): boolean => item !== undefined && (text(item) === word || (isNamed && isTrue(item)));
