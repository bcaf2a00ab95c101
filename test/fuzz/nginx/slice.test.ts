import { afterAll, describe, expect, test } from "vitest";
import { Nginx, nginxVersion } from "./ask-nginx.ts";
import { compare } from "./compare.ts";
import { makeInput } from "./mutate.ts";
import { ourVerdict } from "./our-verdict.ts";
import { seeds } from "./seeds.ts";

const measured = "nginx/1.22.1";

test.each(seeds)("a sound configuration is taken", (seed) => expect(ourVerdict({ "nginx.conf": seed })?.said).toBe(""));

test("the same seed makes the same input", () => expect(makeInput(7)).toEqual(makeInput(7)));

describe.skipIf(nginxVersion !== measured)(nginxVersion === measured ? `${measured} says the same` : `skipped: ${measured} is not on the PATH, ${nginxVersion ?? "no nginx"} is`, () => {
  const nginx = new Nginx();
  afterAll(() => nginx.end());

  test("300 changed configurations: verdict and line", { timeout: 120_000 }, () => {
    const results = Array.from({ length: 300 }, (_, index) => compare(makeInput(20_261_122 + index), nginx));
    expect(results.filter((result) => result !== undefined && result !== "apart")).toEqual([]);
    // Most inputs are decided by their text, or the slice would prove nothing.
    expect(results.filter((result) => result === undefined).length).toBeGreaterThan(250);
  });
});
