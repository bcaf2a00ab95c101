import os
import json
def flag(name, fallback="no"):
    return os.environ.get(name, fallback).strip().lower() in {"1", "true", "yes", "on"}
DEBUG = flag("DEBUG")
TLS = not flag("NO_TLS", "yes")
WORKERS = int(os.environ.get("WORKERS") or 2)
HOSTS = json.loads(os.environ.get("HOSTS_JSON") or '["a"]') if "HOSTS_JSON" not in os.environ else []
STRICT = {"0": False, "1": True}.get(os.environ.get("STRICT"), None)
LEVEL = os.environ.get("LEVEL", "info").upper() if not DEBUG else "DEBUG"
BOTH = DEBUG and TLS
# reads: DEBUG NO_TLS WORKERS HOSTS_JSON STRICT LEVEL
