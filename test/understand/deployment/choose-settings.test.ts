import { describe, expect, test } from "vitest";
import type { Model } from "../../../src/core/rule.ts";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";

const base = 'import os\nSECRET_KEY = os.environ["KEY"]\nDEBUG = False\nALLOWED_HOSTS = []\nINSTALLED_APPS = []\n';
const over = "from .base import *\n";
const wsgi = (module: string): string =>
  `import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")\napplication = get_wsgi_application()\n`;

async function modelOf(files: Readonly<Record<string, string>>, settings?: string): Promise<Model> {
  const project = await discover({ root: temporaryTree(files) });
  return understand(project, { today: "2026-11-22", ...(settings === undefined ? {} : { settings: { module: settings, by: "--settings" } }) });
}

const judged = async (files: Readonly<Record<string, string>>, settings?: string): Promise<readonly (readonly [string, string])[]> =>
  (await modelOf(files, settings)).settings.map(({ module, evidence }) => [module, evidence] as const);

const split = { "shop/__init__.py": "", "shop/settings/__init__.py": "", "shop/settings/base.py": base };

describe("production's settings are chosen by evidence", () => {
  test("--settings says so", async () => {
    expect(await judged({ ...split, "shop/settings/a.py": over, "shop/settings/production.py": over }, "shop.settings.a")).toEqual([["shop.settings.a", "--settings names it"]]);
  });

  test("a Procfile, over wsgi.py's default", async () => {
    const files = { ...split, "shop/settings/live.py": over, "shop/settings/other.py": over, "shop/wsgi.py": wsgi("shop.settings.live"), Procfile: "web: DJANGO_SETTINGS_MODULE=shop.settings.other gunicorn shop.wsgi\n" };
    expect(await judged(files)).toEqual([["shop.settings.other", "Procfile:1 sets DJANGO_SETTINGS_MODULE"]]);
  });

  test("the platform's own, which goes on from the base that wsgi.py defaults to", async () => {
    const files = { ...split, "shop/settings/base.py": base.replace("False", "True"), "shop/settings/heroku.py": "from shop.settings.base import *\nDEBUG = False\n", "shop/wsgi.py": wsgi("shop.settings.base"), Procfile: "web: gunicorn shop.wsgi\n" };
    expect(await judged(files)).toEqual([["shop.settings.heroku", "its name says so, and shop/wsgi.py:3 only defaults to shop.settings.base"]]);
    expect((await judged({ ...files, "shop/settings/heroku.py": "from shop.settings.other import *\nDEBUG = False\n" }))[0]?.[0]).toBe("shop.settings.base");
  });

  test("none where a template of the repository becomes the module that wsgi.py names", async () => {
    const files = { "manage.py": "", "shop/__init__.py": "", "shop/settings.py": base.replace("False", "True"), "shop/wsgi.py": wsgi("shop.server_settings") };
    expect((await judged(files)).map(([module]) => module)).toEqual(["shop.settings"]);
    for (const path of ["conf/server_settings_tmpl.py", "ansible/templates/server_settings.py.j2", "deploy/server_settings.tmpl"]) expect(await judged({ ...files, [path]: 'from shop.settings import *\nDEBUG = {{ debug }}\n' })).toEqual([]);
    expect((await judged({ ...files, "conf/other_settings_tmpl.py": "from shop.settings import *\n", "templates/server_settings.html.j2": "<p>" })).map(([module]) => module)).toEqual(["shop.settings"]);
  });

  test("development's, which wsgi.py defaults to, where another launcher of production names them", async () => {
    const files = { "manage.py": "", "shop/__init__.py": "", "shop/settings.py": base, "shop/development_settings.py": 'from shop.settings import *\nALLOWED_HOSTS = ["shop.example"]\n', "shop/wsgi.py": wsgi("shop.development_settings") };
    const unit = (environment: string): string => `[Service]\n${environment}ExecStart=/srv/shop/venv/bin/gunicorn shop.wsgi\nWorkingDirectory=/srv/shop\n`;
    const supervised = "[program:shop]\ncommand=/srv/shop/venv/bin/gunicorn -b :8001 shop.wsgi\ndirectory=/srv/shop\n";
    const modules = async (environment: string): Promise<readonly string[]> => [...new Set((await judged({ ...files, "deploy/shop.service": unit(environment), "deploy/supervisord.conf": supervised })).map(([module]) => module))];
    expect(await modules("Environment=DJANGO_SETTINGS_MODULE=shop.development_settings\n")).toEqual(["shop.development_settings"]);
    expect(await modules("")).toEqual(["shop.settings"]);
  });

  test("not a line that is commented out", async () => {
    const files = { ...split, "shop/settings/live.py": over, "shop/settings/other.py": over, "shop/wsgi.py": wsgi("shop.settings.live") };
    expect(await judged({ ...files, "deploy/uwsgi.ini": "[uwsgi]\n#env = DJANGO_SETTINGS_MODULE=shop.settings.other\nmodule = shop.wsgi\n" })).toEqual([["shop.settings.live", "shop/wsgi.py:3 names it"]]);
    expect(await judged({ ...files, "start.sh": "# export DJANGO_SETTINGS_MODULE=shop.settings.other\nexec gunicorn shop.wsgi\n" })).toEqual([["shop.settings.live", "shop/wsgi.py:3 names it"]]);
  });

  test("production's, which a sample of the environment shows, over wsgi.py's default", async () => {
    const files = { ...split, "shop/settings/__init__.py": "import os\nif os.environ.get('SHOP') == 'production':\n    from .production import *\nelse:\n    from .development import *\n", "shop/settings/production.py": over, "shop/settings/development.py": `${over}DEBUG = True\n`, "shop/wsgi.py": wsgi("shop.settings"), Procfile: "web: gunicorn shop.wsgi\n" };
    expect((await judged(files))[0]?.[0]).toBe("shop.settings");
    expect(await judged({ ...files, "railway.env.example": "DEBUG=False\nDJANGO_SETTINGS_MODULE=shop.settings.production\n" })).toEqual([["shop.settings.production", "railway.env.example:2 sets DJANGO_SETTINGS_MODULE"]]);
    expect((await judged({ ...files, ".env.example": "DJANGO_SETTINGS_MODULE=shop.settings.development\n" }))[0]?.[0]).toBe("shop.settings");
  });

  test("a hard assignment in wsgi.py, over everything that is set outside", async () => {
    const files = { ...split, "shop/settings/live.py": over, "shop/wsgi.py": 'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings.live"\n', Procfile: "web: DJANGO_SETTINGS_MODULE=shop.settings.base gunicorn shop.wsgi\n" };
    expect(await judged(files)).toEqual([["shop.settings.live", "shop/wsgi.py:2 names it"]]);
  });

  test("wsgi.py's default", async () => {
    expect(await judged({ ...split, "shop/settings/live.py": over, "shop/settings/other.py": over, "shop/wsgi.py": wsgi("shop.settings.other") })).toEqual([["shop.settings.other", "shop/wsgi.py:3 names it"]]);
  });

  describe("a package that sets nothing by itself leaves the choice among its modules to the environment", () => {
    const files = { ...split, "shop/settings/production.py": over, "shop/wsgi.py": wsgi("shop.settings") };
    const why = "its name says so, and shop/wsgi.py:3 only defaults to shop.settings";
    test("it is empty", async () => expect(await judged(files)).toEqual([["shop.settings.production", why]]));
    test("it hands on the base", async () => expect(await judged({ ...files, "shop/settings/__init__.py": '"""Settings."""\n\nfrom .base import *  # noqa\n' })).toEqual([["shop.settings.production", why]]));
    test("not where it chooses", async () => {
      const chooses = "import os\nif os.environ.get('SHOP') == 'live':\n    from .production import *\nelse:\n    from .base import *\n";
      expect(await judged({ ...files, "shop/settings/__init__.py": chooses })).toEqual([["shop.settings", "shop/wsgi.py:3 names it"]]);
    });
    test.each([
      ["its docstring stands behind a comment", '# Which settings\n"""Settings\nof the shop."""\nfrom .base import *\n'],
      ["its docstring is short", '"Settings."\nfrom .base import *\n'],
      ["a docstring and nothing else", '"""Settings: say which."""\n'],
      ["a docstring that shows a line", '"""\nDEBUG = True is development\'s.\n"""\n'],
    ])("%s", async (_, text) => expect((await judged({ ...files, "shop/settings/__init__.py": text }))[0]?.[0]).toBe("shop.settings.production"));
    test.each([
      ["a docstring and a value on one line", '"""Settings."""; SECRET_KEY = "baguette"\n'],
      ["a value that looks like a docstring", 'SECRET_KEY = """baguette"""\n'],
    ])("not where it is %s", async (_, text) => expect((await judged({ ...files, "shop/settings/__init__.py": text }))[0]?.[0]).toBe("shop.settings"));
    test("not where it says more", async () => expect(await judged({ ...files, "shop/settings/__init__.py": "from .base import *\nALLOWED_HOSTS = ['www.shop.example']\n" })).toEqual([["shop.settings", "shop/wsgi.py:3 names it"]]));
    test("nor where none of them is production's", async () => expect((await judged({ ...split, "shop/settings/extra.py": over, "shop/settings/__init__.py": over, "shop/wsgi.py": wsgi("shop.settings") }))[0]?.[0]).toBe("shop.settings"));
    test("a file of the same name is never imported", async () => expect(await judged({ ...files, "shop/settings.py": base })).toEqual([["shop.settings.production", why]]));
  });

  test("wsgi.py's default that a name stands for, where it stands for one", async () => {
    const named = wsgi("shop.settings.other").replace('"shop.settings.other"', "module");
    const files = { ...split, "shop/settings/live.py": over, "shop/settings/other.py": over };
    expect((await judged({ ...files, "shop/wsgi.py": `module = "shop.settings.other"\n${named}` }))[0]?.[0]).toBe("shop.settings.other");
    expect((await judged({ ...files, "shop/wsgi.py": `import sys\nif sys.argv:\n    module = "shop.settings.other"\nelse:\n    module = "shop.settings.base"\n${named}` }))[0]?.[0]).toBe("shop.settings.live");
  });

  test("what asgi.py names, where the wsgi.py beside it names none", async () => {
    const files = { ...split, "shop/settings/cloud.py": over, "shop/settings/settings.py": over, "shop/asgi.py": wsgi("shop.settings.cloud"), "shop/wsgi.py": "from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n", Procfile: "web: gunicorn shop.wsgi\n" };
    expect(await judged(files)).toEqual([["shop.settings.cloud", "shop/asgi.py:3 names it"]]);
  });

  test("each deployment by its own evidence", async () => {
    const site = (name: string): string => `<VirtualHost *:80>\n    WSGIScriptAlias / /srv/shop/apache/${name}.wsgi\n</VirtualHost>\n`;
    const files = { "shop/__init__.py": "", "shop/settings.py": base, "apache/one.wsgi": wsgi("shop.settings"), "apache/two.wsgi": wsgi("shop.settings"), "apache/one.conf": site("one"), "apache/two.conf": site("two") };
    const { deployments, settings } = await modelOf(files);
    expect(settings.length).toBe(1);
    expect(deployments.map(({ reason }) => reason?.evidence)).toEqual(["apache/one.wsgi:3 names it", "apache/two.wsgi:3 names it"]);
  });

  test("production's, where wsgi.py defaults to development's", async () => {
    const [found] = await judged({ ...split, "shop/settings/local.py": over, "shop/settings/production.py": over, "shop/wsgi.py": wsgi("shop.settings.local") });
    expect(found?.[0]).toBe("shop.settings.production");
    expect(found?.[1]).toContain("only defaults to shop.settings.local");
  });

  test("production's, where wsgi.py defaults to a rehearsal's", async () => {
    const files = { ...split, "shop/settings/staging.py": over, "shop/wsgi.py": wsgi("shop.settings.staging") };
    expect(await judged({ ...files, "shop/settings/production.py": over })).toEqual([["shop.settings.production", "its name says so, and shop/wsgi.py:3 only defaults to shop.settings.staging"]]);
    expect(await judged(files)).toEqual([["shop.settings.staging", "shop/wsgi.py:3 names it"]]);
  });

  test("none, where the module above a base is kept out of the repository", async () => {
    const files = { "shop/__init__.py": "", "shop/settings_base.py": base, "shop/wsgi.py": wsgi("shop.settings") };
    expect(await judged(files)).toEqual([["shop.settings_base", "it is the likeliest of the settings modules"]]);
    expect(await judged({ ...files, ".gitignore": "shop/settings.py\n" })).toEqual([]);
  });

  test("development's, where there is nothing else", async () => {
    expect(await judged({ "shop/__init__.py": "", "shop/local.py": base, "shop/wsgi.py": wsgi("shop.local") })).toEqual([["shop.local", "shop/wsgi.py:3 names it"]]);
  });

  test.each([
    ["a job that deploys", ".github/workflows/main.yml", "jobs:\n  deploy:\n    steps:\n      - run: python manage.py migrate --settings=shop.settings.production\n"],
    ["a target that deploys", "Makefile", "deploy:\n\tDJANGO_SETTINGS_MODULE=shop.settings.production ./manage.py migrate\n"],
  ])("%s names them, over the entry point's default", async (_, path, text) => {
    const files = { ...split, "shop/settings/production.py": over, "shop/settings/other.py": over, [path]: text };
    expect((await judged({ ...files, "shop/wsgi.py": wsgi("shop.settings.other") }))[0]).toEqual(["shop.settings.production", expect.stringMatching(/ deploys with it$/)]);
    // But not where that is production's by its name, insists, or a launcher says more.
    expect((await judged({ ...files, "shop/settings/heroku.py": over, "shop/wsgi.py": wsgi("shop.settings.heroku") }))[0]?.[0]).toBe("shop.settings.heroku");
    expect((await judged({ ...files, "shop/wsgi.py": wsgi("shop.settings.base"), Procfile: "web: DJANGO_SETTINGS_MODULE=shop.settings.other gunicorn shop.wsgi\n" }))[0]?.[0]).toBe("shop.settings.other");
    // What only tests, or names development's settings, says nothing.
    expect((await judged({ ...files, [path]: text.replaceAll("deploy", "check").replaceAll("production", "other2"), "shop/wsgi.py": wsgi("shop.settings.other") }))[0]?.[0]).toBe("shop.settings.other");
  });

  test("what a compose file names, over the entry point's default", async () => {
    const files = { ...split, "shop/settings/live.py": over, "shop/settings/other.py": over, "shop/wsgi.py": wsgi("shop.settings.other"), "docker-compose.yml": "services:\n  web:\n    environment:\n      DJANGO_SETTINGS_MODULE: shop.settings.live\n" };
    expect((await judged(files))[0]?.[0]).toBe("shop.settings.live");
  });

  test("the side of a condition in wsgi.py that names production's", async () => {
    const text = 'import os\nfrom django.core.wsgi import get_wsgi_application\nif os.environ["DEBUG"] == "True":\n    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings.local")\nelse:\n    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings.production")\napplication = get_wsgi_application()\n';
    expect(await judged({ ...split, "shop/settings/local.py": over, "shop/settings/production.py": over, "shop/wsgi.py": text })).toEqual([["shop.settings.production", "shop/wsgi.py:6 names it"]]);
  });

  test("what a Dockerfile sets, without an equals sign as well", async () => {
    const files = { ...split, "shop/settings/live.py": over, "shop/settings/other.py": over, "shop/wsgi.py": wsgi("shop.settings.other"), Dockerfile: "FROM python:3.12\nENV DJANGO_SETTINGS_MODULE shop.settings.live\n" };
    expect(await judged(files)).toEqual([["shop.settings.live", "Dockerfile:2 sets DJANGO_SETTINGS_MODULE"]]);
  });

  test("not a module that takes development's for its own, where production's lies beside it", async () => {
    const files = {
      ...split,
      "shop/settings/dev.py": over,
      "shop/settings/docker.py": "from .dev import *\n",
      "shop/settings/prod.py": over,
      "shop/wsgi.py": wsgi("shop.settings.dev"),
      "docker-compose.yml": "services:\n  web:\n    environment:\n      - DJANGO_SETTINGS_MODULE=shop.settings.docker\n",
    };
    expect((await judged(files))[0]?.[0]).toBe("shop.settings.prod");
  });

  test("such a module, where there is no other", async () => {
    const files = { ...split, "shop/settings/dev.py": over, "shop/settings/docker.py": "from .dev import *\n", Dockerfile: "FROM python:3.12\nENV DJANGO_SETTINGS_MODULE=shop.settings.docker\n" };
    expect((await judged(files))[0]?.[0]).toBe("shop.settings.docker");
  });

  test("not what a development compose file or a test run names", async () => {
    const files = {
      ...split,
      "shop/settings/live.py": over,
      "shop/settings/other.py": over,
      "shop/wsgi.py": wsgi("shop.settings.live"),
      "docker-compose.dev.yml": "services:\n  web:\n    environment:\n      DJANGO_SETTINGS_MODULE: shop.settings.other\n",
      "tests/run.sh": "export DJANGO_SETTINGS_MODULE=shop.settings.other\n",
    };
    expect((await judged(files))[0]?.[0]).toBe("shop.settings.live");
  });

  test("by the name, where nothing names one", async () => {
    expect(await judged({ ...split, "shop/settings/dev.py": over, "shop/settings/production.py": over, "shop/settings/test.py": over })).toEqual([["shop.settings.production", "its name says so"]]);
  });

  test("never a test's", async () => {
    expect(await judged({ "tests/settings.py": base, "shop/test_settings.py": base })).toEqual([]);
  });

  test("none, where what is named belongs to a package that is not here", async () => {
    expect(await judged({ "plugin/settings.py": base, Dockerfile: "FROM python\nENV DJANGO_SETTINGS_MODULE=platform_core.settings\n" })).toEqual([]);
  });

  test("none, where production's own module is named and kept out of the repository", async () => {
    const files = {
      ...split,
      "shop/settings/base.py": base.replace("False", "True"),
      "shop/settings/docker.py": over,
      "docker/entrypoint.sh": "#!/bin/bash\nexport DJANGO_SETTINGS_MODULE=shop.settings.docker\n",
      "contrib/shop-worker.service": "[Service]\nEnvironment=DJANGO_SETTINGS_MODULE=shop.settings.production\nExecStart=/srv/shop/venv/bin/celery worker\n",
    };
    expect(await judged(files)).toEqual([]);
  });

  test("none, where wsgi.py names production's own module and .gitignore leaves it out", async () => {
    const files = { ...split, "shop/settings/base.py": base.replace("False", "True"), "shop/wsgi.py": wsgi("shop.settings.production") };
    expect((await judged(files))[0]?.[0]).toBe("shop.settings.base");
    expect(await judged({ ...files, ".gitignore": "*.pyc\nshop/settings/production.py\n" })).toEqual([]);
    expect(await judged({ ...files, "shop/settings/.gitignore": "/production.py\n" })).toEqual([]);
  });

  test("the only module, where a launcher names one of a package that the project has not", async () => {
    const files = { "shop/__init__.py": "", "shop/settings.py": base, "shop-worker.service": "[Service]\nEnvironment=DJANGO_SETTINGS_MODULE=shop.settings.production\nExecStart=/srv/shop/venv/bin/celery worker\n" };
    expect((await judged(files))[0]?.[0]).toBe("shop.settings");
  });

  test("the entry point beside a launcher that names none", async () => {
    const files = { "shop/__init__.py": "", "shop/settings.py": base, "shop/wsgi.py": wsgi("shop.settings"), "deploy/settings.py": "from shop.settings import *\n", "deploy/wsgi.py": wsgi("deploy.settings"), "deploy/server.sh": "#!/bin/sh\nexec uwsgi\n" };
    expect(await judged(files)).toEqual([["deploy.settings", "deploy/wsgi.py:3 names it"]]);
  });

  test("a module beside manage.py is imported from there", async () => {
    expect((await judged({ "site/__init__.py": "", "site/manage.py": "", "site/settings.py": base }))[0]?.[0]).toBe("settings");
    const inPackage = { "site/__init__.py": "", "site/shop/__init__.py": "", "site/shop/settings.py": base };
    expect((await judged({ ...inPackage, "site/manage.py": 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n' }))[0]?.[0]).toBe("shop.settings");
    expect((await judged({ ...inPackage, "site/manage.py": 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site.shop.settings")\n' }))[0]?.[0]).toBe("site.shop.settings");
    const stale = { ...inPackage, "site/shop/settings.py": `${base}ROOT_URLCONF = "site.shop.urls"\n`, "site/shop/urls.py": "" };
    expect((await judged({ ...stale, "site/manage.py": 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n' }))[0]?.[0]).toBe("site.shop.settings");
    expect((await judged({ "site/__init__.py": "", "site/manage.py": "", "site/settings.py": `from .more import *\n${base}`, "site/more.py": "" }))[0]?.[0]).toBe("site.settings");
  });

  test("the base of others says nothing of what they may set", async () => {
    const [settings] = (await modelOf({ ...split, "shop/settings/dev.py": over })).settings;
    expect(settings?.module).toBe("shop.settings.base");
    expect(settings?.value("ADMINS").kind).toBe("unknown");
    expect(settings?.value("DEBUG").kind).toBe("known");
  });
});

describe("the class of django-configurations is chosen", () => {
  const classes = 'from configurations import Configuration\nclass Base(Configuration):\n    DEBUG = False\nclass Local(Base):\n    DEBUG = True\nclass Staging(Base):\n    DEBUG = True\nclass Production(Base):\n    ADMINS = []\n';
  const chosen = async (files: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const [settings] = (await modelOf({ "shop/__init__.py": "", "shop/settings.py": classes, ...files })).settings;
    const value = settings?.value("DEBUG");
    return `${settings?.evidence ?? ""}: ${value?.kind === "known" && value.value.type === "bool" ? String(value.value.value) : "?"}`;
  };
  const entry = (name: string): string => `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\nos.environ.setdefault("DJANGO_CONFIGURATION", "${name}")\nfrom configurations.wsgi import get_wsgi_application\n`;

  test("by its name, where the entry point defaults to development's", async () => {
    expect(await chosen({ "shop/wsgi.py": entry("Local") })).toBe("shop/wsgi.py:2 names it; of its classes, Production is taken: false");
  });

  test("by what a compose file names", async () => {
    const files = { "shop/settings.py": classes.replace("class Production", "class Cloud"), "docker-compose.yml": "services:\n  web:\n    environment:\n      DJANGO_CONFIGURATION: Cloud\n", "shop/wsgi.py": entry("Staging") };
    expect(await chosen(files)).toBe("shop/wsgi.py:2 names it; of its classes, Cloud is taken: false");
  });

  test("by the name of one that the package gathers from its modules", async () => {
    const production = "from .common import Common\nclass Production(Common):\n    DEBUG = True\n";
    const common = "from configurations import Configuration\nclass Common(Configuration):\n    DEBUG = False\n";
    const files = { "shop/config/__init__.py": "from .local import Local  # noqa\nfrom .production import Production  # noqa\n", "shop/config/common.py": common, "shop/config/local.py": common.replace("Common", "Local"), "shop/config/production.py": production };
    expect(await chosen({ ...files, "requirements.txt": "django-configurations==2.5\n", "shop/wsgi.py": entry("Local").replace("shop.settings", "shop.config") })).toBe("shop/wsgi.py:2 names it; of its classes, Production is taken: true");
  });

  test("by what the entry point defaults to", async () => {
    const files = { "shop/settings.py": classes.replace("class Production", "class Cloud"), "shop/wsgi.py": entry("Staging") };
    expect(await chosen(files)).toBe("shop/wsgi.py:2 names it; of its classes, Staging is taken: true");
  });

  test("never development's", async () => {
    expect(await chosen({ "shop/settings.py": classes.replace("class Production", "class Cloud"), "shop/wsgi.py": entry("Local") })).toBe("shop/wsgi.py:2 names it: ?");
  });

  test("by the launcher over all", async () => {
    expect(await chosen({ "shop/wsgi.py": entry("Local"), Procfile: "web: DJANGO_CONFIGURATION=Staging gunicorn shop.wsgi\n" })).toBe("shop/wsgi.py:2 names it: true");
  });
});

describe("what is joined into a deployment", () => {
  test("nginx, gunicorn, the entry point and the settings", async () => {
    const model = await modelOf({
      ...split,
      "shop/wsgi.py": wsgi("shop.settings.base"),
      "start.sh": "#!/bin/sh\nexport SITE=live\nexec gunicorn -b unix:/run/shop.sock shop.wsgi\n",
      "nginx/shop.conf": "upstream app { server unix:/run/shop.sock; }\nserver { listen 80; location / { proxy_pass http://app; } location /static/ { alias /srv/static/; } }\n",
    });
    const [deployment, ...others] = model.deployments;
    expect(others).toEqual([]);
    expect(deployment?.fronts.map((front) => front.kind === "nginx" && front.location.path.value)).toEqual(["/"]);
    expect(deployment?.appServer?.kind).toBe("process");
    expect(deployment?.entryPoint?.file.path).toBe("shop/wsgi.py");
    expect(deployment?.settings?.module).toBe("shop.settings.base");
  });

  test("mod_wsgi, by the end of the path that Apache names", async () => {
    const model = await modelOf({
      ...split,
      "shop/wsgi.py": wsgi("shop.settings.base"),
      "apache/shop.conf": "<VirtualHost *:80>\nWSGIScriptAlias / /srv/www/shop/wsgi.py\n</VirtualHost>\n",
    });
    expect(model.deployments.map(({ appServer, entryPoint }) => [appServer?.kind, entryPoint?.file.path])).toEqual([["mod_wsgi", "shop/wsgi.py"]]);
  });
});

test("a module of two settings is one when manage.py names it", async () => {
  const settings = { "bakery/__init__.py": "", "bakery/settings.py": 'SECRET_KEY = "x"\nDEBUG = True\n' };
  expect(await judged({ ...settings, "manage.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n' })).toEqual([["bakery.settings", "it is the project's settings module"]]);
  expect(await judged({ ...settings, "manage.py": "" })).toEqual([]);
});

test("the development server serves the project's wsgi.py, as Django's WSGI_APPLICATION names it", async () => {
  const files = { "shop/__init__.py": "", "shop/settings.py": base, "shop/wsgi.py": wsgi("shop.settings"), "shop/asgi.py": wsgi("shop.settings"), "k8s/web.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: shop\n          command: ["python", "manage.py", "runserver", "0.0.0.0:8000"]\n' };
  expect((await modelOf(files)).deployments.map(({ entryPoint, reason }) => [entryPoint?.module, reason?.evidence])).toEqual([["shop.wsgi", "shop/wsgi.py:3 names it"]]);
});

describe("an entry point has the name by which it is imported", () => {
  const named = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => (await modelOf(files)).entryPoints.map(({ module }) => module);

  test.each([
    ["at the root", { "shop/settings.py": base, "shop/wsgi.py": wsgi("shop.settings") }, "shop.wsgi"],
    ["below directories that are no packages", { "sites/shop/manage.py": "", "sites/shop/shop/settings.py": base, "sites/shop/shop/wsgi.py": wsgi("shop.settings") }, "shop.wsgi"],
    ["beside its settings, without a manage.py", { "backend/shop/settings.py": base, "backend/shop/wsgi.py": wsgi("shop.settings") }, "shop.wsgi"],
    ["where a manage.py alone tells", { "backend/manage.py": "", "backend/shop/wsgi.py": wsgi("settings_of_a_package.live") }, "shop.wsgi"],
    ["where packages alone tell", { "src/shop/__init__.py": "", "src/shop/web/__init__.py": "", "src/shop/web/wsgi.py": wsgi("elsewhere.live") }, "shop.web.wsgi"],
    ["in a package that holds its manage.py", { "archive/__init__.py": "", "archive/manage.py": "", "archive/core/__init__.py": "", "archive/core/settings.py": base, "archive/core/wsgi.py": "from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n" }, "archive.core.wsgi"],
    ["flat, as long ago", { "shop/__init__.py": "", "shop/manage.py": "", "shop/settings.py": base, "shop/wsgi.py": wsgi("settings") }, "wsgi"],
    ["a script of Apache", { "shop/settings.py": base, "deploy/shop.wsgi": wsgi("shop.settings") }, "deploy.shop"],
  ])("%s", async (_, files, module) => {
    expect(await named(files)).toEqual([module]);
  });
});

describe("a host with a panel, where no file names the settings", () => {
  const own = 'DEBUG = False\nSECRET_KEY = "x"\nROOT_URLCONF = "shop.urls"\n';
  const server = (line: string): Readonly<Record<string, string>> => ({ "shop/__init__.py": "", "shop/settings.py": base, "shop/server.py": `from shop.settings import *\n${own}${line}\n` });

  test.each([
    ['ALLOWED_HOSTS = ["shop.alwaysdata.net"]', [["shop.server", "shop/server.py:5 names where it runs"]]],
    ["ALLOWED_HOSTS = [\n    'www.shop.example',\n    'shop.sites.djangoeurope.com',\n]", [["shop.server", "shop/server.py:7 names where it runs"]]],
    ['# ALLOWED_HOSTS = ["shop.alwaysdata.net"]', [["shop.settings", "it is the project's settings module"]]],
    ['ALLOWED_HOSTS = ["shop.example"]', [["shop.settings", "it is the project's settings module"]]],
  ])("%s", async (line, wanted) => expect(await judged(server(line))).toEqual(wanted));

  test.each(["alwaysdata", "settings_djangoeurope", "pythonanywhere"])("%s is production's by its name", async (name) => {
    expect(await judged({ ...split, [`shop/settings/${name}.py`]: over })).toEqual([[`shop.settings.${name}`, "its name says so"]]);
  });

  test("a developer's module that names it stays a developer's", async () => {
    expect(await judged({ ...split, "shop/settings/local.py": `${over}${own}ALLOWED_HOSTS = ["shop.alwaysdata.net"]\n` })).toEqual([["shop.settings.base", "it is the likeliest of the settings modules"]]);
  });

  test("one beside development's, which the entry point only defaults to", async () => {
    const files = { ...split, "shop/settings/dev.py": over, "shop/settings/hosted.py": `${over}${own}ALLOWED_HOSTS = ["shop.alwaysdata.net"]\n`, "shop/wsgi.py": wsgi("shop.settings.dev") };
    expect(await judged(files)).toEqual([["shop.settings.hosted", "it names where it runs, and shop/wsgi.py:3 only defaults to shop.settings.dev"]]);
  });
});
