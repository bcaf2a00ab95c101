import os
import platform
import socket
HOSTNAME = socket.gethostname()
if socket.gethostname() == "bakery-production-1":
    DEBUG = False
    CACHE = "redis"
elif platform.node().startswith("dev"):
    DEBUG = True
    CACHE = "locmem"
else:
    DEBUG = os.path.exists("/srv/bakery/debug")
    CACHE = "redis"
NAME = "Bakery"
