import { certainties, severities } from "../core/finding.ts";
import type { Certainty, Severity } from "../core/finding.ts";
import type { Span } from "../core/source.ts";

/** What the value of a key must look like. */
export type KeyForm =
  | { readonly form: "flag" }
  | { readonly form: "choice"; readonly choices: readonly string[] }
  /** One text. */
  | { readonly form: "module" | "version" | "path" }
  /** A list of rule names, of globs, or of paths. */
  | { readonly form: "rules" | "globs" | "paths" }
  /** A table: what its keys are, and what stands for each. */
  | { readonly form: "globs-by-kind" | "rules-by-glob" | "severity-by-rule" };

/** A key of the configuration. The option of the same name, where there is one, stands above it. */
export type ConfigurationKey = KeyForm & {
  /** One sentence for people: the JSON Schema, the documentation and `--show-config` show it. */
  readonly help: string;
  /** What holds where nobody says anything, in words. */
  readonly unset: string;
  /** What a project would write, as TOML. */
  readonly example: string;
};

const gate = [...severities, "never"] as const;

/** Everything that may be configured, in the order in which people read it. */
export const configurationKeys = {
  settings: { form: "module", help: "The settings module that runs in production.", unset: "what the launchers and entry points name", example: '"bakery.settings.production"' },
  django: { form: "version", help: "The Django version that production runs.", unset: "what the project pins", example: '"5.2"' },
  "env-file": { form: "paths", help: "Files with the variables that production has, the later above the earlier.", unset: "what launchers set", example: '["deploy/production.env"]' },
  select: { form: "rules", help: "Run only these rules: ids, families, globs, Django's own ids, or all.", unset: "the recommended rules", example: '["settings", "nginx"]' },
  ignore: { form: "rules", help: "Leave these rules out.", unset: "none", example: '["settings/hsts-missing"]' },
  "extend-select": { form: "rules", help: "Run these rules too.", unset: "none", example: '["deployment/timeouts-inverted"]' },
  "extend-ignore": { form: "rules", help: "Leave these rules out too.", unset: "none", example: '["gunicorn/single-worker"]' },
  preview: { form: "flag", help: "Run new rules too.", unset: "false", example: "true" },
  "fail-on": { form: "choice", choices: gate, help: "Fail on findings of this level or above.", unset: "warning", example: '"error"' },
  "min-certainty": { form: "choice", choices: certainties, help: "Leave out what is known less surely.", unset: "likely", example: '"conditional"' },
  severity: { form: "severity-by-rule", help: "Other severities for rules.", unset: "each rule's own", example: '{ "settings/sqlite-in-production" = "info" }' },
  "per-file-ignores": { form: "rules-by-glob", help: "Rules that say nothing about files that match a glob.", unset: "none", example: '{ "deploy/legacy/**" = ["nginx"] }' },
  exclude: { form: "globs", help: "Files that are not judged.", unset: "none", example: '["vendor/**"]' },
  kinds: { form: "globs-by-kind", help: "What files are, where their names don't tell.", unset: "told by names and contents", example: '{ nginx = ["deploy/*.txt"] }' },
  production: { form: "globs", help: "Files that production uses, whatever their names say.", unset: "told by names and contents", example: '["compose.yaml"]' },
  development: { form: "globs", help: "Files that only development or tests use, whatever their names say.", unset: "told by names and contents", example: '["ops/playground/**"]' },
  "tls-ends-upstream": { form: "flag", help: "Whether something in front of everything that is configured here, such as a load balancer, speaks HTTPS with visitors.", unset: "told by nginx and Apache, where they are here", example: "true" },
  baseline: { form: "path", help: "The file that counts the findings which are accepted for now.", unset: "django-prod-lint-baseline.json when it is there", example: '"django-prod-lint-baseline.json"' },
  "require-reason": { form: "flag", help: "Report suppressions that give no reason after `--`.", unset: "false", example: "true" },
  unsuppressible: { form: "rules", help: "Rules that comments can't silence.", unset: "none", example: '["settings/debug-enabled"]' },
} as const satisfies Readonly<Record<string, ConfigurationKey>>;

export type KeyName = keyof typeof configurationKeys;

type Specs = typeof configurationKeys;

/** What a key of a form holds once it was read. */
interface ValueOfForm {
  readonly flag: boolean;
  readonly module: string;
  readonly version: string;
  readonly path: string;
  readonly rules: readonly string[];
  readonly globs: readonly string[];
  readonly paths: readonly string[];
  readonly "globs-by-kind": readonly (readonly [kind: string, globs: readonly string[]])[];
  readonly "rules-by-glob": readonly (readonly [glob: string, rules: readonly string[]])[];
  readonly "severity-by-rule": readonly (readonly [rule: string, severity: Severity])[];
}

/** The value of a key. */
export type ValueOf<K extends KeyName> = Specs[K] extends { readonly form: "choice"; readonly choices: readonly (infer C)[] }
  ? C
  : Specs[K]["form"] extends keyof ValueOfForm
    ? ValueOfForm[Specs[K]["form"]]
    : never;

/** A value with the place that gives it. */
export interface Configured<T> {
  readonly value: T;
  readonly at: Span;
}

/** What a configuration file says; keys that it does not name are absent. */
export type ConfigurationValues = { readonly [K in KeyName]?: Configured<ValueOf<K>> };

// The compiler checks here that a choice is what the engine takes.
export type Gate = ValueOf<"fail-on"> extends Severity | "never" ? ValueOf<"fail-on"> : never;
export type LeastCertainty = ValueOf<"min-certainty"> extends Certainty ? ValueOf<"min-certainty"> : never;
