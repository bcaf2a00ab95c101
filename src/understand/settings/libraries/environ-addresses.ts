import type { Span } from "../../../core/source.ts";
import { dict, int, none, type Obj, str, unknown } from "../objects.ts";
import type { Run } from "../run.ts";
import { type Address, parseAddress, queryPairs, unquote } from "./addresses.ts";

/** Source: django-environ 0.14, `Env.DB_SCHEMES`. */
const engines: ReadonlyMap<string, string> = new Map([
  ...["postgres", "postgresql", "psql", "pgsql"].map((scheme) => [scheme, "django.db.backends.postgresql"] as const),
  ["postgis", "django.contrib.gis.db.backends.postgis"],
  ["mysql", "django.db.backends.mysql"],
  ["mysql2", "django.db.backends.mysql"],
  ["mysql-connector", "mysql.connector.django"],
  ["mysqlgis", "django.contrib.gis.db.backends.mysql"],
  ["oracle", "django.db.backends.oracle"],
  ["redshift", "django_redshift_backend"],
  ["spatialite", "django.contrib.gis.db.backends.spatialite"],
  ["sqlite", "django.db.backends.sqlite3"],
]);

const optionsOfADatabase: readonly string[] = ["CONN_MAX_AGE", "ATOMIC_REQUESTS", "AUTOCOMMIT", "DISABLE_SERVER_SIDE_CURSORS", "CONN_HEALTH_CHECKS"];

const unreadable = (value: Obj, at: Span): Obj => unknown(value.kind === "unknown" ? value.why : "it is an address that is not followed", value.tags, at);

/** The address in a text; undefined where it is not known or not followed. @throws PythonError ValueError for a bad port */
function addressIn(run: Run, value: Obj, at: Span): Address | undefined {
  const address = value.kind === "str" ? parseAddress(value.value) : undefined;
  if (Number.isNaN(address?.port)) run.raise("ValueError", "Port could not be cast to integer value", value.tags, at);
  return address;
}

/** `Env.db_url_config`. @throws PythonError ValueError */
export function databaseOf(run: Run, value: Obj, engine: Obj | undefined, at: Span): Obj {
  const place = value.at ?? at;
  const { tags } = value;
  const text = (item: string): Obj => str(item, tags, place);
  const entries = (pairs: readonly (readonly [string, Obj])[]): Obj => dict(pairs.map(([key, item]) => [text(key), item] as const), tags, place);
  if (value.kind === "str" && value.value === "sqlite://:memory:") return entries([["ENGINE", text("django.db.backends.sqlite3")], ["NAME", text(":memory:")]]);
  const address = addressIn(run, value, at);
  // A text without a path is quoted anew first, which only plain characters survive unchanged.
  if (!address || (address.path === "" && value.kind === "str" && /[^\w.~:/?&=@-]/.test(value.value))) return unreadable(value, at);
  if (["mssql", "pyodbc", "ldap", "oracle", "cockroachdb"].includes(address.scheme) || address.netloc.includes(",") || value.tags.length > 50) return unreadable(value, at);
  if (engine && engine.kind !== "str") return unreadable(engine, at);
  const scheme = engine ? engine.value : address.scheme;
  if (scheme === "") return entries([]);
  const path = unquote(address.path.slice(1).replaceAll("+", " "));
  const [user, password] = [unquote(address.user ?? ""), unquote(address.password ?? "")];
  if (path === undefined || user === undefined || password === undefined || path.startsWith("/") !== (address.scheme === "sqlite" && path.startsWith("/"))) return unreadable(value, at);
  const options = queryPairs(address.query);
  const isOwn = (key: string): boolean => optionsOfADatabase.includes(key.toUpperCase());
  return entries([
    ["NAME", text(path === "" && address.scheme === "sqlite" ? ":memory:" : path)],
    ["USER", text(user)],
    ["PASSWORD", text(password)],
    ["HOST", text(address.host ?? "")],
    ["PORT", address.port ? { ...int(address.port, tags), at: place } : text("")],
    ...[...options].filter(([key]) => isOwn(key)).map(([key]) => [key.toUpperCase(), unknown("it is an option of the address", tags, place)] as const),
    ...(address.query === "" ? [] : [["OPTIONS", entries([...options].filter(([key]) => !isOwn(key)).map(([key, item]) => [key, optionOf(item, text, place)] as const))] as const]),
    ["ENGINE", text(engines.get(scheme) ?? scheme)],
  ]);
}

/** Digits become a number. */
const optionOf = (value: string | undefined, text: (item: string) => Obj, at: Span): Obj => {
  if (value === undefined) return unknown("it is an option of the address", [], at);
  return /^\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? { ...int(Number(value), text("").tags), at } : text(value);
};

