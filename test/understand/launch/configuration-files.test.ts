import { describe, expect, test } from "vitest";
import { launchesOf, listening } from "./launches-of.ts";

test("a configuration of uWSGI that nothing names is a launch of its own", async () => {
  const [launch, ...more] = await launchesOf({ "deploy/uwsgi.ini": "[uwsgi]\nbase = /srv/bakery\nchdir = %(base)\nmodule = bakery.wsgi\nsocket = %(base)/run.sock\nenv = DJANGO_SETTINGS_MODULE=bakery.settings\nuid = bakery\n" });
  expect(more).toEqual([]);
  expect([launch?.kind, launch?.stage.verdict, launch?.application?.value, launch?.settingsModule?.value, launch?.user?.value]).toEqual(["uwsgi", "production", "bakery.wsgi", "bakery.settings", "bakery"]);
  expect(launch && listening(launch)).toEqual(["uwsgi unix:/srv/bakery/run.sock"]);
});

test("a command that names it is the launch, with the options of both", async () => {
  const launches = await launchesOf({
    "start.sh": "#!/bin/sh\ncd /srv/bakery\nexport SITE=bakery\nexec uwsgi --ini conf/uwsgi.ini --harakiri 30\n",
    "conf/uwsgi.ini": "[uwsgi]\nmodule = $(SITE).wsgi\nini = uwsgi-common.ini\nsocket = %d../run.sock\n",
    "conf/uwsgi-common.ini": "[uwsgi]\nmaster = true\n",
  });
  expect(launches.map(({ kind }) => kind)).toEqual(["shell"]);
  const [launch] = launches;
  expect(launch?.optionsKnown).toBe(true);
  expect(launch?.application?.value).toBe("bakery.wsgi");
  expect(launch?.options.map(({ name }) => name)).toEqual(["ini", "harakiri", "module", "master", "socket"]);
  expect(launch?.options.at(-1)?.value?.value).toBe("/srv/bakery/conf/../run.sock");
});

test("of what stands in a condition, or in a file that is not here, nothing is known", async () => {
  const [conditional] = await launchesOf({ "uwsgi.ini": "[uwsgi]\nmodule = bakery.wsgi\nif-env = X\npy-autoreload = 1\nendif =\n" });
  expect([conditional?.optionsKnown, conditional?.option("py-autoreload")]).toEqual([false, undefined]);
  const [elsewhere] = await launchesOf({ "uwsgi.ini": "[uwsgi]\nmodule = bakery.wsgi\ninclude = /etc/uwsgi/site.ini\n" });
  expect(elsewhere?.optionsKnown).toBe(false);
});

describe("conditions on variables of uWSGI", () => {
  const read = async (condition: string, more = "") => {
    const files = {
      "start.sh": "#!/bin/sh\nexport STAGE=live EMPTY=\nexec uwsgi --ini uwsgi.ini\n",
      "uwsgi.ini": `[uwsgi]\nmodule = bakery.wsgi\nhttp = :8000\n${condition}\nharakiri = 30\n${more}endif =\nmaster = true\n`,
    };
    const launch = (await launchesOf(files)).find(({ server }) => server === "uwsgi");
    return [launch?.optionsKnown, launch?.option("harakiri")?.value?.value, launch?.option("master")?.value?.value];
  };

  test.each([
    ["if-env = STAGE", true, "30"],
    ["if-env = EMPTY", true, "30"],
    ["if-env = STAGE=live", true, "30"],
    ["if-env = STAGE=test", true, undefined],
    ["if-not-env = STAGE", true, undefined],
    ["if-not-env = STAGE=live", true, undefined],
    ["if-not-env = STAGE=test", true, "30"],
    ["if-env = HOSTNAME", false, undefined],
    ["if-not-env = HOSTNAME", false, undefined],
    ["if-file = /etc/uwsgi/site", false, undefined],
    ["for = a b", false, undefined],
  ])("%s", async (condition, known, harakiri) => {
    expect(await read(condition)).toEqual([known, harakiri, "true"]);
  });

  test("%(_) is the variable that is asked for", async () => {
    const launches = await launchesOf({
      "start.sh": "#!/bin/sh\nexport WORKERS=4\nexec uwsgi --ini uwsgi.ini\n",
      "uwsgi.ini": "[uwsgi]\nmodule = bakery.wsgi\nhttp = :8000\nif-env = WORKERS\nprocesses = %(_)\nendif =\n",
    });
    expect(launches.find(({ server }) => server === "uwsgi")?.option("processes")?.value?.value).toBe("4");
  });
});

test.each([
  ["uwsgi.yaml", "uwsgi:\n  module: bakery.wsgi  # the site\n  socket:\n    - :3031\n    - :3032\n  env: A=1\n  env: B=2\n"],
  ["uwsgi.xml", "<uwsgi>\n  <!-- <module>other.wsgi</module> -->\n  <module>bakery.wsgi</module>\n  <socket>:3031</socket>\n  <socket>:3032</socket>\n  <env>A=1</env>\n  <env>B=2</env>\n</uwsgi>\n"],
  ["uwsgi.json", '{"uwsgi": {"module": "bakery.wsgi", "socket": [":3031", ":3032"], "env": ["A=1", "B=2"]}}\n'],
])("%s", async (path, text) => {
  const [launch] = await launchesOf({ [path]: text });
  expect(launch?.application?.value).toBe("bakery.wsgi");
  expect(launch && listening(launch)).toEqual(["uwsgi *:3031", "uwsgi *:3032"]);
  expect(launch?.environment.map(({ name, value }) => `${name}=${value ?? "?"}`)).toEqual(["A=1", "B=2"]);
});

