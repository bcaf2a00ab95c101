import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/discover/classify.ts";
import { fromPython, hooks } from "./hook.ts";
import { top } from "./top.ts";

const [hook] = hooks;
const files = fromPython(hook?.files ?? "");

/** The files of an example, each relative to the project that it belongs to. */
function filesBelow(folder: string, projectDepth: number): readonly { readonly path: string; readonly full: string }[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => ({ full, path: full.slice(join(top, folder).length + 1).split("/").slice(projectDepth).join("/") }))
    .filter(({ path }) => path !== "");
}

/** Every file of the fixtures (family, rule, good or bad, case) and of the examples. */
const examples = [...filesBelow("fixtures", 4), ...filesBelow("examples", 1)];

describe("the hook's pattern", () => {
  test("matches every file that is read, in all fixtures and examples", () => {
    const around = (full: string) => () => new Set(readdirSync(dirname(full)));
    const read = examples.filter(({ path, full }) => classify(path, around(full), () => readFileSync(full, "latin1")) !== undefined);
    expect(read.length).toBeGreaterThan(1_000);
    expect([...new Set(read.map(({ path }) => path))].filter((path) => !files.test(path))).toEqual([]);
  });

  test.each([
    "django-prod-lint.toml", "django-prod-lint-baseline.json", "pyproject.toml", "Procfile", "Makefile", "deploy/bakery.example", "Dockerfile.prod", "docker/web.Dockerfile", ".github/workflows/deploy.yml",
    ".envs/.production/.django", "deploy/bakery.service.j2", "sites-enabled/bakery.bak", ".ebextensions/01_django.config", "config/gunicorn.conf.py", "Bakery/Settings/Production.py", "uwsgi.xml", "unit.json", "crontab", "k8s/web.yaml",
  ])("matches %s", (path) => {
    expect(files.test(path)).toBe(true);
  });

  test.each([
    "bakery/views.py", "bakery/models.py", "bakery/urls.py", "bakery/migrations/0001_initial.py", "tests/test_orders.py", "bakery/templates/bakery/menu.html", "static/css/bakery.css", "static/js/orders.js",
    "README.md", "docs/nginx.md", "nginx/README.md", "docs/deploy.rst", "package.json", "tsconfig.json", "locale/fr/LC_MESSAGES/django.po", "media/croissant.png", "data/flour.csv",
  ])("leaves %s alone", (path) => {
    expect(files.test(path)).toBe(false);
  });
});

test("the hook reads the whole project once, with what is committed", () => {
  expect(hooks).toHaveLength(1);
  expect(hook).toMatchObject({ id: "django-prod-lint", language: "node", entry: "django-prod-lint", pass_filenames: false, require_serial: true });
});
