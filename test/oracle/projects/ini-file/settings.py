import os
from configparser import ConfigParser
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent
config = ConfigParser()
config.read(BASE_DIR / "oven.ini")
DEBUG = config.getboolean("shop", "debug")
OVENS = config.getint("shop", "ovens")
RATE = config["shop"].getfloat("rate")
NAME = config["shop"]["name"]
HOSTS = config.get("shop", "hosts").split(",") + [os.environ.get("HOST", "localhost")]
FALLBACK = config.get("shop", "missing", fallback="none")
SECTIONS = config.sections()
HAS = (config.has_section("shop"), config.has_option("shop", "nothing"), "mail" in config)
PORT = config["mail"].get("port", "25")
INHERITED = config.get("mail", "folder")
