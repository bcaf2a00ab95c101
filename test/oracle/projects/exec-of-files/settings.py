import os
HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = 4
exec(open(os.path.join(HERE, "menu.py")).read())
with open(os.path.join(HERE, "prices.py")) as prices:
    exec(compile(prices.read(), "prices.py", "exec"))
TOTAL = PRICE + 1
