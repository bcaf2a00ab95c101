import type { ApacheDirective, ApacheSection } from "../../core/apache/host.ts";
import { components } from "../../core/paths.ts";
import { covers, type Asked, type Covers } from "./covers.ts";

/** No valid configuration nests sections deeper; what does says nothing. */
const deepest = 10;
/** These give orders to access control alone and make no level of their own. */
const transparent = new Set(["requireall", "requireany", "requirenone", "limit", "limitexcept"]);

/** What stands in one section, or outside all of them. */
export interface Level {
  /** Outermost first; empty for the main server and for the host itself. */
  readonly sections: readonly ApacheSection[];
  readonly inherited: boolean;
  named(name: string): readonly ApacheDirective[];
}

/** A level that speaks of a request; not `sure` where its section's argument can't be understood. */
export interface CoveringLevel {
  readonly level: Level;
  readonly sure: boolean;
}

/** Everything that one scope holds, level by level in the order of the files. */
export function findLevels(scope: Pick<ApacheSection, "directives" | "sections">, inherited: boolean): Level[] {
  const found: Level[] = [];
  const stack: { inner: Pick<ApacheSection, "directives" | "sections">; path: readonly ApacheSection[] }[] = [{ inner: scope, path: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { inner, path } = next;
    found.push({ sections: path, inherited, named: byName(inner.directives) });
    if (path.length >= deepest) continue;
    for (const section of inner.sections.toReversed()) if (!transparent.has(section.name.toLowerCase())) stack.push({ inner: section, path: [...path, section] });
  }
  return found;
}

function byName(directives: readonly ApacheDirective[]): Level["named"] {
  const groups = new Map<string, ApacheDirective[]>();
  for (const directive of directives) {
    const name = directive.name.toLowerCase();
    const same = groups.get(name);
    if (same) same.push(directive);
    else groups.set(name, [directive]);
  }
  return (name) => groups.get(name.toLowerCase()) ?? [];
}

/**
 * The levels that speak of a request, in the order in which Apache merges them: later ones win.
 * https://httpd.apache.org/docs/2.4/sections.html#merging
 * @param levels the main server's first
 */
export function levelsFor(levels: readonly Level[], asked: Asked): readonly CoveringLevel[] {
  return levels
    .map((level, index) => ({ level, index, covers: sectionsCover(level.sections, asked) }))
    .filter((one) => one.covers !== "no")
    .sort((left, right) => compareRanks(rankOf(left.level.sections), rankOf(right.level.sections)) || left.index - right.index)
    .map(({ level, covers: sureness }) => ({ level, sure: sureness === "yes" && level.sections.every(({ inForce }) => inForce !== "unknown") }));
}

/** Whether nested sections all speak of a request. */
export function sectionsCover(sections: readonly ApacheSection[], asked: Asked): Covers {
  let result: Covers = "yes";
  for (const section of sections) {
    const one = covers(section, asked);
    if (one === "no") return "no";
    if (one === "maybe") result = "maybe";
  }
  return result;
}

/** Where nested sections stand in the merge: the step, then what orders them within it. */
type Rank = readonly [step: number, within: number, depth: number];

/**
 * The steps of the merge: directories from the shortest on, directories by expression, files, locations, `<If>`.
 * `<Files>` inside directories follow those outside any, in the order in which their directories were merged.
 */
export function rankOf(sections: readonly ApacheSection[]): Rank {
  const names = sections.map(({ name }) => name.toLowerCase());
  const [step, depth] = directoryRank(sections[0]);
  if (names.some((name) => name === "if" || name === "elseif" || name === "else")) return [5, 0, 0];
  if (names.some((name) => name.startsWith("location"))) return [4, 0, 0];
  if (names.some((name) => name.startsWith("files"))) return [3, step, depth];
  return [step, 0, depth];
}

function directoryRank(outermost: ApacheSection | undefined): readonly [step: number, depth: number] {
  const name = outermost?.name.toLowerCase();
  if (name === "directorymatch" || name?.startsWith("proxy") === true || (name === "directory" && outermost?.args[0]?.value === "~")) return [2, 0];
  return name === "directory" ? [1, components(outermost?.args[0]?.value ?? "").length] : [0, 0];
}

/** Negative when the left one is merged first. */
export const compareRanks = (left: Rank, right: Rank): number => left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
