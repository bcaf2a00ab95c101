import os
_private = "hidden"
lower = "seen"
DEBUG = True
LEVEL = os.environ.get("LEVEL", "base")
APPS = ["base"]
