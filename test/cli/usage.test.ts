import { describe, expect, test } from "vitest";
import { commandNames, commandSpecs } from "../../src/cli/commands.ts";
import { optionSpecs } from "../../src/cli/options.ts";
import { wantsColor } from "../../src/cli/surroundings.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

describe("wrong usage is one sentence, status 2", () => {
  test.each<[string[], string]>([
    [["--fail-onn", "error"], "There is no option --fail-onn. Did you mean --fail-on?"],
    [["--zzz"], "There is no option --zzz."],
    [["-z"], "There is no option -z."],
    [["--fail-on", "fatal"], '--fail-on is one of error, warning, info, never, not "fatal".'],
    [["--fail-on"], "--fail-on needs a value: --fail-on LEVEL."],
    [["--settings", "--quiet"], "--settings needs a value: --settings MODULE."],
    [["--quiet=yes"], "--quiet takes no value."],
    [["--format", "jsn"], 'There is no format "jsn". Did you mean json or jsonl?'],
    [["--format", "text", "--format", "concise"], "text and concise can't both go to standard output: give one of them a file, such as --format concise:report.txt."],
    [["--format", "sarif:out", "--format", "gitlab:./out"], "sarif and gitlab can't both go to ./out: give each its own file, such as --format gitlab:report.json."],
    [["graph", "--format", "svg", "--format", "html"], "svg and html can't both go to standard output: give one of them a file, such as --format html:report.html."],
    [["--select", "settings/unreadabel"], 'There is no rule or family "settings/unreadabel". Did you mean settings/unreadable?'],
    [["--kind", "nginx"], '--kind is written KIND=GLOB, such as nginx=deploy/*.txt, not "nginx".'],
    [["--kind", "ngnix=a"], 'There is no kind "ngnix". Did you mean nginx?'],
    [["--kind", "constructor=a"], 'There is no kind "constructor".'],
    [["--today", "2026-02-31"], '--today is a day such as 2027-01-31, not "2026-02-31".'],
    [["--today", "tomorrow"], '--today is a day such as 2027-01-31, not "tomorrow".'],
    [["--django", "five"], '--django is a version such as 5.2, not "five".'],
    [["--format", "json:"], "--format json: names no file: --format json:FILE."],
    [["-"], "Text on standard input needs a name: --stdin-filename PATH."],
    [["--settings", "bakery/settings.py"], '--settings is a module such as bakery.settings, not a path: "bakery/settings.py".'],
    [["--settings", "bakery.setings"], 'There is no settings module "bakery.setings" here.'],
    [["nowhere"], 'There is no file or directory "nowhere".'],
    [["exlpain", "settings/debug-enabled"], 'There is no file, directory or command "exlpain". Did you mean explain?'],
    [["explain", "bakery"], 'There is no rule or family "bakery"; django-prod-lint rules lists them.'],
    [["graph", "--write-baseline"], "--write-baseline is an option of a check, not of graph."],
    [["settings", "--select", "nginx"], "--select is an option of a check, graph, lsp, not of settings."],
    [["--differences"], "--differences is an option of settings."],
    [["rules", "ngnix"], 'There is no rule or family "ngnix". Did you mean nginx?'],
    [["explain"], "Say which rule to explain: django-prod-lint explain settings/debug-enabled."],
    [["explain", "settings/unreadabel"], 'There is no rule or family "settings/unreadabel". Did you mean settings/unreadable?'],
    [["rules", "--format", "github"], "Rules are listed as text or json."],
    [["--format", "json:no/such/directory.json"], "The report can't be written to no/such/directory.json: "],
  ])("%j", async (argv, sentence) => {
    const { status, out, err } = await run(argv, temporaryTree({ "manage.py": "" }));
    expect(err).toContain(`django-prod-lint: ${sentence}`);
    expect(err.trimEnd()).not.toContain("\n");
    expect(out).toBe("");
    expect(status).toBe(2);
  });
});

