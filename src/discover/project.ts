import type { Language } from "../core/document.ts";
import type { Problem } from "../core/finding.ts";
import type { SourceFile } from "../core/source.ts";

/** A file that one of our readers understands. */
export interface Classified {
  readonly path: string;
  readonly language: Language;
}

/** A file that matters and could not be read, and why. */
export interface Unreadable extends Classified {
  readonly message: string;
}

/** The tree that is judged: what is there, and what of it matters. Paths are relative to `root`, with `/`. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  /** Every file that was found (ignored ones left out), relevant or not. */
  readonly paths: ReadonlySet<string>;
  /** The files to parse, sorted by path. */
  readonly classified: readonly Classified[];
  /** Files that matter, but can't be read: links to nowhere, directories named like files, pipes; grows as `problems` does. */
  readonly unreadable: readonly Unreadable[];
  /** Whether single files were named, so that what is absent says nothing. */
  readonly partial: boolean;
  /** What could not be read; grows while files are read on demand. */
  readonly problems: readonly Problem[];
  /** Whether `.gitignore` leaves out a file that is not among `paths`: it lies on the machines that need it. */
  leavesOut(path: string): boolean;
  /** The names of what stands in a directory, ignored things left out: files, directories, links wherever they lead. */
  entriesIn(directory: string): readonly string[];
  /** Reads and decodes a file of `paths` once; undefined when it is not there or can't be read (then a problem says why). */
  read(path: string): SourceFile | undefined;
  /** The file as `read` would give it; but it does not count as read, and nothing is said of what can't be. */
  look(path: string): SourceFile | undefined;
  /** Whether the text of a file matches a pattern, which is not global; a file that `read` does not give has no text. It counts as read. */
  matches(path: string, pattern: RegExp): boolean;
  /** The files read so far. */
  readonly opened: readonly SourceFile[];
}
