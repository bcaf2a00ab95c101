import type { ApacheServer } from "../../core/apache/requests.ts";
import type { VirtualHost } from "../../core/apache/host.ts";
import type { SyntaxProblem } from "../../core/document.ts";
import { firstLine } from "../../core/source.ts";
import type { ApacheTree } from "../../parse/apache/tree.ts";
import { asPartOfServer } from "./fragment.ts";
import { makeHost, type Written } from "./host.ts";
import { includeWithin, type ResolveInclude } from "./include.ts";
import { readConfiguration, type Configuration } from "./scope.ts";

/** The parsed Apache files of a repository. */
export interface ApacheInput {
  readonly trees: readonly ApacheTree[];
  /** Finds what an `Include` names; by default among `trees`, by evidence. */
  readonly resolve?: ResolveInclude;
  /** Every file of the repository: shows where on the server its checkout stands. */
  readonly paths?: ReadonlySet<string>;
}

export interface ApacheUnderstanding {
  /** Each virtual host, and each main server that has anything of its own; in the order of the files. */
  readonly hosts: readonly VirtualHost[];
  /** Includes that lead back to themselves. */
  readonly cycles: readonly SyntaxProblem[];
}

/**
 * Works out the virtual hosts of a repository. Files that no other file includes are separate configurations; a
 * fragment without `<VirtualHost>` is the main server of itself.
 */
export function understandApache({ trees, resolve = includeWithin(trees), paths = new Set() }: ApacheInput): ApacheUnderstanding {
  const configurations = topConfigurations(trees, resolve);
  const sortedPaths = [...paths].sort();
  return {
    hosts: configurations.flatMap((configuration) => hostsOf(asPartOfServer(configuration), sortedPaths)),
    cycles: configurations.flatMap(({ cycles }) => cycles),
  };
}

function topConfigurations(trees: readonly ApacheTree[], resolve: ResolveInclude): readonly Configuration[] {
  const sorted = trees.toSorted((left, right) => (left.file.path < right.file.path ? -1 : 1));
  const all = sorted.map((tree) => readConfiguration(tree, resolve));
  const included = new Set(all.flatMap(({ tree, files }) => [...files].filter((file) => file !== tree)));
  const chosen = all.filter(({ tree }) => !included.has(tree));
  // Files that include each other in a ring have no top: the first of them stands for it.
  const reached = new Set(chosen.flatMap(({ files }) => [...files]));
  for (const configuration of all) {
    if (reached.has(configuration.tree)) continue;
    chosen.push(configuration);
    for (const file of configuration.files) reached.add(file);
  }
  return chosen;
}

function hostsOf(configuration: Configuration, paths: readonly string[]): readonly VirtualHost[] {
  const { main, tree, hosts, modules } = configuration;
  const server: { -readonly [K in keyof ApacheServer]: ApacheServer[K] } = { hosts: [], main: undefined, listens: [], daemons: [], whole: main.complete && (modules.loaded.size > 0 || !modules.listed) };
  const make = (written: Written): VirtualHost => makeHost(configuration, written, paths, () => server);
  const virtual = hosts.map(make);
  const speaks = main.directives.length > 0 || main.sections.length > 0;
  const whole = make({ at: firstLine(tree.file), args: [], scope: main });
  server.hosts = virtual;
  server.main = speaks ? whole : undefined;
  server.listens = whole.addresses;
  server.daemons = [...whole.wsgiDaemons, ...virtual.flatMap(({ wsgiDaemons }) => wsgiDaemons.filter(({ host }) => host !== undefined))];
  return speaks ? [whole, ...virtual] : virtual;
}
