import { isAbsolute, join, relative, sep } from "node:path";
import type { Language } from "../core/document.ts";
import type { Problem } from "../core/finding.ts";
import { directoryOf, nameOf } from "../core/paths.ts";
import type { Encoding, Pin, SourceFile } from "../core/source.ts";
import { classify, promisedBy } from "./classify.ts";
import { isInDeployedDocs } from "./deployed-docs.ts";
import { isLeftOut } from "./gitignore.ts";
import { Memory } from "./memory.ts";
import { matcherOf, type PathPatterns } from "./path-patterns.ts";
import type { Classified, Project, Unreadable } from "./project.ts";
import { isSameTree, type Text } from "./shelf.ts";
import { sniffAnything } from "./sniff.ts";
import { isThere } from "./stat.ts";
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

/** What came of looking at one path. */
interface Verdict {
  /** Absent where it is nothing that we read. */
  readonly classified: Classified | undefined;
  /** Whether the name did not settle it, and what was there then. */
  readonly asked: boolean;
  readonly file: SourceFile | undefined;
}

/** What came of looking at all of them. Of most the name says that nobody reads them, whatever they hold: only the others are looked at again. */
interface Survey {
  readonly verdicts: Map<string, Verdict>;
  candidates: readonly string[] | undefined;
}

const isCandidate = (verdict: Verdict | undefined): boolean => verdict?.asked === true || verdict?.classified !== undefined;

/**
 * Finds the files of a project and says which of them matter.
 * Nothing is followed out of the root and nothing but regular files is opened.
 * @param memory of earlier runs over the same project, with the same options but for the texts
 * @throws when the root can't be listed at all
 */
export async function discover(options: DiscoverOptions, memory = new Memory()): Promise<Project> {
  return Promise.resolve(discoverNow(options, memory));
}

