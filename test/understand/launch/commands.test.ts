import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/core/source.ts";
import { launchesOf, launchOf } from "./launches-of.ts";

describe("wrappers are taken off", () => {
  test.each([
    "exec gunicorn shop.wsgi",
    "/srv/shop/venv/bin/gunicorn shop.wsgi",
    "./venv/bin/gunicorn shop.wsgi",
    "exec -a shop gunicorn shop.wsgi",
    "env -i A=1 B=2 gunicorn shop.wsgi",
    "env -u A gunicorn shop.wsgi",
    "nohup gunicorn shop.wsgi &",
    "nice -n 5 ionice -c 2 gunicorn shop.wsgi",
    "timeout -k 5 60 gunicorn shop.wsgi",
    "setsid stdbuf -o L gunicorn shop.wsgi",
    "screen -dmS shop gunicorn shop.wsgi",
    "tmux new -d gunicorn shop.wsgi",
    "tini -- gunicorn shop.wsgi",
    "dumb-init gunicorn shop.wsgi",
    "wait-for-it db:5432 -t 30 -- gunicorn shop.wsgi",
    "./wait-for-it.sh db:5432 -- gunicorn shop.wsgi",
    "dockerize -wait tcp://db:5432 gunicorn shop.wsgi",
    "newrelic-admin run-program gunicorn shop.wsgi",
    "ddtrace-run gunicorn shop.wsgi",
    "opentelemetry-instrument --traces_exporter console gunicorn shop.wsgi",
    "poetry run gunicorn shop.wsgi",
    "pipenv --python /usr/bin/python run gunicorn shop.wsgi",
    "uv run --no-dev gunicorn shop.wsgi",
    "uv run --with invoke gunicorn shop.wsgi",
    "doppler run -- gunicorn shop.wsgi",
    "chamber exec shop -- gunicorn shop.wsgi",
    "bin/start-nginx gunicorn shop.wsgi",
    "python -m gunicorn shop.wsgi",
    "python3.12 -u -W error -m gunicorn shop.wsgi",
    "python -mgunicorn shop.wsgi",
    "python /srv/venv/bin/gunicorn shop.wsgi",
    "bash -c 'gunicorn shop.wsgi'",
    'sh -c "cd /srv && exec gunicorn shop.wsgi"',
    "bash -lc 'exec gunicorn shop.wsgi'",
    "su - www-data -s /bin/sh -c 'gunicorn shop.wsgi'",
    "$(which gunicorn) shop.wsgi",
    "GUNICORN=/srv/venv/bin/gunicorn\n$GUNICORN shop.wsgi",
    'COMMAND="exec gunicorn"\n$COMMAND shop.wsgi',
    "start() {\n  gunicorn shop.wsgi\n}\nstart",
    "if [ -f x ]; then\n  gunicorn shop.wsgi\nfi",
    "{ gunicorn shop.wsgi; }",
    "(cd /srv; gunicorn shop.wsgi)",
    "gunicorn shop.wsgi | tee log",
    "gunicorn \\\n  shop.wsgi",
    "gunicorn \\\r\n  shop.wsgi\r\n",
    "2>>log gunicorn 2>&1 shop.wsgi",
  ])("%s", async (script) => {
    const launch = await launchOf(`#!/bin/bash\n${script}`);
    expect(launch.server).toBe("gunicorn");
    expect(launch.application?.value).toBe("shop.wsgi");
    expect(textOf(launch.application?.at ?? launch.at)).toBe("shop.wsgi");
  });

  test.each([
    "echo gunicorn shop.wsgi",
    "# gunicorn shop.wsgi",
    "pip install gunicorn",
    "gunicorn_events shop.wsgi",
    "pkill gunicorn",
    "systemctl restart gunicorn",
    "which gunicorn",
    "cat <<END\ngunicorn shop.wsgi\nEND",
    "python -c 'import gunicorn'",
    "python manage.py migrate",
    "python manage.py help runserver",
    "exit 0\ngunicorn shop.wsgi",
    "exec uwsgi_exporter\ngunicorn shop.wsgi",
    "start() {\n  gunicorn shop.wsgi\n}",
    "poetry run inv gunicorn",
    "uv run --no-dev make runserver gunicorn",
    "bash -c",
    "env",
    "sudo",
    "",
  ])("%s starts no server", async (script) => {
    expect(await launchesOf({ "start.sh": script })).toEqual([]);
  });

  test.each([
    ["python manage.py runserver", "runserver"],
    ["./manage.py runserver_plus", "runserver_plus"],
    ["django-admin runserver --settings shop.settings", "runserver"],
    ["python -We -bb manage.py runserver", "runserver"],
    ["python -m django runserver", "runserver"],
  ])("%s is a development server", async (script, command) => {
    const launch = await launchOf(script);
    expect([launch.server, launch.command.value, textOf(launch.command.at)]).toEqual(["runserver", command, command]);
  });

  test("the program's name stands where its path ends", async () => {
    expect(textOf((await launchOf("/srv/venv/bin/gunicorn shop.wsgi")).command.at)).toBe("gunicorn");
  });
});

