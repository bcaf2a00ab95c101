SHOP = "rye"
