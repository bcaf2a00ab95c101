import type { SourceFile } from "../core/source.ts";
import type { Project } from "./project.ts";

/** A question to a project, with what was answered. */
interface Asked {
  readonly ask: (project: Project) => unknown;
  readonly answer: unknown;
}

/** A file of which patterns were asked, with the last text that is known to answer so. */
interface Matched {
  file: SourceFile | undefined;
  readonly patterns: Map<RegExp, boolean>;
}

/** Files that were asked for: themselves, or patterns of their text. */
class AskedFiles {
  readonly read = new Map<string, SourceFile | undefined>();
  readonly matched = new Map<string, Matched>();

  get paths(): Iterable<string> {
    return new Set([...this.read.keys(), ...this.matched.keys()]);
  }

  noteMatch(path: string, file: SourceFile | undefined, pattern: RegExp, answer: boolean): void {
    let known = this.matched.get(path);
    if (!known) this.matched.set(path, (known = { file, patterns: new Map() }));
    known.patterns.set(pattern, answer);
  }

  /** Whether another project has the same files, or such that match alike. */
  stillHold(project: Project): boolean {
    for (const [path, file] of this.read) if (project.look(path) !== file) return false;
    for (const [path, known] of this.matched) {
      const file = project.look(path);
      if (file === known.file) continue;
      for (const [pattern, answer] of known.patterns) if (pattern.test(file?.text ?? "") !== answer) return false;
      known.file = file;
    }
    return true;
  }
}

/** A project that remembers what it was asked, so that it can be told whether another one would answer alike. */
export class WatchedProject implements Project {
  readonly root: string;
  readonly partial: boolean;
  #project: Project;
  readonly #asked = new Map<string, Asked>();
  /** What was asked for while the step was under way, and what that which it made asked for afterwards. */
  readonly #files = new AskedFiles();
  readonly #late = new AskedFiles();
  #closed = false;

  constructor(project: Project) {
    this.#project = project;
    this.root = project.root;
    this.partial = project.partial;
  }

  get paths(): ReadonlySet<string> {
    return this.#note("paths", ({ paths }) => paths);
  }

  get classified(): Project["classified"] {
    return this.#note("classified", ({ classified }) => classified);
  }

  get problems(): Project["problems"] {
    return this.#note("problems", ({ problems }) => problems);
  }

  get unreadable(): Project["unreadable"] {
    return this.#note("unreadable", ({ unreadable }) => unreadable);
  }

  get opened(): Project["opened"] {
    return this.#note("opened", ({ opened }) => opened);
  }

  leavesOut(path: string): boolean {
    return this.#note(`leavesOut ${path}`, (project) => project.leavesOut(path));
  }

  entriesIn(directory: string): readonly string[] {
    return this.#note(`entriesIn ${directory}`, (project) => project.entriesIn(directory));
  }

  read(path: string): SourceFile | undefined {
    const file = this.#project.read(path);
    if (!this.#files.read.has(path)) this.#current.read.set(path, file);
    return file;
  }

  look(path: string): SourceFile | undefined {
    const file = this.#project.look(path);
    if (!this.#files.read.has(path)) this.#late.read.set(path, file);
    return file;
  }

  matches(path: string, pattern: RegExp): boolean {
    const answer = this.#project.matches(path, pattern);
    this.#current.noteMatch(path, WatchedProject.#wholeOf(this).look(path), pattern, answer);
    return answer;
  }

  /** Whether a project answers every question as they were answered. Nothing counts as read by that. */
  stillHolds(other: Project): boolean {
    const project = WatchedProject.#wholeOf(other);
    for (const { ask, answer } of this.#asked.values()) if (ask(project) !== answer) return false;
    if (!this.#files.stillHold(project) || !this.#late.stillHold(project)) return false;
    // That a file can't be read is told in the run that asks for it.
    for (const path of this.#late.paths) if (project.paths.has(path) && project.look(path) === undefined) return false;
    return true;
  }

  /** Hands what was made over to a project that answers alike: it was asked, and has read, all that the step had. */
  follow(project: Project): void {
    this.#project = project;
    for (const { ask } of this.#asked.values()) ask(project);
    for (const path of this.#files.read.keys()) project.read(path);
    for (const path of this.#late.read.keys()) project.look(path);
    if (project instanceof WatchedProject) project.#noteMatches(this.#files, this.#late);
    else for (const path of this.#files.matched.keys()) project.read(path);
  }

  /** Says that the step is over; what is asked from now on is asked by what it made. */
  close(): void {
    this.#closed = true;
  }

  /** Reads what was asked for after the step was over. */
  readLate(): void {
    const project = WatchedProject.#wholeOf(this);
    for (const path of this.#late.paths) project.read(path);
  }

  /** Takes over what a step inside was asked, without asking again. */
  #noteMatches(files: AskedFiles, late: AskedFiles): void {
    for (const [from, to] of [[files, this.#current], [late, this.#late]] as const) {
      for (const [path, { file, patterns }] of from.matched) for (const [pattern, answer] of patterns) to.noteMatch(path, file, pattern, answer);
    }
    if (this.#project instanceof WatchedProject) this.#project.#noteMatches(files, late);
    else for (const path of files.matched.keys()) this.#project.read(path);
  }

  get #current(): AskedFiles {
    return this.#closed ? this.#late : this.#files;
  }

  /** The project that no step watches. */
  static #wholeOf(project: Project): Project {
    return project instanceof WatchedProject ? WatchedProject.#wholeOf(project.#project) : project;
  }

  #note<T>(question: string, ask: (project: Project) => T): T {
    const answer = ask(this.#project);
    if (!this.#asked.has(question)) this.#asked.set(question, { ask, answer });
    return answer;
  }
}
