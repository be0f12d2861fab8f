"""Right and wrong answers to the assignment of 34-decision-trees."""

# %% gini right: a Counter
def gini(labels):
    from collections import Counter
    counts = Counter(np.asarray(labels).tolist())
    total = sum(counts.values())
    if total == 0:
        raise ValueError("no labels")
    return 1 - sum((count / total) ** 2 for count in counts.values())

# %% gini right: the chance that a pair drawn with replacement differs, by comparing all pairs
def gini(labels):
    labels = np.asarray(labels)
    if not labels.size:
        raise ValueError("no labels")
    return float(np.mean(labels[:, None] != labels[None, :]))

# %% gini right: sum of p(1 - p)
def gini(labels):
    labels = list(labels)
    if len(labels) < 1:
        raise ValueError("no labels")
    shares = [labels.count(kind) / len(labels) for kind in set(labels)]
    return sum(p * (1 - p) for p in shares)

# %% gini wrong: stops at the sum of squares, which is the chance of the same label
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    _, counts = np.unique(labels, return_counts=True)
    return np.sum((counts / len(labels)) ** 2)

# %% gini wrong: the share of mistakes, 1 minus the largest share
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    _, counts = np.unique(labels, return_counts=True)
    return 1 - counts.max() / len(labels)

# %% gini wrong: the entropy
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    _, counts = np.unique(labels, return_counts=True)
    p = counts / len(labels)
    return -np.sum(p * np.log2(p))

# %% gini wrong: labels are 0 and 1, so the share of ones is their mean
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    p = np.mean(labels)
    return 1 - p**2 - (1 - p) ** 2

# %% gini wrong: only two kinds, the first against the rest
def gini(labels):
    labels = np.asarray(labels)
    if len(labels) == 0:
        raise ValueError("no labels")
    p = np.mean(labels == labels[0])
    return 2 * p * (1 - p)

# %% gini wrong: bincount, which knows whole numbers from 0 only
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    values = np.asarray(labels)
    counts = np.bincount(np.abs(values) if values.dtype.kind == "i" else values)
    return 1 - np.sum((counts / len(labels)) ** 2)

# %% gini wrong: an empty group counts as pure
def gini(labels):
    if len(labels) == 0:
        return 0.0
    _, counts = np.unique(labels, return_counts=True)
    return 1 - np.sum((counts / len(labels)) ** 2)

# %% gini wrong: divides by the number of kinds
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    _, counts = np.unique(labels, return_counts=True)
    return 1 - np.sum((counts / len(counts)) ** 2)

# %% gini wrong: sorts the caller's labels to count runs
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    labels.sort()
    _, counts = np.unique(labels, return_counts=True)
    return 1 - np.sum((counts / len(labels)) ** 2)

# %% gini wrong: a set has each label once, so all shares are equal
def gini(labels):
    kinds = set(np.asarray(labels).tolist())
    if not kinds:
        raise ValueError("no labels")
    return 1 - 1 / len(kinds)

# %% gini wrong: compares a list as a whole, which is False once, and not label by label
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    return 1 - sum(np.mean(labels == kind) ** 2 for kind in np.unique(labels))

# %% gini wrong: prints the impurity
def gini(labels):
    if len(labels) == 0:
        raise ValueError("no labels")
    _, counts = np.unique(labels, return_counts=True)
    print(1 - np.sum((counts / len(labels)) ** 2))

# %% gain right: plain Python, both sides as lists
def gain(values, labels, threshold):
    def impurity(group):
        return 1 - sum((group.count(kind) / len(group)) ** 2 for kind in set(group)) if group else 0.0
    pairs = list(zip(values, np.asarray(labels).tolist()))
    left = [label for value, label in pairs if value <= threshold]
    right = [label for value, label in pairs if not value <= threshold]
    n = len(pairs)
    return impurity(left + right) - len(left) / n * impurity(left) - len(right) / n * impurity(right)

# %% gain right: a table of counts, side against kind
def gain(values, labels, threshold):
    values, labels = np.array(values), np.array(labels)
    counts = pd.crosstab(values <= threshold, labels).to_numpy()
    rows = counts.sum(axis=1)
    n = rows.sum()
    total = counts.sum(axis=0)
    return np.sum(counts**2 / rows[:, None]) / n - np.sum(total**2) / n**2

# %% gain wrong: < in place of <=, so the value at the threshold goes right
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / max(len(group), 1)) ** 2) if len(group) else 0.0
    values, labels = np.asarray(values), np.asarray(labels)
    left, right = labels[values < threshold], labels[values >= threshold]
    return impurity(labels) - len(left) / len(labels) * impurity(left) - len(right) / len(labels) * impurity(right)

# %% gain wrong: the plain mean of the two sides, as if they had equally many rows
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / len(group)) ** 2)
    values, labels = np.asarray(values), np.asarray(labels)
    left, right = labels[values <= threshold], labels[values > threshold]
    if len(left) == 0 or len(right) == 0:
        return 0.0
    return impurity(labels) - (impurity(left) + impurity(right)) / 2

# %% gain wrong: the sum of both sides, without weights
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / len(group)) ** 2)
    values, labels = np.asarray(values), np.asarray(labels)
    left, right = labels[values <= threshold], labels[values > threshold]
    if len(left) == 0 or len(right) == 0:
        return 0.0
    return impurity(labels) - impurity(left) - impurity(right)

# %% gain wrong: returns the impurity after the question
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / len(group)) ** 2)
    values, labels = np.asarray(values), np.asarray(labels)
    sides = [s for s in (labels[values <= threshold], labels[values > threshold]) if len(s)]
    return sum(len(s) / len(labels) * impurity(s) for s in sides)

# %% gain wrong: divides by an empty side
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / len(group)) ** 2)
    values, labels = np.asarray(values), np.asarray(labels)
    sides = labels[values <= threshold], labels[values > threshold]
    return impurity(labels) - sum(np.float64(len(s)) / len(labels) * impurity(s) + 0 * np.divide(1.0, len(s)) for s in sides)

