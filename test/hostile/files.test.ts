import { execFileSync, spawn } from "node:child_process";
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { bakery, lostIn, traces } from "./bakery.ts";
import { compiled, type Ended, ended, type Program } from "./program.ts";

let program: Program;
beforeAll(async () => {
  program = await compiled();
}, 120_000);
afterAll(() => { program.remove(); });

const patience = 120_000;
const concise = ["--format", "concise"];

/** A check of a tree, in which the bakery's own findings must stand. */
function checked(root: string, argv: readonly string[] = concise, uid?: number): Ended {
  const run = ended(program, argv, { cwd: root, patience, ...(uid !== undefined && { uid }) });
  expect(lostIn(run.out), run.err).toEqual([]);
  expect(run.out + run.err).not.toMatch(traces);
  expect(run.status).toBe(1);
  return run;
}

const unread = (run: Ended): readonly string[] => run.out.split("\n").flatMap((line) => /^(.*?):1:1: error: This file was not read, because (.*)\. \[\w+\/unreadable\]$/.exec(line)?.slice(1).join(": ") ?? []).sort();

describe("what is no regular file", { timeout: patience }, () => {
  test("pipes, sockets and devices wherever a file is looked for", async () => {
    const root = temporaryTree({ ...bakery, "requirements/.keep": "", "deploy/.keep": "", ".github/workflows/.keep": "" });
    const names = ["shop/settings.py", ".env", ".gitignore", "requirements.txt", "pyproject.toml", "manage_settings.py", "deploy/nginx.conf", "deploy/start.sh", "deploy/bakery.service", "compose.yaml", "Dockerfile", "Procfile", "django-prod-lint.lock", "gunicorn.conf.py", ".github/workflows/deploy.yml"];
    mkdirSync(join(root, "shop"));
    for (const name of names) execFileSync("mkfifo", [join(root, name)]);
    const server = createServer().listen(join(root, "deploy/supervisord.conf"));
    await new Promise((resolve) => server.once("listening", resolve));
    onTestFinished(() => { server.close(); });
    for (const device of ["zero", "random", "tty"]) symlinkSync(`/dev/${device}`, join(root, `deploy/${device}.conf`));
    symlinkSync("/dev/zero", join(root, "shop/production_settings.py"));
    const seen = unread(checked(root));
    for (const name of ["shop/settings.py", "manage_settings.py", "deploy/nginx.conf", "deploy/start.sh", "deploy/bakery.service", "Procfile", ".env", "requirements.txt"]) expect(seen).toContain(`${name}: it is no regular file`);
    expect(seen).toContain("shop/production_settings.py: it is a symbolic link that leads out of the project");
  });

  test.each<[string, readonly string[], string]>([
    ["django-prod-lint.toml", [], "The configuration django-prod-lint.toml can't be read: it is no regular file."],
    ["django-prod-lint-baseline.json", [], "The baseline django-prod-lint-baseline.json can't be read: it is no regular file."],
    ["django-prod-lint-baseline.json", ["--write-baseline"], "The baseline django-prod-lint-baseline.json can't be read: it is no regular file."],
    ["variables", ["--variables", "variables"], "The variables of variables can't be read: it is no regular file."],
    ["rules.toml", ["--config", "rules.toml"], "The configuration rules.toml can't be read: it is no regular file."],
  ])("a pipe as %s %j", (name, argv, message) => {
    const root = temporaryTree(bakery);
    execFileSync("mkfifo", [join(root, name)]);
    const { status, err } = ended(program, argv, { cwd: root, patience });
    expect([status, err]).toEqual([2, `django-prod-lint: ${message}\n`]);
  });

  test("a device as a PATH", () => {
    const { status, out } = ended(program, ["/dev/zero", ...concise], { cwd: "/", patience });
    expect([status, out]).toEqual([1, expect.stringMatching(/^dev\/zero:1:1: error: This file was not read, because it is no regular file\./)]);
  });
});

