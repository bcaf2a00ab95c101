import { main } from "../../src/cli/main.ts";
import type { Status } from "../../src/cli/status.ts";
import type { Io } from "../../src/cli/surroundings.ts";

/** What a run said. */
export interface Run {
  readonly status: Status;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process. */
export async function run(argv: readonly string[], cwd: string, more: Partial<Io> & { readonly input?: string } = {}): Promise<Run> {
  let out = "";
  let err = "";
  const status = await main(argv, {
    cwd,
    env: {},
    isTerminal: false,
    today: "2026-11-22",
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: () => Promise.resolve(more.input ?? ""),
    ...more,
  });
  return { status, out, err };
}
