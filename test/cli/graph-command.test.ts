import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const top = join(import.meta.dirname, "../..");
const schema = JSON.parse(readFileSync(join(top, "schema/graph-v1.json"), "utf8")) as object;
const validate = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }).compile(schema);

interface Shown {
  readonly deployments: readonly {
    readonly title: string;
    readonly nodes: readonly { readonly kind: string; readonly title: string | null }[];
    readonly links: readonly { readonly state: string; readonly evidence: readonly { readonly text: string }[]; readonly findings: readonly { readonly ruleId: string }[] }[];
  }[];
}

/** Runs with JSON, which must be as its schema says. */
async function document(argv: readonly string[], cwd: string): Promise<Shown> {
  const { out } = await run(["graph", "--format", "json", ...argv], cwd);
  const parsed = JSON.parse(out) as Shown;
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed;
}

const wsgi = 'import os\nfrom django.core.wsgi import get_wsgi_application\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n';
const settings = 'import os\nDEBUG = False\nSECRET_KEY = os.environ["KEY"]\nALLOWED_HOSTS = ["bakery.example"]\n';
const nginx = (pass: string, name = "bakery.example"): string => `server {\n    listen 80;\n    server_name ${name};\n    location / {\n        proxy_set_header Host $host;\n        ${pass}\n    }\n}\n`;
const unit = (words = "--bind 127.0.0.1:8000", more = ""): string => `[Service]\nUser=bakery\n${more}ExecStart=/srv/bakery/venv/bin/gunicorn ${words} bakery.wsgi\n`;
const project = (files: Readonly<Record<string, string>>): string => temporaryTree({ "requirements.txt": "Django==5.2.3\n", "bakery/settings.py": settings, "bakery/wsgi.py": wsgi, ...files });

test("a port that is published where the server itself listens is told once", async () => {
  const cwd = project({ Dockerfile: 'FROM python:3.13\nCOPY . .\nUSER bakery\nCMD ["gunicorn", "bakery.wsgi", "--bind", ":8000"]\n', "compose.yaml": 'services:\n  web:\n    build: .\n    restart: always\n    ports: ["8000:8000"]\n' });
  const { out } = await run(["graph"], cwd);
  expect(out).toContain("gunicorn  *:8000, HTTP  ");
});

describe("settings that are not in the repository", () => {
  const absent = (more: Readonly<Record<string, string>>): string => temporaryTree({ "manage.py": "", "bakery/__init__.py": "", "bakery/wsgi.py": wsgi.replace("bakery.settings", "bakery.settings_live"), "bakery.service": unit(), ...more });
  const lastWhy = async (cwd: string): Promise<string | undefined> => (await document([], cwd)).deployments[0]?.links.at(-1)?.evidence[0]?.text;

  test("are named, with the file that keeps them out", async () => {
    const cwd = absent({ ".gitignore": "bakery/settings_live.py\n" });
    expect(await lastWhy(cwd)).toBe("bakery.settings_live is kept out of the repository by .gitignore");
    expect((await run(["check"], cwd)).out).toContain("no Django settings were judged: bakery.settings_live is kept out of the repository by .gitignore\n");
    expect((await run(["settings"], cwd)).err).toContain("The settings module bakery.settings_live is kept out of the repository by .gitignore; name");
  });

  test("are named where a launcher sets them", async () => {
    expect(await lastWhy(absent({ "bakery.service": unit(undefined, "Environment=DJANGO_SETTINGS_MODULE=bakery.settings_server\n") }))).toBe("bakery.settings_server is not in the repository");
  });
});

