from shop.conf.settings.base import *
import shop.conf.tools
import shop.conf.tools as t
STATE.append("live")
SAME = t.STATE
DIRECT = shop.conf.tools.STATE
