import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Configuration, Verdict } from "./our-verdict.ts";

/** The installed nginx, `nginx/1.22.1`; undefined when there is none. */
export const nginxVersion = /nginx\/[\d.]+/.exec(spawnSync("nginx", ["-v"], { encoding: "utf8" }).stderr || "")?.[0];

/** Reasons that are not in the text: names to look up, files, rights. */
const outside = /host not found|\(2: No such file|\(13: |\(20: |\(21: |\(36: |getpwnam|getgrnam|cannot load|could not build|socket\(\)|SSL_|BIO_|open\(\)|opendir|no "events" section|dlopen/;

/** Asks the installed nginx, in a directory of its own in memory. */
export class Nginx {
  readonly #directory = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "nginx-verdict-"));

  /** @returns undefined when it refuses for a reason that is not in the text */
  ask(configuration: Configuration): Verdict | undefined {
    for (const [name, text] of Object.entries(configuration)) writeFileSync(join(this.#directory, name), text);
    const { stderr, signal } = spawnSync("nginx", ["-t", "-p", this.#directory, "-e", "stderr", "-g", `pid ${this.#directory}/pid;`, "-c", join(this.#directory, "nginx.conf")], { encoding: "utf8", timeout: 10_000, env: { ...process.env, RES_OPTIONS: "timeout:1 attempts:1" } });
    const accepted = stderr.includes("syntax is ok");
    const said = /\[emerg\].*/.exec(stderr)?.[0] ?? (signal === null ? "" : `[emerg] ended by ${signal}`);
    if (!accepted && outside.test(said)) return undefined;
    const line = accepted ? undefined : /\/([\w.-]+):(\d+)$/.exec(said);
    return { accepted, line: line ? `${line[1] ?? ""}:${line[2] ?? ""}` : undefined, said };
  }

  end(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
