from .base import *
from .base import _private
__all__ = ["DEBUG", "LEVEL", "APPS", "_private", "lower"]
APPS += ["common"]
UNSEEN = 1
