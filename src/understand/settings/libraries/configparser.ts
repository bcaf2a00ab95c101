import { span, type SourceFile, type Span } from "../../../core/source.ts";
import { type IniOption, parseIni } from "../../../parse/data/parse-ini.ts";
import { bool, builtin, type BuiltinObj, type CallArguments, instance, type InstanceObj, int, list, moduleOf, type ModuleObj, none, type Obj, str, tuple, unknown } from "../objects.ts";
import { depending } from "../tagging.ts";
import { type Tags, union } from "../tags.ts";
import { iterate } from "../iteration.ts";
import { longestText } from "../operators.ts";
import type { Run } from "../run.ts";
import { fileTag } from "../world.ts";
import { bindNames } from "./arguments.ts";
import { contentOf } from "./data-files.ts";
import { getFromUntracked, readText, untrackedContent } from "./files.ts";
import { fileAt } from "./variables-file.ts";

/** An option as it was read: files that are not in the repository and were read later may override it. */
interface Stored {
  readonly option: IniOption;
  readonly file: SourceFile | undefined;
  /** How many untracked files had been read before it. */
  readonly behind: number;
}

interface Contents {
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, Stored>>;
  /** Files that were read and are not in the repository. */
  readonly untracked: readonly string[];
  /** Why nothing is known of it. */
  readonly lost: string | undefined;
}

/** What a lookup gives: the text of an option, its absence, or why that is not known. */
type Found = { readonly text: string; readonly at: Span; readonly tags: Tags } | { readonly missing: Tags; readonly error: string } | { readonly unknown: Obj };

const words: Readonly<Partial<Record<string, boolean>>> = { "1": true, yes: true, true: true, on: true, "0": false, no: false, false: false, off: false };

/** How often a value may name others that name others. Source: configparser.MAX_INTERPOLATION_DEPTH. */
const deepestInterpolation = 10;

/** One `ConfigParser`. */
class Parser {
  readonly #run: Run;
  readonly #interpolates: boolean;
  #contents: Contents;
  readonly object: InstanceObj;

