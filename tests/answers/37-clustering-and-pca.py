"""Right and wrong answers to the assignment of 37-clustering-and-pca."""

# %% inertia right: plain Python, a dictionary of rows
def inertia(X, labels):
    if len(X) != len(labels):
        raise ValueError("labels")
    groups = {}
    for row, name in zip(X.tolist(), labels):
        groups.setdefault(name, []).append(row)
    total = 0.0
    for rows in groups.values():
        centre = [sum(column) / len(rows) for column in zip(*rows)]
        total += sum((a - c) ** 2 for row in rows for a, c in zip(row, centre))
    return total

# %% inertia right: each row minus the centre of its group, looked up by number
def inertia(X, labels):
    if len(X) != len(labels):
        raise ValueError("labels")
    names, numbers = np.unique(labels, return_inverse=True)
    centres = np.array([X[numbers == i].mean(axis=0) for i in range(len(names))])
    return float(((X - centres[numbers]) ** 2).sum())

# %% inertia right: variance times the size of the group
def inertia(X, labels):
    labels = np.array(labels)
    if labels.shape != (len(X),):
        raise ValueError("labels")
    total = 0
    for name in set(labels.tolist()):
        rows = X[labels == name]
        total += rows.var(axis=0).sum() * len(rows)
    return total

# %% inertia right: pandas
def inertia(X, labels):
    import pandas as pd
    if len(X) != len(labels):
        raise ValueError("labels")
    table = pd.DataFrame(X)
    means = table.groupby(np.asarray(labels)).transform("mean")
    return ((table - means) ** 2).to_numpy().sum()

# %% inertia wrong: distances without the square
def inertia(X, labels):
    labels = np.asarray(labels)
    if len(labels) != len(X):
        raise ValueError("labels")
    groups = [X[labels == name] for name in np.unique(labels)]
    return sum(np.linalg.norm(g - g.mean(axis=0), axis=1).sum() for g in groups)

# %% inertia wrong: the mean over the rows, not the sum
def inertia(X, labels):
    labels = np.asarray(labels)
    if len(labels) != len(X):
        raise ValueError("labels")
    groups = [X[labels == name] for name in np.unique(labels)]
    return sum(np.sum((g - g.mean(axis=0)) ** 2) for g in groups) / len(X)

# %% inertia wrong: the mean in each group, so a large group counts as little as a small one
def inertia(X, labels):
    labels = np.asarray(labels)
    if len(labels) != len(X):
        raise ValueError("labels")
    return sum(X[labels == name].var(axis=0).sum() for name in np.unique(labels))

# %% inertia wrong: one centre for all rows
def inertia(X, labels):
    if len(labels) != len(X):
        raise ValueError("labels")
    return np.sum((X - X.mean(axis=0)) ** 2)

# %% inertia wrong: one number as the mean of all columns
def inertia(X, labels):
    labels = np.asarray(labels)
    if len(labels) != len(X):
        raise ValueError("labels")
    groups = [X[labels == name] for name in np.unique(labels)]
    return sum(np.sum((g - g.mean()) ** 2) for g in groups)

# %% inertia wrong: takes it for granted that the labels are 0, 1, 2, ...
def inertia(X, labels):
    labels = np.asarray(labels)
    if len(labels) != len(X):
        raise ValueError("labels")
    if labels.dtype.kind not in "iu":
        _, labels = np.unique(labels, return_inverse=True)
    groups = [X[labels == g] for g in range(labels.max() + 1) if (labels == g).any()]
    return sum(np.sum((g - g.mean(axis=0)) ** 2) for g in groups)

# %% inertia wrong: compares a list with a name, which is one False and no mask
def inertia(X, labels):
    if len(labels) != len(X):
        raise ValueError("labels")
    total = 0.0
    for name in set(labels):
        rows = X[labels == name].reshape(-1, X.shape[1])
        total += np.sum((rows - rows.sum(axis=0) / max(len(rows), 1)) ** 2)
    return total

# %% inertia wrong: divides by n - 1, so a single row has no mean
def inertia(X, labels):
    import statistics
    labels = np.asarray(labels)
    if len(labels) != len(X):
        raise ValueError("labels")
    total = 0.0
    for name in np.unique(labels):
        rows = X[labels == name]
        if len(rows) == 1:
            return float("nan")
        total += sum(statistics.variance(column) for column in rows.T.tolist()) * (len(rows) - 1)
    return total

# %% inertia wrong: labels that do not fit are cut to the shorter of the two
def inertia(X, labels):
    n = min(len(X), len(labels))
    X, labels = X[:n], np.asarray(labels[:n])
    groups = [X[labels == name] for name in np.unique(labels)]
    return sum(np.sum((g - g.mean(axis=0)) ** 2) for g in groups)

# %% inertia wrong: centres the rows in place
def inertia(X, labels):
    labels = np.asarray(labels)
    if len(labels) != len(X):
        raise ValueError("labels")
    for name in np.unique(labels):
        X[labels == name] -= X[labels == name].mean(axis=0)
    return np.sum(X**2)

# %% inertia wrong: sorts the labels in place
def inertia(X, labels):
    if len(labels) != len(X):
        raise ValueError("labels")
    original = np.array(labels)
    if not isinstance(labels, tuple):
        labels.sort()
    return sum(
        np.sum((X[original == n] - X[original == n].mean(axis=0)) ** 2) for n in np.unique(original)
    )

# %% start-chances right: one centre after the other, keeping the smaller square
def start_chances(X, centres):
    best = np.full(len(X), np.inf)
    for centre in centres:
        best = np.minimum(best, ((X - centre) ** 2).sum(axis=1))
    if best.sum() == 0:
        raise ValueError("nothing to draw")
    return (best / best.sum()).tolist()

# %% start-chances right: plain Python
def start_chances(X, centres):
    from math import dist
    squares = [min(dist(row, centre) for centre in centres) ** 2 for row in X]
    total = sum(squares)
    if total == 0:
        raise ValueError("nothing to draw")
    return tuple(square / total for square in squares)

