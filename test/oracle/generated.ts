import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Answer, compare, type Comparison, sourceFrom } from "./differences.ts";
import { moduleStatements } from "./grammar/statements.ts";
import { chooser, environmentsFrom } from "./grammar/vocabulary.ts";
import { random } from "./random.ts";

const script = fileURLToPath(new URL("generated.py", import.meta.url));

/** A settings module that nobody wrote, and the environments in which it is compared. */
export interface Generated {
  readonly seed: string;
  readonly statements: readonly (readonly string[])[];
  readonly environments: readonly Readonly<Record<string, string>>[];
}

/** The module of a seed: the same one for the same seed. */
export function generate(seed: string): Generated {
  const draw = random(seed);
  return { seed, statements: moduleStatements(chooser(draw)), environments: environmentsFrom(draw) };
}

export const textOf = ({ statements }: Generated): string => `${statements.flat().join("\n")}\n`;

/** Asks the real Python what each module holds in each of its environments. */
function askPython(python: string, modules: readonly Generated[]): readonly (readonly Answer[])[] {
  const input = JSON.stringify(modules.map((module) => ({ text: textOf(module), environments: module.environments })));
  const { stdout, stderr, status, error } = spawnSync(python, [script], { input, encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${python} ended with ${status}: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as readonly (readonly Answer[])[];
}

/** Compares modules with the real Python, each with its differences. */
export function compareGenerated(python: string, modules: readonly Generated[]): readonly { readonly module: Generated; readonly comparison: Comparison }[] {
  const answers = askPython(python, modules);
  return modules.map((module, index) => {
    const source = sourceFrom("/shop", ["settings.py"], () => textOf(module));
    const jobs = module.environments.map((environment) => ({ project: `seed ${module.seed}`, module: "settings", environment }));
    return { module, comparison: compare(source, jobs, answers[index] ?? []) };
  });
}

/** Leaves statements out of a module for as long as it is still wrong: what remains shows the fault. */
export function shrink(python: string, module: Generated): Generated {
  let smallest = module;
  for (let at = module.statements.length - 1; at > 0; at -= 1) {
    const candidate = { ...smallest, statements: smallest.statements.toSpliced(at, 1) };
    if (compareGenerated(python, [candidate]).some(({ comparison }) => comparison.wrong.length > 0)) smallest = candidate;
  }
  return smallest;
}