function discoverNow({ root, files, kinds = [], exclude = { globs: [] }, production = { globs: [] }, development = { globs: [] }, overlay, texts }: DiscoverOptions, memory: Memory): Project {
  const { shelf } = memory;
  const problems: Problem[] = [];
  const unreadable: Unreadable[] = [];
  const opened: SourceFile[] = [];
  const read = new Map<string, SourceFile | undefined>();
  const tree = files ? memory.settle<Tree>("tree", { files, links: new Map(), oddities: new Map(), closed: new Map() }, isSameTree) : shelf.tree(root);
  const unsaved = files || !texts ? [] : notSavedYet(root, texts);
  const paths = memory.keep("paths", [tree, overlay?.path, unsaved.join("\0")], () => new Set([...tree.files, ...tree.links.keys(), ...(overlay ? [overlay.path] : []), ...unsaved]));
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
  const contentOf = (path: string): Text => {
    const absolute = isAbsolute(path) ? path : join(root, path);
    return path === overlay?.path ? { text: overlay.text } : (texts?.get(absolute) ?? shelf.text(absolute));
  };
  const looked = new Map<string, SourceFile | string>();
  const fileOrReason = (path: string): SourceFile | string => {
    const known = looked.get(path);
    if (known !== undefined) return known;
    const content = contentOf(path);
    const file = "text" in content ? shelf.file(path, content.text, content.encoding, pinned(path), isInDeployedDocs(path, paths)) : content.because;
    looked.set(path, file);
    return file;
  };
  const look = (path: string): SourceFile | undefined => {
    const found = paths.has(path) ? fileOrReason(path) : undefined;
    return typeof found === "string" ? undefined : found;
  };
  const open = (path: string): SourceFile | undefined => {
    if (!paths.has(path) || read.has(path)) return read.get(path);
    const found = fileOrReason(path);
    if (typeof found === "string") refuse(path, found);
    else opened.push(found);
    read.set(path, look(path));
    return read.get(path);
  };

  const siblings = memory.keep("siblings", [paths], () => listSiblings(paths));
  const languageOf = (path: string): Language | undefined => {
    const kind = forced.findLast(({ matches }) => matches(path))?.language;
    if (kind) return kind;
    const found = classify(path, siblings, () => open(path)?.text);
    if (found || (!files && path !== overlay?.path)) return found;
    const text = open(path)?.text;
    return text === undefined ? undefined : sniffAnything(text);
  };
  const survey = memory.keep("survey", [paths, JSON.stringify([kinds, exclude])], (): Survey => ({ verdicts: new Map(), candidates: undefined }));
  const verdictOn = (path: string): Verdict => {
    const known = survey.verdicts.get(path);
    if (known && known.file === (known.asked ? open(path) : undefined)) return known;
    const language = languageOf(path);
    const asked = read.has(path);
    const before = known?.classified;
    const verdict: Verdict = { asked, file: asked ? look(path) : undefined, classified: language && (before?.language === language ? before : { path, language }) };
    survey.verdicts.set(path, verdict);
    return verdict;
  };

  const found: Classified[] = [];
  for (const path of survey.candidates ?? paths) {
    if (isExcluded(path)) continue;
    const target = tree.links.get(path);
    // A link into the tree shows what is judged at its own place.
    if (target !== undefined && paths.has(target) && verdictOn(target).classified) continue;
    const { classified } = verdictOn(path);
    // Whatever is judged is read here, so that a file which can't be read is known at once.
    if (classified && open(path)) found.push(classified);
    else if (files && open(path)) problems.push({ path, message: "It is not clear what kind of file this is; say it with --kind KIND=GLOB." });
  }
  for (const [path, reason] of memory.keep("missed", [tree], () => [...tree.oddities].filter(isMissed))) if (!isExcluded(path)) refuse(path, reason);
  for (const [path, reason] of tree.closed) problems.push({ path: path === "" ? "." : path, message: `The directory was not read, because ${reason}.` });
  survey.candidates ??= [...paths].filter((path) => files || tree.links.has(path) || isCandidate(survey.verdicts.get(path)));
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  const classified = memory.settle("classified", found, (one, other) => one.length === other.length && one.every((each, index) => each === other[index]));
  const leftOut = memory.keep("left out", [shelf.sight], () => new Map<string, boolean>());
  const leavesOut = (path: string): boolean => {
    if (files || paths.has(path)) return false;
    const known = leftOut.get(path) ?? isLeftOut(root, path);
    leftOut.set(path, known);
    return known;
  };
  let entries: ((directory: string) => readonly string[]) | undefined;
  // A directory's entries are asked for where a rule wants to know what lies there: rarely.
  const entriesIn = (directory: string): readonly string[] => (entries ??= memory.keep("entries", [paths, tree], () => listEntries([...paths, ...tree.oddities.keys()])))(directory);
  return { root, paths, classified, unreadable, partial: files !== undefined, problems, leavesOut, entriesIn, read: open, look, matches: (path, pattern) => pattern.test(open(path)?.text ?? ""), opened };
}

/** Whether a file was promised where none is. A directory may be called `nginx` or `apache`; only a name with a file's ending promises a file. */
const isMissed = ([path, reason]: readonly [path: string, reason: string]): boolean =>
  (reason !== "it is a directory" || /\.(?:py|conf|sh|service|toml|txt)$/.test(path)) && promisedBy(path) !== undefined;

/** Files of a project that have a text and are not on disk yet: an editor's new ones. */
function notSavedYet(root: string, texts: Texts): readonly string[] {
  const paths = [...texts.keys()].filter((absolute) => !isThere(absolute)).map((absolute) => relative(root, absolute).split(sep).join("/"));
  return paths.filter((path) => path !== "" && !path.startsWith("../") && !isAbsolute(path) && !isLeftOut(root, path));
}

function listEntries(paths: Iterable<string>): (directory: string) => readonly string[] {
  const byDirectory = new Map<string, string[]>();
  for (const path of paths) {
    const directory = directoryOf(path);
    const names = byDirectory.get(directory);
    if (names) names.push(nameOf(path));
    else byDirectory.set(directory, [nameOf(path)]);
  }
  for (const names of byDirectory.values()) names.sort();
  const none: readonly string[] = [];
  return (directory) => byDirectory.get(directory) ?? none;
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
