__proto__ = "x"
CONSTRUCTOR = {"constructor": 1, "__proto__": 2, "toString": 3, "hasOwnProperty": 4}
PROTO = CONSTRUCTOR["__proto__"]
GOT = {}.get("constructor", "none")
TO_STRING = {}.get("toString")
globals()["VALUE_OF"] = "valueOf" in {}
LIST = [constructor for constructor in CONSTRUCTOR]
class toString:
    VALUE = 1
V = toString.VALUE
