import type { Span } from "../source.ts";

/** A place where a view gives its answer a header: `response["X-Accel-Redirect"] = "/protected/" + name`. */
export interface AnswerHeader {
  /** What of the value is sure to come first: `/protected/`; "" where nothing is. */
  readonly start: string;
  /** Whether `start` is the whole value. */
  readonly whole: boolean;
  readonly at: Span;
}

/** What the project's own Python code does beside its settings. Tests are left out. Read when a question needs it. */
export interface ProjectCode {
  /** Whether the code holds a text, such as the name under which it would look for a header. */
  speaksOf(text: string): boolean;
  /** Where views give their answers a header, by its name in any case. */
  answersWith(header: string): readonly AnswerHeader[];
}

/** There is no Python code. */
export const noCode: ProjectCode = { speaksOf: () => false, answersWith: () => [] };
