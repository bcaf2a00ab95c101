import environ
env = environ.Env()
env.prefix = "BAKERY_"
NAME = env("NAME", default="Crumb")  # reads env BAKERY_NAME
plain = environ.Env()
plain.smart_cast = False
NUMBER = plain("NUMBER", default=5)
# reads: BAKERY_NAME
