/** A small project with two known mistakes, which must be found whatever lies beside it. */
export const bakery = {
  "manage.py": "",
  "bakery/__init__.py": "",
  "bakery/settings.py": 'import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nDEBUG = True\nALLOWED_HOSTS = ["www.bakery.example"]\nINSTALLED_APPS = []\n',
  "bakery/wsgi.py": 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n',
  "nginx/bakery.conf": "server {\n    listen 80;\n    server_name www.bakery.example;\n    location /flour/ { alias /srv/flour/; autoindex on; }\n}\n",
} as const;

const ofSettings = /^bakery\/settings\.py:3:1: error: .* \[settings\/debug-enabled\]$/m;
const ofNginx = /^nginx\/bakery\.conf:4:\d+: warning: .* \[nginx\/autoindex\]$/m;

/** Which of the two are missing from a report in the concise format. */
export const lostIn = (report: string): readonly string[] => [ofSettings, ofNginx].filter((line) => !line.test(report)).map(String);

/** What a person must never see, whatever the input: a stack trace, JavaScript's own words. */
export const traces = /\n\s+at .+:\d+:\d+\)?\n|TypeError|RangeError|\bundefined\b|\[object Object\]|A mistake in django-prod-lint/;