describe("what a script's variables say", () => {
  const level = async (script: string) => (await launchOf(script)).option("log-level");

  test.each([
    ["LEVEL=debug\ngunicorn --log-level $LEVEL", "debug"],
    ["LEVEL=debug\ngunicorn --log-level=${LEVEL}", "debug"],
    ["A=de\nB=${A}bug\ngunicorn --log-level=$B", "debug"],
    ["LEVEL=${UNSET:-}\nLEVEL=debug\ngunicorn --log-level $LEVEL", "debug"],
    ["LEVEL=debug\nOTHER=$(date)\ngunicorn --log-level $LEVEL", "debug"],
    ["LEVEL=debug\nsource ../venv/bin/activate\ngunicorn --log-level $LEVEL", "debug"],
    ["LEVEL=\ngunicorn --log-level ${LEVEL:-debug}", "debug"],
    ["unset LEVEL\ngunicorn --log-level ${LEVEL-debug}", "debug"],
    ["ARGS='--log-level debug'\ngunicorn $ARGS", "debug"],
    ["LEVEL=debug; LEVEL+=x\ngunicorn --log-level $LEVEL", "debugx"],
    ["if true; then\n  LEVEL=debug\n  gunicorn --log-level $LEVEL\nfi", "debug"],
    ["f() { gunicorn --log-level $LEVEL; }\nLEVEL=debug\nf", "debug"],
    ["gunicorn --log-level $LEVEL", undefined],
    ["gunicorn --log-level ${LEVEL:-debug}", undefined],
    ["LEVEL=info\nif [ -f verbose ]; then LEVEL=debug; fi\ngunicorn --log-level $LEVEL", undefined],
    ["LEVEL=debug\n. /etc/default/shop\ngunicorn --log-level $LEVEL", undefined],
    ["LEVEL=debug\neval $(parse)\ngunicorn --log-level $LEVEL", undefined],
    ["(LEVEL=debug)\ngunicorn --log-level $LEVEL", undefined],
    ["LEVEL=$(cat level)\ngunicorn --log-level $LEVEL", undefined],
    ["for LEVEL in a b; do gunicorn --log-level $LEVEL; done", undefined],
    ["read LEVEL\ngunicorn --log-level $LEVEL", undefined],
    ["LEVEL={{ level }}\ngunicorn --log-level $LEVEL", undefined],
    ["LEVEL=debug\ngunicorn --log-level '$LEVEL'", "$LEVEL"],
    ["LEVEL=debug\nunset LEVEL\ngunicorn --log-level ${LEVEL:+x}info", "info"],
  ])("%j", async (script, value) => {
    expect((await level(script))?.value?.value).toBe(value);
  });

  test("the assignment is told", async () => {
    const option = await level("LEVEL=debug\ngunicorn --log-level $LEVEL");
    expect(option?.from && textOf(option.from)).toBe("LEVEL=debug");
    expect(option && textOf(option.at)).toBe("--log-level $LEVEL");
  });

  test.each([
    ["gunicorn --log-level ${LEVEL:-debug}", "debug"],
    ["LEVEL=${LEVEL:-debug}\ngunicorn --log-level $LEVEL", "debug"],
    [': "${LEVEL:=debug}"\ngunicorn --log-level $LEVEL', "debug"],
    ["export LEVEL=${LEVEL-debug}\ngunicorn --log-level x${LEVEL}", "xdebug"],
  ])("a default is told as one: %j", async (script, text) => {
    const option = await level(script);
    expect([option?.value, option?.fallback?.text.value, option?.fallback?.unless]).toEqual([undefined, text, "LEVEL"]);
  });

  test("two variables in one value have a default while both are unset", async () => {
    const { value, fallback } = (await level("gunicorn --log-level ${A:-de}${B:-bug}")) ?? {};
    expect([value, fallback?.text.value, fallback?.unless]).toEqual([undefined, "debug", "A or B"]);
    expect((await level("gunicorn --log-level ${A:-de}$B"))?.fallback).toBeUndefined();
  });

  test("branches that exclude each other do not mix", async () => {
    const launches = await launchesOf({ "start.sh": 'if [ "$1" = a ]; then\n  LEVEL=info\nelse\n  LEVEL=debug\n  gunicorn --log-level $LEVEL\nfi\n' });
    expect(launches.map((launch) => launch.option("log-level")?.value?.value)).toEqual(["debug"]);
  });
});

