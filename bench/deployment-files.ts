/**
 * The files of one make-believe deployment, as teams of one company keep hundreds of them in one repository: a Django
 * project with its nginx site and its unit, half of them with an image and a compose file beside.
 */

/** Gives numbers from 0 to 1, as `test/oracle/random.ts` makes them. */
type Draw = () => number;

export interface DeploymentPlan {
  /** `orchard_0007`: the name of its package, of its unit and of its site. */
  readonly name: string;
  readonly draw: Draw;
}

/** Texts by path, relative to the deployment's folder. */
export type Files = Map<string, string>;

const pick = <T>(draw: Draw, first: T, ...others: readonly T[]): T => [first, ...others][Math.floor(draw() * (others.length + 1))] ?? first;

/** What configures a deployment: all of it matters to the tool. */
export function configurationOf({ name, draw }: DeploymentPlan): Files {
  const host = `${name.replaceAll("_", "-")}.example`;
  const isPackage = draw() < 0.6;
  const isContainer = draw() < 0.5;
  const files: Files = new Map();
  const settings = isPackage ? `${name}.settings.production` : `${name}.settings`;
  files.set("manage.py", manage(isPackage ? `${name}.settings.development` : settings));
  files.set(`${name}/__init__.py`, "");
  files.set(`${name}/wsgi.py`, entryPoint("wsgi", settings));
  files.set(`${name}/asgi.py`, entryPoint("asgi", settings));
  files.set(`${name}/urls.py`, urls);
  if (isPackage) {
    files.set(`${name}/settings/__init__.py`, "");
    files.set(`${name}/settings/base.py`, base(name, draw));
    files.set(`${name}/settings/development.py`, 'from .base import *\n\nDEBUG = True\nSECRET_KEY = "only-for-this-desk"\nALLOWED_HOSTS = ["*"]\nEMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"\n');
    files.set(`${name}/settings/production.py`, `from .base import *\n\n${production(host, draw)}`);
  } else files.set(`${name}/settings.py`, `${base(name, draw)}\n${production(host, draw)}`);
  files.set("requirements.txt", `Django==${pick(draw, "5.2.8", "5.1.4", "4.2.26")}\ngunicorn==23.0.0\npsycopg[binary]==3.2.3\nwhitenoise==6.8.2\n`);
  files.set(".env.example", `DJANGO_SECRET_KEY=change-me\nDB_NAME=${name}\nDB_USER=${name}\nDB_PASSWORD=\nDB_HOST=localhost\nEMAIL_HOST=mail.example\n`);
  files.set(`deploy/nginx/${name}.conf`, site(name, host, draw));
  files.set(`deploy/systemd/${name}.service`, unit(name, settings));
  if (isContainer) {
    files.set("Dockerfile", `FROM python:3.12-slim\nENV PYTHONUNBUFFERED=1\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nUSER nobody\nCMD ["gunicorn", "--bind", "0.0.0.0:8000", "${name}.wsgi:application"]\n`);
    files.set("compose.yaml", compose(name, settings));
  }
  return files;
}

/** What lies around: templates, scripts, pictures, and the Python of apps, of which nothing is configuration. */
export function unrelatedOf({ draw }: DeploymentPlan, count: number): Files {
  const files: Files = new Map();
  for (let index = 0; files.size < count; index++) {
    const app = `${pick(draw, "shop", "orders", "calendar", "members", "archive", "tickets")}_${Math.floor(index / 25)}`;
    switch (index % 25) {
      case 0: files.set(`${app}/__init__.py`, ""); break;
      case 1: files.set(`${app}/models.py`, models(app)); break;
      case 2: files.set(`${app}/views.py`, views(app)); break;
      case 3: files.set(`${app}/admin.py`, "from django.contrib import admin\n\nfrom .models import Item\n\n\n@admin.register(Item)\nclass ItemAdmin(admin.ModelAdmin):\n    list_display = [\"name\"]\n"); break;
      case 4: files.set(`${app}/tests/test_views.py`, "from django.test import TestCase\n\n\nclass PageTest(TestCase):\n    def test_page(self):\n        self.assertEqual(self.client.get(\"/\").status_code, 200)\n"); break;
      default: files.set(...asset(app, index, draw));
    }
  }
  return files;
}

