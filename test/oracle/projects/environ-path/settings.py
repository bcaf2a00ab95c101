import environ
root = environ.Path(__file__) - 1
ROOT = root()
STATIC = root("static")
STATIC2 = str(root.path("a", "b"))
PUBLIC = root.path("public/")("css")
