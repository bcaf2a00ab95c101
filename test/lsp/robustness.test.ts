import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { Client, type Published, uriOf } from "./client.ts";

const settings = 'SECRET_KEY = open("/etc/bakery/key").read()\nDEBUG = True\nALLOWED_HOSTS = ["bakery.example"]\n';
const tree = { "manage.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n', "bakery/settings.py": settings };
const start = { line: 0, character: 0 };

describe("the server", () => {
  test("refuses what comes before it is initialized and after it is shut down", async () => {
    const root = temporaryTree(tree);
    const client = new Client(root);
    client.notify("textDocument/didOpen", { textDocument: { uri: uriOf(join(root, "bakery/settings.py")), languageId: "python", version: 1, text: "" } });
    client.notify("initialized", {});
    const hover = { textDocument: { uri: uriOf(join(root, "bakery/settings.py")) }, position: start };
    expect((await client.ask("textDocument/hover", hover)).error?.code).toBe(-32002);
    await client.request("initialize", { processId: null, rootUri: uriOf(root), capabilities: {} });
    expect((await client.ask("initialize", { processId: null, rootUri: null, capabilities: {} })).error?.code).toBe(-32600);
    expect((await client.ask("bakery/bake", {})).error?.code).toBe(-32601);
    expect(await client.request("textDocument/hover", hover)).toBeNull();
    await client.request("shutdown");
    expect((await client.ask("textDocument/hover", hover)).error?.code).toBe(-32600);
    client.notify("exit", undefined);
    expect(await client.exited).toBe(0);
  });

  test("ends when the editor goes away", async () => {
    const client = await Client.start(temporaryTree(tree));
    client.server.stdin.end();
    expect(await client.exited).toBe(1);
    const other = await Client.start(temporaryTree(tree));
    other.notify("exit", undefined);
    expect(await other.exited).toBe(1);
  });

  test("knows rootUri and rootPath of older editors", async () => {
    for (const opened of [{ rootUri: "URI" }, { rootUri: null, rootPath: "PATH" }]) {
      const root = temporaryTree(tree);
      const client = new Client(root);
      const found = client.published(join(root, "bakery/settings.py"));
      await client.request("initialize", JSON.parse(JSON.stringify({ processId: null, capabilities: {}, ...opened }).replace("URI", uriOf(root)).replace("PATH", root)));
      expect((await found).diagnostics.map(({ code }) => code)).toContain("settings/debug-enabled");
    }
  });

  test("lives through whatever it is told", async () => {
    const root = temporaryTree(tree);
    const client = await Client.start(root, { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const path = join(root, "bakery/settings.py");
    const uris = [
      "", "no uri", "file:", "file:///%", "file:///%00.py", "file:///%zz/settings.py", "file://elsewhere/share/settings.py", "file:///c%3A/bakery/settings.py", "file:///C:/bakery/settings.py",
      "untitled:Untitled-1", "git:/bakery/settings.py?ref=1", "vscode-notebook-cell:/x.ipynb#1", `${uriOf(root)}/`, uriOf(root), `${uriOf(path)}/below`, `${uriOf(path)}?query#fragment`, `${uriOf(root)}/a%2Fb.py`, `${uriOf(root)}/${"x".repeat(5000)}.py`,
    ];
    for (const uri of uris) {
      client.notify("textDocument/didChange", { textDocument: { uri, version: 3 }, contentChanges: [{ text: "never opened" }] });
      client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "python", version: 1, text: "DEBUG = True\n" } });
      client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "python", version: 1, text: "DEBUG = True\n" } });
      client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: { line: 99, character: 99 }, end: { line: -1, character: 4 } }, text: "\ud800" }] });
      client.notify("textDocument/didChange", { textDocument: { uri, version: null }, contentChanges: [] });
      client.notify("textDocument/didSave", { textDocument: { uri } });
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 9 }] });
      expect(await client.request("textDocument/hover", { textDocument: { uri }, position: { line: 5000, character: 9 } })).toBeNull();
      expect(await client.request("textDocument/codeAction", { textDocument: { uri }, range: { start: { line: 7, character: 0 }, end: { line: 3, character: 0 } }, context: { diagnostics: [] } })).toEqual([]);
      client.notify("textDocument/didClose", { textDocument: { uri } });
      client.notify("textDocument/didClose", { textDocument: { uri } });
    }
    client.notify("textDocument/didOpen", {});
    client.notify("textDocument/didOpen", { textDocument: { uri: 7 } });
    client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: "nonsense", name: "" }, { uri: uriOf(join(root, "nowhere")), name: "" }], removed: [{ uri: "file:///never", name: "" }] } });
    client.notify("workspace/didChangeConfiguration", { settings: null });
    client.notify("$/cancelRequest", { id: 4711 });
    client.notify("$/setTrace", { value: "verbose" });
    expect((await client.ask("workspace/executeCommand", { command: "rm" })).error).toBeDefined();
    expect((await client.ask("workspace/executeCommand", { command: "django-prod-lint.openDocumentation", arguments: ["file:///etc/passwd"] })).error).toBeDefined();
    client.sendRaw("[]");
    const { diagnostics } = await client.open(path, settings);
    expect(diagnostics.map(({ code }) => code)).toContain("settings/debug-enabled");
    expect(await client.end()).toBe(0);
  });

  test("takes nothing of a file that is too large, and goes on", async () => {
    const root = temporaryTree(tree);
    const client = await Client.start(root);
    const path = join(root, "bakery/settings.py");
    const { diagnostics } = await client.open(path, "# \n".repeat(3_000_000));
    // What is on disk counts.
    expect(diagnostics.map(({ code }) => code)).toContain("settings/debug-enabled");
    expect((await client.change(path, 2, settings.replace("True", "False"))).diagnostics.map(({ code }) => code)).not.toContain("settings/debug-enabled");
  });

  test("does not work on what is outdated", async () => {
    const root = temporaryTree({});
    cpSync(join(import.meta.dirname, "../../examples/tutorial-site"), root, { recursive: true });
    const path = join(root, "crepes/settings.py");
    const client = await Client.start(root);
    await client.open(path, settings);
    for (let version = 2; version <= 60; version++) client.notify("textDocument/didChange", { textDocument: { uri: uriOf(path), version }, contentChanges: [{ range: { start, end: start }, text: "#" }] });
    await client.published(path, 60);
    const versions = client.received.filter(({ method }) => method === "textDocument/publishDiagnostics").map(({ params }) => params as Published).filter(({ uri }) => uri === uriOf(path)).map(({ version }) => version);
    expect(versions.filter((version) => version !== undefined).length).toBeLessThan(10);
    expect(versions.at(-1)).toBe(60);
  });

  test("says so when a folder is not there, and finds it when it comes", async () => {
    const root = temporaryTree({ "readme.txt": "" });
    const folder = join(root, "bakery");
    const client = new Client(root);
    const told = client.next(({ method }) => method === "window/showMessage");
    await client.request("initialize", { processId: null, capabilities: {}, workspaceFolders: [{ uri: uriOf(folder), name: "" }] });
    expect((await told).params).toMatchObject({ message: `The folder ${folder} is not there.` });
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const found = client.published(join(folder, "bakery/settings.py"));
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(join(folder, "manage.py")), type: 1 }] });
    expect((await found).diagnostics.map(({ code }) => code)).toContain("settings/debug-enabled");
  });

  test("never writes anything but the protocol to standard output", async () => {
    const client = await Client.start(temporaryTree({ ...tree, "django-prod-lint.toml": "[" }));
    await client.next(({ method }) => method === "window/showMessage");
    expect(await client.end()).toBe(0);
    expect(client.stderr).toBe("");
  });
});
