import os
DEBUG = True
INSTALLED_APPS = ["shop", "till"]
MIDDLEWARE = ["a", "b"]
_HIDDEN = "x"
lower = "y"
BASE_DIR = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
