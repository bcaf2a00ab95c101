import { describe, expect, test } from "vitest";
import type { Checkouts } from "../../../src/core/deployment/checkouts.ts";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";

const entryPoint = 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ["DJANGO_SETTINGS_MODULE"] = "bakery.settings"\napplication = get_wsgi_application()\n';
const settings = (paths: string): string => `from pathlib import Path\nBASE_DIR = Path(__file__).resolve().parent.parent\nSECRET_KEY = "x"\nDEBUG = False\nALLOWED_HOSTS = []\nINSTALLED_APPS = ["django.contrib.staticfiles"]\nROOT_URLCONF = "bakery.urls"\nSTATIC_URL = "/static/"\nMEDIA_URL = "/media/"\n${paths}`;
const paths = 'STATIC_ROOT = BASE_DIR / "static"\nMEDIA_ROOT = BASE_DIR / "media"\n';
const unit = (directory: string, application: string): string => `[Service]\nUser=bakery\nWorkingDirectory=${directory}\nExecStart=/srv/env/bin/gunicorn ${application}\n`;
const site = (static_: string, media: string, backend = "http://127.0.0.1:8000"): string =>
  `server {\n listen 80;\n location /static/ { alias ${static_}; }\n location /media/ { alias ${media}; }\n location / { proxy_pass ${backend}; }\n}\n`;

async function checkoutsOf(files: Readonly<Record<string, string>>): Promise<Checkouts> {
  const project = await discover({ root: temporaryTree({ "bakery/wsgi.py": entryPoint, "bakery/settings.py": settings(""), ...files }) });
  return (await understand(project, { today: "2026-11-22" })).checkouts;
}

const places = ({ all }: Checkouts): readonly string[] => all.map(({ server, repository }) => `${server} = ${repository}`);

describe("a checkout is known from", () => {
  test.each([
    ["the directory a process starts in", { "bakery.service": unit("/srv/bakery/", "bakery.wsgi:application") }, ["/srv/bakery = "]],
    ["a module that the repository has deeper", { "bakery/wsgi.py": "", "src/bakery/wsgi.py": entryPoint, "bakery.service": unit("/srv/site/src", "bakery.wsgi:application") }, ["/srv/site/src = src"]],
    ["WSGIScriptAlias", { "apache/site.conf": "<VirtualHost *:80>\nWSGIScriptAlias / /home/ana/shop/bakery/wsgi.py\n</VirtualHost>\n" }, ["/home/ana/shop = "]],
    ["Passenger's root", { "passenger_wsgi.py": entryPoint, "apache/site.conf": "<VirtualHost *:80>\nDocumentRoot /home/ana/shop/public\nPassengerAppRoot /home/ana/shop\n</VirtualHost>\n" }, ["/home/ana/shop = "]],
    ["two folders that agree", { "bakery/settings.py": settings(paths), "nginx.conf": site("/srv/bakery/static/", "/srv/bakery/media/") }, ["/srv/bakery = "]],
    ["one folder with two names", { "bakery/settings.py": settings('STATIC_ROOT = BASE_DIR / "public" / "static"\n'), "nginx.conf": site("/srv/bakery/public/static/", "/srv/uploads/") }, ["/srv/bakery = "]],
  ] as const)("%s", async (_, files, expected) => expect(places(await checkoutsOf(files))).toEqual(expected));
});

describe("nothing is guessed from", () => {
  test.each([
    ["one name", { "bakery/settings.py": settings(paths), "nginx.conf": site("/srv/bakery/static/", "/srv/uploads/") }],
    ["folders that disagree", { "bakery/settings.py": settings(paths), "nginx.conf": site("/srv/bakery/static/", "/var/bakery/media/") }],
    ["folders of another machine", { "bakery/settings.py": settings(paths), "nginx.conf": site("/srv/bakery/static/", "/srv/bakery/media/", "http://web:8000") }],
    ["a module of one name", { "bakery.service": unit("/srv/bakery", "wsgi:application") }],
    ["a module that the repository has twice", { "old/bakery/wsgi.py": entryPoint, "new/bakery/wsgi.py": entryPoint, "bakery/wsgi.py": "", "bakery.service": unit("/srv/site", "bakery.wsgi") }],
    ["a script that may run in a container", { Dockerfile: "FROM python\n", "start.sh": "cd /app\nexec gunicorn bakery.wsgi\n" }],
    ["folders of a port that a container may publish", { "compose.yaml": "services: {}\n", "bakery/settings.py": settings(paths), "nginx.conf": site("/srv/bakery/static/", "/srv/bakery/media/") }],
    ["a directory with a variable", { "bakery.service": unit("%h/bakery", "bakery.wsgi") }],
  ] as const)("%s", async (_, files) => expect(places(await checkoutsOf(files))).toEqual([]));
});

test("leads from the server to the repository and back", async () => {
  const checkouts = await checkoutsOf({ "src/bakery/wsgi.py": entryPoint, "bakery/wsgi.py": "", "src/manage.py": "import os\n", "bakery.service": unit("/srv/bakery/src", "bakery.wsgi") });
  expect(checkouts.repositoryPath("/srv/bakery/src/manage.py")).toBe("src/manage.py");
  expect(checkouts.repositoryPath("/srv/bakery/static")).toBeUndefined();
  expect(checkouts.serverPaths("src/static")).toEqual(["/srv/bakery/src/static"]);
  expect(checkouts.serverPaths("docs")).toEqual([]);
  expect([checkouts.codeIn("/srv"), checkouts.codeIn("/srv/bakery/src"), checkouts.codeIn("/srv/bakery/src/static"), checkouts.codeIn("/srv/other")]).toEqual(["yes", "yes", "no", "no"]);
});
