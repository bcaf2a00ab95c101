import type { ApacheAlias, ApacheDirective, ApacheSection } from "../../core/apache/host.ts";

/** An alias with the line that makes it. */
export interface PlacedAlias extends ApacheAlias {
  readonly line: ApacheDirective;
}

const names = /^(?:script)?alias(?:match)?$/i;

/** `Alias URL PATH`, ScriptAlias, their Match forms, and `Alias PATH` inside `<Location URL>` (2.4.19); in the order of the file. */
export function readAliases(scope: Pick<ApacheSection, "directives" | "sections">, inherited: boolean): readonly PlacedAlias[] {
  const lines = scope.directives.flatMap((line) => {
    const { name, args: [url, path], at, inForce } = line;
    return names.test(name) && url && path && inForce !== "unknown" ? [{ url, path, pattern: /match$/i.test(name), located: false, at, inherited, line }] : [];
  });
  const located = scope.sections.filter(({ name }) => /^location(?:match)?$/i.test(name)).flatMap((section) => locatedAliases(section, inherited));
  return [...lines, ...located];
}

function locatedAliases({ name: section, args: [url], directives }: ApacheSection, inherited: boolean): readonly PlacedAlias[] {
  return directives.flatMap((line) => {
    const { name, args, at, inForce } = line;
    const [path] = args;
    return /^(?:script)?alias$/i.test(name) && args.length === 1 && url && path && inForce !== "unknown"
      ? [{ url, path, pattern: /match$/i.test(section), located: true, at, inherited, line }]
      : [];
  });
}
