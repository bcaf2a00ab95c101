# reads: SHOP_TOOLS
import os

# What the shell prints can't be known here; Python is asked with each of its answers.
TOOLS = os.popen('echo "$SHOP_TOOLS"').read().strip() == "1"
SPLIT = os.popen('echo "$SHOP_TOOLS"').read().strip() == "true"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
BEFORE = MIDDLEWARE
if TOOLS:
    MIDDLEWARE += ["debug_toolbar.middleware.DebugToolbarMiddleware"]
AFTER_FORK = list(MIDDLEWARE)
MIDDLEWARE.append("bakery.middleware.Crumbs")
if SPLIT:
    MIDDLEWARE.insert(1, "whitenoise.middleware.WhiteNoiseMiddleware")
else:
    MIDDLEWARE.insert(0, "bakery.middleware.Oven")
HAS_SESSIONS = "django.contrib.sessions.middleware.SessionMiddleware" in MIDDLEWARE
HAS_GZIP = "django.middleware.gzip.GZipMiddleware" in MIDDLEWARE
HAS_TOOLBAR = "debug_toolbar.middleware.DebugToolbarMiddleware" in MIDDLEWARE

# Another list by the same name.
APPS = ["django.contrib.admin", "bakery"]
OWN_APPS = APPS
if TOOLS:
    APPS = ["debug_toolbar"] + APPS
ALL_APPS = APPS + ["orders"]
ALL_APPS.append("ovens")
APPS.append("shelf")
LATE = OWN_APPS

# Tuples are made anew each time.
BACKENDS = ("django.contrib.auth.backends.ModelBackend",)
if TOOLS:
    BACKENDS += ("bakery.auth.Cards",)
BACKENDS += ("bakery.auth.Keys",)
if SPLIT:
    BACKENDS = ("bakery.auth.Doors",) + BACKENDS
BACKEND_LIST = [*BACKENDS, "bakery.auth.Last"]

# Lists in a dict in a list.
TEMPLATES = [{"BACKEND": "django", "OPTIONS": {"context_processors": ["request", "auth"]}}]
if TOOLS:
    TEMPLATES[0]["OPTIONS"]["context_processors"].append("debug")
if SPLIT:
    TEMPLATES[0]["OPTIONS"]["context_processors"] = ["first"] + TEMPLATES[0]["OPTIONS"]["context_processors"]

HOSTS = ["bakery.example"] + (["localhost"] if TOOLS else [])
HOSTS += ["www.bakery.example"]
HANDLERS = ["console", "mail_admins"]
if TOOLS:
    HANDLERS.remove("mail_admins")
HANDLERS.extend(HOSTS)
TURNED = ["a", "b"]
if TOOLS:
    TURNED.reverse()
TURNED.append("c")
CLEARED = ["a", "b"]
if TOOLS:
    CLEARED.clear()
CLEARED.append("c")
POPPED = ["a", "b"]
if TOOLS:
    POPPED.append("d")
POPPED.pop()
POPPED.insert(-1, "e")
WRITTEN = ["a", "b"]
if TOOLS:
    WRITTEN.insert(0, "z")
WRITTEN[0] = "first"


def with_tools(apps):
    if TOOLS:
        return apps + ["tools"]
    return apps


RETURNED = with_tools(["bakery"])
KEPT = ["bakery"]
SAME = with_tools(KEPT)
SAME.append("late")
for name in ["one", "two"]:
    if TOOLS:
        KEPT.append(name)
    KEPT.append(name.upper())