test("supervisor's programs", async () => {
  const launches = await launchesOf({
    "supervisord.conf":
      '[supervisord]\nuser=root\nenvironment=A="1"\n\n[program:web]\ncommand=/venv/bin/gunicorn bakery.wsgi\n  --bind 127.0.0.1:8000 ; behind nginx\ndirectory=/srv/bakery\nuser=bakery\nenvironment=B="x,y",C=%(ENV_HOME)s,D=100%%\n\n[program:old]\ncommand=gunicorn old.wsgi\nautostart=false\n\n[program:api]\ncommand=bash -c "cd /srv/api && exec uvicorn api.asgi:application --port 9000"\n',
  });
  expect(launches.map(({ server, user, directory, rootByDefault }) => [server, user?.value, directory?.value, rootByDefault !== undefined])).toEqual([
    ["gunicorn", "bakery", "/srv/bakery", false],
    ["uvicorn", undefined, "/srv/api", true],
  ]);
  expect(launches.map(listening)).toEqual([["http 127.0.0.1:8000"], ["http 127.0.0.1:9000"]]);
  expect(launches[0]?.environment.map(({ name, value }) => [name, value])).toEqual([["A", "1"], ["B", "x,y"], ["C", undefined], ["D", "100%"]]);
});

test.each([
  ["an option that doubles itself", "uwsgi.ini", `[uwsgi]\nmodule = bakery.wsgi\na = xxxxxxxx\n${Array.from({ length: 60 }, (_, index) => `a${index} = %(a${index === 0 ? "" : index - 1})%(a${index === 0 ? "" : index - 1})`).join("\n")}\n`],
  ["files that include each other", "uwsgi.ini", "[uwsgi]\nmodule = bakery.wsgi\nini = uwsgi.ini\n"],
  ["100,000 options", "uwsgi.ini", `[uwsgi]\nmodule = bakery.wsgi\n${"env = A=1\n".repeat(100_000)}`],
  ["a long environment without values", "supervisord.conf", `[program:web]\ncommand=gunicorn bakery.wsgi\nenvironment=${"a".repeat(300_000)}\n`],
  ["100,000 continued lines", "supervisord.conf", `[program:web]\ncommand=gunicorn bakery.wsgi\n${"  --preload\n".repeat(100_000)}`],
])("%s ends, and the server is found", async (_, path, text) => {
  expect((await launchesOf({ [path]: text })).length).toBe(1);
});

test("a configuration that lies elsewhere on the server is the one of its name beside the file that names it", async () => {
  const program = "[program:bakery]\ncommand = /usr/local/bin/uwsgi --ini /bakery/uwsgi.ini\n";
  const ini = "[uwsgi]\nsocket = %dapp.sock\nmodule = wsgi:application\n";
  const [copied] = await launchesOf({ "docker/supervisor.conf": program, "docker/uwsgi.ini": ini });
  expect(copied && listening(copied)).toEqual(["uwsgi unix:/bakery/app.sock"]);
  const [other] = await launchesOf({ "docker/supervisor.conf": program, "examples/uwsgi.ini": ini });
  expect(other?.optionsKnown).toBe(false);
});

test("the end of a path is enough to find a configuration, and the file of the application", async () => {
  const launches = await launchesOf({
    "docker/start.sh": "#!/bin/sh\nexec uwsgi --ini ${SOURCE}/docker/uwsgi.ini\n",
    "docker/uwsgi.ini": "[uwsgi]\nmount = $(PREFIX)=$(SOURCE)/bakery/wsgi.py\nsocket = :3031\npidfile = %dbakery.pid\n",
  });
  expect(launches.map(({ kind, applicationFile }) => [kind, applicationFile?.value])).toEqual([["shell", "/bakery/wsgi.py"]]);
  // Where that directory lies is not known by it.
  expect(launches[0]?.option("pidfile")?.value).toBeUndefined();
  expect(launches[0] && listening(launches[0])).toEqual(["uwsgi *:3031"]);
  const [whole] = await launchesOf({ "uwsgi.ini": "[uwsgi]\nwsgi-file = /srv/bakery/bakery/wsgi.py\nsocket = :3031\n" });
  expect(whole?.applicationFile?.value).toBe("/srv/bakery/bakery/wsgi.py");
  // It is read as a file: nobody imports a module `bakery.wsgi` from it.
  const [script] = await launchesOf({ "uwsgi.ini": "[uwsgi]\nchdir = /srv/bakery\nwsgi-file = bakery.wsgi\nsocket = :3031\n" });
  expect([script?.application, script?.applicationFile?.value]).toEqual([undefined, "bakery.wsgi"]);
});

test.each(["envsubst <uwsgi.conf.ini >uwsgi.ini || true", "cp -f uwsgi.conf.ini uwsgi.ini"])("a configuration that the script makes from another: %s", async (made) => {
  const launches = await launchesOf({ "docker/start.sh": `#!/bin/sh\n${made}\nexec uwsgi --ini uwsgi.ini\n`, "docker/uwsgi.conf.ini": "[uwsgi]\nmodule = bakery.wsgi:application\nsocket = :3031\n" });
  expect(launches.map(({ kind, application }) => [kind, application?.value])).toEqual([["shell", "bakery.wsgi:application"]]);
});

test("a shell script is no configuration of gunicorn", async () => {
  const files = { "bakery/__init__.py": "", "deploy/bakery.service": "[Service]\nExecStart=/srv/venv/bin/gunicorn -c /srv/bakery/deploy/gunicorn_conf bakery.wsgi\n", "deploy/gunicorn_conf": "#!/bin/bash\nNAME=bakery # the name\nexport NAME\n" };
  const [launch] = await launchesOf(files);
  expect(launch?.configurations).toEqual([]);
  expect(launch?.optionsKnown).toBe(false);
});