# %% start-chances right: scipy's distances
def start_chances(X, centres):
    from scipy.spatial.distance import cdist
    squares = cdist(X, centres, "sqeuclidean").min(axis=1)
    if np.all(squares == 0):
        raise ValueError("nothing to draw")
    return squares / np.sum(squares)

# %% start-chances wrong: distances without the square
def start_chances(X, centres):
    far = np.linalg.norm(X[:, None] - centres, axis=2).min(axis=1)
    if not far.any():
        raise ValueError("nothing to draw")
    return far / far.sum()

# %% start-chances wrong: the farthest centre counts
def start_chances(X, centres):
    far = np.sum((X[:, None] - centres) ** 2, axis=2)
    if not far.min(axis=1).any():
        raise ValueError("nothing to draw")
    return far.max(axis=1) / far.max(axis=1).sum()

# %% start-chances wrong: the sum over all centres
def start_chances(X, centres):
    far = np.sum((X[:, None] - centres) ** 2, axis=2)
    if not far.min(axis=1).any():
        raise ValueError("nothing to draw")
    return far.sum(axis=1) / far.sum()

# %% start-chances wrong: only the last centre counts
def start_chances(X, centres):
    far = np.sum((X - centres[-1]) ** 2, axis=1)
    if not np.sum((X[:, None] - centres) ** 2, axis=2).min(axis=1).any():
        raise ValueError("nothing to draw")
    return far / far.sum()

# %% start-chances wrong: only the first centre counts
def start_chances(X, centres):
    far = np.sum((X - centres[0]) ** 2, axis=1)
    if not np.sum((X[:, None] - centres) ** 2, axis=2).min(axis=1).any():
        raise ValueError("nothing to draw")
    return far / far.sum()

# %% start-chances wrong: squared distances that are no chances, their sum is not 1
def start_chances(X, centres):
    far = np.sum((X[:, None] - centres) ** 2, axis=2).min(axis=1)
    if not far.any():
        raise ValueError("nothing to draw")
    return far

# %% start-chances wrong: divided by the largest, so the largest chance is 1
def start_chances(X, centres):
    far = np.sum((X[:, None] - centres) ** 2, axis=2).min(axis=1)
    if not far.any():
        raise ValueError("nothing to draw")
    return far / far.max()

# %% start-chances wrong: one chance for each centre
def start_chances(X, centres):
    far = np.sum((X[:, None] - centres) ** 2, axis=2)
    if not far.min(axis=1).any():
        raise ValueError("nothing to draw")
    return far.min(axis=0) / max(far.min(axis=0).sum(), 1e-300)

# %% start-chances wrong: the farthest row for certain, as a greedy start would take it
def start_chances(X, centres):
    far = np.sum((X[:, None] - centres) ** 2, axis=2).min(axis=1)
    if not far.any():
        raise ValueError("nothing to draw")
    return (np.arange(len(X)) == far.argmax()).astype(float)

# %% start-chances wrong: if all lie on centres, all are equally likely
def start_chances(X, centres):
    far = np.sum((X[:, None] - centres) ** 2, axis=2).min(axis=1)
    if not far.any():
        return np.full(len(X), 1 / len(X))
    return far / far.sum()

# %% start-chances wrong: moves the rows in place
def start_chances(X, centres):
    centre = centres[0].copy()
    X -= centre
    far = np.sum((X[:, None] - (centres - centre)) ** 2, axis=2).min(axis=1)
    if not far.any():
        raise ValueError("nothing to draw")
    return far / far.sum()

# %% start-chances wrong: moves the centres in place
def start_chances(X, centres):
    shift = X.mean(axis=0)
    centres -= shift
    far = np.sum(((X - shift)[:, None] - centres) ** 2, axis=2).min(axis=1)
    if not far.any():
        raise ValueError("nothing to draw")
    return far / far.sum()

# %% kmedoids right: plain Python, lists of members
def kmedoids(far, start):
    table, medoids, labels = far.tolist(), [int(m) for m in start], None
    while True:
        new = [min(range(len(medoids)), key=lambda g: row[medoids[g]]) for row in table]
        if new == labels:
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            mine = [i for i, label in enumerate(labels) if label == g]
            medoids[g] = min(mine, key=lambda i: sum(table[i][j] for j in mine))

# %% kmedoids right: stops when the medoids stay
def kmedoids(far, start):
    medoids = np.array(start)
    while True:
        labels = np.argmin(far[medoids], axis=0)
        mine = labels[:, None] == labels
        sums = np.where(mine, far, 0).sum(axis=1)
        new = np.array([np.where(labels == g, sums, np.inf).argmin() for g in range(len(medoids))])
        if np.array_equal(new, medoids):
            return new, labels
        medoids = new

# %% kmedoids right: a mean of the distances has its smallest where the sum has it
def kmedoids(far, start):
    medoids, labels = list(start), []
    for _ in range(100_000):
        new = [int(np.argmin([row[m] for m in medoids])) for row in far]
        if new == labels:
            break
        labels = new
        groups = [np.flatnonzero(np.array(labels) == g) for g in range(len(medoids))]
        medoids = [int(rows[far[rows][:, rows].mean(axis=1).argmin()]) for rows in groups]
    return [medoids, labels]

# %% kmedoids wrong: the k-means of the lesson, with the rows of the table as if they were coordinates
def kmedoids(far, start):
    centres, labels = far[np.array(start)].astype(float), None
    while True:
        squares = np.sum((far[:, None] - centres) ** 2, axis=2)
        new = squares.argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return squares.argmin(axis=0), labels
        labels = new
        for g in np.unique(labels):
            centres[g] = far[labels == g].mean(axis=0)

# %% kmedoids wrong: the k-means of the lesson as it stands, centres in place of row numbers
def kmedoids(far, start):
    centres = far[np.array(start)].astype(float)
    while True:
        labels = np.sum((far[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        old = centres.copy()
        for g in np.unique(labels):
            centres[g] = far[labels == g].mean(axis=0)
        if np.allclose(centres, old):
            return centres, labels

# %% kmedoids wrong: ten rounds, whatever happens
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    for _ in range(10):
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]
    return medoids, labels

# %% kmedoids wrong: one round
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    for _ in range(1):
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]
    return medoids, labels

# %% kmedoids wrong: squared distances, as in k-means
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].astype(float).__pow__(2).sum(axis=1).argmin()]

