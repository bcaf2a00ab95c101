import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Configuration, Verdict } from "./our-verdict.ts";

/** The installed nginx, `nginx/1.22.1`; undefined when there is none. */
export const nginxVersion = /nginx\/[\d.]+/.exec(spawnSync("nginx", ["-v"], { encoding: "utf8" }).stderr || "")?.[0];

/** Reasons that are not in the text: names to look up, files, rights. */
const outside = /host not found|\(2: No such file|\(13: |\(20: |\(21: |\(36: |getpwnam|getgrnam|cannot load|could not build|socket\(\)|SSL_|BIO_|open\(\)|opendir|dlopen/;

const run = promisify(execFile);

/** Asks the installed nginx, in a directory of its own in memory. One question at a time: ask several to be quicker. */
export class Nginx {
  readonly #directory = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "nginx-verdict-"));

  /** @returns undefined when it refuses for a reason that is not in the text */
  async ask(configuration: Configuration): Promise<Verdict | undefined> {
    // nginx makes the files of logs: one of another input would be there to be included.
    for (const name of readdirSync(this.#directory)) rmSync(join(this.#directory, name), { recursive: true });
    for (const [name, text] of Object.entries(configuration)) writeFileSync(join(this.#directory, name), text);
    const { stderr, ended } = await this.#test();
    // It looks for "events" when the rest is found sound.
    const accepted = stderr.includes("syntax is ok") && !stderr.includes('no "events" section') && !stderr.includes("zero size shared memory zone");
    const said = /\[emerg\].*/.exec(stderr)?.[0] ?? (ended === undefined ? "" : `[emerg] ended by ${ended}`);
    if (!accepted && outside.test(said)) return undefined;
    const line = accepted ? undefined : /\/([\w.-]+):(\d+)$/.exec(said);
    return { accepted, line: line ? `${line[1] ?? ""}:${line[2] ?? ""}` : undefined, said };
  }

  async #test(): Promise<{ readonly stderr: string; readonly ended: string | undefined }> {
    const args = ["-t", "-p", this.#directory, "-e", "stderr", "-g", `pid ${this.#directory}/pid;`, "-c", join(this.#directory, "nginx.conf")];
    try {
      return { stderr: (await run("nginx", args, { timeout: 20_000, env: { ...process.env, RES_OPTIONS: "timeout:1 attempts:1" } })).stderr, ended: undefined };
    } catch (error) {
      const { stderr, signal } = error as { stderr?: string; signal?: string | null };
      // Anything but a verdict of its own is our mistake.
      if (stderr === undefined) throw error;
      return { stderr, ended: signal ?? undefined };
    }
  }

  end(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
