import type { ProblemKind, SyntaxProblem } from "../../../core/document.ts";
import { type Span, span } from "../../../core/source.ts";
import { type Command, argumentCounts, commandsNamed, takesArguments } from "../../../parse/nginx/commands.ts";
import { type NginxStatement, type NginxTree, nameOf } from "../../../parse/nginx/tree.ts";
import { type Entries, entryProblem, newEntries } from "./entries.ts";
import { bufferProblems } from "./buffers.ts";
import { shareProblem, upstreamProblem } from "./closing.ts";
import { lateProblems } from "./late.ts";
import { eventsRead, noEvents } from "./whole.ts";
import type { Judged, LevelState, Refused, Shared } from "./level.ts";
import { bestPlaces, placesFor } from "./best-places.ts";
import { type Place, everyPlace, fits, isBlock, placeInside, places, titlesOf } from "./places.ts";
import { joinSocket } from "./read-listen.ts";
import { nameOfLocation } from "./read-routing.ts";
import { readerOf } from "./reader-of.ts";
import { isTemplated, noteTemplated } from "./templated.ts";
import { unknownName } from "./unknown-name.ts";

/** What an `include` brings here: files, nothing, or what is not in the repository. */
export type Brought = readonly NginxTree[] | "nothing" | "absent";

/** How a configuration is read. */
export interface ReadingOptions {
  /** As the measured release with the modules of its own reads it; else as any release with any module may. */
  readonly exact: boolean;
  readonly include: (pattern: string, from: NginxTree) => Brought;
}

/** One pair of braces, or one file in them, that is being read. */
interface Frame {
  readonly tree: NginxTree;
  readonly statements: readonly NginxStatement[];
  next: number;
  /** Every place it may be; one where that is known. Empty inside a block that nothing is known of. */
  readonly places: readonly Place[];
  readonly level: LevelState;
  readonly entries: Entries | undefined;
  /** The block that these are the inside of; undefined for a file. */
  readonly block: NginxStatement | undefined;
  /** The files that are being read, outermost first. */
  readonly files: readonly NginxTree[];
}

const deepestInclude = 50;
/** More than any site has; files that include each other twice would double with every file. */
const mostIncludes = 10_000;

/**
 * Reads a configuration directive by directive, as nginx does after its tokens are cut: name, place, arguments, value,
 * what stood before. Goes on after a mistake. Iterative, linear in what is read.
 */
