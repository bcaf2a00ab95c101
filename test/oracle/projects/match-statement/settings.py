import os
DEBUG = False
match os.environ.get("STAGE", "production"):
    case "local" | "test":
        DEBUG = True
        LEVEL = "DEBUG"
    case "production":
        LEVEL = "WARNING"
    case other:
        LEVEL = other.upper()
TIMEOUT = 30
