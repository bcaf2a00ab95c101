from decouple import config, UndefinedValueError
SECRET_KEY = config("SECRET_KEY")
PORT = config("PORT", default=25, cast=int)
try:
    MAIL = config("MAIL")
except UndefinedValueError:
    MAIL = None
DEBUG = config("DEBUG", cast=bool)
