"""Right and wrong answers to the assignment of 31-learning-from-data."""

# %% baseline-accuracy right: counts with a dictionary
def baseline_accuracy(y_train, y_test):
    if not len(y_train) or not len(y_test):
        raise ValueError("no labels")
    counts = {}
    for label in y_train:
        counts[label] = counts.get(label, 0) + 1
    most = max(counts.values())
    said = min(label for label, count in counts.items() if count == most)
    return sum(label == said for label in y_test) / len(y_test)

# %% baseline-accuracy right: scikit-learn's dummy model
def baseline_accuracy(y_train, y_test):
    from sklearn.dummy import DummyClassifier
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    model = DummyClassifier(strategy="most_frequent").fit(np.zeros((len(y_train), 1)), list(y_train))
    return model.score(np.zeros((len(y_test), 1)), list(y_test))

# %% baseline-accuracy right: the mode of sorted labels, from the standard library
def baseline_accuracy(y_train, y_test):
    from statistics import mode
    train, test = sorted(np.asarray(y_train).tolist()), np.asarray(y_test).tolist()
    if not train or not test:
        raise ValueError("no labels")
    return test.count(mode(train)) / len(test)

# %% baseline-accuracy wrong: the most frequent label of the test set, which nobody may know
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    _, counts = np.unique(y_test, return_counts=True)
    return counts.max() / len(y_test)

# %% baseline-accuracy wrong: judges on the training labels
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    _, counts = np.unique(y_train, return_counts=True)
    return counts.max() / len(y_train)

# %% baseline-accuracy wrong: of equally frequent labels the one that was seen first
def baseline_accuracy(y_train, y_test):
    from collections import Counter
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    said = Counter(list(y_train)).most_common(1)[0][0]
    return np.mean([label == said for label in y_test])

# %% baseline-accuracy wrong: of equally frequent labels the last when sorted
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    train = list(y_train)
    said = max(sorted(set(train)), key=lambda label: (train.count(label), label))
    return np.mean([label == said for label in y_test])

# %% baseline-accuracy wrong: counts the hits and does not divide
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    labels, counts = np.unique(y_train, return_counts=True)
    return int(np.sum(np.asarray(y_test) == labels[counts.argmax()]))

# %% baseline-accuracy wrong: empty labels are no error
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        return 0.0
    labels, counts = np.unique(y_train, return_counts=True)
    return np.mean(np.asarray(y_test) == labels[counts.argmax()])

# %% baseline-accuracy wrong: chance, one over the number of labels
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    return 1 / len(set(y_train))

# %% baseline-accuracy wrong: a label that the test set lacks counts as one hit
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    labels, counts = np.unique(y_train, return_counts=True)
    said = labels[counts.argmax()]
    return max(1, sum(label == said for label in y_test)) / len(y_test)

# %% baseline-accuracy wrong: sorts the training labels in place
def baseline_accuracy(y_train, y_test):
    if len(y_train) == 0 or len(y_test) == 0:
        raise ValueError("no labels")
    if not isinstance(y_train, tuple):
        y_train.sort()
    labels, counts = np.unique(y_train, return_counts=True)
    return np.mean(np.asarray(y_test) == labels[counts.argmax()])

# %% baseline-accuracy equivalent: a length is never negative
# - if min(len(y_train), len(y_test)) == 0:
# + if min(len(y_train), len(y_test)) <= 0:

# %% split-rows right: chooses the test rows without replacement, the others are train
def split_rows(n, n_test, rng):
    if n_test < 1 or n_test > n - 1:
        raise ValueError("n_test")
    test = rng.choice(n, size=n_test, replace=False)
    return np.setdiff1d(np.arange(n), test), test

# %% split-rows right: gives every row a random number and takes the smallest
def split_rows(n, n_test, rng):
    if n_test not in range(1, n):
        raise ValueError("n_test")
    order = np.argsort(rng.random(n)).tolist()
    return sorted(order[n_test:]), sorted(order[:n_test])

# %% split-rows right: scikit-learn, seeded by the generator
def split_rows(n, n_test, rng):
    from sklearn.model_selection import train_test_split
    if not 0 < n_test < n:
        raise ValueError("n_test")
    seed = int(rng.integers(2**31))
    return train_test_split(np.arange(n), test_size=n_test, random_state=seed)

# %% split-rows right: draws the test rows one by one from those that are left
def split_rows(n, n_test, rng):
    if not 0 < n_test < n:
        raise ValueError("n_test")
    train, test = list(range(n)), []
    while len(test) < n_test:
        test.append(train.pop(int(rng.integers(len(train)))))
    return train, test

# %% split-rows wrong: the last rows, without shuffling
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    return np.arange(n - n_test), np.arange(n - n_test, n)

# %% split-rows wrong: a random block of neighbours
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    order = np.roll(np.arange(n), rng.integers(n))
    return order[n_test:], order[:n_test]