function asset(app: string, index: number, draw: Draw): readonly [string, string] {
  const name = `${app}/${pick(draw, "static", "templates")}/${app}/${pick(draw, "page", "list", "detail", "form", "card")}-${index}`;
  return pick<readonly [string, string]>(
    draw,
    [`${name}.html`, `{% extends "base.html" %}\n{% block content %}\n<p>{{ item.name }}</p>\n{% endblock %}\n`],
    [`${name}.css`, ".card { margin: 1rem; }\n"],
    [`${name}.js`, "export const open = (card) => card.classList.toggle(\"open\");\n"],
    [`${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>\n'],
    [`${name}.md`, "# Cards\n\nWhat a card shows, and when.\n"],
    [`${name}.json`, '{ "cards": [] }\n'],
  );
}

const manage = (settings: string): string => `#!/usr/bin/env python
import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${settings}")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
`;

const entryPoint = (kind: "wsgi" | "asgi", settings: string): string => `import os

from django.core.${kind} import get_${kind}_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${settings}")

application = get_${kind}_application()
`;

const urls = `from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
]
`;

const models = (app: string): string => {
  const fields = Array.from({ length: 12 }, (_, index) => `    field_${index} = models.CharField(max_length=${100 + index}, blank=True)`);
  const classes = ["Item", "Price", "Place"].map((name) => `class ${name}(models.Model):\n    name = models.CharField(max_length=100)\n${fields.join("\n")}\n\n    class Meta:\n        app_label = "${app}"\n\n    def __str__(self):\n        return self.name\n`);
  return ["from django.db import models\n", ...classes].join("\n\n");
};

const views = (app: string): string => `from django.shortcuts import get_object_or_404, render

from .models import Item


def page(request):
    return render(request, "${app}/page.html", {"items": Item.objects.all()})


def detail(request, pk):
    item = get_object_or_404(Item, pk=pk)
    if request.method == "POST":
        item.name = request.POST["name"]
        item.save()
    return render(request, "${app}/detail.html", {"item": item})
`;

const base = (name: string, draw: Draw): string => `import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent.parent

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
DEBUG = ${pick(draw, "False", 'os.environ.get("DJANGO_DEBUG", "") == "1"', 'os.environ.get("DJANGO_DEBUG", "1") == "1"')}

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "shop_0",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "${name}.urls"
WSGI_APPLICATION = "${name}.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ["DB_NAME"],
        "USER": os.environ["DB_USER"],
        "PASSWORD": os.environ["DB_PASSWORD"],
        "HOST": os.environ.get("DB_HOST", "localhost"),
        "CONN_MAX_AGE": ${pick(draw, "60", "0", "600")},
    }
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/Paris"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "public" / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = BASE_DIR / "public" / "media"
`;

const production = (host: string, draw: Draw): string => `ALLOWED_HOSTS = ["${host}", "www.${host}"]
ADMINS = [("Operations", "operations@${host}")]
MANAGERS = ${pick(draw, "ADMINS", "[]")}
SERVER_EMAIL = "site@${host}"
EMAIL_HOST = os.environ["EMAIL_HOST"]
EMAIL_USE_TLS = True

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = ${pick(draw, "31536000", "3600", "0")}
SESSION_COOKIE_SECURE = ${pick(draw, "True", "True", "False")}
CSRF_COOKIE_SECURE = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"journal": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["journal"], "level": "WARNING"},
}
`;

const site = (name: string, host: string, draw: Draw): string => `upstream ${name} {
    server unix:/run/${name}.sock fail_timeout=0;
}

server {
    listen 80;
    server_name ${host} www.${host};
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl;
    server_name ${host} www.${host};
    ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
    client_max_body_size 5m;

    location /static/ {
        alias /srv/${name}/public/static/;
    }

    location ${pick(draw, "/media/", "/media/", "/media")} {
        alias /srv/${name}/public/media/;
    }

    location / {
        proxy_pass http://${name};
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;${pick(draw, "\n        proxy_set_header X-Forwarded-Proto $scheme;", "\n        proxy_set_header X-Forwarded-Proto $scheme;", "")}
    }
}
`;

const unit = (name: string, settings: string): string => `[Unit]
Description=gunicorn for ${name}
After=network.target

[Service]
Type=notify
NotifyAccess=main
User=${name}
WorkingDirectory=/srv/${name}
EnvironmentFile=/etc/${name}/environment
Environment=DJANGO_SETTINGS_MODULE=${settings}
ExecStart=/srv/${name}/venv/bin/gunicorn --workers 3 --bind unix:/run/${name}.sock --access-logfile - ${name}.wsgi:application
Restart=on-failure

[Install]
WantedBy=multi-user.target
`;

const compose = (name: string, settings: string): string => `services:
  web:
    build: .
    environment:
      DJANGO_SETTINGS_MODULE: ${settings}
      DB_NAME: ${name}
      DB_USER: ${name}
      DB_PASSWORD: \${DB_PASSWORD}
      DB_HOST: db
    depends_on:
      - db
    restart: unless-stopped
  db:
    image: postgres:16
    volumes:
      - data:/var/lib/postgresql/data
volumes:
  data:
`;
