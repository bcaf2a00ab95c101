import os
def configure(names):
    names["TITLE"] = "Bakery"
    names.setdefault("DEBUG", False)
    names.update({"TIMEOUT": 3})
configure(globals())
locals()["LOCAL"] = 1
vars().update(VARS=os.environ.get("VARS", "v"))
KNOWN = "TITLE" in globals()
GOT = globals().get("NOTHING", "fallback")
exec("EXECUTED = 1")
