from .. import tools
from ..tools import plus as add, STATE
from ... import SHOP
from . import DEFAULT
STATE.append("base")
ONE = add(0)
TWO = tools.plus(ONE)
NAME = SHOP
SEVEN = DEFAULT
STATES = STATE
