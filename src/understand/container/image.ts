import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import { readExecForm } from "../../parse/dockerfile/exec-form.ts";
import type { DockerfileDocument, Instruction } from "../../parse/dockerfile/parse.ts";
import { dockerfileWords, splitWords, wholeWord, type WordRules } from "../../parse/dockerfile/words.ts";
import { asText, dropStart, known, knownStart, literalArgument, type Argument } from "../launch/argument.ts";
import { expandValue, expandWhole, type Lookup, type Variable } from "../launch/expand.ts";
import type { ContainerCommand } from "./container-command.ts";

/** What a COPY or ADD brings from outside the stage. */
export interface Copied {
  /** As written; expansions that are not known make a source absent. */
  readonly sources: readonly Text[];
  /** Absolute; it ends with a slash where it must be a directory. */
  readonly destination: string;
  /** The stage that it is taken from, when it is one of the file. */
  readonly from: number | undefined;
  /** Whether it comes from another image. */
  readonly isForeign: boolean;
  readonly at: Span;
}

/** A name that ENV or ARG gives a value. */
export interface ImageVariable {
  readonly instruction: "ENV" | "ARG";
  readonly name: string;
  readonly value: string | undefined;
  readonly at: Span;
}

/** One image, as its Dockerfile makes it: the stage that is built and those it begins from. */
export interface Image {
  readonly document: DockerfileDocument;
  /** The name of the stage that is built; undefined for one without a name. */
  readonly stage: Text | undefined;
  /** The image that the first of the stages begins from. */
  readonly base: Text;
  readonly variables: readonly ImageVariable[];
  readonly environment: readonly EnvironmentEntry[];
  readonly directory: Text | undefined;
  /** Its value is empty where it is not known. */
  readonly user: Text | undefined;
  readonly entrypoint: ContainerCommand | undefined;
  readonly command: ContainerCommand | undefined;
  /** What each stage of the file copies, by its number. */
  readonly copies: readonly (readonly Copied[])[];
  /** The number of the stages that make the image, the base first. */
  readonly chain: readonly number[];
}

/** Real files have a dozen. */
const mostStages = 200;

interface StageText {
  readonly name: Text | undefined;
  readonly base: Text;
  readonly from: number | undefined;
  readonly instructions: readonly Instruction[];
}

/**
 * Works out what an image holds and starts.
 * @param target the stage to build, the last by default
 * @param args the build arguments that are given; undefined for one whose value is not known
 * @returns undefined where the file has no such stage
 */
export function readImage(document: DockerfileDocument, target?: string, args: ReadonlyMap<string, string | undefined> = new Map()): Image | undefined {
  const rules = dockerfileWords(document.escape);
  const { stages, globals } = readStages(document, rules, args);
  if (stages.length > mostStages) return undefined;
  const index = target === undefined ? stages.length - 1 : stages.findIndex(({ name }, position) => name?.value.toLowerCase() === target.toLowerCase() || String(position) === target);
  const stage = stages[index];
  if (!stage) return undefined;
  const reader = new ImageReader(stages, globals, rules, args);
  const made = reader.make(index);
  const first = stages[made.chain[0] ?? index] ?? stage;
  return {
    document,
    stage: stage.name,
    base: first.base,
    variables: made.variables,
    environment: [...made.environment.values()],
    directory: made.directory,
    user: made.user,
    entrypoint: made.entrypoint,
    command: made.command,
    copies: stages.map((_, position) => reader.make(position).copies),
    chain: made.chain,
  };
}

/** A build argument has its default until somebody gives it another value. */
function argument(name: string, fallback: Argument | undefined, args: ReadonlyMap<string, string | undefined>): Variable {
  if (args.has(name)) return { text: args.get(name) };
  const text = fallback && known(fallback);
  return text === undefined ? { text: undefined } : { text: undefined, fallback: { text, unless: name } };
}

