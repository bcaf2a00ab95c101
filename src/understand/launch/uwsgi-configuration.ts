import type { EnvironmentEntry, LaunchOption, ServerConfiguration, Text } from "../../core/launch/launch.ts";
import { cover, span } from "../../core/source.ts";
import { hasTemplateMarker } from "../../parse/command/word.ts";
import type { UwsgiDocument, UwsgiEntry } from "../../parse/uwsgi/parse.ts";
import { type Configured, notHere } from "./server-configuration.ts";
import { serverOptions } from "./servers.ts";

/** Finds another configuration of the repository by the path that one writes. */
export type FindConfiguration = (path: string, beside: string) => UwsgiDocument | undefined;

/** A placeholder that doubles itself must not fill the memory. */
const longest = 16_384;

/** Configurations that include configurations. */
const deepest = 8;

/** Options that bring in another file. Source: uWSGI 2.0.30, core/uwsgi.c, `uwsgi_base_options`. */
export const uwsgiIncludes: ReadonlySet<string> = new Set("ini yaml yml json xml inherit include config".split(" "));

/** A section of a configuration, as `uwsgi --ini uwsgi.ini:SECTION` loads it. */
export interface UwsgiSection {
  readonly document: UwsgiDocument;
  readonly section: string;
  /** The directory that it has on the server, where that is known. */
  readonly directory: string | undefined;
  readonly environment: readonly EnvironmentEntry[];
}

/** Reads what a section sets, from top to bottom, with its placeholders filled in and its includes followed. */
export function readUwsgiConfiguration(section: UwsgiSection, find: FindConfiguration): Configured {
  return new Reading(section, find).read(section.document, section.section, 0);
}

/** What stands behind the last placeholder, where that is the end of a path. */
function endOf({ text, at }: NonNullable<UwsgiEntry["value"]>): Text | undefined {
  const value = /[%$@]\([^()]*\)(\/[^%$@()]*)$/.exec(text)?.[1];
  return value === undefined ? undefined : { value, at };
}

class Reading {
  readonly #find: FindConfiguration;
  readonly #directory: string | undefined;
  readonly #variables: ReadonlyMap<string, string | undefined>;
  /** The variables that are surely set, to what is known or not. */
  readonly #given: ReadonlySet<string>;
  /** What was set so far: `%(name)` stands for it. */
  readonly #set = new Map<string, string | undefined>();

  constructor({ directory, environment }: UwsgiSection, find: FindConfiguration) {
    this.#find = find;
    this.#directory = directory;
    this.#variables = new Map(environment.map(({ name, value }) => [name, value]));
    this.#given = new Set(environment.filter(({ value, fallback }) => value !== undefined || fallback !== undefined).map(({ name }) => name));
  }

