import type { Obj } from "./objects.ts";

/** A variable that production must set, to something that is not known. */
export const opaque = Symbol("a value that is not known");

/** What a variable may be in a world. */
export type VariableState = string | typeof opaque;

/** A name that has its final value from the start, wherever it is assigned. */
export interface Pinned {
  readonly name: string;
  readonly value: Obj;
}

/** One environment in which the settings are evaluated, as Django would import them there. */
export interface World {
  /** What the deployment's own files set: certain. */
  readonly fixed: ReadonlyMap<string, string>;
  /** What this world supposes; a variable in neither map is unset. */
  readonly supposed: ReadonlyMap<string, VariableState>;
  /** Files that are not in the repository and that this world supposes to be there, by their tag. */
  readonly files: ReadonlySet<string>;
  /** What this world supposes of the code: it asks whether a value is older than what it was made from. */
  readonly pinned?: Pinned;
}

/** The tag of a module that is not in the repository. */
export const fileTag = (name: string): string => `file:${name}`;

/** The tag of a variable that the deployment's own files set: it says where a value came from, and nothing varies it. */
export const fixedTag = (name: string): string => `=${name}`;
const isFixedTag = (tag: string): boolean => tag.startsWith("=");

/** The tag of what was made from a secret: it is never shown. It says nothing of the environment. */
export const secretTag = "!secret";

/** What decided something did so without handing on its text: a setting chosen by a key is no secret. */
export const deciding = (tags: readonly string[]): readonly string[] => (tags.includes(secretTag) ? tags.filter((tag) => tag !== secretTag) : tags);

/** The variables among tags, those that are fixed included. */
export const variablesOf = (tags: readonly string[]): readonly string[] => deciding(tags).filter((tag) => fileOfTag(tag) === undefined).map((tag) => (isFixedTag(tag) ? tag.slice(1) : tag));

/** The tags that another world may suppose otherwise: files, and variables that nothing fixes. */
export const varying = (tags: readonly string[]): readonly string[] => tags.filter((tag) => !isFixedTag(tag) && tag !== secretTag);

/** The variables among these. */
export const varyingVariables = (tags: readonly string[]): readonly string[] => varying(tags).filter((tag) => fileOfTag(tag) === undefined);

/** The name in a file tag; undefined for a variable. */
export const fileOfTag = (tag: string): string | undefined => (tag.startsWith("file:") ? tag.slice("file:".length) : undefined);

/**
 * The tag of what was read from a variable. None for what no shell can set: `config("postgres://user:secret@host")`
 * asks for a variable of that name, and the name must not be shown.
 */
export const variableTags = (name: string): readonly string[] => (/^[\w.-]{1,100}$/.test(name) ? [name] : []);

/** The same world with other suppositions about some variables (undefined: unset) and files. */
export function suppose(world: World, changes: ReadonlyMap<string, VariableState | undefined>, files: Iterable<string> = []): World {
  const supposed = new Map(world.supposed);
  for (const [name, state] of changes) {
    if (state === undefined) supposed.delete(name);
    else supposed.set(name, state);
  }
  return { ...world, supposed, files: new Set([...world.files, ...files]) };
}
