from .common import *
DEBUG = False
APPS = APPS + [lower, _private]
