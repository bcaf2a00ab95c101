import { frontServersOf, maySendHeader } from "../../src/core/deployment/front-servers.ts";
import { middleware, middlewareIn } from "../../src/core/settings/middleware.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/security-middleware-missing",
  title: "SecurityMiddleware is missing, so no SECURE_ setting has an effect.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W001"],
  tags: ["security"],
  why: `SecurityMiddleware redirects to HTTPS and sends \`Strict-Transport-Security\`, \`X-Content-Type-Options\`, \`Referrer-Policy\` and
\`Cross-Origin-Opener-Policy\`. Without it SECURE_SSL_REDIRECT, SECURE_HSTS_SECONDS and the others are read by nobody, and Django
says nothing about that.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # the others
]
\`\`\``,
  except: `The front server sends these headers; where one of the repository adds \`X-Content-Type-Options\`, nothing is said. A class of the
project that derives from Django's counts, and so does one of a package whose name ends in SecurityMiddleware. Where only
MIDDLEWARE_CLASSES is set, settings/removed-setting speaks.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/middleware/#module-django.middleware.security"],

  *check(settings, model) {
    const has = (name: string): boolean => settings.names.some((assigned) => assigned.name === name);
    if ((has("MIDDLEWARE_CLASSES") && !has("MIDDLEWARE")) || maySendHeader(frontServersOf(settings, model), /x-content-type-options/i)) return;
    for (const hit of withoutDebug(settings, settings.hits("MIDDLEWARE", (value) => middlewareIn(value, middleware.security, settings) === "missing"))) {
      const dead = settings.names.find(({ name }) => name === "SECURE_SSL_REDIRECT" || name === "SECURE_HSTS_SECONDS");
      const related = dead ? [{ at: dead.at, message: `${dead.name} has no effect` }] : [];
      yield hit.claim(hit.isDefault ? "Django sends no security headers: MIDDLEWARE is not set." : "Django sends no security headers: SecurityMiddleware is not in MIDDLEWARE.", {
        ...(dead && { related }),
        help: 'Put "django.middleware.security.SecurityMiddleware" first in MIDDLEWARE.',
      });
    }
  },
});
