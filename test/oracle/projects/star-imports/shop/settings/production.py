from .base import *
DEBUG = False
INSTALLED_APPS += ["sentry"]
MIDDLEWARE.insert(0, "first")
from . import base
SAME_LIST = base.INSTALLED_APPS is INSTALLED_APPS
FROM_BASE = base.INSTALLED_APPS
BASE_DEBUG = base.DEBUG
STATIC_ROOT = os.path.join(BASE_DIR, "static")
LOWER = lower
