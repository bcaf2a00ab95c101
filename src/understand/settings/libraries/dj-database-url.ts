import type { Span } from "../../../core/source.ts";
import { bool, builtin, type CallArguments, dict, int, moduleOf, type ModuleObj, none, type Obj, str, unknown } from "../objects.ts";
import { tagged } from "../tagging.ts";
import { type Tags, union } from "../tags.ts";
import { truthOf } from "../truth.ts";
import type { Run } from "../run.ts";
import { variableTags } from "../world.ts";
import { parseAddress, queryPairs, unquote } from "./addresses.ts";
import { bindNames, given } from "./arguments.ts";

/** Source: dj-database-url 3.1, `register(…)`. What versions disagree about is left out. */
const engines: ReadonlyMap<string, string | undefined> = new Map([
  ...["postgres", "postgresql", "pgsql"].map((scheme) => [scheme, "django.db.backends.postgresql"] as const),
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
  ...["mssql", "mssqlms", "cockroach", "timescale", "timescalegis"].map((scheme) => [scheme, undefined] as const),
]);

const lost = (value: Obj, at: Span): Obj => unknown(value.kind === "unknown" ? value.why : "it is an address that is not followed", value.tags, at);

const parameters = ["engine", "conn_max_age", "conn_health_checks", "disable_server_side_cursors", "ssl_require", "test_options"] as const;

/** `dj_database_url.parse(url, …)`. @throws PythonError ValueError for an address that is none, or of an unknown scheme */
export function parseDatabase(run: Run, url: Obj, args: CallArguments, at: Span): Obj {
  const place = url.at ?? at;
  if (url.kind !== "str") return lost(url, at);
  const tags: Tags = parameters.reduce((all, name) => union(all, args.keywords.get(name)?.tags ?? []), url.tags);
  const text = (item: string): Obj => str(item, tags, place);
  const made = (pairs: readonly (readonly [string, Obj])[]): Obj => dict(pairs.map(([key, item]) => [text(key), item] as const), tags, place);
  if (url.value === "sqlite://:memory:") return made([["ENGINE", text("django.db.backends.sqlite3")], ["NAME", text(":memory:")]]);
  const address = parseAddress(url.value);
  if (!address) return lost(url, at);
  if (!engines.has(address.scheme) || Number.isNaN(address.port)) return run.raise("ValueError", "it is no address of a database", tags, at);
  const [user, password, name] = [unquote(address.user ?? ""), unquote(address.password ?? ""), unquote(address.path.slice(1))];
  const engine = given(args.keywords.get("engine"));
  const scheme = engines.get(address.scheme);
  if (user === undefined || password === undefined || name === undefined || ["oracle", "oraclegis"].includes(address.scheme)) return lost(url, at);
  const ssl = args.keywords.get("ssl_require");
  const test = given(args.keywords.get("test_options"));
  const options = optionsOf(queryPairs(address.query), ssl ? truthOf(ssl) : false, address.scheme, text);
  const option = (parameter: (typeof parameters)[number], fallback: Obj): Obj => args.keywords.get(parameter) ?? fallback;
  const no = { ...bool(false), at: place };
  return made([
    ["ENGINE", engine ?? (scheme === undefined ? unknown("it depends on the version of dj-database-url", tags, place) : text(scheme))],
    ["USER", text(user)],
    ["PASSWORD", text(password)],
    ["HOST", text(address.host ?? "")],
    ["PORT", address.port ? { ...int(address.port, tags), at: place } : text("")],
    ["NAME", text(name === "" && address.scheme === "sqlite" ? ":memory:" : name)],
    ...(options === undefined ? [] : [["OPTIONS", options] as const]),
    ["CONN_MAX_AGE", option("conn_max_age", { ...int(0), at: place })],
    ["CONN_HEALTH_CHECKS", option("conn_health_checks", no)],
    ["DISABLE_SERVER_SIDE_CURSORS", option("disable_server_side_cursors", { ...unknown("whether it is there depends on the version of dj-database-url", tags, place), uncertain: true })],
    ...(test ? [["TEST", test] as const] : []),
  ]);
}

/** The dict of options; undefined where there is none. */
function optionsOf(query: ReadonlyMap<string, string | undefined>, ssl: boolean | undefined, scheme: string, text: (item: string) => Obj): Obj | undefined {
  if (ssl === undefined) return unknown("whether it asks for TLS is not known", text("").tags);
  const renamed = scheme.startsWith("mysql") ? query.has("ssl-ca") : query.has("currentSchema");
  if (renamed) return unknown("its options are renamed by the scheme", text("").tags);
  const pairs = new Map([...query].map(([key, value]) => [key, optionValue(value, text)] as const));
  if (ssl) pairs.set("sslmode", text("require"));
  return pairs.size === 0 ? undefined : dict([...pairs].map(([key, value]) => [text(key), value] as const), text("").tags);
}

/** Since when digits and words of truth are converted depends on the version. */
const optionValue = (value: string | undefined, text: (item: string) => Obj): Obj =>
  value === undefined || /^(\d+|true|false)$/i.test(value) ? unknown("how it is converted depends on the version of dj-database-url", text("").tags) : text(value);

/** The module `dj_database_url`. */
export function djDatabaseUrl(run: Run): ModuleObj {
  const config = builtin("config", (args, { at }) => {
    const bound = bindNames(args, "env", "default", ...parameters);
    const name = bound.env ?? str("DATABASE_URL");
    if (name.kind !== "str") return lost(name, at);
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

const named = (bound: Readonly<Partial<Record<string, Obj>>>): CallArguments => ({
  positional: [],
  keywords: new Map(parameters.flatMap((name) => (bound[name] ? [[name, bound[name]] as const] : []))),
});
