import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const top = join(import.meta.dirname, "../..");
const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(join(top, "schema/report-v1.json"), "utf8")) as object);

interface Document {
  readonly deployments: readonly { readonly front: { readonly kind: string } | null; readonly appServer: { readonly kind: string } | null; readonly settings: { readonly module: string; readonly evidence: string } | null }[];
  readonly findings: readonly { readonly path: string; readonly line: number; readonly column: number; readonly ruleId: string; readonly fingerprint: string }[];
}

test.each(["examples/tutorial-site", "examples/tutorial-site-fixed"])("the document on %s is what its schema says", async (site) => {
  const { out } = await run([site, "--format", "json", "--select", "all", "--preview"], top);
  const document = JSON.parse(out) as Document;
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document.deployments.map(({ settings }) => settings?.module)).toContain("crepes.settings");
  expect(document.deployments.some(({ front, appServer }) => front !== null && appServer !== null)).toBe(true);
  const { findings } = document;
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  const keys = findings.map(({ path, line, column, ruleId }) => [path, String(line).padStart(6, "0"), String(column).padStart(6, "0"), ruleId].join(" "));
  expect(keys).toEqual([...keys].sort());
  for (const { path } of findings) expect(path.startsWith(`${site}/`)).toBe(true);
});

test("each deployment says by what it is known to load the settings that another loads too", async () => {
  const script = 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\napplication = get_wsgi_application()\n';
  const site = (name: string): string => `<VirtualHost *:80>\n    WSGIScriptAlias / /srv/shop/apache/${name}.wsgi\n</VirtualHost>\n`;
  const root = temporaryTree({ "shop/__init__.py": "", "shop/settings.py": "DEBUG = False\nALLOWED_HOSTS = []\nINSTALLED_APPS = []\n", "apache/one.wsgi": script, "apache/two.wsgi": script, "apache/one.conf": site("one"), "apache/two.conf": site("two") });
  const document = JSON.parse((await run(["--format", "json"], root)).out) as Document;
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document.deployments.map(({ settings }) => settings?.evidence)).toEqual(["apache/one.wsgi:3 names it", "apache/two.wsgi:3 names it"]);
  const shown = JSON.parse((await run(["settings", "--format", "json"], root)).out) as { readonly deployments: readonly { readonly evidence: string; readonly evidences: readonly string[] }[] };
  expect(shown.deployments.map(({ evidence, evidences }) => [evidence, evidences])).toEqual([["apache/one.wsgi:3 names it", ["apache/one.wsgi:3 names it", "apache/two.wsgi:3 names it"]]]);
});
