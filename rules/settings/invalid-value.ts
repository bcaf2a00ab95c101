import { breaksPromise, cookiesSent, isRaised, isRefused } from "../../src/core/settings/cookies.ts";
import { intoList } from "../../src/core/settings/assignment.ts";
import { contradictionsIn } from "../../src/core/settings/contradictions.ts";
import type { Claim } from "../../src/core/finding.ts";
import { listSettings } from "../../src/core/settings/list-settings.ts";
import { faultOfMailer, formerMailSettings } from "../../src/core/reporting/mailers.ts";
import { elements, lookUp, type PyItem, text } from "../../src/core/python.ts";
import { isForOlderDjango } from "../../src/core/settings/older-django.ts";
import { removedClasses } from "../../src/core/settings/removed-classes.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions, type Settings } from "../../src/core/settings/settings.ts";

const isText = (value: PyItem): boolean => (value.type === "str" && value.value !== "") || value.type === "path";

/** Two names that a lost comma made one: Python joins texts that stand side by side. */
const isGlued = (item: PyItem): boolean => /[A-Za-z](?:django\.(?:contrib|middleware)|corsheaders|whitenoise)\./.test(text(item) ?? "");

const textualDirs = (templates: PyItem): readonly PyItem[] =>
  elements(templates)
    .map((engine) => lookUp(engine, "DIRS"))
    .filter((dirs) => dirs !== undefined)
    .filter(isText);

function* cookieClaims(settings: Settings): Iterable<Claim> {
  for (const { sameSite, secure, name, domain, lost, severity } of cookiesSent(settings)) {
    for (const hit of settings.hitsTogether([name, secure, domain], (values) => breaksPromise(values[name], values[secure], values[domain]))) {
      yield hit.claim(`${lost}: browsers refuse a cookie of this name that is not Secure, or with __Host- has a domain.`, { severity, help: `Set ${secure} = True, and ${domain} = None.` });
    }
    for (const hit of settings.hitsTogether([sameSite, secure], (values) => isRefused(values[sameSite], values[secure]))) {
      yield hit.claim(`${lost}: browsers refuse a cookie with SameSite=None that is not Secure.`, { severity, help: `Set ${secure} = True.` });
    }
    for (const hit of settings.hits(sameSite, (value) => isRaised(value, settings))) {
      yield hit.claim(`Every answer that sets this cookie is an error 500: ${sameSite} is none of "Lax", "Strict" and "None".`, { help: `Write ${sameSite} = "Lax".` });
    }
  }
}

function* mailClaims(settings: Settings): Iterable<Claim> {
  if (compareVersions(settings.django.least, "6.1") < 0) return;
  const at = new Map(settings.names.map((name) => [name.name, name.at]));
  const former = formerMailSettings.find((name) => at.has(name));
  const [mailers, old] = [at.get("MAILERS"), at.get(former ?? "")];
  if (mailers && old && former !== undefined) {
    const related = [{ at: mailers, message: "MAILERS is set here" }];
    yield { at: old, message: `Django does not start: ${former} is not allowed beside MAILERS.`, certainty: "certain", related, help: "Put it into the OPTIONS of a mailer, and take the line out." };
    return;
  }
  for (const hit of settings.hits("MAILERS", (value) => faultOfMailer(value) !== undefined)) {
    yield hit.claim(`Every mail is an exception, those about errors too: the mailer "default" ${faultOfMailer(hit.value) ?? ""}.`, { help: 'Write "OPTIONS": {"host": ...} with the options of the SMTP backend.' });
  }
}

function* removedClaims(settings: Settings): Iterable<Claim> {
  if (isForOlderDjango(settings)) return;
  // Without a requirement it may be a Django that still has them.
  const severity = settings.django.pinned ? "error" : "warning";
  for (const { setting, named, paths, removed, effect, instead } of removedClasses) {
    if (compareVersions(settings.django.least, removed) < 0) continue;
    for (const hit of settings.hits(setting, (value) => named(value).filter((item) => paths.test(text(item) ?? "")))) {
      yield hit.claim(`${effect}: ${setting} names ${text(hit.value)?.split(".").at(-1) ?? "something"}, gone since Django ${removed}.`, { severity, help: instead });
    }
  }
}

function* stopClaims({ stop }: Settings): Iterable<Claim> {
  if (stop) {
    yield {
      at: stop.at,
      message: `Django does not start: Python ends here with ${stop.exception}.`,
      certainty: "certain",
      help: stop.exception.startsWith("NameError") ? "Assign the name before this line, or correct its spelling." : "Name the default: env(\"NAME\", default=...).",
    };
  }
}

function* textClaims(settings: Settings): Iterable<Claim> {
  for (const { name, effect, since } of listSettings) {
    if (since !== undefined && compareVersions(settings.django.least, since) < 0) continue;
    for (const hit of settings.hits(name, isText)) {
      const list = hit.unless === undefined ? intoList(name, hit.at) : undefined;
      yield hit.claim(`${effect}: ${name} is a text instead of a list.`, { ...(list && { fixes: [list] }), ...(name === "STATICFILES_DIRS" && { mirrors: "staticfiles.E001" }), help: `Put it into a list: ${name} = [...]. A tuple of one needs a comma.` });
    }
  }
  for (const hit of settings.hits("TEMPLATES", textualDirs)) {
    yield hit.claim("Templates are not found: DIRS is a text instead of a list.", { help: 'Put it into a list: "DIRS": [BASE_DIR / "templates"].' });
  }
  for (const name of ["INSTALLED_APPS", "MIDDLEWARE"]) {
    for (const hit of settings.hits(name, (value) => elements(value).filter(isGlued))) {
      yield hit.claim(`Django does not start: a comma is missing in ${name}, and two names became one.`, { help: "Put a comma after the first of the two." });
    }
  }
}

export default rule({
  id: "settings/invalid-value",
  title: "A setting has a value that Django can't work with.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  aliases: ["caches.E001", "staticfiles.E001", "staticfiles.E002", "templates.E001"],
  why: `A text where Django wants a list is refused, or taken letter by letter: a lost comma, as in \`("static")\`, is enough. And two
texts without a comma between them are one text to Python, whose name no module has. A name that nothing assigns, or a default in the
place of django-environ's cast, stops the import of the settings themselves, and so does a class that Django has taken out.

Browsers refuse a cookie with \`SameSite=None\` that is not Secure: without the session's nobody stays logged in. Django 6.1 does not start
with MAILERS and a setting that it replaced, such as EMAIL_HOST, and its SMTP mailer wants a host: without one each mail is an exception.`,
  fix: `\`\`\`python
STATICFILES_DIRS = [BASE_DIR / "assets"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.staticfiles",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/", "https://docs.python.org/3/reference/lexical_analysis.html#string-literal-concatenation", "https://docs.djangoproject.com/en/stable/topics/email/", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value"],

  *check(settings) {
    const claims = [stopClaims, textClaims, cookieClaims, mailClaims, removedClaims].flatMap((ask) => [...ask(settings)]);
    for (const { hit, message, ...more } of contradictionsIn(settings)) claims.push(hit.claim(message, more));
    // A silenced check silences what it says, and Django checks few of these.
    for (const claim of claims) yield { mirrors: false, ...claim };
  },
});