describe("symbolic links", { timeout: patience }, () => {
  test("to themselves, around in circles, up, out, and to the root of the file system", () => {
    const outside = temporaryTree({ "settings.py": "DEBUG = True\nINSTALLED_APPS = []\nSECRET_KEY = 'of somebody else'\n", "nginx.conf": "server { autoindex on; }\n", "django-prod-lint.toml": "of somebody else\n" });
    const root = temporaryTree({ ...bakery, "loops/.keep": "" });
    const links = { "loops/a": "b", "loops/b": "a", "loops/up": "..", "loops/here": ".", "loops/root": "/", "loops/deep": "deep/deep/deep", "loops/outside": outside, "loops/settings.py": "settings.py", "nginx/other.conf": join(outside, "nginx.conf"), "bakery/local_settings.py": join(outside, "settings.py"), "nginx/proc.conf": "/proc/self/environ", "nginx/passwd.conf": "/etc/passwd" };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name));
    const run = checked(root);
    expect(run.out).not.toContain("somebody else");
    expect(unread(run)).toContain("bakery/local_settings.py: it is a symbolic link that leads out of the project");
    expect(unread(run)).toContain("loops/settings.py: it is a symbolic link that leads to itself");
  });

  test("40 directories deep, each of two links to the next, are no 2^40 directories", () => {
    const root = temporaryTree(bakery);
    for (let level = 0, directory = join(root, "maze"); level < 40; level++, directory = join(directory, "on")) {
      mkdirSync(join(directory, "on"), { recursive: true });
      for (const name of ["left", "right"]) symlinkSync("on", join(directory, name));
    }
    expect(unread(checked(root))).toEqual([]);
  });

  test("a directory that lies 1,000 levels deep", () => {
    const root = temporaryTree(bakery);
    execFileSync("python3", ["-c", "import os\nfor _ in range(1000):\n    os.mkdir('d'); os.chdir('d')\nopen('settings.py', 'w').close()\nopen('nginx.conf', 'w').close()"], { cwd: root });
    onTestFinished(() => { execFileSync("rm", ["-rf", join(root, "d")]); });
    checked(root);
  });
});

describe("what may not be read", { timeout: patience }, () => {
  /** An ordinary user, where the tests run as root, whom no mode stops. */
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;

  test("files and directories are told, the others judged", () => {
    const root = temporaryTree({ ...bakery, "shop/settings.py": "DEBUG = True\n", "nginx/shop.conf": "server {}\n", "deploy/nginx.conf": "server {}\n", "listed/settings.py": "", ".gitignore": "*.pyc\n" });
    execFileSync("chmod", ["-R", "a+rX", root, join(program.directory, "..")]);
    const closed = ["shop/settings.py", "nginx/shop.conf", "deploy", "listed", ".gitignore"];
    for (const name of closed) chmodSync(join(root, name), name === "listed" ? 0o444 : 0);
    onTestFinished(() => { for (const name of closed) chmodSync(join(root, name), 0o755); });
    const run = checked(root, concise, uid);
    expect(unread(run)).toContain("shop/settings.py: permission is denied");
    const { problems } = JSON.parse(documentOf(root)) as { problems: { path: string; message: string }[] };
    expect(problems).toContainEqual({ path: "deploy", message: "The directory was not read, because permission is denied." });
  });

  const documentOf = (root: string): string => ended(program, ["--format", "json"], { cwd: root, patience, ...(uid !== undefined && { uid }) }).out;

  test("the whole project", () => {
    const root = temporaryTree(bakery);
    execFileSync("chmod", ["-R", "a+rX", join(program.directory, "..")]);
    chmodSync(root, 0);
    onTestFinished(() => { chmodSync(root, 0o755); });
    const { status, out, err } = ended(program, [...concise, root], { cwd: "/", patience, ...(uid !== undefined && { uid }) });
    expect([status, out + err]).toEqual([2, expect.stringContaining("permission is denied")]);
  });
});

