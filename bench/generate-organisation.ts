/**
 * Makes the repositories of a make-believe organisation, the same ones for the same seed, to try scans of many on
 * (docs/organisation.md): `npx tsx bench/generate-organisation.ts FOLDER [COUNT] [SEED]`. Most are the healthy example
 * with a few slips and some apps around it, some are sites as old guides deploy them, one in twenty is no Django project.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { random } from "../test/oracle/random.ts";

const examples = join(import.meta.dirname, "../examples");

interface Slip {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** What people get wrong in the healthy example. */
const slips: readonly Slip[] = [
  { path: "crepes/settings.py", from: "DEBUG = False", to: 'DEBUG = os.environ.get("DJANGO_DEBUG", "1") == "1"' },
  { path: "crepes/settings.py", from: "SECURE_HSTS_SECONDS = 31536000", to: "SECURE_HSTS_SECONDS = 0" },
  { path: "crepes/settings.py", from: "SESSION_COOKIE_SECURE = True", to: "SESSION_COOKIE_SECURE = False" },
  { path: "crepes/settings.py", from: '"www.creperie-vieux-port.example"]', to: "]" },
  { path: "crepes/settings.py", from: "MANAGERS = ADMINS", to: "MANAGERS = []" },
  { path: "deploy/nginx/crepes.conf", from: "location /media/ {", to: "location /media {" },
  { path: "deploy/nginx/crepes.conf", from: "        proxy_set_header X-Forwarded-Proto $scheme;\n", to: "" },
  { path: "deploy/nginx/crepes.conf", from: "server unix:/run/crepes.sock", to: "server 127.0.0.1:8000" },
];

const trades = ["bakery", "library", "creperie", "museum", "nursery", "cinema", "orchard", "harbour"];
const parts = ["shop", "orders", "calendar", "members", "archive", "tickets"];

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function addApp(root: string, app: string): void {
  write(root, `${app}/__init__.py`, "");
  write(root, `${app}/migrations/__init__.py`, "");
  write(root, `${app}/models.py`, Array.from({ length: 20 }, (_, index) => `class Item${index}(models.Model):\n    name = models.CharField(max_length=100)\n`).reduce((text, one) => `${text}\n\n${one}`, "from django.db import models\n"));
  write(root, `${app}/views.py`, "from django.shortcuts import render\n\n\ndef page(request):\n    return render(request, \"page.html\")\n");
  write(root, `${app}/templates/${app}/page.html`, "<p>{{ item.name }}</p>\n");
}

function slipInto(root: string, { path, from, to }: Slip): void {
  const text = readFileSync(join(root, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} of the example has no ${from}`);
  writeFileSync(join(root, path), text.replace(from, () => to));
}

const [folder, count = "500", seed = "1"] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say which folder the repositories go to.");
const draw = random(seed);
const pick = <T>(of: readonly [T, ...T[]] | readonly T[]): T => of[Math.floor(draw() * of.length)] as T;

for (let index = 1; index <= Number(count); index++) {
  const root = resolve(folder, `${pick(trades)}-${pick(parts)}-${String(index).padStart(count.length, "0")}`);
  const kind = draw();
  if (kind < 0.05) {
    write(root, "package.json", '{ "name": "menu-printer" }\n');
    continue;
  }
  const isHealthy = kind < 0.8;
  cpSync(join(examples, isHealthy ? "tutorial-site-fixed" : "tutorial-site"), root, { recursive: true });
  if (isHealthy) for (const slip of slips) if (draw() < 0.15) slipInto(root, slip);
  const apps = 1 + Math.floor(draw() * 20);
  for (let app = 1; app <= apps; app++) addApp(root, `${pick(parts)}_${app}`);
}
