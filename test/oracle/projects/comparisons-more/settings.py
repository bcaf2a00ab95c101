import os
NUMBER = int(os.environ.get("NUMBER", "5"))
CHAIN = 0 < NUMBER <= 7
MIXED = [1 == True, 1 == 1.0, "1" == 1, None == False, [] == (), (1, 2) < (1, 3), [1] < [1, 0], "a" < "B"]
IN = ["a" in "bakery", 1 in [True], "k" in {"k": 1}, None in [None]]
IS = [NUMBER is None, None is None, NUMBER is not None]
TRUTH = [not [], not "x", bool(0.0), bool("False"), not not NUMBER]
SHORT = NUMBER and "yes" or "no"
NUMERIC = [7 // 2, -7 // 2, -7 % 3, 2 ** 10, 2 ** -1, 7 / 2, ~5, 5 & 3, 5 | 3, 1 << 4, 0.1 + 0.2]
