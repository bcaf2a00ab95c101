import { describe, expect, test } from "vitest";
import { formatAddress } from "../../../src/core/address.ts";
import { launchOf, understand, valueOf } from "./launches-of.ts";
import { processorTime } from "../../processor-time.ts";

const dockerfile = 'FROM python:3.13-slim\nENV DJANGO_SETTINGS_MODULE=bakery.settings PORT=9000 FROM_IMAGE=image\nWORKDIR /app\nCOPY . .\nUSER bakery\nCMD ["gunicorn", "bakery.wsgi"]\n';
const web = (more: string): string => `services:\n  web:\n    build: .\n${more.replace(/^/gm, "    ")}\n`;

describe("precedence of the environment", () => {
  test.each([
    ["the image alone", "", {}, "image"],
    ["a file over the image", "env_file: site.env", { "site.env": "FROM_IMAGE=file\n" }, "file"],
    ["the last of several files", "env_file:\n  - a.env\n  - path: b.env\n    required: false", { "a.env": "FROM_IMAGE=a\n", "b.env": "FROM_IMAGE=b\n" }, "b"],
    ["environment over files, as a mapping", "env_file: site.env\nenvironment:\n  FROM_IMAGE: here", { "site.env": "FROM_IMAGE=file\n" }, "here"],
    ["environment as a list", "environment:\n  - FROM_IMAGE=here", {}, "here"],
    ["a name alone is not known", "environment:\n  - FROM_IMAGE", {}, "?"],
    ["a name alone takes what .env says", "environment: [FROM_IMAGE]", { ".env": "FROM_IMAGE=dotenv\n" }, "dotenv"],
    [".env fills in", "environment: {FROM_IMAGE: 'a-${NAME}'}", { ".env": "NAME=b\n" }, "a-b"],
    ["a default is only a default", "environment: {FROM_IMAGE: '${NAME:-b}'}", {}, "?b"],
    ["a default that .env overrides", "environment: {FROM_IMAGE: '${NAME:-b}'}", { ".env": "NAME=c\n" }, "c"],
    ["what is required is not known", "environment: {FROM_IMAGE: '${NAME:?}'}", {}, "?"],
    ["two dollars are one", "environment: {FROM_IMAGE: 'a$$b'}", {}, "a$b"],
    ["a file that is not here", "env_file: .env", {}, "image"],
    ["YAML's numbers stay as written", "environment: {FROM_IMAGE: 010}", {}, "010"],
  ])("%s", async (_, more, files, expected) => {
    expect(valueOf(await launchOf({ Dockerfile: dockerfile, "compose.yaml": web(more), ...files }), "FROM_IMAGE")).toBe(expected);
  });
});

describe("the command", () => {
  const facts = async (more: string, files: Record<string, string> = {}) => {
    const launch = await launchOf({ Dockerfile: dockerfile, "compose.yaml": web(more), ...files });
    return [launch.server, launch.application?.value, ...launch.listeners.map(({ address }) => formatAddress(address)), launch.user?.value, launch.directory?.value];
  };
  test("the image's, under the image's PORT", async () => expect(await facts("")).toEqual(["gunicorn", "bakery.wsgi", "0.0.0.0:9000", "bakery", "/app"]));
  test("a text is split, and filled in", async () => expect(await facts("command: gunicorn -b '0.0.0.0:${PORT:-8000}' bakery.wsgi", { ".env": "PORT=7000\n" })).toContain("0.0.0.0:7000"));
  test("a list, another user and directory", async () => expect(await facts('command: ["gunicorn", "-b", ":8000", "bakery.asgi"]\nuser: "1000:1000"\nworking_dir: /srv')).toEqual(["gunicorn", "bakery.asgi", "*:8000", "1000", "/srv"]));
  test("a shell's text knows the environment", async () => expect(await facts('command: sh -c "gunicorn -b :$$PORT bakery.wsgi"')).toContain("*:9000"));
  test.each(["> # folded\n  sh -c \"true &&\n         gunicorn bakery.wsgi\"", "|\n  sh -c 'true\n  gunicorn bakery.wsgi'", "sh -c \"true &&\n  gunicorn bakery.wsgi\""])("a shell's text of several lines knows where each command stands: %j", async (command) => {
    const { at } = await launchOf({ Dockerfile: dockerfile, "compose.yaml": web(`command: ${command}`) });
    expect(at.file.text.slice(at.start)).toMatch(/^gunicorn bakery/);
  });
  test("published ports lead to it", async () => expect(await facts('ports: ["127.0.0.1:8080:9000"]')).toContain("127.0.0.1:8080"));
  test("an entrypoint of its own leaves the image's command aside", async () => expect((await understand({ Dockerfile: dockerfile, "compose.prod.yaml": web("entrypoint: sleep 5") })).launches.map(({ kind }) => kind)).toEqual(["dockerfile"]));
});

