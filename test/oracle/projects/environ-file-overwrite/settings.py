import environ
from pathlib import Path
env = environ.Env()
env.read_env(Path(__file__).parent / ".env", overwrite=True)
NAME = env("NAME")
OTHER = env("OTHER", default="d")