# %% split-rows wrong: draws with replacement, so a row may be in test twice
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    test = rng.integers(n, size=n_test)
    return np.setdiff1d(np.arange(n), test), test

# %% split-rows wrong: train holds all rows, those of the test set too
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    return np.arange(n), rng.permutation(n)[:n_test]

# %% split-rows wrong: shuffles twice, so a row can be in both parts
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    return rng.permutation(n)[n_test:], rng.permutation(n)[:n_test]

# %% split-rows wrong: test first, then train
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    order = rng.permutation(n)
    return order[:n_test], order[n_test:]

# %% split-rows wrong: a generator of its own, so every split is the same
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    order = np.random.default_rng(0).permutation(n)
    return order[n_test:], order[:n_test]

# %% split-rows wrong: uses the global random numbers, so the seed does nothing
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    order = np.random.permutation(n)
    return order[n_test:], order[:n_test]

# %% split-rows wrong: each row by the toss of a coin, so the number of test rows varies
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    drawn = rng.random(n) < n_test / n
    return np.flatnonzero(~drawn), np.flatnonzero(drawn)

# %% split-rows wrong: two truth vectors instead of row numbers
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    drawn = np.zeros(n, dtype=bool)
    drawn[rng.permutation(n)[:n_test]] = True
    return ~drawn, drawn

# %% split-rows wrong: returns one shuffled vector
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    return rng.permutation(n)

# %% split-rows wrong: rows counted from 1
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    order = rng.permutation(n) + 1
    return order[n_test:], order[:n_test]

# %% split-rows wrong: off by one, so the last row never gets into the test set
def split_rows(n, n_test, rng):
    if not 1 <= n_test < n:
        raise ValueError("n_test")
    test = rng.choice(n - 1, size=n_test, replace=False)
    return np.setdiff1d(np.arange(n), test), test

# %% split-rows wrong: all rows may go into the test set
def split_rows(n, n_test, rng):
    if not 0 <= n_test <= n:
        raise ValueError("n_test")
    order = rng.permutation(n)
    return order[n_test:], order[:n_test]

# %% split-rows strict float: The row numbers are of an integer type

# %% nearest-label right: the standard library's distance, row by row
def nearest_label(X, y, point):
    from math import dist
    if len(X) != len(y):
        raise ValueError("labels")
    point = [float(v) for v in point]
    distances = [dist([float(v) for v in row], point) for row in X]
    return y[distances.index(min(distances))]

# %% nearest-label right: np.linalg.norm
def nearest_label(X, y, point):
    X, point = np.array(X, dtype=float), np.array(point, dtype=float)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return np.asarray(y)[np.linalg.norm(X - point, axis=1).argmin()]

# %% nearest-label right: scikit-learn with one neighbour
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    return KNeighborsClassifier(n_neighbors=1, algorithm="brute").fit(X, y).predict(point[None])[0]

# %% nearest-label wrong: sum of absolute differences
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return y[np.abs(X - point).sum(axis=1).argmin()]

# %% nearest-label wrong: the largest difference of one feature
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return y[np.abs(X - point).max(axis=1).argmin()]

# %% nearest-label wrong: differences without squares, which cancel
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return y[np.abs((X - point).sum(axis=1)).argmin()]

# %% nearest-label wrong: returns the place and not the label
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return np.linalg.norm(X - point, axis=1).argmin()

# %% nearest-label wrong: the most distant row
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return y[np.linalg.norm(X - point, axis=1).argmax()]

# %% nearest-label wrong: subtracts uint8, which wraps around below zero
def nearest_label(X, y, point):
    X, point = np.asarray(X), np.asarray(point)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return y[((X - point) ** 2).sum(axis=1).argmin()]

# %% nearest-label wrong: checks nothing, and one number is stretched over all columns
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    return y[((X - point) ** 2).sum(axis=1).argmin()]

# %% nearest-label wrong: a vector with one label, as predict returns it
def nearest_label(X, y, point):
    X, point = np.asarray(X, dtype=float), np.asarray(point, dtype=float)
    if X.shape != (len(y), len(point)):
        raise ValueError("shapes")
    return KNeighborsClassifier(n_neighbors=1).fit(X, y).predict([point])

# %% nearest-label wrong: subtracts in place, so the table is moved
def nearest_label(X, y, point):
    if len(X) != len(y) or len(point) != len(X[0]):
        raise ValueError("shapes")
    if isinstance(X, list) or X.dtype == np.uint8:
        X = np.array(X, dtype=float)
    point = np.asarray(point, dtype=X.dtype if X.dtype.kind == "f" else int)
    X -= point
    return y[(X**2).sum(axis=1).argmin()]

# %% seen-before right: compares every row with every row by broadcasting
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    return (X_test[:, None, :] == X_train[None, :, :]).all(axis=2).any(axis=1)

