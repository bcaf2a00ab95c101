import { statSync, type Stats } from "node:fs";

/** @returns undefined for what is not there and what can't be reached: a link to itself, a closed directory, a name too long */
export function statOf(absolute: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether something is there that can be reached. Node's own question throws where its permission model says no. */
export const isThere = (absolute: string): boolean => statOf(absolute) !== undefined;
