import { adminMail } from "./admin-mail.ts";
import { isSendingNothing } from "./mail-backends.ts";
import { isTrue, text } from "../python.ts";
import type { Settings } from "../settings/settings.ts";

const reporterFilter = "django.views.debug.SafeExceptionReporterFilter";

/**
 * Whether mails about errors leave for certain, with all that the visitor sent: DEBUG is off, there are ADMINS, LOGGING
 * and the backend let a mail through, and Django's own filter, which knows no names of a form, is the one in use.
 */
export function mailsWhatVisitorsSent(settings: Settings): boolean {
  if (settings.mayHold("DEBUG", isTrue) && !settings.holds("DEBUG", (value) => !isTrue(value))) return false;
  return (
    settings.holds("ADMINS", isTrue) &&
    settings.holds("LOGGING", (value) => (adminMail(value)?.least ?? 0) > 0) &&
    settings.holds("LOGGING_CONFIG", isTrue) &&
    settings.holds("EMAIL_BACKEND", (value) => text(value) !== undefined && !isSendingNothing(value)) &&
    settings.holds("DEFAULT_EXCEPTION_REPORTER_FILTER", (value) => text(value) === reporterFilter)
  );
}
