import os
import dj_database_url
DATABASES = {"default": dj_database_url.config(default="sqlite:///bakery.db")}
EMPTY = dj_database_url.config()
TRAP = dj_database_url.config("postgres://u:p@h/n")
AGE = dj_database_url.config(default="postgres://u:p%40q@h:5432/n?sslmode=disable", conn_max_age=600, ssl_require=True)
OTHER = dj_database_url.config(env="OTHER_URL", default="mysql://u@h/n")
PARSED = dj_database_url.parse("postgis://u:p@h/n", conn_health_checks=True)
MEMORY = dj_database_url.parse("sqlite://")
MEMORY2 = dj_database_url.parse("sqlite://:memory:")
ABSOLUTE = dj_database_url.parse("sqlite:////var/db.sqlite3")
DATABASES["default"].update(dj_database_url.config(conn_max_age=500))
FROM_ENV = dj_database_url.parse(os.environ.get("THIRD_URL", "sqlite:///x"))
# reads: DATABASE_URL
