import { elements, lookUp, type PyItem, text } from "../python.ts";
import type { Settings } from "./settings.ts";

/** Storages of static files that keep them below STATIC_ROOT. */
const local = /^(?:django\.contrib\.staticfiles\.storage|whitenoise\.storage|whitenoise\.django)\./;

const storageIn = (storages: PyItem): string => text(lookUp(lookUp(storages, "staticfiles"), "BACKEND")) ?? "";

/** Whether `django.contrib.staticfiles` collects static files into a folder of this machine. */
export const collectsStaticFiles = (settings: Settings): boolean =>
  settings.holds("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "django.contrib.staticfiles")) &&
  !settings.mayHold("STORAGES", (value) => !local.test(storageIn(value))) &&
  !settings.mayHold("STATICFILES_STORAGE", (value) => !local.test(text(value) ?? ""));

/** Whether pages may ask another host for their static files (a CDN): what is collected here then need not be what is served. */
export const asksAnotherHostForStaticFiles = (settings: Settings): boolean =>
  settings.mayHold("STATIC_URL", (value) => /^(?:https?:)?\/\//i.test(text(value) ?? ""));
