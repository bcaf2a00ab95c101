import { expect, test } from "vitest";
import { type Answer, askDjango, type MailCase, projectOf, type Request, rulesThatReport } from "./mails.ts";
import { describeEachRelease } from "./each-release.ts";

/** Settings of which each link to a missing page is mailed once. */
const mailed = `
import re
SECRET_KEY = "w8r_kb2-Zq0YvT6nLx4cHs9JdMf1GpAu7ReXo3iVtNyKbWzQ5hE"
DEBUG = False
ALLOWED_HOSTS = [".bakery.example"]
ROOT_URLCONF = "bakery.urls"
SERVER_EMAIL = "django@bakery.example"
ADMINS = [("Ada", "ada@bakery.example")]
MANAGERS = ADMINS
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.sites"]
SITE_ID = 1
BROKEN = "django.middleware.common.BrokenLinkEmailsMiddleware"
COMMON = "django.middleware.common.CommonMiddleware"
LOCALE = "django.middleware.locale.LocaleMiddleware"
MIDDLEWARE = [BROKEN, COMMON]
`;

interface LinkCase extends MailCase {
  /** What differs from a visitor who comes from another site. */
  readonly request?: Request;
  /** Why no mail is right here, or one rule or none speaks of it. */
  readonly quiet?: string;
}

const meanings: Readonly<Record<string, (answer: Answer) => boolean>> = {
  "reporting/broken-link-middleware-missing": isSilent,
  "reporting/managers-missing": isSilent,
  "settings/debug-enabled": isSilent,
  "reporting/broken-link-middleware-order": (answer) => answer.mails.length > 0 && answer.status !== 404 && !isCrash(answer),
  "reporting/ignorable-404-not-compiled": isCrash,
  "reporting/admins-malformed": isCrash,
};

function isSilent(answer: Answer): boolean {
  return answer.mails.length === 0 && !isCrash(answer);
}

function isCrash({ escaped, status }: Answer): boolean {
  return escaped !== undefined || status === 500;
}

const inLanguages = {
  "bakery/urls.py": `from django.conf.urls.i18n import i18n_patterns
from django.http import HttpResponse
from django.urls import path

urlpatterns = i18n_patterns(path("missing/", lambda request: HttpResponse("found")))
`,
};
const languages = 'LANGUAGE_CODE = "en"\nUSE_I18N = True\nLANGUAGES = [("en", "English"), ("fr", "French")]\n';

