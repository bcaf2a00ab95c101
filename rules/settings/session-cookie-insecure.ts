import { isKeptFromPlainHttp } from "../../src/core/settings/cookies.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { isFalse, isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { isStale } from "../../src/core/settings/stale.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/session-cookie-insecure",
  title: "Browsers send the session cookie over plain HTTP as well.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W010", "security.W011", "security.W012"],
  tags: ["security", "cwe-614"],
  why: `Whoever reads the session cookie is logged in as its owner. A redirect to HTTPS does not help: the browser has sent the cookie with the
plain request that is redirected, and a picture address with \`http://\` on any page makes it do so.`,
  fix: `\`\`\`python
SESSION_COOKIE_SECURE = True
\`\`\``,
  except: `The site has no HTTPS at all, such as one inside a closed network: nobody could log in. Without SessionMiddleware there is no such
cookie, and nothing is said; neither is it where DEBUG is on for certain or by the same variable.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure", "https://docs.djangoproject.com/en/stable/topics/security/#ssl-https"],

  *check(settings) {
    if (!runs(settings, middleware.sessions)) return;
    // Browsers then refuse the cookie at all, which settings/invalid-value tells; of an old value, settings/stale-derived-value does.
    if (isKeptFromPlainHttp(settings, "SESSION") || isStale(settings, "SESSION_COOKIE_SECURE")) return;
    for (const hit of withoutDebug(settings, settings.hits("SESSION_COOKIE_SECURE", isFalse))) {
      if (hit.unless !== undefined && settings.sampleHolds("SESSION_COOKIE_SECURE", isTrue)) continue;
      yield hit.claim("Logins can be stolen on the way: the session cookie also travels over plain HTTP.", { help: "Serve the site over HTTPS, then set SESSION_COOKIE_SECURE = True." });
    }
  },
});
