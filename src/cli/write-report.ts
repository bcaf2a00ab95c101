import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../core/usage-error.ts";

/**
 * Writes a report to a file in one step: whoever reads the file sees the old text or the new one, never half of it.
 * @throws UsageError when the place can't be written to
 */
export function writeReport(file: string, text: string, cwd: string): void {
  const path = resolve(cwd, file);
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UsageError(`The report can't be written to ${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
