import type { Project } from "../discover/project.ts";
import { isDevelopmentPath } from "../discover/stage-of-path.ts";
import { type BundlerDocument, parseBundler } from "../parse/javascript/bundler.ts";

/** Reads the configurations of bundlers, those of development left out. */
export async function readBundlers(project: Project): Promise<readonly BundlerDocument[]> {
  const documents: BundlerDocument[] = [];
  for (const { path, language } of project.classified) {
    const file = language === "bundler" && isDevelopmentPath(path) === undefined ? project.read(path) : undefined;
    if (file) documents.push(await parseBundler(file, true));
  }
  return documents;
}
