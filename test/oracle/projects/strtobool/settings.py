import os
from distutils.util import strtobool
DEBUG = strtobool(os.environ.get("DEBUG", "off"))
TLS = bool(strtobool(os.getenv("TLS", "yes")))
