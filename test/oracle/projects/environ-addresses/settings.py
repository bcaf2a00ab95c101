import environ
env = environ.Env()
DATABASES = {"default": env.db("DATABASE_URL", default="sqlite:///bakery.db")}
SECOND = env.db_url("SECOND_URL", default="postgres://baker:cr%40mb@db:5432/ovens?sslmode=require&connect_timeout=3")
MEMORY = env.db("MEMORY_URL", default="sqlite://:memory:")
MEMORY2 = env.db("MEMORY_URL", default="sqlite://")
MYSQL = env.db("MYSQL_URL", default="mysql://u@h/n")
CACHES = {"default": env.cache("CACHE_URL", default="locmemcache://")}
DUMMY = env.cache_url("CACHE_URL", default="dummycache://")
EMAIL_CONFIG = env.email("EMAIL_URL", default="smtp://user:word@mail.example:25")
vars().update(EMAIL_CONFIG)
