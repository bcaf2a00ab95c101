import type { Gateway, NginxCondition, NginxDirective, NginxLocation, NginxMap, NginxServer } from "../../core/nginx/server.ts";
import type { Text } from "../../core/launch/launch.ts";
import { type Span, firstLine, span } from "../../core/source.ts";
import { type NginxTree, nameOf } from "../../parse/nginx/tree.ts";
import { type Expander, type Level, type PlacedBlock, textOfWord } from "./expand.ts";
import { type UpstreamNamed, gatewaysOf, variablesOf } from "./gateway.ts";
import { Scope } from "./scope.ts";

/** What stands around a server: the `http` level and what is beside it. */
export interface Surroundings {
  readonly http: Scope | undefined;
  readonly upstreams: UpstreamNamed;
  readonly maps: readonly NginxMap[];
  readonly configuration: string;
  readonly broughtBy: string;
}

/** An `if` of the server itself. */
class Condition extends Scope implements NginxCondition {
  readonly block = "if";
  readonly at: Span;
  readonly test: readonly Text[];

  constructor(level: Level, around: Scope, block: PlacedBlock) {
    super(level, around);
    this.at = headOf(block);
    this.test = testOf(block);
  }
}

/** A level of directives as a location: `location`, or the unnamed one that `if` and `limit_except` make. */
class Location extends Scope implements NginxLocation {
  readonly block: NginxLocation["block"];
  readonly at: Span;
  readonly modifier: NginxLocation["modifier"];
  readonly path: Text;
  readonly outer: Location | undefined;
  readonly test: readonly Text[];
  gateways: readonly Gateway[] = [];

  constructor(level: Level, around: Scope, block: NginxLocation["block"], placed: PlacedBlock, path: Path, outer: Location | undefined) {
    super(level, around);
    this.block = block;
    this.at = headOf(placed);
    this.test = block === "if" ? testOf(placed) : [];
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
  #serverNames: readonly Text[] | undefined;
  readonly conditions: readonly NginxCondition[];
  readonly maps: readonly NginxMap[];
  readonly configuration: string;
  readonly broughtBy: string;

  constructor(level: Level, { http, maps, configuration, broughtBy }: Omit<Surroundings, "upstreams">, { at, assumed, conditional }: Pick<NginxServer, "at" | "assumed" | "conditional">, read: (server: Scope) => Inside) {
    super(level, http);
    this.at = at;
    this.assumed = assumed;
    this.conditional = conditional;
    this.maps = maps;
    this.configuration = configuration;
    this.broughtBy = broughtBy;
    const { locations, conditions } = read(this);
    this.locations = locations;
    this.conditions = conditions;
  }

  get serverNames(): readonly Text[] {
    return (this.#serverNames ??= this.own("server_name").flatMap(({ args }) => args));
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
export function readServer(block: PlacedBlock, expander: Expander, around: Surroundings): NginxServer {
  const { statement, inclusion } = block;
  const { file, conditional } = inclusion.tree;
  const level = expander.expand(statement.children, inclusion);
  const word = statement.words[0];
  const at = span(file, word?.start ?? statement.start, word?.end ?? statement.start);
  return new Server(level, around, { at, assumed: false, conditional }, (server) => readInside(level, server, expander, around.upstreams));
}

/** Takes a file that holds the inside of a server block for one, with everything else unknown. */
export function assumeServer(level: Level, tree: NginxTree, expander: Expander, around: Surroundings): NginxServer {
  const { upstreams, ...rest } = around;
  return new Server({ ...level, complete: false }, { ...rest, http: undefined }, { at: firstLine(tree.file), assumed: true, conditional: tree.conditional }, (server) => readInside(level, server, expander, upstreams));
}

interface Inside {
  readonly locations: readonly Location[];
  readonly conditions: readonly Condition[];
}

interface Waiting {
  readonly block: PlacedBlock;
  readonly outer: Location | undefined;
  readonly around: Scope;
}

/** Every location below a server, outer ones first, and its own conditions. Iterative: nesting has no bound. */
function readInside(level: Level, server: Scope, expander: Expander, upstreams: UpstreamNamed): Inside {
  const locations: Location[] = [];
  const conditions: Condition[] = [];
  const sets = [...server.own("set")];
  const waiting: Waiting[] = level.blocks.toReversed().map((block) => ({ block, outer: undefined, around: server }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, outer, around } = next;
    const kind = nameOf(block.statement);
    if (kind !== "location" && kind !== "if" && kind !== "limit_except") continue;
    const inner = expander.expand(block.statement.children, block.inclusion);
    sets.push(...inner.directives.filter(({ name }) => name === "set"));
    const path = kind === "location" ? readPath(block) : outer;
    if (!path) {
      // An `if` of the server itself is no location: it takes no gateway.
      if (kind === "if") conditions.push(new Condition(inner, around, block));
      continue;
    }
    const location = new Location(inner, around, kind, block, path, outer);
    locations.push(location);
    waiting.push(...inner.blocks.toReversed().map((child) => ({ block: child, outer: location, around: location })));
  }
  const variables = variablesOf(sets);
  for (const location of locations) location.gateways = gatewaysOf(location.directives, variables, upstreams);
  return { locations, conditions };
}

/** The words between the parentheses of an `if`, which may be glued to them. */
function testOf({ statement, inclusion: { tree } }: PlacedBlock): readonly Text[] {
  const words = statement.words.slice(1).map((word) => textOfWord(tree, word));
  return words.flatMap((word, index): Text[] => {
    const opens = index === 0 && word.value.startsWith("(") ? 1 : 0;
    const closes = index === words.length - 1 && word.value.endsWith(")") ? 1 : 0;
    const value = word.value.slice(opens, word.value.length - closes);
    return value === "" && opens + closes > 0 ? [] : [{ value, at: opens + closes > 0 ? span(word.at.file, word.at.start + opens, word.at.end - closes) : word.at }];
  });
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
