import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const bakery = {
  "manage.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n',
  "requirements.txt": "Django==5.2\n",
  "bakery/__init__.py": "",
  "bakery/settings.py": 'import os\nDEBUG = True\nALLOWED_HOSTS = ["bakery.example"]\nSECRET_KEY = os.environ["SECRET_KEY"]\n',
  "bakery/wsgi.py": 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n',
};
const debug = "settings/debug-enabled";

/** What a check says of DEBUG: its severity, or nothing. */
async function judged(configuration: string, { argv = [] as string[], name = "django-prod-lint.toml", at = "." } = {}): Promise<string | undefined> {
  const root = temporaryTree({ ...bakery, [name]: configuration });
  const { out } = await run([...argv, "--format", "concise"], join(root, at));
  return out.split("\n").find((line) => line.includes(`[${debug}]`))?.split(": ")[1];
}

describe("a configuration file decides", () => {
  test.each([
    ["nothing", "", "error"],
    ["rules that run", 'select = ["settings/allowed-hosts-empty"]', undefined],
    ["rules that don't", `ignore = ["${debug}"]`, undefined],
    ["more that don't", `extend-ignore = ["${debug}"]`, undefined],
    ["severities", `severity = { "${debug}" = "info" }`, "info"],
    ["severities, the rule before its family", `severity = { "${debug}" = "info", settings = "warning" }`, "info"],
    ["rules about some files", `[per-file-ignores]\n"bakery/*.py" = ["settings"]`, undefined],
    ["rules about other files", `[per-file-ignores]\n"deploy/*.py" = ["settings"]`, "error"],
    ["files that are not judged", 'exclude = ["bakery"]', undefined],
  ])("%s", async (_, configuration, verdict) => expect(await judged(configuration)).toBe(verdict));

  test("in pyproject.toml too", async () => expect(await judged(`[tool.django-prod-lint]\nignore = ["${debug}"]\n`, { name: "pyproject.toml" })).toBeUndefined());

  test("from above, its globs start where it stands", async () => {
    expect(await judged('exclude = ["bakery/settings.py"]', { argv: [".", "--select", "settings"], at: "bakery" })).toBeUndefined();
    expect(await judged('exclude = ["settings.py"]', { argv: ["."], at: "bakery" })).toBeUndefined();
    expect(await judged('exclude = ["/settings.py"]', { argv: ["."], at: "bakery" })).toBe("error");
  });

  test("but not from beyond the repository", async () => {
    const root = temporaryTree({ "django-prod-lint.toml": `ignore = ["${debug}"]\n`, "site/.git/HEAD": "", ...Object.fromEntries(Object.entries(bakery).map(([path, text]) => [`site/${path}`, text])) });
    expect((await run(["--format", "concise"], join(root, "site"))).out).toContain(debug);
    expect((await run(["--format", "concise", "--config", "../django-prod-lint.toml"], join(root, "site"))).out).not.toContain(debug);
  });
});

test("a settings module that the configuration names is said to be named there", async () => {
  const root = temporaryTree({ ...bakery, "bakery/other.py": bakery["bakery/settings.py"], "django-prod-lint.toml": '# production\nsettings = "bakery.other"\n' });
  expect((await run([], root)).out).toContain("production settings: bakery.other (bakery/other.py), because django-prod-lint.toml:2 names it");
  expect((await run(["--settings", "bakery.settings"], root)).out).toContain("because --settings names it");
});

describe("the command line stands above it", () => {
  test("what is selected is typed anew, what extends is added", async () => {
    expect(await judged(`ignore = ["${debug}"]`, { argv: ["--ignore", "nginx"] })).toBe("error");
    expect(await judged(`extend-ignore = ["${debug}"]`, { argv: ["--extend-ignore", "nginx"] })).toBeUndefined();
  });

  test("the threshold", async () => {
    const root = temporaryTree({ ...bakery, "django-prod-lint.toml": 'fail-on = "never"\n' });
    expect((await run([], root)).status).toBe(0);
    expect((await run(["--fail-on", "error"], root)).status).toBe(1);
  });

  test("--no-config forgets it", async () => expect(await judged(`ignore = ["${debug}"]`, { argv: ["--no-config"] })).toBe("error"));

  test("a file that is named is judged although it is excluded", async () => {
    const root = temporaryTree({ ...bakery, "django-prod-lint.toml": 'exclude = ["bakery"]\n' });
    expect((await run(["--format", "concise", "bakery/settings.py"], root)).out).not.toContain("nothing to check");
  });
});

