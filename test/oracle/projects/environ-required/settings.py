import environ
env = environ.Env()
SECRET_KEY = env("SECRET_KEY")
DEBUG = env.bool("DEBUG")
HOSTS = env.list("HOSTS")
try:
    MAIL = env("MAIL")
except environ.ImproperlyConfigured:
    MAIL = "none"
