import type { EnvironmentEntry, CommandServer, Text } from "../../core/launch/launch.ts";
import { asText, baseName, dropStart, known, knownStart, type Argument } from "./argument.ts";
import { managementCommands, modules, programs } from "./servers.ts";
import { virtualEnvironmentOf } from "./virtual-environment.ts";
import { loosely, shells, taskRunners, wrappers, type Wrapper } from "./wrappers.ts";

/** What the wrappers around a command say. */
export interface Wrapping {
  readonly environment: readonly EnvironmentEntry[];
  /** The user they switch to; its value is empty when they switch to one that cannot be known. */
  readonly user: Text | undefined;
  /** The wrapper by which it goes on without its starter. */
  readonly detached?: Text;
  /** The virtual environment whose program the command names. */
  readonly virtualenv?: Text;
}

/** The user that an argument names, its group left out (`app:app`). */
const userNamed = (argument: Argument | undefined): Text | undefined => argument && { value: known(argument)?.split(":")[0] ?? "", at: argument.at };

/** What a command comes down to once its wrappers are taken off. */
export type Peeled =
  | { readonly kind: "server"; readonly server: CommandServer; readonly command: Text; readonly args: readonly Argument[]; readonly wrapping: Wrapping }
  /** `sh -c TEXT`: the text is shell again. */
  | { readonly kind: "text"; readonly text: Argument; readonly shell: string; readonly wrapping: Wrapping }
  /** A script of the repository, perhaps: `bash deploy/start.sh`, `./start`. */
  | { readonly kind: "script"; readonly path: Text; readonly wrapping: Wrapping }
  /** A script of a `package.json`: `npm run start`. */
  | { readonly kind: "task"; readonly name: Text; readonly wrapping: Wrapping }
  /** A management command that serves nothing: `manage.py migrate`. */
  | { readonly kind: "management"; readonly command: Text; readonly args: readonly Argument[]; readonly wrapping: Wrapping };

/** Programs that let a command outlive the terminal, which nothing then starts again. */
const detaching: ReadonlySet<string> = new Set(["nohup", "setsid", "screen", "tmux"]);

/** Programs that run the scripts of a `package.json`. */
const packageManagers: ReadonlySet<string> = new Set(["npm", "yarn", "pnpm", "bun"]);

const isPython = (name: string): boolean => /^(python|pypy)(\d+(\.\d+)*)?$/.test(name);
const isManagement = (name: string): boolean => name === "manage.py" || name === "django-admin" || name === "django-admin.py";

/** Real commands have three or four. */
const mostWrappers = 50;

/** Takes the wrappers off a command. Undefined when it starts nothing that is known. */
export function peel(argv: readonly Argument[]): Peeled | undefined {
  const environment: EnvironmentEntry[] = [];
  let user: Text | undefined;
  let detached: Text | undefined;
  let virtualenv: Text | undefined;
  let rest = argv;
  // Each turn takes at least one word off.
  for (let wrapped = 0; rest.length > 0 && wrapped <= mostWrappers; wrapped++) {
    const command = rest[0] && baseName(rest[0]);
    if (!command) return undefined;
    const name = command.value;
    if (detaching.has(name)) detached ??= command;
    const args = rest.slice(1);
    const server = programs.get(name);
    if (server || isPython(name) || isManagement(name)) virtualenv ??= virtualEnvironmentOf(rest[0]);
    const wrapping = { environment, user, ...(detached && { detached }), ...(virtualenv && { virtualenv }) };
    if (server) return { kind: "server", server, command, args, wrapping };
    if (isManagement(name)) return management(args, wrapping);
    if (isPython(name)) {
      const inner = python(args, wrapping);
      if (inner && "kind" in inner) return inner;
      if (!inner) return undefined;
      rest = inner;
      continue;
    }
    if (shells.has(name)) return shell(name, args, wrapping);
    if (packageManagers.has(name)) return task(name, args, wrapping);
    if (name === "su") return su(args, environment);
    if (loosely.has(name)) {
      // Behind `run`, `exec` or `--` the wrapper's own options are over.
      const after = args.findIndex((argument) => ["run", "run-program", "exec", "--"].includes(known(argument) ?? ""));
      const next = args.findIndex((argument, index) => index > after && startsSomething(argument));
      if (next < 0 || namesTask(args.slice(after + 1, next))) return undefined;
      rest = args.slice(next);
      continue;
    }
    const wrapper = wrappers.get(name);
    if (!wrapper) {
      const path = asText(rest[0]);
      return path && /[./]/.test(path.value) ? { kind: "script", path, wrapping } : undefined;
    }
    const unwrapped = unwrap(wrapper, args, rest[0]);
    environment.push(...unwrapped.environment);
    user = unwrapped.user ?? user;
    rest = unwrapped.rest;
  }
  return undefined;
}

/** Whether the command is a task runner's, whose name is no value of an option (`--with invoke`; `--no-dev` takes none). */
const namesTask = (before: readonly Argument[]): boolean => before.some((argument, index) => taskRunners.has(known(argument) ?? "") && !/^-(?!-no-)/.test(knownStart(before[index - 1])));

function startsSomething(argument: Argument): boolean {
  const name = baseName(argument)?.value ?? "";
  return programs.has(name) || isPython(name) || isManagement(name) || shells.has(name);
}

