import { djangoSettingNames } from "../django-defaults.ts";
import { builtin, instance, int, moduleOf, type ModuleObj, none, type Obj, str, tuple, unknown } from "../objects.ts";

const translation = (): ModuleObj => {
  const same = builtin("gettext_lazy", ({ positional: [text] }) => text ?? none);
  const names = ["gettext_lazy", "ugettext_lazy", "gettext", "ugettext", "gettext_noop", "ugettext_noop", "pgettext_lazy"];
  return moduleOf("django.utils.translation", { ...Object.fromEntries(names.filter((name) => !name.startsWith("p")).map((name) => [name, same])) });
};

/** Source: django/contrib/messages/constants.py. */
const levels: Readonly<Record<string, number>> = { DEBUG: 10, INFO: 20, SUCCESS: 25, WARNING: 30, ERROR: 40 };
const levelNames = Object.entries(levels).map(([name, level]) => [int(level), str(name.toLowerCase())] as const);

const messageConstants = (): ModuleObj =>
  moduleOf("django.contrib.messages.constants", {
    ...Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, int(level)])),
    DEFAULT_LEVELS: { kind: "dict", entries: new Map(Object.entries(levels).map(([name, level]) => [`str:${name}`, [str(name), int(level)] as const])), tags: [] },
    DEFAULT_TAGS: { kind: "dict", entries: new Map(levelNames.map(([level, name]) => [`n:${level.kind === "int" ? level.value : 0}`, [level, name] as const])), tags: [] },
  });

/** Django's own defaults: which they are depends on the version, so a name that is taken from them is not known. */
const globalSettings = (): ModuleObj => {
  const names = new Set(djangoSettingNames);
  const value = (): Obj => unknown("it is Django's default, which depends on the version");
  return {
    kind: "module",
    name: "django.conf.global_settings",
    attribute: (name) => (name === "__all__" ? tuple([...names].map((each) => str(each))) : value()),
    tags: [],
  };
};

/** Source: django-cors-headers 4.9, defaults.py. Before 4.0 (2023) the headers held accept-encoding, dnt and origin as well. */
const corsDefaults = (): ModuleObj =>
  moduleOf("corsheaders.defaults", {
    default_headers: tuple(["accept", "authorization", "content-type", "user-agent", "x-csrftoken", "x-requested-with"].map((name) => str(name))),
    default_methods: tuple(["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"].map((name) => str(name))),
  });

/** Source: django/utils/csp.py, since Django 6.0. Its members are texts. */
const csp = (): ModuleObj => {
  const quoted = ["NONE", "REPORT_SAMPLE", "SELF", "STRICT_DYNAMIC", "UNSAFE_EVAL", "UNSAFE_HASHES", "UNSAFE_INLINE", "WASM_UNSAFE_EVAL"];
  const sources = Object.fromEntries(quoted.map((name) => [name, str(`'${name.toLowerCase().replaceAll("_", "-")}'`)]));
  return moduleOf("django.utils.csp", { CSP: moduleOf("django.utils.csp.CSP", { ...sources, NONCE: str("<CSP_NONCE_SENTINEL>") }) });
};

/** Modules of Django, and of packages beside it, that settings import and that change nothing. */
export const djangoModules: Readonly<Record<string, () => ModuleObj>> = {
  "django.utils.translation": translation,
  "django.contrib.messages": () => moduleOf("django.contrib.messages", { constants: messageConstants() }),
  "django.contrib.messages.constants": messageConstants,
  "django.conf": () => moduleOf("django.conf", { global_settings: globalSettings(), settings: unknown("it is the settings themselves, which are being made") }),
  "django.conf.global_settings": globalSettings,
  "django.utils.csp": csp,
  "django.urls": () => moduleOf("django.urls", { reverse_lazy: builtin("reverse_lazy", (_args, { at }) => instance("lazy URL", {}, at)) }),
  "corsheaders.defaults": corsDefaults,
  "celery.schedules": () => moduleOf("celery.schedules", { crontab: builtin("crontab", (_args, { at }) => instance("crontab", {}, at)), schedule: builtin("schedule", (_args, { at }) => instance("schedule", {}, at)) }),
  sentry_sdk: () => moduleOf("sentry_sdk", Object.fromEntries(["init", "set_tag", "set_user", "set_context"].map((name) => [name, builtin(name, () => none)]))),
};
