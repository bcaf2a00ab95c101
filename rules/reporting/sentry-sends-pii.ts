import { isFalse, isTrue, lookUp, type PyItem, type PyValue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** Options that take personal data out again. */
const filters = ["before_send", "before_send_transaction", "event_scrubber"];

const sendsAll = (keywords: PyValue): readonly PyItem[] => {
  const isFiltered = filters.some((name) => {
    const filter = lookUp(keywords, name);
    return filter !== undefined && !isFalse(filter);
  });
  return isFiltered ? [] : [lookUp(keywords, "send_default_pii")].filter((item) => item !== undefined).filter(isTrue);
};

export default rule({
  id: "reporting/sentry-sends-pii",
  title: "Sentry gets visitors' personal data.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-359"],
  why: `With \`send_default_pii\`, each report carries the visitor's address, the cookies with the session's key, and who was logged in.
Whoever can read the reports can take over the session, and the law on personal data wants a reason for handing it on.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], send_default_pii=False)
\`\`\`

A \`before_send\` function can add what is needed to find a fault, such as the user's number.`,
  except: "Sentry runs on machines of your own, and its readers may know who visits.",
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#send_default_pii", "https://docs.sentry.io/platforms/python/data-management/sensitive-data/"],

  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", ["SENTRY_DSN"], sendsAll)) {
      yield hit.claim("Sentry gets visitors' addresses, cookies and logins: send_default_pii is on.", { help: "Take send_default_pii out, or filter reports with before_send." });
    }
  },
});