describe("graph", () => {
  test("leads from the front server to the settings, each link with its evidence", async () => {
    const cwd = project({ "nginx.conf": nginx("proxy_pass http://127.0.0.1:8000;"), "bakery.service": unit() });
    const [deployment] = (await document([], cwd)).deployments;
    expect(deployment?.nodes.map(({ kind, title }) => `${kind} ${title ?? "?"}`)).toEqual(["front nginx", "appServer gunicorn", "entryPoint bakery.wsgi", "settings bakery.settings"]);
    expect(deployment?.links.map(({ state }) => state)).toEqual(["sound", "sound", "sound"]);
    expect(deployment?.links.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      ["proxy_pass http://127.0.0.1:8000;", "gunicorn listens on 127.0.0.1:8000"],
      ["gunicorn serves bakery.wsgi"],
      ["bakery/wsgi.py:4 names it"],
    ]);
    const { out, status } = await run(["graph"], cwd);
    expect(status).toBe(0);
    expect(out).toContain("Deployment 1 of 1: nginx and gunicorn, no broken link\n");
  });

  test("marks a broken link with the finding on it, in every format", async () => {
    const cwd = project({ "nginx.conf": nginx("fastcgi_pass 127.0.0.1:8000;"), "bakery.service": unit() });
    const [deployment] = (await document([], cwd)).deployments;
    expect(deployment?.links[0]?.state).toBe("broken");
    expect(deployment?.links[0]?.findings.map(({ ruleId }) => ruleId)).toContain("deployment/protocol-mismatch");
    const reason = "Every request fails with 502 or 504: nginx speaks FastCGI, gunicorn listens for HTTP.";
    for (const format of ["text", "html", "svg", "mermaid"]) expect((await run(["graph", "--format", format], cwd)).out, format).toContain(reason);
    const mermaid = (await run(["graph", "--format", "mermaid"], cwd)).out;
    expect(mermaid).toContain("--x|");
    expect(mermaid).toContain("  linkStyle 0 stroke:#cf222e,color:#cf222e\n");
  });

  test("joins what misses each other where the finding says so", async () => {
    const cwd = project({ "nginx.conf": nginx("proxy_pass http://127.0.0.1:8000;"), "bakery.service": unit("--bind 127.0.0.1:8001") });
    const [deployment, ...others] = (await document([], cwd)).deployments;
    expect(others).toEqual([]);
    expect(deployment?.links[0]?.state).toBe("broken");
    expect(deployment?.links[0]?.findings.map(({ ruleId }) => ruleId)).toContain("deployment/upstream-unreachable");
  });

  test("says what it does not know", async () => {
    const { out } = await run(["graph"], project({}));
    expect(out).toContain("no application server is known\n");
    expect(out).toContain("nothing in the repository starts an application server for production\n");
  });

  test("shows several deployments", async () => {
    const cwd = project({ "nginx.conf": nginx("proxy_pass http://127.0.0.1:8000;"), "bakery.service": unit(), Procfile: "web: gunicorn bakery.wsgi --bind 0.0.0.0:5000\n" });
    const { deployments } = await document([], cwd);
    expect(deployments.map(({ title }) => title).sort()).toEqual(["gunicorn", "nginx and gunicorn"]);
  });

  test("leads from the front server to a process for websockets alone", async () => {
    const cwd = project({
      "nginx.conf": nginx("proxy_pass http://127.0.0.1:8000;\n    }\n    location /ws/ {\n        proxy_pass http://127.0.0.1:8001;"),
      "bakery/asgi.py": wsgi.replaceAll("wsgi", "asgi"),
      "bakery.service": unit(),
      "websockets.service": "[Service]\nUser=bakery\nExecStart=/srv/bakery/venv/bin/daphne -p 8001 bakery.asgi:application\n",
    });
    expect((await document([], cwd)).deployments.map(({ title }) => title)).toEqual(["nginx and gunicorn", "nginx and daphne"]);
  });

  test("lets no text from files out of its place", async () => {
    const name = `"evil<img/src=x>&]|%%\\u001b[31m.example"`;
    const cwd = project({ "nginx.conf": nginx("proxy_pass http://127.0.0.1:8000;", name.replace("\\u001b", "\u001b")), "bakery.service": unit() });
    for (const format of ["html", "svg"]) {
      const { out } = await run(["graph", "--format", format], cwd);
      expect(out, format).toContain("evil");
      expect(out, format).not.toContain("<img");
      expect(out, format).not.toContain("\u001b");
    }
    const mermaid = (await run(["graph", "--format", "mermaid"], cwd)).out;
    for (const line of mermaid.split("\n").filter((one) => one.includes("evil"))) expect(line.replace(/<br\/>/g, "")).toMatch(/^[^"]*"[^"<>&\\|]*"\]$/);
    expect((await run(["graph", "--color", "never"], cwd)).out).not.toContain("\u001b");
  });

  test("shows no secret", async () => {
    const secret = "rye-spelt-wheat-oats-barley-maize-einkorn-emmer";
    const files = { "bakery/settings.py": settings.replace('os.environ["KEY"]', `"${secret}"`), "nginx.conf": nginx("proxy_pass http://127.0.0.1:8000;"), "bakery.service": unit("--bind 127.0.0.1:8000", `Environment=SECRET_KEY=${secret}\n`).replace("gunicorn ", `gunicorn --env SECRET_KEY=${secret} `) };
    for (const format of ["text", "json", "html", "svg", "mermaid"]) expect((await run(["graph", "--format", format], project(files))).out, format).not.toContain("einkorn");
  });

  test("keeps names readable that a secret is called like", async () => {
    const files = { "bakery/settings.py": `${settings}DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bakery", "USER": "bakery", "PASSWORD": "bakery"}}\n`, "bakery.service": unit() };
    expect((await run(["graph"], project(files))).out).toContain("bakery.wsgi  WSGI  bakery/wsgi.py:1\n");
  });

  test("is a page that loads and runs nothing", async () => {
    const { out } = await run(["graph", "--format", "html"], join(top, "examples/tutorial-site"));
    expect(out).toMatch(/^<!DOCTYPE html>/);
    expect(out).toContain("default-src 'none'");
    expect(out).not.toMatch(/<script|<link|src=|url\(|https?:\/\/(?!www\.w3\.org)/);
    expect(out).toContain("3 links are broken.");
  });

  test("refuses formats that are not its own, and keeps its own from check", async () => {
    expect((await run(["graph", "--format", "github"], project({}))).err).toBe('django-prod-lint: There is no format "github". There are text, mermaid, json, svg, html.\n');
    expect((await run(["--format", "svg"], project({}))).status).toBe(2);
  });

  test("reports what can't be read with status 2", async () => {
    const cwd = temporaryTree({ "readme.txt": "bread\n" });
    const { status, out } = await run(["graph"], cwd);
    expect(status).toBe(2);
    expect(out).toContain("problem: ");
  });
});

describe("a host whose panel holds its configuration", () => {
  const named = settings.replace("bakery.example", "bakery.alwaysdata.net");

  test("is shown with what names it", async () => {
    const cwd = project({ "bakery/settings.py": named });
    const [deployment] = (await document([], cwd)).deployments;
    expect([deployment?.title, deployment?.nodes.map(({ title }) => title), deployment?.links.map(({ state }) => state)]).toEqual(["alwaysdata", ["alwaysdata", "bakery.wsgi", "bakery.settings"], ["likely", "sound"]]);
    const { out } = await run(["graph"], cwd);
    expect(out).toContain("alwaysdata  configured in its panel; TLS ends at its proxy  bakery/settings.py:4\n");
    expect(out).toContain("ALLOWED_HOSTS names bakery.alwaysdata.net; what alwaysdata imports is said in its panel");
  });

  test("and nothing is said of TLS where its documentation does not", async () => {
    const { out } = await run(["graph"], project({ "bakery/settings.py": settings.replace("bakery.example", "bakery.sites.djangoeurope.com") }));
    expect(out).toContain("DjangoEurope");
    expect(out).not.toContain("TLS");
  });

  test("and told by the other commands", async () => {
    const cwd = project({ "bakery/settings.py": named });
    expect((await run(["settings"], cwd)).out).toContain("# served by alwaysdata (bakery/settings.py:4)\n");
    expect(JSON.parse((await run(["check", "--format", "json"], cwd)).out)).toMatchObject({ deployments: [{ appServer: { kind: "alwaysdata", path: "bakery/settings.py", line: 4 } }] });
  });
});
