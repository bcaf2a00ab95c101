import os
DEBUG = os.environ.get("BAKERY_DEBUG", "") == "1"
if DEBUG:
    SECRET_KEY = "only for the kitchen"
else:
    SECRET_KEY = os.environ["BAKERY_KEY"]
