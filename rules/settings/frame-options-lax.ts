import { frontServersOf, maySendHeader } from "../../src/core/deployment/front-servers.ts";
import { mayRunNamed, middleware, runs } from "../../src/core/settings/middleware.ts";
import { type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

/** Whether browsers ignore the value. Django writes it in upper case. Source: RFC 7034 and HTML, 7.6 "X-Frame-Options". */
const isIgnored = (value: PyItem): boolean => {
  const written = text(value)?.toUpperCase();
  return written !== undefined && written !== "DENY" && written !== "SAMEORIGIN";
};

export default rule({
  id: "settings/frame-options-lax",
  title: "X_FRAME_OPTIONS holds a value that protects from nothing.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W019"],
  tags: ["security", "cwe-1021"],
  why: `Browsers know \`DENY\` and \`SAMEORIGIN\` and ignore everything else, \`ALLOWALL\` and \`ALLOW-FROM\` included. With another value any site
can lay these pages, invisible, over its own buttons and have visitors press them.`,
  fix: `\`\`\`python
X_FRAME_OPTIONS = "DENY"
\`\`\`

or \`"SAMEORIGIN"\`, where the site shows its own pages in frames. To let one other site do so, use \`frame-ancestors\` in a
Content-Security-Policy, or \`@xframe_options_exempt\` on the one view.`,
  except: "The pages are meant to be shown in frames of any site. A Content-Security-Policy in sight silences this rule.",
  references: ["https://docs.djangoproject.com/en/stable/ref/clickjacking/", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options"],

  *check(settings, model) {
    if (!runs(settings, middleware.frames)) return;
    if (maySendHeader(frontServersOf(settings, model), /x-frame-options|content-security-policy/i) || mayRunNamed(settings, /csp|contentsecurity/i)) return;
    for (const hit of withoutDebug(settings, settings.hits("X_FRAME_OPTIONS", isIgnored))) {
      yield hit.claim("Any site can show these pages in a frame: browsers ignore this value of X_FRAME_OPTIONS.", { help: 'Write "DENY" or "SAMEORIGIN".' });
    }
  },
});
