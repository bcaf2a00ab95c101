import type { VirtualHost, WsgiDaemon, WsgiScript } from "./host.ts";
import type { ApacheServer } from "./requests.ts";
import type { EntryPoint } from "../deployment/deployment.ts";
import { onceForEach } from "../once-for-each.ts";

/** The file of the repository that a WSGIScriptAlias names: the entry point whose path ends as the target does. */
export function entryPointOf({ target }: WsgiScript, entryPoints: readonly EntryPoint[]): EntryPoint | undefined {
  const parts = target.value.split("/").filter(Boolean);
  for (let length = parts.length; length >= 2; length--) {
    const tail = parts.slice(-length).join("/");
    const found = entryPoints.find(({ file: { path } }) => path === tail || path.endsWith(`/${tail}`));
    if (found) return found;
  }
  return undefined;
}

/**
 * The directory on the server that Python has to look in for the application's settings: the one that holds the
 * package of `bakery.settings`. Undefined where the target's path does not lead through that package.
 */
export function importRootOf({ target }: WsgiScript, { settingsModule }: EntryPoint): string | undefined {
  const [root, ...inside] = settingsModule?.value.split(".") ?? [];
  const directories = target.value.split("/").slice(0, -1);
  const at = inside.length > 0 ? directories.lastIndexOf(root ?? "") : -1;
  return at > 0 ? directories.slice(0, at).join("/") || "/" : undefined;
}

/** The scripts that a host answers with itself, not those it inherits. */
export const ownScripts = (host: VirtualHost): readonly WsgiScript[] => host.wsgiScripts.filter(({ inherited }) => !inherited);

/**
 * The processes that `WSGIDaemonProcess` declares in a host and that surely serve nobody: every application runs inside
 * Apache's own. Those that the main server declares may serve hosts of other files.
 */
export function unusedDaemons(host: VirtualHost): readonly WsgiDaemon[] {
  if (!host.complete || host.mayHave("WSGIDispatchScript")) return [];
  return runsInApacheAlone(host.server) ? host.wsgiDaemons.filter((daemon) => daemon.host !== undefined && daemon.host === host.at && daemon.name.known) : [];
}

/** Whether a server has applications, and runs all of them in its own processes; each of its hosts asks. */
const runsInApacheAlone = onceForEach((server: ApacheServer): boolean => {
  const isEmbedded = (host: VirtualHost): boolean =>
    host.wsgiScripts.every((script) => {
      const group = host.processGroupOf(script);
      return group.kind === "embedded" && group.known;
    });
  return server.hosts.some(({ wsgiScripts }) => wsgiScripts.length > 0) && server.hosts.every(isEmbedded);
});
