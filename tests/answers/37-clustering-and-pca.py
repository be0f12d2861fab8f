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

# %% kmeans right: stops when the centres stay
def kmeans(X, start):
    centres = start.astype(float)
    while True:
        labels = np.linalg.norm(X[:, None] - centres, axis=2).argmin(axis=1)
        moved = np.array(
            [X[labels == g].mean(axis=0) if g in labels else centres[g] for g in range(len(centres))]
        )
        if np.allclose(moved, centres, rtol=0, atol=1e-12):
            return moved, labels
        centres = moved

# %% kmeans right: plain Python
def kmeans(X, start):
    from math import dist
    rows, centres, labels = X.tolist(), [[float(v) for v in c] for c in start], None
    while True:
        new = []
        for row in rows:
            far = [dist(row, centre) for centre in centres]
            new.append(far.index(min(far)))
        if new == labels:
            return centres, labels
        labels = new
        for g in range(len(centres)):
            mine = [row for row, label in zip(rows, labels) if label == g]
            if mine:
                centres[g] = [sum(column) / len(mine) for column in zip(*mine)]

# %% kmeans right: scipy's distances and a for loop that cannot run for ever
def kmeans(X, start):
    from scipy.spatial.distance import cdist
    centres = np.array(start, dtype=np.float64)
    labels = cdist(X, centres).argmin(axis=1)
    for _ in range(100_000):
        for g in set(labels.tolist()):
            centres[g] = X[labels == g].mean(axis=0)
        new = cdist(X, centres).argmin(axis=1)
        if (new == labels).all():
            break
        labels = new
    return [centres, labels]

# %% kmeans wrong: ten rounds, whatever happens
def kmeans(X, start):
    centres = np.array(start, dtype=float)
    for _ in range(10):
        labels = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)
    return centres, labels

# %% kmeans wrong: one round
def kmeans(X, start):
    centres = np.array(start, dtype=float)
    labels = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
    for g in np.unique(labels):
        centres[g] = X[labels == g].mean(axis=0)
    return centres, labels

# %% kmeans wrong: the mean of no rows is nan
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    for _ in range(1000):
        new = np.sum((X[:, None] - np.nan_to_num(centres, nan=1e9)) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            break
        labels = new
        centres = np.array([X[labels == g].mean(axis=0) for g in range(len(centres))])
    return centres, labels

# %% kmeans wrong: a centre without rows is dropped
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return centres, labels
        labels = new
        centres = np.array([X[labels == g].mean(axis=0) for g in np.unique(labels)])

# %% kmeans wrong: a centre without rows goes to the middle of all rows
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    for _ in range(1000):
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            break
        labels = new
        for g in range(len(centres)):
            centres[g] = X[labels == g].mean(axis=0) if g in labels else X.mean(axis=0)
    return centres, labels

# %% kmeans wrong: keeps the type of the start, so whole numbers stay whole
def kmeans(X, start):
    centres, labels = start.copy(), None
    for _ in range(1000):
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            break
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)
    return centres, labels

# %% kmeans wrong: chooses starts of its own
def kmeans(X, start):
    rng = np.random.default_rng(0)
    centres, labels = X[rng.choice(len(X), len(start), replace=len(X) < len(start))] + 0.0, None
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return centres, labels
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)

# %% kmeans wrong: sorts the centres, so their order is lost
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    centres = centres[centres[:, 0].argsort()]
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return centres, labels
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)

# %% kmeans wrong: the median of the rows
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    for _ in range(1000):
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            break
        labels = new
        for g in np.unique(labels):
            centres[g] = np.median(X[labels == g], axis=0) - 1e-3
    return centres, labels

# %% kmeans wrong: labels counted from 1
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return centres, labels + 1
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)

# %% kmeans wrong: labels first, then centres
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return labels, centres
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)

# %% kmeans wrong: returns the centres only
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), None
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return centres
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)

