import os
from dotenv import load_dotenv, find_dotenv, dotenv_values
LOADED = load_dotenv()
DEBUG = os.getenv("DEBUG")
NAME = os.getenv("NAME", "none")
QUOTED = os.environ.get("QUOTED")
INLINE = os.environ.get("INLINE")
EMPTY = os.environ.get("EMPTY", "unset")
VALUES = dotenv_values(find_dotenv())
