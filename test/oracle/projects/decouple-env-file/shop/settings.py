from decouple import config
DEBUG = config("DEBUG", default=False, cast=bool)
SECRET_KEY = config("SECRET_KEY")
SPACED = config("SPACED")
QUOTED = config("QUOTED")
MISSING = config("MISSING", default="none")
