import { UsageError } from "../core/usage-error.ts";
import { parseArguments } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import { escapeControls } from "../report/escape.ts";
import { isForPeople } from "../report/formats.ts";
import { helpText } from "./help.ts";
import { outputsMeant } from "./outputs.ts";
import type { Status } from "./status.ts";
import type { Io } from "./surroundings.ts";
import { ownVersion } from "./version.ts";

/**
 * The whole program on a command line; it never ends the process itself.
 * @param argv without the program's own name
 * @returns the exit status
 */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  const version = ownVersion();
  let typed: Arguments | undefined;
  try {
    typed = parseArguments(argv, { cwd: io.cwd, today: io.today, version });
    return await run(argv, typed, io, version);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const lines = isUsage ? error.lines : `A mistake in django-prod-lint stopped the run, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.split("\n");
    io.err(`django-prod-lint: ${lines.map(escapeControls).join("\n")}\n`);
    await tellReaders(argv, isUsage ? error.message : (lines[0] ?? ""), !isUsage, io, version);
    return isUsage ? 2 : 3;
  }
}

async function run(argv: readonly string[], typed: Arguments, io: Io, version: string): Promise<Status> {
  if (typed.help) io.out(helpText(typed.command));
  else if (typed.version) io.out(`django-prod-lint ${version}\n`);
  else {
    // What a command needs is loaded when it runs: help and version stay quick.
    switch (typed.command) {
      case "check":
        return (await import("./check-command.ts")).checkCommand(typed, io);
      case "explain":
        return (await import("./explain-command.ts")).explainCommand(typed, io);
      case "rules":
        return (await import("./rules-command.ts")).rulesCommand(typed, io);
      case "settings":
        return (await import("./settings-command.ts")).settingsCommand(typed, io);
      case "graph":
        return (await import("./graph-command.ts")).graphCommand(typed, io);
      case "init":
        return (await import("./init-command.ts")).initCommand(typed, io);
      case "lsp":
        if (typed.operands.length > 0) throw new UsageError("lsp takes no PATH: the editor says which folders are open.");
        return await (await import("../lsp/serve.ts")).serve(argv, version);
    }
  }
  return 0;
}

/** Who reads a machine format gets a document even when there was no run. */
async function tellReaders(argv: readonly string[], message: string, failed: boolean, io: Io, version: string): Promise<void> {
  const outputs = outputsMeant(argv).filter(({ format }) => !isForPeople(format));
  if (outputs.length === 0) return;
  const [{ failedRun }, { deliver }] = [await import("../report/failed-run.ts"), await import("./deliver.ts")];
  await deliver(failedRun(message, version, failed), outputs, () => ({ colored: false, quiet: false, statistics: false, showSuppressed: false }), io);
}
