import {
  statOf
} from "./chunk-4IHQFU3I.js";
import {
  longestData
} from "./chunk-YRU6T5RO.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  SourceFile
} from "./chunk-YKZL6MVW.js";

// src/configure/find-configuration.ts
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
var ownName = "django-prod-lint.toml";
var sharedName = "pyproject.toml";
function findConfiguration(paths, cwd) {
  const found = /* @__PURE__ */ new Map();
  for (const path of paths.length === 0 ? ["."] : paths) {
    const file = nearestTo(resolve(cwd, path), cwd);
    found.set(file?.source.path ?? "", file);
  }
  const [first, second] = [...found.keys()];
  if (first === void 0 || second === void 0) return [...found.values()][0];
  const named = [first, second].map((path) => path || "nothing").sort();
  throw new UsageError(`The paths are configured by different files (${named.join(" and ")}): check them one by one, or say which with --config FILE.`);
}
function namedConfiguration(file, cwd) {
  const path = resolve(cwd, file);
  const configuration = open(path, cwd, path.endsWith(sep + sharedName));
  if (configuration.shared && !mentionsUs(configuration.source.text)) throw new UsageError(`${file} has no table [tool.django-prod-lint].`);
  return configuration;
}
function nearestTo(path, cwd) {
  let directory = isDirectory(path) ? path : dirname(path);
  while (true) {
    const own = join(directory, ownName);
    if (existsSync(own)) return open(own, cwd, false);
    const shared = join(directory, sharedName);
    const file = isReadable(shared) ? open(shared, cwd, true) : void 0;
    if (file && mentionsUs(file.source.text)) return file;
    if (existsSync(join(directory, ".git")) || dirname(directory) === directory) return void 0;
    directory = dirname(directory);
  }
}
var mentionsUs = (text) => /tool["']?[ \t]*\.[ \t]*["']?django-prod-lint/.test(text) || /^[ \t]*\[[ \t]*["']?tool["']?[ \t]*\]/m.test(text) && /^[ \t]*["']?django-prod-lint["']?[ \t]*[.=]/m.test(text);
var isDirectory = (path) => statOf(path)?.isDirectory() === true;
function isReadable(path) {
  try {
    refuseOddities(path);
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
function refuseOddities(path) {
  const stat = statSync(path);
  if (!stat.isFile()) throw new Error("it is no regular file");
  if (stat.size > longestData) throw new Error("it is too large");
}
function open(path, cwd, shared) {
  const shown = relative(cwd, path).split(sep).join("/");
  try {
    refuseOddities(path);
    return { source: new SourceFile(shown, readFileSync(path, "utf8")), directory: dirname(path), shared };
  } catch (error) {
    throw new UsageError(`The configuration ${shown} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

export {
  findConfiguration,
  namedConfiguration,
  isDirectory
};
