import type { Namespace } from "./namespace.ts";
import { type ModuleObj, unknown } from "./objects.ts";
import { noTags } from "./tags.ts";
import type { Run } from "./run.ts";

/** A module of the repository as an object. */
export function asObject(run: Run, namespace: Namespace): ModuleObj {
  return {
    kind: "module",
    name: namespace.module,
    namespace,
    attribute: (name) => {
      const binding = namespace.bindings.get(name);
      if (binding) return binding.value;
      if (run.modules.has(`${namespace.module}.${name}`)) return asObject(run, run.modules.get(`${namespace.module}.${name}`) ?? namespace);
      return namespace.open === undefined ? undefined : unknown(namespace.open);
    },
    tags: noTags,
  };
}
