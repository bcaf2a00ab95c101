import { joinRepositoryPath } from "./container-paths.ts";
import type { Image } from "./image.ts";

/** A file or directory of the repository that a container has at a path of its own: it is mounted, or copied into the image. */
export interface Brought {
  /** In the repository, "" for its root. */
  readonly source: string;
  readonly target: string;
}

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

/** Where web servers look for what configures them. */
const ofWebServer = /nginx|openresty|apache|httpd|conf\.d|vhosts?|sites-(?:enabled|available)/i;

/** Whether a container has a file of the repository as what configures its web server. */
export const isBrought = (path: string, brought: readonly Brought[]): boolean =>
  brought.some(({ source, target }) => source === path || (ofWebServer.test(target) && (source === "" || path.startsWith(`${source}/`))));
