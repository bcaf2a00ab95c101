import os
class Reader:
    prefix = "SHOP_"
    def __init__(self, fallback="none"):
        self.fallback = fallback
    def read(self, name):
        return os.environ.get(self.prefix + name, self.fallback)
    @staticmethod
    def is_on(text):
        return text.lower() in ("1", "true")
    @classmethod
    def key(cls, name):
        return cls.prefix + name
reader = Reader(fallback="off")
STAGE = reader.read("STAGE")
DEBUG = Reader.is_on(reader.read("DEBUG"))
KEY = Reader.key("STAGE")
# reads: SHOP_STAGE SHOP_DEBUG
