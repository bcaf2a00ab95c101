import type { Gateway, NginxDirective, NginxLocation, NginxServer } from "../../core/nginx.ts";
import type { Text } from "../../core/launch.ts";
import { type Span, firstLine, span } from "../../core/source.ts";
import { type NginxTree, nameOf } from "../../parse/nginx/tree.ts";
import type { Expander, Level, PlacedBlock } from "./expand.ts";
import { type UpstreamNamed, gatewaysOf, variablesOf } from "./gateway.ts";
import { Scope } from "./scope.ts";

/** A level of directives as a location: `location`, or the unnamed one that `if` and `limit_except` make. */
class Location extends Scope implements NginxLocation {
  readonly block: NginxLocation["block"];
  readonly at: Span;
  readonly modifier: NginxLocation["modifier"];
  readonly path: Text;
  readonly outer: Location | undefined;
  gateways: readonly Gateway[] = [];

  constructor(level: Level, around: Scope, block: NginxLocation["block"], at: Span, path: Path, outer: Location | undefined) {
    super(level, around);
    this.block = block;
    this.at = at;
    this.modifier = path.modifier;
    this.path = path.path;
    this.outer = outer;
  }

  get gateway(): Gateway | undefined {
    return this.gateways.at(-1);
  }
}

class Server extends Scope implements NginxServer {
  readonly at: Span;
  readonly assumed: boolean;
  readonly conditional: boolean;
  readonly locations: readonly NginxLocation[];

  constructor(level: Pick<Level, "directives" | "complete">, http: Scope | undefined, at: Span, assumed: boolean, conditional: boolean, locate: (server: Scope) => readonly NginxLocation[]) {
    super(level, http);
    this.at = at;
    this.assumed = assumed;
    this.conditional = conditional;
    this.locations = locate(this);
  }

  get serverNames(): readonly Text[] {
    return this.own("server_name").flatMap(({ args }) => args);
  }

  get listens(): readonly NginxDirective[] {
    return this.own("listen");
  }
}

interface Path {
  readonly modifier: NginxLocation["modifier"];
  readonly path: Text;
}

/** Resolves one `server` block. */
export function readServer(block: PlacedBlock, http: Scope | undefined, expander: Expander, upstreams: UpstreamNamed): NginxServer {
  const { statement, inclusion } = block;
  const { file } = inclusion.tree;
  const level = expander.expand(statement.children, inclusion);
  const word = statement.words[0];
  const at = span(file, word?.start ?? statement.start, word?.end ?? statement.start);
  return new Server(level, http, at, false, inclusion.tree.conditional, (server) => readLocations(level, server, expander, upstreams));
}

/** Takes a file that holds the inside of a server block for one, with everything else unknown. */
export function assumeServer(level: Level, tree: NginxTree, expander: Expander, upstreams: UpstreamNamed): NginxServer {
  return new Server({ directives: level.directives, complete: false }, undefined, firstLine(tree.file), true, tree.conditional, (server) => readLocations(level, server, expander, upstreams));
}

interface Waiting {
  readonly block: PlacedBlock;
  readonly outer: Location | undefined;
  readonly around: Scope;
}

/** Every location below a server, outer ones first. Iterative: nesting has no bound. */
function readLocations(level: Level, server: Scope, expander: Expander, upstreams: UpstreamNamed): readonly Location[] {
  const locations: Location[] = [];
  const sets = [...server.own("set")];
  const waiting: Waiting[] = level.blocks.toReversed().map((block) => ({ block, outer: undefined, around: server }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, outer, around } = next;
    const kind = nameOf(block.statement);
    if (kind !== "location" && kind !== "if" && kind !== "limit_except") continue;
    const inner = expander.expand(block.statement.children, block.inclusion);
    sets.push(...inner.directives.filter(({ name }) => name === "set"));
    // An `if` of the server itself takes no gateway and holds nothing a location would.
    const path = kind === "location" ? readPath(block) : outer;
    if (!path) continue;
    const location = new Location(inner, around, kind, headOf(block), path, outer);
    locations.push(location);
    waiting.push(...inner.blocks.toReversed().map((child) => ({ block: child, outer: location, around: location })));
  }
  const variables = variablesOf(sets);
  for (const location of locations) location.gateways = gatewaysOf(location.directives, variables, upstreams);
  return locations;
}

/** From the block's name to the last word before its brace. */
function headOf({ statement, inclusion }: PlacedBlock): Span {
  return span(inclusion.tree.file, statement.start, statement.words.at(-1)?.end ?? statement.start);
}

/** `location = /a` and `location =/a` are the same; so are `~* re` and `~*re`, quoted or not. */
function readPath({ statement, inclusion }: PlacedBlock): Path | undefined {
  const [, first, second] = statement.words;
  const { file } = inclusion.tree;
  if (!first) return undefined;
  if (second) {
    const modifier = modifierOf(first.value);
    return modifier === first.value ? { modifier, path: { value: second.value, at: span(file, second.start, second.end) } } : undefined;
  }
  const modifier = modifierOf(first.value);
  // `@name` keeps its sign: that is how other directives call it.
  const cut = modifier === "@" ? 0 : modifier.length;
  const start = cut === 0 ? first.start : first.start + cut + (first.quoted ? 1 : 0);
  return { modifier, path: { value: first.value.slice(cut), at: span(file, start, first.end) } };
}

function modifierOf(word: string): NginxLocation["modifier"] {
  return (["^~", "~*", "~", "=", "@"] as const).find((modifier) => word.startsWith(modifier)) ?? "";
}
