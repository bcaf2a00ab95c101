APPS += ["one"]
