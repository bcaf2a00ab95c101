import os
def flag(name, default=False):
    value = os.environ.get(name)
    if value is None:
        return default
    return value.lower() in ("1", "true", "yes")
def listed(name, default="", *, separator=","):
    return [part.strip() for part in os.environ.get(name, default).split(separator) if part.strip()]
def required(name):
    try:
        return os.environ[name]
    except KeyError:
        raise Exception("set " + name)
def many(*names, **options):
    return names, options
def counter():
    total = 0
    for number in range(4):
        if number == 1:
            continue
        if number == 3:
            break
        total += number
    else:
        total = -1
    return total
def recursive(n):
    return 1 if n <= 0 else n * recursive(n - 1)
def outer():
    inner_value = "inner"
    def inner():
        return inner_value
    return inner()
def with_global():
    global CHANGED
    CHANGED = "by function"
def nothing():
    pass
CHANGED = "before"
with_global()
DEBUG = flag("DEBUG")
TLS = flag("TLS", True)
HOSTS = listed("HOSTS", "a, b")
SEMI = listed("HOSTS", separator=";")
MANY = many(1, 2, a=3)
COUNT = counter()
FACTORIAL = recursive(5)
OUTER = outer()
NOTHING = nothing()
double = lambda x, y=2: x * y
DOUBLE = double(3)
DEFAULTS = (lambda items=[]: items)()
