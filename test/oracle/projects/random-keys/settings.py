import os
import secrets
import uuid
import random
from django.core.management.utils import get_random_secret_key
from django.utils.crypto import get_random_string
KEY = os.environ.get("KEY") or get_random_secret_key()
TOKEN = secrets.token_hex(32)
UUID = str(uuid.uuid4())
JOINED = "".join(random.choice("abc") for _ in range(5))
STRING = get_random_string(50)
BYTES = os.urandom(4)
KNOWN = os.environ.get("KEY", get_random_secret_key()) if os.environ.get("KEY") else "none"
