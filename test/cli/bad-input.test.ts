import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const settings = 'SECRET_KEY = __import__("os").environ["KEY"]\nDEBUG = True\nALLOWED_HOSTS = ["www.bakery.example"]\nINSTALLED_APPS = []\n';
const site = "server { listen 80; location / { proxy_pass http://127.0.0.1:8000; } }\n";

/** What a person must never see, whatever the input. */
function expectNoTrace(text: string): void {
  expect(text).not.toMatch(/\n\s+at .+:\d+:\d+\)?\n|TypeError|RangeError|undefined|\[object Object\]/);
}

describe("bad input gets a clear finding or message, in bounded time", () => {
  test("an empty tree", async () => {
    const { status, out, err } = await run([], temporaryTree({ "notes.md": "flour\n" }));
    expect(status).toBe(2);
    expect(out + err).toContain("There is nothing to check");
    expectNoTrace(out + err);
  });

  test("settings that can't be read, beside others that can", async () => {
    const root = temporaryTree({ "bakery/settings.py": settings, "nginx/bakery.conf": site });
    mkdirSync(join(root, "nginx", "shop.conf", "settings.py"), { recursive: true });
    const { status, out } = await run(["--format", "concise"], root);
    expect(status).toBe(1);
    expect(out).toContain("settings/debug-enabled");
    expectNoTrace(out);
  });

  test("settings that are too large to be read", async () => {
    const root = temporaryTree({ "bakery/settings.py": settings + "# flour\n".repeat(1_100_000), "bakery/wsgi.py": 'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "bakery.settings"\n' });
    const { status, out, err } = await run(["--format", "concise"], root);
    expect(out).toMatch(/^bakery\/settings\.py:1:1: error: This file was not read, because it is larger than 8 MiB. \[settings\/unreadable\]$/m);
    expect(status).toBe(1);
    expectNoTrace(out + err);
  });

  test("a PATH that is a link to itself", async () => {
    const root = temporaryTree({ "manage.py": "" });
    symlinkSync("nginx.conf", join(root, "nginx.conf"));
    const { status, err } = await run(["nginx.conf"], root);
    expect(err).toBe('django-prod-lint: There is no file or directory "nginx.conf".\n');
    expect(status).toBe(2);
  });

  test("a misspelt --settings beside settings that are there", async () => {
    const root = temporaryTree({ "bakery/__init__.py": "", "bakery/settings.py": settings });
    const { status, err } = await run(["--settings", "bakery.setings"], root);
    expect(err).toBe('django-prod-lint: There is no settings module "bakery.setings" here.\n');
    expect(status).toBe(2);
  });

  test("settings and a site that begin with a byte order mark", async () => {
    const bom = "\ufeff";
    const root = temporaryTree({ "bakery/settings.py": `${bom}DEBUG = True\nALLOWED_HOSTS = ["www.bakery.example"]\nINSTALLED_APPS = []\n`, "config/live.py": `${bom}INSTALLED_APPS = []\n` });
    const { out } = await run(["--format", "concise", "--select", "settings/debug-enabled"], root);
    expect(out).toMatch(/^bakery\/settings\.py:1:1: error: .* \[settings\/debug-enabled\]\n$/);
    expect((await run(["--show-files"], root)).out).toContain("config/live.py");
  });

  test("a program named settings.py", async () => {
    const { status, out } = await run(["--format", "concise"], temporaryTree({ "bakery/settings.py": Buffer.from("\x7fELF\0\0DEBUG=1\nSECRET_KEY=1\nALLOWED_HOSTS=1\n\0\xff\xfe", "latin1") }));
    expect(status).toBe(1);
    expect(out).toMatch(/^bakery\/settings\.py:1:1: error: Python can't import this file: it holds NUL bytes.* \[settings\/syntax-error\]$/m);
    expectNoTrace(out);
  });

  test("20,000 nested braces for nginx", async () => {
    const { status, out } = await run(["--format", "concise", "--select", "nginx"], temporaryTree({ "nginx/nginx.conf": `${"a {\n".repeat(20_000)}${"}\n".repeat(19_999)}`, "bakery/settings.py": settings }));
    expect(status).toBe(1);
    expect(out).toMatch(/nginx\/nginx\.conf:\d+:\d+: error: .+ \[nginx\/syntax-error\]/);
    expectNoTrace(out);
  });

  test("an include cycle", async () => {
    const tree = temporaryTree({
      "nginx/nginx.conf": "events {}\nhttp { include site.conf; }\n",
      "nginx/site.conf": `include other.conf;\n${site}`,
      "nginx/other.conf": "include site.conf;\n",
      "bakery/settings.py": settings,
    });
    const { status, out } = await run(["--format", "concise"], tree);
    expect(status).toBe(1);
    expect(out).toMatch(/nginx\/\w+\.conf:\d+:\d+: error: .*leads back.* \[nginx\/include-cycle\]/i);
    expectNoTrace(out);
  });

  test("an import cycle of settings", async () => {
    const tree = temporaryTree({
      "bakery/__init__.py": "",
      "bakery/settings/__init__.py": "",
      "bakery/settings/base.py": `from .production import *\n${settings}`,
      "bakery/settings/production.py": "from .base import *\nROOT_URLCONF = 'bakery.urls'\n",
    });
    const { status, out } = await run(["--format", "concise", "--select", "settings/debug-enabled"], tree);
    expect(status).toBe(1);
    expect(out).toContain("bakery/settings/base.py:3:1: error:");
    expectNoTrace(out);
  });

  test("5 MB of settings.py", async () => {
    const { status, out } = await run(["--format", "concise"], temporaryTree({ "bakery/settings.py": settings + "X = 1\n".repeat(900_000) }));
    expect(status).toBe(1);
    expect(out).toMatch(/^bakery\/settings\.py:1:1: error: The file is larger than 1 MiB .+ \[settings\/syntax-error\]$/m);
    expectNoTrace(out);
  });

  test("a file with thousands of mistakes is told of in a few lines", async () => {
    const unit = `[Service]\nExecStart=/usr/bin/gunicorn bakery.wsgi\n${"flour and butter\n\n".repeat(20_000)}`;
    const { status, out } = await run(["--format", "concise", "--select", "launch/syntax-error"], temporaryTree({ "bakery.service": unit }));
    expect(status).toBe(1);
    expect(out.split("\n").length).toBeLessThan(150);
    expect(out).toMatch(/more mistakes/);
  });
});
