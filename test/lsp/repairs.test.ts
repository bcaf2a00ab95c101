import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../cli/run-cli.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { type Action, Client, edited, type Extent, resolving, uriOf } from "./client.ts";

const site = "server {\n    listen 443;\n    ssl_certificate /etc/ssl/bakery.pem;\n    ssl_certificate_key /etc/ssl/bakery.key;\n    server_name bakery.example;\n\n    location /static {\n        alias /srv/bakery/static/;\n    }\n    location /media/ {\n        alias /srv/bakery/media;\n    }\n}\n";
const open = "<Directory />\n    Require all denied\n</Directory>\n<VirtualHost *:80>\n    ServerName library.example\n    WSGIScriptAlias / /srv/library/library/wsgi.py\n    <Directory /srv/library/library>\n        Order allow,deny\n        Allow from all\n    </Directory>\n</VirtualHost>\n";
const old = "<VirtualHost *:80>\n    ServerName bakery.example\n    Alias /static/ /srv/bakery/static/\n    <Directory /srv/bakery/static>\n        Order allow,deny\n        Allow from all\n    </Directory>\n</VirtualHost>\n";
const fastcgi = "upstream bakery {\n    server 127.0.0.1:9000;\n}\nserver {\n    listen 80;\n    server_name bakery.example;\n    location / {\n        fastcgi_pass bakery;\n    }\n}\n";

const whole: Extent = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const editsOf = (action: Action | undefined, path: string) => action?.edit?.changes?.[uriOf(path)] ?? [];
const isRepair = ({ title, kind }: Action): boolean => kind === "quickfix" && !/^(?:Ignore|Open) /.test(title);
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

describe.each([
  ["which has edits worked out when they are wanted", resolving],
  ["which takes edits at once", {}],
])("repairs in an editor %s", (_, capabilities) => {
  const isLate = capabilities === resolving;

  test.each([
    ["nginx.conf", site, 3],
    ["old.conf", crlf(old), 1],
    ["fastcgi.conf", crlf(fastcgi), 1],
  ])("are made one by one: the finding is gone, in %s", async (name, text, count) => {
    const root = temporaryTree({ [name]: text });
    const path = join(root, name);
    const client = await Client.start(root, capabilities);
    const { diagnostics } = await client.open(path, text);
    const repairs = (await client.actions(path, whole)).filter(isRepair);
    expect(repairs).toHaveLength(count);
    expect(repairs.map(({ edit }) => edit === undefined)).toEqual(repairs.map(() => isLate));
    for (const [index, repair] of repairs.entries()) {
      const after = edited(text, editsOf(await client.resolve(repair), path));
      if (text.includes("\r\n")) expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const codes = (await client.change(path, 2 + 2 * index, after)).diagnostics.map(({ code }) => code);
      expect(codes.filter((code) => code === repair.diagnostics?.[0]?.code)).toHaveLength(diagnostics.filter(({ code }) => code === repair.diagnostics?.[0]?.code).length - 1);
      await client.change(path, 3 + 2 * index, text);
    }
  });

  test("are none where they do harm: Require all granted would open the program's directory", async () => {
    const root = temporaryTree({ "library.conf": open });
    const path = join(root, "library.conf");
    const client = await Client.start(root, capabilities);
    expect((await client.open(path, open)).diagnostics.map(({ code }) => code)).toContain("apache/legacy-access-control");
    const repairs = (await client.actions(path, whole)).filter(isRepair);
    expect(repairs).toHaveLength(isLate ? 1 : 0);
    if (!isLate) return;
    const told = client.next(({ method }) => method === "window/showMessage");
    const because = "This repair was tried and is not made: it would bring apache/wsgi-unprotected in library.conf.";
    const resolved = await client.resolve(repairs[0]);
    expect(resolved.edit).toBeUndefined();
    expect(resolved.disabled).toEqual({ reason: because });
    expect((await told).params).toMatchObject({ message: because });
  });

  test.each([
    ["\n", "source.fixAll"],
    ["\r\n", "source.fixAll.django-prod-lint"],
    ["\n", "source"],
  ])("are made all at once, with lines that end in %j, for %s: what comes out is what --fix makes", async (end, kind) => {
    const text = site.replaceAll("\n", end);
    const root = temporaryTree({ "nginx.conf": text, "other.conf": site });
    const path = join(root, "nginx.conf");
    const client = await Client.start(root, capabilities);
    await client.open(path, text);
    const [action, ...others] = await client.actions(path, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, [kind]);
    expect([action?.kind, others]).toEqual(["source.fixAll.django-prod-lint", []]);
    const { edit } = await client.resolve(action);
    expect(Object.keys(edit?.changes ?? {})).toEqual([uriOf(path)]);
    // Three lines change, and no others are touched.
    expect((edit?.changes?.[uriOf(path)] ?? []).map(({ range }) => range.end.line - range.start.line)).toEqual([1, 1, 1]);
    const after = edited(text, edit?.changes?.[uriOf(path)] ?? []);
    await run(["--fix", "nginx.conf"], root);
    expect(after).toBe(readFileSync(path, "utf8"));
    const { diagnostics } = await client.change(path, 2, after);
    expect(diagnostics).toEqual([]);
    expect(await client.actions(path, whole, [kind])).toEqual([]);
  });

  test("of a whole file leave alone what is unsafe, accepted or asked for otherwise", async () => {
    const accepted = site.replace("        alias", "        # django-prod-lint: ignore[nginx/alias-traversal] -- nothing lies beside it\n        alias");
    const root = temporaryTree({ "manage.py": "", "nginx.conf": accepted, "bakery/settings.py": "SECRET_KEY = open('/etc/bakery/key').read()\nDEBUG = True\n" });
    const client = await Client.start(root, capabilities);
    const settings = join(root, "bakery/settings.py");
    await client.open(settings, "SECRET_KEY = open('/etc/bakery/key').read()\nDEBUG = True\n");
    expect(await client.actions(settings, whole, ["source.fixAll"])).toEqual([]);
    expect(await client.actions(settings, whole, ["source.organizeImports", "source.fixAllOthers"])).toEqual([]);
  });
});

