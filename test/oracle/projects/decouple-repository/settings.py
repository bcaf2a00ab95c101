import os
from decouple import Config, RepositoryEnv, AutoConfig
config = Config(RepositoryEnv(os.path.join(os.path.dirname(os.path.abspath(__file__)), "production.env")))
NAME = config("NAME")
OTHER = config.get("OTHER", default="o")
auto = AutoConfig(search_path=os.path.dirname(os.path.abspath(__file__)))
AUTO = auto("NAME", default="none")
