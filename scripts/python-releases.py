"""Writes which Python each series of Django runs on, and until when each Python gets security fixes.

    git clone https://github.com/python/peps
    python3.12 -m venv /tmp/py312 && /tmp/py312/bin/pip install asgiref sqlparse pytz tzdata
    python scripts/python-releases.py peps/release_management/python-releases.toml /tmp/py312/bin/python ... > src/core/data/python-releases.json

`ends` is what the list of releases of the Python project says (the source of devguide.python.org/versions); where it has only
a month for a date to come, the last day of that month is taken. The last release of each series of Django is downloaded with pip:
`oldest` is the Python below which pip refuses it (Requires-Python), `newest` the last that its classifiers name. Each series is then run in
each interpreter that is given and newer than `newest`: `breaks` is the first in which the admin, forms, an upload and a mail do
not work. Without one the series was not seen to break. Needs Python 3.11.
"""

import calendar
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from pathlib import Path

SERIES = ["1.11", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1"]
FIRST = "2.7"

SITE = """
import io, sys
sys.path.insert(0, sys.argv[1])
from django.conf import settings
settings.configure(
    SECRET_KEY="x" * 50, ALLOWED_HOSTS=["*"], ROOT_URLCONF="__main__", STATIC_URL="/static/", USE_TZ=True,
    INSTALLED_APPS=["django.contrib." + name for name in ("admin", "auth", "contenttypes", "sessions", "messages", "staticfiles", "sitemaps")],
    MIDDLEWARE=["django.middleware.security.SecurityMiddleware", "django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
                "django.contrib.auth.middleware.AuthenticationMiddleware", "django.contrib.messages.middleware.MessageMiddleware"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {"context_processors": [
        "django.template.context_processors.request", "django.contrib.auth.context_processors.auth", "django.contrib.messages.context_processors.messages"]}}])
import django
django.setup()
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.mail import EmailMultiAlternatives
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
try:
    from django.urls import re_path
except ImportError:
    from django.conf.urls import url as re_path
urlpatterns = [re_path("^admin/", admin.site.urls), re_path("^order/", lambda request: HttpResponse("%s %d" % (request.POST["cake"], len(request.FILES))))]
call_command("migrate", verbosity=0)
get_wsgi_application()
User.objects.create_superuser("baker", "baker@bakery.example", "rye")
visitor = Client()
assert visitor.post("/admin/login/?next=/admin/", {"username": "baker", "password": "rye"}).status_code == 302
for page in ("/admin/", "/admin/auth/user/", "/admin/auth/user/1/change/"):
    assert visitor.get(page).status_code == 200, page
picture = io.BytesIO(b"picture")
picture.name = "cake.png"
assert visitor.post("/order/", {"cake": "rye", "picture": picture}).content == b"rye 1"
assert visitor.post("/order/", "cake=rye", content_type="application/x-www-form-urlencoded; charset=utf-8").content == b"rye 0"
mail = EmailMultiAlternatives("Caf\\u00e9", "An order", "baker@bakery.example", ["guest@bakery.example"])
mail.attach_alternative("<b>An order</b>", "text/html")
mail.message().as_bytes()
print("works")
"""


def number(version):
    return tuple(int(part) for part in version.split("."))


def ends(path):
    """The last day of each Python, from the list of releases."""
    releases = tomllib.loads(Path(path).read_text())["metadata"]
    days = {}
    for version, facts in releases.items():
        day = facts["end-of-life"]
        if facts["status"] in ("feature", "prerelease", "bugfix", "security"):
            day = day.replace(day=calendar.monthrange(day.year, day.month)[1])
        if number(version) >= number("3.4") or version == FIRST:
            days[version] = day.isoformat()
    return days


def unpack(series, folder):
    """Downloads the last release of a series. Returns its metadata and where it lies."""
    target = Path(folder) / series
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--ignore-requires-python", "--only-binary", ":all:", "-d", target, f"django=={series}.*"], check=True)
    with zipfile.ZipFile(next(target.glob("*.whl"))) as wheel:
        wheel.extractall(target)
    return next(target.glob("*.dist-info/METADATA")).read_text(), target


def breaks(target, newest, interpreters):
    """The first Python after `newest` in which the series does not run, nor in any later one."""
    first = None
    for version, interpreter in interpreters:
        if number(version) <= number(newest):
            continue
        run = subprocess.run([interpreter, "-W", "ignore", "-c", SITE, target], capture_output=True, text=True)
        print(target.name, version, "works" if run.stdout == "works\n" else run.stderr.strip().split("\n")[-1], file=sys.stderr)
        first = None if run.stdout == "works\n" else first or version
    return first


def main():
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    interpreters = sorted(((subprocess.run([path, "-c", ask], capture_output=True, text=True, check=True).stdout.strip(), path) for path in sys.argv[2:]), key=lambda one: number(one[0]))
    django = {}
    with tempfile.TemporaryDirectory() as folder:
        for series in SERIES:
            metadata, target = unpack(series, folder)
            oldest = re.search(r"^Requires-Python: >=([\d.]+)", metadata, re.M)
            newest = re.findall(r"^Classifier: Programming Language :: Python :: (\d\.\d+)", metadata, re.M)[-1]
            django[series] = {"oldest": oldest.group(1) if oldest else FIRST, "newest": newest}
            first = breaks(target, newest, interpreters)
            if first:
                django[series]["breaks"] = first
    source = "scripts/python-releases.py: python-releases.toml of github.com/python/peps; METADATA of each Django on PyPI, and each of them run"
    print(json.dumps({"source": source, "run": [version for version, _ in interpreters], "ends": ends(sys.argv[1]), "django": django}, indent=1))


main()
