import type { SyntaxProblem } from "../../core/document.ts";
import type { MappedText } from "../../parse/command/mapped-text.ts";
import { hasTemplateMarker } from "../../parse/command/word.ts";
import { headerOf, valuesOf, type SystemdDocument, type UnitEntry } from "../../parse/systemd/parse.ts";
import { nearestName } from "../apache/mistakes/nearest-name.ts";
import { withDropIns } from "./drop-ins.ts";
import { systemdSettings } from "./systemd-settings.ts";

/**
 * What `systemd-analyze verify` reports of a unit that can be read, as far as it holds on every machine: settings of
 * another section, slips of their names, values that systemd refuses (seen with systemd 252).
 */
export function badUnitLines(document: SystemdDocument): readonly SyntaxProblem[] {
  const isFilledIn = isForEnvsubst(document);
  const refused = (entry: UnitEntry): SyntaxProblem | undefined => (isFilledIn && entry.value.text.includes("$") ? undefined : refusedValue(entry));
  return [...document.entries.flatMap((entry) => unknownSetting(entry) ?? refused(entry) ?? []), ...refusedService(document)];
}

/**
 * Whether a script fills the unit in before systemd reads it: names of users and of other units, in which systemd never
 * expands a variable, are one. `User=${SITE}`, `After=${SITE}-gunicorn.service`.
 */
const isForEnvsubst = ({ entries }: SystemdDocument): boolean =>
  entries.some(({ section, key, value }) => (section === "Unit" || key.value === "User" || key.value === "Group") && /\$\{?[A-Z_][A-Z0-9_]*/.test(value.text));

const warning = { kind: "systemd-bad-unit", severity: "warning" } as const;
const error = { kind: "systemd-bad-unit" } as const;

/** A setting that the section does not have: systemd passes over the line. */
function unknownSetting({ section, key: { value: name, at } }: UnitEntry): SyntaxProblem | undefined {
  const own = systemdSettings.get(section);
  // Names with X- are for other programs.
  if (!own || own.has(name) || name.startsWith("X-")) return undefined;
  const near = nearestName(name.toLowerCase(), lowerCased(own).keys());
  const meant = near === undefined ? undefined : lowerCased(own).get(near);
  const home = ["Unit", "Service", "Install", "Socket"].find((other) => systemdSettings.get(other)?.has(name) === true);
  if (home === undefined) return meant === undefined ? undefined : { ...warning, at, message: `systemd passes over this line: it knows no setting ${name}.`, help: `Write ${meant}=.` };
  // Only how often a service may be started again hangs on these.
  const severity = name.startsWith("StartLimit") ? "info" : "warning";
  return { ...warning, severity, at, message: `systemd passes over this line: ${name} belongs to [${home}], not to [${section}].`, help: `Move the line below [${home}].` };
}

const lowerCased = (names: ReadonlySet<string>): ReadonlyMap<string, string> => new Map([...names].map((name) => [name.toLowerCase(), name]));

/** What a setting may be (systemd.service(5), systemd.kill(5)). */
const choices: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["Restart", ["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"]],
  ["Type", ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"]],
  ["KillMode", ["control-group", "mixed", "process", "none"]],
  ["NotifyAccess", ["none", "main", "exec", "all"]],
  ...["PrivateTmp", "DynamicUser", "PrivateDevices", "NoNewPrivileges", "RemainAfterExit"].map((name) => [name, ["1", "yes", "y", "true", "t", "on", "0", "no", "n", "false", "f", "off", "disconnected"]] as const),
]);

/** Settings whose whole value is one name or path: a comment behind it becomes a part of it. */
const singles: ReadonlySet<string> = new Set(["User", "Group", "WorkingDirectory"]);

/** What starts with one of these is no absolute path to systemd, which expands no variables here. */
const isRelative = (path: string): boolean => !/^[/%]/.test(path) && !isPlaceholder(path);

