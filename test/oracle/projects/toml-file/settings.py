import os
import tomllib
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent
with open(BASE_DIR / "oven.toml", "rb") as file:
    config = tomllib.load(file)
TEXT = tomllib.loads((BASE_DIR / "oven.toml").read_text())["title"]
DEBUG = config["debug"]
HOSTS = [*config["hosts"], os.environ.get("HOST", "localhost")]
DATABASES = config["databases"]
OVENS = config["ovens"]
NUMBERS = config["numbers"]
try:
    MISSING = config["missing"]
except KeyError:
    MISSING = None
