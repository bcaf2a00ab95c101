import type { ApacheAlias, ApacheDirective, VirtualHost, WsgiScript } from "../../core/apache.ts";
import type { Span } from "../../core/source.ts";
import { indexAccess, type AskAccess } from "./access.ts";
import { findAccessControls } from "./access-control.ts";
import { findCode, mapCheckouts, type Deployed } from "./checkout.ts";
import { components } from "./covers.ts";
import { moduleName } from "./condition.ts";
import { readProxies } from "./proxy.ts";
import type { Configuration, PlacedDirective, PlacedSection, Scope } from "./scope.ts";
import { readWsgiDaemon, readWsgiScript } from "./wsgi.ts";

/** No path of a real server has more components. */
const deepest = 200;

/** A scope with its directives by name, in the order of the files. */
interface Indexed {
  readonly scope: Scope;
  readonly inherited: boolean;
  named(name: string): readonly PlacedDirective[];
}

/**
 * Puts a virtual host together with what it inherits.
 * @param own what is written in the host; the main server's own scope for the main server
 * @param paths every file of the repository, sorted
 */
export function makeHost(configuration: Configuration, own: Scope, at: Span, paths: readonly string[]): VirtualHost {
  const { main, tree, modules } = configuration;
  const isMain = own === main;
  const levels = [...(isMain ? [] : [index(main, true)]), index(own, false)];
  const htaccess = /(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path);
  const complete = levels.every(({ scope }) => scope.complete);
  const inForce = (name: string): readonly PlacedDirective[] => levels.flatMap((level) => level.named(name)).filter((directive) => directive.inForce !== "unknown");
  const accessControls = levels.flatMap(({ scope, inherited }) => findAccessControls(scope, inherited));
  const balancers = levels.flatMap(({ scope }) => scope.sections.filter(({ name }) => name.toLowerCase() === "proxy"));
  const wsgiScripts = levels.flatMap(readScripts).sort((left, right) => Number(left.inherited) - Number(right.inherited));
  const aliases = levels.flatMap(readAliases);
  let aliasesByPath: ReadonlyMap<string, readonly ApacheAlias[]> | undefined;
  let ask: AskAccess | undefined;
  let deployed: Deployed | undefined;
  return {
    at,
    main: isMain,
    htaccess,
    complete,
    serverNames: [...lastOwn(levels, "servername").slice(-1), ...lastOwn(levels, "serveralias")].flatMap((directive) => names(directive)),
    documentRoot: inForce("documentroot").at(-1)?.args[0],
    aliases,
    aliasesAbove(path) {
      aliasesByPath ??= groupBy(aliases, (alias) => components(alias.path.value).join("/"));
      const parts = components(path).slice(0, deepest);
      return parts.flatMap((_, length) => aliasesByPath?.get(parts.slice(0, length).join("/")) ?? []);
    },
    wsgiScripts,
    wsgiDaemons: inForce("wsgidaemonprocess").flatMap((directive) => readWsgiDaemon(directive) ?? []),
    proxies: levels.flatMap(({ scope, inherited }) => readProxies(scope, balancers, inherited)),
    directives: inForce,
    mayHave: (name) => levels.some((level) => level.named(name).length > 0),
    sections: own.sections,
    inheritedSections: isMain ? [] : main.sections,
    accessControls,
    accessTo: (path, url) => (ask ??= indexAccess(accessControls))({ path, url }),
    codeIn: (directory) => findCode(directory, (deployed ??= mapCheckouts(wsgiScripts.map(({ target }) => target.value), paths)), paths),
    hasModule(name) {
      const module = moduleName(name);
      if (modules.loaded.has(module)) return true;
      return modules.loaded.size === 0 || modules.possible.has(module) || !main.complete ? undefined : false;
    },
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

/** `Alias URL PATH`, and `Alias PATH` inside `<Location URL>` (2.4.19). */
function readAliases(level: Indexed): readonly ApacheAlias[] {
  const { scope, inherited } = level;
  const lines = level.named("alias").flatMap(({ args: [url, path], at, inForce }) => (url && path && inForce !== "unknown" ? [{ url, path, at, inherited }] : []));
  const located = scope.sections.filter(({ name }) => name.toLowerCase() === "location").flatMap((section) => locatedAliases(section, inherited));
  return [...lines, ...located];
}

function locatedAliases(section: PlacedSection, inherited: boolean): readonly ApacheAlias[] {
  const [url] = section.args;
  return section.directives
    .filter(({ name, args, inForce }) => name.toLowerCase() === "alias" && args.length === 1 && inForce !== "unknown")
    .flatMap(({ args: [path], at }) => (url && path ? [{ url, path, at, inherited }] : []));
}

function readScripts(level: Indexed): readonly WsgiScript[] {
  return level.named("wsgiscriptalias").flatMap((directive) => (directive.inForce === "unknown" ? [] : (readWsgiScript(directive, level.inherited) ?? [])));
}
