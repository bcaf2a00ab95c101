import copy
A = {"x": [1]}
B = copy.copy(A)
C = copy.deepcopy(A)
A["x"].append(2)
A["y"] = 3
