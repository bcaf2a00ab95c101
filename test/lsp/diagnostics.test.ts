import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { Client, type Published, type Shown, uriOf } from "./client.ts";

const manage = 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n';
const debug = 'SECRET_KEY = open("/etc/bakery/key").read()\nDEBUG = True\nALLOWED_HOSTS = ["bakery.example"]\n';
const tree = { "manage.py": manage, "bakery/__init__.py": "", "bakery/settings.py": debug };

const codes = (diagnostics: readonly Shown[]): readonly string[] => diagnostics.map(({ code }) => code);

/** The text that a range covers. */
function covered(text: string, { range: { start, end } }: Shown): string {
  const lines = text.split(/\r\n|\n|\r/);
  return start.line === end.line ? (lines[start.line] ?? "").slice(start.character, end.character) : "";
}

describe("diagnostics", () => {
  test("come for every file of the project, open or not", async () => {
    const root = temporaryTree({});
    cpSync(join(import.meta.dirname, "../../examples/tutorial-site"), root, { recursive: true });
    const client = await Client.start(root);
    const [settings, nginx, script] = await Promise.all(["crepes/settings.py", "deploy/nginx/crepes.conf", "deploy/gunicorn_start.sh"].map((path) => client.published(join(root, path))) as [Promise<Published>, Promise<Published>, Promise<Published>]);
    expect(settings.version).toBeUndefined();
    expect(settings.diagnostics.find(({ code }) => code === "settings/debug-enabled")).toMatchObject({
      range: { start: { line: 8, character: 0 }, end: { line: 8, character: 12 } },
      severity: 1,
      source: "django-prod-lint",
      codeDescription: { href: "https://docs.djangoproject.com/en/stable/ref/settings/#debug" },
    });
    expect(codes(nginx.diagnostics)).toContain("nginx/alias-leaks-siblings");
    expect(script.diagnostics.find(({ code }) => code === "gunicorn/runs-as-root")?.relatedInformation).toEqual([
      { location: { uri: uriOf(join(root, "deploy/gunicorn_start.sh")), range: { start: { line: 5, character: 0 }, end: { line: 5, character: 9 } } }, message: "the user is set here" },
    ]);
    expect(new Set(settings.diagnostics.map(({ severity }) => severity))).toEqual(new Set([1, 2, 3]));
    expect(await client.end()).toBe(0);
    expect(client.stderr).toBe("");
  });

  test("follow unsaved text, name its version, and go when what they say is gone", async () => {
    const root = temporaryTree(tree);
    const settings = join(root, "bakery/settings.py");
    const client = await Client.start(root);
    expect(codes((await client.open(settings, debug)).diagnostics)).toContain("settings/debug-enabled");
    expect(codes((await client.change(settings, 2, debug.replace("True", "False"))).diagnostics)).not.toContain("settings/debug-enabled");
    // Closing without saving leaves what is on disk.
    const closed = client.published(settings);
    client.notify("textDocument/didClose", { textDocument: { uri: uriOf(settings) } });
    expect(codes((await closed).diagnostics)).toContain("settings/debug-enabled");
  });

  test("of one file follow the text of another", async () => {
    const unit = "[Service]\nExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi:application\nUser=root\n[Install]\nWantedBy=multi-user.target\n";
    const root = temporaryTree({ ...tree, "bakery/wsgi.py": manage, "deploy/bakery.service": unit, "bakery/other.py": debug.replace("True", "False") });
    const settings = join(root, "bakery/settings.py");
    const client = await Client.start(root);
    await client.published(settings);
    const gone = client.published(settings);
    await client.open(join(root, "bakery/wsgi.py"), manage.replace("bakery.settings", "bakery.other"));
    expect(codes((await gone).diagnostics)).not.toContain("settings/debug-enabled");
  });

  test("count UTF-16 units, whatever stands before and however lines end", async () => {
    const text = '\ufeff"""🥐"""\r\nSECRET_KEY = open("/etc/bakery/key").read()\r\nDEBUG = False\r\nALLOWED_HOSTS = ["🥖é.example", "*"]\r\n';
    const root = temporaryTree({ ...tree, "bakery/settings.py": text });
    const settings = join(root, "bakery/settings.py");
    const client = await Client.start(root);
    const onDisk = await client.published(settings);
    // An editor does not show the mark at the top.
    const shown = text.slice(1);
    const open = await client.open(settings, shown);
    for (const { diagnostics } of [onDisk, open]) expect(diagnostics.filter(({ code }) => code === "settings/allowed-hosts-wildcard").map((one) => covered(shown, one))).toEqual(['"*"']);
  });

  test("see new files before they are saved, and forget them", async () => {
    const root = temporaryTree({ ...tree, ".gitignore": "/private/\n" });
    const client = await Client.start(root);
    const nginx = "server {\n    listen 80;\n    server_name bakery.example;\n    location /static {\n        alias /srv/bakery/static/;\n    }\n}\n";
    const path = join(root, "deploy/nginx.conf");
    expect(codes((await client.open(path, nginx, "nginx")).diagnostics)).toContain("nginx/alias-traversal");
    const ignored = await client.open(join(root, "private/nginx.conf"), nginx, "nginx");
    expect(ignored.diagnostics).toEqual([]);
    const forgotten = client.published(path);
    client.notify("textDocument/didClose", { textDocument: { uri: uriOf(path) } });
    expect((await forgotten).diagnostics).toEqual([]);
  });

  test("follow files that change on disk", async () => {
    const root = temporaryTree(tree);
    const settings = join(root, "bakery/settings.py");
    const client = await Client.start(root, { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const registered = await client.first(({ method }) => method === "client/registerCapability");
    expect(registered.params).toMatchObject({ registrations: [{ method: "workspace/didChangeWatchedFiles" }] });
    await client.first(({ method, params }) => method === "textDocument/publishDiagnostics" && (params as Published).uri === uriOf(settings));
    writeFileSync(settings, debug.replace("True", "False"));
    const changed = client.published(settings);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(settings), type: 2 }] });
    expect(codes((await changed).diagnostics)).not.toContain("settings/debug-enabled");
    rmSync(join(root, "bakery"), { recursive: true });
    const removed = client.published(settings);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(join(root, "bakery")), type: 3 }] });
    expect((await removed).diagnostics).toEqual([]);
  });

  test("mark what is in vain, and what Django no longer knows", async () => {
    const root = temporaryTree({ ...tree, "bakery/settings.py": `${debug}# django-prod-lint: ignore[settings/allowed-hosts-wildcard] -- it was open once\nALLOWED_HOSTS += []\nSEND_BROKEN_LINK_EMAILS = True\n` });
    const client = await Client.start(root);
    const { diagnostics } = await client.published(join(root, "bakery/settings.py"));
    expect(diagnostics.find(({ code }) => code === "suppression/unused")).toMatchObject({ severity: 2, tags: [1] });
    expect(diagnostics.find(({ code }) => code === "settings/removed-setting")).toMatchObject({ tags: [2] });
  });
});

