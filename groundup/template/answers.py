# Answers to UNIT_ID: each cell stands in its exercise's solution cell.

# %% mean-square right: a loop
def mean_square(values):
    if len(values) == 0:
        raise ValueError("no values")
    total = 0.0
    for value in values:
        total += value * value
    return total / len(values)

# %% mean-square right: the dot product with itself
def mean_square(values):
    values = np.array(values, dtype=float)
    if len(values) == 0:
        raise ValueError("no values")
    return values @ values / len(values)

# %% mean-square wrong: squares the mean
def mean_square(values):
    if len(values) == 0:
        raise ValueError("no values")
    return float(np.mean(values)) ** 2

# %% mean-square wrong: forgets to divide
def mean_square(values):
    if len(values) == 0:
        raise ValueError("no values")
    return float(np.sum(np.asarray(values) ** 2))

# %% mean-square wrong: prints instead of returning
def mean_square(values):
    print(np.mean(np.asarray(values) ** 2))

# %% mean-square wrong: an empty input gives 0 and no error
def mean_square(values):
    return float(np.mean(np.asarray(values) ** 2)) if len(values) else 0.0