describe("scripts are found where they were copied from", () => {
  const image = 'FROM python:3.13 AS base\nCOPY ./compose/production/django/start /start\nFROM base\nCOPY --chmod=755 deploy/*.sh /usr/local/bin/\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/usr/local/bin/entrypoint.sh"]\n';
  test("a command behind an entrypoint that ends in exec", async () => {
    const launch = await launchOf({
      "compose/production/django/Dockerfile": image,
      "compose/production/django/start": "#!/bin/bash\nexec gunicorn config.wsgi --bind 0.0.0.0:5000\n",
      "deploy/entrypoint.sh": '#!/bin/bash\nexport DATABASE_URL="postgres://${USER}"\nexec "$@"\n',
      "production.yml": "services:\n  django:\n    build:\n      context: .\n      dockerfile: ./compose/production/django/Dockerfile\n    command: /start\n    environment: {DEBUG: '0'}\n",
    });
    expect(launch.at.file.path).toBe("compose/production/django/start");
    expect(launch.stage).toEqual({ verdict: "production", reasons: ["started by django of production.yml"] });
    expect([valueOf(launch, "DEBUG"), valueOf(launch, "DATABASE_URL")]).toEqual(["0", "?"]);
    expect(launch.container?.names).toEqual(["django"]);
  });

  test("an entrypoint that never hands on", async () => {
    const { launches } = await understand({ Dockerfile: 'FROM x\nCOPY run.sh /run.sh\nENTRYPOINT ["/run.sh"]\nCMD ["gunicorn", "a.wsgi"]\n', "run.sh": "#!/bin/sh\nexec uvicorn a.asgi:application\n" });
    expect(launches.map(({ server }) => server)).toEqual(["uvicorn"]);
  });
});

