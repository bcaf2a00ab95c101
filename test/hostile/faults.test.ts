import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { bakery } from "./bakery.ts";
import { compiled, ended, type Program, started } from "./program.ts";

let program: Program;
beforeAll(async () => {
  program = await compiled();
}, 120_000);
afterAll(() => { program.remove(); });

const site = (name: string): string => `server {\n    listen 80;\n    server_name ${name}.example;\n    location /static/ { alias /srv/${name}/static; }\n}\n`;
const healed = (name: string): string => site(name).replace("static;", "static/;");
const repairing = ["--select", "nginx/alias-slash-mismatch", "--format", "concise", "--fix"];

const textIn = (root: string, path: string): string => readFileSync(join(root, path), "utf8");
/** Files that nobody asked for. */
const strays = (root: string): readonly string[] => readdirSync(root, { recursive: true }).map(String).filter((name) => /tmp|(?:^|\/)\.[^/]*django-prod-lint/.test(name));

describe("no file may become larger than 1 KiB", () => {
  const shell = "ulimit -f 1;";
  // What a file held before is worth more than half of what it was to hold.
  const older = `${"old ".repeat(100)}\n`;

  test.each([[true], [false]])("a report, beside one that is there already: %s", { timeout: 60_000 }, (known) => {
    const root = temporaryTree({ ...bakery, ...(known && { "report.json": older }) });
    const { status, err } = ended(program, ["--format", "json:report.json"], { cwd: root, shell });
    expect([status, err]).toEqual([2, "django-prod-lint: The report can't be written to report.json: the file would be larger than is allowed.\n"]);
    if (known) expect(textIn(root, "report.json")).toBe(older);
    else expect(readdirSync(root)).not.toContain("report.json");
    expect(strays(root)).toEqual([]);
  });

  test("a baseline", { timeout: 60_000 }, () => {
    const root = temporaryTree({ ...bakery, ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`nginx/site${index}.conf`, bakery["nginx/bakery.conf"]])) });
    const { status, err } = ended(program, ["--write-baseline"], { cwd: root, shell });
    expect([status, err]).toEqual([2, "django-prod-lint: The report can't be written to django-prod-lint-baseline.json: the file would be larger than is allowed.\n"]);
    expect(readdirSync(root)).not.toContain("django-prod-lint-baseline.json");
    expect(strays(root)).toEqual([]);
  });

  test("repairs of a small file and of a large one: neither is made", { timeout: 60_000 }, () => {
    const files = { "a.conf": site("bakery"), "b.conf": site("library") + "# flour\n".repeat(1000) };
    const root = temporaryTree(files);
    const { status, out, err } = ended(program, repairing, { cwd: root, shell });
    expect([status, out, err]).toEqual([2, "", "django-prod-lint: Nothing was repaired. b.conf can't be changed: the file would be larger than is allowed.\n"]);
    for (const [name, text] of Object.entries(files)) expect(textIn(root, name)).toBe(text);
    expect(strays(root)).toEqual([]);
  });
});

/** Whether file systems can be mounted here, which takes a privileged user. */
const canMount = spawnSync("unshare", ["--mount", "true"]).status === 0;

/** Runs the program in a file system of its own, below a directory of the project. */
function mounted(root: string, options: string, argv: readonly string[], before = "true"): { status: number | null; err: string; files: string } {
  const script = `mount -t tmpfs -o ${options} tmpfs disk && cp -r files/. disk && cd disk && ${before}; "$@"; status=$?; ls -A | tr "\\n" " " >&3; for file in *.conf; do cat "$file" >&3; done; exit $status`;
  const { status, stderr, output } = spawnSync("unshare", ["--mount", "--propagation", "private", "bash", "-c", script, "bash", process.execPath, program.cli, ...argv], { cwd: root, encoding: "utf8", stdio: ["ignore", "ignore", "pipe", "pipe"] });
  return { status, err: stderr, files: output[3] ?? "" };
}