const caches: ReadonlyMap<string, string | undefined> = new Map([
  ["dbcache", "django.core.cache.backends.db.DatabaseCache"],
  ["dummycache", "django.core.cache.backends.dummy.DummyCache"],
  ["filecache", "django.core.cache.backends.filebased.FileBasedCache"],
  ["locmemcache", "django.core.cache.backends.locmem.LocMemCache"],
  // Which class it is depends on the versions of Django and of what is installed.
  ...["memcache", "pymemcache", "pylibmc", "rediscache", "redis", "rediss", "valkey", "valkeys"].map((scheme) => [scheme, undefined] as const),
]);

/** `Env.cache_url_config`. @throws PythonError ImproperlyConfigured for a scheme that is none */
export function cacheOf(run: Run, value: Obj, backend: Obj | undefined, at: Span): Obj {
  const place = value.at ?? at;
  const { tags } = value;
  const address = addressIn(run, value, at);
  if (!address) return unreadable(value, at);
  if (!caches.has(address.scheme)) return run.raise("ImproperlyConfigured", "Invalid cache schema", tags, at);
  const text = (item: string): Obj => str(item, tags, place);
  const known = caches.get(address.scheme);
  const unsure = unknown("it depends on the versions of Django and of the cache's library", tags, place);
  if (address.query !== "") return unknown("it is an address with options", tags, place);
  const location = address.scheme === "filecache" ? address.netloc + address.path : address.netloc;
  return dict([[text("BACKEND"), backend ?? (known === undefined ? unsure : text(known))], [text("LOCATION"), known === undefined || location.includes(",") ? unsure : text(location)]], tags, place);
}

const mails: ReadonlyMap<string, string> = new Map([
  ...["smtp", "smtps", "smtp+tls", "smtp+ssl"].map((scheme) => [scheme, "smtp"] as const),
  ["consolemail", "console"],
  ["filemail", "filebased"],
  ["memorymail", "locmem"],
  ["dummymail", "dummy"],
]);

/**
 * What an address that is not known makes: its names are django-environ's own (`_EMAIL_BASE_OPTIONS` among them), so that
 * `vars().update(env.email_url())` leaves all other settings as they are.
 */
const unknownMail = (value: Obj, backend: Obj | undefined, place: Span): Obj => {
  const lost = unreadable(value, place);
  const names = ["EMAIL_FILE_PATH", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_USE_TLS", "EMAIL_USE_SSL"];
  const pairs = names.map((name) => [str(name, value.tags, place), lost] as const);
  return dict([...pairs, [str("EMAIL_BACKEND", value.tags, place), backend ?? lost]], value.tags, place);
};

/** `Env.email_url_config`. @throws PythonError ImproperlyConfigured for a scheme that is none */
export function mailOf(run: Run, value: Obj, backend: Obj | undefined, at: Span): Obj {
  const place = value.at ?? at;
  const { tags } = value;
  const address = addressIn(run, value, at);
  if (!address) return unknownMail(value, backend, place);
  const mail = mails.get(address.scheme);
  if (!backend && mail === undefined) return run.raise("ImproperlyConfigured", "Invalid email schema", tags, at);
  if (address.query !== "") return unknownMail(unknown("it is an address with options", tags, place), backend, place);
  const text = (item: string | undefined): Obj => (item === undefined ? { ...none, tags, at: place } : str(item, tags, place));
  const decoded = (item: string | undefined): Obj => (item !== undefined && unquote(item) === undefined ? unreadable(value, at) : text(item === undefined ? undefined : unquote(item)));
  const yes: Obj = { kind: "bool", value: true, tags, at: place };
  return dict(
    [
      [text("EMAIL_FILE_PATH"), decoded(address.path.slice(1).replaceAll("+", " "))],
      [text("EMAIL_HOST_USER"), decoded(address.user)],
      [text("EMAIL_HOST_PASSWORD"), decoded(address.password)],
      [text("EMAIL_HOST"), text(address.host)],
      [text("EMAIL_PORT"), address.port === undefined ? text(undefined) : { ...int(address.port, tags), at: place }],
      [text("EMAIL_BACKEND"), backend ?? text(`django.core.mail.backends.${mail ?? ""}.EmailBackend`)],
      ...(address.scheme === "smtps" || address.scheme === "smtp+tls" ? [[text("EMAIL_USE_TLS"), yes] as const] : []),
      ...(address.scheme === "smtp+ssl" ? [[text("EMAIL_USE_SSL"), yes] as const] : []),
    ],
    tags,
    place,
  );
}
