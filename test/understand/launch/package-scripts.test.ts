import { describe, expect, test } from "vitest";
import { understand } from "../container/launches-of.ts";

const scripts = (texts: Readonly<Record<string, string>>): string => JSON.stringify({ name: "bakery", scripts: texts }, undefined, 2);
const serves = scripts({ start: "npm run migrate && gunicorn bakery.wsgi:application", migrate: "python manage.py migrate", dev: "python manage.py runserver", loop: "yarn loop" });
const started = async (files: Readonly<Record<string, string>>) => (await understand(files)).launches.map(({ server, stage, at }) => `${stage.verdict} ${server} ${at.file.path}`);

describe("a script that a launcher of production starts", () => {
  test.each([
    ["npm start", "web: npm start\n"],
    ["npm run", "web: npm run start\n"],
    ["yarn", "web: yarn start\n"],
    ["pnpm", "web: pnpm run start\n"],
  ])("by %s of a Procfile", async (_, procfile) => expect(await started({ Procfile: procfile, "package.json": serves })).toEqual(["production gunicorn package.json"]));

  test("with the scripts that it starts itself, at their places", async () => {
    const { commands } = await understand({ Procfile: "web: npm start\n", "package.json": serves });
    expect(commands.map(({ name, stage }) => [name.value, name.at.file.text.slice(name.at.start, name.at.end), stage.verdict])).toEqual([["migrate", "migrate", "production"]]);
  });

  test("by a container, from where its image has the file", async () => {
    const files = { "web/Dockerfile": "FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD npm start\n", "web/package.json": serves, "web/manage.py": "" };
    expect(await started(files)).toEqual(["production gunicorn web/package.json"]);
    expect(await started({ ...files, "web/Dockerfile": "FROM python:3.13\nWORKDIR /app\nCMD npm start\n" })).toEqual([]);
  });

  test("a development server as well", async () => expect(await started({ Procfile: "web: npm run dev\n", "package.json": serves })).toEqual(["production runserver package.json"]));
});

test.each([
  ["nobody starts it", { "package.json": serves, "start.sh": "#!/bin/sh\n" }],
  ["another package has a script of that name", { Procfile: "web: npm start\n", "site/package.json": serves }],
  ["another directory is meant", { Procfile: "web: npm --prefix site start\n", "package.json": serves }],
  ["the directory is changed before", { Procfile: "web: cd site && npm start\n", "package.json": serves }],
  ["a container changes it", { Dockerfile: "FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD cd site && npm start\n", "package.json": serves, "manage.py": "" }],
  ["there is no such script", { Procfile: "web: npm run serve\n", "package.json": serves }],
  ["it installs", { Procfile: "web: npm install start\n", "package.json": serves }],
  ["it starts itself for ever", { Procfile: "web: npm run loop\n", "package.json": serves }],
  ["it is nothing of Django's", { Procfile: "web: npm start\n", "package.json": scripts({ start: "node server.js" }) }],
  ["it is nonsense", { Procfile: "web: npm start\n", "package.json": '{"scripts": ["gunicorn"], "manage.py": 1}' }],
])("nothing is started where %s", async (_, files) => expect(await started(files)).toEqual([]));

test("what Heroku builds with", async () => {
  const files = { "package.json": scripts({ "heroku-postbuild": "npm run build && python manage.py collectstatic --noinput" }) };
  const commands = async (more: Readonly<Record<string, string>>) => (await understand({ ...files, ...more })).commands.map(({ name, stage }) => [name.value, stage.verdict]);
  expect(await commands({ Procfile: "web: gunicorn bakery.wsgi\n" })).toEqual([["collectstatic", "production"]]);
  expect(await commands({})).toEqual([]);
});
