import {
  compareVersions,
  isSecretName
} from "./chunk-EEC2ZO4U.js";
import {
  Secret
} from "./chunk-4XKLP2SJ.js";
import {
  span,
  textOf
} from "./chunk-YKZL6MVW.js";

// src/understand/settings/world.ts
var opaque = /* @__PURE__ */ Symbol("a value that is not known");
var fileTag = (name) => `file:${name}`;
var fixedTag = (name) => `=${name}`;
var isFixedTag = (tag) => tag.startsWith("=");
var secretTag = "!secret";
var deciding = (tags) => tags.includes(secretTag) ? tags.filter((tag) => tag !== secretTag) : tags;
var variablesOf = (tags) => deciding(tags).filter((tag) => fileOfTag(tag) === void 0).map((tag) => isFixedTag(tag) ? tag.slice(1) : tag);
var varying = (tags) => tags.filter((tag) => !isFixedTag(tag) && tag !== secretTag);
var varyingVariables = (tags) => varying(tags).filter((tag) => fileOfTag(tag) === void 0);
var fileOfTag = (tag) => tag.startsWith("file:") ? tag.slice("file:".length) : void 0;
var variableTags = (name) => /^[\w.-]{1,100}$/.test(name) ? [name] : [];
function suppose(world, changes, files = []) {
  const supposed = new Map(world.supposed);
  for (const [name, state] of changes) {
    if (state === void 0) supposed.delete(name);
    else supposed.set(name, state);
  }
  return { ...world, supposed, files: /* @__PURE__ */ new Set([...world.files, ...files]) };
}

// src/understand/settings/data/django-defaults.json
var django_defaults_default = {
  source: "django/conf/global_settings.py of each release, executed by scripts/django-defaults.py",
  versions: ["1.8", "1.9", "1.10", "1.11", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1"],
  settings: {
    ABSOLUTE_URL_OVERRIDES: [["1.8", { dict: [] }]],
    ADMINS: [["1.8", { tuple: [] }], ["1.9", []]],
    ALLOWED_HOSTS: [["1.8", []]],
    ALLOWED_INCLUDE_ROOTS: [["1.8", { tuple: [] }], ["1.9", []], ["1.10", { absent: true }]],
    APPEND_SLASH: [["1.8", true]],
    AUTHENTICATION_BACKENDS: [["1.8", { tuple: ["django.contrib.auth.backends.ModelBackend"] }], ["1.9", ["django.contrib.auth.backends.ModelBackend"]]],
    AUTH_USER_MODEL: [["1.8", "auth.User"]],
    CACHES: [["1.8", { dict: [["default", { dict: [["BACKEND", "django.core.cache.backends.locmem.LocMemCache"]] }]] }]],
    CACHE_MIDDLEWARE_ALIAS: [["1.8", "default"]],
    CACHE_MIDDLEWARE_KEY_PREFIX: [["1.8", ""]],
    CACHE_MIDDLEWARE_SECONDS: [["1.8", 600]],
    CSRF_COOKIE_AGE: [["1.8", 31449600]],
    CSRF_COOKIE_DOMAIN: [["1.8", null]],
    CSRF_COOKIE_HTTPONLY: [["1.8", false]],
    CSRF_COOKIE_NAME: [["1.8", "csrftoken"]],
    CSRF_COOKIE_PATH: [["1.8", "/"]],
    CSRF_COOKIE_SECURE: [["1.8", false]],
    CSRF_FAILURE_VIEW: [["1.8", "django.views.csrf.csrf_failure"]],
    DATABASES: [["1.8", { dict: [] }]],
    DATABASE_ROUTERS: [["1.8", []]],
    DATETIME_FORMAT: [["1.8", "N j, Y, P"]],
    DATETIME_INPUT_FORMATS: [["1.8", { tuple: ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S.%f", "%m/%d/%Y %H:%M", "%m/%d/%Y", "%m/%d/%y %H:%M:%S", "%m/%d/%y %H:%M:%S.%f", "%m/%d/%y %H:%M", "%m/%d/%y"] }], ["1.9", ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S.%f", "%m/%d/%Y %H:%M", "%m/%d/%Y", "%m/%d/%y %H:%M:%S", "%m/%d/%y %H:%M:%S.%f", "%m/%d/%y %H:%M", "%m/%d/%y"]], ["3.1", ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S.%f", "%m/%d/%Y %H:%M", "%m/%d/%y %H:%M:%S", "%m/%d/%y %H:%M:%S.%f", "%m/%d/%y %H:%M"]]],
    DATE_FORMAT: [["1.8", "N j, Y"]],
    DATE_INPUT_FORMATS: [["1.8", { tuple: ["%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%b %d %Y", "%b %d, %Y", "%d %b %Y", "%d %b, %Y", "%B %d %Y", "%B %d, %Y", "%d %B %Y", "%d %B, %Y"] }], ["1.9", ["%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%b %d %Y", "%b %d, %Y", "%d %b %Y", "%d %b, %Y", "%B %d %Y", "%B %d, %Y", "%d %B %Y", "%d %B, %Y"]]],
    DEBUG: [["1.8", false]],
    DEBUG_PROPAGATE_EXCEPTIONS: [["1.8", false]],
    DECIMAL_SEPARATOR: [["1.8", "."]],
    DEFAULT_CHARSET: [["1.8", "utf-8"]],
    DEFAULT_CONTENT_TYPE: [["1.8", "text/html"], ["3.0", { absent: true }]],
    DEFAULT_EXCEPTION_REPORTER_FILTER: [["1.8", "django.views.debug.SafeExceptionReporterFilter"]],
    DEFAULT_FILE_STORAGE: [["1.8", "django.core.files.storage.FileSystemStorage"], ["5.1", { absent: true }]],
    DEFAULT_FROM_EMAIL: [["1.8", "webmaster@localhost"]],
    DEFAULT_INDEX_TABLESPACE: [["1.8", ""]],
    DEFAULT_TABLESPACE: [["1.8", ""]],
    DISALLOWED_USER_AGENTS: [["1.8", { tuple: [] }], ["1.9", []]],
    EMAIL_BACKEND: [["1.8", "django.core.mail.backends.smtp.EmailBackend"]],
    EMAIL_HOST: [["1.8", "localhost"]],
    EMAIL_HOST_PASSWORD: [["1.8", ""]],
    EMAIL_HOST_USER: [["1.8", ""]],
    EMAIL_PORT: [["1.8", 25]],
    EMAIL_SSL_CERTFILE: [["1.8", null]],
    EMAIL_SSL_KEYFILE: [["1.8", null]],
    EMAIL_SUBJECT_PREFIX: [["1.8", "[Django] "]],
    EMAIL_TIMEOUT: [["1.8", null]],
    EMAIL_USE_SSL: [["1.8", false]],
    EMAIL_USE_TLS: [["1.8", false]],
    FILE_CHARSET: [["1.8", "utf-8"], ["3.1", { absent: true }]],
    FILE_UPLOAD_DIRECTORY_PERMISSIONS: [["1.8", null]],
    FILE_UPLOAD_HANDLERS: [["1.8", { tuple: ["django.core.files.uploadhandler.MemoryFileUploadHandler", "django.core.files.uploadhandler.TemporaryFileUploadHandler"] }], ["1.9", ["django.core.files.uploadhandler.MemoryFileUploadHandler", "django.core.files.uploadhandler.TemporaryFileUploadHandler"]]],
    FILE_UPLOAD_MAX_MEMORY_SIZE: [["1.8", 2621440]],
    FILE_UPLOAD_PERMISSIONS: [["1.8", null], ["3.0", 420]],
    FILE_UPLOAD_TEMP_DIR: [["1.8", null]],
    FIRST_DAY_OF_WEEK: [["1.8", 0]],
    FIXTURE_DIRS: [["1.8", { tuple: [] }], ["1.9", []]],
    FORCE_SCRIPT_NAME: [["1.8", null]],
    FORMAT_MODULE_PATH: [["1.8", null]],
    IGNORABLE_404_URLS: [["1.8", { tuple: [] }], ["1.9", []]],
    INSTALLED_APPS: [["1.8", { tuple: [] }], ["1.9", []]],
    INTERNAL_IPS: [["1.8", { tuple: [] }], ["1.9", []]],
    LANGUAGES: [["1.8", { object: "tuple" }], ["1.9", { object: "list" }]],
    LANGUAGES_BIDI: [["1.8", { tuple: ["he", "ar", "fa", "ur"] }], ["1.9", ["he", "ar", "fa", "ur"]], ["3.1", ["he", "ar", "ar-dz", "fa", "ur"]], ["4.2", ["he", "ar", "ar-dz", "ckb", "fa", "ur"]], ["5.0", ["he", "ar", "ar-dz", "ckb", "fa", "ug", "ur"]]],
    LANGUAGE_CODE: [["1.8", "en-us"]],
    LANGUAGE_COOKIE_AGE: [["1.8", null]],
    LANGUAGE_COOKIE_DOMAIN: [["1.8", null]],
    LANGUAGE_COOKIE_NAME: [["1.8", "django_language"]],
    LANGUAGE_COOKIE_PATH: [["1.8", "/"]],
    LOCALE_PATHS: [["1.8", { tuple: [] }], ["1.9", []]],
    LOGGING: [["1.8", { dict: [] }]],
    LOGGING_CONFIG: [["1.8", "logging.config.dictConfig"]],
    LOGIN_REDIRECT_URL: [["1.8", "/accounts/profile/"]],
    LOGIN_URL: [["1.8", "/accounts/login/"]],
    LOGOUT_URL: [["1.8", "/accounts/logout/"], ["1.10", { absent: true }]],
    MANAGERS: [["1.8", { tuple: [] }], ["1.9", []]],
    MEDIA_ROOT: [["1.8", ""]],
    MEDIA_URL: [["1.8", ""]],
    MESSAGE_STORAGE: [["1.8", "django.contrib.messages.storage.fallback.FallbackStorage"]],
    MIDDLEWARE_CLASSES: [["1.8", { tuple: ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"] }], ["1.9", ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]], ["2.0", { absent: true }]],
    MIGRATION_MODULES: [["1.8", { dict: [] }]],
    MONTH_DAY_FORMAT: [["1.8", "F j"]],
    NUMBER_GROUPING: [["1.8", 0]],
    PASSWORD_HASHERS: [["1.8", { tuple: ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.BCryptPasswordHasher", "django.contrib.auth.hashers.SHA1PasswordHasher", "django.contrib.auth.hashers.MD5PasswordHasher", "django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher", "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher", "django.contrib.auth.hashers.CryptPasswordHasher"] }], ["1.9", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.BCryptPasswordHasher", "django.contrib.auth.hashers.SHA1PasswordHasher", "django.contrib.auth.hashers.MD5PasswordHasher", "django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher", "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher", "django.contrib.auth.hashers.CryptPasswordHasher"]], ["1.10", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.BCryptPasswordHasher"]], ["2.1", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher"]], ["4.0", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.ScryptPasswordHasher"]]],
    PASSWORD_RESET_TIMEOUT_DAYS: [["1.8", 3], ["4.0", { absent: true }]],
    PREPEND_WWW: [["1.8", false]],
    SECRET_KEY: [["1.8", ""]],
    SECURE_BROWSER_XSS_FILTER: [["1.8", false], ["4.0", { absent: true }]],
    SECURE_CONTENT_TYPE_NOSNIFF: [["1.8", false], ["3.0", true]],
    SECURE_HSTS_INCLUDE_SUBDOMAINS: [["1.8", false]],
    SECURE_HSTS_SECONDS: [["1.8", 0]],
    SECURE_PROXY_SSL_HEADER: [["1.8", null]],
    SECURE_REDIRECT_EXEMPT: [["1.8", []]],
    SECURE_SSL_HOST: [["1.8", null]],
    SECURE_SSL_REDIRECT: [["1.8", false]],
    SERVER_EMAIL: [["1.8", "root@localhost"]],
    SESSION_CACHE_ALIAS: [["1.8", "default"]],
    SESSION_COOKIE_AGE: [["1.8", 1209600]],
    SESSION_COOKIE_DOMAIN: [["1.8", null]],
    SESSION_COOKIE_HTTPONLY: [["1.8", true]],
    SESSION_COOKIE_NAME: [["1.8", "sessionid"]],
    SESSION_COOKIE_PATH: [["1.8", "/"]],
    SESSION_COOKIE_SECURE: [["1.8", false]],
    SESSION_ENGINE: [["1.8", "django.contrib.sessions.backends.db"]],
    SESSION_EXPIRE_AT_BROWSER_CLOSE: [["1.8", false]],
    SESSION_FILE_PATH: [["1.8", null]],
    SESSION_SAVE_EVERY_REQUEST: [["1.8", false]],
    SESSION_SERIALIZER: [["1.8", "django.contrib.sessions.serializers.JSONSerializer"]],
    SHORT_DATETIME_FORMAT: [["1.8", "m/d/Y P"]],
    SHORT_DATE_FORMAT: [["1.8", "m/d/Y"]],
    SIGNING_BACKEND: [["1.8", "django.core.signing.TimestampSigner"]],
    SILENCED_SYSTEM_CHECKS: [["1.8", []]],
    STATICFILES_DIRS: [["1.8", { tuple: [] }], ["1.9", []]],
    STATICFILES_FINDERS: [["1.8", { tuple: ["django.contrib.staticfiles.finders.FileSystemFinder", "django.contrib.staticfiles.finders.AppDirectoriesFinder"] }], ["1.9", ["django.contrib.staticfiles.finders.FileSystemFinder", "django.contrib.staticfiles.finders.AppDirectoriesFinder"]]],
    STATICFILES_STORAGE: [["1.8", "django.contrib.staticfiles.storage.StaticFilesStorage"], ["5.1", { absent: true }]],
    STATIC_ROOT: [["1.8", null]],
    STATIC_URL: [["1.8", null]],
    TEMPLATES: [["1.8", []]],
    TEMPLATE_CONTEXT_PROCESSORS: [["1.8", { tuple: ["django.contrib.auth.context_processors.auth", "django.template.context_processors.debug", "django.template.context_processors.i18n", "django.template.context_processors.media", "django.template.context_processors.static", "django.template.context_processors.tz", "django.contrib.messages.context_processors.messages"] }], ["1.9", ["django.contrib.auth.context_processors.auth", "django.template.context_processors.debug", "django.template.context_processors.i18n", "django.template.context_processors.media", "django.template.context_processors.static", "django.template.context_processors.tz", "django.contrib.messages.context_processors.messages"]], ["1.10", { absent: true }]],
    TEMPLATE_DEBUG: [["1.8", false], ["1.10", { absent: true }]],
    TEMPLATE_DIRS: [["1.8", { tuple: [] }], ["1.9", []], ["1.10", { absent: true }]],
    TEMPLATE_LOADERS: [["1.8", { tuple: ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"] }], ["1.9", ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"]], ["1.10", { absent: true }]],
    TEMPLATE_STRING_IF_INVALID: [["1.8", ""], ["1.10", { absent: true }]],
    TEST_NON_SERIALIZED_APPS: [["1.8", []]],
    TEST_RUNNER: [["1.8", "django.test.runner.DiscoverRunner"]],
    THOUSAND_SEPARATOR: [["1.8", ","]],
    TIME_FORMAT: [["1.8", "P"]],
    TIME_INPUT_FORMATS: [["1.8", { tuple: ["%H:%M:%S", "%H:%M:%S.%f", "%H:%M"] }], ["1.9", ["%H:%M:%S", "%H:%M:%S.%f", "%H:%M"]]],
    TIME_ZONE: [["1.8", "America/Chicago"]],
    USE_ETAGS: [["1.8", false], ["2.1", { absent: true }]],
    USE_I18N: [["1.8", true]],
    USE_L10N: [["1.8", false], ["4.0", true], ["5.0", { absent: true }]],
    USE_THOUSAND_SEPARATOR: [["1.8", false]],
    USE_TZ: [["1.8", false], ["5.0", true]],
    USE_X_FORWARDED_HOST: [["1.8", false]],
    WSGI_APPLICATION: [["1.8", null]],
    X_FRAME_OPTIONS: [["1.8", "SAMEORIGIN"], ["3.0", "DENY"]],
    YEAR_MONTH_FORMAT: [["1.8", "F Y"]],
    AUTH_PASSWORD_VALIDATORS: [["1.9", []]],
    CSRF_HEADER_NAME: [["1.9", "HTTP_X_CSRFTOKEN"]],
    CSRF_TRUSTED_ORIGINS: [["1.9", []]],
    USE_X_FORWARDED_PORT: [["1.9", false]],
    DATA_UPLOAD_MAX_MEMORY_SIZE: [["1.10", 2621440]],
    DATA_UPLOAD_MAX_NUMBER_FIELDS: [["1.10", 1e3]],
    LOGOUT_REDIRECT_URL: [["1.10", null]],
    MIDDLEWARE: [["1.10", null], ["2.0", []]],
    CSRF_USE_SESSIONS: [["1.11", false]],
    EMAIL_USE_LOCALTIME: [["1.11", false]],
    FORM_RENDERER: [["1.11", "django.forms.renderers.DjangoTemplates"]],
    SECURE_HSTS_PRELOAD: [["1.11", false]],
    CSRF_COOKIE_SAMESITE: [["2.1", "Lax"]],
    SESSION_COOKIE_SAMESITE: [["2.1", "Lax"]],
    LANGUAGE_COOKIE_HTTPONLY: [["3.0", false]],
    LANGUAGE_COOKIE_SAMESITE: [["3.0", null]],
    LANGUAGE_COOKIE_SECURE: [["3.0", false]],
    SECURE_REFERRER_POLICY: [["3.0", null], ["3.1", "same-origin"]],
    DEFAULT_EXCEPTION_REPORTER: [["3.1", "django.views.debug.ExceptionReporter"]],
    DEFAULT_HASHING_ALGORITHM: [["3.1", "sha256"], ["4.0", { absent: true }]],
    PASSWORD_RESET_TIMEOUT: [["3.1", 259200]],
    DATA_UPLOAD_MAX_NUMBER_FILES: [["3.2", 100]],
    DEFAULT_AUTO_FIELD: [["3.2", "django.db.models.AutoField"], ["6.0", "django.db.models.BigAutoField"]],
    SECURE_CROSS_ORIGIN_OPENER_POLICY: [["4.0", "same-origin"]],
    USE_DEPRECATED_PYTZ: [["4.0", false], ["5.0", { absent: true }]],
    CSRF_COOKIE_MASKED: [["4.1", false], ["5.0", { absent: true }]],
    SECRET_KEY_FALLBACKS: [["4.1", []]],
    STORAGES: [["4.2", { dict: [["default", { dict: [["BACKEND", "django.core.files.storage.FileSystemStorage"]] }], ["staticfiles", { dict: [["BACKEND", "django.contrib.staticfiles.storage.StaticFilesStorage"]] }]] }]],
    FORMS_URLFIELD_ASSUME_HTTPS: [["5.0", false], ["6.0", { absent: true }]],
    SIGNED_COOKIE_LEGACY_SALT_FALLBACK: [["5.2", true], ["6.1", false]],
    SECURE_CSP: [["6.0", { dict: [] }]],
    SECURE_CSP_REPORT_ONLY: [["6.0", { dict: [] }]],
    TASKS: [["6.0", { dict: [["default", { dict: [["BACKEND", "django.tasks.backends.immediate.ImmediateBackend"]] }]] }]],
    URLIZE_ASSUME_HTTPS: [["6.0", false]],
    USE_BLANK_CHOICE_DASH: [["6.1", false]]
  }
};

// src/understand/settings/django-defaults.ts
var settings = django_defaults_default.settings;
var knownDjangoVersions = django_defaults_default.versions;
function djangoDefault(name, version) {
  const history = Object.hasOwn(settings, name) ? settings[name] : void 0;
  const entry2 = history?.findLast(([since]) => compareVersions(since, version) <= 0);
  if (!entry2 || isMarked(entry2[1], "absent")) return void 0;
  return decode(entry2[1]);
}
var isDjangoSetting = (name) => Object.hasOwn(settings, name);
var djangoSettingNames = Object.keys(settings);
var djangoSettings = (version) => Object.keys(settings).filter((name) => djangoDefault(name, version) !== void 0);
var isMarked = (value, mark2) => typeof value === "object" && value !== null && mark2 in value;
function decode(value) {
  if (value === null) return { type: "None" };
  if (typeof value === "boolean") return { type: "bool", value };
  if (typeof value === "number") return { type: "int", value };
  if (typeof value === "string") return { type: "str", value };
  if (Array.isArray(value)) return { type: "list", items: value.map(decode) };
  if (isMarked(value, "tuple")) return { type: "tuple", items: (value.tuple ?? []).map(decode) };
  if (isMarked(value, "dict")) return { type: "dict", entries: (value.dict ?? []).map(([key, item]) => [decode(key), decode(item)]) };
  return { type: "unknown", why: "it is Django's default, which is not in the table" };
}

// src/understand/settings/objects.ts
var noTags = [];
function union(left, right) {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  const known4 = left.length * right.length > few ? new Set(left) : void 0;
  if (right.every((tag) => known4 ? known4.has(tag) : left.includes(tag))) return left;
  const [all, more] = left.length < right.length ? [[...right], left] : [[...left], right];
  for (const tag of more) {
    let low = 0;
    for (let high = all.length; low < high; ) {
      const middle = low + high >> 1;
      if ((all[middle] ?? "") < tag) low = middle + 1;
      else high = middle;
    }
    if (all[low] !== tag) all.splice(low, 0, tag);
  }
  return all;
}
var few = 64;
function linearise(object, depth = 0) {
  if (depth > 20) return void 0;
  const lines = object.bases.map((base) => base.kind === "class" ? linearise(base, depth + 1) : void 0);
  if (lines.includes(void 0)) return void 0;
  const all = [object, ...lines.flatMap((line) => line ?? [])];
  return all.filter((item, index) => all.lastIndexOf(item) === index);
}
var none = { kind: "None", tags: noTags };
var bool = (value, tags = noTags) => ({ kind: "bool", value, tags });
var int = (value, tags = noTags) => ({ kind: "int", value, tags });
var str = (value, tags = noTags, at) => ({ kind: "str", value, tags, at });
var path = (value, tags = noTags, at) => ({ kind: "path", value, tags, at });
var tuple = (items, tags = noTags, at) => ({ kind: "tuple", items, tags, at });
var list = (items, tags = noTags, at) => ({ kind: "list", items, tags, at });
var iterator = (items) => ({ kind: "list", items, tags: noTags, lazy: "iterator" });
var view = (items, tags = noTags) => ({ kind: "list", items, tags, lazy: "view" });
var unknown = (why, tags = noTags, at) => ({ kind: "unknown", why, tags, at });
var isChangeable = ({ kind }) => kind === "list" || kind === "set" || kind === "dict" || kind === "tuple" || kind === "instance" || kind === "class" || kind === "function";
var mayReach = (object) => object !== void 0 && (object.kind === "unknown" ? object.reaches !== void 0 : isChangeable(object) || object.kind === "builtin" && object.self !== void 0);
function reaching(value, ...objects) {
  const reached = objects.some(mayReach) ? objects.filter((object) => object !== void 0).filter(mayReach) : [];
  return reached.length === 0 ? value : { ...value, reaches: [...value.reaches ?? [], ...reached] };
}
var builtin = (name, call) => ({ kind: "builtin", name, call, tags: noTags });
var instance = (type, attributes = {}, at) => ({
  kind: "instance",
  type,
  attributes: new Map(Object.entries(attributes)),
  tags: noTags,
  at
});
function moduleOf(name, names2) {
  const known4 = new Map(Object.entries(names2));
  return { kind: "module", name, attribute: (attribute) => known4.get(attribute), names: [...known4.keys()], tags: noTags };
}
function dict(pairs, tags = noTags, at) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of pairs) entries.set(keyOf(key) ?? "", [entries.get(keyOf(key) ?? "")?.[0] ?? key, value]);
  return { kind: "dict", entries, tags, at };
}
var deepestKey = 4;
function keyOf(key, depth = 0) {
  if (depth > deepestKey) return void 0;
  switch (key.kind) {
    case "None":
      return "None";
    case "bool":
      return `n:${Number(key.value)}`;
    case "int":
    case "float":
      return `n:${key.value}`;
    case "str":
    case "bytes":
    case "path":
      return `${key.kind}:${key.value}`;
    case "tuple": {
      const keys = key.items.map((item) => keyOf(item, depth + 1));
      return keys.includes(void 0) ? void 0 : `(${keys.map((item) => JSON.stringify(item)).join(",")})`;
    }
    default:
      return void 0;
  }
}
var isUncertain = (value) => value.kind === "unknown" && value.uncertain === true;
var hasCertainKeys = (object) => ![...object.entries.values()].some(([, value]) => isUncertain(value));
var entry = (object, key) => object.entries.get(`str:${key}`)?.[1];
function tagged(value, tags) {
  const all = union(value.tags, tags);
  if (all === value.tags) return value;
  if (value.kind === "list" || value.kind === "set" || value.kind === "dict") {
    value.tags = all;
    return value;
  }
  return { ...value, tags: all };
}
function depending(value, tags) {
  const all = union(value.tags, tags);
  return all === value.tags ? value : { ...value, tags: all };
}
var deepest = 40;
function deepTags(value, pay) {
  let tags = value.tags;
  const seen = /* @__PURE__ */ new Set();
  const waiting = [value];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    tags = union(tags, next.tags);
    if (next.kind !== "list" && next.kind !== "set" && next.kind !== "tuple" && next.kind !== "dict") continue;
    if (seen.has(next)) continue;
    seen.add(next);
    pay?.(next.kind === "dict" ? next.entries.size : next.items.length);
    if (next.kind === "dict") for (const pair of next.entries.values()) waiting.push(...pair);
    else for (const item of next.items) waiting.push(item);
  }
  return tags;
}
var lossOf = (value) => value.kind === "list" || value.kind === "set" || value.kind === "dict" ? value.spoiled : void 0;
function asKnown(value) {
  const why = lossOf(value);
  return why === void 0 ? value : reaching(unknown(why, value.tags, value.at), value);
}
var isLazy = (value) => value.kind === "list" && value.lazy !== void 0;
function truthOf(value) {
  switch (value.kind) {
    case "None":
      return false;
    case "bool":
      return value.value;
    case "int":
    case "float":
      return value.value !== 0;
    case "str":
    case "bytes":
      return value.value !== "";
    case "list":
    case "set":
      if (value.spoiled !== void 0) return void 0;
      return value.lazy === "iterator" || value.items.length > 0;
    case "tuple":
      return value.items.length > 0;
    case "dict":
      if (value.spoiled !== void 0) return void 0;
      return value.entries.size > 0 && [...value.entries.values()].every(([, item]) => isUncertain(item)) ? void 0 : value.entries.size > 0;
    case "unknown":
      return value.text ? true : void 0;
    default:
      return true;
  }
}
function typeName(value) {
  switch (value.kind) {
    case "None":
      return "NoneType";
    case "path":
      return "PosixPath";
    case "instance":
      return value.type;
    case "class":
      return "type";
    default:
      return value.kind;
  }
}
var mostCompared = 2e4;
function equals(left, right, depth = 0, budget = { left: mostCompared }) {
  budget.left -= 1;
  if (budget.left < 0) return void 0;
  if (left === right) return left.kind === "unknown" ? void 0 : true;
  if (left.kind === "unknown") return equalsUnknown(left, right);
  if (right.kind === "unknown") return equalsUnknown(right, left);
  const number = (value) => value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : void 0;
  const [a, b] = [number(left), number(right)];
  if (a !== void 0 || b !== void 0) return a === b;
  if (lossOf(left) !== void 0 || lossOf(right) !== void 0 || isLazy(left) || isLazy(right)) return void 0;
  if (left.kind !== right.kind) return isFollowed(left) && isFollowed(right) ? false : void 0;
  if (depth > deepest) return void 0;
  switch (left.kind) {
    case "None":
      return true;
    case "str":
    case "bytes":
    case "path":
      return left.value === right.value;
    case "list":
    case "tuple": {
      const { items } = right;
      if (left.items.length !== items.length) return false;
      return every(left.items.map((item, index) => equals(item, items[index] ?? none, depth + 1, budget)));
    }
    case "dict": {
      const others = right.entries;
      if (!hasCertainKeys(left) || !hasCertainKeys(right)) return void 0;
      if (left.entries.size !== others.size) return false;
      return every([...left.entries].map(([key, [, value]]) => others.has(key) ? equals(value, others.get(key)?.[1] ?? none, depth + 1, budget) : false));
    }
    case "set": {
      const [own, others] = [keysOf(left.items), keysOf(right.items)];
      return own && others && own.size === others.size && [...own].every((key) => others.has(key));
    }
    default:
      return void 0;
  }
}
function keysOf(items) {
  const keys = items.map((item) => keyOf(item));
  return keys.includes(void 0) ? void 0 : new Set(keys.filter((key) => key !== void 0));
}
var distinct = (items) => {
  const known4 = /* @__PURE__ */ new Map();
  for (const [index, item] of items.entries()) if (!known4.has(keyOf(item) ?? `#${index}`)) known4.set(keyOf(item) ?? `#${index}`, item);
  return [...known4.values()];
};
var isFollowed = ({ kind }) => kind !== "instance" && kind !== "builtin" && kind !== "class" && kind !== "module" && kind !== "function";
function equalsUnknown(opaque2, other) {
  if (!opaque2.text || other.kind === "unknown") return void 0;
  return other.kind === "str" && other.value !== "" ? void 0 : false;
}
function every(answers) {
  if (answers.includes(false)) return false;
  return answers.includes(void 0) ? void 0 : true;
}

// src/understand/settings/namespace.ts
var Namespace = class _Namespace {
  /** The dotted name of the module. */
  module;
  /** Whether it is a package's `__init__.py`, from which relative imports start one level lower. */
  isPackage;
  bindings = /* @__PURE__ */ new Map();
  /** What decides whether a name that is not bound here would be. */
  absences = /* @__PURE__ */ new Map();
  /** The same for every name: a star import that was not reached. */
  everyAbsence = noTags;
  /** Why names that are not bound may exist all the same: a star import of something that is not in the repository. */
  open;
  /** What stands behind the colon of names, as it is written: pydantic makes fields of them. */
  annotations = /* @__PURE__ */ new Map();
  /** The decorators of functions, as they are written. */
  decorators = /* @__PURE__ */ new Map();
  /** Whether it holds the names of a comprehension alone, and whether that runs to its end. */
  comprehension;
  /** The names of a comprehension's own loops. */
  static ofComprehension(module, kind) {
    const namespace = new _Namespace(module);
    namespace.comprehension = kind;
    return namespace;
  }
  constructor(module, isPackage = false) {
    this.module = module;
    this.isPackage = isPackage;
  }
  /**
   * Adds tags to a name: another environment might have bound it differently.
   * @returns how many tags it then has
   */
  taint(name, tags) {
    const binding = this.bindings.get(name);
    const value = binding && tagged(binding.value, tags);
    if (binding && value) this.bindings.set(name, { ...binding, value });
    const all = value?.tags ?? union(this.absences.get(name) ?? noTags, tags);
    if (!binding) this.absences.set(name, all);
    return all.length;
  }
  /** Adds tags to every name, bound or not. */
  taintAll(tags) {
    for (const name of this.bindings.keys()) this.taint(name, tags);
    this.everyAbsence = union(this.everyAbsence, tags);
  }
  /** The tags of a name's being unbound. */
  absenceTags(name) {
    return union(this.absences.get(name) ?? noTags, this.everyAbsence);
  }
};

// src/understand/settings/libraries/arguments.ts
function bindNames({ positional, keywords }, ...names2) {
  const bound = names2.map((name, index) => [name, positional[index] ?? keywords.get(name)]);
  return Object.fromEntries(bound);
}
var given = (value) => value?.kind === "None" ? void 0 : value;

// src/understand/settings/conversion.ts
var credential = /^(?:(?:AKIA|ASIA)[A-Z0-9]{12,}|gh[pousr]_\w{20,}|github_pat_\w+|xox[abprs]-[\w-]+|[sr]k_live_\w+|SG\.[\w-]+\.[\w-]+|AIza[\w-]{30,})$|-----BEGIN [A-Z ]*PRIVATE KEY/;
var deepest2 = 40;
var mostValues = 5e4;
function convert(object, secret2, secrets, depth = 0, budget = { left: mostValues }) {
  const at = object.at ? { at: object.at } : {};
  const inner = (item) => convert(item, secret2, secrets, depth + 1, budget);
  budget.left -= 1;
  if (depth > deepest2 || budget.left < 0) return { type: "unknown", why: "it is nested too deeply", ...at };
  switch (object.kind) {
    case "None":
      return { type: "None", ...at };
    case "bool":
      return { type: "bool", value: object.value, ...at };
    case "int":
    case "float":
      return { type: object.kind, value: object.value, ...at };
    case "str":
      if (!secret2 && object.tags.includes(secretTag)) return { type: "str", value: object.value, derived: true, ...at };
      if (!secret2 && !credential.test(object.value) && !/^[a-z][\w+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i.test(object.value)) return { type: "str", value: object.value, ...at };
      if (object.value !== "" && object.at) secrets.push(object.at);
      return { type: "secret", value: new Secret(object.value), ...at };
    case "bytes":
      if (!secret2 && !object.tags.includes(secretTag)) return { type: "bytes", value: object.value, ...at };
      if (object.value !== "" && object.at) secrets.push(object.at);
      return { type: "secret", value: new Secret(object.value), ...at };
    case "path":
      return { type: object.kind, value: object.value, ...at };
    case "list":
    case "set":
    case "tuple":
      if (object.kind === "list" && object.lazy !== void 0) return { type: "unknown", why: "it is an iterator, no list", ...at };
      if (object.kind !== "tuple" && object.spoiled !== void 0) return { type: "unknown", why: object.spoiled, ...at };
      return { type: object.kind, items: object.items.map(inner), ...at };
    case "dict":
      if (object.spoiled !== void 0) return { type: "unknown", why: object.spoiled, ...at };
      return {
        type: "dict",
        entries: [...object.entries.values()].map(([key, value]) => [inner(key), convert(value, secret2 || key.kind === "str" && isSecretName(key.value), secrets, depth + 1, budget)]),
        ...at
      };
    case "instance":
      return { type: "object", name: object.type, ...at };
    case "function":
    case "builtin":
    case "class":
    case "module":
      return { type: "object", name: object.name, ...at };
    case "unknown":
      return { type: "unknown", why: object.why, ...at };
  }
}

// src/understand/settings/libraries/files.ts
var projectRoot = "/<project>";
var projectPath = (relative) => relative === "" ? projectRoot : `${projectRoot}/${relative}`;
function inProject(path2) {
  const resolved = resolvePath(path2);
  if (resolved === projectRoot) return "";
  if (!isNamed(resolved) || resolved.startsWith(`${projectRoot}/../`)) return void 0;
  return resolved.startsWith(`${projectRoot}/`) ? resolved.slice(projectRoot.length + 1) : void 0;
}
var isNamed = (path2) => !/^\/<project>(\/\.\.)*\/?$/.test(path2);
function resolvePath(path2) {
  const parts = [];
  for (const part of path2.split("/")) {
    if (part === "..") {
      const stays = parts.length > 0 ? parts.at(-1) === ".." || parts.length === 1 && parts[0] === "<project>" && path2.startsWith("/") : !path2.startsWith("/");
      if (stays) parts.push("..");
      else parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return path2.startsWith("/") ? `/${parts.join("/")}` : parts.join("/") || ".";
}
function parentOf(path2) {
  if (!isNamed(path2)) return resolvePath(`${path2}/..`);
  const cut = path2.replace(/\/+$/, "").lastIndexOf("/");
  if (cut < 0) return path2.startsWith("/") ? "/" : ".";
  return cut === 0 ? "/" : path2.slice(0, cut);
}
function exists(run, path2, at) {
  const relative = path2.startsWith("/") || !run.source.has("manage.py") ? inProject(path2) : resolvePath(path2);
  if (relative === void 0 || relative.startsWith("..")) return unknown(`it depends on whether ${path2} exists`, noTags, at);
  if (relative === "" || run.source.has(relative)) return { ...bool(true), at };
  return { ...bool(run.supposesFile(relative), [fileTag(relative)]), at };
}
function readText(run, path2, at) {
  const relative = inProject(path2);
  const file = relative === void 0 ? void 0 : run.source.read(relative);
  if (file) return { ...str(file.text, noTags, at), file };
  return untrackedContent(relative ?? path2, noTags, at);
}
var untrackedContent = (file, tags, at) => ({ ...unknown(`it is read from the file ${file}, which is not in the repository`, tags, at), file });
function getFromUntracked(run, content, fallback, at) {
  const tags = union(content.tags, [fileTag(content.file)]);
  if (run.supposesFile(content.file)) return unknown(content.why, tags, at);
  return depending(fallback.at ? fallback : { ...fallback, at }, tags);
}
function fileObject(contents) {
  const read3 = builtin("read", () => contents);
  return contents.kind === "unknown" ? contents : { ...instance("file", { read: read3, close: builtin("close", () => none) }), tags: contents.tags };
}

// src/understand/settings/patterns.ts
function namesOf(pattern) {
  const names2 = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    switch (next.kind) {
      case "capture":
      case "rest":
        if (next.name !== void 0) names2.push(next.name);
        break;
      case "as":
        names2.push(next.name);
        waiting.push(next.pattern);
        break;
      case "or":
      case "sequence":
        waiting.push(...next.patterns);
        break;
      case "class":
        waiting.push(...next.positional);
        break;
      case "mapping":
        if (next.rest !== void 0) names2.push(next.rest);
        waiting.push(...next.entries.map((each) => each.pattern));
        break;
      case "value":
      case "unsupported":
        break;
    }
  }
  return names2;
}

// src/understand/settings/effects.ts
var readers = new Set(
  "get keys values items copy index count lower upper strip lstrip rstrip split rsplit splitlines startswith endswith format join replace title capitalize encode decode union difference intersection issubset issuperset isdisjoint find rfind isdigit partition rpartition removeprefix removesuffix zfill".split(" ")
);
var pure = new Set("len str int float bool list tuple set frozenset dict sorted reversed enumerate zip range isinstance print any all min max sum abs repr type getattr hasattr open round chr ord".split(" "));
var known = /* @__PURE__ */ new WeakMap();
var isObject = (value) => typeof value === "object" && value !== null;
function mentionedIn(code) {
  const names2 = /* @__PURE__ */ new Set();
  const waiting = [code];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (isObject(value)) {
      if (value["kind"] === "name" && typeof value["id"] === "string") names2.add(value["id"]);
      else for (const inner of Object.values(value)) if (isObject(inner)) waiting.push(inner);
    }
  }
  return names2;
}
var isEnvironment = (expression) => expression.kind === "attribute" && expression.name === "environ" || expression.kind === "name" && expression.id === "environ";
function effectsOf(statements) {
  const found2 = known.get(statements);
  if (found2) return found2;
  const changed = /* @__PURE__ */ new Set();
  const calls = /* @__PURE__ */ new Set();
  const globals = /* @__PURE__ */ new Set();
  const aliases = /* @__PURE__ */ new Map();
  let environment2 = false;
  const change = (expression) => {
    environment2 ||= isEnvironment(expression);
    for (const name of mentionedIn(expression)) changed.add(name);
  };
  const alias = (names2, ...values) => {
    const mentioned = mentionedIn(values);
    for (const name of names2) aliases.set(name, /* @__PURE__ */ new Set([...aliases.get(name) ?? [], ...mentioned]));
  };
  const bind = (target, ...values) => {
    switch (target.kind) {
      case "name":
        alias([target.id], ...values);
        break;
      case "tuple":
      case "list":
        for (const item of target.items) bind(item, ...values);
        break;
      case "starred":
        bind(target.value, ...values);
        break;
      case "subscript":
      case "attribute":
        change(target.object);
        alias(mentionedIn(target.object), ...values);
        break;
      default:
        break;
    }
  };
  const call = ({ callee, args }) => {
    for (const name of mentionedIn(args)) calls.add(name);
    if (callee.kind === "name") {
      calls.add(callee.id);
      if (pure.has(callee.id)) return;
    } else if (callee.kind === "attribute") {
      if (readers.has(callee.name)) return;
      change(callee.object);
      alias(mentionedIn(callee.object), args);
      environment2 ||= /environ|env$|dotenv/.test(callee.name);
    } else change(callee);
    for (const { value } of args) change(value);
  };
  const waiting = [...statements];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    if (!isObject(value) || Array.isArray(value)) continue;
    for (const inner of Object.values(value)) if (isObject(inner)) waiting.push(inner);
    if (typeof value["kind"] !== "string") continue;
    const node = value;
    switch (node.kind) {
      case "call":
        call(node);
        break;
      case "assign":
        for (const target of node.targets) bind(target, node.value);
        break;
      case "augmented":
        change(node.target);
        bind(node.target, node.value, node.target);
        break;
      case "delete":
        for (const target of node.targets) if (target.kind === "subscript" || target.kind === "attribute") change(target.object);
        break;
      case "for":
        bind(node.target, node.iterable);
        break;
      case "global":
        for (const name of node.names) globals.add(name);
        break;
      case "with":
        for (const { context, target } of node.items) if (target) bind(target, context);
        break;
      case "walrus":
        alias([node.name], node.value);
        break;
      case "comprehension":
        for (const clause of node.clauses) if (clause.kind === "for") bind(clause.target, clause.iterable);
        break;
      case "match":
        for (const { pattern } of node.cases) alias(namesOf(pattern), node.subject);
        break;
      default:
        break;
    }
  }
  const effects = { changed, aliases, calls, environment: environment2, globals };
  known.set(statements, effects);
  return effects;
}

// src/understand/settings/touched.ts
var known2 = /* @__PURE__ */ new WeakMap();
function touchedBy(statements) {
  const found2 = known2.get(statements);
  if (found2) return found2;
  const names2 = /* @__PURE__ */ new Set();
  const calls = /* @__PURE__ */ new Set();
  const globals = /* @__PURE__ */ new Set();
  let everything = false;
  let exits = false;
  const noteCall = (expression) => {
    if (expression?.kind === "call" && expression.callee.kind === "name") calls.add(expression.callee.id);
  };
  const waiting = [...statements];
  const target = (expression) => {
    if (expression.kind === "tuple" || expression.kind === "list") expression.items.forEach(target);
    else if (expression.kind === "starred") target(expression.value);
    else {
      const root = rootName(expression);
      if (root !== void 0) names2.add(root);
      else if (expression.kind === "subscript" && isWholeNamespace(expression.object)) everything = true;
    }
  };
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    switch (statement.kind) {
      case "assign":
        statement.targets.forEach(target);
        noteCall(statement.value);
        break;
      case "augmented":
        target(statement.target);
        noteCall(statement.value);
        break;
      case "delete":
        statement.targets.forEach(target);
        break;
      case "expression":
        noteCall(statement.value);
        if (statement.value.kind === "call") {
          const { callee, args } = statement.value;
          if (callee.kind === "attribute") target(callee.object);
          everything ||= args.some(({ value }) => isWholeNamespace(value)) || changesEverything(callee);
        }
        break;
      case "if":
        waiting.push(...statement.then, ...statement.otherwise);
        break;
      case "for":
        target(statement.target);
        waiting.push(...statement.body, ...statement.otherwise);
        break;
      case "while":
        waiting.push(...statement.body, ...statement.otherwise);
        break;
      case "try":
        waiting.push(...statement.body, ...statement.otherwise, ...statement.always, ...statement.handlers.flatMap(({ body }) => body));
        break;
      case "with":
        for (const item of statement.items) if (item.target) target(item.target);
        waiting.push(...statement.body);
        break;
      case "match":
        for (const { pattern, body } of statement.cases) {
          for (const name of namesOf(pattern)) names2.add(name);
          waiting.push(...body);
        }
        break;
      case "import":
        for (const { module, alias } of statement.names) names2.add(alias ?? module.split(".")[0] ?? module);
        break;
      case "import-from":
        if (statement.names) for (const { name, alias } of statement.names) names2.add(alias ?? name);
        else everything = true;
        break;
      case "function":
        names2.add(statement.name);
        waiting.push(...globalsOf(statement.body));
        break;
      case "class":
        names2.add(statement.name);
        break;
      case "global":
        for (const name of statement.names) globals.add(name);
        break;
      case "return":
        noteCall(statement.value);
        exits = true;
        break;
      case "raise":
      case "break":
      case "continue":
        exits = true;
        break;
      case "unsupported":
        everything = true;
        break;
      case "assert":
      case "declaration":
      case "pass":
        break;
    }
  }
  const touched = { names: names2, everything, exits, calls, globals };
  known2.set(statements, touched);
  return touched;
}
function globalsOf(body) {
  const touched = touchedBy(body);
  const found2 = [];
  const waiting = [...body];
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    if (statement.kind === "global" || touched.everything && statement.kind !== "return") found2.push(statement);
  }
  return found2;
}
function rootName(expression) {
  let inner = expression;
  while (inner.kind === "subscript" || inner.kind === "attribute") inner = inner.object;
  return inner.kind === "name" ? inner.id : void 0;
}
var isWholeNamespace = (expression) => expression.kind === "call" && expression.callee.kind === "name" && ["globals", "locals", "vars"].includes(expression.callee.id);
var changesEverything = (callee) => callee.kind === "name" && ["exec", "execfile", "include", "setattr"].includes(callee.id) || callee.kind === "attribute" && isWholeNamespace(callee.object);

// src/understand/settings/loss.ts
function loseStatements(run, statements, scope, why, at, tags) {
  const touched = touchedBy(statements);
  if (touched.everything) run.forgetAll(scope.locals, why, at, tags);
  const effects = effectsOf(statements);
  const changed = valuesOf(run, effects.changed, effects.aliases, scope);
  for (const name of touched.names) run.forget(scope, [name], why, at, tags, valuesOf(run, [name], effects.aliases, scope));
  for (const name of effects.globals) run.forget({ ...scope, locals: scope.module }, [name], why, at, tags);
  spoilReachable(run, changed, why);
  if (effects.environment) run.loseEnvironment(why);
  loseCalled(run, Array.from(effects.calls, (name) => run.holds(scope, name)), why, at, tags);
}
function loseHanded(run, values, why, at, tags) {
  loseCalled(run, spoilReachable(run, values, why), why, at, tags);
}
function loseAll(run, scope, why, at) {
  for (let around = scope; around; around = around.enclosing) {
    spoilReachable(run, Array.from(around.locals.bindings.values(), ({ value }) => value), why);
    run.forgetAll(around.locals, why, at);
  }
  run.loseEnvironment(why);
}
function loseExpression(run, expression, scope, why, at, tags) {
  loseStatements(run, [{ kind: "expression", value: expression, start: expression.start, end: expression.end }], scope, why, at, tags);
}
function loseCalled(run, callees, why, at, tags) {
  const seen = /* @__PURE__ */ new Set();
  const waiting = [...callees];
  while (waiting.length > 0) {
    const callee = waiting.pop();
    if (callee?.kind === "unknown") waiting.push(...(callee.reaches ?? []).filter(({ kind }) => kind === "function"));
    if (callee?.kind !== "function" || seen.has(callee.body)) continue;
    seen.add(callee.body);
    const { body, scope } = callee;
    const statements = "kind" in body ? [{ kind: "expression", value: body, start: body.start, end: body.end }] : body;
    const touched = touchedBy(statements);
    const effects = effectsOf(statements);
    const own = /* @__PURE__ */ new Set([...callee.parameters.map(({ name }) => name), ...[...touched.names].filter((name) => !touched.globals.has(name))]);
    if (touched.everything) run.forgetAll(scope.module, why, at, tags);
    for (const name of effects.globals) run.forget({ ...scope, locals: scope.module }, [name], why, at, tags);
    spoilReachable(run, [...valuesOf(run, effects.changed, effects.aliases, scope, own), ...callee.fallbacks], why);
    if (effects.environment) run.loseEnvironment(why);
    for (const name of effects.calls) waiting.push(run.holds(scope, name));
  }
}
var namedValues = (run, expression, scope) => [...mentionedIn(expression)].flatMap((name) => run.holds(scope, name) ?? []);
function valuesOf(run, names2, aliases, scope, own = /* @__PURE__ */ new Set()) {
  const seen = /* @__PURE__ */ new Set();
  const values = [];
  const waiting = [...names2];
  for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const value = own.has(name) ? void 0 : run.holds(scope, name);
    if (value) values.push(value);
    waiting.push(...aliases.get(name) ?? []);
  }
  return values;
}
function spoilReachable(run, roots, why) {
  const functions2 = [];
  const seen = /* @__PURE__ */ new Set();
  const waiting = [...roots];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!value || seen.has(value)) continue;
    seen.add(value);
    run.step();
    switch (value.kind) {
      case "list":
      case "set":
        waiting.push(...value.items);
        run.spoil(value, why);
        break;
      case "dict":
        for (const [, item] of value.entries.values()) waiting.push(item);
        run.spoil(value, why);
        break;
      case "tuple":
        waiting.push(...value.items);
        break;
      case "unknown":
        waiting.push(...value.reaches ?? []);
        break;
      case "instance":
        for (const item of value.attributes.values()) waiting.push(item);
        break;
      case "builtin":
        waiting.push(value.self);
        break;
      case "class":
        for (const { value: item } of value.namespace.bindings.values()) waiting.push(item);
        break;
      case "function":
        functions2.push(value);
        waiting.push(...value.fallbacks);
        break;
      default:
        break;
    }
  }
  return functions2;
}

