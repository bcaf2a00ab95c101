import type { InForce } from "../../core/apache/host.ts";

/** Whether the condition of a conditional section holds on Apache 2.4; `unlikely` is the contrary of `likely`. */
export type Truth = "always" | "likely" | "unknown" | "unlikely" | "never";

/** What earlier lines of the configuration settle. */
export interface Known {
  /** The names that `Define` sets, in their own case, as `<IfDefine>` compares them. */
  readonly defined: ReadonlySet<string>;
  /** The modules that `LoadModule` loads, as `wsgi` for `wsgi_module`. */
  readonly modules: ReadonlySet<string>;
}

/**
 * Decides `<IfModule>`, `<IfVersion>` and `<IfDefine>` for Apache 2.4 with its standard modules.
 * @param section the section's name
 * @param words its arguments, decoded
 */
export function decide(section: string, words: readonly string[], known: Known): Truth {
  const first = words[0] ?? "";
  const negated = first.startsWith("!");
  const subject = negated ? first.slice(1).replace(/^(["'])(.*)\1$/, "$2") : first;
  switch (section.toLowerCase()) {
    case "ifmodule":
      return maybeNot(negated, moduleTruth(moduleName(subject), known.modules));
    case "ifdefine":
      return maybeNot(negated, known.defined.has(subject) ? "always" : "unknown");
    case "ifversion":
      return versionTruth(words);
    default:
      return "unknown";
  }
}

/** How the body of a section is in force; undefined when it never is. */
export function bodyInForce(truth: Truth): InForce | undefined {
  if (truth === "never") return undefined;
  return truth === "unlikely" ? "unknown" : truth;
}

/** The weaker of two. */
export function weaker(left: InForce, right: InForce): InForce {
  if (left === "unknown" || right === "unknown") return "unknown";
  return left === "likely" ? left : right;
}

const opposite: Readonly<Record<Truth, Truth>> = { always: "never", likely: "unlikely", unknown: "unknown", unlikely: "likely", never: "always" };

const maybeNot = (negated: boolean, truth: Truth): Truth => (negated ? opposite[truth] : truth);

/** `mod_wsgi.c` and `wsgi_module` are two names of one module: `wsgi`. */
export const moduleName = (written: string): string => written.replace(/^mod_(.+)\.c$/, "$1").replace(/_module$/, "");

// Compiled in, or without them Apache 2.4 refuses configurations that every distribution ships.
const always = new Set(["core.c", "core", "http_core.c", "http", "so", "log_config", "version", "unixd", "authz_core"]);
// Modules of Apache 1.3 to 2.2 that 2.4 no longer has.
const never = new Set(["access", "auth", "auth_dbm", "auth_anon", "authz_default", "authn_default", "authn_alias", "disk_cache", "mem_cache"]);
const likely = new Set(
  (
    "alias auth_basic authn_core authn_file authz_groupfile authz_host authz_user autoindex brotli deflate dir env expires filter headers " +
    "http2 mime negotiation proxy proxy_balancer proxy_fcgi proxy_http proxy_scgi proxy_uwsgi proxy_wstunnel remoteip reqtimeout rewrite " +
    "setenvif socache_shmcb ssl status wsgi xsendfile passenger"
  ).split(" "),
);

function moduleTruth(name: string, loaded: ReadonlySet<string>): Truth {
  if (always.has(name) || loaded.has(name)) return "always";
  if (never.has(name)) return "never";
  return likely.has(name) ? "likely" : "unknown";
}

/** The releases of 2.4 that a claim must hold for, first and some future one, as patch levels. */
const patches = [1, 199] as const;

/** mod_version compares with a missing patch level as 0: `<IfVersion = 2.4>` is 2.4.0 alone. */
function versionTruth(words: readonly string[]): Truth {
  const [operator = "", version = ""] = words.length === 1 ? ["=", words[0]] : words;
  const [, negation = "", comparison = ""] = /^(!?)(==?|[<>]=?)$/.exec(operator) ?? [];
  const [, major, minor, patch] = /^(\d{1,3})(?:\.(\d{1,3})(?:\.(\d{1,3}))?)?$/.exec(version) ?? [];
  if (comparison === "" || major === undefined) return "unknown";
  const wanted = Number(major) * 1e6 + Number(minor ?? 0) * 1e3 + Number(patch ?? 0);
  const [first, last] = patches.map((level) => compare(2_004_000 + level, comparison, wanted));
  const within = wanted > 2_004_000 + patches[0] && wanted < 2_004_000 + patches[1];
  if (first === last) return maybeNot(negation !== "", first === true ? "always" : within ? "unlikely" : "never");
  // A patch level decides: a server that is kept up to date stands above it.
  return maybeNot(negation !== "", last === true ? "likely" : "unlikely");
}

function compare(left: number, operator: string, right: number): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      return left === right;
  }
}
