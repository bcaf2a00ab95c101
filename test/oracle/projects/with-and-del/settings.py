import contextlib
A = 1
B = 2
del A
try:
    A
except NameError:
    A = "deleted"
with contextlib.suppress(ImportError):
    import nothing_of_this_name_here
    B = "imported"
with contextlib.suppress(KeyError):
    C = {}["x"]
    D = 1
E = 5
