import { describe, expect, test } from "vitest";
import type { ManagementCommand } from "../../../src/core/launch/launch.ts";
import { launchOf, understand, valueOf } from "../container/launches-of.ts";
import { processorTime } from "../../processor-time.ts";

const commands = (found: readonly ManagementCommand[]) => found.map(({ kind, name, args, stage, at }) => [kind, [name.value, ...args].join(" "), stage.verdict, at.file.text.slice(name.at.start, name.at.end)]);

describe("cron", () => {
  test("a server that starts with the machine is production's", async () => {
    const launch = await launchOf({ crontab: 'MAILTO=""\nDJANGO_SETTINGS_MODULE = bakery.settings.production\n@reboot cd /srv/bakery && venv/bin/gunicorn bakery.wsgi:application -b 127.0.0.1:8001\n' });
    expect([launch.kind, launch.server, launch.stage.verdict, launch.directory?.value, launch.settingsModule?.value, launch.application?.value]).toEqual(["crontab", "gunicorn", "production", "/srv/bakery", "bakery.settings.production", "bakery.wsgi:application"]);
    expect(launch.option("bind")?.value?.at.start).toBeGreaterThan(100);
  });

  test.each([
    ["a table of the system has a column for the user", "etc/cron.d/bakery", "@reboot bakery /srv/venv/bin/gunicorn bakery.wsgi\n", "bakery"],
    ["a user's has none", "deploy/crontab", "@reboot /srv/venv/bin/gunicorn bakery.wsgi\n", undefined],
  ])("%s", async (_, path, text, user) => expect((await launchOf({ [path]: text })).user?.value).toBe(user));

  test("a percent sign ends the command, unless a backslash stands before it", async () => {
    const { commands: found } = await understand({ crontab: "0 4 * * 1-5 /srv/manage.py dump --name=a\\%d\n5 4 * jan mon /srv/manage.py report % --ignored\n" });
    expect(commands(found)).toEqual([["crontab", "dump --name=a%d", "production", "dump"], ["crontab", "report", "production", "report"]]);
  });

  test("a server that is started again and again is none", async () => expect((await understand({ crontab: "*/5 * * * * gunicorn bakery.wsgi\n" })).launches).toEqual([]));
  test("variables hold for the lines below them", async () => expect(valueOf(await launchOf({ crontab: "A=1\n@reboot gunicorn bakery.wsgi\nA=2\n" }), "A")).toBe("1"));
  test("a developer's", async () => expect((await launchOf({ "vagrant/crontab": "@reboot gunicorn bakery.wsgi\n" })).stage.verdict).toBe("development"));
  test.each(["", "\0", "@reboot", "% % % % % %", "* * * * *\n", `${"*".repeat(100_000)} * * * * x`, "* ".repeat(100_000), `${" ".repeat(200_000)}x`, `A=${" ".repeat(200_000)}x`])("nonsense %#", { retry: 2 }, async (text) => {
    const started = processorTime();
    expect((await understand({ crontab: text })).launches).toEqual([]);
    expect(processorTime() - started).toBeLessThan(2_000);
  });
});

