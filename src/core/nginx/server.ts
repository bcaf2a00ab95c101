import type { Address, Protocol } from "../address.ts";
import type { Text } from "../launch/launch.ts";
import type { Span } from "../source.ts";

/** A directive that holds somewhere, whichever file wrote it. */
export interface NginxDirective {
  readonly name: string;
  /** The decoded arguments. */
  readonly args: readonly Text[];
  /** From the first word to the terminator; for a line of a stock file, the `include` that brought it. */
  readonly at: Span;
  /** The `include` lines that brought it, outermost first. */
  readonly includedBy: readonly Span[];
  /** The stock file (`proxy_params` …) that holds it, when that file is known by its name and not in the repository. */
  readonly stock?: string;
}

/** An `upstream` block. */
export interface NginxUpstream {
  readonly name: Text;
  /** What its braces hold: `server`, `keepalive`, `zone` … */
  readonly directives: readonly NginxDirective[];
  /** False where an include that is not here might add to it. */
  readonly complete: boolean;
}

/** A `map` block: the variable it makes, from what, and its lines. */
export interface NginxMap {
  /** With its dollar: `$connection_upgrade`. */
  readonly variable: Text;
  readonly source: Text;
  /** Key and value of each line; `default` is a key. Options (`hostnames`, `volatile`) and includes are left out. */
  readonly entries: readonly { readonly key: Text; readonly value: Text }[];
}

/** How a location hands requests to a backend. */
export interface Gateway {
  readonly protocol: Protocol;
  /** The directive, `proxy_pass http://…;`. */
  readonly directive: NginxDirective;
  /** Where requests go: one address, or each server of the upstream. Empty when that cannot be known. */
  readonly addresses: readonly { readonly address: Address; readonly at: Span }[];
  /** Whether `addresses` is all of them. */
  readonly addressesKnown: boolean;
  /** The `upstream` block that the target names, where there is one. */
  readonly upstream: NginxUpstream | undefined;
  /**
   * The host as nginx names it by default (`$proxy_host`): the upstream's name, `127.0.0.1:8000`, `localhost` for a
   * Unix socket. Undefined when it cannot be known.
   */
  readonly host: string | undefined;
}

/** The directives that hold at one place, with nginx's inheritance applied. */
export interface NginxScope {
  /** False where an include that is not here might set what seems absent, at this level or above. */
  readonly complete: boolean;
  /** Every simple directive written at this very level, includes expanded, in nginx's order. */
  readonly directives: readonly NginxDirective[];
  /** The value of a directive that one level replaces, or undefined when no known level sets it. */
  effective(name: string): NginxDirective | undefined;
  /** The directives of an array (`proxy_set_header`, `add_header` …) that hold here: a level with one of its own drops the inherited ones. */
  effectiveAll(name: string): readonly NginxDirective[];
  /** The directives written at this very level, includes expanded. */
  own(name: string): readonly NginxDirective[];
}

/** An `if` with the levels around it. Where it stands in a location it is one of the server's locations as well. */
export interface NginxCondition extends NginxScope {
  readonly block: "location" | "if" | "limit_except";
  /** From `if` to the last word before the brace. */
  readonly at: Span;
  /** The words between the parentheses: `$scheme`, `=`, `http`. Empty for a location that is no `if`. */
  readonly test: readonly Text[];
}

export interface NginxLocation extends NginxCondition {
  /** `if` and `limit_except` are unnamed locations inside one; they carry its modifier and path. */
  readonly block: "location" | "if" | "limit_except";
  readonly modifier: "" | "=" | "^~" | "~" | "~*" | "@";
  readonly path: Text;
  /** The location it stands in. */
  readonly outer: NginxLocation | undefined;
  /** What it hands requests to; the last one wins. */
  readonly gateway: Gateway | undefined;
  /** Every *_pass directive of this level. */
  readonly gateways: readonly Gateway[];
}

/** One server block, includes and inheritance resolved. */
export interface NginxServer extends NginxScope {
  /** The word `server`; for a file of locations alone, the file's first line. */
  readonly at: Span;
  /** Whether it is a guess: the file holds only the inside of a server block. */
  readonly assumed: boolean;
  /** Whether template code (Jinja, ERB) decides which of its lines exist. */
  readonly conditional: boolean;
  readonly serverNames: readonly Text[];
  readonly listens: readonly NginxDirective[];
  /** Every location, nested ones included, in the order of the files. */
  readonly locations: readonly NginxLocation[];
  /** The `if` blocks of the server itself; nginx runs them before it chooses a location. */
  readonly conditions: readonly NginxCondition[];
  /** Every `map` that is known beside the server. */
  readonly maps: readonly NginxMap[];
  /**
   * Which of the repository's configurations it belongs to: the file that nginx starts with, or the directory of a site
   * whose main file is not here. Servers of one configuration share their sockets.
   */
  readonly configuration: string;
  /** The file that brings it: the main file where one includes it, else its own. What one file brings is read together. */
  readonly broughtBy: string;
}

/** The server's own level, its `if` blocks, and every location with what is inside: wherever a directive may stand. */
export const scopesOf = (server: NginxServer): readonly NginxScope[] => [server, ...server.conditions, ...server.locations];

/**
 * What answers requests in a location: its own gateway, or that of the location around an `if` or `limit_except`, which
 * take it over. A nested `location` never does.
 */
export function gatewayAt(location: NginxLocation): Gateway | undefined {
  let at: NginxLocation | undefined = location;
  while (at && !at.gateway && at.block !== "location") at = at.outer;
  return at?.gateway;
}

/** Whether visitors get files here: nothing hands the request on, answers it or turns it away. */
export function servesFiles(location: NginxLocation): boolean {
  if (location.gateway || location.own("return").length > 0 || location.effective("internal")) return false;
  const turnsAwayAll = location.effectiveAll("allow").length === 0 && location.effectiveAll("deny").some(({ args }) => args[0]?.value === "all");
  return !turnsAwayAll;
}

/**
 * Whether a location's backend runs files by their names, as PHP-FPM does: what is no file is none of its pages. Its
 * expression names their ending, or it is told SCRIPT_FILENAME.
 */
export const runsScripts = (location: NginxLocation): boolean =>
  location.gateway?.protocol === "fastcgi" &&
  (/\\?\.(?:php\d?|phtml|pl|cgi|fcgi)\b/.test(location.path.value) || location.effectiveAll("fastcgi_param").some(({ args }) => args[0]?.value === "SCRIPT_FILENAME"));

/** Whether a location matches every address that begins with its path, so that an alias is put in the path's place. */
export const isPrefix = (location: NginxLocation): boolean => location.block === "location" && (location.modifier === "" || location.modifier === "^~");

/** The names of the headers that a location sets for its backend, in lower case; those it inherits included. */
export const proxiedHeaderNames = (location: NginxLocation): readonly string[] => location.effectiveAll("proxy_set_header").map(({ args }) => args[0]?.value.toLowerCase() ?? "");
