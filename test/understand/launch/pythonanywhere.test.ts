import { expect, test } from "vitest";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";

const settings = (debug: string): string => `import os\nSECRET_KEY = "x" * 50\nDEBUG = ${debug}\nALLOWED_HOSTS = ["ana.pythonanywhere.com"]\nINSTALLED_APPS = []\n`;
const wsgi = (line: string): string => `import os\nfrom django.core.wsgi import get_wsgi_application\n${line}\napplication = get_wsgi_application()\n`;
const site = {
  "bakery/__init__.py": "",
  "bakery/settings.py": settings("True"),
  "bakery/live.py": settings('os.environ.get("MODE") != "live"'),
  "bakery/wsgi.py": wsgi('os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")'),
};
const modelOf = async (files: Readonly<Record<string, string>>) => understand(await discover({ root: temporaryTree(files) }), { today: "2026-11-22" });

test("the copy of its WSGI file is what production starts, with the environment that it sets", async () => {
  const { launches, deployments } = await modelOf({ ...site, "deploy/ana_pythonanywhere_com_wsgi.py": wsgi('os.environ["DJANGO_SETTINGS_MODULE"] = "bakery.live"\nos.environ["MODE"] = "live"') });
  expect(launches.map(({ server, stage }) => [server, stage.verdict])).toEqual([["pythonanywhere", "production"]]);
  expect(deployments.map(({ entryPoint, settings: judged }) => [entryPoint?.module, judged?.module])).toEqual([["deploy.ana_pythonanywhere_com_wsgi", "bakery.live"]]);
  expect(deployments[0]?.settings?.value("DEBUG")).toMatchObject({ value: { type: "bool", value: false } });
});

test("one that imports the project's own", async () => {
  const { deployments } = await modelOf({ ...site, "ana_pythonanywhere_com_wsgi.py": 'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "bakery.live"\nfrom bakery.wsgi import application\n' });
  expect(deployments.map(({ entryPoint, settings: judged }) => [entryPoint?.module, judged?.module])).toEqual([["bakery.wsgi", "bakery.live"]]);
});

test("PYTHONANYWHERE_DOMAIN is set there", async () => {
  const { deployments } = await modelOf({ ...site, "bakery/settings.py": settings('"PYTHONANYWHERE_DOMAIN" not in os.environ') });
  expect(deployments[0]?.settings?.value("DEBUG")).toMatchObject({ value: { type: "bool", value: false } });
});

test.each(["pythonanywhere_wsgi.py", "docs/ana_pythonanywhere_com_wsgi.py"])("%s is none of production's", async (path) => {
  expect((await modelOf({ ...site, [path]: site["bakery/wsgi.py"] })).launches.filter(({ stage }) => stage.verdict === "production")).toEqual([]);
});
