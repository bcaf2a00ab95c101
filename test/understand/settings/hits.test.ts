import { describe, expect, test } from "vitest";
import { isTrue } from "../../../src/core/python.ts";
import type { Span } from "../../../src/core/source.ts";
import { settingsOf } from "./settings-of.ts";

const hitsOf = (text: string, name: string, environment: Readonly<Record<string, string>> = {}) => [...settingsOf({ "s.py": text }, "s", environment).hits(name, isTrue)];
const head = "import os\n";

describe("a hit's certainty", () => {
  test("is certain where no variable is read", () => {
    const [hit] = hitsOf("DEBUG = True\n", "DEBUG");
    expect(hit?.claim("Debug is on.")).toMatchObject({ certainty: "certain", message: "Debug is on." });
    expect(hit?.unless).toBeUndefined();
  });

  test.each([
    ["a default", `${head}DEBUG = os.environ.get("OVEN_DEBUG", "yes") == "yes"\n`, "OVEN_DEBUG"],
    ["a branch", `${head}DEBUG = True\nif os.environ.get("OVEN_STAGE") == "production":\n    DEBUG = False\n`, "OVEN_STAGE"],
    ["django-environ", 'import environ\nenv = environ.Env()\nDEBUG = env.bool("OVEN_DEBUG", default=True)\n', "OVEN_DEBUG"],
    ["python-decouple", 'from decouple import config\nDEBUG = config("OVEN_DEBUG", default=True, cast=bool)\n', "OVEN_DEBUG"],
    ["environs", 'from environs import Env\nenv = Env()\nDEBUG = env.bool("OVEN_DEBUG", True)\n', "OVEN_DEBUG"],
    ["a function", `${head}def flag(name):\n    return os.environ.get(name, "1") in ("1", "true")\nDEBUG = flag("OVEN_DEBUG")\n`, "OVEN_DEBUG"],
  ])("is conditional where %s makes it, and the claim names the variable", (_what, text, variable) => {
    const [hit] = hitsOf(text, "DEBUG");
    const claim = hit?.claim("Debug is on. Visitors see it.");
    expect(claim).toMatchObject({ certainty: "conditional", unless: variable });
    expect(claim?.message).toMatch(new RegExp(`^Debug is on unless ${variable} is [^.]*\\. Visitors see it\\.$`));
  });

  test("is certain where the launcher sets the variable", () => {
    const [hit] = hitsOf(`${head}DEBUG = os.environ.get("OVEN_DEBUG") == "1"\n`, "DEBUG", { OVEN_DEBUG: "1" });
    expect(hit?.claim("Debug is on.").certainty).toBe("certain");
  });

  test.each([
    ["a required variable decides", `${head}DEBUG = os.environ["OVEN_DEBUG"] == "1"\n`],
    ["the value can't be known", "import socket\nDEBUG = socket.gethostname() == 'oven'\n"],
    ["the settings raise first", "raise RuntimeError\nDEBUG = True\n"],
    ["a function that is not followed is handed all settings", "DEBUG = True\nimport oven_settings\noven_settings.apply(locals())\n"],
    ["a configuration that is not known holds the settings", "DEBUG = True\nfrom configurations import Configuration\nclass Production(Configuration):\n    DEBUG = False\n"],
  ])("there is none where %s", (_what, text) => {
    expect(hitsOf(text, "DEBUG")).toEqual([]);
  });
});

describe("settings that must hold together", () => {
  const text = `${head}if os.environ.get("STAGE") == "production":\n    A, B = 1, 2\nelse:\n    A, B = 3, 4\n`;

  test("never mix the sides of an if", () => {
    const seen: string[] = [];
    const settings = settingsOf({ "s.py": text }, "s");
    expect([...settings.hitsTogether(["A", "B"], (values) => (seen.push(JSON.stringify([values.A, values.B].map((item) => ("value" in item ? item.value : item.type)))), true))]).toHaveLength(1);
    expect(new Set(seen)).toEqual(new Set(["[3,4]", "[1,2]"]));
  });

  test("are not asked about where one of them is not known", () => {
    const settings = settingsOf({ "s.py": "import socket\nA = 1\nB = socket.gethostname()\n" }, "s");
    expect([...settings.hitsTogether(["A", "B"], () => true)]).toEqual([]);
  });
});

