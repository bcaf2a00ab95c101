import { isSendingNothing } from "../reporting/mail-backends.ts";
import { elements, isFalse, isTrue, lookUp, type PyItem, type PyValue, text } from "../python.ts";
import type { Judgement, Settings } from "./settings.ts";

/** What a value does in production that is older than what it was made from. */
interface Consequence {
  readonly name: string;
  readonly bad: (value: PyValue) => Judgement;
  /** Begins the sentence. */
  readonly effect: string;
}

const backendOf = (value: PyItem, alias: string): string => text(lookUp(lookUp(value, alias), "BACKEND")) ?? "";
const isInDebugMode = (templates: PyValue): boolean => elements(templates).some((engine) => isTrue(lookUp(lookUp(engine, "OPTIONS"), "debug") ?? { type: "None" }));

/** Settings of which an old value is known to do harm. */
export const consequencesOfStaleness: readonly Consequence[] = [
  { name: "SESSION_COOKIE_SECURE", bad: isFalse, effect: "Logins can be stolen on the way" },
  { name: "CSRF_COOKIE_SECURE", bad: isFalse, effect: "The token that protects forms can be read on the way" },
  { name: "EMAIL_BACKEND", bad: isSendingNothing, effect: "Mails reach nobody" },
  { name: "TEMPLATES", bad: isInDebugMode, effect: "Errors carry the source of templates along" },
  { name: "DATABASES", bad: (value) => /sqlite3$/.test(text(lookUp(lookUp(value, "default"), "ENGINE")) ?? ""), effect: "Production's data goes into a file of SQLite" },
  { name: "CACHES", bad: (value) => backendOf(value, "default").endsWith(".DummyCache"), effect: "Nothing is cached" },
  { name: "CACHES", bad: (value) => backendOf(value, "default").endsWith(".LocMemCache"), effect: "Each process has a cache of its own" },
  { name: "STORAGES", bad: (value) => backendOf(value, "staticfiles").endsWith(".StaticFilesStorage"), effect: "Browsers keep old styles and scripts after a release" },
  { name: "CELERY_TASK_ALWAYS_EAGER", bad: isTrue, effect: "Visitors wait until each task is done" },
  { name: "CELERY_ALWAYS_EAGER", bad: isTrue, effect: "Visitors wait until each task is done" },
  { name: "WHITENOISE_AUTOREFRESH", bad: isTrue, effect: "Each request for a static file searches the disk" },
  { name: "WHITENOISE_USE_FINDERS", bad: isTrue, effect: "Each request for a static file searches the disk" },
];

/** Whether settings/stale-derived-value speaks of a setting: it names the cause, which says more than the value alone. */
export const isStale = (settings: Settings, name: string): boolean =>
  consequencesOfStaleness.some((consequence) => consequence.name === name && [...settings.stale(name, consequence.bad)].length > 0);
