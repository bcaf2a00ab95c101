import sys
TESTING = "test" in sys.argv
DEBUG = len(sys.argv) > 1 and sys.argv[1] == "runserver"
if "migrate" in sys.argv:
    TIMEOUT = 600
else:
    TIMEOUT = 30
