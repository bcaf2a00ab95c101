import os
PORT = int(os.environ.get("PORT", "8000"))
NAME = "Bakery"
PADDED = f"{PORT:06d}"
RIGHT = f"{NAME:>10}"
SHOWN = f"{NAME!r}"
SELF = f"{PORT=}"
BRACES = f"{{{NAME}}}"
NESTED = f"{NAME:{'<'}{8}}"
PERCENT = "%05d|%-8s|%5.2f|%x|%%" % (PORT, NAME, 1.5, 255)
NAMED = "{name!r:>10}|{0:,}".format(PORT, name=NAME)
INDEXED = "{0[a]} {1.upper}".format({"a": 1}, "x")[:1]
FLOATS = [str(1e16), str(1e-5), str(0.1), str(1.0), str(123456789.123), str(-0.0)]
