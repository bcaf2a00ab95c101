import type { SyntaxProblem } from "../../../core/document.ts";
import { type Span, span } from "../../../core/source.ts";
import type { Command } from "../../../parse/nginx/commands.ts";
import { type NginxStatement, type NginxTree, nameOf } from "../../../parse/nginx/tree.ts";
import { placesFor } from "./best-places.ts";
import { enterBlock, leaveBlock } from "./blocks.ts";
import { type Entries, entryProblem } from "./entries.ts";
import { type Frame, directiveSpan, frameOfFile, frameOfInclude, placeOfNotice } from "./frame.ts";
import { lateProblems } from "./late.ts";
import { type Reader, type Shared, newShared } from "./level.ts";
import { matchCommand } from "./match-command.ts";
import { type Place, everyPlace, places } from "./places.ts";
import { ProblemList } from "./problem-list.ts";
import { readerOf } from "./reader-of.ts";
import { isTemplated, noteTemplated } from "./templated.ts";
import { unknownName } from "./unknown-name.ts";
import { eventsRead, noEvents } from "./whole.ts";
import { makesZone } from "./zones.ts";

/** What an `include` brings here: files, nothing, or what is not in the repository. */
export type Brought = readonly NginxTree[] | "nothing" | "absent";

/** How a configuration is read. */
export interface ReadingOptions {
  /** As the measured release with the modules of its own reads it; else as any release with any module may. */
  readonly exact: boolean;
  readonly include: (pattern: string, from: NginxTree) => Brought;
}

const deepestInclude = 50;
/** More than any site has; files that include each other twice would double with every file. */
const mostIncludes = 10_000;

/**
 * Reads a configuration directive by directive, as nginx does after its tokens are cut: name, place, arguments, value,
 * what stood before. Goes on after a mistake. Iterative, linear in what is read.
 */
