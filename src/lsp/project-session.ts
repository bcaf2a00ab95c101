import { join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Texts } from "../discover/discover.ts";
import { Memory } from "../discover/memory.ts";
import { type Outcome, runProject } from "./run-project.ts";
import { isInside, realPath } from "./uris.ts";

/** A text as it was when a run began. */
export interface OpenText {
  /** As the editor writes it. */
  readonly uri: string;
  /** Absolute: the file itself, where a link leads to it. */
  readonly path: string;
  readonly version: number;
  readonly text: string;
}

/** What came of a run, and of which texts it speaks. */
export interface Seen extends Outcome {
  readonly texts: readonly OpenText[];
}

/** What a session needs of its surroundings. */
export interface SessionHost {
  readonly argv: readonly string[];
  readonly version: string;
  /** Whether it says when files change on disk. */
  readonly watchesDisk: boolean;
  /** The open documents that are files of a project. */
  openTexts(session: ProjectSession): readonly OpenText[];
  /** Takes what is new. */
  show(session: ProjectSession, seen: Seen): void;
  /** Takes a mistake of ours. */
  fail(error: unknown): void;
}

/** After a keystroke, this long nothing is done; the longer a project takes, the longer (milliseconds). */
const shortestWait = 100;
const longestWait = 500;

/** Larger buffers are no configuration; what is on disk then counts. */
const largestText = 8 * 1024 * 1024;

/** A newer text has come: what is being worked out is of no use. */
class Outdated extends Error {}

/** One project that is looked at again whenever something changes. */
export class ProjectSession {
  /** Absolute. */
  readonly root: string;
  /** The name of the one file that is looked at; undefined where the whole directory is. */
  readonly file: string | undefined;
  readonly #host: SessionHost;
  readonly #memory = new Memory();
  /** Counts the changes: a run speaks of the one that it began with. */
  #wanted = 0;
  #done = 0;
  #seen: Seen | undefined;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  #lastTook = 0;
  #disposed = false;

  constructor(root: string, host: SessionHost, file?: string) {
    this.root = root;
    this.file = file;
    this.#host = host;
  }

  /** What tells sessions apart. */
  get key(): string {
    return this.file === undefined ? this.root : join(this.root, this.file);
  }

  /**
   * What a file is called here: where links lead, by the file itself.
   * @returns undefined for a file that does not belong to this
   */
  nameOf(path: string): string | undefined {
    if (this.file !== undefined) return path === this.key ? path : undefined;
    const [root, real] = [realPath(this.root), realPath(path)];
    return isInside(root, real) ? join(this.root, relative(root, real)) : undefined;
  }

  /** Says that something on disk may have changed. */
  changeOnDisk(): void {
    this.#memory.forgetDisk();
    this.change();
  }

  /** Says that something has changed: it is looked at soon, once for changes in a row. */
  change(): void {
    this.#wanted++;
    clearTimeout(this.#timer);
    if (!this.#disposed) this.#timer = setTimeout(() => void this.#catchUp(), Math.min(longestWait, Math.max(shortestWait, this.#lastTook / 2)));
  }

  /** What is known once every change so far is taken in; undefined where that failed. */
  async latest(): Promise<Seen | undefined> {
    do await this.#catchUp();
    while (!this.#disposed && this.#done !== this.#wanted);
    return this.#seen;
  }

  dispose(): void {
    this.#disposed = true;
    this.#wanted++;
    clearTimeout(this.#timer);
  }

  async #catchUp(): Promise<void> {
    clearTimeout(this.#timer);
    // Whoever comes while a run is under way waits for it, and for the next where that one is outdated.
    while (this.#working) await this.#working;
    if (this.#disposed || this.#done === this.#wanted) return;
    this.#working = this.#run(this.#wanted);
    await this.#working;
  }

  async #run(generation: number): Promise<void> {
    const started = performance.now();
    const texts = this.#host.openTexts(this);
    if (!this.#host.watchesDisk) this.#memory.forgetDisk();
    const pause = async (): Promise<void> => {
      // Two turns: one brings the bytes of a message, the next the message.
      await setImmediate();
      await setImmediate();
      if (generation !== this.#wanted) throw new Outdated();
    };
    try {
      const outcome = await runProject({ root: this.root, file: this.file, argv: this.#host.argv, version: this.#host.version, texts: textsByPath(texts), lastConfiguration: this.#seen?.configuration, memory: this.#memory, pause });
      await pause();
      this.#seen = { ...outcome, texts };
      this.#lastTook = performance.now() - started;
      this.#done = generation;
      this.#host.show(this, this.#seen);
    } catch (error) {
      if (!(error instanceof Outdated)) {
        this.#done = generation;
        this.#host.fail(error);
      }
    } finally {
      this.#working = undefined;
    }
  }
}

const textsByPath = (texts: readonly OpenText[]): Texts => new Map(texts.filter(({ text }) => text.length <= largestText).map(({ path, text }) => [path, { text }]));