# %% kmedoids wrong: the smallest farthest distance, not the smallest sum
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].max(axis=1).argmin()]

# %% kmedoids wrong: the sum over all rows, not over those of the group
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[rows].sum(axis=1).argmin()]

# %% kmedoids wrong: the new medoid may be a row of another group
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = far[:, rows].sum(axis=1).argmin()

# %% kmedoids wrong: the middle one of the row numbers
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[(len(rows) - 1) // 2]

# %% kmedoids wrong: the mean of the row numbers
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = round(rows.mean())

# %% kmedoids wrong: of equally good rows the last
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            sums = far[np.ix_(rows, rows)].sum(axis=1)
            medoids[g] = rows[len(rows) - 1 - sums[::-1].argmin()]

# %% kmedoids wrong: of equally good rows the old medoid stays
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            sums = far[np.ix_(rows, rows)].sum(axis=1)
            if sums[rows == medoids[g]][0] > sums.min():
                medoids[g] = rows[sums.argmin()]

# %% kmedoids wrong: a place inside the group, not a row number
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    for _ in range(1000):
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            if len(rows):
                medoids[g] = far[np.ix_(rows, rows)].sum(axis=1).argmin()
    return medoids, labels

# %% kmedoids wrong: labels counted from 1
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels + 1
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: labels are the row numbers of the medoids
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, medoids[labels]
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: labels first, then medoids
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return labels, medoids
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: the labels only
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: sorts the start, so the order is lost
def kmedoids(far, start):
    medoids, labels = np.sort(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: chooses starts of its own
def kmedoids(far, start):
    medoids, labels = np.arange(len(start)), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: moves the medoids of the caller
def kmedoids(far, start):
    medoids, labels = np.asarray(start), None
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: writes into the table of the caller
def kmedoids(far, start):
    medoids, labels = np.array(start), None
    np.fill_diagonal(far, -1)
    while True:
        new = far[:, medoids].argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return medoids, labels
        labels = new
        for g in range(len(medoids)):
            rows = np.flatnonzero(labels == g)
            medoids[g] = rows[far[np.ix_(rows, rows)].sum(axis=1).argmin()]

# %% kmedoids wrong: the best of all choices of medoids, not the end of this walk
def kmedoids(far, start):
    from itertools import combinations, islice
    best = min(
        islice(combinations(range(len(far)), len(start)), 3000),
        key=lambda rows: far[:, list(rows)].min(axis=1).sum(),
    )
    return list(best), far[:, list(best)].argmin(axis=1)

# %% kmedoids equivalent: any negative number will do, as no medoid has it
# - medoids, labels = np.array(start), np.full(len(far), -1)
# + medoids, labels = np.array(start), np.full(len(far), ~1)

# - medoids, labels = np.array(start), np.full(len(far), -1)
# + medoids, labels = np.array(start), np.full(len(far), - 2)

# %% kmedoids equivalent: the first medoid always has the number 0, so the labels are never all 1
# - medoids, labels = np.array(start), np.full(len(far), -1)
# + medoids, labels = np.array(start), np.full(len(far), +1)

# - medoids, labels = np.array(start), np.full(len(far), -1)
# + medoids, labels = np.array(start), np.full(len(far), 1)

# %% kmedoids equivalent: the table is symmetric
# - sums = far[np.ix_(rows, rows)].sum(axis=1)
# + sums = far[np.ix_(rows, rows)].sum(axis=0)

# %% silhouette right: scikit-learn's, with names as numbers
def silhouette(X, labels):
    from sklearn.metrics import silhouette_samples
    names, numbers = np.unique(labels, return_inverse=True)
    if len(names) < 2:
        raise ValueError("one group")
    if len(names) == len(X):
        return 0.0
    return silhouette_samples(X, numbers).mean()

# %% silhouette right: plain Python
def silhouette(X, labels):
    from math import dist
    names = list(labels)
    if len(set(names)) < 2:
        raise ValueError("one group")
    total = 0.0
    for i, row in enumerate(X):
        near = {}
        for name in set(names):
            far = [dist(row, X[j]) for j in range(len(X)) if names[j] == name and j != i]
            near[name] = sum(far) / len(far) if far else None
        a = near.pop(names[i])
        if a is not None:
            b = min(near.values())
            total += (b - a) / max(a, b)
    return total / len(X)

# %% silhouette right: all sums by one matrix product
def silhouette(X, labels):
    names, numbers = np.unique(labels, return_inverse=True)
    if len(names) == 1:
        raise ValueError("one group")
    member = np.eye(len(names))[numbers]
    sums = np.linalg.norm(X[:, None] - X, axis=2) @ member
    sizes, rows = member.sum(axis=0), np.arange(len(X))
    alone = sizes[numbers] == 1
    a = sums[rows, numbers] / np.where(alone, 1, sizes[numbers] - 1)
    means = sums / sizes
    means[rows, numbers] = np.inf
    b = means.min(axis=1)
    return np.where(alone, 0, (b - a) / np.maximum(a, b)).mean()

# %% silhouette wrong: the row itself counts in a
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        raise ValueError("one group")
    far, scores = np.linalg.norm(X[:, None] - X, axis=2), np.zeros(len(X))
    for i, name in enumerate(labels):
        if np.sum(labels == name) > 1:
            a = far[i, labels == name].mean()
            b = min(far[i, labels == other].mean() for other in names if other != name)
            scores[i] = (b - a) / max(a, b)
    return scores.mean()

# %% silhouette wrong: b is the mean distance to all rows of other groups together
def silhouette(X, labels):
    labels = np.asarray(labels)
    if len(np.unique(labels)) < 2:
        raise ValueError("one group")
    far, scores = np.linalg.norm(X[:, None] - X, axis=2), np.zeros(len(X))
    for i, name in enumerate(labels):
        size = np.sum(labels == name)
        if size > 1:
            a, b = far[i, labels == name].sum() / (size - 1), far[i, labels != name].mean()
            scores[i] = (b - a) / max(a, b)
    return scores.mean()

# %% silhouette wrong: b is the distance to the nearest row of another group
def silhouette(X, labels):
    labels = np.asarray(labels)
    if len(np.unique(labels)) < 2:
        raise ValueError("one group")
    far, scores = np.linalg.norm(X[:, None] - X, axis=2), np.zeros(len(X))
    for i, name in enumerate(labels):
        size = np.sum(labels == name)
        if size > 1:
            a, b = far[i, labels == name].sum() / (size - 1), far[i, labels != name].min()
            scores[i] = (b - a) / max(a, b)
    return scores.mean()

# %% silhouette wrong: a row alone in its group gets 1, as a is 0
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        raise ValueError("one group")
    far, scores = np.linalg.norm(X[:, None] - X, axis=2), np.zeros(len(X))
    for i, name in enumerate(labels):
        a = far[i, labels == name].sum() / max(1, np.sum(labels == name) - 1)
        b = min(far[i, labels == other].mean() for other in names if other != name)
        scores[i] = (b - a) / max(a, b)
    return scores.mean()

# %% silhouette wrong: rows alone in their group are left out of the mean
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        raise ValueError("one group")
    far, scores = np.linalg.norm(X[:, None] - X, axis=2), []
    for i, name in enumerate(labels):
        size = np.sum(labels == name)
        if size > 1:
            a = far[i, labels == name].sum() / (size - 1)
            b = min(far[i, labels == other].mean() for other in names if other != name)
            scores.append((b - a) / max(a, b))
    return np.mean(scores) if scores else 0.0

# %% silhouette wrong: divides by b, also where a is larger
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        raise ValueError("one group")
    far, scores = np.linalg.norm(X[:, None] - X, axis=2), np.zeros(len(X))
    for i, name in enumerate(labels):
        size = np.sum(labels == name)
        if size > 1:
            a = far[i, labels == name].sum() / (size - 1)
            b = min(far[i, labels == other].mean() for other in names if other != name)
            scores[i] = (b - a) / b
    return scores.mean()

# %% silhouette wrong: distances to the centres, a short cut that is another measure
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        raise ValueError("one group")
    centres = {name: X[labels == name].mean(axis=0) for name in names.tolist()}
    scores = []
    for row, name in zip(X, labels.tolist()):
        a = np.linalg.norm(row - centres[name])
        b = min(np.linalg.norm(row - c) for other, c in centres.items() if other != name)
        scores.append((b - a) / max(a, b))
    return np.mean(scores)

# %% silhouette wrong: squared distances
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        raise ValueError("one group")
    far, scores = np.sum((X[:, None] - X) ** 2, axis=2), np.zeros(len(X))
    for i, name in enumerate(labels):
        size = np.sum(labels == name)
        if size > 1:
            a = far[i, labels == name].sum() / (size - 1)
            b = min(far[i, labels == other].mean() for other in names if other != name)
            scores[i] = (b - a) / max(a, b)
    return scores.mean()

# %% silhouette wrong: the sum over the rows
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        raise ValueError("one group")
    far, total = np.linalg.norm(X[:, None] - X, axis=2), 0.0
    for i, name in enumerate(labels):
        size = np.sum(labels == name)
        if size > 1:
            a = far[i, labels == name].sum() / (size - 1)
            b = min(far[i, labels == other].mean() for other in names if other != name)
            total += (b - a) / max(a, b)
    return total

# %% silhouette wrong: a single group gets 0 and no error
def silhouette(X, labels):
    labels = np.asarray(labels)
    names = np.unique(labels)
    if len(names) < 2:
        return 0.0
    far, scores = np.linalg.norm(X[:, None] - X, axis=2), np.zeros(len(X))
    for i, name in enumerate(labels):
        size = np.sum(labels == name)
        if size > 1:
            a = far[i, labels == name].sum() / (size - 1)
            b = min(far[i, labels == other].mean() for other in names if other != name)
            scores[i] = (b - a) / max(a, b)
    return scores.mean()

# %% silhouette wrong: scales the caller's table
def silhouette(X, labels):
    from sklearn.metrics import silhouette_score
    if len(set(labels)) < 2:
        raise ValueError("one group")
    X -= X.mean(axis=0)
    return silhouette_score(X, labels)

# %% silhouette equivalent: with one group, the min over no other group is a ValueError, too
# - if len(names) < 2:
# + if len(names) < 1:

# %% agglomerate right: sizes and means of the groups, and the short formula of the price
def agglomerate(X, most):
    if most <= 0:
        raise ValueError("most")
    labels = np.arange(len(X))
    while True:
        best = (np.inf, 0, 0)
        names, sizes = np.unique(labels, return_counts=True)
        means = [X[labels == name].mean(axis=0) for name in names]
        for i in range(len(names)):
            for j in range(i):
                if sizes[i] + sizes[j] <= most:
                    gap = np.sum((means[i] - means[j]) ** 2)
                    price = gap * sizes[i] * sizes[j] / (sizes[i] + sizes[j])
                    best = min(best, (price, names[i], names[j]))
        if best[0] == np.inf:
            return labels
        labels[labels == best[1]] = best[2]

# %% agglomerate right: a table of prices that shrinks, by the rule for updates
def agglomerate(X, most):
    if most not in range(1, 10**6):
        raise ValueError("most")
    n = len(X)
    price = np.sum((X[:, None] - X) ** 2, axis=2) / 2
    size, labels = np.ones(n), list(range(n))
    alive = np.ones(n, dtype=bool)
    while True:
        fits = (size[:, None] + size <= most) & alive & alive[:, None] & ~np.eye(n, dtype=bool)
        if not fits.any():
            return tuple(labels)
        a, b = (int(v) for v in np.unravel_index(np.where(fits, price, np.inf).argmin(), (n, n)))
        total = size[a] + size[b] + size
        new = ((size[a] + size) * price[a] + (size[b] + size) * price[b] - size * price[a, b]) / total
        price[a] = price[:, a] = new
        size[a], alive[b] = size[a] + size[b], False
        labels = [a if name == b else name for name in labels]

# %% agglomerate right: the rise of the total, for every grouping that is one step away
def agglomerate(X, most):
    if most < 1:
        raise ValueError("most")
    def total(labels):
        return sum(X[labels == g].var(axis=0).sum() * (labels == g).sum() for g in set(labels.tolist()))
    labels = np.arange(len(X))
    while True:
        steps = []
        names = sorted(set(labels.tolist()))
        for a in names:
            for b in names:
                if a < b and np.isin(labels, [a, b]).sum() <= most:
                    steps.append(np.where(labels == b, a, labels))
        if not steps:
            return labels
        labels = min(steps, key=total)

# %% agglomerate wrong: complete linkage, the code of the lesson with a limit
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return max(np.linalg.norm(X[i] - X[j]) for i in a for j in b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: single linkage
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return min(np.linalg.norm(X[i] - X[j]) for i in a for j in b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: average linkage
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return np.mean([np.linalg.norm(X[i] - X[j]) for i in a for j in b])
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: distances between the means of the groups
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return np.linalg.norm(X[a].mean(axis=0) - X[b].mean(axis=0))
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: the inertia of the joined group, not the rise
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: only one of the two inertias is subtracted
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: the mean squared distance in place of the sum
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum() / len(rows)
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: distances that are not squared
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return np.linalg.norm(X[rows] - X[rows].mean(axis=0), axis=1).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: fewer than most rows
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) < most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: each of the two groups must fit, not both together
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if max(len(a), len(b)) < most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: stops when the cheapest pair does not fit
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2)]
        if not pairs:
            break
        _, a, b = min(pairs)
        if len(a) + len(b) > most:
            break
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: most is taken for the number of groups
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2)]
        if len(groups) <= most:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: only the first column counts
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows, 0] - X[rows, 0].mean()) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: one mean of all numbers of a group
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean()) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: returns the groups, not a label for each row
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    return groups
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: most = 0 leaves each row alone
def agglomerate(X, most):
    from itertools import combinations
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: most larger than n is an error
def agglomerate(X, most):
    from itertools import combinations
    if not 1 <= most <= len(X):
        raise ValueError("most")
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: scales the table of the caller
def agglomerate(X, most):
    from itertools import combinations
    if most < 1:
        raise ValueError("most")
    X -= X.mean(axis=0)
    groups = [[i] for i in range(len(X))]
    def spread(rows):
        return ((X[rows] - X[rows].mean(axis=0)) ** 2).sum()
    def price(a, b):
        return spread(a + b) - spread(a) - spread(b)
    while True:
        pairs = [(price(a, b), a, b) for a, b in combinations(groups, 2) if len(a) + len(b) <= most]
        if not pairs:
            break
        _, a, b = min(pairs)
        groups.remove(b)
        a += b
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate wrong: the library's Ward with so many groups that they might fit
def agglomerate(X, most):
    from scipy.cluster.hierarchy import fcluster, ward
    if most < 1:
        raise ValueError("most")
    for k in range(1, len(X)):
        labels = fcluster(ward(X), k, "maxclust")
        if np.bincount(labels).max() <= most:
            return labels
    return np.arange(len(X))

