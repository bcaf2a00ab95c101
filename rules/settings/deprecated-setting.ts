import { elements, type PyItem, sizeOf } from "../../src/core/python.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { rule } from "../../src/core/rule.ts";

interface Deprecated {
  /** The first is the one that is shown; the others go with it. */
  readonly names: readonly string[];
  readonly since: string;
  readonly removed: string;
  readonly effect: string;
  readonly instead: string;
  /** The setting that takes its place. */
  readonly replacedBy?: string;
}

/** What comes after 6.2. Django 6.0.10 and 6.1.3 name it so in their warnings (RemovedInDjango2028Warning); it was to be 7.0. */
const afterLongTermSupport = "2028";

/** Source: "Django Deprecation Timeline" and the release notes of the version that deprecated each. */
const deprecated: readonly Deprecated[] = [
  { names: ["PASSWORD_RESET_TIMEOUT_DAYS"], since: "3.1", removed: "4.0", effect: "links for a new password then last three days", instead: "Use PASSWORD_RESET_TIMEOUT, in seconds." },
  { names: ["USE_L10N"], since: "4.0", removed: "5.0", effect: "it then counts as True", instead: "Take the line out." },
  { names: ["CSRF_COOKIE_MASKED"], since: "4.1", removed: "5.0", effect: "it then changes nothing", instead: "Take the line out." },
  { names: ["DEFAULT_FILE_STORAGE"], since: "4.2", removed: "5.1", effect: "uploads then go to the local disk", instead: 'Use STORAGES["default"].', replacedBy: "STORAGES" },
  { names: ["STATICFILES_STORAGE"], since: "4.2", removed: "5.1", effect: "static files are then kept without hashes or a bucket", instead: 'Use STORAGES["staticfiles"].', replacedBy: "STORAGES" },
  { names: ["FORMS_URLFIELD_ASSUME_HTTPS"], since: "5.0", removed: "6.0", effect: "it then changes nothing", instead: "Take the line out." },
  { names: ["URLIZE_ASSUME_HTTPS"], since: "6.0", removed: afterLongTermSupport, effect: "it then changes nothing", instead: "Take the line out." },
  {
    names: ["EMAIL_BACKEND", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_USE_TLS", "EMAIL_USE_SSL", "EMAIL_SSL_CERTFILE", "EMAIL_SSL_KEYFILE", "EMAIL_TIMEOUT", "EMAIL_FILE_PATH"],
    since: "6.1",
    removed: afterLongTermSupport,
    effect: "mail then goes nowhere",
    instead: "Use MAILERS for all settings of mail.",
    replacedBy: "MAILERS",
  },
  { names: ["SIGNED_COOKIE_LEGACY_SALT_FALLBACK"], since: "6.1", removed: afterLongTermSupport, effect: "signed cookies of an old kind are then refused", instead: "Take the line out." },
  { names: ["USE_BLANK_CHOICE_DASH"], since: "6.1", removed: afterLongTermSupport, effect: "it then changes nothing", instead: "Take the line out." },
];

const pairs = (people: PyItem): readonly PyItem[] => elements(people).filter((person) => sizeOf(person) === 2).slice(0, 1);

export default rule({
  id: "settings/deprecated-setting",
  title: "A setting is on its way out of Django.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `Django announces what it takes out two or three versions before, as warnings that a production server does not show. After the
upgrade the setting is ignored without a word.`,
  fix: `\`\`\`python
STORAGES = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
\`\`\``,
  except: "A package that the project needs still reads the old name.",
  references: ["https://docs.djangoproject.com/en/stable/internals/deprecation/", "https://docs.djangoproject.com/en/stable/howto/upgrade-version/"],

  *check(settings) {
    const { least, most, pinned } = settings.django;
    const isCurrent = (since: string, removed: string): boolean => pinned && compareVersions(since, least) <= 0 && compareVersions(removed, most) > 0;
    for (const { names, since, removed, effect, instead, replacedBy } of deprecated) {
      const first = settings.names.find(({ name }) => names.includes(name) && !settings.isRead(name));
      // Beside what took its place it is no matter of the next upgrade: settings/invalid-value speaks.
      if (!first || !isCurrent(since, removed) || (replacedBy !== undefined && settings.names.some(({ name }) => name === replacedBy))) continue;
      yield { at: first.at, message: `Django ${removed} ignores ${first.name}: ${effect}.`, certainty: "certain", help: instead };
    }
    if (!isCurrent("6.0", afterLongTermSupport)) return;
    for (const hit of settings.hits("ADMINS", pairs)) {
      yield hit.claim(`Django ${afterLongTermSupport} refuses pairs in ADMINS: they are deprecated since 6.0.`, { help: 'Write addresses alone: ADMINS = ["ada@example.com"].' });
    }
  },
});
