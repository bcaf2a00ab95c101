import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { isFalse } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/session-cookie-script-readable",
  title: "Scripts can read the session cookie.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W013", "security.W014", "security.W015"],
  tags: ["security", "cwe-1004"],
  why: `A script that somebody smuggles into one page can send the session cookie away, and whoever has it is logged in as the visitor,
from anywhere. Django keeps the cookie from scripts by default; these settings turn that off.`,
  fix: `\`\`\`python
SESSION_COOKIE_HTTPONLY = True
\`\`\`

or take the line out: it is the default.`,
  except: "A script of the site itself must read the cookie. It hardly ever must: requests to the site carry it anyway.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-httponly", "https://owasp.org/www-community/HttpOnly"],

  *check(settings) {
    if (!runs(settings, middleware.sessions)) return;
    for (const hit of withoutDebug(settings, settings.hits("SESSION_COOKIE_HTTPONLY", isFalse))) {
      yield hit.claim("A smuggled script can take logins over: scripts may read the session cookie.", { help: "Take SESSION_COOKIE_HTTPONLY out, or set it to True." });
    }
  },
});
