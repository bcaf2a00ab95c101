import type { Container, ServedFolder } from "../../core/launch/container.ts";
import type { EnvironmentEntry, Launch, LauncherKind, LaunchOption, Listener, CommandServer, Stage, Text, VirtualEnvironments } from "../../core/launch/launch.ts";
import type { SystemdService } from "../../core/launch/systemd-service.ts";
import { span, textOf, type Span } from "../../core/source.ts";
import { asText, literalArgument, type Argument } from "./argument.ts";
import type { Configurations } from "./configurations.ts";
import type { Invocation } from "./invocation.ts";
import { isAnyHost } from "../../core/address.ts";
import { type InheritedSockets, listenersOf, type Listening } from "./listeners.ts";
import type { Peeled } from "./peel.ts";
import { readOptions, type CommandLine } from "./read-options.ts";
import { serverOptions } from "./servers.ts";
import { activeIn } from "./virtual-environment.ts";

/** A server's command with what its file says around it. */
export interface Found {
  readonly kind: LauncherKind;
  readonly invocation: Invocation;
  readonly peeled: Extract<Peeled, { readonly kind: "server" }>;
  readonly stage: Stage;
  /** Sockets that systemd or supervisord opens for the process. */
  readonly sockets?: InheritedSockets & { readonly openedBy: "systemd" | "supervisor" };
  /** The header of a system unit that names no user. */
  readonly rootByDefault?: Span;
  /** The container it runs in. */
  readonly container?: Container;
  /** The folders that its platform serves by itself. */
  readonly servedFolders?: readonly ServedFolder[];
  /** The unit of systemd that starts it. */
  readonly service?: SystemdService;
  /** The setting by which PM2 watches its files. */
  readonly watched?: Span;
  /** The configuration files of the repository. */
  readonly configurations: Configurations;
}

/** Puts everything together that is known of one process. */
export function buildLaunch(found: Found): Launch {
  const { invocation, peeled } = found;
  const { server } = peeled;
  const environment = lastOnes([...invocation.environment, ...peeled.wrapping.environment]);
  const extra = extraArguments(server, environment);
  const own = readOptions(peeled.args, serverOptions[server]);
  const before = readOptions(extra.args, serverOptions[server]);
  const typed: CommandLine = { options: layered(before.options, own.options), positionals: [...before.positionals, ...own.positionals], complete: own.complete && before.complete && extra.complete };
  const files = found.configurations.of({ server, line: typed, environment, directory: invocation.directory, starter: invocation.at.file });
  // uWSGI reads them where they are named, so that an option may stand in both.
  const line = { ...typed, options: server === "uwsgi" ? [...typed.options, ...files.options] : layered(files.options, typed.options) };
  const option = (name: string): LaunchOption | undefined => line.options.findLast((candidate) => candidate.name === name);
  const configured = !files.complete || isConfigured(server, line);
  const variables = lastOnes([...environment, ...ownEnvironment(server, line)]);
  const directory = directoryOf(server, option("chdir"), invocation.directory);
  const listening = socketListening(found, server, line) ?? listenersOf({ server, line, configured, directory, variable: (name) => environment.find((entry) => entry.name === name) });
  const applicationFile = applicationFileOf(server, option);
  const user = userOf(server, option, peeled.wrapping.user ?? invocation.user);
  const detached = peeled.wrapping.detached ?? invocation.detached;
  // An emperor stays what it is: its vassals have users of their own.
  const isEmperor = option("emperor") !== undefined && files.complete && option("emperor-tyrant") === undefined;
  const mayDrop = user !== undefined || peeled.wrapping.user !== undefined || (configured && !isEmperor) || !line.complete || option("user") !== undefined || option("uid") !== undefined;
  return {
    kind: found.kind,
    server,
    at: invocation.at,
    command: peeled.command,
    stage: found.stage,
    options: line.options,
    option,
    listeners: [...listening.listeners, ...publishedOf(listening.listeners, found.container)],
    listenersKnown: listening.known,
    application: applicationOf(server, line, option) ?? files.application,
    ...(applicationFile && { applicationFile }),
    settingsModule: settingsModuleOf(server, option, variables),
    environment: variables,
    configurations: files.files,
    optionsKnown: line.complete && !configured,
    ...(detached && { detached }),
    ...(found.watched && { watched: found.watched }),
    user,
    ...(found.rootByDefault && !mayDrop && { rootByDefault: found.rootByDefault }),
    directory,
    ...(found.container && { container: containerOf(found.container, user !== undefined || mayDrop) }),
    ...(found.servedFolders && { servedFolders: found.servedFolders }),
    ...(found.service && { service: found.service }),
    environments: environmentsOf(invocation, peeled.wrapping),
    ...(invocation.forked && found.container && found.container.hasInit !== true && { behindShell: invocation.forked }),
  };
}

