import os
v = os.environ.get("TEXT", "  Rye, Spelt ;wheat  ")
A = v.strip(), v.lstrip(), v.rstrip(), v.lower(), v.upper(), v.title(), v.capitalize(), v.casefold()
B = v.split(), v.split(","), v.split(",", 1), v.rsplit(",", 1), v.partition(","), v.rpartition(","), v.splitlines()
C = v.replace("a", "b"), v.replace(",", ";", 1), v.startswith("  "), v.endswith(("x", "  ")), v.count("e"), v.find("S")
D = v.isdigit(), v.isalpha(), v.isupper(), v.islower(), v.swapcase(), v.zfill(30), v.ljust(30), v.center(30, "*")
E = "xxaxx".strip("x"), "prefix-a".removeprefix("prefix-"), "a.py".removesuffix(".py"), "".removesuffix("")
F = v[0:3], v[-1:], v[::2], v[5:2]
G = "a\nb\r\nc".splitlines(), "a\tb".expandtabs()
H = v.encode(), b"abc".decode("utf-8"), "caf\u00e9".encode("utf-8").decode("latin-1")
I = "a b  c".split(" "), "a b  c".split(None, 1), "".split(","), "".split()
J = ",".join(sorted("cab")), "".join(reversed("abc")), "abc"[::-1]
K = "%s" % "x" in "xyz", "Ünïcode".lower(), "ß".upper(), len("😀"), "😀x"[1], "😀x"[0:1]
L = str(b"abc"), repr("a"), str([1]), str({}), str(("a",))
