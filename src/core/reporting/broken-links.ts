import { elements, type PyItem, text } from "../python.ts";
import type { Settings } from "../settings/settings.ts";

/** Django's middleware that mails MANAGERS about links to missing pages. */
const brokenLinks = "django.middleware.common.BrokenLinkEmailsMiddleware";

/**
 * Whether an entry of MIDDLEWARE mails broken links: Django's own class, one that derives from it, or one that is named
 * after it. Undefined where the entry, or the project's class, can't be followed.
 */
export function mailsBrokenLinks(item: PyItem, settings: Settings): boolean | undefined {
  const path = text(item);
  if (path === undefined) return undefined;
  return /\.(?=\w*?BrokenLink)\w+$/.test(path) || settings.derivesFrom(path, brokenLinks);
}

/** The entries of MIDDLEWARE that mail broken links for certain. */
export const brokenLinkMiddleware = (middleware: PyItem, settings: Settings): readonly PyItem[] => elements(middleware).filter((item) => mailsBrokenLinks(item, settings) === true);
