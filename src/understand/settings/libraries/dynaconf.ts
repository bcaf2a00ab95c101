import { builtin, instance, moduleOf, type ModuleObj } from "../objects.ts";
import type { Run } from "../run.ts";

/** The module `dynaconf`: `DjangoDynaconf(__name__)` may set anything, from its own files and from `DJANGO_…` variables. */
export function dynaconf(run: Run): ModuleObj {
  const make = builtin("DjangoDynaconf", (_args, { at, scope }) => {
    run.forgetAll(scope.module, "dynaconf may set it", at);
    return instance("DjangoDynaconf", {}, at);
  });
  return moduleOf("dynaconf", { DjangoDynaconf: make });
}
