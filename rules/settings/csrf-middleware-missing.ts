import { mayRunNamed, middleware, middlewareIn } from "../../src/core/settings/middleware.ts";
import { mayContain } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/csrf-middleware-missing",
  title: "Forms are taken from any site in the visitor's name.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W003"],
  tags: ["security", "cwe-352"],
  why: `The browser sends the session cookie with a form that another site made, so that site can change the password or place an order in
the name of whoever is logged in here. CsrfViewMiddleware takes only forms that this site has handed out; without it
\`{% csrf_token %}\` in the templates is never looked at.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    # after the sessions
    "django.middleware.csrf.CsrfViewMiddleware",
]
\`\`\``,
  except: `Every view that changes something is protected by \`@csrf_protect\`, or logins never come from a cookie. Where SessionMiddleware does not
run, as in an interface that takes tokens alone, nothing is said; with Django REST framework, which checks for itself, it is a note.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/csrf/", "https://owasp.org/www-community/attacks/csrf"],

  *check(settings) {
    if (mayRunNamed(settings, /csrf/i)) return;
    const hits = settings.hits("MIDDLEWARE", (value) => middlewareIn(value, middleware.csrf, settings) === "missing" && middlewareIn(value, middleware.sessions, settings) === "present");
    // Its views check the token of whoever is logged in by a cookie, and so do the admin's.
    const hasOwnCheck = settings.mayHold("INSTALLED_APPS", (value) => mayContain(value, "rest_framework"));
    for (const hit of withoutDebug(settings, hits)) {
      if (hasOwnCheck) yield hit.claim("Views outside Django REST framework take forms that other sites send.", { severity: "info", help: 'Add "django.middleware.csrf.CsrfViewMiddleware" after the sessions, if there are such views.' });
      else yield hit.claim("Any site can send forms in a visitor's name: CsrfViewMiddleware is not in MIDDLEWARE.", { help: 'Add "django.middleware.csrf.CsrfViewMiddleware" after the sessions.' });
    }
  },
});
