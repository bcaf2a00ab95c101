import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { launchOf, understand, valueOf } from "../container/launches-of.ts";
import { listening } from "./launches-of.ts";

const unit = "[Service]\nUser=root\nEnvironment=A=unit B=unit\nExecStart=/srv/venv/bin/gunicorn bakery.wsgi\n";

test("lists grow, the last value of others holds, and places are the drop-in's", async () => {
  const launch = await launchOf({ "deploy/bakery.service": unit, "deploy/bakery.service.d/user.conf": "[Service]\nUser=bakery\nEnvironment=B=drop\n" });
  expect(launch.user?.value).toBe("bakery");
  expect(launch.user?.at.file.path).toBe("deploy/bakery.service.d/user.conf");
  expect([valueOf(launch, "A"), valueOf(launch, "B")]).toEqual(["unit", "drop"]);
});

test("an empty value takes back what the unit says", async () => {
  const launch = await launchOf({ "bakery.service": unit, "bakery.service.d/a.conf": "[Service]\nUser=\nEnvironment=\nExecStart=\nExecStart=/srv/venv/bin/uvicorn bakery.asgi:application\n" });
  expect([launch.server, launch.user, valueOf(launch, "A")]).toEqual(["uvicorn", undefined, undefined]);
  expect(launch.rootByDefault).toBeDefined();
});

test("sockets have drop-ins too", async () => {
  const launch = await launchOf({ "bakery.service": unit, "bakery.socket": "[Socket]\nListenStream=/run/old.sock\n", "bakery.socket.d/a.conf": "[Socket]\nListenStream=\nListenStream=/run/bakery.sock\n" });
  expect(listening(launch)).toEqual(["http unix:/run/bakery.sock"]);
});

test.each([
  ["a unit of another name", "bread.service.d/a.conf"],
  ["another directory with a unit of that name of its own", "staging/bakery.service.d/a.conf"],
])("%s is left alone", async (_, path) => {
  const { launches } = await understand({ "bakery.service": unit, "staging/bakery.service": unit.replaceAll("unit", "other"), [path]: "[Service]\nEnvironment=A=drop\n" });
  expect(launches.find(({ at }) => at.file.path === "bakery.service")?.environment.map(({ value }) => value)).toEqual(["unit", "unit"]);
});

test("the unit may lie elsewhere", async () => {
  expect(valueOf(await launchOf({ "lib/systemd/system/bakery.service": unit, "etc/systemd/system/bakery.service.d/a.conf": "[Service]\nEnvironment=A=drop\n" }), "A")).toBe("drop");
});

test("a drop-in alone starts nothing", async () => {
  const { launches, problems } = await understand({ "bakery.service.d/a.conf": unit });
  expect([launches, problems]).toEqual([[], []]);
});

test("a line that systemd ignores in a drop-in is told", async () => expect((await understand({ "bakery.service": unit, "bakery.service.d/a.conf": "[Service]\nUser\n" })).problems).toHaveLength(1));

/** Each file resets and names a program of its own; the last one read is the one that runs. */
const cases: readonly (readonly [name: string, service: string, dropIns: readonly string[], wins: string])[] = [
  ["files go by their names, not by their directories", "bakery-web.service", ["bakery-web.service.d/10.conf", "service.d/20.conf"], "service.d/20.conf"],
  ["of equal names the exact directory wins", "bakery-web.service", ["bakery-web.service.d/20.conf", "bakery-.service.d/20.conf"], "bakery-web.service.d/20.conf"],
  ["a beginning of the name is enough", "bakery-web.service", ["bakery-.service.d/20.conf"], "bakery-.service.d/20.conf"],
  ["an instance has its template's", "bakery@web.service", ["bakery@.service.d/20.conf", "service.d/30.conf", "bakery@web.service.d/40.conf"], "bakery@web.service.d/40.conf"],
];
const programOf = (path: string): string => `/nowhere/${path.replaceAll("/", "-")}/gunicorn`;

describe("the order of drop-ins", () => {
  test.each(cases)("%s", async (_, service, dropIns, wins) => {
    const texts = Object.fromEntries(dropIns.map((path) => [path, `[Service]\nExecStart=\nExecStart=${programOf(path)} bakery.wsgi\n`]));
    const launch = await launchOf({ [service]: unit, ...texts });
    expect(launch.at.file.path).toBe(wins);
  });
});

/** systemd's own word, where it is installed. */
const analyzes = ((): boolean => {
  try {
    execFileSync("systemd-analyze", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const directory = mkdtempSync(join(tmpdir(), "drop-ins-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe.runIf(analyzes)("systemd-analyze verify says the same", () => {
  test.each(cases)("%s", (name, service, dropIns, wins) => {
    const root = join(directory, name.replaceAll(" ", "-"));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    write(service, unit);
    for (const path of dropIns) write(path, `[Service]\nExecStart=\nExecStart=${programOf(path)} bakery.wsgi\n`);
    let said = "";
    try {
      execFileSync("systemd-analyze", ["verify", join(root, service)], { env: { ...process.env, SYSTEMD_UNIT_PATH: `${root}:` }, stdio: "pipe" });
    } catch (error) {
      said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    }
    expect(said).toContain(programOf(wins));
  });
});
