import { expect, test } from "vitest";
import type { PyItem } from "../../../src/core/python.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";

const settings = (debug: string): string => `import os\nSECRET_KEY = os.environ["KEY"]\nDEBUG = ${debug}\nALLOWED_HOSTS = ["bakery.example"]\nINSTALLED_APPS = []\nDATABASES = {"default": {"ENGINE": os.environ.get("ENGINE", "django.db.backends.sqlite3")}}\n`;

async function settingsOf(debug: string, files: Readonly<Record<string, string>>): Promise<Settings | undefined> {
  const project = await discover({ root: temporaryTree({ "bakery/settings.py": settings(debug), ...files }) });
  return (await understand(project, { today: "2026-11-22" })).settings[0];
}

test.each([
  ["'DYNO' not in os.environ", { Procfile: "web: gunicorn bakery.wsgi\n" }, false],
  ["'DYNO' not in os.environ", { Procfile: "web: gunicorn bakery.wsgi\n", "nginx.conf": "server { listen 80; }\n" }, false],
  ["'RENDER' not in os.environ", { "build.sh": "python manage.py migrate\n" }, false],
  ["'RENDER' not in os.environ", { "render.yaml": "services: []\n" }, false],
  ["'WEBSITE_HOSTNAME' not in os.environ", {}, false],
  ["'RENDER' not in os.environ", { "bakery.service": "[Service]\nExecStart=/srv/env/bin/gunicorn bakery.wsgi\n" }, true],
  ["'APP_ID' not in os.environ", { "deploy/clever.env": "CC_PYTHON_MODULE=bakery.wsgi:application\n" }, false],
  ["'APP_ID' not in os.environ", { "deploy/clever.env.example": "CC_PYTHON_MODULE=bakery.wsgi:application\n" }, true],
  ["'BAKERY' not in os.environ", { Procfile: "web: gunicorn bakery.wsgi\n" }, true],
] as const)("DEBUG = %s beside %j", async (debug, files, wanted) => {
  const value = (await settingsOf(debug, files))?.value("DEBUG");
  // Where nothing sets the variable it may still be set: the value is what it is while it is unset.
  const item = value?.kind === "known" ? value.value : value?.kind === "environment" ? value.fallback : undefined;
  expect(item).toMatchObject({ type: "bool", value: wanted });
});

test.each([
  [{}, false],
  [{ ".env.prod": "ENGINE=django.db.backends.postgresql\n" }, true],
  [{ ".envs/.production/.django": "ENGINE=django.db.backends.postgresql\n" }, true],
  [{ ".env.dev": "ENGINE=django.db.backends.postgresql\n" }, false],
] as const)("what production's own environment file sets: %j", async (files, wanted) => {
  expect((await settingsOf("False", files))?.sampleHolds("DATABASES", (value) => textsIn(value).includes("django.db.backends.postgresql"))).toBe(wanted);
});

function textsIn(value: PyItem): readonly string[] {
  if (value.type === "str") return [value.value];
  return value.type === "dict" ? value.entries.flatMap(([, entry]) => textsIn(entry)) : [];
}
