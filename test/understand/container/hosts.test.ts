import { describe, expect, test } from "vitest";
import { servesAsgi } from "../../../src/core/launch/asgi.ts";
import type { Launch } from "../../../src/core/launch/launch.ts";
import { textOf } from "../../../src/core/source.ts";
import { listening } from "../launch/launches-of.ts";
import { launchOf, understand, valueOf } from "./launches-of.ts";

const shown = (launch: Launch) => [launch.server, launch.stage.verdict, launch.application?.value, ...listening(launch)];
const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

describe("NGINX Unit", () => {
  const unit = {
    listeners: { "*:8080": { pass: "routes/main" }, "127.0.0.1:8443": { pass: "applications/bakery", tls: { certificate: "bakery" } }, "*:8081": { pass: "routes/status" } },
    routes: { main: [{ match: { uri: "/static/*" }, action: { share: "/srv/static$uri", fallback: { pass: "routes/rest" } } }, { action: { pass: "routes/main" } }], rest: [{ action: { pass: "applications/bakery" } }], status: [{ action: { return: 200 } }] },
    applications: { bakery: { type: "python 3.12", path: "/srv/bakery", home: "/srv/venv", module: "bakery.wsgi", environment: { DJANGO_SETTINGS_MODULE: "bakery.settings.production" }, user: "bakery" }, shop: { type: "php" } },
  };

  test("an application with the listeners that reach it", async () => {
    const launch = await launchOf({ "docker/nginx-unit.json": json(unit) });
    expect(shown(launch)).toEqual(["unit", "production", "bakery.wsgi:application", "http *:8080", "https 127.0.0.1:8443"]);
    expect([launch.settingsModule?.value, launch.directory?.value, launch.user?.value, launch.environments.named?.value]).toEqual(["bakery.settings.production", "/srv/bakery", "bakery", "/srv/venv"]);
    const { at } = launch.application ?? launch.command;
    expect(at.file.text.slice(at.start, at.end)).toBe("bakery.wsgi");
  });

  test("one list of routes, targets, an address that is not known", async () => {
    const launch = await launchOf({ "unit.json": json({ listeners: { "*:$PORT": { pass: "routes" } }, routes: [{ action: { pass: "applications/bakery/main" } }], applications: { bakery: { type: "python", targets: { main: { module: "bakery.asgi", callable: "app" } } } } }) });
    expect(shown(launch)).toEqual(["unit", "production", "bakery.asgi:app", "unknown"]);
  });

  test("a developer's is development", async () => expect((await launchOf({ "docker/dev/unit.json": json(unit) })).stage.verdict).toBe("development"));
  test("another unit.json is none", async () => expect((await understand({ "unit.json": '{"applications": 3, "listeners": []}', "a/unit.json": '{"unit": 1}' })).launches).toEqual([]));
});

describe("Vercel", () => {
  test("builds", async () => {
    const launch = await launchOf({ "vercel.json": json({ builds: [{ src: "bakery/wsgi.py", use: "@vercel/python" }, { src: "build.sh", use: "@vercel/static-build" }], env: { DJANGO_SETTINGS_MODULE: "bakery.settings", SECRET_KEY: "@secret" } }) });
    expect(shown(launch)).toEqual(["vercel", "production", "bakery.wsgi:app", "unknown"]);
    expect([launch.settingsModule?.value, valueOf(launch, "SECRET_KEY")]).toEqual(["bakery.settings", "?"]);
  });
  test("functions", async () => expect(shown(await launchOf({ "vercel.json": json({ functions: { "./api/wsgi.py": { maxDuration: 5 } } }) }))[2]).toBe("api.wsgi:app"));
  test("another project's", async () => expect((await understand({ "vercel.json": '{"builds": [{"src": "next.config.js"}]}' })).launches).toEqual([]));
});