describe("what can't be followed ends with status 2 and says why", () => {
  test.each([
    ["a key that does not exist", { "django-prod-lint.toml": "selct = []\n" }, [], "django-prod-lint.toml:1:1: There is no key"],
    ["a file that does not exist", {}, ["--config", "other.toml"], "The configuration other.toml can't be read"],
    ["a pyproject.toml that names us among what is installed", { "pyproject.toml": '[tool.poetry.group.dev.dependencies]\ndjango-prod-lint = "^0.1"\n' }, ["--config", "pyproject.toml"], "pyproject.toml has no table [tool.django-prod-lint]"],
    ["a pyproject.toml without the table", { "pyproject.toml": "[project]\n" }, ["--config", "pyproject.toml"], "pyproject.toml has no table [tool.django-prod-lint]"],
    ["two configurations", { "a/django-prod-lint.toml": "", "b/settings.py": "" }, ["a", "b"], "configured by different files (a/django-prod-lint.toml and nothing)"],
  ])("%s", async (_, files, argv, message) => {
    const root = temporaryTree({ ...bakery, ...files });
    const { status, err } = await run(argv, root);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(message) as string });
  });
});

describe("a hostile place", () => {
  test("a pipe, a directory or a link to itself that is called pyproject.toml is nobody's configuration", async () => {
    for (const make of [(path: string) => execFileSync("mkfifo", [path]), (path: string) => mkdirSync(path), (path: string) => symlinkSync("pyproject.toml", path)]) {
      const root = temporaryTree(bakery);
      make(join(root, "pyproject.toml"));
      expect((await run(["--format", "concise"], root)).out).toContain(debug);
    }
  });

  test("one that is called django-prod-lint.toml is told", async () => {
    const root = temporaryTree(bakery);
    execFileSync("mkfifo", [join(root, "django-prod-lint.toml")]);
    expect(await run([], root)).toMatchObject({ status: 2, err: expect.stringContaining("it is no regular file") as string });
  });
});

describe("--show-config", () => {
  test("a pyproject.toml that names us among what is installed configures nothing", async () => {
    const root = temporaryTree({ ...bakery, "django-prod-lint.toml": 'fail-on = "never"\n', "site/manage.py": "", "site/pyproject.toml": '[tool.poetry.group.dev.dependencies]\ndjango-prod-lint = "^0.1"\n' });
    expect((await run(["--show-config", "site"], root)).out).toContain("Configured by django-prod-lint.toml.");
  });

  test.each(['[tool]\ndjango-prod-lint.fail-on = "never"\n', '[project]\n\n [ tool ] # ours\n"django-prod-lint" = { fail-on = "never" }\n', '["tool".\'django-prod-lint\']\nfail-on = "never"\n', 'tool.django-prod-lint.fail-on = "never"\n'])("the table may be written as TOML allows: %j", async (pyproject) => {
    expect((await run(["--show-config"], temporaryTree({ ...bakery, "pyproject.toml": pyproject }))).out).toContain("Configured by pyproject.toml.");
  });

  test("names each value's origin", async () => {
    const root = temporaryTree({ ...bakery, "pyproject.toml": '[tool.django-prod-lint]\nfail-on = "error"\nextend-ignore = ["nginx"]\n' });
    const { out, status } = await run(["--show-config", "--extend-ignore", "apache", "--settings", "bakery.settings"], root);
    expect(status).toBe(0);
    expect(out).toContain("Configured by pyproject.toml.");
    expect(out.split("\n").map((line) => line.split(/ {2,}/))).toEqual(expect.arrayContaining([
      ["fail-on", '"error"', "pyproject.toml:2"],
      ["extend-ignore", '["nginx", "apache"]', "pyproject.toml:3, command line"],
      ["settings", '"bakery.settings"', "command line"],
      ["min-certainty", "(likely)", "default"],
    ]));
  });
});

