import os
import sys
this = sys.modules[__name__]
for name in ("DEBUG", "TLS"):
    setattr(this, name, os.environ.get(name) == "1")
setattr(sys.modules[__name__], "TITLE", "Bakery")
this.TIMEOUT = 20
AGAIN = getattr(this, "TIMEOUT")
MISSING = getattr(this, "NOT_THERE", "fallback")
# reads: DEBUG TLS
