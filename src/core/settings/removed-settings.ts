import type { Severity } from "../finding.ts";

/** A setting that Django no longer reads. */
export interface RemovedSetting {
  readonly name: string;
  /** The first version, `major.minor`, in which it has no effect. */
  readonly removed: string;
  /** What production then does; ends the sentence "Django … ignores NAME: …". */
  readonly effect: string;
  readonly instead: string;
  /** How bad it is where `replacedBy` is not set. */
  readonly severity: Severity;
  /** The setting that took its place; where that is set, the old line is a harmless leftover. */
  readonly replacedBy?: string;
  /** What Django does where nothing is set; a line that says the same is a harmless leftover too. */
  readonly usual?: string | number;
}

const setting = (name: string, removed: string, severity: Severity, effect: string, instead: string, replacedBy?: string, usual?: string | number): RemovedSetting => ({
  name,
  removed,
  effect,
  instead,
  severity,
  ...(replacedBy === undefined ? {} : { replacedBy }),
  ...(usual === undefined ? {} : { usual }),
});

const noDatabase = (name: string): RemovedSetting => setting(name, "1.4", "error", "the site has no database", "DATABASES", "DATABASES");
const noTemplates = (name: string): RemovedSetting => setting(name, "1.10", "warning", "templates are configured in TEMPLATES alone", "TEMPLATES", "TEMPLATES");

/**
 * Settings that were removed, with what leaving them in does.
 * Source: Django's release notes and "Django Deprecation Timeline" (docs/internals/deprecation); where production
 * breaks, it was seen on Django 3.2 and 5.2.
 */
export const removedSettings: readonly RemovedSetting[] = [
  noDatabase("DATABASE_ENGINE"),
  noDatabase("DATABASE_NAME"),
  setting("CACHE_BACKEND", "1.5", "warning", "the cache stays in each process's memory", "CACHES", "CACHES"),
  setting("ADMIN_MEDIA_PREFIX", "1.4", "info", "the admin's files are served under STATIC_URL", "STATIC_URL"),
  setting("IGNORABLE_404_STARTS", "1.6", "warning", "404 mails are sent for these addresses as well", "IGNORABLE_404_URLS", "IGNORABLE_404_URLS"),
  setting("IGNORABLE_404_ENDS", "1.6", "warning", "404 mails are sent for these addresses as well", "IGNORABLE_404_URLS", "IGNORABLE_404_URLS"),
  setting("URL_VALIDATOR_USER_AGENT", "1.5", "info", "it changes nothing", "nothing"),
  setting("AUTH_PROFILE_MODULE", "1.7", "warning", "user.get_profile() is gone", "AUTH_USER_MODEL or a model with a OneToOneField"),
  setting("SEND_BROKEN_LINK_EMAILS", "1.8", "warning", "nobody gets mail about broken links because of it", "BrokenLinkEmailsMiddleware in MIDDLEWARE"),
  setting("TRANSACTIONS_MANAGED", "1.8", "info", "it changes nothing", "ATOMIC_REQUESTS or AUTOCOMMIT in DATABASES"),
  setting("CACHE_MIDDLEWARE_ANONYMOUS_ONLY", "1.8", "warning", "pages of users who are logged in are cached too", "a Cache-Control: private on these pages"),
  setting("ADMIN_FOR", "1.8", "info", "it changes nothing", "nothing"),
  setting("PROFANITIES_LIST", "1.8", "info", "comments are not looked through", "nothing"),
  setting("COMMENTS_BANNED_USERS_GROUP", "1.8", "info", "comments are not a part of Django any more", "the package django-contrib-comments"),
  setting("COMMENTS_MODERATORS_GROUP", "1.8", "info", "comments are not a part of Django any more", "the package django-contrib-comments"),
  noTemplates("TEMPLATE_DIRS"),
  noTemplates("TEMPLATE_LOADERS"),
  noTemplates("TEMPLATE_CONTEXT_PROCESSORS"),
  setting("TEMPLATE_DEBUG", "1.10", "info", "it changes nothing", "the option debug in TEMPLATES"),
  setting("TEMPLATE_STRING_IF_INVALID", "1.10", "info", "it changes nothing", "the option string_if_invalid in TEMPLATES"),
  setting("ALLOWED_INCLUDE_ROOTS", "1.10", "info", "the template tag ssi is gone", "the tag include"),
  setting("LOGOUT_URL", "1.10", "info", "it changes nothing", "LOGOUT_REDIRECT_URL"),
  setting(
    "MIDDLEWARE_CLASSES",
    "2.0",
    "error",
    "the site runs without sessions, CSRF protection, login and security headers",
    "MIDDLEWARE",
    "MIDDLEWARE",
  ),
  setting("USE_ETAGS", "2.1", "info", "it changes nothing", "ConditionalGetMiddleware"),
  setting("DEFAULT_CONTENT_TYPE", "3.0", "info", "pages are sent as text/html", "content_type where a response is made"),
  setting("FILE_CHARSET", "3.1", "info", "files are read as UTF-8", "UTF-8 in the files"),
  setting("PASSWORD_RESET_TIMEOUT_DAYS", "4.0", "warning", "links for a new password are valid for three days", "PASSWORD_RESET_TIMEOUT, in seconds", "PASSWORD_RESET_TIMEOUT", 3),
  setting("DEFAULT_HASHING_ALGORITHM", "4.0", "info", "it changes nothing", "nothing"),
  setting("SECURE_BROWSER_XSS_FILTER", "4.0", "info", "the header X-XSS-Protection is not sent", "a Content-Security-Policy"),
  setting("USE_L10N", "5.0", "info", "localized formats are always on", "nothing"),
  setting("USE_DEPRECATED_PYTZ", "5.0", "info", "time zones are those of zoneinfo", "nothing"),
  setting("CSRF_COOKIE_MASKED", "5.0", "info", "it changes nothing", "nothing"),
  setting("DEFAULT_FILE_STORAGE", "5.1", "warning", "uploaded files go to the server's own disk", 'STORAGES["default"]', "STORAGES", "django.core.files.storage.FileSystemStorage"),
  setting("STATICFILES_STORAGE", "5.1", "warning", "static files are neither hashed, compressed nor sent to another storage", 'STORAGES["staticfiles"]', "STORAGES", "django.contrib.staticfiles.storage.StaticFilesStorage"),
  setting("FORMS_URLFIELD_ASSUME_HTTPS", "6.0", "info", "https is assumed", "nothing"),
];
