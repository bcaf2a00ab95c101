import type { Launch, LauncherKind, ManagementCommand, Stage } from "../../core/launch/launch.ts";
import { known, knownStart } from "./argument.ts";
import { buildLaunch, environmentsOf, type Found } from "./build-launch.ts";
import type { Configurations } from "./configurations.ts";
import type { ManagementStart, ServerStart, Starts } from "./follow.ts";
import { stageOf, type StageFacts } from "./stage.ts";

/** What a file adds to each server it starts. */
export type Around = Omit<Found, "invocation" | "peeled" | "stage" | "kind" | "configurations">;

/** What a file tells of the stage of what it starts. */
export type StageHints = Partial<Omit<StageFacts, "path" | "kind" | "server" | "branches">>;

/** The servers and management commands that were found, each once, however many ways lead to it. */
export class FoundProcesses {
  readonly launches: Launch[] = [];
  readonly commands: ManagementCommand[] = [];
  readonly #configurations: Configurations;
  readonly #seen = new Set<string>();

  constructor(configurations: Configurations) {
    this.#configurations = configurations;
  }

  /** Adds the servers and the management commands that a command comes down to. */
  add(kind: LauncherKind, starts: Starts, hints: StageHints = {}, around: Around = {}): void {
    this.addServers(kind, starts.servers, () => hints, around);
    this.addCommands(kind, starts.commands, hints, around);
  }

  addServers(kind: LauncherKind, servers: readonly ServerStart[], hintsOf: (start: ServerStart) => StageHints, around: Around = {}): void {
    for (const start of servers) {
      const { invocation, peeled } = start;
      if (!this.#isNew(start)) continue;
      const stage = stageOf({ path: invocation.at.file.path, pinned: invocation.at.file.pinned, inDeployedDocs: invocation.at.file.inDeployedDocs, kind, server: peeled.server, branches: invocation.branches, ...hintsOf(start) });
      this.launches.push(buildLaunch({ kind, invocation, peeled, stage, configurations: this.#configurations, ...around }));
    }
  }

  addCommands(kind: LauncherKind, commands: readonly ManagementStart[], hints: StageHints, { container }: Around = {}): void {
    for (const start of commands) {
      if (this.#isNew(start)) this.commands.push({ ...managementCommandOf(kind, start, hints), ...(container && { container }) });
    }
  }

  /** A function may be called, and a file sourced, more than once: the command stands in one place all the same. */
  #isNew({ peeled: { command } }: ServerStart | ManagementStart): boolean {
    const place = `${command.at.file.path}:${command.at.start}`;
    const isNew = !this.#seen.has(place);
    this.#seen.add(place);
    return isNew;
  }
}

function managementCommandOf(kind: LauncherKind, { invocation, peeled }: ManagementStart, hints: StageHints): ManagementCommand {
  const stage: Stage = stageOf({ path: invocation.at.file.path, pinned: invocation.at.file.pinned, inDeployedDocs: invocation.at.file.inDeployedDocs, kind, server: kind === "shell" || kind === "makefile" ? "runserver" : "gunicorn", branches: invocation.branches, ...hints });
  const args = peeled.args.map((argument) => known(argument) ?? knownStart(argument));
  return { kind, name: peeled.command, args, at: invocation.at, stage, directory: invocation.directory, environments: environmentsOf(invocation, peeled.wrapping) };
}
