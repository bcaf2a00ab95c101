import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { Memory } from "../src/discover/memory.ts";
import { runProject } from "../src/lsp/run-project.ts";

const top = join(import.meta.dirname, "..");
/** What is typed at the end of a file, letter by letter. */
const typed = { python: "\nBAKED_AT = 4  # hours\n", code: "\n# TODO\ndef oven(request):\n    return None\n", hash: "\n# the oven is hot\n" };

/** A file of each kind, and what is typed into it. */
type Edited = Readonly<Record<string, readonly [path: string, text: string]>>;

const ofTutorial: Edited = {
  "settings.py": ["crepes/settings.py", typed.python],
  "nginx site": ["deploy/nginx/crepes.conf", typed.hash],
  launcher: ["deploy/gunicorn_start.sh", typed.hash],
  "urls.py": ["crepes/urls.py", typed.code],
  view: ["carte/views.py", typed.code],
};

/** A project of a usual company: settings in a package, 40 apps, two sites of nginx, a unit and a compose file. */
function makeBigProject(root: string): Edited {
  const files = new Map<string, string>();
  const apps = Array.from({ length: 40 }, (_, index) => `shop${index}`);
  files.set("manage.py", `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")\n`);
  files.set("requirements.txt", "Django==5.2.8\ngunicorn==23.0.0\npsycopg==3.2.3\nsentry-sdk==2.19.0\n");
  files.set("bakery/__init__.py", "");
  files.set("bakery/wsgi.py", `import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")\napplication = get_wsgi_application()\n`);
  files.set("bakery/settings/__init__.py", "");
  const extra = Array.from({ length: 120 }, (_, index) => `BREAD_${index} = os.environ.get("BREAD_${index}", "${index}")`).join("\n");
  const base = readFileSync(join(top, "examples/tutorial-site-fixed/crepes/settings.py"), "utf8").replaceAll("crepes", "bakery");
  files.set("bakery/settings/base.py", `${base}\nimport os\nINSTALLED_APPS = INSTALLED_APPS + [${apps.map((app) => `"${app}"`).join(", ")}]\n${extra}\n`);
  files.set("bakery/settings/production.py", `from .base import *\nimport os\nDEBUG = os.environ.get("DEBUG") == "1"\nALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")\nif os.environ.get("USE_TLS", "1") == "1":\n    SECURE_SSL_REDIRECT = True\n    SESSION_COOKIE_SECURE = True\n`);
  files.set("bakery/urls.py", `from django.urls import include, path\nurlpatterns = [${apps.map((app) => `path("${app}/", include("${app}.urls"))`).join(",\n    ")}]\n`);
  for (const app of apps) {
    files.set(`${app}/__init__.py`, "");
    files.set(`${app}/urls.py`, `from django.urls import path\nfrom . import views\nurlpatterns = [${Array.from({ length: 12 }, (_, index) => `path("page${index}/", views.page${index})`).join(", ")}]\n`);
    files.set(`${app}/views.py`, Array.from({ length: 12 }, (_, index) => `def page${index}(request):\n    if request.POST:\n        name = request.POST["name"]\n        return render(request, "page${index}.html", {"name": name})\n    return render(request, "page${index}.html")\n`).join("\n"));
    files.set(`${app}/models.py`, Array.from({ length: 8 }, (_, index) => `class Loaf${index}(models.Model):\n    name = models.CharField(max_length=100)\n    weight = models.IntegerField()\n`).join("\n"));
    for (let index = 0; index < 20; index++) files.set(`${app}/templates/${app}/page${index}.html`, "<h1>Bread</h1>\n");
  }
  const site = readFileSync(join(top, "examples/tutorial-site-fixed/deploy/nginx/crepes.conf"), "utf8");
  files.set("deploy/nginx/bakery.conf", site);
  files.set("deploy/nginx/shop.conf", site.replaceAll("crepes", "shop"));
  files.set("deploy/bakery.service", "[Unit]\nDescription=Bakery\n\n[Service]\nUser=bakery\nWorkingDirectory=/srv/bakery\nEnvironment=DJANGO_SETTINGS_MODULE=bakery.settings.production\nExecStart=/srv/bakery/venv/bin/gunicorn --bind 127.0.0.1:8000 bakery.wsgi:application\n\n[Install]\nWantedBy=multi-user.target\n");
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    "settings.py": ["bakery/settings/production.py", typed.python],
    "base of settings": ["bakery/settings/base.py", typed.python],
    "nginx site": ["deploy/nginx/bakery.conf", typed.hash],
    launcher: ["deploy/bakery.service", typed.hash],
    "urls.py": ["shop3/urls.py", typed.code],
    view: ["shop3/views.py", typed.code],
    model: ["shop3/models.py", typed.code],
  };
}

/** Looks at a project in which one file holds another text; milliseconds of compute. */
async function cost(root: string, path: string, text: string, memory: Memory): Promise<number> {
  const before = process.cpuUsage();
  const { report } = await runProject({ root, file: undefined, argv: [], version: "bench", texts: new Map([[join(root, path), { text }]]), lastConfiguration: undefined, memory, pause: () => Promise.resolve() });
  const { user, system } = process.cpuUsage(before);
  if (!report) throw new Error(`${root} could not be judged`);
  return (user + system) / 1000;
}

const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

async function measure(name: string, root: string, edited: Edited, keystrokes: number): Promise<readonly string[]> {
  const rows: string[] = [];
  const memory = new Memory();
  for (const [kind, [path, text]] of Object.entries(edited)) {
    const start = readFileSync(join(root, path), "utf8");
    const [quick, whole]: [number[], number[]] = [[], []];
    await cost(root, path, start, memory);
    for (let index = 1; index <= keystrokes; index++) {
      const now = start + text.repeat(Math.ceil(index / text.length)).slice(0, index);
      quick.push(await cost(root, path, now, memory));
      whole.push(await cost(root, path, now, new Memory()));
    }
    const shown = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(1)} | ${quantile(values, 0.95).toFixed(1)}`;
    rows.push(`| ${name} | ${kind} | ${shown(quick)} | ${shown(whole)} | ${(quantile(quick, 0.5) / quantile(whole, 0.5)).toFixed(2)} |`);
  }
  return rows;
}

/**
 * What a keystroke costs in the language server, by kind of file: `npm run bench -- keystroke [--keystrokes N]`. Milliseconds of
 * compute (the processor's time, so that other programs do not count) from a changed text to its findings, with what
 * earlier keystrokes left, and as a share of a whole run, measured in turn.
 */
export async function keystroke(argv: readonly string[]): Promise<string> {
  const { values } = parseArgs({ args: [...argv], options: { keystrokes: { type: "string", default: "60" } } });
  const count = Number(values.keystrokes);
  const scratch = mkdtempSync(join(tmpdir(), "bakery-keystroke-"));
  const rows = ["| project | file | keystroke p50 | p95 | whole run p50 | p95 | share |", "|---|---|---|---|---|---|---|"];
  try {
    for (const name of ["tutorial-site-fixed", "tutorial-site"]) {
      const root = join(scratch, name);
      cpSync(join(top, "examples", name), root, { recursive: true });
      const edited = Object.fromEntries(Object.entries(ofTutorial).filter(([, [path]]) => existsSync(join(root, path))));
      // Functions are compiled as they run hot: without a first round the figures would tell of the compiler.
      await measure(name, root, edited, Math.min(count, 10));
      rows.push(...(await measure(name, root, edited, count)));
    }
    const big = join(scratch, "bakery");
    rows.push(...(await measure("40 apps", big, makeBigProject(big), count)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return rows.join("\n");
}
