import { elements, isFalse, isTrue, lookUp, type PyItem, type PyValue, text } from "../../src/core/python.ts";
import { sentryAddress } from "../../src/core/reporting/sentry-options.ts";
import { rule } from "../../src/core/rule.ts";

const isGiven = (keywords: PyValue, option: string): boolean => {
  const value = lookUp(keywords, option);
  return value !== undefined && !isFalse(value);
};

/** Options that take personal data out again. */
const hasOwnFilter = (keywords: PyValue): boolean => isGiven(keywords, "before_send") || isGiven(keywords, "before_send_transaction");
const isScrubbed = (keywords: PyValue): boolean => isGiven(keywords, "event_scrubber");

/** `data_collection` decides in the place of `send_default_pii`, and takes the filter for names such as password away. */
const sendsForms = (collection: PyItem): boolean => {
  const bodies = lookUp(collection, "http_bodies");
  return collection.type === "dict" && (bodies === undefined || elements(bodies).some((body) => text(body) === "incoming_request"));
};

/** What sends personal data. */
const sending = (keywords: PyValue): readonly PyItem[] => {
  const collection = lookUp(keywords, "data_collection");
  if (collection !== undefined && collection.type !== "None") return sendsForms(collection) && !hasOwnFilter(keywords) ? [collection] : [];
  return hasOwnFilter(keywords) || isScrubbed(keywords) ? [] : [lookUp(keywords, "send_default_pii")].filter((item) => item !== undefined).filter(isTrue);
};

export default rule({
  id: "reporting/sentry-sends-pii",
  title: "Sentry gets visitors' personal data.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-359"],
  why: `With \`send_default_pii\`, each report carries the visitor's address, the cookies but the session's, and the number, name and mail
address of who was logged in; up to sentry-sdk 1.45 passwords that were typed into a form as well. \`data_collection\`, which
takes its place from 2.70 on, sends whole forms, and without the filter for fields such as \`password\`. Whoever can read the
reports reads all that, and the law on personal data wants a reason for handing it on.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], send_default_pii=False)
\`\`\`

A \`before_send\` function can add what is needed to find a fault, such as the user's number.`,
  except: "Sentry runs on machines of your own, and its readers may know who visits.",
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#send_default_pii", "https://docs.sentry.io/platforms/python/data-management/sensitive-data/"],

  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", sentryAddress, sending)) {
      if (hit.value.type === "dict") {
        yield hit.claim("Sentry gets what visitors type, passwords included: data_collection sends whole forms.", { help: 'Add "http_bodies": [] to data_collection, or filter reports with before_send.' });
        continue;
      }
      yield hit.claim("Sentry gets visitors' addresses, cookies and logins: send_default_pii is on.", { help: "Take send_default_pii out, or filter reports with before_send." });
    }
  },
});
