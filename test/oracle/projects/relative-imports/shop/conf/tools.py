def plus(x):
    return x + 1
STATE = []
