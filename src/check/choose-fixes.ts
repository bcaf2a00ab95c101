import { asWritten } from "../core/edits.ts";
import type { Edit, Finding, Fix } from "../core/finding.ts";
import type { SourceFile, Span } from "../core/source.ts";
import type { PathOf } from "./make-findings.ts";

/** A finding with the repair that is taken of those that it offers. */
export interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The repair of a finding that is taken: the first that is allowed. One that does nothing is none. */
export const fixOf = ({ fixes = [] }: Finding, unsafe: boolean): Fix | undefined => fixes.find(({ safe, edits }) => edits.length > 0 && (safe || unsafe));

/**
 * Takes repairs that don't touch each other, in the order of the findings; what is left has its turn once these are made.
 * @param mayEdit whether a file is one of the project's as it stands on the disk, not a piece of another
 */
export function chooseFixes(findings: readonly Finding[], unsafe: boolean, pathOf: PathOf, mayEdit: (file: SourceFile) => boolean): readonly Choice[] {
  const chosen: Choice[] = [];
  const taken = new Map<string, Edit[]>();
  for (const finding of findings) {
    const fix = fixOf(finding, unsafe);
    if (!fix?.edits.every(({ at }) => mayEdit(at.file))) continue;
    const added: [Edit[], Edit][] = [];
    for (const edit of fix.edits) {
      const path = pathOf(edit.at.file);
      const others = taken.get(path) ?? [];
      taken.set(path, others);
      const place = placeIn(others, edit);
      if (place === undefined) break;
      others.splice(place, 0, edit);
      added.push([others, edit]);
    }
    if (added.length === fix.edits.length) chosen.push({ finding, fix });
    else for (const [others, edit] of added) others.splice(others.indexOf(edit), 1);
  }
  return chosen;
}

/** Where an edit belongs among others in order; undefined where it touches one of them. */
function placeIn(others: readonly Edit[], { at }: Edit): number | undefined {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.at.start ?? 0) < at.start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [others[low - 1], others[low]];
  return (before && meet(before.at, at)) || (after && meet(at, after.at)) ? undefined : low;
}

/** Whether the second of two places in order begins within the first; what is put in between stands apart from both. */
const meet = (first: Span, second: Span): boolean => second.start < first.end || (second.start === first.end && (first.start === first.end || second.start === second.end));

/** A text with edits made, which don't touch each other. New lines end as those of the file do. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const edit of edits.toSorted((a, b) => a.at.start - b.at.start)) {
    pieces.push(text.slice(reached, edit.at.start), asWritten(edit));
    reached = edit.at.end;
  }
  return pieces.join("") + text.slice(reached);
}
