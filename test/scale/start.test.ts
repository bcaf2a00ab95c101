import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inTurns } from "../../bench/programs.ts";
import { makeUsualSite } from "../../bench/usual-site.ts";

const top = join(import.meta.dirname, "../..");
const cli = join(top, "dist/cli.js");
const scratch = mkdtempSync(join(tmpdir(), "start-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

function siteWith(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(scratch, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

// docs/performance.md has the figures: about four. Of several runs the quickest is the one that nothing disturbed.
test("a check of a usual project takes a few times the processor time of the barest program that could do it", () => {
  const site = join(scratch, "usual");
  makeUsualSite(site);
  const run = (name: string, args: readonly string[]) => ({ name, command: process.execPath, args });
  const costs = inTurns([run("the check", [cli, site]), run("the floor", [join(top, "bench/floor.js"), site])], 6);
  const [check = Number.NaN, floor = Number.NaN] = [...costs.values()].map((rounds) => Math.min(...rounds.map(({ processor }) => processor)));
  expect(check / floor).toBeLessThan(7);
}, 180_000);

/** The names of dist's files that a check of a project loads, without the hash of their contents. */
function loadedFor(site: string): ReadonlySet<string> {
  const coverage = mkdtempSync(join(scratch, "coverage-"));
  execFileSync(process.execPath, [cli, site, "--fail-on", "never"], { env: { ...process.env, NODE_V8_COVERAGE: coverage }, stdio: ["ignore", "ignore", "inherit"] });
  const texts = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), "utf8"));
  const urls = texts.flatMap((text) => (JSON.parse(text) as { readonly result: readonly { readonly url: string }[] }).result.map(({ url }) => url));
  return new Set(urls.filter((url) => url.includes("/dist/")).map((url) => basename(url, ".js").replace(/-[\w-]{8}$/, "")));
}

const nginx = "server {\n  listen 80;\n  server_name bakery.example;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n";
const settings = 'SECRET_KEY = "x"\nDEBUG = False\n';
const unit = "[Unit]\nDescription=Bakery\n\n[Service]\nExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi\n";

/** A project that needs a part, and one that does not. The packages that read shell scripts and JavaScript call their files parser and lib. */
const parts: readonly (readonly [part: string, needing: Readonly<Record<string, string>>, without: Readonly<Record<string, string>>])[] = [
  ["web-tree-sitter", { "bakery/settings.py": settings }, { "nginx/bakery.conf": nginx }],
  ["read-nginx", { "nginx/bakery.conf": nginx }, { "bakery/settings.py": settings, "bakery.service": unit }],
  ["read-apache", { "apache/bakery.conf": "<VirtualHost *:80>\n  ServerName bakery.example\n</VirtualHost>\n" }, { "nginx/bakery.conf": nginx, "bakery/settings.py": settings }],
  ["parse-yaml", { "compose.yaml": "services:\n  web:\n    image: bakery\n" }, { "nginx/bakery.conf": nginx, "bakery/settings.py": settings, "bakery.service": unit }],
  ["parser", { "deploy/start.sh": "#!/bin/sh\nexec gunicorn --bind 127.0.0.1:8000 bakery.wsgi\n" }, { "bakery/settings.py": settings, "bakery.service": unit, "nginx/bakery.conf": nginx }],
  ["lib", { "bakery/settings.py": settings, "ecosystem.config.js": 'module.exports = { apps: [{ name: "bakery", script: "gunicorn", args: "bakery.wsgi" }] };\n' }, { "bakery/settings.py": settings, "static/shop.js": "export const open = 1;\n" }],
  ["parse-toml", { "pyproject.toml": '[project]\nname = "bakery"\ndependencies = ["Django==5.2"]\n', "fly.toml": 'app = "bakery"\n\n[processes]\nweb = "gunicorn bakery.wsgi"\n' }, { "requirements.txt": "Django==5.2\n", "bakery/settings.py": settings }],
];

test.each(parts)("%s is loaded where a file needs it, and not elsewhere", (part, needing, without) => {
  expect(loadedFor(siteWith(`${part}-needed`, needing))).toContain(part);
  expect(loadedFor(siteWith(`${part}-idle`, without))).not.toContain(part);
});

test("OpenSSL is started where something is hashed, and not for a check that finds nothing", () => {
  const preload = join(scratch, "builtins.cjs");
  writeFileSync(preload, 'process.on("exit", () => process.stderr.write(process.moduleLoadList.join("\\n")));\n');
  const builtinsOf = (site: string): string => spawnSync(process.execPath, ["--require", preload, cli, site], { encoding: "utf8" }).stderr;
  expect(builtinsOf(siteWith("clean", { "requirements.txt": "Django==5.2\n" }))).not.toMatch(/^NativeModule crypto$/m);
  expect(builtinsOf(join(top, "examples/tutorial-site"))).toMatch(/^NativeModule crypto$/m);
});
