import { parseAddress } from "../../core/address.ts";
import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import type { MappedText } from "../../parse/command/mapped-text.ts";
import { hasTemplateMarker } from "../../parse/command/word.ts";
import { lastEntry, type SupervisorDocument } from "../../parse/supervisor/parse.ts";
import { splitWords } from "../../parse/systemd/words.ts";
import type { Argument } from "./argument.ts";
import { expandWhole } from "./expand.ts";
import type { InheritedSockets } from "./listeners.ts";

/** One `[program:x]` (supervisord.org/configuration.html). */
export interface SupervisorProgram {
  readonly name: string;
  readonly argv: readonly Argument[];
  readonly at: Span;
  readonly environment: readonly EnvironmentEntry[];
  readonly directory: Text | undefined;
  readonly user: Text | undefined;
  /** The header of a program that names no user, and whose supervisord names none that is not root. */
  readonly rootByDefault: Span | undefined;
  /** What supervisord opens for an fcgi-program and hands on as file descriptor 0. */
  readonly socket: InheritedSockets | undefined;
}

/**
 * The programs of a configuration that start by themselves.
 * @param including the file whose `[supervisord]` holds for them
 */
export function readPrograms(document: SupervisorDocument, including: SupervisorDocument = document): readonly SupervisorProgram[] {
  const daemon = textOf(lastEntry(including, "supervisord", "user")?.value);
  const ofAll = readEnvironment(lastEntry(including, "supervisord", "environment")?.value);
  return document.sections.flatMap((section): readonly SupervisorProgram[] => {
    const [, type, name] = /^(program|fcgi-program):(.+)$/.exec(section.value) ?? [];
    const value = (key: string): MappedText | undefined => lastEntry(document, section.value, key)?.value;
    const command = value("command");
    if (name === undefined || !command || /^(?:false|off|no|0)$/i.test(value("autostart")?.text ?? "")) return [];
    const user = textOf(value("user"));
    const inherits = daemon === undefined || daemon.value === "root";
    return [
      {
        name,
        argv: splitWords(command, { variables: false }).map((word) => expandWhole(word, () => undefined)),
        at: command.at,
        environment: [...ofAll, ...readEnvironment(value("environment"))],
        directory: textOf(value("directory")),
        user: user ?? (inherits ? undefined : daemon),
        rootByDefault: value("user") === undefined && inherits ? section.at : undefined,
        socket: type === "fcgi-program" ? readSocket(value("socket")) : undefined,
      },
    ];
  });
}

/** `socket=tcp://localhost:8001`, `socket=unix:///run/bakery.sock` */
function readSocket(value: MappedText | undefined): InheritedSockets | undefined {
  if (!value) return undefined;
  const address = hasExpansion(value.text) ? undefined : parseAddress(value.text.replace(/^tcp:\/\//, ""));
  return { listeners: address ? [{ address, at: value.at }] : [], known: address !== undefined };
}

/** `%(ENV_HOME)s`, `%(here)s`: known to the running supervisord alone. */
const hasExpansion = (text: string): boolean => /%\(\w+\)/.test(text) || hasTemplateMarker(text);

function textOf(value: MappedText | undefined): Text | undefined {
  return value && value.text !== "" && !hasExpansion(value.text) ? { value: value.text.replaceAll("%%", "%"), at: value.at } : undefined;
}

/** `KEY="value",KEY2=value2` */
function readEnvironment(value: MappedText | undefined): readonly EnvironmentEntry[] {
  if (!value) return [];
  return [...value.text.matchAll(/(?<!\w)([A-Za-z_]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^,\s"']*))/g)].map((match) => {
    const text = match[2] ?? match[3] ?? match[4] ?? "";
    const end = match.index + match[0].length - (match[4] === undefined ? 1 : 0);
    return { name: match[1] ?? "", value: hasExpansion(text) ? undefined : text.replaceAll("%%", "%"), at: value.place(end - text.length, end) };
  });
}
