import environ
env = environ.Env()
HOSTS = env.list("HOSTS", ["a"])
