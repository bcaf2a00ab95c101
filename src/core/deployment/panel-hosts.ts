import { elements, lookUp, possibleElements, type PyItem, type PyValue, text } from "../python.ts";
import { components } from "../paths.ts";
import type { Settings } from "../settings/settings.ts";
import { type SourceFile, span, type Span } from "../source.ts";
import { folderPath } from "./served-files.ts";

/** A host that keeps its web server's and its application server's configuration in a panel: no file of the repository shows them. */
export interface PanelHost {
  readonly name: "alwaysdata" | "Clever Cloud" | "DjangoEurope" | "PythonAnywhere";
  /** Whether its own proxy ends TLS, and redirects to HTTPS where its panel says so. */
  readonly endsTls: boolean;
}

/** What shows that a project runs on such a host. */
export interface PanelHosting {
  readonly host: PanelHost;
  /** In a few words: `ALLOWED_HOSTS names bakery.alwaysdata.net`. */
  readonly evidence: string;
  readonly at: Span;
}

interface KnownHost extends PanelHost {
  /** The names of the sites that it hosts. */
  readonly sites: RegExp;
  /** What stands in each of them. */
  readonly mark: string;
  /** Its database servers; the account is the first group, where it names one. */
  readonly databases?: RegExp;
}

/**
 * What the hosts document: help.alwaysdata.com/en/docs/technical-specifications/login-details/ (names),
 * .../web-hosting/languages/python/configuration/ (the application is told in the panel),
 * .../web-hosting/sites/http-stack/ (TLS ends at their proxy) and .../sites/ssl-tls/redirect-http-to-https/;
 * help.pythonanywhere.com/pages/UsingMySQL and /pages/ForcingHTTPS; clever-cloud.com/developers/doc/applications/python/ (variables of the
 * console tell the application) and /doc/administrate/ ("Force HTTPS"). Of DjangoEurope only the names of its sites are known, and that
 * ports and domains are told in its panel (github.com/wservices/djangoeurope-fabfile).
 */
const hosts: readonly KnownHost[] = [
  { name: "alwaysdata", endsTls: true, mark: ".alwaysdata.net", sites: /\.alwaysdata\.net$/i, databases: /^(?:postgresql|mysql)-([\w-]+)\.alwaysdata\.net$/i },
  { name: "Clever Cloud", endsTls: true, mark: ".cleverapps.io", sites: /\.cleverapps\.io$/i },
  { name: "DjangoEurope", endsTls: false, mark: ".sites.djangoeurope.com", sites: /\.sites\.djangoeurope\.com$/i },
  { name: "PythonAnywhere", endsTls: true, mark: ".pythonanywhere.com", sites: /\.pythonanywhere\.com$/i, databases: /^([\w-]+)\.(?:mysql|postgres)\.(?:eu\.)?pythonanywhere-services\.com$/i },
];

/** Suffixes under which a host gives anybody a site of their own. */
const ofPlatforms = /\.(?:herokuapp\.com|(?:eu\.)?pythonanywhere\.com|fly\.dev|onrender\.com|(?:up\.)?railway\.app|vercel\.app|azurewebsites\.net|appspot\.com|run\.app|ngrok\.io|ngrok-free\.app|elasticbeanstalk\.com|amazonaws\.com|alwaysdata\.net|sites\.djangoeurope\.com|cleverapps\.io|netlify\.app|github\.io|gitpod\.io|github\.dev)$/i;

/** Whether a name is the suffix of a platform's sites itself, `.herokuapp.com`. */
export const isPlatformSuffix = (name: string): boolean => ofPlatforms.exec(name)?.index === 0;

/** The host whose panel says how these settings are served, where they name it and no other. */
export function panelHosting(settings: Settings): PanelHosting | undefined {
  const named = hosts.flatMap((host) => bySite(settings, host) ?? []);
  const [found, ...others] = named.length > 0 ? named : hosts.flatMap((host) => byDatabase(settings, host) ?? []);
  if (!found || others.length > 0) return undefined;
  const isElsewhere = (name: string): boolean => ofPlatforms.test(name) && hosts.find((host) => host.name === found.host.name)?.sites.test(name) !== true;
  return settings.holds("ALLOWED_HOSTS", (value) => possibleElements(value).some((item) => isElsewhere(text(item) ?? ""))) ? undefined : found;
}

/** Whether a name of the site is one of a host's that ends TLS: there a switch of the panel redirects to HTTPS, whatever else starts or serves the project. */
export const isNamedByTlsHost = (settings: Settings): boolean => hosts.some((host) => host.endsTls && bySite(settings, host) !== undefined);

const nameOf = (item: PyItem | undefined): string => (text(item) ?? "").replace(/^https?:\/\//i, "").replace(/\/.*$/s, "");

/** What visitors call the site is the best sign. */
function bySite(settings: Settings, { sites, ...host }: KnownHost): PanelHosting | undefined {
  for (const setting of ["ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS"]) {
    for (const hit of settings.hits(setting, (value) => elements(value).filter((item) => sites.test(nameOf(item))))) {
      if (!hit.isDefault) return { host, evidence: `${setting} names ${nameOf(hit.value)}`, at: hit.at };
    }
  }
  return undefined;
}

/** A database of theirs can be asked from anywhere: only with files in the same account, or under names of its own, does the site run there. */
function byDatabase(settings: Settings, { databases, ...host }: KnownHost): PanelHosting | undefined {
  if (!databases) return undefined;
  for (const hit of settings.hits("DATABASES", (value) => serversOf(value).filter((server) => databases.test(text(server) ?? "")))) {
    const account = databases.exec(text(hit.value) ?? "")?.[1] ?? "";
    if (!hit.isDefault && (keepsFilesOf(settings, account) || hasOwnNames(settings))) return { host, evidence: `DATABASES names a server of ${host.name}'s`, at: hit.at };
  }
  return undefined;
}

const serversOf = (databases: PyValue): readonly PyItem[] => (databases.type === "dict" ? databases.entries.flatMap(([, database]) => lookUp(database, "HOST") ?? []) : []);

/** `STATIC_ROOT = "/home/bakery/www/static"` */
const keepsFilesOf = (settings: Settings, account: string): boolean =>
  ["STATIC_ROOT", "MEDIA_ROOT"].some((name) =>
    settings.holds(name, (value) => {
      const folder = folderPath(value);
      const [home, user] = folder?.kind === "server" ? components(folder.path) : [];
      return home === "home" && user === account;
    }),
  );

/** Whether the site is known by a name that it brought: `www.bakery.example`. */
const hasOwnNames = (settings: Settings): boolean =>
  settings.holds("ALLOWED_HOSTS", (value) => elements(value).length > 0 && elements(value).every((item) => item.type === "str") && elements(value).some((item) => /[\w-]\.[a-z]{2,}$/i.test(nameOf(item))));

/** The first name of a site that a host with a panel serves, quoted in a file of Python; comments say nothing. */
export function panelSiteIn(file: SourceFile): Span | undefined {
  if (!hosts.some(({ mark }) => file.text.includes(mark))) return undefined;
  let start = 0;
  for (const line of file.text.split("\n")) {
    const [code = ""] = line.split("#", 1);
    for (const match of code.matchAll(/(["'])(?:https?:\/\/)?([\w.-]{1,253})\1/g)) {
      const [whole, , name = ""] = match;
      if (hosts.some(({ sites }) => sites.test(name))) return span(file, start + match.index, start + match.index + whole.length);
    }
    start += line.length + 1;
  }
  return undefined;
}
