import type { Span } from "../../../core/source.ts";
import { bool, builtin, instance, none, type Obj, str, unknown, type UnknownObj } from "../objects.ts";
import { depending } from "../tagging.ts";
import { noTags, type Tags, union } from "../tags.ts";
import type { Run } from "../run.ts";
import { fileTag } from "../world.ts";

/** Where the evaluator takes the repository to stand; no real path begins like this. */
export const projectRoot = "/<project>";

/** The place of a file of the repository as the settings see it. */
export const projectPath = (relative: string): string => (relative === "" ? projectRoot : `${projectRoot}/${relative}`);

/** The path in the repository of an absolute path of the settings; undefined for one outside of it. */
export function inProject(path: string): string | undefined {
  const resolved = resolvePath(path);
  if (resolved === projectRoot) return "";
  if (!isNamed(resolved) || resolved.startsWith(`${projectRoot}/../`)) return undefined;
  return resolved.startsWith(`${projectRoot}/`) ? resolved.slice(projectRoot.length + 1) : undefined;
}

/** Whether a path's last name is known: where the project is installed, and what stands above it, is not. */
export const isNamed = (path: string): boolean => !/^\/<project>(\/\.\.)*\/?$/.test(path);

/** Takes `.` and `..` out of a path. Symbolic links of the server are not known and are taken for what they name. */
export function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      // What stands above the project has no name here: `/<project>/..` stays.
      const stays = parts.length > 0 ? parts.at(-1) === ".." || (parts.length === 1 && parts[0] === "<project>" && path.startsWith("/")) : !path.startsWith("/");
      if (stays) parts.push("..");
      else parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return path.startsWith("/") ? `/${parts.join("/")}` : parts.join("/") || ".";
}

/** The directory of a path; `/` is its own. */
export function parentOf(path: string): string {
  if (!isNamed(path)) return resolvePath(`${path}/..`);
  const cut = path.replace(/(?<!\/)\/+$/, "").lastIndexOf("/");
  if (cut < 0) return path.startsWith("/") ? "/" : ".";
  return cut === 0 ? "/" : path.slice(0, cut);
}

/**
 * Whether a file is there. One that would lie in the checkout but is not in the repository is absent, and there in
 * another world, as an untracked settings module is; of files elsewhere on the server nothing is known.
 */
export function exists(run: Run, path: string, at: Span): Obj {
  // A server that finds its modules mostly starts beside manage.py.
  const relative = path.startsWith("/") || !run.source.has("manage.py") ? inProject(path) : resolvePath(path);
  if (relative === undefined || relative.startsWith("..")) return unknown(`it depends on whether ${path} exists`, noTags, at);
  if (relative === "" || run.source.has(relative)) return { ...bool(true), at };
  return { ...bool(run.supposesFile(relative), [fileTag(relative)]), at };
}

/** The text of a file of the repository; unknown for every other. */
export function readText(run: Run, path: string, at: Span): Obj {
  const relative = inProject(path);
  const file = relative === undefined ? undefined : run.source.read(relative);
  if (file) return { ...str(file.text, noTags, at), file };
  return untrackedContent(relative ?? path, noTags, at);
}

/** What is known of the content of a file that is not in the repository: that it is this file's. */
export const untrackedContent = (file: string, tags: Tags, at: Span): UnknownObj => ({ ...unknown(`it is read from the file ${file}, which is not in the repository`, tags, at), file });

/**
 * `content.get(key, fallback)` of such a file: it may lack the key. The fallback holds in the world without the file's
 * word, and is unknown in the other.
 */
export function getFromUntracked(run: Run, content: UnknownObj & { readonly file: string }, fallback: Obj, at: Span): Obj {
  const tags = union(content.tags, [fileTag(content.file)]);
  if (run.supposesFile(content.file)) return unknown(content.why, tags, at);
  return depending(fallback.at ? fallback : { ...fallback, at }, tags);
}

/** An open file: what settings do with it is read it whole. */
export function fileObject(contents: Obj): Obj {
  const read = builtin("read", () => contents);
  return contents.kind === "unknown" ? contents : { ...instance("file", { read, close: builtin("close", () => none) }), tags: contents.tags };
}
