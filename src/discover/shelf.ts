import { type Encoding, type Pin, SourceFile } from "../core/source.ts";
import { decode, encodingOf } from "./decode.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { type Tree, walk } from "./walk.ts";

/** A decoded file, or why it was not read. */
export type Text = { readonly text: string; readonly encoding?: Encoding } | { readonly because: string };

/** Larger files are no configuration; reading them would only cost memory. */
const largestFile = 8 * 1024 * 1024;

/**
 * What is on disk, as it was last seen: each thing is looked at once, until somebody says that it may have changed. A
 * file whose text is what it was is handed out as the same object again, whoever it was read by.
 */
export class Shelf {
  readonly #trees = new Map<string, Tree>();
  readonly #seen = new Set<string>();
  readonly #texts = new Map<string, Text>();
  #files = new Map<string, SourceFile>();
  #handed = new Map<string, SourceFile>();
  #sight = {};

  /** Stands for what was seen: another one once it may have changed. */
  get sight(): object {
    return this.#sight;
  }

  /** The tree below a directory; the same object while it holds the same. @param root absolute */
  tree(root: string): Tree {
    const known = this.#trees.get(root);
    if (known && this.#seen.has(root)) return known;
    const walked = walk(root);
    const tree = known && isSameTree(known, walked) ? known : walked;
    this.#trees.set(root, tree);
    this.#seen.add(root);
    return tree;
  }

  /** What a file holds on disk. @param path absolute */
  text(path: string): Text {
    const known = this.#texts.get(path) ?? readText(path);
    this.#texts.set(path, known);
    return known;
  }

  /** The file of a text; the same object as long as it is the same text. */
  file(path: string, text: string, encoding: Encoding | undefined, pinned: Pin | undefined, inDeployedDocs: boolean): SourceFile {
    const known = this.#handed.get(path) ?? this.#files.get(path);
    const same = known?.text === text && known.encoding === (encoding ?? "utf-8") && known.pinned === pinned && known.inDeployedDocs === inDeployedDocs;
    const file = same ? known : new SourceFile(path, text, encoding, pinned, inDeployedDocs);
    this.#handed.set(path, file);
    return file;
  }

  /** Says that anything on disk may have changed. */
  forget(): void {
    this.#seen.clear();
    this.#texts.clear();
    this.#sight = {};
  }

  /** Ends a run: what it did not ask for is dropped. */
  turn(): void {
    this.#files = this.#handed;
    this.#handed = new Map();
  }
}

function readText(path: string): Text {
  const content = readRegularFile(path, largestFile);
  return "bytes" in content ? { text: decode(content.bytes), encoding: encodingOf(content.bytes) } : content;
}

/** Whether two trees hold the same. */
export function isSameTree(one: Tree, other: Tree): boolean {
  return one.files.length === other.files.length && one.files.every((path, index) => path === other.files[index]) && isSameMap(one.links, other.links) && isSameMap(one.oddities, other.oddities) && isSameMap(one.closed, other.closed);
}

const isSameMap = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean => one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
