MENU = ["rye", "spelt"]
TABLE = TABLE + 1
