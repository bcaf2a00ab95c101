/** The directory of a path relative to the root, with `/`; "" for the root's own files. */
export const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The directory of a path and those above it, nearest first; the last is the root, "". */
export function directoriesAbove(path: string): readonly string[] {
  const directories: string[] = [];
  let directory = path;
  do directories.push((directory = directoryOf(directory)));
  while (directory !== "");
  return directories;
}

/** The components of a path; `.` and empty ones say nothing. */
export const components = (path: string): readonly string[] => path.split("/").filter((part) => part !== "" && part !== ".");

/** Whether a path lies below a directory, or is it. Compares whole components: `/srv/media` is not above `/srv/media_private`. */
export function isWithin(path: string, directory: string): boolean {
  if (isPlain(path) && isPlain(directory)) return path.startsWith(directory) && (path.length === directory.length || path[directory.length] === "/");
  const [inner, outer] = [components(path), components(directory)];
  return outer.length <= inner.length && outer.every((part, index) => part === inner[index]);
}

/** Whether an absolute path is written in the one way in which its text tells its components. */
const isPlain = (path: string): boolean => path.startsWith("/") && !path.endsWith("/") && !path.endsWith("/.") && !path.includes("//") && !path.includes("/./");

/** A path relative to the root, `""` being the root, with further components. */
export const joinPath = (directory: string, rest: readonly string[]): string => [directory, ...rest].filter((part) => part !== "").join("/");

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A path of a server without `.` and `..`; a relative one begins at the directory. */
export function absolutePath(path: string, directory = "/"): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${directory}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}
