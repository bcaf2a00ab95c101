"""A bakery with everything written down."""
DEBUG = False
ALLOWED_HOSTS = ["bakery.example", ".bakery.example"]
NUMBERS = (0x1F, 0o17, 0b101, 1_000, 1.5, -3, +4, ~5, 1e3)
TEXTS = ["a" "b", r"\d+", "tab\t", 'it\'s', """two
lines""", "\u00e9\x41\101", "caf\N{LATIN SMALL LETTER E WITH ACUTE}"]
RAW_BYTES = b"flour\x00"
NOTHING = None
EMPTY = [(), [], {}, "", 0]
NESTED = {"a": {"b": [1, {"c": (2, 3)}]}, 1: "one", (1, 2): "pair", None: "none"}
SAME_KEYS = {1: "int", True: "bool", 1.0: "float"}
TUPLE_OF_ONE = "a",
BOTH = OTHER = []
OTHER.append(1)
A, B = 1, 2
(C, D), *REST = (3, 4), 5, 6
FIRST, *MIDDLE, LAST = [1, 2, 3, 4]