# %% agglomerate wrong: one label for each group, not for each row
def agglomerate(X, most):
    if most < 1:
        raise ValueError("most")
    return list(range(-(-len(X) // (most + 1))))

# %% agglomerate wrong: vans are filled one after the other with what is nearest
def agglomerate(X, most):
    if most < 1:
        raise ValueError("most")
    labels, number = np.full(len(X), -1), 0
    while (labels == -1).any():
        left = np.flatnonzero(labels == -1)
        order = np.linalg.norm(X[left] - X[left[0]], axis=1).argsort()
        labels[left[order[:most]]] = number
        number += 1
    return labels

# %% pca right: eigenvectors of the covariance matrix
def pca(X, k):
    if k < 1 or k > min(len(X) - 1, X.shape[1]) or np.ptp(X, axis=0).max() == 0:
        raise ValueError("k")
    mean = X.mean(axis=0)
    values, vectors = np.linalg.eigh((X - mean).T @ (X - mean) / len(X))
    order = np.argsort(values)[::-1][:k]
    directions = vectors[:, order].T
    largest = np.take_along_axis(directions, np.abs(directions).argmax(axis=1)[:, None], axis=1)
    return mean, directions * np.sign(largest), values[order] / values.sum()

# %% pca right: scikit-learn, the sign made sure of
def pca(X, k):
    from sklearn.decomposition import PCA
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or len(np.unique(X, axis=0)) == 1:
        raise ValueError("k")
    model = PCA(n_components=k, svd_solver="full").fit(X)
    directions = model.components_.copy()
    for row in directions:
        if row[np.abs(row).argmax()] < 0:
            row *= -1
    return model.mean_, directions, model.explained_variance_ratio_

# %% pca right: shares from the variance of the scores, as lists
def pca(X, k):
    n, d = X.shape
    if not 0 < k <= min(n - 1, d) or (X == X[:1]).all():
        raise ValueError("k")
    mean = np.average(X, axis=0)
    centred = X - mean
    rows = np.linalg.svd(centred)[2][:k]
    rows = [(row * np.sign(max(row, key=abs))).tolist() for row in rows]
    shares = [np.var(centred @ row) / centred.var(axis=0).sum() for row in rows]
    return [mean.tolist(), rows, shares]

# %% pca wrong: the mean is not subtracted
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    _, s, Vt = np.linalg.svd(X, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return X.mean(axis=0), np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: one mean for all columns
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = np.full(X.shape[1], X.mean())
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: shares of the singular values, not of their squares
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] / np.sum(s)

# %% pca wrong: shares of the k kept directions, which always sum to 1
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / np.sum(s[:k] ** 2)

# %% pca wrong: variances in place of shares
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / (len(X) - 1)

# %% pca wrong: the sign that the library happens to give
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    return mean, Vt[:k], s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: the first entry is made positive, not the largest
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    directions = [v if v[0] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: all entries are made positive
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    return mean, np.abs(Vt[:k]), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: columns scaled first
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd((X - mean) / X.std(axis=0), full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: directions as columns, as eigh gives them
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions).T, s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: weakest first, the order of eigh
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    values, vectors = np.linalg.eigh(np.cov(X.T).reshape(X.shape[1], -1))
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in vectors.T[:k]]
    return X.mean(axis=0), np.array(directions), values[:k] / values.sum()

# %% pca wrong: returns the directions and the shares only
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    _, s, Vt = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: centres the caller's table
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    X -= mean
    _, s, Vt = np.linalg.svd(X, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: the mean of the centred table, which is 0
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
        raise ValueError("k")
    X = X - X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return X.mean(axis=0), np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: equal rows are noticed by a variance of exactly 0, which rounding spoils
def pca(X, k):
    if not 1 <= k <= min(len(X) - 1, X.shape[1]):
        raise ValueError("k")
    mean = X.mean(axis=0) + 1e-17
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    if s[0] == 0:
        raise ValueError("equal rows")
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca wrong: k up to n, where the last direction is left to chance
def pca(X, k):
    if not 1 <= k <= min(X.shape) or np.all(X == X[0]):
        raise ValueError("k")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
    return mean, np.array(directions), s[:k] ** 2 / np.sum(s**2)

# %% pca equivalent: the largest entry of a direction is never 0
# - directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in Vt[:k]]
# + directions = [v if v[np.abs(v).argmax()] >= 0 else -v for v in Vt[:k]]

# %% pca equivalent: the rows of Vt that are added belong to no singular value
# - _, strengths, Vt = np.linalg.svd(X - mean, full_matrices=False)
# + _, strengths, Vt = np.linalg.svd(X - mean, full_matrices=True)

# %% pca equivalent: rows that equal one of them are all equal
# - if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
# + if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[1]):

# - if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[0]):
# + if not 1 <= k <= min(len(X) - 1, X.shape[1]) or np.all(X == X[-1]):

# %% drawn-rank right: the order of the order is the rank
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank right: counts who is nearer
def drawn_rank(X, drawing, k):
    n = len(X)
    if n != len(drawing) or k < 1 or k >= n:
        raise ValueError("k")
    total = 0
    for i in range(n):
        real = np.sum((X - X[i]) ** 2, axis=1)
        drawn = np.sum((drawing - drawing[i]) ** 2, axis=1)
        real[i] = drawn[i] = np.inf
        for j in drawn.argsort()[:k]:
            total += 1 + (real < real[j]).sum()
    return float(total / (n * k))

# %% drawn-rank right: scikit-learn's neighbours and scipy's ranks
def drawn_rank(X, drawing, k):
    from scipy.spatial.distance import cdist
    from scipy.stats import rankdata
    from sklearn.neighbors import NearestNeighbors
    if len(X) != len(drawing) or k not in range(1, len(X)):
        raise ValueError("k")
    ranks = rankdata(cdist(X, X), axis=1) - 1
    near = NearestNeighbors(n_neighbors=k).fit(drawing).kneighbors(return_distance=False)
    return np.mean([ranks[i][rows] for i, rows in enumerate(near)])

# %% drawn-rank wrong: the share kept, as in the lesson
def drawn_rank(X, drawing, k):
    from sklearn.neighbors import NearestNeighbors
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    finder = NearestNeighbors(n_neighbors=k)
    before, after = (finder.fit(t).kneighbors(return_distance=False) for t in (X, drawing))
    return np.mean([np.isin(a, b).mean() for a, b in zip(before, after, strict=True)])

# %% drawn-rank wrong: ranks in the drawing of the neighbours in the table
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(drawing).argsort(axis=1)
    drawn = order(X)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: takes the row numbers of argsort for ranks
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: looks up the ranks in the column, not in the row
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1).T
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: the nearest has rank 0
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean() - 1

# %% drawn-rank wrong: each row is the first in its own list
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks + 1, drawn, axis=1).mean()

# %% drawn-rank wrong: each row is one of its own neighbours in the drawing
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, :k]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: a place among the k only, others count as k + 1
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(np.minimum(ranks, k + 1), drawn, axis=1).mean()

# %% drawn-rank wrong: only the k-th neighbour is looked up
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, k : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: the sum of the ranks, not the mean
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).sum()

