import { statSync, type Stats } from "node:fs";

/** @returns undefined for what is not there and what can't be reached: a link to itself, a closed directory, a name too long */
export function statOf(absolute: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
