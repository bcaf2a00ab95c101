import type { ApacheServer } from "../../core/apache/requests.ts";
import type { ApacheAlias, ApacheDirective, ApacheWord, VirtualHost, WsgiDaemon, WsgiScript } from "../../core/apache/host.ts";
import type { Span } from "../../core/source.ts";
import { indexAccess, type AskAccess } from "./access.ts";
import { findAccessControls } from "./access-control.ts";
import { readAliases } from "./alias.ts";
import { findCode, mapCheckouts, type Deployed } from "../checkouts/find-code.ts";
import { components } from "../../core/paths.ts";
import { moduleName } from "./condition.ts";
import { readAddress } from "./listen-address.ts";
import { readHandlers, readProxies } from "./proxy.ts";
import { answerRequests } from "./requests.ts";
import type { Configuration, PlacedDirective, Scope } from "./scope.ts";
import { readWsgiDaemon, readWsgiScript } from "./wsgi.ts";

/** No path of a real server has more components. */
const deepest = 200;

/** A scope with its directives by name, in the order of the files. */
interface Indexed {
  readonly scope: Scope;
  readonly inherited: boolean;
  named(name: string): readonly PlacedDirective[];
}

/** Where a host is written; of the main server, the file's first line and no words. */
export interface Written {
  readonly at: Span;
  /** What `<VirtualHost …>` names. */
  readonly args: readonly ApacheWord[];
  /** The main server's own scope for the main server. */
  readonly scope: Scope;
}

/**
 * Puts a virtual host together with what it inherits.
 * @param paths every file of the repository, sorted
 * @param server the Apache it belongs to; asked when a question needs its other hosts
 */
export function makeHost(configuration: Configuration, { at, args, scope: own }: Written, paths: readonly string[], server: () => ApacheServer): VirtualHost {
  const { main, tree, modules } = configuration;
  const isMain = own === main;
  const levels = [...(isMain ? [] : [index(main, true)]), index(own, false)];
  const htaccess = /(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path);
  const complete = levels.every(({ scope }) => scope.complete);
  const inForce = (name: string): readonly PlacedDirective[] => levels.flatMap((level) => level.named(name)).filter((directive) => directive.inForce !== "unknown");
  const accessControls = levels.flatMap(({ scope, inherited }) => findAccessControls(scope, inherited));
  const balancers = levels.flatMap(({ scope }) => scope.sections.filter(({ name }) => name.toLowerCase() === "proxy"));
  const wsgiScripts = levels.flatMap(readScripts).sort((left, right) => Number(left.inherited) - Number(right.inherited));
  const placedAliases = levels.flatMap(({ scope, inherited }) => readAliases(scope, inherited));
  const aliases = placedAliases.filter(({ pattern }) => !pattern);
  const proxies = levels.flatMap(({ scope, inherited }) => readProxies(scope, balancers, inherited));
  const addresses = isMain ? inForce("listen").flatMap(({ args: [word] }) => (word ? [readAddress(word, true)] : [])) : args.map((word) => readAddress(word, false));
  const engine = inForce("sslengine").at(-1)?.args[0]?.value.toLowerCase();
  const mayTls = levels.some((level) => level.named("sslengine").some(({ inForce: force }) => force === "unknown"));
  const tls = mayTls ? undefined : engine === undefined ? (complete ? false : undefined) : engine === "on" ? true : engine === "off" ? false : undefined;
  const serverNames = [...lastOwn(levels, "servername").slice(-1), ...lastOwn(levels, "serveralias")].flatMap((directive) => names(directive));
  const documentRoot = inForce("documentroot").at(-1)?.args[0];
  let aliasesByPath: ReadonlyMap<string, readonly ApacheAlias[]> | undefined;
  let ask: AskAccess | undefined;
  let deployed: Deployed | undefined;
  return {
    at,
    main: isMain,
    htaccess,
    complete,
    serverNames,
    documentRoot,
    aliases,
    aliasesAbove(path) {
      aliasesByPath ??= groupBy(aliases, (alias) => components(alias.path.value).join("/"));
      const parts = components(path).slice(0, deepest);
      return parts.flatMap((_, length) => aliasesByPath?.get(parts.slice(0, length).join("/")) ?? []);
    },
    wsgiScripts,
    wsgiDaemons: levels.flatMap((level) => readDaemons(level, isMain || level.inherited ? undefined : at)),
    proxies,
    handlers: levels.flatMap(({ scope, inherited }) => readHandlers(scope, inherited)),
    directives: inForce,
    mayHave: (name) => levels.some((level) => level.named(name).length > 0),
    sections: own.sections,
    inheritedSections: isMain ? [] : main.sections,
    accessControls,
    accessTo: (path, url) => (ask ??= indexAccess(accessControls))({ path, url }),
    whole: modules.loaded.has(moduleName("authz_core_module")) || ["serverroot", "pidfile"].some((name) => main.directives.some((directive) => directive.name.toLowerCase() === name)),
    codeIn: (directory) => findCode(directory, (deployed ??= mapCheckouts(wsgiScripts.map(({ target }) => target.value), paths)), paths),
    hasModule(name) {
      const module = moduleName(name);
      if (modules.loaded.has(module)) return true;
      return modules.loaded.size === 0 || modules.possible.has(module) || !main.complete || !modules.listed ? undefined : false;
    },
    get server() {
      return server();
    },
    addresses,
    ports: [...new Set(addresses.flatMap(({ port }) => port ?? []))],
    tls,
    ...answerRequests({
      at,
      complete,
      tls,
      serverNames,
      documentRoot,
      proxies: proxies.toSorted((left, right) => Number(left.inherited) - Number(right.inherited)),
      aliases: placedAliases.toSorted((left, right) => Number(left.inherited) - Number(right.inherited)),
      scripts: wsgiScripts,
      scopes: levels,
      server,
    }),
  };
}

/** Map.groupBy, which Node 20 does not have. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const same = groups.get(key);
    if (same) same.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function index(scope: Scope, inherited: boolean): Indexed {
  const byName = groupBy(scope.directives, ({ name }) => name.toLowerCase());
  return { scope, inherited, named: (name) => byName.get(name.toLowerCase()) ?? [] };
}

/** The names are the host's own: a virtual host without ServerName does not take the main server's for its visitors. */
function lastOwn(levels: readonly Indexed[], name: string): readonly ApacheDirective[] {
  return (levels.at(-1)?.named(name) ?? []).filter(({ inForce }) => inForce !== "unknown");
}

/** The host names of ServerName and ServerAlias: without scheme and port, which Apache takes off a ServerName. */
function names({ name, args }: ApacheDirective): VirtualHost["serverNames"] {
  const words = name.toLowerCase() === "servername" ? args.slice(0, 1) : args;
  return words.map((word) => ({ ...word, value: word.value.replace(/^[a-z]+:\/\//i, "").replace(/:\d+$/, "") }));
}

function readScripts({ scope, inherited }: Indexed): readonly WsgiScript[] {
  const lines = scope.directives.filter(({ name, inForce }) => /^wsgiscriptalias(?:match)?$/i.test(name) && inForce !== "unknown");
  return lines.flatMap((directive) => readWsgiScript(directive, inherited) ?? []);
}

const readDaemons = (level: Indexed, host: Span | undefined): readonly WsgiDaemon[] =>
  level.named("wsgidaemonprocess").flatMap((directive) => (directive.inForce === "unknown" ? [] : (readWsgiDaemon(directive, host) ?? [])));
