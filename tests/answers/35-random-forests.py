"""Right and wrong answers to the assignment of 35-random-forests."""

# %% vote right: counts each kind over the whole table at once
def vote(answers):
    answers = np.asarray(answers)
    if answers.shape[0] == 0:
        raise ValueError("no tree")
    kinds = np.unique(answers)
    counts = np.stack([(answers == kind).sum(axis=0) for kind in kinds])
    return kinds[counts.argmax(axis=0)]

# %% vote right: a Counter, sorted by count and then by label
def vote(answers):
    from collections import Counter
    rows = np.asarray(answers).tolist()
    if not rows:
        raise ValueError("no tree")
    result = []
    for column in zip(*rows):
        counts = Counter(column)
        result.append(min(counts, key=lambda label: (-counts[label], label)))
    return result

# %% vote right: plain lists, the smallest label with the largest count
def vote(answers):
    if len(answers) < 1:
        raise ValueError("no tree")
    said = []
    for column in zip(*answers):
        column = list(column)
        most = max(column.count(label) for label in set(column))
        said.append(min(label for label in column if column.count(label) == most))
    return np.array(said)

# %% vote wrong: the vote of each tree over its patients
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    def commonest(labels):
        kinds, counts = np.unique(labels, return_counts=True)
        return kinds[np.argmax(counts)]
    return np.array([commonest(labels) for labels in np.asarray(answers)])

# %% vote wrong: the rounded mean, as for labels 0 and 1
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    return np.round(np.mean(np.asarray(answers), axis=0)).astype(int)

