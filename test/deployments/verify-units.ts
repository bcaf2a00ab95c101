import { dirname, join } from "node:path";
import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { run } from "../machine/programs.ts";

const isThere = run("systemd-analyze", ["--version"]).status === 0;

/** Lets systemd check the units beside these files, where this machine has it: they say nothing that it does not know. */
export function verifyUnits(launchers: readonly string[]): void {
  if (!isThere) return;
  const directories = new Set(launchers.filter((file) => file.endsWith(".service")).map((file) => dirname(file)));
  for (const directory of directories) {
    const units = readdirSync(directory).filter((name) => /\.(?:service|socket)$/.test(name)).map((name) => join(directory, name));
    const { status, output } = run("systemd-analyze", ["verify", ...units]);
    expect(output.split("\n").filter((line) => line.includes(directory))).toEqual([]);
    expect(status, output).toBe(0);
  }
}
