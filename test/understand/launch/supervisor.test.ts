import { expect, test } from "vitest";
import { launchOf, understand, valueOf } from "../container/launches-of.ts";
import { processorTime } from "../../processor-time.ts";

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
  const started = processorTime();
  await understand({ "supervisord.conf": `${daemon}files = conf.d/${glob}`, [`conf.d/${"a".repeat(4_000)}b.conf`]: program });
  expect(processorTime() - started).toBeLessThan(2_000);
});

// supervisord opens the socket of an fcgi-program and hands it on as file descriptor 0 (supervisord.org, channels.readthedocs.io "Deploying").
const asgi = (socket: string, command: string): Record<string, string> => ({ "supervisor.conf": `[fcgi-program:asgi]\nsocket=${socket}\ncommand=/srv/venv/bin/${command} bakery.asgi:application\n` });

test.each([
  ["a port", "tcp://localhost:8001", "daphne --fd 0", [{ kind: "tcp", host: "localhost", port: 8001 }], true],
  ["every address", "tcp://0.0.0.0:8000", "daphne --endpoint fd:fileno=0 --proxy-headers", [{ kind: "tcp", host: "0.0.0.0", port: 8000 }], true],
  ["a port, beside a socket of daphne's own", "tcp://localhost:8001", "daphne -u /run/daphne/daphne%(process_num)d.sock --fd 0", [{ kind: "tcp", host: "localhost", port: 8001 }], false],
  ["a file", "unix:///run/bakery.sock", "uvicorn --fd 0", [{ kind: "unix", path: "/run/bakery.sock" }], true],
  ["a place that supervisord alone knows", "unix://%(here)s/bakery.sock", "daphne --fd 0", [], false],
])("the socket of an fcgi-program is where the server listens: %s", async (_, socket, command, addresses, known) => {
  const launch = await launchOf(asgi(socket, command));
  expect([launch.listeners.map(({ address }) => address), launch.listenersKnown]).toEqual([addresses, known]);
});

test("a server that is not told of the socket does not take it", async () => {
  const launch = await launchOf({ "supervisor.conf": "[fcgi-program:web]\nsocket=tcp://localhost:8001\ncommand=/srv/venv/bin/gunicorn --bind 127.0.0.1:9000 bakery.wsgi\n" });
  expect(launch.listeners.map(({ address }) => address)).toEqual([{ kind: "tcp", host: "127.0.0.1", port: 9000 }]);
});
