import type { ApacheAlias, VirtualHost } from "./host.ts";
import { onceForEach } from "../once-for-each.ts";
import { components, isWithin } from "../paths.ts";
import type { Span } from "../source.ts";

/** An address under which Apache hands a file to anybody, and the line that leads there. */
export interface ApachePublicFile {
  readonly url: string;
  /** The directory of the `Alias` or DocumentRoot. */
  readonly directory: string;
  readonly at: Span;
}

/** Nobody serves one file by more ways; each of them costs a look through all lines. */
const mostLines = 100;

/** Whether a line of the host's own says which address leads where. */
const isOwn = ({ inherited, located, url, path }: ApacheAlias): boolean => !inherited && !located && url.known && path.known;

/** The directories that a host hands out files of by its own lines. */
export const servedDirectories = onceForEach((host: VirtualHost): readonly string[] => {
  const root = host.documentRoot;
  return [...new Set([...host.aliases.filter(isOwn).map(({ path }) => path.value), ...(root?.known === true ? [root.value] : [])])];
});

/** Under which addresses anybody gets a file of the server: those that surely lead there and are granted to everybody. Lines that a host inherits are left to the main server. */
export function publicAddressesOf(host: VirtualHost, path: string): readonly ApachePublicFile[] {
  const aliases = host.aliasesAbove(path).filter(isOwn);
  const candidates = aliases.map(({ url, path: target, at }) => ({ url: join(url.value, path, target.value), directory: target.value, at }));
  const root = host.documentRoot;
  if (root?.known === true && isWithin(path, root.value)) candidates.push({ url: join("/", path, root.value), directory: root.value, at: root.at });
  return candidates.slice(-mostLines).filter(({ url, at }) => {
    const answer = host.answerTo(url);
    if (answer?.kind !== "file" || components(answer.path).join("/") !== components(path).join("/")) return false;
    return (answer.at === at || root?.at === at) && host.accessTo(path, url).verdict === "granted";
  });
}

const join = (url: string, path: string, directory: string): string => `${url.replace(/(?<!\/)\/*$/, "/")}${components(path).slice(components(directory).length).join("/")}`;
