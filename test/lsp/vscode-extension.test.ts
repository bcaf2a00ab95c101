import { copyFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";

/** What the extension did to the editor that stands in for Visual Studio Code. */
interface Seen {
  readonly started: { readonly command: string; readonly args: readonly string[] }[];
  /** Messages of the extension, with their buttons. */
  readonly shown: (readonly string[])[];
  /** Messages of the language client that the editor would show by itself. */
  readonly byClient: string[];
  readonly executed: (readonly string[])[];
}

interface Extension {
  readonly activate: (context: { readonly subscriptions: unknown[] }) => Promise<void>;
  readonly deactivate: () => Promise<void>;
}

/** The little of the editor's API that the extension uses. The client fails where no such program is on disk. */
const editor = (folder: string, settings: object): string => `
const seen = { started: [], shown: [], byClient: [], executed: [] };
const settings = ${JSON.stringify(settings)};
exports.seen = seen;
exports.commands = { registerCommand: () => ({}), executeCommand: async (...words) => void seen.executed.push(words) };
exports.window = { showErrorMessage: async (...words) => (seen.shown.push(words), words[1]) };
exports.workspace = {
  workspaceFolders: [{ uri: { scheme: "file", fsPath: ${JSON.stringify(folder)} } }],
  getConfiguration: () => ({ get: (name, otherwise) => settings[name] ?? otherwise }),
  onDidChangeConfiguration: () => ({}),
};
`;
const client = `
const { existsSync } = require("node:fs");
const { seen } = require("vscode");
exports.LanguageClient = class {
  constructor(id, name, server) { this.server = server; }
  error(message, data, show) { if (show) seen.byClient.push(message); }
  async start() {
    seen.started.push(this.server);
    if (existsSync(this.server.command)) return;
    this.error("couldn't create connection to server.", undefined, "force");
    throw new Error("spawn ENOENT");
  }
  async stop() { this.error("closed", undefined, "force"); }
};
`;

async function activated(files: Readonly<Record<string, string>>, settings: object): Promise<{ readonly seen: Seen; readonly folder: string }> {
  const root = temporaryTree({ ...files, "site/manage.py": "" });
  const folder = join(root, "site");
  const top = temporaryTree({ "node_modules/vscode.js": editor(folder, settings), "node_modules/vscode-languageclient/node.js": client });
  copyFileSync(join(import.meta.dirname, "../../editors/vscode/extension.js"), join(top, "extension.js"));
  const require = createRequire(join(top, "package.json"));
  const extension = require("./extension.js") as Extension;
  await extension.activate({ subscriptions: [] });
  await extension.deactivate();
  return { seen: (require("vscode") as { readonly seen: Seen }).seen, folder };
}

test.skipIf(process.platform === "win32").each(["node_modules/.bin", ".venv/bin", "venv/bin"])("the program of the workspace is started: %s", async (place) => {
  const { seen, folder } = await activated({ [`site/${place}/django-prod-lint`]: "" }, { arguments: ["--preview"] });
  expect(seen.started.map(({ command, args }) => [command, args])).toEqual([[join(folder, place, "django-prod-lint"), ["lsp", "--preview"]]]);
  expect(seen.shown).toEqual([]);
  // What the client says later is shown again.
  expect(seen.byClient).toEqual(["closed"]);
});

test("a program that is not there is told once, with what to do", async () => {
  const missing = join(import.meta.dirname, "no-such-program");
  expect(existsSync(missing)).toBe(false);
  const { seen } = await activated({}, { path: missing });
  expect(seen.byClient).toEqual([]);
  expect(seen.shown).toEqual([[expect.stringContaining(`could not be started as "${missing}": spawn ENOENT. Install it with`), "Open Settings"]]);
  expect(seen.executed).toEqual([["workbench.action.openSettings", "django-prod-lint"]]);
});
