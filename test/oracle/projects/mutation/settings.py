import os
LIST = ["a", "b", "c"]
LIST.append("d")
LIST.extend(["e", "f"])
LIST.insert(1, "x")
LIST.remove("b")
POPPED = LIST.pop()
FIRST = LIST.pop(0)
LIST[0] = "first"
del LIST[1]
LIST += ("tuple",)
LIST[-1] = LIST[-1] + "!"
INDEX = LIST.index("d")
COUNT = LIST.count("d")
LIST.insert(LIST.index("d") + 1, "after d")
LIST.insert(-1, "before last")
LIST.insert(100, "end")
SLICE = LIST[1:3] + LIST[-2:]
REVERSED = LIST[::-1]
ALIAS = LIST
ALIAS.append("shared")
COPY = list(LIST)
COPY.append("own")
COPY2 = LIST[:]
COPY2.clear()
D = {"a": 1}
D.update(b=2)
D.update({"c": 3}, d=4)
D["e"] = D.pop("a")
D.setdefault("f", []).append("g")
D.setdefault("b", "not")
del D["c"]
KEYS = list(D.keys())
ITEMS = [(k, v) for k, v in D.items() if k != "f"]
MERGED = {**D, "z": 0}
PIPED = {"a": 1} | {"a": 2, "b": 3}
SET = {"a", "b"}
SET.add("c")
SET.discard("zz")
SET2 = SET | {"d"}
if os.environ.get("EXTRA"):
    LIST.append("extra")
    D["extra"] = os.environ["EXTRA"]
