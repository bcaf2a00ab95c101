import { type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { refusalOf, renamedOptions, sentrySeries, sentryAddress } from "../../src/core/reporting/sentry-options.ts";

export default rule({
  id: "reporting/sentry-unknown-option",
  title: "Sentry's client gets an option that it refuses.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `\`sentry_sdk.init()\` raises \`TypeError: Unknown option\` for a name that its version does not know. It runs while the settings are
read, so the site does not start at all. sentry-sdk 2.0 took away \`with_locals\` and \`request_bodies\`; an option that is newer
than the installed version fails in the same way.`,
  fix: `Use the new names:

| up to 1.x | from 2.0 on |
| --- | --- |
| \`with_locals\` | \`include_local_variables\` |
| \`request_bodies\` | \`max_request_body_size\` |

For an option that is too new, require the version of sentry-sdk that brought it.`,
  references: ["https://docs.sentry.io/platforms/python/migration/1.x-to-2.x/", "https://docs.sentry.io/platforms/python/configuration/options/"],

  *check(settings) {
    const versions = settings.packages.versions("sentry-sdk", sentrySeries);
    if (!versions) return;
    const refusal = (option: PyItem) => refusalOf(text(option) ?? "", versions);
    const refused = (keywords: PyItem) => (keywords.type === "dict" ? keywords.entries.map(([name]) => name).filter((name) => refusal(name)) : []);
    for (const hit of settings.callHits("sentry_sdk.init", sentryAddress, refused)) {
      const found = refusal(hit.value);
      const option = text(hit.value) ?? "";
      const instead = renamedOptions.get(option);
      const help = instead === undefined ? `Take ${option} out, or require a version of sentry-sdk that knows it.` : `Write ${instead} instead of ${option}.`;
      if (found?.kind === "all") yield hit.claim(`The site does not start: sentry-sdk ${found.newest} refuses the option ${option}.`, { help });
      // Older versions, which the requirements allow as well, take it: the next installation brings the newest.
      else if (found) yield hit.claim(`The site may not start after the next installation: sentry-sdk ${found.since} refuses ${option}.`, { help, certainty: "likely", severity: "warning" });
    }
  },
});
