import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../scripts/bundle.ts";

/** The program as it is installed, made of the sources anew: a process that hangs can be ended, one that leaks can be measured. */
export interface Program {
  /** Absolute. */
  readonly directory: string;
  readonly cli: string;
  remove(): void;
}

/** What became of a process. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** In MiB, at its highest. */
  readonly memory: number;
}

/** How to run it. */
export interface Running {
  readonly cwd: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** A shell's words before the command, such as `ulimit -f 8;`. */
  readonly shell?: string;
  /** In milliseconds; whoever takes longer hangs. */
  readonly patience?: number;
  readonly uid?: number;
}

/** Bundles the program into a directory of its own. */
export async function compiled(): Promise<Program> {
  const directory = mkdtempSync(join(tmpdir(), "oven-"));
  mkdirSync(join(directory, "dist"));
  for (const [name, bytes] of await bundle()) writeFileSync(join(directory, "dist", name), bytes);
  // As in the package: what lies in dist/ are ES modules.
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }\n');
  return { directory: join(directory, "dist"), cli: join(directory, "dist/cli.js"), remove: () => { rmSync(directory, { recursive: true, force: true }); } };
}

/** Linux counts what the parent had at the start among a child's maximum of RUSAGE_SELF, not in its status. */
const measure = `import { readFileSync } from "node:fs";
const highest = () => { try { return /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]; } catch { return process.resourceUsage().maxRSS; } };
process.on("exit", () => process.stderr.write("<<" + highest() + ">>"));`;

/** Runs it to its end. A process that takes too long is killed: its status is null then, and what it said ends with the signal. */
export function ended({ cli }: Program, argv: readonly string[], { cwd, node = [], shell, patience = 60_000, uid }: Running): Ended {
  const words = [...node, "--import", `data:text/javascript,${encodeURIComponent(measure)}`, cli, ...argv];
  const [command, args] = shell === undefined ? [process.execPath, words] : ["bash", ["-c", `${shell} exec "$@"`, "bash", process.execPath, ...words]];
  const { status, signal, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: patience, killSignal: "SIGKILL", maxBuffer: 1 << 28, ...(uid !== undefined && { uid, gid: uid }) });
  const [, kilobytes] = /<<(\d+)>>$/.exec(stderr) ?? [];
  const said = stderr.replace(/<<\d+>>$/, "");
  return { status, signal, out: stdout, err: signal === null ? said : `${said}<<ended by ${signal}>>`, memory: Number(kilobytes ?? Number.NaN) / 1024 };
}

/** Starts it and goes on. */
export function started({ cli }: Program, argv: readonly string[], cwd: string, node: readonly string[] = []): { readonly process: ReturnType<typeof spawn>; readonly end: Promise<Omit<Ended, "memory">> } {
  const child = spawn(process.execPath, [...node, cli, ...argv], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  const end = new Promise<Omit<Ended, "memory">>((resolve) => child.on("close", (status, signal) => { resolve({ status, signal, out, err }); }));
  return { process: child, end };
}
