import { expect, test } from "vitest";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { type Answer, askDjango, type MailCase, projectOf, rulesThatReport } from "./mails.ts";
import { describeEachRelease } from "./each-release.ts";

/** Settings of which each error is mailed once. */
const mailed = `
import os
SECRET_KEY = "w8r_kb2-Zq0YvT6nLx4cHs9JdMf1GpAu7ReXo3iVtNyKbWzQ5hE"
DEBUG = False
ALLOWED_HOSTS = ["www.bakery.example"]
ROOT_URLCONF = "bakery.urls"
SERVER_EMAIL = "django@bakery.example"
ADMINS = [("Ada", "ada@bakery.example")]
CONSOLE = {"class": "logging.StreamHandler"}
MAIL = {"class": "django.utils.log.AdminEmailHandler", "level": "ERROR"}
LIVE = {"live": {"()": "django.utils.log.RequireDebugFalse"}, "debug": {"()": "django.utils.log.RequireDebugTrue"}}
`;

const logging = (rest: string, existing = '"disable_existing_loggers": False, '): string => `LOGGING = {"version": 1, ${existing}"filters": LIVE, "handlers": {"console": CONSOLE, "mail": MAIL}, ${rest}}`;
const backend = (name: string): string => `EMAIL_BACKEND = "django.core.mail.backends.${name}.EmailBackend"`;

/** What the rules mean by their findings, in what Django does. */
const meanings: Readonly<Record<string, (answer: Answer) => boolean>> = {
  "reporting/admins-missing": tellsNobody,
  "reporting/logging-drops-admin-mail": tellsNobody,
  "reporting/email-backend-not-sending": tellsNobody,
  "settings/debug-enabled": tellsNobody,
  "reporting/admins-malformed": ({ escaped }) => escaped !== undefined,
  "reporting/error-mail-doubled": ({ mails }) => mails.length > 1,
  "reporting/server-email-default": ({ mails }) => mails.some(({ sender }) => sender === "root@localhost"),
};

function tellsNobody({ mails, escaped }: Answer): boolean {
  return mails.length === 0 && escaped === undefined;
}

