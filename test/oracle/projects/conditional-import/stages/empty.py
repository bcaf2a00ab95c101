EMPTY = []
