import { lookUp, type PyItem, type PyValue } from "../../src/core/python.ts";
import { sentryAddress } from "../../src/core/reporting/sentry-options.ts";
import { rule } from "../../src/core/rule.ts";

/** `traces_sample_rate=1.0`, or `enable_tracing=True` alone; a sampler would decide in its place. */
const tracesAll = (keywords: PyValue): readonly PyItem[] => {
  const sampler = lookUp(keywords, "traces_sampler");
  if (sampler !== undefined && sampler.type !== "None") return [];
  const rate = lookUp(keywords, "traces_sample_rate");
  if (rate !== undefined && rate.type !== "None") return (rate.type === "int" || rate.type === "float") && rate.value >= 1 ? [rate] : [];
  // Without a rate, enable_tracing means 1.0. Source: sentry_sdk/client.py, _get_options.
  const enabled = lookUp(keywords, "enable_tracing");
  return enabled?.type === "bool" && enabled.value ? [enabled] : [];
};

export default rule({
  id: "reporting/sentry-traces-everything",
  title: "Sentry measures each request.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `\`traces_sample_rate=1.0\` is what the instructions show for trying it out. In production each request is measured and sent: it
slows the site, and uses up the quota, after which nothing is accepted any more. Errors are reported without it.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], traces_sample_rate=0.05)
\`\`\``,
  except: "The site has few visitors.",
  references: ["https://docs.sentry.io/platforms/python/configuration/sampling/", "https://docs.sentry.io/platforms/python/configuration/options/#traces_sample_rate"],

  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", sentryAddress, tracesAll)) {
      yield hit.claim("Sentry's quota runs out: each request is measured and sent.", { help: "Set traces_sample_rate to a part, such as 0.05." });
    }
  },
});