describe("bytes that are no text", { timeout: patience }, () => {
  const languages = ["shop/settings.py", "nginx/shop.conf", "apache/shop.conf", ".env", "start.sh", "shop.service", "Procfile", "Dockerfile", "compose.yaml", "requirements.txt", "pyproject.toml", "k8s/deployment.yaml", "supervisord.conf", "uwsgi.ini", "crontab", "Makefile", "ecosystem.config.js", "vite.config.js", ".github/workflows/deploy.yml", "gunicorn.conf.py", "app.json", "fly.toml", ".htaccess", ".gitignore", "Pipfile.lock"];
  const telling = "server { listen 80; }\nDEBUG=True\nservices:\n  web:\n    image: x\n[Service]\nFROM x\nRUN gunicorn manage.py\n";

  test.each<[string, Buffer]>([
    ["broken UTF-8", Buffer.from([0xc3, 0x28, 0xf0, 0x28, 0x8c, 0x28, 0xed, 0xa0, 0x80, 0xff, 0xfe, 0x0a, ...Buffer.from(telling)])],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${telling}`, "utf16le")],
    ["UTF-16 of the other order", Buffer.from(`\ufeff${telling}`, "utf16le").swap16()],
    ["UTF-16 of an odd length", Buffer.from(`\ufeff${telling}`, "utf16le").subarray(0, -1)],
    ["a lone surrogate", Buffer.concat([Buffer.from(`\ufeff${telling}`, "utf16le"), Buffer.from([0x00, 0xd8])])],
    ["NULs alone", Buffer.alloc(100_000)],
    ["NULs between", Buffer.from(telling.replaceAll("\n", "\0\n\0"))],
    ["a program", Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01\0"), Buffer.from(Array.from({ length: 65_536 }, (_, index) => (index * 7919) % 256))])],
    ["line ends of every kind", Buffer.from(telling.replaceAll("\n", "\r\n\n\r\v\f\u0085\u2028\u2029"))],
    ["no line end in a megabyte", Buffer.alloc(1 << 20, "a")],
    ["nothing", Buffer.alloc(0)],
  ])("%s, in every language", (_, bytes) => {
    checked(temporaryTree({ ...bakery, ...Object.fromEntries(languages.map((name) => [name, bytes])) }));
  });
});

test("a gigabyte of nothing in every place is not read, and told", { timeout: patience, retry: 2 }, () => {
  const told = ["shop/settings.py", "deploy/nginx.conf", ".env", "start.sh", "shop.service", "Procfile", "requirements.txt", "pyproject.toml", "ecosystem.config.js", ".htaccess"];
  const names = [...told, "compose.yaml", "k8s/deployment.yaml", "Dockerfile", ".github/workflows/deploy.yml", "supervisord.conf", "uwsgi.ini", "gunicorn.conf.py", "deploy/site.conf", ".gitignore", "shop/data.json", "deploy/bakery", "templates/base.html"];
  const root = temporaryTree({ ...bakery, ...Object.fromEntries(names.map((name) => [name, ""])) });
  for (const name of names) {
    const descriptor = openSync(join(root, name), "w");
    ftruncateSync(descriptor, 1 << 30);
    closeSync(descriptor);
  }
  const plain = checked(temporaryTree(bakery));
  const start = performance.now();
  const run = checked(root);
  expect(performance.now() - start).toBeLessThan(30_000);
  for (const name of told) expect(unread(run)).toContain(`${name}: it is larger than 8 MiB`);
  expect(run.memory).toBeLessThan(plain.memory + 100);
});

test.each<[string, readonly string[], string]>([
  ["django-prod-lint.toml", [], "The configuration django-prod-lint.toml can't be read: it is larger than 1 MiB."],
  ["django-prod-lint-baseline.json", [], "The baseline django-prod-lint-baseline.json can't be read: it is larger than 64 MiB."],
  ["variables", ["--variables", "variables"], "The variables of variables can't be read: it is larger than 1 MiB."],
])("a gigabyte as %s", { timeout: patience }, (name, argv, message) => {
  const root = temporaryTree({ ...bakery, [name]: "" });
  const descriptor = openSync(join(root, name), "w");
  ftruncateSync(descriptor, 1 << 30);
  closeSync(descriptor);
  const { status, err } = ended(program, argv, { cwd: root, patience });
  expect([status, err]).toEqual([2, `django-prod-lint: ${message}\n`]);
});

describe("names", { timeout: patience }, () => {
  const odd = ["new\nline", "tab\t", "\u001b[2J\u001b]0;title\u0007", "::error::x", "##[error]", "quote'\"`$(id)", "\\back", "%0A", "\u202eright", "e\u0301", "-rf", "--help", "*", "?", "[x]", "{a,b}", "~", "#", "!important", " blank ", "__proto__", "constructor", "hasOwnProperty", "toString", "x".repeat(200), "CON", "a:b", "<script>", "&amp;", "\u0000".replace("\0", "\u2400")];
  const tree = (): string => temporaryTree({ ...bakery, ...Object.fromEntries(odd.flatMap((name) => [[`${name}/settings.py`, "DEBUG = True\n"], [`nginx/${name}.conf`, "server { listen 80; location /static { alias /srv/x/; } }\n"], [`${name}.service`, "[Service]\nExecStart=/usr/bin/gunicorn bakery.wsgi\n"]])) });

  test("of every kind, in every format", () => {
    const root = tree();
    for (const format of ["text", "concise", "json", "sarif", "github", "gitlab", "rdjson", "junit", "html", "markdown"]) {
      const run = ended(program, ["--format", format], { cwd: root, patience });
      expect([run.status, run.err], format).toEqual([1, ""]);
      expect(run.out, format).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
      for (const name of ["bakery/settings.py", "nginx/bakery.conf"]) expect(run.out, format).toContain(name);
    }
    checked(root);
  });

  test("a baseline of them, written and read again", () => {
    const root = tree();
    expect(ended(program, ["--write-baseline", ...concise], { cwd: root, patience })).toMatchObject({ status: 0 });
    expect(ended(program, concise, { cwd: root, patience })).toMatchObject({ status: 0 });
  });

  test("that are no UTF-8: the file is not found by its name again, and that is told", () => {
    const root = temporaryTree(bakery);
    execFileSync("python3", ["-c", 'import os\nos.mkdir(b"caf\\xe9")\nfor name in [b"caf\\xe9/settings.py", b"nginx/caf\\xe9.conf", b"nginx/\\xff\\xfe.conf"]:\n    open(name, "w").write("server { listen 80; }\\n")'], { cwd: root });
    const { out } = checked(root);
    expect(out).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    const { problems } = JSON.parse(ended(program, ["--format", "json"], { cwd: root, patience }).out) as { problems: { path: string; message: string }[] };
    expect(problems.map(({ message }) => message)).toContain("The directory was not read, because it is not there.");
  });
});

test("files that change, grow, shrink and vanish while they are read", { timeout: patience }, () => {
  const root = temporaryTree({ ...bakery, "shop/.keep": "", "deploy/.keep": "" });
  writeFileSync(join(root, "churn.py"), "import os, sys, time\nend = time.time() + float(sys.argv[1])\nnames = ['shop/settings%d.py' % i for i in range(60)] + ['deploy/site%d.conf' % i for i in range(60)] + ['shop/package%d/settings.py' % i for i in range(60)]\nround = 0\nwhile time.time() < end:\n    round += 1\n    for name in names:\n        try:\n            directory = os.path.dirname(name)\n            os.makedirs(directory, exist_ok=True)\n            kind = (round + hash(name)) % 5\n            if kind == 0: os.remove(name)\n            elif kind == 1: open(name, 'w').write('DEBUG = True\\nserver { listen 80; }\\n' * 2000)\n            elif kind == 2: open(name, 'a').write('INSTALLED_APPS = []\\n')\n            elif kind == 3: os.remove(name); os.symlink('nowhere', name)\n            else: os.remove(name); os.mkfifo(name)\n        except OSError:\n            pass\n");
  const churning = spawn("python3", ["churn.py", "600"], { cwd: root, stdio: "ignore" });
  const isOver = new Promise((resolve) => churning.once("close", resolve));
  onTestFinished(async () => {
    churning.kill("SIGKILL");
    await isOver;
  });
  for (let round = 0; round < 5; round++) checked(root);
});

test("20,000 files of no interest, and as many links", { timeout: patience, retry: 2 }, () => {
  const root = temporaryTree(bakery);
  execFileSync("python3", ["-c", "import os\nfor d in range(100):\n    os.makedirs('shop/part%d' % d)\n    for f in range(200):\n        open('shop/part%d/file%d.py' % (d, f), 'w').close()\n        os.symlink('file%d.py' % f, 'shop/part%d/link%d.py' % (d, f))"], { cwd: root });
  const start = performance.now();
  const { memory } = checked(root);
  expect(performance.now() - start).toBeLessThan(60_000);
  expect(memory).toBeLessThan(400);
});
