import os
from pathlib import Path

import yaml

BASE_DIR = Path(__file__).resolve().parent
with open(BASE_DIR / "oven.yaml") as file:
    config = yaml.safe_load(file)
with (BASE_DIR / "oven.yaml").open() as file:
    AGAIN = yaml.load(file, Loader=yaml.SafeLoader)
DEBUG = config["debug"]
HOSTS = config["hosts"] + [os.environ.get("HOST", "localhost")]
DATABASES = {"default": config["database"]}
PORTS = config.get("ports", {})
MISSING = config.get("missing", "fallback")
WORDS = config["words"]
