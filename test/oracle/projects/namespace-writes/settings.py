import os
globals()["DEBUG"] = False
globals().update({"NAME": "Crumb", "SIZE": 3})
vars()["OVEN"] = "hot"
locals().update(BREAD="rye")
for key in ["ALPHA", "BETA"]:
    globals()[key] = os.environ.get(key, key.lower())
FOUND = globals().get("DEBUG", True)
MISSING = globals().get("NOT_THERE", "fallback")
IS_THERE = "NAME" in globals()
globals().setdefault("LATE", 1)
globals().setdefault("NAME", "other")