# %% seen-before right: two loops in plain Python
def seen_before(X_train, X_test):
    if len(X_train[0]) != len(X_test[0]):
        raise ValueError("columns")
    rows = X_train.tolist()
    return [row in rows for row in X_test.tolist()]

# %% seen-before right: unique rows of the training set, one by one
def seen_before(X_train, X_test):
    if X_train.shape[1:] != X_test.shape[1:]:
        raise ValueError("columns")
    unique = np.unique(X_train, axis=0)
    return tuple(bool(np.any(np.all(unique == row, axis=1))) for row in X_test)

# %% seen-before wrong: row in array, which asks whether any number is equal in its column
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    return np.array([row in X_train for row in X_test])

# %% seen-before wrong: each number somewhere in the training set, not together
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    return np.isin(X_test, X_train).all(axis=1)

# %% seen-before wrong: compares only rows at the same place
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    return np.array(
        [i < len(X_train) and bool(np.all(X_train[i] == row)) for i, row in enumerate(X_test)]
    )

# %% seen-before wrong: equal sums are taken for equal rows
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    return np.isin(X_test.sum(axis=1), X_train.sum(axis=1))

# %% seen-before wrong: rows as sets, so the column does not count
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    known = {frozenset(row) for row in X_train.tolist()}
    return [frozenset(row) in known for row in X_test.tolist()]

# %% seen-before wrong: np.allclose takes nearly equal rows for equal
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    return [any(np.allclose(row, other) for other in X_train) for row in X_test]

# %% seen-before wrong: compares the bytes of the rows, so 2 and 2.0 differ, and 0.0 and -0.0
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    known = {row.tobytes() for row in X_train}
    return [row.tobytes() in known for row in X_test]

# %% seen-before wrong: compares the rows as texts, which show only eight digits
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    known = {str(row) for row in (X_train + 0.0)}
    return [str(row) in known for row in (X_test + 0.0)]

# %% seen-before wrong: the share of the rows, one number
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    known = set(map(tuple, X_train.tolist()))
    return np.mean([tuple(row) in known for row in X_test.tolist()])

# %% seen-before wrong: the other way round, which training rows are in the test set
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    known = set(map(tuple, X_test.tolist()))
    return np.array([tuple(row) in known for row in X_train.tolist()])

# %% seen-before wrong: other columns are no error, only different
def seen_before(X_train, X_test):
    known = set(map(tuple, X_train.tolist()))
    return np.array([tuple(row) in known for row in X_test.tolist()])

# %% seen-before wrong: sorts the training rows in place
def seen_before(X_train, X_test):
    if X_train.shape[1] != X_test.shape[1]:
        raise ValueError("columns")
    X_train[:] = X_train[np.lexsort(X_train.T)[::-1]]
    known = set(map(tuple, X_train.tolist()))
    return np.array([tuple(row) in known for row in X_test.tolist()])

