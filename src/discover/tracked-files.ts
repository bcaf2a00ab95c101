import { join } from "node:path";
import { namesInIndex } from "./git-index.ts";
import { gitPath } from "./git-path.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** In bytes: half a million files. */
const largestIndex = 1 << 26;

/** The files that git tracks in a repository, read when somebody asks. Without an index that can be read there are none. */
export class TrackedFiles {
  readonly #top: string;
  #names: readonly string[] | undefined;

  /** @param top of the repository, absolute */
  constructor(top: string) {
    this.#top = top;
  }

  /**
   * Whether a file is tracked, or one below a directory.
   * @param path absolute, below the top
   */
  holds(path: string, isDirectory: boolean): boolean {
    this.#names ??= read(this.#top);
    const wanted = gitPath(path, this.#top, isDirectory);
    const next = firstFrom(this.#names, wanted);
    return isDirectory ? next?.startsWith(wanted) === true : next === wanted;
  }
}

function read(top: string): readonly string[] {
  const content = readRegularFile(join(top, ".git", "index"), largestIndex);
  return ("bytes" in content && namesInIndex(content.bytes)) || [];
}

/** The first of sorted names that is not before another. */
function firstFrom(names: readonly string[], wanted: string): string | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return names[low];
}
