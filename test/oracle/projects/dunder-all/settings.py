from kitchen import *
try:
    HIDDEN_SEEN = HIDDEN
except NameError:
    HIDDEN_SEEN = "no"
UNDERSCORE = _LISTED
