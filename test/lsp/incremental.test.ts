import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, onTestFinished, test } from "vitest";
import { SourceFile } from "../../src/core/source.ts";
import type { Configuration } from "../../src/configure/settle.ts";
import { Memory } from "../../src/discover/memory.ts";
import { diagnosticOf, placesOf } from "../../src/lsp/diagnostics.ts";
import { type Outcome, runProject } from "../../src/lsp/run-project.ts";
import type { Report } from "../../src/report/report.ts";

const top = join(import.meta.dirname, "../..");

/** How many edits each project gets: a slice here, all of them with DJANGO_PROD_LINT_KEYSTROKES=1000. */
const edits = Number(process.env["DJANGO_PROD_LINT_KEYSTROKES"] ?? 40);

/** Whole projects: with containers, includes, environment files, several settings, a front server that Apache is. */
const projects = ["examples/tutorial-site", "examples/tutorial-site-fixed", ...["deployment", "settings", "nginx", "apache", "launch", "container", "reporting", "gunicorn", "uwsgi", "frontend"].flatMap(largestFixtures)];

/** Of a family's fixtures those with most files. */
function largestFixtures(family: string): readonly string[] {
  const cases = readdirSync(join(top, "fixtures", family)).flatMap((rule) =>
    ["bad", "good"].flatMap((kind) => {
      const directory = join(top, "fixtures", family, rule, kind);
      return existsSync(directory) ? readdirSync(directory).map((kase) => join("fixtures", family, rule, kind, kase)) : [];
    }),
  );
  return cases.map((path) => ({ path, size: filesIn(join(top, path)).length })).toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, 2).map(({ path }) => path);
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
}

/** A generator of numbers below a bound, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What people put into such files, some of it half typed. */
const snippets = [
  "\n", " ", "#", "\"", "'", "(", ")", "{", "}", "\\", "if ", "x", "1",
  "\nDEBUG = True\n", "\nDEBUG = os.environ.get('DEBUG') == '1'\n", "\nimport os\n", "\nSECRET_KEY = 'a-secret-of-bread'\n", "\nALLOWED_HOSTS = ['*']\n", "\nfrom .base import *\n", "\nfrom .local import *\n",
  "\ntry:\n    from .extra import *\nexcept ImportError:\n    pass\n", "\nSECURE_SSL_REDIRECT = True\nSECURE_HSTS_SECONDS = 3600\n", "\nimport environ\nenv = environ.Env()\nenv.read_env('.env')\nMAIL = env('MAIL_PASSWORD', default='loaf')\n",
  "\nINSTALLED_APPS += ['debug_toolbar']\n", "\nCACHES = {'default': {'BACKEND': 'django.core.cache.backends.locmem.LocMemCache'}}\n", "\nDATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'PASSWORD': 'rye'}}\n", "\nLOGGING = {'version': 1}\n", "\nSILENCED_SYSTEM_CHECKS = ['security.W004']\n",
  "\nserver {\n    listen 80;\n    server_name bakery.example;\n    location / { proxy_pass http://127.0.0.1:8000; }\n}\n", "\ninclude conf.d/*.conf;\n", "\ninclude extra.conf;\n", "\nproxy_set_header Host $host;\n", "\nlisten 443 ssl;\n", "\nlocation /static/ { alias /srv/bakery/static/; }\n",
  "\n<VirtualHost *:80>\n    ServerName bakery.example\n    WSGIScriptAlias / /srv/bakery/wsgi.py\n</VirtualHost>\n", "\nInclude extra.conf\n",
  "\n# django-prod-lint: ignore[settings/debug-enabled] -- known\n", "\n# django-prod-lint: ignore-file[nginx]\n", "\nEnvironment=DEBUG=1\n", "\nExecStart=/usr/bin/gunicorn --bind 0.0.0.0:8000 bakery.wsgi\n", "\nexport DEBUG=1\ngunicorn bakery.wsgi --bind 0.0.0.0:8000\n", "\npython manage.py collectstatic\n", "\nDEBUG=True\nMAIL_PASSWORD=crust\n",
  "\ndef page(request):\n    password = request.POST['password']\n    return None\n", "\nfrom django.views.decorators.debug import sensitive_variables\n@sensitive_variables\ndef page(request):\n    pass\n", "\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'bakery.settings')\n", "\ndjango==4.2\n", "\ngunicorn==19.0\n", "\nresponse['X-Frame-Options'] = 'DENY'\n",
];

