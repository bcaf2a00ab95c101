import { elements, lookUp, type PyItem, type PyValue } from "../python.ts";

/** Dotted paths that a setting may still name and that Django no longer has. */
export interface RemovedClasses {
  readonly setting: string;
  /** The texts of the setting that name something to import. */
  readonly named: (value: PyValue) => readonly PyItem[];
  readonly paths: RegExp;
  /** The first version without them, `major.minor`. */
  readonly removed: string;
  /** What happens in production; begins the sentence. */
  readonly effect: string;
  readonly instead: string;
}

const engines = (templates: PyValue, option: string): readonly PyItem[] => elements(templates).flatMap((engine) => elements(lookUp(lookUp(engine, "OPTIONS"), option) ?? engine));
const eachValue = (dict: PyItem | undefined, key: string): readonly PyItem[] => (dict?.type === "dict" ? dict.entries.flatMap(([, entry]) => lookUp(entry, key) ?? []) : []);
const itself = (value: PyValue): readonly PyItem[] => [value];

const noStart = "Django does not start";

/** Source: Django's release notes; that 5.2 and 6.1 can't import them was seen. */
export const removedClasses: readonly RemovedClasses[] = [
  { setting: "MIDDLEWARE", named: elements, removed: "2.0", effect: noStart, paths: /^django\.contrib\.auth\.middleware\.SessionAuthenticationMiddleware$/, instead: "Take the line out: sessions are checked without it." },
  { setting: "MIDDLEWARE", named: elements, removed: "1.8", effect: noStart, paths: /^django\.middleware\.(?:transaction\.|doc\.)/, instead: 'Use ATOMIC_REQUESTS in DATABASES, or django.contrib.admindocs.' },
  { setting: "INSTALLED_APPS", named: elements, removed: "1.8", effect: noStart, paths: /^django\.contrib\.(?:comments|formtools)(?:\.|$)/, instead: "Install the package that took its place." },
  { setting: "INSTALLED_APPS", named: elements, removed: "1.6", effect: noStart, paths: /^django\.contrib\.(?:markup|localflavor|databrowse)(?:\.|$)/, instead: "Install the package that took its place." },
  { setting: "INSTALLED_APPS", named: elements, removed: "1.10", effect: noStart, paths: /^django\.contrib\.webdesign(?:\.|$)/, instead: "Take the line out." },
  { setting: "LOGGING", named: (value) => eachValue(lookUp(value, "handlers"), "class"), removed: "1.9", effect: noStart, paths: /^django\.utils\.log\.NullHandler$/, instead: 'Use "logging.NullHandler".' },
  { setting: "TEMPLATES", named: (value) => engines(value, "context_processors"), removed: "1.10", effect: "Every page from a template is an error 500", paths: /^django\.core\.context_processors\./, instead: "Write django.template.context_processors instead of django.core.context_processors." },
  { setting: "CACHES", named: (value) => eachValue(value, "BACKEND"), removed: "4.1", effect: "Whatever uses the cache is an error 500", paths: /^django\.core\.cache\.backends\.memcached\.MemcachedCache$/, instead: 'Use "django.core.cache.backends.memcached.PyMemcacheCache".' },
  { setting: "SESSION_SERIALIZER", named: itself, removed: "5.0", effect: "Every page that opens the session is an error 500", paths: /\.PickleSerializer$/, instead: "Take the line out: sessions are stored as JSON." },
  { setting: "PASSWORD_HASHERS", named: elements, removed: "5.0", effect: "Nobody can log in", paths: /^django\.contrib\.auth\.hashers\.CryptPasswordHasher$/, instead: "Take the line out." },
  { setting: "PASSWORD_HASHERS", named: elements, removed: "5.1", effect: "Nobody can log in", paths: /^django\.contrib\.auth\.hashers\.(?:SHA1|UnsaltedSHA1|UnsaltedMD5)PasswordHasher$/, instead: "Take the line out." },
];
