from .production import *
LAST = LEVEL + "!"
