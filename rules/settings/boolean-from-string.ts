import { text } from "../../src/core/python.ts";
import { readAsBoolean } from "../../src/core/settings/assignment.ts";
import { obeyedName } from "../../src/core/settings/cors.ts";
import { rule } from "../../src/core/rule.ts";

/** Switches that open something while they are on. */
const dangerous = ["DEBUG", "DEBUG_PROPAGATE_EXCEPTIONS", "USE_X_FORWARDED_HOST"];

/** Switches that break something, or only differ from what was meant. */
const others = [
  "SECURE_SSL_REDIRECT",
  "SECURE_HSTS_INCLUDE_SUBDOMAINS",
  "SECURE_HSTS_PRELOAD",
  "SESSION_COOKIE_SECURE",
  "CSRF_COOKIE_SECURE",
  "EMAIL_USE_TLS",
  "EMAIL_USE_SSL",
  "USE_X_FORWARDED_PORT",
  "CORS_ALLOW_CREDENTIALS",
];

/** What people write to turn something off. */
const offWord = /^(?:false|no|off|0|f|n)$/i;

export default rule({
  id: "settings/boolean-from-string",
  title: "A switch is on whatever its environment variable says.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-704"],
  why: `Environment variables are texts, and Python takes every text but the empty one for true: \`"False"\`, \`"0"\` and \`"no"\` as well.
\`os.environ.get("DEBUG", False)\` and \`bool(os.environ.get("DEBUG"))\` therefore turn DEBUG on for whoever writes \`DEBUG=False\`
into the environment to be safe.`,
  fix: `Compare the text:

\`\`\`python
DEBUG = os.environ.get("DEBUG", "") == "1"
\`\`\`

or use a library that reads it, such as \`env.bool("DEBUG", default=False)\` or \`config("DEBUG", default=False, cast=bool)\`.`,
  references: ["https://docs.python.org/3/library/stdtypes.html#truth-value-testing", "https://docs.python.org/3/library/os.html#os.environ"],

  *check(settings) {
    const open = [...dangerous, obeyedName(settings, "CORS_ALLOW_ALL_ORIGINS")];
    for (const name of [...open, ...others]) {
      // DEBUG = "False" where nothing is set is settings/debug-enabled's to report.
      if (name === "DEBUG" && settings.holds(name, (value) => offWord.test(text(value) ?? ""))) continue;
      for (const hit of settings.misread(name)) {
        const [variable = ""] = hit.variables;
        const read = readAsBoolean(name, hit.at);
        yield hit.claim(`Any text in the variable ${variable}, "False" included, turns ${name} on.`, {
          ...(open.includes(name) ? {} : { severity: "warning" as const }),
          help: `Compare the text, as in ${name} = os.environ.get("${variable}", "") == "1".`,
          ...(read && { fixes: [read] }),
        });
      }
    }
  },
});