/** Files that may come and go. */
const others: Readonly<Record<string, string>> = {
  "extra.conf": "proxy_set_header Host $http_host;\n",
  "conf.d/one.conf": "server {\n    listen 8080;\n    server_name two.example;\n}\n",
  "local.py": "DEBUG = True\n",
  "extra.py": "DEBUG = False\nSECRET_KEY = 'x'\n",
  ".env": "DEBUG=1\nSECRET_KEY=rye\n",
  ".env.prod": "DEBUG=0\n",
  "Procfile": "web: gunicorn bakery.wsgi\n",
  "deploy/bakery.service": "[Service]\nUser=root\nEnvironment=DEBUG=1\nExecStart=/srv/bakery/venv/bin/gunicorn --bind 0.0.0.0:8000 bakery.wsgi\n",
  "docker-compose.yml": "services:\n  web:\n    image: bakery\n    command: gunicorn bakery.wsgi --bind 0.0.0.0:8000\n    ports: ['8000:8000']\n    environment:\n      DEBUG: '1'\n",
  "Dockerfile": "FROM python:3.8\nENV DEBUG=1\nCMD gunicorn bakery.wsgi\n",
  ".gitignore": "local.py\n*.env\nconf.d/\n",
  "bakery/settings.py": "import os\nDEBUG = True\nSECRET_KEY = 'rye'\nALLOWED_HOSTS = ['*']\nROOT_URLCONF = 'bakery.urls'\nINSTALLED_APPS = ['django.contrib.admin']\nMIDDLEWARE = []\n",
  "bakery/wsgi.py": "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'bakery.settings')\nfrom django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n",
  "manage.py": "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'bakery.settings')\n",
  "shop/views.py": "def login(request):\n    password = request.POST['password']\n    return None\n",
  "shop/urls.py": "from . import views\nurlpatterns = [views.login]\n",
  "django-prod-lint.toml": "ignore = ['nginx']\n",
  "deploy/ingress.yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {rules: [{host: bakery.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]}\n",
  "deploy/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\npatches: [{path: one.yaml}]\n",
};

const configurations = ["ignore = ['nginx']\n", "select = ['settings', 'deployment']\n", "exclude = ['deploy/']\n", "minimum-certainty = 'certain'\n", "production = ['deploy/']\n", "development = ['**/nginx*']\n", "broken = [\n", "env-file = ['.env']\n", ""];

/** A project in a directory of its own, with an editor's texts on top. */
class Edited {
  readonly root: string;
  readonly texts = new Map<string, { readonly text: string }>();
  readonly #random: (below: number) => number;

  constructor(from: string, seed: number) {
    this.root = mkdtempSync(join(tmpdir(), "bakery-keystrokes-"));
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    cpSync(join(top, from), this.root, { recursive: true });
    rmSync(join(this.root, "expected.txt"), { force: true });
    this.#random = randomFrom(seed);
  }

  /** Changes one thing. @returns what was done, and whether the disk knows of it */
  change(): { readonly what: string; readonly onDisk: boolean } {
    switch (this.#random(12)) {
      case 0:
        return this.#create();
      case 1:
        return this.#remove();
      case 2:
        return this.#save();
      case 3:
        return this.#configure();
      case 4:
        return this.#link();
      default:
        return this.#type();
    }
  }

  #pick<T>(from: readonly T[], otherwise: T): T {
    return from[this.#random(from.length)] ?? otherwise;
  }

