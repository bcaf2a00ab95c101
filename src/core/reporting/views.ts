import type { Span } from "../source.ts";

/** A value of a visitor's form that nobody else should see: a password, the number of a card. */
export interface SensitiveField {
  /** As the form calls it. */
  readonly name: string;
  /** Where the view takes it. */
  readonly at: Span;
}

/** A view of the project that takes sensitive values, and of which nothing says that reports of errors must leave them out. */
export interface UnfilteredView {
  readonly name: string;
  readonly kind: "function" | "class";
  readonly fields: readonly [SensitiveField, ...SensitiveField[]];
}

/** Django's decorators that take values out of reports of errors. */
export type SensitiveDecorator = "sensitive_variables" | "sensitive_post_parameters";

/**
 * A wrong use of such a decorator. Each was seen on Django 4.2, 5.2 and 6.1.
 * - `not called`: without parentheses it raises TypeError when the module is imported.
 * - `on a class`: the class becomes a function, or `method_decorator` raises ValueError for the missing name.
 * - `on a method`: `sensitive_post_parameters` gets the view instead of the request, and raises TypeError at each request.
 * - `async`: before Django 5.0 the view's answer is a coroutine that nobody awaits.
 */
export interface DecoratorMisuse {
  readonly decorator: SensitiveDecorator;
  readonly kind: "not called" | "on a class" | "on a method" | "async";
  readonly at: Span;
}

/** The project's own views, as far as reports of errors show what visitors sent. Read when it is first asked for. */
export interface Views {
  readonly unfiltered: readonly UnfilteredView[];
  readonly misuses: readonly DecoratorMisuse[];
}

/** There are none. */
export const noViews: Views = { unfiltered: [], misuses: [] };
