import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { pythonOf, run } from "../virtualenvs/pythons.ts";
import { virtualenvOf } from "../virtualenvs/virtualenv.ts";
import { top } from "./top.ts";

/** The real pre-commit, or why there is none: pip brings it, which takes a network. */
function preCommit(): { readonly command: string } | { readonly reason: string } {
  if (process.env["DJANGO_PROD_LINT_PRE_COMMIT"] === undefined) return { reason: "npm run test:pre-commit asks for it" };
  const found = pythonOf(["3.12", "3.13", "3.11", "3.10"]);
  if ("reason" in found) return found;
  try {
    return { command: join(virtualenvOf("pre-commit", found.python, ["pre-commit~=4.6"]), "bin/pre-commit") };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

const found = preCommit();
if ("reason" in found && process.env["DJANGO_PROD_LINT_PRE_COMMIT"] !== undefined) console.warn(`pre-commit is not tried: ${found.reason}`);

describe.skipIf("reason" in found)(`the hook under the real pre-commit${"reason" in found ? ` (skipped: ${found.reason})` : ""}`, { timeout: 300_000 }, () => {
  const command = "reason" in found ? "" : found.command;
  const machine = mkdtempSync(join(tmpdir(), "machine-"));
  afterAll(() => rmSync(machine, { recursive: true, force: true }), 300_000);

  /** A machine without a compiler, make and Python on its path, on which npm reaches no registry. */
  const env = {
    PATH: join(machine, "bin"),
    HOME: join(machine, "home"),
    npm_config_registry: "http://127.0.0.1:9/",
    npm_config_fetch_retries: "0",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Yann",
    GIT_AUTHOR_EMAIL: "yann@creperie.example",
    GIT_COMMITTER_NAME: "Yann",
    GIT_COMMITTER_EMAIL: "yann@creperie.example",
    LC_ALL: "C.UTF-8",
  };
  const programs = ["node", "npm", "git", "sh", "bash", "env", "cat", "sed", "uname", "dirname", "basename", "mkdir", "rm", "ls", "id"];

  interface Ended {
    readonly status: number | null;
    readonly output: string;
  }

  /** A checkout in which commands run. */
  class Checkout {
    readonly folder: string;

    constructor(folder: string) {
      this.folder = folder;
    }

    run(program: string, ...args: readonly string[]): Ended {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: this.folder, env, encoding: "utf8" });
      return { status, output: `${stdout}${stderr}` };
    }

    /** @throws when git fails */
    git(...args: readonly string[]): string {
      const { status, output } = this.run("git", ...args);
      if (status !== 0) throw new Error(`git ${args.join(" ")}: ${output}`);
      return output.trim();
    }

    /** Changes a file by hand, or makes one. */
    edit(path: string, change: (text: string) => string): void {
      const full = join(this.folder, path);
      writeFileSync(full, change(readFileSync(full, { encoding: "utf8", flag: "a+" })));
    }

    commit(): Ended {
      this.git("add", "--all");
      return this.run("git", "commit", "--quiet", "--message", "x");
    }
  }

  /** This repository as it is here, with a tag, but for sources, tests and fixtures: pre-commit and npm write a copy each. */
  const hookRepository = new Checkout(join(machine, "hook"));
  const kept = [".gitattributes", ".gitignore", ".npmrc", ".pre-commit-hooks.yaml", "LICENSE", "README.md", "action.yml", "dist", "docs", "package-lock.json", "package.json", "pyproject.toml", "schema"];

  beforeAll(() => {
    for (const folder of ["bin", "home", "hook"]) mkdirSync(join(machine, folder));
    for (const name of programs) symlinkSync(run("which", name).output, join(machine, "bin", name));
    for (const path of kept) cpSync(join(top, path), join(hookRepository.folder, path), { recursive: true });
    hookRepository.git("init", "--quiet");
    hookRepository.git("add", "--all");
    hookRepository.git("commit", "--quiet", "--message", "as it is here");
    hookRepository.git("tag", "v0.0.0-here");
  }, 300_000);

  /** A healthy site with the hook, everything committed. */
  function site(): Checkout {
    const checkout = new Checkout(temporaryTree({}));
    cpSync(join(top, "examples/tutorial-site-fixed"), checkout.folder, { recursive: true });
    checkout.git("init", "--quiet", "--initial-branch", "main");
    checkout.edit(".pre-commit-config.yaml", () => `repos:\n  - repo: file://${hookRepository.folder}\n    rev: v0.0.0-here\n    hooks:\n      - id: django-prod-lint\n        verbose: true\n`);
    checkout.git("add", "--all");
    checkout.git("commit", "--quiet", "--message", "a healthy site");
    expect(checkout.run(command, "install", "--hook-type", "pre-commit", "--hook-type", "pre-merge-commit")).toMatchObject({ status: 0 });
    return checkout;
  }

  const nginx = "deploy/nginx/crepes.conf";

  test("installs without a compiler and a registry, and runs once when a file that matters changes", () => {
    const checkout = site();
    checkout.edit(nginx, (text) => text.replace("client_max_body_size 5m", "client_max_body_size 6m"));
    checkout.edit("crepes/settings.py", (text) => text.replace("EMAIL_TIMEOUT = 10", "EMAIL_TIMEOUT = 20"));
    const { status, output } = checkout.commit();
    expect(output).toMatch(/^django-prod-lint\.+Passed$/m);
    expect(output.match(/nothing found in \d+ files/g)).toHaveLength(1);
    expect(status).toBe(0);
  });

  test("is skipped when nothing that matters changes", () => {
    const checkout = site();
    checkout.edit("carte/views.py", (text) => `${text}\n# The card of the day.\n`);
    checkout.edit("README.md", (text) => `${text}\nClosed on Mondays.\n`);
    const { status, output } = checkout.commit();
    expect(output).toMatch(/^django-prod-lint\.+\(no files to check\)Skipped$/m);
    expect(status).toBe(0);
  });

  test("refuses a mistake", () => {
    const checkout = site();
    const before = checkout.git("rev-parse", "HEAD");
    checkout.edit("crepes/settings.py", (text) => text.replace("DEBUG = False", "DEBUG = True"));
    const { status, output } = checkout.commit();
    expect(output).toMatch(/^django-prod-lint\.+Failed$/m);
    expect(output).toContain("settings/debug-enabled");
    expect(status).toBe(1);
    expect(checkout.git("rev-parse", "HEAD")).toBe(before);
  });

  test("judges what is staged, not what is being tried out", () => {
    const checkout = site();
    checkout.edit(nginx, (text) => text.replace("client_max_body_size 5m", "client_max_body_size 6m"));
    checkout.git("add", "--all");
    checkout.edit("crepes/settings.py", (text) => text.replace("DEBUG = False", "DEBUG = True"));
    const { status, output } = checkout.run("git", "commit", "--quiet", "--message", "x");
    expect(output).toMatch(/^django-prod-lint\.+Passed$/m);
    expect(status).toBe(0);
    expect(readFileSync(join(checkout.folder, "crepes/settings.py"), "utf8")).toContain("DEBUG = True");
  });

  test("follows a file that git moves", () => {
    const checkout = site();
    mkdirSync(join(checkout.folder, "servers"));
    checkout.git("mv", nginx, "servers/web.conf");
    const moved = checkout.commit();
    expect(moved.output).toMatch(/^django-prod-lint\.+Passed$/m);
    expect(moved.status).toBe(0);
    checkout.edit("servers/web.conf", (text) => text.replace("location /static/", "location /static"));
    const changed = checkout.commit();
    expect(changed.output).toContain("servers/web.conf:");
    expect(changed.status).toBe(1);
  });

  test("refuses a merge of two branches of which each is right", () => {
    const checkout = site();
    checkout.edit("crepes/settings.py", (text) => text.replace("ALLOWED_HOSTS = [", 'ALLOWED_HOSTS = ["menu.creperie.example", '));
    expect(checkout.commit()).toMatchObject({ status: 0 });
    // One branch gives up a name that nobody serves, the other begins to serve it.
    checkout.git("checkout", "--quiet", "-b", "fewer-names");
    checkout.edit("crepes/settings.py", (text) => text.replace('"menu.creperie.example", ', ""));
    expect(checkout.commit()).toMatchObject({ status: 0 });
    checkout.git("checkout", "--quiet", "main");
    checkout.edit(nginx, (text) => text.replaceAll("server_name www.", "server_name menu.creperie.example www."));
    expect(checkout.commit()).toMatchObject({ status: 0 });
    const { status, output } = checkout.run("git", "merge", "--quiet", "--no-edit", "fewer-names");
    expect(output).toMatch(/^django-prod-lint\.+Failed$/m);
    expect(output).toContain("deployment/server-name-not-allowed");
    expect(status).toBe(1);
  });
});
