import { describe, expect, test } from "vitest";
import type { Value } from "../../../src/core/value.ts";
import { settingsOf } from "./settings-of.ts";

type Files = Readonly<Record<string, string>>;

const valueIn = (files: Files, name: string, module = "s"): Value => settingsOf(files, module).value(name);
const valueOf = (text: string, name = "X"): Value => valueIn({ "s.py": text }, name);

/** What a value is, without the places. */
const plain = (value: Value): unknown => JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === "at" || key === "origin" || key === "file" ? undefined : item)));

describe("files as they come", () => {
  test.each([
    ["a byte order mark", "\ufeffX = 1\n"],
    ["CR LF", "A = 0\r\nX = 1\r\n"],
    ["no end of line", "X = 1"],
    ["a coding line", "# -*- coding: latin-1 -*-\nN = 'caf\u00e9'\nX = 1\n"],
  ])("%s changes nothing", (_what, text) => {
    expect(valueOf(text)).toMatchObject({ kind: "known", value: { type: "int", value: 1 } });
  });

  test("a file with NUL bytes says nothing", () => {
    expect([...settingsOf({ "s.py": "DEBUG = True\n\0" }, "s").names]).toEqual([]);
  });
});

describe("imports", () => {
  test("a cycle ends", () => {
    const files = { "s.py": "A = 1\nfrom t import *\nX = B\n", "t.py": "from s import A\nB = A + 1\n" };
    expect(valueIn(files, "X")).toMatchObject({ value: { type: "int", value: 2 } });
  });

  test("a module that imports itself ends", () => {
    expect(valueIn({ "s.py": "from s import *\nX = 1\n" }, "X")).toMatchObject({ value: { value: 1 } });
  });

  test("a module that is named after the package which it imports is not taken for the package", () => {
    const files = { "shop/__init__.py": "from celery import states\nfrom .celery import app\n", "shop/celery.py": "from celery import Celery\napp = Celery('shop')\n", "shop/settings.py": "from celery import schedules\nX = 1\n" };
    expect(valueIn(files, "X", "shop.settings")).toMatchObject({ value: { value: 1 } });
  });

  test("a guarded local_settings leaves a value that holds where the file is absent", () => {
    const settings = settingsOf({ "s.py": "DEBUG = True\ntry:\n    from local_settings import *\nexcept ImportError:\n    pass\n" }, "s");
    expect(settings.value("DEBUG")).toMatchObject({ kind: "oneOf", branches: [{ when: "local_settings.py is absent" }, { when: "local_settings.py is there" }] });
    const [hit] = settings.hits("DEBUG", () => true);
    expect(hit?.claim("Debug is on.")).toMatchObject({ certainty: "conditional", unless: "local_settings.py" });
    expect(hit?.claim("Debug is on. It shows much.").message).toBe("Debug is on unless local_settings.py, which is not in the repository, sets it. It shows much.");
  });

  test("a local_settings that must be there leaves nothing known", () => {
    const settings = settingsOf({ "s.py": "DEBUG = True\nfrom local_settings import *\n" }, "s");
    expect(settings.value("DEBUG")).toMatchObject({ kind: "unknown" });
    expect([...settings.hits("DEBUG", () => true)]).toEqual([]);
  });
});

describe("conditions that can't be known", () => {
  const head = "import socket\nif socket.gethostname() == 'oven':\n";
  test.each([
    ["both sides agree", `${head}    X = 1\nelse:\n    X = 1\n`, { kind: "known", value: { value: 1 } }],
    ["the sides differ", `${head}    X = 1\nelse:\n    X = 2\n`, { kind: "unknown" }],
    ["one side alone writes", `X = 1\n${head}    X = 2\n`, { kind: "unknown" }],
    ["one side stops the start", `${head}    raise RuntimeError\nelse:\n    X = 2\n`, { kind: "known", value: { value: 2 } }],
    ["a list is changed on one side", `X = [1]\n${head}    X.append(2)\n`, { kind: "known", value: { items: [{ value: 1 }, { type: "unknown", among: [{ value: 2 }] }] } }],
    ["a list is changed alike", `X = [1]\n${head}    X.append(2)\nelse:\n    X += [2]\n`, { kind: "known", value: { items: [{ value: 1 }, { value: 2 }] } }],
    ["another name is changed", `X = 1\n${head}    Y = 2\n`, { kind: "known", value: { value: 1 } }],
    ["a name is deleted on one side", `X = 1\n${head}    del X\n`, { kind: "unknown" }],
    ["a conditional expression agrees", "import time\nX = 'a' if time.time() else 'a'\n", { kind: "known", value: { value: "a" } }],
    ["a loop is not known", "import time\nX = [1]\nfor _ in range(int(time.time())):\n    X.append(1)\n", { kind: "unknown" }],
  ])("%s", (_what, text, expected) => {
    expect(valueOf(text)).toMatchObject(expected);
  });

  describe("a module that both sides import", () => {
    const of = (prod: string, after = "", name = "X"): Value =>
      valueIn({ "s.py": `import socket\nif socket.gethostname() == 'oven':\n    from dev import *\nelse:\n    from prod import *\n${after}`, "base.py": "import os\nX = 1\nAPPS = ['a']\n", "dev.py": "from base import *\nY = 2\n", "prod.py": prod }, name);

    test("is there for each of them", () => {
      const prod = "from base import *\nHOSTS = [os.environ.get('H')]\n";
      expect(of(prod)).toMatchObject({ kind: "known", value: { value: 1 } });
      expect(of(prod, "", "Y")).toMatchObject({ kind: "unknown" });
    });
    test("may be changed by one", () => expect(of("from base import *\nX = 3\n")).toMatchObject({ kind: "unknown" }));
    test("holds after them what they agree on", () => expect(of("from base import *\nX = 3\n", "import base\nX = base.X\n")).toMatchObject({ kind: "known", value: { value: 1 } }));
    test("is imported anew where the other side alone did", () => expect(of("X = 3\n", "from base import X\n")).toMatchObject({ kind: "known", value: { value: 1 } }));
    test("may be changed through its own name", () => expect(of("import base\nbase.X = 3\n", "from base import X\n")).toMatchObject({ kind: "unknown" }));
  });

  test("a key that only one side writes may be absent", () => {
    expect(valueOf(`D = {"a": 1}\n${head}    D["b"] = 2\nX = "b" in D\n`)).toMatchObject({ kind: "unknown" });
    expect(valueOf(`D = {"a": 1}\n${head}    D["b"] = 2\nX = len(D)\n`)).toMatchObject({ kind: "unknown" });
    expect(valueOf(`D = {"a": 1}\n${head}    D["b"] = 2\nX = D["a"]\n`)).toMatchObject({ kind: "known", value: { value: 1 } });
  });
});

