import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";
import { processorTime } from "../processor-time.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schema/settings-v1.json"), "utf8")) as object;
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

const wsgi = 'import os\nfrom django.core.wsgi import get_wsgi_application\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n';

const project = (settings = ""): string =>
  temporaryTree({
    "manage.py": "",
    "requirements.txt": "Django==5.2.3\n",
    Procfile: "web: gunicorn bakery.wsgi\n",
    "bakery/__init__.py": "",
    "bakery/wsgi.py": wsgi,
    "bakery/settings.py":
      'import os\nSECRET_KEY = "rye-spelt-wheat-oats-barley-maize-einkorn-emmer"\nDEBUG = os.environ.get("BAKERY_DEBUG", "") == "1"\nALLOWED_HOSTS = ["bakery.example", "it\'s"]\nOVENS = {"big": (1, 2.5, None), "small": (3,)}\nSALT = f"{SECRET_KEY}-salt"\nROOT_URLCONF = open("urls").read()\nUSE_TZ = True\n' +
      settings,
  });

interface Setting {
  readonly name: string;
  readonly kind: string;
  readonly value: unknown;
  readonly python: string | null;
  readonly origin: readonly { readonly path: string; readonly line: number }[];
}

interface Variable {
  readonly name: string;
  readonly required: boolean;
  readonly default?: { readonly python: string | null };
  readonly settings: readonly string[];
}

interface Shown {
  readonly deployments: readonly { readonly module: string; readonly settings: readonly Setting[]; readonly environment: readonly Variable[] }[];
}

/** Runs with JSON, which must be as its schema says. */
async function document(argv: readonly string[], cwd: string): Promise<Shown> {
  const { out } = await run(["settings", "--format", "json", ...argv], cwd);
  const parsed = JSON.parse(out) as Shown;
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed;
}

