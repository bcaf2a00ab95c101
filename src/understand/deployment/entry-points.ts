import type { EntryPoint, Program } from "../../core/deployment/deployment.ts";
import { indexOf } from "../../core/path-index.ts";
import { span } from "../../core/source.ts";
import type { Expression, Statement } from "../../parse/python/ast.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import type { PythonModule, PythonParser } from "../../parse/python/parse.ts";
import type { PythonFiles } from "../settings/python-files.ts";
import { isMadeFromTemplate, isSettingsLeftOut, moduleOfEntryPoint, roleOf } from "./settings-modules.ts";

/** Names that application servers are given by habit: wsgi.py, asgi.py, django.wsgi, passenger_wsgi.py. */
const entryPointName = /(?:^|\/)(?:[\w-]*_)?([wa]sgi)(?:_[\w-]*)?\.py$|\.wsgi$/;

/** Whether a file's name says that it is a module for an application server. */
export const isEntryPointPath = (path: string): boolean => entryPointName.test(path);

/** What names the settings module in a Python file, the statement that wins last. */
export interface NamedSettings {
  readonly value: string;
  readonly at: NonNullable<EntryPoint["settingsModule"]>["at"];
  readonly insists: boolean;
}

/** Reads the files that have an entry point's name; one that can't be read, or serves something else, is left out. */
export function readEntryPoints(project: Project, paths: readonly string[], files: PythonFiles): readonly EntryPoint[] {
  return paths.flatMap((path) => {
    const module = files.module(path);
    return module && servesDjango(module) ? [entryPointOf(module, path, project)] : [];
  });
}

const programName = /(?:^|\/)(?:(celery(?:_?app)?)|manage)\.py$/;

/** Reads the programs beside the server that name settings of their own. Their other mistakes are not the settings'. */
export function readPrograms(project: Project, parse: PythonParser): readonly Program[] {
  return indexOf(project.paths).matching(programName).flatMap((path) => {
    const name = isDevelopmentPath(path) === undefined ? programName.exec(path) : null;
    const file = name ? project.read(path) : undefined;
    const settingsModule = file?.text.includes("DJANGO_SETTINGS_MODULE") ? namedSettings(parse(file)) : undefined;
    return file && settingsModule ? [{ kind: name?.[1] === undefined ? "manage" : "celery", file, settingsModule }] : [];
  });
}

/** A file of that name may serve anything; Django's says so. */
const servesDjango = ({ file }: PythonModule): boolean => /django|DJANGO_|_wsgi_application|_asgi_application|[wa]sgi/i.test(file.text);

function entryPointOf(module: PythonModule, path: string, project: Project): EntryPoint {
  const named = namedSettings(module);
  const settingsModule = named && (isSettingsLeftOut(project, named.value, path) ? { ...named, isLeftOut: true } : isMadeFromTemplate(project, named.value, path) ? { ...named, isFilledIn: true } : named);
  return {
    file: module.file,
    module: moduleOfEntryPoint(project, path, named?.value),
    interface: /asgi/.test(path.slice(path.lastIndexOf("/"))) ? "asgi" : "wsgi",
    ...(settingsModule ? { settingsModule } : misnamedIn(module)),
  };
}

/** `DJANGO_SETTING_MODULE`, `DJANGO_SETTINGS_MODULES`: nobody reads these. */
const slip = /(?:\benviron(?:\.setdefault\(|\[)|\bputenv\()\s*["'](?!DJANGO_SETTINGS_MODULE["'])(DJANGO_?SETT?INGS?_?MODU?L?ES?)["']/;

/** The variable that a file sets in the place of the one that Django reads, where it says nothing of that one. */
function misnamedIn({ file }: PythonModule): Pick<EntryPoint, "misnamed"> {
  const found = file.text.includes("DJANGO_SETTINGS_MODULE") ? null : slip.exec(file.text);
  const [whole = "", name] = found ?? [];
  if (!found || name === undefined || /^[^\n]*#/.test(file.text.slice(file.text.lastIndexOf("\n", found.index) + 1, found.index))) return {};
  const start = found.index + whole.indexOf(name);
  return { misnamed: { value: name, at: span(file, start, start + name.length) } };
}

/**
 * Finds which settings module a file names: `os.environ["DJANGO_SETTINGS_MODULE"] = …` insists whatever the
 * environment says, `setdefault` names one for when the environment is silent.
 */
export function namedSettings({ body, file }: PythonModule): NamedSettings | undefined {
  let found: NamedSettings | undefined;
  /** Names that stand for a text: `settings_module = "shop.settings"`. */
  const texts = new Map<string, string>();
  const note = (value: Expression | undefined, statement: Statement, insists: boolean): void => {
    const text = value?.kind === "string" ? value.value : value?.kind === "name" ? texts.get(value.id) : undefined;
    if (text === undefined || text === "" || (found?.insists && !insists)) return;
    // The first `setdefault` wins, and the last assignment.
    if (found && !insists) return;
    found = { value: text, at: span(file, statement.start, statement.end), insists };
  };
  const waiting = [...body].reverse();
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    switch (statement.kind) {
      case "expression":
      case "assign": {
        const named = namedBy(statement);
        if (named) note(named.value, statement, named.insists);
        else if (statement.kind === "assign") noteText(texts, statement);
        break;
      }
      case "if":
        // The guard of a script (`if __name__ == "__main__":`) holds what manage.py does; any other is a condition, of
        // which the side that names production's settings is production's.
        if (namesProductions(statement.otherwise)) waiting.push(...statement.otherwise.toReversed());
        else waiting.push(...statement.otherwise.toReversed(), ...statement.then.toReversed());
        break;
      case "function":
      case "with":
        waiting.push(...statement.body.toReversed());
        break;
      case "try":
        waiting.push(...statement.body.toReversed());
        break;
      default:
        break;
    }
  }
  return found;
}

/** A name that two statements assign stands for neither text. */
function noteText(texts: Map<string, string>, { targets, value }: Extract<Statement, { kind: "assign" }>): void {
  for (const target of targets) if (target.kind === "name") texts.set(target.id, value.kind === "string" && !texts.has(target.id) ? value.value : "");
}

/** What a statement by itself names, and whether whatever the environment says. */
function namedBy(statement: Statement): { readonly value: Expression | undefined; readonly insists: boolean } | undefined {
  if (statement.kind === "expression" && statement.value.kind === "call" && statement.value.callee.kind === "attribute" && statement.value.callee.name === "setdefault" && isName(statement.value.args[0]?.value)) {
    return { value: statement.value.args[1]?.value, insists: false };
  }
  return statement.kind === "assign" && statement.targets.some((target) => target.kind === "subscript" && isName(target.index)) ? { value: statement.value, insists: true } : undefined;
}

const namesProductions = (side: readonly Statement[]): boolean =>
  side.some((statement) => {
    const value = namedBy(statement)?.value;
    return value?.kind === "string" && roleOf(`${value.value.replaceAll(".", "/")}.py`) === "production";
  });

const isName = (expression: Expression | undefined): boolean => expression?.kind === "string" && expression.value === "DJANGO_SETTINGS_MODULE";
