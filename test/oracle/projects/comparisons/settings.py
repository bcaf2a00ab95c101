import os
v = os.environ.get("LEVEL", "3")
CHAIN = 1 < 2 < 3
CHAIN2 = 1 < 3 < 2
STRINGS = "a" < v <= "z"
IS_NONE = os.environ.get("LEVEL") is None
IS_NOT = os.environ.get("LEVEL") is not None
IN_LIST = v in ["1", "2"]
NOT_IN = v not in {"1", "true"}
IN_TEXT = "tru" in v
IN_DICT = v in {"1": 2}
TRUTH = bool(v and v != "0")
OR = v or "x"
NOT = not v
TUPLES = (1, 2) < (1, 3), [1] == [1], (1,) == [1], {} == {}, 1 == 1.0, True == 1, "1" == 1
DICTS = {"a": 1, "b": 2} == {"b": 2, "a": 1}
SETS = {1, 2} == {2, 1}
IS_TRUE = (v == "true") is True
TERNARY = "a" if v else "b" if 1 else "c"
INSTANCE = isinstance(v, str), isinstance(1, int), isinstance(True, int), isinstance([], (list, tuple)), isinstance({}, list)
NUMERIC = 7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ** 10, 7 / 2, 2 ** -1, 1 << 4, 6 & 3, 6 | 1, 6 ^ 3
FLOATS = 0.1 + 0.2, 1e10, 5.0, 3 * 1.0
MINMAX = min(1, 2), max([1, 3]), sum([1, 2]), abs(-3), round(2.6)
