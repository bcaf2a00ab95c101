import type { Claim } from "../../src/core/finding.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { elements, isTrue, lookUp, possibleElements, type PyItem, type PyValue, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";

const names = ["SECURE_CSP", "SECURE_CSP_REPORT_ONLY"] as const;
const processor = "django.template.context_processors.csp";

/** What `CSP.NONCE` is, until the middleware puts the nonce of the response in its place. Source: django/utils/csp.py. */
const nonce = "<CSP_NONCE_SENTINEL>";

const asksForNonce = (policy: PyItem): boolean =>
  policy.type === "dict" && policy.entries.some(([, sources]) => [sources, ...elements(sources)].some((source) => text(source) === nonce));

/** Whether some template engine gives templates the nonce, or may: parts of TEMPLATES that are not known count. */
const mayGiveNonce = (templates: PyValue): boolean =>
  elements(templates).some((engine) => {
    const options = lookUp(engine, "OPTIONS");
    const processors = options === undefined ? undefined : lookUp(options, "context_processors");
    return engine.type === "unknown" || options?.type === "unknown" || processors?.type === "unknown" || possibleElements(processors ?? engine).some((item) => item.type === "unknown" || text(item) === processor);
  });

export default rule({
  id: "settings/csp-invalid",
  title: "The Content-Security-Policy can't be sent, or blocks the site's own scripts.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.E026", "security.W027"],
  tags: ["security"],
  why: `Django makes the header out of a dictionary of directives. Of a text it can't, and each answer becomes an error 500.

With \`CSP.NONCE\` in the policy, a script in a page runs only if it carries the nonce of the answer, which templates get from the context
processor \`${processor}\`. Without that no script carries it, and browsers run none of them.`,
  fix: `\`\`\`python
from django.utils.csp import CSP

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.NONCE],
}
\`\`\`

and \`"${processor}"\` among the \`context_processors\` of TEMPLATES.`,
  except: "Templates get the nonce in a way of the project's own.",
  references: ["https://docs.djangoproject.com/en/stable/ref/csp/", "https://docs.djangoproject.com/en/stable/ref/checks/#security"],

  *check(settings): Iterable<Claim> {
    // The setting is Django's from 6.0 on; where it may be older, settings/csp-unused speaks.
    if (compareVersions(settings.django.least, "6.0") < 0 || !runs(settings, middleware.csp)) return;
    for (const name of names) {
      const wrong = settings.hits(name, (policy) => isTrue(policy) && ["str", "list", "tuple", "set", "bool", "int"].includes(policy.type));
      for (const hit of wrong) yield hit.claim(`Every page ends with error 500: ${name} is not a dictionary.`, { mirrors: "security.E026", help: 'Write a dictionary, such as {"default-src": [CSP.SELF]}.' });
      if (settings.mayHold("TEMPLATES", mayGiveNonce)) continue;
      for (const hit of settings.hits(name, asksForNonce)) {
        yield hit.claim(`Browsers refuse the scripts in the pages: ${name} asks for a nonce that templates do not get.`, {
          severity: name === "SECURE_CSP" ? "warning" : "info",
          mirrors: "security.W027",
          help: `Add "${processor}" to the context_processors in TEMPLATES.`,
        });
      }
    }
  },
});