function readStages(document: DockerfileDocument, rules: WordRules, args: ReadonlyMap<string, string | undefined>): { readonly stages: readonly StageText[]; readonly globals: ReadonlyMap<string, Variable> } {
  const stages: (Omit<StageText, "instructions"> & { readonly instructions: Instruction[] })[] = [];
  const globals = new Map<string, Variable>();
  for (const instruction of document.instructions) {
    if (instruction.keyword !== "FROM") {
      const last = stages.at(-1);
      if (last) last.instructions.push(instruction);
      else if (instruction.keyword === "ARG") for (const { name, value } of assignments(instruction, rules, (name_) => globals.get(name_))) globals.set(name, argument(name, value, args));
      continue;
    }
    const [image, as, name] = splitWords(instruction.body, rules).map((word) => expandWhole(word, (variable) => globals.get(variable)));
    if (!image) continue;
    const base = { value: known(image) ?? defaultOf(image) ?? "", at: image.at };
    const label = known(as)?.toLowerCase() === "as" ? asText(name) : undefined;
    const from = stages.findLastIndex((stage) => stage.name?.value.toLowerCase() === base.value.toLowerCase());
    stages.push({ name: label, base, from: from < 0 ? undefined : from, instructions: [] });
  }
  return { stages, globals };
}

/** What an argument is while build arguments have their defaults. */
function defaultOf(text: Argument): string | undefined {
  const pieces = text.pieces.map((piece) => piece.text ?? piece.fallback?.text);
  return pieces.includes(undefined) ? undefined : pieces.join("");
}

/** `NAME=value NAME=value`, or the old `NAME value`. */
function assignments({ body, keyword }: Instruction, rules: WordRules, lookup: Lookup): readonly { readonly name: string; readonly value: Argument | undefined; readonly at: Span }[] {
  const old = keyword === "ENV" ? /^([A-Za-z_]\w*)\s+(?=[^\s=])/.exec(body.text) : null;
  if (old?.[1] !== undefined) {
    const value = body.slice(old[0].length);
    return [{ name: old[1], value: expandWhole(wholeWord(value, { ...rules, splits: false }), lookup), at: value.at }];
  }
  return splitWords(body, rules).flatMap((word) => {
    const whole = expandWhole(word, lookup);
    const [text, name, equals] = /^([A-Za-z_]\w*)(=?)/.exec(knownStart(whole)) ?? [];
    if (text === undefined || name === undefined) return [];
    const value = equals === "=" ? dropStart(whole, text.length) : undefined;
    // `NAME=""` is empty.
    const empty = equals === "=" && value?.pieces.length === 0 ? literalArgument("", whole.at) : value;
    return [{ name, value: empty, at: value?.at ?? word.at }];
  });
}

interface Made {
  readonly environment: ReadonlyMap<string, EnvironmentEntry>;
  readonly args: ReadonlyMap<string, Variable>;
  readonly variables: readonly ImageVariable[];
  readonly directory: Text | undefined;
  readonly user: Text | undefined;
  readonly entrypoint: ContainerCommand | undefined;
  readonly command: ContainerCommand | undefined;
  readonly copies: readonly Copied[];
  readonly chain: readonly number[];
}

const nothing: Made = { environment: new Map(), args: new Map(), variables: [], directory: undefined, user: undefined, entrypoint: undefined, command: undefined, copies: [], chain: [] };

class ImageReader {
  readonly #stages: readonly StageText[];
  readonly #globals: ReadonlyMap<string, Variable>;
  readonly #rules: WordRules;
  readonly #given: ReadonlyMap<string, string | undefined>;
  readonly #made = new Map<number, Made>();

  constructor(stages: readonly StageText[], globals: ReadonlyMap<string, Variable>, rules: WordRules, given: ReadonlyMap<string, string | undefined>) {
    this.#stages = stages;
    this.#globals = globals;
    this.#rules = rules;
    this.#given = given;
  }