describe("init", () => {
  test("writes a file that changes nothing, and names the module that is judged", async () => {
    const root = temporaryTree(bakery);
    const before = await run(["--format", "json"], root);
    expect(await run(["init"], root)).toMatchObject({ status: 0, out: expect.stringContaining("Written: django-prod-lint.toml") as string });
    expect(readFileSync(join(root, "django-prod-lint.toml"), "utf8")).toContain('# settings = "bakery.settings"\n');
    expect(await run(["--format", "json"], root)).toEqual(before);
  });

  test("never writes over what is there", async () => {
    const root = temporaryTree({ ...bakery, "pyproject.toml": "[tool.django-prod-lint]\n" });
    expect(await run(["init"], root)).toMatchObject({ status: 2, err: expect.stringContaining("pyproject.toml") as string });
    expect(existsSync(join(root, "django-prod-lint.toml"))).toBe(false);
  });
});

describe("what production uses may be said", () => {
  const compose = "services:\n  web:\n    build: .\n    command: python manage.py runserver 0.0.0.0:8000\n    ports: ['80:8000']\n";
  const judgedIn = async (path: string, text: string, configuration: string, rule: string): Promise<boolean> => {
    const root = temporaryTree({ ...bakery, [path]: text, "django-prod-lint.toml": configuration });
    return (await run(["--format", "concise"], root)).out.includes(`[${rule}]`);
  };
  const site = "server {\n    listen 80;\n    location /flour/ { alias /srv/flour/; autoindex on; }\n}\n";

  test.each([
    ["a web server's file that looks like development's", "nginx/local.conf", site, 'production = ["nginx/local.conf"]', "nginx/autoindex", [false, true]],
    ["a web server's file that looks like production's", "nginx/site.conf", site, 'development = ["nginx/"]', "nginx/autoindex", [true, false]],
    ["a compose file that looks like development's", "compose.dev.yaml", compose, 'production = ["compose.dev.yaml"]', "launch/runserver", [false, true]],
    ["a script that looks like production's", "deploy/start.sh", "#!/bin/sh\nexec python manage.py runserver 0.0.0.0:80\n", 'development = ["deploy"]', "launch/runserver", [true, false]],
  ])("%s", async (_, path, text, configuration, rule, [before, after]) => {
    expect([await judgedIn(path, text, "", rule), await judgedIn(path, text, configuration, rule)]).toEqual([before, after]);
  });
});

describe("TLS may end before all that is configured here", () => {
  const settings = 'import os\nDEBUG = False\nALLOWED_HOSTS = ["bakery.example"]\nSECRET_KEY = os.environ["SECRET_KEY"]\nMIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]\n';
  const believing = `${settings}SECURE_SSL_REDIRECT = True\nSECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\n`;
  const site = (headers: string): string => `server {\n    listen 80;\n    server_name bakery.example;\n    location / {\n        proxy_set_header Host $host;\n${headers}        proxy_pass http://127.0.0.1:8000;\n    }\n}\n`;
  const rulesIn = async (python: string, headers: string, upstream: boolean): Promise<readonly string[]> => {
    const root = temporaryTree({ ...bakery, Procfile: "web: gunicorn --bind 127.0.0.1:8000 bakery.wsgi\n", "bakery/settings.py": python, "deploy/nginx.conf": site(headers), "django-prod-lint.toml": upstream ? "tls-ends-upstream = true\n" : "" });
    const { out } = await run(["--format", "concise", "--select", "deployment,settings/ssl-redirect-missing"], root);
    return out.split("\n").flatMap((line) => /\[([a-z-]+\/[a-z-]+)\]$/.exec(line)?.[1] ?? []);
  };
  const scheme = "        proxy_set_header X-Forwarded-Proto $scheme;\n";

  test("a header that only that server writes is not a visitor's", async () => {
    expect(await rulesIn(believing, "", false)).toContain("deployment/proxy-ssl-header-spoofable");
    expect(await rulesIn(believing, "", true)).not.toContain("deployment/proxy-ssl-header-spoofable");
  });

  test("$scheme behind it is http: Django redirects for ever", async () => {
    expect(await rulesIn(believing, scheme, false)).not.toContain("deployment/redirect-loop");
    expect(await rulesIn(believing, scheme, true)).toContain("deployment/redirect-loop");
    expect(await rulesIn(believing, "        proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;\n", true)).not.toContain("deployment/redirect-loop");
  });

  test("nobody here has to redirect", async () => {
    expect(await rulesIn(settings, scheme, false)).toContain("settings/ssl-redirect-missing");
    expect(await rulesIn(settings, scheme, true)).not.toContain("settings/ssl-redirect-missing");
  });
});

