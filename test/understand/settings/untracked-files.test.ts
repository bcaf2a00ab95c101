import { describe, expect, test } from "vitest";
import { isTrue } from "../../../src/core/python.ts";
import { settingsOf } from "./settings-of.ts";

const debugClaims = (text: string): readonly string[] => Array.from(settingsOf({ "shop.py": text, "manage.py": "" }, "shop").hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message);

describe("files that are not in the repository", () => {
  test.each([
    ["json", 'import json\nconf = json.load(open("/etc/shop.json"))\n'],
    ["json with a context", 'import json\nwith open("/etc/shop.json") as f:\n    conf = json.load(f)\n'],
    ["json from a text", 'import json\nconf = json.loads(open("/etc/shop.json").read())\n'],
    ["a parser that is not known", 'import yaml\nwith open("/etc/shop.json") as f:\n    conf = yaml.safe_load(f)\n'],
  ])("a fallback for what they lack is conditional: %s", (_name, lines) => {
    expect(debugClaims(`${lines}DEBUG = conf.get("debug", True)`)).toEqual(["DEBUG is on unless /etc/shop.json, which is not in the repository, sets it."]);
    expect(debugClaims(`${lines}DEBUG = conf.get("debug", False)`)).toEqual([]);
    expect(debugClaims(`${lines}DEBUG = conf["debug"]`)).toEqual([]);
  });

  test("one that settings look for beside themselves is absent in one world and there in another", () => {
    const text = 'import os\nDEBUG = True\nif os.path.exists(os.path.join(os.path.dirname(__file__), "local.py")):\n    exec(open(os.path.join(os.path.dirname(__file__), "local.py")).read())\n';
    expect(debugClaims(text)).toEqual(["DEBUG is on unless local.py, which is not in the repository, sets it."]);
  });

  test("of several, the one that is local by its name is named; one that each app may have, by its name alone", () => {
    const loop = (name: string): string => `for app in ["bread", "cakes", "rolls"]:\n    path = app + "/${name}.py"\n    if os.path.exists(path):\n        part = __import__(app, globals(), locals(), ["${name}"])\n        for key in dir(part.${name}):\n            locals()[key] = getattr(part.${name}, key)\n`;
    expect(debugClaims(`import os\nDEBUG = True\n${loop("settings")}${loop("settings_local")}`)).toEqual(["DEBUG is on unless a settings_local.py, which is not in the repository, sets it."]);
    expect(debugClaims(`import os\nDEBUG = True\n${loop("settings")}try:\n    from shop.local_settings import *\nexcept ImportError:\n    pass\n`)).toEqual(["DEBUG is on unless shop/local_settings.py, which is not in the repository, sets it."]);
  });

  test("what they are there to set is not missed", () => {
    const settings = settingsOf({ "shop.py": "try:\n    from local_settings import *\nexcept ImportError:\n    pass\n" }, "shop");
    expect(settings.value("ALLOWED_HOSTS").kind).toBe("unknown");
  });

  test("what they are there to set is not missed through a module between", () => {
    const base = "try:\n    from local_settings import *\nexcept ImportError:\n    pass\n";
    const settings = settingsOf({ "base.py": base, "shop.py": "from base import *\nDEBUG = True\n" }, "shop");
    expect(settings.value("ALLOWED_HOSTS").kind).toBe("unknown");
    expect(settings.value("DEBUG")).toMatchObject({ kind: "known", value: { value: true } });
  });
});

test("the hash of what is known is known, and of nothing else", () => {
  const settings = settingsOf({ "shop.py": 'import hashlib, os\nA = hashlib.sha256(b"flour").hexdigest()\nB = hashlib.sha256(os.environ["X"].encode()).hexdigest()\n' }, "shop");
  // echo -n flour | sha256sum
  expect(settings.value("A")).toMatchObject({ kind: "known", value: { value: "f55f97cfa0dd5f18c1ac07d2c361b198f19fd8522032faae0451a1500f1c5f50" } });
  expect(settings.value("B").kind).toBe("environment");
});

test("vars() of a module of the project", () => {
  const files = { "shop.py": 'import importlib\nm = importlib.import_module("live")\nglobals().update({k: v for k, v in vars(m).items() if k.isupper()})\n', "live.py": "DEBUG = True\nflour = 1\n" };
  expect(settingsOf(files, "shop").value("DEBUG")).toMatchObject({ kind: "known", value: { value: true } });
});

