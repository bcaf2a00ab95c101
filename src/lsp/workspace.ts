import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, sep } from "node:path";
import type { PublishDiagnosticsParams, WorkspaceFolder } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { classify } from "../discover/classify.ts";
import { isForeignDirectory } from "../discover/walk.ts";
import { Publisher } from "./publisher.ts";
import { type OpenText, ProjectSession, type Seen, type SessionHost } from "./project-session.ts";
import { isInside, pathOfUri, realPath, uriOfPath } from "./uris.ts";

/** What the workspace needs of the connection. */
export interface Editor {
  /** Whether it says when files change on disk. */
  watchesDisk(): boolean;
  documents(): readonly TextDocument[];
  publish(params: PublishDiagnosticsParams): void;
  /** Shows a message. */
  warn(message: string): void;
  log(message: string): void;
}

/** What is known of a document's project. */
export interface Known {
  readonly session: ProjectSession;
  readonly seen: Seen;
  /** Absolute, of the document. */
  readonly path: string;
}

/** The projects that are open in an editor, and the documents in them. */
export class Workspace implements SessionHost {
  readonly argv: readonly string[];
  readonly version: string;
  readonly #editor: Editor;
  readonly #publisher: Publisher;
  readonly #folders = new Set<string>();
  readonly #sessions = new Map<string, ProjectSession>();
  /** What nobody needs to be told twice. */
  readonly #told = new Set<string>();
  /** What open documents are called by the editor, by where they really are. */
  #openUris: ReadonlyMap<string, string> | undefined;

  constructor(argv: readonly string[], version: string, editor: Editor) {
    this.argv = argv;
    this.version = version;
    this.#editor = editor;
    this.#publisher = new Publisher((params) => editor.publish(params), (path) => this.uriOf(path));
  }

