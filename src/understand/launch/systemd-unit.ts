import { parseAddress } from "../../core/address.ts";
import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import type { SystemdService } from "../../core/launch/systemd-service.ts";
import { directoryOf } from "../../core/paths.ts";
import { cover, type Span } from "../../core/source.ts";
import type { MappedText } from "../../parse/command/mapped-text.ts";
import { hasTemplateMarker } from "../../parse/command/word.ts";
import { textsOf } from "../../parse/dotenv/dialects.ts";
import type { DotenvDocument, DotenvEntry } from "../../parse/dotenv/parse.ts";
import { readExec, type ExecCommand } from "../../parse/systemd/exec.ts";
import { headerOf, valuesOf, type SystemdDocument } from "../../parse/systemd/parse.ts";
import { splitWords } from "../../parse/systemd/words.ts";
import { dropStart, known, knownStart } from "./argument.ts";
import { expandWhole } from "./expand.ts";
import type { InheritedSockets } from "./listeners.ts";

/** What a service unit says about its process. */
export interface ServiceUnit {
  readonly commands: readonly { readonly command: ExecCommand; readonly at: Span }[];
  /** What runs before them, and ends. */
  readonly preparations: readonly { readonly command: ExecCommand; readonly at: Span }[];
  readonly environment: readonly EnvironmentEntry[];
  readonly user: Text | undefined;
  readonly directory: Text | undefined;
  /** The section's header, when systemd starts the process as root because nothing says otherwise. */
  readonly rootByDefault: Span | undefined;
  /** Whether it belongs to a user's own systemd. */
  readonly isUserUnit: boolean;
  /** What it says of the process itself; undefined where it has no `[Service]`. */
  readonly service: Omit<SystemdService, "startedBySocket"> | undefined;
}

const lastOf = (document: SystemdDocument, key: string): MappedText | undefined => valuesOf(document, "Service", key).at(-1);
const isOn = (value: MappedText | undefined): boolean => /^(1|yes|true|on)$/i.test(value?.text ?? "");

/** Reads a service unit. `environmentFile` finds a file of the repository by the path on the host. */
export function readService(document: SystemdDocument, environmentFile: (path: string) => DotenvDocument | undefined): ServiceUnit {
  const isUserUnit = /(^|\/)(\.config\/systemd|systemd\/user|user-units?)\//.test(document.file.path) || valuesOf(document, "Install", "WantedBy").some(({ text }) => /\bdefault\.target\b/.test(text));
  const user = lastOf(document, "User");
  // In a system unit %h is root's home: nobody means that, so such a unit is probably a user's.
  const usesHome = document.entries.some(({ value }) => value.text.includes("%h"));
  const isRoot = !user && !isUserUnit && !usesHome && !isOn(lastOf(document, "DynamicUser"));
  return {
    commands: commandsOf(document, "ExecStart"),
    preparations: commandsOf(document, "ExecStartPre"),
    environment: readEnvironment(document, environmentFile),
    user: plainText(user),
    directory: startDirectory(plainText(lastOf(document, "WorkingDirectory"), /^-/)),
    rootByDefault: isRoot ? headerOf(document, "Service")?.at : undefined,
    isUserUnit,
    service: serviceOf(document),
  };
}

/** systemd takes an absolute path or `~` alone (systemd.exec(5)): another is a word in whose place a set-up script writes the path. */
const startDirectory = (directory: Text | undefined): Text | undefined => (directory !== undefined && /^[/~]/.test(directory.value) ? directory : undefined);

function serviceOf(document: SystemdDocument): ServiceUnit["service"] {
  const header = headerOf(document, "Service")?.at;
  if (!header) return undefined;
  const ownTmp = document.entries.findLast(({ section, key, value }) => section === "Service" && (key.value === "PrivateTmp" || key.value === "DynamicUser") && (isOn(value) || value.text === "disconnected"));
  return {
    header,
    type: plainText(lastOf(document, "Type")),
    restart: plainText(lastOf(document, "Restart")),
    ownTmp: ownTmp && cover(ownTmp.key.at, ownTmp.value.at),
    joinsNamespace: valuesOf(document, "Unit", "JoinsNamespaceOf").length > 0,
  };
}

