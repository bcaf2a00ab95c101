import { bool, builtin, type CallSite, dict, moduleOf, type ModuleObj, type Obj, str, unknown } from "../objects.ts";
import { truthOf } from "../truth.ts";
import type { Run } from "../run.ts";
import { bindNames, given } from "./arguments.ts";
import { inProject, parentOf, projectPath } from "./files.ts";
import { dotenvFile, fileAt, findUpwards, loadVariables } from "./variables-file.ts";

/** The directory of the file that calls. */
const callingDirectory = ({ scope }: CallSite): string => parentOf(projectPath(scope.file.path));

/** The module `dotenv` of python-dotenv. Source: python-dotenv 1.2, main.py. */
export function dotenv(run: Run): ModuleObj {
  const locate = (site: CallSite, where: Obj | undefined): ReturnType<typeof fileAt> => {
    if (!where || (where.kind === "str" && where.value === "")) return findUpwards(run, callingDirectory(site), [".env"]);
    return where.kind === "str" || where.kind === "path" ? fileAt(run, where.value) : undefined;
  };
  const load = builtin("load_dotenv", (args, site) => {
    const bound = bindNames(args, "dotenv_path", "stream", "verbose", "override");
    const named = given(bound.dotenv_path);
    // Whichever file it is, it sets variables that nothing else sets.
    if (named?.kind === "unknown") run.loseEnvironment("it may be set in a file of variables whose name is not known");
    const file = given(bound.stream) ? undefined : locate(site, named);
    if (!file) return unknown("it depends on a file that is not in the repository", [], site.at);
    run.source.noteReader(file, "python-dotenv");
    loadVariables(run, dotenvFile(file), bound.override !== undefined && truthOf(bound.override) !== false);
    return bool(true);
  });
  const values = builtin("dotenv_values", (args, site) => {
    const file = locate(site, given(bindNames(args, "dotenv_path").dotenv_path));
    if (!file) return unknown("it is read from a file that is not in the repository", [], site.at);
    run.source.noteReader(file, "python-dotenv");
    return dict(dotenvFile(file).map(({ name, value }) => [str(name), value] as const), [], site.at);
  });
  const find = builtin("find_dotenv", (args, site) => {
    const { filename, usecwd } = bindNames(args, "filename", "raise_error_if_not_found", "usecwd");
    const name = filename?.kind === "str" ? filename.value : filename ? undefined : ".env";
    const file = name === undefined || usecwd ? undefined : findUpwards(run, callingDirectory(site), [name]);
    return file && inProject(projectPath(file.path)) !== undefined ? str(projectPath(file.path), [], site.at) : unknown("it is the path of a file that is not in the repository", [], site.at);
  });
  return moduleOf("dotenv", { load_dotenv: load, dotenv_values: values, find_dotenv: find, read_dotenv: load });
}
