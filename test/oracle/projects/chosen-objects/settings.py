import copy
import os

# A condition chooses between objects: what is chosen is that object, by one more name.
BAKED = ["rye"]
COLD = ["tart"]
SHELF = BAKED if os.environ.get("SHOP_OPEN") else COLD
SHELF.append("bun")
SHELF += ("roll",)
WINDOW = BAKED if os.environ.get("SHOP_OPEN") else BAKED
WINDOW.append("loaf")
WINDOW.extend(WINDOW)

COUNTER = os.environ.get("SHOP_OPEN") and BAKED
if COUNTER:
    COUNTER.insert(0, "brioche")
EVENING = (not os.environ.get("SHOP_OPEN")) or COLD
if EVENING is COLD:
    EVENING.remove("tart")
IS_BAKED = SHELF is BAKED

OVEN = {"heat": 220}
OTHER_OVEN = OVEN if os.environ.get("SHOP_OPEN") == "1" else OVEN
OTHER_OVEN["steam"] = True
OTHER_OVEN.update(heat=230)
OTHER_OVEN.setdefault("doors", []).append("left")
STOVES = [OTHER_OVEN, OVEN]
STOVES[0]["fan"] = STOVES[1] is OVEN

TAGS = {"new"}
SAME_TAGS = TAGS if "SHOP_OPEN" in os.environ else TAGS
SAME_TAGS.add("sale")
SAME_TAGS |= {"warm"}

# Copies are objects of their own.
TAKEN = WINDOW.copy()
TAKEN.append("taken")
COPIED = copy.deepcopy(OTHER_OVEN)
COPIED["heat"] = 0
SLICED = WINDOW[:]
SLICED.clear()


def first_shelf(shelves):
    return shelves[0] if os.environ.get("SHOP_OPEN") else shelves[0]


first_shelf([BAKED, COLD]).append("from a function")
for shelf in [BAKED, *([COLD] if os.environ.get("SHOP_OPEN") else [BAKED])]:
    shelf.append("from a loop")
