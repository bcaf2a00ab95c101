import { isTrue, lookUp, type PyItem, type PyValue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** An address of Sentry that stands in the code, without the name of the environment. */
function namesNone(keywords: PyValue): readonly PyItem[] {
  const dsn = lookUp(keywords, "dsn");
  const isWritten = dsn !== undefined && isTrue(dsn);
  return isWritten && lookUp(keywords, "environment") === undefined ? [dsn] : [];
}

export default rule({
  id: "reporting/sentry-environment-missing",
  title: "Errors of developers' machines are filed as production's.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `Without \`environment\`, Sentry's client calls each report one of production. These settings serve developers as well, because a
variable switches DEBUG, and the address of Sentry stands in the code: what fails on a developer's machine wakes whoever watches
production.`,
  fix: `\`\`\`python
sentry_sdk.init(
    dsn=os.environ.get("SENTRY_DSN"),
    environment=os.environ.get("SENTRY_ENVIRONMENT", "production"),
)
\`\`\`

Without \`SENTRY_DSN\`, the client sends nothing.`,
  except: "Developers' machines can't reach Sentry.",
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#environment", "https://docs.sentry.io/platforms/python/configuration/environments/"],

  *check(settings) {
    // Settings of production alone need no name: Sentry's default is right for them.
    if (settings.value("DEBUG").kind !== "environment") return;
    for (const hit of settings.callHits("sentry_sdk.init", undefined, namesNone)) {
      // Where a variable decides about the call or its address, developers do without it.
      if (hit.unless !== undefined || hit.variables.length > 0) continue;
      yield hit.claim("Errors on developers' machines are filed as production's: sentry_sdk.init() names no environment.", {
        help: 'Read the address from a variable, or name the environment: environment=os.environ.get("SENTRY_ENVIRONMENT", "production").',
      });
    }
  },
});