# %% gain wrong: counts the share of one kind only, as for two kinds
def gain(values, labels, threshold):
    values, labels = np.asarray(values), np.asarray(labels)
    def impurity(group):
        if not len(group):
            return 0.0
        p = np.mean(group == labels[0])
        return 2 * p * (1 - p)
    left, right = labels[values <= threshold], labels[values > threshold]
    return impurity(labels) - len(left) / len(labels) * impurity(left) - len(right) / len(labels) * impurity(right)

# %% gain wrong: sorts the values and forgets to take the labels along
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / len(group)) ** 2) if len(group) else 0.0
    values, labels = np.sort(values), np.asarray(labels)
    left, right = labels[values <= threshold], labels[values > threshold]
    return impurity(labels) - len(left) / len(labels) * impurity(left) - len(right) / len(labels) * impurity(right)

# %% gain wrong: relabels the left side in place, to count it
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / len(group)) ** 2) if len(group) else 0.0
    order = np.argsort(values)
    if isinstance(values, list):
        pairs = sorted(zip(values, labels))
        values[:], labels[:] = [p[0] for p in pairs], [p[1] for p in pairs]
        labels.reverse()
        values.reverse()
    else:
        values[:], labels[:] = values[order][::-1].copy(), labels[order][::-1].copy()
    v, c = np.asarray(values), np.asarray(labels)
    left, right = c[v <= threshold], c[v > threshold]
    return impurity(c) - len(left) / len(c) * impurity(left) - len(right) / len(c) * impurity(right)

# %% gain wrong: returns the gain of each side
def gain(values, labels, threshold):
    def impurity(group):
        _, counts = np.unique(group, return_counts=True)
        return 1 - np.sum((counts / len(group)) ** 2) if len(group) else 0.0
    values, labels = np.asarray(values), np.asarray(labels)
    return tuple(impurity(labels) - impurity(s) for s in (labels[values <= threshold], labels[values > threshold]))

# %% predict right: recursive, one row at a time
def predict(tree, X):
    def answer(node, row):
        if "value" in node:
            return node["value"]
        if row[node["column"]] > node["threshold"]:
            return answer(node["right"], row)
        return answer(node["left"], row)
    return np.array([answer(tree, row) for row in np.asarray(X)])

# %% predict right: all rows at once, split by masks
def predict(tree, X):
    X = np.asarray(X)
    if "value" in tree:
        return np.full(len(X), tree["value"])
    yes = X[:, tree["column"]] <= tree["threshold"]
    return np.where(yes, predict(tree["left"], X), predict(tree["right"], X))

# %% predict right: a stack of nodes and row numbers
def predict(tree, X):
    X = np.array(X)
    result = [None] * len(X)
    stack = [(tree, list(range(len(X))))]
    while stack:
        node, rows = stack.pop()
        if "left" not in node:
            for i in rows:
                result[i] = node["value"]
            continue
        low = [i for i in rows if X[i, node["column"]] <= node["threshold"]]
        stack += [(node["left"], low), (node["right"], [i for i in rows if i not in set(low)])]
    return np.array(result)

# %% predict wrong: < sends the value at the threshold right
def predict(tree, X):
    def answer(node, row):
        while "column" in node:
            node = node["left"] if row[node["column"]] < node["threshold"] else node["right"]
        return node["value"]
    return np.array([answer(tree, row) for row in X])

# %% predict wrong: yes goes right
def predict(tree, X):
    def answer(node, row):
        while "column" in node:
            node = node["right"] if row[node["column"]] <= node["threshold"] else node["left"]
        return node["value"]
    return np.array([answer(tree, row) for row in X])

# %% predict wrong: asks one question only
def predict(tree, X):
    if "value" in tree:
        return np.array([tree["value"]] * len(X))
    return np.array([tree["left" if row[tree["column"]] <= tree["threshold"] else "right"].get("value", 0) for row in X])

# %% predict wrong: always looks at column 0
def predict(tree, X):
    def answer(node, row):
        while "column" in node:
            node = node["left"] if row[0] <= node["threshold"] else node["right"]
        return node["value"]
    return np.array([answer(tree, row) for row in X])

# %% predict wrong: tests the leaf's value, and 0 counts as no value
def predict(tree, X):
    def answer(node, row):
        while not node.get("value"):
            if "column" not in node:
                return None
            node = node["left"] if row[node["column"]] <= node["threshold"] else node["right"]
        return node["value"]
    return np.array([answer(tree, row) for row in X])

# %% predict wrong: moves the root along, so the second row begins where the first one ended
def predict(tree, X):
    result = []
    for row in X:
        while "column" in tree:
            tree = tree["left"] if row[tree["column"]] <= tree["threshold"] else tree["right"]
        result.append(tree["value"])
    return np.array(result)

# %% predict wrong: returns a list
def predict(tree, X):
    def answer(node, row):
        while "column" in node:
            node = node["left"] if row[node["column"]] <= node["threshold"] else node["right"]
        return node["value"]
    return [answer(tree, row) for row in X]

# %% predict wrong: takes the questions out of the tree as it goes
def predict(tree, X):
    X = np.asarray(X)
    if "value" in tree:
        return np.full(len(X), tree["value"])
    yes = X[:, tree["column"]] <= tree["threshold"]
    return np.where(yes, predict(tree.pop("left"), X), predict(tree.pop("right"), X))

# %% predict wrong: replaces the values by yes and no in the caller's X
def predict(tree, X):
    if "value" in tree:
        return np.array([tree["value"]] * len(X))
    result = []
    for row in X:
        node = tree
        while "column" in node:
            yes = row[node["column"]] <= node["threshold"]
            node = node["left"] if yes else node["right"]
        for j in range(len(row)):
            row[j] = 1.0 if yes else 0.0
        result.append(node["value"])
    return np.array(result)

# %% predict wrong: a tree that is a leaf gives one value, not one for each row
def predict(tree, X):
    if "value" in tree:
        return np.array([tree["value"]])
    def answer(node, row):
        while "column" in node:
            node = node["left"] if row[node["column"]] <= node["threshold"] else node["right"]
        return node["value"]
    return np.array([answer(tree, row) for row in X])

