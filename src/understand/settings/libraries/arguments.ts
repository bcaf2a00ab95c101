import type { CallArguments, Obj } from "../objects.ts";

/** Arguments by the names of a function's parameters, as Python binds them; undefined for those that are absent. */
export function bindNames<Name extends string>({ positional, keywords }: CallArguments, ...names: readonly Name[]): Readonly<Record<Name, Obj | undefined>> {
  const bound = names.map((name, index) => [name, positional[index] ?? keywords.get(name)] as const);
  return Object.fromEntries(bound) as Record<Name, Obj | undefined>;
}

/** An argument that was given and is not None. */
export const given = (value: Obj | undefined): Obj | undefined => (value?.kind === "None" ? undefined : value);
