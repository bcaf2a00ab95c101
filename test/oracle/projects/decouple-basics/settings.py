from decouple import config, Csv
DEBUG = config("DEBUG", default=False, cast=bool)
DEBUG_TEXT = config("DEBUG_TEXT", default="False", cast=bool)
RAW = config("DEBUG", default=True)
HOSTS = config("HOSTS", default="a, b", cast=Csv())
HOSTS_TUPLE = config("HOSTS", default="", cast=Csv(post_process=tuple))
NUMBERS = config("NUMBERS", default="1,2", cast=Csv(int)) if config("WITH", default="") == "true" else []
NONE = config("HOSTS", default=None, cast=Csv())
NAME = config("NAME", default="Crumb")
LAMBDA = config("HOSTS", default="x", cast=lambda v: [s.strip() for s in v.split(",")])
LIST = config("NAME", default="ab", cast=list)
STR = config("NAME", default=5, cast=str)