  read(document: UwsgiDocument, section: string, depth: number): Configured {
    if (!document.sections.some(({ value }) => value === section)) return notHere;
    const options: LaunchOption[] = [];
    const swallowed: ServerConfiguration["swallowedComments"][number][] = [];
    const files: ServerConfiguration[] = [{ file: document.file, unknown: [], swallowedComments: swallowed }];
    let complete = true;
    /** Whether what stands in each open `if-` or `for` holds; undefined where that is not known. */
    const conditions: (boolean | undefined)[] = [];
    for (const entry of document.entries) {
      if (entry.section !== section) continue;
      const key = entry.key.value;
      if (/^(?:if-|for\b|for-)/.test(key)) conditions.push(this.#holds(entry, document));
      else if (/^(?:endif|endfor|end-if|end-for)$/.test(key)) this.#leave(conditions);
      else if (conditions.includes(false)) continue;
      else if (conditions.includes(undefined)) complete = false;
      else {
        const value = this.#valueOf(entry, document);
        // Of several, `%(name)` stands for the first.
        if (!this.#set.has(key)) this.#set.set(key, value?.value);
        if (uwsgiIncludes.has(key)) {
          const found = value && depth < deepest ? this.#include(value.value, document, depth) : notHere;
          options.push(...found.options);
          files.push(...found.files);
          complete = complete && found.complete;
          continue;
        }
        const name = serverOptions.uwsgi.spellings.get(`--${key}`)?.name;
        if (name === undefined) continue;
        const at = entry.value ? cover(entry.key.at, entry.value.at) : entry.key.at;
        const end = entry.value && !value ? endOf(entry.value) : undefined;
        options.push({ name, at, ...(value && { value }), ...(end && { end }) });
        const comment = entry.value && /\s([;#].*)$/s.exec(entry.value.text);
        if (entry.value && comment) {
          const start = entry.value.at.start + comment.index + 1;
          swallowed.push({ option: name, value: { value: entry.value.text, at: entry.value.at }, comment: span(document.file, start, entry.value.at.end) });
        }
      }
    }
    return { options, complete, files };
  }

  /**
   * Whether a condition holds: `if-env = NAME` where the variable is set, empty or not, `if-env = NAME=text` where it is that; `if-not-env` else.
   * Below it `%(_)` stands for the variable. Source: uWSGI 2.0.30, core/config.c, `uwsgi_logic_opt_if_env`.
   */
  #holds(entry: UwsgiEntry, document: UwsgiDocument): boolean | undefined {
    const [, not] = /^if-(not-)?env$/.exec(entry.key.value) ?? [];
    const asked = /^if-(?:not-)?env$/.test(entry.key.value) ? this.#valueOf(entry, document)?.value : undefined;
    if (asked === undefined) return undefined;
    const [name = "", ...rest] = asked.split("=");
    // What is not among the variables may be set elsewhere.
    if (!this.#given.has(name)) return undefined;
    const value = this.#variables.get(name);
    this.#set.set("_", value);
    const isSo = rest.length === 0 ? true : value === undefined ? undefined : value === rest.join("=");
    return isSo === undefined ? undefined : isSo === (not === undefined);
  }

  #leave(conditions: (boolean | undefined)[]): void {
    conditions.pop();
    this.#set.delete("_");
  }

  /** `x.ini`, `x.ini:section`, `:section` of the same file. */
  #include(target: string, document: UwsgiDocument, depth: number): Configured {
    const [, path = "", section = "uwsgi"] = /^(.*?)(?::([^:/]*))?$/.exec(target) ?? [];
    const included = path === "" ? document : this.#find(path, document.file.path);
    return included ? this.read(included, section, depth + 1) : notHere;
  }

  /** The value with its placeholders; undefined for an option alone, and for what can't be known. */
  #valueOf({ value }: UwsgiEntry, document: UwsgiDocument): Text | undefined {
    if (!value || hasTemplateMarker(value.text)) return undefined;
    const unknown: string[] = [];
    const text = value.text.replace(/%\(([^()]*)\)|\$\(([^()]*)\)|@\([^()]*\)|%([a-zA-Z%])/g, (whole, name: string | undefined, variable: string | undefined, letter: string | undefined) => {
      const found = name !== undefined ? this.#set.get(name) : variable !== undefined ? this.#variables.get(variable) : letter !== undefined ? this.#magic(letter, document) : undefined;
      if (found === undefined) unknown.push(whole);
      return found ?? whole;
    });
    return unknown.length === 0 && text.length <= longest ? { value: text, at: value.at } : undefined;
  }

  /** uwsgi-docs: "Magic variables". */
  #magic(letter: string, { file }: UwsgiDocument): string | undefined {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    switch (letter) {
      case "%":
        return "%";
      case "s":
        return name;
      case "n":
        return name.replace(/\.[^.]*$/, "");
      case "e":
        return name.slice(name.lastIndexOf(".") + 1);
      case "d":
        return this.#directory === undefined ? undefined : `${this.#directory}/`;
      case "p":
        return this.#directory === undefined ? undefined : `${this.#directory}/${name}`;
      case "c":
        return this.#directory?.slice(this.#directory.lastIndexOf("/") + 1);
      default:
        return undefined;
    }
  }
}
