import os
STAGE = os.environ.get("STAGE", "production")
if STAGE not in ("production", "true", "1"):
    raise RuntimeError(f"no stage of this name: {STAGE}")
assert STAGE != "1", "not this one"
DEBUG = STAGE != "production"