// src/understand/settings/module-object.ts
function asObject(run, namespace) {
  return {
    kind: "module",
    name: namespace.module,
    namespace,
    attribute: (name) => {
      const binding = namespace.bindings.get(name);
      if (binding) return binding.value;
      if (run.modules.has(`${namespace.module}.${name}`)) return asObject(run, run.modules.get(`${namespace.module}.${name}`) ?? namespace);
      return namespace.open === void 0 ? void 0 : unknown(namespace.open);
    },
    tags: noTags
  };
}

// src/understand/settings/items.ts
var isEnvironment2 = (object) => object.kind === "instance" && object.type === "os.environ";
function getItem(run, object, key, at) {
  const tags = union(object.tags, key.tags);
  if (lossOf(object) !== void 0) return getItem(run, asKnown(object), key, at);
  if (object.kind === "unknown") return object.file === void 0 ? reaching(unknown(object.why, tags, at), object) : untrackedContent(object.file, tags, at);
  if (object.kind === "instance" && object.item) return object.item(key, at);
  if (isEnvironment2(object)) {
    return key.kind === "str" ? run.requiredVariable(key.value, "KeyError", at) : unknown("it is read from a variable whose name is not known", tags, at);
  }
  if (object.kind === "instance" && object.type === "sys.modules") {
    const namespace = key.kind === "str" ? run.modules.get(key.value) : void 0;
    return namespace ? asObject(run, namespace) : unknown("it is what happens to be imported", tags, at);
  }
  if (key.kind === "unknown") return reaching(unknown(key.why, union(tags, run.deepTags(object)), at), object);
  if (object.kind === "instance" && object.names) {
    return (key.kind === "str" ? object.names.bindings.get(key.value)?.value : void 0) ?? run.raise("KeyError", "", tags, at);
  }
  switch (object.kind) {
    case "dict": {
      const found2 = object.entries.get(keyOf(key) ?? "");
      const secret2 = found2?.[1].kind === "str" && key.kind === "str" && isSecretName(key.value);
      if (found2) return withTags(found2[1], secret2 ? union(tags, [secretTag]) : tags);
      return run.raise("KeyError", "", tags, at);
    }
    case "list":
    case "tuple":
    case "str": {
      const items = object.kind === "str" ? charactersOf(object.value) : object.items;
      if (isLazy(object) || key.kind !== "int" && key.kind !== "bool") return unknown("its index is not a number", tags, at);
      const index = Number(key.value) < 0 ? items.length + Number(key.value) : Number(key.value);
      const item = items[index];
      if (item === void 0) return run.raise("IndexError", "index out of range", tags, at);
      return typeof item === "string" ? str(item, tags, at) : withTags(item, tags);
    }
    default:
      return unknown("it is an item of an object that is not followed", tags, at);
  }
}
var withTags = (item, tags) => tags.length === 0 || item.kind === "list" || item.kind === "dict" || item.kind === "set" ? item : { ...item, tags: union(item.tags, tags) };
var isWide = (text) => /[\ud800-\udfff]/.test(text);
var charactersOf = (text) => isWide(text) ? Array.from(text) : text;
function getSlice(object, parts, at) {
  const tags = parts.reduce((all, part) => union(all, part?.tags ?? noTags), object.tags);
  const bounds = parts.map((part) => part === void 0 || part.kind === "None" ? void 0 : part.kind === "int" ? part.value : Number.NaN);
  const step = bounds[2] ?? 1;
  if (lossOf(object) !== void 0 || isLazy(object)) return unknown(lossOf(object) ?? "it is a slice of an iterator", tags, at);
  if (bounds.some((bound) => Number.isNaN(bound)) || step !== 1 && step !== -1) return unknown("it is a slice that is not followed", tags, at);
  if (step === -1 && (bounds[0] !== void 0 || bounds[1] !== void 0)) return unknown("it is a slice that is not followed", tags, at);
  switch (object.kind) {
    case "str":
      if (step === 1 && !isWide(object.value)) return str(object.value.slice(bounds[0], bounds[1]), tags, at);
      return str((step === 1 ? Array.from(object.value).slice(bounds[0], bounds[1]) : Array.from(object.value).reverse()).join(""), tags, at);
    case "list":
    case "tuple":
      return { kind: object.kind, items: step === 1 ? object.items.slice(bounds[0], bounds[1]) : object.items.toReversed(), tags, at };
    default:
      return unknown("it is a slice of a value that is not known", tags, at);
  }
}
function assignItem(run, object, key, value, at) {
  if (isEnvironment2(object)) {
    if (key.kind === "str") run.setVariable(key.value, value);
    return;
  }
  if (object.kind === "instance" && object.names) {
    if (key.kind === "str") run.bindIn(object.names, key.value, { value, at, via: [] });
    else run.forgetAll(object.names, "a setting whose name is not known is written", at, key.tags);
    return;
  }
  if (object.kind === "unknown") spoilReachable(run, [object], "something may be written into it");
  else if (object.kind === "dict") {
    const hash = keyOf(key);
    if (hash === void 0) run.spoil(object, "a key that is not known is written into it");
    else setEntry(run, object, hash, key, value);
  } else if (object.kind === "list") {
    const index = key.kind === "int" ? key.value < 0 ? object.items.length + key.value : key.value : -1;
    if (index < 0 || index >= object.items.length) run.spoil(object, "an element that is not known is written");
    else run.setItems(object, object.items.with(index, value));
  }
}
function setEntry(run, object, hash, key, value) {
  const entries = new Map(object.entries);
  entries.set(hash, [entries.get(hash)?.[0] ?? key, value]);
  run.setEntries(object, entries);
}
function deleteItem(run, object, key) {
  if (isEnvironment2(object)) {
    if (key.kind === "str") run.setVariable(key.value, void 0);
  } else if (object.kind === "dict") {
    const hash = keyOf(key);
    if (hash === void 0) run.spoil(object, "a key that is not known is deleted from it");
    else if (!object.entries.has(hash)) run.raise("KeyError", "", key.tags);
    else run.setEntries(object, new Map([...object.entries].filter(([name]) => name !== hash)));
  } else if (object.kind === "list") removeAt(run, object, key);
  else if (object.kind === "unknown") spoilReachable(run, [object], "something may be deleted from it");
  else if (object.kind === "instance" && object.names && key.kind === "str") run.bindIn(object.names, key.value, void 0);
}
function removeAt(run, object, key) {
  const index = key.kind === "int" ? key.value < 0 ? object.items.length + key.value : key.value : -1;
  if (index < 0 || index >= object.items.length) run.spoil(object, "an element that is not known is deleted");
  else run.setItems(object, object.items.toSpliced(index, 1));
}
function assignAttribute(run, object, name, value, at) {
  if (object.kind === "module" || object.kind === "class") {
    const namespace = object.kind === "class" ? object.namespace : run.modules.get(object.name);
    if (namespace) run.bindIn(namespace, name, { value, at, via: [] });
  } else if (object.kind === "instance") {
    const { attributes } = object;
    run.journal.remember({
      target: attributes,
      key: name,
      read: () => attributes.get(name),
      write: (state) => {
        if (state === void 0) attributes.delete(name);
        else attributes.set(name, state);
      }
    });
    attributes.set(name, tagged(value, run.control));
  }
}

// src/understand/settings/iteration.ts
function iterate(run, value) {
  run.step();
  switch (value.kind) {
    case "list":
    case "set": {
      const { items, spoiled } = value;
      if (spoiled !== void 0) return void 0;
      if (value.lazy === "iterator") run.spoil(value, "it is an iterator that was run through before");
      return items;
    }
    case "tuple":
      return value.items;
    case "dict":
      return value.spoiled === void 0 && hasCertainKeys(value) ? [...value.entries.values()].map(([key]) => key) : void 0;
    case "str":
      return Array.from(value.value, (character) => str(character, value.tags, value.at));
    case "instance":
      return value.names?.open === void 0 && value.names ? Array.from(value.names.bindings.keys(), (name) => str(name)) : void 0;
    case "None":
    case "bool":
    case "int":
    case "float":
      return run.raise("TypeError", "object is not iterable", value.tags, value.at);
    default:
      return void 0;
  }
}

// src/understand/settings/as-text.ts
function asText(value) {
  switch (value.kind) {
    case "str":
    case "path":
      return value.value;
    case "None":
      return "None";
    case "bool":
      return value.value ? "True" : "False";
    case "int":
      return String(value.value);
    case "float":
      return floatText(value.value);
    case "instance":
      return value.text;
    default:
      return void 0;
  }
}
function floatText(value) {
  const size = Math.abs(value);
  if (Object.is(value, -0)) return "-0.0";
  if (size === 0 || size >= 1e-4 && size < 1e16) return Number.isInteger(value) ? `${value}.0` : String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

// src/understand/settings/format-specification.ts
var widest = 1e3;
function formatted(value, specification) {
  if (specification === "") return asText(value);
  const parts = /^(?:(.)?([<>=^]))?([+ -])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su.exec(specification);
  if (!parts) return void 0;
  const [, fill, align, sign, alternate, zero, width = "0", grouping, precision, type] = parts;
  if (alternate !== void 0 || Number(width) > widest || Number(precision ?? 0) > 15) return void 0;
  if (value.kind === "str") {
    if (sign !== void 0 || zero !== void 0 || grouping !== void 0 || align === "=" || type !== void 0 && type !== "s") return void 0;
    if (/[^\u0000-\u024f]/.test(value.value)) return void 0;
    return padded(precision === void 0 ? value.value : value.value.slice(0, Number(precision)), fill ?? " ", align ?? "<", Number(width));
  }
  if (value.kind !== "int" && value.kind !== "float") return void 0;
  const digits = digitsOf(value.kind, Math.abs(value.value), type, precision);
  if (digits === void 0 || Object.is(value.value, -0) && value.kind === "float") return void 0;
  const mark2 = value.value < 0 ? "-" : sign === "+" || sign === " " ? sign : "";
  if (zero !== void 0 && (grouping !== void 0 || align !== void 0)) return void 0;
  if (grouping !== void 0 && type !== void 0 && !"dfF%eg".includes(type)) return void 0;
  const grouped = grouping === void 0 ? digits : digits.replace(/^\d+/, (whole2) => whole2.replace(/\B(?=(?:\d{3})+$)/g, grouping));
  if (zero !== void 0 || align === "=") return mark2 + grouped.padStart(Number(width) - mark2.length, zero ?? fill ?? " ");
  return padded(mark2 + grouped, fill ?? " ", align ?? ">", Number(width));
}
function digitsOf(kind, size, type, precision) {
  switch (type) {
    case "d":
      return kind === "int" && precision === void 0 ? String(size) : void 0;
    case void 0:
      if (precision !== void 0) return void 0;
      return asText({ kind, value: size, tags: [] });
    case "x":
    case "o":
    case "b":
    case "X": {
      if (kind !== "int" || precision !== void 0) return void 0;
      const text = size.toString(type === "o" ? 8 : type === "b" ? 2 : 16);
      return type === "X" ? text.toUpperCase() : text;
    }
    case "f":
    case "F":
      return rounded(size, Number(precision ?? 6));
    case "%": {
      const text = rounded(size * 100, Number(precision ?? 6));
      return text && `${text}%`;
    }
    default:
      return void 0;
  }
}
var rounded = (size, places) => size < 1e15 && !isTie(size, places) ? size.toFixed(places) : void 0;
var isTie = (size, places) => {
  const scaled = size * 10 ** places;
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6;
};
function padded(text, fill, align, width) {
  const missing = Math.max(0, width - Array.from(text).length);
  if (align === "<") return text + fill.repeat(missing);
  if (align === ">") return fill.repeat(missing) + text;
  const left = missing >> 1;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

// src/understand/settings/representation.ts
var longest = 1 << 14;
function reprOf(value, depth = 0, room = { left: longest }) {
  room.left -= 1;
  if (depth > 20 || room.left < 0) return void 0;
  const all = (items) => {
    const texts = items.map((item) => reprOf(item, depth + 1, room));
    const text = texts.includes(void 0) ? void 0 : texts.join(", ");
    return text !== void 0 && text.length <= longest ? text : void 0;
  };
  const within = (open, inner, close) => inner === void 0 ? void 0 : open + inner + close;
  switch (value.kind) {
    case "str":
      return quoted(value.value);
    case "None":
    case "bool":
    case "int":
    case "float":
      return asText(value);
    case "list":
      return value.lazy === void 0 && value.spoiled === void 0 ? within("[", all(value.items), "]") : void 0;
    case "tuple":
      return within("(", all(value.items), value.items.length === 1 ? ",)" : ")");
    case "dict": {
      if (value.spoiled !== void 0 || !hasCertainKeys(value)) return void 0;
      const pairs = Array.from(value.entries.values(), ([key, item]) => {
        const [name, shown] = [reprOf(key, depth + 1, room), reprOf(item, depth + 1, room)];
        return name === void 0 || shown === void 0 ? void 0 : `${name}: ${shown}`;
      });
      return pairs.includes(void 0) ? void 0 : `{${pairs.join(", ")}}`;
    }
    // A set shows its elements in an order of its own.
    default:
      return void 0;
  }
}
var escapes = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "	": "\\t" };
function quoted(text) {
  if (text.length > longest || /[^\u0000-\u007e\u00a1-\u00ac\u00ae-\u017f]/.test(text)) return void 0;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text.replace(/[\\\u0000-\u001f]|'/g, (character) => {
    if (character === "'") return quote === "'" ? "\\'" : "'";
    return escapes[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return quote + inner + quote;
}

// src/understand/settings/formatting.ts
function converted(value, kind) {
  if (kind === "s") return asText(value);
  if (kind === "d") return value.kind === "int" ? asText(value) : void 0;
  return kind === "r" ? reprOf(value) : void 0;
}
function padded2(value, flags, kind) {
  const [, left, zero = "", width = "", precision = ""] = /^(-)?(0)?(\d+)?(\.\d+)?$/.exec(flags) ?? [];
  if (!/^(?:-?\d*(?:\.\d+)?)$/.test(flags) || left !== void 0 && zero !== "") return void 0;
  if (kind === "s" && precision === "" && zero === "") {
    const text = asText(value);
    return text === void 0 ? void 0 : formatted({ kind: "str", value: text, tags: [] }, `${left === void 0 ? ">" : "<"}${width}`);
  }
  return kind === "d" && value.kind === "int" && precision === "" || kind === "f" && (value.kind === "int" || value.kind === "float") ? formatted(value, `${left === void 0 ? "" : "<"}${zero}${width}${precision}${kind}`) : void 0;
}
function formatPercent(template, values, tags, at) {
  const positional = values.kind === "tuple" ? values.items : [values];
  let next = 0;
  let lost4;
  const result = String(template.value).replace(/%(?:\(([^)]*)\))?([^a-zA-Z%]*)([a-zA-Z%]?)/g, (_whole, name, flags, kind) => {
    if (kind === "%" && flags === "") return "%";
    const value = name === void 0 ? positional[next++] : values.kind === "dict" ? entry(values, name) : void 0;
    const text = !value ? void 0 : flags === "" ? converted(value, kind) : padded2(value, flags, kind);
    if (text === void 0) lost4 = value?.kind === "unknown" ? value.why : "its formatting is not followed";
    return text ?? "";
  });
  if (values.kind !== "dict" && next !== positional.length) lost4 ??= "its formatting is not followed";
  return lost4 === void 0 ? str(result, tags, at) : unknown(lost4, tags, at);
}
function formatBraces(template, positional, keywords, tags, at) {
  let next = 0;
  let lost4;
  const all = [...positional, ...keywords.values()].reduce((union_, value) => union(union_, deepTags(value)), tags);
  const result = template.replace(/\{\{|\}\}|\{(\w*)(?:!([rs]))?([^{}]*)\}/g, (whole2, field2, conversion, rest) => {
    if (whole2 === "{{") return "{";
    if (whole2 === "}}") return "}";
    const value = field2 === "" || field2 === void 0 ? positional[next++] : /^\d+$/.test(field2) ? positional[Number(field2)] : keywords.get(field2);
    const specification = /^(?::([^{}]*))?$/.exec(rest ?? "");
    const text = !value || !specification ? void 0 : (specification[1] ?? "") === "" ? converted(value, conversion ?? "s") : conversion === void 0 ? formatted(value, specification[1] ?? "") : void 0;
    if (text === void 0) lost4 = value?.kind === "unknown" ? value.why : "its formatting is not followed";
    return text ?? "";
  });
  return lost4 === void 0 ? str(result, all, at) : unknown(lost4, all, at);
}

// src/understand/settings/operators.ts
var longestText = 1 << 16;
var longestList = 1e4;
var isNumber = (value) => value.kind === "int" || value.kind === "float" || value.kind === "bool";
var isText = (value) => value.kind === "str" || value.kind === "path";
var isSequence = (value) => value.kind === "list" || value.kind === "tuple";
function binary(run, operator, left, right, at, inPlace = false) {
  if (!inPlace && lossOf(left) !== void 0) return binary(run, operator, asKnown(left), right, at);
  if (lossOf(right) !== void 0) return binary(run, operator, left, asKnown(right), at, inPlace);
  const tags = union(left.tags, right.tags);
  const lost4 = (why) => {
    if (inPlace) spoilReachable(run, [left], why);
    return reaching(unknown(why, union(tags, union(run.deepTags(left), run.deepTags(right))), at), left, right);
  };
  if (left.kind === "unknown") return lost4(left.why);
  if (right.kind === "unknown") return lost4(right.why);
  const own = left.kind === "instance" ? left.binary?.(operator, right, at) : void 0;
  if (own) return { ...own, tags: union(own.tags, tags) };
  if (isNumber(left) && isNumber(right)) return arithmetic(run, operator, left, right, tags, at);
  if (left.kind === "list" && inPlace && !isLazy(left)) {
    if (operator === "+") {
      const items = iterate(run, right);
      return items ? extend(run, left, items, right.tags) : lost4("something that is not known is added to it");
    }
    if (operator === "*" && isNumber(right)) {
      const times = Math.max(0, Number(right.value));
      if (left.items.length * times > longestList) return lost4("the list is too long");
      run.setItems(left, Array.from({ length: times }, () => left.items).flat());
      return left;
    }
  }
  if (operator === "%" && left.kind === "str") return formatPercent(left, right, union(tags, run.deepTags(right)), at);
  if (operator === "/" && (left.kind === "path" || right.kind === "path") && isText(left) && isText(right)) return joinPath(left.value, right.value, tags, at);
  if (operator === "+" && left.kind === "str" && right.kind === "str") return bounded(left.value.length + right.value.length, () => str(left.value + right.value, tags, at), lost4);
  if (operator === "*" && (left.kind === "str" || isSequence(left)) && isNumber(right)) return repeat(left, Number(right.value), tags, at, lost4);
  if (operator === "*" && isNumber(left) && (right.kind === "str" || isSequence(right))) return repeat(right, Number(left.value), tags, at, lost4);
  if (isLazy(left) || isLazy(right)) return lost4("it is computed from an iterator");
  if (operator === "+" && isSequence(left) && isSequence(right)) {
    if (left.kind !== right.kind) return run.raise("TypeError", `can only concatenate ${left.kind} (not "${right.kind}") to ${left.kind}`, tags, at);
    if (left.items.length + right.items.length > longestList) return lost4("the list is too long");
    return { kind: left.kind, items: [...left.items, ...right.items], tags, at };
  }
  if (inPlace && left.kind === "dict" && right.kind !== "dict" && operator === "|") return lost4("it is updated with something that is not followed");
  if (left.kind === "dict" && right.kind === "dict" && operator === "|") {
    const merged = dict([...left.entries.values(), ...right.entries.values()], tags, at);
    if (!inPlace) return merged;
    run.setEntries(left, merged.entries);
    return left;
  }
  if (left.kind === "set" && right.kind === "set") {
    const made2 = combineSets(operator, left.items, right.items, tags, at);
    if (!inPlace || made2.kind !== "set") return made2.kind === "unknown" ? lost4(made2.why) : made2;
    run.setItems(left, made2.items);
    return left;
  }
  if (["instance", "builtin", "function", "class", "module"].includes(left.kind) || ["instance", "builtin"].includes(right.kind)) return lost4("it is computed from an object that is not followed");
  return run.raise("TypeError", `unsupported operand type(s) for ${operator}: ${typeName(left)} and ${typeName(right)}`, tags, at);
}
function extend(run, target, items, tags) {
  if (target.items.length + items.length > longestList) run.spoil(target, "the list is too long");
  else run.setItems(target, [...target.items, ...items]);
  target.tags = union(target.tags, tags);
  return target;
}
function arithmetic(run, operator, left, right, tags, at) {
  const [a, b] = [Number(left.value), Number(right.value)];
  const float = left.kind === "float" || right.kind === "float";
  const number = (value, asFloat = float) => {
    if (!Number.isFinite(value) || !asFloat && !Number.isSafeInteger(value)) return unknown("the number is too large", tags, at);
    return { kind: asFloat ? "float" : "int", value, tags, at };
  };
  if ((operator === "/" || operator === "//" || operator === "%") && b === 0) return run.raise("ZeroDivisionError", "division by zero", tags, at);
  switch (operator) {
    case "+":
      return number(a + b);
    case "-":
      return number(a - b);
    case "*":
      return number(a * b);
    case "/":
      return number(a / b, true);
    case "//":
      return number(Math.floor(a / b));
    case "%":
      return number(a - b * Math.floor(a / b));
    case "**":
      return number(a ** b, float || b < 0);
    case "|":
    case "&":
    case "^": {
      if (Math.abs(a) > 2147483647 || Math.abs(b) > 2147483647) return unknown("the number is too large", tags, at);
      const bits = operator === "|" ? a | b : operator === "&" ? a & b : a ^ b;
      return left.kind === "bool" && right.kind === "bool" ? { ...bool(bits !== 0, tags), at } : number(bits);
    }
    case "<<":
      return b < 0 || b > 52 ? unknown("the number is too large", tags, at) : number(a * 2 ** b);
    case ">>":
      return b < 0 ? unknown("a negative shift", tags, at) : number(Math.floor(a / 2 ** b));
    default:
      return unknown(`the operator ${operator} is not followed`, tags, at);
  }
}
function bounded(length, make, lost4) {
  return length > longestText ? lost4("the text is too long") : make();
}
function repeat(value, count, tags, at, lost4) {
  const times = Math.max(0, count);
  if (value.kind === "str") return bounded(value.value.length * times, () => str(value.value.repeat(times), tags, at), lost4);
  if (value.items.length * times > longestList) return lost4("the list is too long");
  return { kind: value.kind, items: Array.from({ length: times }, () => value.items).flat(), tags, at };
}
function combineSets(operator, left, right, tags, at) {
  const [keys, own] = [keysOf(right), keysOf(left)];
  if (!keys || !own) return unknown("one of its elements is not known", tags, at);
  const isIn = (set, item) => set.has(keyOf(item) ?? "");
  const chosen = {
    "|": () => [...left, ...right.filter((item) => !isIn(own, item))],
    "&": () => left.filter((item) => isIn(keys, item)),
    "-": () => left.filter((item) => !isIn(keys, item)),
    "^": () => [...left.filter((item) => !isIn(keys, item)), ...right.filter((item) => !isIn(own, item))]
  }[operator];
  return chosen ? { kind: "set", items: chosen(), tags, at } : unknown(`the operator ${operator} is not followed`, tags, at);
}
function joinPath(left, right, tags, at) {
  return path(normalisePath(right.startsWith("/") ? right : `${left}/${right}`), tags, at);
}
function normalisePath(text) {
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  const joined = parts.join("/");
  if (/^\/\/(?!\/)/.test(text)) return `//${joined}`;
  return text.startsWith("/") ? `/${joined}` : joined === "" ? "." : joined;
}
function unary(run, operator, operand, at) {
  const { tags } = operand;
  if (lossOf(operand) !== void 0) return unary(run, operator, asKnown(operand), at);
  if (operator === "not") {
    const truth = truthOf(operand);
    return truth === void 0 ? unknown(operand.kind === "unknown" ? operand.why : "its truth is not known", tags, at) : { ...bool(!truth, tags), at };
  }
  if (operand.kind === "unknown") return unknown(operand.why, tags, at);
  if (!isNumber(operand)) return run.raise("TypeError", `bad operand type for unary ${operator}`, tags, at);
  const value = Number(operand.value);
  const results = { "-": -value, "+": value, "~": -value - 1 };
  return { kind: operand.kind === "float" ? "float" : "int", value: results[operator] ?? value, tags, at };
}
function compare(run, operator, left, right, at) {
  const asked = right.kind === "instance" && right.type === "os.environ" && left.kind === "str" ? variableTags(left.value) : noTags;
  const tags = union(union(union(left.tags, right.tags), union(run.deepTags(left), run.deepTags(right))), asked);
  noteComparison(run, left, right);
  if (operator !== "in" && operator !== "not in") noteComparison(run, right, left);
  if (right.kind === "instance" && right.contains && (operator === "in" || operator === "not in")) {
    const found2 = right.contains(left);
    const truth = found2 && truthOf(found2);
    return truth === void 0 ? unknown("whether it is there is not known", tags, at) : { ...bool(truth === (operator === "in"), union(tags, found2?.tags ?? noTags)), at };
  }
  const answer = decide(run, operator, left, right, at, tags);
  if (answer !== void 0) return { ...bool(answer, tags), at };
  const why = left.kind === "unknown" ? left.why : right.kind === "unknown" ? right.why : "the comparison is not followed";
  return unknown(why, tags, at);
}
function decide(run, operator, left, right, at, tags) {
  const not = (answer) => answer === void 0 ? void 0 : !answer;
  switch (operator) {
    case "==":
      return equals(left, right);
    case "!=":
    case "<>":
      return not(equals(left, right));
    case "is":
      return identical(left, right);
    case "is not":
      return not(identical(left, right));
    case "in":
      return contains(run, right, left, at);
    case "not in":
      return not(contains(run, right, left, at));
    default:
      return ordered(run, operator, left, right, at, tags);
  }
}
function identical(left, right) {
  if (left.kind === "None" || right.kind === "None") {
    if (left.kind === right.kind) return true;
    const other = left.kind === "None" ? right : left;
    return other.kind === "unknown" && !other.text ? void 0 : false;
  }
  if (left.kind === "bool" || right.kind === "bool") return left.kind === right.kind ? equals(left, right) : left.kind === "unknown" || right.kind === "unknown" ? void 0 : false;
  return left === right && left.kind !== "unknown" ? true : void 0;
}
function contains(run, container, item, at) {
  if (container.kind === "instance" && container.type === "os.environ") {
    if (item.kind !== "str") return void 0;
    const value = run.variable(item.value, { at });
    return value?.kind === "unknown" && !value.text ? void 0 : value !== void 0;
  }
  if (container.kind === "instance" && container.names) return item.kind === "str" ? container.names.bindings.has(item.value) : void 0;
  switch (container.kind) {
    case "str":
      if (item.kind === "str") return container.value.includes(item.value);
      return item.kind === "unknown" ? void 0 : run.raise("TypeError", "'in <string>' requires string as left operand", item.tags, at);
    case "list":
    case "tuple":
    case "set": {
      if (lossOf(container) !== void 0 || container.kind === "list" && container.lazy === "iterator") return void 0;
      const answers = container.items.map((element) => equals(element, item));
      if (answers.includes(true)) return true;
      return answers.includes(void 0) ? void 0 : false;
    }
    case "dict": {
      if (container.spoiled !== void 0) return void 0;
      const key = keyOf(item);
      const found2 = key === void 0 ? void 0 : container.entries.get(key);
      return key === void 0 || found2 && isUncertain(found2[1]) ? void 0 : found2 !== void 0;
    }
    case "None":
    case "bool":
    case "int":
    case "float":
      return run.raise("TypeError", "argument is not iterable", container.tags, at);
    default:
      return void 0;
  }
}
function ordered(run, operator, left, right, at, tags) {
  if (lossOf(left) !== void 0 || lossOf(right) !== void 0 || isLazy(left) || isLazy(right)) return void 0;
  if (left.kind === "set" && right.kind === "set") return isPartOf(operator, keysOf(left.items), keysOf(right.items));
  const order = orderOf(run, left, right);
  if (order === void 0) {
    const settled2 = ["unknown", "instance", "tuple", "list", "path"];
    return settled2.includes(left.kind) || settled2.includes(right.kind) ? void 0 : run.raise("TypeError", `'${operator}' not supported`, tags, at);
  }
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return void 0;
  }
}
function isPartOf(operator, left, right) {
  if (!left || !right) return void 0;
  const [small, large] = operator.startsWith("<") ? [left, right] : [right, left];
  return [...small].every((key) => large.has(key)) && (operator.endsWith("=") || small.size < large.size);
}
function orderOf(run, left, right) {
  run.step();
  if (isNumber(left) && isNumber(right)) return Number(left.value) - Number(right.value);
  if (left.kind === "str" && right.kind === "str") return left.value < right.value ? -1 : Number(left.value > right.value);
  if (!isSequence(left) || left.kind !== right.kind) return void 0;
  for (const [index, item] of left.items.entries()) {
    const other = right.items[index];
    if (!other) return 1;
    const order = orderOf(run, item, other);
    if (order === void 0 || order !== 0) return order;
  }
  return left.items.length - right.items.length;
}
function noteComparison(run, read3, other) {
  const [name = "", ...others] = deciding(read3.tags);
  if (name === "" || others.length > 0) return;
  const texts = other.kind === "str" ? [other.value] : other.kind === "list" || other.kind === "tuple" || other.kind === "set" ? other.items.flatMap((item) => item.kind === "str" ? [item.value] : []) : [];
  if (texts.length === 0 || other.tags !== noTags) return;
  const known4 = run.compared.get(name) ?? /* @__PURE__ */ new Set();
  for (const text of texts.slice(0, 10)) known4.add(text);
  run.compared.set(name, known4);
}

// src/understand/settings/sorting.ts
function sortItems(run, items, keywords, site) {
  const by = keywords.get("key");
  if ([...keywords.keys()].some((name) => name !== "reverse" && name !== "key") || by && by.kind !== "None" && !site) return void 0;
  const orderedBy = (item) => by && by.kind !== "None" && site ? run.call(by, { positional: [item], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope) : item;
  const reverse = keywords.get("reverse");
  const descending = reverse ? truthOf(reverse) : false;
  const keys = items.map((item) => keyOfOrder(orderedBy(item)));
  const types = new Set(keys.map((key) => typeof key));
  run.step(items.length);
  if (descending === void 0 || types.has("undefined") || types.size > 1) return void 0;
  const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  return items.map((item, index) => ({ item, key: keys[index] ?? 0 })).sort((a, b) => descending ? order(b.key, a.key) : order(a.key, b.key)).map(({ item }) => item);
}
function keyOfOrder(item) {
  if (item.kind === "str") return /[\ud800-\uffff]/.test(item.value) ? void 0 : item.value;
  return item.kind === "int" || item.kind === "float" || item.kind === "bool" ? Number(item.value) : void 0;
}

// src/understand/settings/methods.ts
var argument = (args, index, name) => args.positional[index] ?? args.keywords.get(name);
var textArgument = (args, index, name = "") => {
  const value = argument(args, index, name);
  return value?.kind === "str" ? value.value : void 0;
};
var lost = (why) => unknown(why);
var blank = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var blanks = new RegExp(`${blank.source}+`);
function strip(value, characters, start, end) {
  const drops = (character) => characters === void 0 ? blank.test(character) : characters.includes(character);
  let from = 0;
  let to = value.length;
  while (start && from < to && drops(value.charAt(from))) from += 1;
  while (end && to > from && drops(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}
var sameKind = (self, value) => ({ kind: self.kind, value, tags: self.tags });
var onText = (make) => (_run, self, args) => {
  if (args.positional.some((item) => item.kind === "unknown")) return lost("it is made from a text that is not known");
  const made2 = make(self.value, args);
  return made2 === void 0 ? lost("its text is not followed") : sameKind(self, made2);
};
function padded3(value, { positional: [width, fill] }, pad) {
  if (width?.kind !== "int" || width.value > longestText || !isPlain(value) || fill && fill.kind !== "str") return void 0;
  return pad(width.value, fill?.kind === "str" ? fill.value : " ");
}
var isPlain = (value) => !/[^\u0000-\u007f]/.test(value);
var isUtf8 = ({ positional: [encoding], keywords }) => keywords.size === 0 && (!encoding || encoding.kind === "str" && /^utf-?8$/i.test(encoding.value));
var affix = (test) => (_run, self, args) => {
  const [part] = args.positional;
  const parts = part?.kind === "tuple" ? part.items : part ? [part] : [];
  if (parts.length === 0 || parts.some((item) => item.kind !== "str")) return lost("it is compared with a text that is not known");
  return bool(parts.some((item) => item.kind === "str" && test(self.value, item.value)));
};
var isAll = (pattern) => (_run, self) => isPlain(self.value) ? bool(pattern.test(self.value)) : lost("letters beyond ASCII are not followed");
function found(self, args, count) {
  const part = textArgument(args, 0);
  return part === void 0 || args.positional.length !== 1 || !isPlain(self.value) ? lost("a search in a text that is not followed") : int(count(part));
}
var textMethods = {
  lower: onText((value) => value.toLowerCase()),
  // What becomes of other letters than ASCII's follows tables of Unicode.
  casefold: onText((value) => isPlain(value) ? value.toLowerCase() : void 0),
  swapcase: onText((value) => isPlain(value) ? value.replace(/[a-zA-Z]/g, (letter) => letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()) : void 0),
  upper: onText((value) => value.toUpperCase()),
  title: onText((value) => isPlain(value) ? value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)) : void 0),
  capitalize: onText((value) => !isPlain(value) ? void 0 : value.charAt(0).toUpperCase() + value.slice(1).toLowerCase()),
  zfill: onText((value, { positional: [width] }) => width?.kind === "int" ? (/^[+-]/.exec(value)?.[0] ?? "") + value.replace(/^[+-]/, "").padStart(Math.min(width.value, longestText) - (/^[+-]/.test(value) ? 1 : 0), "0") : void 0),
  ljust: onText((value, args) => padded3(value, args, (width, fill) => value.padEnd(width, fill))),
  rjust: onText((value, args) => padded3(value, args, (width, fill) => value.padStart(width, fill))),
  strip: onText((value, args) => strip(value, textArgument(args, 0), true, true)),
  lstrip: onText((value, args) => strip(value, textArgument(args, 0), true, false)),
  rstrip: onText((value, args) => strip(value, textArgument(args, 0), false, true)),
  removeprefix: onText((value, args) => value.startsWith(textArgument(args, 0) ?? "") ? value.slice((textArgument(args, 0) ?? "").length) : value),
  removesuffix: onText((value, args) => {
    const end = textArgument(args, 0) ?? "";
    return end !== "" && value.endsWith(end) ? value.slice(0, -end.length) : value;
  }),
  replace: onText((value, args) => {
    const [from, to] = [textArgument(args, 0), textArgument(args, 1)];
    if (from === void 0 || to === void 0 || from === "" || args.positional.length > 2) return void 0;
    const parts = value.split(from);
    return value.length + parts.length * to.length > longestText ? void 0 : parts.join(to);
  }),
  encode: (_run, self, args) => {
    if (!isPlain(self.value) && !isUtf8(args)) return lost("its encoding is not followed");
    return { kind: "bytes", value: String.fromCharCode(...new TextEncoder().encode(self.value)), tags: self.tags };
  },
  decode: (_run, self, args) => {
    if (isPlain(self.value)) return str(self.value);
    if (!isUtf8(args)) return lost("its encoding is not followed");
    try {
      return str(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(self.value, (character) => character.charCodeAt(0))));
    } catch {
      return lost("its bytes are no UTF-8");
    }
  },
  startswith: affix((value, part) => value.startsWith(part)),
  endswith: affix((value, part) => value.endsWith(part)),
  isupper: (_run, self) => bool(self.value === self.value.toUpperCase() && self.value !== self.value.toLowerCase()),
  islower: (_run, self) => bool(self.value === self.value.toLowerCase() && self.value !== self.value.toUpperCase()),
  isdigit: isAll(/^\d+$/),
  isnumeric: isAll(/^\d+$/),
  isdecimal: isAll(/^\d+$/),
  isalpha: isAll(/^[a-zA-Z]+$/),
  isalnum: isAll(/^[a-zA-Z0-9]+$/),
  isspace: isAll(/^[\t-\r\u001c-\u0020]+$/),
  isidentifier: isAll(/^[a-zA-Z_]\w*$/),
  find: (_run, self, args) => found(self, args, (part) => self.value.indexOf(part)),
  rfind: (_run, self, args) => found(self, args, (part) => self.value.lastIndexOf(part)),
  count: (_run, self, args) => found(self, args, (part) => part === "" ? self.value.length + 1 : self.value.split(part).length - 1),
  split: (_run, self, args) => {
    const separator = argument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator && separator.kind !== "str" && separator.kind !== "None") return lost("it is split at a text that is not known");
    if (limit && limit.kind !== "int") return lost("it is split a number of times that is not known");
    return list(splitText(self.value, separator?.kind === "str" ? separator.value : void 0, limit?.kind === "int" ? limit.value : -1).map((part) => str(part, self.tags, self.at)));
  },
  rsplit: (_run, self, args) => {
    const separator = textArgument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator === void 0 || limit && (limit.kind !== "int" || limit.value !== 1)) return lost("a split from the right is not followed");
    const cut = self.value.lastIndexOf(separator);
    const parts = !limit ? self.value.split(separator) : cut < 0 ? [self.value] : [self.value.slice(0, cut), self.value.slice(cut + separator.length)];
    return list(parts.map((part) => str(part, self.tags, self.at)));
  },
  splitlines: (_run, self, args) => {
    if (args.positional.length + args.keywords.size > 0) return lost("a split that keeps the ends of lines is not followed");
    const lines = self.value.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/);
    if (lines.at(-1) === "") lines.pop();
    return list(lines.map((line) => str(line, self.tags, self.at)));
  },
  rpartition: (_run, self, args) => {
    const separator = textArgument(args, 0);
    if (separator === void 0 || separator === "") return lost("it is split at a text that is not known");
    const cut = self.value.lastIndexOf(separator);
    const parts = cut < 0 ? ["", "", self.value] : [self.value.slice(0, cut), separator, self.value.slice(cut + separator.length)];
    return tuple(parts.map((part) => str(part, self.tags)));
  },
  partition: (_run, self, args) => {
    const separator = textArgument(args, 0);
    if (separator === void 0) return lost("it is split at a text that is not known");
    const cut = self.value.indexOf(separator);
    const parts = cut < 0 ? [self.value, "", ""] : [self.value.slice(0, cut), separator, self.value.slice(cut + separator.length)];
    return tuple(parts.map((part) => str(part, self.tags)));
  },
  join: (run, self, args) => {
    const items = args.positional[0] && iterate(run, args.positional[0]);
    if (!items) return lost("it is joined from elements that are not known");
    const texts = items.map((item) => item.kind === "str" ? item.value : void 0);
    const length = texts.reduce((sum, text) => sum + (text?.length ?? 0) + self.value.length, 0);
    return texts.includes(void 0) || length > longestText ? lost("it is joined from elements that are not known, or too many") : str(texts.join(self.value));
  },
  format: (_run, self, args, site) => formatBraces(self.value, args.positional, args.keywords, self.tags, site.at)
};
function splitText(value, separator, limit) {
  if (separator === void 0) {
    if (limit < 0) return value.split(blanks).filter((word) => word !== "");
    const words3 = [];
    let rest = strip(value, void 0, true, false);
    for (; rest !== "" && words3.length < limit; rest = strip(rest.slice((words3.at(-1) ?? "").length), void 0, true, false)) words3.push(rest.split(blank)[0] ?? "");
    return rest === "" ? words3 : [...words3, rest];
  }
  const parts = value.split(separator);
  return limit < 0 || parts.length <= limit ? parts : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}
