import type { SyntaxProblem } from "../../../src/core/document.ts";
import { SourceFile } from "../../../src/core/source.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import type { NginxTree } from "../../../src/parse/nginx/tree.ts";
import { walkNginx } from "../../../src/parse/nginx/walk.ts";
import { places } from "../../../src/understand/nginx/reading/places.ts";
import { type Brought, ConfigurationReader } from "../../../src/understand/nginx/reading/read.ts";

/** A configuration: `nginx.conf` and what it includes, by name. */
export type Configuration = Readonly<Record<string, string>>;

/** What is said of a configuration: whether nginx takes it, and the line where it first refuses. */
export interface Verdict {
  readonly accepted: boolean;
  /** `nginx.conf:12`; undefined where nothing names a line. */
  readonly line: string | undefined;
  readonly said: string;
}

/** nginx counts line feeds alone. */
const lineOf = (file: SourceFile, offset: number): string => `${file.path}:${file.text.slice(0, offset).split("\n").length}`;

/** Our verdict as the measured release would give it; undefined for what we take for a template. */
export function ourVerdict(configuration: Configuration): Verdict | undefined {
  const trees = new Map(Object.entries(configuration).map(([path, text]) => [path, parseNginx(new SourceFile(path, text))]));
  const main = trees.get("nginx.conf");
  if (!main || [...trees.values()].some(({ template }) => template)) return undefined;
  const order: NginxTree[] = [];
  const elsewhere = new Set<string>();
  const reader = new ConfigurationReader({
    exact: true,
    include: (pattern): Brought => {
      if (/[*?[]/.test(pattern)) return "nothing";
      // Such a file may be on the machine, or not.
      if (pattern.startsWith("/")) elsewhere.add(pattern);
      const tree = trees.get(pattern);
      if (tree) order.push(tree);
      return tree ? [tree] : "absent";
    },
  });
  reader.read(main, [places.main]);
  if (elsewhere.size > 0) return undefined;
  const files = [main, ...order];
  const place = positions(main, trees);
  // The lines of a file that a "types" includes are data: only what cannot be cut into words is wrong with them.
  const own = files.flatMap((tree) => tree.problems.filter((problem) => !reader.dataFiles.has(tree) || problem.noticedAt === tree.file.text.length || !/^"\S+" is not terminated/.test(problem.message)));
  // Stable: of two that nginx notices at one place, the grammar's comes first.
  // While it looks for the end of a quote or a statement, nginx sees nothing of what our reader goes on with.
  const spans = own.filter(({ message }) => !message.startsWith("The block"));
  const isLexical = ({ message }: SyntaxProblem): boolean => /^(?:The quote|Text follows|This word|This comment)/.test(message);
  // What an included file holds is read where the include stands.
  const isWithin = (one: SyntaxProblem, problem: SyntaxProblem): boolean => {
    const same = one.at.file === problem.at.file && !isNoticedLate(problem);
    if (!same && one.at.file.path !== "nginx.conf") return false;
    // What is noticed when "http" is closed is not noticed where its brace is swallowed.
    const offset = same ? (problem.noticedAt ?? problem.at.start) : (place(problem)[1] ?? 0);
    return one.at.start < offset && (one.noticedAt ?? 0) > offset;
  };
  // It stops at the brace of a bare quantifier, before the statement's end.
  const isQuantifier = ({ message }: SyntaxProblem): boolean => message.startsWith("The pattern ends at its");
  const isSeen = (problem: SyntaxProblem): boolean => !spans.some((one) => one !== problem && (isLexical(one) ? !isLexical(problem) || one.at.start < problem.at.start : !isLexical(problem) && !isQuantifier(problem)) && isWithin(one, problem));
  const found = [...own, ...reader.problems].filter(isSeen).map((problem, index) => ({ problem, at: place(problem), index }));
  // Locations of a server are put into the order of their names before two of one name are noticed.
  found.sort((a, b) => (isDouble(a.problem) && isDouble(b.problem) ? compareText(pathAt(a.problem), pathAt(b.problem)) : 0) || compare(a.at, b.at) || a.index - b.index);
  const first = found[0]?.problem;
  // Where nginx names a line for what it notices last, it stands at the end of "http".
  const end = main.statements.find(({ words }) => words[0]?.value === "http")?.close;
  // Values of a map are read as if they stood in the file that includes the map's lines.
  const isMapValue = first && first.at.file !== main.file && /cannot be read: (?:a dollar|the (?:dollar|brace))/.test(first.message) && [...reader.dataFiles].some(({ file }) => file === first.at.file);
  const line = isMapValue ? lineOf(main.file, place(first)[1] ?? 0) : first?.noticedAt !== undefined ? lineOf(first.at.file, first.noticedAt) : first && end !== undefined ? lineOf(main.file, end) : undefined;
  return { accepted: first === undefined, line, said: first?.message ?? "" };
}

const isNoticedLate = ({ message, noticedAt }: SyntaxProblem): boolean => noticedAt === undefined || phases.some((pattern) => pattern.test(message));
const isDouble = ({ message }: SyntaxProblem): boolean => message.startsWith("Two locations");
const pathAt = ({ at }: SyntaxProblem): string => /\/.*$/.exec(at.file.text.slice(at.start, at.end))?.[0] ?? "";
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Position = readonly number[];

const compare = (a: Position, b: Position): number => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);

/** Where nginx stands when it notices: in the main file, and in the file that is included there. What has no offset comes last. */
function positions(main: NginxTree, trees: ReadonlyMap<string, NginxTree>): (problem: SyntaxProblem) => Position {
  const includedAt = new Map<string, number>();
  walkNginx(main.statements, {
    enter: ({ words, terminator, start }) => {
      const name = words[1]?.value;
      if (words[0]?.value === "include" && name !== undefined && trees.has(name) && !includedAt.has(name)) includedAt.set(name, terminator ?? start);
    },
  });
  const http = main.statements.find(({ words }) => words[0]?.value === "http");
  return ({ at, noticedAt, message }) => {
    if (/no "events" block/.test(message)) return [2, 0, 0];
    const phase = phases.findIndex((pattern) => pattern.test(message));
    const isMerged = noticedAt === undefined || (at.file === main.file && noticedAt === http?.close);
    const offset = noticedAt ?? at.start;
    // What is noticed late is noticed when "http" is closed, before what stands behind it.
    if (phase !== -1 || isMerged) return http?.close === undefined ? [1, offset, 0] : [0, http.close, 1 + (phase === -1 ? mergePhase : phase) * 1_000_000 + offset];
    return at.file.path === "nginx.conf" ? [0, offset, 0] : [0, includedAt.get(at.file.path) ?? 0, offset + 1];
  };
}

/** What nginx looks at when "http" is closed, in its order (ngx_http_block): targets, levels, locations, certificates, variables, names. */
const phases = [/^An upstream whose|has no port/, /"ssl on" has no|without its key/, /^Two locations/, /listens with "ssl"/, /^Nothing makes the variable/, /^A server's name has/];
const mergePhase = 1;