  /** What a stage and those it begins from come to. */
  make(wanted: number): Made {
    // A stage begins from one above it: made in that order, however long the chain is.
    const chain = [wanted];
    for (let from = this.#stages[wanted]?.from; from !== undefined; from = this.#stages[from]?.from) chain.unshift(from);
    let made = nothing;
    for (const index of chain) {
      const stage = this.#stages[index];
      if (!stage) continue;
      const known = this.#made.get(index) ?? this.#run(stage, index, made);
      this.#made.set(index, known);
      made = known;
    }
    return made;
  }

  #run({ instructions }: StageText, index: number, before: Made): Made {
    const environment = new Map(before.environment);
    const args = new Map<string, Variable>(before.args);
    const variables = [...before.variables];
    const copies: Copied[] = [];
    let { directory, user, entrypoint, command } = before;
    const lookup: Lookup = (name) => {
      const entry = environment.get(name);
      return entry ? { text: entry.value, at: entry.at, ...(entry.fallback !== undefined && { fallback: { text: entry.fallback, unless: name } }) } : args.get(name);
    };
    // An ENTRYPOINT takes back the CMD of the image it begins from.
    if (instructions.some(({ keyword }) => keyword === "ENTRYPOINT")) command = undefined;
    for (const instruction of instructions) {
      const { keyword, body } = instruction;
      switch (keyword) {
        case "ARG":
          for (const { name, value, at } of assignments(instruction, this.#rules, lookup)) {
            args.set(name, value || this.#given.has(name) ? argument(name, value, this.#given) : (this.#globals.get(name) ?? { text: undefined }));
            if (value) variables.push({ instruction: "ARG", name, value: known(value), at });
          }
          break;
        case "ENV":
          for (const { name, value, at } of assignments(instruction, this.#rules, lookup)) {
            const fallback = value && known(value) === undefined ? defaultOf(value) : undefined;
            environment.set(name, { name, value: known(value), at, inImage: true, ...(fallback !== undefined && { fallback }) });
            variables.push({ instruction: "ENV", name, value: known(value) ?? fallback, at });
          }
          break;
        case "WORKDIR": {
          const path = expandValue(wholeWord(body, this.#rules), lookup);
          const text = (path.text ?? path.fallback?.text)?.replace(/^(["'])(.*)\1$/, "$2");
          directory = text === undefined ? undefined : { value: absolutePath(text, directory?.value), at: body.at };
          break;
        }
        case "USER": {
          const name = expandValue(wholeWord(body, this.#rules), lookup);
          user = { value: (name.text ?? name.fallback?.text ?? "").split(":")[0] ?? "", at: body.at };
          break;
        }
        case "CMD":
          command = commandOf(instruction);
          break;
        case "ENTRYPOINT":
          entrypoint = commandOf(instruction);
          break;
        case "COPY":
        case "ADD":
          copies.push(...this.#copied(instruction, lookup, directory));
          break;
        default:
          break;
      }
    }
    return { environment, args, variables, directory, user, entrypoint, command, copies, chain: [...before.chain, index] };
  }

  #copied({ body, flags, at, heredocs }: Instruction, lookup: Lookup, directory: Text | undefined): readonly Copied[] {
    if (heredocs.length > 0) return [];
    const words = readExecForm(body)?.map((word) => literalArgument(word.value, word.at)) ?? splitWords(body, this.#rules).map((word) => expandWhole(word, lookup));
    const destination = words.at(-1);
    const target = destination && (known(destination) ?? defaultOf(destination));
    if (target === undefined || words.length < 2) return [];
    const origin = flags.find(({ value }) => value.startsWith("from="))?.value.slice("from=".length);
    const from = origin === undefined ? -1 : this.#stages.findIndex(({ name }, position) => name?.value.toLowerCase() === origin.toLowerCase() || String(position) === origin);
    const path = absolutePath(target, directory?.value);
    const mustBeDirectory = words.length > 2 || /(?:^|\/)\.?$/.test(target);
    return [{
      sources: words.slice(0, -1).flatMap((word) => asText(word) ?? []),
      destination: mustBeDirectory ? `${path.replace(/\/$/, "")}/` : path,
      from: from < 0 ? undefined : from,
      isForeign: origin !== undefined && from < 0,
      at,
    }];
  }
}

function commandOf({ body, at }: Instruction): ContainerCommand | undefined {
  if (body.text === "") return undefined;
  const words = readExecForm(body);
  if (words) return words.length === 0 ? undefined : { form: "exec", argv: words.map((word) => literalArgument(word.value, word.at)), at };
  return { form: "shell", text: { text: body.text, place: (start, end) => body.place(start, end) }, at };
}

/** A path below a directory, without `.` and `..`. */
export function absolutePath(path: string, directory = "/"): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${directory}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}
