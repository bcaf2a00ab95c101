import os
FIRST, *REST = os.environ.get("HOSTS", "a,b,c").split(",")
*START, END = ["x", "y", "z"]
A, (B, C) = 1, ("two", [3])
ONE, *MANY, LAST = range(5)
try:
    LEFT, RIGHT = os.environ.get("PAIR", "a=b").split("=")
except ValueError:
    LEFT = RIGHT = None
[P, Q] = "pq"
JOINED = [*START, *REST, END]
MERGED = {**{"a": 1}, "b": 2, **{"a": 3}}
