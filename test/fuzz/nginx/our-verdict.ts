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
  const reader = new ConfigurationReader({
    exact: true,
    include: (pattern): Brought => {
      if (/[*?[]/.test(pattern)) return "nothing";
      const tree = trees.get(pattern);
      if (tree) order.push(tree);
      return tree ? [tree] : "absent";
    },
  });
  reader.read(main, [places.main]);
  const files = [main, ...order];
  const place = positions(main, trees);
  const own = files.flatMap((tree) => tree.problems);
  // Stable: of two that nginx notices at one place, the grammar's comes first.
  // While it looks for the end of a quote or a statement, nginx sees nothing of what our reader goes on with.
  const spans = own.filter(({ message }) => !message.startsWith("The block"));
  const isLexical = ({ message }: SyntaxProblem): boolean => /^(?:The quote|Text follows|This word|This comment)/.test(message);
  // What an included file holds is read where the include stands.
  const isWithin = (one: SyntaxProblem, problem: SyntaxProblem): boolean => {
    const same = one.at.file === problem.at.file;
    if (!same && one.at.file.path !== "nginx.conf") return false;
    const offset = same ? (problem.noticedAt ?? problem.at.start) : (place(problem)[1] ?? 0);
    return one.at.start < offset && (one.noticedAt ?? 0) > offset;
  };
  const isSeen = (problem: SyntaxProblem): boolean => !spans.some((one) => one !== problem && (isLexical(one) || !isLexical(problem)) && isWithin(one, problem));
  const found = [...own, ...reader.problems].filter(isSeen).map((problem, index) => ({ problem, at: place(problem), index }));
  found.sort((a, b) => compare(a.at, b.at) || a.index - b.index);
  const first = found[0]?.problem;
  return { accepted: first === undefined, line: first?.noticedAt === undefined ? undefined : lineOf(first.at.file, first.noticedAt), said: first?.message ?? "" };
}

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
  return ({ at, noticedAt, message }) => {
    const late = noticedAt === undefined || /^(?:Two locations|An upstream whose)|has no port/.test(message) ? 1 : 0;
    const offset = noticedAt ?? at.start;
    // What is noticed late is noticed when "http" is closed, before what stands behind it.
    const http = main.statements.find(({ words }) => words[0]?.value === "http");
    if (late === 1 && http?.close !== undefined) return [0, http.close, offset + 1];
    return at.file.path === "nginx.conf" ? [late, offset, 0] : [late, includedAt.get(at.file.path) ?? 0, offset + 1];
  };
}