/** The virtual environments of a command. */
export function environmentsOf({ active, environment }: Invocation, { virtualenv }: Peeled["wrapping"]): VirtualEnvironments {
  const around = active ?? activeIn(environment);
  return { ...(virtualenv && { named: virtualenv }), ...(around && { active: around }) };
}

/** The ports of the machine that lead to a container's listeners. */
function publishedOf(listeners: readonly Listener[], container: Container | undefined): readonly Listener[] {
  return [...(container?.ports ?? []), ...(container?.handedOn ?? [])].flatMap(({ host, hostPort, containerPort, at }) => {
    const inner = listeners.find(({ address }) => address.kind === "tcp" && address.port === containerPort && isAnyHost(address.host));
    return inner && hostPort !== undefined ? [{ address: { kind: "tcp", host, port: hostPort }, protocol: inner.protocol, at, published: true } as const] : [];
  });
}

/** A server that changes its user itself does not stay the image's. */
function containerOf({ rootByDefault, ...container }: Container, hasUser: boolean): Container {
  return rootByDefault && !hasUser ? { ...container, rootByDefault } : container;
}

/** Options of two places: what the stronger one names replaces what the weaker one says, lists included. */
function layered(weaker: readonly LaunchOption[], stronger: readonly LaunchOption[]): readonly LaunchOption[] {
  const named = new Set(stronger.map(({ name }) => name));
  return [...weaker.filter(({ name }) => !named.has(name)), ...stronger];
}

/** The last entry of each name, in the order of first appearance. */
function lastOnes(entries: readonly EnvironmentEntry[]): readonly EnvironmentEntry[] {
  const byName = new Map<string, EnvironmentEntry>();
  for (const entry of entries) byName.set(entry.name, entry);
  return [...byName.values()];
}

/** UWSGI_HTTP_SOCKET is `--http-socket` (uwsgi-docs.readthedocs.io, "Configuring uWSGI"). */
const ofVariable = ({ name, value, at }: EnvironmentEntry): readonly Argument[] =>
  name.startsWith("UWSGI_") && serverOptions.uwsgi.spellings.has(optionOfVariable(name))
    ? [{ pieces: [{ text: `${optionOfVariable(name)}=`, at }, { text: value, at }], at, spread: false }]
    : [];
const optionOfVariable = (name: string): string => `--${name.slice("UWSGI_".length).toLowerCase().replaceAll("_", "-")}`;

