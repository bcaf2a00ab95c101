import type { ProblemKind, SyntaxProblem } from "../../../core/document.ts";
import type { Span } from "../../../core/source.ts";
import type { Command } from "../../../parse/nginx/commands.ts";
import { type Place, places } from "./places.ts";

/** Why nginx refuses a directive that stands where it may, with as many arguments as it takes. */
export interface Refused {
  /** Which argument is wrong, from 0; absent for the directive as a whole. */
  readonly argument?: number;
  /** A sentence that ends with its full stop. */
  readonly message: string;
  readonly help?: string;
  /** What kind of mistake it is, where that is no matter of the directive's own value. */
  readonly kind?: ProblemKind;
}

/** Where nginx keeps what the directives of one kind of braces set; a second value for the same place is a duplicate. */
export type Memory = Map<string, string>;

/** A location's own name, for what may stand in it. */
export interface LocationName {
  readonly modifier: "" | "=" | "^~" | "~" | "~*" | "@";
  readonly name: string;
}

/** A socket that several servers may share, as `listen` lines describe it. */
export interface Socket {
  readonly servers: Set<Memory>;
  hasOptions: boolean;
  hasDefault: boolean;
  /** The server that answers when no name fits: the first, or the one that says so. */
  defaultServer: Memory;
  isSsl: boolean;
}

/** A server block of `http`. */
export interface ServerBlock {
  readonly at: Span;
  readonly noticedAt: number;
  /** What the `http` around it sets. */
  readonly http: Memory;
}

/** A name that requests are handed to: an `upstream` block, or a host. */
export interface NamedTarget {
  defined: boolean;
  port: string | undefined;
  /** The directive that cannot do without a port (`uwsgi_pass` …). */
  readonly needsPort: Span | undefined;
  /** Where it is named first, which is the line that nginx remembers. */
  readonly firstAt: Span;
}

/** Where a zone is named first by a directive that does not make it. */
export interface UsedZone {
  readonly name: string;
  /** The directive that would make it. */
  readonly maker: string;
  readonly at: Span;
}

/** What all braces of one configuration share. */
export interface Shared {
  /** The release that reads: the measured one, or any of them. */
  readonly exact: boolean;
  readonly formats: Set<string>;
  readonly upstreams: Map<string, NamedTarget>;
  readonly sockets: Map<string, Socket>;
  readonly definedVariables: Set<string>;
  readonly usedVariables: Map<string, Span>;
  /** Whether modules are at work whose variables are not known. */
  hasOtherVariables: boolean;
  /** What nginx notices when all files are read. */
  readonly late: SyntaxProblem[];
  /** Names of servers that cannot be compared with others; that matters where several share a socket. */
  readonly oddNames: Map<Memory, Span>;
  readonly servers: Map<Memory, ServerBlock>;
  /** Where a level says `ssl on`. */
  readonly secured: Map<Memory, Span>;
  /** Pieces of memory that processes share, each with the directives that use it: `limit_req one`. */
  readonly zones: { readonly made: Set<string>; readonly used: Map<string, UsedZone> };
  /** What it notices when it merges the levels of "http". */
  readonly merged: SyntaxProblem[];
}

/** One pair of braces while its directives are read. */
export interface LevelState {
  readonly place: Place;
  readonly main: Memory;
  readonly server: Memory;
  readonly location: Memory;
  readonly name: LocationName | undefined;
  /** Sizes of buffers that hold at this level, by the directive's name, and the names that it sets itself. */
  readonly buffers: Map<string, { readonly args: readonly string[]; readonly at: Span }>;
  readonly ownBuffers: Set<string>;
  /** Paths of the locations directly inside, for duplicates. */
  readonly paths: Set<string>;
  readonly shared: Shared;
}

export const newShared = (exact: boolean): Shared => ({ exact, formats: new Set(["combined"]), upstreams: new Map(), sockets: new Map(), definedVariables: new Set(), usedVariables: new Map(), hasOtherVariables: false, late: [], merged: [], oddNames: new Map(), servers: new Map(), secured: new Map(), zones: { made: new Set(), used: new Map() } });

/** The level at which a file is read that may be included at these places. */
export function outermostLevel(at: readonly Place[], shared: Shared): LevelState {
  const memory = new Map<string, string>();
  return { place: at.includes(places.location) ? places.location : (at[0] ?? places.main), main: memory, server: memory, location: new Map(), name: undefined, paths: new Set(), buffers: new Map(), ownBuffers: new Set(), shared };
}

/** A directive that is being judged. */
export interface Judged {
  readonly command: Command;
  readonly name: string;
  readonly args: readonly string[];
  /** Where an argument stands. */
  readonly spanOf: (argument: number) => Span;
  readonly level: LevelState;
}

export type Reader = (judged: Judged) => Refused | undefined;

/** Remembers that a level has a value; the refusal when it had one. */
export function once({ name }: Judged, memory: Memory, slot: string): Refused | undefined {
  const before = memory.get(slot);
  if (before === undefined) {
    memory.set(slot, name);
    return undefined;
  }
  return before === name
    ? { message: `"${name}" stands here twice, so nginx does not start.`, help: "Keep one of the two lines." }
    : { message: `"${name}" cannot stand beside "${before}", so nginx does not start.`, help: "Keep one of the two lines." };
}

/** The memory that a directive's slot belongs to: 0 main, 8 server, 10 location. */
export function memoryOf({ slot, area }: Command, { main, server, location }: LevelState): Memory {
  if (area === "core" || area === "events") return main;
  const level = slot.split(":")[1];
  return level === "10" ? location : level === "8" ? server : main;
}

export const refuse = (message: string, argument?: number, help?: string): Refused => ({ message: `${message}, so nginx does not start.`, ...(argument !== undefined && { argument }), ...(help !== undefined && { help }) });

export const invalidParameter = ({ name, args }: Judged, argument: number): Refused => refuse(`"${name}" knows no parameter "${shorten(args[argument] ?? "")}"`, argument);

export const shorten = (text: string): string => (text.length > 30 ? `${text.slice(0, 27)}...` : text);
