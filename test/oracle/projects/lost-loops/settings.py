import os
import uuid
for letter in uuid.uuid4().hex:
    LAST = letter
    if letter == "q":
        break
else:
    FULL = True
def first():
    for letter in uuid.uuid4().hex:
        if letter == "a":
            return "found"
    return "none"
RESULT = first()
COUNT = 0
while COUNT < 3:
    COUNT += 1
else:
    DONE = True
NAME = os.environ.get("NAME", "Bakery")


# A loop of a function that is not followed writes into the module all the same.
def label():
    for letter in repr(set())[:3]:
        globals()["LABEL"] = letter


LABEL = "none"
label()


def relabel():
    if os.environ.get("SHOP_STAGE"):
        globals()["RELABELLED"] = True


relabel()
