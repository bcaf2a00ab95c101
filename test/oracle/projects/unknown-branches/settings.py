import socket
import time
LIST = ["a"]
D = {"a": 1}
X = 1
if socket.gethostname() == "oven":
    LIST.append("b")
    D["b"] = 2
    X = 2
    NEW = 1
else:
    LIST.append("b")
    D["a"] = 1
    X = 2
    OLD = 2
for _ in range(int(time.time()) % 3):
    LIST.append("late")
def choose():
    if time.time() > 0:
        return "always"
    return "never"
C = choose()
SAME = "x" if time.time() > 0 else "x"