describe("names that mean something in JavaScript", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a key like others", (name) => {
    expect(plain(valueOf(`D = {"${name}": 1}\nX = D["${name}"], {}.get("${name}"), "${name}" in {}\n`))).toMatchObject({ value: { items: [{ value: 1 }, { type: "None" }, { value: false }] } });
  });

  test.each(["__proto__", "constructor", "valueOf"])("%s is a name like others", (name) => {
    expect(valueOf(`${name} = 1\nX = ${name}\n`)).toMatchObject({ kind: "known", value: { value: 1 } });
    expect(valueOf("X = 1\n", name)).toMatchObject({ kind: "unknown" });
    expect(valueOf(`try:\n    ${name}\n    X = 1\nexcept NameError:\n    X = 2\n`)).toMatchObject({ value: { value: name === "__proto__" ? 2 : 2 } });
  });

  test("modules and attributes of such names are not found", () => {
    expect(valueOf("import constructor\nX = constructor.x\n")).toMatchObject({ kind: "unknown" });
    expect(valueOf("import os\nX = os.constructor\n")).toMatchObject({ kind: "unknown" });
  });
});

describe("try and with", () => {
  test("a finally runs whatever happens", () => {
    expect(valueOf("try:\n    try:\n        int('x')\n    finally:\n        X = 1\nexcept ValueError:\n    pass\n")).toMatchObject({ value: { value: 1 } });
  });

  test("contextlib.suppress swallows what it names", () => {
    expect(valueOf("import contextlib\nX = 1\nwith contextlib.suppress(KeyError):\n    {}['a']\n    X = 2\n")).toMatchObject({ value: { value: 1 } });
  });

  test("another exception than the caught one stops the settings", () => {
    expect(valueOf("try:\n    {}['a']\nexcept ValueError:\n    pass\nX = 1\n")).toMatchObject({ kind: "unknown" });
  });
});

describe("what is not known is not guessed", () => {
  test.each([
    ["a directory above the project has no name", "import os\nX = os.path.basename(os.path.dirname(os.path.abspath(__file__)))\n"],
    ["a format that is not followed", "X = '%5r|%s' % ('a', 'b')\n"],
    ["too many values for a format", "X = '%s' % ('a', 'b')\n"],
    ["a character by its name", 'X = "\\N{BULLET}"\n'],
    ["the text of a file that is not here", "X = open('/etc/hostname').read()\n"],
    ["whether a file is there", "import os\nX = os.path.exists('/etc/bakery')\n"],
    ["a decorated function", "import functools, wrapping\ndef twice(g):\n    return g\n@twice\ndef f():\n    return 1\nX = f()\n"],
  ])("%s", (_what, text) => {
    expect(valueOf(text)).toMatchObject({ kind: "unknown" });
  });
});

describe("what stops the start in every environment", () => {
  test.each([
    ["a name that nothing binds", "ADMIN = 1\nMANAGERS = ADMINS\n", "NameError: name 'ADMINS' is not defined"],
    ["a default where the cast belongs", 'import environ\nenv = environ.Env()\nDEBUG = env("DEBUG", True)\n', "TypeError: 'bool' object is not callable"],
  ])("%s", (_name, text, exception) => {
    expect(settingsOf({ "s.py": text }, "s").stop?.exception).toBe(exception);
  });

  test.each([
    ["a name from a star import that can't be followed", "from platform_settings import *\nMANAGERS = ADMINS\n"],
    ["a name of Python's own", "ERRORS = (ConnectionError, TimeoutError, __name__)\n"],
    ["a name that another environment binds", 'import os\nif os.environ.get("X"):\n    A = 1\nB = A\n'],
    ["a variable that must be set", 'import os\nA = os.environ["A"]\n'],
  ])("not %s", (_name, text) => {
    expect(settingsOf({ "s.py": text }, "s").stop).toBeUndefined();
  });
});

// Python: TypeError: sequence item 1: expected str instance, int found.
test("what is no text can't be joined", () => {
  expect(valueOf('A = ",".join(["a", 1])\nX = 1\n')).toMatchObject({ kind: "unknown", why: "the settings stop before it" });
  expect(valueOf('try:\n    X = ",".join(["a", None])\nexcept TypeError:\n    X = "none"\n')).toMatchObject({ kind: "known", value: { value: "none" } });
});
