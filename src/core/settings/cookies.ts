import { middleware, runs } from "./middleware.ts";
import { isFalse, isTrue, type PyItem, text, truth } from "../python.ts";
import { compareVersions, type Settings } from "./settings.ts";

/** Cookies of Django's, and what is lost without each. */
const cookies = [
  { sameSite: "SESSION_COOKIE_SAMESITE", name: "SESSION_COOKIE_NAME", domain: "SESSION_COOKIE_DOMAIN", secure: "SESSION_COOKIE_SECURE", lost: "Nobody stays logged in", severity: "error" },
  { sameSite: "CSRF_COOKIE_SAMESITE", name: "CSRF_COOKIE_NAME", domain: "CSRF_COOKIE_DOMAIN", secure: "CSRF_COOKIE_SECURE", lost: "Every form ends with error 403", severity: "error" },
  { sameSite: "LANGUAGE_COOKIE_SAMESITE", name: "LANGUAGE_COOKIE_NAME", domain: "LANGUAGE_COOKIE_DOMAIN", secure: "LANGUAGE_COOKIE_SECURE", lost: "The language that a visitor chose is forgotten", severity: "warning" },
] as const;

export type Cookie = (typeof cookies)[number];

/** The cookies that the settings may send; of one whose middleware does not run nobody hears. */
export const cookiesSent = (settings: Settings): readonly Cookie[] =>
  cookies.filter(({ sameSite }) => {
    if (sameSite === "SESSION_COOKIE_SAMESITE") return runs(settings, middleware.sessions);
    return sameSite !== "CSRF_COOKIE_SAMESITE" || (runs(settings, middleware.csrf) && !settings.mayHold("CSRF_USE_SESSIONS", isTrue));
  });

/** `SameSite=None`, as Django takes it: in any case, and as a text; Python's None sends no attribute at all. */
export const isSameSiteNone = (value: PyItem): boolean => text(value)?.toLowerCase() === "none";

/**
 * Whether browsers send a visitor's login along when a page of another site asks. `Lax` and `Strict` keep it to requests of the site's
 * own pages and, with `Lax`, to links; `Lax` is Django's default from 2.1 on. Source: RFC 6265bis, 5.2 "Same-site" and "Cross-site" Requests.
 */
export const sendsLoginAcrossSites = (settings: Settings): boolean =>
  compareVersions(settings.django.most, "2.1") < 0 || settings.holds("SESSION_COOKIE_SAMESITE", (value) => !["lax", "strict"].includes(text(value)?.toLowerCase() ?? ""));

/** `__Secure-` and `__Host-` before a name bind browsers to refuse the cookie that is not so. Source: RFC 6265bis, 4.1.3. */
export const promisesSecure = (name: PyItem): boolean => /^__(?:Secure|Host)-/i.test(text(name) ?? "");

/** Whether a cookie's name promises what its attributes do not keep. */
export const breaksPromise = (name: PyItem, secure: PyItem, domain: PyItem): boolean =>
  promisesSecure(name) && (isFalse(secure) || (/^__Host-/i.test(text(name) ?? "") && isTrue(domain)));

/** Whether browsers refuse a cookie as soon as it is not Secure, so that it never travels over plain HTTP. */
export const isKeptFromPlainHttp = (settings: Settings, cookie: "SESSION" | "CSRF"): boolean =>
  settings.holds(`${cookie}_COOKIE_SAMESITE`, isSameSiteNone) || settings.holds(`${cookie}_COOKIE_NAME`, promisesSecure);

/** Whether browsers refuse a cookie: `SameSite=None` without `Secure`. Source: RFC 6265bis, 5.6 "Storage Model". */
export const isRefused = (sameSite: PyItem, secure: PyItem): boolean => isSameSiteNone(sameSite) && isFalse(secure);

/** Whether `set_cookie` raises for a value of SameSite. Seen on Django 5.2; before 3.1 the text "None" was refused as well. */
export function isRaised(sameSite: PyItem, { django }: Pick<Settings, "django">): boolean {
  const written = text(sameSite)?.toLowerCase();
  if (truth(sameSite) !== true || compareVersions(django.least, "2.1") < 0) return false;
  if (written === undefined) return sameSite.type === "bool" || sameSite.type === "int";
  return !["lax", "strict", "none"].includes(written) || (written === "none" && compareVersions(django.most, "3.1") < 0);
}
