import type { Bundle } from "../../core/bundle.ts";
import type { Document } from "../../core/document.ts";
import { components, directoryOf, joinPath, nameOf } from "../../core/paths.ts";
import type { SourceFile } from "../../core/source.ts";
import { readExported } from "./parse.ts";
import { property, type JsValue } from "./value.ts";

/** A configuration of Vite or webpack, as far as it is plain data. */
export interface BundlerDocument extends Document {
  readonly language: "bundler";
  readonly bundle: Bundle;
}

/** Maps that hold sources and are named in what is served. Not hidden ones, and not those without sources (webpack.js.org/configuration/devtool). */
const withSources = /^(?:(?:inline|eval|cheap|module)-)*source-map$/;

/** Reads a `vite.config.*` or `webpack.config.*`. It is never executed; what can't be parsed says nothing. */
export async function parseBundler(file: SourceFile, production: boolean): Promise<BundlerDocument> {
  const read = await readExported(file);
  const exported = read.exported?.kind === "object" ? read.exported : undefined;
  const tool = nameOf(file.path).startsWith("vite") ? "vite" : "webpack";
  const directory = tool === "vite" ? viteDirectory(exported, file) : webpackDirectory(exported, file);
  const switched = tool === "vite" ? property(property(exported, "build"), "sourcemap") : devtoolOf(exported);
  const isOn = tool === "vite" ? (switched?.kind === "boolean" && switched.value) || textOf(switched) === "inline" : withSources.test(textOf(switched) ?? "");
  const bundle: Bundle = { tool, file, directory, sourceMaps: switched && isOn ? { value: file.text.slice(switched.at.start, switched.at.end), at: switched.at } : undefined };
  return { file, language: "bundler", production, problems: [], bundle };
}

const textOf = (value: JsValue | undefined): string | undefined => (value?.kind === "string" ? value.value : undefined);

/** `build.outDir` lies below `root`, which lies below the configuration's directory (vite.dev/config/build-options.html#build-outdir). */
function viteDirectory(exported: JsValue | undefined, file: SourceFile): string | undefined {
  const start = directoryOf(file.path);
  const written = property(exported, "root");
  const root = written ? folderOf(written, start) : start;
  const outDir = property(property(exported, "build"), "outDir");
  return !exported || root === undefined ? undefined : outDir ? folderOf(outDir, root) : below(root, "dist");
}

/** `output.path`, else `dist` where webpack starts (webpack.js.org/configuration/output/#outputpath). */
function webpackDirectory(exported: JsValue | undefined, file: SourceFile): string | undefined {
  const path = property(property(exported, "output"), "path");
  return path ? folderOf(path, directoryOf(file.path)) : exported && below(directoryOf(file.path), "dist");
}

/** What a build for production takes; a configuration whose mode is another's is none. */
function devtoolOf(exported: JsValue | undefined): JsValue | undefined {
  const mode = textOf(property(exported, "mode"));
  return mode === undefined || mode === "production" ? property(exported, "devtool") : undefined;
}

/** A folder that a text or a path names; undefined where it lies outside the repository or is not known. */
function folderOf(value: JsValue | undefined, start: string): string | undefined {
  if (value?.kind === "path") return below(directoryOf(value.at.file.path), value.value);
  return value?.kind === "string" && !value.value.startsWith("/") ? below(start, value.value) : undefined;
}

function below(start: string, path: string): string | undefined {
  const parts = [...components(start)];
  for (const part of components(path)) {
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return joinPath("", parts);
}