describe("Elastic Beanstalk", () => {
  const mapping = "option_settings:\n  aws:elasticbeanstalk:application:environment:\n    DJANGO_SETTINGS_MODULE: bakery.settings.production\n    A: first\n  aws:elasticbeanstalk:container:python:\n    WSGIPath: bakery.wsgi:application\n";
  const list = "option_settings:\n  - option_name: A\n    value: second\n  - namespace: aws:autoscaling:asg\n    option_name: B\n    value: 1\n";
  const commands = 'container_commands:\n  01_migrate:\n    command: "source /var/app/venv/*/bin/activate && python3 manage.py migrate --noinput"\n    leader_only: true\n';

  test("files are taken together", async () => {
    const launch = await launchOf({ ".ebextensions/01_django.config": mapping, ".ebextensions/02_more.config": list });
    expect(shown(launch)).toEqual(["gunicorn", "production", "bakery.wsgi:application", "unknown"]);
    expect([launch.settingsModule?.value, valueOf(launch, "A"), valueOf(launch, "B")]).toEqual(["bakery.settings.production", "second", undefined]);
  });

  test("JSON, and the path of older platforms", async () => {
    const launch = await launchOf({ "site/.ebextensions/a.config": json({ option_settings: { "aws:elasticbeanstalk:container:python": { WSGIPath: "bakery/wsgi.py" } } }) });
    expect(shown(launch)[2]).toBe("bakery.wsgi:application");
  });

  test("a Procfile replaces WSGIPath and keeps the environment", async () => {
    const launch = await launchOf({ ".ebextensions/a.config": mapping, Procfile: "web: gunicorn --bind :8000 bakery.wsgi\n" });
    expect([launch.kind, launch.settingsModule?.value, valueOf(launch, "PORT")]).toEqual(["procfile", "bakery.settings.production", undefined]);
  });

  test("what runs while it is deployed", async () => {
    const { commands: found } = await understand({ ".ebextensions/a.config": mapping + commands });
    expect(found.map(({ kind, name, args, stage }) => [kind, name.value, args, stage.verdict])).toEqual([["platform", "migrate", ["--noinput"], "production"]]);
  });

  test.each([
    ["today's", "aws:elasticbeanstalk:environment:proxy:staticfiles", "/static", "www/static"],
    ["former", "aws:elasticbeanstalk:container:python:staticfiles", "/static/", "./www/static/"],
  ])("folders that its own server serves, %s", async (_, namespace, address, folder) => {
    const text = `${mapping}  ${namespace}:\n    "${address}": "${folder}"\n    "/up": "../up"\n`;
    const served = [{ address: "/static", folder: "site/www/static", checkout: { server: "/var/app/current", repository: "site" } }];
    expect((await launchOf({ "site/.ebextensions/a.config": text })).servedFolders).toMatchObject(served);
    const { launches } = await understand({ "site/.ebextensions/a.config": text, "site/Procfile": "web: gunicorn bakery.wsgi\n" });
    expect(launches.map(({ servedFolders }) => servedFolders?.[0]?.folder)).toEqual(["site/www/static"]);
  });

  test.each([
    ["on each machine", commands.replace("    leader_only: true\n", ""), 2],
    ["on one of them", commands, undefined],
  ])("commands that run %s", async (_, text, count) => {
    const { commands: found } = await understand({ ".ebextensions/a.config": `${mapping}  aws:autoscaling:asg:\n    MinSize: 2\n${text}` });
    expect(found.map(({ container }) => container?.replicas?.count)).toEqual([count]);
  });

  test("other files there", async () => expect((await understand({ ".ebextensions/https.config": "files:\n  /etc/a:\n    content: gunicorn\n" })).launches).toEqual([]));
});

test.each<[string, object]>([
  ["what runs after it is made", { env: { DEBUG: "True" }, scripts: { postdeploy: "python manage.py review_app_admin" } }],
  ["a variable", { env: { DEBUG: "True", IS_REVIEW_APP: "True" } }],
  ["its environments", { env: { DEBUG: "True" }, environments: { review: { addons: [] } } }],
])("app.json's proposals are not production's where %s shows that review apps are made from it", async (_, manifest) => {
  const { launches, environments } = await understand({ Procfile: "web: gunicorn bakery.wsgi\n", "app.json": json(manifest) });
  expect(launches[0]?.environment.map(({ name }) => name)).toEqual(["PORT"]);
  expect(environments.flatMap(({ environment }) => environment).filter(({ name }) => name !== "PORT")).toEqual([]);
});

test("app.json's proposals hold for the Procfile beside it unless something else is said", async () => {
  const files = { Procfile: "web: gunicorn bakery.wsgi\n", "app.json": json({ env: { DEBUG: { value: "0" }, MODE: "live", KEY: { generator: "secret" } } }), "other/app.json": json({ env: { DEBUG: "1" } }) };
  const { launches } = await understand(files);
  expect(launches.map((launch) => ["DEBUG", "MODE", "KEY", "PORT"].map((name) => valueOf(launch, name)))).toEqual([["?0", "?live", "?", "?"]]);
});