const cases: readonly (LinkCase & { readonly files?: Readonly<Record<string, string>> })[] = [
  { name: "as it should be", lines: "" },
  { name: "DEBUG on", lines: "DEBUG = True" },
  { name: "no middleware, and nothing that asks for it", lines: "MIDDLEWARE = [COMMON]", quiet: "most sites want no such mails" },
  { name: "no middleware, and what it should ignore", lines: 'MIDDLEWARE = [COMMON]\nIGNORABLE_404_URLS = [re.compile(r"^/favicon")]' },
  { name: "no MANAGERS", lines: "MANAGERS = []" },
  { name: "no MANAGERS, the default", lines: "del MANAGERS" },
  { name: "MANAGERS as a text", lines: 'MANAGERS = "ada@bakery.example"' },
  { name: "MANAGERS without ADMINS", lines: "ADMINS = []" },
  { name: "a plain text to ignore", lines: 'IGNORABLE_404_URLS = ["/favicon.ico"]' },
  { name: "a plain text behind a pattern that matches", lines: 'IGNORABLE_404_URLS = [re.compile("missing"), "/favicon.ico"]', because: { rule: "reporting/ignorable-404-not-compiled", words: "another missing page reaches the text" } },
  { name: "a pattern that matches", lines: 'IGNORABLE_404_URLS = [re.compile("missing")]', quiet: "it is asked for" },
  { name: "a pattern that does not match", lines: 'IGNORABLE_404_URLS = [re.compile("favicon")]' },
  { name: "before LocaleMiddleware", lines: `${languages}MIDDLEWARE = [BROKEN, LOCALE, COMMON]`, files: inLanguages, quiet: "the visitor is sent on to the page" },
  { name: "after LocaleMiddleware", lines: `${languages}MIDDLEWARE = [LOCALE, BROKEN, COMMON]`, files: inLanguages },
  { name: "at the end", lines: "MIDDLEWARE = [COMMON, BROKEN]" },
  { name: "PREPEND_WWW", lines: "PREPEND_WWW = True", request: { HTTP_HOST: "bakery.example" }, quiet: "the visitor is sent on to www" },
  { name: "no referer", lines: "", request: { HTTP_REFERER: "" }, quiet: "nobody linked to it" },
  { name: "a link of the site's own", lines: "", request: { HTTP_REFERER: "http://www.bakery.example/menu/" } },
  { name: "a link to itself", lines: "", request: { HTTP_REFERER: "http://www.bakery.example/missing/" }, quiet: "a program that invents its referer" },
  { name: "a search engine", lines: "", request: { HTTP_REFERER: "http://search.example/?q=bread" }, quiet: "search engines are left out" },
  { name: "the slash that APPEND_SLASH added", lines: "", request: { HTTP_REFERER: "http://www.bakery.example/missing" }, quiet: "the link was a guess" },
  { name: "a class of the project", lines: 'MIDDLEWARE = ["bakery.links.OwnBrokenLinkMails", COMMON]', files: { "bakery/links.py": "from django.middleware.common import BrokenLinkEmailsMiddleware\n\n\nclass OwnBrokenLinkMails(BrokenLinkEmailsMiddleware):\n    pass\n" } },
  { name: "a class of the project under another name", lines: 'MIDDLEWARE = ["bakery.links.Watch", COMMON]\nIGNORABLE_404_URLS = [re.compile("favicon")]', files: { "bakery/links.py": "from django.middleware.common import BrokenLinkEmailsMiddleware\n\n\nclass Watch(BrokenLinkEmailsMiddleware):\n    pass\n" } },
  { name: "a class of the project under another name, and plain texts", lines: 'MIDDLEWARE = ["bakery.links.Watch", COMMON]\nIGNORABLE_404_URLS = ["/favicon.ico"]', files: { "bakery/links.py": "from django.middleware.common import BrokenLinkEmailsMiddleware\n\n\nclass Watch(BrokenLinkEmailsMiddleware):\n    pass\n" } },
];

const visit = { method: "GET", path: "/missing/", HTTP_HOST: "www.bakery.example", HTTP_REFERER: "http://news.example/bread/" };

describeEachRelease("mails about broken links, Django $django", (release, python) => {
  const answers = askDjango(python, cases.map((kase) => ({ files: projectOf(mailed, kase, release.django, kase.files), request: { ...visit, ...kase.request } })));

  test.each(cases.map((kase, index) => ({ ...kase, index })))("$name", { timeout: 60_000 }, async ({ index, because, quiet, files, ...kase }) => {
    const answer = answers[index];
    if (!answer || answer.stopped !== undefined) throw new Error(answer?.stopped ?? "no answer");
    const reported = await rulesThatReport(Object.keys(meanings), projectOf(mailed, kase, release.django, files));
    const said = `Django: ${JSON.stringify(answer, ["status", "escaped", "mails", "to", "sender"])}; reported: ${reported.join(", ") || "nothing"}`;
    for (const [rule, isMeant] of Object.entries(meanings)) {
      if (!reported.includes(rule)) continue;
      expect(isMeant(answer), `${rule}; ${said}`).toBe(rule !== because?.rule);
    }
    for (const outcome of new Set(Object.values(meanings))) {
      const rules = Object.entries(meanings).filter(([, isMeant]) => isMeant === outcome).map(([rule]) => rule);
      if (!outcome(answer) || because) continue;
      if (quiet === undefined) expect(rules.filter((rule) => reported.includes(rule)), `none reports what happens; ${said}`).not.toEqual([]);
      else expect(reported, `the difference that the table states; ${said}`).toEqual([]);
    }
  });
});

test("each case has its own name", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
