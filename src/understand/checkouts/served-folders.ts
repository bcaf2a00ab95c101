import type { VirtualHost } from "../../core/apache/host.ts";
import type { ProvenCheckout } from "../../core/deployment/checkouts.ts";
import { fileFor, fileRootOf } from "../../core/nginx/files.ts";
import { locationFor } from "../../core/nginx/routing.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import { components } from "../../core/paths.ts";
import type { PyItem } from "../../core/python.ts";
import { addressPath, folderPath, servedFolderSettings } from "../../core/deployment/served-files.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import type { Tellers } from "./find-checkouts.ts";
import { sharesMachine } from "./same-machine.ts";

/** A file that a front server takes for an address. */
interface Served {
  readonly path: string;
  readonly at: Span;
}

/**
 * Where STATIC_ROOT and MEDIA_ROOT lie on the server, as the front server that shares its machine has them. Two must
 * lead to the same checkout, or one by two names: that of one directory alone (`static`) is everybody's.
 */
export function servedFolders(tellers: Tellers): readonly ProvenCheckout[] {
  const { settings, nginx, apache } = tellers;
  const servers = nginx.filter((server) => sharesMachine(server, tellers)).map((server) => (url: string) => fromNginx(server, url));
  const hosts = apache.filter(({ wsgiScripts }) => wsgiScripts.length > 0).map((host) => (url: string) => fromApache(host, url));
  const answers = new Answers([...servers, ...hosts]);
  return settings.flatMap((one) => agreeing(one, answers));
}

/** A file that the front server of a number takes for an address, and how many directories stand before what it ends in. */
interface Ending extends Served {
  readonly server: number;
  readonly before: number;
}

/** What front servers take for addresses, by how the paths end: many projects ask many servers for the same few addresses. */
class Answers {
  readonly #servers: readonly ((url: string) => Served | undefined)[];
  readonly #byAddress = new Map<string, ReadonlyMap<string, readonly Ending[]>>();

  constructor(servers: readonly ((url: string) => Served | undefined)[]) {
    this.#servers = servers;
  }

  /** The files taken for an address whose path is longer than this one and ends in it. */
  endingIn(address: string, path: string): readonly Ending[] {
    const byEnding = this.#byAddress.get(address) ?? this.#ask(address);
    this.#byAddress.set(address, byEnding);
    return byEnding.get(components(path).join("/")) ?? [];
  }

  #ask(address: string): ReadonlyMap<string, readonly Ending[]> {
    const byEnding = new Map<string, Ending[]>();
    for (const [server, serve] of this.#servers.entries()) {
      const served = serve(address);
      const parts = served ? components(served.path) : [];
      for (let before = 1; served && before < parts.length; before++) {
        const ending = parts.slice(before).join("/");
        const there = byEnding.get(ending) ?? [];
        there.push({ ...served, server, before });
        byEnding.set(ending, there);
      }
    }
    return byEnding;
  }
}

function agreeing(settings: Settings, answers: Answers): readonly ProvenCheckout[] {
  const byServer = new Map<number, (ProvenCheckout & { readonly names: number })[]>();
  for (const { url, root, sample } of servedFolderSettings) {
    const address = addressPath(known(settings, url));
    const folder = folderPath(known(settings, root));
    if (address === undefined || folder?.kind !== "repository" || folder.path === "") continue;
    for (const { server, before, path, at } of answers.endingIn(address + sample, `${folder.path}/${sample}`)) {
      const found = byServer.get(server) ?? [];
      found.push({ server: `/${components(path).slice(0, before).join("/")}`, repository: "", at, names: components(folder.path).length });
      byServer.set(server, found);
    }
  }
  const ordered = [...byServer].sort(([a], [b]) => a - b).map(([, found]) => found);
  return ordered.flatMap((found) => found.filter((one) => one.names >= 2 || found.some((other) => other !== one && other.server === one.server)).map(({ server, repository, at }) => ({ server, repository, at })));
}

function known(settings: Settings, name: string): PyItem | undefined {
  const value = settings.value(name);
  return value.kind === "known" ? value.value : undefined;
}

function fromNginx(server: NginxServer, url: string): Served | undefined {
  const { location, sure } = locationFor(server, url);
  const path = location && !location.gateway ? fileFor(location, url) : undefined;
  const root = location && fileRootOf(location);
  return sure && root && path?.startsWith("/") ? { path, at: root.directive.at } : undefined;
}

function fromApache(host: VirtualHost, url: string): Served | undefined {
  const answer = host.answerTo(url);
  return answer?.kind === "file" && answer.alias ? { path: answer.path, at: answer.at } : undefined;
}
