import uuid
odd = uuid.uuid4().int % 2
HOSTS = ["a"]
OPTIONS = {"k": 1}
if odd:
    if uuid.uuid4().int % 3:
        HOSTS.append("b")
        INNER = 1
    else:
        HOSTS.append("b")
        INNER = 1
    OUTER = True
    OPTIONS["x"] = 1
else:
    OUTER = True
for each in range(2):
    if uuid.uuid4().int % 2:
        OPTIONS.update(n=each)
        continue
    LAST = each
SAME = 1 if odd else 1
FIXED = "yes"
