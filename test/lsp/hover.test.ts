import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { Client, uriOf } from "./client.ts";

const base = 'import os\n\nSECRET_KEY = "a-very-secret-key-that-nobody-may-see"\nDEBUG = os.environ.get("BAKERY_DEBUG") == "1"\nALLOWED_HOSTS = ["bakery.example"]\nCACHE_URL = "redis://:hunter2secret@cache/1"\nDATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": "correct-horse-battery"}}\n';
const production = "from .base import *\n\nALLOWED_HOSTS += ['www.bakery.example']\nSESSION_COOKIE_SECURE = True\nHOME = open('/etc/x').read()\n";
const tree = {
  "manage.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")\n',
  "bakery/wsgi.py": 'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "bakery.settings.production"\nfrom django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n',
  "bakery/settings/__init__.py": "",
  "bakery/settings/base.py": base,
  "bakery/settings/production.py": production,
  "bakery/views.py": "DEBUG = 1\n",
};

interface Hover {
  readonly contents: { readonly kind: string; readonly value: string };
  readonly range: object;
}

describe("hover", () => {
  const ask = async (client: Client, path: string, text: string, word: string): Promise<Hover | null> => {
    const offset = text.indexOf(word);
    const line = text.slice(0, offset).split("\n").length - 1;
    const character = offset - (text.lastIndexOf("\n", offset - 1) + 1) + 1;
    return (await client.request("textDocument/hover", { textDocument: { uri: uriOf(path) }, position: { line, character } })) as Hover | null;
  };

  test("shows what a setting is in production, where from, and what decides", async () => {
    const root = temporaryTree(tree);
    const client = await Client.start(root);
    const path = join(root, "bakery/settings/base.py");
    await client.open(path, base);
    const hosts = await ask(client, path, base, "ALLOWED_HOSTS");
    expect(hosts?.range).toEqual({ start: { line: 4, character: 0 }, end: { line: 4, character: 13 } });
    expect(hosts?.contents).toEqual({
      kind: "markdown",
      value:
        "```python\nALLOWED_HOSTS = ['bakery.example', 'www.bakery.example']\n```\n\nFrom bakery/settings/base.py:5, then bakery/settings/production.py:3.\n\nIn production: bakery.settings.production, because bakery/wsgi.py:2 names it.",
    });
    const debug = await ask(client, path, base, "DEBUG");
    expect(debug?.contents.value).toContain("DEBUG = False");
    expect(debug?.contents.value).toContain("- `BAKERY_DEBUG unset");
    const production1 = join(root, "bakery/settings/production.py");
    await client.open(production1, production);
    expect((await ask(client, production1, production, "SESSION_COOKIE_SECURE"))?.contents.value).toContain("SESSION_COOKIE_SECURE = True");
    expect((await ask(client, production1, production, "HOME"))?.contents.value).toContain("HOME = ?");
    // Unsaved text counts.
    const changed = production.replace("True", "False");
    await client.change(production1, 2, changed);
    expect((await ask(client, production1, changed, "SESSION_COOKIE_SECURE"))?.contents.value).toContain("SESSION_COOKIE_SECURE = False");
  });

  test("hides secrets, in plain text too", async () => {
    const root = temporaryTree(tree);
    const client = await Client.start(root, { textDocument: { hover: { contentFormat: ["plaintext"] } } });
    const path = join(root, "bakery/settings/base.py");
    await client.open(path, base);
    for (const name of ["SECRET_KEY", "CACHE_URL", "DATABASES"]) {
      const hover = await ask(client, path, base, name);
      expect(hover?.contents.kind).toBe("plaintext");
      expect(hover?.contents.value).toContain(`${name} = `);
      expect(hover?.contents.value).not.toMatch(/very-secret|hunter2|horse/);
    }
  });

  test("lets nothing in a value out of its block", async () => {
    const root = temporaryTree(tree);
    const client = await Client.start(root);
    const path = join(root, "bakery/settings/base.py");
    const text = `${base}MOTTO = "\`\`\`\\n<b>[bread](command:bake)\\x1b[31m"\n`;
    await client.open(path, text);
    const value = (await ask(client, path, text, "MOTTO"))?.contents.value ?? "";
    expect(value.split("\n").slice(0, 3)).toEqual(["````python", "MOTTO = '```\\n<b>[bread](command:bake)\\x1b[31m'", "````"]);
  });

  test("says what Django takes where nobody assigns, and nothing of other words and files", async () => {
    const root = temporaryTree(tree);
    const client = await Client.start(root);
    const path = join(root, "bakery/settings/base.py");
    const text = `${base}# STATIC_URL and NOBODYS_NAME\n`;
    await client.open(path, text);
    expect((await ask(client, path, text, "STATIC_URL"))?.contents.value).toMatch(/STATIC_URL = None\n```\n\nDjango \d+\.\d+'s default; no settings module assigns it\./);
    expect(await ask(client, path, text, "NOBODYS_NAME")).toBeNull();
    expect(await ask(client, path, text, "import")).toBeNull();
    await client.open(join(root, "bakery/views.py"), "DEBUG = 1\n");
    expect(await ask(client, join(root, "bakery/views.py"), "DEBUG = 1\n", "DEBUG")).toBeNull();
  });
});