  #textOf(path: string): string {
    return this.texts.get(path)?.text ?? (existsSync(path) ? readFileSync(path, "latin1") : "");
  }

  /** Most keystrokes come in one place after each other. */
  #type(): { what: string; onDisk: boolean } {
    const open = [...this.texts.keys()];
    const path = open.length > 0 && this.#random(3) > 0 ? (open.at(-1) ?? "") : join(this.root, this.#pick(filesIn(this.root), "crepes.py"));
    const text = this.#textOf(path);
    const at = this.#random(2) === 0 ? text.length : this.#random(text.length + 1);
    const cut = this.#random(4) === 0 ? this.#random(30) : 0;
    const added = this.#pick(snippets, "");
    this.texts.delete(path);
    this.texts.set(path, { text: text.slice(0, at) + added + text.slice(at + cut) });
    return { what: `type ${JSON.stringify(added)} into ${basename(path)} at ${at}, over ${cut}`, onDisk: false };
  }

  #create(): { what: string; onDisk: boolean } {
    const [name, text] = this.#pick(Object.entries(others), ["extra.py", ""]);
    const folders = ["", ...new Set(filesIn(this.root).map(dirname))].filter((folder) => folder !== ".");
    const path = join(this.root, this.#random(2) === 0 ? "" : this.#pick(folders, ""), name);
    // An editor's new file has a text before it is on disk.
    if (this.#random(3) === 0) {
      this.texts.set(path, { text });
      return { what: `new ${relative(this.root, path)}, not saved`, onDisk: false };
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return { what: `new ${relative(this.root, path)}`, onDisk: true };
  }

  #remove(): { what: string; onDisk: boolean } {
    const path = join(this.root, this.#pick(filesIn(this.root), "crepes.py"));
    this.texts.delete(path);
    rmSync(path, { force: true });
    return { what: `remove ${relative(this.root, path)}`, onDisk: true };
  }

  /** Some are saved, the others closed. */
  #save(): { what: string; onDisk: boolean } {
    for (const [path, { text }] of this.texts) {
      if (this.#random(3) > 0) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    this.texts.clear();
    return { what: "save and close", onDisk: true };
  }

  #configure(): { what: string; onDisk: boolean } {
    const text = this.#pick(configurations, "");
    writeFileSync(join(this.root, "django-prod-lint.toml"), text);
    return { what: `configure ${JSON.stringify(text)}`, onDisk: true };
  }

  #link(): { what: string; onDisk: boolean } {
    const target = join(this.root, this.#pick(filesIn(this.root), "nowhere.py"));
    const path = join(this.root, this.#pick(["site.conf", "prod_settings.py", "deploy/nginx/linked.conf"], "site.conf"));
    if (existsSync(path) || !existsSync(dirname(path))) return { what: "nothing", onDisk: true };
    rmSync(path, { force: true });
    symlinkSync(target, path);
    return { what: `link ${relative(this.root, path)} to ${relative(this.root, target)}`, onDisk: true };
  }
}

/** All that a run says; how many files it looked into for that, no editor shows. */
function told(root: string, { report, mistakes }: Outcome): unknown {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify([value], (_, each: unknown) => (each instanceof SourceFile ? each.path : each)));
  const places = report && placesOf(root, report.pathOf, (path) => path);
  return {
    diagnostics: places && report.findings.map((finding) => ({ path: report.pathOf(finding.at.file), ...diagnosticOf(finding, places) })),
    findings: plain(report?.findings),
    suppressed: plain(report?.suppressed),
    problems: report?.problems,
    summary: report && { ...report.summary, files: undefined },
    mistakes: plain(mistakes),
  };
}