# %% drawn-rank wrong: the sum for each row, then the mean
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).sum(axis=1).mean()

# %% drawn-rank wrong: the median
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.median(np.take_along_axis(ranks, drawn, axis=1))

# %% drawn-rank wrong: the mean for each row
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean(axis=1)

# %% drawn-rank wrong: distances of the first column only
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.abs(t[:, None, 0] - t[:, 0])
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: the farthest rows of the drawing
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, -k:]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: k = 0 and k = n give some answer
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing):
        raise ValueError("k")
    k = min(max(k, 1), len(X) - 1)
    if k < 1:
        return 0.0
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: a shorter drawing is no error
def drawn_rank(X, drawing, k):
    if not 1 <= k < len(X):
        raise ValueError("k")
    X = X[: len(drawing)]
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: a longer drawing is cut
def drawn_rank(X, drawing, k):
    if len(X) > len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    drawing = drawing[: len(X)]
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: scales the drawing in place
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    drawing /= np.abs(drawing).max()
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank wrong: centres X in place
def drawn_rank(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    X -= X.mean(axis=0)
    def order(t):
        far = np.linalg.norm(t[:, None] - t, axis=2)
        np.fill_diagonal(far, -1)
        return far.argsort(axis=1)
    ranks = order(X).argsort(axis=1)
    drawn = order(drawing)[:, 1 : k + 1]
    return np.take_along_axis(ranks, drawn, axis=1).mean()

# %% drawn-rank equivalent: zip with strict=True finds other lengths, too
# - if len(X) != len(drawing) or not 1 <= k < len(X):
# + if len(X) < len(drawing) or not 1 <= k < len(X):

# - if len(X) != len(drawing) or not 1 <= k < len(X):
# + if len(X) > len(drawing) or not 1 <= k < len(X):

# %% drawn-rank equivalent: the lengths were compared before
# - pairs = zip(lists(X), lists(drawing), strict=True)
# + pairs = zip(lists(X), lists(drawing), strict=False)

# %% dbscan right: scikit-learn
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    return DBSCAN(eps=eps, min_samples=min_points).fit_predict(X)

# %% dbscan right: connected parts of the graph of core rows
def dbscan(X, eps, min_points):
    from scipy.sparse.csgraph import connected_components
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    core = np.flatnonzero(near.sum(axis=1) >= min_points)
    labels = np.full(len(X), -1)
    if len(core):
        parts = connected_components(near[np.ix_(core, core)])[1]
        for row in range(len(X)):
            mine = near[row, core]
            if mine.any():
                labels[row] = parts[mine][0]
        labels[core] = parts
    return labels

# %% dbscan right: plain Python, a set that grows
def dbscan(X, eps, min_points):
    from math import dist
    n = len(X)
    reach = [{j for j in range(n) if dist(X[i], X[j]) <= eps} for i in range(n)]
    labels, number = [-1] * n, 0
    for i in range(n):
        if labels[i] >= 0 or len(reach[i]) < min_points:
            continue
        cluster, todo = {i}, [i]
        while todo:
            j = todo.pop()
            if len(reach[j]) >= min_points:
                todo += reach[j] - cluster
                cluster |= reach[j]
        for j in cluster:
            labels[j] = number
        number += 1
    return labels

# %% dbscan right: the smallest number spreads until nothing changes
def dbscan(X, eps, min_points):
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    core = near.sum(axis=1) >= min_points
    names = np.where(core, np.arange(len(X)), len(X))
    while True:
        spread = np.where(near & core, names, len(X)).min(axis=1)
        new = np.where(core, spread, len(X))
        if np.array_equal(new, names):
            return [int(name) if name < len(X) else -1 for name in spread]
        names = new

# %% dbscan wrong: a row does not count itself
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    return DBSCAN(eps=eps, min_samples=min_points + 1).fit_predict(X)

# %% dbscan wrong: exactly eps is out of reach
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    return DBSCAN(eps=eps * (1 - 1e-9), min_samples=min_points).fit_predict(X)

# %% dbscan wrong: more than min_points rows are needed, and one too few is asked
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    return DBSCAN(eps=eps, min_samples=max(1, min_points - 1)).fit_predict(X)

# %% dbscan wrong: rows that are no core carry the chain on
def dbscan(X, eps, min_points):
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    core = near.sum(axis=1) >= min_points
    labels = np.full(len(X), -1)
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            waiting = [start]
            while waiting:
                row = waiting.pop()
                labels[row] = start
                waiting.extend(np.flatnonzero(near[row] & (labels == -1)))
    return labels

# %% dbscan wrong: only core rows belong to groups, the edge is noise
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    model = DBSCAN(eps=eps, min_samples=min_points).fit(X)
    labels = np.full(len(X), -1)
    labels[model.core_sample_indices_] = model.labels_[model.core_sample_indices_]
    return labels

# %% dbscan wrong: a group is what is in reach of one core row, without a chain
def dbscan(X, eps, min_points):
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    core = near.sum(axis=1) >= min_points
    labels = np.full(len(X), -1)
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            labels[near[start] & (labels == -1)] = start
    return labels

# %% dbscan wrong: the chain has two links only
def dbscan(X, eps, min_points):
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    core = near.sum(axis=1) >= min_points
    labels = np.full(len(X), -1)
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            first = near[start] & (labels == -1)
            second = near[first & core].any(axis=0) & (labels == -1)
            third = near[second & core].any(axis=0) & (labels == -1)
            labels[first | second | third] = start
    return labels

# %% dbscan wrong: noise rows get groups of their own
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    labels = DBSCAN(eps=eps, min_samples=min_points).fit_predict(X)
    noise = np.flatnonzero(labels == -1)
    labels[noise] = labels.max() + 1 + np.arange(len(noise))
    return labels

# %% dbscan wrong: min_points is the smallest size of a group, as in chains of near rows
def dbscan(X, eps, min_points):
    from scipy.sparse.csgraph import connected_components
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    parts = connected_components(near)[1]
    sizes = np.bincount(parts)
    return np.where(sizes[parts] >= min_points, parts, -1)

# %% dbscan wrong: compares squared distances with eps
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    return DBSCAN(eps=eps**0.5, min_samples=min_points).fit_predict(X)

# %% dbscan wrong: every two core rows share one group
def dbscan(X, eps, min_points):
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    core = near.sum(axis=1) >= min_points
    return np.where((near & core).any(axis=1), 0, -1)

# %% dbscan wrong: groups counted down from -2
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    labels = DBSCAN(eps=eps, min_samples=min_points).fit_predict(X)
    return np.where(labels == -1, -1, -2 - labels)

# %% dbscan wrong: two vectors, labels and core rows
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    model = DBSCAN(eps=eps, min_samples=min_points).fit(X)
    return model.labels_, model.core_sample_indices_

# %% dbscan wrong: scales the caller's table
def dbscan(X, eps, min_points):
    from sklearn.cluster import DBSCAN
    labels = DBSCAN(eps=eps, min_samples=min_points).fit_predict(X)
    X /= eps
    return labels

# %% dbscan wrong: a core row is one that has min_points cores in reach
def dbscan(X, eps, min_points):
    near = np.linalg.norm(X[:, None] - X, axis=2) <= eps
    core = near.sum(axis=1) >= min_points
    strict = (near & core).sum(axis=1) >= min_points
    labels = np.full(len(X), -1)
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            labels[start], waiting = start, [start]
            while waiting:
                row = waiting.pop()
                if strict[row] or row == start:
                    found = np.flatnonzero(near[row] & (labels == -1))
                    labels[found] = start
                    waiting.extend(found)
    return labels

# %% dbscan equivalent: for truth values these are the same as &, as only non-zero counts
# - found = np.flatnonzero(near[row] & (labels == -1))
# + found = np.flatnonzero(near[row] * (labels == -1))

# - found = np.flatnonzero(near[row] & (labels == -1))
# + found = np.flatnonzero(near[row] // (labels == -1))

# %% dbscan equivalent: no label is below -1
# - if labels[start] == -1:
# + if labels[start] <= -1:

# - found = np.flatnonzero(near[row] & (labels == -1))
# + found = np.flatnonzero(near[row] & (labels <= -1))

# %% dbscan equivalent: the table of who is near whom is symmetric
# - core = near.sum(axis=1) >= min_points
# + core = near.sum(axis=0) >= min_points

# %% strangeness right: what a regression of the second file on the first leaves over
def strangeness(X_train, X_new):
    from sklearn.linear_model import LinearRegression
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    train, new = (X_train - center) / spread, (X_new - center) / spread
    model = LinearRegression().fit(train[:, :20], train[:, 20:])
    typical = (train[:, 20:] - model.predict(train[:, :20])).std(axis=0)
    return (((new[:, 20:] - model.predict(new[:, :20])) / typical) ** 2).sum(axis=1)

# %% strangeness right: the Mahalanobis distance
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    train, new = (X_train - center) / spread, (X_new - center) / spread
    inverse = np.linalg.inv(np.cov(train.T))
    return [float(row @ inverse @ row) for row in new]

# %% strangeness right: scikit-learn's PCA, there and back, 15 components
def strangeness(X_train, X_new):
    from sklearn.decomposition import PCA
    from sklearn.preprocessing import StandardScaler
    scaler = StandardScaler().fit(X_train)
    model = PCA(n_components=15, svd_solver="full").fit(scaler.transform(X_train))
    new = scaler.transform(X_new)
    return np.linalg.norm(new - model.inverse_transform(model.transform(new)), axis=1)

# %% strangeness right: the weak directions, each in its own standard deviations
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    _, s, Vt = np.linalg.svd((X_train - center) / spread, full_matrices=False)
    scores = (X_new - center) / spread @ Vt.T / s
    return (scores[:, 10:] ** 2).sum(axis=1)

# %% strangeness right: robust scale, 12 components
def strangeness(X_train, X_new):
    center = X_train.mean(axis=0)
    spread = np.subtract(*np.percentile(X_train, [90, 10], axis=0))
    Vt = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2]
    rest = (X_new - center) / spread @ Vt[12:].T
    return tuple(np.abs(rest).sum(axis=1).tolist())

