DEBUG = True
APPS = ["base"]
from split_settings.tools import include
include("inner.py")
