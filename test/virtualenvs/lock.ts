import { readFileSync, rmSync, writeFileSync } from "node:fs";

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process that holds a lock; this one where it was just given up. */
function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return process.pid;
  }
}

/** Takes a lock for this process; test files run beside each other, and the one that comes second waits. A lock whose process has ended is nobody's. */
function takeLock(lock: string): void {
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: "wx" });
      return;
    } catch {
      if (isAlive(holderOf(lock))) sleep(200);
      else rmSync(lock, { force: true });
    }
  }
}

/** Makes something that is kept, unless it is there: once, whoever asks. Throws what `make` throws. */
export function makeOnce(lock: string, isMade: () => boolean, make: () => void): void {
  if (isMade()) return;
  takeLock(lock);
  try {
    if (!isMade()) make();
  } finally {
    rmSync(lock, { force: true });
  }
}
