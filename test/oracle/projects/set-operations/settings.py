import os
BASE = {"a", "b"}
MORE = set(os.environ.get("APPS", "b,c").split(","))
BOTH = BASE | MORE
SHARED = BASE & MORE
ONLY = BASE - MORE
EITHER = BASE ^ MORE
PART = {"a"} <= BASE
STRICT = BASE < BASE
EQUAL = BASE == {"b", "a"}
DOUBLE = len({"x", "x"})
BASE |= {"z"}
NAMES = sorted(BASE)
FROZEN = frozenset(["q", "q"])
DISJOINT = BASE.isdisjoint({"y"})
ALL = BASE.union(["u"], ("v",))
