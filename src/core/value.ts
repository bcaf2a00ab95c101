import type { PyValue } from "./python.ts";
import type { Span } from "./source.ts";

/** One step of how a value came to be: an assignment, an import that brought it, a helper's default … */
export interface Step {
  readonly what: string;
  readonly at: Span;
}

/** The chain that made a value, last step first. Empty for Django's own defaults. */
export type Origin = readonly Step[];

/**
 * What is known of a setting in production.
 * - `known`: the same in every environment.
 * - `environment`: it follows environment variables; `fallback` is what it is when they are unset, absent when the
 *   start fails then.
 * - `oneOf`: it depends on something else that can be told apart (a file that is not in the repository).
 * - `unknown`: it cannot be known without running the project, and why.
 */
export type Value =
  | { readonly kind: "known"; readonly value: PyValue; readonly origin: Origin }
  | { readonly kind: "environment"; readonly variables: readonly string[]; readonly fallback?: PyValue; readonly origin: Origin }
  | { readonly kind: "oneOf"; readonly branches: readonly Branch[]; readonly origin: Origin }
  | { readonly kind: "unknown"; readonly why: string; readonly origin: Origin };

/** One side of a `oneOf`, and when it holds. */
export interface Branch {
  readonly when: string;
  readonly value: Value;
}
