import { type CallArguments, type CallSite, type Obj, unknown } from "../objects.ts";
import type { Run } from "../run.ts";

/** What a method does, called on an object of its type. */
export type Method<Self> = (run: Run, self: Self, args: CallArguments, site: CallSite) => Obj;

/** An argument by its place or its name. */
export const argument = (args: CallArguments, index: number, name: string): Obj | undefined => args.positional[index] ?? args.keywords.get(name);

/** A text argument; undefined when it is absent or no known text. */
export const textArgument = (args: CallArguments, index: number, name = ""): string | undefined => {
  const value = argument(args, index, name);
  return value?.kind === "str" ? value.value : undefined;
};

/** What a method gives that is not followed. */
export const lost = (why: string): Obj => unknown(why);
