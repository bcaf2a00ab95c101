import environ
env = environ.Env()
NAME = env("NAME", "Crumb")
