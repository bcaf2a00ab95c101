import { isKeptFromPlainHttp } from "../../src/core/settings/cookies.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { isFalse, isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { isStale } from "../../src/core/settings/stale.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/csrf-cookie-insecure",
  title: "Browsers send the CSRF cookie over plain HTTP as well.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W016"],
  tags: ["security", "cwe-614"],
  why: `Whoever reads the CSRF cookie on the way knows the token that forms must carry, and can make a page that sends forms in the
visitor's name. Without \`Secure\` the cookie also goes out with plain requests, those that are redirected to HTTPS included.`,
  fix: `\`\`\`python
CSRF_COOKIE_SECURE = True
\`\`\``,
  except: `The site has no HTTPS at all. With CSRF_USE_SESSIONS the token is kept in the session and there is no cookie, so nothing is said;
neither is it without CsrfViewMiddleware, or where DEBUG is on for certain or by the same variable.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-secure", "https://docs.djangoproject.com/en/stable/ref/csrf/#how-csrf-works"],

  *check(settings) {
    if (!runs(settings, middleware.csrf) || settings.mayHold("CSRF_USE_SESSIONS", isTrue)) return;
    // Browsers then refuse the cookie at all, which settings/invalid-value tells; of an old value, settings/stale-derived-value does.
    if (isKeptFromPlainHttp(settings, "CSRF") || isStale(settings, "CSRF_COOKIE_SECURE")) return;
    for (const hit of withoutDebug(settings, settings.hits("CSRF_COOKIE_SECURE", isFalse))) {
      if (hit.unless !== undefined && settings.sampleHolds("CSRF_COOKIE_SECURE", isTrue)) continue;
      yield hit.claim("The token that protects forms can be read on the way: its cookie also travels over plain HTTP.", { help: "Serve the site over HTTPS, then set CSRF_COOKIE_SECURE = True." });
    }
  },
});