# %% kmeans wrong: moves the caller's centres
def kmeans(X, start):
    centres = np.asarray(start, dtype=float)
    labels = None
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if labels is not None and np.array_equal(new, labels):
            return centres, labels
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)

# %% kmeans wrong: labels that are all 0 before the first round look like an end
def kmeans(X, start):
    centres, labels = np.array(start, dtype=float), np.zeros(len(X), dtype=int)
    while True:
        new = np.sum((X[:, None] - centres) ** 2, axis=2).argmin(axis=1)
        if np.array_equal(new, labels):
            return centres, labels
        labels = new
        for g in np.unique(labels):
            centres[g] = X[labels == g].mean(axis=0)

# %% kmeans equivalent: any negative number will do, as no centre has it
# - labels = np.full(len(X), -1)
# + labels = np.full(len(X), ~1)

# - labels = np.full(len(X), -1)
# + labels = np.full(len(X), - 2)

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

# %% agglomerate right: scipy
def agglomerate(X, k):
    from scipy.cluster.hierarchy import cut_tree, linkage
    if k < 1 or k > len(X):
        raise ValueError("k")
    if len(X) == 1:
        return [0]
    return cut_tree(linkage(X, method="complete"), n_clusters=k).ravel()

# %% agglomerate right: scikit-learn
def agglomerate(X, k):
    from sklearn.cluster import AgglomerativeClustering
    if not 1 <= k <= len(X):
        raise ValueError("k")
    if k == len(X):
        return list(range(k))
    return AgglomerativeClustering(n_clusters=k, linkage="complete").fit_predict(X)

# %% agglomerate right: labels from the start, one name replaced by another
def agglomerate(X, k):
    if k not in range(1, len(X) + 1):
        raise ValueError("k")
    far = np.linalg.norm(X[:, None] - X, axis=2)
    labels = np.arange(len(X))
    for _ in range(len(X) - k):
        names, best = np.unique(labels), (np.inf, 0, 0)
        for a in names:
            for b in names[names > a]:
                best = min(best, (far[labels == a][:, labels == b].max(), a, b))
        labels[labels == best[2]] = best[1]
    return labels

# %% agglomerate right: a table of group distances that shrinks
def agglomerate(X, k):
    if not 0 < k <= len(X):
        raise ValueError("k")
    far = np.linalg.norm(X[:, None] - X, axis=2)
    np.fill_diagonal(far, np.inf)
    labels = list(range(len(X)))
    for _ in range(len(X) - k):
        a, b = (int(v) for v in np.unravel_index(far.argmin(), far.shape))
        far[a] = far[:, a] = np.maximum(far[a], far[b])
        far[b] = far[:, b] = np.inf
        far[a, a] = np.inf
        labels = [a if name == b else name for name in labels]
    return tuple(labels)

# %% agglomerate wrong: single linkage, the nearest members count
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    if not 1 <= k <= len(X):
        raise ValueError("k")
    return fcluster(linkage(X, "single"), k, "maxclust") if len(X) > 1 else [0]

# %% agglomerate wrong: average linkage
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    if not 1 <= k <= len(X):
        raise ValueError("k")
    return fcluster(linkage(X, "average"), k, "maxclust") if len(X) > 1 else [0]

# %% agglomerate wrong: distances between the means of the groups
def agglomerate(X, k):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    groups = [[i] for i in range(len(X))]
    while len(groups) > k:
        means = np.array([X[g].mean(axis=0) for g in groups])
        far = np.linalg.norm(means[:, None] - means, axis=2)
        np.fill_diagonal(far, np.inf)
        one, two = sorted(int(v) for v in np.unravel_index(far.argmin(), far.shape))
        groups[one] += groups.pop(two)
    labels = np.empty(len(X), dtype=int)
    for number, rows in enumerate(groups):
        labels[rows] = number
    return labels