# %% strangeness wrong: the distance from the mean, in scaled columns
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    return np.linalg.norm((X_new - center) / spread, axis=1)

# %% strangeness wrong: the largest z-score, each column for itself
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    return np.abs((X_new - center) / spread).max(axis=1)

# %% strangeness wrong: two components, as for a drawing
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:2]
    new = (X_new - center) / spread
    return np.linalg.norm(new - new @ V.T @ V, axis=1)

# %% strangeness wrong: all components, so nothing is left over but rounding
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2]
    new = (X_new - center) / spread
    return np.round(np.linalg.norm(new - new @ V.T @ V, axis=1), 9)

# %% strangeness wrong: the length along the strong directions, not what is left over
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
    return np.linalg.norm((X_new - center) / spread @ V.T, axis=1)

# %% strangeness wrong: small for strange rows
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
    new = (X_new - center) / spread
    return -np.linalg.norm(new - new @ V.T @ V, axis=1)

# %% strangeness wrong: columns as they are, so the largest unit decides
def strangeness(X_train, X_new):
    center = X_train.mean(axis=0)
    V = np.linalg.svd(X_train - center, full_matrices=False)[2][:5]
    new = X_new - center
    return np.linalg.norm(new - new @ V.T @ V, axis=1)

# %% strangeness wrong: scaled with means and deviations of the new rows
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
    new = (X_new - X_new.mean(axis=0)) / np.where(X_new.std(axis=0) > 0, X_new.std(axis=0), 1)
    return np.linalg.norm(new - new @ V.T @ V, axis=1)