const cases: readonly MailCase[] = [
  { name: "as it should be", lines: "" },
  { name: "DEBUG on", lines: "DEBUG = True" },
  { name: "no ADMINS", lines: "ADMINS = []" },
  { name: "ADMINS misspelt", lines: "del ADMINS\nADMIN = [('Ada', 'ada@bakery.example')]" },
  { name: "ADMINS as an empty text", lines: 'ADMINS = ""' },
  { name: "ADMINS as None", lines: "ADMINS = None" },
  { name: "MANAGERS alone", lines: "MANAGERS = ADMINS\nADMINS = []" },
  { name: "two admins", lines: 'ADMINS = [("Ada", "ada@bakery.example"), ("Ben", "ben@bakery.example")]' },
  { name: "ADMINS as a tuple of pairs", lines: 'ADMINS = (("Ada", "ada@bakery.example"),)' },
  { name: "ADMINS as addresses", lines: 'ADMINS = ["ada@bakery.example"]' },
  { name: "ADMINS as lists of two", lines: 'ADMINS = [["Ada", "ada@bakery.example"]]' },
  { name: "ADMINS with a lost comma", lines: 'ADMINS = ("Ada", "ada@bakery.example")', because: { rule: "reporting/admins-malformed", from: "6.0", words: "Django 6.0 mails to Ada as well, which is no address; the mail server refuses it" } },
  { name: "ADMINS as a text", lines: 'ADMINS = "ada@bakery.example"' },
  { name: "ADMINS as triples", lines: 'ADMINS = [("Ada", "Baker", "ada@bakery.example")]' },
  { name: "an empty LOGGING", lines: "LOGGING = {}" },
  { name: "no LOGGING_CONFIG", lines: "LOGGING_CONFIG = None" },
  { name: "root only, existing disabled by default", lines: logging('"root": {"handlers": ["console"]}', "") },
  { name: "root only, existing disabled", lines: logging('"root": {"handlers": ["console"]}', '"disable_existing_loggers": True, ') },
  { name: "root only, existing kept", lines: logging('"root": {"handlers": ["console"]}') },
  { name: "root mails, existing disabled", lines: logging('"root": {"handlers": ["mail"]}', "") },
  { name: "root mails as well", lines: logging('"root": {"handlers": ["mail"]}') },
  { name: "the root among the loggers", lines: logging('"loggers": {"": {"handlers": ["mail"]}, "django": {"level": "INFO"}}') },
  { name: "django without a mail handler", lines: logging('"loggers": {"django": {"handlers": ["console"]}}') },
  { name: "django without a mail handler, existing disabled", lines: logging('"loggers": {"django": {"handlers": ["console"]}}', "") },
  { name: "django with a mail handler", lines: logging('"loggers": {"django": {"handlers": ["console", "mail"], "level": "INFO"}}') },
  { name: "django with a level alone", lines: logging('"loggers": {"django": {"level": "INFO"}}') },
  { name: "django with a level alone, root mails", lines: logging('"loggers": {"django": {"level": "INFO"}}, "root": {"handlers": ["mail"]}') },
  { name: "django mails and does not propagate, root mails", lines: logging('"loggers": {"django": {"handlers": ["mail"], "propagate": False}}, "root": {"handlers": ["mail"]}') },
  { name: "django and root mail", lines: logging('"loggers": {"django": {"handlers": ["mail"]}}, "root": {"handlers": ["mail"]}') },
  { name: "django.request to the console", lines: logging('"loggers": {"django.request": {"handlers": ["console"]}}') },
  { name: "django.request to the console, existing disabled", lines: logging('"loggers": {"django.request": {"handlers": ["console"]}}', "") },
  { name: "django.request to itself", lines: logging('"loggers": {"django.request": {"handlers": ["console"], "propagate": False}}') },
  { name: "django.request mails itself", lines: logging('"loggers": {"django.request": {"handlers": ["mail"], "propagate": False}}') },
  { name: "django.request mails and propagates", lines: logging('"loggers": {"django.request": {"handlers": ["mail"], "level": "ERROR", "propagate": True}}') },
  { name: "django.request and django mail", lines: logging('"loggers": {"django.request": {"handlers": ["mail"]}, "django": {"handlers": ["mail"]}}') },
  { name: "another logger alone", lines: logging('"loggers": {"shop": {"handlers": ["console"]}}', "") },
  { name: "another logger alone, existing kept", lines: logging('"loggers": {"shop": {"handlers": ["console"]}}') },
  { name: "django.server alone", lines: logging('"loggers": {"django.server": {"handlers": ["console"]}}') },
  { name: "a handler of level CRITICAL", lines: `MAIL["level"] = "CRITICAL"\n${logging('"loggers": {"django": {"handlers": ["mail"]}}')}` },
  { name: "a logger of level CRITICAL", lines: logging('"loggers": {"django": {"handlers": ["mail"], "level": "CRITICAL"}}') },
  { name: "django.request of level CRITICAL", lines: logging('"loggers": {"django.request": {"level": "CRITICAL"}}') },
  { name: "a level in small letters", lines: `MAIL["level"] = 40\n${logging('"loggers": {"django": {"handlers": ["mail"], "level": 10}}')}` },
  { name: "a handler for DEBUG alone", lines: `MAIL["filters"] = ["debug"]\n${logging('"loggers": {"django": {"handlers": ["mail"]}}')}` },
  { name: "a handler without DEBUG", lines: `MAIL["filters"] = ["live"]\n${logging('"loggers": {"django": {"handlers": ["mail"]}}')}` },
  { name: "the same handler twice", lines: logging('"loggers": {"django": {"handlers": ["mail", "mail"]}}') },
  { name: "incremental", lines: 'LOGGING = {"version": 1, "incremental": True, "loggers": {"django": {"level": "INFO"}}}' },
  { name: "a filter on the logger", lines: logging('"loggers": {"django.request": {"filters": ["debug"]}}') },
  { name: "printed mails", lines: backend("console") },
  { name: "mails thrown away", lines: backend("dummy") },
  { name: "mails in memory", lines: backend("locmem") },
  { name: "mails in files", lines: `${backend("filebased")}\nEMAIL_FILE_PATH = "mails"` },
  { name: "a backend of the handler's own", lines: `${backend("console")}\nMAIL["email_backend"] = "django.core.mail.backends.smtp.EmailBackend"\n${logging('"loggers": {"django": {"handlers": ["mail"]}}')}`, because: { rule: "reporting/email-backend-not-sending", words: "errors are mailed, but no mail to a user is" } },
  { name: "a handler that prints its mails", lines: `MAIL["email_backend"] = "django.core.mail.backends.console.EmailBackend"\n${logging('"loggers": {"django": {"handlers": ["mail"]}}')}` },
  { name: "the default sender", lines: "del SERVER_EMAIL" },
  { name: "the default sender, beside one for other mails", lines: 'del SERVER_EMAIL\nDEFAULT_FROM_EMAIL = "shop@bakery.example"' },
  { name: "the default sender, and mails in memory", lines: `del SERVER_EMAIL\n${backend("locmem")}` },
  { name: "the default sender, and nobody to mail", lines: "del SERVER_EMAIL\nADMINS = []" },
];

const broken = { method: "POST", path: "/", data: "", HTTP_HOST: "www.bakery.example", SERVER_NAME: "www.bakery.example" };

describeEachRelease("mails about errors, Django $django", (release, python) => {
  const answers = askDjango(python, cases.map((kase) => ({ files: projectOf(mailed, kase, release.django), request: broken })));

  test.each(cases.map((kase, index) => ({ ...kase, index })))("$name", { timeout: 60_000 }, async ({ index, because, ...kase }) => {
    const answer = answers[index];
    if (!answer || answer.stopped !== undefined) throw new Error(answer?.stopped ?? "no answer");
    const reported = await rulesThatReport(Object.keys(meanings), projectOf(mailed, kase, release.django));
    const difference = because !== undefined && compareVersions(because.from ?? "1.0", release.django) <= 0 ? because.rule : undefined;
    const said = `Django: ${JSON.stringify(answer, ["status", "escaped", "mails", "to", "sender"])}; reported: ${reported.join(", ") || "nothing"}`;
    for (const [rule, isMeant] of Object.entries(meanings)) {
      if (!reported.includes(rule)) continue;
      if (rule === difference) expect(isMeant(answer), `the difference that the table states; ${said}`).toBe(false);
      else expect(isMeant(answer), `${rule} reports what does not happen; ${said}`).toBe(true);
    }
    for (const outcome of new Set(Object.values(meanings))) {
      const rules = Object.entries(meanings).filter(([, isMeant]) => isMeant === outcome).map(([rule]) => rule);
      if (outcome(answer) && difference === undefined) expect(rules.filter((rule) => reported.includes(rule)), `none reports what happens; ${said}`).not.toEqual([]);
    }
  });
});

test("each case has its own name", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