describe("settings", () => {
  test("prints each value, where it comes from, and no secret", async () => {
    const { status, out, err } = await run(["settings"], project());
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out.split("\n").slice(0, 5)).toEqual([
      "# production settings: bakery.settings (bakery/settings.py), because bakery/wsgi.py:4 names it",
      "# Django 5.2, as requirements.txt:1 says",
      "# served by gunicorn (Procfile:1)",
      "# ### before a name: the value is Django's own default; ### behind a value: no setting of Django's",
      "",
    ]);
    expect(out).toContain("\nALLOWED_HOSTS = ['bakery.example', \"it's\"]  # bakery/settings.py:4\n");
    expect(out).toContain("\nOVENS = {'big': (1, 2.5, None), 'small': (3,)}  ###  # bakery/settings.py:5\n");
    expect(out).toContain("\nSECRET_KEY = (hidden)  # bakery/settings.py:2\n");
    expect(out).toMatch(/^ROOT_URLCONF = \? {2}### {2}# .+; bakery\/settings\.py:7$/m);
    expect(out).toContain("\nSALT = (hidden)  ###  # bakery/settings.py:6\n");
    expect(out).toContain("\n### USE_TZ = True  # bakery/settings.py:8\n");
    expect(out).not.toContain("einkorn");
  });

  test("says what a variable does to a setting", async () => {
    const { out } = await run(["settings", "DEBUG"], project());
    expect(out).toContain("\n### DEBUG = False  # bakery/settings.py:3\n    # BAKERY_DEBUG unset, '', 'False' or 'True': False; '1': True; other: ?\n");
  });

  test("shows only what is asked for, Django's defaults included", async () => {
    const { out } = await run(["settings", "SESSION_COOKIE_SECURE", "ALLOWED_*"], project());
    expect(out).toContain("\n### SESSION_COOKIE_SECURE = False  # Django's default\n");
    expect(out).toContain("\nALLOWED_HOSTS = ");
    expect(out).not.toContain("SALT");
    expect(out).not.toContain("environment variables that");
  });

  test("shows all of Django's defaults with --all", async () => {
    const { out } = await run(["settings", "--all"], project());
    expect(out).toContain("\n### SECURE_SSL_REDIRECT = False  # Django's default\n");
    expect(out).toContain("\nSALT = ");
    expect(out.match(/# Django's default$/gm)?.length).toBeGreaterThan(100);
  });

  test("lists the variables that production reads", async () => {
    const { out } = await run(["settings"], project('STRIPE_SECRET_KEY = os.environ["STRIPE_SECRET_KEY"]\nAPI_TOKEN = os.environ.get("API_TOKEN", "tok-4815162342")\nif DEBUG:\n    TOOLBAR = os.environ["TOOLBAR"]\n'));
    expect(out.slice(out.indexOf("# environment"))).toBe(
      "# environment variables that production reads\n" +
        "#   API_TOKEN          optional: (hidden)  bakery/settings.py:10\n" +
        "#   BAKERY_DEBUG       optional: ''        bakery/settings.py:3\n" +
        "#   STRIPE_SECRET_KEY  required            bakery/settings.py:9\n" +
        "#   TOOLBAR            required            bakery/settings.py:12, when BAKERY_DEBUG is '1'\n",
    );
  });

  test("lays long values out on a terminal, and nowhere else", async () => {
    const root = project('MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"]\n');
    const wide = await run(["settings", "MIDDLEWARE"], root);
    expect(wide.out).toContain("MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', 'django.middleware.common.CommonMiddleware']  # bakery/settings.py:9\n");
    const { out } = await run(["settings", "MIDDLEWARE", "--color", "never"], root, { isTerminal: true, columns: 80 });
    expect(out).toContain("MIDDLEWARE = [\n    'django.middleware.security.SecurityMiddleware',\n    'django.middleware.common.CommonMiddleware',\n]\n    # bakery/settings.py:9\n");
  });

  test("names what overrides what, and paths from the working directory", async () => {
    const root = temporaryTree({
      "site/bakery/settings/__init__.py": "",
      "site/bakery/settings/base.py": "DEBUG = True\nINSTALLED_APPS = []\nROOT_URLCONF = 'bakery.urls'\n",
      "site/bakery/settings/production.py": "from .base import *\nDEBUG = False\n",
      "site/bakery/__init__.py": "",
    });
    const { out } = await run(["settings", "DEBUG", "site"], root);
    expect(out).toContain("\n### DEBUG = False  # site/bakery/settings/base.py:1, then site/bakery/settings/production.py:2\n");
  });

  test("puts deployments side by side", async () => {
    const root = temporaryTree({
      "bakery/__init__.py": "",
      "bakery/settings.py": 'import os\nDEBUG = False\nINSTALLED_APPS = []\nROOT_URLCONF = "bakery.urls"\nCOLOUR = os.environ.get("COLOUR", "white")\n',
      "bakery/wsgi.py": wsgi,
      "deploy/shop.service": "[Service]\nEnvironment=COLOUR=red\nExecStart=/srv/venv/bin/gunicorn bakery.wsgi\n",
      "deploy/admin.service": "[Service]\nEnvironment=COLOUR=blue\nExecStart=/srv/venv/bin/gunicorn bakery.wsgi --bind 127.0.0.1:8001\n",
    });
    const { out } = await run(["settings"], root);
    expect(out).toContain("\n[1] COLOUR = 'blue'  ###  # bakery/settings.py:5\n[2] COLOUR = 'red'  ###  # bakery/settings.py:5\n");
    expect(out.match(/DEBUG/g)).toHaveLength(1);
    const different = await run(["settings", "--differences"], root);
    expect(different.out).not.toContain("DEBUG");
    expect(different.out).toContain("[2] COLOUR");
  });

  test("gives machines the same", async () => {
    const { deployments } = await document([], project('MAILS = {1: "a"}\nFLOUR = os.environ.get("FLOUR") or {"$ref": 1.5}\n'));
    expect(deployments.map(({ module }) => module)).toEqual(["bakery.settings"]);
    const byName = new Map(deployments[0]?.settings.map((setting) => [setting.name, setting]));
    expect(byName.get("DEBUG")).toMatchObject({ kind: "environment", value: false, python: "False", origin: [{ path: "bakery/settings.py", line: 3 }] });
    expect(byName.get("SECRET_KEY")).toMatchObject({ value: { $secret: "(hidden)" }, python: "(hidden)" });
    expect(byName.get("OVENS")?.value).toEqual({ big: [1, 2.5, null], small: [3] });
    expect(byName.get("MAILS")?.value).toEqual({ $dict: [[1, "a"]] });
    expect(byName.get("ROOT_URLCONF")).toMatchObject({ kind: "unknown", value: null, python: null });
    expect(deployments[0]?.environment.map(({ name, required, settings }) => [name, required, settings])).toEqual([
      ["BAKERY_DEBUG", false, ["DEBUG"]],
      ["FLOUR", false, ["FLOUR"]],
    ]);
    expect((await document(["DEBUG", "--all"], project())).deployments[0]?.settings).toHaveLength(1);
  });

  test.each(["examples/tutorial-site", "examples/tutorial-site-fixed"])("of %s are as the schema says", async (site) => {
    await document([site, "--all"], join(import.meta.dirname, "../.."));
  });

  test("that a file which is not in the repository may set say so", async () => {
    const { out } = await run(["settings", "USE_TZ"], project("try:\n    from .local_settings import *\nexcept ImportError:\n    pass\n"));
    expect(out).toContain("\n### USE_TZ = True  # it may be set in bakery/local_settings.py, which is not in the repository; bakery/settings.py:8\n");
  });

  test("that are misspelt are wrong usage", async () => {
    const { status, err } = await run(["settings", "ALLOWED_HOST"], project());
    expect(err).toBe("django-prod-lint: There is no setting ALLOWED_HOST. Did you mean ALLOWED_HOSTS?\n");
    expect(status).toBe(2);
    expect((await run(["settings", "SUGAR_*"], project())).err).toBe("django-prod-lint: No setting is called SUGAR_*.\n");
  });

  test("with which Django does not start end with status 2", async () => {
    const { status, out } = await run(["settings"], project("FLOUR = SUGAR\n"));
    expect(out).toContain("\n# Django does not start: NameError: name 'SUGAR' is not defined (bakery/settings.py:9)\n");
    expect(status).toBe(2);
  });

  test("can't steer a terminal", async () => {
    const { out } = await run(["settings"], project('BELL = "\\x1b]0;ding\\x07 \\n::error::x"\n'));
    expect(out).toContain("BELL = '\\x1b]0;ding\\x07 \\n::error::x'");
  });

  test("are named in the first line of a report, with the evidence", async () => {
    const { out } = await run([], project());
    expect(out).toMatch(/^production settings: bakery\.settings \(bakery\/settings\.py\), because .+\n/);
  });
});

test("a planted secret appears in no format, wherever a finding points", async () => {
  const root = project();
  for (const format of ["text", "concise", "json", "github"]) {
    const { out, err } = await run(["--select", "all", "--preview", "--format", format], root);
    expect(out + err, format).not.toContain("einkorn");
  }
});

test("no secret is shown, however it is made into something else", async () => {
  const root = temporaryTree({
    "manage.py": "",
    "bakery/__init__.py": "",
    "bakery/wsgi.py": wsgi,
    ".env": "DB_PASSWORD=planted-dotenv\nMAIL_TOKEN='planted-quoted'\n",
    "bakery.service": "[Service]\nEnvironment=CACHE_PASSWORD=planted-unit\nExecStart=/srv/venv/bin/gunicorn bakery.wsgi\n",
    "bakery/settings.py": `import base64, os
from dotenv import load_dotenv
load_dotenv()
DEBUG = False
SECRET_KEY = "planted-key-0123456789"
SECRET_KEY_FALLBACKS = ["planted-old-key"]
INSTALLED_APPS = []
HALF = SECRET_KEY[:11]
LOUD = SECRET_KEY.upper()
LINE = "key=%s" % SECRET_KEY
OTHER = "key={}".format(SECRET_KEY)
JOINED = "-".join([SECRET_KEY, "x"])
CODED = base64.b64encode(SECRET_KEY.encode())
BYTES_TOKEN = b"planted-bytes"
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": "planted-pw", "USER": "baker"}}
AGAIN = f"user={DATABASES['default']['USER']} password={DATABASES['default']['PASSWORD']}"
SHORT = DATABASES["default"]["PASSWORD"][:7]
DATABASE_DSN = "host=db password=planted-dsn"
BROKER = "amqp://baker:planted-url@queue:5672/"
AWS_ACCESS_KEY_ID = "AKIAPLANTED0000000001"
AWS_SECRET_ACCESS_KEY = "planted-aws/+x"
FROM_FILE = "pw:" + os.environ["DB_PASSWORD"]
PARTS = {"a": [os.environ.get("MAIL_TOKEN", "planted-default")[0:9]]}
CONNECTION = "redis://:%s@cache" % os.environ["CACHE_PASSWORD"]
SLACK = os.environ.get("SLACK_TOKEN", "planted-fallback")
SLACK_URL = f"https://hooks.example/{SLACK}"
def word():
    password = "planted-local"
    return "x" + password
LOCAL = word()
`,
  });
  for (const format of ["text", "json"]) {
    const { out, err } = await run(["settings", "--all", "--format", format], root);
    expect(err, format).toBe("");
    expect(out, format).toContain("baker");
    expect((out + err).toLowerCase().match(/.*plant.*/g) ?? [], format).toEqual([]);
    expect(out).not.toContain(Buffer.from("planted").toString("base64").slice(0, 8));
  }
});

describe("what a variable does", () => {
  const words = async (settings: string, name: string): Promise<readonly string[]> => {
    const { out } = await run(["settings", name], project(settings));
    return out.split("\n").filter((line) => line.startsWith("    # "));
  };

  test("to a long value is what is otherwise in it", async () => {
    const lines = await words('DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bakery", "HOST": os.environ.get("DB_HOST", "db"), "PASSWORD": os.environ.get("DB_PASSWORD")}}\n', "DATABASES");
    expect(lines).toEqual([
      "    # DB_HOST unset: as above; '': ['default']['HOST'] = ''; set: ['default']['HOST'] = '<text>'",
      "    # DB_PASSWORD unset: as above; '': ['default']['PASSWORD'] = ''; set: ['default']['PASSWORD'] = (hidden)",
    ]);
  });

  test("to a list is what comes and goes", async () => {
    const lines = await words('INSTALLED_APPS = ["django.contrib.auth", "django.contrib.sessions", "django.contrib.messages"]\nif os.environ.get("SHOP") == "yes":\n    INSTALLED_APPS.append("shop")\n', "INSTALLED_APPS");
    expect(lines).toEqual(["    # SHOP unset, '', 'False' or 'True': as above; 'yes': with 'shop'; other: perhaps with 'shop'"]);
  });

  test("is told also where it stops the start", async () => {
    expect(await words('PORT = int(os.environ.get("PORT", "8000"))\n', "PORT")).toEqual(["    # PORT unset: 8000; '', 'False' or 'True': Django does not start; other: ?"]);
    expect(await words('FLOUR = os.environ["FLOUR"]\n', "FLOUR")).toEqual(["    # FLOUR unset: Django does not start; '': ''; set: '<text>'"]);
  });

  test("is told of two variables that a branch joins", async () => {
    expect(await words('FLOUR = os.environ.get("FLOUR", "rye") if os.environ.get("FRESH") == "1" else "old"\nWATER = os.environ.get("WATER", "tap")\n', "FLOUR")).toEqual(["    # FRESH unset, '', 'False' or 'True': 'old'; '1': 'rye'; other: ?"]);
  });
});

test("a variable that is read once another is set says so", async () => {
  const { out } = await run(["settings"], project('if os.environ.get("MAIL_HOST"):\n    EMAIL_PORT = os.environ.get("MAIL_PORT")\n'));
  expect(out).toMatch(/^# {3}MAIL_PORT +optional +bakery\/settings\.py:10, when MAIL_HOST is set$/m);
});

test("settings that are far too many end in time", async () => {
  const lines = Array.from({ length: 600 }, (_, index) => `A${index} = os.environ.get("V${index}", "x") + os.environ.get("V${index + 1}", "y")\nif os.environ.get("S${index}"):\n    B${index} = int(os.environ["W${index}"])\n`);
  const before = processorTime();
  const { status } = await run(["settings"], project(lines.join("")));
  expect(status).toBe(0);
  expect(processorTime() - before).toBeLessThan(30_000);
}, 120_000);
