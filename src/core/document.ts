import type { SourceFile, Span } from "./source.ts";

/** The languages the tool reads, one parser each. */
export type Language = "python" | "nginx" | "apache" | "shell" | "procfile" | "systemd" | "dotenv" | "requirements" | "javascript";

/** Why a piece of a file could not be understood. The message says what the real program would do with it. */
export interface SyntaxProblem {
  readonly at: Span;
  readonly message: string;
  readonly help?: string;
  /** A second place, such as the opening brace that is never closed. */
  readonly related?: { readonly at: Span; readonly message: string };
}

/** A file that was read, with what its parser could not understand. */
export interface Document {
  readonly file: SourceFile;
  readonly language: Language;
  /** Whether the file is (or may be) part of the production deployment; a test's settings are not. */
  readonly production: boolean;
  readonly problems: readonly SyntaxProblem[];
}
