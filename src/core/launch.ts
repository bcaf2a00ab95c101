import type { Address, Protocol } from "./address.ts";
import type { Span } from "./source.ts";

/** A text read from a file: its decoded value and where it stands there. */
export interface Text {
  readonly value: string;
  readonly at: Span;
}

/**
 * What a launcher starts. `gunicorn_django` stands for each command that gunicorn 19.7.0 removed (`gunicorn_django`,
 * `gunicorn_paster`, `manage.py run_gunicorn`), `runserver` for each development server; `command` says which.
 */
export type Server =
  | "gunicorn"
  | "gunicorn_django"
  | "uwsgi"
  | "uvicorn"
  | "daphne"
  | "hypercorn"
  | "waitress"
  | "granian"
  | "runserver";

/** The kind of file a launch was read from. */
export type LauncherKind = "shell" | "procfile" | "systemd" | "javascript";

/** Whether a launcher serves production, with the reasons in a few words each. */
export interface Stage {
  readonly verdict: "production" | "development" | "unknown";
  readonly reasons: readonly string[];
}

/** An environment variable that a launcher sets for its process. */
export interface EnvironmentEntry {
  readonly name: string;
  /** Undefined when the value cannot be known. */
  readonly value: string | undefined;
  readonly at: Span;
}

/** An option of the server's command line: its long name without dashes, and its value where it takes one. */
export interface LaunchOption {
  readonly name: string;
  /** Absent when it has none, or none that can be known. */
  readonly value?: Text;
  readonly at: Span;
  /** The assignment that gave the value, where a variable of the same script did. */
  readonly from?: Span;
  /** The value while a variable is unset, where that is all that is known. */
  readonly fallback?: { readonly text: Text; readonly unless: string };
}

/** Where a process listens, and what it speaks there. `at` is absent for a server's default. */
export interface Listener {
  readonly address: Address;
  readonly protocol: Protocol;
  readonly at?: Span;
}

/** One process that a file of the repository starts: argv, configuration and environment merged. */
export interface Launch {
  readonly kind: LauncherKind;
  readonly server: Server;
  /** The whole command. */
  readonly at: Span;
  /** The word that names the server, `gunicorn` or `manage.py`'s `runserver`. */
  readonly command: Text;
  readonly stage: Stage;
  readonly options: readonly LaunchOption[];
  /** The last occurrence of an option, by its long name. */
  option(name: string): LaunchOption | undefined;
  /** Where it listens; empty when that cannot be known. */
  readonly listeners: readonly Listener[];
  /** Whether `listeners` is all of them. */
  readonly listenersKnown: boolean;
  /** The application it serves, `shop.wsgi:application`; undefined when none is named or it cannot be known. */
  readonly application: Text | undefined;
  /** The settings module its options or environment name. */
  readonly settingsModule: Text | undefined;
  readonly environment: readonly EnvironmentEntry[];
  /** The user it runs as, when a file says so. */
  readonly user: Text | undefined;
  /** The header of a system unit that names no user, so that systemd starts the process as root. */
  readonly rootByDefault?: Span;
  /** The directory it starts in, when a file says so. */
  readonly directory: Text | undefined;
}