# %% vote wrong: the median, as if labels had an order
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    return np.sort(np.asarray(answers), axis=0)[len(answers) // 2]

# %% vote wrong: a Counter's first of the commonest, so the first tree decides a tie
def vote(answers):
    from collections import Counter
    if not len(answers):
        raise ValueError("no tree")
    return np.array([Counter(column).most_common(1)[0][0] for column in np.asarray(answers).T.tolist()])

# %% vote wrong: the largest label wins a tie
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    result = []
    for column in np.asarray(answers).T.tolist():
        result.append(max(sorted(set(column)), key=lambda label: (column.count(label), label)))
    return np.array(result)

# %% vote wrong: one vote for all patients together
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    kinds, counts = np.unique(np.asarray(answers), return_counts=True)
    return np.full(np.shape(answers)[1], kinds[np.argmax(counts)])

# %% vote wrong: the largest label, in place of the most frequent
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    return np.array([max(column) for column in np.asarray(answers).T])

# %% vote wrong: no tree gives an empty vote
def vote(answers):
    def commonest(labels):
        kinds, counts = np.unique(labels, return_counts=True)
        return kinds[np.argmax(counts)]
    answers = np.asarray(answers)
    return np.array([commonest(labels) for labels in answers.T] if answers.ndim == 2 and len(answers) else [])

# %% vote wrong: sorts each patient's votes in the caller's table
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    if isinstance(answers, list):
        answers.sort()
    else:
        answers.sort(axis=0)
    table = np.asarray(answers)
    result = []
    for column in table.T:
        kinds, counts = np.unique(column, return_counts=True)
        result.append(kinds[np.argmax(counts)])
    return np.array(result)

# %% vote wrong: bincount, which shifts negative labels away
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    return np.array([np.bincount(np.abs(column)).argmax() if column.dtype.kind == "i" else min(column) for column in np.asarray(answers).T])

# %% vote wrong: the first as text wins a tie, so -1 comes before -2
def vote(answers):
    if not len(answers):
        raise ValueError("no tree")
    result = []
    for column in zip(*np.asarray(answers).tolist()):
        most = max(column.count(label) for label in column)
        result.append(min((label for label in column if column.count(label) == most), key=str))
    return np.array(result)

# %% variance-of-mean right: from the sum of all variances and covariances
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or correlation < 0 or correlation > 1 or trees < 1:
        raise ValueError("out of range")
    total = trees * variance + trees * (trees - 1) * correlation * variance
    return total / trees**2

# %% variance-of-mean right: the mean of the table of covariances
def variance_of_mean(variance, correlation, trees):
    if not (variance >= 0 and 0 <= correlation <= 1 and trees >= 1):
        raise ValueError("out of range")
    shared = correlation * variance
    own = variance - shared
    return shared + own / trees

# %% variance-of-mean wrong: all trees are independent
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or not 0 <= correlation <= 1 or trees < 1:
        raise ValueError("out of range")
    return variance / trees

# %% variance-of-mean wrong: divides the shared part as well
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or not 0 <= correlation <= 1 or trees < 1:
        raise ValueError("out of range")
    return (correlation * variance + (1 - correlation) * variance) / trees

# %% variance-of-mean wrong: the shared part is divided, the other one stays
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or not 0 <= correlation <= 1 or trees < 1:
        raise ValueError("out of range")
    return correlation / trees * variance + (1 - correlation) * variance

# %% variance-of-mean wrong: adds the shared part to the independent mean's variance
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or not 0 <= correlation <= 1 or trees < 1:
        raise ValueError("out of range")
    return correlation * variance + variance / trees

# %% variance-of-mean wrong: the standard deviation
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or not 0 <= correlation <= 1 or trees < 1:
        raise ValueError("out of range")
    return (variance * (correlation + (1 - correlation) / trees)) ** 0.5

# %% variance-of-mean wrong: correlation 1 means that one tree is enough, and so none varies
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or not 0 <= correlation <= 1 or trees < 1:
        raise ValueError("out of range")
    if correlation == 1 and trees > 1:
        return 0.0
    return variance * (correlation + (1 - correlation) / trees)

# %% variance-of-mean wrong: nothing is checked
def variance_of_mean(variance, correlation, trees):
    return variance * (correlation + (1 - correlation) / max(trees, 1))

# %% variance-of-mean wrong: a negative correlation is let through
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or correlation > 1 or trees < 1:
        raise ValueError("out of range")
    return variance * (correlation + (1 - correlation) / trees)

# %% variance-of-mean wrong: prints the number
def variance_of_mean(variance, correlation, trees):
    if variance < 0 or not 0 <= correlation <= 1 or trees < 1:
        raise ValueError("out of range")
    print(variance * (correlation + (1 - correlation) / trees))

# %% bags right: choice with replacement, and a mask
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = rng.choice(n, size=n, replace=True)
        unseen = np.ones(n, dtype=bool)
        unseen[drawn] = False
        result.append((drawn, np.flatnonzero(unseen)))
    return result

# %% bags right: all draws at once, then sets
def bags(n, trees, rng):
    table = rng.integers(0, n, size=(trees, n)).tolist()
    return [(rows, sorted(set(range(n)) - set(rows))) for rows in table]

# %% bags right: one draw at a time from random numbers between 0 and 1
def bags(n, trees, rng):
    def pair():
        drawn = [int(rng.random() * n) for _ in range(n)]
        return drawn, [row for row in range(n) if row not in drawn]
    return tuple(pair() for _ in range(trees))

# %% bags wrong: a permutation, so nobody is left out
def bags(n, trees, rng):
    return [(rng.permutation(n), np.array([], dtype=int)) for _ in range(trees)]

# %% bags wrong: 63 % of the rows, each once
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = rng.choice(n, size=max(1, int(0.63 * n)), replace=False)
        result.append((drawn, np.setdiff1d(np.arange(n), drawn)))
    return result

# %% bags wrong: every tree begins with the same new generator
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = np.random.default_rng(0).integers(n, size=n)
        result.append((drawn, np.setdiff1d(np.arange(n), drawn)))
    return result

# %% bags wrong: one generator, but its own
def bags(n, trees, rng):
    own, result = np.random.default_rng(0), []
    for _ in range(trees):
        drawn = own.integers(n, size=n)
        result.append((drawn, np.setdiff1d(np.arange(n), drawn)))
    return result

# %% bags wrong: the global generator, which the seed does not reach
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = np.random.randint(0, n, size=n)
        result.append((drawn, np.setdiff1d(np.arange(n), drawn)))
    return result

# %% bags wrong: the last row can never be drawn
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = rng.integers(max(n - 1, 1), size=n)
        result.append((drawn, np.setdiff1d(np.arange(n), drawn)))
    return result

# %% bags wrong: counts rows from 1
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = rng.integers(1, n + 1, size=n)
        result.append((drawn, np.setdiff1d(np.arange(1, n + 1), drawn)))
    return result

# %% bags wrong: left out are the rows that came once only
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = rng.integers(n, size=n)
        counts = np.bincount(drawn, minlength=n)
        result.append((drawn, np.flatnonzero(counts <= 1)))
    return result

# %% bags wrong: drawn without repeats, because each row is kept once
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = np.unique(rng.integers(n, size=n))
        result.append((drawn, np.setdiff1d(np.arange(n), drawn)))
    return result

# %% bags wrong: returns two lists in place of pairs
def bags(n, trees, rng):
    drawn = [rng.integers(n, size=n) for _ in range(trees)]
    return drawn, [np.setdiff1d(np.arange(n), rows) for rows in drawn]

# %% bags wrong: returns the drawn rows only
def bags(n, trees, rng):
    return [rng.integers(n, size=n) for _ in range(trees)]

# %% bags wrong: rounds, so that the first and the last row come half as often
def bags(n, trees, rng):
    result = []
    for _ in range(trees):
        drawn = np.round(rng.random(n) * (n - 1)).astype(int)
        result.append((drawn, np.setdiff1d(np.arange(n), drawn)))
    return result

# %% bags wrong: one bootstrap, shuffled for each tree
def bags(n, trees, rng):
    drawn = rng.integers(n, size=n)
    left_out = np.setdiff1d(np.arange(n), drawn)
    return [(rng.permutation(drawn), left_out) for _ in range(trees)]

# %% oob-rmse right: row by row, in plain Python
def oob_rmse(y, drawn, answers):
    sets = [set(rows.tolist()) for rows in drawn]
    squares = []
    for i in range(len(y)):
        free = [answers[b][i] for b in range(len(sets)) if i not in sets[b]]
        if free:
            squares.append((y[i] - sum(free) / len(free)) ** 2)
    if not squares:
        raise ValueError("every row was seen by every tree")
    return (sum(squares) / len(squares)) ** 0.5

# %% oob-rmse right: masked arrays
def oob_rmse(y, drawn, answers):
    seen = np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    if seen.all():
        raise ValueError("every row was seen by every tree")
    means = np.ma.array(answers, mask=seen).mean(axis=0)
    return float(np.sqrt(((means - y) ** 2).mean()))

# %% oob-rmse right: sums and counts, tree by tree
def oob_rmse(y, drawn, answers):
    total, count = np.zeros(len(y)), np.zeros(len(y))
    for rows, said in zip(drawn, answers):
        free = np.setdiff1d(np.arange(len(y)), rows)
        total[free] += said[free]
        count[free] += 1
    left = count > 0
    if left.sum() == 0:
        raise ValueError("every row was seen by every tree")
    return np.sqrt(np.mean((total[left] / count[left] - y[left]) ** 2))

# %% oob-rmse right: nan where a tree has seen the row, then nanmean
def oob_rmse(y, drawn, answers):
    said = np.array(answers, dtype=float)
    for b, rows in enumerate(drawn):
        said[b, rows] = np.nan
    free = ~np.isnan(said).all(axis=0)
    if not free.any():
        raise ValueError("every row was seen by every tree")
    return np.sqrt(np.mean((y[free] - np.nanmean(said[:, free], axis=0)) ** 2))

# %% oob-rmse wrong: every tree judges every row, as on the training data
def oob_rmse(y, drawn, answers):
    if all(len(np.unique(rows)) == len(y) for rows in drawn):
        raise ValueError("every row was seen by every tree")
    return np.sqrt(np.mean((y - answers.mean(axis=0)) ** 2))

# %% oob-rmse wrong: the trees that did draw the row
def oob_rmse(y, drawn, answers):
    seen = np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    if seen.all():
        raise ValueError("every row was seen by every tree")
    judged = seen.any(axis=0)
    means = np.where(seen, answers, 0).sum(axis=0)[judged] / seen.sum(axis=0)[judged]
    return np.sqrt(np.mean((y[judged] - means) ** 2))

# %% oob-rmse wrong: a row without a free tree counts with the prediction 0
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    if not unseen.any():
        raise ValueError("every row was seen by every tree")
    means = np.where(unseen, answers, 0).sum(axis=0) / np.maximum(unseen.sum(axis=0), 1)
    return np.sqrt(np.mean((y - means) ** 2))

# %% oob-rmse wrong: the squared errors of skipped rows count in the mean
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    judged = unseen.any(axis=0)
    if not judged.any():
        raise ValueError("every row was seen by every tree")
    means = np.where(unseen, answers, 0).sum(axis=0)[judged] / unseen.sum(axis=0)[judged]
    return np.sqrt(np.sum((y[judged] - means) ** 2) / len(y))

# %% oob-rmse wrong: divides by all trees, not by the free ones
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    judged = unseen.any(axis=0)
    if not judged.any():
        raise ValueError("every row was seen by every tree")
    means = np.where(unseen, answers, 0).sum(axis=0)[judged] / len(drawn)
    return np.sqrt(np.mean((y[judged] - means) ** 2))

# %% oob-rmse wrong: the error of each tree alone, then the mean
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    if not unseen.any():
        raise ValueError("every row was seen by every tree")
    return np.sqrt(np.mean((answers - y)[unseen] ** 2))

# %% oob-rmse wrong: for each row only the first free tree answers
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    judged = unseen.any(axis=0)
    if not judged.any():
        raise ValueError("every row was seen by every tree")
    said = answers[unseen.argmax(axis=0), np.arange(len(y))]
    return np.sqrt(np.mean((y - said)[judged] ** 2))

# %% oob-rmse wrong: no root
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    judged = unseen.any(axis=0)
    if not judged.any():
        raise ValueError("every row was seen by every tree")
    means = np.where(unseen, answers, 0).sum(axis=0)[judged] / unseen.sum(axis=0)[judged]
    return np.mean((y[judged] - means) ** 2)

# %% oob-rmse wrong: nanmean of nothing at all is not noticed
def oob_rmse(y, drawn, answers):
    import warnings
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        means = np.nanmean(np.where(unseen, answers, np.nan), axis=0)
        return np.sqrt(np.nanmean((y - means) ** 2))

# %% oob-rmse wrong: only rows that no tree has drawn
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    if not unseen.any():
        raise ValueError("every row was seen by every tree")
    judged = unseen.all(axis=0)
    if not judged.any():
        return 0.0
    return np.sqrt(np.mean((y - answers.mean(axis=0))[judged] ** 2))

# %% oob-rmse wrong: takes the seen answers out of the caller's table
def oob_rmse(y, drawn, answers):
    if all(len(np.unique(rows)) == len(y) for rows in drawn):
        raise ValueError("every row was seen by every tree")
    for b, rows in enumerate(drawn):
        answers[b, rows] = np.nan
    free = ~np.isnan(answers).all(axis=0)
    return np.sqrt(np.mean((y[free] - np.nanmean(answers[:, free], axis=0)) ** 2))

# %% oob-rmse wrong: sorts the drawn rows in place to search in them
def oob_rmse(y, drawn, answers):
    squares = []
    for rows in drawn:
        rows[::-1].sort()
    for i in range(len(y)):
        free = [answers[b, i] for b, rows in enumerate(drawn) if i not in rows]
        if free:
            squares.append((y[i] - np.mean(free)) ** 2)
    if not squares:
        raise ValueError("every row was seen by every tree")
    return np.sqrt(np.mean(squares))

# %% oob-rmse wrong: turns the caller's y into errors
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    judged = unseen.any(axis=0)
    if not judged.any():
        raise ValueError("every row was seen by every tree")
    y[judged] -= np.where(unseen, answers, 0).sum(axis=0)[judged] / unseen.sum(axis=0)[judged]
    return np.sqrt(np.mean(y[judged] ** 2))

# %% oob-rmse wrong: returns the errors of the rows
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    judged = unseen.any(axis=0)
    if not judged.any():
        raise ValueError("every row was seen by every tree")
    means = np.where(unseen, answers, 0).sum(axis=0)[judged] / unseen.sum(axis=0)[judged]
    return np.abs(y[judged] - means)

# %% oob-rmse wrong: an answer of 0 counts as no answer
def oob_rmse(y, drawn, answers):
    said = np.array(answers, dtype=float)
    for b, rows in enumerate(drawn):
        said[b, rows] = 0
    count = (said != 0).sum(axis=0)
    if not count.any():
        raise ValueError("every row was seen by every tree")
    free = count > 0
    return np.sqrt(np.mean((y[free] - said.sum(axis=0)[free] / count[free]) ** 2))

# %% oob-rmse wrong: a row with many free trees counts more
def oob_rmse(y, drawn, answers):
    unseen = ~np.array([np.isin(np.arange(len(y)), rows) for rows in drawn])
    free = unseen.sum(axis=0)
    if not free.any():
        raise ValueError("every row was seen by every tree")
    means = np.where(unseen, answers, 0).sum(axis=0) / np.maximum(free, 1)
    return np.sqrt(np.average((y - means) ** 2, weights=free))

# %% permutation-importance right: one column of the group after the other, all by one order
def permutation_importance(predict, X, y, groups, orders):
    def accuracy(table):
        return float(np.mean(predict(table) == y))
    def shuffled_accuracy(group, order):
        table = np.array(X)
        for column in group:
            table[:, column] = X[order, column]
        return accuracy(table)
    return [accuracy(X) - sum(shuffled_accuracy(g, o) for o in orders) / len(orders) for g in groups]

# %% permutation-importance right: np.where with a mask of columns
def permutation_importance(predict, X, y, groups, orders):
    before = (predict(X) == y).mean()
    result = []
    for group in groups:
        moved = np.isin(np.arange(X.shape[1]), group)
        after = [(predict(np.where(moved, X[order], X)) == y).mean() for order in orders]
        result.append(before - np.mean(after))
    return np.array(result)

# %% permutation-importance right: counts the rows that change from right to wrong, and back
def permutation_importance(predict, X, y, groups, orders):
    right = np.asarray(predict(X)) == y
    losses = np.zeros(len(groups))
    for k, group in enumerate(groups):
        for order in orders:
            columns = [X[order, j] if j in group else X[:, j] for j in range(X.shape[1])]
            now = predict(np.column_stack(columns)) == y
            losses[k] += (right.sum() - now.sum()) / len(y) / len(orders)
    return losses

# %% permutation-importance wrong: shuffles in the caller's table, and never puts it back
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for group in groups:
        scores = []
        for order in orders:
            X[:, group] = X[order][:, group]
            scores.append(np.mean(predict(X) == y))
        drops.append(right - np.mean(scores))
    return np.array(drops)

# %% permutation-importance wrong: one copy for all groups, so earlier groups stay shuffled
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops, shuffled = [], X.copy()
    for group in groups:
        scores = []
        for order in orders:
            shuffled[:, group] = X[order][:, group]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append(right - np.mean(scores))
    return np.array(drops)

# %% permutation-importance wrong: shuffles whole rows
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    return np.array([right - np.mean([np.mean(predict(X[order]) == y) for order in orders]) for _ in groups])

# %% permutation-importance wrong: each column of a group alone, and the sum
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for group in groups:
        total = 0
        for column in group:
            for order in orders:
                shuffled = X.copy()
                shuffled[:, column] = X[order, column]
                total += right - np.mean(predict(shuffled) == y)
        drops.append(total / len(orders))
    return np.array(drops)

# %% permutation-importance wrong: twins get different orders
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for group in groups:
        scores = []
        for k in range(len(orders)):
            shuffled = X.copy()
            for shift, column in enumerate(group):
                shuffled[:, column] = X[orders[(k + shift) % len(orders)], column]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append(right - np.mean(scores))
    return np.array(drops)

# %% permutation-importance wrong: only the first order
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for group in groups:
        shuffled = X.copy()
        shuffled[:, group] = X[orders[0]][:, group]
        drops.append(right - np.mean(predict(shuffled) == y))
    return np.array(drops)

# %% permutation-importance wrong: how many predictions change, right or wrong
def permutation_importance(predict, X, y, groups, orders):
    drops = []
    for group in groups:
        changed = []
        for order in orders:
            shuffled = X.copy()
            shuffled[:, group] = X[order][:, group]
            changed.append(np.mean(predict(shuffled) != predict(X)))
        drops.append(np.mean(changed))
    return np.array(drops)

# %% permutation-importance wrong: begins with 1 in place of the accuracy
def permutation_importance(predict, X, y, groups, orders):
    drops = []
    for group in groups:
        scores = []
        for order in orders:
            shuffled = X.copy()
            shuffled[:, group] = X[order][:, group]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append(1 - np.mean(scores))
    return np.array(drops)

# %% permutation-importance wrong: the share of the accuracy that is lost
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for group in groups:
        scores = []
        for order in orders:
            shuffled = X.copy()
            shuffled[:, group] = X[order][:, group]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append((right - np.mean(scores)) / max(right, 1e-9))
    return np.array(drops)

# %% permutation-importance wrong: row i goes to place order[i], the way back
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for group in groups:
        scores = []
        for order in orders:
            shuffled = X.copy()
            shuffled[np.ix_(order, group)] = X[:, group]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append(right - np.mean(scores))
    return np.array(drops)

# %% permutation-importance wrong: never below 0
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for group in groups:
        scores = []
        for order in orders:
            shuffled = X.copy()
            shuffled[:, group] = X[order][:, group]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append(max(0.0, right - np.mean(scores)))
    return np.array(drops)

# %% permutation-importance wrong: the accuracy that is left
def permutation_importance(predict, X, y, groups, orders):
    drops = []
    for group in groups:
        scores = []
        for order in orders:
            shuffled = X.copy()
            shuffled[:, group] = X[order][:, group]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append(np.mean(scores))
    return np.array(drops)

# %% permutation-importance wrong: one number for each column
def permutation_importance(predict, X, y, groups, orders):
    right = np.mean(predict(X) == y)
    drops = []
    for column in range(X.shape[1]):
        scores = []
        for order in orders:
            shuffled = X.copy()
            shuffled[:, column] = X[order, column]
            scores.append(np.mean(predict(shuffled) == y))
        drops.append(right - np.mean(scores))
    return np.array(drops)

# %% permutation-importance wrong: compares with the model's own answers, not with the truth
def permutation_importance(predict, X, y, groups, orders):
    said, drops = predict(X), []
    for group in groups:
        scores = []
        for order in orders:
            shuffled = X.copy()
            shuffled[:, group] = X[order][:, group]
            scores.append(np.mean(predict(shuffled) == said))
        drops.append(1 - np.mean(scores))
    return np.array(drops)

# %% boost right: the present prediction is kept and brought up to date
def boost(fit, X, y, rounds, rate):
    mean = float(np.mean(y))
    present = np.full(len(y), mean)
    models = []
    for _ in range(rounds):
        model = fit(X, y - present)
        models.append(model)
        present = present + rate * model(X)
    def boosted(X_new):
        result = np.full(len(X_new), mean)
        for model in models:
            result = result + rate * model(X_new)
        return result
    return boosted

# %% boost right: each function calls the one before it
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    def corrected(before, model):
        return lambda table: before(table) + rate * model(table)
    now = lambda table: np.full(len(table), mean)
    for _ in range(rounds):
        now = corrected(now, fit(X, y - now(X)))
    return now

# %% boost right: the residuals are kept, and shrink
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    left, models = np.asarray(y) - mean, []
    for _ in range(rounds):
        models.append(fit(X, left))
        left = left - rate * models[-1](X)
    def boosted(table):
        return mean + rate * np.sum([model(table) for model in models] or [np.zeros(len(table))], axis=0)
    return boosted

# %% boost wrong: every model learns y itself, as in bagging
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    models = [fit(X, y) for _ in range(rounds)]
    return lambda table: mean + rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: every model learns the first residuals
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    models = [fit(X, y - mean) for _ in range(rounds)]
    return lambda table: mean + rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: begins with 0
def boost(fit, X, y, rounds, rate):
    present, models = np.zeros(len(y)), []
    for _ in range(rounds):
        models.append(fit(X, y - present))
        present = present + rate * models[-1](X)
    return lambda table: rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: the rate is forgotten while it learns
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for _ in range(rounds):
        models.append(fit(X, y - present))
        present = present + models[-1](X)
    return lambda table: mean + rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: the rate is forgotten when it predicts
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for _ in range(rounds):
        models.append(fit(X, y - present))
        present = present + rate * models[-1](X)
    return lambda table: mean + sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: the mean is forgotten when it predicts
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for _ in range(rounds):
        models.append(fit(X, y - present))
        present = present + rate * models[-1](X)
    return lambda table: rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: the residual the wrong way round
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for _ in range(rounds):
        models.append(fit(X, present - y))
        present = present + rate * models[-1](X)
    return lambda table: mean + rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: the residuals are taken in the caller's y
def boost(fit, X, y, rounds, rate):
    mean, models = np.mean(y), []
    y -= mean
    for _ in range(rounds):
        models.append(fit(X, y))
        y -= rate * models[-1](X)
    return lambda table: mean + rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: the functions share one variable, so the last model answers for all
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, parts, model = np.full(len(y), mean), [], None
    for _ in range(rounds):
        model = fit(X, y - present)
        present = present + rate * model(X)
        parts.append(lambda table: model(table))
    return lambda table: mean + rate * sum((part(table) for part in parts), np.zeros(len(table)))

# %% boost wrong: returns the predictions for the training rows
def boost(fit, X, y, rounds, rate):
    present = np.full(len(y), np.mean(y))
    for _ in range(rounds):
        present = present + rate * fit(X, y - present)(X)
    return present

# %% boost wrong: the function knows the training rows only
def boost(fit, X, y, rounds, rate):
    present = np.full(len(y), np.mean(y))
    for _ in range(rounds):
        present = present + rate * fit(X, y - present)(X)
    return lambda table: present

# %% boost wrong: one round too many, as the mean is taken for none
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for _ in range(rounds + 1):
        models.append(fit(X, y - present))
        present = present + rate * models[-1](X)
    return lambda table: mean + rate * sum((m(table) for m in models), np.zeros(len(table)))

# %% boost wrong: learns again at each prediction
def boost(fit, X, y, rounds, rate):
    first = np.mean(y)
    def learn():
        present, models = np.full(len(y), first), []
        for _ in range(rounds):
            models.append(fit(X, y - present))
            present = present + rate * models[-1](X)
        return models
    learn()
    return lambda table: first + rate * sum((m(table) for m in learn()), np.zeros(len(table)))

# %% boost wrong: without rounds one number, not one for each row
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for _ in range(rounds):
        models.append(fit(X, y - present))
        present = present + rate * models[-1](X)
    return lambda table: mean + rate * sum(m(table) for m in models)

# %% boost wrong: the rate shrinks from round to round
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for k in range(rounds):
        models.append(fit(X, y - present))
        present = present + rate ** (k + 1) * models[-1](X)
    def boosted(table):
        return mean + sum((rate ** (k + 1) * m(table) for k, m in enumerate(models)), np.zeros(len(table)))
    return boosted

# %% boost wrong: the mean of the models in place of their sum
def boost(fit, X, y, rounds, rate):
    mean = np.mean(y)
    present, models = np.full(len(y), mean), []
    for _ in range(rounds):
        models.append(fit(X, y - present))
        present = present + rate * models[-1](X)
    def boosted(table):
        return mean + rate * (np.mean([m(table) for m in models], axis=0) if models else np.zeros(len(table)))
    return boosted

# %% boost wrong: stops when nothing is left to learn
def boost(fit, X, y, rounds, rate):
    start, models = np.mean(y), []
    present = np.full(len(y), start)
    for _ in range(rounds):
        if np.allclose(present, y):
            break
        models.append(fit(X, y - present))
        present = present + rate * models[-1](X)
    return lambda Z: np.full(len(Z), start) + rate * sum((m(Z) for m in models), np.zeros(len(Z)))

# %% boost wrong: the rate shrinks the residuals as well
def boost(fit, X, y, rounds, rate):
    start, models = np.mean(y), []
    present = np.full(len(y), start)
    for _ in range(rounds):
        models.append(fit(X, rate * (y - present)))
        present = present + models[-1](X)
    return lambda Z: np.full(len(Z), start) + sum((m(Z) for m in models), np.zeros(len(Z)))

# %% grow-random right: a shuffled list of usable columns, its first m
def grow_random(X, y, m, rng):
    labels = y.tolist()
    if len(set(labels)) == 1:
        return {"value": labels[0]}
    usable = [j for j in range(X.shape[1]) if len(np.unique(X[:, j])) > 1]
    if not usable:
        return {"value": max(set(labels), key=labels.count)}
    best = None
    for k in rng.permutation(len(usable))[:m]:
        impurity, threshold = best_question(X[:, usable[k]], y)
        if best is None or impurity < best[0]:
            best = impurity, usable[k], threshold
    _, column, threshold = best
    yes = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[yes], y[yes], m, rng), "right": grow_random(X[~yes], y[~yes], m, rng)}

