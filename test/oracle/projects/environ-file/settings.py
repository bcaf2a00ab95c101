import os
import environ
BASE_DIR = os.path.dirname(os.path.abspath(__file__))
env = environ.Env(DEBUG=(bool, False))
environ.Env.read_env(os.path.join(BASE_DIR, ".env"))
DEBUG = env("DEBUG")
SECRET_KEY = env("SECRET_KEY")
QUOTED = env("QUOTED", default="")
SINGLE = env("SINGLE", default="")
COMMENT = env("COMMENT", default="")
EXPORTED = env("EXPORTED", default="no")
TWICE = env("TWICE")
