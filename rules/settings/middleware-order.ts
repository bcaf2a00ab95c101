import type { Severity } from "../../src/core/finding.ts";
import { middleware, placeAbove, runs } from "../../src/core/settings/middleware.ts";
import { elements, type PyItem, type PyValue, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

/** Two middleware of which the first must be listed before the second. */
interface Order {
  readonly first: string;
  readonly second: string;
  /** What happens the other way round. */
  readonly effect: string;
  readonly severity: Severity;
}

const { sessions, authentication, loginRequired, remoteUser, messages, updateCache, fetchFromCache, security, whiteNoise, cors, common } = middleware;

/**
 * Source: "Middleware ordering" in Django's reference, and the guides of WhiteNoise and django-cors-headers. The failures and the
 * page of another visitor were seen on Django 5.2; where FetchFromCacheMiddleware and GZipMiddleware stand made no difference there.
 */
const orders: readonly Order[] = [
  { first: sessions, second: authentication, severity: "error", effect: "Every request fails with 500: AuthenticationMiddleware comes before SessionMiddleware." },
  { first: sessions, second: messages, severity: "error", effect: "Every request fails with 500: MessageMiddleware comes before SessionMiddleware." },
  { first: authentication, second: remoteUser, severity: "error", effect: "Every request fails with 500: RemoteUserMiddleware comes before AuthenticationMiddleware." },
  { first: authentication, second: loginRequired, severity: "warning", effect: "manage.py migrate stops with an error: LoginRequiredMiddleware comes before AuthenticationMiddleware." },
  { first: updateCache, second: sessions, severity: "warning", effect: "The cache hands one visitor's page to another: UpdateCacheMiddleware comes after SessionMiddleware." },
  { first: security, second: whiteNoise, severity: "info", effect: "Static files come without HTTPS redirect and security headers: WhiteNoise answers before SecurityMiddleware." },
  { first: cors, second: common, severity: "info", effect: "Redirects of CommonMiddleware lack the CORS headers: CorsMiddleware comes after it." },
];

/** Messages that are kept in a cookie need no session. */
const keepsMessagesElsewhere = (settings: Settings): boolean => settings.mayHold("MESSAGE_STORAGE", (value) => !/\.(?:Fallback|Session)Storage$/.test(text(value) ?? ""));

export default rule({
  id: "settings/middleware-order",
  title: "Middleware stands in an order that breaks what it is for.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["auth.E013"],
  why: `A request runs through MIDDLEWARE from the top to the bottom, its answer from the bottom to the top. Logins need the session, which must
stand above them, else each request ends with 500. The cache must see an answer after the sessions have marked it as one
visitor's own, else it hands that page to the next visitor.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.cache.UpdateCacheMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.cache.FetchFromCacheMiddleware",
]
\`\`\``,
  except: "A class of the project stands in for one of them and was made for another order.",
  references: ["https://docs.djangoproject.com/en/stable/ref/middleware/#middleware-ordering", "https://whitenoise.readthedocs.io/en/stable/django.html"],

  *check(settings) {
    for (const { first, second, effect, severity } of orders) {
      if (second === messages && keepsMessagesElsewhere(settings)) continue;
      // What is stored is handed out by FetchFromCacheMiddleware alone.
      if (first === updateCache && !runs(settings, fetchFromCache)) continue;
      const swapped = (value: PyValue): readonly PyItem[] => {
        const item = elements(value)[placeAbove(value, second, first, settings) ?? -1];
        return item === undefined ? [] : [item];
      };
      for (const hit of withoutDebug(settings, settings.hits("MIDDLEWARE", swapped))) {
        const isItself = text(hit.value) === second;
        yield hit.claim(effect, { severity, mirrors: second === loginRequired && "auth.E013", ...(!isItself && hit.unless === undefined && { certainty: "likely" }), help: `List ${first} above ${isItself ? second : (text(hit.value) ?? second)}.` });
      }
    }
  },
});
