import os
TOTAL = 0
for number in range(1, 10, 2):
    TOTAL += number
APPS = []
for app in ["a", "b"]:
    APPS.append(f"shop.{app}")
else:
    APPS.append("end")
n = 0
while n < 5:
    n += 1
    if n == 3:
        break
else:
    n = 100
N = n
while True:
    WHILE = 1
    break
HANDLERS = {}
for key, (level, size) in {"a": (1, 2), "b": (3, 4)}.items():
    HANDLERS[key] = {"level": level, "size": size}
for template in [{"OPTIONS": {}}, {"OPTIONS": {}}]:
    template["OPTIONS"]["debug"] = bool(os.environ.get("DEBUG"))
LAST = template
for ch in "ab":
    CH = ch
for i in []:
    NEVER = 1
