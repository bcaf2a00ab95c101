import type { Brought } from "../../core/launch/brought.ts";
import { joinRepositoryPath } from "./container-paths.ts";
import type { Image } from "./image.ts";

/** Beyond any real image. */
const mostCopies = 500;

/** What an image copies from the repository; a source with wildcards stands for the directory that they are looked for in. */
export function copiedInto({ chain, copies }: Image, context: string): readonly Brought[] {
  const own = chain.flatMap((index) => copies[index] ?? []).filter(({ from, isForeign }) => from === undefined && !isForeign);
  return own
    .flatMap(({ sources, destination }) => sources.flatMap(({ value }) => {
      const source = value.includes("://") ? undefined : joinRepositoryPath(context, value.replace(/(?<![^/])[^/*?[]*[*?[].*$/s, ""));
      return source === undefined ? [] : [{ source, target: destination }];
    }))
    .slice(0, mostCopies);
}