export class ConfigurationReader {
  /** What nginx refuses, in the order in which it would notice; what it notices when all is read comes last. */
  readonly problems: SyntaxProblem[] = [];
  /** False when something was not here that might define what seems missing. */
  complete = true;
  /** Files whose lines are data: those that a `types` or `map` includes. */
  readonly dataFiles = new Set<NginxTree>();
  /** False as well when an include may bring files that are not here, or a template decides what is read. */
  #isAllHere = true;
  readonly #options: ReadingOptions;
  readonly #shared: Shared;
  readonly #reported = new Set<NginxStatement>();
  readonly #toldByParser = new WeakMap<NginxTree, ReadonlySet<number | undefined>>();
  readonly #unknown = new Set<string>();
  #includes = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#shared = { exact: options.exact, formats: new Set(["combined"]), upstreams: new Map(), sockets: new Map(), definedVariables: new Set(), usedVariables: new Map(), late: [], merged: [], oddNames: new Map(), servers: new Map(), secured: new Map() };
  }

  /** @param at every place where the file may be included; all of them where nothing is known */
  read(tree: NginxTree, at: readonly Place[]): void {
    const memory = new Map<string, string>();
    if (tree.template || tree.conditional || tree.problems.length > 0) this.#isAllHere = false;
    const level: LevelState = { place: at.includes(places.location) ? places.location : (at[0] ?? places.main), main: memory, server: memory, location: new Map(), name: undefined, paths: new Set(), buffers: new Map(), ownBuffers: new Set(), shared: this.#shared };
    const stack: Frame[] = [{ tree, statements: tree.statements, next: 0, places: at, level, entries: undefined, block: undefined, files: [tree] }];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const statement = frame.statements[frame.next++];
      if (statement) {
        const inner = this.#statement(statement, frame);
        for (const one of inner.reverse()) stack.push(one);
        continue;
      }
      stack.pop();
      if (frame.block) this.#leave(frame, frame.block);
    }
    for (const problem of this.#shared.merged) this.problems.push(problem);
    const isMain = at.length === 1 && at[0] === places.main;
    const isWhole = isMain && this.complete && this.#isAllHere;
    for (const problem of lateProblems(this.#shared, { exact: this.#options.exact, complete: this.complete && isMain, isWhole })) this.problems.push(problem);
    if (isWhole && !level.main.has(eventsRead)) this.problems.push(noEvents(tree));
  }

  #statement(statement: NginxStatement, frame: Frame): Frame[] {
    const { tree, places: at, entries } = frame;
    const [first, ...words] = statement.words;
    if (!first || frame.places.length === 0) return [];
    if (!this.#options.exact && isAfterMistake(tree, statement)) return [];
    if (entries) {
      if (first.value === "include" && words.length === 1 && entries.block !== "split_clients") return this.#include(statement, frame);
      if (statement.kind === "block") {
        this.#refuse(statement, frame, frame.block ? undefined : "invalid-value", { message: 'A "{" cannot stand in this block, so nginx does not start.', help: "Quote a pattern that holds a brace." });
        return [];
      }
      this.#judge(statement, frame, { name: first.value } as Command, (judged) => entryProblem(entries, judged), "invalid-value");
      return [];
    }
    const name = first.value;
    const known = commandsNamed(name).filter((command) => !this.#options.exact || (command.builtIn && command.flags !== 0));
    if (known.length === 0) {
      // A module's directive may stand on hundreds of lines: it is told once.
      if (this.#isTemplated(name)) this.#isAllHere = false;
      else if (!this.#unknown.has(name)) this.#report(statement, unknownName(name, this.#spanOf(tree, statement), this.#noticed(statement)));
      this.#unknown.add(name);
      return [];
    }
    const here = known.flatMap((command) => at.filter((place) => fits(command, this.#flags(command), place)).map((place) => ({ command, place })));
    if (here.length === 0) {
      this.#refuse(statement, frame, "misplaced-directive", { message: `"${name}" cannot stand in ${at.length === 1 ? (at[0]?.title ?? "") : "this place"}, so nginx does not start.`, help: `It belongs in ${titlesOf(known)}.` });
      return [];
    }
    const opens = statement.kind !== "simple";
    const shaped = here.filter(({ command }) => isBlock(this.#flags(command)) === opens);
    if (shaped.length === 0) {
      this.#refuse(statement, frame, undefined, opens ? { message: `"${name}" is not terminated by ";", so nginx does not start.`, help: 'End it with ";".' } : { message: `"${name}" opens no block with "{", so nginx does not start.`, help: "Write its block." });
      return [];
    }
    const counted = shaped.filter(({ command }) => takesArguments(this.#flags(command), words.length));
    if (counted.length === 0) {
      if (!tree.template) {
        const takes = argumentCounts(shaped.reduce((flags, { command }) => flags | this.#flags(command), 0));
        this.#refuse(statement, frame, "wrong-arguments", { message: `"${name}" takes ${takes === "0" ? "no arguments" : `${takes} argument${takes === "1" ? "" : "s"}`}, not ${words.length}, so nginx does not start.`, help: hintOf(words.map(({ value }) => value), takes) });
      }
      return [];
    }
    if (name === "include") return this.#include(statement, frame);
    const [only] = counted;
    if (!only) return [];
    const isOne = counted.every(({ command }) => command === only.command);
    if (isOne) this.#judge(statement, frame, only.command, readerOf(only.command, this.#options.exact), "invalid-value");
    return statement.kind === "block" ? this.#enter(statement, frame, counted) : [];
  }

  #isTemplated(word: string): boolean {
    return !this.#options.exact && isTemplated(word);
  }

  #flags(command: Command): number {
    return this.#options.exact ? command.flags : command.anyFlags;
  }

  #enter(statement: NginxStatement, frame: Frame, meant: readonly { readonly command: Command; readonly place: Place }[]): Frame[] {
    const { tree, level, files } = frame;
    const name = nameOf(statement);
    const isData = statement.children.some(({ kind }) => kind === "raw-entry");
    const inside = bestPlaces(statement.children, [...new Set(meant.flatMap(({ command, place }) => placeInside(command, place) ?? []))]);
    if (inside.length === 0 && !isData) return [];
    const place = inside.includes(places.location) ? places.location : (inside[0] ?? level.place);
    const own = name === "location" ? nameOfLocation(statement.words.slice(1).map(({ value }) => value)) : level.name;
    const isTop = meant.some(({ command }) => command.area === "core");
    const isServer = name === "server" || name === "upstream" || isTop;
    const inner: LevelState = {
      place,
      main: isTop ? new Map<string, string>() : level.main,
      server: isServer ? new Map<string, string>() : level.server,
      location: new Map(),
      name: isServer ? undefined : own,
      buffers: new Map(isTop || name === "upstream" ? [] : level.buffers),
      ownBuffers: new Set(),
      paths: new Set(),
      shared: level.shared,
    };
    if (place === places.server) this.#shared.servers.set(inner.server, { at: this.#spanOf(tree, statement), noticedAt: this.#noticed(statement), http: level.server });
    if (name === "location" && own) this.#path(statement, frame, own.modifier, own.name);
    return [{ tree, statements: statement.children, next: 0, places: isData ? [level.place] : inside, level: inner, entries: isData ? newEntries(name) : undefined, block: statement, files }];
  }

  /** Two locations of one path stand side by side: nginx notices when all is read, and names the second. */
  #path(statement: NginxStatement, frame: Frame, modifier: string, path: string): void {
    if (modifier === "~" || modifier === "~*" || modifier === "@" || this.#isTemplated(path)) return;
    const key = `${modifier === "=" ? "=" : "^"}${path}`;
    if (frame.level.paths.has(key) && !frame.tree.conditional) {
      const at = this.#spanOf(frame.tree, statement);
      this.#shared.late.push({ at, noticedAt: at.end, kind: "invalid-value", message: "Two locations of one server have this path, so nginx does not start.", help: "Make one location of them." });
    }
    frame.level.paths.add(key);
  }

  #leave(frame: Frame, block: NginxStatement): void {
    const { tree, level, entries } = frame;
    const noticedAt = block.close ?? block.end;
    this.#shared.merged.push(...bufferProblems(level));
    if (nameOf(block) === "http" && level.place === places.http) {
      // Levels are merged when all of "http" is read; the line that nginx names is in the file of its brace.
      for (const problem of this.#shared.merged.splice(0)) this.problems.push(problem.at.file === tree.file ? { ...problem, noticedAt } : problem);
    }
    if (nameOf(block) === "server" && level.place === places.server && !level.server.has("listen")) joinSocket(this.#shared, "*:80", level.server);
    const problem = shareProblem(entries) ?? (frame.places.length === 1 && this.complete && block.close !== undefined && !tree.template ? upstreamProblem(nameOf(block), level) : undefined);
    if (!problem) return;
    const at = this.#spanOf(tree, block);
    const first = this.#shared.upstreams.get(block.words[1]?.value.toLowerCase() ?? "")?.firstAt;
    if (problem.isLate) this.#shared.late.push({ at, noticedAt: first?.file === at.file ? first.end : at.end, kind: "invalid-value", message: problem.message, help: problem.help });
    else this.#report(block, { at, noticedAt, kind: "invalid-value", message: problem.message, help: problem.help });
  }

  #include(statement: NginxStatement, frame: Frame): Frame[] {
    const pattern = statement.words[1]?.value ?? "";
    const brought = this.#isTemplated(pattern) || frame.files.length >= deepestInclude || ++this.#includes > mostIncludes ? "nothing" : this.#options.include(pattern, frame.tree);
    if (brought === "nothing") {
      this.#isAllHere &&= this.#options.exact;
      return [];
    }
    if (brought === "absent") {
      this.complete = false;
      const { file } = frame.tree;
      this.#report(statement, { at: span(file, statement.start, statement.words.at(-1)?.end ?? statement.end), noticedAt: this.#noticed(statement), kind: "include-missing", severity: "info", message: `The file "${pattern.slice(0, 60)}" is not in the repository: what it sets is not known.`, help: "nginx does not start without it. Commit it, or see that the machine has it." });
      return [];
    }
    // Where the place of this file is a guess, one that would fit nowhere in it was not written for it.
    const meant = frame.places.length > 1 ? brought.filter((tree) => !fitsOnlyElsewhere(tree, frame.places)) : brought;
    if (frame.entries) for (const tree of meant) this.dataFiles.add(tree);
    if (meant.some((tree) => tree.template || tree.conditional || frame.files.includes(tree))) this.#isAllHere = false;
    // A circle is told where includes are resolved.
    return meant.filter((tree) => !frame.files.includes(tree)).map((tree) => ({ ...frame, tree, statements: tree.statements, next: 0, block: undefined, files: [...frame.files, tree] }));
  }

  #judge(statement: NginxStatement, frame: Frame, command: Command, reader: ((judged: Judged) => Refused | undefined) | undefined, kind: ProblemKind): void {
    const words = statement.words.slice(1);
    const { tree, level } = frame;
    if (!reader) return;
    if (tree.template || (!this.#options.exact && statement.words.some(({ value }) => isTemplated(value)))) {
      noteTemplated(nameOf(statement), level);
      return;
    }
    const spanOf = (argument: number): Span => {
      const word = statement.words[argument + 1] ?? statement.words[0];
      return word ? span(tree.file, word.start, word.end) : this.#spanOf(tree, statement);
    };
    const refused = reader({ command, name: nameOf(statement), args: words.map(({ value }) => value), spanOf, level });
    if (refused) this.#refuse(statement, frame, refused.kind ?? kind, refused, refused.argument === undefined ? undefined : spanOf(refused.argument));
  }

  #refuse(statement: NginxStatement, { tree }: Frame, kind: ProblemKind | undefined, { message, help }: Refused, at = this.#spanOf(tree, statement)): void {
    // The parser tells a forgotten ";" or brace better.
    if (kind === undefined && this.#isToldByParser(tree, statement)) return;
    this.#report(statement, { at, noticedAt: this.#noticed(statement), message, ...(kind && { kind }), ...(help !== undefined && help !== "" && { help }) });
  }

  #isToldByParser(tree: NginxTree, { terminator }: NginxStatement): boolean {
    const places = this.#toldByParser.get(tree) ?? new Set(tree.problems.map(({ noticedAt }) => noticedAt));
    this.#toldByParser.set(tree, places);
    return places.has(terminator);
  }

  #report(statement: NginxStatement, problem: SyntaxProblem): void {
    if (this.#reported.has(statement) || statement.terminator === undefined) return;
    this.#reported.add(statement);
    this.problems.push(problem);
  }

  #noticed(statement: NginxStatement): number {
    return statement.terminator ?? statement.end;
  }

  /** The directive without its block. */
  #spanOf(tree: NginxTree, { start, words }: NginxStatement): Span {
    return span(tree.file, start, words.at(-1)?.end ?? start + 1);
  }
}

/** A mistake of grammar before a statement may have moved it: what is said of it would be a guess. */
function isAfterMistake(tree: NginxTree, { start }: NginxStatement): boolean {
  const [first] = tree.problems;
  return first !== undefined && start >= first.at.start;
}

function hintOf(args: readonly string[], takes: string): string {
  if (args.length > 1 && takes === "1") return "Is a \";\" missing, or quotes around a value with blanks?";
  return args.length === 0 ? "Write its value." : 'Is a ";" missing?';
}

function fitsOnlyElsewhere(tree: NginxTree, here: readonly Place[]): boolean {
  const own = placesFor(tree);
  return own !== everyPlace && !own.some((place) => here.includes(place));
}
