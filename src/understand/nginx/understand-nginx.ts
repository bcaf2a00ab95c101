import { directoryOf } from "../../core/paths.ts";
import type { SyntaxProblem } from "../../core/document.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import { type NginxStatement, type NginxTree, nameOf } from "../../parse/nginx/tree.ts";
import { Expander, rootInclusion, textOfWord } from "./expand.ts";
import { type Upstream, readUpstream } from "./gateway.ts";
import { type Start, httpLevelAround } from "./http-level.ts";
import { type IncludeGraph, includeGraph } from "./include-graph.ts";
import { judgeRepository } from "./reading/judge-repository.ts";
import { IncludeResolver, sharedDirectories } from "./resolve-include.ts";
import { roleOf } from "./roles.ts";
import { Scope } from "./scope.ts";
import { type Surroundings, assumeServer, readServer } from "./server.ts";
import { readMaps } from "./maps.ts";

/** What is needed of the repository. */
export interface NginxInput {
  /** The files that are known to be nginx's. */
  readonly trees: readonly NginxTree[];
  /** Every path of the repository. */
  readonly paths: ReadonlySet<string>;
  /** Reads a file that an `include` names and that is not among `trees`. */
  readonly read: (path: string) => NginxTree | undefined;
}

/** What nginx would do with the repository's files. */
export interface UnderstoodNginx {
  /** The servers that production has. */
  readonly servers: readonly NginxServer[];
  /** The servers of development, tests and the like, which are left alone. */
  readonly development: readonly NginxServer[];
  /** What stops nginx although each file's grammar is sound: circles of includes, names, places, arguments, values. */
  readonly problems: readonly SyntaxProblem[];
  /** Files that only an `include` brings; some may be none of `trees`. */
  readonly included: readonly NginxTree[];
}

/**
 * Puts the files together as nginx does: includes resolved across the repository, inheritance applied, upstreams
 * looked up.
 */
export function understandNginx({ trees, paths, read }: NginxInput): UnderstoodNginx {
  const graph = includeGraph(trees, new IncludeResolver(paths), read);
  const starts = graph.starts.map((tree) => readStart(tree, graph));
  const upstreams = readUpstreams(starts);
  const maps = readMaps(starts);
  const servers: NginxServer[] = [];
  const development: NginxServer[] = [];
  const done = new Set<unknown>();
  for (const start of starts) {
    const { tree, expander } = start;
    const into = isAwayFromProduction(tree.file) === undefined ? servers : development;
    const upstreamNamed = (name: string): Upstream | undefined => nearest(upstreams.get(name), tree.file.path);
    const { scope: http, configuration } = start.http ? { scope: start.http, configuration: tree.file.path } : httpLevelAround(start, starts);
    const around: Surroundings = { http, upstreams: upstreamNamed, maps: maps.get(configuration) ?? [], configuration, broughtBy: tree.file.path };
    for (const block of start.blocks) {
      // Two main files may bring one site; it is one server.
      if (nameOf(block.statement) !== "server" || done.has(block.statement) || speaksNoHttp(block.statement)) continue;
      done.add(block.statement);
      into.push(readServer(block, expander, around));
    }
    if (roleOf(tree) === "inside") into.push(assumeServer(start.level, tree, expander, around));
  }
  return { servers, development, problems: [...starts.flatMap(({ expander }) => expander.problems), ...judgeRepository(graph)], included: graph.included };
}

/** A server of `stream` or `mail` whose block is in another file: it hands connections on, and has no locations. */
function speaksNoHttp({ children }: NginxStatement): boolean {
  const names = new Set(children.map(nameOf));
  return (names.has("proxy_pass") || names.has("pass") || names.has("ssl_preread") || (names.has("protocol") && names.has("listen"))) && !names.has("location") && !names.has("server_name");
}

/** A glob brings other sites; that none is here says nothing about this one. */
const bringsSites = (pattern: string): boolean => /[*?[]/.test(pattern);

function readStart(tree: NginxTree, graph: IncludeGraph): Start {
  const isMain = roleOf(tree) === "main";
  const main = isMain ? directoryOf(tree.file.path) : undefined;
  const expander = new Expander((pattern, from) => graph.resolve(pattern, from, main));
  const level = expander.expand(tree.statements, rootInclusion(tree), bringsSites);
  if (!isMain) return { tree, expander, level, http: undefined, blocks: level.blocks };
  const inside = level.blocks.filter(({ statement }) => nameOf(statement) === "http").map((block) => expander.expand(block.statement.children, block.inclusion, bringsSites));
  const http = new Scope({ directives: inside.flatMap(({ directives }) => directives), complete: inside.every(({ complete }) => complete) }, undefined);
  return { tree, expander, level, http, blocks: inside.flatMap(({ blocks }) => blocks) };
}

function readUpstreams(starts: readonly Start[]): ReadonlyMap<string, readonly Upstream[]> {
  const upstreams = new Map<string, Upstream[]>();
  for (const { blocks, expander } of starts) {
    for (const { statement, inclusion } of blocks) {
      const name = statement.words[1];
      if (nameOf(statement) !== "upstream" || !name) continue;
      const upstream = readUpstream(textOfWord(inclusion.tree, name), expander.expand(statement.children, inclusion));
      const same = upstreams.get(name.value);
      if (same) same.push(upstream);
      else upstreams.set(name.value, [upstream]);
    }
  }
  return upstreams;
}

/** Of upstreams of one name, the one in the same file, else in the nearest directory. */
function nearest(upstreams: readonly Upstream[] | undefined, path: string): Upstream | undefined {
  const closeness = ({ block: { name: { at } } }: Upstream): number => (at.file.path === path ? Number.POSITIVE_INFINITY : sharedDirectories(at.file.path, path));
  return upstreams?.toSorted((a, b) => closeness(b) - closeness(a))[0];
}