/** Reads a wrapper's own options and words. */
function unwrap(wrapper: Wrapper, args: readonly Argument[], command: Argument | undefined): Wrapping & { readonly rest: readonly Argument[] } {
  const environment: EnvironmentEntry[] = [];
  let user: Text | undefined = wrapper.defaultUser !== undefined && command ? { value: wrapper.defaultUser, at: command.at } : undefined;
  const names = Array.isArray(wrapper.user) ? wrapper.user : [];
  let own = wrapper.own;
  let index = 0;
  let ended = false;
  for (; index < args.length; index++) {
    const argument = args[index];
    if (!argument) break;
    const start = knownStart(argument);
    if (!ended && start === "--") {
      ended = true;
    } else if (!ended && /^-./.test(start)) {
      const equals = start.startsWith("--") ? start.indexOf("=") : -1;
      const option = equals < 0 ? start : start.slice(0, equals);
      // `-uroot`, `-u$NAME`
      const isGlued = !start.startsWith("--") && (start.length > 2 || known(argument) === undefined) && !wrapper.values.has(known(argument) ?? "");
      const glued = isGlued ? [...wrapper.values].find((value) => value.length === 2 && start.startsWith(value)) : undefined;
      const takes = glued === undefined && equals < 0 && wrapper.values.has(option);
      const value = equals >= 0 ? dropStart(argument, equals + 1) : takes ? args[++index] : glued === undefined ? undefined : dropStart(argument, 2);
      if (value && (names.includes(option) || (glued !== undefined && names.includes(glued)))) user = userNamed(value);
    } else if (wrapper.assigns && /^[A-Za-z_]\w*=/.test(start)) {
      const equals = start.indexOf("=");
      environment.push({ name: start.slice(0, equals), value: known(dropStart(argument, equals + 1)), at: argument.at });
    } else if (own > 0) {
      own--;
      if (wrapper.user === "first") user = userNamed(argument);
    } else break;
  }
  return { environment, user, rest: args.slice(index) };
}

/** `manage.py SUBCOMMAND …`: Django takes the first argument alone for the subcommand. */
function management(args: readonly Argument[], wrapping: Wrapping): Peeled | undefined {
  const command = asText(args[0]);
  const server = command && managementCommands.get(command.value);
  if (!command || command.value.startsWith("-")) return undefined;
  return server ? { kind: "server", server, command, args: args.slice(1), wrapping } : { kind: "management", command, args: args.slice(1), wrapping };
}

/** The interpreter's arguments: what it starts, or the words that remain (`python /venv/bin/gunicorn …`). */
function python(args: readonly Argument[], wrapping: Wrapping): Peeled | readonly Argument[] | undefined {
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    const start = knownStart(argument);
    if (!argument || start === "-") return undefined;
    if (!start.startsWith("-")) return startsSomething(argument) ? args.slice(index) : undefined;
    // -W and -X take a value, glued or not; -m and -c end the options.
    const letter = /[WXmc]/.exec(start.startsWith("--") ? "" : start);
    if (letter?.[0] === "c") return undefined;
    const isGlued = letter !== null && letter.index < start.length - 1;
    if (letter?.[0] === "m") {
      const module = isGlued ? dropStart(argument, letter.index + 1) : args[index + 1];
      return runModule(asText(module), args.slice(isGlued ? index + 1 : index + 2), wrapping);
    }
    if (letter && !isGlued) index++;
  }
  return undefined;
}

function runModule(module: Text | undefined, args: readonly Argument[], wrapping: Wrapping): Peeled | undefined {
  if (module?.value === "django") return management(args, wrapping);
  const server = module && modules.get(module.value);
  return module && server ? { kind: "server", server, command: module, args, wrapping } : undefined;
}

function shell(name: string, args: readonly Argument[], wrapping: Wrapping): Peeled | undefined {
  for (const [index, argument] of args.entries()) {
    const start = knownStart(argument);
    if (/^-[a-z]*c$/.test(start)) {
      const text = args[index + 1];
      return text && { kind: "text", text, shell: name, wrapping };
    }
    if (start.startsWith("-") || start.startsWith("+")) continue;
    const path = asText(argument);
    return path && { kind: "script", path, wrapping };
  }
  return undefined;
}

/** `npm start`, `npm run NAME`, `yarn NAME`; with an option before the name, another directory may be meant. */
function task(manager: string, args: readonly Argument[], wrapping: Wrapping): Peeled | undefined {
  const [first, second] = args;
  const word = known(first);
  const name = word === "run" || word === "run-script" ? second : word === "start" || manager === "yarn" || manager === "pnpm" ? first : undefined;
  const text = asText(name);
  return text && /^[\w:.-]+$/.test(text.value) && !text.value.startsWith("-") ? { kind: "task", name: text, wrapping } : undefined;
}

/** `su [-] USER -c TEXT`, in any order; without a user it is root. */
function su(args: readonly Argument[], environment: readonly EnvironmentEntry[]): Peeled | undefined {
  let user: Text | undefined;
  let text: Argument | undefined;
  for (let index = 0; index < args.length; index++) {
    const start = knownStart(args[index]);
    if (start === "-c" || start === "--command") text = args[++index];
    else if (start === "-s" || start === "--shell" || start === "-g") index++;
    else if (!start.startsWith("-")) user ??= userNamed(args[index]);
  }
  const first = args[0];
  // Without a name it is root.
  user ??= first && { value: "root", at: first.at };
  return text && { kind: "text", text, shell: "sh", wrapping: { environment, user } };
}
