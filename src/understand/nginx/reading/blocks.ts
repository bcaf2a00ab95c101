import { type NginxStatement, nameOf } from "../../../parse/nginx/tree.ts";
import { bestPlaces } from "./best-places.ts";
import { bufferProblems } from "./buffers.ts";
import { shareProblem, upstreamProblem } from "./closing.ts";
import { newEntries } from "./entries.ts";
import { type Frame, directiveSpan, placeOfNotice } from "./frame.ts";
import type { LevelState } from "./level.ts";
import type { Meaning } from "./match-command.ts";
import { placeInside, places } from "./places.ts";
import type { ProblemList } from "./problem-list.ts";
import { joinSocket } from "./read-listen.ts";
import { nameOfLocation } from "./read-routing.ts";
import { isTemplated } from "./templated.ts";

/**
 * What stands inside a block, to be read next; undefined for a block that nothing is known of.
 * @param meant the directives that it may be
 */
export function enterBlock(statement: NginxStatement, frame: Frame, meant: readonly Meaning[]): Frame | undefined {
  const { tree, level, files } = frame;
  const name = nameOf(statement);
  const isData = statement.children.some(({ kind }) => kind === "raw-entry");
  const inside = bestPlaces(statement.children, [...new Set(meant.flatMap(({ command, place }) => placeInside(command, place) ?? []))]);
  if (inside.length === 0 && !isData) return undefined;
  const place = inside.includes(places.location) ? places.location : (inside[0] ?? level.place);
  const own = name === "location" ? nameOfLocation(statement.words.slice(1).map(({ value }) => value)) : level.name;
  const isTop = meant.some(({ command }) => command.area === "core");
  const isServer = name === "server" || name === "upstream" || isTop;
  const inner: LevelState = {
    place,
    main: isTop ? new Map<string, string>() : level.main,
    server: isServer ? new Map<string, string>() : level.server,
    location: new Map(),
    name: isServer ? undefined : own,
    buffers: new Map(isTop || name === "upstream" ? [] : level.buffers),
    ownBuffers: new Set(),
    paths: new Set(),
    shared: level.shared,
  };
  if (place === places.server) level.shared.servers.set(inner.server, { at: directiveSpan(tree, statement), noticedAt: placeOfNotice(statement), http: level.server });
  if (name === "location" && own) notePath(statement, frame, own.modifier, own.name);
  return { tree, statements: statement.children, next: 0, places: isData ? [level.place] : inside, level: inner, entries: isData ? newEntries(name) : undefined, block: statement, files };
}

/** Two locations of one path stand side by side: nginx notices when all is read, and names the second. */
function notePath(statement: NginxStatement, { tree, level }: Frame, modifier: string, path: string): void {
  if (modifier === "~" || modifier === "~*" || modifier === "@" || (!level.shared.exact && isTemplated(path))) return;
  const key = `${modifier === "=" ? "=" : "^"}${path}`;
  if (level.paths.has(key) && !tree.conditional) {
    const at = directiveSpan(tree, statement);
    level.shared.late.push({ at, noticedAt: at.end, kind: "invalid-value", message: "Two locations of one server have this path, so nginx does not start.", help: "Make one location of them." });
  }
  level.paths.add(key);
}

/**
 * What nginx looks at when a block's brace is closed.
 * @param complete whether all that stands in the block is here
 */
export function leaveBlock(frame: Frame, block: NginxStatement, problems: ProblemList, complete: boolean): void {
  const { tree, level, entries } = frame;
  const { shared } = level;
  const noticedAt = block.close ?? block.end;
  shared.merged.push(...bufferProblems(level));
  if (nameOf(block) === "http" && level.place === places.http) {
    // Levels are merged when all of "http" is read; the line that nginx names is in the file of its brace.
    problems.add(shared.merged.splice(0).map((problem) => (problem.at.file === tree.file ? { ...problem, noticedAt } : problem)));
  }
  if (nameOf(block) === "server" && level.place === places.server && !level.server.has("listen")) joinSocket(shared, "*:80", level.server);
  const problem = shareProblem(entries) ?? (frame.places.length === 1 && complete && block.close !== undefined && !tree.template ? upstreamProblem(nameOf(block), level) : undefined);
  if (!problem) return;
  const { message, help } = problem;
  const at = directiveSpan(tree, block);
  const first = shared.upstreams.get(block.words[1]?.value.toLowerCase() ?? "")?.firstAt;
  if (problem.isLate) shared.late.push({ at, noticedAt: first?.file === at.file ? first.end : at.end, kind: "invalid-value", message, help });
  else problems.report(block, { at, noticedAt, kind: "invalid-value", message, help });
}
