import os
name = os.environ.get("NAME", "Crumb")
A = f"{name}!"
B = f"{name!r}"
C = f"{{{name}}}"
D = "{} {}".format(name, 1)
E = "{name} {0}".format(2, name=name)
G = "%(name)s has %(count)d" % {"name": name, "count": 2}
H = "%s" % name
I = "100%% %s" % "rye"
J = f"{1.5} {True} {None}"
K = "{:>5}".format("a")
L = f"{3:03d}"
M = str(1.0) + str(True) + str(None)
N = "a" * 3 + "b"
O = f"{name}" "{name}"
P = "-".join(["a", name])
Q = f'{"nested"}'
R = "a,b".split(",", 1)[0]
S = "{0}{0}{1}".format("x", "y")
T = "%s and %s" % ("a", ["b"])
U = "%5s|%-5s|%05d|%.2f" % ("a", "b", 3, 1.5)
V = f"{name=}"
W = rf"\d{name}"
X = f"{'a' if name else 'b'}"
