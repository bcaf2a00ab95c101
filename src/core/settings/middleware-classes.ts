import { removeLines } from "../edits.ts";
import type { Edit, Fix } from "../finding.ts";
import { type Span, span, textOf } from "../source.ts";

/** Middleware that Django has in every version since 2.0, by the paths that it had before as well (docs/ref/middleware). */
const djangos: ReadonlySet<string> = new Set([
  ...["common.BrokenLinkEmailsMiddleware", "common.CommonMiddleware", "cache.CacheMiddleware", "cache.FetchFromCacheMiddleware", "cache.UpdateCacheMiddleware", "clickjacking.XFrameOptionsMiddleware", "csrf.CsrfViewMiddleware", "gzip.GZipMiddleware", "http.ConditionalGetMiddleware", "locale.LocaleMiddleware", "security.SecurityMiddleware"].map((name) => `django.middleware.${name}`),
  ...["admindocs.middleware.XViewMiddleware", "auth.middleware.AuthenticationMiddleware", "auth.middleware.PersistentRemoteUserMiddleware", "auth.middleware.RemoteUserMiddleware", "flatpages.middleware.FlatpageFallbackMiddleware", "messages.middleware.MessageMiddleware", "redirects.middleware.RedirectFallbackMiddleware", "sessions.middleware.SessionMiddleware", "sites.middleware.CurrentSiteMiddleware"].map((name) => `django.contrib.${name}`),
]);

/** What it did is a part of sessions since 1.10; the class went with 2.0. */
const gone = "django.contrib.auth.middleware.SessionAuthenticationMiddleware";

/**
 * Writes MIDDLEWARE for MIDDLEWARE_CLASSES. Only a list of Django's own classes is rewritten: whether one of the project or of a
 * package takes `get_response`, as MIDDLEWARE wants it, can't be known from its path, and one that does not stops the start.
 * @param at the assignment, from its name on
 */
export function toMiddleware(at: Span): readonly Fix[] {
  const text = textOf(at);
  const name = "MIDDLEWARE_CLASSES";
  const opening = /^MIDDLEWARE_CLASSES\s*=\s*[[(]/.exec(text)?.[0];
  if (opening === undefined || at.file.text.split(name).length !== 2) return [];
  const edits: Edit[] = [{ at: span(at.file, at.start, at.start + name.length), text: "MIDDLEWARE" }];
  const word = /\s+|#[^\n]*|(["'])([\w.]+)\1\s*(,|(?=[\])]))|[\])]/gy;
  word.lastIndex = opening.length;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const [whole, , path] = match;
    if (path === gone) edits.push(removeLines(span(at.file, at.start + match.index, at.start + match.index + whole.length)));
    else if (path !== undefined && !djangos.has(path)) return [];
    if (word.lastIndex === text.length) return [{ title: "Write MIDDLEWARE instead", safe: false, reveals: true, edits }];
  }
  return [];
}