const commandsOf = (document: SystemdDocument, key: string): ServiceUnit["commands"] =>
  valuesOf(document, "Service", key).flatMap((value) => readExec(value).map((command) => ({ command, at: value.at })));

/** A value without specifiers and placeholders, quotes taken off. */
function plainText(value: MappedText | undefined, prefix = /^(?!)/): Text | undefined {
  if (!value) return undefined;
  const bare = value.slice(prefix.exec(value.text)?.[0].length ?? 0);
  const isQuoted = /^(["']).*\1$/.test(bare.text);
  const inner = isQuoted ? bare.slice(1, bare.text.length - 1) : bare;
  return /%(?!%)/.test(inner.text) || hasTemplateMarker(inner.text) ? undefined : { value: inner.text.replaceAll("%%", "%"), at: inner.at };
}

/** `Environment=` in order, then the files, which are stronger (systemd.exec(5)). */
function readEnvironment(document: SystemdDocument, environmentFile: (path: string) => DotenvDocument | undefined): readonly EnvironmentEntry[] {
  const entries: EnvironmentEntry[] = [];
  for (const value of valuesOf(document, "Service", "Environment")) {
    for (const word of splitWords(value, { variables: false })) {
      const argument = expandWhole(word, () => undefined);
      const [whole, name] = /^([A-Za-z_]\w*)=/.exec(knownStart(argument)) ?? [];
      if (whole !== undefined && name !== undefined) entries.push({ name, value: known(dropStart(argument, whole.length)), at: argument.at });
    }
  }
  for (const value of valuesOf(document, "Service", "EnvironmentFile")) {
    const path = plainText(value, /^-/);
    const file = path && environmentFile(path.value);
    for (const entry of file?.entries ?? []) entries.push({ name: entry.name, value: asSystemdReads(entry), at: entry.at });
  }
  return entries;
}

/** What systemd makes of a line of an environment file: a `#` behind a value is a part of it (systemd.exec(5)). */
function asSystemdReads({ nameAt: { file, end } }: DotenvEntry): string | undefined {
  const line = file.lineText(file.positionAt(end).line);
  const [, raw] = /^[^=]*=(.*)$/.exec(line) ?? [];
  return raw === undefined ? undefined : textsOf.systemd(raw)[0];
}

/** Where a socket unit listens, in the order of its lines. */
export function readSocket(document: SystemdDocument): InheritedSockets {
  const values = valuesOf(document, "Socket", "ListenStream");
  const listeners = values.flatMap((value) => {
    // %t is /run for the system's systemd (systemd.unit(5)).
    const text = value.text.replace(/^%t\//, "/run/");
    if (/%|\{\{/.test(text)) return [];
    const address = /^\d+$/.test(text) ? ({ kind: "tcp", host: "[::]", port: Number(text) } as const) : text.startsWith("@") ? undefined : parseAddress(text);
    return address ? [{ address, at: value.at }] : [];
  });
  return { listeners, known: listeners.length === values.length };
}

const unitName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.(service|socket)\b.*$/s, "");

/** The socket units that systemd hands to a service: named after it, or naming it. */
export function socketsOf(service: SystemdDocument, documents: readonly SystemdDocument[]): readonly SystemdDocument[] {
  const name = unitName(service.file.path);
  const named = new Set(valuesOf(service, "Service", "Sockets").flatMap(({ text }) => text.split(/\s+/)));
  const serving = documents.filter((document) => {
    if (!/\.socket\b/.test(document.file.path) || headerOf(document, "Socket") === undefined) return false;
    const own = unitName(document.file.path);
    const serves = valuesOf(document, "Socket", "Service").at(-1)?.text.replace(/\.service$/, "") ?? own;
    return serves === name || named.has(`${own}.socket`);
  });
  // Units of another copy of the project have the same names.
  const beside = serving.filter(({ file }) => directoryOf(file.path) === directoryOf(service.file.path));
  return beside.length > 0 ? beside : serving;
}
