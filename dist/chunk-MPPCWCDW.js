import {
  UsageError
} from "./chunk-WIQ7QYNY.js";

// src/cli/write-report.ts
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
function writeReport(file, text, cwd) {
  try {
    const place = resolve(cwd, file);
    const known = statSync(place, { throwIfNoEntry: false });
    const path = known ? realpathSync(place) : place;
    if (known && !known.isFile()) writeFileSync(path, text);
    else replace(path, text, known);
  } catch (error) {
    throw new UsageError(`The report can't be written to ${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
function replace(path, text, known) {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, text);
    if (known) chmodSync(unfinished, known.mode & 4095);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (!known) throw error;
    writeFileSync(path, text);
  }
}

export {
  writeReport
};