# %% predict wrong: thinks that a tree has a question at its root
def predict(tree, X):
    def answer(node, row):
        while True:
            node = node["left"] if row[node["column"]] <= node["threshold"] else node["right"]
            if "column" not in node:
                return node["value"]
    return np.array([answer(tree, row) for row in X])

# %% predict wrong: column 0 counts as no column, so its questions are taken for leaves
def predict(tree, X):
    def answer(node, row):
        while node.get("column"):
            node = node["left"] if row[node["column"]] <= node["threshold"] else node["right"]
        return node.get("value")
    return np.array([answer(tree, row) for row in X])

# %% best-threshold right: cumulative counts over sorted rows
def best_threshold(values, labels):
    order = np.argsort(values, kind="stable")
    v, c = values[order], labels[order]
    kinds = np.unique(c)
    hot = (c[:, None] == kinds).astype(float)
    left = np.cumsum(hot, axis=0)[:-1]
    right = hot.sum(axis=0) - left
    n = np.arange(1, len(v))
    impurity = n - (left**2).sum(axis=1) / n + (len(v) - n) - (right**2).sum(axis=1) / (len(v) - n)
    ends = np.flatnonzero(v[:-1] < v[1:])
    if len(ends) == 0:
        return None
    i = ends[np.argmin(impurity[ends])]
    return (v[i] + v[i + 1]) / 2

# %% best-threshold right: scikit-learn's stump
def best_threshold(values, labels):
    if len(set(values.tolist())) == 1:
        return None
    if len(set(labels.tolist())) == 1:
        low, high = np.unique(values)[:2]
        return (low + high) / 2
    stump = DecisionTreeClassifier(max_depth=1, random_state=0).fit(values[:, None], labels)
    return stump.tree_.threshold[0]

# %% best-threshold right: plain Python
def best_threshold(values, labels):
    pairs = sorted(zip(values.tolist(), labels.tolist()))
    best = None
    for (low, _), (high, _) in zip(pairs, pairs[1:]):
        if low == high:
            continue
        sides = [c for v, c in pairs if v <= low], [c for v, c in pairs if v > low]
        cost = -sum(sum(s.count(k) ** 2 for k in set(s)) / len(s) for s in sides)
        if best is None or cost < best[0]:
            best = cost, (low + high) / 2
    return best and best[1]

# %% best-threshold wrong: thresholds at the values themselves
def best_threshold(values, labels):
    def cost(t):
        return sum(len(s) - (np.unique(s, return_counts=True)[1] ** 2).sum() / len(s) for s in (labels[values <= t], labels[values > t]))
    levels = np.unique(values)
    return min(levels[:-1], key=cost, default=None)

# %% best-threshold wrong: cuts between sorted rows, also between equal values
def best_threshold(values, labels):
    order = np.argsort(values, kind="stable")
    v, c = values[order], labels[order]
    if v[0] == v[-1]:
        return None
    def cost(i):
        return sum(len(s) - (np.unique(s, return_counts=True)[1] ** 2).sum() / len(s) for s in (c[:i], c[i:]))
    i = min(range(1, len(v)), key=cost)
    return (v[i - 1] + v[i]) / 2

# %% best-threshold wrong: the plain mean of both impurities
def best_threshold(values, labels):
    def cost(t):
        return sum(1 - ((np.unique(s, return_counts=True)[1] / len(s)) ** 2).sum() for s in (labels[values <= t], labels[values > t]))
    levels = np.unique(values)
    return min((levels[:-1] + levels[1:]) / 2, key=cost, default=None)

# %% best-threshold wrong: counts mistakes
def best_threshold(values, labels):
    def cost(t):
        return sum(len(s) - np.unique(s, return_counts=True)[1].max() for s in (labels[values <= t], labels[values > t]))
    levels = np.unique(values)
    return min((levels[1:] + levels[:-1])[::-1] / 2, key=cost, default=None)

# %% best-threshold wrong: takes neighbours in the order of the rows
def best_threshold(values, labels):
    def cost(t):
        return sum(len(s) - (np.unique(s, return_counts=True)[1] ** 2).sum() / len(s) for s in (labels[values <= t], labels[values > t]) if len(s))
    middles = [(a + b) / 2 for a, b in zip(values, values[1:]) if a != b]
    return min(middles, key=cost, default=None)

# %% best-threshold wrong: the median of the values
def best_threshold(values, labels):
    return None if np.ptp(values) == 0 else float(np.median(values))

# %% best-threshold wrong: no candidate brings a gain, so None
def best_threshold(values, labels):
    def cost(t):
        return sum(len(s) - (np.unique(s, return_counts=True)[1] ** 2).sum() / len(s) for s in (labels[values <= t], labels[values > t]))
    levels = np.unique(values)
    best = min((levels[:-1] + levels[1:]) / 2, key=cost, default=None)
    whole = len(labels) - (np.unique(labels, return_counts=True)[1] ** 2).sum() / len(labels)
    return best if best is not None and cost(best) < whole - 1e-9 else None

# %% best-threshold wrong: all values equal, and the mean of them is returned
def best_threshold(values, labels):
    def cost(t):
        return sum(len(s) - (np.unique(s, return_counts=True)[1] ** 2).sum() / len(s) for s in (labels[values <= t], labels[values > t]))
    levels = np.unique(values)
    return min((levels[:-1] + levels[1:]) / 2, key=cost, default=values.mean())

# %% best-threshold wrong: knows two kinds only, the first label against the rest
def best_threshold(values, labels):
    def cost(t):
        total = 0
        for s in (labels[values <= t], labels[values > t]):
            p = np.mean(s == labels[0])
            total += len(s) * 2 * p * (1 - p)
        return total
    levels = np.unique(values)
    return min(((levels[:-1] + levels[1:]) / 2), key=cost, default=None)

# %% best-threshold wrong: sorts the caller's values and leaves the labels as they are
def best_threshold(values, labels):
    values.sort()
    def cost(t):
        return sum(len(s) - (np.unique(s, return_counts=True)[1] ** 2).sum() / len(s) for s in (labels[values <= t], labels[values > t]))
    levels = np.unique(values)
    return min((levels[:-1] + levels[1:]) / 2, key=cost, default=None)

