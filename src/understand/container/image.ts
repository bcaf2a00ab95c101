import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import type { DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import { dockerfileWords } from "../../parse/dockerfile/words.ts";
import type { ContainerCommand } from "./container-command.ts";
import { readStages } from "./image-stages.ts";
import { StageReader } from "./stage-reader.ts";

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
  const reader = new StageReader(stages, globals, rules, args);
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