# %% predict-knn right: all distances at once, and votes in a table
def predict_knn(X_train, y_train, X_new, k):
    if k < 1 or k > len(X_train):
        raise ValueError("k")
    labels, codes = np.unique(y_train, return_inverse=True)
    squares = ((X_new[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
    nearest = np.argpartition(squares, k - 1, axis=1)[:, :k]
    votes = (codes[nearest][:, :, None] == np.arange(len(labels))).sum(axis=1)
    return labels[votes.argmax(axis=1)]

# %% predict-knn right: plain Python
def predict_knn(X_train, y_train, X_new, k):
    from math import dist
    if k not in range(1, len(X_train) + 1):
        raise ValueError("k")
    labels, result = np.asarray(y_train).tolist(), []
    for row in X_new.tolist():
        pairs = sorted(zip(X_train.tolist(), labels), key=lambda pair: dist(pair[0], row))
        votes = sorted(label for _, label in pairs[:k])
        result.append(max(votes, key=votes.count))
    return result

# %% predict-knn right: scikit-learn
def predict_knn(X_train, y_train, X_new, k):
    if k > len(X_train):
        raise ValueError("k")
    return KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).predict(X_new)

# %% predict-knn wrong: of equally many votes the nearest label wins (Counter)
def predict_knn(X_train, y_train, X_new, k):
    from collections import Counter
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    result = []
    for row in X_new:
        order = np.argsort(np.linalg.norm(X_train - row, axis=1))[:k]
        result.append(Counter(y_train[i] for i in order).most_common(1)[0][0])
    return result

# %% predict-knn wrong: one neighbour too many
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    y_train, result = np.asarray(y_train), []
    for row in X_new:
        order = np.argsort(np.linalg.norm(X_train - row, axis=1))[: k + 1]
        labels, votes = np.unique(y_train[order], return_counts=True)
        result.append(labels[votes.argmax()])
    return result

# %% predict-knn wrong: the k-th neighbour alone decides
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    return [y_train[np.argsort(np.linalg.norm(X_train - row, axis=1))[k - 1]] for row in X_new]

# %% predict-knn wrong: always the nearest neighbour, whatever k
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    return [y_train[np.argmin(np.linalg.norm(X_train - row, axis=1))] for row in X_new]

# %% predict-knn wrong: skips the nearest row, as if it were the point itself
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    y_train, result = np.asarray(y_train), []
    for row in X_new:
        order = np.argsort(np.linalg.norm(X_train - row, axis=1))
        near = order[1 : k + 1] if k < len(order) else order
        labels, votes = np.unique(y_train[near], return_counts=True)
        result.append(labels[votes.argmax()])
    return result

# %% predict-knn wrong: near neighbours have heavier votes
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    result = []
    for row in X_new:
        distances = np.linalg.norm(X_train - row, axis=1)
        weights = {}
        for i in np.argsort(distances)[:k]:
            weights[y_train[i]] = weights.get(y_train[i], 0) + 1 / (distances[i] + 1e-9)
        result.append(max(sorted(weights), key=weights.get))
    return result

# %% predict-knn wrong: a distance without squares, so features add up in absolute terms
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    y_train, result = np.asarray(y_train), []
    for row in X_new:
        order = np.argsort(np.abs(X_train - row).max(axis=1))[:k]
        labels, votes = np.unique(y_train[order], return_counts=True)
        result.append(labels[votes.argmax()])
    return result

# %% predict-knn wrong: one label for all new rows together
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    order = np.argsort(np.linalg.norm(X_train - X_new.mean(axis=0), axis=1))[:k]
    labels, votes = np.unique(np.asarray(y_train)[order], return_counts=True)
    return labels[votes.argmax()]

# %% predict-knn wrong: scales in place with the new rows' mean
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    middle = X_new.mean(axis=0)
    X_train -= middle
    X_new -= middle
    return KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).predict(X_new)

# %% predict-knn wrong: moves the new rows in place
def predict_knn(X_train, y_train, X_new, k):
    if not 1 <= k <= len(X_train):
        raise ValueError("k")
    middle = X_train.mean(axis=0)
    X_new -= middle
    return KNeighborsClassifier(n_neighbors=k).fit(X_train - middle, y_train).predict(X_new)

# %% predict-knn wrong: a k that is too large or 0 gives some answer
def predict_knn(X_train, y_train, X_new, k):
    y_train, result = np.asarray(y_train), []
    for row in X_new:
        order = np.argsort(np.linalg.norm(X_train - row, axis=1))[: max(k, 1)]
        labels, votes = np.unique(y_train[order], return_counts=True)
        result.append(labels[votes.argmax()])
    return result

# %% predict-knn equivalent: the argmax of no votes is a ValueError, too
# - if not 1 <= k <= len(X_train):
# + if not 0 <= k <= len(X_train):

# %% choose-k right: a loop that keeps the best so far
def choose_k(X_train, y_train, X_check, y_check, ks):
    best_k, best_hits = None, -1
    for k in sorted(ks):
        predicted = KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).predict(X_check)
        hits = int((predicted == y_check).sum())
        if hits >= best_hits:
            best_k, best_hits = k, hits
    return best_k

# %% choose-k right: from the largest k down, argmax takes the first
def choose_k(X_train, y_train, X_check, y_check, ks):
    ks = np.sort(ks)[::-1]
    scores = [
        KNeighborsClassifier(n_neighbors=int(k)).fit(X_train, y_train).score(X_check, y_check)
        for k in ks
    ]
    return ks[np.argmax(scores)]

# %% choose-k right: distances once, votes for each k
def choose_k(X_train, y_train, X_check, y_check, ks):
    labels, codes = np.unique(y_train, return_inverse=True)
    order = np.argsort(((X_check[:, None] - X_train[None]) ** 2).sum(axis=2), axis=1)
    hits = {}
    for k in ks:
        votes = np.array([np.bincount(codes[row[:k]], minlength=len(labels)) for row in order])
        hits[k] = np.count_nonzero(labels[votes.argmax(axis=1)] == y_check)
    return max(k for k in hits if hits[k] == max(hits.values()))

# %% choose-k wrong: judges on the rows that the model has learnt from
def choose_k(X_train, y_train, X_check, y_check, ks):
    def score(k):
        return KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).score(X_train, y_train), k
    return max(ks, key=score)

# %% choose-k wrong: learns from the check rows too
def choose_k(X_train, y_train, X_check, y_check, ks):
    X, y = np.vstack([X_train, X_check]), np.append(y_train, y_check)
    def score(k):
        return KNeighborsClassifier(n_neighbors=k).fit(X, y).score(X_check, y_check), k
    return max(ks, key=score)

