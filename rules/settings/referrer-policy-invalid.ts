import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { elements, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

/** Source: W3C Referrer Policy, 3 "Referrer Policies". */
const policies = new Set("no-referrer no-referrer-when-downgrade origin origin-when-cross-origin same-origin strict-origin strict-origin-when-cross-origin unsafe-url".split(" "));

/** The policies that Django sends: a text is split at its commas. Undefined where one of them is not known. */
function policiesOf(value: PyItem): readonly string[] | undefined {
  const written = text(value);
  if (written !== undefined) return written.split(",").map((policy) => policy.trim());
  const items = elements(value).map(text);
  return items.length === 0 || items.includes(undefined) ? undefined : items.map((item) => item ?? "");
}

export default rule({
  id: "settings/referrer-policy-invalid",
  title: "SECURE_REFERRER_POLICY is nothing that browsers know, or off.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W022", "security.E023"],
  tags: ["security", "cwe-200"],
  why: `Following a link to another site, the browser tells that site where the visitor came from. Addresses with something private in them,
such as a link for a new password, should not travel that way. Browsers ignore a policy that they do not know. They then fall back
on one of their own, which tells other sites at least the name of this one.`,
  fix: `\`\`\`python
SECURE_REFERRER_POLICY = "same-origin"
\`\`\`

is Django's default, so the line may as well go.`,
  except: "The front server sends the header. `None` or an empty text turns it off on purpose: that is a note.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-referrer-policy", "https://www.w3.org/TR/referrer-policy/#referrer-policies"],

  *check(settings) {
    if (!runs(settings, middleware.security)) return;
    const isOff = (value: PyItem): boolean => value.type === "None" || text(value) === "" || ("items" in value && value.items.length === 0);
    for (const hit of withoutDebug(settings, settings.hits("SECURE_REFERRER_POLICY", isOff))) {
      yield hit.claim("Other sites may learn where visitors came from: Referrer-Policy is not sent.", { severity: "info", mirrors: "security.W022", help: 'Set SECURE_REFERRER_POLICY = "same-origin".' });
    }
    const isUnknown = (value: PyItem): boolean => !isOff(value) && policiesOf(value)?.some((policy) => !policies.has(policy)) === true;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_REFERRER_POLICY", isUnknown))) {
      yield hit.claim("Browsers ignore a Referrer-Policy that they do not know.", { mirrors: "security.E023", help: `Use one of ${[...policies].join(", ")}.` });
    }
  },
});
