import os
def add(item, into=[]):
    into.append(item)
    return into
ONE = add("a")
TWO = add("b")
def options(*names, sep=",", **more):
    return {"names": list(names), "sep": sep, **more}
OPTIONS = options("a", *["b"], sep=os.environ.get("SEP", ";"), extra=1)
def strict(first, /, second=2, *, third=3):
    return (first, second, third)
STRICT = strict(1, third=9)
def late():
    global LATE
    LATE = "set"
late()