describe("Clever Cloud", () => {
  const python = { build: { cache_dependancies: true }, deploy: { module: "bakery.wsgi:application", managetasks: ["migrate --no-input", "collectstatic"] } };

  test("the application and the tasks before it", async () => {
    const { launches, commands } = await understand({ "clevercloud/python.json": json(python) });
    expect(launches.map(shown)).toEqual([["clever-cloud", "production", "bakery.wsgi:application", "unknown"]]);
    expect(commands.map(({ name, args, stage }) => [name.value, name.at.file.text.slice(name.at.start, name.at.end), args, stage.verdict])).toEqual([["migrate", "migrate", ["--no-input"], "production"], ["collectstatic", "collectstatic", [], "production"]]);
  });

  test("variables for it", async () => {
    const { launches } = await understand({ "clever.env": "CC_PYTHON_MODULE=bakery.wsgi:application\nDJANGO_SETTINGS_MODULE=bakery.settings.live\n", "start.sh": "#!/bin/sh\n" });
    expect(launches.map(({ server, application, settingsModule }) => [server, application?.value, settingsModule?.value])).toEqual([["clever-cloud", "bakery.wsgi:application", "bakery.settings.live"]]);
  });

  describe("variables", () => {
    const application = "CC_PYTHON_MODULE=bakery.wsgi:application\n";
    const folder = "STATIC_FILES_PATH=/www/static/\nSTATIC_URL_PREFIX=/static/\n";
    const understood = async (text: string, files: Readonly<Record<string, string>> = { "requirements.txt": "Django\n" }) => (await understand({ "clever.env": text, ...files })).launches;

    test("the folder that its nginx serves", async () => {
      const [launch] = await understood(application + folder);
      expect(launch?.servedFolders).toMatchObject([{ address: "/static", folder: "www/static", checkout: { server: "/home/bas/app_ID", repository: "" } }]);
    });

    test("the folder of an application in a folder", async () => {
      const [launch] = await understood(`${application}${folder}APP_FOLDER=site\n`, { "site/manage.py": "" });
      expect(launch?.servedFolders).toMatchObject([{ folder: "site/www/static", checkout: { repository: "site" } }]);
    });

    test("the folder beside python.json", async () => {
      const launches = await understood(`CC_PYTHON_VERSION=3.13\n${folder}`, { "clevercloud/python.json": json(python), "requirements.txt": "Django\n" });
      expect(launches.map(({ server, application: named, servedFolders }) => [server, named?.value, servedFolders?.[0]?.folder])).toEqual([["clever-cloud", "bakery.wsgi:application", "www/static"]]);
    });

    test.each([
      ["one of two", "STATIC_FILES_PATH=static\n", undefined],
      ["the whole site", "STATIC_FILES_PATH=static\nSTATIC_URL_PREFIX=/\n", undefined],
      ["outside the application", "STATIC_FILES_PATH=../static\nSTATIC_URL_PREFIX=/static\n", undefined],
      ["a command of its own", `CC_RUN_COMMAND=gunicorn bakery.wsgi\n${folder}`, undefined],
      ["uv", `CC_PYTHON_UV_RUN_COMMAND=uv run gunicorn bakery.wsgi\n${folder}`, undefined],
      ["an application that lies elsewhere", folder, { "site/requirements.txt": "Django\n" }],
    ])("no folder: %s", async (_, text, files) => expect((await understood(application + text, files)).map(({ servedFolders }) => servedFolders)).toEqual([undefined]));

    test.each([
      ["CC_PYTHON_BACKEND=daphne\n", "daphne", true],
      ["CC_PYTHON_BACKEND=uvicorn\n", "uvicorn", true],
      ["CC_PYTHON_BACKEND=gunicorn\n", "gunicorn", false],
      ["CC_PYTHON_BACKEND=uwsgi\n", "uwsgi", false],
      ["CC_PYTHON_BACKEND=waitress\n", undefined, false],
      ["CC_PYTHON_BACKEND=daphne\nCC_RUN_COMMAND=gunicorn bakery.wsgi\n", undefined, false],
      ["", undefined, false],
    ])("what it starts: %j", async (text, backend, asgi) => {
      expect((await understood(application + text)).map((launch) => [launch.backend, servesAsgi(launch)])).toEqual([[backend, asgi]]);
    });

    test.each(['CC_PYTHON_MANAGE_TASKS="collectstatic --noinput, migrate --no-input"\n', "CC_PYTHON_MANAGE_TASKS=collectstatic --noinput, migrate --no-input\n"])("tasks before it: %j", async (text) => {
      const { commands } = await understand({ "clever.env": application + text });
      expect(commands.map(({ kind, name, args, stage }) => [kind, name.value, textOf(name.at), args, stage.verdict])).toEqual([
        ["platform", "collectstatic", "collectstatic", ["--noinput"], "production"],
        ["platform", "migrate", "migrate", ["--no-input"], "production"],
      ]);
    });

    test("tasks of developers", async () => expect((await understand({ "dev.env": `${application}CC_PYTHON_MANAGE_TASKS=migrate\n` })).commands).toEqual([]));
    test("the same with another name says nothing", async () => expect(await understood(`STATIC_ROOT=static\n${folder}`)).toEqual([]));
  });

  test.each([
    ["a sample", { ".env.example": "CC_PYTHON_MODULE=bakery.wsgi:application\n", "start.sh": "#!/bin/sh\n" }],
    ["another python.json", { "data/python.json": json(python) }],
    ["nonsense", { "clevercloud/python.json": '{"deploy": {"module": 3, "managetasks": {"a": 1}}}' }],
    ["a list", { "clevercloud/python.json": '[{"deploy": 1}]' }],
  ])("%s says nothing", async (_, files) => {
    const { launches, commands } = await understand(files);
    expect([launches.filter(({ application }) => application?.value.includes("bakery")), commands]).toEqual([[], []]);
  });
});
