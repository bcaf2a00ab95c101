/** What grows in a repository: files by path, for a number of things. */
export interface Growing {
  readonly name: string;
  /** How many there are of what grows; twice as many must cost about twice as much. */
  readonly count: number;
  readonly files: (count: number) => Readonly<Record<string, string>>;
}

const each = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index + 1)).join("");
const filesOf = (count: number, make: (index: number) => readonly [path: string, text: string]): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)));

const settings = 'import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nDEBUG = False\nALLOWED_HOSTS = ["library.example"]\nROOT_URLCONF = "library.urls"\nINSTALLED_APPS = ["django.contrib.admin", "django.contrib.staticfiles"]\nSTATIC_URL = "/static/"\n';
const project: Readonly<Record<string, string>> = {
  "manage.py": 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "library.settings")\n',
  "library/__init__.py": "",
  "library/settings.py": settings,
  "library/urls.py": "urlpatterns = []\n",
  "library/wsgi.py": 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "library.settings")\napplication = get_wsgi_application()\n',
};

const nginxSite = (name: string): string => `server {
    listen 443 ssl;
    server_name ${name}.example www.${name}.example;
    location /static/ { alias /srv/${name}/static/; }
    location / {
        proxy_pass http://unix:/run/${name}.sock;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
}
`;

const apacheHost = (name: string): string => `<VirtualHost *:443>
    ServerName ${name}.example
    ServerAlias www.${name}.example
    Alias /static/ /srv/${name}/static/
    <Directory /srv/${name}/static>
        Require all granted
    </Directory>
    WSGIDaemonProcess ${name} python-home=/srv/${name}/venv
    WSGIProcessGroup ${name}
    WSGIScriptAlias / /srv/${name}/library/wsgi.py
</VirtualHost>
`;

const unit = (name: string): string => `[Service]
WorkingDirectory=/srv/${name}
Environment=DJANGO_SETTINGS_MODULE=library.settings
ExecStart=/srv/${name}/venv/bin/gunicorn --bind unix:/run/${name}.sock library.wsgi:application
`;

export const growing: readonly Growing[] = [
  { name: "virtual hosts of Apache", count: 1000, files: (count) => ({ ...project, "deploy/apache/sites.conf": each(count, (index) => apacheHost(`branch${index}`)) }) },
  { name: "servers of nginx in one file", count: 1000, files: (count) => ({ ...project, "deploy/nginx/sites.conf": each(count, (index) => nginxSite(`branch${index}`)) }) },
  { name: "sites of nginx", count: 500, files: (count) => ({ ...project, ...filesOf(count, (index) => [`deploy/nginx/sites-enabled/branch${index}.conf`, nginxSite(`branch${index}`)]) }) },
  { name: "units", count: 250, files: (count) => ({ ...project, ...filesOf(count, (index) => [`deploy/systemd/branch${index}.service`, unit(`branch${index}`)]) }) },
  { name: "Python files", count: 2500, files: (count) => ({ ...project, ...filesOf(count, (index) => [`shelf${index % 100}/views/part${index}.py`, `def borrow(request):\n    return request.POST["title${index}"]\n`]) }) },
  { name: "servers without a name in twenty files", count: 20_000, files: (count) => ({ ...project, ...filesOf(20, (index) => [`deploy/site${index}.conf`, each(count / 20, () => "server { listen 80; }\n")]) }) },
  { name: "findings in one file", count: 1000, files: (count) => ({ ...project, "deploy/nginx/library.conf": `server {\n    listen 80;\n    server_name library.example;\n${each(count, (index) => `    no_such_directive_${index} on;\n`)}}\n` }) },
  { name: "suppressions", count: 1000, files: (count) => ({ ...project, "deploy/nginx/library.conf": `server {\n    listen 80;\n    server_name library.example;\n${each(count, (index) => `    no_such_directive_${index} on; # django-prod-lint: ignore[nginx]\n`)}}\n` }) },
  { name: "suppressions of a whole file", count: 500, files: (count) => ({ ...project, "deploy/nginx/library.conf": `server {\n    listen 80;\n    server_name library.example;\n${each(count, (index) => `    no_such_directive_${index} on; # django-prod-lint: ignore-file[nginx/unknown-directive]\n`)}}\n` }) },
  { name: "required packages", count: 10_000, files: (count) => ({ ...project, "requirements.txt": `Django==5.2.8\n${each(count, (index) => `package-${index}==1.${index}.0\n`)}` }) },
  { name: "services of a compose file", count: 250, files: (count) => ({ ...project, Dockerfile: 'FROM python:3.12-slim\nCOPY . /app\nWORKDIR /app\nCMD ["gunicorn", "library.wsgi:application"]\n', "compose.yaml": `services:\n${each(count, (index) => `  branch${index}:\n    build: .\n    environment:\n      SECRET_KEY: \${SECRET_KEY}\n    ports:\n      - "${8000 + index}:8000"\n`)}` }) },
  { name: "files of variables", count: 500, files: (count) => ({ ...project, ...filesOf(count, (index) => [`branch${index}/.env`, `DATABASE_URL=postgres://db/branch${index}\nEMAIL_HOST=mail.example\nNAME_${index}=1\n`]) }) },
  { name: "settings", count: 2000, files: (count) => ({ ...project, "library/settings.py": settings + each(count, (index) => `SHELF_${index} = os.environ.get("SHELF_${index}", "${index}")\n`) }) },
  { name: "lines of a shell script", count: 1000, files: (count) => ({ ...project, "deploy.sh": `#!/bin/sh\n${each(count, (index) => `python manage.py collectstatic --noinput --settings library.settings # ${index}\n`)}exec gunicorn library.wsgi:application\n` }) },
  { name: "unrelated files", count: 5000, files: (count) => ({ ...project, ...filesOf(count, (index) => [`media/shelf${index % 50}/picture${index}.svg`, "<svg/>\n"]) }) },
];
