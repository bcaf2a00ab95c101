import { expect, test } from "vitest";
import { launchOf, understand, valueOf } from "./launches-of.ts";

const dockerfile = 'FROM python:3.13\nENV A=image B=image\nCMD ["gunicorn", "bakery.wsgi"]\n';

test.each([
  ["fly.toml, the image's command", { "fly.toml": 'app = "bakery"\n[env]\nA = "fly"\n[http_service]\ninternal_port = 8000\n', Dockerfile: dockerfile }, "gunicorn", "fly", "image"],
  ["fly.toml, a process", { "fly.toml": '[processes]\napp = "uvicorn bakery.asgi:application"\nworker = "celery -A bakery worker"\n', Dockerfile: dockerfile }, "uvicorn", "image", "image"],
  ["render.yaml", { "render.yaml": "services:\n  - type: web\n    startCommand: 'python manage.py migrate && gunicorn bakery.wsgi'\n    envVars:\n      - {key: A, value: render}\n      - {key: B, sync: false}\n  - type: pserv\n    startCommand: uvicorn x:y\n" }, "gunicorn", "render", "?"],
  ["app.yaml", { "app.yaml": "runtime: python312\nentrypoint: gunicorn -b :$PORT bakery.wsgi\nenv_variables:\n  A: gae\n" }, "gunicorn", "gae", undefined],
  ["railway.json", { "railway.json": '{"deploy": {"startCommand": "daphne bakery.asgi:application"}}' }, "daphne", undefined, undefined],
  ["heroku.yml", { "heroku.yml": "build: {docker: {web: Dockerfile}}\nrun:\n  web: gunicorn bakery.wsgi --bind 0.0.0.0:$PORT\n", Dockerfile: dockerfile }, "gunicorn", "image", "image"],
])("%s", async (_, files, server, a, b) => {
  const launches = (await understand(files as unknown as Record<string, string>)).launches.filter(({ stage }) => stage.verdict === "production");
  expect(launches[0]?.server).toBe(server);
  expect(launches[0]?.stage.verdict).toBe("production");
  expect(launches[0] && [valueOf(launches[0], "A"), valueOf(launches[0], "B")]).toEqual([a, b]);
});

test("what app.json proposes is a default", async () => {
  const { environments } = await understand({ "app.json": '{"env": {"DEBUG": "0", "KEY": {"generator": "secret"}}}' });
  expect(environments.flatMap(({ environment }) => environment.map(({ name, value, fallback }) => [name, value, fallback]))).toEqual([["PORT", undefined, undefined], ["DEBUG", undefined, "0"], ["KEY", undefined, undefined]]);
});

test.each([
  ["another app.yaml", { "app.yaml": "entrypoint: gunicorn a.wsgi\n" }],
  ["Expo's app.json", { "app.json": '{"expo": {}, "env": {}}' }],
  ["nonsense", { "render.yaml": "services: {a: b}\n", "fly.toml": "processes = 3\nenv = []\n", "heroku.yml": "run: [a]\nbuild: 3\n" }],
])("%s starts nothing", async (_, files) => expect((await understand(files as unknown as Record<string, string>)).launches).toEqual([]));

test("the port is the platform's", async () => expect((await launchOf({ "app.yaml": "runtime: python312\nentrypoint: gunicorn bakery.wsgi\n" })).listenersKnown).toBe(false));