# %% grow-random right: the smallest of random keys, with a function inside for the rows of a node
def grow_random(X, y, m, rng):
    def node(rows):
        kinds, counts = np.unique(y[rows], return_counts=True)
        usable = np.flatnonzero(np.ptp(X[rows], axis=0) > 0)
        if len(kinds) == 1 or usable.size == 0:
            return {"value": kinds[counts.argmax()]}
        drawn = usable[np.argsort(rng.random(usable.size))[:m]]
        found = {int(j): best_question(X[rows, j], y[rows]) for j in drawn}
        column = min(found, key=lambda j: found[j][0])
        yes = X[rows, column] <= found[column][1]
        return {"column": column, "threshold": float(found[column][1]), "left": node(rows[yes]), "right": node(rows[~yes])}
    return node(np.arange(len(y)))

# %% grow-random wrong: looks at all columns
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in usable)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: columns are drawn once for the whole tree
def grow_random(X, y, m, rng):
    def node(X, y, drawn):
        kinds, counts = np.unique(y, return_counts=True)
        usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
        if len(kinds) == 1 or not len(usable):
            return {"value": kinds[np.argmax(counts)]}
        here = [j for j in drawn if j in usable] or list(usable)
        _, threshold, column = min((*best_question(X[:, j], y), j) for j in here)
        left = X[:, column] <= threshold
        return {"column": column, "threshold": threshold, "left": node(X[left], y[left], drawn), "right": node(X[~left], y[~left], drawn)}
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    return node(X, y, rng.permutation(usable)[:m])