describe("environment, settings, user, directory", () => {
  const settings = async (files: Readonly<Record<string, string>>) => (await launchesOf(files)).map((launch) => launch.settingsModule?.value);

  test.each([
    ["export DJANGO_SETTINGS_MODULE=a.b\ngunicorn x", "a.b"],
    ["DJANGO_SETTINGS_MODULE=a.b gunicorn x", "a.b"],
    ["DJANGO_SETTINGS_MODULE=a.b\ngunicorn x", undefined],
    ["DJANGO_SETTINGS_MODULE=a.b\nexport DJANGO_SETTINGS_MODULE\ngunicorn x", "a.b"],
    ["set -a\nDJANGO_SETTINGS_MODULE=a.b\nset +a\ngunicorn x", "a.b"],
    ["env DJANGO_SETTINGS_MODULE=a.b gunicorn x", "a.b"],
    ["export DJANGO_SETTINGS_MODULE=a.b\ngunicorn x --env DJANGO_SETTINGS_MODULE=c.d", "c.d"],
    ["export DJANGO_SETTINGS_MODULE=a.b\ngunicorn x -e DJANGO_SETTINGS_MODULE=$M", undefined],
    ["export DJANGO_SETTINGS_MODULE=${M:-a.b}\ngunicorn x", undefined],
    ["python manage.py runserver --settings=a.b", "a.b"],
    ["uwsgi --module x --env DJANGO_SETTINGS_MODULE=a.b", "a.b"],
    ["sudo -u shop DJANGO_SETTINGS_MODULE=a.b gunicorn x", "a.b"],
  ])("%j", async (script, module) => {
    expect(await settings({ "start.sh": script })).toEqual([module]);
  });

  test("a file that is sourced", async () => {
    expect(await settings({ "start.sh": "set -a\n. ./production.env\ngunicorn x", "production.env": "DJANGO_SETTINGS_MODULE=a.b\n" })).toEqual(["a.b"]);
    expect(await settings({ "bin/start.sh": "source ./settings.sh\ngunicorn x", "bin/settings.sh": "export DJANGO_SETTINGS_MODULE=a.b\n" })).toEqual(["a.b"]);
  });

  test("a unit's environment, and its file, which is stronger", async () => {
    const unit = '[Service]\nEnvironment="DJANGO_SETTINGS_MODULE=a.b" LEVEL=info\nExecStart=/bin/gunicorn --log-level ${LEVEL} x\n';
    expect(await settings({ "shop.service": unit })).toEqual(["a.b"]);
    const withFile = unit.replace("ExecStart", "EnvironmentFile=-/srv/shop/production.env\nExecStart");
    expect(await settings({ "shop.service": withFile, "production.env": "DJANGO_SETTINGS_MODULE=c.d\n" })).toEqual(["c.d"]);
    const [launch] = await launchesOf({ "shop.service": unit });
    expect(launch?.option("log-level")?.value?.value).toBe("info");
  });

  test.each([
    ["DEBUG=0 # off", "0 # off"],
    ["DEBUG = '0'", "0"],
    ["DEBUG='0'", "0"],
    ['DEBUG="0" # off', "0# off"],
    ["DEBUG=a\\ b", undefined],
    ["DEBUG=", ""],
  ])("the file of a unit is read as systemd reads it: %s", async (line, value) => {
    const [launch] = await launchesOf({ "shop.service": "[Service]\nEnvironmentFile=/srv/shop/production.env\nExecStart=/bin/gunicorn x\n", "production.env": `# variables\n${line}\n` });
    expect(launch?.environment.find(({ name }) => name === "DEBUG")?.value).toBe(value);
  });

  test.each([
    ["gunicorn --user www-data x", "www-data"],
    ["sudo -u shop gunicorn x", "shop"],
    ["sudo gunicorn x", "root"],
    ["sudo -u$WHO gunicorn x", undefined],
    ["sudo gunicorn --user shop x", "shop"],
    ["gosu shop:shop gunicorn x", "shop"],
    ["su-exec $WHO gunicorn x", undefined],
    ["runuser -u shop -- gunicorn x", "shop"],
    ["setpriv --reuid=shop --clear-groups gunicorn x", "shop"],
    ["su shop -c 'gunicorn x'", "shop"],
    ["su -c 'gunicorn x'", "root"],
    ["USER=root\ngunicorn --user=$USER x", "root"],
    ["gunicorn --user=$USER x", undefined],
    ["uwsgi --uid shop --module x", "shop"],
    ["gunicorn x", undefined],
  ])("%j runs as", async (script, user) => {
    expect((await launchOf(script)).user?.value).toBe(user);
  });

  test.each([
    ["cd /srv/shop\ngunicorn x", "/srv/shop"],
    ["cd /srv\ncd shop\ngunicorn x", "/srv/shop"],
    ["SITE=/srv/shop\ncd $SITE && gunicorn x", "/srv/shop"],
    ['cd "$(dirname "$0")"\ngunicorn x', undefined],
    ["(cd /srv)\ngunicorn x", undefined],
    ["cd /srv\ngunicorn --chdir shop x", "/srv/shop"],
    ["gunicorn --chdir /srv/shop x", "/srv/shop"],
    ["if [ -d /a ]; then cd /a; fi\ngunicorn x", undefined],
  ])("%j starts in", async (script, directory) => {
    expect((await launchOf(script)).directory?.value).toBe(directory);
  });

  test.each([
    ["gunicorn shop.wsgi:application -b :80", "shop.wsgi:application"],
    ["gunicorn -b :80", undefined],
    ["gunicorn $APP", undefined],
    ["uvicorn --factory shop.asgi:create", "shop.asgi:create"],
    ["uwsgi --module shop.wsgi:application", "shop.wsgi:application"],
    ["uwsgi --wsgi-file shop/wsgi.py", "shop.wsgi"],
    ["uwsgi --wsgi-file /srv/shop/wsgi.py", undefined],
    ["uwsgi --wsgi-file shop.wsgi", undefined],
    ["gunicorn_django settings.py", undefined],
  ])("%j serves", async (script, application) => {
    expect((await launchOf(script)).application?.value).toBe(application);
  });

  test("root by default only where nothing may change it", async () => {
    const roots = async (lines: string, path = "shop.service") => (await launchesOf({ [path]: `[Service]\n${lines}\n` })).map(({ rootByDefault }) => rootByDefault && textOf(rootByDefault));
    const start = "ExecStart=/bin/gunicorn shop.wsgi";
    expect(await roots(start)).toEqual(["[Service]"]);
    expect(await roots(`User=shop\n${start}`)).toEqual([undefined]);
    expect(await roots(`User={{ user }}\n${start}`)).toEqual([undefined]);
    expect(await roots(`DynamicUser=yes\n${start}`)).toEqual([undefined]);
    expect(await roots(`${start} --user www-data`)).toEqual([undefined]);
    expect(await roots(`${start} -c x.py`)).toEqual([undefined]);
    expect(await roots(`${start}\n[Install]\nWantedBy=default.target`)).toEqual([undefined]);
    expect(await roots(`WorkingDirectory=%h/shop\n${start}`)).toEqual([undefined]);
    expect(await roots(start, ".config/systemd/user/shop.service")).toEqual([undefined]);
  });
});

describe("arguments that a script gives itself", () => {
  test("are what it starts where nobody gives it others", async () => {
    const launch = await launchOf('#!/bin/bash\nif [ "$#" -eq 0 ] || [ -z "${1:-}" ]; then\n  set -- gunicorn shop.wsgi --bind 0.0.0.0:8000\nfi\npython manage.py migrate --noinput\nexec runuser -u shop -- "$@"\n');
    expect([launch.server, launch.application?.value, launch.user?.value]).toEqual(["gunicorn", "shop.wsgi", "shop"]);
  });

  test.each([
    ["what only stands before those that it is given", 'if [ "${1#-}" != "$1" ]; then\n  set -- gunicorn "$@"\nfi\nexec "$@"\n'],
    ["what it sets under another condition", 'if [ "$1" = worker ]; then\n  set -- gunicorn shop.wsgi\nfi\nexec "$@"\n'],
    ["options of the shell", 'set -e\nexec "$@"\n'],
  ])("%s starts nothing that is known", async (_, script) => {
    expect(await launchesOf({ "start.sh": `#!/bin/sh\n${script}` })).toEqual([]);
  });
});
