import { chmodSync, chownSync, closeSync, fsyncSync, lstatSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Change } from "../check/fix-all.ts";
import { UsageError } from "../core/usage-error.ts";
import { encode } from "../discover/decode.ts";
import { codeOf, reasonOf } from "../discover/system-error.ts";
import { escapeControls } from "../report/escape.ts";
import { isBelow } from "./leads-out.ts";
import { uninterrupted } from "./uninterrupted.ts";

/** A file that is about to be replaced. */
interface Pending {
  readonly shown: string;
  /** Where it really is: a link goes on pointing there. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly older: Buffer;
  readonly unfinished: string;
}

/**
 * Writes repaired files: all of them, or none. Each is replaced in one step, with its mode, encoding and byte order mark; a link
 * goes on pointing where it points, as long as that is below the root. The file that is written first also keeps two runs apart.
 * A signal is obeyed afterwards.
 * @param roots the directories that were judged, absolute
 * @throws UsageError where a file can't be replaced, or is not what was judged any more; nothing is changed then
 */
export function writeFixes(changes: readonly Change[], cwd: string, roots: readonly string[]): void {
  uninterrupted(() => {
    const pending: Pending[] = [];
    const done = new Set<Pending>();
    try {
      for (const change of changes) pending.push(prepare(change, cwd, roots));
      for (const one of pending) write(one);
      for (const one of pending) if (!readFileSync(one.path).equals(one.older)) throw changedMeanwhile(one.shown);
      replaceAll(pending, done);
    } catch (error) {
      // Beside a file that is replaced another run may have begun.
      for (const one of pending) if (!done.has(one)) rmSync(one.unfinished, { force: true });
      throw error;
    }
  });
}

function prepare({ path: shown, file, text }: Change, cwd: string, roots: readonly string[]): Pending {
  const place = resolve(cwd, shown);
  const name = escapeControls(shown);
  try {
    const path = realpathSync.native(place);
    // A file elsewhere that is named is meant; one that only seems to be in the project is not.
    const around = roots.filter((root) => isBelow(place, root));
    if (around.length > 0 ? !around.some((root) => isBelow(path, realpathSync.native(root))) : lstatSync(place).isSymbolicLink()) throw refuse(name, "it is a link that leads out of the project");
    const { mode } = statSync(path);
    if ((mode & 0o222) === 0) throw refuse(name, "it is read-only");
    const older = encode(file.text, file.encoding);
    const bytes = encode(text, file.encoding);
    if (!bytes || !older) throw refuse(name, `the new text can't be written as ${file.encoding}`);
    if (!readFileSync(path).equals(older)) throw changedMeanwhile(name);
    const unfinished = join(dirname(path), `.${basename(path)}.django-prod-lint`);
    reserve(unfinished);
    return { shown: name, path, bytes, older, unfinished };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const isTaken = codeOf(error) === "EEXIST";
    throw refuse(name, isTaken ? `another run is repairing it; if none is, remove ${escapeControls(relative(cwd, join(dirname(realpathSync.native(place)), `.${basename(realpathSync.native(place))}.django-prod-lint`)))}` : reasonOf(error));
  }
}

/** @throws where it is taken */
const reserve = (unfinished: string): void => closeSync(openSync(unfinished, "wx", 0o600));

function write({ shown, unfinished, bytes, path }: Pending): void {
  try {
    writeFileSync(unfinished, bytes);
    flush(unfinished);
    const { mode, uid, gid } = statSync(path);
    const own = statSync(unfinished);
    // Who runs this as root leaves the file to its owner.
    if (own.uid !== uid || own.gid !== gid) chownSync(unfinished, uid, gid);
    chmodSync(unfinished, mode & 0o7777);
  } catch (error) {
    throw refuse(shown, reasonOf(error));
  }
}

/** Brings a file to the disk before it takes another's place: some systems say only then that there is no room. */
function flush(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Node's permission model knows no fsync.
    if (codeOf(error) !== "ERR_ACCESS_DENIED") throw error;
  } finally {
    closeSync(descriptor);
  }
}

function replaceAll(pending: readonly Pending[], done: Set<Pending>): void {
  for (const one of pending) {
    try {
      renameSync(one.unfinished, one.path);
    } catch (error) {
      const kept = [...done].filter((other) => !isPutBack(other)).map(({ shown }) => shown);
      throw kept.length === 0 ? refuse(one.shown, reasonOf(error)) : new UsageError(`Not all was repaired. ${one.shown} can't be changed: ${reasonOf(error)}. What is repaired can't be put back: ${kept.join(", ")}.`);
    }
    done.add(one);
  }
}

/** As it was replaced: in one step, or not at all. */
function isPutBack(one: Pending): boolean {
  try {
    reserve(one.unfinished);
  } catch {
    return false;
  }
  try {
    write({ ...one, bytes: one.older });
    renameSync(one.unfinished, one.path);
    return true;
  } catch {
    rmSync(one.unfinished, { force: true });
    return false;
  }
}

const refuse = (name: string, because: string): UsageError => new UsageError(`Nothing was repaired. ${name} can't be changed: ${because}.`);

const changedMeanwhile = (name: string): UsageError => new UsageError(`Nothing was repaired. ${name} was changed while it was judged: run it again.`);
