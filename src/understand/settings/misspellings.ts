import { djangoSettings, isDjangoSetting, knownDjangoVersions } from "./django-defaults.ts";
import { grouped } from "../../core/grouped.ts";

/** Settings that Django reads without having a default for them, and those of its own contributed apps. */
const otherKnown = new Set(
  "MAILERS SITE_ID MESSAGE_LEVEL MESSAGE_TAGS ROOT_URLCONF SERIALIZATION_MODULES ASGI_APPLICATION WSGI_APPLICATION STATICFILES_DIRS STATICFILES_FINDERS STATICFILES_STORAGE GDAL_LIBRARY_PATH GEOS_LIBRARY_PATH GEOIP_PATH GEOIP_CITY GEOIP_COUNTRY POSTGIS_VERSION SPATIALITE_LIBRARY_PATH".split(
    " ",
  ),
);

/** Names near to a setting's that projects use on purpose. */
const deliberate = new Set("ADMIN_URL CACHE CACHE_URL DATABASE DATABASE_URL EMAIL_URL LANGUAGE MANAGER TEMPLATE TEMPLATE_DIR TEST_RUNNERS TIMEZONE USE_SSL USE_TLS SITE_NAME MIDDLEWARES_LIST SECRET_KEYS LOGIN_URLS".split(" "));

const current: readonly string[] = [...djangoSettings(knownDjangoVersions.at(-1) ?? ""), "ROOT_URLCONF", "STATICFILES_DIRS", "SITE_ID", "MAILERS"];

const byLength = grouped(current, ({ length }) => length);

/**
 * The setting that a name is a slip of: one letter more, less, other, or two swapped; and not set itself. Names that any
 * Django knows, or once knew, are no slips, and neither are those of other packages (they begin with the package's).
 */
export function settingMeantBy(name: string, assigned: ReadonlySet<string>): string | undefined {
  if (isDjangoSetting(name) || otherKnown.has(name) || deliberate.has(name) || name.length < 5) return undefined;
  const near = [-1, 0, 1].flatMap((more) => byLength.get(name.length + more) ?? []).flatMap((known) => {
    const slip = slipOf(name, known);
    return slip === undefined ? [] : [{ known, slip }];
  });
  // Swapped letters tell more than another letter: EMAIL_USE_TSL is EMAIL_USE_TLS, not EMAIL_USE_SSL.
  const swapped = near.filter(({ slip }) => slip === "swapped");
  const [meant, ...others] = swapped.length > 0 ? swapped : near;
  // Beside the right name a near one is a helper.
  return meant && others.length === 0 && !assigned.has(meant.known) ? meant.known : undefined;
}

/** How one word turns into another by a single slip; undefined when it takes more. */
function slipOf(from: string, to: string): "swapped" | "letter" | undefined {
  if (Math.abs(from.length - to.length) > 1) return undefined;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const [left, right] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  if (left.length <= 1 && right.length <= 1) return "letter";
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] ? "swapped" : undefined;
}
