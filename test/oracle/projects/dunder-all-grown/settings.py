from kitchen import *
try:
    SEEN = CAKE
except NameError:
    SEEN = None
