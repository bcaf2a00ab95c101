import { frontServersOf, maySendHeader } from "../../src/core/deployment/front-servers.ts";
import { mayRunNamed, middleware, middlewareIn } from "../../src/core/settings/middleware.ts";
import { elements } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/clickjacking-middleware-missing",
  title: "Other sites may show these pages in a frame.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W002"],
  tags: ["security", "cwe-1021"],
  why: `Another site can lay this one, invisible, over its own buttons: the visitor believes to close an advertisement and presses
"Delete my account" here. \`X-Frame-Options\` tells browsers to refuse that, and XFrameOptionsMiddleware sends it.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    # the others
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
\`\`\``,
  except: `The pages are meant to be shown in frames of others. Nothing is said where a front server of the repository adds \`X-Frame-Options\` or
\`Content-Security-Policy\`, or where a middleware for Content-Security-Policy runs, whose \`frame-ancestors\` does the same. Without any
middleware at all settings/security-middleware-missing speaks.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/clickjacking/", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options"],

  *check(settings, model) {
    if (maySendHeader(frontServersOf(settings, model), /x-frame-options|content-security-policy/i) || mayRunNamed(settings, /csp|contentsecurity|frame|clickjack/i)) return;
    const hits = settings.hits("MIDDLEWARE", (value) => elements(value).length > 0 && middlewareIn(value, middleware.frames, settings) === "missing");
    for (const hit of withoutDebug(settings, hits)) {
      yield hit.claim("Other sites can show these pages in a frame and trick visitors into clicking.", { help: 'Add "django.middleware.clickjacking.XFrameOptionsMiddleware" to MIDDLEWARE.' });
    }
  },
});
