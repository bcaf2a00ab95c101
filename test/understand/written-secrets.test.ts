import { expect, test } from "vitest";
import { SourceFile, textOf } from "../../src/core/source.ts";
import { writtenSecrets } from "../../src/understand/written-secrets.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "../cli/run-cli.ts";

test.each([
  ['SECRET_KEY = "rye', ['"rye']],
  ['DATABASES = {"default": {"NAME": "bakery", "PASSWORD": "rye"}}', ['"rye"']],
  ['API_TOKEN = os.environ.get("API_TOKEN", "rye")\nDEBUG = "no"', ['"rye"']],
  ["SECRET_KEY=rye and spelt\nDEBUG=1", ["rye and spelt"]],
  ["  SECRET_KEY: rye", ["rye"]],
  ['LOCATION = "redis://:rye@cache"', ["rye"]],
  ["SECRET_KEY = read()", []],
  ['SECRET_KEY = env["SECRET_KEY"]', []],
  ['if SECRET_KEY == "rye":', []],
] as const)("%s", (text, wanted) => {
  expect(writtenSecrets(new SourceFile("settings.py", text)).map(textOf)).toEqual(wanted);
});

const entryPoint = 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n';
const unit = "[Service]\nExecStart=/srv/venv/bin/gunicorn bakery.wsgi\n";

test.each([
  ["a line that Python does not reach", { "bakery/settings.py": 'INSTALLED_APPS = []\nDEBUG = True\nAWS_SECRET_ACCESS_KEY = os.environ.get("AWS_SECRET_ACCESS_KEY", "rye-and-spelt")\n', "bakery/wsgi.py": entryPoint }],
  ["a line that Python can't read", { "bakery/settings.py": 'DEBUG = True\nSECRET_KEY = "rye-and-spelt\nINSTALLED_APPS = []\n', "bakery/wsgi.py": entryPoint }],
  ["a module that stops behind the secret of another", { "bakery/settings.py": 'from bakery.more import *\nINSTALLED_APPS = []\n', "bakery/more.py": 'DATABASES = {"default": {"PASSWORD": "rye-and-spelt", "HOST": host}}\n', "bakery/wsgi.py": entryPoint }],
  ["a line of variables that is not read", { ".env": 'SECRET_KEY="rye-and-spelt\n', "bakery/settings.py": "import environ\nenv = environ.Env()\nenv.read_env('.env')\nSECRET_KEY = env('SECRET_KEY')\nINSTALLED_APPS = []\n", "bakery/wsgi.py": entryPoint }],
  ["a unit with a mistake", { "bakery.service": `${unit}Environment="SECRET_KEY=rye-and-spelt\n` }],
  ["a script with a mistake", { "start.sh": "#!/bin/sh\nexport SECRET_KEY=rye-and-spelt $(\ngunicorn bakery.wsgi\n" }],
  ["a compose file with a mistake", { "docker-compose.yml": "services:\n  web:\n    command: gunicorn bakery.wsgi\n    environment: {SECRET_KEY: 'rye-and-spelt\n" }],
  ["a Dockerfile with a mistake", { Dockerfile: "FROM python\nENV SECRET_KEY='rye-and-spelt\nCMD gunicorn bakery.wsgi\n" }],
  ["supervisor's file with a mistake", { "supervisord.conf": "[program:web]\ncommand=gunicorn bakery.wsgi\nSECRET_KEY: rye-and-spelt\nflour\n" }],
  ["a unit without a section", { "bakery.service": "Environment=SECRET_KEY=rye-and-spelt\n" }],
  ["a line of Python in a site", { "nginx.conf": '        "PASSWORD": "rye-and-spelt",' }],
  ["a script of PM2 with a mistake", { "ecosystem.config.js": "module.exports = { apps: [{ script: 'gunicorn', env: { SECRET_KEY: 'rye-and-spelt } }] };\n" }],
] as const)("no report shows the secret in %s", async (_, files) => {
  const root = temporaryTree(files);
  for (const argv of [["--select", "all"], ["--format", "html"], ["--format", "json"], ["settings"], ["graph"]]) {
    const { out, err } = await run(argv, root);
    expect(out + err).not.toMatch(/rye-and-spelt|'rye'/);
  }
});