  /** Takes in folders that were opened, and leaves those that were closed. */
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    for (const { uri } of removed) this.#folders.delete(pathOfUri(uri) ?? "");
    for (const { uri } of added) {
      const path = pathOfUri(uri);
      if (path !== undefined) this.#folders.add(withoutEnd(path));
    }
    this.#settle();
  }

  /** A document was opened, changed or closed. */
  documentChanged(uri: string): void {
    const path = pathOfUri(uri);
    if (path === undefined) return;
    this.#settle();
    for (const session of this.#sessionsOf(path)) session.change();
  }

  /** Files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    const paths = uris.flatMap((uri) => pathOfUri(uri) ?? []);
    for (const session of this.#sessions.values()) {
      // The configuration may lie above the project.
      if (paths.some((path) => matters(session.root, path) || session.nameOf(path) !== undefined || (isInside(dirname(path), session.root) && isConfiguration(path)))) session.changeOnDisk();
    }
  }

  /** Looks at everything anew. */
  everythingChanged(): void {
    for (const session of this.#sessions.values()) session.changeOnDisk();
  }

  get watchesDisk(): boolean {
    return this.#editor.watchesDisk();
  }

  /** What is known of the project of a document, every change so far taken in. */
  async latestOf(uri: string): Promise<Known | undefined> {
    const path = pathOfUri(uri);
    const [session] = path === undefined ? [] : this.#sessionsOf(path);
    const seen = await session?.latest();
    return session && seen && path !== undefined ? { session, seen, path: session.nameOf(path) ?? path } : undefined;
  }

  openTexts(session: ProjectSession): readonly OpenText[] {
    return this.#editor.documents().flatMap((document) => {
      const named = pathOfUri(document.uri);
      const path = named === undefined ? undefined : session.nameOf(named);
      return path === undefined ? [] : [{ uri: document.uri, path, version: document.version, text: document.getText() }];
    });
  }

  show(session: ProjectSession, seen: Seen): void {
    if (this.#sessions.get(session.key) !== session) return;
    this.#publisher.publish(session, seen);
    for (const { message, path } of seen.mistakes) this.#warnOnce(path === undefined ? message : `${relative(session.root, path) || path}: ${message}`);
    for (const { path, message } of seen.report?.problems ?? []) this.#once(path === "" ? message : `${path}: ${message}`, (text) => this.#editor.log(text));
  }

  fail(error: unknown): void {
    this.#warnOnce(`A mistake in django-prod-lint stopped the check, please report it: ${error instanceof Error ? error.message : String(error)}`);
    this.#editor.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** The URI of a file, as the editor writes it where it has opened the file. */
  uriOf(path: string): string {
    this.#openUris ??= new Map(this.#editor.documents().flatMap(({ uri }) => [pathOfUri(uri)].flatMap((named) => (named === undefined ? [] : [[realPath(named), uri] as const]))));
    return (this.#openUris.size > 0 ? this.#openUris.get(realPath(path)) : undefined) ?? uriOfPath(path);
  }

  dispose(): void {
    for (const session of this.#sessions.values()) session.dispose();
    this.#sessions.clear();
  }

  /** Has a session for all that is wanted, and for nothing else. */
  #settle(): void {
    this.#openUris = undefined;
    const wanted = new Map(this.#wanted().map((session) => [session.key, session]));
    for (const [key, session] of this.#sessions) {
      if (wanted.has(key)) continue;
      this.#sessions.delete(key);
      session.dispose();
      this.#publisher.clear(session);
    }
    for (const [key, session] of wanted) {
      if (this.#sessions.has(key)) continue;
      this.#sessions.set(key, session);
      session.change();
    }
  }

  /** A project for each folder that lies in no other, and for what is open beside them the project around it; else the file alone. */
  #wanted(): readonly ProjectSession[] {
    const folders = [...this.#folders];
    const projects = folders.filter((path) => !folders.some((other) => other !== path && isInside(other, path))).map((root) => new ProjectSession(root, this));
    for (const document of this.#editor.documents()) {
      const path = pathOfUri(document.uri);
      if (path === undefined || projects.some((project) => project.nameOf(path) !== undefined)) continue;
      const around = folders.length === 0 ? projectAround(path) : undefined;
      if (around !== undefined) projects.push(new ProjectSession(around, this));
      else if (isJudgedAlone(path, document)) projects.push(new ProjectSession(dirname(path), this, basename(path)));
    }
    return projects;
  }

  #sessionsOf(path: string): readonly ProjectSession[] {
    return [...this.#sessions.values()].filter((session) => session.nameOf(path) !== undefined);
  }

  #warnOnce(message: string): void {
    this.#once(message, (text) => this.#editor.warn(text));
  }

  #once(message: string, tell: (message: string) => void): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    tell(message);
  }
}

/** Whether a change of a file may change what is found: what lies in foreign directories is not read. */
function matters(root: string, path: string): boolean {
  return isInside(root, path) && !relative(root, path).split(sep).some(isForeignDirectory);
}

const isConfiguration = (path: string): boolean => ["django-prod-lint.toml", "pyproject.toml", "django-prod-lint-baseline.json"].includes(basename(path));

const withoutEnd = (path: string): string => (dirname(path) === path ? path : path.replace(/[/\\]+$/, ""));

/** Whether a file of no project is judged: what servers read, but no module of somebody else's. */
function isJudgedAlone(path: string, document: TextDocument): boolean {
  const language = classify(path, () => new Set(), () => document.getText());
  return language !== undefined && language !== "python" && existsSync(dirname(path));
}

/** The directory of the project that a lone file belongs to: with a configuration, `manage.py` or a repository. */
function projectAround(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  // A home directory may be a repository too, and no project.
  for (let directory = dirname(path); dirname(directory) !== directory && directory !== homedir(); directory = dirname(directory)) {
    if (["django-prod-lint.toml", ".git", "manage.py"].some((name) => existsSync(join(directory, name)))) return directory;
  }
  return undefined;
}
