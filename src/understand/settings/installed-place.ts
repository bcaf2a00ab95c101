import { projectRoot } from "./libraries/files.ts";

/** What stands in a path for the place where the project is installed, which the repository does not tell. */
const place = projectRoot.slice(1);

/** Whether a text says where the project is installed, so that what is looked for in it may be there on the server. */
export const saysWhereInstalled = (text: string): boolean => text.includes(place);

/** Whether two texts are the same on the server; undefined where that depends on where the project is installed. */
export function isSameText(left: string, right: string): boolean | undefined {
  if (left === right) return true;
  if (saysWhereInstalled(left) === saysWhereInstalled(right)) return false;
  const [placed, plain] = saysWhereInstalled(left) ? [left, right] : [right, left];
  const [before = "", ...after] = placed.split(place);
  // `/<project>/..` may be any directory.
  const end = (after.at(-1) ?? "").replace(/^.*\/\.\.(?=\/|$)/, "");
  return plain.startsWith(before) && plain.endsWith(end) && plain.length > before.length + end.length ? undefined : false;
}

/** `part in text`. */
export function isPartOfText(part: string, text: string): boolean | undefined {
  if (!saysWhereInstalled(text)) return text.includes(part) ? true : saysWhereInstalled(part) ? undefined : false;
  return text.split(place).some((known) => known.includes(part)) || saysWhereInstalled(part) ? text.includes(part) : undefined;
}

/** `text.startswith(part)`. */
export function beginsWith(text: string, part: string): boolean | undefined {
  if (text.startsWith(part) && part.length <= text.indexOf(place)) return true;
  if (saysWhereInstalled(text) === saysWhereInstalled(part)) return text.startsWith(part);
  const [before = ""] = (saysWhereInstalled(text) ? text : part).split(place);
  const other = saysWhereInstalled(text) ? part : text;
  return other.startsWith(before) ? undefined : false;
}

/** `text.endswith(part)`. */
export function endsWith(text: string, part: string): boolean | undefined {
  if (saysWhereInstalled(text) === saysWhereInstalled(part)) return text.endsWith(part);
  const end = (saysWhereInstalled(text) ? text : part).split(place).at(-1) ?? "";
  const other = saysWhereInstalled(text) ? part : text;
  if (saysWhereInstalled(text) && end.endsWith(part)) return true;
  return other.endsWith(end) ? undefined : false;
}

/** Whether a part of a text is the same wherever the project is installed: counted from its end, within what is known of it. */
export function isKnownSlice(text: string, start: number | undefined, end: number | undefined): boolean {
  if (!saysWhereInstalled(text) || ((start === undefined || start === 0) && end === undefined)) return true;
  const known = text.length - (text.lastIndexOf(place) + place.length);
  const isNear = (bound: number): boolean => bound < 0 && -bound <= known;
  return (start === undefined || start === 0 || isNear(start)) && (end === undefined || isNear(end));
}