var changing = (change) => (run, self, args, site) => {
  const items = change(run, self, args, site);
  if (items) run.setItems(self, items);
  else run.spoil(self, "it is changed in a way that is not known");
  return none;
};
var removing = (run, self, args) => {
  const [wanted] = args.positional;
  const answers = self.items.map((item) => wanted ? equals(item, wanted) : void 0);
  const index = answers.indexOf(true);
  if (answers.slice(0, index < 0 ? void 0 : index).includes(void 0)) return void 0;
  return index < 0 ? run.raise("ValueError", "list.remove(x): x not in list", self.tags) : self.items.toSpliced(index, 1);
};
function together(run, operator, self, others) {
  let items = self.items;
  for (const other of others) {
    const more = iterate(run, other);
    const [keys, own] = [more && keysOf(more), keysOf(items)];
    if (!more || !keys || !own || self.kind !== "set") return lost("its elements are not known");
    const isIn = (set, item) => set.has(keyOf(item) ?? "");
    const added = more.filter((item, index) => !isIn(own, item) && more.findIndex((each) => keyOf(each) === keyOf(item)) === index);
    items = operator === "|" ? [...items, ...added] : items.filter((item) => isIn(keys, item) === (operator === "&"));
  }
  return { kind: "set", items, tags: self.tags };
}
function partOf(run, self, other, compare2) {
  const more = other && iterate(run, other);
  const [own, keys] = [keysOf(self.items), more && keysOf(more)];
  return own && keys && self.kind === "set" ? bool(compare2(own, keys)) : lost("its elements are not known");
}
var listMethods = {
  append: changing((_run, self, { positional: [item] }) => item ? [...self.items, item] : void 0),
  add: changing((_run, self, { positional: [item] }) => item && !self.items.some((other) => equals(other, item) === true) ? [...self.items, item] : item && self.items),
  insert: changing((_run, self, { positional: [index, item] }) => index?.kind === "int" && item && self.kind === "list" ? self.items.toSpliced(index.value, 0, item) : void 0),
  extend: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items];
  }),
  update: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items.filter((item) => !self.items.some((other) => equals(other, item) === true))];
  }),
  remove: changing(removing),
  discard: changing((run, self, args) => args.positional[0] && self.items.every((item) => equals(item, args.positional[0] ?? none) === false) ? self.items : removing(run, self, args)),
  clear: changing(() => []),
  reverse: changing((_run, self) => self.items.toReversed()),
  sort: changing((run, self, { keywords }, site) => sortItems(run, self.items, keywords, site)),
  copy: (_run, self) => ({ ...self }),
  union: (run, self, { positional }) => together(run, "|", self, positional),
  intersection: (run, self, { positional }) => together(run, "&", self, positional),
  difference: (run, self, { positional }) => together(run, "-", self, positional),
  issubset: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => [...own].every((key) => more.has(key))),
  issuperset: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => [...more].every((key) => own.has(key))),
  isdisjoint: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => ![...own].some((key) => more.has(key))),
  pop: (run, self, { positional: [index] }) => {
    const at = index?.kind === "int" ? index.value : index ? void 0 : -1;
    if (self.kind === "list" && self.items.length === 0) return run.raise("IndexError", "pop from empty list", self.tags);
    const item = at === void 0 || self.kind === "set" ? void 0 : self.items.at(at);
    if (at === void 0 || !item) {
      run.spoil(self, "an element that is not known is taken from it");
      return unknown("it is an element of a list that is not known");
    }
    run.setItems(self, self.items.toSpliced(at, 1));
    return item;
  },
  index: (run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => wanted ? equals(item, wanted) : void 0);
    const index = answers.indexOf(true);
    if (answers.slice(0, index < 0 ? void 0 : index).includes(void 0)) return lost("its place in the list is not known");
    return index < 0 ? run.raise("ValueError", "is not in list", self.tags) : int(index);
  },
  count: (_run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => wanted ? equals(item, wanted) : void 0);
    return answers.includes(void 0) ? lost("the count is not known") : int(answers.filter(Boolean).length);
  }
};
var changers = /* @__PURE__ */ new Set(["append", "add", "insert", "extend", "update", "remove", "discard", "clear", "reverse", "sort"]);
var whole = (self, make) => hasCertainKeys(self) ? make() : lost("its keys depend on a condition that can't be known");
var dictMethods = {
  get: (_run, self, args) => {
    const [key, fallback] = args.positional;
    const hash = key && keyOf(key);
    if (hash === void 0) return lost("its key is not known");
    return self.entries.get(hash)?.[1] ?? fallback ?? args.keywords.get("default") ?? none;
  },
  setdefault: (run, self, { positional: [key, fallback = none] }) => {
    const hash = key && keyOf(key);
    if (!key || hash === void 0) {
      run.spoil(self, "a key that is not known is written into it");
      return lost("its key is not known");
    }
    const found2 = self.entries.get(hash);
    if (found2) return found2[1];
    setEntry(run, self, hash, key, fallback);
    return fallback;
  },
  update: (run, self, args) => {
    const pairs = dictPairs(run, args);
    if (!pairs) run.spoil(self, "it is updated with something that is not known");
    else run.setEntries(self, dict([...self.entries.values(), ...pairs]).entries);
    for (const value of args.positional) self.tags = union(self.tags, value.tags);
    return none;
  },
  pop: (run, self, { positional: [key, fallback] }) => {
    const hash = key && keyOf(key);
    if (hash === void 0) {
      run.spoil(self, "a key that is not known is taken from it");
      return lost("its key is not known");
    }
    const found2 = self.entries.get(hash);
    if (!found2) return fallback ?? run.raise("KeyError", "", self.tags);
    run.setEntries(self, new Map([...self.entries].filter(([name]) => name !== hash)));
    return found2[1];
  },
  clear: (run, self) => {
    run.setEntries(self, /* @__PURE__ */ new Map());
    return none;
  },
  copy: (_run, self) => ({ ...self }),
  keys: (_run, self) => whole(self, () => view([...self.entries.values()].map(([key]) => key), self.tags)),
  values: (_run, self) => whole(self, () => view([...self.entries.values()].map(([, value]) => value), self.tags)),
  items: (_run, self) => whole(self, () => view([...self.entries.values()].map((pair) => tuple(pair)), self.tags))
};
function dictPairs(run, args) {
  const pairs = [];
  for (const value of args.positional) {
    if (value.kind === "dict") {
      if (value.spoiled !== void 0) return void 0;
      for (const [key, item] of value.entries.values()) pairs.push([key, depending(item, value.tags)]);
      continue;
    }
    const items = iterate(run, value);
    if (!items) return void 0;
    for (const item of items) {
      const [key, second] = iterate(run, item) ?? [];
      if (!key || !second || keyOf(key) === void 0) return void 0;
      pairs.push([key, second]);
    }
  }
  for (const [name, value] of args.keywords) pairs.push([str(name), value]);
  return pairs;
}
function methodOf(run, self, name) {
  const bind = (methods, object) => {
    const why = lossOf(object);
    if (why !== void 0) return { kind: "builtin", name, call: () => changers.has(name) ? none : unknown(why), self: object, tags: run.deepTags(object) };
    if (isLazy(object)) return void 0;
    const method = Object.hasOwn(methods, name) ? methods[name] : void 0;
    return method && { kind: "builtin", name, call: (args, site) => method(run, object, args, site), self: object, tags: run.deepTags(object) };
  };
  switch (self.kind) {
    case "str":
    case "bytes":
      return bind(textMethods, self);
    case "list":
    case "set":
      return bind(listMethods, self);
    case "dict":
      return bind(dictMethods, self);
    case "tuple":
      return name === "index" || name === "count" ? bind(listMethods, { kind: "list", items: self.items, tags: self.tags }) : void 0;
    default:
      return void 0;
  }
}
var unbound = { str: textMethods, list: listMethods, set: listMethods, dict: dictMethods };
function unboundMethod(run, type, name) {
  if (type === "dict" && name === "fromkeys") return builtin("fromkeys", ({ positional: [keys, value = none] }) => fromKeys(run, keys, value));
  const own = unbound[type];
  if (!own || !Object.hasOwn(own, name)) return void 0;
  return builtin(name, ({ positional: [self, ...more], keywords }, site) => {
    const method = self?.kind === type ? methodOf(run, self, name) : void 0;
    return method?.kind === "builtin" ? method.call({ positional: more, keywords }, site) : unknown(self?.kind === "unknown" ? self.why : `${type}.${name} is not followed`);
  });
}
function fromKeys(run, keys, value) {
  const names2 = keys && iterate(run, keys);
  return names2 && names2.every((key) => keyOf(key) !== void 0) ? dict(names2.map((key) => [key, value])) : lost("its keys are not known");
}
function toStr(value) {
  const text = asText(value) ?? reprOf(value);
  return text === void 0 ? value.kind === "unknown" ? value : unknown("its text is not known", value.tags) : str(text, value.tags);
}

// src/understand/settings/number-functions.ts
var isSafe = (value) => Number.isSafeInteger(value);
function rounded2(value, places) {
  const scale = 10 ** places;
  const scaled = value * scale;
  const fraction = Math.abs(scaled - Math.trunc(scaled));
  if (places === 0) return fraction === 0.5 ? 2 * Math.round(value / 2) : Math.round(value);
  if (places < 0 || places > 12 || Math.abs(value) > 1e9 || Math.abs(fraction - 0.5) < 1e-6) return void 0;
  return Number(value.toFixed(places));
}
var functions = {
  hex: (value) => value.kind === "int" ? str(`${value.value < 0 ? "-" : ""}0x${Math.abs(value.value).toString(16)}`) : void 0,
  oct: (value) => value.kind === "int" ? str(`${value.value < 0 ? "-" : ""}0o${Math.abs(value.value).toString(8)}`) : void 0,
  bin: (value) => value.kind === "int" ? str(`${value.value < 0 ? "-" : ""}0b${Math.abs(value.value).toString(2)}`) : void 0,
  chr: (value) => value.kind === "int" && value.value >= 0 && value.value < 55296 ? str(String.fromCharCode(value.value)) : void 0,
  ord: (value) => value.kind === "str" && value.value.length === 1 ? int(value.value.charCodeAt(0)) : void 0,
  pow: (base, exponent) => {
    if (base.kind !== "int" || exponent?.kind !== "int" || exponent.value < 0) return void 0;
    const result = base.value ** exponent.value;
    return isSafe(result) ? int(result) : void 0;
  },
  divmod: (left, right) => {
    if (left.kind !== "int" || right?.kind !== "int" || right.value === 0) return void 0;
    const quotient = Math.floor(left.value / right.value);
    return tuple([int(quotient + 0), int(left.value - right.value * quotient + 0)]);
  },
  round: (value, places) => {
    if (value.kind === "int" && !places) return value;
    if (value.kind !== "float" || places && places.kind !== "int" && places.kind !== "None") return void 0;
    const result = rounded2(value.value, places?.kind === "int" ? places.value : 0);
    if (result === void 0) return void 0;
    if (places?.kind === "int") return places.value > 0 ? { kind: "float", value: result, tags: [] } : void 0;
    return isSafe(result) ? int(result + 0) : void 0;
  }
};
function numberFunction(name) {
  const own = Object.hasOwn(functions, name) ? functions[name] : void 0;
  return own && (({ positional: [first, second, ...more], keywords }) => {
    const result = first && more.length === 0 && keywords.size === 0 ? own(first, second) : void 0;
    const lost4 = [first, second].find((value) => value?.kind === "unknown");
    return result ?? unknown(lost4?.kind === "unknown" ? lost4.why : `${name} of ${(first && asText(first)) ?? "this"} is not followed`);
  });
}

// src/understand/settings/builtins.ts
var lost2 = (value, why) => unknown(value?.kind === "unknown" ? value.why : why, value && deepTags(value));
var collection = (make) => (run, { positional: [value] }) => {
  const items = value ? iterate(run, value) : [];
  return items ? make(items) : lost2(value, "it is made from elements that are not known");
};
var setOf = (items) => ({ kind: "set", items: distinct(items), tags: [] });
function toInt(run, value) {
  if (!value) return int(0);
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool") return Number.isSafeInteger(Math.trunc(Number(value.value))) ? int(Math.trunc(Number(value.value)) + 0, value.tags) : unknown("the number is too large", value.tags);
  if (value.kind === "str") {
    if (!/^\s*[+-]?\d+(?:_\d+)*\s*$/.test(value.value)) return run.raise("ValueError", "invalid literal for int()", value.tags, value.at);
    const number = Number(value.value.replaceAll("_", ""));
    return Number.isSafeInteger(number) ? int(number === 0 ? 0 : number, value.tags) : unknown("the number is too large", value.tags);
  }
  return value.kind === "unknown" ? lost2(value, "") : run.raise("TypeError", "int() argument must be a string or a number", value.tags, value.at);
}
function toIntOfBase(value, base) {
  if (value?.kind === "str" && base.kind === "int" && base.value >= 2 && base.value <= 36 && /^[a-z0-9]{1,10}$/i.test(value.value)) {
    const number = parseInt(value.value, base.value);
    if (number.toString(base.value) === value.value.toLowerCase()) return int(number);
  }
  return lost2(value, "a number in another base is not followed");
}
var quantified = (decisive) => (run, { positional: [value] }) => {
  const items = value && iterate(run, value);
  const truths = items?.map(truthOf);
  if (truths?.includes(decisive)) return bool(decisive);
  return !truths || truths.includes(void 0) ? lost2(value, "its truth is not known") : bool(!decisive);
};
function wholeNamespace(run, site, whole2) {
  const namespace = site.scope[whole2];
  const write = (key, value) => {
    if (key.kind === "str") run.bindIn(namespace, key.value, { value, at: site.at, via: [] });
    else run.forgetAll(namespace, "a setting whose name is not known is written", site.at, key.tags);
  };
  const methods = {
    get: builtin("get", ({ positional: [key, fallback] }) => key?.kind === "str" ? namespace.bindings.get(key.value)?.value ?? fallback ?? none : lost2(key, "its name is not known")),
    update: builtin("update", (args) => {
      const pairs = dictPairs(run, args);
      if (pairs) for (const [key, value] of pairs) write(key, value);
      else run.forgetAll(namespace, args.positional[0]?.kind === "unknown" ? args.positional[0].why : "all settings are updated with something that is not known", site.at);
      return none;
    }),
    setdefault: builtin("setdefault", ({ positional: [key, fallback = none] }) => {
      const found2 = key?.kind === "str" ? namespace.bindings.get(key.value)?.value : void 0;
      if (key && !found2) write(key, fallback);
      return found2 ?? fallback;
    })
  };
  return { ...instance("names", methods), names: namespace };
}
var builtins = {
  str: (_run, { positional: [value] }) => value ? toStr(value) : str(""),
  bool: (_run, { positional: [value] }) => {
    const truth = value ? truthOf(value) : false;
    return truth === void 0 ? lost2(value, "its truth is not known") : bool(truth);
  },
  int: (run, { positional: [value, base] }) => base ? toIntOfBase(value, base) : toInt(run, value),
  float: (run, { positional: [value] }) => {
    if (value?.kind === "str" && /^\s*[+-]?(?:inf|infinity|nan)\s*$/i.test(value.value)) return lost2(value, "it is no number that can be written");
    if (value?.kind === "str" && !/^\s*[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?\s*$/i.test(value.value)) return run.raise("ValueError", "could not convert string to float", value.tags);
    const number = value && (value.kind === "str" ? Number(value.value.replaceAll("_", "")) : value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : Number.NaN);
    return number === void 0 || Number.isNaN(number) ? lost2(value, "the number is not known") : { kind: "float", value: number, tags: [] };
  },
  list: collection((items) => list(items)),
  tuple: collection((items) => tuple(items)),
  set: collection((items) => setOf(items)),
  frozenset: collection((items) => setOf(items)),
  reversed: collection((items) => iterator(items.toReversed())),
  enumerate: (run, { positional: [value, first], keywords }) => {
    const start = first ?? keywords.get("start") ?? int(0);
    const items = value && iterate(run, value);
    return items && start.kind === "int" ? iterator(items.map((item, index) => tuple([int(start.value + index), item]))) : lost2(value, "its elements are not known");
  },
  zip: (run, { positional, keywords }) => {
    const columns = positional.map((value) => iterate(run, value));
    const known4 = columns.filter((column) => column !== void 0);
    if (known4.length < columns.length || keywords.size > 0) return lost2(positional[0], "its elements are not known");
    const length = Math.min(...known4.map((column) => column.length));
    return iterator(Array.from({ length: known4.length === 0 ? 0 : length }, (_none, index) => tuple(known4.flatMap((column) => column[index] ?? []))));
  },
  dict: (run, args) => {
    const pairs = dictPairs(run, args);
    return pairs ? dict(pairs) : lost2(args.positional[0], "it is made from pairs that are not known");
  },
  len: (run, { positional: [value] }) => {
    if (value?.kind === "list" && value.lazy === "iterator") return run.raise("TypeError", "object of type 'iterator' has no len()", value.tags);
    const items = value && (value.kind === "str" ? charactersOf(value.value) : iterate(run, value));
    const isUnsure = value?.kind === "set" && keysOf(value.items) === void 0;
    return items === void 0 || isUnsure ? lost2(value, "its length is not known") : int(items.length);
  },
  any: quantified(true),
  all: quantified(false),
  sorted: (run, { positional: [value], keywords }, site) => {
    const items = value && iterate(run, value);
    const sorted = items && sortItems(run, items, keywords, site);
    return sorted ? list(sorted) : lost2(value, "its order is not known");
  },
  filter: (run, { positional: [test, value] }, site) => {
    const items = value && iterate(run, value);
    const kept = items?.map((item) => truthOf(!test || test.kind === "None" ? item : run.call(test, { positional: [item], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope)));
    if (!items || !kept || kept.includes(void 0)) return lost2(value, "what is filtered out is not known");
    return iterator(items.filter((_item, index) => kept[index]));
  },
  map: (run, { positional: [change, value, ...more] }, site) => {
    const items = value && iterate(run, value);
    if (more.length > 0) return lost2(value, "a map over several lists is not followed");
    return items && change ? iterator(items.map((item) => run.call(change, { positional: [item], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope))) : lost2(value, "its elements are not known");
  },
  range: (run, { positional }) => {
    const [first, second, step] = positional.map((value) => value.kind === "int" ? value.value : Number.NaN);
    const [from, to] = second === void 0 ? [0, first ?? Number.NaN] : [first ?? Number.NaN, second];
    const by = step ?? 1;
    const count = Math.ceil((to - from) / by);
    if (!Number.isFinite(count) || count > 1e4) return unknown("the range is not known or too long");
    run.step(Math.max(0, count));
    return view(Array.from({ length: Math.max(0, count) }, (_none, index) => int(from + index * by)));
  },
  isinstance: (_run, { positional: [value, type] }) => {
    const types = type?.kind === "tuple" ? type.items : type ? [type] : [];
    const known4 = types.map((item) => item.kind === "builtin" ? item.name : void 0);
    if (!value || value.kind === "instance" || isLazy(value) || known4.includes(void 0)) return lost2(value, "its type is not known");
    if (value.kind === "unknown") return value.text ? bool(known4.includes("str")) : lost2(value, "");
    const name = typeName(value);
    return bool(known4.some((other) => other === name || other === "int" && name === "bool"));
  },
  open: (run, { positional: [file] }, { at }) => file?.kind === "str" || file?.kind === "path" ? fileObject(readText(run, file.value, at)) : lost2(file, "it is read from a file whose name is not known"),
  compile: (_run, { positional: [code] }) => code ?? none,
  exec: executeText,
  execfile: (run, { positional: [file] }, site) => executeText(run, { positional: file?.kind === "str" ? [readText(run, file.value, site.at)] : [], keywords: /* @__PURE__ */ new Map() }, site),
  setattr: (run, { positional: [object, name, value] }, site) => {
    if (object?.kind === "module" && name?.kind === "str" && value) assignAttribute(run, object, name.value, value, site.at);
    else if (object?.kind !== "instance" && object?.kind !== "class") run.forgetAll(site.scope.module, "an attribute whose name is not known is written", site.at);
    return none;
  },
  print: () => none,
  globals: (run, _args, site) => wholeNamespace(run, site, "module"),
  locals: (run, _args, site) => wholeNamespace(run, site, "locals"),
  dir: (_run, { positional: [object] }) => {
    const names2 = object?.kind === "module" && object.namespace && object.namespace.open === void 0 ? [...object.namespace.bindings.keys()] : void 0;
    return names2 ? list(names2.toSorted().map((name) => str(name))) : lost2(object, "its names are not followed");
  },
  // With a list of names it gives the module itself, and imports those of them that are modules.
  __import__: (run, { positional: [name, , , from], keywords }, { at, scope }) => {
    const wanted = from ?? keywords.get("fromlist");
    const names2 = wanted ? iterate(run, wanted) : [];
    if (name?.kind !== "str" || !names2 || names2.length === 0) return lost2(name, "what it imports is not followed");
    const module = run.interpreter.load(run, name.value, at, scope);
    for (const each of names2) if (each.kind === "str" && run.source.find(`${name.value}.${each.value}`) !== void 0) run.interpreter.load(run, `${name.value}.${each.value}`, at, scope);
    return module;
  },
  // The type of plain data is what makes it: `type(default)(text)`.
  type: (run, { positional: [value, ...more] }) => {
    const isPlain3 = value !== void 0 && ["bool", "int", "float", "str", "list", "tuple", "dict", "set"].includes(value.kind);
    return (isPlain3 && more.length === 0 ? builtinNamed(run, value.kind) : void 0) ?? lost2(value, "its type is not followed");
  },
  vars: (run, { positional: [object] }, site) => {
    if (!object) return wholeNamespace(run, site, "locals");
    if (object.kind !== "module" || !object.namespace || object.namespace.open !== void 0) return lost2(object, "its attributes are not followed");
    return dict(Array.from(object.namespace.bindings, ([name, { value }]) => [str(name), value]), object.tags);
  },
  getattr: (run, { positional: [object, name, fallback] }, { at }) => {
    if (object?.kind === "module" && name?.kind === "str") return object.attribute(name.value) ?? fallback ?? run.raise("AttributeError", name.value, [], at);
    const found2 = object?.kind === "class" && name?.kind === "str" ? findAttribute(object, name.value) : void 0;
    if (found2 === "absent") return fallback ?? run.raise("AttributeError", "", [], at);
    return found2 ?? lost2(object, "an attribute that is not followed");
  },
  hasattr: (run, { positional: [object, name] }) => {
    if (object?.kind === "module" && name?.kind === "str" && object.attribute(name.value)) return bool(true);
    const found2 = object?.kind === "class" && name?.kind === "str" ? findAttribute(object, name.value) : void 0;
    if (found2 !== void 0) return bool(found2 !== "absent");
    if (object?.kind === "str" && name?.kind === "str" && methodOf(run, object, name.value)) return bool(true);
    return lost2(object, "whether it has an attribute is not known");
  },
  repr: (_run, { positional: [value] }) => {
    const text = value && reprOf(value);
    return text === void 0 ? lost2(value, "its representation is not followed") : str(text);
  },
  min: (run, args) => extreme(run, args, 0),
  max: (run, args) => extreme(run, args, -1),
  iter: collection((items) => iterator(items)),
  next: (run, { positional: [value, fallback] }) => {
    const [first, ...others] = (value && iterate(run, value)) ?? [];
    if (others.length > 0 || value?.kind !== "list" || value.lazy !== "iterator") return first && value?.kind === "list" && value.lazy === "iterator" ? first : lost2(value, "the next element is not known");
    return first ?? fallback ?? run.raise("StopIteration", "", value.tags);
  },
  callable: (_run, { positional: [value] }) => value && ["str", "int", "float", "bool", "None", "list", "dict", "tuple", "set"].includes(value.kind) ? bool(false) : lost2(value, "whether it can be called is not known"),
  abs: (_run, { positional: [value] }) => value?.kind === "int" || value?.kind === "float" ? { ...value, value: Math.abs(value.value) } : lost2(value, "the number is not known"),
  sum: (run, { positional: [value, first] }, site) => {
    const items = value && iterate(run, value);
    return items ? items.reduce((sum, item) => binary(run, "+", sum, item, site.at), first ?? int(0)) : lost2(value, "its elements are not known");
  }
};
function findAttribute(object, name) {
  const line = linearise(object);
  if (!line || name.startsWith("_") || line.some(({ construct: construct2, namespace }) => construct2 !== void 0 || namespace.open !== void 0)) return void 0;
  for (const { namespace } of line) {
    const found2 = namespace.bindings.get(name)?.value;
    if (found2) return found2;
  }
  return "absent";
}
function executeText(run, { positional: [code, names2] }, site) {
  const parsed = code?.kind === "str" && code.file ? run.source.parse(code.file.path) : void 0;
  const elsewhere = names2 && !(names2.kind === "instance" && names2.names === site.scope.module);
  if (!parsed || elsewhere) run.forgetAll(site.scope.locals, code?.kind === "unknown" ? `it may be set by exec(): ${code.why}` : "it may be set by exec()", site.at);
  else run.deeper(() => run.interpreter.execute(run, parsed.body, { ...site.scope, file: parsed.file }));
  return none;
}
function extreme(run, { positional, keywords }, at) {
  const [value] = positional;
  const items = positional.length === 1 && value ? iterate(run, value) : positional;
  const sorted = items && [...keywords.keys()].every((name) => name === "default") ? sortItems(run, items, /* @__PURE__ */ new Map()) : void 0;
  if (!sorted) return lost2(value, "a smallest or largest value that is not known");
  const best = sorted.at(at);
  if (!best) return keywords.get("default") ?? run.raise("ValueError", "the argument is empty", value?.tags);
  return sorted.find((item) => equals(item, best) === true) ?? best;
}
var made = /* @__PURE__ */ new WeakMap();
function builtinNamed(run, name) {
  const own = Object.hasOwn(builtins, name) ? builtins[name] : void 0;
  if (own) {
    const known4 = made.get(run) ?? /* @__PURE__ */ new Map();
    made.set(run, known4);
    const found2 = known4.get(name) ?? { ...builtin(name, (args, site) => own(run, args, site)) };
    known4.set(name, found2);
    return found2;
  }
  const onNumbers = numberFunction(name);
  if (onNumbers) return builtin(name, onNumbers);
  return pythonNames.has(name) ? unknown(`${name} is not followed`) : void 0;
}
var pythonNames = new Set(
  "abs bin bytearray bytes callable chr classmethod complex delattr dir divmod eval format hash help hex id input issubclass iter memoryview next object oct ord pow property round slice staticmethod sum super tuple type unicode zip basestring long xrange reload __import__ __builtins__ __debug__ __doc__ __package__ __spec__ __loader__ NotImplemented Exception BaseException ImportError ModuleNotFoundError KeyError ValueError TypeError AttributeError NameError IndexError LookupError RuntimeError OSError IOError EnvironmentError FileNotFoundError PermissionError AssertionError NotImplementedError SystemExit KeyboardInterrupt Warning DeprecationWarning UserWarning RuntimeWarning StopIteration ZeroDivisionError UnicodeDecodeErrorArithmeticError BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError EOFError Ellipsis EncodingWarning ExceptionGroup FileExistsError FloatingPointError FutureWarning GeneratorExit ImportWarning IndentationError InterruptedError IsADirectoryError MemoryError NotADirectoryError OverflowError PendingDeprecationWarning ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning StopAsyncIteration SyntaxError SyntaxWarning SystemError TabError TimeoutError UnboundLocalError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning WindowsError __annotations__ __build_class__ __cached__ __path__ aiter all anext any ascii bool breakpoint cmp compile copyright credits dict enumerate exec execfile exit file filter float frozenset getattr globals hasattr int isinstance len license list locals map max min open print quit range raw_input reduce repr reversed set setattr sorted str unichr vars".split(" ")
);

// src/understand/settings/libraries/environ-casts.ts
var trueWords = ["true", "on", "ok", "y", "yes", "1"];
var plainKinds = /* @__PURE__ */ new Set(["None", "bool", "int", "float", "str", "bytes", "path", "tuple", "list", "set", "dict"]);
var nameOf = (cast) => typeof cast === "string" ? cast : cast.kind === "builtin" ? cast.name : void 0;
function applyCast(run, cast, value, site) {
  const callee = typeof cast === "string" ? builtinNamed(run, cast) : cast;
  if (callee && plainKinds.has(callee.kind)) return run.raise("TypeError", `'${callee.kind}' object is not callable`, callee.tags, site.at);
  return run.call(callee ?? unknown("its cast is not known"), { positional: [value], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope);
}
var pieces = (value, text, separator = ",") => text.split(separator).filter((part) => part !== "").map((part) => str(part, value.tags, value.at));
var trim = (text, character) => {
  let [from, to] = [0, text.length];
  while (from < to && text.charAt(from) === character) from += 1;
  while (to > from && text.charAt(to - 1) === character) to -= 1;
  return text.slice(from, to);
};
function parseValue(run, value, cast, site) {
  if (cast === void 0) return value;
  const name = nameOf(cast);
  if (value.kind === "unknown" && typeof cast !== "string" && plainKinds.has(cast.kind) && !["list", "tuple", "dict"].includes(cast.kind)) return applyCast(run, cast, value, site);
  if (value.kind === "unknown") return name === "str" ? value : unknown(value.why, value.tags, site.at);
  if (value.kind !== "str") return name === "str" || name === "int" ? applyCast(run, name, value, site) : unknown("its default is cast in a way that is not followed", value.tags, site.at);
  const { tags } = value;
  const at = value.at ?? site.at;
  if (typeof cast !== "string" && (cast.kind === "list" || cast.kind === "tuple")) {
    const [each] = cast.items;
    if (!each) return unknown("its cast is not known", tags, at);
    const text = cast.kind === "list" ? value.value : trim(trim(value.value, "("), ")");
    const items = pieces(value, text).map((piece) => applyCast(run, each, piece, site));
    return cast.kind === "list" ? list(items, tags, at) : tuple(items, tags, at);
  }
  switch (name) {
    case "bool":
      return toBool(value, site);
    case "list":
      return list(pieces(value, value.value), tags, at);
    case "tuple":
      return tuple(pieces(value, trim(trim(value.value, "("), ")")), tags, at);
    case "dict": {
      const pairs = value.value.split(",").filter((part) => part !== "").map((part) => part.split("="));
      if (pairs.some((pair) => pair.length > 2)) return unknown("it is split in a way that depends on the version", tags, at);
      if (pairs.some((pair) => pair.length < 2)) return run.raise("ValueError", "dictionary update sequence element has length 1; 2 is required", tags, at);
      return dict(pairs.map(([key = "", item = ""]) => [str(key, tags, at), str(item, tags, at)]), tags, at);
    }
    case "float":
      return /^-?\d+(\.\d+)?$/.test(value.value) ? { kind: "float", value: Number(value.value), tags, at } : unknown("its number is read in a way that is not followed", tags, at);
    default:
      return typeof cast !== "string" && cast.kind === "dict" ? unknown("its cast is not followed", tags, at) : applyCast(run, cast, value, site);
  }
}
function toBool(value, { at }) {
  const answer = (truth) => ({ kind: "bool", value: truth, tags: value.tags, at: value.at ?? at });
  const text = value.value.trim();
  if (/^[+-]?\d[\d_]*$/.test(text)) return answer(/[1-9]/.test(text));
  const isTrue = trueWords.includes(text.toLowerCase());
  return isTrue && text !== value.value ? unknown("whether blanks count depends on the version of django-environ", value.tags, at) : answer(isTrue);
}
function typeOf(value) {
  switch (value.kind) {
    case "None":
      return void 0;
    case "bool":
    case "int":
    case "float":
    case "str":
    case "list":
    case "tuple":
    case "dict":
      return value.kind;
    default:
      return unknown("the type of its default is not followed", value.tags);
  }
}

// src/understand/settings/libraries/configurations.ts
var configuration = "configurations.Configuration";
var isConfiguration = (object, depth = 0) => object.kind === "class" && depth < 20 && (object.name === configuration || object.bases.some((base) => isConfiguration(base, depth + 1)));
function adoptConfiguration(run, object, scope, at) {
  if (!isConfiguration(object) || scope.locals !== scope.module) return;
  const chosen = run.variable("DJANGO_CONFIGURATION", { at, required: true });
  if (chosen?.kind !== "str") {
    run.forgetAll(scope.module, "it is set in the class that DJANGO_CONFIGURATION names", at, variableTags("DJANGO_CONFIGURATION"));
    return;
  }
  if (chosen.value !== object.name) return;
  const classes = linearise(object);
  if (!classes) {
    run.forgetAll(scope.module, "one of the bases of its class is not followed", at, chosen.tags);
    return;
  }
  const attributes = new Map(classes.toReversed().flatMap(({ namespace }) => [...namespace.bindings]));
  for (const [name, binding] of attributes) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
    const value = settle(run, name, binding.value, { at, scope });
    run.bindIn(scope.module, name, { ...binding, value: tagged(value, chosen.tags) });
    if (binding.value.kind === "instance" && binding.value.type === "configurations.EmailURLValue") {
      for (const other of mailSettings) run.bindIn(scope.module, other, { ...binding, value: unknown("it is part of an address of mail", chosen.tags, at) });
    }
  }
  const why = "its class is set up in a way that is not followed";
  const hooks = classes.flatMap(({ namespace }) => ["pre_setup", "post_setup"].map((hook) => namespace.bindings.get(hook)?.at)).filter((place2) => place2 !== void 0);
  if (classes.some(({ namespace }) => namespace.bindings.has("DOTENV") || namespace.bindings.has("setup")) || hooks.some(mayChangeAll)) run.forgetAll(scope.module, why, at, chosen.tags);
  else run.forget({ ...scope, locals: scope.module }, new Set(hooks.flatMap(changedBy)), why, at, chosen.tags);
}
function adoptImportedConfigurations(run, scope) {
  for (const { value, at, via } of [...scope.module.bindings.values()]) if (value.kind === "class" && via.length > 0) adoptConfiguration(run, value, scope, at);
}
function mayChangeAll(hook) {
  const text = textOf(hook).replace(/\bsuper\([^()]*\)/g, "");
  return /\b(?:setattr|delattr|globals|locals|vars|exec|eval|__dict__)\b|[(,=]\s*(?:cls|self)\s*[,)\n]/.test(text.replace(/^[^\n]*\bdef\b[^\n]*/m, ""));
}
var changedBy = (hook) => Array.from(textOf(hook).matchAll(/\b(?:cls|self)\.([A-Z]\w*)(?:\[[^\]\n]*\])*\s*(?:[-+|*]?=(?!=)|\.(?:append|insert|extend|update|remove|pop|setdefault|add|clear|sort|reverse)\b)/g), ([, name = ""]) => name);
function settle(run, name, value, site) {
  if (value.kind === "function") return unknown("it is what a method returns", value.tags, site.at);
  const read3 = value.kind === "instance" && value.type === "configurations.Value" ? value.attributes.get("*") : void 0;
  return read3 ? run.call(read3, { positional: [str(name)], keywords: /* @__PURE__ */ new Map() }, value.at ?? site.at, site.scope) : value;
}
var mailSettings = "BACKEND HOST HOST_USER HOST_PASSWORD PORT USE_TLS USE_SSL FILE_PATH TIMEOUT SSL_CERTFILE SSL_KEYFILE".split(" ").map((name) => `EMAIL_${name}`);
function valueClass(run, convert2, prepare = (fallback) => fallback, required = false) {
  const read3 = (args, name, site) => {
    const { default: fallback = none, environ: environ2, environ_name: own, environ_prefix: prefix, environ_required: must } = bindNames(args, "default", "environ", "environ_name", "environ_prefix", "environ_required");
    if (environ2?.kind === "bool" && !environ2.value) return prepare(fallback);
    const plain2 = (value, otherwise) => value === void 0 ? otherwise : value.kind === "str" ? value.value : value.kind === "None" ? "" : void 0;
    const [start, end] = [plain2(prefix, "DJANGO"), own?.kind === "None" ? name : plain2(own, name)];
    if (environ2 && environ2.kind !== "bool" || start === void 0 || end === void 0) return unknown("it is read from a variable whose name is not known", [], site.at);
    const variable2 = start === "" ? end : `${start.replace(/_$/, "")}_${end}`;
    const found2 = run.variable(variable2, { at: site.at, fallback, required: required || must?.kind === "bool" && must.value });
    if (!found2) return required || must?.kind === "bool" && must.value ? run.requiredVariable(variable2, "ValueError", site.at) : tagged(prepare(fallback), variableTags(variable2));
    if (found2.kind !== "str" || !convert2) return convert2 === void 0 && found2.kind !== "str" ? found2 : unknown(found2.kind === "unknown" ? found2.why : "it is no text", found2.tags, site.at);
    return convert2(found2, site);
  };
  return builtin("Value", (args, site) => {
    const { at } = site;
    const { environ_name: own, late_binding: late } = bindNames(args, "default", "environ", "environ_name", "environ_prefix", "environ_required", "late_binding");
    if (own?.kind === "str" && late === void 0) return read3(args, own.value, site);
    return {
      ...instance("configurations.Value", {}, at),
      attributes: /* @__PURE__ */ new Map([["*", builtin("setup", ({ positional: [name] }, inner) => read3(args, name?.kind === "str" ? name.value : "", inner))]])
    };
  });
}
var toBool2 = (run) => (value, site) => {
  const word = value.value.trim().toLowerCase();
  const truth = ["yes", "y", "true", "1"].includes(word);
  if (!truth && !["no", "n", "false", "0", ""].includes(word)) return run.raise("ValueError", "Cannot interpret boolean value", value.tags, site.at);
  return { kind: "bool", value: truth, tags: value.tags, at: value.at ?? site.at };
};
var sequence = (collect) => (value) => collect(value.value.trim().split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => str(part, value.tags, value.at)), value.tags, value.at);
function configurations(run) {
  const base = { kind: "class", name: configuration, bases: [], namespace: new Namespace("configurations"), tags: noTags };
  return moduleOf("configurations", { Configuration: base, values: configurationValues(run) });
}
function configurationValues(run) {
  const asSequence = (collect) => (fallback) => {
    if (fallback.kind === "None") return collect([], fallback.tags, fallback.at);
    return fallback.kind === "list" || fallback.kind === "tuple" ? collect(fallback.items, fallback.tags, fallback.at) : unknown("its default is no sequence", fallback.tags, fallback.at);
  };
  const text = (value) => value;
  const names2 = {
    Value: valueClass(run, text),
    BooleanValue: valueClass(run, toBool2(run)),
    IntegerValue: valueClass(run, (value, site) => applyCast(run, "int", value, site)),
    PositiveIntegerValue: valueClass(run, (value, site) => applyCast(run, "int", value, site)),
    ListValue: valueClass(run, sequence(list), asSequence(list)),
    TupleValue: valueClass(run, sequence(tuple), asSequence(tuple)),
    EmailURLValue: builtin("EmailURLValue", (_args, { at }) => instance("configurations.EmailURLValue", {}, at)),
    SecretValue: valueClass(run, (value, site) => value.value === "" ? run.raise("ValueError", "Secret value is not set", value.tags, site.at) : value, void 0, true)
  };
  return moduleOf("configurations.values", names2);
}

// src/parse/data/parse-ini.ts
function parseIni(text, fold = (name) => name.toLowerCase()) {
  const sections = /* @__PURE__ */ new Map();
  let section;
  let option;
  let indentation = 0;
  const finish = () => {
    if (!option || !section) return;
    const [first = "", ...more] = option.lines;
    const place2 = more.join("").trim() === "" ? { start: option.start, end: option.start + first.length } : {};
    section.set(option.name, { value: option.lines.join("\n").trimEnd(), ...place2 });
    option = void 0;
  };
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const line = match[0].replace(/\r?\n$/, "");
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#") || trimmed.startsWith(";")) {
      if (trimmed === "") option?.lines.push("");
      continue;
    }
    const indent = line.length - line.trimStart().length;
    if (section && option && indent > indentation) {
      option.lines.push(trimmed);
      continue;
    }
    indentation = indent;
    const header = /^\[([^\]]+)\]/.exec(trimmed)?.[1];
    if (header !== void 0) {
      finish();
      if (sections.has(header) && header !== "DEFAULT") return { problem: `the section ${header} stands twice` };
      section = sections.get(header) ?? /* @__PURE__ */ new Map();
      sections.set(header, section);
      continue;
    }
    const cut = trimmed.search(/[=:]/);
    if (!section || cut <= 0) return { problem: section ? "one of its lines is no option" : "it does not begin with a section" };
    finish();
    const name = fold(trimmed.slice(0, cut).trim());
    if (section.has(name)) return { problem: `the option ${name} stands twice` };
    const value = trimmed.slice(cut + 1).trim();
    option = { name, lines: [value], start: match.index + indent + trimmed.length - value.length };
  }
  finish();
  return { sections };
}