# %% strangeness wrong: a share of the largest in the company
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
    new = (X_new - center) / spread
    rest = np.linalg.norm(new - new @ V.T @ V, axis=1)
    return rest / rest.max()

# %% strangeness wrong: an isolation forest out of the box, which cuts one column at a time
def strangeness(X_train, X_new):
    from sklearn.ensemble import IsolationForest
    model = IsolationForest(n_estimators=25, random_state=0).fit(X_train)
    return -model.score_samples(X_new)

# %% strangeness wrong: the distance to the nearest rows of X_train
def strangeness(X_train, X_new):
    from sklearn.neighbors import NearestNeighbors
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    model = NearestNeighbors(n_neighbors=5).fit((X_train - center) / spread)
    return model.kneighbors((X_new - center) / spread)[0].mean(axis=1)

# %% strangeness wrong: the numbers of the strangest rows
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
    new = (X_new - center) / spread
    return np.argsort(-np.linalg.norm(new - new @ V.T @ V, axis=1))[:20]

# %% strangeness wrong: rows that are clearly strange get infinity
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    V = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
    new = (X_new - center) / spread
    rest = np.linalg.norm(new - new @ V.T @ V, axis=1)
    return np.where(rest > np.median(rest) * 3, np.inf, rest)

# %% strangeness wrong: scales the tables in place
def strangeness(X_train, X_new):
    center, spread = X_train.mean(axis=0), X_train.std(axis=0)
    X_train -= center
    X_train /= spread
    X_new -= center
    X_new /= spread
    V = np.linalg.svd(X_train, full_matrices=False)[2][:18]
    return np.linalg.norm(X_new - X_new @ V.T @ V, axis=1)

# %% strangeness equivalent: another number of components reaches the outcome, too
# - directions = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
# + directions = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:19]

# - directions = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
# + directions = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:17]

# %% strangeness equivalent: rows not centred, or z-scores rounded down, still show how columns hang together
# - directions = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
# + directions = np.linalg.svd((X_train + center) / spread, full_matrices=False)[2][:18]

# - directions = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
# + directions = np.linalg.svd((X_train - center) // spread, full_matrices=False)[2][:18]

# - scaled = (X_new - center) / spread
# + scaled = (X_new - center) // spread

# %% strangeness equivalent: there are more rows than columns, so nothing is added to Vt
# - directions = np.linalg.svd((X_train - center) / spread, full_matrices=False)[2][:18]
# + directions = np.linalg.svd((X_train - center) / spread, full_matrices=True)[2][:18]
