import os
import sys
import socket
import platform
import datetime
import logging
import re
import warnings
from datetime import timedelta
TESTING = "test" in sys.argv
RUNSERVER = len(sys.argv) > 1 and sys.argv[1] == "runserver"
LEVEL = logging.INFO
warnings.filterwarnings("ignore")
AGE = timedelta(days=1)
PATTERN = re.compile(r"^/api")
PATTERNS = [re.compile("a"), re.compile("b")]
SEP = os.sep
NAME = os.name
LINUX = sys.platform == "linux"
if sys.version_info >= (3, 0):
    PY3 = True
else:
    PY3 = False
sys.path.insert(0, "apps")
if socket.gethostname().startswith("prod-nothing"):
    HOST = 1
else:
    HOST = 2