// src/understand/settings/libraries/data-files.ts
function contentOf(run, stream, site) {
  const read3 = stream?.kind === "instance" ? stream.attributes.get("read") : void 0;
  return read3 ? run.call(read3, { positional: [], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope) : stream;
}
function fromData(run, format, text, at) {
  if (text?.kind === "unknown" && text.file !== void 0) return untrackedContent(text.file, text.tags, at);
  if (text?.kind !== "str" && text?.kind !== "bytes") return unknown(text?.kind === "unknown" ? text.why : "it is no text", text?.tags, at);
  const file = text.kind === "str" ? text.file : void 0;
  const result = run.source.formats.parse(format, text.value);
  run.step(text.value.length >> 6);
  if ("problem" in result) return unknown(file ? `${file.path}: ${result.problem}` : result.problem, text.tags, at);
  return objectOf(result.value, file, text.tags, at);
}
function objectOf(data, file, tags, at) {
  const made2 = /* @__PURE__ */ new Map();
  const make = (value) => {
    const known4 = made2.get(value);
    if (known4) return known4;
    const object = makeOne(value);
    if (value.kind === "list" || value.kind === "mapping") made2.set(value, object);
    return object;
  };
  const makeOne = (value) => {
    const place2 = file ? placeIn(file, value) ?? at : at;
    switch (value.kind) {
      case "null":
        return { kind: "None", tags, at: place2 };
      case "boolean":
        return { kind: "bool", value: value.value, tags, at: place2 };
      case "integer":
        return { kind: "int", value: value.value, tags, at: place2 };
      case "float":
        return { kind: "float", value: value.value, tags, at: place2 };
      case "string":
        return str(value.value, tags, place2);
      case "list":
        return list(value.items.map(make), tags, place2);
      case "mapping":
        return dict(value.entries.map(([key, item]) => [make(key), make(item)]), tags, place2);
      case "other":
        return unknown(`it is ${value.what}`, tags, place2);
    }
  };
  return make(data);
}
function placeIn(file, value) {
  if (value.start !== void 0 && value.end !== void 0) return span(file, value.start, value.end);
  return value.kind === "string" ? placeOfText(file, value.value) : void 0;
}
function placeOfText(file, text) {
  const start = text === "" ? void 0 : quotedTexts(file).get(text);
  return start === void 0 || start < 0 ? void 0 : span(file, start, start + text.length + 2);
}
var known3 = /* @__PURE__ */ new WeakMap();
function quotedTexts(file) {
  const before = known3.get(file);
  if (before) return before;
  const places = /* @__PURE__ */ new Map();
  for (const { 0: quoted2, index } of file.text.matchAll(/"[^"\n]*"|'[^'\n]*'/g)) {
    const text = quoted2.slice(1, -1);
    places.set(text, places.has(text) ? -1 : index);
  }
  known3.set(file, places);
  return places;
}
var reader = (run, name, format, more = {}) => moduleOf(name, {
  load: builtin("load", (args, site) => fromData(run, format, contentOf(run, bindNames(args, "fp").fp, site), site.at)),
  loads: builtin("loads", (args, { at }) => fromData(run, format, bindNames(args, "s").s, at)),
  ...more
});
var yaml = (run) => {
  const load = (name) => builtin(name, (args, site) => fromData(run, "yaml", contentOf(run, bindNames(args, "stream").stream, site), site.at));
  const loaders = ["SafeLoader", "FullLoader", "Loader", "UnsafeLoader", "CSafeLoader", "CLoader", "CFullLoader", "BaseLoader"];
  const all = Object.fromEntries(loaders.map((loader) => [loader, instance(`yaml.${loader}`)]));
  const general = builtin("load", (args, site) => {
    const { stream, Loader } = bindNames(args, "stream", "Loader");
    const known4 = Loader?.kind === "instance" && /^yaml\.(?!Base)/.test(Loader.type);
    return known4 ? fromData(run, "yaml", contentOf(run, stream, site), site.at) : lostLoader(contentOf(run, stream, site), site.at);
  });
  return moduleOf("yaml", { load: general, ...Object.fromEntries(["safe_load", "full_load", "unsafe_load"].map((name) => [name, load(name)])), ...all });
};
var lostLoader = (text, at) => text?.kind === "unknown" && text.file !== void 0 ? untrackedContent(text.file, text.tags, at) : unknown("its loader of YAML is not followed", text?.tags, at);
var toml = (run) => reader(run, "toml", "toml", {
  load: builtin("load", (args, site) => {
    const { f } = bindNames(args, "f");
    const named2 = f?.kind === "str" && !f.file || f?.kind === "path";
    return fromData(run, "toml", named2 ? readText(run, f.value, site.at) : contentOf(run, f, site), site.at);
  })
});
var dataModules = {
  yaml,
  toml,
  tomllib: (run) => reader(run, "tomllib", "toml"),
  tomli: (run) => reader(run, "tomli", "toml"),
  rtoml: (run) => reader(run, "rtoml", "toml")
};

// src/parse/dotenv/parse.ts
var isSampleName = (path2) => /(^|[._-])(sample|samples|example|template|tmpl|tpl|dist|default|defaults|skel)([._-]|$)/i.test(path2.slice(path2.lastIndexOf("/") + 1));
var blank2 = /(?:[^\S\r\n]|\uFEFF)*/y;
var exported = /export[^\S\r\n]+/y;
var nameForm = /'([^'\r\n]+)'|([^=#\s]+)/y;
var singleQuoted = /'([^'\\]*(?:\\[^][^'\\]*)*)'/y;
var doubleQuoted = /"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
var plainValue = /[^\r\n]*/y;
var lineEnd = /\r\n|\n|\r/g;
function parseDotenv(file, production) {
  const entries = [];
  const problems = [];
  const text = file.text;
  const values = /* @__PURE__ */ new Map();
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const binary2 = text.includes("\0");
  while (!binary2 && at < text.length) {
    const start = at;
    const first = text.charAt(skipSpace(text, at));
    if (first === "" || first === "#") {
      at = first === "" ? text.length : endOfLine(text, skipSpace(text, at));
      continue;
    }
    at = skipSpace(text, start);
    const lineStart = at;
    take(exported);
    const nameStart = at;
    const name = take(nameForm);
    const nameAt = span(file, nameStart, at);
    take(blank2);
    if (name && text.charAt(at) === "=") {
      const equalsAt = at++;
      take(blank2);
      if (text.charAt(at) === "#" && at > equalsAt + 1) at = equalsAt + 1;
      const { value, place: place2 } = readValue(file, text, at, take, () => at);
      const decoded = value === void 0 ? void 0 : interpolate(value.text, value.literal, values);
      const word = name[1] ?? name[2] ?? "";
      if (value !== void 0) {
        values.set(word, decoded);
        entries.push({ name: word, nameAt, value: decoded, at: place2 });
      } else problems.push({ at: place2, message: "The value's quote is never closed, so the variable is not set.", help: "Close the quote, or remove it." });
      take(blank2);
      const rest = text.charAt(at);
      if (value !== void 0 && rest !== "" && rest !== "#" && rest !== "\n" && rest !== "\r") {
        const end = endOfLine(text, at);
        problems.push({ at: span(file, at, end), message: "Text after the closing quote makes the line invalid, so the variable is not set.", help: "Quote the whole value, or start a comment with `#`." });
        entries.pop();
      }
    } else if (name && /^[\r\n#]?$/.test(text.charAt(at))) {
      entries.push({ name: name[1] ?? name[2] ?? "", nameAt, value: void 0, at: nameAt });
    } else problems.push({ at: span(file, lineStart, endOfLine(text, lineStart)), message: "The line is no NAME=value, so it sets nothing.", help: "Write `NAME=value`." });
    at = endOfLine(text, Math.max(at, lineStart + 1));
  }
  return { file, language: "dotenv", production, problems, entries, sample: isSampleName(file.path) };
}
function readValue(file, text, at, take, now) {
  const quote = text.charAt(at);
  if (quote === "'" || quote === '"') {
    const match = take(quote === "'" ? singleQuoted : doubleQuoted);
    if (!match) return { value: void 0, place: span(file, at, endOfLine(text, at)) };
    const inside = match[1] ?? "";
    const decoded = quote === "'" ? inside.replace(/\\([\\'])/g, "$1") : inside.replace(/\\([\\'"abfnrtv])/g, (_, escape) => escapes2[escape] ?? escape);
    return { value: { text: decoded, literal: quote === "'" }, place: span(file, at + 1, now() - 1) };
  }
  const line = take(plainValue)?.[0] ?? "";
  const plain2 = cutComment(line).trimEnd();
  return { value: { text: plain2, literal: false }, place: span(file, at, at + plain2.length) };
}
function cutComment(line) {
  for (let hash = line.indexOf("#"); hash >= 0; hash = line.indexOf("#", hash + 1)) {
    if (/\s/.test(line.charAt(hash - 1))) return line.slice(0, hash);
  }
  return line;
}
var escapes2 = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
var longestValue = 65536;
function interpolate(value, literal, values) {
  if (literal && !value.includes("${")) return value;
  const unknown2 = /* @__PURE__ */ new Set();
  const text = value.replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name) => {
    const found2 = values.get(name);
    if (found2 === void 0) unknown2.add(name);
    return found2 ?? "";
  });
  return unknown2.size === 0 && text.length <= longestValue ? text : void 0;
}
var skipSpace = (text, from) => {
  let at = from;
  while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at++;
  return at;
};
function endOfLine(text, from) {
  lineEnd.lastIndex = from;
  const match = lineEnd.exec(text);
  return match ? match.index : text.length;
}

// src/understand/settings/libraries/variables-file.ts
function fileAt(run, path2) {
  const relative = inProject(path2);
  return relative === void 0 ? void 0 : run.source.read(relative);
}
function findUpwards(run, directory, names2) {
  for (let at = directory; inProject(at) !== void 0; at = parentOf(at)) {
    for (const name of names2) {
      const file = fileAt(run, `${at}/${name}`);
      if (file) return file;
    }
  }
  return void 0;
}
var variable = (file, name, text, start, end, known4 = true) => {
  const at = span(file, start, end);
  return { name, value: known4 ? str(text, [], at) : unknown(`it is written in ${file.path} in a way that is read differently by versions`, [], at) };
};
function* linesOf(file) {
  for (let number = 1; number <= file.lineCount; number += 1) yield [file.lineText(number), file.offsetOfLine(number)];
}
function environFile(file) {
  const found2 = [];
  for (const [line, start] of linesOf(file)) {
    const [, head = "", name, text] = /^((?:export )?([A-Za-z_0-9]+)=)(.*)$/.exec(line) ?? [];
    if (name === void 0 || text === void 0) continue;
    const quoted2 = /^'(.*)'$/.exec(text) ?? /^"(.*)"$/.exec(text);
    const value = quoted2?.[1] ?? text;
    const valueStart = start + head.length + (quoted2 ? 1 : 0);
    found2.push(variable(file, name, value, valueStart, valueStart + value.length, !(text.startsWith('"') && value.includes("\\"))));
  }
  const count = (name) => found2.filter((other) => other.name === name).length;
  return found2.map(({ name, value }) => ({ name, value: count(name) === 1 ? value : unknown(`${file.path} sets ${name} twice`, [], value.at) }));
}
function decoupleFile(file) {
  const found2 = [];
  for (const [line, start] of linesOf(file)) {
    const cut = line.indexOf("=");
    if (cut < 0 || line.trim().startsWith("#")) continue;
    const text = line.slice(cut + 1).trim();
    const quoted2 = text.length >= 2 && /^(['"]).*\1$/s.test(text);
    const value = quoted2 ? text.slice(1, -1) : text;
    const valueStart = start + line.indexOf(text, cut + 1) + (quoted2 ? 1 : 0);
    found2.push(variable(file, line.slice(0, cut).trim(), value, valueStart, valueStart + value.length, text !== "" ? !(/^['"]/.test(text) && !quoted2) : true));
  }
  return found2;
}
function iniSettings(file) {
  const found2 = [];
  let section = "";
  for (const [line, start] of linesOf(file)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== void 0) section = header;
    const [, head = "", name, text] = /^(\s*([^=:]+?)\s*[=:]\s*)(.*?)\s*$/.exec(line) ?? [];
    if (header !== void 0 || name === void 0 || text === void 0 || section !== "settings" && section !== "DEFAULT") continue;
    found2.push(variable(file, name.toLowerCase(), text, start + head.length, start + head.length + text.length, !text.includes("%") && !/^\s/.test(line)));
  }
  return found2;
}
function dotenvFile(file) {
  const last = /* @__PURE__ */ new Map();
  for (const { name, value, at } of parseDotenv(file, false).entries) {
    if (value === void 0 && textOf(at) === name) {
      last.set(name, { name, value: { kind: "None", tags: [], at } });
      continue;
    }
    const known4 = value !== void 0 && !textOf(at).includes("${");
    last.set(name, variable(file, name, value ?? "", at.start, at.end, known4));
  }
  return [...last.values()];
}
function loadVariables(run, variables, overwrite) {
  for (const { name, value } of variables) if (value.kind !== "None" && (overwrite || run.variable(name) === void 0)) run.setVariable(name, overwrite ? value : { ...value, tags: [name] });
}

// src/understand/settings/libraries/configparser.ts
var words = { "1": true, yes: true, true: true, on: true, "0": false, no: false, false: false, off: false };
var deepestInterpolation = 10;
var Parser = class {
  #run;
  #interpolates;
  #contents;
  object;
  constructor(run, interpolates, lost4) {
    this.#run = run;
    this.#interpolates = interpolates;
    this.#contents = { sections: /* @__PURE__ */ new Map(), untracked: [], lost: lost4 };
    this.object = {
      ...instance("ConfigParser", {
        read: builtin("read", (args, site) => this.#readFiles(bindNames(args, "filenames").filenames, site.at)),
        read_file: builtin("read_file", ({ positional: [stream] }, site) => this.#readText(contentOf(run, stream, site))),
        readfp: builtin("readfp", ({ positional: [stream] }, site) => this.#readText(contentOf(run, stream, site))),
        read_string: builtin("read_string", ({ positional: [text] }) => this.#readText(text)),
        ...Object.fromEntries(["read_dict", "set", "add_section", "remove_section", "remove_option"].map((name) => [name, builtin(name, () => this.#lose("the settings change what was read"))])),
        sections: builtin("sections", (_args, { at }) => this.#whole(at, () => list(this.#names().map((name) => str(name)), this.#allTags(), at))),
        items: builtin("items", ({ positional: [section] }, { at }) => this.#items(section, at, ["DEFAULT"])),
        options: builtin("options", ({ positional: [section] }, { at }) => this.#whole(at, () => list(this.#optionsOf(section).map((name) => str(name)), this.#allTags(), at))),
        has_section: builtin("has_section", ({ positional: [section] }, { at }) => this.#whole(at, () => bool(section?.kind === "str" && section.value !== "DEFAULT" && this.#contents.sections.has(section.value), this.#allTags()))),
        has_option: builtin("has_option", ({ positional: [section, option] }, { at }) => this.#has(section, option, at)),
        ...this.#getters((args) => bindNames(args, "section", "option").section, 1)
      }),
      item: (key, at) => this.#section(key, at),
      contains: (key) => key.kind === "str" && this.#contents.lost === void 0 && !this.#isSupposed() ? bool(key.value === "DEFAULT" || this.#contents.sections.has(key.value), this.#allTags()) : void 0
    };
  }
  // ------------------------------------------------------------------ reading
  #set(contents) {
    this.#run.journal.remember({ target: this, key: "contents", read: () => this.#contents, write: (state) => this.#contents = state });
    this.#contents = contents;
  }
  #lose(lost4) {
    this.#set({ ...this.#contents, lost: lost4 });
    return none;
  }
  #readFiles(names2, at) {
    const paths = names2?.kind === "str" || names2?.kind === "path" ? [names2] : names2 ? iterate(this.#run, names2) : void 0;
    if (!paths || paths.some(({ kind }) => kind !== "str" && kind !== "path")) return this.#lose("it is read from a file whose name is not known");
    for (const path2 of paths) {
      if (path2.kind !== "str" && path2.kind !== "path") continue;
      const file = fileAt(this.#run, path2.value);
      const content = readText(this.#run, path2.value, at);
      if (file) this.#add(file.text, file);
      else if (content.kind === "unknown" && content.file !== void 0) this.#set({ ...this.#contents, untracked: [...this.#contents.untracked, content.file] });
    }
    return unknown("it is a list of the files that were read", this.#allTags(), at);
  }
  #readText(text) {
    if (text?.kind === "str") this.#add(text.value, text.file);
    else if (text?.kind === "unknown" && text.file !== void 0) this.#set({ ...this.#contents, untracked: [...this.#contents.untracked, text.file] });
    else this.#lose(text?.kind === "unknown" ? text.why : "it is read from something that is not known");
    return none;
  }
  #add(text, file) {
    this.#run.step(text.length >> 4);
    const parsed = parseIni(text, this.object.attributes.has("optionxform") ? (name) => name : void 0);
    if ("problem" in parsed) {
      this.#lose(parsed.problem);
      return;
    }
    const sections = new Map(this.#contents.sections);
    const behind = this.#contents.untracked.length;
    for (const [name, options] of parsed.sections) sections.set(name, new Map([...sections.get(name) ?? [], ...[...options].map(([key, option]) => [key, { option, file, behind }])]));
    this.#set({ ...this.#contents, sections });
  }
  // ------------------------------------------------------------------ asking
  #allTags(behind = 0) {
    return this.#contents.untracked.slice(behind).map(fileTag).toSorted();
  }
  #names() {
    return [...this.#contents.sections.keys()].filter((name) => name !== "DEFAULT");
  }
  /** The untracked file, read after the first of them, that this world supposes to be there. */
  #isSupposed(behind = 0) {
    return this.#contents.untracked.slice(behind).find((file) => this.#run.supposesFile(file));
  }
  /** An answer about all sections; unknown where a file may hold more. */
  #whole(at, make) {
    const there = this.#isSupposed();
    if (this.#contents.lost !== void 0) return unknown(this.#contents.lost, this.#allTags(), at);
    return there === void 0 ? make() : untrackedContent(there, this.#allTags(), at);
  }
  #fold(option) {
    return this.object.attributes.has("optionxform") ? option : option.toLowerCase();
  }
  #optionsOf(section) {
    const { sections } = this.#contents;
    return section?.kind === "str" ? [.../* @__PURE__ */ new Set([...sections.get(section.value)?.keys() ?? [], ...sections.get("DEFAULT")?.keys() ?? []])] : [];
  }
  #stored(section, option) {
    const { sections } = this.#contents;
    return sections.get(section)?.get(option) ?? (section === "DEFAULT" || sections.has(section) ? sections.get("DEFAULT")?.get(option) : void 0);
  }
  #find(section, option, at, raw) {
    if (this.#contents.lost !== void 0) return { unknown: unknown(this.#contents.lost, this.#allTags(), at) };
    if (section?.kind !== "str" || option?.kind !== "str") return { unknown: unknown("it is an option whose name is not known", this.#allTags(), at) };
    const name = this.#fold(option.value);
    const stored2 = this.#stored(section.value, name);
    const there = this.#isSupposed(stored2?.behind);
    if (there !== void 0) return { unknown: untrackedContent(there, this.#allTags(stored2?.behind), at) };
    if (!stored2) return { missing: this.#allTags(), error: this.#contents.sections.has(section.value) ? "NoOptionError" : "NoSectionError" };
    const text = raw || !this.#interpolates ? stored2.option.value : this.#interpolate(stored2.option.value, section.value);
    if (text === void 0) return { unknown: unknown("its interpolation is not followed", this.#allTags(), at) };
    const { start, end } = stored2.option;
    return { text, at: stored2.file && start !== void 0 && end !== void 0 ? span(stored2.file, start, end) : at, tags: this.#allTags(stored2.behind) };
  }
  /** `%(name)s` and `%%`; undefined where that can't be followed. */
  #interpolate(text, section, depth = 0) {
    if (depth > deepestInterpolation || text.length > longestText) return void 0;
    const inner = [];
    const made2 = text.replace(/%(?:%|\(([^)]+)\)s|)/g, (whole2, name) => {
      if (whole2 === "%%") return "%";
      const value = name === void 0 ? void 0 : this.#stored(section, this.#fold(name))?.option.value;
      this.#run.step();
      const one = value === void 0 || inner.includes(void 0) ? void 0 : this.#interpolate(value, section, depth + 1);
      inner.push(one);
      return one ?? "";
    });
    return inner.includes(void 0) || made2.length > longestText ? void 0 : made2;
  }
  /** `get` and its like. @param fallbackIndex where the fallback stands; a section's own methods take it second */
  #getters(sectionOf, optionIndex) {
    const get = (name, cast) => builtin(name, (args, { at }) => {
      const option = args.positional[optionIndex] ?? args.keywords.get("option");
      const fallback = args.keywords.get("fallback") ?? (optionIndex === 0 ? args.positional[1] ?? none : void 0);
      if (args.keywords.has("vars")) return unknown("its variables are not followed", this.#allTags(), at);
      const raw = args.keywords.get("raw");
      const found2 = this.#find(sectionOf(args), option, at, raw !== void 0 && !(raw.kind === "bool" && !raw.value));
      if ("unknown" in found2) return found2.unknown.kind === "unknown" && found2.unknown.file !== void 0 && fallback ? getFromUntracked(this.#run, { ...found2.unknown, file: found2.unknown.file }, fallback, at) : found2.unknown;
      if ("text" in found2) return cast(found2.text, found2.at, found2.tags, at);
      if (fallback) return depending(fallback.at ? fallback : { ...fallback, at }, union(fallback.tags, found2.missing));
      return this.#run.raise(found2.error, option?.kind === "str" ? option.value : "", found2.missing, at);
    });
    return {
      get: get("get", (text, place2, tags) => str(text, tags, place2)),
      getboolean: get("getboolean", (text, place2, tags, at) => {
        const truth = words[text.toLowerCase()];
        return truth === void 0 ? this.#run.raise("ValueError", "Not a boolean", tags, at) : { ...bool(truth, tags), at: place2 };
      }),
      getint: get("getint", (text, place2, tags, at) => /^\s*[+-]?\d[\d_]*\s*$/.test(text) ? { ...int(Number(text.replaceAll("_", "")), tags), at: place2 } : this.#run.raise("ValueError", "invalid literal for int()", tags, at)),
      getfloat: get("getfloat", (text, place2, tags) => /^\s*[+-]?\d+(\.\d*)?\s*$/.test(text) ? { kind: "float", value: Number(text), tags, at: place2 } : unknown("the number is not followed", tags, place2))
    };
  }
  #has(section, option, at) {
    const found2 = this.#find(section, option, at, true);
    if ("unknown" in found2) return found2.unknown;
    return "text" in found2 ? bool(true, found2.tags) : bool(false, found2.missing);
  }
  /** @param first sections whose options come first, whatever the order of the others */
  #items(section, at, first = []) {
    return this.#whole(at, () => {
      if (section?.kind !== "str") return unknown("its sections are not followed", this.#allTags(), at);
      if (!this.#contents.sections.has(section.value)) return this.#run.raise("NoSectionError", section.value, this.#allTags(), at);
      const names2 = first.flatMap((name) => [...this.#contents.sections.get(name)?.keys() ?? []]);
      const pairs = [.../* @__PURE__ */ new Set([...names2, ...this.#optionsOf(section)])].map((name) => {
        const found2 = this.#find(section, str(name), at, false);
        return tuple([str(name), "text" in found2 ? str(found2.text, found2.tags, found2.at) : unknown("its interpolation is not followed")]);
      });
      return list(pairs, this.#allTags(), at);
    });
  }
  /** `config["section"]` */
  #section(key, at) {
    return this.#whole(at, () => {
      if (key.kind !== "str") return unknown("it is a section whose name is not known", this.#allTags(), at);
      if (key.value !== "DEFAULT" && !this.#contents.sections.has(key.value)) return this.#run.raise("KeyError", key.value, this.#allTags(), at);
      return {
        ...instance("SectionProxy", { ...this.#getters(() => key, 0), items: builtin("items", (_args, site) => this.#items(key, site.at)) }, at),
        item: (option, place2) => {
          const found2 = this.#find(key, option, place2, false);
          if ("unknown" in found2) return found2.unknown;
          return "text" in found2 ? str(found2.text, found2.tags, found2.at) : this.#run.raise("KeyError", "", found2.missing, place2);
        },
        contains: (option) => {
          const found2 = this.#find(key, option, at, true);
          return "unknown" in found2 ? void 0 : "text" in found2 ? bool(true, found2.tags) : bool(false, found2.missing);
        }
      };
    });
  }
};
function configparser(run) {
  const make = (name, interpolates) => builtin(name, ({ positional, keywords }) => {
    const interpolation = keywords.get("interpolation");
    const known4 = positional.length === 0 && [...keywords.keys()].every((keyword) => keyword === "interpolation" || keyword === "strict") && (!interpolation || interpolation.kind === "None");
    return new Parser(run, interpolates && !interpolation, known4 ? void 0 : "the options of its ConfigParser are not followed").object;
  });
  return moduleOf("configparser", { ConfigParser: make("ConfigParser", true), SafeConfigParser: make("SafeConfigParser", true), RawConfigParser: make("RawConfigParser", false) });
}

// src/understand/settings/libraries/strtobool.ts
var trueWords2 = ["y", "yes", "t", "true", "on", "1"];
var falseWords = ["n", "no", "f", "false", "off", "0"];
function toTruth(text) {
  const word = text.toLowerCase();
  if (trueWords2.includes(word)) return true;
  return falseWords.includes(word) ? false : void 0;
}
function strtobool(run, text, { at }) {
  if (text?.kind === "unknown") return unknown(text.why, text.tags, at);
  if (text?.kind !== "str") return run.raise("AttributeError", "object has no attribute 'lower'", text?.tags, at);
  const truth = toTruth(text.value);
  return truth === void 0 ? run.raise("ValueError", "invalid truth value", text.tags, at) : { ...int(Number(truth), text.tags), at: text.at ?? at };
}
function str2bool(run, text, { at }, raises = false) {
  if (text?.kind === "unknown") return unknown(text.why, text.tags, at);
  const word = text?.kind === "str" ? text.value.toLowerCase() : "";
  const truth = ["yes", "true", "t", "y", "1"].includes(word) ? true : ["no", "false", "f", "n", "0"].includes(word) ? false : void 0;
  if (truth !== void 0) return { kind: "bool", value: truth, tags: text?.tags ?? [], at: text?.at ?? at };
  return raises ? run.raise("ValueError", "no word of truth", text?.tags, at) : { kind: "None", tags: text?.tags ?? [], at: text?.at ?? at };
}

// src/understand/settings/libraries/decouple.ts
var noRepository = () => void 0;
function repositoryOf(variables, fold = (name) => name) {
  const values = new Map(variables.map(({ name, value }) => [name, value]));
  return (name) => values.get(fold(name));
}
var fileOf = (path2, reader2) => {
  const read3 = path2?.kind === "str" || path2?.kind === "path" ? reader2(path2.value) : void 0;
  const why = path2?.kind === "unknown" ? path2.why : "it may be set in a file that is not in the repository";
  return read3 ?? (() => unknown(why));
};
function read(run, args, site, repository) {
  const { option, default: fallback, cast } = bindNames(args, "option", "default", "cast");
  if (option?.kind !== "str") return unknown("it is read from a variable whose name is not known", option?.tags, site.at);
  const tags = variableTags(option.value);
  const kept = stored(repository(option.value), tags);
  const found2 = run.variable(option.value, { at: site.at, fallback: kept ?? fallback, required: !kept && !fallback });
  const value = found2 ?? kept ?? (fallback ? tagged(fallback, tags) : run.requiredVariable(option.value, "UndefinedValueError", site.at));
  if (!cast) return value;
  return cast.kind === "builtin" && cast.name === "bool" ? toBool3(run, value, site) : applyCast(run, cast, value, site);
}
var stored = (value, tags) => value && { ...value, tags };
function toBool3(run, value, site) {
  const place2 = value.at ?? site.at;
  switch (value.kind) {
    case "bool":
      return { ...value, at: place2 };
    case "int":
      if (value.value === 0 || value.value === 1) return { kind: "bool", value: value.value === 1, tags: value.tags, at: place2 };
      return run.raise("ValueError", "Invalid truth value", value.tags, site.at);
    case "None":
      return run.raise("ValueError", "Invalid truth value", value.tags, site.at);
    case "str": {
      const truth = value.value === "" ? false : toTruth(value.value);
      if (truth === void 0) return run.raise("ValueError", "Invalid truth value", value.tags, site.at);
      return { kind: "bool", value: truth, tags: value.tags, at: place2 };
    }
    default:
      return unknown(value.kind === "unknown" ? value.why : "it is no text", value.tags, site.at);
  }
}
function configOf(run, repository) {
  const call = (args, site) => read(run, args, site, repository);
  return { ...instance("decouple.Config", { get: builtin("get", call) }), call };
}
function autoConfig(run, start) {
  let repository;
  const look = (site) => {
    const binding = site.scope.module.bindings.get("__file__")?.value;
    const from = start ?? (binding?.kind === "str" ? str(parentOf(binding.value)) : void 0);
    if (from?.kind !== "str" && from?.kind !== "path") return () => unknown("where its file is looked for is not known");
    const file = findUpwards(run, from.value, ["settings.ini", ".env"]);
    if (!file) return inProject(from.value) === void 0 ? () => unknown("it may be set in a file outside of the repository") : noRepository;
    if (file.path.endsWith(".ini")) return repositoryOf(iniSettings(file), (name) => name.toLowerCase());
    run.source.noteReader(file, "python-decouple");
    return repositoryOf(decoupleFile(file));
  };
  const call = (args, site) => read(run, args, site, repository ??= look(site));
  return { ...instance("decouple.AutoConfig"), call };
}
function csv(run, options) {
  const { cast, delimiter, strip: strip2, post_process: collect } = bindNames(options, "cast", "delimiter", "strip", "post_process");
  const call = ({ positional: [value] }, site) => {
    const gather2 = (items, tags) => {
      const made2 = list(items, tags, value?.at ?? site.at);
      return collect ? applyCast(run, collect, made2, site) : made2;
    };
    if (!value || value.kind === "unknown") return unknown(value?.kind === "unknown" ? value.why : "it is no text", value?.tags, site.at);
    if (value.kind === "None") return gather2([], value.tags);
    if (value.kind !== "str") return run.raise("AttributeError", "object has no attribute 'read'", value.tags, site.at);
    const separators = delimiter === void 0 ? "," : delimiter.kind === "str" ? delimiter.value : void 0;
    if (separators === void 0 || strip2 || /["'\\#]/.test(value.value)) return unknown("it is split in a way that is not followed", value.tags, site.at);
    const parts = [];
    let part = "";
    for (const character of `${value.value}${separators.charAt(0)}`) {
      if (!separators.includes(character)) part += character;
      else {
        if (part !== "") parts.push(part.trim());
        part = "";
      }
    }
    const texts = parts.map((text) => str(text, value.tags, value.at));
    return gather2(cast ? texts.map((text) => applyCast(run, cast, text, site)) : texts, value.tags);
  };
  return { ...instance("decouple.Csv"), call };
}
function decouple(run) {
  const repository = (name, reader2) => builtin(name, ({ positional: [source] }) => instance("decouple.Repository", { "*": builtin("find", ({ positional: [option] }) => option?.kind === "str" ? fileOf(source, reader2)(option.value) ?? none : none) }));
  const env = (path2) => {
    const file = fileAt(run, path2);
    if (file) run.source.noteReader(file, "python-decouple");
    return file && repositoryOf(decoupleFile(file));
  };
  const ini = (path2) => {
    const file = fileAt(run, path2);
    return file && repositoryOf(iniSettings(file), (name) => name.toLowerCase());
  };
  return moduleOf("decouple", {
    config: autoConfig(run, void 0),
    AutoConfig: builtin("AutoConfig", (args) => autoConfig(run, given(bindNames(args, "search_path").search_path))),
    Config: builtin("Config", ({ positional: [source] }, site) => configOf(run, askRepository(run, source, site))),
    RepositoryEnv: repository("RepositoryEnv", env),
    RepositoryIni: repository("RepositoryIni", ini),
    RepositoryEmpty: repository("RepositoryEmpty", () => noRepository),
    Csv: builtin("Csv", (args) => csv(run, args)),
    undefined: unknown("it stands for no default")
  });
}
function askRepository(run, source, site) {
  const find = source?.kind === "instance" ? source.attributes.get("*") : void 0;
  if (!find) return () => unknown(source?.kind === "unknown" ? source.why : "its repository is not followed");
  return (name) => {
    const found2 = run.call(find, { positional: [str(name)], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope);
    return found2.kind === "None" ? void 0 : found2;
  };
}

// src/understand/settings/libraries/addresses.ts
function parseAddress(text) {
  if (/[^!-~]|[[\];\\]/.test(text)) return void 0;
  const [, scheme = "", rest = ""] = /^(?:([a-zA-Z][\w+.-]*):)?(.*)$/.exec(text) ?? [];
  const hash = rest.indexOf("#");
  const withoutFragment = hash < 0 ? rest : rest.slice(0, hash);
  const [, netloc = ""] = /^\/\/([^/?#]*)/.exec(rest) ?? [];
  const afterNetloc = rest.startsWith("//") ? withoutFragment.slice(netloc.length + 2) : withoutFragment;
  const mark2 = afterNetloc.indexOf("?");
  const path2 = mark2 < 0 ? afterNetloc : afterNetloc.slice(0, mark2);
  const query = afterNetloc.slice(path2.length + 1);
  const at = netloc.lastIndexOf("@");
  const userInfo = at < 0 ? void 0 : netloc.slice(0, at);
  const colon = userInfo?.indexOf(":") ?? -1;
  const [host, port] = splitOnce(netloc.slice(at + 1), ":");
  if (host.includes("%")) return void 0;
  return {
    scheme: scheme.toLowerCase(),
    netloc,
    path: path2,
    query,
    user: colon < 0 ? userInfo : userInfo?.slice(0, colon),
    password: colon < 0 ? void 0 : userInfo?.slice(colon + 1),
    host: host === "" ? void 0 : host.toLowerCase(),
    port: port === void 0 || port === "" ? void 0 : /^\d{1,5}$/.test(port) && Number(port) <= 65535 ? Number(port) : Number.NaN
  };
}
function splitOnce(text, separator) {
  const cut = text.indexOf(separator);
  return cut < 0 ? [text, void 0] : [text.slice(0, cut), text.slice(cut + separator.length)];
}
function unquote(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}
function queryPairs(query) {
  const pairs = /* @__PURE__ */ new Map();
  for (const part of query.split("&")) {
    const [name, value] = splitOnce(part, "=");
    const key = unquote(name.replaceAll("+", " "));
    if (key !== void 0 && value && !pairs.has(key)) pairs.set(key, unquote(value.replaceAll("+", " ")));
  }
  return pairs;
}

// src/understand/settings/libraries/dj-database-url.ts
var engines = new Map([
  ...["postgres", "postgresql", "pgsql"].map((scheme) => [scheme, "django.db.backends.postgresql"]),
  ["postgis", "django.contrib.gis.db.backends.postgis"],
  ["mysql", "django.db.backends.mysql"],
  ["mysql2", "django.db.backends.mysql"],
  ["mysqlgis", "django.contrib.gis.db.backends.mysql"],
  ["mysql-connector", "mysql.connector.django"],
  ["sqlite", "django.db.backends.sqlite3"],
  ["spatialite", "django.contrib.gis.db.backends.spatialite"],
  ["oracle", "django.db.backends.oracle"],
  ["oraclegis", "django.contrib.gis.db.backends.oracle"],
  ["redshift", "django_redshift_backend"],
  ...["mssql", "mssqlms", "cockroach", "timescale", "timescalegis"].map((scheme) => [scheme, void 0])
]);
var lost3 = (value, at) => unknown(value.kind === "unknown" ? value.why : "it is an address that is not followed", value.tags, at);
var parameters = ["engine", "conn_max_age", "conn_health_checks", "disable_server_side_cursors", "ssl_require", "test_options"];
function parseDatabase(run, url, args, at) {
  const place2 = url.at ?? at;
  if (url.kind !== "str") return lost3(url, at);
  const tags = parameters.reduce((all, name2) => union(all, args.keywords.get(name2)?.tags ?? []), url.tags);
  const text = (item) => str(item, tags, place2);
  const made2 = (pairs) => dict(pairs.map(([key, item]) => [text(key), item]), tags, place2);
  if (url.value === "sqlite://:memory:") return made2([["ENGINE", text("django.db.backends.sqlite3")], ["NAME", text(":memory:")]]);
  const address = parseAddress(url.value);
  if (!address) return lost3(url, at);
  if (!engines.has(address.scheme) || Number.isNaN(address.port)) return run.raise("ValueError", "it is no address of a database", tags, at);
  const [user, password, name] = [unquote(address.user ?? ""), unquote(address.password ?? ""), unquote(address.path.slice(1))];
  const engine = given(args.keywords.get("engine"));
  const scheme = engines.get(address.scheme);
  if (user === void 0 || password === void 0 || name === void 0 || ["oracle", "oraclegis"].includes(address.scheme)) return lost3(url, at);
  const ssl = args.keywords.get("ssl_require");
  const test = given(args.keywords.get("test_options"));
  const options = optionsOf(queryPairs(address.query), ssl ? truthOf(ssl) : false, address.scheme, text);
  const option = (parameter, fallback) => args.keywords.get(parameter) ?? fallback;
  const no = { ...bool(false), at: place2 };
  return made2([
    ["ENGINE", engine ?? (scheme === void 0 ? unknown("it depends on the version of dj-database-url", tags, place2) : text(scheme))],
    ["USER", text(user)],
    ["PASSWORD", text(password)],
    ["HOST", text(address.host ?? "")],
    ["PORT", address.port ? { ...int(address.port, tags), at: place2 } : text("")],
    ["NAME", text(name === "" && address.scheme === "sqlite" ? ":memory:" : name)],
    ...options === void 0 ? [] : [["OPTIONS", options]],
    ["CONN_MAX_AGE", option("conn_max_age", { ...int(0), at: place2 })],
    ["CONN_HEALTH_CHECKS", option("conn_health_checks", no)],
    ["DISABLE_SERVER_SIDE_CURSORS", option("disable_server_side_cursors", { ...unknown("whether it is there depends on the version of dj-database-url", tags, place2), uncertain: true })],
    ...test ? [["TEST", test]] : []
  ]);
}
function optionsOf(query, ssl, scheme, text) {
  if (ssl === void 0) return unknown("whether it asks for TLS is not known", text("").tags);
  const renamed = scheme.startsWith("mysql") ? query.has("ssl-ca") : query.has("currentSchema");
  if (renamed) return unknown("its options are renamed by the scheme", text("").tags);
  const pairs = new Map([...query].map(([key, value]) => [key, optionValue(value, text)]));
  if (ssl) pairs.set("sslmode", text("require"));
  return pairs.size === 0 ? void 0 : dict([...pairs].map(([key, value]) => [text(key), value]), text("").tags);
}
var optionValue = (value, text) => value === void 0 || /^(\d+|true|false)$/i.test(value) ? unknown("how it is converted depends on the version of dj-database-url", text("").tags) : text(value);
function djDatabaseUrl(run) {
  const config = builtin("config", (args, { at }) => {
    const bound = bindNames(args, "env", "default", ...parameters);
    const name = bound.env ?? str("DATABASE_URL");
    if (name.kind !== "str") return lost3(name, at);
    const tags = variableTags(name.value);
    const url = run.variable(name.value, { at, fallback: bound.default ?? none }) ?? (bound.default && tagged(bound.default, tags));
    if (!url || truthOf(url) === false) return dict([], union(tags, url?.tags ?? []), at);
    return parseDatabase(run, url, named(bound), at);
  });
  const parse = builtin("parse", (args, { at }) => {
    const bound = bindNames(args, "url", ...parameters);
    return bound.url ? parseDatabase(run, bound.url, named(bound), at) : run.raise("TypeError", "parse() missing argument 'url'", [], at);
  });
  return moduleOf("dj_database_url", { config, parse, DEFAULT_ENV: str("DATABASE_URL") });
}
var named = (bound) => ({
  positional: [],
  keywords: new Map(parameters.flatMap((name) => bound[name] ? [[name, bound[name]]] : []))
});

// src/understand/settings/libraries/django.ts
var translation = () => {
  const same = builtin("gettext_lazy", ({ positional: [text] }) => text ?? none);
  const names2 = ["gettext_lazy", "ugettext_lazy", "gettext", "ugettext", "gettext_noop", "ugettext_noop", "pgettext_lazy"];
  return moduleOf("django.utils.translation", { ...Object.fromEntries(names2.filter((name) => !name.startsWith("p")).map((name) => [name, same])) });
};
var levels = { DEBUG: 10, INFO: 20, SUCCESS: 25, WARNING: 30, ERROR: 40 };
var levelNames = Object.entries(levels).map(([name, level]) => [int(level), str(name.toLowerCase())]);
var messageConstants = () => moduleOf("django.contrib.messages.constants", {
  ...Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, int(level)])),
  DEFAULT_LEVELS: { kind: "dict", entries: new Map(Object.entries(levels).map(([name, level]) => [`str:${name}`, [str(name), int(level)]])), tags: [] },
  DEFAULT_TAGS: { kind: "dict", entries: new Map(levelNames.map(([level, name]) => [`n:${level.kind === "int" ? level.value : 0}`, [level, name]])), tags: [] }
});
var globalSettings = () => {
  const names2 = new Set(djangoSettingNames);
  const value = () => unknown("it is Django's default, which depends on the version");
  return {
    kind: "module",
    name: "django.conf.global_settings",
    attribute: (name) => name === "__all__" ? tuple([...names2].map((each) => str(each))) : value(),
    tags: []
  };
};
var corsDefaults = () => moduleOf("corsheaders.defaults", {
  default_headers: tuple(["accept", "authorization", "content-type", "user-agent", "x-csrftoken", "x-requested-with"].map((name) => str(name))),
  default_methods: tuple(["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"].map((name) => str(name)))
});
var csp = () => {
  const quoted2 = ["NONE", "REPORT_SAMPLE", "SELF", "STRICT_DYNAMIC", "UNSAFE_EVAL", "UNSAFE_HASHES", "UNSAFE_INLINE", "WASM_UNSAFE_EVAL"];
  const sources = Object.fromEntries(quoted2.map((name) => [name, str(`'${name.toLowerCase().replaceAll("_", "-")}'`)]));
  return moduleOf("django.utils.csp", { CSP: moduleOf("django.utils.csp.CSP", { ...sources, NONCE: str("<CSP_NONCE_SENTINEL>") }) });
};
var djangoModules = {
  "django.utils.translation": translation,
  "django.contrib.messages": () => moduleOf("django.contrib.messages", { constants: messageConstants() }),
  "django.contrib.messages.constants": messageConstants,
  "django.conf": () => moduleOf("django.conf", { global_settings: globalSettings(), settings: unknown("it is the settings themselves, which are being made") }),
  "django.conf.global_settings": globalSettings,
  "django.utils.csp": csp,
  "django.urls": () => moduleOf("django.urls", { reverse_lazy: builtin("reverse_lazy", (_args, { at }) => instance("lazy URL", {}, at)) }),
  "corsheaders.defaults": corsDefaults,
  "celery.schedules": () => moduleOf("celery.schedules", { crontab: builtin("crontab", (_args, { at }) => instance("crontab", {}, at)), schedule: builtin("schedule", (_args, { at }) => instance("schedule", {}, at)) }),
  sentry_sdk: () => moduleOf("sentry_sdk", Object.fromEntries(["init", "set_tag", "set_user", "set_context"].map((name) => [name, builtin(name, () => none)])))
};

// src/understand/settings/libraries/dotenv.ts
var callingDirectory = ({ scope }) => parentOf(projectPath(scope.file.path));
function dotenv(run) {
  const locate2 = (site, where) => {
    if (!where || where.kind === "str" && where.value === "") return findUpwards(run, callingDirectory(site), [".env"]);
    return where.kind === "str" || where.kind === "path" ? fileAt(run, where.value) : void 0;
  };
  const load = builtin("load_dotenv", (args, site) => {
    const bound = bindNames(args, "dotenv_path", "stream", "verbose", "override");
    const file = given(bound.stream) ? void 0 : locate2(site, given(bound.dotenv_path));
    if (!file) return unknown("it depends on a file that is not in the repository", [], site.at);
    run.source.noteReader(file, "python-dotenv");
    loadVariables(run, dotenvFile(file), bound.override !== void 0 && truthOf(bound.override) !== false);
    return bool(true);
  });
  const values = builtin("dotenv_values", (args, site) => {
    const file = locate2(site, given(bindNames(args, "dotenv_path").dotenv_path));
    if (!file) return unknown("it is read from a file that is not in the repository", [], site.at);
    run.source.noteReader(file, "python-dotenv");
    return dict(dotenvFile(file).map(({ name, value }) => [str(name), value]), [], site.at);
  });
  const find = builtin("find_dotenv", (args, site) => {
    const { filename, usecwd } = bindNames(args, "filename", "raise_error_if_not_found", "usecwd");
    const name = filename?.kind === "str" ? filename.value : filename ? void 0 : ".env";
    const file = name === void 0 || usecwd ? void 0 : findUpwards(run, callingDirectory(site), [name]);
    return file && inProject(projectPath(file.path)) !== void 0 ? str(projectPath(file.path), [], site.at) : unknown("it is the path of a file that is not in the repository", [], site.at);
  });
  return moduleOf("dotenv", { load_dotenv: load, dotenv_values: values, find_dotenv: find, read_dotenv: load });
}

// src/understand/settings/libraries/json.ts
var deepest3 = 40;
function fromJson(run, text, at) {
  if (text?.kind === "unknown" && text.file !== void 0) return untrackedContent(text.file, text.tags, at);
  if (text?.kind !== "str" && text?.kind !== "bytes") return unknown(text?.kind === "unknown" ? text.why : "it is no text", text?.tags, at);
  let parsed;
  try {
    parsed = JSON.parse(text.value);
  } catch {
    if (/NaN|Infinity/.test(text.value)) return unknown("it holds a number that is none", text.tags, at);
    return run.raise("JSONDecodeError", "it is no valid JSON", text.tags, at);
  }
  const withoutTexts = text.value.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return objectOf2(parsed, text.tags, text.at ?? at, /\d[.eE]/.test(withoutTexts));
}
function objectOf2(value, tags, at, floats, depth = 0) {
  if (depth > deepest3) return unknown("it is nested too deeply", tags, at);
  if (value === null) return { kind: "None", tags, at };
  if (typeof value === "boolean") return { kind: "bool", value, tags, at };
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return { kind: "float", value, tags, at };
    return floats || !Number.isSafeInteger(value) ? unknown("it is a number whose type is not known", tags, at) : { ...int(value, tags), at };
  }
  if (typeof value === "string") return str(value, tags, at);
  if (Array.isArray(value)) return list(value.map((item) => objectOf2(item, tags, at, floats, depth + 1)), tags, at);
  const entries = /* @__PURE__ */ new Map();
  for (const [key, item] of Object.entries(value)) entries.set(`str:${key}`, [str(key, tags, at), objectOf2(item, tags, at, floats, depth + 1)]);
  return { kind: "dict", entries, tags, at };
}
function json(run) {
  const load = builtin("load", ({ positional: [file] }, site) => {
    const read3 = file?.kind === "instance" ? file.attributes.get("read") : void 0;
    const text = read3 ? run.call(read3, { positional: [], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope) : file;
    return fromJson(run, text, site.at);
  });
  return moduleOf("json", {
    loads: builtin("loads", ({ positional: [text] }, { at }) => fromJson(run, text, at)),
    load,
    dumps: builtin("dumps", (_args, { at }) => unknown("its JSON text is not followed", [], at))
  });
}

// src/understand/settings/libraries/dynaconf.ts
var defaultFiles = ["settings.py", "settings.toml", "settings.tml", "settings.yaml", "settings.yml", "settings.ini", "settings.conf", "settings.properties", "settings.json"];
var secretFiles = [".secrets.py", ".secrets.toml", ".secrets.yaml", ".secrets.yml", ".secrets.ini", ".secrets.json"];
var words2 = (value) => {
  if (value?.kind === "str") return value.value.split(/[,;]/).map((name) => name.trim());
  if (value?.kind !== "list" && value?.kind !== "tuple") return void 0;
  const names2 = value.items.flatMap((item) => item.kind === "str" || item.kind === "path" ? [item.value] : []);
  return names2.length === value.items.length ? names2 : void 0;
};
function optionsOf2({ positional, keywords }, django) {
  let [prefix, files, environments, switcher] = [django ? "DJANGO" : "DYNACONF", django ? [...defaultFiles, ...secretFiles] : [], django, django ? "DJANGO_ENV" : "ENV_FOR_DYNACONF"];
  for (const [keyword, value] of keywords) {
    const name = keyword.toLowerCase().replace(/_for_dynaconf$/, "");
    const listed = words2(value);
    if (name === "envvar_prefix" && value.kind === "str" && value.value !== "") prefix = value.value.toUpperCase();
    else if ((name === "settings_files" || name === "settings_file" || name === "settings_module") && listed) files = listed;
    else if (name === "environments" && value.kind === "bool") environments = value.value;
    else if (name === "env_switcher" && value.kind === "str") switcher = value.value;
    else if (name !== "load_dotenv" && name !== "core_loaders") return void 0;
  }
  return positional.length > (django ? 1 : 0) ? void 0 : { prefix, files, environments, switcher };
}
function gather(run, args, django, site) {
  const options = optionsOf2(args, django);
  if (!options) return { values: /* @__PURE__ */ new Map(), prefix: "DJANGO", secrets: void 0, lost: "dynaconf may set it, and its options are not followed" };
  const { prefix, environments, switcher } = options;
  run.source.formats.parse("toml", "");
  const directory = parentOf(projectPath(site.scope.file.path));
  const environment2 = run.variable(switcher);
  if (environment2 && environment2.kind !== "str") return { values: /* @__PURE__ */ new Map(), prefix, secrets: void 0, lost: `dynaconf may set it, for the environment that ${switcher} names` };
  const sections = ["default", environment2?.value.toLowerCase() ?? "development", "global"];
  const values = /* @__PURE__ */ new Map();
  let lost4;
  let secrets;
  const put = (key, value) => {
    const root = (key.split("__")[0] ?? key).toUpperCase();
    values.set(root, root === key.toUpperCase() ? settled(value) : unknown("dynaconf merges into it", value.tags, value.at));
  };
  for (const name of options.files) {
    const file = name.startsWith("/") ? run.source.read(inProject(name) ?? name) : findUpwards(run, directory, [name]);
    if (file && file.path === site.scope.file.path) continue;
    if (!file) {
      if (/secret/i.test(name)) secrets ??= secretPath(directory, name);
      continue;
    }
    const content = readFile(run, file, site.at);
    if (content?.kind !== "dict") lost4 ??= `dynaconf may set it in ${file.path}`;
    else for (const [key, value] of layersOf(content, environments ? sections : void 0, environment2?.tags ?? variableTags(switcher))) put(key, value);
  }
  if (options.files.some((name) => /secret/i.test(name) && findUpwards(run, directory, [name]))) secrets = void 0;
  for (const variable2 of [...run.world.fixed.keys(), ...run.world.supposed.keys()]) {
    const start = [`DYNACONF_`, `${prefix}_`].find((each) => variable2.startsWith(each));
    const value = start === void 0 || variable2 === switcher || variable2.endsWith("_SETTINGS_MODULE") ? void 0 : run.variable(variable2);
    if (start !== void 0 && value) put(variable2.slice(start.length), fromVariable(run, value, site.at));
  }
  return { values, prefix, secrets, lost: lost4 };
}
var secretPath = (directory, name) => `${inProject(directory) ?? directory}/${/\.py$/.test(name) ? ".secrets.toml" : name}`.replace(/^\//, "");
function readFile(run, file, at) {
  const text = { ...str(file.text, noTags, at), file };
  if (/\.to?ml$/.test(file.path)) return fromData(run, "toml", text, at);
  if (file.path.endsWith(".json")) return fromJson(run, text, at);
  if (!/\.ya?ml$/.test(file.path)) return void 0;
  const result = run.source.formats.parse("yaml", file.text);
  return "problem" in result ? void 0 : objectOf(asYaml12(result.value, file), file, noTags, at);
}
function asYaml12(value, file) {
  const text = value.start !== void 0 && value.end !== void 0 ? file.text.slice(value.start, value.end) : "";
  switch (value.kind) {
    case "boolean":
      return /^(?:true|false)$/i.test(text) ? value : { ...value, kind: "string", value: text };
    case "integer":
    case "float":
      return /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? value : { ...value, kind: "other", what: "a number that versions of YAML read differently" };
    case "string":
      return /^[-+]?(?:0o[0-7]+|[\d.]+[eE][-+]?\d+|0\d+)$/.test(text) ? { ...value, kind: "other", what: "a number that versions of YAML read differently" } : value;
    case "list":
      return { ...value, items: value.items.map((item) => asYaml12(item, file)) };
    case "mapping":
      return { ...value, entries: value.entries.map(([key, item]) => [key, asYaml12(item, file)]) };
    case "null":
    case "other":
      return value;
  }
}
function layersOf(content, sections, tags) {
  const pairs = ({ entries }) => [...entries.values()].flatMap(([key, value]) => key.kind === "str" ? [[key.value, value]] : []);
  if (!sections) return pairs(content);
  return sections.flatMap((section) => pairs(content).flatMap(([name, value]) => name.toLowerCase() === section && value.kind === "dict" ? pairs(value).map(([key, inner]) => [key, depending(inner, tags)]) : []));
}
function settled(value) {
  const isMarked2 = (item) => item.kind === "str" && /^@|dynaconf_merge/.test(item.value) || item.kind === "list" && item.items.some(isMarked2) || item.kind === "dict" && [...item.entries.values()].some((pair) => pair.some(isMarked2));
  return isMarked2(value) ? unknown("dynaconf makes it from other values", value.tags, value.at) : value;
}
function fromVariable(run, value, at) {
  if (value.kind !== "str") return unknown(value.kind === "unknown" ? value.why : "it is no text", value.tags, at);
  const text = /^(?:True|False)$/.test(value.value) ? value.value.toLowerCase() : value.value;
  const parsed = run.source.formats.parse("toml", `key = ${text}`);
  if ("problem" in parsed) return parsed.problem.includes("loaded") ? unknown(parsed.problem, value.tags, at) : value;
  const item = parsed.value.kind === "mapping" && parsed.value.entries.length === 1 ? parsed.value.entries[0]?.[1] : void 0;
  return item ? objectOf(item, void 0, value.tags, at) : value;
}
function overDjango(run, args, site) {
  const { module } = site.scope;
  const { values, prefix, secrets, lost: lost4 } = gather(run, args, true, site);
  const there = secrets !== void 0 && run.supposesFile(secrets);
  if (lost4 !== void 0 || there) {
    run.forgetAll(module, lost4 ?? `it may be set in ${secrets ?? ""}, which is not in the repository`, site.at, there ? [fileTag(secrets)] : noTags);
    return instance("DjangoDynaconf", {}, site.at);
  }
  for (const [name, value] of values) run.bindIn(module, name, { value, at: value.at ?? site.at, via: [] });
  for (const name of /* @__PURE__ */ new Set([...djangoSettingNames, ...module.bindings.keys()])) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
    const tags = variableTags(`${prefix}_${name}`);
    const binding = module.bindings.get(name);
    if (binding && !values.has(name)) run.bindIn(module, name, { ...binding, value: tagged(binding.value, tags) });
    else if (!binding) module.taint(name, tags);
    else run.bindIn(module, name, { ...binding, value: tagged(binding.value, union(binding.value.tags, tags)) });
  }
  if (secrets !== void 0) module.taintAll([fileTag(secrets)]);
  return instance("DjangoDynaconf", {}, site.at);
}
function plainObject(run, args, site) {
  const { values, prefix, secrets, lost: lost4 } = gather(run, args, false, site);
  const there = secrets !== void 0 && run.supposesFile(secrets);
  const find = (name, fallback, at) => {
    const tags = union(variableTags(`${prefix}_${name.toUpperCase()}`), secrets === void 0 ? noTags : [fileTag(secrets)]);
    if (lost4 !== void 0 || there) return unknown(lost4 ?? `it may be set in ${secrets ?? ""}, which is not in the repository`, there ? tags : noTags, at);
    const value = values.get(name.toUpperCase()) ?? fallback;
    return value ? depending(value.at ? value : { ...value, at }, union(value.tags, tags)) : run.raise("AttributeError", name, tags, at);
  };
  const get = builtin("get", ({ positional: [name, fallback = none], keywords }, { at }) => name?.kind === "str" && !/\.|__/.test(name.value) ? find(name.value, keywords.get("default") ?? fallback, at) : unknown("its name is not known", noTags, at));
  const attributes = new Map([...values.keys()].flatMap((name) => [name, name.toLowerCase()].map((each) => [each, find(name, void 0, site.at)])));
  return {
    ...instance("Dynaconf", {}, site.at),
    attributes: new Map([...attributes, ["get", get], ["as_dict", builtin("as_dict", (_args, { at }) => lost4 === void 0 && !there ? dict([...values.keys()].map((name) => [str(name), find(name, void 0, at)]), noTags, at) : unknown("what dynaconf holds is not known", noTags, at))]]),
    item: (key, at) => key.kind === "str" ? find(key.value, void 0, at) : unknown("its name is not known", noTags, at)
  };
}
function dynaconf(run) {
  return moduleOf("dynaconf", {
    DjangoDynaconf: builtin("DjangoDynaconf", (args, site) => overDjango(run, args, site)),
    Dynaconf: builtin("Dynaconf", (args, site) => plainObject(run, args, site)),
    LazySettings: builtin("LazySettings", (args, site) => plainObject(run, args, site)),
    Validator: builtin("Validator", (_args, { at }) => instance("Validator", {}, at))
  });
}

// src/understand/settings/libraries/environ-addresses.ts
var engines2 = new Map([
  ...["postgres", "postgresql", "psql", "pgsql"].map((scheme) => [scheme, "django.db.backends.postgresql"]),
  ["postgis", "django.contrib.gis.db.backends.postgis"],
  ["mysql", "django.db.backends.mysql"],
  ["mysql2", "django.db.backends.mysql"],
  ["mysql-connector", "mysql.connector.django"],
  ["mysqlgis", "django.contrib.gis.db.backends.mysql"],
  ["oracle", "django.db.backends.oracle"],
  ["redshift", "django_redshift_backend"],
  ["spatialite", "django.contrib.gis.db.backends.spatialite"],
  ["sqlite", "django.db.backends.sqlite3"]
]);
var optionsOfADatabase = ["CONN_MAX_AGE", "ATOMIC_REQUESTS", "AUTOCOMMIT", "DISABLE_SERVER_SIDE_CURSORS", "CONN_HEALTH_CHECKS"];
var unreadable = (value, at) => unknown(value.kind === "unknown" ? value.why : "it is an address that is not followed", value.tags, at);
function addressIn(run, value, at) {
  const address = value.kind === "str" ? parseAddress(value.value) : void 0;
  if (Number.isNaN(address?.port)) run.raise("ValueError", "Port could not be cast to integer value", value.tags, at);
  return address;
}
function databaseOf(run, value, engine, at) {
  const place2 = value.at ?? at;
  const { tags } = value;
  const text = (item) => str(item, tags, place2);
  const entries = (pairs) => dict(pairs.map(([key, item]) => [text(key), item]), tags, place2);
  if (value.kind === "str" && value.value === "sqlite://:memory:") return entries([["ENGINE", text("django.db.backends.sqlite3")], ["NAME", text(":memory:")]]);
  const address = addressIn(run, value, at);
  if (!address || address.path === "" && value.kind === "str" && /[^\w.~:/?&=@-]/.test(value.value)) return unreadable(value, at);
  if (["mssql", "pyodbc", "ldap", "oracle", "cockroachdb"].includes(address.scheme) || address.netloc.includes(",") || value.tags.length > 50) return unreadable(value, at);
  if (engine && engine.kind !== "str") return unreadable(engine, at);
  const scheme = engine ? engine.value : address.scheme;
  if (scheme === "") return entries([]);
  const path2 = unquote(address.path.slice(1).replaceAll("+", " "));
  const [user, password] = [unquote(address.user ?? ""), unquote(address.password ?? "")];
  if (path2 === void 0 || user === void 0 || password === void 0 || path2.startsWith("/") !== (address.scheme === "sqlite" && path2.startsWith("/"))) return unreadable(value, at);
  const options = queryPairs(address.query);
  const isOwn = (key) => optionsOfADatabase.includes(key.toUpperCase());
  return entries([
    ["NAME", text(path2 === "" && address.scheme === "sqlite" ? ":memory:" : path2)],
    ["USER", text(user)],
    ["PASSWORD", text(password)],
    ["HOST", text(address.host ?? "")],
    ["PORT", address.port ? { ...int(address.port, tags), at: place2 } : text("")],
    ...[...options].filter(([key]) => isOwn(key)).map(([key]) => [key.toUpperCase(), unknown("it is an option of the address", tags, place2)]),
    ...address.query === "" ? [] : [["OPTIONS", entries([...options].filter(([key]) => !isOwn(key)).map(([key, item]) => [key, optionOf(item, text, place2)]))]],
    ["ENGINE", text(engines2.get(scheme) ?? scheme)]
  ]);
}
var optionOf = (value, text, at) => {
  if (value === void 0) return unknown("it is an option of the address", [], at);
  return /^\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? { ...int(Number(value), text("").tags), at } : text(value);
};
var caches = new Map([
  ["dbcache", "django.core.cache.backends.db.DatabaseCache"],
  ["dummycache", "django.core.cache.backends.dummy.DummyCache"],
  ["filecache", "django.core.cache.backends.filebased.FileBasedCache"],
  ["locmemcache", "django.core.cache.backends.locmem.LocMemCache"],
  // Which class it is depends on the versions of Django and of what is installed.
  ...["memcache", "pymemcache", "pylibmc", "rediscache", "redis", "rediss", "valkey", "valkeys"].map((scheme) => [scheme, void 0])
]);
function cacheOf(run, value, backend, at) {
  const place2 = value.at ?? at;
  const { tags } = value;
  const address = addressIn(run, value, at);
  if (!address) return unreadable(value, at);
  if (!caches.has(address.scheme)) return run.raise("ImproperlyConfigured", "Invalid cache schema", tags, at);
  const text = (item) => str(item, tags, place2);
  const known4 = caches.get(address.scheme);
  const unsure = unknown("it depends on the versions of Django and of the cache's library", tags, place2);
  if (address.query !== "") return unknown("it is an address with options", tags, place2);
  const location = address.scheme === "filecache" ? address.netloc + address.path : address.netloc;
  return dict([[text("BACKEND"), backend ?? (known4 === void 0 ? unsure : text(known4))], [text("LOCATION"), known4 === void 0 || location.includes(",") ? unsure : text(location)]], tags, place2);
}
var mails = new Map([
  ...["smtp", "smtps", "smtp+tls", "smtp+ssl"].map((scheme) => [scheme, "smtp"]),
  ["consolemail", "console"],
  ["filemail", "filebased"],
  ["memorymail", "locmem"],
  ["dummymail", "dummy"]
]);
function mailOf(run, value, backend, at) {
  const place2 = value.at ?? at;
  const { tags } = value;
  const address = addressIn(run, value, at);
  if (!address) return unreadable(value, at);
  const mail = mails.get(address.scheme);
  if (!backend && mail === void 0) return run.raise("ImproperlyConfigured", "Invalid email schema", tags, at);
  if (address.query !== "") return unknown("it is an address with options", tags, place2);
  const text = (item) => item === void 0 ? { ...none, tags, at: place2 } : str(item, tags, place2);
  const decoded = (item) => item !== void 0 && unquote(item) === void 0 ? unreadable(value, at) : text(item === void 0 ? void 0 : unquote(item));
  const yes = { kind: "bool", value: true, tags, at: place2 };
  return dict(
    [
      [text("EMAIL_FILE_PATH"), decoded(address.path.slice(1).replaceAll("+", " "))],
      [text("EMAIL_HOST_USER"), decoded(address.user)],
      [text("EMAIL_HOST_PASSWORD"), decoded(address.password)],
      [text("EMAIL_HOST"), text(address.host)],
      [text("EMAIL_PORT"), address.port === void 0 ? text(void 0) : { ...int(address.port, tags), at: place2 }],
      [text("EMAIL_BACKEND"), backend ?? text(`django.core.mail.backends.${mail ?? ""}.EmailBackend`)],
      ...address.scheme === "smtps" || address.scheme === "smtp+tls" ? [[text("EMAIL_USE_TLS"), yes]] : [],
      ...address.scheme === "smtp+ssl" ? [[text("EMAIL_USE_SSL"), yes]] : []
    ],
    tags,
    place2
  );
}

// src/understand/settings/libraries/environ.ts
function getValue(run, env, { name, cast, fallback, parseDefault = false }, site) {
  const prefix = env.attributes.get("prefix");
  const smart = env.attributes.get("smart_cast");
  if (name?.kind !== "str" || prefix?.kind !== "str" || smart && truthOf(smart) === void 0) return unknown("it is read from a variable whose name is not known", name?.tags, site.at);
  const variable2 = prefix.value + name.value;
  const rule = env.scheme.get(variable2);
  const isPair = rule?.kind === "tuple" && rule.items.length === 2;
  const wanted = cast ?? (isPair ? rule.items[0] : rule);
  const otherwise = fallback ?? (isPair ? rule.items[1] : void 0);
  const tags = variableTags(variable2);
  const file = env.fileAware ? run.variable(`${variable2}_FILE`) : void 0;
  if (file) return unknown("it is read from a file of the server", union(tags, file.tags), site.at);
  const read3 = run.variable(variable2, { at: site.at, fallback: otherwise, required: otherwise === void 0 }) ?? otherwise ?? run.requiredVariable(variable2, "ImproperlyConfigured", site.at);
  if (read3.kind === "str" && read3.value.startsWith("$")) return unknown("it names another variable", union(read3.tags, tags), site.at);
  const target = wanted ?? (otherwise && truthOf(smart ?? none) === true ? typeOf(otherwise) : void 0);
  const isDefault = read3 === otherwise;
  const value = read3.kind === "str" && read3.value === "" && otherwise?.kind === "None" ? { ...none, tags: read3.tags } : read3;
  const same = isDefault || otherwise !== void 0 && equals(value, otherwise) === true;
  const parsed = same && !(parseDefault && value.kind !== "None") ? value : parseValue(run, value, target, site);
  return isDefault ? tagged(parsed, tags) : parsed;
}
function envInstance(run, { keywords }, fileAware) {
  const attributes = /* @__PURE__ */ new Map([["prefix", str("")], ["smart_cast", { kind: "bool", value: true, tags: [] }]]);
  const env = { scheme: keywords, attributes, fileAware };
  const method = (name, read3) => void attributes.set(name, builtin(name, read3));
  const call = (args, site) => {
    const { var: name, cast, default: fallback, parse_default: parse } = bindNames(args, "var", "cast", "default", "parse_default");
    return getValue(run, env, { name, cast: given(cast), fallback, parseDefault: parse !== void 0 && truthOf(parse) === true }, site);
  };
  method("get_value", call);
  for (const type of ["bool", "int", "float", "str"]) {
    method(type, (args, site) => {
      const { var: name, default: fallback } = bindNames(args, "var", "default");
      const value = getValue(run, env, { name, cast: type, fallback }, site);
      const changed = args.positional.length > 2 || args.keywords.has("choices") || args.keywords.has("multiline");
      return changed ? unknown("its checks are not followed", value.tags, site.at) : value;
    });
  }
  for (const type of ["list", "tuple", "dict"]) {
    method(type, (args, site) => {
      const { var: name, cast, default: fallback } = bindNames(args, "var", "cast", "default");
      const each = given(cast);
      const wanted = !each ? type : type === "dict" ? each : { kind: type, items: [each], tags: [] };
      return getValue(run, env, { name, cast: wanted, fallback }, site);
    });
  }
  method("json", (args, site) => {
    const { var: name, default: fallback } = bindNames(args, "var", "default");
    return getValue(run, env, { name, cast: builtin("json.loads", ({ positional: [text] }, { at }) => fromJson(run, text, at)), fallback }, site);
  });
  for (const name of ["bytes", "url", "path", "search_url", "channels_url", "channels"]) {
    method(name, (args, site) => {
      const { var: variable2, default: fallback } = bindNames(args, "var", "default");
      const value = getValue(run, env, { name: variable2, cast: "str", fallback }, site);
      return unknown(value.kind === "unknown" ? value.why : `env.${name}() is not followed`, value.tags, site.at);
    });
  }
  const addresses = [
    [["db", "db_url"], "DATABASE_URL", databaseOf, "engine"],
    [["cache", "cache_url"], "CACHE_URL", cacheOf, "backend"],
    [["email", "email_url"], "EMAIL_URL", mailOf, "backend"]
  ];
  for (const [names2, variable2, make, third] of addresses) {
    for (const name of names2) {
      method(name, (args, site) => {
        const { var: asked = str(variable2), default: fallback, [third]: engine } = bindNames(args, "var", "default", third);
        return make(run, getValue(run, env, { name: asked, fallback }, site), given(engine), site.at);
      });
    }
  }
  method("read_env", readEnv(run).call);
  return { ...instance("environ.Env"), attributes, call };
}
function readEnv(run) {
  return builtin("read_env", (args, site) => {
    const { env_file: where, overwrite } = bindNames(args, "env_file", "overwrite");
    const named2 = given(where);
    const place2 = named2 ? named2.kind === "str" || named2.kind === "path" ? named2.value : void 0 : void 0;
    const beside = `${parentOf(filePath(site))}/.env`;
    const file = named2 && place2 === void 0 ? void 0 : fileAt(run, place2 ?? beside);
    if (file) {
      run.source.noteReader(file, "django-environ");
      loadVariables(run, environFile(file), overwrite !== void 0 && truthOf(overwrite) !== false);
    }
    return none;
  });
}
var filePath = ({ scope }) => {
  const binding = scope.module.bindings.get("__file__")?.value;
  return binding?.kind === "str" ? binding.value : "";
};
function environPath(value, tags) {
  const below = ({ positional }) => {
    let joined = value;
    for (const part of positional) {
      if (part.kind !== "str") return void 0;
      joined = part.value.startsWith("/") ? part.value : `${joined}/${part.value}`;
    }
    return resolvePath(joined);
  };
  const lost4 = (args) => unknown("a part of the path is not known", args.positional.reduce((all, part) => union(all, part.tags), tags));
  return {
    ...instance("environ.Path", {
      root: str(value, tags),
      path: builtin("path", (args) => {
        const place2 = below(args);
        return place2 === void 0 || args.keywords.size > 0 ? lost4(args) : environPath(place2, tags);
      })
    }),
    tags,
    text: value,
    call: (args) => {
      const place2 = below(args);
      return place2 === void 0 || args.keywords.size > 0 ? lost4(args) : str(place2, tags);
    },
    binary: (operator, right) => {
      if (operator === "-" && right.kind === "int" && right.value >= 0 && right.value < 100) {
        let up = value;
        for (let count = 0; count < right.value; count += 1) up = parentOf(up);
        return environPath(up, tags);
      }
      return operator === "+" && right.kind === "str" ? environPath(resolvePath(right.value.startsWith("/") ? right.value : `${value}/${right.value}`), tags) : void 0;
    }
  };
}
function envClass(run, fileAware) {
  const made2 = builtin("Env", (args) => envInstance(run, args, fileAware));
  return { ...made2, attributes: /* @__PURE__ */ new Map([["read_env", readEnv(run)]]) };
}
function environ(run) {
  const makePath = builtin("Path", ({ positional: [start, ...more] }, { at }) => {
    if (start?.kind !== "str" && start?.kind !== "path") return unknown("its path is not known", start?.tags, at);
    if (!start.value.startsWith("/")) return unknown("it depends on the directory the server starts in", start.tags, at);
    const whole2 = environPath(resolvePath(start.value), start.tags);
    return more.length === 0 || whole2.kind !== "instance" ? whole2 : whole2.binary?.("+", path(""), at) ?? unknown("a path of several parts is not followed", start.tags, at);
  });
  return moduleOf("environ", { Env: envClass(run, false), FileAwareEnv: envClass(run, true), Path: makePath });
}

// src/understand/settings/libraries/environs.ts
var trueWords3 = ["t", "true", "on", "y", "yes", "1"];
var falseWords2 = ["f", "false", "off", "n", "no", "0"];
function envInstance2(run, options) {
  const fromFile = /* @__PURE__ */ new Map();
  let prefix = "";
  const refuse = (value, site) => run.raise("EnvValidationError", "the variable is invalid", value.tags, site.at);
  const place2 = (value, site) => value.at ?? site.at;
  const parsers = {
    str: (value) => value,
    bool: (value, _args, site) => {
      const word = value.value.toLowerCase();
      const isWord = [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].includes(value.value);
      if (!isWord || !trueWords3.includes(word) && !falseWords2.includes(word)) return refuse(value, site);
      return { kind: "bool", value: trueWords3.includes(word), tags: value.tags, at: place2(value, site) };
    },
    int: (value, _args, site) => /^\s*[+-]?\d[\d_]*\s*$/.test(value.value) ? applyCast(run, "int", value, site) : refuse(value, site),
    float: (value, _args, site) => /^-?\d+(\.\d+)?$/.test(value.value) ? { kind: "float", value: Number(value.value), tags: value.tags, at: place2(value, site) } : unknown("the number is not followed", value.tags, site.at),
    list: (value, args, site) => {
      const { subcast, delimiter } = bindNames(args, "name", "default", "subcast", "delimiter");
      const separator = delimiter === void 0 ? "," : delimiter.kind === "str" ? delimiter.value : void 0;
      if (separator === void 0 || separator === "") return unknown("it is split in a way that is not followed", value.tags, site.at);
      const parts = value.value === "" ? [] : value.value.split(separator);
      const texts = parts.map((part) => str(part, value.tags, value.at));
      const each = given(subcast);
      if (each && !(each.kind === "builtin" && each.name === "str")) return unknown("the cast of its elements is not followed", value.tags, site.at);
      return list(texts, value.tags, place2(value, site));
    },
    dict: (value, args, site) => {
      const pairs = value.value.split(",").filter(() => value.value !== "").map((part) => part.split("="));
      if (args.keywords.size > (args.keywords.has("default") ? 1 : 0) || pairs.some((pair) => pair.length !== 2)) return unknown("it is split in a way that is not followed", value.tags, site.at);
      return dict(pairs.map(([key = "", item = ""]) => [str(key.trim(), value.tags, value.at), str(item.trim(), value.tags, value.at)]), value.tags, place2(value, site));
    },
    json: (value, _args, site) => {
      try {
        JSON.parse(value.value);
      } catch {
        return refuse(value, site);
      }
      return fromJson(run, value, site.at);
    },
    path: (value, _args, site) => path(normalisePath(value.value), value.tags, place2(value, site))
  };
  const read3 = (name, args, site) => {
    const { name: option, default: fallback } = bindNames(args, "name", "default");
    if (option?.kind !== "str" || options.keywords.size > 0 || prefix === void 0) return { otherwise: unknown("it is read from a variable whose name is not known", option?.tags, site.at) };
    const variable2 = prefix + option.value;
    const tags = variableTags(variable2);
    const set = lookUp(variable2, { at: site.at, fallback, required: !fallback });
    if (set) return { set };
    if (!fallback) return { set: run.requiredVariable(variable2, "EnvNotSetError", site.at) };
    const parsed = name === "json" || fallback.kind === "str" && name !== "str" && name !== "__call__";
    return { otherwise: parsed ? unknown("what becomes of its default depends on the version of environs", tags, site.at) : tagged(fallback, tags) };
  };
  const attributes = /* @__PURE__ */ new Map();
  const lookUp = (name, asked) => {
    const stored2 = run.world.fixed.has(name) || run.world.supposed.has(name) ? void 0 : fromFile.get(name);
    const value = run.variable(name, stored2 ? { at: asked.at, fallback: stored2 } : asked);
    return stored2 ? { ...stored2, tags: variableTags(name) } : value;
  };
  const readable = (name, parse) => builtin(name, (args, site) => {
    const found2 = read3(name, args, site);
    if ("otherwise" in found2) return found2.otherwise;
    const { set } = found2;
    if (args.keywords.has("validate")) return unknown("its checks are not followed", set.tags, site.at);
    if (set.kind !== "str") return name === "str" || name === "__call__" ? set : unknown(set.kind === "unknown" ? set.why : "it is no text", set.tags, site.at);
    return parse ? parse(set, args, site) : unknown(`env.${name}() is not followed`, set.tags, site.at);
  });
  for (const [name, parse] of Object.entries(parsers)) attributes.set(name, readable(name, parse));
  for (const name of ["decimal", "datetime", "date", "time", "timedelta", "log_level", "uuid", "url", "enum", "dj_email_url", "dj_cache_url"]) attributes.set(name, readable(name, void 0));
  attributes.set(
    "dj_db_url",
    builtin("dj_db_url", (args, site) => {
      const { name: option, default: fallback } = bindNames(args, "name", "default");
      if (option?.kind !== "str" || options.keywords.size > 0 || prefix === void 0) return unknown("it is read from a variable whose name is not known", option?.tags, site.at);
      const variable2 = prefix + option.value;
      const url = lookUp(variable2, { at: site.at, fallback, required: !fallback }) ?? (fallback && tagged(fallback, variableTags(variable2))) ?? run.requiredVariable(variable2, "EnvNotSetError", site.at);
      return parseDatabase(run, url, args, site.at);
    })
  );
  attributes.set(
    "prefixed",
    builtin("prefixed", ({ positional: [more] }) => {
      const before = prefix;
      return instance("environs.prefixed", {
        __enter__: builtin("__enter__", () => {
          prefix = before === void 0 || more?.kind !== "str" ? void 0 : before + more.value;
          return made2;
        }),
        __exit__: builtin("__exit__", () => {
          prefix = before;
          return none;
        })
      });
    })
  );
  attributes.set("read_env", readEnv2(run, fromFile));
  const call = attributes.get("str");
  const made2 = { ...instance("environs.Env"), attributes, ...call?.kind === "builtin" ? { call: (args, site) => call.call(args, site) } : {} };
  return made2;
}
function readEnv2(run, into) {
  return builtin("read_env", (args, site) => {
    const { path: where, recurse } = bindNames(args, "path", "recurse");
    const start = given(where);
    const overrides = args.keywords.get("override");
    const place2 = !start ? `${parentOf(projectPath(site.scope.file.path))}/.env` : start.kind === "str" || start.kind === "path" ? start.value : void 0;
    const upwards = recurse === void 0 || truthOf(recurse) === true;
    const name = place2?.slice(place2.lastIndexOf("/") + 1) ?? "";
    const file = place2 === void 0 ? void 0 : upwards ? findUpwards(run, parentOf(place2), [name]) : fileAt(run, place2);
    if (!file) return unknown("it depends on a file that is not in the repository", [], site.at);
    run.source.noteReader(file, "python-dotenv");
    for (const { name: variable2, value } of dotenvFile(file)) {
      if (value.kind === "None") continue;
      if (run.variable(variable2) === void 0) run.setVariable(variable2, unknown("whether environs writes it into os.environ depends on its version", variableTags(variable2)));
      into.set(variable2, overrides ? unknown("whether the file overrides the environment depends on the version of environs", variableTags(variable2)) : value);
    }
    return unknown("what it returns depends on the version of environs", [], site.at);
  });
}
function environs(run) {
  return moduleOf("environs", { Env: builtin("Env", (args) => envInstance2(run, args)), env: envInstance2(run, { positional: [], keywords: /* @__PURE__ */ new Map() }) });
}

// src/understand/settings/libraries/hashlib.ts
import { createHash } from "node:crypto";
var names = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
function hashlib() {
  return moduleOf("hashlib", Object.fromEntries(names.map((name) => [name, hashing(name)])));
}
var hashing = (name) => builtin(name, ({ positional: [data] }, { at }) => {
  if (data?.kind !== "bytes") return unknown(data?.kind === "unknown" ? data.why : "what is hashed is not known", data?.tags, at);
  const hexdigest = builtin("hexdigest", (_args, site) => str(createHash(name).update(data.value, "utf8").digest("hex"), data.tags, site.at));
  return { ...instance("hash", { hexdigest }, at), tags: data.tags };
});

// src/understand/settings/libraries/randomness.ts
var randomAtStart = "it is random at each start";
var random = (name) => builtin(name, (_args, { at }) => unknown(randomAtStart, [], at));
var randomModule = (name, ...functions2) => () => moduleOf(name, Object.fromEntries(functions2.map((each) => [each, random(each)])));
var randomModules = {
  secrets: randomModule("secrets", "token_hex", "token_urlsafe", "token_bytes", "choice", "randbelow", "randbits"),
  uuid: randomModule("uuid", "uuid1", "uuid4"),
  random: () => moduleOf("random", { ...Object.fromEntries(["choice", "choices", "sample", "randint", "random", "getrandbits", "randrange", "SystemRandom"].map((name) => [name, random(name)])) }),
  "django.core.management.utils": randomModule("django.core.management.utils", "get_random_secret_key"),
  "django.utils.crypto": randomModule("django.utils.crypto", "get_random_string")
};
var urandom = random("urandom");

// src/understand/settings/libraries/os.ts
var textOf2 = (value) => value?.kind === "str" || value?.kind === "path" ? value.value : void 0;
var onPath = (name, make) => builtin(name, ({ positional: [first] }, { at }) => {
  const text = textOf2(first);
  return text === void 0 ? unknown(first?.kind === "unknown" ? first.why : "its path is not known", first?.tags, at) : make(text, first?.tags ?? [], at);
});
function join(parts, at) {
  const tags = parts.reduce((all, part) => union(all, part.tags), []);
  let joined = "";
  for (const part of parts) {
    const text = textOf2(part);
    if (text === void 0) return unknown(part.kind === "unknown" ? part.why : "a part of the path is not known", tags, at);
    if (text.startsWith("/")) joined = text;
    else joined = joined === "" || joined.endsWith("/") ? joined + text : `${joined}/${text}`;
  }
  return str(joined, tags, at);
}
function directoryOf(path2) {
  if (!isNamed(path2)) return path2.endsWith("/") ? path2.slice(0, -1) : parentOf(path2);
  const head = path2.slice(0, path2.lastIndexOf("/") + 1);
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, "");
}
function osPath(run) {
  const asStr = (change) => (path2, tags, at) => str(change(path2), tags, at);
  return moduleOf("os.path", {
    join: builtin("join", ({ positional }, { at }) => join(positional, at)),
    dirname: onPath("dirname", asStr(directoryOf)),
    basename: onPath("basename", (path2, tags, at) => isNamed(path2) ? str(path2.slice(path2.lastIndexOf("/") + 1), tags, at) : unknown("it depends on where the project is installed", tags, at)),
    abspath: onPath("abspath", (path2, tags, at) => path2.startsWith("/") ? str(resolvePath(path2), tags, at) : unknown("it depends on the directory the server starts in", tags, at)),
    realpath: onPath("realpath", (path2, tags, at) => path2.startsWith("/") ? str(resolvePath(path2), tags, at) : unknown("it depends on the directory the server starts in", tags, at)),
    normpath: onPath("normpath", asStr(resolvePath)),
    expanduser: onPath("expanduser", (path2, tags, at) => path2.startsWith("~") ? unknown("it depends on the user who runs it", tags, at) : str(path2, tags, at)),
    exists: onPath("exists", (path2, _tags, at) => exists(run, path2, at)),
    isfile: onPath("isfile", (path2, _tags, at) => exists(run, path2, at)),
    isdir: onPath("isdir", (path2, _tags, at) => exists(run, path2, at)),
    isabs: onPath("isabs", (path2, tags, at) => ({ ...bool(path2.startsWith("/"), tags), at })),
    sep: str("/"),
    pardir: str("..")
  });
}
function reading(run, name) {
  return builtin(name, ({ positional: [key, second], keywords }, { at }) => {
    if (key?.kind !== "str") return unknown("it is read from a variable whose name is not known", key?.tags, at);
    const fallback = second ?? keywords.get("default") ?? none;
    const value = run.variable(key.value, { at, fallback });
    if (value) return value;
    return depending(fallback.at ? fallback : { ...fallback, at }, variableTags(key.value));
  });
}
function environment(run) {
  const names2 = {
    get: reading(run, "get"),
    setdefault: builtin("setdefault", ({ positional: [key, fallback] }, { at }) => {
      if (key?.kind !== "str" || !fallback) return unknown("it is read from a variable whose name is not known", key?.tags, at);
      const value = run.variable(key.value, { at, fallback });
      if (value) return value;
      const written = { ...fallback, tags: union(fallback.tags, variableTags(key.value)) };
      run.setVariable(key.value, written);
      return written;
    }),
    pop: builtin("pop", (args, site) => {
      const [key, second] = args.positional;
      if (key?.kind !== "str") return unknown("it is read from a variable whose name is not known", key?.tags, site.at);
      const value = second ?? args.keywords.get("default") ? reading(run, "pop").call(args, site) : run.requiredVariable(key.value, "KeyError", site.at);
      run.setVariable(key.value, void 0);
      return value;
    }),
    update: builtin("update", ({ positional: [more], keywords }) => {
      for (const [key, value] of keywords) run.setVariable(key, value);
      if (more?.kind === "dict") {
        for (const [key, value] of more.entries.values()) if (key.kind === "str") run.setVariable(key.value, value);
      }
      return none;
    }),
    copy: builtin("copy", (_args, { at }) => unknown("it is the whole environment", [], at)),
    items: builtin("items", (_args, { at }) => unknown("it is the whole environment", [], at)),
    keys: builtin("keys", (_args, { at }) => unknown("it is the whole environment", [], at))
  };
  return instance("os.environ", names2);
}
function os(run) {
  return moduleOf("os", {
    environ: environment(run),
    getenv: reading(run, "getenv"),
    putenv: builtin("putenv", () => none),
    path: osPath(run),
    sep: str("/"),
    linesep: str("\n"),
    name: str("posix"),
    getcwd: builtin("getcwd", (_args, { at }) => unknown("it depends on the directory the server starts in", [], at)),
    makedirs: builtin("makedirs", () => none),
    mkdir: builtin("mkdir", () => none),
    urandom,
    getpid: builtin("getpid", (_args, { at }) => unknown(randomAtStart, [], at)),
    fspath: onPath("fspath", (path2, tags, at) => str(path2, tags, at))
  });
}
var osPathModule = osPath;

// src/understand/settings/libraries/pathlib.ts
var baseName = (value) => value.slice(value.lastIndexOf("/") + 1);
function extension(value) {
  const name = baseName(value);
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 ? name.slice(dot) : "";
}
function pathAttribute(run, self, name, at) {
  const { value, tags } = self;
  const same = builtin(name, () => path(resolvePath(value), tags, at));
  switch (name) {
    case "parent":
      return path(parentOf(value), tags, at);
    case "parents": {
      const all = [];
      for (let next = parentOf(value); all.length < 30; next = parentOf(next)) {
        all.push(path(next, tags, at));
        if (parentOf(next) === next) break;
      }
      return tuple(all, tags, at);
    }
    case "name":
      if (!isNamed(value)) return unknown("it depends on where the project is installed", tags, at);
      return str(baseName(value), tags, at);
    case "stem":
      if (!isNamed(value)) return unknown("it depends on where the project is installed", tags, at);
      return str(baseName(value).slice(0, baseName(value).length - extension(value).length), tags, at);
    case "suffix":
      return str(extension(value), tags, at);
    case "resolve":
    case "absolute":
      return same;
    case "as_posix":
    case "__str__":
      return builtin(name, () => str(value, tags, at));
    case "expanduser":
      return value.startsWith("~") ? unknown("it depends on the user who runs it", tags, at) : same;
    case "joinpath":
      return builtin(name, ({ positional }) => positional.reduce((left, right) => join2(left, right, at), self));
    case "with_name":
      return builtin(name, ({ positional: [part] }) => join2(path(parentOf(value), tags, at), part ?? unknown("a name is missing"), at));
    case "with_suffix":
      return builtin(
        name,
        ({ positional: [part] }) => part?.kind === "str" ? path(value.slice(0, value.length - extension(value).length) + part.value, tags, at) : unknown("its suffix is not known", tags, at)
      );
    case "exists":
    case "is_file":
    case "is_dir":
      return builtin(name, () => exists(run, value, at));
    case "read_text":
    case "read_bytes":
      return builtin(name, () => readText(run, value, at));
    case "open":
      return builtin(name, () => fileObject(readText(run, value, at)));
    case "mkdir":
      return builtin(name, () => ({ kind: "None", tags }));
    default:
      return void 0;
  }
}
function join2(left, right, at) {
  if (left.kind !== "path" || right.kind !== "str" && right.kind !== "path") return unknown(right.kind === "unknown" ? right.why : "a part of the path is not known", right.tags, at);
  return joinPath(left.value, right.value, left.tags, at);
}
function pathlib() {
  const make = builtin("Path", ({ positional }, { at }) => {
    const [first, ...rest] = positional;
    if (!first) return path(".", [], at);
    if (first.kind !== "str" && first.kind !== "path") return unknown(first.kind === "unknown" ? first.why : "its path is not known", first.tags, at);
    return rest.reduce((left, right) => join2(left, right, at), path(normalisePath(first.value), first.tags, at));
  });
  const cwd = builtin("cwd", (_args, { at }) => unknown("it depends on the directory the server starts in", [], at));
  const withCwd = { ...make, attributes: /* @__PURE__ */ new Map([["cwd", cwd], ["home", builtin("home", (_args, { at }) => unknown("it depends on the user who runs it", [], at))]]) };
  return moduleOf("pathlib", { Path: withCwd, PosixPath: withCwd, PurePath: withCwd });
}

// src/understand/settings/libraries/pydantic-types.ts
var trueWords4 = /* @__PURE__ */ new Set(["1", "on", "t", "true", "y", "yes"]);
var falseWords3 = /* @__PURE__ */ new Set(["0", "off", "f", "false", "n", "no"]);
var collections = /^(?:typing\.)?(list|set|frozenset|tuple|dict|List|Set|FrozenSet|Tuple|Dict|Sequence|Mapping)(?:\[(.*)\])?$/s;
function plain(annotation) {
  let type = annotation.trim().replace(/^(["'])(.*)\1$/s, "$2").trim();
  let optional = false;
  const inner = /^(?:typing\.)?Optional\[(.*)\]$/s.exec(type)?.[1];
  if (inner !== void 0) [type, optional] = [inner.trim(), true];
  if (/\|\s*None$|^None\s*\|/.test(type)) [type, optional] = [type.replace(/\s*\|\s*None$|^None\s*\|\s*/g, ""), true];
  return { type, optional };
}
function isAccepted(value, annotation) {
  const { type, optional } = plain(annotation);
  if (type === "Any" || type === "object") return true;
  if (value.kind === "None") return optional;
  if (["bool", "int", "float", "str", "bytes"].includes(type)) return value.kind === type;
  if (type === "SecretStr") return value.kind === "instance" && value.type === "SecretStr";
  if (type === "Path") return value.kind === "path";
  const [, collection2, items] = collections.exec(type) ?? [];
  if (collection2 === void 0) return false;
  const wanted = collection2.toLowerCase();
  if (value.kind !== wanted && !(wanted === "sequence" && (value.kind === "list" || value.kind === "tuple"))) return false;
  if (value.kind === "dict" || value.kind === "list" || value.kind === "set" || value.kind === "tuple") {
    const elements = value.kind === "dict" ? [...value.entries.values()].map(([, item]) => item) : value.items;
    return elements.length === 0 || items === void 0 || /^(?:str)(?:, ?\.\.\.)?$|^str, ?(?:str|Any)$/.test(items) && elements.every(({ kind }) => kind === "str" || items.endsWith("Any"));
  }
  return false;
}
function convertText(run, value, annotation, site) {
  const { type, optional } = plain(annotation);
  const refuse = () => run.raise("ValidationError", "Input should be valid", value.tags, site.at);
  const place2 = value.at ?? site.at;
  if (type === "str") return value;
  if (type === "SecretStr") return { ...instance("SecretStr", { get_secret_value: builtin("get_secret_value", () => value) }, place2), tags: value.tags };
  if (value.kind !== "str") return unknown(value.kind === "unknown" ? value.why : "it is no text", value.tags, site.at);
  switch (type) {
    case "bool": {
      const word = value.value.toLowerCase();
      return trueWords4.has(word) || falseWords3.has(word) ? { kind: "bool", value: trueWords4.has(word), tags: value.tags, at: place2 } : refuse();
    }
    case "int":
      return /^\s*[+-]?\d+(?:_\d+)*(?:\.0+)?\s*$/.test(value.value) ? { kind: "int", value: Number(value.value.replaceAll("_", "")), tags: value.tags, at: place2 } : refuse();
    case "float":
      return /^\s*[+-]?\d+(?:\.\d*)?\s*$/.test(value.value) ? { kind: "float", value: Number(value.value), tags: value.tags, at: place2 } : unknown("the number is not followed", value.tags, place2);
    default:
      break;
  }
  const [, collection2, items] = collections.exec(type) ?? [];
  if (collection2 === void 0 || optional) return unknown(`what pydantic makes of it for the type ${type.length > 40 ? "it has" : type} is not followed`, value.tags, place2);
  try {
    JSON.parse(value.value);
  } catch {
    return run.raise("SettingsError", "error parsing value", value.tags, site.at);
  }
  const parsed = fromJson(run, value, site.at);
  const isMapping = /^(?:dict|mapping)$/i.test(collection2);
  if (isMapping ? parsed.kind !== "dict" : parsed.kind !== "list") return refuse();
  if (parsed.kind === "dict") return isAccepted(parsed, type) ? parsed : unknown("what pydantic makes of its elements is not followed", value.tags, place2);
  if (parsed.kind !== "list" || !isAccepted(parsed, `list[${items?.replace(/, ?\.\.\.$/, "") ?? ""}]`.replace("[]", ""))) return unknown("what pydantic makes of its elements is not followed", value.tags, place2);
  const kind = /tuple/i.test(collection2) ? "tuple" : /set/i.test(collection2) ? "set" : "list";
  return { kind, items: parsed.items, tags: value.tags, at: place2 };
}

// src/understand/settings/libraries/pydantic.ts
var harmless = /^(?:property|computed_field|(?:functools\.)?(?:cached_property|cache|lru_cache)|staticmethod|classmethod|override|typing\.override)\b/;
var isEllipsis = (value) => value?.kind === "unknown" && value.why === "it is an ellipsis";
function construct(run, version, object, args, site) {
  const classes = linearise(object)?.toReversed() ?? [];
  const config = configOf2(classes);
  const attributes = /* @__PURE__ */ new Map();
  const lost4 = whyLost(classes, config);
  const variables = fileVariables(run, args.keywords.get("_env_file") ?? config.get("env_file"));
  const changed = new Set(classes.flatMap(({ namespace }) => [...namespace.decorators.values()].flat()).flatMap((decorator) => validated(decorator)));
  for (const field2 of fieldsOf(classes)) {
    const doubt = lost4 ?? (changed.has(field2.name) || changed.has("*") ? "a validator may change it" : void 0);
    const value = args.keywords.get(field2.name) ?? read2(run, version, field2, config, variables, site);
    attributes.set(field2.name, doubt === void 0 ? value : unknown(doubt, value.tags, site.at));
  }
  for (const { namespace } of classes) for (const [name, { value }] of namespace.bindings) if (!attributes.has(name) && !/^__|^model_config$|^Config$/.test(name)) attributes.set(name, value.kind === "function" ? unknown("it is what a method returns") : value);
  const dump = builtin("model_dump", (_args, { at }) => dict([...attributes].map(([name, value]) => [str(name), value]), noTags, at));
  return { ...instance("pydantic.Settings", {}, site.at), attributes: new Map([...attributes, ["model_dump", dump], ["dict", dump]]) };
}
function configOf2(classes) {
  const config = /* @__PURE__ */ new Map();
  for (const { namespace } of classes) {
    const own = namespace.bindings.get("model_config")?.value;
    if (own?.kind === "dict") {
      for (const [key, value] of own.entries.values()) if (key.kind === "str") config.set(key.value, value);
    }
    const inner = namespace.bindings.get("Config")?.value;
    if (inner?.kind === "class") for (const [name, { value }] of inner.namespace.bindings) config.set(name, value);
    if (own && own.kind !== "dict") config.set("*", own);
  }
  return config;
}
function whyLost(classes, config) {
  if (classes.some(({ namespace }) => ["settings_customise_sources", "__init__", "model_post_init", "customise_sources"].some((name) => namespace.decorators.has(name)))) return "its settings class has sources of its own";
  if (config.has("*")) return "the options of its settings class are not known";
  return ["secrets_dir", "env_parse_none_str", "env_parse_enums", "cli_parse_args", "toml_file", "yaml_file", "json_file"].some((option) => config.has(option)) ? "an option of its settings class is not followed" : void 0;
}
function validated(decorator) {
  if (harmless.test(decorator)) return [];
  const names2 = /^(?:pydantic\.)?(?:field_)?validator\((.*)\)$/s.exec(decorator)?.[1];
  return names2 === void 0 ? ["*"] : Array.from(names2.matchAll(/["']([^"']+)["']/g), ([, name = ""]) => name);
}
function fieldsOf(classes) {
  const fields = /* @__PURE__ */ new Map();
  for (const { namespace } of classes) {
    for (const [name, annotation] of namespace.annotations) {
      if (name.startsWith("_") || /^(?:typing\.)?ClassVar\b/.test(annotation)) continue;
      const assigned = namespace.bindings.get(name)?.value;
      const isField = assigned?.kind === "instance" && assigned.type === "pydantic.Field";
      const options = isField ? assigned.attributes : /* @__PURE__ */ new Map();
      const fallback = isField ? options.get("default") : assigned;
      fields.set(name, { name, annotation, fallback: isEllipsis(fallback) ? void 0 : fallback, options });
    }
  }
  return [...fields.values()];
}
function variablesOf2(version, { name, options }, config) {
  const alias = options.get("validation_alias") ?? options.get("alias") ?? (version === 1 ? options.get("env") : void 0);
  if (!alias) {
    const prefix = config.get("env_prefix");
    return prefix && prefix.kind !== "str" ? void 0 : [(prefix?.kind === "str" ? prefix.value : "") + name];
  }
  if (alias.kind === "str") return [alias.value];
  if (alias.kind !== "list") return void 0;
  const names2 = alias.items.flatMap((item) => item.kind === "str" ? [item.value] : []);
  return names2.length === alias.items.length && names2.length > 0 ? names2 : void 0;
}
function read2(run, version, field2, config, inFile, site) {
  const names2 = variablesOf2(version, field2, config);
  if (!names2) return unknown("it is read from a variable whose name is not known", noTags, site.at);
  const isExact = isOn(config.get("case_sensitive"));
  const ignoresEmpty = isOn(config.get("env_ignore_empty"));
  const spelled = names2.map((name) => isExact ? name : name.toUpperCase());
  for (const name of spelled) {
    const found2 = findVariable(run, name, isExact);
    if (!found2 || ignoresEmpty && found2.kind === "str" && found2.value === "") continue;
    const value = convertText(run, found2, field2.annotation, site);
    return value.kind === "dict" && inFile.find(name, isExact) ? unknown("it is merged with what a file holds", value.tags, site.at) : value;
  }
  const tags = spelled.flatMap(variableTags).toSorted();
  for (const name of spelled) {
    const stored2 = inFile.find(name, isExact);
    if (stored2) return tagged(stored2.kind === "str" ? convertText(run, stored2, field2.annotation, site) : stored2, tags);
  }
  const { fallback } = field2;
  if (fallback) return tagged(version === 1 ? fallback : checkDefault(run, fallback, field2.annotation, site), tags);
  const [first = field2.name] = spelled;
  const made2 = field2.options.get("default_factory");
  if (made2) return tagged(run.call(made2, { positional: [], keywords: /* @__PURE__ */ new Map() }, site.at, site.scope), tags);
  return convertText(run, run.requiredVariable(first, "ValidationError", site.at), field2.annotation, site);
}
var isOn = (value) => value !== void 0 && truthOf(value) === true;
function checkDefault(run, fallback, annotation, site) {
  if (isAccepted(fallback, annotation)) return fallback;
  if (fallback.kind === "str" && /^["']?(?:bool|int|float|SecretStr)["']?$/.test(annotation)) return convertText(run, fallback, annotation, site);
  return unknown(fallback.kind === "unknown" ? fallback.why : "what pydantic makes of its default is not followed", fallback.tags, fallback.at ?? site.at);
}
function findVariable(run, name, isExact) {
  const exact = run.variable(name);
  if (exact || isExact) return exact;
  const wanted = name.toLowerCase();
  const other = [...run.environment.keys(), ...run.world.fixed.keys(), ...run.world.supposed.keys()].find((key) => key.toLowerCase() === wanted);
  return other === void 0 ? void 0 : run.variable(other);
}
function fileVariables(run, option) {
  const paths = option?.kind === "tuple" || option?.kind === "list" ? option.items : option ? [option] : [];
  const found2 = [];
  for (const path2 of paths) {
    if (path2.kind !== "str" && path2.kind !== "path") continue;
    const file = path2.value.startsWith("/") ? fileAt(run, path2.value) : run.source.read(path2.value.replace(/^\.\//, ""));
    const surely = path2.value.startsWith("/");
    for (const { name, value } of file ? dotenvFile(file) : []) found2.push({ name, value: surely ? value : unknown(`it may be set in ${path2.value}, which is looked for where the server starts`, noTags, value.at) });
  }
  return { find: (name, isExact) => found2.findLast((one) => isExact ? one.name === name : one.name.toLowerCase() === name.toLowerCase())?.value };
}
var field = builtin("Field", ({ positional: [first], keywords }, { at }) => instance("pydantic.Field", { ...first ? { default: first } : {}, ...Object.fromEntries(keywords) }, at));
var settingsClass = (run, version) => ({
  kind: "class",
  name: "BaseSettings",
  bases: [],
  namespace: new Namespace("pydantic"),
  construct: (object, args, site) => construct(run, version, object, args, site),
  tags: noTags
});
var keywordsAsDict = (name) => builtin(name, ({ keywords }, { at }) => dict([...keywords].map(([key, value]) => [str(key), value]), noTags, at));
var secret = builtin("SecretStr", ({ positional: [value] }, { at }) => instance("SecretStr", { get_secret_value: builtin("get_secret_value", () => value ?? unknown("it holds nothing")) }, at));
var pydantic = (run) => moduleOf("pydantic", { BaseSettings: settingsClass(run, 1), Field: field, SecretStr: secret, AliasChoices: builtin("AliasChoices", ({ positional }, { at }) => list(positional, noTags, at)) });
var pydanticModules = {
  pydantic,
  "pydantic.v1": pydantic,
  pydantic_settings: (run) => moduleOf("pydantic_settings", { BaseSettings: settingsClass(run, 2), SettingsConfigDict: keywordsAsDict("SettingsConfigDict") })
};

// src/understand/settings/libraries/secret-stores.ts
var clients = [
  "boto3",
  "botocore",
  "botocore.exceptions",
  "botocore.session",
  "aws_secretsmanager_caching",
  "google.cloud",
  "google.cloud.secretmanager",
  "google.cloud.secretmanager_v1",
  "hvac",
  "azure.identity",
  "azure.keyvault.secrets",
  "onepasswordconnectsdk",
  "infisical_sdk",
  "dopplersdk"
];
var client = (name) => () => ({ kind: "module", name, attribute: (attribute) => attribute === "__all__" ? void 0 : unknown("it is read from a secret store"), tags: [] });
var secretStores = Object.fromEntries(clients.map((name) => [name, client(name)]));

// src/understand/settings/library-calls.ts
var place = "(calls of libraries)";
var libraryCalls = (run) => run.modules.get(place);
function recordCall(run, callee, { positional: [unnamed], keywords }, at, first) {
  const calls = libraryCalls(run) ?? new Namespace(place);
  run.modules.set(place, calls);
  const given2 = [...unnamed ? [[first, unnamed]] : [], ...keywords];
  run.bindIn(calls, callee, { value: dict(given2.map(([name, value]) => [str(name, noTags, placeIn2(at, value)), value]), run.control, at), at, via: [] });
}
var placeIn2 = (call, { at }) => at?.file === call.file && at.start >= call.start && at.end <= call.end ? at : call;

// src/understand/settings/libraries/sentry.ts
var sentry = (run) => moduleOf("sentry_sdk", {
  init: builtin("init", (args, { at }) => {
    recordCall(run, "sentry_sdk.init", args, at, "dsn");
    return none;
  })
});

// src/understand/settings/libraries/split-settings.ts
function globPattern(pattern) {
  if (/[[\]{}]|\*\*/.test(pattern)) return void 0;
  const escaped = pattern.replace(/[.+^$()|\\]/g, "\\$&").replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
  return new RegExp(`^${escaped}$`);
}
function runFile(run, relative, site) {
  const parsed = run.source.parse(relative);
  const { module } = site.scope;
  if (parsed) run.deeper(() => run.interpreter.execute(run, parsed.body, { locals: module, enclosing: void 0, module, file: parsed.file, globals: /* @__PURE__ */ new Set() }));
  else run.forgetAll(module, `${relative} can't be read`, site.at);
}
function include(run, included, patterns, site) {
  const { module } = site.scope;
  const directory = parentOf(projectPath(site.scope.file.path));
  for (const given2 of patterns) {
    const optional = given2.kind === "instance" && given2.type === "split_settings.optional";
    const pattern = optional ? given2.attributes.get("name") : given2;
    if (optional && pattern?.kind === "str" && pattern.value === "") continue;
    const relative = pattern?.kind === "str" || pattern?.kind === "path" ? inProject(resolvePath(pattern.value.startsWith("/") ? pattern.value : `${directory}/${pattern.value}`)) : void 0;
    const matcher = relative === void 0 ? void 0 : globPattern(relative);
    if (relative === void 0 || !matcher) {
      run.forgetAll(module, "it may be set in an included file whose name is not known", site.at, pattern?.tags);
      continue;
    }
    const files = /[*?]/.test(relative) ? run.source.list(parentOf(relative)).filter((path2) => matcher.test(path2) && !/(^|\/)\./.test(path2.slice(parentOf(relative).length))).toSorted() : run.source.read(relative) ? [relative] : [];
    if (files.length === 0) absent(run, relative, optional, site);
    for (const file of files) {
      if (included.has(file)) continue;
      included.add(file);
      runFile(run, file, site);
    }
  }
  return none;
}
function absent(run, file, optional, site) {
  const tag = fileTag(file);
  const { module } = site.scope;
  if (run.supposesFile(file)) run.forgetAll(module, `it may be set in ${file}, which is not in the repository`, site.at, [tag]);
  else if (optional) module.taintAll([tag]);
  else run.raise("OSError", `No such file: ${file}`, [tag], site.at);
}
function splitSettings(run) {
  const included = /* @__PURE__ */ new Set();
  return moduleOf("split_settings.tools", {
    include: builtin("include", ({ positional, keywords }, site) => {
      const scope = keywords.get("scope");
      if (scope && scope.kind !== "None" && !(scope.kind === "instance" && scope.names === site.scope.module)) return unknown("it runs files in a scope of their own", [], site.at);
      return include(run, included, positional, site);
    }),
    optional: builtin("optional", ({ positional: [name] }, { at }) => instance("split_settings.optional", name ? { name } : {}, at))
  });
}

// src/understand/settings/libraries/standard.ts
var sys = (run) => moduleOf("sys", {
  // A production server is not manage.py, and not a test run: its own argv is not the project's to know.
  argv: list([str("gunicorn")]),
  path: list([str(projectRoot)]),
  platform: str("linux"),
  modules: instance("sys.modules"),
  maxsize: unknown("it depends on the Python that runs it"),
  version_info: unknown("it depends on the Python that runs it"),
  version: unknown("it depends on the Python that runs it"),
  exit: builtin("exit", (_args, { at }) => run.raise("SystemExit", "", [], at)),
  stdout: instance("sys.stdout"),
  stderr: instance("sys.stderr")
});
var makes = (type) => builtin(type, (_args, { at }) => instance(type, {}, at));
var idle = (...names2) => Object.fromEntries(names2.map((name) => [name, builtin(name, () => none)]));
var logging = () => moduleOf("logging", {
  ...Object.fromEntries(Object.entries({ CRITICAL: 50, FATAL: 50, ERROR: 40, WARNING: 30, WARN: 30, INFO: 20, DEBUG: 10, NOTSET: 0 }).map(([name, level]) => [name, int(level)])),
  ...idle("basicConfig", "disable", "captureWarnings", "debug", "info", "warning", "error", "critical"),
  getLogger: builtin("getLogger", (_args, { at }) => instance("Logger", idle("debug", "info", "warning", "error", "critical", "exception", "setLevel", "addHandler"), at))
});
var importlib = (run) => moduleOf("importlib", {
  import_module: builtin("import_module", (args, { at, scope }) => {
    const { name, package: base } = bindNames(args, "name", "package");
    if (name?.kind !== "str" || base || name.value.startsWith(".")) return unknown(name?.kind === "unknown" ? name.why : "it is a module whose name is not known", name?.tags, at);
    return run.interpreter.load(run, name.value, at, scope);
  })
});
var standard = {
  sys,
  re: () => moduleOf("re", {
    compile: builtin("compile", ({ positional: [pattern] }, { at }) => instance("re.Pattern", pattern ? { pattern } : {}, at)),
    IGNORECASE: int(2),
    I: int(2)
  }),
  datetime: () => moduleOf("datetime", { timedelta: makes("timedelta"), datetime: unknown("it depends on the time"), date: unknown("it depends on the time") }),
  logging,
  importlib,
  warnings: () => moduleOf("warnings", idle("filterwarnings", "simplefilter", "warn", "resetwarnings")),
  copy: () => moduleOf("copy", { copy: builtin("copy", ({ positional: [value] }) => copied(value)), deepcopy: builtin("deepcopy", ({ positional: [value] }) => copied(value, true)) }),
  "distutils.util": (run) => moduleOf("distutils.util", { strtobool: builtin("strtobool", ({ positional: [text] }, site) => strtobool(run, text, site)) }),
  typing: () => moduleOf("typing", { TYPE_CHECKING: bool(false), cast: builtin("cast", (args) => bindNames(args, "typ", "val").val ?? none), __all__: tuple([]) })
};
function copied(value, deep = false, made2 = /* @__PURE__ */ new Map(), depth = 0) {
  if (!value || depth > deepest4) return unknown("it is a copy of something that is not known");
  const known4 = made2.get(value);
  if (known4) return known4;
  const inner = (item) => deep ? copied(item, true, made2, depth + 1) : item;
  let copy = value;
  if (value.kind === "list" || value.kind === "set" || value.kind === "tuple") copy = { ...value, items: value.items.map(inner) };
  else if (value.kind === "dict") copy = { ...value, entries: new Map([...value.entries].map(([key, [name, item]]) => [key, [name, inner(item)]])) };
  made2.set(value, copy);
  return copy;
}
var deepest4 = 40;

// src/understand/settings/libraries/standard-modules.ts
var standardModules = new Set(
  "abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo __future__".split(" ")
);

// src/understand/settings/libraries/registry.ts
var strtoboolModule = (run) => moduleOf("strtobool", {
  strtobool: builtin("strtobool", ({ positional: [text] }, site) => {
    const truth = strtobool(run, text, site);
    return truth.kind === "int" ? { ...truth, kind: "bool", value: truth.value === 1 } : truth;
  })
});
var str2boolModule = (run) => moduleOf("str2bool", { str2bool: builtin("str2bool", ({ positional: [text] }, site) => str2bool(run, text, site)), str2bool_exc: builtin("str2bool_exc", ({ positional: [text] }, site) => str2bool(run, text, site, true)) });
var libraries = {
  ...standard,
  ...randomModules,
  ...djangoModules,
  ...dataModules,
  ...pydanticModules,
  ...secretStores,
  configparser,
  ConfigParser: configparser,
  "six.moves.configparser": configparser,
  os,
  "os.path": osPathModule,
  pathlib,
  json,
  hashlib,
  environ,
  decouple,
  dj_database_url: djDatabaseUrl,
  dotenv,
  environs,
  sentry_sdk: sentry,
  "split_settings.tools": splitSettings,
  configurations,
  "configurations.values": configurationValues,
  dynaconf,
  "setuptools._distutils.util": strtoboolModule,
  strtobool: strtoboolModule,
  str2bool: str2boolModule
};
function libraryModule(run, name) {
  const known4 = run.libraries.get(name);
  if (known4) return known4;
  const make = Object.hasOwn(libraries, name) ? libraries[name] : void 0;
  const made2 = make?.(run);
  if (made2) run.libraries.set(name, made2);
  return made2;
}
var isStandardModule = (name) => standardModules.has(name);

// src/understand/settings/journal.ts
var Journal = class {
  #frames = [];
  /** To be called before a place is written. */
  remember(place2) {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    const places = frame.get(place2.target) ?? /* @__PURE__ */ new Map();
    frame.set(place2.target, places);
    if (!places.has(place2.key)) places.set(place2.key, { place: place2, before: place2.read() });
  }
  get active() {
    return this.#frames.length > 0;
  }
  /** Runs a branch, then puts everything back as it was. */
  attempt(branch) {
    const frame = /* @__PURE__ */ new Map();
    this.#frames.push(frame);
    let result;
    try {
      result = branch();
    } catch (error) {
      this.#frames.pop();
      this.#putBack(frame);
      throw error;
    }
    this.#frames.pop();
    const changes = [...frame.values()].flatMap((places) => [...places.values()].map(({ place: place2, before }) => ({ place: place2, before, after: place2.read() })));
    this.#putBack(frame);
    return { result, changes };
  }
  /** Writes what was there before a branch. */
  #putBack(frame) {
    for (const places of frame.values()) for (const { place: place2, before } of places.values()) place2.write(before);
  }
};

// src/understand/settings/python-error.ts
var PythonError = class extends Error {
  /** The name of its class. */
  type;
  /** What decided that it was raised. */
  tags;
  at;
  constructor(type, message, tags, at) {
    super(message);
    this.type = type;
    this.tags = tags;
    this.at = at;
  }
};
var OutOfSteps = class extends Error {
};
var BrokenOff = class extends Error {
};
var bases = {
  ModuleNotFoundError: "ImportError",
  KeyError: "LookupError",
  IndexError: "LookupError",
  UnicodeDecodeError: "ValueError",
  JSONDecodeError: "ValueError",
  FileNotFoundError: "OSError",
  PermissionError: "OSError",
  UndefinedValueError: "Exception",
  EnvError: "ValueError",
  EnvNotSetError: "EnvError",
  EnvValidationError: "EnvError",
  ImproperlyConfigured: "Exception",
  UnboundLocalError: "NameError",
  // configparser's
  NoSectionError: "Error",
  NoOptionError: "Error",
  // pydantic's
  ValidationError: "ValueError",
  NotImplementedError: "RuntimeError",
  RecursionError: "RuntimeError",
  ZeroDivisionError: "ArithmeticError",
  BaseException: "",
  Exception: "BaseException",
  SystemExit: "BaseException",
  KeyboardInterrupt: "BaseException"
};
var sameClass = { IOError: "OSError", EnvironmentError: "OSError" };
function catches(handler, thrown) {
  const wanted = sameClass[handler] ?? handler;
  for (let type = sameClass[thrown] ?? thrown; type !== ""; type = bases[type] ?? "Exception") if (type === wanted) return true;
  return false;
}

// src/understand/settings/run.ts
var stepsOfARun = 4e5;
var deepestCall = 40;
var deleted = /* @__PURE__ */ Symbol("deleted");
var Run = class {
  world;
  source;
  interpreter;
  journal = new Journal();
  /** Modules of the repository that were imported, by dotted name. */
  modules = /* @__PURE__ */ new Map();
  /** What the settings themselves write into `os.environ`. */
  environment = /* @__PURE__ */ new Map();
  /** Variables without which the start fails. */
  required = /* @__PURE__ */ new Set();
  /** Names of modules that the settings' own code reads. */
  read = /* @__PURE__ */ new Set();
  /** Texts that a variable was compared with: worth trying as its value. */
  compared = /* @__PURE__ */ new Map();
  /** Where variables are asked for, by variable and place. */
  reads = /* @__PURE__ */ new Map();
  /** Variables that decided which statements run. */
  deciders = /* @__PURE__ */ new Set();
  /** The calls of the project's own functions that are under way, outermost first. */
  callers = [];
  /** Library modules, made when they are first imported. */
  libraries = /* @__PURE__ */ new Map();
  /** Names in upper case that were given a plain value and later another one. */
  changed = /* @__PURE__ */ new Set();
  #given = /* @__PURE__ */ new Map();
  /** Which packages a branch supposes to be installed. */
  installed = /* @__PURE__ */ new Map();
  /** What decided that the statement at hand runs. */
  control = noTags;
  /** How many enclosing `try` blocks could catch what is raised now. */
  guards = 0;
  /** Results of the returns that a function may or may not have reached. */
  pendingReturns = [];
  /** How many values were worked out, while something could catch, that may have raised instead. */
  doubts = 0;
  /** Whether the first such value does raise: the side of a `try` that is broken off. */
  breaksOff = false;
  #lostEnvironment;
  #steps = stepsOfARun;
  #calls = 0;
  constructor(world, source, interpreter2) {
    this.world = world;
    this.source = source;
    this.interpreter = interpreter2;
  }
  /** The steps that were taken. */
  get steps() {
    return stepsOfARun - this.#steps;
  }
  /** Counts a step of work. @throws OutOfSteps past the bound */
  step(cost = 1) {
    this.#steps -= cost;
    if (this.#steps < 0) throw new OutOfSteps();
  }
  /** The tags of a value and of everything in it, which is work that counts. @throws OutOfSteps past the bound */
  deepTags(value) {
    return deepTags(value, (elements) => this.step(elements >> 3));
  }
  /** Runs a call one level deeper. @throws PythonError RecursionError past the bound */
  deeper(work) {
    if (this.#calls >= deepestCall) throw new PythonError("RecursionError", "maximum recursion depth exceeded", this.control);
    this.#calls += 1;
    try {
      return work();
    } finally {
      this.#calls -= 1;
    }
  }
  /** Says that what is worked out may raise. @throws BrokenOff where it is to */
  doubt() {
    this.doubts += 1;
    if (this.breaksOff) throw new BrokenOff();
  }
  spanOf(scope, node) {
    return span(scope.file, node.start, node.end);
  }
  /** Raises a Python exception where the control flow stands. */
  raise(type, message, tags = noTags, at) {
    throw new PythonError(type, message, union(this.control, tags), at);
  }
  /** Notes what decided which statements run, and answers with the tags that are handed on. */
  decide(tags) {
    for (const name of varyingVariables(tags)) this.deciders.add(name);
    return deciding(tags);
  }
  // ------------------------------------------------------------------ names
  /** Binds a name in the innermost scope, or in the module where `global` says so. */
  bind(scope, name, value, at, via = [], overridden = []) {
    const secret2 = (value.kind === "str" || value.kind === "bytes") && isSecretName(name) ? union(this.control, [secretTag]) : this.control;
    this.bindIn(scope.globals.has(name) ? scope.module : scope.locals, name, { value: tagged(value, secret2), at, via, overridden });
  }
  /** Binds or (with undefined) unbinds a name of a namespace. */
  bindIn(namespace, name, assigned) {
    const { pinned } = this.world;
    const binding = assigned && pinned?.name === name ? { ...assigned, value: pinned.value } : assigned;
    if (binding) this.#noteChange(name, binding.value);
    this.journal.remember({
      target: namespace,
      key: name,
      read: () => namespace.bindings.get(name),
      write: (state) => {
        if (state === void 0) namespace.bindings.delete(name);
        else namespace.bindings.set(name, state);
      }
    });
    const before = namespace.bindings.get(name);
    namespace.bindings.delete(name);
    if (binding) namespace.bindings.set(name, before ? { ...binding, overridden: chain(before, binding) } : binding);
    else if (this.control.length > 0) namespace.taint(name, this.control);
  }
  #noteChange(name, value) {
    const plain2 = /^[A-Z]/.test(name) ? keyOf(value) : void 0;
    if (plain2 === void 0) return;
    const first = this.#given.get(name);
    if (first === void 0) this.#given.set(name, plain2);
    else if (first !== plain2) this.changed.add(name);
  }
  /** Whether a name is certainly bound in one of the scopes. */
  isBound(scope, name) {
    for (let at = scope; at; at = at.enclosing) if ((at.globals.has(name) ? at.module : at.locals).bindings.has(name)) return true;
    return false;
  }
  /** Looks a name up as Python does; undefined when it is bound nowhere. */
  lookUp(scope, name) {
    this.read.add(name);
    for (let at = scope; at; at = at.enclosing) {
      const namespace = at.globals.has(name) ? at.module : at.locals;
      const binding = namespace.bindings.get(name);
      if (binding) return binding.value;
      if (namespace.open !== void 0) return unknown(namespace.open);
    }
    return void 0;
  }
  /** The object that a name stands for; undefined when it is bound nowhere. It is not taken for read. */
  holds(scope, name) {
    for (let at = scope; at; at = at.enclosing) {
      const binding = (at.globals.has(name) ? at.module : at.locals).bindings.get(name);
      if (binding) return binding.value;
    }
    return void 0;
  }
  /**
   * Makes names unknown: something that can't be followed may have changed them.
   * @param reached what they may be afterwards
   */
  forget(scope, names2, why, at, tags = noTags, reached = []) {
    for (const name of names2) {
      const value = this.holds(scope, name);
      if (value?.kind === "list" || value?.kind === "set" || value?.kind === "dict") this.spoil(value, why);
      this.bind(scope, name, reaching(unknown(why, tags), value, ...reached), at);
    }
  }
  /**
   * Makes every name of a namespace unknown, and those that it does not hold as well. What is imported or defined under
   * a name in lower case stays: what sets settings by the dozen does not replace `os`.
   */
  forgetAll(namespace, why, at, tags = noTags) {
    for (const [name, { value }] of [...namespace.bindings]) {
      const stays = ["module", "builtin", "function", "class"].includes(value.kind) && name !== name.toUpperCase();
      if (!stays) this.bindIn(namespace, name, { value: unknown(why, tags), at, via: [] });
    }
    this.open(namespace, why);
  }
  /** Says that names which a namespace does not hold may exist all the same. */
  open(namespace, why) {
    this.journal.remember({ target: namespace, key: "*open", read: () => namespace.open, write: (state) => namespace.open = state });
    namespace.open = why;
  }
  // ------------------------------------------------------------------ mutable objects
  /** Changes the contents of a list or set. */
  setItems(object, items) {
    this.step(items.length >> 4);
    this.#rememberContents(object, () => object.items, (state) => object.items = state);
    object.items = items;
    if (this.control.length > 0) object.tags = union(object.tags, this.control);
  }
  /** Changes the contents of a dict. */
  setEntries(object, entries) {
    this.step(entries.size >> 4);
    this.#rememberContents(object, () => object.entries, (state) => object.entries = state);
    object.entries = entries;
    if (this.control.length > 0) object.tags = union(object.tags, this.control);
  }
  spoil(object, why) {
    this.journal.remember({ target: object, key: "spoiled", read: () => object.spoiled, write: (state) => object.spoiled = state });
    object.spoiled = why;
  }
  #rememberContents(object, read3, write) {
    this.journal.remember({ target: object, key: "contents", read: read3, write });
  }
  // ------------------------------------------------------------------ environment
  /**
   * Reads an environment variable; undefined when this world leaves it unset. The value carries its name as a tag.
   * @param asked where, unless the question is the evaluator's own
   */
  variable(name, asked) {
    const tags = variableTags(name);
    if (tags.length === 0) return void 0;
    if (asked) this.#noteRead(name, asked);
    const value = this.#variable(name, tags);
    return value?.kind === "str" && isSecretName(name) ? tagged(value, [secretTag]) : value;
  }
  /** A function of the project that asks for many variables says less than the places that call it. */
  #noteRead(name, { at, fallback, required = false }) {
    const place2 = this.callers[0] ?? at;
    const key = `${name} ${place2.file.path} ${place2.start}`;
    const known4 = this.reads.get(key);
    this.reads.set(key, { name, at: place2, fallback: known4?.fallback ?? fallback, required: required && this.guards === 0 || known4?.required === true });
  }
  #variable(name, tags) {
    const written = this.environment.get(name);
    if (written) return written === deleted ? void 0 : written;
    if (this.#lostEnvironment !== void 0) return unknown(this.#lostEnvironment, tags);
    const fixed = this.world.fixed.get(name);
    if (fixed !== void 0) return str(fixed, [fixedTag(name)]);
    const supposed = this.world.supposed.get(name);
    if (supposed === opaque) return { ...unknown(`it is read from ${name}`, tags), text: true };
    return supposed === void 0 ? void 0 : str(supposed, tags);
  }
  /** Reads a variable that must be there. Unset and caught by nothing, it stops the start, so production sets it. */
  requiredVariable(name, error, at) {
    const value = this.variable(name, { at, required: true });
    if (value) return value;
    if (this.guards > 0) this.raise(error, name, [name], at);
    if (!this.journal.active) this.required.add(name);
    return { ...unknown(`it is read from ${name}`, [name]), text: true };
  }
  /** Says that something that can't be followed may have set any variable. */
  loseEnvironment(why) {
    for (const name of [...this.environment.keys()]) this.setVariable(name, unknown(why));
    this.journal.remember({ target: this, key: "environment", read: () => this.#lostEnvironment, write: (state) => this.#lostEnvironment = state });
    this.#lostEnvironment = why;
  }
  /** Writes into the process's environment, as `os.environ[…] = …` does. */
  setVariable(name, value) {
    this.journal.remember({
      target: this.environment,
      key: name,
      read: () => this.environment.get(name),
      write: (state) => {
        if (state === void 0) this.environment.delete(name);
        else this.environment.set(name, state);
      }
    });
    this.environment.set(name, value ? tagged(value, this.control) : deleted);
  }
  /** Whether this world supposes a module that is not in the repository to be there. */
  supposesFile(name) {
    return this.world.files.has(fileTag(name));
  }
  /** Calls a function of the project. */
  call(callee, args, at, scope) {
    return this.interpreter.call(this, callee, args, at, scope);
  }
};
var mostOverridden = 8;
function chain(before, { at, overridden = [] }) {
  const all = [...before.overridden ?? [], ...before.at.file === at.file && before.at.start === at.start ? [] : [before.at], ...overridden];
  return all.slice(-mostOverridden);
}
var moduleScope = (namespace, file) => ({ locals: namespace, enclosing: void 0, module: namespace, file, globals: /* @__PURE__ */ new Set() });
var functionScope = (callee) => ({
  locals: new Namespace(callee.scope.module.module),
  enclosing: callee.scope,
  module: callee.scope.module,
  file: callee.scope.file,
  globals: /* @__PURE__ */ new Set()
});

// src/understand/settings/imports.ts
var untrackedNames = /(^|_)(local|settings?|secrets?|private|passwords?|credentials?|config|conf|overrides?|env|environment|prod|production|dev|development|deploy)(_|$)/i;
function locate(run, module) {
  const path2 = run.source.find(module);
  if (path2 !== void 0) return { kind: "project", path: path2 };
  const library = libraryModule(run, module);
  if (library) return { kind: "library", module: library };
  const [top = module] = module.split(".");
  if (isStandardModule(top)) return { kind: "package", name: top };
  if (run.source.isFolder(module)) return { kind: "folder" };
  const ours = run.source.find(top) !== void 0 || run.source.isFolder(top);
  if (ours || module === top && untrackedNames.test(top)) return { kind: "untracked", file: `${module.replaceAll(".", "/")}.py` };
  return { kind: "package", name: top };
}
function absolute(scope, level, module) {
  if (level === 0) return module;
  const parts = scope.module.module.split(".");
  const base = parts.slice(0, parts.length - level + (scope.module.isPackage ? 1 : 0));
  return [...base, ...module === "" ? [] : [module]].join(".");
}
function runModule(run, module) {
  const parts = module.split(".");
  for (let count = 1; count < parts.length; count += 1) {
    const parent = parts.slice(0, count).join(".");
    if (run.source.find(parent) !== void 0) runFile2(run, parent);
  }
  return runFile2(run, module);
}
function runSettings(run, module) {
  const names2 = runModule(run, module);
  const path2 = run.source.find(module);
  const parsed = path2 === void 0 ? void 0 : run.source.parse(path2);
  if (names2 && parsed) adoptImportedConfigurations(run, moduleScope(names2, parsed.file));
}
function runFile2(run, module) {
  const known4 = run.modules.get(module);
  if (known4) return known4;
  const path2 = run.source.find(module);
  const parsed = path2 === void 0 ? void 0 : run.source.parse(path2);
  if (!parsed) return void 0;
  const namespace = new Namespace(module, parsed.file.path.endsWith("__init__.py"));
  run.modules.set(module, namespace);
  const scope = moduleScope(namespace, parsed.file);
  const at = run.spanOf(scope, { start: 0, end: 0 });
  const { control, guards } = run;
  run.bindIn(namespace, "__name__", { value: str(module), at, via: [] });
  run.bindIn(namespace, "__file__", { value: str(projectPath(parsed.file.path)), at, via: [] });
  run.deeper(() => run.interpreter.execute(run, parsed.body, scope));
  run.control = control;
  run.guards = guards;
  if (parsed.problems.length > 0) namespace.open ??= `it may stand in the part of ${parsed.file.path} that is no Python`;
  return namespace;
}
var packageObject = (name) => unknown(`it comes from the package ${name}`);
function importModule(run, scope, module, alias, at) {
  const [top = module] = module.split(".");
  const bound = alias ?? top;
  run.bind(scope, bound, loadModule(run, scope, module, alias === void 0 ? top : module, at, bound), at);
}
function loadModule(run, scope, module, wanted, at, bound) {
  const target = locate(run, module);
  switch (target.kind) {
    case "project": {
      runModule(run, module);
      const namespace = run.modules.get(wanted);
      return namespace ? asObject(run, namespace) : folderObject(run, wanted);
    }
    case "folder":
      return folderObject(run, wanted);
    case "library":
      return libraryModule(run, wanted) ?? packageObject(wanted);
    case "package":
      requireInstalled(run, target.name, at);
      return packageObject(target.name);
    case "untracked":
      return untracked(run, scope, target.file, [bound], at)[0] ?? packageObject(module);
  }
}
var folderObject = (run, module) => ({
  kind: "module",
  name: module,
  attribute: (name) => {
    const namespace = run.modules.get(`${module}.${name}`);
    return namespace ? asObject(run, namespace) : run.source.isFolder(`${module}.${name}`) ? folderObject(run, `${module}.${name}`) : void 0;
  },
  tags: noTags
});
function importNames(run, scope, level, relative, names2, at) {
  const module = absolute(scope, level, relative);
  const target = module === "" ? { kind: "folder" } : locate(run, module);
  if (target.kind === "untracked") {
    const bound = names2.map(({ name, alias }) => alias ?? name);
    untracked(run, scope, target.file, bound, at).forEach((value, index) => run.bind(scope, bound[index] ?? "", value, at));
    return;
  }
  if (target.kind === "package") requireInstalled(run, target.name, at);
  const namespace = target.kind === "project" ? runModule(run, module) : void 0;
  for (const { name, alias } of names2) {
    const bound = alias ?? name;
    const binding = namespace?.bindings.get(name);
    if (binding) {
      run.bind(scope, bound, binding.value, binding.at, [{ what: `imported from ${module}`, at }, ...binding.via], binding.overridden);
      continue;
    }
    const submodule = module === "" ? name : `${module}.${name}`;
    if (target.kind === "library") run.bind(scope, bound, target.module.attribute(name) ?? unknown(`it comes from ${module}.${name}`), at);
    else if (target.kind === "package") run.bind(scope, bound, libraryModule(run, submodule) ?? unknown(`it comes from the package ${target.name}`), at);
    else if (run.source.find(submodule) !== void 0 || run.source.isFolder(submodule)) run.bind(scope, bound, loadModule(run, scope, submodule, submodule, at, bound), at);
    else if (namespace?.open !== void 0) run.bind(scope, bound, unknown(namespace.open), at);
    else if (namespace) run.raise("ImportError", `cannot import name ${name} from ${module}`, namespace.absenceTags(name), at);
    else untracked(run, scope, `${submodule.replaceAll(".", "/")}.py`, [bound], at).forEach((value) => run.bind(scope, bound, value, at));
  }
}
function importAll(run, scope, level, relative, at) {
  const module = absolute(scope, level, relative);
  const target = locate(run, module);
  const into = scope.locals;
  switch (target.kind) {
    case "untracked":
      untracked(run, scope, target.file, void 0, at);
      return;
    case "package":
      requireInstalled(run, target.name, at);
      run.forgetAll(into, `it may come from the package ${target.name}, which is imported with *`, at);
      return;
    case "library": {
      const names2 = target.module.attribute("__all__");
      const listed = names2?.kind === "tuple" ? names2.items.flatMap((name) => name.kind === "str" ? [name.value] : []) : void 0;
      for (const name of listed ?? target.module.names ?? []) run.bind(scope, name, target.module.attribute(name) ?? unknown(`it comes from ${module}`), at);
      if (!listed) run.open(into, `it may come from ${module}, which is imported with *`);
      return;
    }
    case "folder":
      return;
    case "project":
      break;
  }
  const namespace = runModule(run, module);
  if (!namespace) return;
  copyNames(run, scope, namespace, at);
}
function copyNames(run, scope, from, at) {
  const into = scope.locals;
  const all = from.bindings.get("__all__")?.value;
  const listed = all && (all.kind === "list" || all.kind === "tuple") ? all.items.flatMap((item) => item.kind === "str" ? [item.value] : []) : void 0;
  if (from.open !== void 0 && !listed) run.forgetAll(into, from.open, at);
  const names2 = listed ?? [...from.bindings.keys()].filter((name) => !name.startsWith("_"));
  for (const name of names2) {
    const binding = from.bindings.get(name);
    if (binding) run.bind(scope, name, binding.value, binding.at, [{ what: `imported from ${from.module}`, at }, ...binding.via], binding.overridden);
  }
  if (listed) return;
  for (const [name, tags] of from.absences) if (!from.bindings.has(name)) into.taint(name, tags);
  if (from.everyAbsence.length === 0) return;
  for (const name of into.bindings.keys()) if (!from.bindings.has(name)) into.taint(name, from.everyAbsence);
  into.everyAbsence = union(into.everyAbsence, from.everyAbsence);
}
function untracked(run, scope, file, names2, at) {
  const tag = fileTag(file);
  const why = `it may be set in ${file}, which is not in the repository`;
  if (run.guards > 0 && !run.supposesFile(file)) {
    if (names2) for (const name of names2) scope.locals.taint(name, [tag]);
    else scope.locals.taintAll([tag]);
    run.raise("ModuleNotFoundError", `No module named ${file}`, [tag], at);
  }
  if (!names2) run.forgetAll(scope.locals, why, at, [tag]);
  return (names2 ?? []).map(() => unknown(why, [tag], at));
}
function requireInstalled(run, name, at) {
  if (run.installed.get(name) === false) run.raise("ModuleNotFoundError", `No module named ${name}`, noTags, at);
}
function uncertainImport(run, scope, body) {
  for (const statement of body) {
    const modules = statement.kind === "import" ? statement.names.map(({ module }) => module) : statement.kind === "import-from" ? [absolute(scope, statement.level, statement.module)] : [];
    for (const module of modules) {
      const target = module === "" ? void 0 : locate(run, module);
      if (target?.kind === "package" && !isStandardModule(target.name) && !run.installed.has(target.name)) return target.name;
    }
  }
  return void 0;
}

// src/understand/settings/calls.ts
function evaluateArguments(run, args, scope) {
  const positional = [];
  const keywords = /* @__PURE__ */ new Map();
  let lost4;
  for (const { name, value } of args) {
    const evaluated = run.interpreter.evaluate(run, value, scope);
    if (name === void 0) positional.push(evaluated);
    else if (name === "*") {
      const items = iterate(run, evaluated);
      if (items) positional.push(...items);
      else lost4 = "it is called with arguments that are not known";
    } else if (name === "**") {
      if (evaluated.kind === "dict" && evaluated.spoiled === void 0) for (const [key, item] of evaluated.entries.values()) keywords.set(key.kind === "str" ? key.value : "", item);
      else lost4 = "it is called with arguments that are not known";
    } else keywords.set(name, evaluated);
  }
  return { args: { positional, keywords }, lost: lost4 };
}
var allOf = ({ positional, keywords }) => [...positional, ...keywords.values()];
function callObject(run, callee, args, lost4, site) {
  run.step();
  const values = allOf(args);
  const tags = values.reduce((all, value) => union(all, run.deepTags(value)), callee.tags);
  const call = callee.kind === "builtin" || callee.kind === "instance" ? callee.call : void 0;
  if (call && lost4 === void 0) {
    const result = withOrigin(call(args, site), tags, site.at);
    return result.kind === "unknown" ? reaching(result, ...values, callee) : result;
  }
  if (callee.kind === "function" && lost4 === void 0) return callFunction(run, callee, args, site.at);
  const construct2 = callee.kind === "class" ? linearise(callee)?.find((base) => base.construct)?.construct : void 0;
  if (construct2 && callee.kind === "class" && lost4 === void 0) return withOrigin(construct2(callee, args, site), tags, site.at);
  loseNamespaces(run, callee, values, site);
  const isHarmless = callee.kind === "unknown" && (callee.reads === true || isFromPackage.test(callee.why));
  if (!isHarmless) loseHanded(run, [callee, ...values], "a function that is not followed may have changed it", site.at, tags);
  const name = callee.kind === "unknown" ? callee.why : `it is made by ${callee.kind === "class" || callee.kind === "module" ? callee.name : "an object"} which is not followed`;
  const content = [callee, ...values].find((value) => value.kind === "unknown" && value.file !== void 0);
  if (content?.kind === "unknown" && content.file !== void 0 && values.length <= 2) return untrackedContent(content.file, tags, site.at);
  return reaching(unknown(lost4 ?? name, tags, site.at), callee, ...values);
}
var isFromPackage = /^it comes from the package/;
function loseNamespaces(run, callee, values, site) {
  const { module } = site.scope;
  const isOurs = callee.kind === "unknown" && !/^it comes from the package|log/i.test(callee.why);
  if (isOurs && values.some((value) => value.kind === "str" && value.value === module.module)) run.forgetAll(module, `a function that can't be followed is handed the module's name (${callee.why})`, site.at);
  for (const value of values) {
    if (value.kind === "instance" && value.names) run.forgetAll(value.names, `a function that can't be followed is handed all settings (${callee.kind === "unknown" ? callee.why : callee.kind})`, site.at);
  }
}
function withOrigin(result, tags, at) {
  if (result.kind === "list" || result.kind === "set" || result.kind === "dict") return result.at ? tagged(result, tags) : { ...result, tags: union(result.tags, tags), at };
  if (result === none && tags.length === 0) return result;
  return { ...result, tags: union(result.tags, tags), at: result.at ?? at };
}
function callFunction(run, callee, args, at) {
  const scope = functionScope(callee);
  bindParameters(run, callee, args, scope, at);
  const { body } = callee;
  run.callers.push(at);
  try {
    if ("kind" in body) return run.deeper(() => run.interpreter.evaluate(run, body, scope));
    return run.deeper(() => runBody(run, body, scope));
  } finally {
    run.callers.pop();
  }
}
function runBody(run, body, scope) {
  const { control, pendingReturns } = run;
  run.pendingReturns = [];
  try {
    const completion = run.interpreter.execute(run, body, scope);
    const result = completion?.kind === "return" ? completion.value : depending2(none, run.control, control);
    return run.pendingReturns.every((other) => equals(other, result) === true) ? result : unknown("what the function returns depends on a condition that can't be known", run.pendingReturns.reduce((tags, other) => union(tags, run.deepTags(other)), run.deepTags(result)));
  } finally {
    run.control = control;
    run.pendingReturns = pendingReturns;
  }
}
var depending2 = (value, control, before) => control === before ? value : { ...value, tags: union(value.tags, control) };
function bindParameters(run, callee, args, scope, at) {
  const keywords = new Map(args.keywords);
  const positional = [...args.positional];
  callee.parameters.forEach((parameter, index) => {
    const bind = (value) => run.bind(scope, parameter.name, value, at);
    if (parameter.kind === "args") bind(tuple(positional.splice(0)));
    else if (parameter.kind === "kwargs") {
      bind(dict([...keywords].map(([name, value]) => [str(name), value])));
      keywords.clear();
    } else {
      const named2 = keywords.get(parameter.name);
      keywords.delete(parameter.name);
      const value = positional.shift() ?? named2 ?? callee.fallbacks[index];
      bind(value ?? run.raise("TypeError", `${callee.name}() missing argument '${parameter.name}'`, noTags, at));
    }
  });
  if (positional.length > 0 || keywords.size > 0) run.raise("TypeError", `${callee.name}() takes other arguments`, noTags, at);
}

// src/understand/settings/attributes.ts
function attributeOf(run, object, name, at) {
  const missing = () => reaching(unknown(`${name} is not followed`, object.tags, at), object);
  switch (object.kind) {
    case "unknown": {
      const { file } = object;
      if (file === void 0) return { ...reaching(unknown(object.why, object.tags, at), object), reads: readers.has(name) };
      if (name === "get") return builtin("get", ({ positional: [, fallback = none], keywords }, site) => getFromUntracked(run, { ...object, file }, keywords.get("default") ?? fallback, site.at));
      return untrackedContent(file, object.tags, at);
    }
    case "module":
      return object.attribute(name) ?? missing();
    case "instance":
      return object.attributes.get(name) ?? missing();
    case "builtin":
      return object.attributes?.get(name) ?? unboundMethod(run, object.name, name) ?? missing();
    case "class":
      return classAttribute(object, name) ?? missing();
    case "path":
      return pathAttribute(run, object, name, at) ?? missing();
    case "str":
    case "bytes":
    case "list":
    case "set":
    case "dict":
    case "tuple":
      return methodOf(run, object, name) ?? missing();
    case "None":
    case "bool":
      return run.raise("AttributeError", `'${object.kind}' object has no attribute '${name}'`, object.tags, at);
    case "int":
    case "float":
    case "function":
      return missing();
  }
}
function classAttribute(object, name, depth = 0) {
  const own = object.namespace.bindings.get(name)?.value;
  if (own || depth > 20) return own;
  for (const base of object.bases) {
    const inherited = base.kind === "class" ? classAttribute(base, name, depth + 1) : void 0;
    if (inherited) return inherited;
  }
  return void 0;
}

// src/understand/settings/fork.ts
function fork(run, why, tags, at, yes, no) {
  return forkWhere(run, () => true, why, tags, at, yes, no);
}
function forkWhere(run, hasAnother, why, tags, at, yes, no) {
  const first = run.journal.attempt(() => outcomeOf(yes));
  if (!hasAnother()) {
    const completion = apply(run, first.changes, first.result.completion);
    if (first.result.error) throw first.result.error;
    return completion;
  }
  const second = run.journal.attempt(() => outcomeOf(no));
  if (first.result.error && second.result.error) throw first.result.error;
  const failed = first.result.error ?? second.result.error;
  const ended = first.result.error ? second : first;
  if (failed && run.guards === 0) return apply(run, ended.changes, ended.result.completion);
  if (failed) run.doubt();
  merge(run, first.changes, second.changes, why, tags, at);
  return failed ? ended.result.completion : join3(run, first.result.completion, second.result.completion, why, tags);
}
function outcomeOf(branch) {
  try {
    return { completion: branch(), error: void 0 };
  } catch (error) {
    if (error instanceof PythonError) return { completion: void 0, error };
    throw error;
  }
}
function apply(run, changes, completion) {
  for (const { place: place2, after } of changes) {
    run.journal.remember(place2);
    place2.write(after);
  }
  return completion;
}
function merge(run, first, second, why, tags, at) {
  const find = (changes, { place: place2 }) => changes.find((other) => other.place.target === place2.target && other.place.key === place2.key);
  const pairs = [
    ...first.map((change) => ({ change, left: change.after, right: find(second, change)?.after ?? (find(second, change) ? void 0 : change.before) })),
    ...second.filter((change) => !find(first, change)).map((change) => ({ change, left: change.before, right: change.after }))
  ];
  for (const { change } of pairs) {
    if (change.place.key !== "contents") continue;
    run.journal.remember(change.place);
    change.place.write(change.after);
  }
  for (const { change, left, right } of pairs.toSorted((a, b) => Number(a.change.place.key === "contents") - Number(b.change.place.key === "contents"))) {
    const { place: place2 } = change;
    run.journal.remember(place2);
    if (left === right) place2.write(left);
    else if (place2.key === "contents") mergeContents(place2.target, left, right, run, why);
    else if (isBinding(left) || isBinding(right)) place2.write(mergeBindings(run, left, right, why, tags, at));
    else place2.write(typeof left === "string" || typeof right === "string" ? left ?? right : unknown(why, tags, at));
  }
}
var isBinding = (state) => typeof state === "object" && state !== null && "value" in state && "via" in state;
function mergeBindings(run, left, right, why, tags, at) {
  if (left && right && equals(left.value, right.value) === true) return { ...left, value: left.value };
  const all = union(tags, union(left?.value.tags ?? [], right?.value.tags ?? []));
  run.step(all.length >> 3);
  return { value: reaching(unknown(why, all, at), left?.value, right?.value), at: left?.at ?? right?.at ?? at, via: [] };
}
function mergeContents(target, left, right, run, why) {
  if (target.kind === "dict") {
    const [a2, b2] = [left, right];
    const merged = new Map(a2);
    for (const [key, pair] of b2) {
      const other = a2.get(key);
      const uncertain = !other || isUncertain(other[1]) || isUncertain(pair[1]);
      merged.set(key, other && equals(other[1], pair[1]) === true ? other : [pair[0], { ...reaching(unknown(why), other?.[1], pair[1]), uncertain }]);
    }
    for (const [key, pair] of a2) if (!b2.has(key)) merged.set(key, [pair[0], { ...reaching(unknown(why), pair[1]), uncertain: true }]);
    run.setEntries(target, merged);
    return;
  }
  const [a, b] = [left, right];
  run.setItems(target, a);
  if (a.length !== b.length || a.some((item, index) => equals(item, b[index] ?? unknown(why)) !== true)) run.spoil(target, why);
}
function join3(run, first, second, why, tags) {
  if (first === void 0 && second === void 0) return void 0;
  if (first?.kind === "return" && second?.kind === "return") {
    return { kind: "return", value: equals(first.value, second.value) === true ? first.value : reaching(unknown(why, union(tags, union(first.value.tags, second.value.tags))), first.value, second.value) };
  }
  if (first?.kind === second?.kind) return first;
  for (const side of [first, second]) {
    if (side?.kind === "return") run.pendingReturns.push(side.value);
    else if (side) return { kind: "lost", why };
  }
  return void 0;
}

// src/understand/settings/assignment.ts
function assign(run, target, value, scope, statement) {
  const at = run.spanOf(scope, statement);
  switch (target.kind) {
    case "name":
      run.bind(scope, target.id, value, at);
      return;
    case "subscript":
      assignItem(run, run.interpreter.evaluate(run, target.object, scope), run.interpreter.evaluate(run, target.index, scope), value, at);
      return;
    case "attribute":
      assignAttribute(run, run.interpreter.evaluate(run, target.object, scope), target.name, value, at);
      return;
    case "tuple":
    case "list": {
      const items = iterate(run, value);
      const starred = target.items.findIndex((item) => item.kind === "starred");
      const after = target.items.length - 1 - starred;
      const fits = items === void 0 || (starred < 0 ? items.length === target.items.length : items.length >= target.items.length - 1);
      if (!fits) run.raise("ValueError", "it is unpacked into a different number of names", value.tags, at);
      if (items === void 0 && run.guards > 0) run.doubt();
      const why = "it is unpacked from a value that is not known";
      target.items.forEach((item, index) => {
        if (items === void 0) assign(run, item.kind === "starred" ? item.value : item, reaching(unknown(why, value.tags, at), value), scope, statement);
        else if (item.kind === "starred") assign(run, item.value, list(items.slice(starred, items.length - after), value.tags, at), scope, statement);
        else assign(run, item, items[starred >= 0 && index > starred ? items.length - (target.items.length - index) : index] ?? unknown(why, value.tags, at), scope, statement);
      });
      return;
    }
    default:
      return;
  }
}

// src/understand/settings/expressions.ts
function evaluate(run, expression, scope) {
  run.step();
  const value = evaluateKind(run, expression, scope);
  if (value.kind === "unknown" && run.guards > 0 && mayRaise(expression, value)) run.doubt();
  if (value.kind === "str" && value.value.length > longestText && !value.file) return unknown("the text is too long", value.tags, value.at);
  if ((value.kind === "list" || value.kind === "dict" || value.kind === "set") && value.spoiled !== void 0 && !isTarget(expression)) return asKnown(value);
  return value;
}
var mayRaise = ({ kind }, { text }) => !text && (kind === "call" || kind === "binary" || kind === "subscript" || kind === "attribute" || kind === "unary" || kind === "compare" || kind === "name");
var isTarget = (expression) => expression.kind === "name" || expression.kind === "subscript";
function evaluateKind(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  const recurse = (inner) => evaluate(run, inner, scope);
  switch (expression.kind) {
    case "none":
      return { ...none, at };
    case "true":
    case "false":
      return { ...bool(expression.kind === "true"), at };
    case "ellipsis":
      return unknown("it is an ellipsis", noTags, at);
    case "number":
      return { kind: expression.float ? "float" : "int", value: expression.value, tags: noTags, at };
    case "string":
      return { kind: expression.bytes ? "bytes" : "str", value: expression.value, tags: noTags, at };
    case "fstring":
      return formatted2(run, expression, scope);
    case "name":
      return (run.isBound(scope, expression.id) ? void 0 : builtinNamed(run, expression.id)) ?? run.lookUp(scope, expression.id) ?? builtinNamed(run, expression.id) ?? run.raise("NameError", `name '${expression.id}' is not defined`, scope.module.absenceTags(expression.id), at);
    case "attribute":
      return attributeOf(run, recurse(expression.object), expression.name, at);
    case "subscript": {
      const object = recurse(expression.object);
      if (expression.index.kind !== "slice") return getItem(run, object, recurse(expression.index), at);
      return getSlice(object, expression.index.parts.map((part) => part && recurse(part)), at);
    }
    case "slice":
      return unknown("a slice that is not followed", noTags, at);
    case "call": {
      const callee = recurse(expression.callee);
      const { args, lost: lost4 } = evaluateArguments(run, expression.args, scope);
      return callObject(run, callee, args, lost4, { at, scope });
    }
    case "list":
    case "tuple":
    case "set": {
      const { items, lost: lost4 } = unpack(run, expression.items, scope);
      if (lost4) return lost4;
      return { kind: expression.kind, items: expression.kind === "set" ? distinct(items) : items, tags: noTags, at };
    }
    case "starred":
      return unknown("it is unpacked where that is not followed", noTags, at);
    case "dict":
      return display(run, expression, scope);
    case "unary":
      return unary(run, expression.operator, recurse(expression.operand), at);
    case "binary":
      return binary(run, expression.operator, recurse(expression.left), recurse(expression.right), at);
    case "boolean": {
      const left = recurse(expression.left);
      const truth = truthOf(left);
      if (truth === void 0) return either(run, left, at, () => left, () => recurse(expression.right));
      return truth === (expression.operator === "or") ? left : depending(recurse(expression.right), left.tags);
    }
    case "compare": {
      let left = recurse(expression.first);
      let answer = { ...bool(true), at };
      for (const { operator, right } of expression.rest) {
        const next = recurse(right);
        const result = compare(run, operator, left, next, at);
        answer = depending(result, answer.tags);
        if (truthOf(result) === false) return answer;
        left = next;
      }
      return answer;
    }
    case "conditional": {
      const test = recurse(expression.test);
      const truth = truthOf(test);
      if (truth === void 0) {
        return depending(either(run, test, at, () => recurse(expression.then), () => recurse(expression.otherwise)), deciding(run.deepTags(test)));
      }
      return depending(recurse(truth ? expression.then : expression.otherwise), deciding(run.deepTags(test)));
    }
    case "lambda":
      return {
        kind: "function",
        name: "<lambda>",
        parameters: expression.parameters,
        fallbacks: expression.parameters.map(({ fallback }) => fallback && recurse(fallback)),
        body: expression.body,
        scope,
        tags: noTags,
        at
      };
    case "comprehension":
      return comprehend(run, expression, scope);
    case "walrus": {
      const value = recurse(expression.value);
      let around = scope;
      let isSure = true;
      for (; around.locals.comprehension && around.enclosing; around = around.enclosing) isSure &&= around.locals.comprehension !== "generator";
      run.bind(around, expression.name, isSure ? value : unknown("it is assigned in a generator, which may not run to its end", value.tags, at), at);
      return value;
    }
    case "unsupported":
      return unknown(`${expression.what} is not followed`, noTags, at);
  }
}
function eitherOf(left, right) {
  const tags = union(deepTags(left), deepTags(right));
  const [a, b] = [keyOf(left), keyOf(right)];
  if (a !== void 0 && a === b) return depending(left, tags);
  return reaching(unknown(left.kind === "unknown" ? left.why : "it depends on a condition that can't be known", tags, left.at), left, right);
}
function either(run, test, at, yes, no) {
  const results = [];
  const side = (evaluateSide) => () => {
    results.push(evaluateSide());
    return void 0;
  };
  fork(run, test.kind === "unknown" ? test.why : "a condition can't be known", test.tags, at, side(yes), side(no));
  const [first, second] = results;
  return first && second ? eitherOf(first, second) : first ?? unknown("one side of a condition fails");
}
function formatted2(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  let tags = noTags;
  let text = "";
  let why;
  for (const part of expression.parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const value = evaluate(run, part.value, scope);
    tags = union(tags, run.deepTags(value));
    const shown = part.computed ? void 0 : shownIn(value, part.conversion, part.specification ?? "");
    if (shown === void 0) why ??= value.kind === "unknown" ? value.why : "its formatting is not followed";
    text += shown ?? "";
    if (text.length > longestText) return unknown("the text is too long", tags, at);
  }
  return why === void 0 ? str(text, tags, at) : unknown(why, tags, at);
}
function shownIn(value, conversion, specification) {
  const text = conversion === "!r" ? reprOf(value) : conversion === "!s" ? toText(value) : void 0;
  if (conversion !== void 0) return text === void 0 ? void 0 : formatted({ kind: "str", value: text, tags: noTags }, specification);
  return specification === "" ? toText(value) : formatted(value, specification);
}
var toText = (value) => asText(value) ?? reprOf(value);
function unpack(run, items, scope) {
  const values = [];
  for (const item of items) {
    if (item.kind !== "starred") {
      values.push(evaluate(run, item, scope));
      continue;
    }
    const more = evaluate(run, item.value, scope);
    const elements = iterate(run, more);
    if (!elements) return { items: [], lost: unknown(more.kind === "unknown" ? more.why : "it is unpacked from a value that is not known", more.tags, run.spanOf(scope, item)) };
    values.push(...elements.map((element) => depending(element, more.tags)));
  }
  return { items: values };
}
function display(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  const pairs = [];
  let tags = noTags;
  for (const { key, value } of expression.entries) {
    const item = evaluate(run, value, scope);
    if (key) {
      const name = evaluate(run, key, scope);
      if (keyOf(name) === void 0) return unknown("one of its keys is not known", union(tags, union(name.tags, run.deepTags(item))), at);
      pairs.push([name, item]);
    } else if (item.kind === "dict" && item.spoiled === void 0) {
      tags = union(tags, item.tags);
      pairs.push(...item.entries.values());
    } else return unknown(item.kind === "unknown" ? item.why : "it is unpacked from a value that is not known", union(tags, item.tags), at);
  }
  return dict(pairs, tags, at);
}
function comprehend(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  const inner = { locals: Namespace.ofComprehension(scope.module.module, expression.collects === "generator" ? "generator" : "collection"), enclosing: scope, module: scope.module, file: scope.file, globals: /* @__PURE__ */ new Set() };
  const values = [];
  const pairs = [];
  let tags = noTags;
  let lost4;
  const runClause = (index) => {
    run.step();
    const clause = expression.clauses[index];
    if (lost4 !== void 0) return;
    if (!clause) {
      const element = evaluate(run, expression.element, inner);
      if (expression.value) pairs.push([element, evaluate(run, expression.value, inner)]);
      else values.push(element);
      return;
    }
    if (clause.kind === "if") {
      const test = evaluate(run, clause.test, inner);
      const truth = truthOf(test);
      tags = union(tags, run.deepTags(test));
      if (truth === void 0) lost4 = test.kind === "unknown" ? test.why : "its elements can't be known";
      else if (truth) runClause(index + 1);
      return;
    }
    const iterable = evaluate(run, clause.iterable, index === 0 ? scope : inner);
    tags = union(tags, union(iterable.tags, iterable.kind === "unknown" ? run.deepTags(iterable) : noTags));
    const items = iterate(run, iterable);
    if (!items) lost4 = iterable.kind === "unknown" ? iterable.why : "it is made from elements that are not known";
    else
      for (const item of items) {
        assign(run, clause.target, item, inner, expression);
        runClause(index + 1);
      }
  };
  runClause(0);
  if (lost4 !== void 0) return loseComprehension(run, expression, scope, unknown(lost4, tags, at), at);
  if (expression.collects === "dict") return pairs.some(([key]) => keyOf(key) === void 0) ? unknown("one of its keys is not known", tags, at) : dict(pairs, tags, at);
  if (expression.collects === "generator") return { ...iterator(values), tags, at };
  if (expression.collects !== "set") return list(values, tags, at);
  return { kind: "set", items: distinct(values), tags, at };
}
function loseComprehension(run, expression, scope, result, at) {
  loseExpression(run, expression, scope, result.why, at, result.tags);
  return reaching(result, ...namedValues(run, expression, scope));
}

// src/understand/settings/taint.ts
function taint(run, untaken, scope, tags) {
  if (tags.length === 0 || untaken.length === 0) return;
  const touched = touchedBy(untaken);
  taintCalled(run, touched.calls, scope, tags);
  if (touched.everything) scope.locals.taintAll(tags);
  else for (const name of touched.names) mark(run, scope.globals.has(name) ? scope.module : scope.locals, name, tags);
}
var mark = (run, namespace, name, tags) => run.step(namespace.taint(name, tags) >> 3);
function taintCalled(run, calls, from, tags) {
  const seen = /* @__PURE__ */ new Set();
  const waiting = Array.from(calls, (name) => ({ name, scope: from }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const callee = findFunction(next.scope, next.name);
    if (!callee || "kind" in callee.body || seen.has(callee.body)) continue;
    seen.add(callee.body);
    const { scope } = callee;
    const touched = touchedBy(callee.body);
    if (touched.everything) scope.module.taintAll(tags);
    for (const name of touched.globals) if (touched.names.has(name)) mark(run, scope.module, name, tags);
    for (const name of touched.calls) waiting.push({ name, scope });
  }
}
function findFunction(scope, name) {
  for (let at = scope; at; at = at.enclosing) {
    const value = at.locals.bindings.get(name)?.value;
    if (value) return value.kind === "function" ? value : void 0;
  }
  return void 0;
}

// src/understand/settings/match.ts
function executeMatch(run, statement, scope) {
  const subject = run.interpreter.evaluate(run, statement.subject, scope);
  return executeCases(run, statement, 0, subject, scope);
}
function executeCases(run, statement, from, subject, scope) {
  const before = run.control;
  const tags = run.deepTags(subject);
  const decided = run.decide(tags);
  for (let index = from; index < statement.cases.length; index += 1) {
    const clause = statement.cases[index];
    if (!clause) break;
    run.step();
    const at = run.spanOf(scope, clause);
    const bindings = /* @__PURE__ */ new Map();
    const fits = matches(run, clause.pattern, subject, bindings, scope);
    const why = subject.kind === "unknown" ? subject.why : "whether a pattern fits can't be known";
    const body = () => {
      for (const [name, value] of bindings) run.bind(scope, name, value, at);
      if (!clause.guard) return run.interpreter.execute(run, clause.body, scope);
      const test = run.interpreter.evaluate(run, clause.guard, scope);
      const truth = truthOf(test);
      const next = () => executeCases(run, statement, index + 1, subject, scope);
      if (truth === void 0) return fork(run, test.kind === "unknown" ? test.why : why, test.tags, at, () => run.interpreter.execute(run, clause.body, scope), next);
      run.control = union(run.control, run.decide(test.tags));
      return truth ? run.interpreter.execute(run, clause.body, scope) : next();
    };
    if (fits === false) continue;
    if (fits === void 0) {
      for (const name of namesOf(clause.pattern)) bindings.set(name, unknown(why, tags, at));
      return fork(run, why, tags, at, body, () => executeCases(run, statement, index + 1, subject, scope));
    }
    const others = statement.cases.filter((other) => other !== clause).flatMap((other) => other.body);
    run.control = union(before, decided);
    taint(run, others, scope, decided);
    const completion = body();
    if (!touchedBy(others).exits) run.control = before;
    return completion;
  }
  taint(run, statement.cases.flatMap(({ body }) => body), scope, decided);
  return void 0;
}
var plainTypes = /* @__PURE__ */ new Set(["bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"]);
function matches(run, pattern, value, bindings, scope) {
  run.step();
  switch (pattern.kind) {
    case "capture":
    case "rest":
      if (pattern.name !== void 0) bindings.set(pattern.name, value);
      return true;
    case "as": {
      const fits = matches(run, pattern.pattern, value, bindings, scope);
      if (fits !== false) bindings.set(pattern.name, value);
      return fits;
    }
    case "value": {
      const wanted = run.interpreter.evaluate(run, pattern.value, scope);
      if (wanted.kind === "bool" || wanted.kind === "None") return value.kind === "unknown" && !value.text ? void 0 : value.kind === wanted.kind && equals(value, wanted) === true;
      return truthOf(compare(run, "==", value, wanted, run.spanOf(scope, pattern.value)));
    }
    case "or":
      for (const alternative of pattern.patterns) {
        const fits = matches(run, alternative, value, bindings, scope);
        if (fits !== false) return fits;
      }
      return false;
    case "sequence":
      return matchesSequence(run, pattern.patterns, value, bindings, scope);
    case "mapping":
      return matchesMapping(run, pattern, value, bindings, scope);
    case "class": {
      const type = run.interpreter.evaluate(run, pattern.type, scope);
      const name = pattern.type.kind === "name" ? pattern.type.id : "";
      if (pattern.keywords || pattern.positional.length > 1 || !plainTypes.has(name) || type !== builtinNamed(run, name) || !isPlain2(value)) return void 0;
      if (typeName(value) !== name && !(name === "int" && value.kind === "bool")) return false;
      const [inner] = pattern.positional;
      return inner ? matches(run, inner, value, bindings, scope) : true;
    }
    case "unsupported":
      return void 0;
  }
}
var isPlain2 = (value) => !["unknown", "instance", "builtin", "function", "class", "module"].includes(value.kind) && !isLazy(value);
function matchesSequence(run, patterns, value, bindings, scope) {
  if (!isPlain2(value)) return value.kind === "unknown" && value.text ? false : void 0;
  if (value.kind !== "list" && value.kind !== "tuple") return false;
  if (lossOf(value) !== void 0) return void 0;
  const { items } = value;
  const rest = patterns.findIndex(({ kind }) => kind === "rest");
  if (rest < 0 ? items.length !== patterns.length : items.length < patterns.length - 1) return false;
  let answer = true;
  for (const [index, pattern] of patterns.entries()) {
    const after = patterns.length - 1 - index;
    const item = index === rest ? list(items.slice(rest, items.length - after), value.tags) : items[rest >= 0 && index > rest ? items.length - 1 - after : index];
    const fits = item && matches(run, pattern, item, bindings, scope);
    if (fits === false) return false;
    if (fits === void 0) answer = void 0;
  }
  return answer;
}
function matchesMapping(run, { entries, rest }, value, bindings, scope) {
  if (!isPlain2(value)) return value.kind === "unknown" && value.text ? false : void 0;
  if (value.kind !== "dict") return false;
  if (lossOf(value) !== void 0 || !hasCertainKeys(value)) return void 0;
  const left = new Map(value.entries);
  for (const { key, pattern } of entries) {
    const hash = keyOf(run.interpreter.evaluate(run, key, scope));
    if (hash === void 0) return void 0;
    const found2 = value.entries.get(hash);
    if (!found2) return false;
    left.delete(hash);
    const fits = matches(run, pattern, found2[1], bindings, scope);
    if (fits !== true) return fits;
  }
  if (rest !== void 0) bindings.set(rest, dict(left.values(), noTags));
  return true;
}

// src/understand/settings/tries.ts
function executeTry(run, statement, scope) {
  const uncertain = statement.handlers.length > 0 ? uncertainImport(run, scope, statement.body) : void 0;
  if (uncertain !== void 0 && statement.handlers.some(({ type }) => handles(type, "ModuleNotFoundError"))) {
    const suppose2 = (there) => () => {
      run.installed.set(uncertain, there);
      return executeTry(run, statement, scope);
    };
    const completion2 = fork(run, `it depends on whether ${uncertain} is installed`, noTags, run.spanOf(scope, statement), suppose2(true), suppose2(false));
    run.installed.delete(uncertain);
    return completion2;
  }
  let completion;
  try {
    completion = doubted(run, statement, scope);
  } catch (error) {
    const left = error instanceof PythonError ? run.interpreter.execute(run, statement.always, scope) : void 0;
    if (left) return left;
    throw error;
  }
  return run.interpreter.execute(run, statement.always, scope) ?? completion;
}
var ofImports = ["ImportError", "ModuleNotFoundError"];
function doubted(run, statement, scope) {
  const handlers = statement.handlers.filter(({ type }) => !(type?.kind === "name" && ofImports.includes(type.id)));
  if (handlers.length === 0) return handled(run, statement, scope);
  const before = run.doubts;
  const why = "it is made in a try whose body may fail";
  const at = run.spanOf(scope, statement);
  const hasDoubts = () => run.doubts > before;
  const from = (index) => {
    const handler = handlers[index];
    const brokenOff = () => handler && handledAfterBreak(run, statement, handler, scope);
    return index + 1 >= handlers.length ? brokenOff() : fork(run, why, noTags, at, brokenOff, () => from(index + 1));
  };
  return forkWhere(run, hasDoubts, why, noTags, at, () => handled(run, statement, scope), () => from(0));
}
function handledAfterBreak(run, statement, handler, scope) {
  const { breaksOff, guards } = run;
  run.breaksOff = true;
  run.guards += 1;
  try {
    run.interpreter.execute(run, statement.body, scope);
  } catch (error) {
    if (!(error instanceof BrokenOff) && !(error instanceof PythonError)) throw error;
  } finally {
    run.breaksOff = breaksOff;
    run.guards = guards;
  }
  if (handler.name !== void 0) run.bind(scope, handler.name, unknown("it is an exception"), run.spanOf(scope, statement));
  return run.interpreter.execute(run, handler.body, scope);
}
function handled(run, statement, scope) {
  const control = run.control;
  try {
    return guarded(run, statement, scope);
  } catch (error) {
    const handler = error instanceof PythonError ? statement.handlers.find(({ type }) => handles(type, error.type)) : void 0;
    if (!(error instanceof PythonError) || !handler) throw error;
    run.control = union(control, run.decide(error.tags));
    if (handler.name !== void 0) run.bind(scope, handler.name, unknown("it is an exception", error.tags), run.spanOf(scope, statement));
    const completion = run.interpreter.execute(run, handler.body, scope);
    run.control = control;
    return completion;
  }
}
function guarded(run, statement, scope) {
  const guards = statement.handlers.length > 0 ? 1 : 0;
  run.guards += guards;
  let completion;
  try {
    completion = run.interpreter.execute(run, statement.body, scope);
  } finally {
    run.guards -= guards;
  }
  return completion ?? run.interpreter.execute(run, statement.otherwise, scope);
}
function handles(type, thrown) {
  if (!type) return true;
  if (type.kind === "tuple") return type.items.some((item) => handles(item, thrown));
  const name = type.kind === "attribute" ? type.name : type.kind === "name" ? type.id : void 0;
  return name === void 0 || catches(name, thrown);
}

// src/understand/settings/with.ts
function executeWith(run, statement, scope) {
  const leave = [];
  try {
    for (const { context, target } of statement.items) {
      const value = run.interpreter.evaluate(run, context, scope);
      const call = (name) => {
        const method = value.kind === "instance" ? value.attributes.get(name) : void 0;
        return method && run.call(method, { positional: [], keywords: /* @__PURE__ */ new Map() }, run.spanOf(scope, context), scope);
      };
      const entered = call("__enter__") ?? value;
      leave.push(() => void call("__exit__"));
      if (target) assign(run, target, entered, scope, statement);
    }
    return executeTry(run, suppressing(statement), scope);
  } finally {
    for (const exit of leave.toReversed()) exit();
  }
}
function suppressing({ items, body, start, end }) {
  const handlers = items.flatMap(({ context }) => {
    const { callee, args } = context.kind === "call" ? context : { callee: void 0, args: [] };
    const name = callee?.kind === "attribute" ? callee.name : callee?.kind === "name" ? callee.id : void 0;
    return name === "suppress" ? [{ type: { kind: "tuple", items: args.map(({ value }) => value), start, end }, name: void 0, body: [] }] : [];
  });
  return { kind: "try", body, handlers, otherwise: [], always: [], start, end };
}

// src/understand/settings/statements.ts
function execute(run, statements, scope) {
  for (const statement of statements) {
    run.step();
    const completion = executeOne(run, statement, scope);
    if (completion) return completion;
  }
  return void 0;
}
function executeOne(run, statement, scope) {
  const at = run.spanOf(scope, statement);
  const evaluate2 = (expression) => run.interpreter.evaluate(run, expression, scope);
  switch (statement.kind) {
    case "assign": {
      const value = evaluate2(statement.value);
      for (const target2 of statement.targets) assign(run, target2, value, scope, statement);
      const [target] = statement.targets;
      if (statement.annotation !== void 0 && target?.kind === "name") scope.locals.annotations.set(target.id, statement.annotation);
      return void 0;
    }
    case "declaration":
      scope.locals.annotations.set(statement.name, statement.annotation);
      return void 0;
    case "augmented": {
      const value = evaluate2(statement.value);
      const before = evaluate2(statement.target);
      assign(run, statement.target, binary(run, statement.operator, before, value, at, true), scope, statement);
      return void 0;
    }
    case "expression":
      evaluate2(statement.value);
      return void 0;
    case "if":
      return executeIf(run, statement, scope);
    case "for":
      return executeFor(run, statement, scope);
    case "while":
      return executeWhile(run, statement, scope);
    case "try":
      return executeTry(run, statement, scope);
    case "with":
      return executeWith(run, statement, scope);
    case "match":
      return executeMatch(run, statement, scope);
    case "import":
      for (const { module, alias } of statement.names) importModule(run, scope, module, alias, at);
      return void 0;
    case "import-from":
      if (statement.names) importNames(run, scope, statement.level, statement.module, statement.names, at);
      else importAll(run, scope, statement.level, statement.module, at);
      return void 0;
    case "function": {
      scope.locals.decorators.set(statement.name, statement.decorators);
      const isChanged = statement.decorators.some((decorator) => !/^(?:functools\.)?(?:lru_)?cache(?:\(.*\))?$/s.test(decorator));
      const fallbacks = statement.parameters.map(({ fallback }) => fallback && evaluate2(fallback));
      const made2 = { kind: "function", name: statement.name, parameters: statement.parameters, fallbacks, body: statement.body, scope, tags: noTags, at };
      run.bind(scope, statement.name, isChanged || statement.generator ? reaching(unknown(`${statement.name}() is decorated, asynchronous or a generator`, noTags, at), made2) : made2, at);
      return void 0;
    }
    case "class": {
      const bases2 = statement.bases.filter(({ name }) => name === void 0).map(({ value }) => evaluate2(value));
      const namespace = new Namespace(scope.module.module);
      execute(run, statement.body, { locals: namespace, enclosing: scope, module: scope.module, file: scope.file, globals: /* @__PURE__ */ new Set() });
      const made2 = { kind: "class", name: statement.name, bases: bases2, namespace, tags: noTags, at };
      run.bind(scope, statement.name, made2, at);
      adoptConfiguration(run, made2, scope, at);
      return void 0;
    }
    case "return":
      return { kind: "return", value: tagged(statement.value ? evaluate2(statement.value) : none, run.control) };
    case "raise":
      return run.raise(exceptionName(statement.exception), "", noTags, at);
    case "assert": {
      const test = evaluate2(statement.test);
      if (truthOf(test) === false) run.raise("AssertionError", "", test.tags, at);
      return void 0;
    }
    case "delete":
      for (const target of statement.targets) {
        if (target.kind === "name") run.bindIn(scope.globals.has(target.id) ? scope.module : scope.locals, target.id, void 0);
        else if (target.kind === "subscript") deleteItem(run, evaluate2(target.object), evaluate2(target.index));
      }
      return void 0;
    case "global":
      for (const name of statement.names) scope.globals.add(name);
      return void 0;
    case "pass":
      return void 0;
    case "break":
    case "continue":
      return { kind: statement.kind };
    case "unsupported":
      if (run.guards > 0) run.doubt();
      if (statement.what !== "ERROR") loseAll(run, scope, `a ${statement.what} is not followed`, at);
      return void 0;
  }
}
function takeSide(run, tags, taken, untaken, scope) {
  const before = run.control;
  const decided = run.decide(tags);
  run.control = union(before, decided);
  taint(run, untaken, scope, decided);
  const completion = execute(run, taken, scope);
  if (!touchedBy(untaken).exits) run.control = before;
  return completion;
}
function executeIf(run, statement, scope) {
  let current = statement;
  const before = run.control;
  for (; ; ) {
    const test = run.interpreter.evaluate(run, current.test, scope);
    const truth = truthOf(test);
    const { then, otherwise } = current;
    if (truth === void 0) {
      const why = test.kind === "unknown" ? test.why : "a condition can't be known";
      return fork(run, why, test.tags, run.spanOf(scope, current.test), () => execute(run, then, scope), () => execute(run, otherwise, scope));
    }
    const [next] = otherwise;
    if (!truth && otherwise.length === 1 && next?.kind === "if") {
      const decided = run.decide(test.tags);
      run.control = union(run.control, decided);
      taint(run, then, scope, decided);
      current = next;
      continue;
    }
    const completion = takeSide(run, test.tags, truth ? then : otherwise, truth ? otherwise : then, scope);
    if (current !== statement && !touchedBy(statement.then).exits) run.control = before;
    return completion;
  }
}
function executeFor(run, statement, scope) {
  const iterable = run.interpreter.evaluate(run, statement.iterable, scope);
  const items = iterate(run, iterable);
  const at = run.spanOf(scope, statement);
  if (!items) return loseLoop(run, statement, scope, "it is made in a loop over something that is not known", at, iterable.tags);
  for (const item of items) {
    run.step();
    assign(run, statement.target, item, scope, statement);
    const completion = execute(run, statement.body, scope);
    if (completion?.kind === "break") return void 0;
    if (completion?.kind === "lost") return loseLoop(run, statement, scope, completion.why, at, noTags);
    if (completion?.kind === "return") return completion;
  }
  return execute(run, statement.otherwise, scope);
}
function executeWhile(run, statement, scope) {
  const at = run.spanOf(scope, statement);
  for (; ; ) {
    run.step();
    const test = run.interpreter.evaluate(run, statement.test, scope);
    const truth = truthOf(test);
    if (truth === void 0) return loseLoop(run, statement, scope, "it is made in a loop whose end is not known", at, test.tags);
    if (!truth) return execute(run, statement.otherwise, scope);
    const completion = execute(run, statement.body, scope);
    if (completion?.kind === "break") return void 0;
    if (completion?.kind === "lost") return loseLoop(run, statement, scope, completion.why, at, noTags);
    if (completion?.kind === "return") return completion;
  }
}
function loseLoop(run, loop, scope, why, at, tags) {
  loseStatements(run, [loop], scope, why, at, tags);
  if (touchedBy([loop]).exits && scope.enclosing) run.pendingReturns.push(unknown(why, tags, at));
  return void 0;
}
function exceptionName(expression) {
  const callee = expression?.kind === "call" ? expression.callee : expression;
  return callee?.kind === "name" ? callee.id : callee?.kind === "attribute" ? callee.name : "Exception";
}

// src/understand/settings/interpreter.ts
var interpreter = {
  evaluate,
  execute,
  load: (run, module, at, scope) => loadModule(run, scope, module, module, at, module),
  call: (run, callee, args, at, scope) => callObject(run, callee, args, void 0, { at, scope })
};

// src/understand/settings/evaluation.ts
var mostRestarts = 60;
function evaluateModule(source, module, world) {
  let current = world;
  for (let restarts = 0; ; restarts += 1) {
    const run = new Run(current, source, interpreter);
    let failure;
    let lost4;
    try {
      runSettings(run, module);
    } catch (error) {
      if (error instanceof PythonError) failure = error;
      else if (error instanceof OutOfSteps || error instanceof RangeError) lost4 = "the settings take too many steps to evaluate";
      else throw error;
    }
    const needed = new Map([...run.required].map((name) => [name, opaque]));
    const missing = failure?.tags.filter((tag) => isAbsent(current, tag)) ?? [];
    if (failure && missing.length > 0 && restarts < mostRestarts) {
      for (const tag of missing) if (fileOfTag(tag) === void 0) needed.set(tag, opaque);
      current = suppose(current, needed, missing.filter((tag) => fileOfTag(tag) !== void 0));
      continue;
    }
    return { world: suppose(current, needed), names: run.modules.get(module), calls: libraryCalls(run), read: run.read, changed: run.changed, compared: run.compared, reads: [...run.reads.values()], deciders: run.deciders, steps: run.steps * (restarts + 1), failure, lost: lost4 };
  }
}
function isAbsent(world, tag) {
  if (fileOfTag(tag) !== void 0) return !world.files.has(tag);
  if (varying([tag]).length === 0) return false;
  return !world.fixed.has(tag) && !world.supposed.has(tag);
}

// src/understand/launch/server-configuration.ts
var notHere = { options: [], complete: false, files: [] };

export {
  isSampleName,
  parseDotenv,
  opaque,
  variablesOf,
  varying,
  varyingVariables,
  fileOfTag,
  suppose,
  convert,
  knownDjangoVersions,
  djangoDefault,
  isDjangoSetting,
  djangoSettings,
  noTags,
  union,
  keyOf,
  deepTags,
  lossOf,
  randomAtStart,
  evaluateModule,
  notHere
};
