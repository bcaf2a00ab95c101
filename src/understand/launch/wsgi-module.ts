import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import { span } from "../../core/source.ts";
import type { Expression, Statement } from "../../parse/python/ast.ts";
import type { PythonModule } from "../../parse/python/parse.ts";

/** What a module that a host imports says of the process. */
export interface WsgiModule {
  /** The application that it imports from another module. */
  readonly application: Text | undefined;
  readonly environment: readonly EnvironmentEntry[];
  /** The virtual environment of the interpreter that the file goes on with: `os.execl(INTERP, …)`. */
  readonly interpreter: Text | undefined;
}

/** What such a module says at its top level; what stands under a condition is not followed, but for `execl`'s. */
export function readWsgiModule({ body, file }: PythonModule): WsgiModule {
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
    } else interpreter ??= callsIn(statement).map(({ callee, args }) => (callee.kind === "attribute" && /^exec[lv]/.test(callee.name) ? environmentOfInterpreter(textOf(args[0]?.value)) : undefined)).find((found) => found !== undefined);
  }
  return { application, environment, interpreter };
}

/** `/home/ana/bakery/venv` of `/home/ana/bakery/venv/bin/python3` */
export function environmentOfInterpreter(interpreter: Text | undefined): Text | undefined {
  const directory = /^(.+)\/bin\/python[\d.]*$/.exec(interpreter?.value ?? "")?.[1];
  return interpreter && directory !== undefined && !/^\/usr(?:\/local)?$/.test(directory) ? { value: directory, at: interpreter.at } : undefined;
}

const isEnvironment = (expression: Expression): boolean => (expression.kind === "attribute" && expression.name === "environ") || (expression.kind === "name" && expression.id === "environ");

/** The calls that are statements of their own, one level below a condition included. */
const callsIn = (statement: Statement): readonly Extract<Expression, { kind: "call" }>[] =>
  (statement.kind === "if" ? [...statement.then, ...statement.otherwise] : [statement]).flatMap((inner) => (inner.kind === "expression" && inner.value.kind === "call" ? [inner.value] : []));
