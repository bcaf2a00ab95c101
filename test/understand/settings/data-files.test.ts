import { expect, test, describe } from "vitest";
import { isTrue } from "../../../src/core/python.ts";
import { textOf } from "../../../src/core/source.ts";
import { settingsReading } from "./settings-of.ts";
import { shown } from "./shown.ts";

const besides = (name: string): string => `open(os.path.join(os.path.dirname(__file__), "${name}"))`;

/** X of a module that reads a file beside it. */
async function read(text: string, files: Readonly<Record<string, string>>): Promise<unknown> {
  const value = (await settingsReading({ "s.py": `import os\n${text}`, ...files }, "s")).value("X");
  return value.kind === "known" ? shown(value.value) : value.kind;
}

// Each expected value is what PyYAML 6.0.3, tomllib and configparser of Python 3.12 were seen to make of the same text.
describe("YAML as PyYAML reads it", () => {
  test.each<readonly [string, unknown]>([
    ["a: yes\nb: off\nc: y\nd: ON\ne: oN\n", { a: true, b: false, c: "y", d: true, e: "oN" }],
    ["a: 010\nb: 1:30\nc: 1_000\nd: 0x1F\ne: 08\nf: 0o7\ng: -0b11\n", { a: 8, b: 90, c: 1000, d: 31, e: "08", f: "0o7", g: -3 }],
    ["a: 1e3\nb: 1.5e+3\nc: .5\nd: 1.\n", { a: "1e3", b: 1500, c: 0.5, d: 1 }],
    ["a: ~\nb:\nc: 'yes'\nd: !!str 5\n", { a: null, b: null, c: "yes", d: "5" }],
    ["a: &x [1, 2]\nb: *x\n", { a: [1, 2], b: [1, 2] }],
    ["a: &m {x: 1, y: 2}\nb:\n  <<: *m\n  y: 3\nc:\n  <<: [*m, {x: 9, z: 4}]\n", { a: { x: 1, y: 2 }, b: { x: 1, y: 3 }, c: { x: 1, z: 4, y: 2 } }],
    ["a: 1\na: 2\n", { a: 2 }],
    ["a: 2020-01-01\n", { a: "?" }],
    ["", null],
  ])("%j", async (text, expected) => {
    expect(await read(`import yaml\nX = yaml.safe_load(${besides("c.yml")})\n`, { "c.yml": text })).toEqual(expected);
  });

  test.each(["a: [1\n", "a: *nowhere\n", "a: &a [*a]\n", "a: 1\n---\nb: 2\n", "? [1]\n: 2\n"])("%j is not followed", async (text) => {
    expect(await read(`import yaml\nX = yaml.safe_load(${besides("c.yml")})\n`, { "c.yml": text })).toBe("unknown");
  });

  test("a value stands where the file has it", async () => {
    const settings = await settingsReading({ "shop.py": `import os, yaml\nDEBUG = yaml.load(${besides("shop.yml")}, Loader=yaml.SafeLoader)["debug"]\n`, "shop.yml": "hosts: [a]\ndebug: on\n" }, "shop");
    expect(Array.from(settings.hits("DEBUG", isTrue), ({ value: { at } }) => at && [at.file.path, textOf(at)])).toEqual([["shop.yml", "on"]]);
  });
});

test("TOML as tomllib reads it", async () => {
  const text = "a = 1\nb = true\nc.d = 1.5\n[t]\nx = 0x1F\n[[z]]\nq = 1_000\n[[z]]\nq = 'two'\n";
  const expected = { a: 1, b: true, c: { d: 1.5 }, t: { x: 31 }, z: [{ q: 1000 }, { q: "two" }] };
  expect(await read("import tomllib, pathlib\nwith (pathlib.Path(__file__).parent / 'c.toml').open('rb') as f:\n    X = tomllib.load(f)\n", { "c.toml": text })).toEqual(expected);
  expect(await read(`import toml\nX = toml.loads(${besides("c.toml")}.read())\n`, { "c.toml": text })).toEqual(expected);
  expect(await read("import toml\nX = toml.load(os.path.join(os.path.dirname(__file__), 'c.toml'))\n", { "c.toml": text })).toEqual(expected);
  expect(await read(`import tomllib\nX = tomllib.loads(${besides("c.toml")}.read())\n`, { "c.toml": "a = \n" })).toBe("unknown");
});

