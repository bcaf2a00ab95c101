import type { EnvironmentEntry } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import { literalText, type Word } from "../../parse/command/word.ts";
import type { DotenvEntry } from "../../parse/dotenv/parse.ts";
import type { Assignment, Script, Step } from "../../parse/shell/script.ts";
import { known, knownStart, type Argument } from "./argument.ts";
import { declarationsIn } from "./declarations.ts";
import { expandValue, expandWord, type Variable } from "./expand.ts";
import type { Invocation } from "./invocation.ts";
import { isAllArguments, type OwnArguments, ownArguments } from "./own-arguments.ts";
import { peel } from "./peel.ts";
import { hasHappened, ShellVariables, type Place } from "./shell-variables.ts";
import { activates } from "./virtual-environment.ts";
import { WorkingDirectories } from "./working-directories.ts";

/** What a script may lead to: another file of the repository that it sources. */
export interface Sourced {
  readonly script?: Script;
  readonly entries?: readonly DotenvEntry[];
}

/** Finds the file that a script sources, by the path it writes; undefined when it is not here. */
export type FindSourced = (path: string) => Sourced | undefined;

/** Functions that call functions, and files that source files. */
const deepest = 8;
/** Steps of one script, calls included. */
const mostSteps = 20_000;
const mostExits = 200;

/**
 * Follows a script from top to bottom and delivers each command that may start something, with what it sees. Nothing
 * is run.
 * @param environment what its starter sets
 */
export function runScript(script: Script, findSourced: FindSourced = () => undefined, environment: readonly EnvironmentEntry[] = []): readonly Invocation[] {
  return new ScriptRun(findSourced, environment).run(script);
}

/** What a script has exported where it starts its own arguments (`exec "$@"`); undefined where it never does. */
export function environmentPassedOn(script: Script): readonly EnvironmentEntry[] | undefined {
  const run = new ScriptRun(() => undefined, []);
  run.run(script);
  return run.passedOn;
}

/** What a script that is done says or writes down. */
const lastWords: ReadonlySet<string> = new Set(["echo", "printf", "sleep", "true", ":", "exit", "disown", "touch", "cat"]);

/** The commands before `&` that nothing follows: the script ends, and they go on. Any other command, and a loop, may wait for them. */
function leftBehind(steps: readonly Step[]): readonly Span[] {
  const lastForeground = steps.findLastIndex(({ background, words, branches }) => !background && words[0] !== undefined && (branches.some(({ kind }) => kind === "loop") || !lastWords.has(literalText(words[0]) ?? "")));
  return steps.slice(lastForeground + 1).flatMap(({ background, at }) => (background ? [at] : []));
}

class ScriptRun {
  readonly #findSourced: FindSourced;
  readonly #variables = new ShellVariables();
  readonly #functions = new Map<string, readonly Step[]>();
  readonly #exits: Place[] = [];
  readonly #invocations: Invocation[] = [];
  readonly #directories = new WorkingDirectories();
  /** Commands that still run when the script has ended. */
  readonly #leftBehind = new Set<Span>();
  #exportsAll = false;
  /** Whether it waits for its children and hands signals on itself: `trap`, `wait`. */
  #handlesSignals = false;
  #steps = 0;
  #ownArguments: OwnArguments | undefined;

  /** What is exported where the script starts its own arguments. */
  passedOn: readonly EnvironmentEntry[] | undefined;

  constructor(findSourced: FindSourced, environment: readonly EnvironmentEntry[]) {
    this.#findSourced = findSourced;
    for (const { name, value, fallback, at } of environment) {
      this.#variables.assign(name, { text: value, at, ...(fallback !== undefined && { fallback: { text: fallback, unless: name } }) }, { branches: [], subshells: [] });
    }
  }

  run(script: Script): readonly Invocation[] {
    this.#runScript(script, { branches: [], subshells: [] }, 0);
    return this.#invocations;
  }

