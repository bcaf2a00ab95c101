__all__ = ["OVEN"]
__all__ += ["BREAD"]
__all__.append("CAKE")
OVEN = 1
BREAD = 2
CAKE = 3
ROLL = 4
