import { callObject } from "./calls.ts";
import { evaluate } from "./expressions.ts";
import { loadModule } from "./imports.ts";
import type { Interpreter } from "./run.ts";
import { execute } from "./statements.ts";

/** The two halves of the interpreter, joined. */
export const interpreter: Interpreter = {
  evaluate,
  execute,
  load: (run, module, at, scope) => loadModule(run, scope, module, module, at, module),
  call: (run, callee, args, at, scope) => callObject(run, callee, args, undefined, { at, scope }),
};
