import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { bakery, lostIn, traces } from "./bakery.ts";
import { compiled, type Ended, ended, type Program } from "./program.ts";

let program: Program;
beforeAll(async () => {
  program = await compiled();
}, 120_000);
afterAll(() => { program.remove(); });

const patience = 180_000;

/** A check of the bakery with more files, whose own findings must stand. */
function checked(files: Readonly<Record<string, string>>): Ended {
  const run = ended(program, ["--format", "concise"], { cwd: temporaryTree({ ...bakery, ...files }), patience });
  expect(lostIn(run.out), run.err).toEqual([]);
  expect(run.out + run.err).not.toMatch(traces);
  expect(run.status).toBe(1);
  return run;
}

const deep = 100_000;
const nested = (open: string, inner: string, close: string, depth = deep): string => open.repeat(depth) + inner + close.repeat(depth);

/** By the name of the file; each text is one case, in a directory of its own. */
const nesting: Readonly<Record<string, readonly string[]>> = {
  "nginx.conf": [nested("location / {\n", "", "}\n", 20_000), `server { ${nested("if ($a) { ", "", "} ", 20_000)} }`, `http { server { ${"location / { ".repeat(20_000)}`, `map $a $b { ${nested("{", "", "}")} }`],
  "apache.conf": [`<VirtualHost *:80>\n${nested("<IfModule a>\n", "", "</IfModule>\n", 20_000)}</VirtualHost>\n`, `<VirtualHost *:80>\n<If "${nested("(", "true", ")", 50_000)}">\n</If>\n</VirtualHost>\n`, `<VirtualHost *:80>\n<If "${"!".repeat(50_000)}true">\n</If>\n</VirtualHost>\n`, `<VirtualHost *:80>\n<Location />\n${nested("<RequireAll>\n", "Require all granted\n", "</RequireAll>\n", 20_000)}</Location>\n</VirtualHost>\n`],
  "start.sh": [nested("$(", "gunicorn", ")"), nested("if true; then ", "gunicorn bakery.wsgi\n", "fi; "), nested("(", "gunicorn bakery.wsgi", ")"), nested("{ ", "gunicorn bakery.wsgi;", "} ;"), `${"a | ".repeat(20_000)}gunicorn bakery.wsgi`, `${"a && ".repeat(20_000)}gunicorn bakery.wsgi`, `A="${nested("${a:-", "x", "}", 20_000)}"\ngunicorn bakery.wsgi`, `${"sh -c ".repeat(deep)}'gunicorn bakery.wsgi'`, `${"exec env ".repeat(deep)}gunicorn bakery.wsgi`, `${"uv run ".repeat(deep)}gunicorn bakery.wsgi`, `${"A=1 ".repeat(deep)}gunicorn bakery.wsgi`, nested("f() { ", "gunicorn bakery.wsgi; ", "}; ", 50_000), "cat <<A\n".repeat(20_000)].map((text) => `#!/bin/sh\n${text}\n`),
  ".env": [`A=${nested("${A", "", "}")}\nDEBUG=1\n`, Array.from({ length: 20_000 }, (_, index) => `A${index + 1}=\${A${index}}\${A${index}}\n`).join("")],
  "bakery.service": [`[Service]\nExecStart=${"/bin/sh -c ".repeat(deep)}gunicorn bakery.wsgi\n`, `[Service]\n${"Environment=A=b\n".repeat(deep)}ExecStart=/usr/bin/gunicorn bakery.wsgi\n`, `[Service]\nExecStart=/usr/bin/gunicorn bakery.wsgi ${"\\\n --preload".repeat(deep)}\n`],
  Procfile: [`web: ${nested("$(", "gunicorn bakery.wsgi", ")")}\n`, `web: ${"A=1 ".repeat(deep)}gunicorn bakery.wsgi\n`],
  Dockerfile: [`FROM python\nCMD ${nested("[", '"gunicorn"', "]")}\n`, `FROM python\nCMD ${nested("(", "gunicorn bakery.wsgi", ")")}\n`, `${Array.from({ length: 5_000 }, (_, index) => `FROM a${index} AS a${index + 1}\n`).join("")}CMD gunicorn bakery.wsgi\n`, "FROM a AS b\nFROM b AS a\nFROM a\nCMD gunicorn bakery.wsgi\n"],
  "compose.yaml": [`services:\n  web: ${nested("[", "", "]")}\n`, `services: ${nested("{a: ", "1", "}")}\n`, `services:\n  ${"? ".repeat(deep)}a\n`, `services:\n  ${"- ".repeat(deep)}a\n`, `services:\n  web:\n    image: x\n    command: "gunicorn bakery.wsgi ${nested("${A:-", "", "}")}"\n`],
  "k8s/deployment.yaml": [`apiVersion: apps/v1\nkind: Deployment\nspec: ${nested("{a: ", "1", "}")}\n`, "apiVersion: apps/v1\nkind: Deployment\n---\n".repeat(6_000)],
  "app.json": [`{"env": ${nested("[", "", "]")}}`, `{"env": ${nested('{"a":', "1", "}")}}`],
  "fly.toml": [`[env]\nA = ${nested("[", "", "]")}\n`, `[a${".a".repeat(deep)}]\nA = 1\n`, "[[a]]\n".repeat(20_000), `a = ${nested("{a=", "1", "}", 20_000)}\n`],
  "requirements.txt": [`Django>=1${nested("[", "", "]")} ; ${nested("(", "python_version", ")")}\n`],
  "pyproject.toml": [`[project]\ndependencies = ${nested("[", "", "]")}\n`],
  "Pipfile.lock": [`{"default": ${nested("[", "", "]")}}`],
  "supervisord.conf": [`[program:web]\ncommand=${"sh -c ".repeat(deep)}gunicorn bakery.wsgi\nenvironment=${'A="b",'.repeat(deep)}\n`],
  "uwsgi.ini": [`[uwsgi]\nmodule = bakery.wsgi\n${nested("if-env = A\n", "", "endif =\n", 20_000)}`, `[uwsgi]\nmodule = bakery.wsgi\nset-ph = a=%(a)%(a)\nchdir=${"%(a)".repeat(deep)}\n`],
  "uwsgi.yaml": [`uwsgi:\n  module: ${nested("[", "", "]")}\n`],
  "uwsgi.json": [`{"uwsgi": ${nested("[", "", "]")}}`],
  "uwsgi.xml": [`<uwsgi>${nested("<a>", "", "</a>")}</uwsgi>`],
  crontab: [`* * * * * ${nested("(", "/srv/manage.py clearsessions", ")")}\n`],
  Makefile: [`run:\n\t${nested("$(", "python manage.py runserver", ")")}\n`, nested("ifdef A\n", "run:\n\tgunicorn bakery.wsgi\n", "endif\n", 20_000)],
  ".github/workflows/deploy.yml": [`jobs:\n  deploy:\n    environment: production\n    steps: ${nested("[", '"python manage.py migrate"', "]")}\n`, `jobs:\n  deploy:\n    environment: production\n    steps:\n      - run: ${nested("(", "python manage.py migrate", ")")}\n`],
  "ecosystem.config.js": [`module.exports = ${nested("[", "", "]")}`, `module.exports = ${nested("f(", "", ")")}`],
  "vite.config.js": [`export default { build: { sourcemap: ${nested("(", "true", ")")} } }`],
  "gunicorn.conf.py": [`bind = ${nested("(", "1", ")")}\n`],
  ".htaccess": [nested("<Files a>\n", "", "</Files>\n", 20_000)],
};