describe("stacks", () => {
  const files = { Dockerfile: dockerfile, "docker-compose.yml": web("command: python manage.py runserver 0.0.0.0:8000\nenvironment: {DEBUG: '1', SHARED: a}") };
  test("production's overlay replaces what the plain file says", async () => {
    const { launches } = await understand({ ...files, "docker-compose.prod.yml": "services:\n  web:\n    command: gunicorn bakery.wsgi\n    environment: {DEBUG: '0'}\n" });
    const production = launches.filter(({ stage }) => stage.verdict === "production" && stage.reasons.join().includes("path"));
    expect(production.map(({ server, at }) => [server, at.file.path])).toEqual([["gunicorn", "docker-compose.prod.yml"]]);
    expect(production.map((launch) => [valueOf(launch, "DEBUG"), valueOf(launch, "SHARED")])).toEqual([["0", "a"]]);
    expect(launches.find(({ server }) => server === "runserver")?.stage.verdict).toBe("development");
  });

  test.each([
    ["runserver with DEBUG", files, "development"],
    ["runserver without more", { "compose.yaml": web("command: python manage.py runserver") }, "unknown"],
    ["a mounted source", { "manage.py": "", "docker-compose.yml": web("command: gunicorn bakery.wsgi\nvolumes: ['.:/app']") }, "development"],
    ["DEBUG", { "docker-compose.yml": web("command: gunicorn bakery.wsgi\nenvironment: [DEBUG=1]") }, "development"],
    ["a switch for developers", { "docker-compose.yml": web("command: gunicorn bakery.wsgi\nenvironment: {DEV_ENV: 'True'}") }, "development"],
    ["a switch for developers that is off", { "docker-compose.yml": web("command: gunicorn bakery.wsgi\nenvironment: {DEV_ENV: 'False', DEVICE_MODE: '1'}") }, "production"],
    ["settings of developers", { "docker-compose.yml": web("command: gunicorn bakery.wsgi\nenvironment: [DJANGO_SETTINGS_MODULE=bakery.settings.local]") }, "development"],
    ["an override", { "docker-compose.override.yml": web("command: gunicorn bakery.wsgi") }, "development"],
    ["a watched source", { "compose.yaml": web("command: gunicorn bakery.wsgi\ndevelop: {watch: []}") }, "development"],
    ["a mail catcher beside it", { "compose.yaml": `${web("command: gunicorn bakery.wsgi")}  mail:\n    image: axllent/mailpit:v1\n` }, "development"],
    ["an example", { "docs/compose.yaml": web("command: gunicorn bakery.wsgi") }, "development"],
    ["a template", { "templates/compose.yaml": web("command: gunicorn bakery.wsgi") }, "unknown"],
    ["an application server", { "compose.yaml": web("command: gunicorn bakery.wsgi") }, "production"],
    ["a mounted source, where another file is development's", { "manage.py": "", "docker-compose.dev.yml": "services: {}\n", "docker-compose.yml": web("command: gunicorn bakery.wsgi\nvolumes: ['.:/app']") }, "production"],
    ["a mounted source, where another file is for tests", { "manage.py": "", "docker-compose.test.yml": "services: {}\n", "docker-compose.yml": web("command: gunicorn bakery.wsgi\nvolumes: ['.:/app']") }, "development"],
    ["runserver and a mounted source, where another file is development's", { "manage.py": "", "docker-compose.dev.yml": "services: {}\n", "docker-compose.yml": web("command: python manage.py runserver\nvolumes: ['.:/app']") }, "development"],
    ["production by name, whatever it starts", { "compose.prod.yaml": web("command: python manage.py runserver") }, "production"],
  ])("%s", async (_, texts, verdict) => expect((await understand(texts as unknown as Record<string, string>)).launches.filter(({ kind }) => kind === "compose").map(({ stage }) => stage.verdict)).toEqual([verdict]));

  const front = (ports: string, image = "nginx:1.27"): string => `  front:\n    image: ${image}\n    ports: [${ports}]\n`;
  const mounting = (command = "gunicorn bakery.wsgi", more = ""): string => web(`command: ${command}\nvolumes: ['.:/app']${more}`);
  const fronted = (path: string, text: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({ "manage.py": "", [path]: text, ...more });
  test.each([
    ["on port 80", fronted("docker-compose.yml", mounting() + front("'80:80'")), "production", "front answers visitors on port 80"],
    ["on port 443", fronted("docker-compose.yml", mounting() + front("'443:443'", "jwilder/nginx-proxy")), "production", "front answers visitors on port 443"],
    ["on a port that a variable may change", fronted("compose.yaml", mounting() + front("'${PORT:-80}:80'")), "production", "front answers visitors on port 80"],
    ["built here", fronted("compose.yaml", `${mounting()}  front:\n    build: ./front\n    ports: ['80:8080']\n`, { "front/Dockerfile": "FROM nginxinc/nginx-unprivileged:1.27\n" }), "production", "front answers visitors on port 80"],
    ["uWSGI behind it", fronted("docker-compose.yml", mounting("uwsgi --module bakery.wsgi") + front("'80:80'")), "production", "front answers visitors on port 80"],
    ["the development server behind it", fronted("docker-compose.yml", mounting("python manage.py runserver 0.0.0.0:8000") + front("'80:80'")), "development", "the source is mounted into it"],
    ["a server that reloads with the source", fronted("docker-compose.yml", mounting("gunicorn bakery.wsgi --reload") + front("'80:80'")), "development", "the source is mounted into it"],
    ["a shell's server that reloads", fronted("docker-compose.yml", mounting("sh -c 'gunicorn --reload bakery.wsgi'") + front("'80:80'")), "development", "the source is mounted into it"],
    ["a server that would watch a directory, but does not", fronted("docker-compose.yml", mounting("uvicorn bakery.asgi:application --reload-dir /app") + front("'80:80'")), "production", "front answers visitors on port 80"],
    ["on a developer's port", fronted("docker-compose.yml", mounting() + front("'8080:80'")), "development", "the source is mounted into it"],
    ["on this machine alone", fronted("docker-compose.yml", mounting() + front("'127.0.0.1:80:80'")), "development", "the source is mounted into it"],
    ["of a database's page", fronted("docker-compose.yml", mounting() + front("'80:80'", "dpage/pgadmin4")), "development", "the source is mounted into it"],
    ["of a developer's file", fronted("docker-compose.dev.yml", mounting() + front("'80:80'")), "development", "its path says dev"],
    ["of a file for this machine", fronted("local.yml", mounting() + front("'80:80'")), "development", "its path says local"],
    ["of an override", fronted("docker-compose.override.yml", mounting() + front("'80:80'")), "development", "its path says override"],
    ["beside production's file", fronted("docker-compose.yml", mounting() + front("'80:80'"), { "docker-compose.prod.yml": "services:\n  db: {image: postgres}\n" }), "development", "docker-compose.prod.yml is production's"],
    ["with DEBUG", fronted("docker-compose.yml", mounting("gunicorn bakery.wsgi", "\nenvironment: [DEBUG=1]") + front("'80:80'")), "development", "it sets DEBUG"],
    ["with developers' settings", fronted("docker-compose.yml", mounting("gunicorn bakery.wsgi", "\nenvironment: [DJANGO_SETTINGS_MODULE=bakery.settings.dev]") + front("'80:80'")), "development", "it loads bakery.settings.dev"],
  ])("a mounted source behind a front server %s", async (_, texts, verdict, reason) => {
    const { launches } = await understand(texts);
    expect(launches.filter(({ kind, container }) => kind === "compose" && container?.service?.value === "web").map(({ stage }) => [stage.verdict, ...stage.reasons])).toEqual([[verdict, reason]]);
  });

  test("extends and include", async () => {
    const launch = await launchOf({
      "compose.yaml": "include: [shop/base.compose.yaml]\nservices:\n  worker:\n    image: x\n",
      "shop/base.compose.yaml": "services:\n  web:\n    extends: {file: ../common/common.compose.yaml, service: django}\n    environment: [B=2]\n",
      "common/common.compose.yaml": "services:\n  django:\n    image: x\n    env_file: a.env\n    command: gunicorn a.wsgi\n    environment: {A: '1', B: '1'}\n",
      "common/a.env": "C=3\n",
    });
    expect(["A", "B", "C"].map((name) => valueOf(launch, name))).toEqual(["1", "2", "3"]);
  });
});

describe("circles and crowds end in time", () => {
  test.each([
    ["a service that extends itself", { "compose.yaml": "services:\n  web:\n    extends: {service: web}\n    command: gunicorn a.wsgi\n" }],
    ["two files that extend each other", { "a.compose.yaml": "services:\n  web: {extends: {file: b.compose.yaml, service: web}, command: gunicorn a.wsgi}\n", "b.compose.yaml": "services:\n  web: {extends: {file: a.compose.yaml, service: web}}\n" }],
    ["files that include each other", { "a.compose.yaml": "include: [b.compose.yaml]\nservices: {}\n", "b.compose.yaml": "include: [a.compose.yaml]\nservices:\n  web: {command: gunicorn a.wsgi}\n" }],
    ["an environment file that is itself", { "compose.yaml": "services:\n  web: {env_file: [compose.yaml, compose.yaml], command: gunicorn a.wsgi}\n" }],
    ["5,000 services", { "compose.yaml": `services:\n${Array.from({ length: 5000 }, (_, index) => `  s${index}: {command: gunicorn a.wsgi}\n`).join("")}` }],
    ["5,000 ports and mounts", { "compose.yaml": `services:\n  web:\n    command: gunicorn a.wsgi\n    ports: [${Array<string>(5000).fill('"1:1"').join(",")}]\n    volumes: [${Array<string>(5000).fill("./a:/b").join(",")}]\n` }],
    ["stages without end", { Dockerfile: `${Array.from({ length: 3000 }, (_, index) => `FROM s${index} AS s${index + 1}\nCOPY --from=s${index} /a /a\n`).join("")}CMD ["/a/start.sh"]\n` }],
    ["nothing of what is expected", { "compose.yaml": "services: [1, [2]]\n", "docker-compose.yml": "services: {web: [], db: 3, x: {environment: 3, ports: {a: b}, build: [], extends: [], command: {a: b}, env_file: {a: b}}}\ninclude: 3\n" }],
  ])("%s", { retry: 2 }, async (_, texts) => {
    const start = processorTime();
    await understand(texts);
    expect(processorTime() - start).toBeLessThan(5000);
  });
});
