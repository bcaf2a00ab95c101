import ignore from "ignore";
import type { BuiltImage } from "../../core/launch/container.ts";
import type { SourceFile } from "../../core/source.ts";
import { isSampleName, parseDotenv } from "../../parse/dotenv/parse.ts";
import { isSecretName } from "../settings/conversion.ts";
import { joinRepositoryPath, type RepositoryTree } from "./container-paths.ts";
import type { Copied, Image } from "./image.ts";

export type ReadFile = (path: string) => SourceFile | undefined;

/** `.env`, `.env.prod`, `prod.env`, `.envs/.production/.django` */
const environmentName = /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w-]+\.env)$|(?:^|\/)\.envs\//;

/** The files with variables that an image takes from where it is built: named, or left in by a COPY of everything. */
export function environmentFilesOf(image: Image, context: string, tree: RepositoryTree, read: ReadFile): BuiltImage["environmentFiles"] {
  const copies = image.chain.flatMap((index) => image.copies[index] ?? []).filter(({ from, isForeign }) => from === undefined && !isForeign);
  const isLeftOut = ignoredIn(image, context, read);
  return copies.flatMap((copied) => filesOf(copied, context, tree, read, isLeftOut));
}

function filesOf({ sources }: Copied, context: string, tree: RepositoryTree, read: ReadFile, isLeftOut: (path: string) => boolean): BuiltImage["environmentFiles"] {
  return sources.flatMap((source) => {
    const path = joinRepositoryPath("", source.value);
    if (path === undefined || source.value.includes("*")) return [];
    const inRepository = joinRepositoryPath(context, path) ?? "";
    if (environmentName.test(path) && !isSampleName(path)) {
      const tracked = tree.files.has(inRepository) ? inRepository : undefined;
      // A tracked file is read: what holds no secret is none.
      return isLeftOut(path) || (tracked !== undefined && !holdsSecret(tracked, read)) ? [] : [{ source, tracked }];
    }
    const inside = path === "" ? ".env" : `${path}/.env`;
    const file = joinRepositoryPath(context, inside);
    return file !== undefined && tree.files.has(file) && !isLeftOut(inside) && holdsSecret(file, read) ? [{ source, tracked: file }] : [];
  });
}

function holdsSecret(path: string, read: ReadFile): boolean {
  const file = read(path);
  return file !== undefined && parseDotenv(file, true).entries.some(({ name, value = "" }) => isSecretName(name) && value.length > 5 && !/change|example|placeholder|dummy|your|xxx/i.test(value));
}

/** What `.dockerignore` leaves out; BuildKit prefers one that is named after the Dockerfile. */
function ignoredIn(image: Image, context: string, read: ReadFile): (path: string) => boolean {
  const own = `${image.document.file.path}.dockerignore`;
  const file = read(own) ?? read(context === "" ? ".dockerignore" : `${context}/.dockerignore`);
  if (!file) return () => false;
  const patterns = ignore({ allowRelativePaths: true }).add(file.text.replace(/^\uFEFF/, ""));
  return (path) => patterns.ignores(path);
}
