import { brokenLinkMiddleware } from "../../src/core/reporting/broken-links.ts";
import { elements, type PyItem, type PyValue, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import type { Settings } from "../../src/core/settings/settings.ts";

/** Middleware of Django's that turns a 404 into a page or a redirect. */
const fallbacks = /^django\.contrib\.(?:flatpages\.middleware\.FlatpageFallbackMiddleware|redirects\.middleware\.RedirectFallbackMiddleware)$/;
/** Redirects a 404 to the address with the language in it, where the URLs are made with i18n_patterns. */
const locale = /^django\.middleware\.locale\.LocaleMiddleware$/;

/** The middleware for broken links that stands below one of these. */
function tooLate(value: PyValue, settings: Settings, answers: RegExp): readonly PyItem[] {
  const first = elements(value).findIndex((item) => answers.test(text(item) ?? ""));
  return first < 0 ? [] : brokenLinkMiddleware(value, settings).filter((item) => elements(value).indexOf(item) > first);
}

export default rule({
  id: "reporting/broken-link-middleware-order",
  title: "BrokenLinkEmailsMiddleware stands after middleware that answers missing pages.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Answers pass through MIDDLEWARE from the last entry to the first. Below LocaleMiddleware, FlatpageFallbackMiddleware or
RedirectFallbackMiddleware, the middleware for broken links sees a 404 that the visitor never sees, because the other one
turns it into a page or a redirect, and mails about links that work. LocaleMiddleware does so only where the URLs are made with
\`i18n_patterns\`, so below that alone this is a note.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.common.BrokenLinkEmailsMiddleware",
    "django.middleware.locale.LocaleMiddleware",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404"],

  *check(settings) {
    const help = "Put it at the top, before LocaleMiddleware and the fallback middlewares.";
    const late = [...settings.hits("MIDDLEWARE", (value) => tooLate(value, settings, fallbacks))];
    for (const hit of late) yield hit.claim("MANAGERS get mail about links that work: this middleware sees missing pages before they are answered.", { help });
    if (late.length > 0) return;
    for (const hit of settings.hits("MIDDLEWARE", (value) => tooLate(value, settings, locale))) {
      yield hit.claim("With languages in its addresses the site mails MANAGERS about links that work.", { severity: "info", certainty: "likely", help });
    }
  },
});
