import functools
import os
def listed(function):
    @functools.wraps(function)
    def inner(*args):
        return [function(*args)]
    return inner
@listed
def host(name):
    return name + ".bakery.example"
@functools.lru_cache(maxsize=None)
def secret():
    return os.environ.get("SECRET", "dough")
ALLOWED_HOSTS = host("www")
SECRET_KEY = secret()
