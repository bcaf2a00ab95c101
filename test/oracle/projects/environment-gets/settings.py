import os
from os import environ, getenv
DEBUG = os.environ.get("OVEN_DEBUG", True)
DEBUG_BOOL = bool(os.environ.get("OVEN_DEBUG", False))
DEBUG_EQUALS = os.environ.get("OVEN_DEBUG") == "true"
DEBUG_IN = os.getenv("OVEN_DEBUG", "").lower() in ("1", "true", "yes")
DEBUG_NOT = not environ.get("OVEN_DEBUG")
DEBUG_INT = bool(int(getenv("OVEN_LEVEL", "0")))
HAS = "OVEN_NAME" in os.environ
NAME = os.environ.get("OVEN_NAME") or "Crumb"
AND_NAME = os.environ.get("OVEN_NAME") and "set"
HOSTS = os.environ.get("OVEN_HOSTS", "").split(",")
HOSTS_STRIPPED = [host.strip() for host in os.environ.get("OVEN_HOSTS", "localhost").split(",") if host.strip()]
CHOICE = "prod" if os.environ.get("OVEN_STAGE") == "production" else "dev"
UPPER = os.environ.get("OVEN_STAGE", "dev").upper()
F = f"oven-{os.environ.get('OVEN_STAGE', 'none')}-{1 + 1}"
PERCENT = "%s/%d" % (os.environ.get("OVEN_NAME", "x"), 3)
