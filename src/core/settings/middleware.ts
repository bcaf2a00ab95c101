import { elements, possibleElements, type PyItem, text } from "../python.ts";
import { compareVersions, type Settings } from "./settings.ts";

/** Middleware of Django that rules ask for, by its dotted path. */
export const middleware = {
  security: "django.middleware.security.SecurityMiddleware",
  sessions: "django.contrib.sessions.middleware.SessionMiddleware",
  authentication: "django.contrib.auth.middleware.AuthenticationMiddleware",
  loginRequired: "django.contrib.auth.middleware.LoginRequiredMiddleware",
  remoteUser: "django.contrib.auth.middleware.RemoteUserMiddleware",
  messages: "django.contrib.messages.middleware.MessageMiddleware",
  csrf: "django.middleware.csrf.CsrfViewMiddleware",
  frames: "django.middleware.clickjacking.XFrameOptionsMiddleware",
  csp: "django.middleware.csp.ContentSecurityPolicyMiddleware",
  common: "django.middleware.common.CommonMiddleware",
  updateCache: "django.middleware.cache.UpdateCacheMiddleware",
  fetchFromCache: "django.middleware.cache.FetchFromCacheMiddleware",
  whiteNoise: "whitenoise.middleware.WhiteNoiseMiddleware",
  cors: "corsheaders.middleware.CorsMiddleware",
} as const;

/**
 * Whether a value of MIDDLEWARE holds a middleware, as itself or as a class that derives from it. `unknown` where an
 * element is not known or may be there, or a class of the project can't be followed to its bases.
 */
export function middlewareIn(value: PyItem, wanted: string, settings: Settings): "present" | "missing" | "unknown" {
  if (value.type !== "list" && value.type !== "tuple") return "unknown";
  const isIt = (item: PyItem): boolean | undefined => {
    const path = text(item);
    return path === undefined ? undefined : settings.derivesFrom(path, wanted);
  };
  if (elements(value).some((item) => isIt(item) === true)) return "present";
  return possibleElements(value).every((item) => isIt(item) === false) ? "missing" : "unknown";
}

/** The first certain place of a middleware, or of a class that derives from it; undefined when it is not there for certain. */
export function placeOf(value: PyItem, wanted: string, settings: Settings): number | undefined {
  const index = elements(value).findIndex((item) => settings.derivesFrom(text(item) ?? "", wanted) === true);
  return index < 0 ? undefined : index;
}

/** The place of a middleware that surely stands above another one; undefined when it does not, or an element above it may be the other one. */
export function placeAbove(value: PyItem, upper: string, lower: string, settings: Settings): number | undefined {
  const [place, below] = [placeOf(value, upper, settings), placeOf(value, lower, settings)];
  if (place === undefined || below === undefined || below <= place) return undefined;
  const mayBe = (item: PyItem): boolean => item.type === "unknown" && (item.among?.every((one) => settings.derivesFrom(text(one) ?? "", lower) === false && one.type !== "unknown") !== true);
  return elements(value).slice(0, place).some(mayBe) ? undefined : place;
}

/** Whether a middleware of this kind runs: MIDDLEWARE is known and holds it. */
export const runs = (settings: Settings, wanted: string): boolean => settings.holds("MIDDLEWARE", (value) => middlewareIn(value, wanted, settings) === "present");

/** The settings that may list the middleware: before Django 2.0 MIDDLEWARE_CLASSES is read, from 1.10 on where MIDDLEWARE is not set. */
function listsOf(settings: Settings): readonly string[] {
  const isSet = (name: string): boolean => settings.names.some((assigned) => assigned.name === name);
  return compareVersions(settings.django.least, "2.0") < 0 && isSet("MIDDLEWARE_CLASSES") ? ["MIDDLEWARE", "MIDDLEWARE_CLASSES"] : ["MIDDLEWARE"];
}

/** Whether a middleware whose path speaks of something may run: it is listed or may be, or part of the list is not known. */
export const mayRunNamed = (settings: Settings, pattern: RegExp): boolean =>
  listsOf(settings).some((list) => settings.mayHold(list, (value) => possibleElements(value).some((item) => pattern.test(text(item) ?? "") || item.type === "unknown")));
