import { distance } from "../../core/edit-distance.ts";
import { djangoSettings, isDjangoSetting, knownDjangoVersions } from "./django-defaults.ts";

/** Settings that Django reads without having a default for them, and those of its own contributed apps. */
const otherKnown = new Set(
  "MAILERS SITE_ID MESSAGE_LEVEL MESSAGE_TAGS ROOT_URLCONF SERIALIZATION_MODULES ASGI_APPLICATION WSGI_APPLICATION STATICFILES_DIRS STATICFILES_FINDERS STATICFILES_STORAGE GDAL_LIBRARY_PATH GEOS_LIBRARY_PATH GEOIP_PATH GEOIP_CITY GEOIP_COUNTRY POSTGIS_VERSION SPATIALITE_LIBRARY_PATH".split(
    " ",
  ),
);

/** Names near to a setting's that projects use on purpose. */
const deliberate = new Set("ADMIN_URL CACHE CACHE_URL DATABASE DATABASE_URL EMAIL_URL LANGUAGE MANAGER TEMPLATE TEMPLATE_DIR TEST_RUNNERS TIMEZONE USE_SSL USE_TLS SITE_NAME MIDDLEWARES_LIST SECRET_KEYS LOGIN_URLS".split(" "));

const current: readonly string[] = [...djangoSettings(knownDjangoVersions.at(-1) ?? ""), "ROOT_URLCONF", "STATICFILES_DIRS", "SITE_ID", "MAILERS"];

/**
 * The setting that a name is a slip of: one letter away, or two in a very long name, and not set itself. Names that any
 * Django knows, or once knew, are no slips, and neither are those of other packages (they begin with the package's).
 */
export function settingMeantBy(name: string, assigned: ReadonlySet<string>): string | undefined {
  if (isDjangoSetting(name) || otherKnown.has(name) || deliberate.has(name) || name.length < 5) return undefined;
  const allowed = name.length >= 16 ? 2 : 1;
  const near = current.filter((known) => Math.abs(known.length - name.length) <= allowed && distance(name, known) <= allowed);
  // Swapped letters tell more than another letter: EMAIL_USE_TSL is EMAIL_USE_TLS, not EMAIL_USE_SSL.
  const swapped = near.filter((known) => lettersOf(known) === lettersOf(name));
  const [meant, ...others] = swapped.length > 0 ? swapped : near;
  // Beside the right name a near one is a helper.
  return meant !== undefined && others.length === 0 && !assigned.has(meant) ? meant : undefined;
}

const lettersOf = (name: string): string => name.split("").sort().join("");
