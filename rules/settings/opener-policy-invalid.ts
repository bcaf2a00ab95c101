import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

/** Source: HTML, 7.1.3 "Cross-origin opener policies". */
const policies = new Set(["same-origin", "same-origin-allow-popups", "noopener-allow-popups", "unsafe-none"]);

/** Whether browsers ignore the value; an empty text is not sent at all. */
const isIgnored = (value: PyItem): boolean => {
  const written = text(value);
  return written !== undefined && written !== "" && !policies.has(written);
};

export default rule({
  id: "settings/opener-policy-invalid",
  title: "SECURE_CROSS_ORIGIN_OPENER_POLICY is nothing that browsers know.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.E024"],
  tags: ["security"],
  why: `The header \`Cross-Origin-Opener-Policy\` keeps a page that another site has opened, or opens, from being reached through its window.
Browsers ignore a value that they do not know, and the pages are as open as without it.`,
  fix: `\`\`\`python
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
\`\`\`

is Django's default. A login in a window of its own may need \`"same-origin-allow-popups"\`.`,
  except: "`None` and an empty text turn the header off on purpose, and nothing is said.",
  references: [
    "https://docs.djangoproject.com/en/stable/ref/settings/#secure-cross-origin-opener-policy",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Opener-Policy",
  ],

  *check(settings) {
    if (!runs(settings, middleware.security)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_CROSS_ORIGIN_OPENER_POLICY", isIgnored))) {
      yield hit.claim("Browsers ignore a Cross-Origin-Opener-Policy that they do not know.", { help: 'Write "same-origin", "same-origin-allow-popups" or "unsafe-none".' });
    }
  },
});
