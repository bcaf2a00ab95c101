import { brokenLinkMiddleware } from "../../src/core/broken-links.ts";
import { elements, type PyItem, type PyValue, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import type { Settings } from "../../src/core/settings.ts";

/** Middleware of Django's that turns a 404 into another answer. */
const answers = /^django\.(?:middleware\.locale\.LocaleMiddleware|contrib\.flatpages\.middleware\.FlatpageFallbackMiddleware|contrib\.redirects\.middleware\.RedirectFallbackMiddleware)$/;

const firstAnswering = (middleware: readonly PyItem[]): number => middleware.findIndex((item) => answers.test(text(item) ?? ""));

/** The middleware for broken links that stands too late. */
function tooLate(value: PyValue, settings: Settings): readonly PyItem[] {
  const first = firstAnswering(elements(value));
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
turns it into a page or a redirect, and mails about links that work.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.common.BrokenLinkEmailsMiddleware",
    "django.middleware.locale.LocaleMiddleware",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404"],

  *check(settings) {
    for (const hit of settings.hits("MIDDLEWARE", (value) => tooLate(value, settings))) {
      yield hit.claim("MANAGERS get mail about links that work: this middleware sees missing pages before they are answered.", {
        help: "Put it at the top, before LocaleMiddleware and the fallback middlewares.",
      });
    }
  },
});