describe("folders", () => {
  test("are projects of their own; one inside another belongs to it", async () => {
    const root = temporaryTree({ ...Object.fromEntries(Object.entries(tree).flatMap(([path, text]) => [[`one/${path}`, text], [`two/${path}`, text]])) });
    const [one, two] = [join(root, "one"), join(root, "two")];
    const client = await Client.start([one, join(one, "bakery"), two]);
    await Promise.all([client.published(join(one, "bakery/settings.py")), client.published(join(two, "bakery/settings.py"))]);
    const gone = client.published(join(two, "bakery/settings.py"));
    client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [{ uri: uriOf(two), name: "two" }] } });
    expect((await gone).diagnostics).toEqual([]);
    expect(codes(client.shown(join(one, "bakery/settings.py")))).toContain("settings/debug-enabled");
    expect(await client.end()).toBe(0);
  });

  test("without one the project around an open file is looked at, and server configurations alone", async () => {
    const root = temporaryTree({ ...tree, "elsewhere/readme.txt": "" });
    const client = await Client.start([]);
    expect(codes((await client.open(join(root, "bakery/settings.py"), debug)).diagnostics)).toContain("settings/debug-enabled");
    const outside = temporaryTree({ "nginx.conf": "", "settings.py": "" });
    const alone = await client.open(join(outside, "nginx.conf"), "server {\n    listen 80;\n    location /static { alias /srv/static/; }\n}\n", "nginx");
    expect(codes(alone.diagnostics)).toContain("nginx/alias-traversal");
    // Somebody else's module is nobody's settings.
    client.notify("textDocument/didOpen", { textDocument: { uri: uriOf(join(outside, "settings.py")), languageId: "python", version: 1, text: debug } });
    await client.change(join(outside, "nginx.conf"), 2, "events {}\n");
    expect(client.shown(join(outside, "settings.py"))).toEqual([]);
  });

  test("may be links: what is open keeps the name that the editor gives it", async () => {
    const root = temporaryTree({});
    const real = join(root, "releases/1");
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(join(real, path, ".."), { recursive: true });
      writeFileSync(join(real, path), text);
    }
    symlinkSync(real, join(root, "current"));
    const client = await Client.start(join(root, "current"));
    expect(codes((await client.open(join(root, "current/bakery/settings.py"), debug)).diagnostics)).toContain("settings/debug-enabled");
    // The same file by its real name is the same text.
    const taken = client.published(join(root, "current/bakery/settings.py"));
    client.notify("textDocument/didClose", { textDocument: { uri: uriOf(join(root, "current/bakery/settings.py")) } });
    expect(codes((await client.open(join(real, "bakery/settings.py"), debug.replace("True", "False"))).diagnostics)).not.toContain("settings/debug-enabled");
    expect((await taken).diagnostics).toEqual([]);
  });

  test("with blanks, percent signs and other scripts in their names", async () => {
    const root = temporaryTree(Object.fromEntries(Object.entries(tree).map(([path, text]) => [`crêperie 100% à l'est #1/日本/${path}`, text])));
    const project = join(root, "crêperie 100% à l'est #1/日本");
    const client = await Client.start(project);
    const settings = join(project, "bakery/settings.py");
    await client.published(settings);
    // Editors encode as they like, and are answered in kind.
    const uri = uriOf(settings).replaceAll("'", "%27").replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    expect(uri).not.toBe(uriOf(settings));
    client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "python", version: 7, text: debug } });
    const { params } = await client.first(({ params }) => (params as Published | undefined)?.version === 7);
    expect(params).toMatchObject({ uri });
    expect(codes((params as Published).diagnostics)).toContain("settings/debug-enabled");
  });
});