# %% agglomerate wrong: k is taken for the number of merges
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    if not 1 <= k <= len(X):
        raise ValueError("k")
    return fcluster(linkage(X, "complete"), len(X) - k, "maxclust") if len(X) > max(k, 1) else [0] * len(X)

# %% agglomerate wrong: stops one group too early
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    if not 1 <= k <= len(X):
        raise ValueError("k")
    return fcluster(linkage(X, "complete"), min(k + 1, len(X)), "maxclust") if len(X) > 1 else [0]

# %% agglomerate wrong: joins nothing but the nearest pairs, and never looks at the new groups
def agglomerate(X, k):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    far = np.linalg.norm(X[:, None] - X, axis=2)
    pairs = sorted((far[i, j], i, j) for i in range(len(X)) for j in range(i))
    labels = list(range(len(X)))
    for _, i, j in pairs:
        if len(set(labels)) == k:
            break
        labels = [labels[i] if name == labels[j] else name for name in labels]
    return labels

# %% agglomerate wrong: cuts the first column at its widest gaps
def agglomerate(X, k):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    order = X[:, 0].argsort()
    cuts = np.sort(np.diff(X[order, 0]).argsort()[::-1][: k - 1])
    labels = np.empty(len(X), dtype=int)
    labels[order] = np.searchsorted(cuts, np.arange(len(X)), side="left")
    return labels

# %% agglomerate wrong: Ward, the library's default
def agglomerate(X, k):
    from sklearn.cluster import AgglomerativeClustering
    if not 1 <= k <= len(X):
        raise ValueError("k")
    return AgglomerativeClustering(n_clusters=k).fit_predict(X) if len(X) > 1 else [0]

# %% agglomerate wrong: only the first column counts
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    if not 1 <= k <= len(X):
        raise ValueError("k")
    return fcluster(linkage(X[:, :1], "complete"), k, "maxclust") if len(X) > 1 else [0]

# %% agglomerate wrong: returns the groups and not a label for each row
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    if not 1 <= k <= len(X):
        raise ValueError("k")
    labels = fcluster(linkage(X, "complete"), k, "maxclust")
    return [np.flatnonzero(labels == name).tolist()[0] for name in np.unique(labels)]

# %% agglomerate wrong: k = 0 and k > n give some answer
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    k = min(max(k, 1), len(X))
    return fcluster(linkage(X, "complete"), k, "maxclust") if len(X) > 1 else [0]

# %% agglomerate wrong: scales the caller's table
def agglomerate(X, k):
    from scipy.cluster.hierarchy import fcluster, linkage
    if not 1 <= k <= len(X):
        raise ValueError("k")
    X -= X.mean(axis=0)
    return fcluster(linkage(X, "complete"), k, "maxclust") if len(X) > 1 else [0]

# %% agglomerate wrong: the first row of the one group and the last of the other stand for all
def agglomerate(X, k):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    groups = [[i] for i in range(len(X))]
    while len(groups) > k:
        best = (np.inf, 0, 0)
        for i in range(len(groups)):
            for j in range(i + 1, len(groups)):
                best = min(best, (float(np.linalg.norm(X[groups[i][0]] - X[groups[j][-1]])), i, j))
        groups[best[1]] += groups.pop(best[2])
    labels = [0] * len(X)
    for number, rows in enumerate(groups):
        for row in rows:
            labels[row] = number
    return labels

# %% agglomerate equivalent: the number of groups goes down one by one, and small ints are one object
# - while len(groups) > k:
# + while len(groups) != k:

# - while len(groups) > k:
# + while len(groups) is not k:

# %% agglomerate equivalent: the min over no pair is a ValueError, too
# - if not 1 <= k <= len(X):
# + if not 0 <= k <= len(X):

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

