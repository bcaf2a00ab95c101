import { parseAddress, type Address, type Protocol } from "../../core/address.ts";
import type { EnvironmentEntry, LaunchOption, Listener, CommandServer, Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import type { CommandLine } from "./read-options.ts";

/** Where a process listens, and whether that is all. */
export interface Listening {
  readonly listeners: readonly Listener[];
  readonly known: boolean;
}

/** Sockets that a process is handed by what starts it; what it speaks there is its own affair. */
export interface InheritedSockets {
  readonly listeners: readonly Omit<Listener, "protocol">[];
  readonly known: boolean;
}

/** What decides where a server listens. */
export interface ListeningFacts {
  readonly server: CommandServer;
  readonly line: CommandLine;
  /** The last entry of an environment variable. */
  variable(name: string): EnvironmentEntry | undefined;
  /** Whether a configuration file that is not read may say more. */
  readonly configured: boolean;
  readonly directory: Text | undefined;
}

const unknown: Listening = { listeners: [], known: false };

/** Works out where a server listens, by its options, its environment and its defaults. */
export function listenersOf(facts: ListeningFacts): Listening {
  const found = byServer(facts);
  return facts.line.complete ? found : { listeners: found.listeners.filter(({ at }) => at !== undefined), known: false };
}

function byServer(facts: ListeningFacts): Listening {
  const { line, configured } = facts;
  switch (facts.server) {
    case "gunicorn":
    case "gunicorn_django":
      return gunicorn(facts);
    case "hypercorn": {
      const secure: Protocol = has(line, "certfile") ? "https" : "http";
      const all = join(listed(facts, "bind", secure, 8000), listed(facts, "insecure-bind", "http", 8000));
      return all ?? (configured ? unknown : standard("127.0.0.1", 8000, secure));
    }
    case "uvicorn":
      return hostAndPort(facts, "UVICORN", has(line, "ssl-certfile") ? "https" : "http");
    case "granian":
      return hostAndPort(facts, "GRANIAN", has(line, "ssl-certificate") ? "https" : "http");
    case "daphne":
      return daphne(facts);
    case "waitress":
      return waitress(facts);
    case "uwsgi":
      return uwsgi(facts);
    case "runserver":
      return runserver(facts);
  }
}

/** `--bind` replaces what a configuration file says; the default follows PORT (gunicorn/config.py, class Bind). */
function gunicorn(facts: ListeningFacts): Listening {
  const { line } = facts;
  const named = lastOf(line, "protocol");
  const wire = named ? protocolNamed(named.value?.value) : has(line, "certfile") ? "https" : "http";
  if (wire === undefined) return unknown;
  const bound = listed(facts, "bind", wire, 8000);
  if (bound) return bound;
  // `manage.py run_gunicorn 127.0.0.1:8000`
  const positional = facts.server === "gunicorn_django" ? line.positionals.map((argument) => argument.at.file.text.slice(argument.at.start, argument.at.end)) : [];
  const address = positional.map((text) => (/:\d+$|^unix:/.test(text) ? parseAddress(text) : undefined)).find((found) => found !== undefined);
  if (address) return { listeners: [{ address, protocol: wire, ...(line.positionals[0] && { at: line.positionals[0].at }) }], known: true };
  if (facts.configured) return unknown;
  const port = facts.variable("PORT");
  if (!port) return standard("127.0.0.1", 8000, wire);
  return tcp({ value: "0.0.0.0" }, givenBy(port), wire);
}

const protocolNamed = (text: string | undefined): Protocol | undefined => (text === "uwsgi" || text === "fastcgi" || text === "http" ? text : undefined);

function hostAndPort(facts: ListeningFacts, prefix: string, protocol: Protocol): Listening {
  const { line } = facts;
  const socket = given(facts, "uds", `${prefix}_UDS`);
  if (socket) return unixAt(socket, protocol, facts);
  if (has(line, "fd")) return unknown;
  const host = given(facts, "host", `${prefix}_HOST`);
  const port = given(facts, "port", `${prefix}_PORT`);
  return tcp(host ?? { value: "127.0.0.1" }, port ?? { value: "8000" }, protocol);
}

/** daphne/cli.py: a host or a port alone is completed, and either may stand beside sockets. */
function daphne(facts: ListeningFacts): Listening {
  const { line } = facts;
  if (has(line, "fd") || has(line, "endpoint")) return unknown;
  const host = given(facts, "bind");
  const port = given(facts, "port");
  const socket = given(facts, "unix-socket");
  const bySocket = socket && unixAt(socket, "http", facts);
  const byPort = host || port || !socket ? tcp(host ?? { value: "127.0.0.1" }, port ?? { value: "8000" }, "http") : undefined;
  return join(bySocket, byPort) ?? unknown;
}

/** waitress/adjustments.py: 0.0.0.0:8080; `--listen` may hold several. */
function waitress(facts: ListeningFacts): Listening {
  const protocol = "http";
  const socket = given(facts, "unix-socket");
  if (socket) return unixAt(socket, protocol, facts);
  const listed = facts.line.options.filter(({ name }) => name === "listen");
  if (listed.length === 0) return tcp(given(facts, "host") ?? { value: "0.0.0.0" }, given(facts, "port") ?? { value: "8080" }, protocol);
  const listeners = listed.flatMap((option) => (option.value?.value ?? "?").split(/\s+/).filter(Boolean).map((text) => listener(parseAddress(text.replace(/^\*:/, ":"), 8080), protocol, option.at)));
  return gather(listeners);
}

const uwsgiSockets: ReadonlyMap<string, Protocol> = new Map<string, Protocol>([
  ["socket", "uwsgi"],
  ["uwsgi-socket", "uwsgi"],
  ["suwsgi-socket", "uwsgi"],
  ["http-socket", "http"],
  ["http11-socket", "http"],
  ["http", "http"],
  ["http11", "http"],
  ["https", "https"],
  ["https-socket", "https"],
  ["fastcgi-socket", "fastcgi"],
  ["scgi-socket", "scgi"],
]);

/** Each kind of socket speaks its own protocol; `--protocol` changes that of a plain `--socket`. */
function uwsgi(facts: ListeningFacts): Listening {
  const { line } = facts;
  const changed = lastOf(line, "protocol") ?? lastOf(line, "socket-protocol");
  const listeners = line.options.flatMap((option) => {
    const usual = uwsgiSockets.get(option.name);
    if (!usual) return [];
    const protocol = option.name === "socket" && changed ? protocolNamed(changed.value?.value) : usual;
    // `--https :443,site.crt,site.key`
    const { value, unless } = valueOf(option);
    const text = value?.split(",")[0];
    const address = text === undefined ? undefined : /^[^:]*\/|\.sock$/.test(text) ? ({ kind: "unix", path: absolute(text, facts) } as const) : parseAddress(text);
    return [protocol && listener(address, protocol, option.at, unless)];
  });
  const gathered = gather(listeners);
  // Without a socket on the command line it has them from somewhere else: a file, UWSGI_SOCKET.
  return facts.configured || listeners.length === 0 ? { ...gathered, known: false } : gathered;
}

/** `runserver`, `runserver 8000`, `runserver 0.0.0.0:8000` (django/core/management/commands/runserver.py). */
function runserver(facts: ListeningFacts): Listening {
  const [first] = facts.line.positionals;
  const host = has(facts.line, "ipv6") ? "::1" : "127.0.0.1";
  if (!first) return standard(host, 8000, "http");
  if (first.pieces.some(({ text }) => text === undefined)) return unknown;
  const text = first.pieces.map((piece) => piece.text).join("");
  const address: Address | undefined = /^\d+$/.test(text) ? { kind: "tcp", host, port: Number(text) } : parseAddress(text);
  return gather([listener(address && address.kind === "tcp" && address.host === "0" ? { ...address, host: "0.0.0.0" } : address, "http", first.at)]);
}

interface Given {
  readonly value: string | undefined;
  readonly at?: Span;
  /** The variable that replaces the value where it is set. */
  readonly unless?: string;
}

/** The last value of an option, or else of an environment variable. */
function given(facts: ListeningFacts, option: string, variable?: string): Given | undefined {
  const found = lastOf(facts.line, option);
  if (found) return valueOf(found);
  const entry = variable === undefined ? undefined : facts.variable(variable);
  return entry && givenBy(entry);
}

/** The value of an option; where a variable may replace it, what it is without. */
function valueOf({ value, fallback, at }: LaunchOption): Given {
  if (value || !fallback) return { value: value?.value, at };
  return { value: fallback.text.value, at, unless: fallback.unless };
}

const givenBy = ({ name, value, fallback, at }: EnvironmentEntry): Given => (value === undefined && fallback !== undefined ? { value: fallback, at, unless: name } : { value, at });

const lastOf = (line: CommandLine, name: string): LaunchOption | undefined => line.options.findLast((option) => option.name === name);
const has = (line: CommandLine, name: string): boolean => lastOf(line, name) !== undefined;

/** The listeners that an option which may be repeated names; undefined when it is not there. */
function listed(facts: ListeningFacts, name: string, protocol: Protocol, defaultPort: number): Listening | undefined {
  const options = facts.line.options.filter((option) => option.name === name);
  if (options.length === 0) return undefined;
  return gather(
    options.map((option) => {
      const { value, unless } = valueOf(option);
      return listener(addressOf(value, defaultPort, facts), protocol, option.at, unless);
    }),
  );
}

/** gunicorn/util.py, parse_address; a file descriptor says nothing. */
function addressOf(text: string | undefined, defaultPort: number, facts: ListeningFacts): Address | undefined {
  if (text === undefined || text.startsWith("fd://")) return undefined;
  const address = parseAddress(text.replace(/^tcp:\/\//, "").replace(/^\/(?=[^/])/, "unix:/"), defaultPort);
  return address?.kind === "unix" ? { kind: "unix", path: absolute(address.path, facts) } : address;
}

/** A relative path stands below the directory where the server starts. */
const absolute = (path: string, facts: ListeningFacts): string =>
  path.startsWith("/") || !facts.directory ? path : `${facts.directory.value.replace(/\/$/, "")}/${path.replace(/^\.\//, "")}`;

const listener = (address: Address | undefined, protocol: Protocol, at: Span, unless?: string): Listener | undefined => address && { address, protocol, at, ...(unless !== undefined && { unless }) };
/** Where a variable may replace an address, it is not the only one that can be meant. */
const one = (address: Address, protocol: Protocol, at?: Span, unless?: string): Listening => ({ listeners: [{ address, protocol, ...(at && { at }), ...(unless !== undefined && { unless }) }], known: unless === undefined });
const unixAt = ({ value, at, unless }: Given, protocol: Protocol, facts: ListeningFacts): Listening => (value === undefined ? unknown : one({ kind: "unix", path: absolute(value, facts) }, protocol, at, unless));
const standard = (host: string, port: number, protocol: Protocol): Listening => one({ kind: "tcp", host, port }, protocol);

function portNumber(text: string | undefined): number | undefined {
  const port = text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port > 0 && port < 65536 ? port : undefined;
}

function tcp(host: Given, port: Given, protocol: Protocol): Listening {
  const number = portNumber(port.value);
  return host.value === undefined || number === undefined ? unknown : one({ kind: "tcp", host: host.value, port: number }, protocol, port.at ?? host.at, port.unless ?? host.unless);
}

function gather(listeners: readonly (Listener | undefined)[]): Listening {
  const found = listeners.filter((entry) => entry !== undefined);
  return { listeners: found, known: found.length === listeners.length && found.every(({ unless }) => unless === undefined) };
}

function join(left: Listening | undefined, right: Listening | undefined): Listening | undefined {
  if (!left || !right) return left ?? right;
  return { listeners: [...left.listeners, ...right.listeners], known: left.known && right.known };
}
