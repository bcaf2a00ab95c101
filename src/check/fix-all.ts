import type { Edit, Finding } from "../core/finding.ts";
import type { SourceFile } from "../core/source.ts";
import { applyEdits, type Choice, chooseFixes } from "./choose-fixes.ts";
import { type Judgement, objection } from "./compare-runs.ts";

/** A file that repairs change. */
export interface Change {
  /** As findings call it. */
  readonly path: string;
  /** As it was read. */
  readonly file: SourceFile;
  readonly text: string;
}

/** A repair that was not made, and why; its place is the finding's. */
export interface Refusal {
  readonly finding: Finding;
  readonly path: string;
  readonly because: string;
}

/** What repairs come to. */
export interface Repaired {
  /** By path, sorted. */
  readonly changes: readonly Change[];
  readonly fixed: readonly Choice[];
  readonly refused: readonly Refusal[];
}

/** What to repair, and how a result is judged. */
export interface RepairOptions {
  /** Whether repairs are made that may change what a correct deployment does. */
  readonly unsafe: boolean;
  /** Which findings to repair. */
  readonly isWanted: (finding: Finding, path: string) => boolean;
  /** Which files may change; all of the project's when absent. */
  readonly mayEdit?: (path: string) => boolean;
  /** Looks at the project with changed files. */
  readonly judge: (changes: readonly Change[]) => Promise<Judgement>;
}

/** A repair may bring about another: this often the findings are asked for anew. */
const mostPasses = 10;

/** How often the project is looked at: which repairs of many do harm is found by halving. */
const mostLooks = 100;

/**
 * Makes repairs in rounds, until none is left: each time those that don't touch each other. They stay only where their
 * findings are gone afterwards and nothing else has come; one that does not hold is left out, and changes nothing.
 * Nothing is written.
 */
export async function fixAll({ unsafe, isWanted, mayEdit = () => true, judge }: RepairOptions): Promise<Repaired> {
  const fixed: Choice[] = [];
  const refused = new Map<string, Refusal>();
  let changes: readonly Change[] = [];
  let now = await judge(changes);
  let looks = 1;
  for (let pass = 0; pass < mostPasses; pass++) {
    const start = now;
    const { pathOf } = start;
    const files = new Set(start.files);
    const open = start.findings.filter((finding) => isWanted(finding, pathOf(finding.at.file)) && !refused.has(identityOf(finding, start)));
    const accepted: Choice[] = [];
    const chosen = chooseFixes(open, unsafe, pathOf, (file) => files.has(file) && mayEdit(pathOf(file)));
    const groups = [chosen.filter(({ fix }) => fix.reveals), chosen.filter(({ fix }) => !fix.reveals)];
    while (groups.length > 0) {
      const group = groups.pop() ?? [];
      if (group.length === 0) continue;
      const after = looks < mostLooks ? await judge(changed(changes, [...accepted, ...group], start)) : undefined;
      looks++;
      const because = after ? objection(now, after, group, pathOf) : "too many repairs did not hold; run it again";
      if (after && because === undefined) {
        accepted.push(...group);
        now = after;
      } else if (group.length > 1) groups.push(group.slice(group.length >> 1), group.slice(0, group.length >> 1));
      else for (const { finding } of group) refused.set(identityOf(finding, start), { finding, path: pathOf(finding.at.file), because: because ?? "" });
    }
    if (accepted.length === 0) break;
    changes = changed(changes, accepted, start);
    fixed.push(...accepted);
  }
  return { changes, fixed, refused: [...refused.values()] };
}

/** What tells findings of two runs apart, wherever they moved. */
const identityOf = ({ ruleId, at, message }: Finding, { pathOf }: Judgement): string => [ruleId, pathOf(at.file), message].join("\0");

/** The files with repairs made on top of what was changed before. */
export function changed(older: readonly Change[], choices: readonly Choice[], { pathOf }: Pick<Judgement, "pathOf">): readonly Change[] {
  const edits = new Map<string, { readonly file: SourceFile; readonly edits: Edit[] }>();
  for (const edit of choices.flatMap(({ fix }) => fix.edits)) {
    const path = pathOf(edit.at.file);
    const known = edits.get(path) ?? { file: edit.at.file, edits: [] };
    known.edits.push(edit);
    edits.set(path, known);
  }
  const byPath = new Map(older.map((change) => [change.path, change]));
  for (const [path, { file, edits: made }] of edits) byPath.set(path, { path, file: byPath.get(path)?.file ?? file, text: applyEdits(file.text, made) });
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
