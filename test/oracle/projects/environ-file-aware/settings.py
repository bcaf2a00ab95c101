import environ
env = environ.FileAwareEnv()
NAME = env("NAME", default="Crumb")