export class ConfigurationReader {
  /** Files whose lines are data: those that a `types` or `map` includes. */
  readonly dataFiles = new Set<NginxTree>();
  /** False when something was not here, or not read, that might define what seems missing. */
  #complete = true;
  /** False as well when an include may bring files that are not here, or a template decides what is read. */
  #isAllHere = true;
  readonly #options: ReadingOptions;
  readonly #shared: Shared;
  readonly #problems = new ProblemList();
  readonly #unknown = new Set<string>();
  #includes = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#shared = newShared(options.exact);
  }

  /** What nginx refuses, in the order in which it would notice; what it notices when all is read comes last. */
  get problems(): readonly SyntaxProblem[] {
    return this.#problems.all;
  }

  /** @param at every place where the file may be included; all of them where nothing is known */
  read(tree: NginxTree, at: readonly Place[]): void {
    this.#begin(tree);
    const outermost = frameOfFile(tree, at, this.#shared);
    const stack: Frame[] = [outermost];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const statement = frame.statements[frame.next++];
      if (statement) {
        for (const inner of [...this.#statement(statement, frame)].reverse()) stack.push(inner);
        continue;
      }
      stack.pop();
      if (frame.block) leaveBlock(frame, frame.block, this.#problems, this.#complete);
    }
    this.#problems.add(this.#shared.merged);
    const isMain = at.length === 1 && at[0] === places.main;
    const isWhole = isMain && this.#complete && this.#isAllHere;
    this.#problems.add(lateProblems(this.#shared, { exact: this.#options.exact, complete: this.#complete && isMain, isWhole }));
    if (isWhole && !outermost.level.main.has(eventsRead)) this.#problems.add([noEvents(tree)]);
  }

  /** What a template or a mistake of grammar leaves open. */
  #begin(tree: NginxTree): void {
    if (tree.template || tree.conditional || tree.problems.length > 0) this.#isAllHere = false;
    // What such a file defines is not judged, so it is not known.
    if (!this.#options.exact && (tree.template || tree.problems.length > 0)) this.#complete = false;
  }

  #statement(statement: NginxStatement, frame: Frame): readonly Frame[] {
    const { tree, places: at, entries } = frame;
    const { exact } = this.#options;
    const [first] = statement.words;
    if (!first || at.length === 0) return [];
    if (!exact && isAfterMistake(tree, statement)) return [];
    if (entries) return this.#entry(statement, frame, entries);
    const match = matchCommand(statement, at, exact);
    switch (match.kind) {
      case "unknown-name":
        this.#unknownName(statement, tree, first.value);
        return [];
      case "misplaced":
        this.#problems.refuse(statement, tree, "misplaced-directive", match.refused);
        return [];
      case "wrong-shape":
        this.#problems.refuse(statement, tree, undefined, match.refused);
        // A ";" in a bare word cuts a block in two: what stands behind it is no directive of its own.
        if (statement.kind === "simple" && frame.statements[frame.next]?.kind === "block") {
          frame.next++;
          this.#complete = false;
        }
        return [];
      case "wrong-arguments":
        if (!tree.template) this.#problems.refuse(statement, tree, "wrong-arguments", match.refused);
        return [];
      case "matched": {
        if (first.value === "include") return this.#include(statement, frame);
        const [meaning, ...others] = match.meant;
        if (!meaning) return [];
        const { command } = meaning;
        if (bringsVariables(command)) this.#shared.hasOtherVariables = true;
        if (others.every((other) => other.command === command)) this.#judge(statement, frame, command, readerOf(command, exact));
        const inside = statement.kind === "block" ? enterBlock(statement, frame, match.meant) : undefined;
        return inside ? [inside] : [];
      }
    }
  }

  /** A line of a `map`, `types` and their like. */
  #entry(statement: NginxStatement, frame: Frame, entries: Entries): readonly Frame[] {
    const [first, ...words] = statement.words;
    if (first?.value === "include" && words.length === 1 && entries.block !== "split_clients") return this.#include(statement, frame);
    if (statement.kind === "block") this.#problems.refuse(statement, frame.tree, frame.block ? undefined : "invalid-value", { message: 'A "{" cannot stand in this block, so nginx does not start.', help: "Quote a pattern that holds a brace." });
    else this.#judge(statement, frame, { name: first?.value ?? "" } as Command, (judged) => entryProblem(entries, judged));
    return [];
  }

  /** A module's directive may stand on hundreds of lines: it is told once. */
  #unknownName(statement: NginxStatement, tree: NginxTree, name: string): void {
    this.#shared.hasOtherVariables = true;
    if (this.#isTemplated(name)) this.#isAllHere = false;
    else if (!this.#unknown.has(name)) this.#problems.report(statement, unknownName(name, directiveSpan(tree, statement), placeOfNotice(statement)));
    this.#unknown.add(name);
  }

  #isTemplated(word: string): boolean {
    return !this.#options.exact && isTemplated(word);
  }

  #include(statement: NginxStatement, frame: Frame): readonly Frame[] {
    const pattern = statement.words[1]?.value ?? "";
    const brought = this.#isTemplated(pattern) || frame.files.length >= deepestInclude || ++this.#includes > mostIncludes ? "nothing" : this.#options.include(pattern, frame.tree);
    if (brought === "nothing") {
      this.#isAllHere &&= this.#options.exact;
      return [];
    }
    if (brought === "absent") {
      this.#complete = false;
      const at = span(frame.tree.file, statement.start, statement.words.at(-1)?.end ?? statement.end);
      this.#problems.report(statement, { at, noticedAt: placeOfNotice(statement), kind: "include-missing", severity: "info", message: `The file "${pattern.slice(0, 60)}" is not in the repository: what it sets is not known.`, help: "nginx does not start without it. Commit it, or see that the machine has it." });
      return [];
    }
    // Where the place of this file is a guess, one that would fit nowhere in it was not written for it.
    const meant = frame.places.length > 1 ? brought.filter((tree) => !fitsOnlyElsewhere(tree, frame.places)) : brought;
    if (frame.entries) for (const tree of meant) this.dataFiles.add(tree);
    for (const tree of meant) this.#begin(tree);
    // A circle is told where includes are resolved.
    if (meant.some((tree) => frame.files.includes(tree))) this.#isAllHere = false;
    return meant.filter((tree) => !frame.files.includes(tree)).map((tree) => frameOfInclude(frame, tree));
  }

  #judge(statement: NginxStatement, frame: Frame, command: Command, reader: Reader | undefined): void {
    const { tree, level } = frame;
    if (!reader) return;
    if (tree.template || statement.words.some(({ value }) => this.#isTemplated(value))) {
      // It may be the name that another line looks for.
      if (nameOf(statement) === "upstream" || makesZone(nameOf(statement))) this.#complete = false;
      noteTemplated(statement.words.map(({ value }) => value), level);
      return;
    }
    const spanOf = (argument: number): Span => {
      const word = statement.words[argument + 1] ?? statement.words[0];
      return word ? span(tree.file, word.start, word.end) : directiveSpan(tree, statement);
    };
    const refused = reader({ command, name: nameOf(statement), args: statement.words.slice(1).map(({ value }) => value), spanOf, level });
    if (refused) this.#problems.refuse(statement, tree, refused.kind ?? "invalid-value", refused, refused.argument === undefined ? undefined : spanOf(refused.argument));
  }
}

/** A mistake of grammar before a statement may have moved it: what is said of it would be a guess. */
function isAfterMistake(tree: NginxTree, { start }: NginxStatement): boolean {
  const [first] = tree.problems;
  return first !== undefined && start >= first.at.start;
}

/** Modules that are no part of every nginx make variables that no table lists, and directives that name them (`js_set`, `geoip2`). */
const bringsVariables = ({ area, name, builtIn, since }: Command): boolean => name === "load_module" || (area === "http" && !builtIn && since === "");

function fitsOnlyElsewhere(tree: NginxTree, here: readonly Place[]): boolean {
  const own = placesFor(tree);
  return own !== everyPlace && !own.some((place) => here.includes(place));
}
