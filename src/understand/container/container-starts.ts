import type { Container } from "../../core/launch/container.ts";
import type { EnvironmentEntry } from "../../core/launch/launch.ts";
import type { Script } from "../../parse/shell/script.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import { baseName, literalArgument, type Argument } from "../launch/argument.ts";
import { follow, inPlaceOfShell, together, within, type Starts } from "../launch/follow.ts";
import type { Invocation } from "../launch/invocation.ts";
import { environmentPassedOn, runScript } from "../launch/run-script.ts";
import type { ContainerCommand } from "./container-command.ts";
import type { ContainerProcess } from "./container-process.ts";

/**
 * What a container's process comes down to. An entrypoint gets the command as its arguments; a script that ends in
 * `exec "$@"` starts it, with what it exported before.
 * @param scriptAt the script of the repository that lies at a path of the repository
 */
export function containerStarts(process: ContainerProcess, parse: (text: ShellText) => Script, scriptAt: (path: string) => Script | undefined): Starts {
  const starts = allStarts(process, parse, scriptAt);
  // Debian's `sh -c` stays (dash 0.5.12), BusyBox's and bash's replace themselves by the last command (1.35, 5.2).
  if (hasDash(process.base ?? "")) return starts;
  return { ...starts, servers: starts.servers.map(replacingShell), scripts: starts.scripts.map(replacingShell) };
}

/** Whether the `sh` of an image is surely Debian's. */
const hasDash = (base: string): boolean => /^(?:(?:docker\.io\/|public\.ecr\.aws\/docker\/)?(?:library\/)?(?:python|pypy|debian|ubuntu|node|buildpack-deps))(?::|@|$)/.test(base) && !/alpine/.test(base);

const replacingShell = <S extends { readonly invocation: Invocation }>(start: S): S => ({ ...start, invocation: inPlaceOfShell(start.invocation) });

function allStarts(process: ContainerProcess, parse: (text: ShellText) => Script, scriptAt: (path: string) => Script | undefined): Starts {
  const { entrypoint, command } = process;
  const whole = entrypoint ? joined(entrypoint, command) : command;
  if (!whole) return nothing;
  const direct = startsOf(whole, process.environment, process, parse);
  if (!entrypoint || !command || direct.servers.length > 0) return direct;
  const added: EnvironmentEntry[] = [];
  for (const { path } of direct.scripts) {
    const found = process.locate(path.value);
    const script = found === undefined ? undefined : scriptAt(found);
    // A script that is not here may well start what it is given: images are made so.
    const passed = script ? environmentPassedOn(script) : [];
    if (!passed) return direct;
    added.push(...passed);
  }
  const inner = startsOf(command, [...process.environment, ...added], process, parse);
  return { ...inner, scripts: [...direct.scripts, ...inner.scripts] };
}

/** First processes that hand signals on to what they start. */
const inits = /^(?:tini(?:-static)?|dumb-init|catatonit|docker-init|s6-svscan|init)$/;

/** What is known of a container, with the first process that its command names: tini, dumb-init and their like. */
export function containerOf({ container, entrypoint, command }: ContainerProcess): Container {
  const [first] = [entrypoint, command].flatMap((one) => (one?.form === "exec" ? one.argv : []));
  const name = first && baseName(first)?.value;
  return name !== undefined && inits.test(name) ? { ...container, hasInit: true } : container;
}

const nothing: Starts = { servers: [], scripts: [], commands: [], tasks: [] };

function startsOf(command: ContainerCommand, environment: readonly EnvironmentEntry[], { directory, user }: ContainerProcess, parse: (text: ShellText) => Script): Starts {
  const around = { environment, directory, user: user?.value === "" ? undefined : user };
  if (command.form === "exec") return follow({ argv: command.argv, at: command.at, branches: [], ...around }, parse);
  return together(runScript(parse(command.text), undefined, environment).map((step) => follow(within(step, around), parse)));
}

/** The command behind the entrypoint; one in shell form reaches it as `/bin/sh -c TEXT`. */
function joined(entrypoint: ContainerCommand, command: ContainerCommand | undefined): ContainerCommand {
  if (!command || entrypoint.form === "shell") return entrypoint;
  return { form: "exec", argv: [...entrypoint.argv, ...(command.form === "exec" ? command.argv : shellWords(command))], at: command.form === "exec" && command.argv.length > 0 ? command.at : entrypoint.at };
}

const shellWords = ({ text, at }: Extract<ContainerCommand, { form: "shell" }>): readonly Argument[] => [
  literalArgument("/bin/sh", at),
  literalArgument("-c", at),
  literalArgument(text.text, text.place(0, text.text.length)),
];
