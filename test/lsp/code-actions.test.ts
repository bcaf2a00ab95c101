import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { type Action, Client, edited, type Extent, uriOf } from "./client.ts";

const manage = 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n';
const settings = 'SECRET_KEY = open("/etc/bakery/key").read()\nDEBUG = True\nALLOWED_HOSTS = ["bakery.example"]\n';
const nginx = "server {\n    listen 80;\n    server_name bakery.example;\n\n    location /static {\n        alias /srv/bakery/static/;\n    }\n}\n";
const apache = '<VirtualHost *:80>\r\n    ServerName bakery.example\r\n    Alias /static /srv/bakery/static/\r\n    <Directory /srv/bakery/static>\r\n        Order allow,deny\r\n        Allow from all\r\n    </Directory>\r\n</VirtualHost>\r\n';
const unit = "[Unit]\nDescription=bakery\n\n[Service]\nUser=root\nExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi:application\n\n[Install]\nWantedBy=multi-user.target\n";
const tree = { "manage.py": manage, "bakery/settings.py": settings, "bakery/wsgi.py": manage, "deploy/nginx.conf": nginx, "deploy/apache.conf": apache, "deploy/bakery.service": unit };

const whole: Extent = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const editsOf = (action: Action | undefined, path: string) => action?.edit?.changes?.[uriOf(path)] ?? [];

describe("code actions", () => {
  test.each([
    ["bakery/settings.py", settings, "settings/debug-enabled"],
    ["deploy/nginx.conf", nginx, "nginx/alias-traversal"],
    ["deploy/apache.conf", apache, "apache/legacy-access-control"],
    ["deploy/bakery.service", unit, "gunicorn/runs-as-root"],
  ])("accept a finding with a reason: the comment is read back, in %s", async (name, text, rule) => {
    const root = temporaryTree(tree);
    const path = join(root, name);
    const client = await Client.start(root);
    const { diagnostics } = await client.open(path, text);
    const found = diagnostics.filter(({ code }) => code === rule);
    expect(found).not.toEqual([]);
    let now = text;
    for (let version = 2; version < 2 + found.length; version++) {
      const range = client.shown(path).find(({ code }) => code === rule)?.range ?? whole;
      const action = (await client.actions(path, range, ["quickfix"])).find(({ title }) => title.startsWith(`Ignore ${rule} here`));
      expect(action).toMatchObject({ kind: "quickfix", diagnostics: [{ code: rule }] });
      now = edited(now, editsOf(action, path));
      await client.change(path, version, now);
    }
    expect(now).toContain(`# django-prod-lint: ignore[${rule}] -- say why this is right here${text.includes("\r\n") ? "\r\n" : "\n"}`);
    const left = client.shown(path).map(({ code }) => code);
    expect(left.filter((code) => code === rule || code.startsWith("suppression/"))).toEqual([]);
    expect(left).toEqual(diagnostics.map(({ code }) => code).filter((code) => code !== rule));
  });

  test("repair: what a rule offers, and the finding is gone", async () => {
    const root = temporaryTree(tree);
    const path = join(root, "deploy/nginx.conf");
    const client = await Client.start(root, { workspace: { workspaceEdit: { documentChanges: true } } });
    const { diagnostics } = await client.open(path, nginx, "nginx");
    const finding = diagnostics.find(({ code }) => code === "nginx/alias-traversal");
    const actions = await client.actions(path, finding?.range ?? whole);
    const repair = actions.find(({ isPreferred }) => isPreferred === true);
    expect(repair).toMatchObject({ kind: "quickfix", diagnostics: [{ code: "nginx/alias-traversal" }], edit: { documentChanges: [{ textDocument: { uri: uriOf(path), version: 1 } }] } });
    const after = await client.change(path, 2, edited(nginx, repair?.edit?.documentChanges?.[0]?.edits ?? []));
    expect(after.diagnostics.map(({ code }) => code)).not.toContain("nginx/alias-traversal");
  });

  test("open the documentation: outside, or as a message where the editor can't", async () => {
    const root = temporaryTree(tree);
    const path = join(root, "bakery/settings.py");
    for (const support of [true, false]) {
      const client = await Client.start(root, { window: { showDocument: { support } } });
      await client.open(path, settings);
      const actions = (await client.actions(path, { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } })).filter(({ command }) => command);
      expect(actions.map(({ title }) => title)).toEqual(["Open the documentation of settings/debug-enabled"]);
      const told = client.next(({ method }) => method === (support ? "window/showDocument" : "window/showMessage"));
      expect(await client.request("workspace/executeCommand", actions[0]?.command)).toBeNull();
      const address = "https://docs.djangoproject.com/en/stable/ref/settings/#debug";
      expect((await told).params).toMatchObject(support ? { uri: address, external: true } : { message: address });
    }
  });

  test("are for the text as it is now, and only where something was found", async () => {
    const root = temporaryTree({ ...tree, "django-prod-lint.toml": 'unsuppressible = ["settings/debug-enabled"]\n' });
    const path = join(root, "bakery/settings.py");
    const client = await Client.start(root);
    await client.open(path, settings);
    client.notify("textDocument/didChange", { textDocument: { uri: uriOf(path), version: 2 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n\n" }] });
    const actions = await client.actions(path, { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } });
    expect(actions.flatMap(({ diagnostics = [] }) => diagnostics.map(({ range }) => range.start.line))).toContain(3);
    // Comments silence nothing that the project does not let them silence.
    expect(actions.map(({ title }) => title).filter((title) => title.startsWith("Ignore settings/debug-enabled"))).toEqual([]);
    expect(await client.actions(path, { start: { line: 4, character: 2 }, end: { line: 4, character: 2 } })).toEqual([]);
    expect(await client.actions(path, whole, ["refactor"])).toEqual([]);
  });
});
