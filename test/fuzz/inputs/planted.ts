import type { TextFile } from "./corpus.ts";

/** A part of every secret that is planted: no output may hold it. */
export const planted = "Zq7crumb9Vw";

/** A small project in which secrets stand wherever people put them. */
export const plantedProject: readonly TextFile[] = [
  {
    path: "bakery/settings.py",
    text: `import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = True
SECRET_KEY = "django-insecure-${planted}-key"
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
ROOT_URLCONF = "bakery.urls"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "bakery",
        "PASSWORD": "${planted}-db",
    },
}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://:${planted}@cache:6379/0"}}
EMAIL_HOST = "mail.bakery.example"
EMAIL_HOST_PASSWORD = "${planted}-mail"
AWS_SECRET_ACCESS_KEY = os.environ.get("AWS_SECRET_ACCESS_KEY", "${planted}-aws")
STATIC_URL = "static/"
`,
  },
  { path: "bakery/wsgi.py", text: 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n' },
  { path: ".env", text: `DEBUG=True\nSECRET_KEY=${planted}-env\nDATABASE_URL=postgres://bakery:${planted}@db/bakery\nDJANGO_SETTINGS_MODULE=bakery.settings\n` },
  { path: "deploy/bakery.service", text: `[Service]\nUser=root\nWorkingDirectory=/srv/bakery\nEnvironment=SECRET_KEY=${planted}-unit\nExecStart=/srv/venv/bin/gunicorn --bind 0.0.0.0:8000 --reload bakery.wsgi:application\n` },
  { path: "deploy/nginx.conf", text: `server {\n  listen 80;\n  server_name bakery.example;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n    proxy_set_header Authorization "Basic ${planted}";\n  }\n  location /static/ {\n    alias /srv/bakery/static;\n  }\n}\n` },
  { path: "docker-compose.yml", text: `services:\n  web:\n    build: .\n    command: python manage.py runserver 0.0.0.0:8000\n    environment:\n      SECRET_KEY: ${planted}-compose\n      POSTGRES_PASSWORD: ${planted}-compose\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: ${planted}-compose\n    ports:\n      - 5432:5432\n` },
  { path: "Dockerfile", text: `FROM python:3.12\nENV SECRET_KEY=${planted}-image\nCOPY . /app\nWORKDIR /app\nCMD gunicorn bakery.wsgi\n` },
  { path: "start.sh", text: `#!/bin/sh\nexport SECRET_KEY=${planted}-script\nexec gunicorn -b 0.0.0.0:80 bakery.wsgi\n` },
];

const lines = new Set(plantedProject.flatMap(({ text }) => text.split("\n")).filter((line) => line.includes(planted)));

/** Whether each line with a secret is still as it was: what a change made of another may be no secret any more. */
export const isIntact = (files: readonly TextFile[]): boolean => files.every(({ text }) => !text.includes(planted) || text.split("\n").every((line) => !line.includes(planted) || lines.has(line)));
