import type { VirtualHost } from "../../core/apache/host.ts";
import type { Checkout, ProvenCheckout } from "../../core/deployment/checkouts.ts";
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
  return settings.flatMap((one) => [...servers, ...hosts].flatMap((serve) => agreeing(one, serve)));
}

function agreeing(settings: Settings, serve: (url: string) => Served | undefined): readonly ProvenCheckout[] {
  const found = servedFolderSettings.flatMap(({ url, root, sample }): readonly (ProvenCheckout & { readonly names: number })[] => {
    const address = addressPath(known(settings, url));
    const folder = folderPath(known(settings, root));
    if (address === undefined || folder?.kind !== "repository" || folder.path === "") return [];
    const served = serve(address + sample);
    const checkout = served && checkoutBetween(served.path, `${folder.path}/${sample}`);
    return checkout ? [{ ...checkout, names: components(folder.path).length, at: served.at }] : [];
  });
  return found.filter((one) => one.names >= 2 || found.some((other) => other !== one && other.server === one.server)).map(({ server, repository, at }) => ({ server, repository, at }));
}

/** The directory of the server's path that is the repository's root, where the path ends as the repository's does. */
function checkoutBetween(served: string, path: string): Checkout | undefined {
  const [on, inside] = [components(served), components(path)];
  const base = on.length - inside.length;
  return base > 0 && inside.every((part, index) => on[base + index] === part) ? { server: `/${on.slice(0, base).join("/")}`, repository: "" } : undefined;
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