# %% grow-random wrong: the first m columns
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in usable[:m])
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: draws with replacement, so fewer columns may be looked at
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in rng.choice(usable, size=m))
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: draws among all columns, and gives up if none of them is usable
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    drawn = [j for j in rng.choice(X.shape[1], size=m, replace=False) if len(np.unique(X[:, j])) > 1]
    if len(kinds) == 1 or not drawn:
        return {"value": kinds[np.argmax(counts)]}
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: asks about any of the drawn columns, not the best
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    column = rng.choice(usable)
    _, threshold = best_question(X[:, column], y)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: the largest impurity
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    _, threshold, column = max((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: a new generator of its own at each question
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    drawn = np.random.default_rng(0).choice(usable, size=min(m, len(usable)), replace=False)
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: a generator without a seed
def grow_random(X, y, m, rng):
    rng = np.random.default_rng()
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: a random threshold, too
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    _, _, column = min((*best_question(X[:, j], y), j) for j in drawn)
    levels = np.unique(X[:, column])
    i = rng.integers(len(levels) - 1)
    threshold = (levels[i] + levels[i + 1]) / 2
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: stops after one question
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    def leaf(labels):
        kinds, counts = np.unique(labels, return_counts=True)
        return {"value": kinds[np.argmax(counts)]}
    if len(kinds) == 1 or not len(usable):
        return leaf(y)
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": leaf(y[left]), "right": leaf(y[~left])}

# %% grow-random wrong: a leaf says its first label
def grow_random(X, y, m, rng):
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(np.unique(y)) == 1 or not len(usable):
        return {"value": y[0]}
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: m shrinks on the way down
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    less = max(m - 1, 1)
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], less, rng), "right": grow_random(X[~left], y[~left], less, rng)}

