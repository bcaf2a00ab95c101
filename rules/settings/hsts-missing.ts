import { frontServersOf, maySendHeader } from "../../src/core/deployment/front-servers.ts";
import { httpsBefore, mayRedirectInDjango, servesHttps } from "../../src/core/deployment/https.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { isFalse, isTrue, text, type PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

/** The text "0" is true for Python: Django then sends `max-age=0`, which ends HSTS. */
const isNone = (seconds: PyItem): boolean => isFalse(seconds) || text(seconds)?.trim() === "0";

export default rule({
  id: "settings/hsts-missing",
  title: "Nothing tells browsers to stay on HTTPS.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W004"],
  tags: ["security", "cwe-319"],
  why: `A redirect to HTTPS comes too late for the first request of each visit: that one goes over plain HTTP, and whoever sits between can
answer it instead. \`Strict-Transport-Security\` tells browsers to ask by HTTPS alone from then on.

A header that nginx or Apache adds counts.`,
  fix: `Start small, because browsers keep to it for that long, and raise it when all works:

\`\`\`python
SECURE_HSTS_SECONDS = 3600          # later 31536000, a year
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
\`\`\``,
  except: `Another server adds the header, or some part of the site must stay on plain HTTP. It is a warning where a front server of the
repository answers HTTPS, and a note where that server is not in the repository. Where all that is seen is plain HTTP,
settings/ssl-redirect-missing speaks.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/middleware/#http-strict-transport-security", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security"],

  *check(settings, model) {
    if (model.partial || !runs(settings, middleware.security)) return;
    const before = httpsBefore(settings, model);
    const fronts = frontServersOf(settings, model);
    if (maySendHeader(fronts, /strict-transport-security/i)) return;
    if ((before === "plain" || before === "heroku") && !mayRedirectInDjango(settings)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_HSTS_SECONDS", isNone))) {
      if (hit.unless !== undefined && settings.sampleHolds("SECURE_HSTS_SECONDS", isTrue)) continue;
      const isSeen = servesHttps(fronts);
      yield hit.claim(isSeen ? "Browsers may come back over plain HTTP: nobody sends Strict-Transport-Security." : "Django does not send Strict-Transport-Security; the server before it should.", {
        ...(!isSeen && { severity: "info" }),
        ...(!isSeen && hit.unless === undefined && { certainty: "likely" }),
        help: "Set SECURE_HSTS_SECONDS, small at first: 3600 is an hour, 31536000 a year.",
      });
    }
  },
});
