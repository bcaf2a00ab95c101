import os
os.environ.setdefault("STAGE", "local")
STAGE = os.environ["STAGE"]
os.environ["WRITTEN"] = "here"
WRITTEN = os.environ.get("WRITTEN", "there")
del os.environ["WRITTEN"]
GONE = os.environ.get("WRITTEN")
os.environ.update({"A_NAME": "rye"})
A_NAME = os.getenv("A_NAME")
os.environ.update(B_NAME="spelt")
B_NAME = os.getenv("B_NAME")
POPPED = os.environ.pop("STAGE", None)
AFTER_POP = os.environ.get("STAGE", "popped")
