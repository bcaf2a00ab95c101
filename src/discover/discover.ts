import { isAbsolute, join, relative, sep } from "node:path";
import type { Language } from "../core/document.ts";
import type { Problem } from "../core/finding.ts";
import { type Encoding, type Pin, SourceFile } from "../core/source.ts";
import { classify, promisedBy } from "./classify.ts";
import { decode, encodingOf } from "./decode.ts";
import { isInDeployedDocs } from "./deployed-docs.ts";
import { isLeftOut } from "./gitignore.ts";
import { matcherOf, type PathPatterns } from "./path-patterns.ts";
import type { Classified, Project, Unreadable } from "./project.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { sniffAnything } from "./sniff.ts";
import { isThere } from "./stat.ts";
import { walk } from "./walk.ts";
import type { Tree } from "./walk.ts";

/** Says that files matching one of the patterns are of one language. */
export interface ForcedKind {
  readonly language: Language;
  readonly patterns: PathPatterns;
}

/** What to look at. */
export interface DiscoverOptions {
  /** Absolute. */
  readonly root: string;
  /** Single files to read instead of the tree; relative to the root, with `/`. */
  readonly files?: readonly string[];
  /** `--kind`; the last that matches wins. */
  readonly kinds?: readonly ForcedKind[];
  /** What is not judged. It may still be read where something that is judged needs it. */
  readonly exclude?: PathPatterns;
  /** What production uses, and what only development uses, whatever the names say. */
  readonly production?: PathPatterns;
  readonly development?: PathPatterns;
  /** Text that stands for a file, as an editor has it before saving. */
  readonly overlay?: { readonly path: string; readonly text: string };
  /** What files that are there are taken to hold, by absolute path: repairs are tried out before they are written. */
  readonly texts?: Texts;
}

/** Texts that stand for files, by absolute path. */
export type Texts = ReadonlyMap<string, { readonly text: string; readonly encoding?: Encoding }>;

/** Larger files are no configuration; reading them would only cost memory. */
const largestFile = 8 * 1024 * 1024;

/**
 * Finds the files of a project and says which of them matter.
 * Nothing is followed out of the root and nothing but regular files is opened.
 * @throws when the root can't be listed at all
 */
export async function discover(options: DiscoverOptions): Promise<Project> {
  return Promise.resolve(discoverNow(options));
}

function discoverNow({ root, files, kinds = [], exclude = { globs: [] }, production = { globs: [] }, development = { globs: [] }, overlay, texts }: DiscoverOptions): Project {
  const problems: Problem[] = [];
  const unreadable: Unreadable[] = [];
  const opened: SourceFile[] = [];
  const read = new Map<string, SourceFile | undefined>();
  const tree: Tree = files ? { files, links: new Map(), oddities: new Map(), closed: new Map() } : walk(root);
  const paths = new Set([...tree.files, ...tree.links.keys(), ...(overlay ? [overlay.path] : []), ...(files || !texts ? [] : notSavedYet(root, texts))]);
  const forced = kinds.map(({ language, patterns }) => ({ language, matches: matcherOf(root, patterns) }));
  const isProduction = matcherOf(root, production);
  const isDevelopment = matcherOf(root, development);
  const pinned = (path: string): Pin | undefined => (isProduction(path) ? "production" : isDevelopment(path) ? "development" : undefined);
  // A file that is named is always read.
  const isExcluded = files ? () => false : matcherOf(root, exclude);

  const refuse = (path: string, because: string): void => {
    const message = `It was not read, because ${because}.`;
    problems.push({ path, message });
    unreadable.push({ path, language: promisedBy(path) ?? (path.endsWith(".py") ? "python" : "shell"), message });
  };
  const open = (path: string): SourceFile | undefined => {
    if (!paths.has(path)) return undefined;
    if (read.has(path)) return read.get(path);
    const absolute = isAbsolute(path) ? path : join(root, path);
    const content = path === overlay?.path ? { text: overlay.text } : (texts?.get(absolute) ?? readText(absolute));
    let file: SourceFile | undefined;
    if ("text" in content) opened.push((file = new SourceFile(path, content.text, content.encoding, pinned(path), isInDeployedDocs(path, paths))));
    else refuse(path, content.because);
    read.set(path, file);
    return file;
  };

  const siblings = listSiblings(paths);
  const languageOf = (path: string): Language | undefined => {
    const kind = forced.findLast(({ matches }) => matches(path))?.language;
    if (kind) return kind;
    const found = classify(path, siblings, () => open(path)?.text);
    if (found || (!files && path !== overlay?.path)) return found;
    const text = open(path)?.text;
    return text === undefined ? undefined : sniffAnything(text);
  };

  const classified: Classified[] = [];
  for (const path of paths) {
    if (isExcluded(path)) continue;
    const target = tree.links.get(path);
    // A link into the tree shows what is judged at its own place.
    if (target !== undefined && paths.has(target) && languageOf(target)) continue;
    const language = languageOf(path);
    // Whatever is judged is read here, so that a file which can't be read is known at once.
    if (language && open(path)) classified.push({ path, language });
    else if (files && open(path)) problems.push({ path, message: "It is not clear what kind of file this is; say it with --kind KIND=GLOB." });
  }
  for (const [path, reason] of tree.oddities) {
    const language = isExcluded(path) ? undefined : promisedBy(path);
    // A directory may be called `nginx` or `apache`; only a name with a file's ending promises a file.
    if (!language || (reason === "it is a directory" && !/\.(?:py|conf|sh|service|toml|txt)$/.test(path))) continue;
    refuse(path, reason);
  }
  for (const [path, reason] of tree.closed) problems.push({ path: path === "" ? "." : path, message: `The directory was not read, because ${reason}.` });
  classified.sort((a, b) => (a.path < b.path ? -1 : 1));
  let entries: ReturnType<typeof listSiblings> | undefined;
  const leavesOut = (path: string): boolean => !files && !paths.has(path) && isLeftOut(root, path);
  return { root, paths, classified, unreadable, partial: files !== undefined, problems, leavesOut, entriesIn: (directory) => [...(entries ??= listSiblings([...paths, ...tree.oddities.keys()]))(directory)].sort(), read: open, opened };
}

/** Files of a project that have a text and are not on disk yet: an editor's new ones. */
function notSavedYet(root: string, texts: Texts): readonly string[] {
  const paths = [...texts.keys()].filter((absolute) => !isThere(absolute)).map((absolute) => relative(root, absolute).split(sep).join("/"));
  return paths.filter((path) => path !== "" && !path.startsWith("../") && !isAbsolute(path) && !isLeftOut(root, path));
}

function readText(path: string): { readonly text: string; readonly encoding: Encoding } | { readonly because: string } {
  const content = readRegularFile(path, largestFile);
  return "because" in content ? content : { text: decode(content.bytes), encoding: encodingOf(content.bytes) };
}

function listSiblings(paths: Iterable<string>): (directory: string) => ReadonlySet<string> {
  const byDirectory = new Map<string, Set<string>>();
  const none = new Set<string>();
  for (const path of paths) {
    const cut = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(0, cut));
    const names = byDirectory.get(directory) ?? new Set();
    names.add(path.slice(cut + 1));
    byDirectory.set(directory, names);
  }
  return (directory) => byDirectory.get(directory) ?? none;
}
