import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/core/source.ts";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";

const wsgi = 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n';

async function hostingsOf(settings: string, files: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const text = `import os\nfrom pathlib import Path\nBASE_DIR = Path(__file__).resolve().parent.parent\nSECRET_KEY = os.environ["KEY"]\nDEBUG = False\nINSTALLED_APPS = []\n${settings}\n`;
  const project = await discover({ root: temporaryTree({ "bakery/settings.py": text, "bakery/wsgi.py": wsgi, ...files }) });
  const { deployments } = await understand(project, { today: "2026-11-22" });
  return deployments.map(({ appServer }) => (appServer?.kind === "panel" ? [appServer.host.name, appServer.evidence, textOf(appServer.at)] : appServer?.kind));
}

const database = (host: string): string => `DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "HOST": "${host}", "NAME": "bakery"}}\n`;

describe("the name of the site", () => {
  test.each([
    ["alwaysdata", 'ALLOWED_HOSTS = ["localhost", "bakery.alwaysdata.net"]', "ALLOWED_HOSTS names bakery.alwaysdata.net", '"bakery.alwaysdata.net"'],
    ["alwaysdata", 'ALLOWED_HOSTS = ["*"]\nCSRF_TRUSTED_ORIGINS = ["https://bakery.alwaysdata.net"]', "CSRF_TRUSTED_ORIGINS names bakery.alwaysdata.net", '"https://bakery.alwaysdata.net"'],
    ["alwaysdata", 'ALLOWED_HOSTS = os.environ.get("HOSTS", "bakery.alwaysdata.net").split(",")', "ALLOWED_HOSTS names bakery.alwaysdata.net", '"bakery.alwaysdata.net"'],
    ["Clever Cloud", 'ALLOWED_HOSTS = ["bakery.cleverapps.io"]', "ALLOWED_HOSTS names bakery.cleverapps.io", '"bakery.cleverapps.io"'],
    ["DjangoEurope", 'ALLOWED_HOSTS = [".bakery.sites.djangoeurope.com", "www.bakery.example"]', "ALLOWED_HOSTS names .bakery.sites.djangoeurope.com", '".bakery.sites.djangoeurope.com"'],
    ["PythonAnywhere", 'ALLOWED_HOSTS = ["ana.eu.pythonanywhere.com"]', "ALLOWED_HOSTS names ana.eu.pythonanywhere.com", '"ana.eu.pythonanywhere.com"'],
  ])("of %s: %s", async (host, settings, evidence, at) => {
    expect(await hostingsOf(settings)).toEqual([[host, evidence, at]]);
  });

  test.each([
    ["two hosts", 'ALLOWED_HOSTS = ["bakery.alwaysdata.net", "ana.pythonanywhere.com"]'],
    ["a platform beside it", 'ALLOWED_HOSTS = ["bakery.alwaysdata.net", "bakery.onrender.com"]'],
    ["the company's own", 'ALLOWED_HOSTS = ["www.alwaysdata.com", "bakery-alwaysdata.net", "djangoeurope.com"]'],
    ["none", 'ALLOWED_HOSTS = ["bakery.example"]'],
    ["not known", "ALLOWED_HOSTS = os.environ['HOSTS'].split()"],
  ])("%s says nothing", async (_, settings) => {
    expect(await hostingsOf(settings)).toEqual([undefined]);
  });
});

describe("a database server of alwaysdata's", () => {
  test.each([
    ["files in the account", 'ALLOWED_HOSTS = ["*"]\nSTATIC_ROOT = "/home/bakery/www/static"'],
    ["a name of its own", 'ALLOWED_HOSTS = ["www.bakery.example", "localhost"]'],
  ])("with %s", async (_, settings) => {
    expect(await hostingsOf(database("postgresql-bakery.alwaysdata.net") + settings)).toEqual([["alwaysdata", "DATABASES names a server of alwaysdata's", '"postgresql-bakery.alwaysdata.net"']]);
  });

  test.each([
    ["any name", 'ALLOWED_HOSTS = ["*"]'],
    ["local names alone", 'ALLOWED_HOSTS = ["localhost", "127.0.0.1"]'],
    ["another's account", 'ALLOWED_HOSTS = ["*"]\nSTATIC_ROOT = "/home/ana/www/static"'],
    ["files in the project", 'ALLOWED_HOSTS = ["*"]\nSTATIC_ROOT = BASE_DIR / "static"'],
    ["a site elsewhere", 'ALLOWED_HOSTS = ["bakery.onrender.com"]'],
    ["names that are not known", 'ALLOWED_HOSTS = ["www.bakery.example", os.environ["HOST"]]'],
  ])("with %s says nothing: it can be asked from anywhere", async (_, settings) => {
    expect(await hostingsOf(database("postgresql-bakery.alwaysdata.net") + settings)).toEqual([undefined]);
  });

  test("only in the settings that a database is in", async () => {
    expect(await hostingsOf(`${database("postgresql.example")}CACHES = {"default": {"HOST": "postgresql-bakery.alwaysdata.net"}}\nALLOWED_HOSTS = ["www.bakery.example"]`)).toEqual([undefined]);
  });

  test("PythonAnywhere's databases are asked from there", async () => {
    expect(await hostingsOf(`${database("ana.mysql.pythonanywhere-services.com")}ALLOWED_HOSTS = ["www.bakery.example"]`)).toEqual([["PythonAnywhere", "DATABASES names a server of PythonAnywhere's", '"ana.mysql.pythonanywhere-services.com"']]);
  });
});

describe("what is in the repository stands above it", () => {
  const named = 'ALLOWED_HOSTS = ["bakery.alwaysdata.net"]';

  test.each([
    ["a Procfile", { Procfile: "web: gunicorn bakery.wsgi\n" }, "process"],
    ["a unit", { "bakery.service": "[Service]\nExecStart=/srv/env/bin/gunicorn bakery.wsgi\n" }, "process"],
    ["nginx", { "nginx.conf": "server { listen 80; location / { proxy_pass http://127.0.0.1:8000; } }\n" }, undefined],
  ])("%s", async (_, files, kind) => expect(await hostingsOf(named, files)).toEqual([kind]));

  test("a developers' compose file does not", async () => {
    expect(await hostingsOf(named, { "compose.yaml": "services:\n  web:\n    command: python manage.py runserver\n    volumes: ['.:/app']\n" })).toEqual([["alwaysdata", 'ALLOWED_HOSTS names bakery.alwaysdata.net', '"bakery.alwaysdata.net"']]);
  });
});
