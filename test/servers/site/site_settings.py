"""A site that answers every address with what Django understood of the request; DJANGO_SITE_SETTINGS (JSON) adds to it."""
import json
import os

DEBUG = False
SECRET_KEY = "only-for-tests-8f1d0c7e4b2a96538f1d0c7e4b2a9653-and-then-some"
ALLOWED_HOSTS = [".example", ".example.org", ".example.com", ".example.net"]
ROOT_URLCONF = "site_urls"
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"]
STATIC_URL = "/static/"
globals().update(json.loads(os.environ.get("DJANGO_SITE_SETTINGS", "{}")))