test.each(Object.entries(nesting))("%s nests as deeply as it likes", { timeout: patience }, (name, texts) => {
  checked(Object.fromEntries(texts.map((text, index) => [`case${index}/${name}`, text])));
});

test("settings nest as deeply as they like", { timeout: patience }, () => {
  const shapes = [`A = ${nested("(", "1", ")")}`, `A = ${nested("{1:", "1", "}")}`, `A = {}\nB = A${"[0]".repeat(deep)}`, `A = ${"lambda: ".repeat(deep)}1`, `A = ${"not ".repeat(deep)}1`, `A = ${"-".repeat(deep)}1`, `A = ${'"a" '.repeat(deep)}`, `A = ${nested('f"{', "1", '}"', 300)}`];
  for (const shape of shapes) {
    const imported = checked({ "shop/__init__.py": "", "shop/base.py": `${shape}\n`, "bakery/settings.py": bakery["bakery/settings.py"].replace("import os", "import os; from shop.base import *") });
    expect(imported.status).toBe(1);
  }
});

describe("settings that can't be evaluated to their end", () => {
  test.each([
    ["a function that calls itself twice", "def f(x):\n    return [f(x), f(x)]\nA = f(1)\n"],
    ["a chain of functions", `def f0(): return 1\n${Array.from({ length: 10_000 }, (_, index) => `def f${index + 1}(): return f${index}()\n`).join("")}A = f10000()\n`],
    ["a list that doubles", `A = [1]\n${"A += A\n".repeat(30_000)}`],
  ])("are told, and are no clean bill: %s", { timeout: patience }, (_, text) => {
    const root = temporaryTree({ ...bakery, "nginx/bakery.conf": "", "bakery/settings.py": text + bakery["bakery/settings.py"] });
    const { status, out } = ended(program, ["--format", "concise"], { cwd: root, patience });
    expect([status, out]).toEqual([2, expect.stringMatching(/^bakery\/settings\.py: problem: The settings were not judged, because (?:they take more steps to evaluate|their functions call each other more deeply) than any real ones\.\n$/)]);
    expect(ended(program, ["settings"], { cwd: root, patience }).status).toBe(2);
  });
});

