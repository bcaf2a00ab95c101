import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { djangoDefault, djangoSettings } from "../../src/understand/settings/django-defaults.ts";
import { agrees, type Real } from "./differences.ts";
import { run } from "../virtualenvs/pythons.ts";
import { describeEachRelease } from "./each-release.ts";
import { type Release, releasesAsked } from "./releases.ts";

const script = fileURLToPath(new URL("defaults.py", import.meta.url));

/** Compares the table of defaults with what one release of Django really has. */
function compareWith(release: Release, python: string): void {
  const { ok, output } = run(python, "-B", script);
  const real = ok ? (JSON.parse(output) as Readonly<Record<string, Real>>) : {};

  test("has the same names", () => {
    expect(ok, output).toBe(true);
    expect([...djangoSettings(release.django)].sort()).toEqual(Object.keys(real).sort());
  });

  test("has the same values", () => {
    const names = Object.keys(real);
    const known = names.filter((name) => djangoDefault(name, release.django)?.type !== "unknown");
    const wrong = names.filter((name) => {
      const ours = djangoDefault(name, release.django);
      return !ours || !agrees(ours, real[name] ?? { t: "absent" }, "/");
    });
    console.log(`Django ${release.django}: ${names.length} defaults, ${wrong.length} wrong, ${names.length - known.length} unknown`);
    expect(wrong).toEqual([]);
    expect(known.length).toBeGreaterThan(120);
  });
}

// Asked for by `npm run test:oracle`, and in part by .ci/run.
describeEachRelease("the table of defaults for Django $django", compareWith);

test.skipIf(releasesAsked.length > 0)("the defaults are compared where DJANGO_PROD_LINT_ORACLE asks for it", () => {
  expect(djangoDefault("DEBUG", "5.2")).toEqual({ type: "bool", value: false });
});
