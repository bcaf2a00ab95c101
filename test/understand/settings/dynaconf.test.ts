import { describe, expect, test } from "vitest";
import { isTrue } from "../../../src/core/python.ts";
import { settingsReading } from "./settings-of.ts";
import { shown } from "./shown.ts";

type Texts = Readonly<Record<string, string>>;

const module = 'DEBUG = True\nA = {"x": 1}\nB = E = G = Z = Y = None\nimport dynaconf\nsettings = dynaconf.DjangoDynaconf(__name__)\n';
const toml = '[default]\nb = "default"\ndebug = false\na = {y = 2}\n[development]\ne = "dev"\n[production]\ne = "prod"\n[global]\ng = 1\n';

async function values(names: readonly string[], environment: Texts, files: Texts, text = module): Promise<readonly unknown[]> {
  const settings = await settingsReading({ "s.py": text, ...files }, "s", environment);
  return names.map((name) => {
    const value = settings.value(name);
    const [first] = value.kind === "oneOf" ? value.branches : [];
    const known = first ? first.value : value;
    return known.kind === "known" ? shown(known.value) : known.kind === "environment" ? shown(known.fallback) : "?";
  });
}

// What dynaconf 3.3.5 was seen to make of the same files and variables.
describe("DjangoDynaconf", () => {
  test.each<readonly [Texts, Texts, readonly unknown[]]>([
    [{}, { "settings.toml": toml }, [false, { y: 2 }, "default", "dev", 1, null, null]],
    [{ DJANGO_ENV: "production", DJANGO_DEBUG: "True", DJANGO_Z: '[1, "a"]', DJANGO_Y: "false" }, { "settings.toml": toml }, [true, { y: 2 }, "default", "prod", 1, [1, "a"], false]],
    [{ DJANGO_Z: "5", DJANGO_Y: '"5"', DJANGO_B: "" }, { "settings.toml": toml }, [false, { y: 2 }, "", "dev", 1, 5, "5"]],
    [{ DJANGO_DEBUG: "FALSE", DJANGO_Z: "a.com,b.com", DJANGO_Y: "@int 5", DJANGO_A__x: "3" }, { "settings.toml": toml }, ["FALSE", "?", "default", "dev", 1, "a.com,b.com", "?"]],
    [{ DJANGO_ENV: "PRODUCTION", DYNACONF_Z: "true" }, { "settings.toml": toml }, [false, { y: 2 }, "default", "prod", 1, true, null]],
    [{ DJANGO_DEBUG: "off" }, {}, ["off", { x: 1 }, null, null, null, null, null]],
    [{}, { "settings.yaml": "default:\n  B: yes\n  z: 010\n  y: [on, true]\n  debug: false\n" }, [false, { x: 1 }, "yes", null, null, "?", ["on", true]]],
    [{}, { "settings.json": '{"default": {"B": [1, "x"]}}' }, [true, { x: 1 }, [1, "x"], null, null, null, null]],
    [{}, { "settings.ini": "[default]\nb=1\n" }, ["?", "?", "?", "?", "?", "?", "?"]],
  ])("%j %#", async (environment, files, expected) => {
    expect(await values(["DEBUG", "A", "B", "E", "G", "Z", "Y"], environment, files)).toEqual(expected);
  });

  test("each name may come from its variable, and from a file of secrets that is not in the repository", async () => {
    const settings = await settingsReading({ "s.py": module }, "s");
    expect(Array.from(settings.hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").certainty)).toEqual(["conditional"]);
    expect([...settings.hits("SECRET_KEY", () => true)]).toEqual([]);
    expect((await settingsReading({ "s.py": module, "settings.toml": toml, ".secrets.toml": '[default]\nSECRET_KEY = "flour"\n' }, "s")).value("SECRET_KEY").kind).not.toBe("unknown");
  });
});

test("Dynaconf is asked for names in any case", async () => {
  const text = 'from dynaconf import Dynaconf\ns = Dynaconf(settings_files=["settings.toml"], envvar_prefix="APP")\nX = [s.get("NOPE", "d"), s.debug, s.HOSTS, s.W, s["hosts"], s.get("q")]\n';
  expect(await values(["X"], { APP_W: "2", DYNACONF_Q: "3" }, { "settings.toml": 'debug = true\nhosts = ["a"]\n' }, text)).toEqual([["d", true, ["a"], 2, ["a"], 3]]);
});
