import { expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";

const claims = (text: string): readonly string[] => Array.from(settingsOf({ "shop.py": text }, "shop").randomAtStart("SECRET_KEY"), (hit) => hit.claim("It is random.").message);

test.each([
  ["a function of Django's", "from django.core.management.utils import get_random_secret_key\nSECRET_KEY = get_random_secret_key()", ["It is random."]],
  ["a fallback", 'import os, secrets\nSECRET_KEY = os.environ.get("KEY") or secrets.token_hex(32)', ["It is random unless KEY is set."]],
  ["a variable", 'import os\nSECRET_KEY = os.environ["KEY"]', []],
  ["a text", 'SECRET_KEY = "x"', []],
])("%s", (_name, text, expected) => {
  expect(claims(text)).toEqual(expected);
});