test.each([["settings", "--today", "2026-11-22", "--no-config", "--quiet"], ["rules", "--no-config"], ["explain", "settings/debug-enabled", "--color", "never"], ["graph", "--no-baseline", "--today", "2026-11-22", "--allow-empty"]])("%s takes what a script says to every command", async (...argv) => {
  const { err } = await run(argv, temporaryTree({ "manage.py": "", "bakery/settings.py": "DEBUG = False\nSECRET_KEY = ''\nROOT_URLCONF = 'bakery.urls'\nINSTALLED_APPS = []\n" }));
  expect(err).not.toContain("is an option of");
});

test("rules lists those that are named", async () => {
  const { out } = await run(["rules", "nginx/*alias*", "settings/debug-enabled"], "/");
  const ids = out.trimEnd().split("\n").map((line) => line.split(" ")[0] ?? "");
  expect(ids).toContain("settings/debug-enabled");
  expect(ids).toContain("nginx/alias-traversal");
  expect(ids.filter((id) => !/^nginx\/.*alias|^settings\/debug-enabled$/.test(id))).toEqual([]);
});

describe("help and version", () => {
  test("name every command", async () => {
    const { status, out, err } = await run(["--help"], "/");
    expect(status).toBe(0);
    expect(err).toBe("");
    for (const command of ["explain RULE", "rules ", "settings ", "graph ", "--fail-on", "Exit status"]) expect(out).toContain(command);
    expect(out).not.toContain("--differences");
  });
  test.each(commandNames)("%s says what it takes, in 80 columns", async (command) => {
    const { status, out } = await run([command, "--help"], "/");
    expect(status).toBe(0);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const own = optionSpecs.filter(({ group, of = ["check"] }) => group === undefined || of.includes(command)).map(({ name }) => name);
    expect([...out.matchAll(/^ {2}(?:-\w,| {3}) --([\w-]+)/gm)].map(([, name]) => name).sort()).toEqual(own.sort());
  });
  test("show examples that the program takes", async () => {
    const root = temporaryTree({ "manage.py": "", "backend/manage.py": "", "deploy/nginx.conf": "", "shop/wsgi.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n', "shop/settings.py": "DEBUG = False\nINSTALLED_APPS = []\n" });
    for (const { name, examples } of commandSpecs) {
      for (const [typed] of examples) {
        const words = typed.split(" ").filter((word) => word !== "").map((word) => word.replaceAll("'", ""));
        const { err } = await run(words, root);
        expect([name, typed, err]).toEqual([name, typed, typed === "--diff" ? "Nothing would be fixed.\n" : ""]);
      }
    }
  });
  test("win over everything else", async () => {
    expect((await run(["nowhere", "-h"], "/")).status).toBe(0);
    expect((await run(["-V"], "/")).out).toMatch(/^django-prod-lint \d+\.\d+\.\d+\n$/);
  });
});

describe("colour", () => {
  const terminal = { isTerminal: true, env: {} };
  test("follows the flag, NO_COLOR, FORCE_COLOR, the terminal, in this order", () => {
    expect(wantsColor("auto", terminal)).toBe(true);
    expect(wantsColor("auto", { ...terminal, isTerminal: false })).toBe(false);
    expect(wantsColor("auto", { ...terminal, env: { TERM: "dumb" } })).toBe(false);
    expect(wantsColor("auto", { ...terminal, env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).toBe(false);
    expect(wantsColor("auto", { ...terminal, env: { NO_COLOR: "" } })).toBe(true);
    expect(wantsColor("auto", { isTerminal: false, env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(wantsColor("auto", { ...terminal, env: { FORCE_COLOR: "0" } })).toBe(false);
    expect(wantsColor("always", { isTerminal: false, env: { NO_COLOR: "1" } })).toBe(true);
    expect(wantsColor("never", terminal)).toBe(false);
  });
});
