"""Prints the names and values of Django's own defaults, as oracle.py encodes them."""
import json
import sys

from django.conf import global_settings
from oracle import encode

sys.stdout.write(json.dumps({name: encode(getattr(global_settings, name)) for name in dir(global_settings) if name.isupper()}))
