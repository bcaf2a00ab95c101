import { elements, isTrue, lookUp, type PyItem, text } from "../python.ts";
import { compareVersions, type Hit, type Settings } from "./settings.ts";
import { collectsStaticFiles } from "./static-files.ts";

/** Settings, or parts of one, that exclude each other. */
export interface Contradiction {
  readonly hit: Hit;
  /** What happens in production, and why: a sentence. */
  readonly message: string;
  readonly help: string;
  readonly mirrors?: string | false;
}

/** A folder's path without slashes at its end; undefined for what is none, or empty. */
function folderIn(value: PyItem): string | undefined {
  const path = value.type === "str" || value.type === "path" ? value.value.replace(/(?<!\/)\/+$/, "") : "";
  return path === "" ? undefined : path;
}

/** The folder of an entry of STATICFILES_DIRS, which may stand behind a prefix. */
const folderOfEntry = (entry: PyItem): string | undefined => folderIn(elements(entry)[1] ?? entry);

const isSame = (left: string | undefined, right: string | undefined): boolean => left !== undefined && left === right;
const addressIn = (value: PyItem): string | undefined => (text(value) ? `/${text(value)?.replace(/^\/+/, "") ?? ""}` : undefined);

const engines = (templates: PyItem): readonly PyItem[] =>
  elements(templates).filter((engine) => isTrue(lookUp(engine, "APP_DIRS") ?? { type: "None" }) && lookUp(lookUp(engine, "OPTIONS"), "loaders") !== undefined);

const poolsThatKeep = (databases: PyItem): readonly PyItem[] =>
  (databases.type === "dict" ? databases.entries : []).flatMap(([, database]) => {
    const age = lookUp(database, "CONN_MAX_AGE");
    const isKept = age?.type === "None" || (age?.type === "int" && age.value !== 0);
    return isKept && isTrue(lookUp(lookUp(database, "OPTIONS"), "pool") ?? { type: "None" }) ? [age] : [];
  });

const lacksDefault = (caches: PyItem): boolean => caches.type === "dict" && caches.entries.length > 0 && caches.entries.every(([key]) => key.type === "str") && lookUp(caches, "default") === undefined;

/** Each was seen on Django 5.2, or on the version that it is bound to. */
export function* contradictionsIn(settings: Settings): Iterable<Contradiction> {
  const { least, most } = settings.django;
  if (collectsStaticFiles(settings)) {
    for (const hit of settings.hitsTogether(["MEDIA_ROOT", "STATIC_ROOT"], (values) => isSame(folderIn(values.MEDIA_ROOT), folderIn(values.STATIC_ROOT)))) {
      yield { hit, message: "Pages with static files are an error 500: MEDIA_ROOT and STATIC_ROOT are one folder.", help: "Give uploads a folder of their own." };
    }
    for (const hit of settings.hitsTogether(["MEDIA_URL", "STATIC_URL"], (values) => isSame(addressIn(values.MEDIA_URL), addressIn(values.STATIC_URL)))) {
      yield { hit, message: "Pages with static files are an error 500: MEDIA_URL and STATIC_URL are the same.", help: 'Give uploads an address of their own, such as "/media/".' };
    }
    for (const hit of settings.hitsTogether(["STATICFILES_DIRS", "STATIC_ROOT"], (values) => elements(values.STATICFILES_DIRS).some((entry) => isSame(folderOfEntry(entry), folderIn(values.STATIC_ROOT))))) {
      yield { hit, message: "collectstatic and migrate stop with an error: STATIC_ROOT is one of STATICFILES_DIRS.", help: "Keep sources in one folder, and collect into another.", mirrors: "staticfiles.E002" };
    }
  }
  for (const hit of settings.hits("TEMPLATES", engines)) {
    yield { hit, message: "Pages from templates are an error 500: APP_DIRS is not allowed beside loaders.", help: "Take APP_DIRS out: the loaders decide where templates are.", mirrors: "templates.E001" };
  }
  for (const hit of settings.hits("CACHES", lacksDefault)) {
    yield { hit, message: 'Whatever uses the cache is an error 500, and migrate stops: CACHES has no "default".', help: 'Name one of the caches "default".', mirrors: "caches.E001" };
  }
  for (const hit of settings.hitsTogether(["EMAIL_USE_TLS", "EMAIL_USE_SSL"], (values) => isTrue(values.EMAIL_USE_TLS) && isTrue(values.EMAIL_USE_SSL))) {
    yield { hit, message: "Every mail is an exception: EMAIL_USE_TLS and EMAIL_USE_SSL exclude each other.", help: "Keep EMAIL_USE_TLS for port 587, or EMAIL_USE_SSL for port 465." };
  }
  if (compareVersions(least, "5.1") >= 0) {
    for (const hit of settings.hits("DATABASES", poolsThatKeep)) {
      yield { hit, message: "Every query is an exception: a pool does not go with CONN_MAX_AGE.", help: 'Set "CONN_MAX_AGE": 0; the pool keeps the connections.' };
    }
  }
  // Before they were removed, the old names stopped the start beside the new ones.
  if (compareVersions(least, "4.2") >= 0 && compareVersions(most, "5.1") < 0 && settings.names.some(({ name }) => name === "STORAGES")) {
    for (const name of ["STATICFILES_STORAGE", "DEFAULT_FILE_STORAGE"]) {
      if (!settings.names.some((assigned) => assigned.name === name)) continue;
      for (const hit of settings.hits(name, () => true)) yield { hit, message: `Django does not start: ${name} is not allowed beside STORAGES.`, help: "Take the line out." };
    }
  }
}