describe("repairs", () => {
  test("are tried with what stands in other files, unsaved", async () => {
    const root = temporaryTree({ "library.conf": open });
    const path = join(root, "library.conf");
    const client = await Client.start(root, resolving);
    // The program is in another directory, so that visitors may have this one.
    const harmless = open.replace("/srv/library/library/wsgi.py", "/srv/library/program/wsgi.py");
    await client.open(path, harmless);
    const repair = (await client.actions(path, whole)).find(isRepair);
    expect(edited(harmless, editsOf(await client.resolve(repair), path))).toContain("Require all granted");
  });

  test("of a text that has changed are worked out anew, or not at all", async () => {
    const root = temporaryTree({ "nginx.conf": site });
    const path = join(root, "nginx.conf");
    const client = await Client.start(root, resolving);
    await client.open(path, site);
    const repair = (await client.actions(path, whole)).find(({ title }) => title === "End the location with a slash");
    await client.change(path, 2, `# Bread\n${site}`);
    expect(editsOf(await client.resolve(repair), path).map(({ range }) => range.start.line)).toEqual([7]);
    await client.change(path, 3, site.replace("/static {", "/static/ {"));
    expect((await client.ask("codeAction/resolve", repair)).error).toMatchObject({ code: -32801 });
  });

  test("that an editor brings back as no server sent them do no harm", async () => {
    const root = temporaryTree({ "nginx.conf": site });
    const client = await Client.start(root, resolving);
    await client.open(join(root, "nginx.conf"), site);
    for (const data of [undefined, null, 7, { uri: 7 }, { uri: "file:///nowhere/nginx.conf", fingerprint: "7" }, { uri: uriOf(join(root, "nginx.conf")), fingerprint: "7", fix: -1 }]) {
      const { result, error } = await client.ask("codeAction/resolve", { title: "Bake", data });
      expect((error?.code ?? result) === -32801 || (result as Action).title === "Bake").toBe(true);
    }
  });
});