describe("variables that production has", () => {
  const files = { ...bakery, "bakery/settings.py": 'import os\nDEBUG = os.environ.get("DEBUG", "1") == "1"\nALLOWED_HOSTS = ["bakery.example"]\nSECRET_KEY = os.environ["SECRET_KEY"]\n', "ops/production.env": "# production\nDEBUG=0\nSECRET_KEY='rye-and-spelt-and-oats-and-barley-and-millet-4217'\n" };
  const judgedWith = async (argv: readonly string[], configuration = ""): Promise<string> => (await run([...argv, "--format", "concise", "--select", debug], temporaryTree({ ...files, "django-prod-lint.toml": configuration }))).out;

  test("are read from a file that is named", async () => {
    expect(await judgedWith([])).toContain(debug);
    expect(await judgedWith(["--env-file", "ops/production.env"])).not.toContain(debug);
    expect(await judgedWith([], 'env-file = ["ops/production.env"]')).not.toContain(debug);
  });

  test("are seen in the settings, secrets masked", async () => {
    const { out } = await run(["settings", "DEBUG", "SECRET_KEY", "--env-file", "ops/production.env"], temporaryTree(files));
    expect(out).toMatch(/DEBUG\s.*False/);
    expect(out).not.toContain("spelt");
  });

  test("may name the settings module", async () => {
    const root = temporaryTree({ ...files, "bakery/other.py": bakery["bakery/settings.py"], "prod.env": "DJANGO_SETTINGS_MODULE=bakery.other\n" });
    for (const option of ["--env-file", "--variables"]) expect((await run([option, "prod.env"], root)).out).toContain("because prod.env:1 names it");
  });

  test.each([
    [{}, "nowhere.env", "The variables of nowhere.env can't be read"],
    [{ "bad.env": "A=1\nB='open\n" }, "bad.env", "bad.env:2: The value's quote is never closed"],
  ])("that can't be read end the run", async (more, path, message) => {
    expect(await run(["--env-file", path], temporaryTree({ ...files, ...more }))).toMatchObject({ status: 2, err: expect.stringContaining(message) as string });
  });
});

describe("what a run makes no use of is said on standard error", () => {
  const below = { ...bakery, "deploy/notes.txt": "", "backend/pyproject.toml": `[tool.django-prod-lint]\nignore = ["${debug}"]\n` };
  const note = "django-prod-lint: backend/pyproject.toml configures this tool and is not read from above: check backend by itself, or say --config backend/pyproject.toml.\n";

  test.each([["check"], ["graph"], ["settings"], ["--show-files"], ["--diff"]])("a configuration below the PATH: %s", async (command) => {
    expect((await run([command], temporaryTree(below))).err).toContain(note);
  });

  test("by its place as the report has it, several in one line", async () => {
    const root = temporaryTree({ "site/backend/manage.py": "", ...Object.fromEntries(Object.entries(below).map(([path, text]) => [`site/${path}`, text])), "site/shop/django-prod-lint.toml": "" });
    expect((await run(["site"], root)).err).toBe("django-prod-lint: site/backend/pyproject.toml and 1 more configure this tool and are not read from above: check their directories one by one, or name one with --config FILE.\n");
  });

  test.each([
    ["where it holds", ["backend"], below],
    ["that speaks to others", [], { ...bakery, "backend/pyproject.toml": "[tool.black]\n" }],
    ["where one is named", ["--config", "backend/pyproject.toml"], below],
    ["where none is wanted", ["--no-config"], below],
    ["that is excluded", [], { ...below, "django-prod-lint.toml": 'exclude = ["backend"]\n' }],
    ["beside a file that is checked alone", ["bakery/settings.py"], below],
  ])("but not one %s", async (_, argv, files) => {
    expect((await run(["--allow-empty", ...argv], temporaryTree(files))).err).toBe("");
  });

  test("a --kind that matches no file, once", async () => {
    const root = temporaryTree(below);
    expect((await run(["--no-config", "--kind", "nginx=deploy/*.conf", "--kind", "nginx=deploy/*.txt"], root)).err).toBe("django-prod-lint: --kind nginx=deploy/*.conf matches no file.\n");
    expect((await run(["--no-config", "--fix", "--kind", "nginx=deploy/*.conf"], root)).err).toContain("--kind nginx=deploy/*.conf matches no file.\n");
  });

  test("nothing that a name holds steers the terminal", async () => {
    expect((await run(["--kind", "nginx=\u001b[31m*.conf"], temporaryTree(bakery))).err).not.toContain("\u001b");
  });
});
