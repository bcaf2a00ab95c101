import { frontServersOf, maySendHeader } from "../../src/core/deployment/front-servers.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { isFalse } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/content-type-nosniff-disabled",
  title: "Browsers may guess what a file is instead of believing the server.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W006"],
  tags: ["security"],
  why: `Some browsers look into a file and take a picture or text that somebody uploaded for a page or a script, and then run it as part of
the site. \`X-Content-Type-Options: nosniff\` forbids that. Django sends it by default since 3.0.`,
  fix: `\`\`\`python
SECURE_CONTENT_TYPE_NOSNIFF = True
\`\`\``,
  except: "The front server adds the header, which is seen where its configuration is in the repository.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-content-type-nosniff", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Content-Type-Options"],

  *check(settings, model) {
    if (!runs(settings, middleware.security) || maySendHeader(frontServersOf(settings, model), /x-content-type-options/i)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_CONTENT_TYPE_NOSNIFF", isFalse))) {
      yield hit.claim("Browsers may run uploaded files as scripts: they are not told to believe the content type.", {
        // Nobody chose it: it is the default of Django 2.2 and before.
        ...(hit.isDefault && { severity: "info" }),
        help: "Set SECURE_CONTENT_TYPE_NOSNIFF = True.",
      });
    }
  },
});
