import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { bundle } from "../../scripts/bundle.ts";

const top = join(import.meta.dirname, "../..");

/** The program as its sources are now, bundled for a file of tests. @returns the path of its cli.js */
export async function makeProgram(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "bakery-lsp-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "dist"));
  cpSync(join(top, "package.json"), join(root, "package.json"));
  for (const [name, bytes] of await bundle()) writeFileSync(join(root, "dist", name), bytes);
  return join(root, "dist/cli.js");
}
