import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { makeProgram } from "./program.ts";

const hasNeovim = spawnSync("nvim", ["--version"]).status === 0;
if (!hasNeovim) console.warn("Neovim is not installed: the language server is not tried in it.");

describe.skipIf(!hasNeovim)("in Neovim", async () => {
  const program = hasNeovim ? await makeProgram() : "";

  test("findings are shown, accepted and gone while one types; settings are explained", { timeout: 120_000 }, () => {
    const root = temporaryTree({});
    cpSync(join(import.meta.dirname, "../../examples/tutorial-site"), root, { recursive: true });
    const guide = readFileSync(join(import.meta.dirname, "../../docs/editors.md"), "utf8");
    const onSave = /^ {4}vim\.api\.nvim_create_autocmd\("BufWritePre"[^]*?^ {4}\}\)$/m.exec(guide)?.[0] ?? "";
    const output = join(root, "seen.json");
    const { stderr } = spawnSync("nvim", ["--clean", "--headless", "-n", "-c", `luafile ${join(import.meta.dirname, "neovim.lua")}`], {
      cwd: root,
      encoding: "utf8",
      timeout: 110_000,
      env: { ...process.env, HOME: root, XDG_STATE_HOME: root, XDG_CACHE_HOME: root, BAKERY_ROOT: root, BAKERY_NODE: process.execPath, BAKERY_PROGRAM: program, BAKERY_OUTPUT: output, BAKERY_ON_SAVE: onSave },
    });
    const seen = JSON.parse(readFileSync(output, "utf8")) as Readonly<Record<string, unknown>>;
    if (process.env["BAKERY_SHOW"] !== undefined) console.log(JSON.stringify(seen, undefined, 2), stderr);
    expect(seen["mistake"]).toBeUndefined();
    expect(seen).toMatchObject({
      marked: "DEBUG = True",
      messages: [],
      stopped: true,
      ignored: ["# django-prod-lint: ignore[settings/debug-enabled] -- say why this is right here", "DEBUG = True"],
    });
    expect(seen["settings"]).toContain("settings/secret-key-committed");
    expect(seen["nginx"]).toContain("deployment/protocol-mismatch");
    expect(seen["hover"]).toEqual(expect.arrayContaining(["DEBUG = True", "From crepes/settings.py:9."]));
    expect(seen["titles"]).toEqual(expect.arrayContaining(["Ignore settings/debug-enabled here, with a reason", "Open the documentation of settings/debug-enabled"]));
    expect(seen["saved"]).toEqual(expect.arrayContaining(["    location /static/ {", "        alias /home/creperie/site/static/;", "    location /media/ {", "        fastcgi_pass 127.0.0.1:8000;"]));
    expect(readFileSync(join(root, "deploy/nginx/crepes.conf"), "utf8").split("\n").slice(0, -1)).toEqual(seen["saved"]);
  });

  test("the recipe of the guide shows findings in files of every kind that it names", { timeout: 120_000 }, () => {
    const root = temporaryTree({});
    cpSync(join(import.meta.dirname, "../../examples/tutorial-site"), join(root, "site"), { recursive: true });
    const guide = readFileSync(join(import.meta.dirname, "../../docs/editors.md"), "utf8");
    const recipe = /^ {4}local servers = \{\}\n[^]*?^ {4}\}\)$/m.exec(guide)?.[0] ?? "";
    expect(recipe).toContain("vim.lsp.start_client");
    const output = join(root, "seen.json");
    // What a person sees who opens a file: the recipe is the whole configuration.
    const look = `
      local seen, files = {}, { "crepes/settings.py", "deploy/nginx/crepes.conf", "deploy/gunicorn_start.sh" }
      for _, file in ipairs(files) do
        vim.cmd("edit " .. file)
        local buffer = vim.api.nvim_get_current_buf()
        vim.wait(15000, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
        seen[file] = #vim.diagnostic.get(buffer)
      end
      seen.servers = #vim.lsp.get_active_clients()
      vim.fn.writefile({ vim.fn.json_encode(seen) }, ${JSON.stringify(output)})
      for _, client in ipairs(vim.lsp.get_active_clients()) do client.stop() end
      vim.cmd("qa!")`;
    mkdirSync(join(root, "bin"));
    writeFileSync(join(root, "bin/django-prod-lint"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
    writeFileSync(join(root, "init.lua"), recipe);
    writeFileSync(join(root, "look.lua"), look);
    const env = { ...process.env, PATH: `${join(root, "bin")}:${process.env["PATH"] ?? ""}`, HOME: root, XDG_STATE_HOME: root, XDG_CACHE_HOME: root };
    const { stderr } = spawnSync("nvim", ["--clean", "--headless", "-n", "-u", join(root, "init.lua"), "-c", `luafile ${join(root, "look.lua")}`], { cwd: join(root, "site"), encoding: "utf8", timeout: 110_000, env });
    expect(stderr).toBe("");
    const seen = JSON.parse(readFileSync(output, "utf8")) as Readonly<Record<string, number>>;
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
    expect(seen["servers"]).toBe(1);
  });
});
