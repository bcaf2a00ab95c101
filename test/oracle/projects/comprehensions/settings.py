import os
WORDS = ["rye", "Spelt", "wheat", "rye"]
UPPER = [word.upper() for word in WORDS]
UNIQUE = {word for word in WORDS}
LENGTHS = {word: len(word) for word in WORDS}
PAIRS = [(a, b) for a in range(3) for b in range(a) if a != b]
GENERATOR = list(word for word in WORDS if word.islower())
JOINED = ",".join(word for word in WORDS)
ANY = any(word.startswith("S") for word in WORDS)
ALL = all(len(word) > 2 for word in WORDS)
SPLIT = [part for part in os.environ.get("OVENS", "a,b").split(",") if part]
NESTED = [[x * y for x in range(2)] for y in range(3)]
FILTERED = list(filter(None, ["a", "", "b"]))
MAPPED = list(map(str, [1, 2]))
STRIPPED = list(map(str.strip, [" a ", "b "]))
LAMBDA = list(map(lambda x: x + 1, [1, 2]))
SORTED = sorted(WORDS)
ENUMERATED = [f"{i}:{w}" for i, w in enumerate(WORDS)]
DICT = dict([("a", 1)], b=2)
DICT2 = dict(a=1, **{"b": 2})
ZIPPED = dict(zip(["a"], [1]))
word = "kept"
AFTER = word
WALRUS = (n := 3) + n