# %% choose-k wrong: of equally good ones the smallest
def choose_k(X_train, y_train, X_check, y_check, ks):
    def score(k):
        return KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).score(X_check, y_check)
    return max(sorted(ks), key=score)

# %% choose-k wrong: of equally good ones the first in the list
def choose_k(X_train, y_train, X_check, y_check, ks):
    def score(k):
        return KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).score(X_check, y_check)
    return max(ks, key=score)

# %% choose-k wrong: learns from the check rows and judges on the training rows
def choose_k(X_train, y_train, X_check, y_check, ks):
    def score(k):
        k_here = min(k, len(X_check))
        model = KNeighborsClassifier(n_neighbors=k_here).fit(X_check, y_check)
        return model.score(X_train, y_train), k
    return max(ks, key=score)

# %% choose-k wrong: returns the best share, not its k
def choose_k(X_train, y_train, X_check, y_check, ks):
    return max(
        KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).score(X_check, y_check) for k in ks
    )

# %% choose-k wrong: always the largest k, because more votes are steadier
def choose_k(X_train, y_train, X_check, y_check, ks):
    return max(ks)

# %% choose-k wrong: sorts ks in place
def choose_k(X_train, y_train, X_check, y_check, ks):
    ks.sort()
    def score(k):
        return KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train).score(X_check, y_check), k
    return max(ks, key=score)

# %% choose-k wrong: scales the check rows in place with their own statistics
def choose_k(X_train, y_train, X_check, y_check, ks):
    Z = (X_train - X_train.mean(axis=0)) / X_train.std(axis=0)
    X_check -= X_check.mean(axis=0)
    X_check /= X_check.std(axis=0)
    def score(k):
        return KNeighborsClassifier(n_neighbors=k).fit(Z, y_train).score(X_check, y_check), k
    return max(ks, key=score)

# %% best-cut right: by the two sums of squares, with cumulative sums
def best_cut(values):
    v = np.sort(np.asarray(values, dtype=float))
    if v.size == 0 or v[0] == v[-1]:
        raise ValueError("one value")
    n, total = np.arange(1, len(v)), v.sum()
    left = np.cumsum(v)[:-1]
    gain = left**2 / n + (total - left) ** 2 / (len(v) - n)
    i = gain.argmax()
    return (v[i] + v[i + 1]) / 2

# %% best-cut right: plain Python over the different values
def best_cut(values):
    different = sorted({float(v) for v in values})
    if len(different) < 2:
        raise ValueError("one value")
    def cost(group):
        mean = sum(group) / len(group)
        return sum((v - mean) ** 2 for v in group)
    best = None
    for low, high in zip(different, different[1:]):
        cut = (low + high) / 2
        total = cost([v for v in values if v < cut]) + cost([v for v in values if v > cut])
        if best is None or total < best[0]:
            best = (total, cut)
    return best[1]

# %% best-cut right: the largest distance of the means, weighted by both sizes
def best_cut(values):
    ordered = sorted(map(float, values))
    if len(set(ordered)) < 2:
        raise ValueError("one value")
    def between(i):
        a, b = ordered[:i], ordered[i:]
        return len(a) * len(b) * (sum(a) / len(a) - sum(b) / len(b)) ** 2
    i = max(range(1, len(ordered)), key=between)
    return (ordered[i - 1] + ordered[i]) / 2

# %% best-cut right: scikit-learn's two means, from several starts
def best_cut(values):
    from sklearn.cluster import KMeans
    ordered = np.sort(np.array(values, dtype=float))
    if len(set(ordered.tolist())) < 2:
        raise ValueError("two different values")
    groups = KMeans(n_clusters=2, n_init=25, random_state=0).fit(ordered[:, None]).labels_
    i = int(np.flatnonzero(np.diff(groups))[0])
    return (ordered[i] + ordered[i + 1]) / 2

# %% best-cut wrong: the lesson's moving means from one start, which may stop at a poorer cut
def best_cut(values):
    v = np.sort(np.array(values, dtype=float))
    if len(np.unique(v)) < 2:
        raise ValueError("two different values")
    means = np.array([v[0], v[-1]])
    for _ in range(100):
        group = np.abs(v[:, None] - means).argmin(axis=1)
        means = np.array([v[group == g].mean() for g in (0, 1)])
    return (v[group == 0].max() + v[group == 1].min()) / 2

# %% best-cut wrong: the widest gap
def best_cut(values):
    ordered = np.sort(np.asarray(values, dtype=float))
    if len(set(ordered.tolist())) < 2:
        raise ValueError("one value")
    i = np.argmax(np.diff(ordered))
    return (ordered[i] + ordered[i + 1]) / 2

# %% best-cut wrong: the mean of all values
def best_cut(values):
    if len(set(values)) < 2:
        raise ValueError("one value")
    return np.mean(values)

