import { expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { lint } from "../src/pipeline.ts";
import { temporaryTree } from "./temporary-tree.ts";

const settings = (debug: string): string => `import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nDEBUG = ${debug}\nALLOWED_HOSTS = ["bakery.example"]\nROOT_URLCONF = "bakery.urls"\nINSTALLED_APPS = []\nMIDDLEWARE = []\n`;
const site = {
  "manage.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n',
  "bakery/__init__.py": "",
  "bakery/urls.py": "urlpatterns = []\n",
  "bakery/settings.py": settings('os.environ.get("DEBUG") == "1"'),
  "bakery/local.py": settings("True"),
  "bakery/wsgi.py": 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n',
  "requirements.txt": "Django==5.2.8\n",
  Procfile: "web: gunicorn bakery.wsgi --bind 0.0.0.0:$PORT\n",
};
/** Everything that would be an error in production. */
const commands = ["export DEBUG=1 SECRET_KEY=hunter2hunter2", "python manage.py makemigrations", "DEBUG=1 python manage.py runserver 0.0.0.0:8000 --settings=bakery.local", "gunicorn --reload --user root --log-level debug bakery.missing:app", "gunicorn_django -b :8000", "DJANGO_SETTINGS_MODULE=bakery.local uvicorn --reload bakery.asgi:application", "nohup granian bakery.asgi:application &"];
const indented = (indentation: string): string => commands.map((command) => `${indentation}${command}\n`).join("");

const findings = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const report = await lint({ cwd: temporaryTree(files), today: "2026-11-22", version: "0" }, rules);
  return report.findings.map(({ at, ruleId }) => `${report.pathOf(at.file)}: ${ruleId}`);
};

test.each([
  ["a Makefile", { Makefile: `export DJANGO_SETTINGS_MODULE = bakery.local\nexport DEBUG = 1\n.PHONY: deploy prod serve start\ndeploy prod serve start:\n${indented("\t")}prod:\n${indented("\t")}` }],
  ["a justfile", { justfile: `export DJANGO_SETTINGS_MODULE := "bakery.local"\ndeploy:\n${indented("    ")}` }],
  ["a workflow of GitHub", { ".github/workflows/deploy.yml": `env:\n  DJANGO_SETTINGS_MODULE: bakery.local\n  DEBUG: "1"\njobs:\n  deploy:\n    environment: production\n    steps:\n      - run: |\n${indented("          ")}` }],
  ["a pipeline of GitLab", { ".gitlab-ci.yml": `variables:\n  DJANGO_SETTINGS_MODULE: bakery.local\ndeploy:\n  environment: {name: production}\n  script:\n${commands.map((command) => `    - '${command}'\n`).join("")}` }],
])("%s changes nothing of what is found, whatever it starts", async (_, helper) => {
  const alone = await findings(site);
  expect(alone.length).toBeGreaterThan(0);
  expect(await findings({ ...site, ...helper })).toEqual(alone);
  // The same commands in a script of production's are told.
  expect((await findings({ ...site, "deploy/start.sh": `#!/bin/sh\n${commands.join("\n")}\n` })).length).toBeGreaterThan(alone.length + 3);
});
