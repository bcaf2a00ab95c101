import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { unsuppressibleIds } from "../check/policy.ts";
import { escapeControls } from "../report/escape.ts";
import type { Report } from "../report/report.ts";
import { type ActionTarget, codeActions, fixAllKind, openDocumentation } from "./code-actions.ts";
import { placesOf } from "./diagnostics.ts";
import { hoverSetting } from "./hover.ts";
import { pendingOf, type Resolved, resolveAction } from "./resolve-action.ts";
import { uriOfPath } from "./uris.ts";
import { type Known, Workspace } from "./workspace.ts";

/**
 * The language server on standard input and output: it lives until the editor ends it or goes away.
 * @param argv options of a check, which hold for every project that is opened
 */
export function serve(argv: readonly string[], version: string): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  let watchesDisk = false;
  const workspace = new Workspace(argv, version, {
    watchesDisk: () => watchesDisk,
    documents: () => documents.all(),
    publish: (params) => send(connection.sendDiagnostics(params)),
    warn: (message) => show(MessageType.Warning, message),
    log: (message) => connection.console.log(message),
  });
  // An editor that has gone away needs nothing more.
  const send = (sent: Promise<void>): void => void sent.catch(() => undefined);
  const show = (type: MessageType, message: string): void => send(connection.sendNotification(ShowMessageNotification.type, { type, message }));
  let client: ClientCapabilities = {};
  let phase: "new" | "running" | "ended" = "new";

  const assertRunning = (): void => {
    if (phase === "new") throw new ResponseError(ErrorCodes.ServerNotInitialized, "The server was not initialized.");
    if (phase === "ended") throw new ResponseError(ErrorCodes.InvalidRequest, "The server was shut down.");
  };

  // What comes too early or too late is dropped.
  const whenRunning =
    <Event>(take: (event: Event) => void) =>
    (event: Event): void => {
      if (phase === "running") take(event);
    };

  connection.onInitialize((params): InitializeResult => {
    if (phase !== "new") throw new ResponseError(ErrorCodes.InvalidRequest, "The server was initialized before.");
    phase = "running";
    client = params.capabilities;
    workspace.changeFolders(foldersOf(params), []);
    return {
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
        hoverProvider: true,
        executeCommandProvider: { commands: [openDocumentation] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: "django-prod-lint", version },
    };
  });

  connection.onInitialized(() => {
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, whenRunning(({ event: { added, removed } }) => workspace.changeFolders(added, removed)));
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      // Whether a file matters may show in its content alone: all are watched.
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] }).then(
        () => (watchesDisk = true),
        (error: unknown) => connection.console.log(String(error)),
      );
    }
  });

  const documentChanged = whenRunning(({ document }: { readonly document: TextDocument }) => workspace.documentChanged(document.uri));
  documents.onDidChangeContent(documentChanged);
  // Not every editor watches files: what it saves is known at least.
  documents.onDidSave(whenRunning(({ document }) => workspace.filesChanged([document.uri])));
  documents.onDidClose(documentChanged);
  connection.onDidChangeWatchedFiles(whenRunning(({ changes }) => workspace.filesChanged(changes.map(({ uri }) => uri))));
  connection.onDidChangeConfiguration(whenRunning(() => workspace.everythingChanged()));

  const targetOf = ({ session: { root }, seen: { configuration, texts } }: Known, report: Report): ActionTarget => {
    const versions = new Map(texts.map((text) => [text.uri, text.version]));
    return {
      places: placesOf(root, report.pathOf, (path) => workspace.uriOf(path)),
      versionOf: (one) => versions.get(one) ?? null,
      takesVersions: client.workspace?.workspaceEdit?.documentChanges === true,
      unsuppressible: unsuppressibleIds(configuration?.values.unsuppressible ? { unsuppressible: configuration.values.unsuppressible.value } : {}, report.rules),
    };
  };

  /** Works out an action; a change of the project meanwhile ends that. */
  const resolve = async (action: CodeAction, known: Known): Promise<Resolved> => {
    const pending = pendingOf(action);
    const { report, options } = known.seen;
    if (!pending || !report || !options) return { kind: "ready", action };
    try {
      return await resolveAction(action, pending, known.path, options, report, targetOf(known, report));
    } catch (error) {
      const now = await workspace.latestOf(pending.uri);
      if (now?.seen === known.seen) throw error;
      return { kind: "outdated" };
    }
  };

  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    assertRunning();
    const known = await workspace.latestOf(uri);
    if (!known?.seen.report) return [];
    const actions = codeActions({ path: known.path, uri, range, only }, known.seen.report, targetOf(known, known.seen.report));
    const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
    if (dataSupport === true && resolveSupport?.properties.includes("edit") === true) return [...actions];
    // Repairs are tried at once. To repair the whole file takes long: whoever wants that says so.
    const worked: CodeAction[] = [];
    for (const action of actions.filter(({ kind }) => kind !== fixAllKind || only !== undefined)) {
      const resolved = await resolve(action, known);
      if (resolved.kind === "ready") worked.push(resolved.action);
    }
    return worked;
  });

  connection.onCodeActionResolve(async (action) => {
    assertRunning();
    const uri = pendingOf(action)?.uri;
    const known = uri === undefined ? undefined : await workspace.latestOf(uri);
    if (!known) return action;
    const resolved = await resolve(action, known);
    if (resolved.kind === "ready") return resolved.action;
    if (resolved.kind === "outdated") throw new ResponseError(LSPErrorCodes.ContentModified, "The text has changed, ask again.");
    const reason = `This repair was tried and is not made: ${escapeControls(resolved.because)}.`;
    show(MessageType.Warning, reason);
    return { ...action, disabled: { reason } };
  });

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    assertRunning();
    const document = documents.get(uri);
    const known = await workspace.latestOf(uri);
    if (!document || !known?.seen.report) return null;
    const { report } = known.seen;
    const formats = client.textDocument?.hover?.contentFormat;
    return hoverSetting(
      { path: known.path, text: document.getText(), position, markdown: formats === undefined || formats.includes("markdown") },
      report,
      placesOf(known.session.root, report.pathOf, (path) => workspace.uriOf(path)),
    );
  });

  connection.onExecuteCommand(async ({ command, arguments: [address] = [] }) => {
    assertRunning();
    if (command !== openDocumentation || typeof address !== "string" || !/^https:\/\//.test(address)) throw new ResponseError(LSPErrorCodes.RequestFailed, "There is no such command.");
    const shown = client.window?.showDocument?.support === true && (await connection.window.showDocument({ uri: address, external: true })).success;
    if (!shown) show(MessageType.Info, address);
    return null;
  });

  connection.onShutdown(() => {
    assertRunning();
    phase = "ended";
    workspace.dispose();
  });
  documents.listen(connection);
  connection.listen();
  // The connection ends the process, as the protocol says: with 0 after a shutdown, else with 1.
  return new Promise<never>(() => undefined);
}

/** How editors of all ages say what is open. */
interface Opened {
  readonly workspaceFolders?: readonly WorkspaceFolder[] | null;
  readonly rootUri?: string | null;
  readonly rootPath?: string | null;
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: Opened): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  const uri = rootUri ?? (typeof rootPath === "string" ? uriOfPath(rootPath) : undefined);
  return uri === undefined ? [] : [{ uri, name: "" }];
}