# %% neighbours-kept right: scikit-learn's neighbours
def neighbours_kept(X, drawing, k):
    from sklearn.neighbors import NearestNeighbors
    if len(X) != len(drawing) or k < 1 or k >= len(X):
        raise ValueError("k")
    one, two = (
        NearestNeighbors(n_neighbors=k).fit(t).kneighbors(return_distance=False)
        for t in (X, drawing)
    )
    return sum(len(np.intersect1d(a, b)) for a, b in zip(one, two)) / (k * len(X))

# %% neighbours-kept right: two truth tables
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or k not in range(1, len(X)):
        raise ValueError("k")
    def near(table):
        far = np.linalg.norm(table[:, None] - table, axis=2) + np.diag(np.full(len(table), np.inf))
        return far <= np.sort(far, axis=1)[:, [k - 1]]
    return (near(X) & near(drawing)).sum() / (k * len(X))

# %% neighbours-kept right: plain Python
def neighbours_kept(X, drawing, k):
    from math import dist
    n = len(X)
    if n != len(drawing) or not 0 < k < n:
        raise ValueError("k")
    shares = []
    for i in range(n):
        sets = []
        for table in (X, drawing):
            others = [j for j in range(n) if j != i]
            others.sort(key=lambda j: dist(table[i], table[j]))
            sets.append(set(others[:k]))
        shares.append(len(sets[0] & sets[1]) / k)
    return sum(shares) / n

# %% neighbours-kept wrong: each row is its own nearest neighbour
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, :k]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))]) / k

# %% neighbours-kept wrong: the neighbours must be in the same order
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    return np.mean(nearest(X) == nearest(drawing))

# %% neighbours-kept wrong: divides by the size of both sets together
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    pairs = [({*a}, {*b}) for a, b in zip(nearest(X), nearest(drawing))]
    if k == 1:
        return np.mean([a == b for a, b in pairs])
    return np.mean([len(a & b) / len(a | b) for a, b in pairs])

# %% neighbours-kept wrong: the number of neighbours, not their share
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))])

# %% neighbours-kept wrong: only the nearest one is looked for among the k
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    return np.mean([a[0] in b for a, b in zip(nearest(X), nearest(drawing))])

# %% neighbours-kept wrong: distances of the first column only
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.abs(t[:, None, 0] - t[:, 0]).argsort(axis=1)[:, 1 : k + 1]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))]) / k

# %% neighbours-kept wrong: the farthest rows
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, -k:]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))]) / k

# %% neighbours-kept wrong: k = 0 and k = n give some answer
def neighbours_kept(X, drawing, k):
    k = min(max(k, 1), len(X) - 1, len(drawing) - 1)
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))]) / max(k, 1)

# %% neighbours-kept wrong: a shorter drawing is no error
def neighbours_kept(X, drawing, k):
    if not 1 <= k < len(X):
        raise ValueError("k")
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))]) / k

# %% neighbours-kept wrong: scales the drawing in place
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    drawing /= np.abs(drawing).max()
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))]) / k

# %% neighbours-kept wrong: centres X in place
def neighbours_kept(X, drawing, k):
    if len(X) != len(drawing) or not 1 <= k < len(X):
        raise ValueError("k")
    X -= X.mean(axis=0)
    def nearest(t):
        return np.linalg.norm(t[:, None] - t, axis=2).argsort(axis=1)[:, 1 : k + 1]
    return np.mean([len({*a} & {*b}) for a, b in zip(nearest(X), nearest(drawing))]) / k

# %% neighbours-kept equivalent: zip with strict=True finds other lengths, too
# - if len(X) != len(drawing) or not 1 <= k < len(X):
# + if len(X) < len(drawing) or not 1 <= k < len(X):

# - if len(X) != len(drawing) or not 1 <= k < len(X):
# + if len(X) > len(drawing) or not 1 <= k < len(X):

# %% neighbours-kept equivalent: the lengths were compared before
# - pairs = zip(nearest(X), nearest(drawing), strict=True)
# + pairs = zip(nearest(X), nearest(drawing), strict=False)

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
