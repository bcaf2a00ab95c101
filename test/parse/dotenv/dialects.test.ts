import { expect, test } from "vitest";
import type { EnvironmentReader } from "../../../src/core/launch/environment-reading.ts";
import { textsOf } from "../../../src/parse/dotenv/dialects.ts";
import cases from "./readers.json" with { type: "json" };

const readers = ["python-dotenv", "python-decouple", "django-environ", "systemd"] as const satisfies readonly EnvironmentReader[];

// Written by scripts/dotenv-readers.py, which asks the real programs.
test.each(Object.entries(cases))("%s is what each reader makes of it, or not known", (line, seen: Readonly<Partial<Record<EnvironmentReader, string | readonly string[] | null>>>) => {
  for (const reader of readers) {
    const real = seen[reader];
    const texts = textsOf[reader](line);
    if (real === undefined || texts.length === 0) continue;
    if (typeof real === "object" && real !== null) expect(texts, reader).toEqual(expect.arrayContaining([...real]));
    else expect(texts, reader).toEqual([real]);
  }
});

test("the common forms are known to all of them", () => {
  for (const line of ["rye", "rye # note", '"rye"', "'rye' # note", " rye "]) for (const reader of [...readers, "Compose"] as const) expect(textsOf[reader](line), `${reader}: ${line}`).not.toEqual([]);
});