/** What a set-up script replaces or a reader fills in: `PROJECT_DIR/site`, `path_to/site`, `<your path>/site`. */
const isPlaceholder = (path: string): boolean => hasTemplateMarker(path) || /^(?:[A-Z][A-Z0-9_]*(?:\/|$)|[^/$~"'.]*(?:[<>[\]{}]|path|template|placeholder|your|change|replace))/.test(path);

function refusedValue({ section, key, value }: UnitEntry): SyntaxProblem | undefined {
  const { text, at } = value;
  if (section !== "Service" || text === "") return undefined;
  const comment = /\s#/.test(text) ? " A comment needs a line of its own." : "";
  const allowed = choices.get(key.value);
  const isSwitch = allowed?.includes("yes") === true;
  if (allowed && !allowed.includes(isSwitch ? text.toLowerCase() : text) && !text.includes("%")) {
    const meant = allowed.find((one) => one === text.toLowerCase() || one === text.split(/\s/)[0]) ?? (key.value === "Restart" ? "on-failure" : undefined);
    return { ...warning, at, message: `systemd passes over this line: ${key.value} has no value "${shown(text)}".${comment}`, ...(meant !== undefined && { help: `Write ${key.value}=${isSwitch ? text.toLowerCase() : meant}.` }) };
  }
  if (singles.has(key.value) && comment !== "") return { ...error, at, message: `The service does not start: the comment has become a part of ${key.value}.`, help: "Put the comment on a line of its own." };
  switch (key.value) {
    case "WorkingDirectory":
      return text !== "~" && isRelative(text.replace(/^-/, "")) ? { ...error, at, message: "systemd refuses the unit: WorkingDirectory must begin with a slash.", help: text.startsWith('"') || text.startsWith("'") ? "Leave the quotes out." : "Write the whole path; ~ and variables are not expanded." } : undefined;
    case "EnvironmentFile":
      return isRelative(text.replace(/^-/, "")) ? { ...warning, at, message: "None of the file's variables is set: EnvironmentFile must begin with a slash.", help: text.startsWith('"') || text.startsWith("'") ? "Leave the quotes out." : "Write the whole path; ~ and variables are not expanded." } : undefined;
    case "ExecStart":
    case "ExecStartPre":
    case "ExecStartPost":
    case "ExecReload":
      return refusedProgram(value);
    default:
      return undefined;
  }
}

/** A program is a plain name, which systemd looks for, or an absolute path. */
function refusedProgram(value: MappedText): SyntaxProblem | undefined {
  const [prefix = "", program = ""] = /^[@\-:+!|]*["']?([^\s"']*)/.exec(value.text) ?? [];
  if (!program.includes("/") || !isRelative(program)) return undefined;
  const start = prefix.length - program.length;
  return { ...error, at: value.place(start, start + program.length), message: "systemd refuses the unit: the program is a relative path.", help: "Write the whole path; ~ and variables are not expanded here." };
}

const shown = (text: string): string => (text.length <= 30 ? text : `${text.slice(0, 29)}...`);

/**
 * What only shows once the drop-ins stand behind their unit: a second command without the empty `ExecStart=` that takes
 * the first one back. Each is told in the drop-in that brings it.
 */
export function refusedWithDropIns(units: readonly SystemdDocument[]): readonly SyntaxProblem[] {
  return withDropIns(units).flatMap((unit) => refusedService(unit).filter(({ at }) => at.file !== unit.file));
}

/** Settings that contradict each other: systemd does not load the unit. */
function refusedService(document: SystemdDocument): readonly SyntaxProblem[] {
  const header = headerOf(document, "Service");
  if (!header || /\.d\//.test(document.file.path)) return [];
  const commands = valuesOf(document, "Service", "ExecStart");
  const type = valuesOf(document, "Service", "Type").at(-1);
  const restart = valuesOf(document, "Service", "Restart").at(-1);
  const second = commands[1];
  if (second && type?.text !== "oneshot") return [{ ...error, at: second.at, message: "systemd refuses the unit: a service has one ExecStart.", help: second.at.file === document.file ? "Give each process a unit of its own; what runs before it is ExecStartPre=." : 'Write an empty "ExecStart=" on the line before: it takes the unit\'s own back.' }];
  if (type?.text === "oneshot" && restart && /^(?:always|on-success)$/.test(restart.text)) return [{ ...error, at: restart.at, message: `systemd refuses the unit: a oneshot service has no Restart=${restart.text}.`, help: "Leave Type=oneshot out for a process that stays." }];
  return [];
}
