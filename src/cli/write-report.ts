import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { nodeCrypto } from "../core/node-crypto.ts";
import { UsageError } from "../core/usage-error.ts";
import { codeOf, reasonOf } from "../discover/system-error.ts";
import { leadsOut } from "./leads-out.ts";
import { uninterrupted } from "./uninterrupted.ts";

/**
 * Writes a report to a file in one step: whoever reads the file sees the old text or the new one, never half of it. A
 * link within the project keeps pointing where it points, a file keeps its mode. Into what is no file, such as a pipe or /dev/null, and
 * into a file that can't be replaced, the text is written as it comes.
 * @throws UsageError when the place can't be written to
 */
export function writeReport(file: string, text: string, cwd: string): void {
  try {
    const place = resolve(cwd, file);
    if (leadsOut(place, cwd)) throw new UsageError(`The report can't be written to ${file}: a link leads out of the project there. Name the file that it leads to, if that is meant.`);
    const known = statSync(place, { throwIfNoEntry: false });
    const path = known ? realpathSync.native(place) : place;
    if (known && !known.isFile()) writeFileSync(path, text);
    else uninterrupted(() => replace(path, text, known));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The report can't be written to ${file}: ${reasonOf(error)}.`);
  }
}

function replace(path: string, text: string, known: Stats | undefined): void {
  // Nobody can lay a link in its way, who can't guess the name.
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 200)}.${nodeCrypto().randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(unfinished, text, { flag: "wx" });
    if (known) chmodSync(unfinished, known.mode & 0o7777);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (!known || !isOfItsDirectory(error)) throw error;
    writeFileSync(path, text);
  }
}

/** A file may be writable where its directory is not, or be mounted by itself. Where the disk is full, it had better keep what it holds. */
const isOfItsDirectory = (error: unknown): boolean => ["EACCES", "EPERM", "EROFS", "EBUSY", "EXDEV", "ERR_ACCESS_DENIED"].includes(codeOf(error) ?? "");
