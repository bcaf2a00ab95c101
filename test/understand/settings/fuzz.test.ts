import { expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";

const seed = `import os
from pathlib import Path
import environ
from decouple import config, Csv
BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env(DEBUG=(bool, False))
environ.Env.read_env(BASE_DIR / ".env")
DEBUG = env("DEBUG")
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = [h.strip() for h in config("HOSTS", default="a, b", cast=Csv()) if h]
DATABASES = {"default": env.db("DATABASE_URL", default="sqlite:///x.db")}
if DEBUG or os.getenv("STAGE") == "local":
    INSTALLED_APPS = ["toolbar"]
else:
    INSTALLED_APPS = []
for name in ("A", "B"):
    globals()[name] = f"{name}-{len(INSTALLED_APPS)}"
try:
    from local_settings import *
except ImportError as error:
    pass
def pick(*names, **more):
    return names[0] if names else more.get("x")
CHOICE = pick(*INSTALLED_APPS, x={**{"a": 1}, "b": [1, 2][::-1]})
LOGGING = {"handlers": {"mail": {"class": "x" % ()}}}
with open(BASE_DIR / "x.json") as file:
    DATA = file.read()
`;

/** A small generator of numbers that are the same in every run (mulberry32). */
function numbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pieces = ["(", ")", "[", "]", "{", "}", ":", ",", "=", "*", "**", "\n", "    ", "if ", "else", "for x in ", "lambda: ", '"', "'''", "f'{", "not ", "None", "0", "\\", "import ", "from . ", "@", ".", "%", "é", "\t", "del ", "global X\n", "raise\n", "return 1\n", "\r"];

function mutate(text: string, next: (below: number) => number): string {
  let mutated = text;
  for (let count = 1 + next(4); count > 0; count -= 1) {
    const at = next(mutated.length + 1);
    const piece = pieces[next(pieces.length)] ?? "";
    switch (next(4)) {
      case 0:
        mutated = mutated.slice(0, at) + piece + mutated.slice(at);
        break;
      case 1:
        mutated = mutated.slice(0, at) + mutated.slice(at + 1 + next(12));
        break;
      case 2: {
        const lines = mutated.split("\n");
        lines.splice(next(lines.length), 0, lines[next(lines.length)] ?? "");
        mutated = lines.join("\n");
        break;
      }
      default:
        mutated = mutated.slice(0, at) + piece + mutated.slice(at + piece.length);
    }
  }
  return mutated;
}

test("500 settings that are broken in some way are evaluated without an exception", { timeout: 120_000 }, () => {
  const next = numbers(20_260_101);
  for (let round = 0; round < 500; round += 1) {
    const text = mutate(seed, next);
    const settings = settingsOf({ "s.py": text, ".env": "HOSTS=c\nDEBUG=on\n", "x.json": "{}" }, "s");
    expect(() => {
      for (const { name } of settings.names) {
        settings.value(name);
        for (const hit of settings.hits(name, () => true)) hit.claim("It is so.");
      }
    }, text).not.toThrow();
  }
});
