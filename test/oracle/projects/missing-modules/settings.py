DEBUG = True
NAME = "first"
try:
    from bakery_local_settings import *
except ImportError:
    NAME = "no local settings"
try:
    import nothing_of_this_name_here
    HAS = True
except ModuleNotFoundError:
    HAS = False
else:
    NAME = "else ran"
finally:
    DONE = 1
