import { frontServersOf, maySendHeader } from "../../src/core/deployment/front-servers.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { isFalse, isTrue, type PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

/** What the preload list asks for. Source: hstspreload.org. */
const year = 31_536_000;

const secondsOf = (value: PyItem): number | undefined => (value.type === "int" || value.type === "float" ? value.value : undefined);

export default rule({
  id: "settings/hsts-weak",
  title: "HSTS leaves visits open that it could cover.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  aliases: ["security.W005", "security.W021"],
  tags: ["security"],
  why: `HSTS holds for the seconds that it names: with an hour, whoever comes back tomorrow is unprotected again. Without
\`includeSubDomains\` a made-up subdomain over plain HTTP can still set cookies for the site. And the very first visit of a browser is
covered only by the list that browsers ship, which takes a site with \`preload\`, its subdomains and at least a year.`,
  fix: `\`\`\`python
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
\`\`\``,
  except: `The value is being raised step by step, a subdomain must stay on plain HTTP, or the domain shall not be on the preload list, which is
hard to leave. So this is a note, one for each settings module, about the first of the three that is open.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-hsts-seconds", "https://hstspreload.org/"],

  *check(settings, model) {
    if (!runs(settings, middleware.security) || maySendHeader(frontServersOf(settings, model), /strict-transport-security/i)) return;
    const isShortly = (seconds: PyItem): boolean => isTrue(seconds) && (secondsOf(seconds) ?? year) < year;
    const [isShort] = withoutDebug(settings, settings.hits("SECURE_HSTS_SECONDS", isShortly));
    if (isShort) {
      yield isShort.claim("Browsers forget within less than a year that the site is HTTPS alone.", { mirrors: false, help: "Raise SECURE_HSTS_SECONDS to 31536000 once HTTPS works everywhere." });
      return;
    }
    const open = settings.hitsTogether(["SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_SECONDS"], (values) => isTrue(values.SECURE_HSTS_SECONDS) && isFalse(values.SECURE_HSTS_INCLUDE_SUBDOMAINS));
    const [isOpen] = withoutDebug(settings, open);
    if (isOpen) {
      yield isOpen.claim("HSTS does not cover subdomains: one over plain HTTP can set cookies for the site.", { mirrors: "security.W005", help: "Set SECURE_HSTS_INCLUDE_SUBDOMAINS = True once every subdomain has HTTPS." });
      return;
    }
    const unlisted = settings.hitsTogether(["SECURE_HSTS_PRELOAD", "SECURE_HSTS_SECONDS"], (values) => isTrue(values.SECURE_HSTS_SECONDS) && isFalse(values.SECURE_HSTS_PRELOAD));
    for (const hit of withoutDebug(settings, unlisted)) {
      yield hit.claim("A browser's first visit is not covered: HSTS does not ask for the preload list.", { mirrors: "security.W021", help: "Set SECURE_HSTS_PRELOAD = True and submit the domain at hstspreload.org, or leave it." });
    }
  },
});
