from environs import Env
env = Env()
with env.prefixed("BAKERY_"):
    NAME = env.str("NAME", "Crumb")
LATER = env.str("NAME", "late")
# reads: BAKERY_NAME
