import { configurationsBelow } from "../configure/configurations-below.ts";
import { matcherOf, type PathPatterns } from "../discover/path-patterns.ts";
import type { Project } from "../discover/project.ts";
import { escapeControls } from "../report/escape.ts";
import { type LintOptions, prefixOf } from "../pipeline.ts";
import type { Arguments } from "./arguments.ts";
import type { Io } from "./surroundings.ts";

/** What somebody wrote for this tool, and the run makes no use of: it is told, for the report does not show it. */
export class PassedOver {
  readonly #typed: Arguments;
  /** The `--kind KIND=GLOB` that have matched nothing so far. */
  readonly #kinds: Set<readonly [kind: string, globs: readonly string[]]>;
  readonly #exclude: PathPatterns;
  readonly #configurations = new Set<string>();

  constructor(typed: Arguments, { policy }: LintOptions) {
    this.#typed = typed;
    this.#kinds = new Set(typed.typed.kinds);
    this.#exclude = policy?.exclude ?? { globs: [] };
  }

  /** Notes what a project shows; one that is seen again, because repairs are tried out, changes nothing. */
  look(project: Project): void {
    const { config, noConfig, lint } = this.#typed;
    for (const entry of this.#kinds) {
      const matches = matcherOf(project.root, { globs: entry[1] });
      if ([...project.paths].some(matches)) this.#kinds.delete(entry);
    }
    // Who names a configuration, or wants none, knows of the others.
    if (config !== undefined || noConfig) return;
    const isExcluded = matcherOf(project.root, this.#exclude);
    for (const path of configurationsBelow(project)) if (!isExcluded(path)) this.#configurations.add(prefixOf(project.root, lint.cwd) + path);
  }

  /** Says it on standard error, one line each. */
  tell(io: Io): void {
    for (const [kind, globs] of this.#kinds) io.err(`django-prod-lint: --kind ${escapeControls(`${kind}=${globs.join(",")}`)} matches no file.\n`);
    const [first, ...others] = [...this.#configurations].sort().map(escapeControls);
    if (first === undefined) return;
    const found =
      others.length === 0
        ? `${first} configures this tool and is not read from above: check ${first.slice(0, first.lastIndexOf("/"))} by itself, or say --config ${first}.`
        : `${first} and ${others.length} more configure this tool and are not read from above: check their directories one by one, or name one with --config FILE.`;
    io.err(`django-prod-lint: ${found}\n`);
  }
}
