import type { Span } from "../../core/source.ts";

/** Shell text, and where a piece of it stands in a file. */
export interface ShellText {
  readonly text: string;
  place(start: number, end: number): Span;
}
