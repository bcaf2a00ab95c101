import { matchesWildcards } from "../../../core/wildcards.ts";
import { builtin, type CallSite, instance, moduleOf, type ModuleObj, none, type Obj, unknown } from "../objects.ts";
import type { Run } from "../run.ts";
import { fileTag } from "../world.ts";
import { inProject, parentOf, projectPath, resolvePath } from "./files.ts";

/** Whether a path matches a pattern of `glob`; undefined for a pattern that is not followed. */
function matcherOf(pattern: string): ((path: string) => boolean) | undefined {
  return /[[\]{}]|\*\*/.test(pattern) ? undefined : (path) => matchesWildcards(pattern, path, { never: "/" });
}

/** Runs a file of the repository where the call stands. */
function runFile(run: Run, relative: string, site: CallSite): void {
  const parsed = run.source.parse(relative);
  const { module } = site.scope;
  if (parsed) run.deeper(() => run.interpreter.execute(run, parsed.body, { locals: module, enclosing: undefined, module, file: parsed.file, globals: new Set() }));
  else run.forgetAll(module, `${relative} can't be read`, site.at);
}

/**
 * `include(*patterns)`: each file runs in the scope of the caller, once. A file that is not in the repository must be
 * there in production, unless it is `optional()`. The files of one pattern run in the order of their names.
 * Source: django-split-settings 1.3, tools.py.
 */
function include(run: Run, included: Set<string>, patterns: readonly Obj[], site: CallSite): Obj {
  const { module } = site.scope;
  const directory = parentOf(projectPath(site.scope.file.path));
  for (const given of patterns) {
    const optional = given.kind === "instance" && given.type === "split_settings.optional";
    const pattern = optional ? given.attributes.get("name") : given;
    if (optional && pattern?.kind === "str" && pattern.value === "") continue;
    const relative = pattern?.kind === "str" || pattern?.kind === "path" ? inProject(resolvePath(pattern.value.startsWith("/") ? pattern.value : `${directory}/${pattern.value}`)) : undefined;
    const matcher = relative === undefined ? undefined : matcherOf(relative);
    if (relative === undefined || !matcher) {
      run.forgetAll(module, "it may be set in an included file whose name is not known", site.at, pattern?.tags);
      continue;
    }
    const files = /[*?]/.test(relative) ? run.source.list(parentOf(relative)).filter((path) => matcher(path) && !/(^|\/)\./.test(path.slice(parentOf(relative).length))).toSorted() : run.source.read(relative) ? [relative] : [];
    if (files.length === 0) absent(run, relative, optional, site);
    for (const file of files) {
      if (included.has(file)) continue;
      included.add(file);
      runFile(run, file, site);
    }
  }
  return none;
}

/** What a file that the repository does not hold does to the settings. @throws PythonError OSError */
function absent(run: Run, file: string, optional: boolean, site: CallSite): void {
  const tag = fileTag(file);
  const { module } = site.scope;
  if (run.supposesFile(file)) run.forgetAll(module, `it may be set in ${file}, which is not in the repository`, site.at, [tag]);
  else if (optional) module.taintAll([tag]);
  else run.raise("OSError", `No such file: ${file}`, [tag], site.at);
}

/** The module `split_settings.tools`. */
export function splitSettings(run: Run): ModuleObj {
  const included = new Set<string>();
  return moduleOf("split_settings.tools", {
    include: builtin("include", ({ positional, keywords }, site) => {
      const scope = keywords.get("scope");
      // Another scope than the caller's own is not followed.
      if (scope && scope.kind !== "None" && !(scope.kind === "instance" && scope.names === site.scope.module)) return unknown("it runs files in a scope of their own", [], site.at);
      return include(run, included, positional, site);
    }),
    optional: builtin("optional", ({ positional: [name] }, { at }) => instance("split_settings.optional", name ? { name } : {}, at)),
  });
}