describe("YAML's aliases", () => {
  const bomb = (wide: string): string => Array.from({ length: 60 }, (_, index) => `x${index + 1}: &x${index + 1} ${wide.replaceAll("?", `*x${index}`)}\n`).join("");
  const lists = `x0: &x0 [a, a]\n${bomb("[?, ?, ?, ?, ?, ?, ?, ?, ?]")}`;
  const mappings = `x0: &x0 {A: b}\n${bomb("{<<: [?, ?, ?, ?], C: d}")}`;

  test.each<[string, Readonly<Record<string, string>>]>([
    ["a compose file of lists", { "compose.yaml": `${lists}services:\n  web:\n    image: x\n    command: *x60\n    environment: *x60\n` }],
    ["a compose file of merges", { "compose.yaml": `${mappings}services:\n  web:\n    image: x\n    command: gunicorn bakery.wsgi\n    environment: *x60\n` }],
    ["in themselves", { "compose.yaml": "services: &a\n  web: *a\n" }],
    ["merged into themselves", { "compose.yaml": "services:\n  web: &a\n    <<: *a\n    image: x\n    command: &c [gunicorn, bakery.wsgi, *c]\n" }],
    ["Kubernetes", { "k8s/deployment.yaml": `apiVersion: apps/v1\nkind: Deployment\n${lists}spec: {template: {spec: {containers: *x60}}}\n` }],
    ["a workflow", { ".github/workflows/deploy.yml": `${lists}jobs:\n  deploy:\n    environment: production\n    steps: *x60\n# manage.py\n`, ".gitlab-ci.yml": "deploy: &d\n  <<: *d\n  script: &s [python manage.py migrate, *s]\n  environment: production\n" }],
    ["App Engine", { "app.yaml": `runtime: python312\n${lists}entrypoint: *x60\nenv_variables: *x60\n` }],
    ["a data file of settings", { "bakery/settings.py": `import yaml; DATA = yaml.safe_load(open("data.yaml"))\n\n${bakery["bakery/settings.py"].replace("import os\n", "").replace("os.environ", "__import__('os').environ")}`.replace("\n\n", "\n"), "data.yaml": lists }],
  ])("%s", { timeout: patience }, (_, files) => {
    expect(checked(files).memory).toBeLessThan(400);
  });
});

