import os
class Base:
    DEBUG = False
    HOSTS = ["a"]
    TIMEOUT = 10
    DOUBLE = TIMEOUT * 2
class Production(Base):
    HOSTS = Base.HOSTS + ["b"]
    NAME = os.environ.get("NAME", "Bakery")
for key in ("DEBUG", "HOSTS", "TIMEOUT", "NAME"):
    globals()[key] = getattr(Production, key)
Production.TIMEOUT = 30
LATER = Production.TIMEOUT
EARLIER = Base.TIMEOUT
