import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { makeProgram } from "./program.ts";

const hasEglot = spawnSync("emacs", ["--batch", "--eval", "(progn (package-initialize) (require 'eglot))"]).status === 0;
if (!hasEglot) console.warn("Emacs with Eglot is not installed: the language server is not tried in it.");

/** Opens a file, starts Eglot as a person does, and prints a line for each thing that Flymake shows. Debian has no mode for nginx built in. */
const session = String.raw`
(require 'eglot)
(require 'flymake)
(define-derived-mode nginx-mode conf-mode "nginx")
(find-file "deploy/nginx/crepes.conf")
(nginx-mode)
(call-interactively #'eglot)
(let ((deadline (+ (float-time) 60)))
  (while (and (null (flymake-diagnostics)) (< (float-time) deadline)) (accept-process-output nil 0.05)))
(dolist (diagnostic (flymake-diagnostics))
  (princ (format "%d %s\n" (line-number-at-pos (flymake-diagnostic-beg diagnostic)) (car (split-string (flymake-diagnostic-text diagnostic) "\n")))))
(eglot-shutdown (eglot-current-server))
`;

describe.skipIf(!hasEglot)("in Emacs", async () => {
  const program = hasEglot ? await makeProgram() : "";

  test("Eglot shows findings with the recipe of the guide", { timeout: 120_000 }, () => {
    const root = temporaryTree({});
    cpSync(join(import.meta.dirname, "../../examples/tutorial-site"), join(root, "site"), { recursive: true });
    const guide = readFileSync(join(import.meta.dirname, "../../docs/editors.md"), "utf8");
    const recipe = /^ {4}\(with-eval-after-load 'eglot\n(?: {5,}.*\n)+/m.exec(guide)?.[0] ?? "";
    expect(recipe).toContain("nginx-mode");
    mkdirSync(join(root, "bin"));
    writeFileSync(join(root, "bin/django-prod-lint"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
    writeFileSync(join(root, "init.el"), `(package-initialize)\n${recipe}${session}`);
    spawnSync("git", ["init", "--quiet"], { cwd: join(root, "site") });
    const env = { ...process.env, PATH: `${join(root, "bin")}:${process.env["PATH"] ?? ""}`, HOME: root };
    const { stdout, stderr } = spawnSync("emacs", ["--batch", "--load", join(root, "init.el")], { cwd: join(root, "site"), encoding: "utf8", timeout: 110_000, env });
    expect(stdout, stderr).toContain("12 django-prod-lint [deployment/protocol-mismatch]: Every request fails with 502 or 504: nginx speaks FastCGI, gunicorn_django listens for HTTP.\n");
  });
});