describe.skipIf(!canMount)("on a disk of its own (skipped where nothing can be mounted)", () => {
  const prepared = (): string => {
    const root = temporaryTree({ "files/a.conf": site("bakery"), "files/b.conf": site("library") });
    mkdirSync(join(root, "disk"));
    return root;
  };
  const fill = "(cat /dev/zero > full) 2>/dev/null";
  const untouched = site("bakery") + site("library");

  test.each<[string, readonly string[], string]>([
    ["repairs", repairing, "Nothing was repaired. a.conf can't be changed: the disk is full."],
    ["a report", ["--format", "json:report.json"], "The report can't be written to report.json: the disk is full."],
    ["a baseline", ["--write-baseline"], "The report can't be written to django-prod-lint-baseline.json: the disk is full."],
    ["a configuration", ["init"], "The report can't be written to django-prod-lint.toml: the disk is full."],
  ])("that is full: %s", { timeout: 60_000 }, (_, argv, message) => {
    expect(mounted(prepared(), "size=64k", argv, fill)).toEqual({ status: 2, err: `django-prod-lint: ${message}\n`, files: `a.conf b.conf full ${untouched}` });
  });

  test.each<[string, readonly string[], string]>([
    ["repairs", repairing, "Nothing was repaired. a.conf can't be changed: its file system is read-only."],
    ["a report", ["--format", "json:report.json"], "The report can't be written to report.json: its file system is read-only."],
    ["a baseline", ["--write-baseline"], "The report can't be written to django-prod-lint-baseline.json: its file system is read-only."],
    ["a configuration", ["init"], "The report can't be written to django-prod-lint.toml: its file system is read-only."],
  ])("that is read-only: %s", { timeout: 60_000 }, (_, argv, message) => {
    expect(mounted(prepared(), "size=1m", argv, "mount -o remount,ro ../disk")).toEqual({ status: 2, err: `django-prod-lint: ${message}\n`, files: `a.conf b.conf ${untouched}` });
  });

  test("a report that is there keeps what it holds when the disk is full", { timeout: 60_000 }, () => {
    const { status, files } = mounted(prepared(), "size=64k", ["--format", "json:a.conf"], fill);
    expect([status, files]).toEqual([2, `a.conf b.conf full ${untouched}`]);
  });

  test("one of two files is mounted by itself and can't be replaced: the other is put back", { timeout: 60_000 }, () => {
    const { status, err, files } = mounted(prepared(), "size=1m", repairing, "touch other && cat b.conf > other && mount --bind other b.conf");
    expect([status, err]).toEqual([2, "django-prod-lint: Nothing was repaired. b.conf can't be changed: it is in use.\n"]);
    expect(files).toBe(`a.conf b.conf other ${untouched}`);
  });
});

describe("in a directory that nobody may write to", () => {
  /** An ordinary user, where the tests run as root, whom no mode stops. */
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const closed = (files: Readonly<Record<string, string>>): string => {
    const root = temporaryTree(files);
    execFileSync("chmod", ["-R", "a+rX", root, join(program.directory, "..")]);
    for (const name of readdirSync(root)) if (statSync(join(root, name)).isFile()) chmodSync(join(root, name), 0o666);
    chmodSync(root, 0o555);
    onTestFinished(() => { chmodSync(root, 0o755); });
    return root;
  };

  test.each<[string, readonly string[], string]>([
    ["repairs", repairing, "Nothing was repaired. a.conf can't be changed: permission is denied."],
    ["a report", ["--format", "json:report.json"], "The report can't be written to report.json: permission is denied."],
    ["a baseline", ["--write-baseline"], "The report can't be written to django-prod-lint-baseline.json: permission is denied."],
    ["a configuration", ["init"], "The report can't be written to django-prod-lint.toml: permission is denied."],
  ])("%s", { timeout: 60_000 }, (_, argv, message) => {
    const root = closed({ "a.conf": site("bakery") });
    const { status, err } = ended(program, argv, { cwd: root, ...(uid !== undefined && { uid }) });
    expect([status, err]).toEqual([2, `django-prod-lint: ${message}\n`]);
    expect(readdirSync(root)).toEqual(["a.conf"]);
    expect(textIn(root, "a.conf")).toBe(site("bakery"));
  });

  test("a report that is there and may be written is written", { timeout: 60_000 }, () => {
    const root = closed({ "a.conf": site("bakery"), "report.json": "old" });
    const { status, err } = ended(program, ["--format", "json:report.json"], { cwd: root, ...(uid !== undefined && { uid }) });
    expect([status, err]).toEqual([1, ""]);
    expect(JSON.parse(textIn(root, "report.json"))).toHaveProperty("findings");
  });
});