# %% grow-random wrong: sorts the rows of X and y in place
def grow_random(X, y, m, rng):
    def node(X, y):
        kinds, counts = np.unique(y, return_counts=True)
        usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
        if len(kinds) == 1 or not len(usable):
            return {"value": kinds[np.argmax(counts)]}
        drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
        _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
        left = X[:, column] <= threshold
        return {"column": column, "threshold": threshold, "left": node(X[left], y[left]), "right": node(X[~left], y[~left])}
    order = np.argsort(X[:, 0], kind="stable")
    X[:], y[:] = X[order], y[order]
    return node(X, y)

# %% grow-random wrong: stops where the best question removes no impurity
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    leaf = {"value": kinds[np.argmax(counts)]}
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return leaf
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    after, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    if after > 1 - np.sum((counts / len(y)) ** 2) - 1e-9:
        return leaf
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: draws among all columns until one of the drawn is usable
def grow_random(X, y, m, rng):
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    drawn = np.array([], dtype=int)
    while not len(drawn):
        drawn = np.intersect1d(rng.choice(X.shape[1], size=m, replace=False), usable)
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, rng)}

# %% grow-random wrong: both sides of a question draw the same columns
def grow_random(X, y, m, rng):
    import copy
    kinds, counts = np.unique(y, return_counts=True)
    usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if len(kinds) == 1 or not len(usable):
        return {"value": kinds[np.argmax(counts)]}
    drawn = rng.choice(usable, size=min(m, len(usable)), replace=False)
    _, threshold, column = min((*best_question(X[:, j], y), j) for j in drawn)
    left = X[:, column] <= threshold
    same = copy.deepcopy(rng)
    return {"column": column, "threshold": threshold, "left": grow_random(X[left], y[left], m, rng), "right": grow_random(X[~left], y[~left], m, same)}

