import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { packageVersion, top } from "./top.ts";

test("npx runs the packed package in an empty directory, without a registry", { timeout: 180_000 }, () => {
  const folder = temporaryTree({});
  for (const name of ["home", "site"]) mkdirSync(join(folder, name));
  // Neither this machine's cache nor its configuration, and no registry that answers.
  const env = { PATH: process.env["PATH"], HOME: join(folder, "home"), npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0", npm_config_update_notifier: "false" };
  const packed = spawnSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: top, env, encoding: "utf8" });
  expect(packed).toMatchObject({ status: 0, stdout: `django-prod-lint-${packageVersion()}.tgz\n` });
  cpSync(join(top, "examples/tutorial-site"), join(folder, "site"), { recursive: true });
  const { status, stdout } = spawnSync("npx", ["--yes", "--package", join(folder, packed.stdout.trim()), "django-prod-lint", "--format", "concise"], { cwd: join(folder, "site"), env, encoding: "utf8" });
  expect(stdout).toMatch(/^crepes\/settings\.py:9:1: error: .* \[settings\/debug-enabled\]$/m);
  expect(status).toBe(1);
});
