import { isTrue, lookUp } from "../../src/core/python.ts";
import { sentryAddress } from "../../src/core/reporting/sentry-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "reporting/sentry-debug",
  title: "Sentry's client prints what it does in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `The option \`debug\` is for setting Sentry up: the client then prints each step of each request into the log, where it hides what
matters and fills the disk.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], debug=False)
\`\`\``,
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#debug"],

  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", sentryAddress, (keywords) => [lookUp(keywords, "debug")].filter((item) => item !== undefined).filter(isTrue))) {
      yield hit.claim("The log fills with what Sentry's client does: its option debug is on.", { help: "Take debug out of sentry_sdk.init()." });
    }
  },
});