# %% best-threshold wrong: returns the threshold and its impurity
def best_threshold(values, labels):
    def cost(t):
        return sum(len(s) - (np.unique(s, return_counts=True)[1] ** 2).sum() / len(s) for s in (labels[values <= t], labels[values > t]))
    levels = np.unique(values)
    middles = (levels[:-1] + levels[1:]) / 2
    return min(((t, cost(t)) for t in middles), key=lambda pair: pair[1], default=None)

# %% best-threshold wrong: cuts only where the label changes from row to row, which equal values hide
def best_threshold(values, labels):
    levels = np.unique(values)
    if len(levels) == 1:
        return None
    order = np.argsort(values, kind="stable")
    v, c = values[order], labels[order]
    places = [i for i in range(len(v) - 1) if v[i] != v[i + 1] and c[i] != c[i + 1]]
    middles = [(v[i] + v[i + 1]) / 2 for i in places] or [(levels[0] + levels[1]) / 2]
    def after(t):
        total = 0
        for side in (labels[values <= t], labels[values > t]):
            _, counts = np.unique(side, return_counts=True)
            total += len(side) - np.sum(counts**2) / len(side)
        return total
    return min(middles, key=after)

# %% best-regression-split right: scikit-learn, which refuses what min_leaf forbids
def best_regression_split(X, y, min_leaf=1):
    from sklearn.tree import DecisionTreeRegressor
    if np.ptp(y) == 0 or len(y) < 2 * min_leaf:
        for column in range(X.shape[1]):
            levels = np.unique(X[:, column])
            for t in (levels[:-1] + levels[1:]) / 2:
                if min(np.sum(X[:, column] <= t), np.sum(X[:, column] > t)) >= min_leaf:
                    return column, t
        return None
    stump = DecisionTreeRegressor(max_depth=1, min_samples_leaf=min_leaf, random_state=0).fit(X, y)
    if stump.tree_.node_count == 1:
        return None
    return int(stump.tree_.feature[0]), float(stump.tree_.threshold[0])

# %% best-regression-split right: cumulative sums over sorted rows
def best_regression_split(X, y, min_leaf=1):
    n, best, least = len(y), None, np.inf
    z = y - y.mean()
    for column in range(X.shape[1]):
        order = np.argsort(X[:, column], kind="stable")
        x = X[order, column]
        sums = np.cumsum(z[order])[:-1]
        rows = np.arange(1, n)
        explained = sums**2 / rows + (z.sum() - sums) ** 2 / (n - rows)
        fine = (x[:-1] < x[1:]) & (rows >= min_leaf) & (n - rows >= min_leaf)
        for i in np.flatnonzero(fine):
            error = np.sum(z**2) - explained[i]
            if error < least:
                least, best = error, (column, float((x[i] + x[i + 1]) / 2))
    return best

# %% best-regression-split right: variances times rows, all candidates in one list
def best_regression_split(X, y, min_leaf=1):
    found = []
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for low, high in zip(levels, levels[1:]):
            left = X[:, column] <= low
            if min(left.sum(), (~left).sum()) >= min_leaf:
                error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
                found.append((error, column, (low + high) / 2))
    return min(found)[1:] if found else None

# %% best-regression-split wrong: the sides whose means lie furthest apart
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for j in range(X.shape[1]):
        levels = np.unique(X[:, j])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, j] <= t
            a, b = y[left], y[~left]
            if min(len(a), len(b)) < min_leaf:
                continue
            error = -abs(a.mean() - b.mean())
            if error < least:
                least, best = error, (j, t)
    return best

# %% best-regression-split wrong: the absolute error around the mean
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for j in range(X.shape[1]):
        levels = np.unique(X[:, j])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, j] <= t
            a, b = y[left], y[~left]
            if min(len(a), len(b)) < min_leaf:
                continue
            error = np.abs(a - a.mean()).sum() + np.abs(b - b.mean()).sum()
            if error < least:
                least, best = error, (j, t)
    return best

# %% best-regression-split wrong: adds the variances, without the number of rows
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            error = y[left].var() + y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: only the first column
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    levels = np.unique(X[:, 0])
    for t in (levels[:-1] + levels[1:]) / 2:
        left = X[:, 0] <= t
        if min(left.sum(), (~left).sum()) < min_leaf:
            continue
        error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
        if error < least:
            least, best = error, (0, t)
    return best

# %% best-regression-split wrong: min_leaf is not looked at
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: min_leaf is asked of the left side only
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if left.sum() < min_leaf:
                continue
            error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: min_leaf is asked of the right side only
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if (~left).sum() < min_leaf:
                continue
            error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: more than min_leaf rows on each side
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min_leaf > 1 and min(left.sum(), (~left).sum()) <= min_leaf:
                continue
            error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: takes the whole target's mean for both sides
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            error = np.sum((y[left] - y.mean()) ** 2) + np.sum((y[~left] - y.mean()) ** 2)
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: a question that brings nothing is refused
def best_regression_split(X, y, min_leaf=1):
    least, best = len(y) * y.var(), None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: thresholds at the values themselves
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        for t in np.unique(X[:, column])[:-1]:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: sorts each column of the caller's X
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        order = np.argsort(X[:, column])
        X[:, column], z = X[order, column], y[order]
        for i in range(min_leaf, len(y) - min_leaf + 1):
            if i == 0 or i == len(y) or X[i - 1, column] == X[i, column]:
                continue
            error = i * z[:i].var() + (len(y) - i) * z[i:].var()
            if error < least:
                least, best = error, (column, (X[i - 1, column] + X[i, column]) / 2)
    return best

# %% best-regression-split wrong: treats the targets as names and minimises the Gini impurity
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            error = sum(len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s) for s in (y[left], y[~left]))
            if error < least:
                least, best = error, (column, t)
    return best

# %% best-regression-split wrong: says nothing is allowed by returning the first column
def best_regression_split(X, y, min_leaf=1):
    least, best = np.inf, (0, float(X[0, 0]))
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            error = left.sum() * y[left].var() + (~left).sum() * y[~left].var()
            if error < least:
                least, best = error, (column, t)
    return best

