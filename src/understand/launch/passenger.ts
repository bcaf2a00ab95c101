import type { EnvironmentEntry, Launch, Text } from "../../core/launch/launch.ts";
import { directoryOf, joinPath, nameOf } from "../../core/paths.ts";
import { span, type SourceFile, type Span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { parseApache } from "../../parse/apache/parse.ts";
import { directiveArguments, type ApacheNode } from "../../parse/apache/tree.ts";
import type { Expression, Statement } from "../../parse/python/ast.ts";
import type { PythonModule, PythonParser } from "../../parse/python/parse.ts";
import { stageOfContainer } from "../container/container-stage.ts";
import { hostedLaunch } from "./hosted-launch.ts";

/** The files that Passenger imports (phusionpassenger.com, "Deploying a Python application"). */
export const passengerFiles = (paths: ReadonlySet<string>): readonly string[] => [...paths].filter((path) => nameOf(path) === "passenger_wsgi.py");

/** The processes that Passenger starts: each imports `application` from its `passenger_wsgi.py`. */
export function passengerLaunches(project: Project, parse: PythonParser): readonly Launch[] {
  return passengerFiles(project.paths).flatMap((path): readonly Launch[] => {
    const file = project.read(path);
    if (!file || !/django|wsgi/i.test(file.text)) return [];
    const module = parse(file);
    const told = readModule(module);
    const htaccess = htaccessFor(path, project);
    // The name of the file stands for the server; its first line for the file.
    const at = span(file, 0, file.lineText(1).length);
    return [
      hostedLaunch({
        server: "passenger",
        at,
        command: { value: "Passenger", at },
        stage: stageOfContainer({ path, byKind: "Passenger's entry point", environment: [] }, "passenger"),
        application: told.application,
        environment: [...(htaccess ? variablesOf(htaccess) : []), ...told.environment],
        listeners: [],
        listenersKnown: false,
        directory: undefined,
        user: undefined,
        ...(told.interpreter && { virtualEnvironment: told.interpreter }),
      }),
    ];
  });
}

interface Told {
  readonly application: Text | undefined;
  readonly environment: readonly EnvironmentEntry[];
  /** The virtual environment of the interpreter that the file goes on with: `os.execl(INTERP, …)`. */
  readonly interpreter: Text | undefined;
}

/** What a `passenger_wsgi.py` says at its top level; what stands under a condition is not followed, but for `execl`'s. */
function readModule({ body, file }: PythonModule): Told {
  const texts = new Map<string, Text>();
  const environment: EnvironmentEntry[] = [];
  let application: Text | undefined;
  let interpreter: Text | undefined;
  const textOf = (expression: Expression | undefined): Text | undefined => {
    if (expression?.kind === "string" && !expression.bytes) return { value: expression.value, at: span(file, expression.start, expression.end) };
    return expression?.kind === "name" ? texts.get(expression.id) : undefined;
  };
  for (const statement of body) {
    const place = span(file, statement.start, statement.end);
    if (statement.kind === "assign") {
      const [target] = statement.targets;
      const value = textOf(statement.value);
      if (target?.kind === "name" && value) texts.set(target.id, value);
      const name = target?.kind === "subscript" && isEnvironment(target.object) ? textOf(target.index)?.value : undefined;
      if (name !== undefined) environment.push({ name, value: value?.value, at: place });
    } else if (statement.kind === "import-from" && statement.level === 0) {
      const found = statement.names?.find(({ name, alias = name }) => alias === "application");
      if (found) application = { value: `${statement.module}:${found.name}`, at: place };
    } else interpreter ??= callsIn(statement).map(({ callee, args }) => (callee.kind === "attribute" && /^exec[lv]/.test(callee.name) ? environmentOf(textOf(args[0]?.value)) : undefined)).find((found) => found !== undefined);
  }
  return { application, environment, interpreter };
}

/** `/home/ana/bakery/venv` of `/home/ana/bakery/venv/bin/python3` */
function environmentOf(interpreter: Text | undefined): Text | undefined {
  const directory = /^(.+)\/bin\/python[\d.]*$/.exec(interpreter?.value ?? "")?.[1];
  return interpreter && directory !== undefined && !/^\/usr(?:\/local)?$/.test(directory) ? { value: directory, at: interpreter.at } : undefined;
}

const isEnvironment = (expression: Expression): boolean => (expression.kind === "attribute" && expression.name === "environ") || (expression.kind === "name" && expression.id === "environ");

/** The calls that are statements of their own, one level below a condition included. */
const callsIn = (statement: Statement): readonly Extract<Expression, { kind: "call" }>[] =>
  (statement.kind === "if" ? [...statement.then, ...statement.otherwise] : [statement]).flatMap((inner) => (inner.kind === "expression" && inner.value.kind === "call" ? [inner.value] : []));

/** The `.htaccess` of an application: beside it, in its `public`, or the only one that names Passenger. */
function htaccessFor(path: string, project: Project): SourceFile | undefined {
  const directory = directoryOf(path);
  const near = [joinPath(directory, [".htaccess"]), joinPath(directory, ["public", ".htaccess"])].find((candidate) => project.paths.has(candidate));
  if (near !== undefined) return project.read(near);
  const naming = [...project.paths].filter((candidate) => nameOf(candidate) === ".htaccess").flatMap((candidate) => project.read(candidate) ?? []).filter(({ text }) => /^[ \t]*Passenger/im.test(text));
  return naming.length === 1 && passengerFiles(project.paths).length === 1 ? naming[0] : undefined;
}

/**
 * `SetEnv NAME value`, which Passenger hands to the process, and PassengerAppEnv's variables
 * (phusionpassenger.com, "Environment variables and Passenger").
 */
function variablesOf(file: SourceFile): readonly EnvironmentEntry[] {
  const entries: EnvironmentEntry[] = [];
  const waiting: ApacheNode[] = parseApache(file).children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "section") {
      waiting.push(...node.children.toReversed());
      continue;
    }
    const [first, second] = directiveArguments(file, node);
    const set = (name: string, value: string | undefined, at: Span): number => entries.push({ name, value, at });
    if (/^SetEnv$/i.test(node.name.value) && first) set(first.value, second?.placeholder === true ? undefined : (second?.value ?? ""), second?.at ?? first.at);
    else if (/^Passenger(?:App|Wsgi)Env$/i.test(node.name.value) && first) for (const name of ["PASSENGER_APP_ENV", "WSGI_ENV"]) set(name, first.value, first.at);
  }
  return entries;
}
