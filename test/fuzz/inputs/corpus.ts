import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/core/document.ts";
import { classify } from "../../../src/discover/classify.ts";
import { decode } from "../../../src/discover/decode.ts";
import { top } from "../../all-rules.ts";

/** A file with its text, decoded as a run decodes it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Larger files make slow cases and find nothing that small ones don't. */
const largest = 6_000;

interface Corpus {
  readonly byLanguage: ReadonlyMap<string, readonly TextFile[]>;
  readonly projects: readonly (readonly TextFile[])[];
}

let loaded: Corpus | undefined;

/** The texts of fixtures and examples in one language, each once, in the same order in every run. */
export const textsIn = (language: Language | "other"): readonly TextFile[] => (loaded ??= load()).byLanguage.get(language) ?? [];

/** The small projects of fixtures and examples. */
export const projects = (): readonly (readonly TextFile[])[] => (loaded ??= load()).projects;

function load(): Corpus {
  const byLanguage = new Map<string, TextFile[]>();
  const seen = new Set<string>();
  const all: TextFile[][] = [];
  for (const directory of projectDirectories()) {
    const files = filesBelow(directory);
    if (files.length > 0) all.push(files);
    for (const file of files) {
      const language = classify(file.path, () => new Set(), () => file.text) ?? "other";
      if (seen.has(`${language}\n${file.text}`)) continue;
      seen.add(`${language}\n${file.text}`);
      const known = byLanguage.get(language);
      if (known) known.push(file);
      else byLanguage.set(language, [file]);
    }
  }
  return { byLanguage, projects: all };
}

/** `fixtures/<family>/<rule>/<bad|good>/<case>`, `examples/<project>`. */
function projectDirectories(): readonly string[] {
  const below = (directories: readonly string[]): string[] => directories.flatMap((directory) => readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name)).sort());
  const rules = below(below([join(top, "fixtures")]));
  return [...below(below(rules)), ...below([join(top, "examples")])];
}

/** What the tests keep beside a fixture is none of its files. */
const notes = new Set(["expected.txt", "fixed.diff", "args.txt"]);

function filesBelow(directory: string): TextFile[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => !notes.has(path))
    .sort()
    .flatMap((path) => {
      const stat = statSync(join(directory, path), { throwIfNoEntry: false });
      return stat?.isFile() && stat.size <= largest ? [{ path, text: decode(readFileSync(join(directory, path))) }] : [];
    });
}
