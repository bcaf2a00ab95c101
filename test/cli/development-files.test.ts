import { expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const settings = `import os
SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
ALLOWED_HOSTS = ["www.bakery.example"]
INSTALLED_APPS = ["django.contrib.staticfiles"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]
ROOT_URLCONF = "bakery.urls"
STATIC_ROOT = "/srv/bakery/static"
`;

const bakery = {
  "bakery/__init__.py": "",
  "bakery/settings/__init__.py": "",
  "bakery/settings/base.py": settings,
  "bakery/settings/production.py": "from .base import *\n",
  "bakery/wsgi.py": 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")\napplication = get_wsgi_application()\n',
  "manage.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.dev")\n',
  Procfile: "web: gunicorn bakery.wsgi\n",
};

const careless = 'from .base import *\nDEBUG = True\nSECRET_KEY = "django-insecure-sourdough-and-rye-and-spelt"\nALLOWED_HOSTS = []\n';
const reloads = "gunicorn --reload bakery.wsgi -b 0.0.0.0:80";
const service = (more: string): string => `services:\n  web:\n    build: .\n    ${more}\n    environment: {DEBUG: "1", SECRET_KEY: a-key-that-only-developers-have}\n`;
const script = `#!/bin/bash\nexport SECRET_KEY=a-key-that-only-developers-have DEBUG=1\npython manage.py makemigrations\n${reloads}\n`;
const nginx = "server {\n    listen 80;\n    location /static {\n        alias /srv/bakery/static/;\n    }\n    location / {\n        proxy_pass http://app:9999;\n    }\n}\n";

/** Files that no visitor's request ever reaches, each with what would be errors in production's. */
const files: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
  ["settings of developers and tests", { "bakery/settings/dev.py": careless, "bakery/settings/test.py": careless, "tests/settings.py": careless }],
  ["a development compose file", { "docker-compose.yml": service("command: python manage.py runserver 0.0.0.0:8000\n    volumes: ['.:/app']") }],
  ["an override", { "docker-compose.override.yml": service(`command: ${reloads}\n    user: root`) }],
  ["a compose file called dev", { "docker-compose.dev.yml": service(`command: ${reloads}`) }],
  ["a Dockerfile called dev", { "Dockerfile.dev": `FROM python:3.12\nENV SECRET_KEY=a-key-that-only-developers-have DEBUG=1\nCMD ${reloads}\n` }],
  ["Makefile targets", { Makefile: `run:\n\tDEBUG=1 SECRET_KEY=a-key-that-only-developers-have ${reloads}\nserve:\n\tpython manage.py runserver 0.0.0.0:8000\n` }],
  ["CI jobs", { ".github/workflows/ci.yml": `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env: {SECRET_KEY: a-key-that-only-developers-have}\n    steps:\n      - run: python manage.py makemigrations\n      - run: ${reloads}\n`, ".gitlab-ci.yml": `test:\n  variables: {SECRET_KEY: a-key-that-only-developers-have}\n  script:\n    - python manage.py makemigrations\n    - ${reloads}\n` }],
  ["a Vagrant machine", { Vagrantfile: 'Vagrant.configure("2") do |config|\nend\n', "vagrant/setup.sh": script, "vagrant/nginx.conf": nginx }],
  ["a devcontainer", { ".devcontainer/docker-compose.yml": service(`command: ${reloads}`), ".devcontainer/devcontainer.json": '{"dockerComposeFile": "docker-compose.yml"}\n' }],
  ["documentation", { "docs/nginx.conf": nginx, "docs/start.sh": script, "docs/compose.yaml": service(`restart: always\n    command: ${reloads}`), "README.md": `    ${reloads}\n` }],
  ["examples", { "examples/nginx.conf": nginx, "examples/site/docker-compose.yml": service("restart: always\n    command: gunicorn --reload site.wsgi"), "examples/site/settings.py": careless.replace("from .base import *", 'INSTALLED_APPS = []\nROOT_URLCONF = "urls"') }],
  ["environment files of developers", { ".env.dev": "SECRET_KEY=a-key-that-only-developers-have\n", ".env.example": "SECRET_KEY=change-me\nDEBUG=1\n" }],
  ["a Procfile of developers", { "Procfile.dev": `web: ${reloads}\n` }],
];

test("production's own files have no error", async () => {
  const { out, status } = await run(["--format", "concise"], temporaryTree(bakery));
  expect([out.includes(" error: "), status]).toEqual([false, 1]);
  // The first run loads every rule.
}, 120_000);

test("the same files have errors where they are production's", async () => {
  const { out } = await run(["--format", "concise"], temporaryTree({ ...bakery, "bakery/settings/production.py": careless, "deploy/start.sh": script, "deploy/nginx.conf": nginx }));
  for (const rule of ["settings/debug-enabled", "launch/makemigrations", "gunicorn/auto-reload", "nginx/alias-traversal"]) expect(out).toContain(rule);
});

test.each(files)("no error comes from %s", async (_, more) => {
  const { out } = await run(["--format", "concise"], temporaryTree({ ...bakery, ...more }));
  expect(out.split("\n").filter((line) => line.includes(" error: "))).toEqual([]);
  // The project itself was judged.
  expect(out).toContain("bakery/settings/production.py");
});
