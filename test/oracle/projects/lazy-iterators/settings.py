import os
ALLOWED_HOSTS = map(str.strip, os.environ.get("HOSTS", "a, b").split(","))
KEYS = {"a": 1, "b": 2}.keys()
NUMBERS = range(3)
PAIRS = list(zip("ab", [1, 2]))
used = filter(None, ["x", "", "y"])
FIRST = list(used)
SECOND = list(used)
EVERY = [name for name in {"a": 1}.items()]
NUMBERED = list(enumerate(["a", "b"], start=1))
BACKWARDS = list(reversed(["a", "b"]))
ON = bool(filter(None, []))
TOTAL = sum(number for number in NUMBERS)
