import type { Edit } from "./finding.ts";
import type { Text } from "./launch/launch.ts";
import { span, textOf } from "./source.ts";

/** Puts a slash at the end of a word, inside its quotes where it has some. */
export function endWithSlash({ at }: Text): Edit {
  const end = /["']$/.test(textOf(at)) ? at.end - 1 : at.end;
  return { at: span(at.file, end, end), text: "/" };
}
