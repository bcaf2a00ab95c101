import os
if (stage := os.environ.get("STAGE", "")) == "production":
    NAME = stage
if hosts := [host for host in os.environ.get("HOSTS", "").split(",") if host]:
    ALLOWED_HOSTS = hosts
else:
    ALLOWED_HOSTS = ["www.bakery.example"]
LENGTHS = [size for host in ALLOWED_HOSTS if (size := len(host)) > 3]
DEBUG = (flag := os.environ.get("DEBUG")) is not None and flag == "1"
LAST_SIZES = [LAST := size for size in (1, 2)]
ANY = any((FOUND := name) == "b" for name in ("a", "b", "c"))
