import os

# Texts and numbers have no order: where both are sorted, Python raises, whatever else the list holds.
HOSTS = ["oven", "Rye"]
HOSTS += ("a", 1)
try:
    HOSTS.sort()
    CAUGHT = False
except TypeError:
    CAUGHT = True
# What is left of its order is Python's own affair.
COUNT = len(["a", 1])
try:
    HOSTS.sort()
    CAUGHT_AGAIN = False
except TypeError:
    CAUGHT_AGAIN = True

PORTS = [1, "80", os.environ.get("SHOP_PORT", "443")]
try:
    ORDERED = sorted(PORTS)
except TypeError:
    ORDERED = "no order"
try:
    LARGEST = max(1, "2")
except TypeError:
    LARGEST = 0
try:
    NONES = sorted([None, None])
except TypeError:
    NONES = []
ALONE = sorted([None])
try:
    BY_KEY = sorted(["a", "bb"], key=lambda text: text if len(text) > 1 else 0)
except TypeError as error:
    BY_KEY = []
FLAGS = sorted([True, 0, 2.5])


def order(values):
    try:
        values.sort()
    except TypeError:
        return "mixed"
    return "sorted"


FIRST = order(["b", "a"])
SECOND = order(["b", 2])
MIXED = ["b", 2]
THIRD = order(MIXED)
FOURTH = order(MIXED)
if os.environ.get("SHOP_STRICT"):
    sorted(["b", 2])
