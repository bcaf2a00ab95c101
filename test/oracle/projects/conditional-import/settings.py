import os
DEBUG = True
if os.environ.get("STAGE") == "production":
    from stages.production import *
elif os.environ.get("STAGE") == "":
    from stages.empty import *
else:
    from stages.local import *
AFTER = DEBUG
