import os
import sys
STAGE = os.environ.get("STAGE", "production")
if STAGE not in ("production", "true", "1"):
    sys.exit("unknown stage")
assert STAGE, "STAGE is empty"
if STAGE == "1":
    raise RuntimeError("one is none")
DEBUG = STAGE == "true"
