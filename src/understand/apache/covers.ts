import type { ApacheSection, ApacheWord } from "../../core/apache.ts";
import { globMatches } from "./include.ts";

/** Whether a section speaks of a file; `maybe` where its argument can't be understood. */
export type Covers = "yes" | "no" | "maybe";

/** A file on the server, and the URL path a visitor asks for. */
export interface Asked {
  readonly path: string;
  readonly url: string | undefined;
}

/** Decides for `<Directory>`, `<Files>`, `<Location>`, their Match forms, `<If>` and `<Proxy>`. */
export function covers(section: ApacheSection, asked: Asked): Covers {
  const [first, second] = section.args;
  const name = section.name.toLowerCase();
  const asRegex = first?.value === "~" ? second : name.endsWith("match") ? first : undefined;
  const base = asRegex && !name.endsWith("match") ? `${name}match` : name;
  switch (base) {
    case "directory":
      return first ? pathCovers(first, asked.path) : "no";
    case "directorymatch":
      // Apache matches the expression with the whole path of the file, so that `/srv/site$` matches no file in it.
      return asRegex ? regexCovers(asRegex, asked.path) : "no";
    case "files":
      return first ? fileCovers(first, fileName(asked.path)) : "no";
    case "filesmatch":
      return asRegex ? regexCovers(asRegex, fileName(asked.path)) : "no";
    case "location":
      return first ? urlCovers(first, asked.url) : "no";
    case "locationmatch":
      return asRegex && asked.url !== undefined ? regexCovers(asRegex, asked.url) : "maybe";
    case "if":
    case "elseif":
    case "else":
      return "maybe";
    default:
      return "no";
  }
}

/** Whether a path lies below a directory, or is it. Compares whole components: `/srv/media` is not above `/srv/media_private`. */
export function isWithin(path: string, directory: string): boolean {
  const [inner, outer] = [components(path), components(directory)];
  return outer.length <= inner.length && outer.every((part, index) => part === inner[index]);
}

/** The components of a path; `.` and empty ones say nothing. */
export const components = (path: string): readonly string[] => path.split("/").filter((part) => part !== "" && part !== ".");

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
  return url !== undefined && isWithin(url, argument.value) ? "yes" : "no";
}

/**
 * Matches the regular expressions that configurations really use, such as `^wsgi\.py$` and `\.(py|pyc)$`. One that
 * repeats anything could take for ever on the wrong text, so it stays undecided.
 */
function regexCovers(argument: ApacheWord, text: string): Covers {
  const pattern = argument.value;
  const simple = argument.known && pattern.length <= 200 && /^[^*+?{}[\]]*$/.test(pattern) && pattern.split("(").length <= 4 && !/\\[^.\-_/]/.test(pattern);
  if (!simple) return "maybe";
  try {
    return new RegExp(pattern).test(text) ? "yes" : "no";
  } catch {
    return "maybe";
  }
}

const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf("/")) || "/";
const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
