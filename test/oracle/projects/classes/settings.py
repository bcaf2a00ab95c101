import os
class Base:
    DEBUG = True
    HOSTS = ["a"]
    NAME = os.environ.get("NAME", "none")
class Production(Base):
    DEBUG = False
    HOSTS = Base.HOSTS + ["b"]
DEBUG = Production.DEBUG
HOSTS = Production.HOSTS
NAME = Production.NAME
Production.EXTRA = 1
EXTRA = Production.EXTRA
class Empty:
    pass
Empty.X = 2
X = Empty.X
for name in ["DEBUG"]:
    FROM_CLASS = getattr(Production, name)
