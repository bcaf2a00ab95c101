import { isTrue, lookUp, type PyItem, text } from "../python.ts";

/** Settings of mail that Django 6.1 refuses beside MAILERS. Source: django/conf/__init__.py of 6.1, DEPRECATED_EMAIL_SETTINGS. */
export const formerMailSettings: readonly string[] = [
  "EMAIL_BACKEND", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_USE_TLS", "EMAIL_USE_SSL", "EMAIL_SSL_CERTFILE",
  "EMAIL_SSL_KEYFILE", "EMAIL_TIMEOUT", "EMAIL_FILE_PATH",
];

const smtp = "django.core.mail.backends.smtp.EmailBackend";

/** What the SMTP backend takes for OPTIONS. Source: its `__init__` in Django 6.1. */
const smtpOptions: ReadonlySet<string> = new Set("host port username password use_tls fail_silently use_ssl timeout ssl_keyfile ssl_certfile".split(" "));

/**
 * Why the mailer `default` refuses every mail, as the end of a sentence that begins with its name; undefined where it may work.
 * Each case was seen on Django 6.1.
 */
export function faultOfMailer(mailers: PyItem): string | undefined {
  const mailer = lookUp(mailers, "default");
  if (mailer?.type !== "dict" || hasUnknownKey(mailer)) return undefined;
  const backend = lookUp(mailer, "BACKEND");
  // Without BACKEND it is SMTP.
  if (backend !== undefined && text(backend) !== smtp) return undefined;
  const options = lookUp(mailer, "OPTIONS");
  if (options === undefined) return "has no host in OPTIONS";
  if (options.type !== "dict" || hasUnknownKey(options)) return undefined;
  const foreign = options.entries.map(([key]) => text(key) ?? "").find((key) => !smtpOptions.has(key));
  if (foreign !== undefined) return `has the option "${foreign}", which SMTP does not know`;
  if ((lookUp(options, "host") ?? { type: "None" }).type === "None") return "has no host in OPTIONS";
  return isTrue(lookUp(options, "use_tls") ?? { type: "None" }) && isTrue(lookUp(options, "use_ssl") ?? { type: "None" }) ? "asks for both use_tls and use_ssl" : undefined;
}

/** Whether MAILERS is known to have no `default`, which is whom Django's own mails go through. */
export const lacksDefault = (mailers: PyItem): boolean => mailers.type === "dict" && !hasUnknownKey(mailers) && lookUp(mailers, "default") === undefined;

const hasUnknownKey = (value: PyItem): boolean => value.type === "dict" && value.entries.some(([key]) => text(key) === undefined);
