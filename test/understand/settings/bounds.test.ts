import { describe, expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";
import { processorTime } from "../../processor-time.ts";

/** Evaluates a text and says how long it took, in milliseconds. */
function timed(text: string, name = "X"): { readonly kind: string; readonly took: number } {
  const started = processorTime();
  const { kind } = settingsOf({ "s.py": text }, "s").value(name);
  return { kind, took: processorTime() - started };
}

/** Generous, because machines are busy; each of these would otherwise take for ever. */
const patience = 15_000;

describe("settings that would take for ever end", { timeout: 60_000, retry: 2 }, () => {
  test.each([
    ["a comprehension of ten loops", `X = [0 ${Array.from({ length: 10 }, (_none, index) => `for a${index} in range(100)`).join(" ")}]\n`],
    ["a list that doubles", `A = [1]\n${"A = A + A\n".repeat(60)}X = A\n`],
    ["a text that doubles", `A = "a"\n${"A = A + A\n".repeat(60)}X = A\n`],
    ["a text of a billion characters", 'X = "a" * 10**9\n'],
    ["a list of a billion elements", "X = [0] * 10**9\n"],
    ["a range of a billion", "X = list(range(10**9))\n"],
    ["a power of powers", "X = 9**9**9\n"],
    ["a loop without end", "while True:\n    X = 1\n"],
    ["a function that calls itself", "def f():\n    return f()\nX = f()\n"],
    ["two functions that call each other twice", "def f(n):\n    return g(n) + g(n)\ndef g(n):\n    return f(n) + f(n)\nX = f(1)\n"],
    ["a dict in itself", "D = {}\nD['d'] = D\nX = D\n"],
    ["a list in itself", "A = []\nA.append(A)\nX = str(A)\n"],
    ["lists within lists, shared", `A = [1]\n${"A = [A, A]\n".repeat(60)}X = A\n`],
    ["forty conditions that can't be known", `import time\n${Array.from({ length: 40 }, (_none, index) => `if time.time() > ${index}:\n    X = ${index}\n`).join("")}`],
    ["conditions that can't be known, nested", `import time\n${Array.from({ length: 25 }, (_none, index) => `${" ".repeat(index)}if time.time() > ${index}:\n`).join("")}${" ".repeat(25)}X = 1\n`],
    ["formats that grow", `A = "a"\n${'A = f"{A}{A}{A}"\n'.repeat(40)}X = A\n`],
    ["joins that grow", `A = "a"\n${"A = A.join([A, A, A])\n".repeat(40)}X = A\n`],
    ["replacements that grow", `A = "aa"\n${'A = A.replace("a", "aaaa")\n'.repeat(40)}X = A\n`],
  ])("%s", (_what, text) => {
    expect(timed(text).took).toBeLessThan(patience);
  });

  test("100,000 statements", () => {
    expect(timed("X = 1\n".repeat(100_000)).took).toBeLessThan(patience);
  });

  test("10,000 settings are all known", () => {
    const text = Array.from({ length: 10_000 }, (_none, index) => `SETTING_${index} = ${index}\n`).join("");
    expect(timed(text, "SETTING_9999")).toMatchObject({ kind: "known" });
  });

  test("parentheses without end", () => {
    expect(timed(`A = ${"(".repeat(100_000)}1${")".repeat(100_000)}\nX = 2\n`).took).toBeLessThan(patience);
  });
});
