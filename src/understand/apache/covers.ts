import { components, isWithin } from "../../core/paths.ts";
import type { ApacheSection, ApacheWord } from "../../core/apache/host.ts";
import { globMatches } from "./include.ts";
import { matchRegex } from "./regex.ts";

/** Whether a section speaks of a file; `maybe` where its argument can't be understood. */
export type Covers = "yes" | "no" | "maybe";

/** A file on the server, the URL path a visitor asks for, and the URL it is handed on to by a proxy. */
export interface Asked {
  readonly path: string | undefined;
  readonly url: string | undefined;
  readonly proxied?: string | undefined;
}

/** Decides for `<Directory>`, `<Files>`, `<Location>`, `<Proxy>`, their Match forms, and `<If>`. */
export function covers(section: ApacheSection, asked: Asked): Covers {
  const [first, second] = section.args;
  const name = section.name.toLowerCase();
  const asRegex = first?.value === "~" ? second : name.endsWith("match") ? first : undefined;
  const base = asRegex && !name.endsWith("match") ? `${name}match` : name;
  switch (base) {
    case "directory":
      return first && asked.path !== undefined ? pathCovers(first, asked.path) : "no";
    case "directorymatch":
      // Apache matches the expression with the whole path of the file, so that `/srv/site$` matches no file in it.
      return asRegex && asked.path !== undefined ? regexCovers(asRegex, asked.path) : "no";
    case "files":
      return first && asked.path !== undefined ? fileCovers(first, fileName(asked.path)) : "no";
    case "filesmatch":
      return asRegex && asked.path !== undefined ? regexCovers(asRegex, fileName(asked.path)) : "no";
    case "location":
      return first ? urlCovers(first, asked.url) : "no";
    case "locationmatch":
      return asRegex && asked.url !== undefined ? regexCovers(asRegex, asked.url) : "maybe";
    case "proxy":
      return first && asked.proxied !== undefined ? proxyCovers(first, asked.proxied) : "no";
    case "proxymatch":
      return asRegex && asked.proxied !== undefined ? regexCovers(asRegex, asked.proxied) : "no";
    case "if":
    case "elseif":
    case "else":
      return "maybe";
    default:
      return "no";
  }
}

function pathCovers(argument: ApacheWord, path: string): Covers {
  const outer = components(argument.value);
  const inner = components(directoryOf(path));
  // A variable stands for the same path wherever it is written.
  if (!argument.known) return isWithin(directoryOf(path), argument.value) ? "yes" : "maybe";
  return outer.length <= inner.length && outer.every((part, index) => globMatches(part, inner[index] ?? "")) ? "yes" : "no";
}

function fileCovers(argument: ApacheWord, name: string): Covers {
  if (!argument.known) return argument.value === name ? "yes" : "maybe";
  return globMatches(argument.value, name) ? "yes" : "no";
}

function urlCovers(argument: ApacheWord, url: string | undefined): Covers {
  if (argument.value === "/") return "yes";
  if (!argument.known || /[*?[]/.test(argument.value)) return "maybe";
  // What ends in a slash says nothing of the address without it (ap_location_walk).
  return url !== undefined && isWithin(url, argument.value) && (!argument.value.endsWith("/") || components(url).length > components(argument.value).length || url.endsWith("/")) ? "yes" : "no";
}

/** `<Proxy *>`, or the beginning of the URLs that it speaks of. */
function proxyCovers(argument: ApacheWord, proxied: string): Covers {
  if (argument.value === "*") return "yes";
  if (!argument.known) return "maybe";
  if (/[*?[]/.test(argument.value)) return globMatches(argument.value, proxied) ? "yes" : "no";
  return proxied.startsWith(argument.value) ? "yes" : "no";
}

const regexCovers = (argument: ApacheWord, text: string): Covers => (argument.known ? matchRegex(argument.value, text) : "maybe");

const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf("/")) || "/";
const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
