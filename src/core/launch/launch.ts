import type { Address, Protocol } from "../address.ts";
import type { Container, ServedFolder } from "./container.ts";
import type { SourceFile, Span } from "../source.ts";
import type { SystemdService } from "./systemd-service.ts";

/** A text read from a file: its decoded value and where it stands there. */
export interface Text {
  readonly value: string;
  readonly at: Span;
}

/**
 * What a command starts. `gunicorn_django` stands for each command that gunicorn 19.7.0 removed (`gunicorn_django`,
 * `gunicorn_paster`, `manage.py run_gunicorn`), `runserver` for each development server; `command` says which.
 */
export type CommandServer =
  | "gunicorn"
  | "gunicorn_django"
  | "uwsgi"
  | "uvicorn"
  | "daphne"
  | "hypercorn"
  | "waitress"
  | "granian"
  | "runserver";

/** Hosts that import the application by a configuration of theirs, without a command: NGINX Unit, Passenger, Vercel, Clever Cloud, PythonAnywhere. */
export type ApplicationHost = "unit" | "passenger" | "vercel" | "clever-cloud" | "pythonanywhere";

/** What runs the application. */
export type Server = CommandServer | ApplicationHost;

/** The kind of file a launch was read from. */
export type LauncherKind = "shell" | "procfile" | "systemd" | "javascript" | "uwsgi" | "supervisor" | "dockerfile" | "compose" | "kubernetes" | "platform" | "crontab" | "makefile" | "ci";

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
  /** What it is where whoever starts the process says nothing else: `${DEBUG:-0}` of a compose file. */
  readonly fallback?: string;
  /** Whether it is baked into an image, which whoever starts a container may replace. */
  readonly inImage?: boolean;
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
  /** The end of a path whose beginning is not known: `/conf/uwsgi.ini` of `$HOME/conf/uwsgi.ini`. */
  readonly end?: Text;
  /** Why the program ends with an error at it, as argparse does: it takes no value and has one, or is spelt otherwise. */
  readonly refused?: { readonly kind: "value" } | { readonly kind: "spelling"; readonly meant: string };
}

/** A configuration file of the server itself (`gunicorn.conf.py`, `uwsgi.ini`), as far as it was read. */
export interface ServerConfiguration {
  readonly file: SourceFile;
  /** Names that it sets and the server does not know; `meant` is the option that it is a slip of. */
  readonly unknown: readonly { readonly name: Text; readonly meant?: string }[];
  /** What stands behind a value as a comment would, where the server takes it for a part of the value. */
  readonly swallowedComments: readonly { readonly option: string; readonly value: Text; readonly comment: Span }[];
}

/** A management command of Django's that a file of the repository runs: `manage.py migrate`. */
export interface ManagementCommand {
  readonly kind: LauncherKind;
  /** `migrate` */
  readonly name: Text;
  /** Its arguments as far as they are known. */
  readonly args: readonly string[];
  /** The whole command. */
  readonly at: Span;
  readonly stage: Stage;
  /** The directory it runs in, when a file says so. */
  readonly directory: Text | undefined;
  readonly environments: VirtualEnvironments;
  /** The container that runs it each time that it starts. */
  readonly container?: Container;
}

/** The virtual environments that a command has to do with, each as its directory, `/srv/bakery/venv`. */
export interface VirtualEnvironments {
  /** The one whose program it names: `/srv/bakery/venv/bin/gunicorn`. */
  readonly named?: Text;
  /** The one that is active around it: a script sourced its `activate`, or a unit puts its programs first. */
  readonly active?: Text;
}

/** Where a process listens, and what it speaks there. `at` is absent for a server's default. */
export interface Listener {
  readonly address: Address;
  readonly protocol: Protocol;
  readonly at?: Span;
  /** Whether the machine hands the port on to a container, in which the process listens on another. */
  readonly published?: boolean;
  /** The variables that replace a part of the address where they are set: `PORT` of `0.0.0.0:${PORT:-8000}`, `HOST or PORT`. */
  readonly unless?: string;
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
  /** The file of Python that it serves where it names one: a path on the server, or the known end of one. */
  readonly applicationFile?: Text;
  /** The settings module its options or environment name. */
  readonly settingsModule: Text | undefined;
  readonly environment: readonly EnvironmentEntry[];
  /** The configuration files that were read for it. */
  readonly configurations: readonly ServerConfiguration[];
  /** Whether `options` is all of them: nothing of the command line and no configuration file is left unread. */
  readonly optionsKnown: boolean;
  /** The word by which it goes on alone when its starter ends, `nohup`, `screen`, `&`: nothing starts it again. */
  readonly detached?: Text;
  /** The setting by which PM2 starts it anew whenever a file changes. */
  readonly watched?: Span;
  /** The line by which a web server is told to run it. */
  readonly hostedAt?: Span;
  /** The user it runs as, when a file says so. */
  readonly user: Text | undefined;
  /** The header of a system unit that names no user, so that systemd starts the process as root. */
  readonly rootByDefault?: Span;
  /** The directory it starts in, when a file says so. */
  readonly directory: Text | undefined;
  /** The container it runs in. */
  readonly container?: Container;
  /** What a host that hides the command starts it with, where it says so. */
  readonly backend?: CommandServer;
  /** The folders that its platform serves by itself. */
  readonly servedFolders?: readonly ServedFolder[];
  /** The unit of systemd that starts it. */
  readonly service?: SystemdService;
  readonly environments: VirtualEnvironments;
  /** What a shell starts without `exec` in a container, so that the shell stays its first process and gets its signals. */
  readonly behindShell?: Span;
}
