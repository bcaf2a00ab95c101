import table from "../../../data/nginx-directives.json" with { type: "json" };

/** Part of nginx that a directive belongs to; `any` is `include`, which stands everywhere. */
export type Area = "any" | "core" | "events" | "http" | "stream" | "mail" | "rtmp";

/** One directive in one area, as nginx's own table of commands has it (ngx_command_t). */
export interface Command {
  readonly name: string;
  readonly area: Area;
  readonly module: string;
  /** Contexts and numbers of arguments in the measured release; 0 where it has no such directive. */
  readonly flags: number;
  /** The same in any release since 1.12, all taken together. */
  readonly anyFlags: number;
  /** What reads the value: `flag`, `msec`, `size`, `enum` …, else the name of a function of its own. */
  readonly reader: string;
  /** Whether releases read the value in different ways. */
  readonly varies: boolean;
  /** The words of an `enum` or `bitmask`, or `1..9`. */
  readonly words: string;
  readonly anyWords: string;
  readonly since: string;
  readonly until: string;
  /** Whether the measured program has it without loading a module. */
  readonly builtIn: boolean;
  /** Which level keeps the value (0 main, 8 server, 10 location) and where: directives that share it are each other's duplicates. */
  readonly slot: string;
}

/** Flags of ngx_conf_file.h. */
export const flag = { noArguments: 0x1, block: 0x100, onOff: 0x200, any: 0x400, oneOrMore: 0x800, twoOrMore: 0x1000 } as const;

/** The release whose table was measured. */
export const measuredRelease = table.measured;

/** The table's rows of each name; a row is read when its name is asked for, for a file uses few of them. */
let rowsByName: ReadonlyMap<string, readonly string[]> | undefined;
const read = new Map<string, readonly Command[]>();

function rows(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of table.directives) {
    const name = row.slice(0, row.indexOf("|"));
    const same = found.get(name);
    if (same) same.push(row);
    else found.set(name, [row]);
  }
  return found;
}

function readRow(row: string): Command {
  const [name = "", area = "", module = "", flags = "", anyFlags = "", reader = "", words = "", anyWords = "", since = "", until = "", builtIn = "", slot = ""] = row.split("|");
  return {
    name,
    area: area as Area,
    module,
    flags: Number.parseInt(flags, 16),
    anyFlags: Number.parseInt(anyFlags, 16),
    reader: reader.replace("~", ""),
    varies: reader.endsWith("~"),
    words,
    anyWords,
    since,
    until,
    builtIn: builtIn === "s",
    slot: slot === "" ? "" : `${module}:${slot}`,
  };
}

const none: readonly Command[] = [];

/** The directives of a name, in every area. */
export function commandsNamed(name: string): readonly Command[] {
  const known = read.get(name);
  if (known) return known;
  const named = (rowsByName ??= rows()).get(name)?.map(readRow);
  // Names that are nobody's are not kept: a file may be full of them.
  if (named) read.set(name, named);
  return named ?? none;
}

/** Every name, for looking for one that is like another. */
export const commandNames = (): Iterable<string> => (rowsByName ??= rows()).keys();

let variables: ReadonlySet<string> | undefined;

/** Whether some release or module of nginx's own makes a variable of that name (without the dollar). */
export function isBuiltInVariable(name: string): boolean {
  variables ??= new Set(table.variables.split(" "));
  return variables.has(name) || /^(?:http|sent_http|sent_trailer|upstream_http|upstream_trailer|upstream_cookie|cookie|arg|jwt|geoip2?|lua|proxy_protocol_tlv)_/.test(name);
}

/** Whether a directive takes this many arguments, by its flags (ngx_conf_handler). */
export function takesArguments(flags: number, count: number): boolean {
  if (flags & flag.any) return true;
  if (flags & flag.onOff && count === 1) return true;
  if (flags & flag.oneOrMore) return count >= 1;
  if (flags & flag.twoOrMore) return count >= 2;
  return count < 8 && (flags & (1 << count) & 0xff) !== 0;
}

/** The most arguments that a directive takes, by its flags. */
export function mostArgumentsOf(flags: number): number {
  if (flags & (flag.any | flag.oneOrMore | flag.twoOrMore)) return Number.POSITIVE_INFINITY;
  return [7, 6, 5, 4, 3, 2, 1].find((count) => takesArguments(flags, count)) ?? 0;
}

/** Whether a directive opens a block, by its flags. */
export const isBlock = (flags: number): boolean => (flags & flag.block) !== 0;

/** How many arguments a directive takes, for people: `1`, `1 or 2`, `2 to 4`, `1 or more`. */
export function argumentCounts(flags: number): string {
  if (flags & flag.any) return "any number";
  if (flags & flag.oneOrMore) return "1 or more";
  if (flags & flag.twoOrMore) return "2 or more";
  const counts = [0, 1, 2, 3, 4, 5, 6, 7].filter((count) => takesArguments(flags, count));
  const [first = 0] = counts;
  const last = counts.at(-1) ?? first;
  if (first === last) return String(first);
  return counts.length === last - first + 1 && counts.length > 2 ? `${first} to ${last}` : `${counts.slice(0, -1).join(", ")} or ${last}`;
}
