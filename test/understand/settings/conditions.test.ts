import { describe, expect, test } from "vitest";
import { elements, isTrue, text as textOf, truth } from "../../../src/core/python.ts";
import { settingsOf } from "./settings-of.ts";

const debugClaims = (text: string, environment: Readonly<Record<string, string>> = {}): readonly string[] =>
  Array.from(settingsOf({ "shop.py": text }, "shop", environment).hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message);

describe("a claim says what it depends on", () => {
  test.each([
    ["nothing", "DEBUG = True", "DEBUG is on."],
    ["a fallback", 'import os\nDEBUG = os.environ.get("D", "1") == "1"', "DEBUG is on unless D is set."],
    ["being set", 'import os\nDEBUG = "BAKERY" not in os.environ', "DEBUG is on unless BAKERY is set."],
    ["being set, in a branch", 'import os\nDEBUG = True\nif "BAKERY" in os.environ:\n    DEBUG = False', "DEBUG is on unless BAKERY is set."],
    ["a word", 'import os\nDEBUG = os.environ.get("SITE") != "live"', 'DEBUG is on unless SITE is "live".'],
    ["a word rather than nothing", 'import os\nword = os.environ.get("D", "yes")\nif word not in ("", "yes", "no"):\n    raise ValueError\nDEBUG = word == "yes"', 'DEBUG is on unless D is "no".'],
    ["a switch that is on by default", 'import environ\nenv = environ.Env()\nDEBUG = env.bool("D", default=True)', 'DEBUG is on unless D is "False".'],
    ["a switch, the other way round", 'import environ\nenv = environ.Env()\nDEBUG = not env.bool("LIVE", default=False)', 'DEBUG is on unless LIVE is "True".'],
    ["a branch", 'import os\nif os.environ.get("LIVE"):\n    DEBUG = False\nelse:\n    DEBUG = True', "DEBUG is on unless LIVE is set."],
    ["an early return", 'import os\ndef debug(name):\n    if os.environ.get(name):\n        return False\n    return True\nDEBUG = debug("LIVE")', "DEBUG is on unless LIVE is set."],
    ["a file", "DEBUG = True\ntry:\n    from .local_settings import *\nexcept ImportError:\n    pass", "DEBUG is on unless local_settings.py, which is not in the repository, sets it."],
  ])("%s", (_name, text, message) => {
    expect(debugClaims(text)).toEqual([message]);
  });

  test("a text that is no switch, whatever words it is cast by, helps when it is set", () => {
    const cast = 'import os\ndef get(name, default):\n    value = os.getenv(name, default)\n    if value.lower() in ["true", "t"]:\n        return True\n    elif value.lower() in ["false", "f"]:\n        return False\n    return value\n';
    const claims = (text: string, name: string, fallback: string): readonly string[] => Array.from(settingsOf({ "s.py": text }, "s").hits(name, (value) => textOf(value) === fallback), (hit) => hit.claim("It is the fallback.").message);
    expect(claims(`${cast}MEDIA_URL = get("MEDIA", "/media/")`, "MEDIA_URL", "/media/")).toEqual(["It is the fallback unless MEDIA is set."]);
    expect(debugClaims(`${cast}DEBUG = get("D", "true")`)).toEqual(['DEBUG is on unless D is "False".']);
  });

  describe("a profile chooses other settings, of which nothing is known", () => {
    const of = (profiles: string): string => `import os\nname = os.environ.get("PROFILE", "shelf")\nif name ${profiles}:\n    ALLOWED_HOSTS = os.environ["NAMES"].split()\nelse:\n    ALLOWED_HOSTS = ["*"]\n`;
    const unless = (profiles: string): readonly (string | undefined)[] =>
      Array.from(settingsOf({ "s.py": of(profiles) }, "s").hits("ALLOWED_HOSTS", (value) => elements(value).some((item) => textOf(item) === "*")), (hit) => hit.claim("Any host.").message);

    test("one word leads there", () => expect(unless('== "live"')).toEqual(['Any host unless PROFILE is "live".']));
    test("several do", () => expect(unless('in ("live", "stage")')).toEqual(["Any host unless PROFILE is set."]));
    test("any but two do", () => expect(unless('not in ("shelf", "")')).toEqual(["Any host unless PROFILE is set."]));
  });

  describe("of several variables one is named", () => {
    const switched = { "s.py": 'import os\nif os.environ.get("KITCHEN") == "live":\n    from live import *\nelse:\n    from base import *\n', "base.py": 'import os\nSECRET_KEY = os.environ.get("OVEN_KEY", "a-key-for-all")\n', "live.py": 'import os\nfrom base import *\nSECRET_KEY = os.environ["OVEN_KEY"]\n' };
    const chosen = { "s.py": 'import os\nif os.environ.get("KITCHEN") == "live":\n    SECRET_KEY = os.environ["OVEN_KEY"]\nelse:\n    SECRET_KEY = "a-key-for-all"\n' };
    const unless = (files: Readonly<Record<string, string>>, named?: "first" | "value"): readonly (string | undefined)[] => Array.from(settingsOf(files, "s").hits("SECRET_KEY", ({ type }) => type === "secret", named), (hit) => hit.unless);

    test("the one that holds the value, where that is asked for", () => expect([unless(switched), unless(switched, "value")]).toEqual([["KITCHEN"], ["OVEN_KEY"]]));
    test("the switch, where nothing else undoes it", () => expect(unless(chosen, "value")).toEqual(["KITCHEN"]));
  });

  test("what the deployment sets is certain", () => {
    const text = 'import os\nDEBUG = os.environ.get("D", "0") == "1"';
    expect(debugClaims(text)).toEqual([]);
    expect(debugClaims(text, { D: "1" })).toEqual(["DEBUG is on."]);
  });

  test("an empty list behind an early return is not certain", () => {
    const text = 'import os\ndef hosts(name):\n    if os.environ.get(name):\n        return os.environ[name].split(",")\n    return []\nALLOWED_HOSTS = hosts("HOSTS")';
    const [hit] = settingsOf({ "shop.py": text }, "shop").hits("ALLOWED_HOSTS", (value) => truth(value) === false);
    expect(hit?.unless).toBe("HOSTS");
  });

  test("a value that stops the start helps nobody", () => {
    expect(debugClaims('import os\nif not os.environ.get("NAME", "x"):\n    raise ValueError\nDEBUG = True')).toEqual(["DEBUG is on."]);
  });
});
