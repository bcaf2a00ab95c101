import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { makeProgram } from "./program.ts";

/** What is started: one program for a file of tests. */
const program = await makeProgram();

/** A message of the protocol, as it came. */
export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Point {
  readonly line: number;
  readonly character: number;
}

export interface Extent {
  readonly start: Point;
  readonly end: Point;
}

/** What the server says of one place. */
export interface Shown {
  readonly range: Extent;
  readonly severity: number;
  readonly code: string;
  readonly source: string;
  readonly message: string;
  readonly codeDescription?: { readonly href: string };
  readonly tags?: readonly number[];
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Extent }; readonly message: string }[];
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Shown[];
}

export interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly Shown[];
  readonly edit?: { readonly changes?: Readonly<Record<string, readonly TextEdit[]>>; readonly documentChanges?: readonly { readonly textDocument: { readonly uri: string; readonly version: number | null }; readonly edits: readonly TextEdit[] }[] };
  readonly command?: { readonly command: string; readonly arguments: readonly string[] };
  readonly data?: unknown;
  readonly disabled?: { readonly reason: string };
}

export interface TextEdit {
  readonly range: Extent;
  readonly newText: string;
}

/** A small editor: it talks to a server of its own on real pipes. */
export class Client {
  readonly server: ChildProcessWithoutNullStreams;
  /** Everything that came, in order. */
  readonly received: Message[] = [];
  stderr = "";
  readonly exited: Promise<number | null>;
  #bytes = Buffer.alloc(0);
  #lastId = 0;
  #waiting: { readonly test: (message: Message) => boolean; readonly resolve: (message: Message) => void }[] = [];

  constructor(cwd: string, argv: readonly string[] = []) {
    this.server = spawn(process.execPath, [program, "lsp", "--stdio", ...argv], { cwd });
    this.exited = new Promise((resolve) => this.server.on("exit", resolve));
    this.server.stdout.on("data", (chunk: Buffer) => this.#take(chunk));
    this.server.stderr.on("data", (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.server.stdin.on("error", () => undefined);
    onTestFinished(() => void this.server.kill());
  }

  /** Starts, says hello as an editor does and waits for the answer. */
  static async start(root: string | readonly string[], capabilities: object = {}, argv: readonly string[] = []): Promise<Client> {
    const roots = typeof root === "string" ? [root] : root;
    const client = new Client(roots[0] ?? "/", argv);
    await client.request("initialize", { processId: process.pid, rootUri: null, capabilities, workspaceFolders: roots.map((path) => ({ uri: uriOf(path), name: path })) });
    client.notify("initialized", {});
    return client;
  }

  #take(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    for (;;) {
      const header = this.#bytes.indexOf("\r\n\r\n");
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#bytes.subarray(0, header).toString())?.[1]);
      if (this.#bytes.length < header + 4 + length) return;
      const message = JSON.parse(this.#bytes.subarray(header + 4, header + 4 + length).toString()) as Message;
      this.#bytes = this.#bytes.subarray(header + 4 + length);
      this.received.push(message);
      // Requests of the server are granted.
      if (message.method !== undefined && message.id !== undefined) this.send({ id: message.id, result: message.method === "window/showDocument" ? { success: true } : null });
      const ready = this.#waiting.filter(({ test }) => test(message));
      this.#waiting = this.#waiting.filter((one) => !ready.includes(one));
      for (const { resolve } of ready) resolve(message);
    }
  }

  send(message: object): void {
    this.sendRaw(JSON.stringify({ jsonrpc: "2.0", ...message }));
  }

  /** Sends bytes as the body of a message. */
  sendRaw(body: string): void {
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** Asks and waits; an error is an answer too. */
  async ask(method: string, params?: unknown): Promise<Message> {
    const id = ++this.#lastId;
    const answer = this.next((message) => message.id === id && message.method === undefined);
    this.send({ id, method, params });
    return answer;
  }

  async request(method: string, params?: unknown): Promise<unknown> {
    const { result, error } = await this.ask(method, params);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** The next message of a kind that comes from now on. */
  async next(test: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve) => this.#waiting.push({ test, resolve }));
  }

  /** The first message of a kind, whether it has come already or not. */
  async first(test: (message: Message) => boolean): Promise<Message> {
    return this.received.find(test) ?? this.next(test);
  }

  /** What is said of a file, once it is said of a version of it; of a file that is not open, the first time from now on. */
  async published(path: string, version?: number): Promise<Published> {
    const isIt = ({ method, params }: Message): boolean => {
      if (method !== "textDocument/publishDiagnostics") return false;
      const published = params as Published;
      return published.uri === uriOf(path) && published.version === version;
    };
    return (await (version === undefined ? this.next(isIt) : this.first(isIt))).params as Published;
  }

  /** The last that was said of a file. */
  shown(path: string): readonly Shown[] {
    const all = this.received.filter(({ method, params }) => method === "textDocument/publishDiagnostics" && (params as Published).uri === uriOf(path));
    return (all.at(-1)?.params as Published | undefined)?.diagnostics ?? [];
  }

  /** Opens a file and waits until it was judged. */
  async open(path: string, text: string, languageId = "python"): Promise<Published> {
    this.notify("textDocument/didOpen", { textDocument: { uri: uriOf(path), languageId, version: 1, text } });
    return this.published(path, 1);
  }

  /** Replaces the text of an open file and waits until it was judged. */
  async change(path: string, version: number, text: string): Promise<Published> {
    this.notify("textDocument/didChange", { textDocument: { uri: uriOf(path), version }, contentChanges: [{ text }] });
    return this.published(path, version);
  }

  async actions(path: string, range: Extent, only?: readonly string[]): Promise<readonly Action[]> {
    return (await this.request("textDocument/codeAction", { textDocument: { uri: uriOf(path) }, range, context: { diagnostics: [], ...(only && { only }) } })) as readonly Action[];
  }

  /** Has the edit of an action worked out, as editors do when somebody chooses it. */
  async resolve(action: Action | undefined): Promise<Action> {
    return (await this.request("codeAction/resolve", action)) as Action;
  }

  /** Ends the server as editors do. @returns its status */
  async end(): Promise<number | null> {
    await this.request("shutdown");
    this.notify("exit", undefined);
    return this.exited;
  }
}

/** What editors say that have edits worked out when they are wanted. */
export const resolving = { textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } } } };

export const uriOf = (path: string): string => pathToFileURL(path).href;

/** A text with edits made, as an editor makes them. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const offset = ({ line, character }: Point): number => (starts[line] ?? text.length) + character;
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((done, { range, newText }) => done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)), text);
}