# %% prune right: first the bill of every node, then a cut from the top
def prune(tree, price):
    def bill(node):
        if "left" not in node:
            return node["cost"] + price
        return min(node["cost"] + price, bill(node["left"]) + bill(node["right"]))
    if "left" not in tree or bill(tree["left"]) + bill(tree["right"]) >= tree["cost"] + price:
        return {key: tree[key] for key in ("value", "cost")}
    return tree | {"left": prune(tree["left"], price), "right": prune(tree["right"], price)}

# %% prune right: works on a deep copy, in place, from the leaves up
def prune(tree, price):
    import copy
    result = copy.deepcopy(tree)
    def work(node):
        if "column" not in node:
            return node["cost"] + price
        below = work(node["left"]) + work(node["right"])
        alone = node["cost"] + price
        if below >= alone:
            for key in ("column", "threshold", "left", "right"):
                del node[key]
            return alone
        return below
    work(result)
    return result

# %% prune right: prunes the children first, then sums over the leaves that are left
def prune(tree, price):
    def leaves(node):
        return leaves(node["left"]) + leaves(node["right"]) if "left" in node else [node["cost"]]
    if "left" not in tree:
        return dict(tree)
    new = dict(tree, left=prune(tree["left"], price), right=prune(tree["right"], price))
    costs = leaves(new)
    if sum(costs) + price * len(costs) < tree["cost"] + price:
        return new
    return {"value": tree["value"], "cost": tree["cost"]}

# %% prune right: takes the weakest link away, again and again
def prune(tree, price):
    import copy
    tree = copy.deepcopy(tree)
    def info(n):
        if "column" not in n:
            return n["cost"], 1
        a, b = info(n["left"]), info(n["right"])
        return a[0] + b[0], a[1] + b[1]
    def all_questions(n):
        return [n, *all_questions(n["left"]), *all_questions(n["right"])] if "column" in n else []
    while True:
        found = []
        for i, n in enumerate(all_questions(tree)):
            c, k = info(n)
            found.append(((n["cost"] - c) / (k - 1), i, n))
        if not found or min(found, key=lambda f: f[:2])[0] > price:
            return tree
        n = min(found, key=lambda f: f[:2])[2]
        for key in ("column", "threshold", "left", "right"):
            del n[key]

# %% prune wrong: from the top, so a question that does not pay at once hides those under it
def prune(tree, price):
    if "column" not in tree:
        return dict(tree)
    if tree["left"]["cost"] + tree["right"]["cost"] + 2 * price >= tree["cost"] + price:
        return {"value": tree["value"], "cost": tree["cost"]}
    return {**tree, "left": prune(tree["left"], price), "right": prune(tree["right"], price)}

# %% prune wrong: equal bills keep the question
def prune(tree, price):
    def best(node):
        alone = node["cost"] + price
        if "column" in node:
            (left, a), (right, b) = best(node["left"]), best(node["right"])
            if a + b <= alone:
                return {**node, "left": left, "right": right}, a + b
        return {"value": node["value"], "cost": node["cost"]}, alone
    return best(tree)[0]

# %% prune wrong: compares with the unpruned leaves, not with the pruned children
def prune(tree, price):
    def leaves(node):
        return leaves(node["left"]) + leaves(node["right"]) if "column" in node else [node["cost"]]
    if "column" not in tree:
        return dict(tree)
    costs = leaves(tree)
    if sum(costs) + price * len(costs) >= tree["cost"] + price:
        return {"value": tree["value"], "cost": tree["cost"]}
    return {**tree, "left": prune(tree["left"], price), "right": prune(tree["right"], price)}

# %% prune wrong: prunes only questions right above two leaves, once
def prune(tree, price):
    if "column" not in tree:
        return dict(tree)
    if "column" not in tree["left"] and "column" not in tree["right"]:
        if tree["left"]["cost"] + tree["right"]["cost"] + price >= tree["cost"]:
            return {"value": tree["value"], "cost": tree["cost"]}
        return dict(tree)
    return {**tree, "left": prune(tree["left"], price), "right": prune(tree["right"], price)}

# %% prune wrong: the price is for a question's gain, paid once and not for every leaf under it
def prune(tree, price):
    def best(node):
        if "column" in node:
            (left, a), (right, b) = best(node["left"]), best(node["right"])
            if node["cost"] - (a + b) > 2 * price:
                return {**node, "left": left, "right": right}, a + b
        return {"value": node["value"], "cost": node["cost"]}, node["cost"]
    return best(tree)[0]

# %% prune wrong: forgets the price
def prune(tree, price):
    def best(node):
        if "column" in node:
            (left, a), (right, b) = best(node["left"]), best(node["right"])
            if a + b < node["cost"]:
                return {**node, "left": left, "right": right}, a + b
        return {"value": node["value"], "cost": node["cost"]}, node["cost"]
    return best(tree)[0]

# %% prune wrong: cuts in the tree that it was given
def prune(tree, price):
    def work(node):
        alone = node["cost"] + price
        if "column" not in node:
            return alone
        below = work(node["left"]) + work(node["right"])
        if below >= alone:
            for key in ("column", "threshold", "left", "right"):
                del node[key]
        return min(below, alone)
    work(tree)
    return tree

# %% prune wrong: copies only the root, so the nodes under it are cut in place
def prune(tree, price):
    tree = dict(tree)
    def work(node):
        alone = node["cost"] + price
        if "column" not in node:
            return alone
        below = work(node["left"]) + work(node["right"])
        if below >= alone:
            for key in ("column", "threshold", "left", "right"):
                del node[key]
        return min(below, alone)
    work(tree)
    return tree

# %% prune wrong: returns the tree and its bill
def prune(tree, price):
    alone = tree["cost"] + price
    if "column" in tree:
        (left, a), (right, b) = prune(tree["left"], price), prune(tree["right"], price)
        if a + b < alone:
            return {**tree, "left": left, "right": right}, a + b
    return {"value": tree["value"], "cost": tree["cost"]}, alone

# %% prune wrong: the children are pruned, the root is never judged
def prune(tree, price):
    def best(node):
        alone = node["cost"] + price
        if "column" in node:
            (left, a), (right, b) = best(node["left"]), best(node["right"])
            if a + b < alone:
                return {**node, "left": left, "right": right}, a + b
        return {"value": node["value"], "cost": node["cost"]}, alone
    if "column" not in tree:
        return dict(tree)
    return {**tree, "left": best(tree["left"])[0], "right": best(tree["right"])[0]}

