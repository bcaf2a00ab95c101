import os
def reader(prefix):
    def read(name, fallback=None, cast=str):
        value = os.environ.get(prefix + name)
        return fallback if value is None else cast(value)
    return read
def counter():
    count = 0
    def step():
        nonlocal count
        count += 1
        return count
    step()
    return step()
shop = reader("SHOP_")
DEBUG = shop("DEBUG", False, lambda text: text.lower() in ("1", "true", "yes"))
TIMEOUT = shop("TIMEOUT", 30)
ALLOWED_HOSTS = shop("HOSTS", ["localhost"], lambda text: [part.strip() for part in text.split(",")])
COUNT = counter()
# reads: SHOP_DEBUG SHOP_TIMEOUT SHOP_HOSTS
