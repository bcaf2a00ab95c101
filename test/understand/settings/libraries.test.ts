import { describe, expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";
import { shown } from "./shown.ts";

type Texts = Readonly<Record<string, string>>;

function evaluate(text: string, environment: Texts = {}, files: Texts = {}): { readonly value: unknown; readonly variables: readonly string[] } {
  const value = settingsOf({ "s.py": text, ...files }, "s", environment).value("X");
  if (value.kind === "known") return { value: shown(value.value), variables: [] };
  return value.kind === "environment" ? { value: shown(value.fallback), variables: value.variables } : { value: "?", variables: [] };
}

const environ = "import environ\nenv = environ.Env(DEBUG=(bool, False))\n";
const decouple = "from decouple import config, Csv\n";
const environs = "from environs import Env\nenv = Env()\n";

// What the real libraries make of these is compared in test/oracle; here is what must hold on a machine without Python.
test("environ: an address of mail that is not known makes django-environ's names, and leaves every other setting", () => {
  const settings = settingsOf({ "s.py": `${environ}X = "kept"\nEMAIL_HOST = "mail.example"\nvars().update(env.email_url("N"))\n` }, "s");
  expect(settings.value("X")).toMatchObject({ kind: "known", value: { value: "kept" } });
  expect(settings.value("EMAIL_HOST").kind).not.toBe("known");
});

describe("helper libraries with the variable unset, and set", () => {
  test.each<readonly [string, string, unknown, string, unknown]>([
    ["environ: scheme", `${environ}X = env("DEBUG")\n`, false, "yes", true],
    ["environ: junk is False", `${environ}X = env("DEBUG")\n`, false, "nein", false],
    ["environ: a default is not parsed", `${environ}X = env.bool("DEBUG", default="False")\n`, "False", "0", false],
    ["environ: list keeps blanks", `${environ}X = env.list("DEBUG", default=[])\n`, [], "a, b,,", ["a", " b"]],
    ["environ: an int default casts", `${environ}X = env("N", default=5)\n`, 5, "7", 7],
    ["environ: the second argument is the cast", `${environ}X = env("N", int, 5)\n`, 5, "7", 7],
    ["environ: json", `${environ}X = env.json("N", default={})\n`, {}, '{"a": [1, null]}', { a: [1, null] }],
    ["environ: dict", `${environ}X = env.dict("N", default={})\n`, {}, "a=1,b=2", { a: "1", b: "2" }],
    ["decouple: a default is cast", `${decouple}X = config("N", default="off", cast=bool)\n`, false, "on", true],
    ["decouple: empty is False", `${decouple}X = config("N", default=True, cast=bool)\n`, true, "", false],
    ["decouple: Csv strips", `${decouple}X = config("N", default="", cast=Csv())\n`, [], "a, b", ["a", "b"]],
    ["decouple: no cast, a text", `${decouple}X = config("N", default=True)\n`, true, "False", "False"],
    ["environs: words", `${environs}X = env.bool("N", False)\n`, false, "TRUE", true],
    ["environs: a parsed default depends on the version", `${environs}X = env.bool("N", "yes")\n`, "?", "no", false],
    ["strtobool", 'import os\nfrom distutils.util import strtobool\nX = strtobool(os.getenv("N", "off"))\n', 0, "y", 1],
  ])("%s", (_what, text, unset, set, there) => {
    expect(evaluate(text).value).toEqual(unset);
    const variable = text.includes('"N"') ? "N" : "DEBUG";
    expect(evaluate(text, { [variable]: set }).value).toEqual(there);
    expect(evaluate(text).variables).toEqual([variable]);
  });

  test.each([
    ["environ", `${environ}X = env("KEY")\n`],
    ["decouple", `${decouple}X = config("KEY")\n`],
    ["environs", `${environs}X = env.str("KEY")\n`],
    ["decouple, a default that can't be cast", `${decouple}X = config("KEY", default="perhaps", cast=bool)\n`],
  ])("%s: production must set what stops the start", (_what, text) => {
    const settings = settingsOf({ "s.py": text }, "s");
    expect(settings.value("X")).toMatchObject({ kind: "environment", variables: ["KEY"] });
    expect([...settings.hits("X", () => true)]).toEqual([]);
  });

  test.each([
    ["decouple refuses a word", `${decouple}X = config("N", cast=bool)\nY = 1\n`, "perhaps"],
    ["environs refuses an empty text", `${environs}X = env.bool("N", True)\nY = 1\n`, ""],
    ["environ refuses a list in the place of the cast", `${environ}X = env.list("N", ["a"])\nY = 1\n`, "b"],
    ["dj-database-url refuses a scheme", "import dj_database_url\nX = dj_database_url.config(env='N')\nY = 1\n", "nothing://x"],
  ])("%s", (_what, text, set) => {
    expect(settingsOf({ "s.py": text }, "s", { N: set }).value("Y")).toMatchObject({ kind: "unknown" });
  });
});

describe("addresses of databases", () => {
  const sqlite = { ENGINE: "django.db.backends.sqlite3", NAME: "x.db", USER: "", PASSWORD: "(hidden)", HOST: "", PORT: "" };

  test("environ", () => {
    expect(evaluate(`${environ}X = env.db("DB", default="sqlite:///x.db")\n`)).toEqual({ value: sqlite, variables: ["DB"] });
    expect(evaluate(`${environ}X = env.db("DB")\n`, { DB: "postgres://baker:flour@db:5433/ovens" }).value).toEqual({ ...sqlite, ENGINE: "django.db.backends.postgresql", NAME: "ovens", USER: "baker", HOST: "db", PORT: 5433 });
  });

  test("dj-database-url", () => {
    const head = "import dj_database_url\n";
    const rest = { CONN_MAX_AGE: 0, CONN_HEALTH_CHECKS: false, DISABLE_SERVER_SIDE_CURSORS: "?" };
    expect(evaluate(`${head}X = dj_database_url.config(default="sqlite:///x.db")\n`)).toEqual({ value: { ...sqlite, ...rest }, variables: ["DATABASE_URL"] });
    expect(evaluate(`${head}X = dj_database_url.config()\n`).value).toEqual({});
    expect(evaluate(`${head}X = dj_database_url.config(default="sqlite:///x.db")\n`, { DATABASE_URL: "" }).value).toEqual({});
    expect(evaluate(`${head}X = dj_database_url.config("postgres://baker:flour@db/ovens")\n`)).toEqual({ value: {}, variables: [] });
  });
});

describe("files of the repository", () => {
  test.each([
    ["environ", `${environ}environ.Env.read_env()\nX = env("N", default="d")\n`, { ".env": "N=file # kept\n" }, "file # kept"],
    ["decouple", `${decouple}X = config("N", default="d")\n`, { ".env": "N = 'file'\n" }, "file"],
    ["decouple prefers settings.ini", `${decouple}X = config("N", default="d")\n`, { ".env": "N=never\n", "settings.ini": "[settings]\nn: ini\n" }, "ini"],
    ["dotenv", 'import os\nfrom dotenv import load_dotenv\nload_dotenv()\nX = os.getenv("N", "d")\n', { ".env": "export N=file # comment\n" }, "file"],
    ["environs", `${environs}env.read_env()\nX = env("N", "d")\n`, { ".env": "N=file\n" }, "file"],
  ])("%s reads them, and the environment wins", (_what, text, files: Texts, value) => {
    expect(evaluate(text, {}, files)).toEqual({ value, variables: ["N"] });
    expect(evaluate(text, { N: "launcher" }, files).value).toBe("launcher");
    expect(evaluate(text).value).toBe("d");
  });

  test("dotenv with override wins over the environment", () => {
    const text = 'import os\nimport dotenv\ndotenv.load_dotenv(override=True)\nX = os.getenv("N")\n';
    expect(evaluate(text, { N: "launcher" }, { ".env": "N=file\n" })).toEqual({ value: "file", variables: [] });
  });

  test.each([
    ["dotenv", 'import os\nimport socket\nfrom dotenv import load_dotenv\nload_dotenv(".env-" + socket.gethostname())\nX = os.getenv("N", "d")\n'],
    ["environ", `${environ}import socket\nenviron.Env.read_env(".env-" + socket.gethostname())\nX = env("N", default="d")\n`],
  ])("%s reads a file whose name is not known: it may set any variable", (_library, text) => {
    expect(evaluate(text).value).toBe("?");
  });

  test("split-settings runs them in order of their names, in one scope", () => {
    const text = 'from split_settings.tools import include\ninclude("parts/*.py")\nX = LIST\n';
    expect(evaluate(text, {}, { "parts/a.py": "LIST = [1]\n", "parts/b.py": "LIST += [2]\n" }).value).toEqual([1, 2]);
  });
});

describe("what is random at each start", () => {
  test.each([
    "from django.core.management.utils import get_random_secret_key\nX = get_random_secret_key()\n",
    "import secrets\nX = secrets.token_urlsafe(50)\n",
    "import os\nX = os.urandom(32)\n",
    "import uuid\nX = uuid.uuid4().hex\n",
  ])("%j says so", (text) => {
    expect(settingsOf({ "s.py": text }, "s").value("X")).toMatchObject({ kind: "unknown", why: "it is random at each start" });
  });
});

test("environs: the address of a mail server leaves other settings as they are", () => {
  const settings = settingsOf({ "shop.py": `${environs}X = 1\nMAIL = env.dj_email_url("EMAIL_URL", default="smtp://localhost:1025")\nEMAIL_HOST = MAIL["EMAIL_HOST"]\nvars().update(MAIL)\n` }, "shop");
  expect(settings.value("X")).toMatchObject({ kind: "known", value: { value: 1 } });
  expect(["EMAIL_HOST", "EMAIL_PORT", "EMAIL_BACKEND"].map((name) => settings.value(name).kind)).toEqual(["environment", "environment", "environment"]);
});

test("a star import of Django's defaults keeps what was set before", () => {
  const text = "X = 1\nfrom django.conf.global_settings import *\nfrom django.conf import global_settings\nDEBUG = DEBUG\n";
  expect(evaluate(text)).toEqual({ value: 1, variables: [] });
});

test("a configuration holds the settings that DJANGO_CONFIGURATION names", () => {
  const text = "from configurations import Configuration, values\nclass Base(Configuration):\n    X = values.BooleanValue(True)\nclass Production(Base):\n    Y = 1\nclass Local(Base):\n    X = False\n";
  expect(evaluate(text, { DJANGO_CONFIGURATION: "Production" }).value).toBe(true);
  expect(evaluate(text, { DJANGO_CONFIGURATION: "Production", DJANGO_X: "no" }).value).toBe(false);
  expect(evaluate(text, { DJANGO_CONFIGURATION: "Local" }).value).toBe(false);
  expect(evaluate(text).value).toBe("?");
});

test("a hook of a configuration makes unknown what it changes, and nothing else", () => {
  const text = (hook: string): string =>
    `from configurations import Configuration, values\nclass Production(Configuration):\n    X = values.BooleanValue(True)\n    Y = []\n    @classmethod\n    def post_setup(cls):\n        super().post_setup()\n        super(Production, cls).post_setup()\n        ${hook}\n`;
  const of = (hook: string): unknown => evaluate(text(hook), { DJANGO_CONFIGURATION: "Production" }).value;
  expect(of("if cls.X: raise ValueError(cls.Y)")).toBe(true);
  expect(of("cls.Y.append('silk')")).toBe(true);
  expect(of("cls.X = cls.Y == []")).toBe("?");
  expect(of("cls.X['a'] = 1")).toBe("?");
  expect(of("setattr(cls, 'X', False)")).toBe("?");
  expect(of("change(cls)")).toBe("?");
});

test("a value of a configuration that has a name of its own is read where it stands", () => {
  const text = 'from configurations import Configuration, values\nclass Production(Configuration):\n    X = {"a": values.BooleanValue(False, environ_name="A", environ_prefix=None)}["a"]\n';
  expect(evaluate(text, { DJANGO_CONFIGURATION: "Production" })).toEqual({ value: false, variables: ["A"] });
  expect(evaluate(text, { DJANGO_CONFIGURATION: "Production", A: "yes" }).value).toBe(true);
});
