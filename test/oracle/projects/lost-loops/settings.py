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
