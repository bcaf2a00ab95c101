import { expect, test } from "vitest";
import { livingPythonOfDjango } from "../../src/core/settings/python-releases.ts";

test.each([
  ["4.2", "2026-11-22", "3.12"],
  ["3.2", "2026-10-01", "3.10"],
  ["3.2", "2026-11-22", undefined],
  ["2.2", "2026-11-22", undefined],
  ["9.9", "2026-11-22", undefined],
])("Django %s on %s runs on Python %s at the best", (series, day, python) => {
  expect(livingPythonOfDjango(series, day)).toBe(python);
});