describe("names that JavaScript gives a meaning", () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];
  const each = (line: (name: string) => string): string => names.map(line).join("");
  const json = `{${names.map((name) => `"${name}": {"polluted": true}`).join(", ")}`;

  test("are names, in every language", { timeout: patience }, () => {
    const { out } = checked({
      "bakery/settings.py": bakery["bakery/settings.py"] + each((name) => `${name} = {"${name}": {"polluted": True}}\n`) + each((name) => `DATABASES = {"${name}": {"ENGINE": "${name}", "${name}": 1}}\n`) + each((name) => `os.environ["${name}"]\n`) + each((name) => `CACHES = globals()["${name}"]\n`),
      ".env": each((name) => `${name}=1\n`),
      "compose.yaml": `services:\n${each((name) => `  ${name}:\n    image: x\n    depends_on: [${name}]\n    environment:\n      ${name}: "1"\n    command: gunicorn bakery.wsgi\n    extends: ${name}\n`)}volumes:\n${each((name) => `  ${name}: {}\n`)}`,
      "k8s/deployment.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: __proto__}\n${each((name) => `${name}: {polluted: true}\n`)}`,
      "app.json": `${json}, "env": ${json}}}`,
      "vercel.json": `${json}, "builds": [{"src": "bakery/wsgi.py"}]}`,
      "unit.json": `${json}, "listeners": ${json}}, "applications": ${json}}}`,
      "Pipfile.lock": `${json}, "default": ${json}}}`,
      "uwsgi.json": `{"uwsgi": ${json}}}`,
      "fly.toml": `[env]\n${each((name) => `"${name}" = "1"\n`)}${each((name) => `["${name}".polluted]\na = 1\n`)}`,
      "pyproject.toml": `[project]\nname = "__proto__"\ndependencies = [${names.map((name) => `"${name}>=1"`).join(", ")}]\n${each((name) => `[tool.poetry.group.${name}.dependencies]\n${name} = "*"\n`)}`,
      "requirements.txt": each((name) => `${name}==1\n`),
      "uwsgi.ini": `[uwsgi]\n${each((name) => `${name} = 1\nenv = ${name}=1\n`)}module = bakery.wsgi\n`,
      "supervisord.conf": each((name) => `[program:${name}]\ncommand=gunicorn bakery.wsgi\nenvironment=${name}="1"\n${name}=1\n`),
      "bakery.service": `[Service]\n${each((name) => `${name}=1\nEnvironment=${name}=1\n`)}ExecStart=/usr/bin/gunicorn bakery.wsgi\n[__proto__]\nA=1\n`,
      Procfile: each((name) => `${name}: gunicorn bakery.wsgi --${name} 1\n`),
      "start.sh": `#!/bin/sh\n${each((name) => `export ${name}=1\n${name}() { :; }\n${name}\n`)}gunicorn bakery.wsgi\n`,
      Makefile: each((name) => `${name}:\n\tpython manage.py ${name}\n`),
      "nginx/names.conf": `upstream __proto__ { server constructor; }\nserver {\n    listen 80;\n    server_name constructor __proto__;\n${each((name) => `    set $${name} 1;\n    ${name} on;\n    location /${name}/ { proxy_pass http://__proto__; }\n`)}}\n`,
      "apache/names.conf": `<VirtualHost *:80>\nServerName constructor\n${each((name) => `Define ${name} 1\n${name} on\nSetEnv ${name} 1\n<Location /${name}>\n</Location>\n`)}</VirtualHost>\n`,
      Dockerfile: `FROM python AS __proto__\n${each((name) => `ENV ${name}=1\nARG ${name}\n`)}CMD gunicorn bakery.wsgi\n`,
      "ecosystem.config.js": `module.exports = { __proto__: { apps: [] }, apps: [{ name: "__proto__", script: "gunicorn", env: { __proto__: 1, constructor: 2 } }] };\n`,
      "gunicorn.conf.py": each((name) => `${name} = 1\nraw_env = ["${name}=1"]\n`),
      ".github/workflows/deploy.yml": `jobs:\n${each((name) => `  ${name}:\n    environment: production\n    env: {${name}: 1}\n    steps:\n      - run: python manage.py ${name}\n`)}`,
    });
    expect(out).toMatch(/settings\/debug-enabled/);
  });

  test("are names in a configuration and a baseline, on a command line", { timeout: patience }, () => {
    const configured = each((name) => `[${name}]\npolluted = true\n[severity.${name}]\npolluted = true\n`);
    for (const [files, argv] of [
      [{ "django-prod-lint.toml": configured }, []],
      [{ "django-prod-lint.toml": "[severity]\n__proto__ = 'error'\nconstructor = 'error'\n" }, []],
      [{ "django-prod-lint-baseline.json": '{"version": 1, "accepted": {"__proto__": {"constructor": ["x"]}, "constructor": {"__proto__": ["x"]}}}' }, []],
      ...names.map((name): [Readonly<Record<string, string>>, readonly string[]] => [{}, ["--select", name]]),
      [{}, ["--format", "__proto__"]], [{}, ["--__proto__"]], [{}, ["--kind", "constructor=*.x"]], [{}, ["--settings", "__proto__"]], [{}, ["explain", "constructor"]], [{}, ["settings", "CONSTRUCTOR"]], [{}, ["--fail-on", "toString"]],
    ] as const) {
      const { status, out, err } = ended(program, argv, { cwd: temporaryTree({ ...bakery, ...files }), patience });
      expect([1, 2], JSON.stringify(argv) + out + err).toContain(status);
      expect(out + err).not.toMatch(traces);
    }
  });
});

