import type { SourceFile } from "../core/source.ts";
import type { Project } from "./project.ts";

/** A question to a project, with what was answered. */
interface Asked {
  readonly ask: (project: Project) => unknown;
  readonly answer: unknown;
}

/** A project that remembers what it was asked, so that it can be told whether another one would answer alike. */
export class WatchedProject implements Project {
  readonly root: string;
  readonly partial: boolean;
  #project: Project;
  readonly #asked = new Map<string, Asked>();
  /** The files that were asked for while the step was under way, and those that what it made asked for afterwards. */
  readonly #read = new Map<string, SourceFile | undefined>();
  readonly #late = new Map<string, SourceFile | undefined>();
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
    if (!this.#read.has(path)) (this.#closed ? this.#late : this.#read).set(path, file);
    return file;
  }

  look(path: string): SourceFile | undefined {
    const file = this.#project.look(path);
    if (!this.#read.has(path)) this.#late.set(path, file);
    return file;
  }

  /** Whether a project answers every question as they were answered. Nothing counts as read by that. */
  stillHolds(project: Project): boolean {
    for (const { ask, answer } of this.#asked.values()) if (ask(project) !== answer) return false;
    for (const [path, file] of this.#read) if (project.look(path) !== file) return false;
    // That a file can't be read is told in the run that asks for it.
    for (const [path, file] of this.#late) if (project.look(path) !== file || (file === undefined && project.paths.has(path))) return false;
    return true;
  }

  /** Hands what was made over to a project that answers alike: it has read what the step had read. */
  follow(project: Project): void {
    this.#project = project;
    for (const path of this.#read.keys()) project.read(path);
  }

  /** Says that the step is over; what is asked from now on is asked by what it made. */
  close(): void {
    this.#closed = true;
  }

  /** Reads what was asked for after the step was over. */
  readLate(): void {
    for (const path of this.#late.keys()) this.#project.read(path);
  }

  #note<T>(question: string, ask: (project: Project) => T): T {
    const answer = ask(this.#project);
    if (!this.#asked.has(question)) this.#asked.set(question, { ask, answer });
    return answer;
  }
}