  constructor(run: Run, interpolates: boolean, lost: string | undefined) {
    this.#run = run;
    this.#interpolates = interpolates;
    this.#contents = { sections: new Map(), untracked: [], lost };
    this.object = {
      ...instance("ConfigParser", {
        read: builtin("read", (args, site) => this.#readFiles(bindNames(args, "filenames").filenames, site.at)),
        read_file: builtin("read_file", ({ positional: [stream] }, site) => this.#readText(contentOf(run, stream, site))),
        readfp: builtin("readfp", ({ positional: [stream] }, site) => this.#readText(contentOf(run, stream, site))),
        read_string: builtin("read_string", ({ positional: [text] }) => this.#readText(text)),
        ...Object.fromEntries(["read_dict", "set", "add_section", "remove_section", "remove_option"].map((name) => [name, builtin(name, () => this.#lose("the settings change what was read"))])),
        sections: builtin("sections", (_args, { at }) => this.#whole(at, () => list(this.#names().map((name) => str(name)), this.#allTags(), at))),
        items: builtin("items", ({ positional: [section] }, { at }) => this.#items(section, at, ["DEFAULT"])),
        options: builtin("options", ({ positional: [section] }, { at }) => this.#whole(at, () => list(this.#optionsOf(section).map((name) => str(name)), this.#allTags(), at))),
        has_section: builtin("has_section", ({ positional: [section] }, { at }) => this.#whole(at, () => bool(section?.kind === "str" && section.value !== "DEFAULT" && this.#contents.sections.has(section.value), this.#allTags()))),
        has_option: builtin("has_option", ({ positional: [section, option] }, { at }) => this.#has(section, option, at)),
        ...this.#getters((args) => bindNames(args, "section", "option").section, 1),
      }),
      item: (key, at) => this.#section(key, at),
      contains: (key) => (key.kind === "str" && this.#contents.lost === undefined && !this.#isSupposed() ? bool(key.value === "DEFAULT" || this.#contents.sections.has(key.value), this.#allTags()) : undefined),
    };
  }

  // ------------------------------------------------------------------ reading

  #set(contents: Contents): void {
    this.#run.journal.remember({
      target: this,
      key: "parsed",
      read: () => this.#contents,
      write: (state) => (this.#contents = state as Contents),
      merge: (left, _right, lost) => ({ ...(left as Contents), lost }),
    });
    this.#contents = contents;
  }

  #lose(lost: string): Obj {
    this.#set({ ...this.#contents, lost });
    return none;
  }

  #readFiles(names: Obj | undefined, at: Span): Obj {
    const paths = names?.kind === "str" || names?.kind === "path" ? [names] : names ? iterate(this.#run, names) : undefined;
    if (!paths || paths.some(({ kind }) => kind !== "str" && kind !== "path")) return this.#lose("it is read from a file whose name is not known");
    for (const path of paths) {
      if (path.kind !== "str" && path.kind !== "path") continue;
      const file = fileAt(this.#run, path.value);
      const content = readText(this.#run, path.value, at);
      if (file) this.#add(file.text, file);
      else if (content.kind === "unknown" && content.file !== undefined) this.#set({ ...this.#contents, untracked: [...this.#contents.untracked, content.file] });
    }
    return unknown("it is a list of the files that were read", this.#allTags(), at);
  }

  #readText(text: Obj | undefined): Obj {
    if (text?.kind === "str") this.#add(text.value, text.file);
    else if (text?.kind === "unknown" && text.file !== undefined) this.#set({ ...this.#contents, untracked: [...this.#contents.untracked, text.file] });
    else this.#lose(text?.kind === "unknown" ? text.why : "it is read from something that is not known");
    return none;
  }

  #add(text: string, file: SourceFile | undefined): void {
    this.#run.step(text.length >> 4);
    const parsed = parseIni(text, this.object.attributes.has("optionxform") ? (name) => name : undefined);
    if ("problem" in parsed) {
      this.#lose(parsed.problem);
      return;
    }
    const sections = new Map(this.#contents.sections);
    const behind = this.#contents.untracked.length;
    for (const [name, options] of parsed.sections) sections.set(name, new Map([...(sections.get(name) ?? []), ...[...options].map(([key, option]) => [key, { option, file, behind }] as const)]));
    this.#set({ ...this.#contents, sections });
  }

  // ------------------------------------------------------------------ asking

  #allTags(behind = 0): Tags {
    return this.#contents.untracked.slice(behind).map(fileTag).toSorted();
  }

  #names(): readonly string[] {
    return [...this.#contents.sections.keys()].filter((name) => name !== "DEFAULT");
  }

  /** The untracked file, read after the first of them, that this world supposes to be there. */
  #isSupposed(behind = 0): string | undefined {
    return this.#contents.untracked.slice(behind).find((file) => this.#run.supposesFile(file));
  }

  /** An answer about all sections; unknown where a file may hold more. */
  #whole(at: Span, make: () => Obj): Obj {
    const there = this.#isSupposed();
    if (this.#contents.lost !== undefined) return unknown(this.#contents.lost, this.#allTags(), at);
    return there === undefined ? make() : untrackedContent(there, this.#allTags(), at);
  }

  #fold(option: string): string {
    return this.object.attributes.has("optionxform") ? option : option.toLowerCase();
  }

  #optionsOf(section: Obj | undefined): readonly string[] {
    const { sections } = this.#contents;
    return section?.kind === "str" ? [...new Set([...(sections.get(section.value)?.keys() ?? []), ...(sections.get("DEFAULT")?.keys() ?? [])])] : [];
  }

  #stored(section: string, option: string): Stored | undefined {
    const { sections } = this.#contents;
    return sections.get(section)?.get(option) ?? (section === "DEFAULT" || sections.has(section) ? sections.get("DEFAULT")?.get(option) : undefined);
  }

  #find(section: Obj | undefined, option: Obj | undefined, at: Span, raw: boolean): Found {
    if (this.#contents.lost !== undefined) return { unknown: unknown(this.#contents.lost, this.#allTags(), at) };
    if (section?.kind !== "str" || option?.kind !== "str") return { unknown: unknown("it is an option whose name is not known", this.#allTags(), at) };
    const name = this.#fold(option.value);
    const stored = this.#stored(section.value, name);
    const there = this.#isSupposed(stored?.behind);
    if (there !== undefined) return { unknown: untrackedContent(there, this.#allTags(stored?.behind), at) };
    if (!stored) return { missing: this.#allTags(), error: this.#contents.sections.has(section.value) ? "NoOptionError" : "NoSectionError" };
    const text = raw || !this.#interpolates ? stored.option.value : this.#interpolate(stored.option.value, section.value);
    if (text === undefined) return { unknown: unknown("its interpolation is not followed", this.#allTags(), at) };
    const { start, end } = stored.option;
    return { text, at: stored.file && start !== undefined && end !== undefined ? span(stored.file, start, end) : at, tags: this.#allTags(stored.behind) };
  }

  /** `%(name)s` and `%%`; undefined where that can't be followed. */
  #interpolate(text: string, section: string, depth = 0): string | undefined {
    if (depth > deepestInterpolation || text.length > longestText) return undefined;
    const inner: (string | undefined)[] = [];
    const made = text.replace(/%(?:%|\(([^)]+)\)s|)/g, (whole, name: string | undefined) => {
      if (whole === "%%") return "%";
      const value = name === undefined ? undefined : this.#stored(section, this.#fold(name))?.option.value;
      this.#run.step();
      const one = value === undefined || inner.includes(undefined) ? undefined : this.#interpolate(value, section, depth + 1);
      inner.push(one);
      return one ?? "";
    });
    return inner.includes(undefined) || made.length > longestText ? undefined : made;
  }

  /** `get` and its like. @param fallbackIndex where the fallback stands; a section's own methods take it second */
  #getters(sectionOf: (args: CallArguments) => Obj | undefined, optionIndex: number): Readonly<Record<string, BuiltinObj>> {
    const get = (name: string, cast: (text: string, place: Span, tags: Tags, at: Span) => Obj): BuiltinObj =>
      builtin(name, (args, { at }) => {
        const option = args.positional[optionIndex] ?? args.keywords.get("option");
        const fallback = args.keywords.get("fallback") ?? (optionIndex === 0 ? (args.positional[1] ?? none) : undefined);
        if (args.keywords.has("vars")) return unknown("its variables are not followed", this.#allTags(), at);
        const raw = args.keywords.get("raw");
        const found = this.#find(sectionOf(args), option, at, raw !== undefined && !(raw.kind === "bool" && !raw.value));
        if ("unknown" in found) return found.unknown.kind === "unknown" && found.unknown.file !== undefined && fallback ? getFromUntracked(this.#run, { ...found.unknown, file: found.unknown.file }, fallback, at) : found.unknown;
        if ("text" in found) return cast(found.text, found.at, found.tags, at);
        if (fallback) return depending(fallback.at ? fallback : { ...fallback, at }, union(fallback.tags, found.missing));
        return this.#run.raise(found.error, option?.kind === "str" ? option.value : "", found.missing, at);
      });
    return {
      get: get("get", (text, place, tags) => str(text, tags, place)),
      getboolean: get("getboolean", (text, place, tags, at) => {
        const truth = words[text.toLowerCase()];
        return truth === undefined ? this.#run.raise("ValueError", "Not a boolean", tags, at) : { ...bool(truth, tags), at: place };
      }),
      getint: get("getint", (text, place, tags, at) => (/^\s*[+-]?\d[\d_]*\s*$/.test(text) ? { ...int(Number(text.replaceAll("_", "")), tags), at: place } : this.#run.raise("ValueError", "invalid literal for int()", tags, at))),
      getfloat: get("getfloat", (text, place, tags) => (/^\s*[+-]?\d+(\.\d*)?\s*$/.test(text) ? { kind: "float", value: Number(text), tags, at: place } : unknown("the number is not followed", tags, place))),
    };
  }

  #has(section: Obj | undefined, option: Obj | undefined, at: Span): Obj {
    const found = this.#find(section, option, at, true);
    if ("unknown" in found) return found.unknown;
    return "text" in found ? bool(true, found.tags) : bool(false, found.missing);
  }

  /** @param first sections whose options come first, whatever the order of the others */
  #items(section: Obj | undefined, at: Span, first: readonly string[] = []): Obj {
    return this.#whole(at, () => {
      if (section?.kind !== "str") return unknown("its sections are not followed", this.#allTags(), at);
      if (!this.#contents.sections.has(section.value)) return this.#run.raise("NoSectionError", section.value, this.#allTags(), at);
      const names = first.flatMap((name) => [...(this.#contents.sections.get(name)?.keys() ?? [])]);
      const pairs = [...new Set([...names, ...this.#optionsOf(section)])].map((name) => {
        const found = this.#find(section, str(name), at, false);
        return tuple([str(name), "text" in found ? str(found.text, found.tags, found.at) : unknown("its interpolation is not followed")]);
      });
      return list(pairs, this.#allTags(), at);
    });
  }

  /** `config["section"]` */
  #section(key: Obj, at: Span): Obj {
    return this.#whole(at, () => {
      if (key.kind !== "str") return unknown("it is a section whose name is not known", this.#allTags(), at);
      if (key.value !== "DEFAULT" && !this.#contents.sections.has(key.value)) return this.#run.raise("KeyError", key.value, this.#allTags(), at);
      return {
        ...instance("SectionProxy", { ...this.#getters(() => key, 0), items: builtin("items", (_args, site) => this.#items(key, site.at)) }, at),
        item: (option, place) => {
          const found = this.#find(key, option, place, false);
          if ("unknown" in found) return found.unknown;
          return "text" in found ? str(found.text, found.tags, found.at) : this.#run.raise("KeyError", "", found.missing, place);
        },
        contains: (option) => {
          const found = this.#find(key, option, at, true);
          return "unknown" in found ? undefined : "text" in found ? bool(true, found.tags) : bool(false, found.missing);
        },
      };
    });
  }
}

/** The module `configparser`. */
export function configparser(run: Run): ModuleObj {
  const make = (name: string, interpolates: boolean): BuiltinObj =>
    builtin(name, ({ positional, keywords }) => {
      const interpolation = keywords.get("interpolation");
      const known = positional.length === 0 && [...keywords.keys()].every((keyword) => keyword === "interpolation" || keyword === "strict") && (!interpolation || interpolation.kind === "None");
      return new Parser(run, interpolates && !interpolation, known ? undefined : "the options of its ConfigParser are not followed").object;
    });
  return moduleOf("configparser", { ConfigParser: make("ConfigParser", true), SafeConfigParser: make("SafeConfigParser", true), RawConfigParser: make("RawConfigParser", false) });
}
