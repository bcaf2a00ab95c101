from decouple import config
DEBUG = config("DEBUG", default=False, cast=bool)
NAME = config("NAME", default="x")
OTHER = config("OTHER", default="o")
