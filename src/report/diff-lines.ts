/** A run of lines: of both texts, of the old one only, or of the new one only. */
export interface Run {
  readonly kind: "same" | "removed" | "added";
  readonly lines: readonly string[];
}

/** Beyond this many changed lines the middle is shown as replaced: the search takes time and memory by their square. */
const mostChanges = 1000;

/** Tells two texts apart by lines, which keep their ends, with as few changes as can be (E. Myers, An O(ND) difference algorithm). */
export function diffLines(before: readonly string[], after: readonly string[]): readonly Run[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const middle: readonly Run[] = shortest(old, young) ?? [
    { kind: "removed", lines: old },
    { kind: "added", lines: young },
  ];
  const runs: readonly Run[] = [{ kind: "same", lines: before.slice(0, head) }, ...middle, { kind: "same", lines: before.slice(before.length - tail) }];
  return runs.filter(({ lines }) => lines.length > 0);
}

/** The fewest changes between two lists; undefined where there are too many. */
function shortest(old: readonly string[], young: readonly string[]): readonly Run[] | undefined {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(mostChanges, old.length + young.length); changes++) {
    trace.push(new Map(reached));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = isDown(reached, diagonal, changes) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
      while (x < old.length && x - diagonal < young.length && old[x] === young[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (x >= old.length && x - diagonal >= young.length) return walkBack(trace, old, young);
    }
  }
  return undefined;
}

const at = (reached: ReadonlyMap<number, number>, diagonal: number): number => reached.get(diagonal) ?? 0;

/** Whether the way to a diagonal goes by a line of the new text. */
const isDown = (reached: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean =>
  diagonal === -changes || (diagonal !== changes && at(reached, diagonal - 1) < at(reached, diagonal + 1));

function walkBack(trace: readonly ReadonlyMap<number, number>[], old: readonly string[], young: readonly string[]): readonly Run[] {
  const steps: { readonly kind: Run["kind"]; readonly line: string }[] = [];
  let [x, y] = [old.length, young.length];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reached = trace[changes] ?? new Map<number, number>();
    const diagonal = x - y;
    const down = isDown(reached, diagonal, changes);
    const previous = down ? diagonal + 1 : diagonal - 1;
    const from = changes === 0 ? { x: 0, y: 0 } : { x: at(reached, previous), y: at(reached, previous) - previous };
    const entry = changes === 0 ? from : { x: from.x + (down ? 0 : 1), y: from.y + (down ? 1 : 0) };
    for (; x > entry.x; x--, y--) steps.push({ kind: "same", line: old[x - 1] ?? "" });
    if (changes === 0) break;
    steps.push(down ? { kind: "added", line: young[from.y] ?? "" } : { kind: "removed", line: old[from.x] ?? "" });
    ({ x, y } = from);
  }
  const runs: { readonly kind: Run["kind"]; readonly lines: string[] }[] = [];
  for (const { kind, line } of steps.reverse()) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}
