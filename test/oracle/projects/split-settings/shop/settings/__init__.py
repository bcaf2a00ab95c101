from os import environ
from split_settings.tools import include, optional
STAGE = environ.get("STAGE") or "local"
include("parts/base.py", "parts/apps/*.py", optional("parts/nothing-here.py"), f"stages/{'production' if STAGE == 'production' else 'local'}.py")
AFTER = DEBUG
