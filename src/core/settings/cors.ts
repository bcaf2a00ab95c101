import { compareVersions, type Settings } from "./settings.ts";

/** A setting of django-cors-headers by its name of today, with the one that it had before. */
const formerNames = { CORS_ALLOW_ALL_ORIGINS: "CORS_ORIGIN_ALLOW_ALL", CORS_ALLOWED_ORIGINS: "CORS_ORIGIN_WHITELIST", CORS_ALLOWED_ORIGIN_REGEXES: "CORS_ORIGIN_REGEX_WHITELIST" } as const;

/** Series of django-cors-headers; 3.5 brought the names of today. */
const series = [
  ...["1.0", "1.1", "1.2", "1.3", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "3.0", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"],
  ...["4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9"],
];

/**
 * Of two names for one setting, the one that django-cors-headers obeys: since 3.5 today's name wherever it is set, whatever it says, and the
 * former one otherwise; before, the former alone. Source: corsheaders/conf.py of 2.5.3, 3.4.0, 3.5.0 and 4.9.0.
 */
export function obeyedName(settings: Settings, name: keyof typeof formerNames): string {
  const versions = settings.packages.versions("django-cors-headers", series);
  const isKnown = versions === undefined || compareVersions(versions.most, "3.5") >= 0;
  return isKnown && settings.names.some((assigned) => assigned.name === name) ? name : formerNames[name];
}
