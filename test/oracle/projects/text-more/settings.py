import os
TEXT = os.environ.get("TEXT", " Rye Bread ")
CASES = [TEXT.swapcase(), TEXT.title(), TEXT.capitalize(), TEXT.casefold()]
SIDES = [TEXT.ljust(14, "."), TEXT.rjust(14), TEXT.zfill(14), "-7".zfill(4)]
SEARCHES = [TEXT.find("e"), TEXT.rfind("e"), TEXT.count("e"), TEXT.find("zz")]
TESTS = [TEXT.isalpha(), TEXT.isalnum(), TEXT.isspace(), "7".isnumeric(), "ab".isidentifier()]
WORDS = TEXT.split()
RSPLIT = "a.b.c".rsplit(".", 1)
RPART = "a.b.c".rpartition(".")
MAPPED = list(map(str.strip, "a , b".split(",")))
MULTI = """one
two""".splitlines()
BLANKS = "\x1ca\x1f".strip()
CAFE = "café".upper()
NUMBERS = [int(" 7 "), int("1_000"), float("1e3"), float(" 2.5 ")]
