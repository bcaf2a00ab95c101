import type { Text } from "../../core/launch/launch.ts";
import type { DockerfileDocument, Instruction } from "../../parse/dockerfile/parse.ts";
import { splitWords, type WordRules } from "../../parse/dockerfile/words.ts";
import { asText, known } from "../launch/argument.ts";
import { expandWhole, type Variable } from "../launch/expand.ts";
import { argument, assignments, defaultOf } from "./image-words.ts";

/** A stage of a Dockerfile, as it is written. */
export interface StageText {
  readonly name: Text | undefined;
  readonly base: Text;
  readonly from: number | undefined;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile, and the build arguments that stand before them. */
export function readStages(document: DockerfileDocument, rules: WordRules, args: ReadonlyMap<string, string | undefined>): { readonly stages: readonly StageText[]; readonly globals: ReadonlyMap<string, Variable> } {
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