# %% grow right: all questions in a list, the best by min, labels as lists
def grow(X, y, max_depth, min_leaf=1):
    labels = y.tolist()
    commonest = max(set(labels), key=labels.count)
    if max_depth == 0 or len(set(labels)) == 1:
        return {"value": commonest}
    found = []
    for column in range(X.shape[1]):
        levels = sorted(set(X[:, column].tolist()))
        for low, high in zip(levels, levels[1:]):
            sides = y[X[:, column] <= low].tolist(), y[X[:, column] > low].tolist()
            if min(len(sides[0]), len(sides[1])) >= min_leaf:
                after = sum(len(s) - sum(s.count(k) ** 2 for k in set(s)) / len(s) for s in sides)
                found.append((after, column, (low + high) / 2))
    if not found:
        return {"value": commonest}
    _, column, threshold = min(found)
    left = X[:, column] <= threshold
    return dict(column=column, threshold=threshold,
                left=grow(X[left], y[left], max_depth - 1, min_leaf),
                right=grow(X[~left], y[~left], max_depth - 1, min_leaf))

# %% grow right: scikit-learn's tree, turned into dictionaries
def grow(X, y, max_depth, min_leaf=1):
    kinds, codes = np.unique(y, return_inverse=True)
    if max_depth == 0:
        return {"value": kinds[np.bincount(codes).argmax()]}
    t = DecisionTreeClassifier(max_depth=max_depth, min_samples_leaf=min_leaf, random_state=1).fit(X, codes).tree_
    def node(i):
        if t.children_left[i] < 0:
            return {"value": kinds[t.value[i, 0].argmax()]}
        return {"column": int(t.feature[i]), "threshold": float(t.threshold[i]),
                "left": node(t.children_left[i]), "right": node(t.children_right[i])}
    return node(0)

# %% grow right: sorted rows and cumulative counts, a stack instead of recursion
def grow(X, y, max_depth, min_leaf=1):
    kinds, codes = np.unique(y, return_inverse=True)
    hot = np.eye(len(kinds))[codes]
    def question(rows):
        n, best, found = len(rows), np.inf, None
        for column in range(X.shape[1]):
            order = rows[np.argsort(X[rows, column], kind="stable")]
            x, left = X[order, column], np.cumsum(hot[order], axis=0)
            right = left[-1] - left
            for i in range(min_leaf - 1, n - min_leaf):
                if x[i] < x[i + 1]:
                    after = n - np.sum(left[i] ** 2) / (i + 1) - np.sum(right[i] ** 2) / (n - i - 1)
                    if after < best:
                        best, found = after, (column, (x[i] + x[i + 1]) / 2)
        return found
    root = {}
    stack = [(root, np.arange(len(y)), max_depth)]
    while stack:
        node, rows, depth = stack.pop()
        counts = hot[rows].sum(axis=0)
        found = question(rows) if depth > 0 and counts.max() < len(rows) else None
        if found is None:
            node["value"] = kinds[counts.argmax()]
            continue
        node["column"], node["threshold"] = found
        yes = X[rows, found[0]] <= found[1]
        node["left"], node["right"] = {}, {}
        stack += [(node["left"], rows[yes], depth - 1), (node["right"], rows[~yes], depth - 1)]
    return root

# %% grow wrong: finds the best question first, and makes a leaf if that one is not allowed
def grow(X, y, max_depth, min_leaf=1):
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[np.argmax(counts)]}
    def after(question):
        yes = X[:, question[0]] <= question[1]
        total = 0
        for side in (y[yes], y[~yes]):
            _, c = np.unique(side, return_counts=True)
            total += len(side) - np.sum(c**2) / len(side)
        return total
    questions = []
    for j in range(X.shape[1]):
        levels = np.unique(X[:, j])
        questions += [(j, t) for t in (levels[:-1] + levels[1:]) / 2]
    if len(kinds) == 1 or max_depth == 0 or not questions:
        return leaf
    j, t = min(questions, key=after)
    yes = X[:, j] <= t
    if min(yes.sum(), (~yes).sum()) < min_leaf:
        return leaf
    return {"column": j, "threshold": t, "left": grow(X[yes], y[yes], max_depth - 1, min_leaf), "right": grow(X[~yes], y[~yes], max_depth - 1, min_leaf)}

# %% grow wrong: stops where a question brings nothing, so a chess board is a single leaf
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth == 0:
        return leaf
    least, best = impurity(y), None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least - 1e-12:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf)}

# %% grow wrong: one question too many on each way
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth < 0 or len(kinds) == 1:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf)}

# %% grow wrong: min_leaf is asked of the node and not of its children
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth == 0 or len(kinds) == 1 or len(y) < 2 * min_leaf:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf)}

# %% grow wrong: min_leaf is not passed on to the children
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth == 0 or len(kinds) == 1:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1),
            "right": grow(X[~left], y[~left], max_depth - 1)}

# %% grow wrong: a column is asked once and then taken away
def grow(X, y, max_depth, min_leaf=1, columns=None):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    columns = list(range(X.shape[1])) if columns is None else columns
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth == 0 or len(kinds) == 1:
        return leaf
    least, best = np.inf, None
    for column in columns:
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    rest = [c for c in columns if c != column]
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf, rest),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf, rest)}

# %% grow wrong: candidates from the whole column, not from the rows of the node
def grow(X, y, max_depth, min_leaf=1, everything=None):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    everything = X if everything is None else everything
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth == 0 or len(kinds) == 1:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(everything[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf, everything),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf, everything)}

# %% grow wrong: a leaf's value is the first label that arrived
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    leaf = {"value": y[0]}
    if max_depth == 0 or len(np.unique(y)) == 1:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf)}

# %% grow wrong: the value is a mean, as in a regression tree, so labels cannot be texts
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    if y.dtype.kind == "U":
        y = np.unique(y, return_inverse=True)[1]
    leaf = {"value": round(float(np.mean(y)))}
    if max_depth == 0 or len(np.unique(y)) == 1:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf)}