describe("secrets", () => {
  const key = "flour-water-salt-yeast-4711";
  test.each([
    ["a key", `SECRET_KEY = "${key}"\n`, "SECRET_KEY"],
    ["a key made of pieces", `PART = "${key}"\nSECRET_KEY = f"{PART}!"\n`, "SECRET_KEY"],
    ["a password in a dict", `DATABASES = {"default": {"PASSWORD": "${key}"}}\n`, "DATABASES"],
    ["a password in an address", `import dj_database_url\nDATABASES = {"default": dj_database_url.parse("postgres://baker:${key}@db/ovens")}\n`, "DATABASES"],
    ["an address as it is", `CELERY_BROKER_URL = "amqp://baker:${key}@queue/"\n`, "CELERY_BROKER_URL"],
    ["a default of a variable", `import os\nSECRET_KEY = os.environ.get("KEY", "${key}")\n`, "SECRET_KEY"],
  ])("%s is never printed", (_what, text, name) => {
    const secrets: Span[] = [];
    const settings = settingsOf({ "s.py": text }, "s", {}, secrets);
    const [hit] = settings.hits(name, () => true);
    const claim = hit?.claim("A secret is committed.");
    expect(hit).toBeDefined();
    const shown = JSON.stringify([hit?.value, claim?.message, claim?.help, claim?.unless], (property, item: unknown) => (property === "file" ? undefined : item));
    expect(shown).not.toContain("flour");
    expect(String(hit?.value.type === "secret" ? hit.value.value : "")).not.toContain("flour");
    expect(secrets.length).toBeGreaterThan(0);
  });
});

describe("committed files of variables", () => {
  test("give what holds while the environment is silent", () => {
    const files = { "s.py": 'import environ\nenv = environ.Env()\nenviron.Env.read_env()\nDEBUG = env.bool("DEBUG", default=False)\n', ".env": "DEBUG=on\n" };
    const [hit] = settingsOf(files, "s").hits("DEBUG", isTrue);
    expect(hit?.claim("Debug is on.")).toMatchObject({ certainty: "conditional", unless: "DEBUG" });
    expect([...settingsOf(files, "s", { DEBUG: "off" }).hits("DEBUG", isTrue)]).toEqual([]);
  });
});

test("what a start without DEBUG refuses is not production's", () => {
  const text = `import os
DEBUG = os.environ.get("DEBUG", "") == "1"
url = os.environ.get("DATABASE_URL", "")
if url:
    DATABASES = {"default": parse(url)}
else:
    DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
if not DEBUG and DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    raise ValueError("DATABASE_URL is not set")
`;
  const settings = settingsOf({ "shop.py": text }, "shop");
  expect([...settings.hits("DATABASES", (value) => value.type === "dict")]).toEqual([]);
  expect(settings.variables.filter(({ required }) => required).map(({ name }) => name)).toContain("DATABASE_URL");
});

test("a change of what lies in a chosen dict is a change of the dict", () => {
  const text = 'import os\nif os.environ.get("REMOTE"):\n    DATABASES = {"default": {"HOST": "db"}}\nelse:\n    DATABASES = {"default": {"HOST": ""}}\nDATABASES["default"]["NAME"] = "bread"\nNAME = DATABASES["default"]["NAME"]\nmain = DATABASES["default"]\nmain["USER"] = "baker"\nUSER = DATABASES["default"]["USER"]\n';
  const settings = settingsOf({ "shop.py": text }, "shop");
  expect(settings.value("NAME")).toMatchObject({ fallback: { value: "bread" } });
  expect(settings.value("USER")).toMatchObject({ fallback: { value: "baker" } });
});
