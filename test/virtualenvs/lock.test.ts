import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { makeOnce } from "./lock.ts";

const made = (folder: string) => ({ lock: join(folder, "thing.lock"), isMade: () => existsSync(join(folder, "thing")), make: () => writeFileSync(join(folder, "thing"), "bread", { flag: "wx" }) });

test("what is kept is made once", () => {
  const { lock, isMade, make } = made(temporaryTree({}));
  makeOnce(lock, isMade, make);
  makeOnce(lock, isMade, make);
  expect(isMade()).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test("a lock that a run left behind is nobody's", () => {
  const { lock, isMade, make } = made(temporaryTree({}));
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, `${pid}`);
  makeOnce(lock, isMade, make);
  expect(isMade()).toBe(true);
});

test("the lock is given up when nothing could be made", () => {
  const { lock, isMade } = made(temporaryTree({}));
  expect(() => makeOnce(lock, isMade, () => { throw new Error("no flour"); })).toThrow("no flour");
  expect(existsSync(lock)).toBe(false);
});
