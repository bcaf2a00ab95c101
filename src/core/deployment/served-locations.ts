import type { VirtualHost } from "../apache/host.ts";
import { tryFilesOf } from "../nginx/answers.ts";
import { fileFor, fileRootOf } from "../nginx/files.ts";
import { locationFor } from "../nginx/routing.ts";
import { type NginxServer, servesFiles } from "../nginx/server.ts";
import type { ServedFolder } from "../launch/container.ts";
import { components } from "../paths.ts";
import type { Span } from "../source.ts";
import { onceForEachPair } from "../once-for-each.ts";

/** The file that a front server looks for when it is asked for an address, and the line that leads there. */
export interface LookedFor {
  readonly path: string;
  /** The directory as the line writes it. */
  readonly directory: string;
  readonly at: Span;
  /** Whether the line appends the whole address (`root`), puts the directory in a prefix's place, or names a folder of the repository. */
  readonly kind: "root" | "alias" | "folder";
}

/** What nginx looks for; undefined where that is not sure, or where the application or something else answers. */
export const lookedForByNginx = onceForEachPair((server: NginxServer, url: string): LookedFor | undefined => {
  const { location, sure } = locationFor(server, url);
  const root = location && fileRootOf(location);
  if (!sure || !root || !servesFiles(location) || location.own("rewrite").length > 0) return undefined;
  const tried = tryFilesOf(location, server);
  // What is not found there is asked of the application.
  if (tried && !/^=\d{3}$/.test(tried.fallback.value)) return undefined;
  if (location.effectiveAll("error_page").some(({ args }) => args.some(({ value }) => value === "404") && (args.at(-1)?.value ?? "").startsWith("@"))) return undefined;
  const path = fileFor(location, url);
  return path?.startsWith("/") === true && !/[{}<>%]|\/\.\./.test(path) ? { path, directory: root.directory, at: root.directive.at, kind: root.kind } : undefined;
});

/** What the platform's own server looks for below a folder that it is told to serve. */
export function lookedForByPlatform({ address, folder, checkout, at }: ServedFolder, url: string): LookedFor | undefined {
  if (!url.startsWith(`${address}/`)) return undefined;
  const directory = [checkout.server, ...components(folder).slice(components(checkout.repository).length)].join("/");
  return { path: `${directory}${url.slice(address.length)}`, directory, at, kind: "folder" };
}

/** What Apache looks for where an Alias answers; undefined where that is not sure. */
export function lookedForByApache(host: VirtualHost, url: string): LookedFor | undefined {
  const answer = host.answerTo(url);
  if (answer?.kind !== "file" || !answer.alias || !answer.alias.path.known || answer.path.includes("/..")) return undefined;
  return { path: answer.path, directory: answer.alias.path.value, at: answer.at, kind: "alias" };
}
