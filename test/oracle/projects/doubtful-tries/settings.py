import os
import uuid
try:
    NUMBER = int(uuid.uuid4().hex)
    PLACE = "body"
except ValueError:
    PLACE = "handler"
try:
    KEY = uuid.uuid4().hex[40]
    FOUND = True
except (IndexError, KeyError):
    FOUND = False
try:
    PORT = int(os.environ.get("PORT", "8000"))
except ValueError:
    PORT = 80
else:
    CHECKED = True
finally:
    ENDED = True
