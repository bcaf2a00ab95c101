import type { Claim } from "../../src/core/finding.ts";
import { mayRunNamed } from "../../src/core/settings/middleware.ts";
import { isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions, type Settings } from "../../src/core/settings/settings.ts";

/** Settings that hold a policy: Django's own since 6.0, those of django-csp 4, and one that every policy of django-csp 3 has. */
const policies = [
  { name: "SECURE_CSP", middleware: "django.middleware.csp.ContentSecurityPolicyMiddleware" },
  { name: "SECURE_CSP_REPORT_ONLY", middleware: "django.middleware.csp.ContentSecurityPolicyMiddleware" },
  { name: "CONTENT_SECURITY_POLICY", middleware: "csp.middleware.CSPMiddleware" },
  { name: "CONTENT_SECURITY_POLICY_REPORT_ONLY", middleware: "csp.middleware.CSPMiddleware" },
  { name: "CSP_DEFAULT_SRC", middleware: "csp.middleware.CSPMiddleware" },
] as const;

const isDjangos = (name: string): boolean => name.startsWith("SECURE_");

/** A middleware whose path speaks of a policy, under whichever name, may be the one that sends it. */
const maySend = (settings: Settings): boolean => mayRunNamed(settings, /csp|content_?security|securityheaders|security_headers/i);

/** Of those, django-csp's does not ask for Django's settings; the project's own may, before Django knows them. */
const maySendDjangos = (settings: Settings): boolean => mayRunNamed(settings, /^(?!csp\.).*(?:csp|content_?security|securityheaders|security_headers)/i);

export default rule({
  id: "settings/csp-unused",
  title: "A Content-Security-Policy is written down and never sent.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `The policy only reaches browsers through a middleware: ContentSecurityPolicyMiddleware for SECURE_CSP, from Django 6.0 on, or that of
django-csp for its settings. Without it no header is sent, nothing complains, and the site looks protected in its settings alone.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    # the others
]
\`\`\``,
  except: "Code of the project reads the setting and sends the header itself. A middleware whose name speaks of a policy is believed to.",
  references: ["https://docs.djangoproject.com/en/stable/ref/csp/", "https://django-csp.readthedocs.io/en/latest/installation.html"],

  *check(settings): Iterable<Claim> {
    const assigned = new Map(settings.names.map(({ name, at }) => [name, at]));
    for (const { name, middleware } of policies) {
      const at = assigned.get(name);
      if (!at || settings.isRead(name)) continue;
      if (isDjangos(name) && compareVersions(settings.django.most, "6.0") < 0 && settings.holds(name, isTrue)) {
        if (maySendDjangos(settings)) continue;
        yield { at, message: `Browsers get no Content-Security-Policy: Django ${settings.django.most} does not know ${name}.`, certainty: "certain", help: "Use django-csp, or Django 6.0 or later." };
        continue;
      }
      if (maySend(settings)) continue;
      for (const hit of settings.hits(name, isTrue)) yield hit.claim(`Browsers get no Content-Security-Policy: nothing in MIDDLEWARE sends ${name}.`, { help: `Add "${middleware}" to MIDDLEWARE.` });
    }
  },
});
