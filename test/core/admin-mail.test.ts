import { expect, test } from "vitest";
import { adminMail } from "../../src/core/reporting/admin-mail.ts";
import type { PyItem } from "../../src/core/python.ts";

/** A Python value from plain data. */
const py = (value: unknown): PyItem => {
  if (value === null) return { type: "unknown", why: "the test says so" };
  if (typeof value === "string") return { type: "str", value };
  if (typeof value === "boolean") return { type: "bool", value };
  if (Array.isArray(value)) return { type: "list", items: value.map(py) };
  return { type: "dict", entries: Object.entries(value as Record<string, unknown>).map(([key, item]) => [py(key), py(item)] as const) };
};

const console = { class: "logging.StreamHandler" };
const mail = { class: "django.utils.log.AdminEmailHandler", level: "ERROR", filters: ["live"] };
const base = { version: 1, filters: { live: { "()": "django.utils.log.RequireDebugFalse" }, debug: { "()": "django.utils.log.RequireDebugTrue" } }, handlers: { console, mail, loud: { ...mail, level: "CRITICAL" }, debug: { ...mail, filters: ["debug"] }, own: { class: "shop.Pager" } } };
const keeps = { ...base, disable_existing_loggers: false };

test.each([
  ["unset", {}, 1, undefined],
  ["root only, existing disabled by default", { ...base, root: { handlers: ["console"] } }, 0, "disabled"],
  ["root only, existing kept", { ...keeps, root: { handlers: ["console"] } }, 1, undefined],
  ["django without a mail handler", { ...keeps, loggers: { django: { handlers: ["console"] } } }, 0, "replaced"],
  ["django with a level alone, mail on the root", { ...keeps, loggers: { django: { level: "INFO" } }, root: { handlers: ["mail"] } }, 1, undefined],
  ["mail on the root, existing disabled, django not named", { ...base, root: { handlers: ["mail"] } }, 0, "disabled"],
  ["django.request, propagating", { ...base, loggers: { "django.request": { handlers: ["console"] } } }, 1, undefined],
  ["django.request, not propagating", { ...keeps, loggers: { "django.request": { handlers: ["console"], propagate: false } } }, 0, "not propagated"],
  ["django.request with its own mail handler, not propagating", { ...keeps, loggers: { "django.request": { handlers: ["mail"], propagate: false } } }, 1, undefined],
  ["django.request with its own mail handler, propagating", { ...base, loggers: { "django.request": { handlers: ["mail"] } } }, 2, undefined],
  ["django with mail, and a root with mail", { ...base, loggers: { django: { handlers: ["mail"] } }, root: { handlers: ["mail"] } }, 2, undefined],
  ["a handler of level CRITICAL", { ...base, loggers: { django: { handlers: ["loud"] } } }, 0, "replaced"],
  ["a handler for DEBUG alone", { ...base, loggers: { django: { handlers: ["debug"] } } }, 0, "replaced"],
  ["a logger of level CRITICAL", { ...keeps, loggers: { django: { handlers: ["mail"], level: "CRITICAL" } } }, 0, "level"],
])("%s", (_name, logging, mails, kept) => {
  expect(adminMail(py(logging))).toEqual({ least: mails, most: mails, ...(kept === undefined ? {} : { kept }) });
});

test("a handler of the project's own may mail", () => {
  expect(adminMail(py({ ...base, loggers: { django: { handlers: ["own"] } } }))).toEqual({ least: 0, most: 1 });
});

test.each([
  ["loggers", { ...base, loggers: null }],
  ["a logger", { ...base, loggers: { django: null } }],
  ["a logger's handlers", { ...base, loggers: { django: { handlers: null } } }],
  ["a level", { ...base, loggers: { django: { handlers: ["mail"], level: null } } }],
  ["the switch", { ...base, disable_existing_loggers: null }],
])("nothing is known where %s can't be", (_name, logging) => {
  expect(adminMail(py(logging))).toBeUndefined();
});

test.each([
  ["a handler that a logger names twice mails once", { ...keeps, loggers: { django: { handlers: ["mail", "mail"] } } }, { least: 1, most: 1 }],
  ["a filter on the logger itself", { ...keeps, loggers: { "django.request": { filters: ["debug"] } } }, { least: 0, most: 0, kept: "filtered" }],
  ["a filter on the logger above, which sees nothing of it", { ...keeps, loggers: { django: { handlers: ["mail"], filters: ["debug"] } } }, { least: 1, most: 1 }],
  ["a handler that prints its mails", { ...keeps, handlers: { mail: { ...mail, email_backend: "django.core.mail.backends.console.EmailBackend" } }, loggers: { django: { handlers: ["mail"] } } }, { least: 0, most: 0, kept: "not sent" }],
  ["a handler with a backend of a mail service", { ...keeps, handlers: { mail: { ...mail, email_backend: "anymail.backends.mailgun.EmailBackend" } }, loggers: { django: { handlers: ["mail"] } } }, { least: 1, most: 1 }],
  ["a handler with a mailer of its own, which may be set up anyhow", { ...keeps, handlers: { mail: { ...mail, using: "errors" } }, loggers: { django: { handlers: ["mail"] } } }, { least: 0, most: 1 }],
])("%s", (_name, logging, expected) => {
  expect(adminMail(py(logging))).toEqual(expected);
});
