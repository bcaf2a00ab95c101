from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = Path("/etc/bakery/secret-key").read_text().strip()
DEBUG = False
ALLOWED_HOSTS = ["www.bakery.example", "bakery.example"]

INSTALLED_APPS = ["django.contrib.staticfiles", "bakery"]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "bakery.urls"

ADMINS = [("Anna", "anna@bakery.example")]
SERVER_EMAIL = "site@bakery.example"

CSRF_COOKIE_SECURE = True
SESSION_COOKIE_SECURE = True

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "public" / "static"

SECURE_HSTS_SECONDS = 31536000
SECURE_SSL_REDIRECT = True