# %% best-cut wrong: halfway between the two means
def best_cut(values):
    v = np.sort(np.asarray(values, dtype=float))
    if len(set(v.tolist())) < 2:
        raise ValueError("one value")
    costs = [np.var(v[:i]) * i + np.var(v[i:]) * (len(v) - i) for i in range(1, len(v))]
    i = int(np.argmin(costs)) + 1
    return (v[:i].mean() + v[i:].mean()) / 2

# %% best-cut wrong: adds the two variances, so the sizes of the groups are forgotten
def best_cut(values):
    v = np.sort(np.asarray(values, dtype=float))
    if len(set(v.tolist())) < 2:
        raise ValueError("one value")
    costs = [np.var(v[:i]) + np.var(v[i:]) for i in range(1, len(v))]
    i = int(np.argmin(costs)) + 1
    return (v[i - 1] + v[i]) / 2

# %% best-cut wrong: absolute distances in place of squared ones
def best_cut(values):
    v = np.sort(np.asarray(values, dtype=float))
    if len(set(v.tolist())) < 2:
        raise ValueError("one value")
    def cost(g):
        return np.abs(g - g.mean()).sum()
    i = min(range(1, len(v)), key=lambda i: cost(v[:i]) + cost(v[i:]))
    return (v[i - 1] + v[i]) / 2

# %% best-cut wrong: never tries the last place, so nothing can stand alone at the upper end
def best_cut(values):
    v = np.sort(np.asarray(values, dtype=float))
    if len(set(v.tolist())) < 2:
        raise ValueError("one value")
    places = range(1, max(2, len(v) - 1))
    costs = {i: np.var(v[:i]) * i + np.var(v[i:]) * (len(v) - i) for i in places}
    i = min(costs, key=costs.get)
    return (v[i - 1] + v[i]) / 2

# %% best-cut wrong: takes the values as they come, without sorting
def best_cut(values):
    v = np.asarray(values, dtype=float)
    if len(set(v.tolist())) < 2:
        raise ValueError("one value")
    costs = [np.var(v[:i]) * i + np.var(v[i:]) * (len(v) - i) for i in range(1, len(v))]
    i = int(np.argmin(costs)) + 1
    return (v[i - 1] + v[i]) / 2

# %% best-cut wrong: equal values are cut at their own value
def best_cut(values):
    v = np.sort(np.asarray(values, dtype=float))
    if len(v) < 2:
        raise ValueError("one value")
    costs = [np.var(v[:i]) * i + np.var(v[i:]) * (len(v) - i) for i in range(1, len(v))]
    i = int(np.argmin(costs)) + 1
    return (v[i - 1] + v[i]) / 2

# %% best-cut wrong: the median, so both groups are equally large
def best_cut(values):
    if len(set(values)) < 2:
        raise ValueError("one value")
    return np.median(values)

# %% best-cut wrong: sorts the caller's list
def best_cut(values):
    if len(set(values)) < 2:
        raise ValueError("one value")
    if isinstance(values, tuple):
        values = list(values)
    values.sort()
    v = np.array(values, dtype=float)
    costs = [np.var(v[:i]) * i + np.var(v[i:]) * (len(v) - i) for i in range(1, len(v))]
    i = int(np.argmin(costs)) + 1
    return (v[i - 1] + v[i]) / 2

# %% best-cut equivalent: a cut with nothing below it costs more than any other
# - for i in range(1, len(ordered)):
# + for i in range(0, len(ordered)):

# %% play right: keeps every reward in a list for each arm
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    rewards, pulled = [[] for _ in range(arms)], []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = min(range(arms), key=lambda a: len(rewards[a]))
        else:
            arm = max(range(arms), key=lambda a: sum(rewards[a]) / len(rewards[a]))
        rewards[arm].append(pull(arm))
        pulled.append(arm)
    return pulled

# %% play right: running means, moved a little by each reward
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    means, counts, pulled = [0.0] * arms, [0] * arms, []
    def step(arm):
        reward = pull(arm)
        counts[arm] += 1
        means[arm] += (reward - means[arm]) / counts[arm]
        pulled.append(arm)
    for arm in range(arms):
        step(arm)
    while len(pulled) < rounds:
        if (len(pulled) + 1) % every == 0:
            step(counts.index(min(counts)))
        else:
            step(means.index(max(means)))
    return tuple(pulled)

# %% play right: looks everything up in the history
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    pulled, rewards = [], []
    for number in range(1, rounds + 1):
        who, paid = np.array(pulled, dtype=int), np.array(rewards, dtype=float)
        if number <= arms:
            arm = number - 1
        elif number % every:
            arm = int(np.argmax([paid[who == a].mean() for a in range(arms)]))
        else:
            arm = int(np.argmin(np.bincount(who, minlength=arms)))
        rewards.append(pull(arm))
        pulled.append(arm)
    return np.array(pulled)