describe("modules beside the one that imports them", () => {
  test("a package's module that is kept out of the repository, imported as an object", () => {
    const text = 'try:\n    from . import localsettings\nexcept ImportError:\n    localsettings = None\nif getattr(localsettings, "STAGE", None):\n    STAGE = localsettings.STAGE\nelse:\n    STAGE = "devel"\nDEBUG = STAGE != "production"\n';
    const settings = settingsOf({ "bakery/__init__.py": "", "bakery/settings.py": text }, "bakery.settings");
    expect(Array.from(settings.hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message)).toEqual(["DEBUG is on unless bakery/localsettings.py, which is not in the repository, sets it."]);
  });

  test("a name that a package surely lacks is still an error", () => {
    const settings = settingsOf({ "bakery/__init__.py": "", "bakery/settings.py": "DEBUG = True\ntry:\n    from bakery import DEBUG\nexcept ImportError:\n    DEBUG = False\n" }, "bakery.settings");
    expect(settings.value("DEBUG")).toMatchObject({ kind: "known", value: { value: false } });
  });

  test.each(["from base import *", "import base\nDEBUG = base.DEBUG\nNAME = base.NAME", "from base import DEBUG, NAME"])("Python 2 looks beside the importing module first: %s", (line) => {
    const files = { "bakery/__init__.py": "", "bakery/settings/__init__.py": "", "bakery/settings/base.py": 'DEBUG = True\nNAME = "bread"\n', "bakery/settings/production.py": `${line}\n` };
    const settings = settingsOf(files, "bakery.settings.production");
    expect(settings.value("DEBUG")).toMatchObject({ kind: "known", value: { value: true } });
    expect(settings.value("NAME")).toMatchObject({ kind: "known", value: { value: "bread" } });
  });

  test("a guarded one that is there is no file on the server", () => {
    const files = { "bakery/__init__.py": "", "bakery/settings.py": "DEBUG = True\ntry:\n    from settings_local import *\nexcept ImportError:\n    pass\n", "bakery/settings_local.py": "OVENS = 2\n" };
    expect(Array.from(settingsOf(files, "bakery.settings").hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message)).toEqual(["DEBUG is on."]);
  });
});

test("a package's function that is handed the names of settings modules may set what they set", () => {
  const text = 'from flour.envs import import_settings_modules\nimport_settings_modules("flour.settings.base", "flour.settings.mail")\nHOSTS = SITE_BASE_URL\nDEBUG = False\n';
  const settings = settingsOf({ "shop.py": text }, "shop");
  expect(settings.stop).toBeUndefined();
  expect(settings.value("HOSTS").kind).toBe("unknown");
  expect(settingsOf({ "shop.py": text.replace("settings.base", "base").replace("settings.mail", "mail") }, "shop").stop?.exception).toBe("NameError: name 'SITE_BASE_URL' is not defined");
});

describe("a module of the server's own, which settings go on from", () => {
  const modules = { "shop/__init__.py": "", "shop/settings/dev.py": "DEBUG = True\nTIERS = {}\n", "shop/settings/base.py": "DEBUG = True\nTIERS = {}\n" };
  const claims = (init: string): readonly string[] => Array.from(settingsOf({ ...modules, "shop/settings/__init__.py": init }, "shop.settings").hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message);
  const or = (module: string): string => `try:\n    from .settings import *\nexcept ImportError as e:\n    if "settings" in e.msg:\n        from .${module} import *\n    else:\n        raise\n`;

  test.each([
    ["their part is taken", 'def check(settings):\n    settings["TIERS"]["bread"] = []\ncheck(globals())\n'],
    ["they are asked for it", 'if "TIERS" not in globals():\n    raise ValueError\n'],
    ["they are asked for a part that may be missing", 'if globals().get("TIERS") is None:\n    raise ValueError\n'],
  ])("it may hold every name: %s", (_name, after) => {
    expect(claims(or("base") + after)).toEqual(["DEBUG is on unless shop/settings/settings.py, which is not in the repository, sets it."]);
  });

  test("production has it where development's stand in for it", () => expect(claims(or("dev"))).toEqual([]));
});
