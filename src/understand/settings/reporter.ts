/** Packages that tell somebody of errors, as they are imported, installed, or named in LOGGING. */
const services: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bsentry[-_]sdk\b|\braven\b|\bglitchtip\b/i, "Sentry"],
  [/\brollbar\b/i, "Rollbar"],
  [/\bbugsnag\b/i, "Bugsnag"],
  [/\bhoneybadger\b/i, "Honeybadger"],
  [/\bairbrake\b/i, "Airbrake"],
  [/\belastic[-_]?apm\b/i, "Elastic APM"],
  [/\bnewrelic\b/i, "New Relic"],
  [/\bddtrace\b|\bdatadog\b/i, "Datadog"],
  [/\bscout[-_]apm\b/i, "Scout"],
  [/\bappsignal\b/i, "AppSignal"],
  [/\bopentelemetry\b|\blogfire\b/i, "OpenTelemetry"],
  [/\bapplicationinsights\b|\bopencensus\b|azure[-_]monitor/i, "Azure Monitor"],
  [/\bgoogle[-_.]cloud[-_.](?:error[-_]reporting|logging)\b/i, "Google Cloud"],
  [/\bwatchtower\b/i, "CloudWatch"],
  [/\bgraypy\b|\blogstash\b|\blogtail\b|\blogentries\b|\bloki\b|\bpapertrail\b/i, "a log service"],
  [/slack[-_]?(?:log|handler|exception)|telegram[-_]?handler|discord[-_]?(?:log|handler)/i, "a chat"],
];

/** The error-reporting service that a text speaks of, which is asked for the marks of each; undefined when it speaks of none. */
export const reporterIn = (holds: (mark: RegExp) => boolean): string | undefined => services.find(([mark]) => holds(mark))?.[1];