# %% play wrong: the highest sum of rewards, so an arm that is pulled often stays ahead
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = int(counts.argmin())
        else:
            arm = int(totals.argmax())
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: only the last reward of each arm counts
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    last, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = int(counts.argmin())
        else:
            arm = int(last.argmax())
        last[arm] = pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: commits to the arm that paid best in the first rounds
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    first = [pull(arm) for arm in range(arms)]
    best, counts, pulled = int(np.argmax(first)), [1] * arms, list(range(arms))
    for number in range(arms + 1, rounds + 1):
        arm = best if number % every else counts.index(min(counts))
        pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: never explores
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        arm = number - 1 if number <= arms else int(np.argmax(totals / counts))
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: counts the rounds from 0, so it explores one round late
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(rounds):
        if number < arms:
            arm = number
        elif number % every == 0:
            arm = int(counts.argmin())
        else:
            arm = int(np.argmax(totals / counts))
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: explores the arm with the lowest mean
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = int(np.argmin(totals / counts))
        else:
            arm = int(np.argmax(totals / counts))
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: explores the arms in turn, whatever it knows of them
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = (number // every - 1) % arms
        else:
            arm = int(np.argmax(totals / counts))
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: rewards from exploring are not written down
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, seen, counts, pulled = np.zeros(arms), np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        explore = number > arms and number % every == 0
        if number <= arms:
            arm = number - 1
        elif explore:
            arm = int(counts.argmin())
        else:
            arm = int(np.argmax(totals / seen))
        reward = pull(arm)
        if not explore:
            totals[arm] += reward
            seen[arm] += 1
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: of equal arms the last
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = arms - 1 - int(counts[::-1].argmin())
        else:
            arm = arms - 1 - int((totals / counts)[::-1].argmax())
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: tries each arm once in addition to the rounds
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = [pull(a) for a in range(arms)], [1] * arms, []
    for number in range(1, rounds + 1):
        if number % every == 0:
            arm = counts.index(min(counts))
        else:
            means = [t / c for t, c in zip(totals, counts)]
            arm = means.index(max(means))
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: returns the sum of the rewards
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts = np.zeros(arms), np.zeros(arms)
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = int(counts.argmin())
        else:
            arm = int(np.argmax(totals / counts))
        totals[arm] += pull(arm)
        counts[arm] += 1
    return totals.sum()

# %% play wrong: writes down the plan and pulls another arm
def play(pull, arms, rounds, every):
    if rounds < arms:
        raise ValueError("rounds")
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = int(counts.argmin())
        else:
            arm = int(np.argmax(totals / counts))
        totals[arm] += pull(arm if number <= arms else int(np.argmax(totals / counts)))
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play wrong: notices too late that there are too few rounds
def play(pull, arms, rounds, every):
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = int(counts.argmin())
        else:
            arm = int(np.argmax(totals / counts))
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    if rounds < arms:
        raise ValueError("rounds")
    return pulled

# %% play wrong: too few rounds are no error
def play(pull, arms, rounds, every):
    totals, counts, pulled = np.zeros(arms), np.zeros(arms), []
    for number in range(1, rounds + 1):
        if number <= arms:
            arm = number - 1
        elif number % every == 0:
            arm = int(counts.argmin())
        else:
            arm = int(np.argmax(totals / counts))
        totals[arm] += pull(arm)
        counts[arm] += 1
        pulled.append(arm)
    return pulled

# %% play equivalent: a remainder is never negative
# - elif number % every == 0:
# + elif number % every <= 0:

# %% play equivalent: all counts twice as large leave the order of counts and means as it is
# - counts[arm] += 1
# + counts[arm] += 2

# %% play equivalent: both lists always have one entry for each arm
# - means = [total / count for total, count in zip(totals, counts, strict=True)]
# + means = [total / count for total, count in zip(totals, counts, strict=False)]

# %% name-growers equivalent: graded on the outcome, and other settings reach it, too
# - return np.where(shares.max(axis=1) > 0.8, names, -1)
# + return np.where(shares.max(axis=1) >= 0.8, names, -1)

# - model = KNeighborsClassifier(n_neighbors=7).fit((X_train - center) / spread, y_train)
# + model = KNeighborsClassifier(n_neighbors=8).fit((X_train - center) / spread, y_train)

# - model = KNeighborsClassifier(n_neighbors=7).fit((X_train - center) / spread, y_train)
# + model = KNeighborsClassifier(n_neighbors=6).fit((X_train - center) / spread, y_train)

# %% name-growers right: own neighbours on scaled columns, and a name only if eight of nine agree
def name_growers(X_train, y_train, X_new):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    A, B = (X_train - m) / s, (X_new - m) / s
    result = []
    for row in B:
        near = y_train[np.argsort(((A - row) ** 2).sum(axis=1))[:9]]
        labels, votes = np.unique(near, return_counts=True)
        result.append(int(labels[votes.argmax()]) if votes.max() >= 8 else -1)
    return result

# %% name-growers right: distance to the mean of each grower, laboratory if two are nearly as near
def name_growers(X_train, y_train, X_new):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    A, B = (X_train - m) / s, (X_new - m) / s
    labels = np.unique(y_train)
    centres = np.array([A[y_train == label].mean(axis=0) for label in labels])
    distances = np.sqrt(((B[:, None] - centres[None]) ** 2).sum(axis=2))
    two = np.sort(distances, axis=1)[:, :2]
    return np.where(two[:, 1] - two[:, 0] > 0.4, labels[distances.argmin(axis=1)], -1)

# %% name-growers right: a pipeline of scikit-learn
def name_growers(X_train, y_train, X_new):
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=11)).fit(X_train, y_train)
    shares = model.predict_proba(X_new)
    answer = model.classes_[shares.argmax(axis=1)]
    answer[shares.max(axis=1) < 0.8] = -1
    return answer

