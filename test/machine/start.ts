import { spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A server in the foreground, ended by `stop`. */
export interface Server {
  stop(): Promise<void>;
}

/** Whether somebody listens at a port of 127.0.0.1 or at a unix socket. */
async function isListening(address: number | string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = typeof address === "number" ? connect(address, "127.0.0.1") : connect(address);
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/**
 * Starts a program, in a process group of its own, and waits until it listens: at one of these addresses, where nobody did before.
 * Throws with its own words when it ends first or takes more than 20 s.
 */
export async function start(program: string, words: readonly string[], addresses: number | string | readonly (number | string)[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }): Promise<Server> {
  const awaited: (number | string)[] = [];
  for (const address of [addresses].flat()) if (!(await isListening(address))) awaited.push(address);
  const child = spawn(program, words, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr.on("data", (part: Buffer) => (output += part.toString()));
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const end = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // nobody of the group is left
    }
  };
  const stop = async (): Promise<void> => {
    end("SIGTERM");
    await Promise.race([gone, sleep(1_000)]);
    // What it started may outlive it: Apache's children wait for Python to end.
    end("SIGKILL");
  };
  const deadline = Date.now() + 20_000;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    for (const address of awaited) if (await isListening(address)) return { stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`${program} does not listen at ${awaited.join(", ")}: ${output}`);
}