/** GUNICORN_CMD_ARGS stands before the command line (docs.gunicorn.org/en/stable/configure.html). */
function extraArguments(server: CommandServer, environment: readonly EnvironmentEntry[]): { readonly args: readonly Argument[]; readonly complete: boolean } {
  if (server === "uwsgi") return { args: environment.flatMap(ofVariable), complete: true };
  const entry = server === "gunicorn" ? environment.find(({ name }) => name === "GUNICORN_CMD_ARGS") : undefined;
  if (!entry) return { args: [], complete: true };
  if (entry.value === undefined || /['"\\]/.test(entry.value)) return { args: [], complete: false };
  return { args: entry.value.split(/\s+/).filter(Boolean).map((word) => literalArgument(word, entry.at)), complete: true };
}

/** Whether a source of options that is not read may say more. */
function isConfigured(server: CommandServer, line: CommandLine): boolean {
  const has = (...names: readonly string[]): boolean => line.options.some(({ name }) => names.includes(name));
  switch (server) {
    case "gunicorn":
    case "gunicorn_django":
      return has("paste");
    case "hypercorn":
      return has("config");
    case "uwsgi":
      return has("emperor", "vassals-inherit", "sqlite3", "ldap", "ldap-schema");
    case "uvicorn":
    case "granian":
      return has("env-file", "env-files");
    case "daphne":
    case "waitress":
    case "runserver":
      return false;
  }
}

/** What the server itself puts into its environment: `--env NAME=value`. */
function ownEnvironment(server: CommandServer, line: CommandLine): readonly EnvironmentEntry[] {
  if (server !== "gunicorn" && server !== "gunicorn_django" && server !== "uwsgi") return [];
  return line.options.flatMap((option): readonly EnvironmentEntry[] => {
    if (option.name !== "env") return [];
    const text = option.value;
    const equals = text?.value.indexOf("=") ?? -1;
    // `--env NAME=$VALUE`: the name is there, the value is not known.
    const unknownName = text ? undefined : /[\s="']([A-Z_][A-Z0-9_]*)=/.exec(textOf(option.at))?.[1];
    if (unknownName !== undefined) return [{ name: unknownName, value: undefined, at: option.at }];
    return text && equals > 0 ? [{ name: text.value.slice(0, equals), value: text.value.slice(equals + 1), at: after(text, equals + 1) }] : [];
  });
}

/** Where a text stands without its first characters, if the file reads as the text does. */
const after = (text: Text, count: number): Span => (textOf(text.at) === text.value ? span(text.at.file, text.at.start + count, text.at.end) : text.at);

function directoryOf(server: CommandServer, option: LaunchOption | undefined, start: Text | undefined): Text | undefined {
  if (!option || (server !== "gunicorn" && server !== "gunicorn_django" && server !== "uwsgi")) return start;
  if (!option.value || option.value.value.startsWith("/")) return option.value;
  return start && { value: `${start.value.replace(/\/$/, "")}/${option.value.value.replace(/^\.\//, "")}`, at: option.value.at };
}

/** gunicorn uses the sockets that systemd hands it and ignores `--bind` (gunicorn/arbiter.py); others must be told. */
function socketListening({ sockets }: Found, server: CommandServer, line: CommandLine): Listening | undefined {
  if (!sockets) return undefined;
  const has = (...names: readonly string[]): boolean => line.options.some(({ name }) => names.includes(name));
  const isTold = has("fd") || line.options.some(({ name, value }) => name === "endpoint" && value?.value.startsWith("fd:") === true);
  const takes = isTold || (sockets.openedBy === "systemd" && (server === "gunicorn" || server === "gunicorn_django"));
  if (!takes) return undefined;
  const protocol = has("certfile", "ssl-certfile") ? "https" : "http";
  // daphne opens what it is told of beside them.
  const alone = server !== "daphne" || !has("unix-socket", "bind", "port");
  return { listeners: sockets.listeners.map((listener) => ({ ...listener, protocol })), known: sockets.known && alone };
}

function userOf(server: CommandServer, option: (name: string) => LaunchOption | undefined, around: Text | undefined): Text | undefined {
  const dropped = server === "gunicorn" || server === "gunicorn_django" ? option("user") : server === "uwsgi" ? option("uid") : undefined;
  if (dropped) return dropped.value;
  return around?.value === "" ? undefined : around;
}

function applicationOf(server: CommandServer, line: CommandLine, option: (name: string) => LaunchOption | undefined): Text | undefined {
  if (server === "runserver" || server === "gunicorn_django") return undefined;
  if (server !== "uwsgi") return line.complete || line.positionals.length === 1 ? asText(line.positionals[0]) : undefined;
  const named = option("module") ?? option("wsgi");
  if (named) return named.value;
  const file = option("wsgi-file")?.value;
  // A path below the start directory is a module; a `.wsgi` can't be imported, it is read as a file.
  return file && !/^[/.]|\.wsgi$/.test(file.value) ? { value: file.value.replace(/\.py$/, "").replaceAll("/", "."), at: file.at } : undefined;
}

/** `wsgi-file = /srv/bakery/bakery/wsgi.py`, `mount = /shop=$(HOME)/bakery/wsgi.py` */
function applicationFileOf(server: CommandServer, option: (name: string) => LaunchOption | undefined): Text | undefined {
  if (server !== "uwsgi") return undefined;
  const named = option("wsgi-file") ?? option("mount");
  const text = named?.value ?? named?.end;
  const path = /(?:^|=)([^=]*\.(?:py|wsgi))$/.exec(text?.value ?? "")?.[1];
  return text && path !== undefined ? { value: path, at: text.at } : undefined;
}

function settingsModuleOf(server: CommandServer, option: (name: string) => LaunchOption | undefined, environment: readonly EnvironmentEntry[]): Text | undefined {
  const asked = server === "runserver" || server === "gunicorn_django" ? option("settings") : undefined;
  if (asked) return asked.value;
  const entry = environment.find(({ name }) => name === "DJANGO_SETTINGS_MODULE");
  return entry?.value === undefined || entry.value === "" ? undefined : { value: entry.value, at: entry.at };
}
