import importlib
import os
stage = os.environ.get("STAGE", "local")
module = importlib.import_module("stages." + ("production" if stage == "production" else "local"))
for name in dir(module):
    if name.isupper():
        globals()[name] = getattr(module, name)
KNOWN = module.DEBUG