describe("files that lead back to themselves", () => {
  const service = (more: string): string => `services:\n  web:\n    image: bakery\n    command: gunicorn bakery.wsgi\n${more}`;

  test.each<[string, Readonly<Record<string, string>>]>([
    ["nginx", { "nginx/nginx.conf": "events {}\nhttp { include /etc/nginx/nginx.conf; include nginx.conf; include *.conf; include conf.d/*; }\n", "nginx/conf.d/a.conf": "include conf.d/b.conf;\n", "nginx/conf.d/b.conf": "include conf.d/a.conf;\ninclude ../*.conf;\n" }],
    ["Apache", { "apache/apache2.conf": "Include apache2.conf\nInclude sites/*.conf\n", "apache/sites/a.conf": "Include sites/b.conf\n<VirtualHost *:80>\nInclude sites/*.conf\n</VirtualHost>\n", "apache/sites/b.conf": "Include sites/a.conf\nUse Itself\n<Macro Itself>\nUse Itself\n</Macro>\n" }],
    ["Python", { "shop/__init__.py": "from shop.a import *\n", "shop/a.py": "from shop.b import *\nimport shop\n", "shop/b.py": "from shop.a import *\nfrom . import a, b\n", "bakery/settings.py": bakery["bakery/settings.py"].replace("import os", "import os; from shop import *; from bakery import settings") }],
    ["Python's split settings", { "bakery/settings.py": `${bakery["bakery/settings.py"]}from split_settings.tools import include\ninclude("settings.py", "*.py")\n` }],
    ["compose's extends and include", { "compose.yaml": `include: [compose.yaml, other/compose.yaml]\n${service("    extends: web\n")}  b:\n    extends: {file: other/compose.yaml, service: c}\n`, "other/compose.yaml": "include: [../compose.yaml]\nservices:\n  c:\n    extends: {file: ../compose.yaml, service: b}\n    depends_on: [c]\n" }],
    ["environment files", { "compose.yaml": service("    env_file: [a.env, a.env, compose.yaml]\n"), "a.env": "A=${B}\nB=${A}\nC=$C\nenv_file=a.env\nDJANGO_SETTINGS_MODULE=${DJANGO_SETTINGS_MODULE}\n", "bakery.service": "[Service]\nEnvironmentFile=bakery.service\nEnvironmentFile=-a.env\nExecStart=/usr/bin/gunicorn bakery.wsgi\n" }],
    ["supervisor", { "supervisord.conf": "[include]\nfiles = supervisord.conf *.conf conf.d/*.conf\n[program:web]\ncommand=gunicorn bakery.wsgi\n", "conf.d/a.conf": "[include]\nfiles = ../supervisord.conf a.conf\n[supervisord]\n" }],
    ["uWSGI", { "uwsgi.ini": "[uwsgi]\nini = uwsgi.ini\ninclude = other.ini\ninherit = uwsgi.ini\nini = :a\nmodule = bakery.wsgi\n[a]\nini = :b\n[b]\nini = :a\n", "other.ini": "[uwsgi]\nini = uwsgi.ini\nfor-readline = other.ini\n  env = %(_)\nendfor =\n" }],
    ["systemd", { "bakery.service": "[Unit]\nRequires=bakery.service bakery.socket\nAfter=bakery.service\n.include bakery.service\n[Service]\nExecStart=/bin/sh bakery.service\nExecStart=/srv/start.sh\n", "bakery.socket": "[Socket]\nListenStream=80\nService=bakery.service\n", "bakery.service.d/a.conf": "[Service]\nEnvironmentFile=a.conf\n" }],
    ["shell", { "start.sh": "#!/bin/sh\n. ./start.sh\nsource ./other.sh\nbash start.sh\n./start.sh\nexec ./other.sh\nf() { f; }\nf\neval \"$0\"\n", "other.sh": "#!/bin/sh\n. ./start.sh\nexec ./start.sh \"$@\"\ngunicorn bakery.wsgi\n" }],
    ["make and just", { Makefile: "include Makefile\n-include other.mk\nrun: run deploy\n\t$(MAKE) run\n\tmake -f Makefile run\n\tpython manage.py migrate\nA = $(A)\nB := $(C)\nC = $(B)\n", "other.mk": "include Makefile\n", justfile: "import 'justfile'\nrun: run\n    just run\n    python manage.py migrate\n" }],
    ["requirements", { "requirements.txt": "-r requirements.txt\n-c requirements/base.txt\n-r requirements/base.txt\nDjango==5.2\n", "requirements/base.txt": "-r ../requirements.txt\n-c base.txt\n-r base.txt\n", "pyproject.toml": '[dependency-groups]\na = [{include-group = "b"}]\nb = [{include-group = "a"}, {include-group = "b"}]\n[project]\nname = "bakery"\ndynamic = ["dependencies"]\noptional-dependencies = {all = ["bakery[all]"]}\n[tool.setuptools.dynamic]\ndependencies = {file = ["requirements.txt"]}\n' }],
    ["Dockerfiles and their entry points", { Dockerfile: "FROM a AS b\nFROM b AS a\nCOPY --from=a . .\nENV A=$A B=${C} C=${B}\nENTRYPOINT [\"./start.sh\"]\nCMD [\"./start.sh\"]\n", "start.sh": "#!/bin/sh\nexec \"$0\" \"$@\"\n" }],
    ["Procfiles, cron and pm2", { Procfile: "web: honcho start web\nworker: foreman start\n", crontab: "* * * * * crontab crontab\n* * * * * /srv/start.sh\n", "ecosystem.config.js": 'const a = require("./ecosystem.config.js");\nconst b = { ...b, apps: a.apps };\nmodule.exports = { apps: [{ script: "ecosystem.config.js" }, ...b.apps] };\n', "gunicorn.conf.py": "exec(open('gunicorn.conf.py').read())\nfrom gunicorn_conf import *\nconfig = 'gunicorn.conf.py'\n" }],
    ["build servers", { ".gitlab-ci.yml": "include: .gitlab-ci.yml\n.a:\n  extends: .b\n.b:\n  extends: .a\ndeploy:\n  extends: [.a, deploy]\n  script: [python manage.py migrate, !reference [deploy, script]]\n  environment: production\n", ".github/workflows/deploy.yml": "jobs:\n  deploy:\n    needs: deploy\n    environment: production\n    uses: ./.github/workflows/deploy.yml\n    steps:\n      - run: python manage.py migrate\n" }],
  ])("%s", { timeout: patience }, (_, files) => {
    const run = checked(files);
    expect(run.memory).toBeLessThan(400);
  });

  test("nginx, Apache and compose say where", { timeout: patience }, () => {
    const { out } = checked({
      "deploy/nginx/nginx.conf": "events {}\nhttp { include site.conf; }\n",
      "deploy/nginx/site.conf": "include site.conf;\nserver { listen 80; }\n",
      "deploy/apache/apache2.conf": "Include apache2.conf\n<VirtualHost *:80>\nServerName bakery.example\n</VirtualHost>\n",
    });
    expect(out).toMatch(/^deploy\/nginx\/site\.conf:1:\d+: error: .* \[nginx\/include-cycle\]$/m);
    expect(out).toMatch(/^deploy\/apache\/apache2\.conf:1:\d+: error: .* \[apache\/[\w-]+\]$/m);
  });
});