describe("make and just", () => {
  const makefile = "export DJANGO_SETTINGS_MODULE := bakery.settings.local\nMANAGE = venv/bin/python manage.py\nUNSET := $(shell date)\n\n.PHONY: run deploy\nrun: venv\n\t@$(MANAGE) runserver 0.0.0.0:8000\n\n# to the server\ndeploy:\n\tgit pull && echo $$HOME $@\n\t-DJANGO_SETTINGS_MODULE=bakery.settings.production \\\n\t$(MANAGE) migrate --noinput $(UNSET)\n\t/srv/venv/bin/gunicorn bakery.wsgi --daemon\n";

  test.each([
    ["run-prod", "gunicorn bakery.wsgi", "unknown"],
    ["deploy", "uwsgi --http :8000 --module bakery.wsgi", "unknown"],
    ["serve", "gunicorn bakery.wsgi", "unknown"],
    ["start", "venv/bin/gunicorn bakery.wsgi", "unknown"],
    ["start-server", "exec gunicorn bakery.wsgi", "unknown"],
    ["prod", "python manage.py runserver 0.0.0.0:80", "development"],
    ["start", "gunicorn --reload bakery.wsgi", "development"],
    ["start", "gunicorn --reload-engine poll bakery.wsgi", "unknown"],
    ["start-dev", "gunicorn bakery.wsgi", "development"],
    ["test-prod", "gunicorn bakery.wsgi", "development"],
    ["check", "gunicorn --check-config bakery.wsgi", "development"],
  ])("make %s: %s", async (target, command, verdict) => {
    expect((await understand({ Makefile: `${target}:\n\t${command}\n` })).launches.map(({ stage }) => stage.verdict)).toEqual([verdict]);
  });

  test("where a unit starts the site, a target does not", async () => {
    const { launches } = await understand({ Makefile: "start:\n\tgunicorn bakery.wsgi\n", "bakery.service": "[Service]\nExecStart=/srv/venv/bin/gunicorn bakery.wsgi\n" });
    expect(launches.map(({ kind, stage }) => [kind, stage.verdict])).toEqual([["makefile", "development"], ["systemd", "production"]]);
  });

  test("what a target starts is development's, an application server of a deploy perhaps not", async () => {
    const { launches, commands: found, named } = await understand({ Makefile: makefile });
    expect(launches.map(({ kind, server, stage }) => [kind, server, stage.verdict])).toEqual([["makefile", "runserver", "development"], ["makefile", "gunicorn", "unknown"]]);
    expect(commands(found)).toEqual([["makefile", "migrate --noinput ", "development", "migrate"]]);
    // What a target for production is run with tells which settings are production's.
    expect(named.map(({ value, at }) => [value, at.file.text.slice(at.start, at.end)])).toEqual([["bakery.settings.production", "DJANGO_SETTINGS_MODULE=bakery.settings.production"], ["bakery.settings.local", "bakery.settings.local"]]);
  });

  test("a justfile", async () => {
    const { launches, commands: found, named } = await understand({ justfile: 'set dotenv-load\npython := "venv/bin/python"\n\n# help\n[group("server")]\ndeploy target="web": build\n    ssh {{target}} true\n    @python manage.py collectstatic --settings=bakery.settings.production\n\ndev:\n  python manage.py runserver\n' });
    expect(launches.map(({ server, stage }) => [server, stage.verdict])).toEqual([["runserver", "development"]]);
    expect(commands(found)).toEqual([["makefile", "collectstatic --settings=bakery.settings.production", "development", "collectstatic"]]);
    expect(named.map(({ value }) => value)).toEqual(["bakery.settings.production"]);
  });

  test.each(["", "\0gunicorn", "\tgunicorn", "gunicorn:\n\t\\", `gunicorn:\n\t${"$(".repeat(50_000)}`, `gunicorn${":".repeat(100_000)}`, `A = ${"x".repeat(100_000)}\ngunicorn:\n\t${"$(A)".repeat(10_000)}`, `gunicorn ${"=a".repeat(50_000)}`, `gunicorn${"a".repeat(200_000)}`, `gunicorn${"a".repeat(200_000)}:=`, `gunicorn = a${" ".repeat(200_000)}b`])("nonsense %#", { retry: 2 }, async (text) => {
    const started = processorTime();
    expect((await understand({ Makefile: text, justfile: text })).launches.every(({ stage }) => stage.verdict === "development")).toBe(true);
    expect(processorTime() - started).toBeLessThan(2_000);
  });
});

describe("build servers", () => {
  const github = "env:\n  SECRET_KEY: ${{ secrets.KEY }}\njobs:\n  test:\n    env: {DJANGO_SETTINGS_MODULE: bakery.settings.test}\n    steps:\n      - run: python manage.py test && python manage.py runserver &\n  deploy:\n    environment: {name: production}\n    env:\n      DJANGO_SETTINGS_MODULE: bakery.settings.production\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          echo ${{ github.ref }}\n          python manage.py collectstatic --noinput ${{ inputs.more }}\n";
  const gitlab = "stages: [deploy]\nvariables: {DJANGO_SETTINGS_MODULE: bakery.settings.production}\ndeploy_production:\n  stage: deploy\n  script:\n    - python manage.py migrate\ndeploy_staging:\n  script: python manage.py migrate --settings=bakery.settings.staging\n.hidden:\n  script: [python manage.py migrate]\n";

  test("GitHub: everything is development's, and a job that deploys names the settings", async () => {
    const { launches, commands: found, named } = await understand({ ".github/workflows/deploy.yml": github });
    expect(launches.map(({ server, stage }) => [server, stage.verdict])).toEqual([["runserver", "development"]]);
    expect(commands(found)).toEqual([["ci", "test", "development", "test"], ["ci", "collectstatic --noinput ", "development", "collectstatic"]]);
    expect(named.map(({ value }) => value)).toEqual(["bakery.settings.production"]);
  });

  test("GitLab: staging says nothing", async () => {
    const { commands: found, named } = await understand({ ".gitlab-ci.yml": gitlab });
    expect(found).toHaveLength(2);
    expect(named.map(({ value }) => value)).toEqual(["bakery.settings.production"]);
  });

  test("one that can't be read is nobody's problem", async () => expect((await understand({ ".gitlab-ci.yml": "deploy: [manage.py\n\tgunicorn" })).problems).toEqual([]));
  test("one that only tests is not read", async () => expect((await understand({ ".github/workflows/test.yml": "jobs: {a: {steps: [{run: python manage.py test}]}}" })).commands).toEqual([]));
});
