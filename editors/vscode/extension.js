// Starts `django-prod-lint lsp` and connects it with the editor; all else the program does.
"use strict";

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { commands, window, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

/** @type {Client | undefined} */
let client;

/** What goes wrong while it starts is told once, by us: the client's own words name neither the program nor a remedy. */
class Client extends LanguageClient {
  isStarting = true;

  /** @type {LanguageClient["error"]} */
  error(message, data, showNotification) {
    super.error(message, data, this.isStarting ? false : showNotification);
  }
}

const isWindows = process.platform === "win32";

/** Where a project may have the program, below its folder. */
const places = isWindows
  ? ["node_modules/.bin/django-prod-lint.cmd", ".venv/Scripts/django-prod-lint.exe", "venv/Scripts/django-prod-lint.exe"]
  : ["node_modules/.bin/django-prod-lint", ".venv/bin/django-prod-lint", "venv/bin/django-prod-lint"];

/** The program: the one that is configured, the project's own, or the one on PATH. */
function findProgram() {
  const configured = workspace.getConfiguration("django-prod-lint").get("path", "");
  if (configured !== "") return configured;
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
  const own = folders.flatMap(({ uri }) => places.map((place) => join(uri.fsPath, place))).find((path) => existsSync(path));
  return own ?? (isWindows ? "django-prod-lint.cmd" : "django-prod-lint");
}

async function start() {
  const command = findProgram();
  // On Windows scripts of npm run in a shell alone, which takes blanks for the end of a name.
  const shell = isWindows && command.endsWith(".cmd");
  const args = ["lsp", ...workspace.getConfiguration("django-prod-lint").get("arguments", [])];
  const starting = new Client(
    "django-prod-lint",
    "django-prod-lint",
    { command: shell ? `"${command}"` : command, args, options: { shell } },
    // What a project consists of is the program's to say: every file is shown to it.
    { documentSelector: [{ scheme: "file" }] },
  );
  client = starting;
  try {
    await starting.start();
    starting.isStarting = false;
  } catch (error) {
    if (client === starting) client = undefined;
    void tellFailure(command, error instanceof Error ? error.message : String(error));
  }
}

const openSettings = "Open Settings";

/**
 * @param {string} command
 * @param {string} because
 */
async function tellFailure(command, because) {
  // With a button the message stays until somebody has read it.
  const chosen = await window.showErrorMessage(`django-prod-lint could not be started as "${command}": ${because}. Install it with "npm install --save-dev django-prod-lint" or "pip install django-prod-lint", or say where it is in the setting django-prod-lint.path.`, openSettings);
  if (chosen === openSettings) await commands.executeCommand("workbench.action.openSettings", "django-prod-lint");
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart() {
  await stop();
  await start();
}

/** @param {import("vscode").ExtensionContext} context */
async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand("django-prod-lint.restart", restart),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("django-prod-lint")) void restart();
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