  #runScript(script: Script, around: Place, depth: number): void {
    const bodies = new Map<string, Step[]>(script.functions.map(({ value }) => [value, []]));
    const main: Step[] = [];
    for (const step of script.steps) {
      if (step.inFunction === undefined) main.push(step);
      else bodies.get(step.inFunction)?.push(step);
    }
    this.#handlesSignals ||= script.steps.some(({ words }) => words[0] !== undefined && /^(?:trap|wait)$/.test(literalText(words[0]) ?? ""));
    for (const at of leftBehind(main)) this.#leftBehind.add(at);
    for (const [name, steps] of bodies) this.#functions.set(name, steps);
    this.#runSteps(main, around, depth);
  }

  #runSteps(steps: readonly Step[], around: Place, depth: number): void {
    for (const step of steps) {
      if (++this.#steps > mostSteps) return;
      const place = { branches: [...around.branches, ...step.branches], subshells: [...around.subshells, ...step.subshells] };
      if (!this.#exits.some((exit) => hasHappened(exit, place) === "yes")) this.#runStep({ ...step, ...place }, depth);
    }
  }

  #runStep(step: Step, depth: number): void {
    const lookup = this.#variables.at(step);
    const own = step.words.some(isAllArguments) ? this.#ownArguments : undefined;
    const argv = step.words.flatMap((word) => (own && isAllArguments(word) ? own.argv : expandWord(word, lookup)));
    const name = known(argv[0]);
    if (step.words.some((word) => word.parts.some((part) => part.kind === "variable" && part.name === "@"))) this.passedOn ??= this.#variables.environment(step);
    if (step.words.length === 0) {
      for (const assignment of step.assignments) this.#assign(assignment, step, this.#exportsAll);
      return;
    }
    const body = name === undefined ? undefined : this.#functions.get(name);
    if (body && depth < deepest) {
      this.#runSteps(body, step, depth + 1);
      return;
    }
    if (name !== undefined && this.#runBuiltin(name, argv, step, depth)) return;
    if (peel(argv)) this.#invoke(argv, own ? { ...step, branches: [...step.branches, ...own.branches] } : step);
    if (name === "exec" && argv.length > 1) this.#exit(step);
  }

  #invoke(argv: readonly Argument[], step: Step): void {
    const active = this.#directories.activeAt(step);
    const isForked = !this.#handlesSignals && !step.background && known(argv[0]) !== "exec";
    const prefix = step.assignments.map((assignment) => ({ name: assignment.name, value: this.#valueOf(assignment, step).text, at: assignment.at }));
    this.#invocations.push({
      argv,
      at: step.at,
      environment: [...this.#variables.environment(step), ...prefix],
      directory: this.#directories.at(step),
      user: undefined,
      branches: step.branches,
      ...(this.#leftBehind.has(step.at) && { detached: { value: "&", at: step.at } }),
      ...(active && { active }),
      ...(isForked && { forked: step.at }),
    });
  }

  /** Nothing of the same path runs after this. */
  #exit(step: Step): void {
    if (this.#exits.length < mostExits) this.#exits.push({ branches: step.branches, subshells: step.subshells });
  }

  /** Answers whether the command was one that only changes the shell itself. */
  #runBuiltin(name: string, argv: readonly Argument[], step: Step, depth: number): boolean {
    const rest = argv.slice(1);
    switch (name) {
      case "export":
        this.#declare(step.words.slice(1), step, true);
        return true;
      case "declare":
      case "typeset":
      case "local":
      case "readonly":
        this.#declare(step.words.slice(1), step, rest.some((argument) => /^-[a-zA-Z]*x/.test(knownStart(argument))));
        return true;
      case "unset":
        for (const argument of rest) this.#variables.assign(known(argument) ?? "", { text: "", unset: true, at: step.at }, step);
        return true;
      case "read":
      case "mapfile":
      case "getopts":
      case "eval":
        this.#variables.forget();
        return true;
      case "set":
        this.#ownArguments = ownArguments(rest, step) ?? this.#ownArguments;
        if (rest.some((argument) => /^-[a-zA-Z]*a|^allexport$/.test(known(argument) ?? ""))) this.#exportsAll = known(rest[0])?.startsWith("+") !== true;
        else if (rest.some((argument) => /^\+[a-zA-Z]*a/.test(known(argument) ?? ""))) this.#exportsAll = false;
        return true;
      case ":":
        this.#assignDefaults(step);
        return true;
      case "cd":
      case "pushd":
        this.#directories.change(rest, step);
        return true;
      case "exit":
        this.#exit(step);
        return true;
      case ".":
      case "source":
        this.#source(rest[0], step, depth);
        return true;
      default:
        return false;
    }
  }

  #valueOf(assignment: Assignment, place: Place): Variable {
    const lookup = this.#variables.at(place);
    const value = assignment.value ? expandValue(assignment.value, lookup) : { text: undefined };
    if (!assignment.append) return { ...value, at: assignment.at };
    const before = lookup(assignment.name)?.text;
    return { text: before === undefined || value.text === undefined ? undefined : before + value.text, at: assignment.at };
  }

  #assign(assignment: Assignment, place: Place, isExported: boolean): void {
    this.#variables.assign(assignment.name, this.#valueOf(assignment, place), place);
    if (isExported) this.#variables.export(assignment.name, assignment.at);
  }

  /** The arguments of `export` and its kin: `NAME`, `NAME=value`. */
  #declare(words: readonly Word[], place: Place, isExported: boolean): void {
    for (const declared of declarationsIn(words)) {
      if (declared === "anything") this.#variables.forget();
      else if ("append" in declared) this.#assign(declared, place, isExported);
      else if (isExported) this.#variables.export(declared.name, declared.at);
    }
  }

  /** `: "${NAME:=value}"` gives a variable its value when it has none. */
  #assignDefaults(step: Step): void {
    for (const word of step.words.slice(1)) {
      for (const part of word.parts) {
        if (part.kind !== "variable" || part.fallback?.operator.endsWith("=") !== true) continue;
        this.#variables.assign(part.name, { ...expandValue({ parts: [part], at: part.at }, this.#variables.at(step)), at: part.at }, step);
      }
    }
  }

  #source(path: Argument | undefined, step: Step, depth: number): void {
    const text = known(path);
    if (path && activates(path)) {
      this.#directories.activate(path, step);
      return;
    }
    const found = text !== undefined && depth < deepest ? this.#findSourced(text) : undefined;
    if (found?.script) {
      this.#runScript(found.script, step, depth + 1);
      return;
    }
    if (!found?.entries) {
      this.#variables.forget();
      return;
    }
    for (const { name, value, at } of found.entries) {
      this.#variables.assign(name, { text: value, at }, step);
      if (this.#exportsAll) this.#variables.export(name, at);
    }
  }
}
