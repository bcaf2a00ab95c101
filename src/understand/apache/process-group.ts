import type { Effective, ProcessGroup } from "../../core/apache/requests.ts";
import type { ApacheWord, WsgiDaemon, WsgiScript } from "../../core/apache/host.ts";
import type { Span } from "../../core/source.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/** What is known of the daemons that a host may use. */
export interface Daemons {
  readonly all: readonly WsgiDaemon[];
  /** Whether no daemon can be declared that is not here. */
  readonly complete: boolean;
  /** Whether a daemon that another virtual host declares is this one's too: they have one ServerName. */
  readonly shares: (host: Span) => boolean;
}

/**
 * In which process group mod_wsgi runs a script: its own `process-group=`, else the WSGIProcessGroup that holds for it.
 * https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIProcessGroup.html
 */
export function processGroupOf(script: WsgiScript, group: Effective, { all, complete, shares }: Daemons): ProcessGroup {
  const named = script.processGroup ?? group.lines.at(-1)?.args[0];
  if (named === undefined) return { kind: "embedded", known: group.known };
  if (!named.known || (script.processGroup === undefined && !group.known)) return { kind: "unknown" };
  return findDaemon(named, all, complete, shares);
}

interface ByName {
  readonly isAnyUnknown: boolean;
  /** The first of a name. */
  readonly byName: ReadonlyMap<string, WsgiDaemon>;
}

/** The script of each host asks about the same daemons. */
const daemonsByName = onceForEach((all: readonly WsgiDaemon[]): ByName => ({
  isAnyUnknown: all.some(({ name }) => !name.known),
  byName: new Map(all.toReversed().map((daemon) => [daemon.name.value, daemon])),
}));

function findDaemon(named: ApacheWord, all: readonly WsgiDaemon[], complete: boolean, shares: Daemons["shares"]): ProcessGroup {
  const name = named.value;
  if (name === "%{GLOBAL}" || name === "") return { kind: "embedded", known: true };
  const { isAnyUnknown, byName } = daemonsByName(all);
  if (name.includes("%{") || isAnyUnknown) return { kind: "unknown" };
  const daemon = byName.get(name);
  if (daemon === undefined) return { kind: "undeclared", name, complete, at: named.at };
  return { kind: "daemon", daemon, reachable: daemon.host === undefined || shares(daemon.host), at: named.at };
}
