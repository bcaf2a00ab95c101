import os
def parts(text):
    for part in text.split(","):
        if part.strip():
            yield part.strip()
ALLOWED_HOSTS = list(parts(os.environ.get("HOSTS", "a.example, b.example,")))
FIRST = next(parts("one,two"))
DEBUG = False
