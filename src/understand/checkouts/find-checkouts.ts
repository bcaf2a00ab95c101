import type { VirtualHost } from "../../core/apache/host.ts";
import type { Checkouts, ProvenCheckout } from "../../core/deployment/checkouts.ts";
import type { EntryPoint } from "../../core/deployment/deployment.ts";
import { everyDirective } from "../../core/deployment/front-servers.ts";
import type { Launch } from "../../core/launch/launch.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import { indexOf } from "../../core/path-index.ts";
import { components, directoryOf, joinPath, nameOf } from "../../core/paths.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { KnownCheckouts } from "./known-checkouts.ts";
import { findCode, mapCheckouts, matchTail } from "./find-code.ts";
import { describesContainers, sharesMachine } from "./same-machine.ts";
import { servedFolders } from "./served-folders.ts";

/** What tells where the repository stands. */
export interface Tellers {
  readonly paths: ReadonlySet<string>;
  readonly launches: readonly Launch[];
  readonly nginx: readonly NginxServer[];
  readonly apache: readonly VirtualHost[];
  readonly entryPoints: readonly EntryPoint[];
  readonly settings: readonly Settings[];
}

/** Beyond any real repository; each of them costs a look through all paths. */
const mostTellers = 100;
/** A path of Linux has no more characters. */
const longest = 4096;

/** Finds the checkouts of the repository; looks when it is first asked. */
export function findCheckouts(tellers: Tellers): Checkouts {
  let found: KnownCheckouts | undefined;
  const know = (): KnownCheckouts => (found ??= new KnownCheckouts(allOf(tellers)));
  const sharing = new Map<NginxServer | VirtualHost, boolean>();
  return {
    get all() {
      return know().all;
    },
    codeIn: (directory) => findCode(directory, { checkouts: know().all, scripts: new Set(tellers.entryPoints.map(({ file }) => file.path)), likely: new Set() }, indexOf(tellers.paths).sorted),
    sharesMachine(front) {
      const shares = sharing.get(front) ?? sharesMachine(front, tellers);
      sharing.set(front, shares);
      return shares;
    },
    around: (path) => know().around(path),
    repositoryPath(path) {
      const checkout = know().around(path);
      return checkout && joinPath(checkout.repository, components(path).slice(components(checkout.server).length));
    },
    serverPaths: (path) => know().serverPaths(path),
  };
}

/** What names code tells more than folders that end alike: those count where they agree with it. */
function allOf(tellers: Tellers): readonly ProvenCheckout[] {
  const proven = [...ofScripts(tellers), ...ofLaunches(tellers), ...ofPassenger(tellers)];
  const known = new KnownCheckouts(distinct(proven));
  const agrees = ({ server, repository }: ProvenCheckout): boolean => {
    const around = known.around(server);
    return !around || joinPath(around.repository, components(server).slice(components(around.server).length)) === repository;
  };
  return distinct([...proven, ...servedFolders(tellers).filter(agrees)]);
}

function distinct(checkouts: readonly ProvenCheckout[]): readonly ProvenCheckout[] {
  const byPlace = new Map<string, ProvenCheckout>();
  for (const checkout of checkouts) {
    const key = `${checkout.server}\0${checkout.repository}`;
    if (!byPlace.has(key)) byPlace.set(key, checkout);
  }
  return [...byPlace.values()];
}

/** WSGIScriptAlias names a file of the repository. */
function ofScripts({ apache, paths }: Tellers): readonly ProvenCheckout[] {
  const scripts = apache.flatMap(({ wsgiScripts }) => wsgiScripts.filter(({ inherited, target }) => !inherited && target.known));
  return scripts.slice(0, mostTellers).flatMap(({ target, at }) => {
    const { checkouts } = mapCheckouts([target.value], indexOf(paths).endingIn(nameOf(target.value)));
    // Two projects of one repository that end alike leave open which of them is meant.
    return checkouts.length === 1 ? checkouts.map((checkout) => ({ ...checkout, at })) : [];
  });
}

/** A process starts where its application can be imported: in the directory that holds the package of `shop.wsgi`. */
function ofLaunches({ launches, paths }: Tellers): readonly ProvenCheckout[] {
  const inContainers = describesContainers(paths);
  return launches.slice(0, mostTellers).flatMap(({ stage, directory, application, server, kind }): readonly ProvenCheckout[] => {
    const module = (application?.value.split(":")[0] ?? "").replace(/^(?:a|w)sgi:/, "").split(".");
    if (inContainers && kind !== "systemd") return [];
    if (stage.verdict === "development" || server === "runserver" || !directory || !isPlainPath(directory.value) || module.length < 2 || !module.every((part) => /^[A-Za-z_]\w*$/.test(part))) return [];
    const tail = `${module.join("/")}.py`;
    const match = matchTail([...components(directory.value), ...components(tail)], indexOf(paths).endingIn(tail));
    const [script, ...others] = match?.scripts ?? [];
    if (script === undefined || others.length > 0) return [];
    return [{ server: `/${components(directory.value).join("/")}`, repository: components(script).slice(0, -module.length).join("/"), at: directory.at }];
  });
}

/** Passenger starts `passenger_wsgi.py` of its application's root. */
function ofPassenger({ apache, entryPoints }: Tellers): readonly ProvenCheckout[] {
  const startups = entryPoints.filter(({ file }) => /(?:^|\/)passenger_wsgi\.py$/.test(file.path));
  const [startup, ...others] = startups;
  if (!startup || others.length > 0) return [];
  return apache.flatMap((host) =>
    everyDirective(host, "PassengerAppRoot").flatMap(({ args: [root], at }): readonly ProvenCheckout[] =>
      root?.known === true && isPlainPath(root.value) ? [{ server: `/${components(root.value).join("/")}`, repository: directoryOf(startup.file.path), at }] : [],
    ),
  );
}

/** An absolute path in which nothing is left to be filled in. */
const isPlainPath = (path: string): boolean => path.length <= longest && /^\/[^$%{}<>*~]+$/.test(path) && !path.includes("/..");