describe("INI as configparser reads it", () => {
  const file = "[DEFAULT]\nhome=/srv\n[app]\nDebug = yes\npath = %(home)s/x\n# full\nmulti = a\n   b\n c : d\n\nempty =\nkey: val=ue\npct = 50%%\nn = 12\n[other]\nz=1\n";
  const head = "import configparser\nc = configparser.ConfigParser()\nc.read(os.path.join(os.path.dirname(__file__), 'c.ini'))\n";

  test.each<readonly [string, unknown]>([
    ["c.get('app', 'path')", "/srv/x"],
    ["c.getboolean('app', 'debug')", true],
    ["c['app']['multi']", "a\nb\nc : d"],
    ["c['app']['key']", "val=ue"],
    ["c['app']['pct']", "50%"],
    ["c.get('app', 'pct', raw=True)", "50%%"],
    ["c['app'].get('nope', 'd')", "d"],
    ["c['app'].get('nope')", null],
    ["c.getint('app', 'n')", 12],
    ["c.get('nope', 'nope', fallback='q')", "q"],
    ["c.getboolean('app', 'nope', fallback=True)", true],
    ["c['app'].getboolean('nope', False)", false],
    ["['app' in c, 'nope' in c, 'n' in c['app'], 'DEFAULT' in c]", [true, false, true, true]],
    ["[c.has_section('DEFAULT'), c.has_option('app', 'home'), c.sections()]", [false, true, ["app", "other"]]],
    ["dict(c.items('other'))", { home: "/srv", z: "1" }],
  ])("%s", async (expression, expected) => {
    expect(await read(`${head}X = ${expression}\n`, { "c.ini": file })).toEqual(expected);
  });

  test.each(["c.get('nope', 'x')", "c['nope']", "c.get('app', 'x')", "c.getboolean('app', 'path')"])("%s stops the start", async (expression) => {
    const settings = await settingsReading({ "s.py": `import os\n${head}Y = ${expression}\nX = 1\n`, "c.ini": file }, "s");
    expect(settings.value("X").kind).toBe("unknown");
  });

  test("without interpolation, and with names as they are written", async () => {
    expect(await read("import configparser\nc = configparser.RawConfigParser()\nc.optionxform = str\nc.read_string('[a]\\nXy=%(z)s\\n')\nX = dict(c.items('a'))\n", {})).toEqual({ Xy: "%(z)s" });
  });

  test("what is read from a file that is not in the repository is conditional", async () => {
    const claims = async (expression: string): Promise<readonly string[]> =>
      Array.from((await settingsReading({ "shop.py": `import configparser\nc = configparser.ConfigParser()\nc.read('/etc/shop.ini')\nDEBUG = ${expression}\n` }, "shop")).hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message);
    expect(await claims("c.getboolean('shop', 'debug', fallback=True)")).toEqual(["DEBUG is on unless /etc/shop.ini, which is not in the repository, sets it."]);
    expect(await claims("c.getboolean('shop', 'debug', fallback=False)")).toEqual([]);
    expect(await claims("c.getboolean('shop', 'debug')")).toEqual([]);
    expect(await claims("c['shop'].getboolean('debug')")).toEqual([]);
  });

  test("what one side of an unknown condition reads is not known after it, and what both read is", async () => {
    const kinds = async (body: string): Promise<readonly string[]> => {
      const settings = await settingsReading({ "shop.py": `import os\n${head}${body}X = c.get('app', 'n')\nY = 1\n`, "c.ini": file }, "shop");
      return ["X", "Y"].map((name) => settings.value(name).kind);
    };
    const unknownCondition = "import socket\nif socket.gethostname() == 'oven':\n";
    expect(await kinds(`${unknownCondition}    c.read_dict({'app': {'n': '13'}})\n`)).toEqual(["unknown", "known"]);
    expect(await kinds(`${unknownCondition}    c.read_string('[app]\\nn = 13\\n')\n`)).toEqual(["unknown", "known"]);
    expect(await kinds(`${unknownCondition}    c.has_section('app')\n`)).toEqual(["known", "known"]);
  });

  test("a tracked file that is read first may be overridden by an untracked one, and not the other way round", async () => {
    const value = async (names: string): Promise<string> => (await settingsReading({ "shop.py": `import configparser\nc = configparser.ConfigParser()\nc.read(${names})\nX = c.get('a', 'b')\n`, "c.ini": "[a]\nb = 1\n" }, "shop")).value("X").kind;
    const tracked = "__file__[:-7] + 'c.ini'";
    expect(await value(`[${tracked}, '/etc/shop.ini']`)).toBe("oneOf");
    expect(await value(`['/etc/shop.ini', ${tracked}]`)).toBe("known");
  });
});