describe("whoever reads the output goes away", () => {
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`nginx/${"long/".repeat(30)}site${index}.conf`, bakery["nginx/bakery.conf"]]));

  test.each<[string, readonly string[], number]>([
    ["a report", ["--format", "concise"], 1],
    ["a document", ["--format", "json"], 1],
    ["the rules", ["rules", "--format", "json"], 0],
    ["the explanations", ["explain", "nginx"], 0],
    ["the graph", ["graph"], 0],
  ])("%s", { timeout: 60_000 }, (_, argv, wanted) => {
    const root = temporaryTree({ ...bakery, ...many });
    const script = '"$@" 2>err | head -c 10 >/dev/null; echo "${PIPESTATUS[0]}"';
    const { stdout } = spawnSync("bash", ["-c", script, "bash", process.execPath, program.cli, ...argv], { cwd: root, encoding: "utf8" });
    expect([stdout, textIn(root, "err")]).toEqual([`${wanted}\n`, ""]);
  });

  test("standard output that is full is told, with status 2", { timeout: 60_000 }, () => {
    const { stdout, stderr } = spawnSync("bash", ["-c", '"$@" >/dev/full; echo "$?"', "bash", process.execPath, program.cli], { cwd: temporaryTree(bakery), encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["2\n", expect.stringMatching(/^django-prod-lint: The report can't be written to standard output: .*\.\n$/)]);
  });
});

describe("two runs at once", () => {
  test("write whole baselines", { timeout: 60_000 }, async () => {
    const root = temporaryTree(bakery);
    const runs = await Promise.all([1, 2, 3, 4].map(() => started(program, ["--write-baseline", "--format", "concise"], root).end));
    for (const { status, err } of runs) expect([status, err]).toEqual([0, expect.stringMatching(/^Written: django-prod-lint-baseline\.json accepts \d+ findings\.\n$/)]);
    expect(JSON.parse(textIn(root, "django-prod-lint-baseline.json"))).toHaveProperty("accepted");
    expect(strays(root)).toEqual([]);
  });

  test("repair once, and say so", { timeout: 60_000 }, async () => {
    const names = ["bakery", "library", "creperie"];
    const root = temporaryTree(Object.fromEntries(names.map((name) => [`${name}.conf`, site(name)])));
    const runs = await Promise.all([1, 2, 3, 4].map(() => started(program, repairing, root).end));
    for (const { status, err } of runs) {
      // Repaired; nothing left to repair; or in somebody's way.
      expect(err).toMatch(/^(?:3 findings fixed in 3 files\.\n|django-prod-lint: Nothing was repaired\. \w+\.conf (?:can't be changed: another run is repairing it; if none is, remove \.\w+\.conf\.django-prod-lint|was changed while it was judged: run it again)\.\n)?$/);
      expect(status).toBe(err.includes("Nothing") ? 2 : 0);
    }
    expect(runs.filter(({ err }) => err.startsWith("3 findings"))).toHaveLength(1);
    for (const name of names) expect(textIn(root, `${name}.conf`)).toBe(healed(name));
    expect(strays(root)).toEqual([]);
  });
});

describe("a signal in the middle of --fix", () => {
  /** Sends the signal when half of the new files are made: a slow disk, as the program sees it. */
  const slowDisk = (signal: string): string => `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const rename = fs.renameSync;
    let count = 0;
    fs.renameSync = (from, to) => {
      if (++count === 2) process.kill(process.pid, "${signal}");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      rename(from, to);
    };
    syncBuiltinESMExports();`;

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s: all files are repaired, then the process ends by it", { timeout: 60_000 }, async (signal) => {
    const names = ["bakery", "library", "creperie"];
    const root = temporaryTree(Object.fromEntries(names.map((name) => [`${name}.conf`, site(name)])));
    const slow = join(temporaryTree({ "slow.mjs": slowDisk(signal) }), "slow.mjs");
    const { end } = started(program, repairing, root, ["--import", slow]);
    expect(await end).toMatchObject({ status: null, signal });
    for (const name of names) expect(textIn(root, `${name}.conf`)).toBe(healed(name));
    expect(strays(root)).toEqual([]);
  });

  test("at any time before, during or after it: each file is the old one or the new one, and none is left over", { timeout: 120_000 }, async () => {
    const names = Array.from({ length: 40 }, (_, index) => `site${index}`);
    const outcomes = new Set<string>();
    for (const after of [0, 20, 60, 120, 180, 240, 300, 400]) {
      const root = temporaryTree(Object.fromEntries(names.map((name) => [`${name}.conf`, site(name)])));
      const { process: child, end } = started(program, repairing, root);
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill("SIGINT");
      const { status, signal } = await end;
      expect(signal === "SIGINT" || status === 0).toBe(true);
      const healedCount = names.filter((name) => textIn(root, `${name}.conf`) === healed(name)).length;
      expect(names.filter((name) => textIn(root, `${name}.conf`) === site(name)).length + healedCount).toBe(names.length);
      outcomes.add(healedCount === 0 ? "none" : healedCount === names.length ? "all" : "some");
      expect(strays(root)).toEqual([]);
    }
    expect(outcomes).not.toContain("some");
  });

  test("what a killed run left over is named, and can be removed", { timeout: 60_000 }, () => {
    const root = temporaryTree({ "bakery.conf": site("bakery") });
    writeFileSync(join(root, ".bakery.conf.django-prod-lint"), "");
    const { status, err } = ended(program, repairing, { cwd: root });
    expect([status, err]).toEqual([2, "django-prod-lint: Nothing was repaired. bakery.conf can't be changed: another run is repairing it; if none is, remove .bakery.conf.django-prod-lint.\n"]);
  });
});
