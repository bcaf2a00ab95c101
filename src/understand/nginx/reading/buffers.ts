import type { SyntaxProblem } from "../../../core/document.ts";
import type { LevelState } from "./level.ts";
import { readNumber, readSize } from "./values.ts";

const families = ["proxy", "fastcgi", "uwsgi", "scgi"] as const;
/** A page of memory on the machines that nginx usually runs on: the default size of one buffer. */
const page = 4096n;

/**
 * Sizes of buffers that do not go together, which nginx notices when it merges the levels
 * (ngx_http_proxy_merge_loc_conf and its likes). Only levels that set one of them are judged.
 */
export function bufferProblems(level: LevelState): SyntaxProblem[] {
  if (level.ownBuffers.size === 0) return [];
  return families.flatMap((family): SyntaxProblem[] => {
    const [buffers, size, busy] = [`${family}_buffers`, `${family}_buffer_size`, `${family}_busy_buffers_size`];
    const name = [buffers, size, busy].find((one) => level.ownBuffers.has(one));
    const own = name === undefined ? undefined : level.buffers.get(name);
    if (!own) return [];
    const held = (one: string): readonly string[] | undefined => level.buffers.get(one)?.args;
    const list = held(buffers);
    const count = list ? readNumber(list[0] ?? "") : 8n;
    const each = list ? readSize(list[1] ?? "", false) : page;
    const written = held(size);
    const first = written ? readSize(written[0] ?? "", false) : page;
    const limit = held(busy);
    if (count === undefined || each === undefined || first === undefined) return [];
    const problem = (message: string, help: string): SyntaxProblem[] => [{ at: own.at, kind: "invalid-value", message: `${message}, so nginx does not start.`, help }];
    if (count < 2n) return problem(`"${buffers}" takes at least two buffers`, `Write "${buffers} 8 ${list?.[1] ?? "8k"};".`);
    const most = first > each ? first : each;
    const busySize = limit ? readSize(limit[0] ?? "", false) : 2n * most;
    if (busySize === undefined) return [];
    if (busySize < most) return problem(`"${busy}" is less than one buffer`, `Let it be at least the larger of "${size}" and one of "${buffers}".`);
    return busySize > (count - 1n) * each ? problem(`"${buffers}" are too small for ${limit ? `"${busy}"` : `"${size}"`}`, `All of "${buffers}" but one must hold ${limit ? `"${busy}"` : `twice "${size}"`}: write more or larger ones.`) : [];
  });
}
