import os

STAGE = os.environ.get("STAGE", "production")
match STAGE.split(","):
    case []:
        KIND = "none"
    case ["production"]:
        KIND = "one"
    case [first, "www.example" | " www.example" as second]:
        KIND = first + second
    case [_, *rest] if len(rest) > 1:
        KIND = rest
    case _:
        KIND = "other"

match os.environ.get("OVENS"):
    case None:
        OVENS = 0
    case "0" | "false":
        OVENS = -1
    case str(text) if text.isdigit():
        OVENS = int(text)
    case str():
        OVENS = None

match {"engine": STAGE, "port": 5432, "options": {"timeout": 3}}:
    case {"engine": "sqlite"}:
        DATABASE = "file"
    case {"engine": "production", "port": int(port), **more}:
        DATABASE = (port, more)
    case {"options": {"timeout": timeout}}:
        DATABASE = timeout

for value in [1, True, None, -1, 2.0, "x", (), (1, 2), [1, [2, 3]], {"a": 1}, b"x", {1}]:
    match value:
        case True:
            SEEN = "true"
        case None:
            SEEN += ["none"]
        case -1:
            SEEN += ["minus"]
        case 1:
            SEEN = ["one"]
        case float():
            SEEN += ["float"]
        case (a, b) if a == b:
            SEEN += ["equal"]
        case int(a), [*b]:
            SEEN += [b]
        case [a, b]:
            SEEN += [a + b]
        case []:
            SEEN += ["empty"]
        case dict():
            SEEN += ["dict"]
        case {}:
            SEEN += ["never"]
        case (str() | bytes()) as text:
            SEEN += [len(text)]
        case set():
            SEEN += ["set"]
    if SEEN == "true":
        SEEN = ["true"]


def port_of(address):
    match address.partition(":"):
        case (_, ":", port):
            return port
        case (name, "", ""):
            return name
    return None


PORTS = [port_of(STAGE), port_of("db:1"), port_of(":")]
match STAGE, 1,:
    case "production", 1:
        BOTH = True
    case (name, number):
        BOTH = [name, number]