describe("what the project says", () => {
  test("its configuration and its baseline hold", async () => {
    const root = temporaryTree({ ...tree, "django-prod-lint.toml": 'ignore = ["settings/debug-enabled"]\n[severity]\n"reporting/admins-missing" = "info"\n' });
    const client = await Client.start(root, {}, ["--extend-ignore", "settings/hsts-missing"]);
    const settings = join(root, "bakery/settings.py");
    const { diagnostics } = await client.open(settings, debug);
    expect(codes(diagnostics)).not.toContain("settings/debug-enabled");
    expect(diagnostics.find(({ code }) => code === "reporting/admins-missing")?.severity).toBe(3);
  });

  test("a baseline accepts, and is told when it is none", async () => {
    const accepted = { version: 1, accepted: { "bakery/settings.py": { "settings/debug-enabled": ["0"] } } };
    const root = temporaryTree({ ...tree, "django-prod-lint-baseline.json": JSON.stringify(accepted) });
    const client = await Client.start(root);
    const settings = join(root, "bakery/settings.py");
    expect(codes((await client.open(settings, debug)).diagnostics)).not.toContain("settings/debug-enabled");
    const path = join(root, "django-prod-lint-baseline.json");
    writeFileSync(path, "[");
    const told = client.published(path);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(path), type: 2 }] });
    expect((await told).diagnostics[0]?.message).toContain("is no baseline");
    expect(codes(client.shown(settings))).toContain("settings/debug-enabled");
  });

  test("a broken configuration is a diagnostic and a message; what held before goes on", async () => {
    const root = temporaryTree({ ...tree, "pyproject.toml": '[tool.django-prod-lint]\nignore = ["settings/debug-enabled"]\n' });
    const client = await Client.start(root);
    const [settings, configuration] = [join(root, "bakery/settings.py"), join(root, "pyproject.toml")];
    await client.open(settings, debug);
    writeFileSync(configuration, '[tool.django-prod-lint]\nignore = ["settings/debug-enabeld"]\nselct = []\n');
    const [told, message] = [client.published(configuration), client.next(({ method }) => method === "window/showMessage")];
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(configuration), type: 2 }] });
    const { diagnostics } = await told;
    expect(diagnostics.map(({ range, code, severity }) => [range.start, code, severity])).toEqual([[{ line: 1, character: 10 }, "configuration", 1], [{ line: 2, character: 0 }, "configuration", 1]]);
    expect(diagnostics[0]?.message).toContain("settings/debug-enabled");
    expect((await message).params).toMatchObject({ type: 2, message: expect.stringContaining("pyproject.toml: ") as string });
    expect(codes(client.shown(settings))).not.toContain("settings/debug-enabled");
    writeFileSync(configuration, "[tool.django-prod-lint]\nignore = []\n");
    const mended = client.published(configuration);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(configuration), type: 2 }] });
    expect((await mended).diagnostics).toEqual([]);
    expect(codes(client.shown(settings))).toContain("settings/debug-enabled");
  });

  test("a configuration above the folder holds too, and anew when it is saved", async () => {
    const root = temporaryTree({ ...Object.fromEntries(Object.entries(tree).map(([path, text]) => [`backend/${path}`, text])), "django-prod-lint.toml": "", ".git/HEAD": "" });
    const client = await Client.start(join(root, "backend"));
    const [settings, configuration] = [join(root, "backend/bakery/settings.py"), join(root, "django-prod-lint.toml")];
    expect(codes((await client.published(settings)).diagnostics)).toContain("settings/debug-enabled");
    client.notify("textDocument/didOpen", { textDocument: { uri: uriOf(configuration), languageId: "toml", version: 1, text: "" } });
    writeFileSync(configuration, 'ignore = ["settings/debug-enabled"]\n');
    const changed = client.published(settings);
    client.notify("textDocument/didSave", { textDocument: { uri: uriOf(configuration) } });
    expect(codes((await changed).diagnostics)).not.toContain("settings/debug-enabled");
  });

  test("a configuration that was broken from the start hinders nothing once it is mended", async () => {
    const root = temporaryTree({ ...tree, "django-prod-lint.toml": "settings = \n" });
    const client = await Client.start(root);
    const configuration = join(root, "django-prod-lint.toml");
    expect((await client.published(configuration)).diagnostics[0]?.message).toContain("The configuration can't be read");
    writeFileSync(configuration, 'settings = "bakery.nowhere"\n');
    const told = client.published(configuration);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(configuration), type: 2 }] });
    expect((await told).diagnostics).toMatchObject([{ range: { start: { line: 0, character: 0 } }, message: 'There is no settings module "bakery.nowhere" here.' }]);
    writeFileSync(configuration, "");
    const found = client.published(join(root, "bakery/settings.py"));
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(configuration), type: 2 }] });
    expect(codes((await found).diagnostics)).toContain("settings/debug-enabled");
  });
});
