import { expect, test } from "vitest";
import { isTrue, type PyItem } from "../../../src/core/python.ts";
import type { ProductionSettings } from "../../../src/understand/settings/production-settings.ts";
import { settingsOf } from "./settings-of.ts";
import { shown } from "./shown.ts";

const own = `from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
SECRET_KEY = "in-the-file"
DEBUG = True
ALLOWED_HOSTS = ["bakery.example"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}
STATIC_URL = "assets/"
`;
const after = (call: string, environment: Readonly<Record<string, string>> = {}) => settingsOf({ "s.py": `${own}import django_heroku\n${call}\n` }, "s", environment);
const held = (settings: ProductionSettings, name: string): unknown => {
  const value = settings.value(name);
  return value.kind === "known" ? shown(value.value) : "?";
};
const white = "whitenoise.middleware.WhiteNoiseMiddleware";

// Seen with django-heroku 0.3.1 and django-on-heroku 1.1.2.
test("django_heroku.settings(locals()) sets what it documents and leaves the rest", () => {
  const settings = after("django_heroku.settings(locals())");
  const values = Object.fromEntries(["DEBUG", "ALLOWED_HOSTS", "STATIC_URL", "STATIC_ROOT", "STATICFILES_STORAGE"].map((name) => [name, held(settings, name)]));
  expect(values).toEqual({
    DEBUG: true,
    ALLOWED_HOSTS: ["*"],
    STATIC_URL: "/static/",
    STATIC_ROOT: "/<project>/staticfiles",
    STATICFILES_STORAGE: "whitenoise.storage.CompressedManifestStaticFilesStorage",
  });
  expect(held(settings, "MIDDLEWARE")).toEqual([white, "django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"]);
  expect(Array.from(settings.hits("DEBUG", isTrue), (hit) => hit.unless)).toEqual([undefined]);
});

test("django_on_heroku puts WhiteNoise behind SecurityMiddleware", () => {
  const settings = settingsOf({ "s.py": `${own}import django_on_heroku\ndjango_on_heroku.settings(globals())\n` }, "s");
  expect(held(settings, "MIDDLEWARE")).toEqual(["django.middleware.security.SecurityMiddleware", white, "django.middleware.common.CommonMiddleware"]);
});

test("what a keyword turns off stays", () => {
  const settings = after("django_heroku.settings(locals(), allowed_hosts=False, staticfiles=False)");
  expect([held(settings, "ALLOWED_HOSTS"), held(settings, "STATIC_URL")]).toEqual([["bakery.example"], "assets/"]);
});

test("the environment's database and key replace those of the file", () => {
  const unset = after("django_heroku.settings(locals())");
  const sqlite = (value: PyItem): boolean => JSON.stringify(shown(value)).includes("sqlite3");
  expect(Array.from(unset.hits("DATABASES", sqlite), (hit) => hit.unless)).toEqual(["DATABASE_URL"]);
  const known = after("django_heroku.settings(locals())", { DATABASE_URL: "postgres://a:b@db/shop" });
  expect([...known.hits("DATABASES", (value) => JSON.stringify(shown(value)).includes("postgresql"))]).toHaveLength(1);
  expect([...known.hits("DATABASES", sqlite)]).toEqual([]);
});

test("a keyword that is not known loses its settings alone", () => {
  const settings = after("import socket\ndjango_heroku.settings(locals(), allowed_hosts=socket.gethostname())");
  expect([held(settings, "ALLOWED_HOSTS"), held(settings, "DEBUG")]).toEqual(["?", true]);
});
