import { expect, test } from "vitest";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";

const wsgi = 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n';
const around = {
  "bakery/settings.py": 'import os\nSECRET_KEY = os.environ["KEY"]\nDEBUG = False\nALLOWED_HOSTS = ["www.bakery.example"]\nINSTALLED_APPS = []\n',
  "bakery/wsgi.py": wsgi,
  "contrib/bakery.service": "[Service]\nUser=bakery\nExecStart=/opt/bakery/venv/bin/gunicorn --config /opt/bakery/gunicorn.py bakery.wsgi\n",
  "contrib/gunicorn.py": "bind = '127.0.0.1:8001'\n",
};
const nginx = (pass: string): string => `server {\n    listen 80;\n    server_name www.bakery.example;\n    location / {\n        ${pass}\n    }\n}\n`;

/** The application servers with the number of front servers' locations that lead to each. */
const joined = async (files: Readonly<Record<string, string>>): Promise<readonly (readonly [string, number])[]> => {
  const { deployments } = await understand(await discover({ root: temporaryTree(files) }), { today: "2026-11-22" });
  return deployments.map(({ appServer, fronts }) => [appServer?.kind === "process" ? appServer.launch.server : "none", fronts.length] as const);
};

test("a configuration of gunicorn beside its unit says where it listens", async () => {
  expect(await joined({ ...around, "contrib/nginx.conf": nginx("proxy_pass http://127.0.0.1:8001;") })).toEqual([["gunicorn", 1]]);
});

test("of two servers for one address, the one that speaks what is sent there is meant", async () => {
  const both = { ...around, "contrib/uwsgi.ini": "[uwsgi]\nsocket = 127.0.0.1:8001\nmodule = bakery.wsgi\n" };
  expect(await joined({ ...both, "contrib/nginx.conf": nginx("proxy_pass http://127.0.0.1:8001;") })).toEqual([["gunicorn", 1], ["uwsgi", 0]]);
  expect(await joined({ ...both, "contrib/nginx.conf": nginx("uwsgi_pass 127.0.0.1:8001;") })).toEqual([["gunicorn", 0], ["uwsgi", 1]]);
});

test("the only server at an address is led to, whatever it speaks: that is a mistake to tell", async () => {
  expect(await joined({ ...around, "contrib/nginx.conf": nginx("uwsgi_pass 127.0.0.1:8001;") })).toEqual([["gunicorn", 1]]);
});

test("what an image copies says which file a path in it is", async () => {
  const files = {
    ...around,
    "Dockerfile": "FROM python:3.13\nCOPY . /bakery\nCOPY deploy/uwsgi.ini /etc/uwsgi/site.ini\nRUN pip install uwsgi\nCMD [\"supervisord\", \"-n\"]\n",
    "conf/supervisord.conf": "[program:bakery]\ncommand = uwsgi --ini /etc/uwsgi/site.ini\n",
    "deploy/uwsgi.ini": "[uwsgi]\nsocket = 127.0.0.1:3031\nmodule = bakery.wsgi\n",
    "contrib/nginx.conf": nginx("uwsgi_pass 127.0.0.1:3031;"),
  };
  expect(await joined(files)).toEqual([["uwsgi", 1], ["gunicorn", 0]]);
});

test("a loopback address of one image's nginx leads to the server in that image, not to another's", async () => {
  const files = {
    "bakery/settings.py": around["bakery/settings.py"],
    "bakery/wsgi.py": wsgi,
    Dockerfile: 'FROM python:3.13\nCOPY . /bakery\nUSER bakery\nCMD ["gunicorn", "bakery.wsgi", "--bind", "0.0.0.0:8001"]\n',
    "docker/single/Procfile": "web: gunicorn bakery.wsgi --bind 127.0.0.1:8001\n",
    "docker/single/nginx.conf": nginx("proxy_pass http://127.0.0.1:8001;"),
  };
  expect(await joined(files)).toEqual([["gunicorn", 0], ["gunicorn", 1]]);
});
