# always: DJANGO_CONFIGURATION=Production
from configurations import Configuration, values
class Common(Configuration):
    DEBUG = values.BooleanValue(True)
    NAME = values.Value("Crumb")
    HOSTS = values.ListValue(["a"])
    PLAIN = ["x"]
    NUMBER = values.IntegerValue(3)
    RENAMED = values.Value("r", environ_name="SHOP_NAME")
    BARE = values.Value("b", environ_prefix=None)
    FIXED = values.Value("f", environ=False)
class Local(Common):
    NAME = "local"
class Production(Common):
    DEBUG = False
    PLAIN = Common.PLAIN + ["y"]
    TLS = values.BooleanValue(False)
# reads: DJANGO_DEBUG DJANGO_NAME DJANGO_HOSTS DJANGO_NUMBER DJANGO_SHOP_NAME BARE DJANGO_TLS
