import type { Span } from "../../../core/source.ts";
import type { Namespace } from "../namespace.ts";
import { bool, builtin, type CallArguments, dict, int, list, moduleOf, type ModuleObj, none, type Obj, str, tuple, unknown } from "../objects.ts";
import { iterate } from "../iteration.ts";
import type { Run } from "../run.ts";
import type { Tags } from "../tags.ts";
import { truthOf } from "../truth.ts";
import { variableTags } from "../world.ts";
import { parseDatabase } from "./dj-database-url.ts";

/** A change that `settings()` makes unless a keyword of its own says `False`. */
interface Change {
  readonly keyword: string;
  readonly names: readonly string[];
  readonly make: (set: Setter) => void;
}

/** The settings of a project, as the function changes them. */
class Setter {
  readonly run: Run;
  readonly at: Span;
  readonly #names: Namespace;

  constructor(run: Run, names: Namespace, at: Span) {
    this.run = run;
    this.#names = names;
    this.at = at;
  }

  get(name: string): Obj | undefined {
    return this.#names.bindings.get(name)?.value;
  }

  set(name: string, value: Obj): void {
    this.run.bindIn(this.#names, name, { value, at: this.at, via: [] });
  }

  /** Says that another environment would have set it. */
  depend(name: string, tags: Tags): void {
    this.#names.taint(name, tags);
  }

  lose(name: string): void {
    this.set(name, unknown("django_heroku may set it", [], this.at));
  }
}

const whitenoise = "whitenoise.middleware.WhiteNoiseMiddleware";
const security = "django.middleware.security.SecurityMiddleware";

/** `DATABASE_URL` replaces the default database. */
function setDatabases(set: Setter): void {
  const { run, at } = set;
  const tags = variableTags("DATABASE_URL");
  const url = run.variable("DATABASE_URL", { at, fallback: none });
  const before = set.get("DATABASES");
  if (!url) set.depend("DATABASES", tags);
  else if (before?.kind !== "dict" || before.spoiled !== undefined) set.lose("DATABASES");
  else {
    const args: CallArguments = { positional: [], keywords: new Map([["conn_max_age", int(600)], ["ssl_require", bool(true)]]) };
    const others = [...before.entries.values()].filter(([key]) => key.kind !== "str" || key.value !== "default");
    set.set("DATABASES", dict([...others, [str("default"), parseDatabase(run, url, args, at)]], tags, at));
  }
}

/** WhiteNoise is put first by django-heroku, and behind SecurityMiddleware by django-on-heroku. */
function setStaticFiles(set: Setter, first: boolean): void {
  const { run, at } = set;
  const base = set.get("BASE_DIR");
  if (base?.kind === "str" || base?.kind === "path") set.set("STATIC_ROOT", str(`${base.value}/staticfiles`, base.tags, at));
  else set.lose("STATIC_ROOT");
  set.set("STATIC_URL", str("/static/", [], at));
  set.set("STATICFILES_STORAGE", str("whitenoise.storage.CompressedManifestStaticFilesStorage", [], at));
  const name = set.get("MIDDLEWARE_CLASSES") ? "MIDDLEWARE_CLASSES" : "MIDDLEWARE";
  const middleware = set.get(name);
  const items = middleware && iterate(run, middleware);
  if (!items) {
    set.lose(name);
    return;
  }
  const place = first ? 0 : items.findIndex((item) => item.kind === "str" && item.value === security) + 1;
  set.set(name, tuple([...items.slice(0, place), str(whitenoise, [], at), ...items.slice(place)], middleware.tags, at));
}

/** `SECRET_KEY` of the environment replaces the one that stands there. */
function setSecretKey(set: Setter): void {
  const key = set.run.variable("SECRET_KEY", { at: set.at, fallback: none });
  if (key) set.set("SECRET_KEY", key);
  else set.depend("SECRET_KEY", variableTags("SECRET_KEY"));
}

/** What it logs goes to a logger of its own; Django's are left as they are. */
function setLogging(set: Setter): void {
  const { at } = set;
  set.set("LOGGING", dict([[str("version"), int(1)], [str("disable_existing_loggers"), bool(false)], [str("loggers"), dict([], [], at)]], [], at));
}

const changes = (first: boolean): readonly Change[] => [
  { keyword: "databases", names: ["DATABASES"], make: setDatabases },
  { keyword: "staticfiles", names: ["STATIC_ROOT", "STATIC_URL", "STATICFILES_STORAGE", "MIDDLEWARE"], make: (set) => { setStaticFiles(set, first); } },
  { keyword: "allowed_hosts", names: ["ALLOWED_HOSTS"], make: (set) => { set.set("ALLOWED_HOSTS", list([str("*", [], set.at)], [], set.at)); } },
  { keyword: "logging", names: ["LOGGING"], make: setLogging },
  { keyword: "secret_key", names: ["SECRET_KEY"], make: setSecretKey },
];

/**
 * `settings(locals())`, the last line of many a project on Heroku. Databases by colour, and the test runner, are no
 * settings of production's default database.
 * Source: django-heroku 0.3.1 and django-on-heroku 1.1.2, core.py.
 */
function herokuModule(run: Run, name: string, first: boolean): ModuleObj {
  return moduleOf(name, {
    settings: builtin("settings", ({ positional: [config], keywords }, { at }) => {
      const names = config?.kind === "instance" ? config.names : undefined;
      if (!names) return unknown("it changes settings that are not known", [], at);
      const set = new Setter(run, names, at);
      for (const { keyword, names: changed, make } of changes(first)) {
        const wanted = keywords.get(keyword);
        const does = wanted ? truthOf(wanted) : true;
        if (does === true) make(set);
        else if (does === undefined) changed.forEach((one) => { set.lose(one); });
      }
      return none;
    }),
  });
}

/** The modules `django_heroku` and `django_on_heroku`. */
export const herokuModules: Readonly<Record<string, (run: Run) => ModuleObj>> = {
  django_heroku: (run) => herokuModule(run, "django_heroku", true),
  django_on_heroku: (run) => herokuModule(run, "django_on_heroku", false),
};
