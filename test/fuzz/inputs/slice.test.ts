import { describe, expect, test } from "vitest";
import { SourceFile, span } from "../../../src/core/source.ts";
import { growthOf, type Pump } from "./growth.ts";
import { minimise } from "./minimise.ts";
import { Broken, checkPlaces, checkSame } from "./properties.ts";
import { makeCase, runCase } from "./run-case.ts";
import type { Target } from "./target.ts";
import { targets } from "./targets.ts";

const seed = 20_261_122;

/** Cases of each share of a target: some thousand in all. */
const casesOfShare = 12;

describe("what the fuzzer finds", () => {
  const broken: Target = {
    name: "broken",
    share: 1,
    comparable: true,
    make: () => [{ path: "a", text: "flour, butter and sugar" }],
    run: ([file]) => (file?.text.includes("butter") === true ? Promise.reject(new TypeError("melts")) : Promise.resolve(file?.text)),
  };

  test("an exception, with the text made small", async () => {
    const { failure } = await runCase(broken, makeCase(broken, 1));
    expect(failure).toMatch(/^TypeError: melts/);
    expect(await minimise(broken, makeCase(broken, 1), failure ?? "")).toEqual([{ path: "a", text: "butter" }]);
  });

  test("two runs that differ", async () => {
    let runs = 0;
    expect((await runCase({ ...broken, run: () => Promise.resolve(runs++) }, [], true)).failure).toMatch(/^two runs differ/);
  });

  test("a place outside the text, another text, a name written into all objects", async () => {
    const file = new SourceFile("a", "rye");
    expect(() => checkPlaces(new Map([["x", [{ at: span(file, 1, 4) }]]]), file)).toThrow(Broken);
    expect(() => checkPlaces({ start: 2, end: 1 }, file)).toThrow(Broken);
    checkPlaces([{ at: span(file, 0, 3) }], file);
    expect(() => checkSame("rye", "rice", "a text")).toThrow(Broken);
    const { failure } = await runCase({ ...broken, run: () => Promise.resolve(Object.assign(Object.prototype, { crumb: 1 })) }, []);
    Reflect.deleteProperty(Object.prototype, "crumb");
    expect(failure).toBe("a prototype was written into");
  });

  test("time that grows faster than the text", { timeout: 60_000 }, async () => {
    const count = (text: string): number => {
      let same = 0;
      for (const one of text) for (const other of text) if (one === other) same++;
      return same;
    };
    const pump: Pump = { path: "a", before: "", piece: "ab", after: "" };
    const quadratic: Target = { ...broken, run: (files) => Promise.resolve(files.map(({ text }) => count(text.slice(0, text.length >> 3)))) };
    expect(await growthOf(quadratic, pump)).toMatch(/ms for 20000 characters/);
    expect(await growthOf({ ...broken, run: (files) => Promise.resolve(files.map(({ text }) => text.split("a").length)) }, pump)).toBeUndefined();
  });
});

test("the same seed makes the same case", () => {
  for (const target of targets) expect(makeCase(target, 7), target.name).toEqual(makeCase(target, 7));
});

describe("damaged and made-up texts", () => {
  test.each(targets.map((target) => [target.name, target] as const))("%s", { timeout: 120_000 }, async (_, target) => {
    for (let number = seed; number < seed + casesOfShare * target.share; number++) {
      const { failure } = await runCase(target, makeCase(target, number), number % 16 === 0);
      expect(failure, `npm run fuzz -- --only ${target.name}: seed ${number}`).toBeUndefined();
    }
  });
});

/** Texts on which a reader once took time out of proportion: the target, and what was repeated. */
const slow: readonly (readonly [target: string, pump: Pump])[] = [
  ["dotenv", { path: ".env", before: "A", piece: " ", after: "b" }],
  ["yaml", { path: "compose.yaml", before: "a: x b\nc: d\nservices:\n  web:\n    - name: web\n      image: x", piece: "\r", after: ".y\n          command: [a]\n" }],
  ["uwsgi", { path: "uwsgi.xml", before: "<uwsgi>", piece: "<!--", after: "" }],
  ["uwsgi", { path: "uwsgi.json", before: '{"uwsgi": {', piece: '":\\', after: "" }],
  ["crontab", { path: "crontab", before: "", piece: "A=1\n", after: "" }],
  ["classify", { path: "deploy/bakery", before: "", piece: "\n", after: "x" }],
  ["requirements", { path: "requirements.txt", before: "", piece: `django${" ".repeat(900)}!\n`, after: "" }],
  ["suppressions", { path: "settings.py", before: "", piece: "X = 1  # django-prod-lint: ignore[nginx]\n", after: "" }],
];

describe("time grows with the text alone", () => {
  test.each(slow)("%s, on %j", { timeout: 120_000 }, async (name, pump) => {
    const target = targets.find((one) => one.name === name);
    if (!target) throw new Error(`${name} is no target`);
    expect(await growthOf(target, pump)).toBeUndefined();
  });
});
