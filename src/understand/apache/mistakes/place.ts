import type { Span } from "../../../core/source.ts";
import type { DirectiveRow } from "./directive-table.ts";

/** Where a line stands, as far as the files show it: a file that others include says nothing of what is around it. */
export interface Place {
  /** Inside `<VirtualHost>`. */
  readonly virtual: boolean | undefined;
  /** Inside `<Directory>` and its like, or in .htaccess. */
  readonly perDirectory: boolean | undefined;
  /** Inside `<Limit>`, or a container of Require, which counts as one. */
  readonly limited: boolean;
  /** The names of the sections around it, in lower case, outermost first; of a name that comes again, the innermost. */
  readonly around: readonly string[];
  /** `<RequireAll>` and its like: nothing but access control may stand in it. */
  readonly container: string | undefined;
  readonly htaccess: boolean;
  /** The opening line of the `<VirtualHost>` around it. */
  readonly host?: Span;
  /** Of a ProxyPass: whether an earlier line has its worker already, so that its parameters are passed over. */
  readonly sharesWorker?: boolean;
  /** The opening line of the innermost section. */
  readonly openedAt: Span | undefined;
  /** Which of `<If>`, `<ElseIf>` and `<Else>` came last at this level. */
  readonly last: { condition: string | undefined };
}

export const mainPlace: Place = { virtual: false, perDirectory: false, limited: false, around: [], container: undefined, htaccess: false, openedAt: undefined, last: { condition: undefined } };
export const unknownPlace: Place = { ...mainPlace, virtual: undefined, perDirectory: undefined };
export const insideUnknownServer: Place = { ...mainPlace, virtual: undefined };
export const htaccessPlace: Place = { ...mainPlace, perDirectory: true, htaccess: true };

const perDirectory = new Set(["directory", "directorymatch", "location", "locationmatch", "files", "filesmatch", "if", "elseif", "else", "proxy", "proxymatch"]);
const containers = new Set(["requireall", "requireany", "requirenone"]);

/** The place inside a section. */
export function enter(place: Place, section: string, openedAt: Span): Place {
  const name = section.toLowerCase();
  const inner = { ...place, around: [...place.around.filter((outer) => outer !== name), name], openedAt, last: { condition: undefined } };
  if (name === "virtualhost") return { ...inner, virtual: true, host: openedAt };
  if (containers.has(name)) return { ...inner, limited: true, container: name };
  if (name === "limit" || name === "limitexcept") return { ...inner, limited: true };
  return perDirectory.has(name) ? { ...inner, perDirectory: true } : inner;
}

const letters: Readonly<Record<string, string>> = {
  directory: "d",
  directorymatch: "d",
  location: "l",
  locationmatch: "l",
  files: "f",
  filesmatch: "f",
  if: "i",
  elseif: "i",
  else: "i",
  proxy: "p",
  proxymatch: "p",
};

/** Done while the file is read, before anything asks what is around. */
const whileReading = new Set(["Define", "UnDefine", "Include", "IncludeOptional", "LoadModule", "LoadFile", "Use", "UndefMacro"]);

/** mod_ssl lets its lines about backends stand in `<Proxy>`: https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslproxyengine */
const isForBackends = (row: DirectiveRow, { around }: Place): boolean => row.name.startsWith("SSLProxy") && /^proxy(?:match)?$/.test(around.findLast((name) => perDirectory.has(name)) ?? "");

/** Why Apache refuses a directive where it stands, as the end of a sentence; undefined when it doesn't, or it isn't known. */
export function misplaced(row: DirectiveRow, place: Place): string | undefined {
  const innermost = shownSection(place.around.at(-1));
  if (place.htaccess && row.override === "") return "in .htaccess";
  if (isForBackends(row, place)) return undefined;
  if (row.place === "server" && place.perDirectory === true) return `inside ${innermost}`;
  if (row.place === "directory" && place.perDirectory === false) return place.virtual === true ? "in <VirtualHost> itself" : "outside every section";
  if (place.container !== undefined && !whileReading.has(row.name) && row.override !== "any" && !row.override.includes("AuthConfig")) return `inside ${shownSection(place.container)}`;
  if (row.refused.includes("v") && row.place === "server" && place.virtual === true) return "inside <VirtualHost>";
  // RewriteBase is accepted everywhere by its table, and wants a directory by its handler.
  if (row.refused.includes("v") && row.place !== "server" && place.perDirectory === false) return "outside every section";
  if (row.refused.includes("m") && place.limited) return `inside ${innermost}`;
  const around = place.around.find((name) => row.refused.includes(letters[name] ?? "?"));
  if (around !== undefined) return `inside ${shownSection(around)}`;
  if (row.name === "ServerAlias" && place.virtual === false) return "outside <VirtualHost>";
  return undefined;
}

/** Where the directive may stand instead. */
export function rightPlace(row: DirectiveRow, place: Place): string {
  if (row.name === "ServerAlias") return "Move it into the <VirtualHost> whose name it is.";
  if (place.htaccess) return "Move it into the configuration of the server or the virtual host.";
  if (row.place === "directory" || (row.place === "any" && row.refused.includes("v"))) return "Put it into a <Directory>, <Location> or <Files> section.";
  if (row.refused.includes("v")) return "Move it out of every section: it holds for the whole server.";
  return place.perDirectory === true ? "Move it out of the section, into the virtual host." : "Move it out of the section.";
}

const spelled: Readonly<Record<string, string>> = {
  virtualhost: "VirtualHost",
  directorymatch: "DirectoryMatch",
  locationmatch: "LocationMatch",
  filesmatch: "FilesMatch",
  proxymatch: "ProxyMatch",
  elseif: "ElseIf",
  limitexcept: "LimitExcept",
  requireall: "RequireAll",
  requireany: "RequireAny",
  requirenone: "RequireNone",
};

/** `<Directory>`, as people write it. */
export const shownSection = (name: string | undefined): string => (name === undefined ? "this section" : `<${spelled[name] ?? name.slice(0, 1).toUpperCase() + name.slice(1)}>`);
