import type { Document, SyntaxProblem } from "../../core/document.ts";
import { onceForEach } from "../../core/once-for-each.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import type { Project } from "../../discover/project.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import { parseNginx } from "../../parse/nginx/parse.ts";
import type { NginxTree } from "../../parse/nginx/tree.ts";
import { understandNginx } from "./understand-nginx.ts";

const parseOnce = onceForEach(parseNginx);

/** The nginx side of a project: its files with their problems, and the servers that they make for production. */
export interface NginxSide {
  readonly documents: readonly Document[];
  readonly servers: readonly NginxServer[];
}

/** Reads and understands every nginx file of the project. */
export function readNginx(project: Project): NginxSide {
  const parse = (path: string): NginxTree | undefined => {
    const file = project.read(path);
    return file && parseOnce(file);
  };
  const trees = project.classified.filter(({ language }) => language === "nginx").flatMap(({ path }) => parse(path) ?? []);
  const { servers, problems, included } = understandNginx({ trees, paths: project.paths, read: parse });
  const documents = [...new Set([...trees, ...included])].map(({ file, problems: own }): Document => ({
    file,
    language: "nginx",
    production: isAwayFromProduction(file) === undefined,
    problems: joined(own, problems.filter(({ at }) => at.file === file)),
  }));
  return { documents, servers };
}

/** Of two mistakes of grammar in one place nginx tells the one that it notices first, and the other is its consequence. */
function joined(grammar: readonly SyntaxProblem[], found: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const first = new Map<number, SyntaxProblem>();
  const all = [...grammar, ...found];
  for (const problem of all) {
    const known = first.get(problem.at.start);
    if (problem.kind === undefined && (!known || noticed(problem) < noticed(known))) first.set(problem.at.start, problem);
  }
  return all.filter((problem) => problem.kind !== undefined || first.get(problem.at.start) === problem);
}

const noticed = ({ at, noticedAt = at.start }: SyntaxProblem): number => noticedAt;
