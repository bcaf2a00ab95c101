import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withSocket } from "../machine/socket-activation.ts";
import type { Started } from "./launchers.ts";

/** The directives of a unit in their order; a line that ends in \ goes on. */
function readUnit(text: string): (name: string) => readonly string[] {
  const lines = text.replace(/\\\n/g, " ").split("\n");
  return (name) => lines.flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1).trim()] : []));
}

/** `a "b c"` as two words. Source: systemd.service(5), "Command lines". */
const words = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? "");

const assignments = (lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.filter((line) => /^\w+=/.test(line)).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));

/**
 * What systemd would start for a service unit, whose paths are those of the test's folder: the command with its
 * environment and directory, and with the socket of the socket unit beside it.
 * @param tmp the directory that stands for /tmp
 */
export function startedBySystemd(unit: string, tmp: string): Started {
  const service = readUnit(readFileSync(unit, "utf8"));
  const socketUnit = unit.replace(/\.service$/, ".socket");
  const [socket] = existsSync(socketUnit) ? readUnit(readFileSync(socketUnit, "utf8"))("ListenStream") : [];
  // With PrivateTmp= the process has a /tmp that nobody else sees.
  const seen = (word: string): string => word.replaceAll(tmp, service("PrivateTmp").some((value) => /^(?:true|yes|on|1)$/.test(value)) ? join(tmp, "systemd-private/tmp") : tmp);
  const command = service("ExecStart").flatMap(words).map(seen);
  const python = command[0]?.replace(/[^/]*$/, "python") ?? "python3";
  const files = service("EnvironmentFile").flatMap((file) => readFileSync(file.replace(/^-/, ""), "utf8").split("\n"));
  return {
    command: socket === undefined ? command : withSocket(python, socket, command),
    directory: service("WorkingDirectory")[0],
    environment: { ...assignments(service("Environment").flatMap(words)), ...assignments(files) },
    // Of what the unit makes for the process, the directories below /run.
    runtimeDirectories: service("RuntimeDirectory").flatMap(words),
  };
}