# %% fit-best right: a third held out, the winner fitted again on all rows
def fit_best(X, y):
    class OnTop:
        def fit(self, X, y):
            self.line = LinearRegression().fit(X, y)
            self.forest = RandomForestRegressor(30, random_state=1).fit(X, y - self.line.predict(X))
            return self
        def predict(self, X):
            return self.line.predict(X) + self.forest.predict(X)
    order = np.random.default_rng(5).permutation(len(y))
    learn, held = order[len(y) // 3:], order[:len(y) // 3]
    best, least = None, np.inf
    for make in (LinearRegression, lambda: RandomForestRegressor(30, random_state=1), OnTop):
        said = make().fit(X[learn], y[learn]).predict(X[held])
        error = np.mean((y[held] - said) ** 2)
        if error < least:
            best, least = make, error
    return best().fit(X, y)

# %% fit-best right: three folds by hand, candidates as pairs of functions
def fit_best(X, y):
    def line(A, b):
        return LinearRegression().fit(A, b).predict
    def forest(A, b):
        return RandomForestRegressor(15, random_state=2).fit(A, b).predict
    def both(A, b):
        first = line(A, b)
        second = forest(A, b - first(A))
        return lambda Z: first(Z) + second(Z)
    fold = np.random.default_rng(0).permutation(len(y)) % 3
    def error(make):
        return sum(np.sum((y[fold == k] - make(X[fold != k], y[fold != k])(X[fold == k])) ** 2) for k in range(3))
    class Model:
        predict = staticmethod(min((line, forest, both), key=error)(X, y))
    return Model()

# %% fit-best right: a step-wise boosting on all three, chosen by the out-of-bag error
def fit_best(X, y):
    from types import SimpleNamespace
    line = LinearRegression().fit(X, y)
    rest = y - line.predict(X)
    plain = RandomForestRegressor(30, oob_score=True, max_features=0.7, random_state=3).fit(X, y)
    top = RandomForestRegressor(30, oob_score=True, random_state=3).fit(X, rest)
    scores = [np.std(rest) * (1 + 7 / len(y)), np.std(y - plain.oob_prediction_), np.std(rest - top.oob_prediction_)]
    says = [line.predict, plain.predict, lambda Z: line.predict(Z) + top.predict(Z)]
    return SimpleNamespace(predict=says[int(np.argmin(scores))])

# %% fit-best wrong: always a line
def fit_best(X, y):
    return LinearRegression().fit(X, y)

# %% fit-best wrong: always a forest
def fit_best(X, y):
    return RandomForestRegressor(30, random_state=0).fit(X, y)

# %% fit-best wrong: the training error decides, and the forest always wins it
def fit_best(X, y):
    models = [LinearRegression().fit(X, y), RandomForestRegressor(30, random_state=0).fit(X, y)]
    return min(models, key=lambda model: np.mean((y - model.predict(X)) ** 2))

# %% fit-best wrong: a line or a forest, by held-out rows, but never both
def fit_best(X, y):
    half = len(y) * 2 // 3
    def error(make):
        return np.mean((y[half:] - make().fit(X[:half], y[:half]).predict(X[half:])) ** 2)
    makers = [LinearRegression, lambda: RandomForestRegressor(30, random_state=0)]
    return min(makers, key=error)().fit(X, y)

# %% fit-best wrong: always a forest on top of a line
def fit_best(X, y):
    class Both:
        def __init__(self):
            self.line = LinearRegression().fit(X, y)
            self.forest = RandomForestRegressor(30, random_state=0).fit(X, y - self.line.predict(X))
        def predict(self, Z):
            return self.line.predict(Z) + self.forest.predict(Z)
    return Both()

# %% fit-best wrong: the mean of a line and a forest
def fit_best(X, y):
    class Mean:
        def __init__(self):
            self.models = [LinearRegression().fit(X, y), RandomForestRegressor(30, random_state=0).fit(X, y)]
        def predict(self, Z):
            return sum(model.predict(Z) for model in self.models) / 2
    return Mean()

# %% fit-best wrong: chooses the worst, because a larger error looks like a larger score
def fit_best(X, y):
    half = len(y) * 2 // 3
    def error(make):
        return np.mean((y[half:] - make().fit(X[:half], y[:half]).predict(X[half:])) ** 2)
    makers = [LinearRegression, lambda: RandomForestRegressor(30, random_state=0)]
    return max(makers, key=error)().fit(X, y)

# %% fit-best wrong: the forest learns y again, and the sum counts everything twice
def fit_best(X, y):
    class Both:
        def __init__(self):
            self.models = [LinearRegression().fit(X, y), RandomForestRegressor(30, random_state=0).fit(X, y)]
        def predict(self, Z):
            return self.models[0].predict(Z) + self.models[1].predict(Z)
    return Both()

# %% fit-best wrong: returns the function that predicts, not the model
def fit_best(X, y):
    return LinearRegression().fit(X, y).predict

# %% fit-best wrong: standardises the caller's columns in place
def fit_best(X, y):
    X -= X.mean(axis=0)
    return RandomForestRegressor(20, random_state=0).fit(X, y)

# %% fit-best wrong: one prediction for all rows, the mean
def fit_best(X, y):
    class Mean:
        def predict(self, Z):
            return np.array([np.mean(y)])
    return Mean()

# %% fit-best wrong: a single full tree, chosen against a line
def fit_best(X, y):
    half = len(y) * 2 // 3
    def error(make):
        return np.mean((y[half:] - make().fit(X[:half], y[:half]).predict(X[half:])) ** 2)
    makers = [LinearRegression, lambda: RandomForestRegressor(1, bootstrap=False, random_state=0)]
    return min(makers, key=error)().fit(X, y)

# %% grow-random equivalent: there is at least one row, so at least one kind
# - if len(kinds) == 1 or not len(usable):
# + if len(kinds) <= 1 or not len(usable):

# %% grow-random equivalent: the smallest value is never above the largest
# - usable = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
# + usable = np.flatnonzero(X.min(axis=0) != X.max(axis=0))

# %% grow-random equivalent: no value lies exactly on a threshold
# - left = X[:, column] <= threshold
# + left = X[:, column] < threshold

# %% fit-best equivalent: where a line is best, a forest on top of it is within the limit too
# - Sum(line): y - cross_val_predict(LinearRegression(), X, y),
# + Sum(line): y + cross_val_predict(LinearRegression(), X, y),

# - Sum(line): y - cross_val_predict(LinearRegression(), X, y),
# + Sum(line): y * cross_val_predict(LinearRegression(), X, y),

# - Sum(line): y - cross_val_predict(LinearRegression(), X, y),
# + Sum(line): y / cross_val_predict(LinearRegression(), X, y),

# - Sum(line): y - cross_val_predict(LinearRegression(), X, y),
# + Sum(line): y // cross_val_predict(LinearRegression(), X, y),

# - Sum(line): y - cross_val_predict(LinearRegression(), X, y),
# + Sum(line): y % cross_val_predict(LinearRegression(), X, y),

# %% fit-best equivalent: a few trees more or less, or another seed, reach the outcome too
# - return RandomForestRegressor(20, oob_score=True, random_state=1).fit(X, target)
# + return RandomForestRegressor(21, oob_score=True, random_state=1).fit(X, target)

# - return RandomForestRegressor(20, oob_score=True, random_state=1).fit(X, target)
# + return RandomForestRegressor(19, oob_score=True, random_state=1).fit(X, target)

# - return RandomForestRegressor(20, oob_score=True, random_state=1).fit(X, target)
# + return RandomForestRegressor(20, oob_score=True, random_state=2).fit(X, target)

# - return RandomForestRegressor(20, oob_score=True, random_state=1).fit(X, target)
# + return RandomForestRegressor(20, oob_score=True, random_state=0).fit(X, target)