/** The texts of a file while somebody types at its end. */
const typing = (text: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${text}\n# ${"bread ".repeat(index)}`);

describe("a session that remembers", () => {
  test("keeps nothing of older texts", async () => {
    const { root } = new Edited("examples/tutorial-site-fixed", 7);
    const memory = new Memory();
    const path = join(root, "crepes/settings.py");
    const run = async (text: string): Promise<readonly object[]> => {
      const { report } = await runProject({ root, file: undefined, argv: [], version: "test", texts: new Map([[path, { text }]]), lastConfiguration: undefined, memory, pause: () => Promise.resolve() });
      return [...(report?.settings ?? []), ...(report?.files ?? []).filter((file) => file.path === "crepes/settings.py")];
    };
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const older: (readonly WeakRef<object>[])[] = [];
    for (const text of typing(readFileSync(path, "utf8"), 12)) older.push((await run(text)).map((one) => new WeakRef(one)));
    await setImmediate();
    collect();
    expect(older).toHaveLength(12);
    const alive = older.flatMap((references, index) => (references.some((reference) => reference.deref() !== undefined) ? [index] : []));
    // What has held since the first run may speak of it, and the last ones are at hand.
    expect(alive.filter((index) => index > 0 && index < 9)).toEqual([]);
  });

  test.each([
    ["a view", "carte/views.py"],
    ["settings", "crepes/settings.py"],
    ["a site of nginx", "deploy/nginx/crepes.conf"],
  ])("takes no more memory the longer somebody types into %s", { timeout: 120_000 }, async (_what, name) => {
    const { root } = new Edited("examples/tutorial-site", 7);
    const memory = new Memory();
    const path = join(root, name);
    const start = readFileSync(path, "utf8");
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heapAfter = async (from: number, to: number): Promise<number> => {
      for (let index = from; index < to; index++) await runProject({ root, file: undefined, argv: [], version: "test", texts: new Map([[path, { text: `${start}\n# ${index}` }]]), lastConfiguration: undefined, memory, pause: () => Promise.resolve() });
      await setImmediate();
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(0, 100);
    // The texts and the trees of one version take more.
    expect(((await heapAfter(100, 300)) - before) / 200).toBeLessThan(20_000);
  });

  test("hands rules the same parts of a model that a text does not reach", async () => {
    const { root } = new Edited("examples/tutorial-site", 7);
    const memory = new Memory();
    const run = async (name: string, added: string): Promise<Report["models"][number] | undefined> => {
      const path = join(root, name);
      const { report } = await runProject({ root, file: undefined, argv: [], version: "test", texts: new Map([[path, { text: readFileSync(path, "utf8") + added }]]), lastConfiguration: undefined, memory, pause: () => Promise.resolve() });
      return report?.models[0];
    };
    const parts = ["settings", "deployments", "checkouts", "nginx", "launches", "entryPoints", "code"] as const;
    const [first, view, launcher] = [await run("crepes/urls.py", ""), await run("crepes/urls.py", "# one\n"), await run("deploy/gunicorn_start.sh", "# one\n")];
    for (const part of parts) expect(view?.[part], part).toBe(first?.[part]);
    expect(launcher?.settings[0]).toBe(first?.settings[0]);
    expect(launcher?.launches).not.toBe(first?.launches);
  });

  test("parses, evaluates and asks only what a text reaches", async () => {
    const { root } = new Edited("examples/tutorial-site-fixed", 7);
    const memory = new Memory();
    const run = async (texts: Readonly<Record<string, string>>): Promise<Report> => {
      const { report } = await runProject({ root, file: undefined, argv: [], version: "test", texts: new Map(Object.entries(texts).map(([path, text]) => [join(root, path), { text }])), lastConfiguration: undefined, memory, pause: () => Promise.resolve() });
      if (!report) throw new Error("nothing was judged");
      return report;
    };
    const nginx = "deploy/nginx/crepes.conf";
    const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
    const [first] = (await run({})).models;
    const [same] = (await run({ "crepes/urls.py": `${textOf("crepes/urls.py")}# one\n`, "carte/templates/carte/base.html": "" })).models;
    expect([same?.settings[0], same?.nginx[0], same?.deployments[0]]).toEqual([first?.settings[0], first?.nginx[0], first?.deployments[0]]);
    expect(same?.settings[0]).toBe(first?.settings[0]);
    const [site] = (await run({ [nginx]: `${textOf(nginx)}# one\n` })).models;
    expect(site?.settings[0]).toBe(first?.settings[0]);
    expect(site?.nginx[0]).not.toBe(first?.nginx[0]);
    const [settings] = (await run({ "crepes/settings.py": `${textOf("crepes/settings.py")}# one\n` })).models;
    expect(settings?.settings[0]).not.toBe(first?.settings[0]);
    expect(settings?.launches[0]).toBe(first?.launches[0]);
  });

  test.each(projects)("says of %s what a whole run says, after each of many edits", { timeout: 600_000 }, async (from) => {
    const project = new Edited(from, 7);
    const { root } = project;
    const memory = new Memory();
    const run = (own: Memory, lastConfiguration: Configuration | undefined, pause = () => Promise.resolve()): Promise<Outcome> =>
      runProject({ root, file: undefined, argv: [], version: "test", texts: new Map(project.texts), lastConfiguration, memory: own, pause });
    const random = randomFrom(11);
    let configuration: Configuration | undefined;
    const done: string[] = [];
    for (let index = 0; index <= edits; index++) {
      const { what, onDisk } = index === 0 ? { what: "open", onDisk: true } : project.change();
      done.push(what);
      if (onDisk) memory.forgetDisk();
      // A run that a newer text makes useless ends between two stages.
      if (random(4) === 0) {
        let left = random(4);
        await run(memory, configuration, () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error("outdated")))).catch(() => undefined);
        done.push("broken off");
        if (random(2) === 0) done.push(project.change().what);
        memory.forgetDisk();
      }
      const remembered = await run(memory, configuration);
      const whole = await run(new Memory(), configuration);
      expect(told(root, remembered), done.slice(-6).join("; ")).toEqual(told(root, whole));
      ({ configuration } = whole);
    }
  });
});
