import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import { readExecForm } from "../../parse/dockerfile/exec-form.ts";
import type { Instruction } from "../../parse/dockerfile/parse.ts";
import { splitWords, wholeWord, type WordRules } from "../../parse/dockerfile/words.ts";
import { asText, known, literalArgument } from "../launch/argument.ts";
import { expandValue, expandWhole, type Lookup, type Variable } from "../launch/expand.ts";
import type { ContainerCommand } from "./container-command.ts";
import type { Copied, ImageVariable } from "./image.ts";
import type { StageText } from "./image-stages.ts";
import { argument, assignments, defaultOf } from "./image-words.ts";
import { absolutePath } from "../../core/paths.ts";

/** What the instructions of a stage come to, with those of the stages that it begins from. */
export interface Made {
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

/** Reads stages from top to bottom; what is made of one is kept for those that begin from it. */
export class StageReader {
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
