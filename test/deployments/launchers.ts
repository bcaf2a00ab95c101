import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { startedBySupervisor } from "./supervisor.ts";
import { startedBySystemd } from "./systemd.ts";

/** A process as its launcher starts it. */
export interface Started {
  readonly command: readonly string[];
  readonly directory: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Directories below /run that are made for it. */
  readonly runtimeDirectories: readonly string[];
}

/** Whether a file of a project starts its processes on a server. */
export const isLauncher = (path: string): boolean => /\.service$|^supervisor.*\.conf$|^Procfile$|\.sh$/.test(basename(path));

/** The machine's parts that launchers need: its Python, its /tmp, the port that a platform gives, and the key in the environment of a platform or of supervisord. */
export interface Surroundings {
  readonly python: string;
  readonly tmp: string;
  readonly port: number;
  readonly secret: string;
}

/** What a launcher's file starts, read out of the file; its paths are those of the test's folder. */
export function startedBy(file: string, { python, tmp, port, secret }: Surroundings): readonly Started[] {
  const name = basename(file);
  const shell = (command: readonly string[], environment: Readonly<Record<string, string>>): Started => ({ command, directory: undefined, environment, runtimeDirectories: [] });
  if (name.endsWith(".service")) return [startedBySystemd(file, tmp)];
  if (name.endsWith(".sh")) return [shell(["bash", file], {})];
  if (name !== "Procfile") return startedBySupervisor(python, file).map((one) => ({ ...one, environment: { SECRET_KEY: secret, ...one.environment } }));
  const web = /^web:\s*(.+)$/m.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  return [shell(["bash", "-c", web], { PORT: `${port}`, SECRET_KEY: secret })];
}
