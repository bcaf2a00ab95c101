DEBUG = "local"
