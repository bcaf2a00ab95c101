import { commandsNamed, isBlock } from "../../../parse/nginx/commands.ts";
import { type NginxStatement, type NginxTree, nameOf } from "../../../parse/nginx/tree.ts";
import { type Place, everyPlace, fits, placeInside } from "./places.ts";

/** How deep what stands inside is looked at: a server's lines tell whether it is one of http or of stream. */
const depthOfSight = 2;

/** The places that a file may be included in, by what stands in it. */
export const placesFor = (tree: NginxTree): readonly Place[] => bestPlaces(tree.statements, everyPlace);

/**
 * Of several places, those where the fewest of these statements would be misplaced. Where that is none, all of them may
 * stand there; where it is more, nginx refuses the statements wherever they are included.
 */
export function bestPlaces(statements: readonly NginxStatement[], candidates: readonly Place[]): readonly Place[] {
  if (candidates.length <= 1) return candidates;
  const counts = candidates.map((place) => misfits(statements, place, depthOfSight));
  const fewest = Math.min(...counts);
  const best = candidates.filter((_, index) => counts[index] === fewest);
  return best.length === candidates.length ? candidates : best;
}

function misfits(statements: readonly NginxStatement[], place: Place, depth: number): number {
  let count = 0;
  for (const statement of statements) {
    if (statement.kind === "raw-entry") continue;
    const commands = commandsNamed(nameOf(statement)).filter((command) => isBlock(command.anyFlags) === (statement.kind !== "simple"));
    if (commands.length === 0) continue;
    const fitting = commands.filter((command) => fits(command, command.anyFlags, place));
    if (fitting.length === 0) count++;
    else if (depth > 0 && statement.kind === "block") {
      const inside = fitting.map((command) => placeInside(command, place)).map((inner) => (inner ? misfits(statement.children, inner, depth - 1) : 0));
      count += Math.min(...inside);
    }
  }
  return count;
}
