DEBUG = False
NAME = "two\
lines"
LONG = """a
b"""
if DEBUG:
    X = 1
else:
    X = 2