# %% grow wrong: goes on asking when all labels are the same
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth == 0:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf)}

# %% grow wrong: a row's labels are sorted in place to find the commonest one
def grow(X, y, max_depth, min_leaf=1):
    def impurity(s):
        return len(s) - np.sum(np.unique(s, return_counts=True)[1] ** 2) / len(s)
    def build(X, y, depth):
        kinds, counts = np.unique(y, return_counts=True)
        leaf = {"value": kinds[counts.argmax()]}
        if depth == 0 or len(kinds) == 1:
            return leaf
        least, best = np.inf, None
        for column in range(X.shape[1]):
            levels = np.unique(X[:, column])
            for t in (levels[:-1] + levels[1:]) / 2:
                left = X[:, column] <= t
                if min(left.sum(), (~left).sum()) >= min_leaf and impurity(y[left]) + impurity(y[~left]) < least:
                    least, best = impurity(y[left]) + impurity(y[~left]), (column, t, left)
        if best is None:
            return leaf
        column, t, left = best
        return {"column": column, "threshold": t, "left": build(X[left], y[left], depth - 1), "right": build(X[~left], y[~left], depth - 1)}
    tree = build(X.copy(), y.copy(), max_depth)
    y.sort()
    return tree

# %% grow wrong: counts mistakes instead of the impurity
def grow(X, y, max_depth, min_leaf=1):
    def mistakes(s):
        return len(s) - np.unique(s, return_counts=True)[1].max()
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[counts.argmax()]}
    if max_depth == 0 or len(kinds) == 1:
        return leaf
    least, best = np.inf, None
    for column in range(X.shape[1]):
        levels = np.unique(X[:, column])
        for t in (levels[:-1] + levels[1:]) / 2:
            left = X[:, column] <= t
            if min(left.sum(), (~left).sum()) >= min_leaf and mistakes(y[left]) + mistakes(y[~left]) < least:
                least, best = mistakes(y[left]) + mistakes(y[~left]), (column, t, left)
    if best is None:
        return leaf
    column, t, left = best
    return {"column": column, "threshold": t, "left": grow(X[left], y[left], max_depth - 1, min_leaf),
            "right": grow(X[~left], y[~left], max_depth - 1, min_leaf)}

# %% make-card right: a weight for each malignant patient while the tree grows
def make_card(train, miss_cost):
    names = [name for name in train.columns if name != "malignant"]
    tree = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, class_weight={0: 1, 1: miss_cost}, random_state=0)
    tree.fit(train[names].to_numpy(), train["malignant"].to_numpy())
    t = tree.tree_
    def node(i):
        if t.children_left[i] == t.children_right[i]:
            return {"value": int(t.value[i][0].argmax())}
        return {"column": names[t.feature[i]], "threshold": float(t.threshold[i]),
                "left": node(t.children_left[i]), "right": node(t.children_right[i])}
    return node(0)

