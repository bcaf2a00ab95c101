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

/** The development server, its source mounted, behind a web server. */
const withNginx = (more: string): string => `services:\n  app:\n    image: python:3.12\n    command: python manage.py runserver 0.0.0.0:9999\n    volumes: ['.:/app']\n  front:\n    ${more}\n`;

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
  ["a server's configuration that a development compose file mounts", { "docker-compose.dev.yml": withNginx("image: nginx\n    volumes: ['./nginx/site.conf:/etc/nginx/conf.d/default.conf:ro']"), "nginx/site.conf": nginx }],
  ["a directory of them that one mounts beside production's", { "docker-compose.yml": withNginx("image: nginx\n    volumes: ['./nginx:/etc/nginx/conf.d']"), "docker-compose.prod.yml": "services:\n  web:\n    image: registry.example/bakery\n    command: gunicorn bakery.wsgi\n", "nginx/site.conf": nginx }],
  ["a server's configuration in an image that a development compose file builds", { "docker-compose.dev.yml": withNginx("build: ./nginx"), "nginx/Dockerfile": "FROM nginx\nCOPY site.conf /etc/nginx/conf.d/default.conf\n", "nginx/site.conf": nginx }],
  ["one before the development server alone", { "compose.yaml": withNginx("image: nginx\n    restart: always\n    volumes: ['./nginx/site.conf:/etc/nginx/conf.d/default.conf']"), "nginx/site.conf": nginx }],
  ["Apache's before the development server", { "compose.yaml": withNginx("image: httpd\n    volumes: ['./apache/site.conf:/usr/local/apache2/conf/extra/site.conf']"), "apache/site.conf": "<VirtualHost *:80>\n    Nonsense on\n</VirtualHost>\n" }],
  ["an image that developers alone build, and its script", { "docker-compose.dev.yml": "services:\n  web:\n    build: ./image\n", "image/Dockerfile": "FROM python:3.12\nENV SECRET_KEY=a-key-that-only-developers-have\nCOPY start.sh /start.sh\nCMD [\"/start.sh\"]\n", "image/start.sh": "#!/bin/sh\npython manage.py makemigrations\nexec python manage.py runserver 0.0.0.0:8000\n" }],
  ["an image of developers beside production's", { "docker-compose.dev.yml": "services:\n  web:\n    build: {context: ., dockerfile: docker/web.Dockerfile}\n", "docker-compose.prod.yml": "services:\n  web:\n    build: {context: ., dockerfile: docker/site.Dockerfile}\n", "docker/web.Dockerfile": `FROM python:3.12\nENV SECRET_KEY=a-key-that-only-developers-have\nCMD ${reloads}\n`, "docker/site.Dockerfile": 'FROM python:3.12\nUSER bakery\nCMD ["gunicorn", "bakery.wsgi"]\n' }],
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

const mounted = "image: nginx\n    volumes: ['./nginx/site.conf:/etc/nginx/conf.d/default.conf']";

test.each([
  ["production's compose file mounts it too", { "docker-compose.dev.yml": withNginx(mounted), "docker-compose.prod.yml": `services:\n  front:\n    ${mounted}\n` }],
  ["production's overlay lies over the one that mounts it", { "docker-compose.yml": withNginx(mounted), "docker-compose.prod.yml": "services:\n  app:\n    command: gunicorn bakery.wsgi\n" }],
  ["another image copies it", { "docker-compose.dev.yml": withNginx(mounted), "front/Dockerfile": "FROM nginx\nCOPY nginx/site.conf /etc/nginx/conf.d/default.conf\n" }],
  ["a script deploys it", { "docker-compose.dev.yml": withNginx(mounted), "deploy.sh": "#!/bin/sh\nscp nginx/site.conf root@bakery.example:/etc/nginx/conf.d/\n" }],
  ["a workflow deploys it", { "docker-compose.dev.yml": withNginx(mounted), ".github/workflows/release.yml": "on: push\njobs:\n  release:\n    steps:\n      - run: rsync ./nginx/site.conf server:/etc/nginx/conf.d/\n" }],
  ["a page tells to copy it", { "docker-compose.dev.yml": withNginx(mounted), "README.md": "    sudo cp nginx/site.conf /etc/nginx/sites-enabled/\n" }],
  ["an application server stands behind it, its source mounted", { "compose.yaml": withNginx(mounted).replace("python manage.py runserver", "gunicorn bakery.wsgi -b") }],
  ["only the whole source is mounted", { "docker-compose.dev.yml": withNginx("image: nginx\n    volumes: ['.:/code']") }],
  ["the configuration says that it is production's", { "docker-compose.dev.yml": withNginx(mounted), "django-prod-lint.toml": 'production = ["nginx/site.conf"]\n' }],
  ["the configuration says that its compose file is production's", { "docker-compose.dev.yml": withNginx(mounted), "django-prod-lint.toml": 'production = ["docker-compose.dev.yml"]\n' }],
])("a server's configuration that developers use is judged where %s", async (_, more) => {
  expect((await run(["--format", "concise"], temporaryTree({ ...bakery, "nginx/site.conf": nginx, ...more }))).out).toContain("nginx/alias-traversal");
});

test.each([
  ["it is the only one, and starts an application server", { "docker-compose.dev.yml": "services:\n  web:\n    build: ./image\n" }],
  ["a build server builds it", { "docker-compose.dev.yml": "services:\n  web:\n    build: ./image\n", "docker-compose.prod.yml": "services:\n  web:\n    build: ./other\n", "other/Dockerfile": 'FROM python:3.12\nCMD ["gunicorn", "bakery.wsgi"]\n', ".github/workflows/release.yml": "on: push\njobs:\n  release:\n    steps:\n      - run: docker build image\n" }],
])("an image that developers build is judged where %s", async (_, more) => {
  expect((await run(["--format", "concise"], temporaryTree({ ...bakery, "image/Dockerfile": `FROM python:3.12\nCMD ${reloads}\n`, ...more }))).out).toContain("gunicorn/auto-reload");
});
