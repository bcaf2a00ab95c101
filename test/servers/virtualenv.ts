import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Programs, prepareVirtualenv } from "./programs.ts";

const requirements = join(import.meta.dirname, "requirements.txt");
const cache = join(import.meta.dirname, "../../node_modules/.cache/django-prod-lint");

/**
 * The virtualenv with Django, gunicorn, uWSGI and uvicorn, made by whoever asks first and kept beside the packages:
 * tests run in several threads, and pip takes longer than all of them.
 * @throws with pip's own words when it can't be made
 */
export async function sharedVirtualenv(programs: Programs): Promise<string> {
  const wanted = createHash("sha256").update(readFileSync(requirements)).update(programs.python).digest("hex").slice(0, 12);
  const folder = join(cache, `servers-${wanted}`);
  const ready = join(folder, "ready");
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    if (existsSync(ready)) return folder;
    try {
      mkdirSync(lock);
    } catch {
      await sleep(200); // another thread is at it
      continue;
    }
    try {
      rmSync(folder, { recursive: true, force: true });
      prepareVirtualenv(programs, folder, requirements);
      mkdirSync(`${ready}.new`);
      renameSync(`${ready}.new`, ready);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  throw new Error(`the virtualenv ${folder} is not there after three minutes; remove ${lock} if a run was cut off`);
}
