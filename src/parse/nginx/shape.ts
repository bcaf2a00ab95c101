import { type Command, commandsNamed, isBlock, mostArgumentsOf } from "./commands.ts";

/** What nginx itself has for sites, as the table of directives tells it; names of modules may be anybody's words. */
const ownCommands = (name: string): readonly Command[] => commandsNamed(name).filter(({ area, builtIn, since }) => area === "core" || ((area === "http" || area === "events" || area === "any") && (builtIn || since !== "")));

/** Whether a directive ends with ";" wherever it stands. */
export function isSimple(name: string): boolean {
  const commands = ownCommands(name);
  return commands.length > 0 && !commands.some(({ anyFlags }) => isBlock(anyFlags));
}

/** Whether a directive opens a block wherever it stands; `server` does not in an upstream. */
export function opensBlock(name: string): boolean {
  const commands = ownCommands(name);
  return commands.length > 0 && commands.every(({ anyFlags }) => isBlock(anyFlags));
}

/** How many words a directive that ends with ";" takes at most, in any release; undefined for every other name. */
export function mostArguments(name: string): number | undefined {
  return isSimple(name) ? Math.max(...ownCommands(name).map(({ anyFlags }) => mostArgumentsOf(anyFlags))) : undefined;
}

/** Whether a word at the start of a line is a name that starts a statement of its own. */
export const startsStatement = (word: string): boolean => ownCommands(word).length > 0;

/** Whether nginx or any module of the table has a directive of this name. */
export const isKnownName = (name: string): boolean => commandsNamed(name).length > 0;

/** Blocks whose lines are data for the directive: pairs, not directives. No table of nginx says which these are. */
export const rawEntryBlocks: ReadonlySet<string> = new Set(["map", "geo", "types", "split_clients", "charset_map", "match", "geoip2"]);
