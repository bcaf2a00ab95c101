import { expect, test } from "vitest";
import { launchOf, understand, valueOf } from "../container/launches-of.ts";

const daemon = "[supervisord]\nuser=bakery\nenvironment=A=\"daemon\",B=\"daemon\"\n\n[include]\n";
const program = "[program:web]\ncommand=/srv/venv/bin/gunicorn bakery.wsgi\nenvironment=B=\"program\"\n";

test.each([
  ["a relative path", "deploy/supervisord.conf", "files = conf.d/*.conf", "deploy/conf.d/web.conf"],
  ["the file's own directory", "deploy/supervisord.conf", "files = %(here)s/conf.d/w*b.conf", "deploy/conf.d/web.conf"],
  ["a path of the machine", "supervisord.conf", "files = /more/*.ini /etc/supervisor/conf.d/*.conf", "docker/conf.d/web.conf"],
  ["the same directory", "supervisord.conf", "files = *.ini", "web.ini"],
])("what supervisord includes gets its user and environment: %s", async (_, path, include, piece) => {
  const launch = await launchOf({ [path]: daemon + include, [piece]: program });
  expect([launch.user?.value, valueOf(launch, "A"), valueOf(launch, "B"), launch.rootByDefault]).toEqual(["bakery", "daemon", "program", undefined]);
  expect([launch.kind, launch.stage.verdict]).toEqual(["supervisor", "production"]);
});

test.each([
  ["another directory", { "supervisord.conf": `${daemon}files = conf.d/*.conf`, "deploy/conf.d/web.conf": program }],
  ["another ending", { "supervisord.conf": `${daemon}files = conf.d/*.ini`, "conf.d/web.conf": program }],
  ["a path out of the repository", { "supervisord.conf": `${daemon}files = ../../conf.d/*.conf`, "conf.d/web.conf": program }],
  ["two of them", { "a/supervisord.conf": `${daemon}files = /etc/conf.d/*`, "b/supervisord.conf": `${daemon}files = /etc/conf.d/*`, "conf.d/web.conf": program }],
])("%s is not included", async (_, files) => {
  const { launches } = await understand(files);
  expect(launches.map((launch) => [launch.user, valueOf(launch, "A")])).toEqual([[undefined, undefined]]);
});

test("many stars end in time", { retry: 2 }, async () => {
  const glob = `${"*a".repeat(5_000)}*`;
  const started = performance.now();
  await understand({ "supervisord.conf": `${daemon}files = conf.d/${glob}`, [`conf.d/${"a".repeat(4_000)}b.conf`]: program });
  expect(performance.now() - started).toBeLessThan(2_000);
});
