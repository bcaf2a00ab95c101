import { describe, expect, test } from "vitest";
import { nginxVersion } from "./ask-nginx.ts";
import { compareAll } from "./compare.ts";
import { makeInput } from "./mutate.ts";
import { type Configuration, ourVerdict } from "./our-verdict.ts";
import { seeds } from "./seeds.ts";

/** Found by the fuzzer: verdicts and lines in configurations of several files that once differed. */
const found: readonly Configuration[] = [
  { "nginx.conf": "events { }\nhttp {\n  map $uri $menu { include piece.conf; }\n  gzip on;\n  gzip on;\n}\n", "piece.conf": "\n  default upgrade" },
  { "nginx.conf": "events { }\nhttp {\nserver {\nlisten 127.0.0.1:18080;\ninclude piece.conf;\nlocation = /oven.ico { }\ninclude piece.conf;\nlocation = /oven.ico { }\n}\n}\n", "piece.conf": "\nlocation ^~ /static/ { }\n" },
];

const measured = "nginx/1.22.1";

test.each(seeds)("a sound configuration is taken", (seed) => expect(ourVerdict({ "nginx.conf": seed })?.said).toBe(""));

test("the same seed makes the same input", () => expect(makeInput(7)).toEqual(makeInput(7)));

describe.skipIf(nginxVersion !== measured)(nginxVersion === measured ? `${measured} says the same` : `skipped: ${measured} is not on the PATH, ${nginxVersion ?? "no nginx"} is`, () => {
  test("what the fuzzer found in several files", async () => expect(await compareAll(found)).toEqual(found.map(() => undefined)));

  test("300 changed configurations: verdict and line", { timeout: 120_000 }, async () => {
    const results = await compareAll(Array.from({ length: 300 }, (_, index) => makeInput(20_261_122 + index)));
    expect(results.filter((result) => result !== undefined && result !== "apart")).toEqual([]);
    // Most inputs are decided by their text, or the slice would prove nothing.
    expect(results.filter((result) => result === undefined).length).toBeGreaterThan(250);
  });
});
