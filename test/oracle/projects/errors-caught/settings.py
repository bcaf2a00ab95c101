import os
try:
    PORT = int(os.environ.get("OVEN_PORT", "80"))
except ValueError:
    PORT = -1
try:
    FIRST = [][0]
except (KeyError, IndexError) as error:
    FIRST = None
try:
    VALUE = {}["a"]
except LookupError:
    VALUE = "lookup"
try:
    raise RuntimeError("flour")
except Exception:
    RAISED = True
try:
    1 / 0
except ArithmeticError:
    ZERO = True
try:
    undefined_name
except NameError:
    UNDEFINED = True
try:
    None.attribute
except AttributeError:
    ATTRIBUTE = True
try:
    "a" + 1
except TypeError:
    TYPE = True
try:
    try:
        int("flour")
    finally:
        INNER = 1
except ValueError:
    OUTER = 2

# What an `else` raises is none of the handlers' before it.
try:
    try:
        TRIED = True
    except TypeError:
        CAUGHT_INSIDE = True
    else:
        FROM_ELSE = 1 + "1"
    finally:
        CLEANED = True
except TypeError:
    CAUGHT_OUTSIDE = True
try:
    ITEMS = ["oven", 1]
except Exception:
    ITEMS = []
else:
    COUNTED = len(ITEMS)
