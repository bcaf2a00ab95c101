import type { Certainty, Fix, Severity } from "./finding.ts";
import type { ApacheMistake } from "./apache/mistakes.ts";
import type { SourceFile, Span } from "./source.ts";

/** The languages the tool reads, one parser each. */
export type Language = "python" | "nginx" | "apache" | "shell" | "procfile" | "systemd" | "dotenv" | "requirements" | "javascript" | "dockerfile" | "compose" | "kubernetes" | "platform" | "uwsgi" | "supervisor" | "gunicorn" | "crontab" | "makefile" | "ci" | "bundler";

/** What is wrong with a directive that can be read. */
export type ProblemKind = "unknown-directive" | "misplaced-directive" | "wrong-arguments" | "invalid-value" | "protocol-mismatch" | "include-missing" | "include-cycle" | "procfile-no-web" | "shell-syntax-without-shell" | "supervisor-inline-comment" | "systemd-bad-unit";

/** Why a piece of a file could not be understood. The message says what the real program would do with it. */
export interface SyntaxProblem {
  readonly at: Span;
  readonly message: string;
  readonly help?: string;
  readonly fix?: Fix;
  /** What is wrong, where it is more than the language's grammar; the rule of that name tells it. */
  readonly kind?: ProblemKind;
  /** The offset at which the real program stands when it notices (it names that line), where it is not `at`. */
  readonly noticedAt?: number;
  /** Lower than the rule's own, where this case is milder. */
  readonly severity?: Severity;
  /** Absent: certain. */
  readonly certainty?: Certainty;
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
  /** Of an Apache file: the lines that Apache refuses or misreads though the structure is sound. */
  readonly mistakes?: readonly ApacheMistake[];
}
