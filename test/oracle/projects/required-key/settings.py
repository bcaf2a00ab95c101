import os
SECRET_KEY = os.environ["BAKERY_KEY"]
LENGTH = len(SECRET_KEY)
try:
    MAIL = os.environ["BAKERY_MAIL"]
except KeyError:
    MAIL = "nobody@bakery.example"
