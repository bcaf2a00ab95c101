import type { Span } from "../source.ts";

/** A version of Python that a file names for production. */
export interface PythonPin {
  /** `3.12` */
  readonly series: string;
  readonly at: Span;
  readonly source: "image" | "runtime.txt" | ".python-version" | "app.yaml";
}
