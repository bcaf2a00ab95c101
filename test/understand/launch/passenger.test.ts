import { describe, expect, test } from "vitest";
import type { Model } from "../../../src/core/rule.ts";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";
import { valueOf } from "../container/launches-of.ts";

const settings = 'import os\nSECRET_KEY = os.environ["KEY"]\nDEBUG = os.environ.get("MODE") != "live"\nALLOWED_HOSTS = ["bakery.example"]\nINSTALLED_APPS = []\n';
const wsgi = 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n';
const site = { "bakery/__init__.py": "", "bakery/settings.py": settings, "bakery/wsgi.py": wsgi };
const modelOf = async (files: Readonly<Record<string, string>>): Promise<Model> => understand(await discover({ root: temporaryTree(files) }), { today: "2026-11-22" });

test("what passenger_wsgi.py and its .htaccess say", async () => {
  const passenger = 'import os, sys\n\nINTERP = "/home/ana/bakery/venv/bin/python3"\nif sys.executable != INTERP:\n    os.execl(INTERP, INTERP, *sys.argv)\n\nos.environ["MODE"] = "live"\nos.environ["OTHER"] = sys.argv[0]\nfrom bakery.wsgi import application\n';
  const { launches, deployments } = await modelOf({ ...site, "passenger_wsgi.py": passenger, "public/.htaccess": '<IfModule Litespeed>\nSetEnv REGION "south west"\nSetEnv MODE test\n</IfModule>\nPassengerAppEnv staging\n' });
  const [launch] = launches;
  expect(launches.map(({ server, stage, application, listenersKnown }) => [server, stage.verdict, application?.value, listenersKnown])).toEqual([["passenger", "production", "bakery.wsgi:application", false]]);
  expect(launch && ["REGION", "MODE", "OTHER", "WSGI_ENV"].map((name) => valueOf(launch, name))).toEqual(["south west", "live", "?", "staging"]);
  expect(launch?.environments.named?.value).toBe("/home/ana/bakery/venv");
  expect(deployments.map(({ appServer, entryPoint, settings: judged }) => [appServer?.kind, entryPoint?.module, judged?.module])).toEqual([["process", "bakery.wsgi", "bakery.settings"]]);
  // What the file sets decides what the settings are.
  expect(deployments[0]?.settings?.value("DEBUG")).toMatchObject({ value: { type: "bool", value: false } });
});

test("one that is the entry point itself", async () => {
  const { deployments } = await modelOf({ ...site, "bakery/wsgi.py": wsgi.replace("bakery.settings", "bakery.other"), "passenger_wsgi.py": wsgi.replace("setdefault(", "__setitem__(").replace('os.environ.__setitem__("DJANGO_SETTINGS_MODULE", "bakery.settings")', 'os.environ["DJANGO_SETTINGS_MODULE"] = "bakery.settings"') });
  expect(deployments.map(({ entryPoint, settings: judged }) => [entryPoint?.module, judged?.module])).toEqual([["passenger_wsgi", "bakery.settings"]]);
});

test("the only .htaccess that names Passenger is its own, wherever it lies", async () => {
  const { launches } = await modelOf({ ...site, "app/passenger_wsgi.py": wsgi, "public_html/.htaccess": "PassengerAppRoot /home/ana/app\nSetEnv A b\n", "static/.htaccess": "SetEnv A c\n" });
  expect(launches[0] && valueOf(launches[0], "A")).toBe("b");
});

test.each([
  ["a developer's", { "dev/passenger_wsgi.py": wsgi }, ["development"]],
  ["an example", { "docs/passenger_wsgi.py": wsgi }, ["development"]],
  ["another framework's", { "passenger_wsgi.py": "from flask import Flask\napplication = Flask(__name__)\n" }, []],
  ["one that can't be parsed", { "passenger_wsgi.py": "wsgi = (((\n" }, ["production"]],
])("%s", async (_, files, stages) => expect((await modelOf({ ...site, ...files })).launches.map(({ stage }) => stage.verdict)).toEqual(stages));

const htaccess = (lines: string): string => `# DO NOT REMOVE. CLOUDLINUX PASSENGER CONFIGURATION BEGIN\nPassengerAppRoot "/home/ana/bakery"\nPassengerBaseURI "/"\n${lines}# DO NOT REMOVE. CLOUDLINUX PASSENGER CONFIGURATION END\n`;
const python = 'PassengerPython "/home/ana/virtualenv/bakery/3.13/bin/python"\n';

describe("an .htaccess that alone tells of an application", () => {
  test("of which the startup file is on the server", async () => {
    const { launches, deployments } = await modelOf({ ...site, "public/.htaccess": `${htaccess(python)}SetEnv MODE live\n` });
    expect(launches.map(({ server, stage, directory, environments }) => [server, stage.verdict, directory?.value, environments.named?.value])).toEqual([["passenger", "production", "/home/ana/bakery", "/home/ana/virtualenv/bakery/3.13"]]);
    expect(deployments.map(({ fronts, entryPoint }) => [fronts.map(({ kind, at }) => `${kind} ${at.file.path}`), entryPoint?.module])).toEqual([[["apache public/.htaccess"], "bakery.wsgi"]]);
    expect(deployments[0]?.settings?.value("DEBUG")).toMatchObject({ value: { type: "bool", value: false } });
  });

  test.each([
    ["the entry point itself", "bakery/wsgi.py", {}, "bakery.wsgi"],
    ["a file that imports it", "start.py", { "start.py": "from bakery.wsgi import application\n" }, "bakery.wsgi"],
    ["another file than passenger_wsgi.py", "bakery/wsgi.py", { "passenger_wsgi.py": "from library.wsgi import application\n" }, "bakery.wsgi"],
  ])("that starts %s", async (_, startup, files, module) => {
    const { deployments } = await modelOf({ ...site, ...files, ".htaccess": htaccess(`${python}PassengerStartupFile ${startup}\n`) });
    expect(deployments.map(({ entryPoint }) => entryPoint?.module)).toEqual([module]);
  });

  test.each([
    ["JavaScript", "PassengerAppType node\nPassengerStartupFile app.js\n"],
    ["JavaScript, by its interpreter", 'PassengerNodejs "/usr/bin/node"\n'],
    ["nothing, as it is off", `${python}PassengerEnabled off\n`],
    ["what it does not say", ""],
  ])("and starts %s", async (_, lines) => expect((await modelOf({ ...site, ".htaccess": htaccess(lines) })).launches).toEqual([]));
});

test("the environment that cPanel starts, and the one that the file goes on with", async () => {
  const { launches } = await modelOf({ ...site, ".htaccess": htaccess(python), "passenger_wsgi.py": 'import os, sys\nINTERP = "/home/ana/venv/bin/python"\nif sys.executable != INTERP:\n    os.execl(INTERP, INTERP, *sys.argv)\nfrom bakery.wsgi import application\n' });
  expect(launches.map(({ environments: { named, active } }) => [named?.value, active?.value])).toEqual([["/home/ana/venv", "/home/ana/virtualenv/bakery/3.13"]]);
});