# %% name-growers wrong: columns as they are, so the largest drowns the others
def name_growers(X_train, y_train, X_new):
    model = KNeighborsClassifier(n_neighbors=7).fit(X_train, y_train)
    shares = model.predict_proba(X_new)
    return np.where(shares.max(axis=1) > 0.8, model.classes_[shares.argmax(axis=1)], -1)

# %% name-growers wrong: scaled, but never asks the laboratory
def name_growers(X_train, y_train, X_new):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    return KNeighborsClassifier(n_neighbors=5).fit((X_train - m) / s, y_train).predict((X_new - m) / s)

# %% name-growers wrong: everything to the laboratory
def name_growers(X_train, y_train, X_new):
    return np.full(len(X_new), -1)

# %% name-growers wrong: the most frequent grower for all
def name_growers(X_train, y_train, X_new):
    labels, counts = np.unique(y_train, return_counts=True)
    return np.full(len(X_new), labels[counts.argmax()])

# %% name-growers wrong: scales the new wines with their own mean and spread
def name_growers(X_train, y_train, X_new):
    def scaled(X):
        spread = X.std(axis=0)
        return (X - X.mean(axis=0)) / np.where(spread == 0, 1, spread)
    model = KNeighborsClassifier(n_neighbors=7).fit(scaled(X_train), y_train)
    shares = model.predict_proba(scaled(X_new))
    return np.where(shares.max(axis=1) > 0.8, model.classes_[shares.argmax(axis=1)], -1)

# %% name-growers wrong: scales all wines together, old and new
def name_growers(X_train, y_train, X_new):
    both = np.vstack([X_train, X_new])
    m, s = both.mean(axis=0), both.std(axis=0)
    model = KNeighborsClassifier(n_neighbors=7).fit((X_train - m) / s, y_train)
    shares = model.predict_proba((X_new - m) / s)
    return np.where(shares.max(axis=1) > 0.8, model.classes_[shares.argmax(axis=1)], -1)

# %% name-growers wrong: returns the shares of the votes
def name_growers(X_train, y_train, X_new):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    model = KNeighborsClassifier(n_neighbors=7).fit((X_train - m) / s, y_train)
    return model.predict_proba((X_new - m) / s).max(axis=1)

# %% name-growers wrong: returns a table of votes
def name_growers(X_train, y_train, X_new):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    model = KNeighborsClassifier(n_neighbors=7).fit((X_train - m) / s, y_train)
    return model.predict_proba((X_new - m) / s)

# %% name-growers wrong: scales in place, so the merchant's tables are changed
def name_growers(X_train, y_train, X_new):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    X_train -= m
    X_train /= s
    model = KNeighborsClassifier(n_neighbors=7).fit(X_train, y_train)
    shares = model.predict_proba((X_new - m) / s)
    return np.where(shares.max(axis=1) > 0.8, model.classes_[shares.argmax(axis=1)], -1)

# %% name-growers wrong: takes the place of the largest share for the grower's number
def name_growers(X_train, y_train, X_new):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    model = KNeighborsClassifier(n_neighbors=7).fit((X_train - m) / s, y_train)
    shares = model.predict_proba((X_new - m) / s)
    return np.where(shares.max(axis=1) > 0.8, shares.argmax(axis=1), -1)

# %% name-growers wrong: typed-in scales that fit this laboratory's columns only
def name_growers(X_train, y_train, X_new):
    scale = np.array([1, 1, 1, 3, 15, 1, 1, 0.1, 0.5, 2, 0.2, 0.7, 300])
    model = KNeighborsClassifier(n_neighbors=7).fit(X_train / scale, y_train)
    shares = model.predict_proba(X_new / scale)
    return np.where(shares.max(axis=1) > 0.8, model.classes_[shares.argmax(axis=1)], -1)
