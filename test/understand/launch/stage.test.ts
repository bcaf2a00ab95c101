import { expect, test } from "vitest";
import { launchesOf } from "./launches-of.ts";

const verdicts = async (files: Readonly<Record<string, string>>) => (await launchesOf(files)).map(({ stage }) => stage.verdict);

const gunicorn = "gunicorn shop.wsgi";
const runserver = "python manage.py runserver";

test.each([
  // the kind of file
  [{ Procfile: `web: ${gunicorn}` }, ["production"]],
  [{ Procfile: `web: ${runserver}` }, ["production"]],
  [{ Procfile: `worker: ${runserver}` }, ["unknown"]],
  [{ Procfile: `dev: ${gunicorn}` }, ["development"]],
  [{ Procfile: `web: ${runserver}\ncss: npm run watch` }, ["development"]],
  [{ "Procfile.dev": `web: ${gunicorn}` }, ["development"]],
  [{ "Procfile.windows": `web: ${runserver}` }, ["unknown"]],
  [{ "Procfile.production": `web: ${gunicorn}` }, ["production"]],
  [{ "shop.service": `[Service]\nExecStart=/srv/venv/bin/${gunicorn}` }, ["production"]],
  [{ "shop.service": `[Service]\nExecStart=/usr/bin/${runserver}` }, ["production"]],
  [{ "dev/shop.service": `[Service]\nExecStart=/usr/bin/${runserver}` }, ["development"]],
  [{ ".config/systemd/user/shop.service": `[Service]\nExecStart=/usr/bin/${runserver}` }, ["unknown"]],
  [{ "ecosystem.config.js": `module.exports = { apps: [{ script: "manage.py", args: "runserver", interpreter: "python3" }] }` }, ["production"]],
  [{ "ecosystem.config.js": `module.exports = { apps: [{ name: "shop-dev", script: "manage.py", args: "runserver", interpreter: "python3" }] }` }, ["development"]],
  [{ "ecosystem.config.js": `module.exports = { apps: [{ script: "manage.py", args: "runserver", interpreter: "python3", watch: true }] }` }, ["unknown"]],
  // scripts
  [{ "start.sh": gunicorn }, ["production"]],
  [{ "scripts/start-dev.sh": gunicorn }, ["development"]],
  [{ "tests/start.sh": gunicorn }, ["development"]],
  [{ "ci/start.sh": gunicorn }, ["development"]],
  [{ "start.sh": runserver }, ["unknown"]],
  [{ "entrypoint.sh": runserver }, ["unknown"]],
  [{ "scripts/run.sh": runserver }, ["unknown"]],
  [{ "deploy/start.sh": runserver }, ["production"]],
  [{ "start-production.sh": runserver }, ["production"]],
  [{ "deploy/local/start.sh": runserver }, ["development"]],
  [{ "deploy/start.sh": `if [ -n "$1" ]; then ${runserver}; fi` }, ["unknown"]],
  // branches
  [{ "start.sh": `if [ "$1" = dev ]; then\n${runserver}\nelse\n${gunicorn}\nfi` }, ["development", "production"]],
  [{ "start.sh": `if [ "$ENV" = "production" ]; then\n${gunicorn}\nelse\n${runserver}\nfi` }, ["production", "development"]],
  [{ "start.sh": `if [ "$ENV" != "production" ]; then\n${runserver}\nelse\n${gunicorn}\nfi` }, ["development", "production"]],
  [{ "start.sh": `if [[ $DEBUG == 1 ]]; then\n${runserver}\nexit\nfi\n${gunicorn}` }, ["development", "production"]],
  [{ "start.sh": `if [ "$DEBUG" = "False" ]; then\n${gunicorn}\nelse\n${runserver}\nfi` }, ["production", "development"]],
  [{ "start.sh": `[ "$ENV" = dev ] && exec ${runserver}\nexec ${gunicorn}` }, ["development", "production"]],
  [{ "start.sh": `case "$1" in\ndev) ${runserver} ;;\nprod) ${gunicorn} ;;\nesac` }, ["development", "production"]],
  [{ "start.sh": `case "$ENV" in\nproduction) ${gunicorn} ;;\n*) ${runserver} ;;\nesac` }, ["production", "unknown"]],
  [{ "start.sh": `if ! [ "$ENV" = production ]; then\n${runserver}\nfi` }, ["development"]],
  [{ "start.sh": `if test -x /usr/local/bin/gunicorn; then ${gunicorn}; fi` }, ["production"]],
  [{ "start.sh": `if [ -f /etc/os-release ]; then ${runserver}; fi` }, ["unknown"]],
  [{ "start.sh": `if python manage.py test; then ${gunicorn}; fi` }, ["production"]],
  [{ "start.sh": `if grep -q production .env; then ${runserver}; fi` }, ["unknown"]],
  [{ "start.sh": `until nc -z localhost 5432; do sleep 1; done\n${gunicorn}` }, ["production"]],
  // files that start files
  [{ Procfile: "web: sh start.sh", "start.sh": runserver }, ["production"]],
  [{ Procfile: "web: ./bin/start", "bin/start": `#!/bin/sh\n./bin/run`, "bin/run": runserver }, ["production"]],
  [{ "Procfile.dev": "web: sh start.sh", "start.sh": runserver }, ["unknown"]],
  [{ "shop.service": "[Service]\nUser=shop\nExecStart=/srv/shop/bin/start.sh", "bin/start.sh": runserver }, ["production"]],
  [{ Procfile: "web: sh start.sh", "start.sh": `if [ "$1" = dev ]; then ${runserver}; fi` }, ["development"]],
] as const)("%j is %j", async (files, expected) => {
  expect(await verdicts(files as unknown as Record<string, string>)).toEqual(expected);
});

test("each verdict has its reasons", async () => {
  const launches = await launchesOf({ Procfile: `web: ${gunicorn}`, "start.sh": runserver, "dev/start.sh": runserver });
  expect(launches.map(({ stage }) => stage.reasons)).toEqual([["web of a Procfile"], ["its path says dev"], ["a script that starts the development server"]]);
});