# %% make-card right: grown by entropy, the leaf's share against 1 / (1 + miss_cost)
def make_card(train, miss_cost):
    X, y = train.drop(columns="malignant"), train["malignant"].to_numpy()
    tree = DecisionTreeClassifier(criterion="entropy", max_depth=3, min_samples_leaf=12, random_state=0)
    t = tree.fit(X.to_numpy(), y).tree_
    def node(i):
        if t.feature[i] < 0:
            share = t.value[i, 0, 1] / t.value[i, 0].sum()
            return {"value": 1 if share > 1 / (1 + miss_cost) else 0}
        return {"column": X.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": node(t.children_left[i]), "right": node(t.children_right[i])}
    return node(0)

# %% make-card right: from scratch, the question with the least cost of mistakes, then Gini at equal cost
def make_card(train, miss_cost):
    y = train["malignant"].to_numpy()
    X = train.drop(columns="malignant")
    table = X.to_numpy()
    weight = np.where(y == 1, miss_cost, 1.0)
    def grow(rows, depth):
        bad, good = weight[rows][y[rows] == 1].sum(), weight[rows][y[rows] == 0].sum()
        leaf = {"value": int(bad > good)}
        if depth == 0 or bad == 0 or good == 0:
            return leaf
        best = None
        order = np.argsort(table[rows], axis=0, kind="stable")
        x = np.take_along_axis(table[rows], order, axis=0)
        ones = np.cumsum((weight * (y == 1))[rows][order], axis=0)[:-1]
        zeros = np.cumsum((weight * (y == 0))[rows][order], axis=0)[:-1]
        after = 2 * ones * zeros / (ones + zeros) + 2 * (bad - ones) * (good - zeros) / (bad + good - ones - zeros)
        after = np.where(x[:-1] < x[1:], after, np.inf)
        after[:9] = np.inf
        after[len(rows) - 10:] = np.inf
        i, j = np.unravel_index(np.argmin(after), after.shape)
        if not np.isfinite(after[i, j]):
            return leaf
        t = (x[i, j] + x[i + 1, j]) / 2
        yes = table[rows, j] <= t
        return {"column": X.columns[j], "threshold": t, "left": grow(rows[yes], depth - 1), "right": grow(rows[~yes], depth - 1)}
    return grow(np.arange(len(y)), 3)

# %% make-card wrong: a plain tree, each leaf says what most of its patients are
def make_card(train, miss_cost):
    X = train.drop(columns="malignant")
    t = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X.to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": int(t.value[i, 0].argmax())}
        return {"column": X.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% make-card wrong: a miss costs ten, whatever miss_cost says
def make_card(train, miss_cost):
    names = [n for n in train.columns if n != "malignant"]
    inside = DecisionTreeClassifier(max_depth=3, min_samples_leaf=15, random_state=0).fit(train[names].to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if inside.children_left[i] == -1:
            return {"value": int(inside.value[i, 0, 1] > 1 / 11)}
        return {"column": names[inside.feature[i]], "threshold": float(inside.threshold[i]), "left": card(inside.children_left[i]), "right": card(inside.children_right[i])}
    return card(0)

# %% make-card wrong: a miss costs twenty, whatever miss_cost says
def make_card(train, miss_cost):
    names = [n for n in train.columns if n != "malignant"]
    inside = DecisionTreeClassifier(max_depth=3, min_samples_leaf=15, random_state=0).fit(train[names].to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if inside.children_left[i] == -1:
            return {"value": int(inside.value[i, 0, 1] > 1 / 21)}
        return {"column": names[inside.feature[i]], "threshold": float(inside.threshold[i]), "left": card(inside.children_left[i]), "right": card(inside.children_right[i])}
    return card(0)

# %% make-card wrong: balanced classes, whatever a miss costs
def make_card(train, miss_cost):
    X = train.drop(columns="malignant")
    model = DecisionTreeClassifier(max_depth=3, class_weight="balanced", random_state=0)
    t = model.fit(X.to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": int(t.value[i, 0].argmax())}
        return {"column": X.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% make-card wrong: calls everybody malignant
def make_card(train, miss_cost):
    return {"value": 1}

# %% make-card wrong: grown to the end and too deep for a card
def make_card(train, miss_cost):
    X = train.drop(columns="malignant")
    model = DecisionTreeClassifier(class_weight={0: 1, 1: miss_cost}, random_state=0)
    t = model.fit(X.to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": int(t.value[i, 0].argmax())}
        return {"column": X.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% make-card wrong: the weight is on the wrong class, because scikit-learn's 0 was malignant
def make_card(train, miss_cost):
    X = train.drop(columns="malignant")
    model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, class_weight={0: miss_cost, 1: 1}, random_state=0)
    t = model.fit(X.to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": int(t.value[i, 0].argmax())}
        return {"column": X.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% make-card wrong: learnt once from the course's patients, and the numbers written down
def make_card(train, miss_cost):
    small = {"column": "worst_concave_points", "threshold": 0.11, "left": {"value": 0}, "right": {"value": 1}}
    return {"column": "worst_perimeter", "threshold": 105.9, "left": small, "right": {"value": 1}}

# %% make-card wrong: numbers of columns instead of names
def make_card(train, miss_cost):
    X = train.drop(columns="malignant")
    model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, class_weight={0: 1, 1: miss_cost}, random_state=0)
    t = model.fit(X.to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": int(t.value[i, 0].argmax())}
        return {"column": int(t.feature[i]), "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% make-card wrong: the answer is left among the columns
def make_card(train, miss_cost):
    t = DecisionTreeClassifier(max_depth=3, random_state=0).fit(train.to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": int(t.value[i, 0].argmax())}
        return {"column": train.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% make-card wrong: leaves hold the share of malignant patients and no decision
def make_card(train, miss_cost):
    X = train.drop(columns="malignant")
    model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, random_state=0)
    t = model.fit(X.to_numpy(), train["malignant"].to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": float(t.value[i, 0, 1] / t.value[i, 0].sum())}
        return {"column": X.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% make-card wrong: returns scikit-learn's model
def make_card(train, miss_cost):
    X = train.drop(columns="malignant")
    return DecisionTreeClassifier(max_depth=3, class_weight={0: 1, 1: miss_cost}, random_state=0).fit(X.to_numpy(), train["malignant"].to_numpy())

# %% make-card wrong: takes the target out of the caller's table
def make_card(train, miss_cost):
    y = train.pop("malignant")
    model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, class_weight={0: 1, 1: miss_cost}, random_state=0)
    t = model.fit(train.to_numpy(), y.to_numpy()).tree_
    def card(i):
        if t.children_left[i] == -1:
            return {"value": int(t.value[i, 0].argmax())}
        return {"column": train.columns[t.feature[i]], "threshold": t.threshold[i],
                "left": card(t.children_left[i]), "right": card(t.children_right[i])}
    return card(0)

# %% gain equivalent: the two sides change places, and they are treated alike
# - labels, left = np.asarray(labels), np.asarray(values) <= threshold
# + labels, left = np.asarray(labels), np.asarray(values) > threshold

# %% gain equivalent: the constant is the same before and after the question, and falls out
# - return 1 - np.sum((counts / len(group)) ** 2)
# + return 2 - np.sum((counts / len(group)) ** 2)

# - return 1 - np.sum((counts / len(group)) ** 2)
# + return 0 - np.sum((counts / len(group)) ** 2)

# %% predict strict list, tuple: Returns an array of shape (n,)

# %% best-threshold equivalent: no value lies exactly on a candidate
# - left = values <= threshold
# + left = values < threshold

# %% best-threshold equivalent: the two sides change places, and they are treated alike
# - left = values <= threshold
# + left = values > threshold

# - left = values <= threshold
# + left = values >= threshold

# %% best-regression-split equivalent: of equally good questions either is right
# - if error < least:
# + if error <= least:

# %% best-regression-split equivalent: no value lies exactly on a candidate
# - left = values <= threshold
# + left = values < threshold

# %% best-regression-split equivalent: the two sides change places, and they are treated alike
# - left = values <= threshold
# + left = values > threshold

# - left = values <= threshold
# + left = values >= threshold

# %% grow equivalent: of equally good questions either is right
# - if min(map(len, sides)) >= min_leaf and impurity < least:
# + if min(map(len, sides)) >= min_leaf and impurity <= least:

# %% grow equivalent: no value lies exactly on a candidate
# - left = values <= threshold
# + left = values < threshold

# %% grow equivalent: there is at least one row, so at least one kind
# - if max_depth and len(kinds) > 1:
# + if max_depth and len(kinds) != 1:

# %% make-card equivalent: a node's child is -1 or the number of a later node
# - if inside.children_left[node] == -1:
# + if inside.children_left[node] <= -1:

# %% make-card equivalent: where both answers cost the same, either is right
# - return {"value": int(malignant * miss_cost > benign)}
# + return {"value": int(malignant * miss_cost >= benign)}

# %% make-card equivalent: a setting beside it reaches the outcome too
# - model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, random_state=0)
# + model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=11, random_state=0)

# - model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, random_state=0)
# + model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=9, random_state=0)

# - model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, random_state=0)
# + model = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, random_state=1)

# %% make-card equivalent: there is one target, so the last one is the first
# - benign, malignant = inside.value[node, 0]
# + benign, malignant = inside.value[node, -1]
