import { expect, test } from "vitest";
import { isTrue } from "../../../src/core/python.ts";
import { settingsOf } from "./settings-of.ts";

test("settings that let go of other environments say the same when they are asked again", () => {
  const settings = settingsOf({ "s.py": 'import os\nDEBUG = os.environ.get("DEBUG") != "0"\nNAME = "shop" if DEBUG else "bakery"\n' }, "s");
  const said = (): readonly unknown[] => [...Array.from(settings.hits("DEBUG", isTrue), (hit) => hit.claim("It is on.").message), settings.possibilities("NAME"), settings.names.map(({ name }) => name)];
  const before = said();
  expect(before[0]).toBe('It is on unless DEBUG is "0".');
  settings.letGo();
  expect(said()).toEqual(before);
});
