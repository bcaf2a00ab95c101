from environs import Env
env = Env()
env.read_env()
SECRET_KEY = env("SECRET_KEY")
DATABASES = {"default": env.dj_db_url("DATABASE_URL", default="sqlite:///x.db")}
FILE = env.bool("FROM_FILE")
# reads: FROM_FILE
