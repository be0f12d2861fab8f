"""Right and wrong answers to the exercises of 36-model-evaluation (see tests/answers)."""


# %% bias-variance right: the variance as what is left of the whole error
def bias_variance(predictions, truth):
    p, t = np.array(predictions, dtype=float), np.array(truth, dtype=float)
    if p.shape[1:] != t.shape:
        raise ValueError("one column for each true value")
    whole = ((p - t) ** 2).mean()
    bias2 = ((p.mean(axis=0) - t) ** 2).mean()
    return [bias2, whole - bias2]


# %% bias-variance right: point by point in plain Python
def bias_variance(predictions, truth):
    columns = list(zip(*[[float(v) for v in row] for row in predictions]))
    if len(columns) != len(truth):
        raise ValueError
    bias2 = variance = 0.0
    for column, true in zip(columns, truth):
        middle = sum(column) / len(column)
        bias2 += (middle - float(true)) ** 2
        variance += sum((v - middle) ** 2 for v in column) / len(column)
    return bias2 / len(columns), variance / len(columns)


# %% bias-variance wrong: squares before it takes the mean over the training sets
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[1] != len(t):
        raise ValueError
    return np.mean((p - t) ** 2), p.var(axis=0).mean()


# %% bias-variance wrong: the variance with m - 1
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[1] != len(t):
        raise ValueError
    m = len(p)
    return np.mean((p.mean(axis=0) - t) ** 2), p.var(axis=0).mean() * m / max(m - 1, 1)


# %% bias-variance wrong: the spread over the points, not over the training sets
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[1] != len(t):
        raise ValueError
    return np.mean((p.mean(axis=0) - t) ** 2), p.var(axis=1).mean()


# %% bias-variance wrong: the variance of all numbers together
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[1] != len(t):
        raise ValueError
    return np.mean((p.mean(axis=0) - t) ** 2), p.var()


# %% bias-variance wrong: the bias squared after the mean over the points, so it cancels
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[1] != len(t):
        raise ValueError
    return np.mean(p.mean(axis=0) - t) ** 2, p.var(axis=0).mean()


# %% bias-variance wrong: no check, so a single number is stretched
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    return np.mean((p.mean(axis=0) - t) ** 2), p.var(axis=0).mean()


# %% bias-variance wrong: subtracts the truth inside the caller's array
def bias_variance(predictions, truth):
    truth = np.asarray(truth)
    if predictions.shape[1] != len(truth):
        raise ValueError
    if predictions.dtype == float:
        predictions -= truth
    else:
        predictions = predictions - truth
    return np.mean(predictions.mean(axis=0) ** 2), predictions.var(axis=0).mean()


# %% bias-variance wrong: compares the truth with the number of rows
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[0] != len(t):
        raise ValueError
    return np.mean((p.mean(axis=0) - t) ** 2), p.var(axis=0).mean()


# %% bias-variance wrong: one number, the sum of both
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[1] != len(t):
        raise ValueError
    return np.mean((p - t) ** 2)


# %% time-splits right: scikit-learn's TimeSeriesSplit
def time_splits(n, k, test_size, gap=0):
    from sklearn.model_selection import TimeSeriesSplit

    if k < 1 or test_size < 1 or gap < 0 or n - gap - k * test_size <= 0:
        raise ValueError("not possible")
    if k == 1:  # it wants two splits at least
        return [(np.arange(n - test_size - gap), np.arange(n - test_size, n))]
    return list(TimeSeriesSplit(k, test_size=test_size, gap=gap).split(np.zeros(n)))


# %% time-splits right: backwards from the end, with ranges
def time_splits(n, k, test_size, gap=0):
    if min(k, test_size) < 1 or gap < 0:
        raise ValueError("counts")
    pairs, end = [], n
    for _ in range(k):
        start = end - test_size
        if start - gap <= 0:
            raise ValueError("nothing to learn from")
        pairs.append((range(start - gap), range(start, end)))
        end = start
    return pairs[::-1]


# %% time-splits right: lists of plain numbers
def time_splits(n, k, test_size, gap=0):
    if k < 1 or test_size < 1 or gap < 0 or n < k * test_size + gap + 1:
        raise ValueError
    pairs = []
    for i in range(k, 0, -1):
        start = n - i * test_size
        rows = list(range(n))
        pairs.append((rows[: start - gap], rows[start : start + test_size]))
    return pairs


# %% time-splits wrong: ordinary folds, which learn from what comes after
def time_splits(n, k, test_size, gap=0):
    first = n - k * test_size
    if k < 1 or test_size < 1 or gap < 0 or first - gap < 1:
        raise ValueError
    pairs = []
    for start in range(first, n, test_size):
        test = list(range(start, start + test_size))
        pairs.append(([i for i in range(n) if i < start - gap or i >= start + test_size], test))
    return pairs


# %% time-splits wrong: the gap is ignored
def time_splits(n, k, test_size, gap=0):
    first = n - k * test_size
    if k < 1 or test_size < 1 or gap < 0 or first - gap < 1:
        raise ValueError
    return [(range(s), range(s, s + test_size)) for s in range(first, n, test_size)]


# %% time-splits wrong: the gap moves the test and not the end of the training rows
def time_splits(n, k, test_size, gap=0):
    first = n - k * test_size
    if k < 1 or test_size < 1 or gap < 0 or first - gap < 1:
        raise ValueError
    return [
        (range(s), range(s + gap, min(s + gap + test_size, n))) for s in range(first, n, test_size)
    ]


# %% time-splits wrong: counts from the front, so the newest rows are never tested
def time_splits(n, k, test_size, gap=0):
    if k < 1 or test_size < 1 or gap < 0 or n - k * test_size - gap < 1:
        raise ValueError
    return [
        (range(s - gap), range(s, s + test_size))
        for s in range(gap + 1, gap + 1 + k * test_size, test_size)
    ]


# %% time-splits wrong: a window of fixed length that forgets old rows
def time_splits(n, k, test_size, gap=0):
    first = n - k * test_size
    if k < 1 or test_size < 1 or gap < 0 or first - gap < 1:
        raise ValueError
    return [
        (range(s - first, s - gap), range(s, s + test_size)) for s in range(first, n, test_size)
    ]


# %% time-splits wrong: the first training rows must be more than one
def time_splits(n, k, test_size, gap=0):
    first = n - k * test_size
    if k < 1 or test_size < 1 or gap < 0 or first - gap <= 1:
        raise ValueError
    return [(range(s - gap), range(s, s + test_size)) for s in range(first, n, test_size)]


# %% time-splits wrong: nothing is checked
def time_splits(n, k, test_size, gap=0):
    if test_size == 0:
        return []
    first = n - k * test_size
    return [(np.arange(s - gap), np.arange(s, s + test_size)) for s in range(first, n, test_size)]


# %% time-splits wrong: the newest test comes first
def time_splits(n, k, test_size, gap=0):
    first = n - k * test_size
    if k < 1 or test_size < 1 or gap < 0 or first - gap < 1:
        raise ValueError
    return [(range(s - gap), range(s, s + test_size)) for s in range(first, n, test_size)][::-1]


# %% compare-models right: scipy's binomial test
def compare_models(truth, a, b):
    from scipy.stats import binomtest

    if len({len(truth), len(a), len(b)}) > 1:
        raise ValueError("lengths")
    right_a = [t == p for t, p in zip(truth, a)]
    right_b = [t == p for t, p in zip(truth, b)]
    only_a = sum(p and not q for p, q in zip(right_a, right_b))
    only_b = sum(q and not p for p, q in zip(right_a, right_b))
    n = only_a + only_b
    return only_a, only_b, binomtest(only_a, n).pvalue if n else 1.0


# %% compare-models right: the tail by a sum of logarithms
def compare_models(truth, a, b):
    from math import exp, lgamma, log

    if len(truth) != len(a) or len(truth) != len(b):
        raise ValueError
    truth = np.array(truth)
    gap = (np.array(a) == truth).astype(int) - (np.array(b) == truth).astype(int)
    only_a, only_b = np.count_nonzero(gap > 0), np.count_nonzero(gap < 0)
    n = only_a + only_b

    def chance(i):
        return exp(lgamma(n + 1) - lgamma(i + 1) - lgamma(n - i + 1) - n * log(2))

    return [only_a, only_b, min(1.0, 2 * sum(map(chance, range(min(only_a, only_b) + 1))))]


# %% compare-models wrong: one side only
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a = int(((a == truth) & (b != truth)).sum())
    only_b = int(((b == truth) & (a != truth)).sum())
    n = only_a + only_b
    return only_a, only_b, sum(comb(n, i) for i in range(min(only_a, only_b) + 1)) / 2**n


# %% compare-models wrong: the tail without the count that came
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a = int(((a == truth) & (b != truth)).sum())
    only_b = int(((b == truth) & (a != truth)).sum())
    n = only_a + only_b
    tail = sum(comb(n, i) for i in range(min(only_a, only_b)))
    return only_a, only_b, min(1, 2 * tail / 2**n) if n else 1


# %% compare-models wrong: n is all rows
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a = int(((a == truth) & (b != truth)).sum())
    only_b = int(((b == truth) & (a != truth)).sum())
    n = len(truth)
    tail = sum(comb(n, i) for i in range(min(only_a, only_b) + 1))
    return only_a, only_b, min(1, 2 * tail / 2**n)


# %% compare-models wrong: doubled without a limit, so p can be more than 1
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a = int(((a == truth) & (b != truth)).sum())
    only_b = int(((b == truth) & (a != truth)).sum())
    n = only_a + only_b
    if n == 0:
        return 0, 0, 1
    return only_a, only_b, 2 * sum(comb(n, i) for i in range(min(only_a, only_b) + 1)) / 2**n


# %% compare-models wrong: rows on which they differ, also where both are wrong
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    differ = a != b
    only_a = int((differ & (a == truth)).sum())
    only_b = int(differ.sum()) - only_a
    n = only_a + only_b
    tail = sum(comb(n, i) for i in range(min(only_a, only_b) + 1))
    return only_a, only_b, min(1, 2 * tail / 2**n)


# %% compare-models wrong: two separate counts of right rows, as if the rows were different ones
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a, only_b = int((a == truth).sum()), int((b == truth).sum())
    n = only_a + only_b
    tail = sum(comb(n, i) for i in range(min(only_a, only_b) + 1))
    return only_a, only_b, min(1, 2 * tail / 2**n)


# %% compare-models wrong: no row to compare by is said to prove a difference
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a = int(((a == truth) & (b != truth)).sum())
    only_b = int(((b == truth) & (a != truth)).sum())
    n = only_a + only_b
    if n == 0:
        return 0, 0, 0.0
    return (
        only_a,
        only_b,
        min(1, 2 * sum(comb(n, i) for i in range(min(only_a, only_b) + 1)) / 2**n),
    )


# %% compare-models wrong: 0.5**n, which is 0 for large n
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a = int(((a == truth) & (b != truth)).sum())
    only_b = int(((b == truth) & (a != truth)).sum())
    n = only_a + only_b
    if n > 900:
        return only_a, only_b, 2 * 0.5**n
    tail = sum(comb(n, i) * 0.5**n for i in range(min(only_a, only_b) + 1))
    return only_a, only_b, min(1, 2 * tail)


# %% compare-models wrong: zip stops at the shortest, so a missing guess is never noticed
def compare_models(truth, a, b):
    only_a = sum(p == t != q for t, p, q in zip(truth, a, b))
    only_b = sum(q == t != p for t, p, q in zip(truth, a, b))
    n = only_a + only_b
    tail = sum(comb(n, i) for i in range(min(only_a, only_b) + 1))
    return only_a, only_b, min(1, 2 * tail / 2**n)


# %% compare-models wrong: A and B exchanged
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_b = int(((a == truth) & (b != truth)).sum())
    only_a = int(((b == truth) & (a != truth)).sum())
    n = only_a + only_b
    return (
        only_a,
        only_b,
        min(1, 2 * sum(comb(n, i) for i in range(min(only_a, only_b) + 1)) / 2**n),
    )


# %% compare-models wrong: only asks whether B is better, so a lead of A looks like chance
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a = int(((a == truth) & (b != truth)).sum())
    only_b = int(((b == truth) & (a != truth)).sum())
    n = only_a + only_b
    return only_a, only_b, min(1, 2 * sum(comb(n, i) for i in range(only_a + 1)) / 2**n)


# %% stratified-folds right: a running count for each class, the next class goes on
def stratified_folds(labels, k, rng):
    rows = {}
    for row, name in enumerate(labels):
        rows.setdefault(name, []).append(row)
    if k < 2 or min(map(len, rows.values())) < k:
        raise ValueError("too few")
    fold, card = [0] * len(labels), 0
    for mine in rows.values():
        for place in rng.permutation(len(mine)):
            fold[mine[place]] = card % k
            card += 1
    return fold


# %% stratified-folds right: scikit-learn, seeded from rng
def stratified_folds(labels, k, rng):
    from sklearn.model_selection import StratifiedKFold

    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    splitter = StratifiedKFold(k, shuffle=True, random_state=int(rng.integers(2**31)))
    fold = np.zeros(len(labels), dtype=int)
    for i, (_, test) in enumerate(splitter.split(np.zeros((len(labels), 1)), labels)):
        fold[test] = i
    return fold


# %% stratified-folds right: the extra rows of a class go to the folds with the fewest rows
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    names, counts = np.unique(labels, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError
    fold, size = np.zeros(len(labels), dtype=int), np.zeros(k, dtype=int)
    for name, count in zip(names, counts):
        numbers = np.repeat(np.arange(k), count // k)
        extra = np.argsort(size, kind="stable")[: count % k]
        numbers = np.concatenate([numbers, extra])
        fold[labels == name] = rng.permutation(numbers)
        size += np.bincount(numbers, minlength=k)
    return fold


# %% stratified-folds wrong: shuffles all rows, without regard to the class
def stratified_folds(labels, k, rng):
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    return rng.permutation(np.arange(len(labels)) % k)


# %% stratified-folds wrong: deals the rows in the order in which they stand
def stratified_folds(labels, k, rng):
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    return np.arange(len(labels)) % k


# %% stratified-folds wrong: each class begins at fold 0 again
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    fold = np.zeros(len(labels), dtype=int)
    for name in np.unique(labels):
        count = np.sum(labels == name)
        fold[labels == name] = rng.permutation(np.arange(count) % k)
    return fold


# %% stratified-folds wrong: sorted by class, but never shuffled
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    fold = np.zeros(len(labels), dtype=int)
    fold[np.argsort(labels, kind="stable")] = np.arange(len(labels)) % k
    return fold


# %% stratified-folds wrong: chance only says where to begin, so the same rows stay together
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    fold = np.zeros(len(labels), dtype=int)
    cards = np.arange(len(labels)) + rng.integers(k)
    fold[np.argsort(labels, kind="stable")] = cards % k
    return fold


# %% stratified-folds wrong: its own generator, without a seed
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    order = np.random.default_rng().permutation(len(labels))
    order = order[np.argsort(labels[order], kind="stable")]
    fold = np.zeros(len(labels), dtype=int)
    fold[order] = np.arange(len(labels)) % k
    return fold


# %% stratified-folds wrong: its own generator with a fixed seed
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    order = np.random.default_rng(0).permutation(len(labels))
    order = order[np.argsort(labels[order], kind="stable")]
    fold = np.zeros(len(labels), dtype=int)
    fold[order] = np.arange(len(labels)) % k
    return fold


# %% stratified-folds wrong: a fold for each row drawn on its own, balanced only on average
def stratified_folds(labels, k, rng):
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    while True:
        fold = rng.integers(k, size=len(labels))
        if len(set(fold.tolist())) == k:
            return fold


# %% stratified-folds wrong: shuffles the caller's labels, as if they were cards
def stratified_folds(labels, k, rng):
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    if isinstance(labels, tuple):
        labels = list(labels)
    rng.shuffle(labels)
    fold = np.zeros(len(labels), dtype=int)
    fold[np.argsort(np.asarray(labels), kind="stable")] = np.arange(len(labels)) % k
    return fold


# %% stratified-folds wrong: the rows of each fold, not the fold of each row
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    order = rng.permutation(len(labels))
    order = order[np.argsort(labels[order], kind="stable")]
    return [order[i::k] for i in range(k)]


# %% stratified-folds wrong: fold numbers from 1
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    order = rng.permutation(len(labels))
    order = order[np.argsort(labels[order], kind="stable")]
    fold = np.zeros(len(labels), dtype=int)
    fold[order] = np.arange(len(labels)) % k + 1
    return fold


# %% stratified-folds wrong: no check, so a rare class is missing in some fold
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    order = rng.permutation(len(labels))
    order = order[np.argsort(labels[order], kind="stable")]
    fold = np.zeros(len(labels), dtype=int)
    fold[order] = np.arange(len(labels)) % max(k, 1)
    return fold


# %% group-folds right: a heap of folds, and a Counter of writers
def group_folds(groups, k):
    import heapq
    from collections import Counter

    count = Counter(groups)
    if k < 2 or len(count) < k:
        raise ValueError("folds")
    heap = [(0, i) for i in range(k)]
    home = {}
    for name, rows in count.most_common():
        size, i = heapq.heappop(heap)
        home[name] = i
        heapq.heappush(heap, (size + rows, i))
    return [home[name] for name in groups]


# %% group-folds right: scikit-learn's GroupKFold, which has the same rule
def group_folds(groups, k):
    from sklearn.model_selection import GroupKFold

    if not 2 <= k <= len(set(groups)):
        raise ValueError
    fold = np.zeros(len(groups), dtype=int)
    parts = GroupKFold(k).split(np.zeros((len(groups), 1)), groups=np.asarray(groups))
    for i, (_, test) in enumerate(parts):
        fold[test] = i
    return fold


# %% group-folds right: sorted lists, among equals the last fold
def group_folds(groups, k):
    groups = list(groups)
    names = sorted(set(groups), key=groups.count, reverse=True)
    if k < 2 or k > len(names):
        raise ValueError
    folds = [[] for _ in range(k)]
    for name in names:
        target = min(reversed(folds), key=lambda f: sum(map(groups.count, f)))
        target.append(name)
    return np.array([next(i for i, f in enumerate(folds) if g in f) for g in groups])


# %% group-folds wrong: deals rows, and writers end up on both sides
def group_folds(groups, k):
    if not 2 <= k <= len(set(groups)):
        raise ValueError
    return np.arange(len(groups)) % k


# %% group-folds wrong: deals writers in turn, whatever their number of rows
def group_folds(groups, k):
    names, writer = np.unique(groups, return_inverse=True)
    if not 2 <= k <= len(names):
        raise ValueError
    return writer % k


# %% group-folds wrong: deals writers in turn, from the largest to the smallest
def group_folds(groups, k):
    names, writer, rows = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError
    rank = np.empty(len(names), dtype=int)
    rank[np.argsort(-rows, kind="stable")] = np.arange(len(names))
    return (rank % k)[writer]


# %% group-folds wrong: to the smallest fold, but in the order of the names
def group_folds(groups, k):
    names, writer, rows = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError
    size, home = np.zeros(k, dtype=int), np.zeros(len(names), dtype=int)
    for i in range(len(names)):
        home[i] = size.argmin()
        size[home[i]] += rows[i]
    return home[writer]


# %% group-folds wrong: the smallest writers first
def group_folds(groups, k):
    names, writer, rows = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError
    size, home = np.zeros(k, dtype=int), np.zeros(len(names), dtype=int)
    for i in np.argsort(rows, kind="stable"):
        home[i] = size.argmin()
        size[home[i]] += rows[i]
    return home[writer]


# %% group-folds wrong: to the fold with the fewest writers, not rows
def group_folds(groups, k):
    names, writer, rows = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError
    size, home = np.zeros(k, dtype=int), np.zeros(len(names), dtype=int)
    for i in np.argsort(-rows, kind="stable"):
        home[i] = size.argmin()
        size[home[i]] += 1
    return home[writer]


# %% group-folds wrong: one fold for each writer
def group_folds(groups, k):
    names, writer = np.unique(groups, return_inverse=True)
    if not 2 <= k <= len(names):
        raise ValueError
    return writer


# %% group-folds wrong: the fold of each writer, not of each row
def group_folds(groups, k):
    names, rows = np.unique(groups, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError
    size, home = np.zeros(k, dtype=int), np.zeros(len(names), dtype=int)
    for i in np.argsort(-rows, kind="stable"):
        home[i] = size.argmin()
        size[home[i]] += rows[i]
    return home


# %% group-folds wrong: sorts the rows by writer, so the result fits no longer
def group_folds(groups, k):
    names, rows = np.unique(groups, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError
    size, home = np.zeros(k, dtype=int), np.zeros(len(names), dtype=int)
    for i in np.argsort(-rows, kind="stable"):
        home[i] = size.argmin()
        size[home[i]] += rows[i]
    return np.repeat(home, rows)


# %% group-folds wrong: sorts the caller's groups
def group_folds(groups, k):
    if not 2 <= k <= len(set(groups)):
        raise ValueError
    if not isinstance(groups, tuple):
        groups.sort()
    groups = sorted(groups)
    names, writer, rows = np.unique(groups, return_inverse=True, return_counts=True)
    size, home = np.zeros(k, dtype=int), np.zeros(len(names), dtype=int)
    for i in np.argsort(-rows, kind="stable"):
        home[i] = size.argmin()
        size[home[i]] += rows[i]
    return home[writer]


# %% group-folds wrong: no check, so some folds stay empty
def group_folds(groups, k):
    names, writer, rows = np.unique(groups, return_inverse=True, return_counts=True)
    size, home = np.zeros(max(k, 1), dtype=int), np.zeros(len(names), dtype=int)
    for i in np.argsort(-rows, kind="stable"):
        home[i] = size.argmin()
        size[home[i]] += rows[i]
    return home[writer]


# %% honest-predictions right: a pipeline of scikit-learn
def honest_predictions(X, y, fold, m):
    from sklearn.feature_selection import SelectKBest, f_classif
    from sklearn.model_selection import LeaveOneGroupOut, cross_val_predict
    from sklearn.neighbors import NearestCentroid
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    model = make_pipeline(StandardScaler(), SelectKBest(f_classif, k=m), NearestCentroid())
    return cross_val_predict(model, X, y, groups=fold, cv=LeaveOneGroupOut())


# %% honest-predictions right: row by row, each from a model of its own
def honest_predictions(X, y, fold, m):
    result = []
    for row, own in zip(X, fold):
        others, truth = X[fold != own], y[fold != own]
        mean, spread = others.mean(axis=0), others.std(axis=0)
        others, row = (others - mean) / spread, (row - mean) / spread
        centers = [others[truth == c].mean(axis=0) for c in (0, 1)]
        best = sorted(range(len(row)), key=lambda j: abs(centers[0][j] - centers[1][j]))[-m:]
        far = [np.linalg.norm((row - c)[best]) for c in centers]
        result.append(int(far[1] < far[0]))
    return result


# %% honest-predictions wrong: the excellent pipeline as it is
def honest_predictions(X, y, fold, m):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    gap = np.abs(Z[y == 1].mean(axis=0) - Z[y == 0].mean(axis=0))
    best = np.argsort(gap)[-m:]
    predictions = np.empty(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        center0 = Z[train & (y == 0)][:, best].mean(axis=0)
        center1 = Z[train & (y == 1)][:, best].mean(axis=0)
        to0 = ((Z[test][:, best] - center0) ** 2).sum(axis=1)
        to1 = ((Z[test][:, best] - center1) ** 2).sum(axis=1)
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: only the scaling is repaired, the columns are still chosen by all labels
def honest_predictions(X, y, fold, m):
    S = (X - X.mean(axis=0)) / X.std(axis=0)
    best = np.argsort(np.abs(S[y == 1].mean(axis=0) - S[y == 0].mean(axis=0)))[-m:]
    predictions = np.empty(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        Z = ((X - X[train].mean(axis=0)) / X[train].std(axis=0))[:, best]
        center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
        to0, to1 = (((Z[test] - c) ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: only the choice is repaired, the scaling still sees all rows
def honest_predictions(X, y, fold, m):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    predictions = np.empty(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
        best = np.argsort(np.abs(center1 - center0))[-m:]
        to0, to1 = (((Z[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: the test rows are standardised with their own mean and spread
def honest_predictions(X, y, fold, m):
    predictions = np.empty(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        Z = (X[train] - X[train].mean(axis=0)) / X[train].std(axis=0)
        own = X[test].std(axis=0)
        T = (X[test] - X[test].mean(axis=0)) / np.where(own > 0, own, 1)
        center0, center1 = (Z[y[train] == c].mean(axis=0) for c in (0, 1))
        best = np.argsort(np.abs(center1 - center0))[-m:]
        to0, to1 = (((T - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: learns from the fold and predicts the others
def honest_predictions(X, y, fold, m):
    predictions = np.zeros(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold == f, fold != f
        if len(set(y[train].tolist())) < 2:
            continue
        spread = X[train].std(axis=0)
        Z = (X - X[train].mean(axis=0)) / np.where(spread > 0, spread, 1)
        center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
        best = np.argsort(np.abs(center1 - center0))[-m:]
        to0, to1 = (((Z[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: one model of all rows, so every row has seen itself
def honest_predictions(X, y, fold, m):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    center0, center1 = (Z[y == c].mean(axis=0) for c in (0, 1))
    best = np.argsort(np.abs(center1 - center0))[-m:]
    to0, to1 = (((Z - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
    return (to1 < to0).astype(int)


# %% honest-predictions wrong: the centres are those of all rows
def honest_predictions(X, y, fold, m):
    predictions = np.empty(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
        gap = Z[train & (y == 1)].mean(axis=0) - Z[train & (y == 0)].mean(axis=0)
        best = np.argsort(np.abs(gap))[-m:]
        center0, center1 = (Z[y == c].mean(axis=0) for c in (0, 1))
        to0, to1 = (((Z[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: fold numbers are taken to be 0, 1, 2, ...
def honest_predictions(X, y, fold, m):
    predictions = np.zeros(len(y), dtype=int)
    for f in range(len(np.unique(fold))):
        train, test = fold != f, fold == f
        Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
        center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
        best = np.argsort(np.abs(center1 - center0))[-m:]
        to0, to1 = (((Z[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: the columns with the largest signed gap
def honest_predictions(X, y, fold, m):
    predictions = np.empty(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
        center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
        best = np.argsort(center1 - center0)[-m:]
        to0, to1 = (((Z[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
    return predictions


# %% honest-predictions wrong: standardises inside the caller's array
def honest_predictions(X, y, fold, m):
    raw = X.copy()
    predictions = np.empty(len(y), dtype=int)
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        X -= raw[train].mean(axis=0)
        X /= raw[train].std(axis=0)
        center0, center1 = (X[train & (y == c)].mean(axis=0) for c in (0, 1))
        best = np.argsort(np.abs(center1 - center0))[-m:]
        to0, to1 = (((X[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        predictions[test] = to1 < to0
        X[:] = raw if f != np.unique(fold)[-1] else X
    return predictions


# %% honest-predictions wrong: fold after fold, not in the order of the rows, and as a list of lists
def honest_predictions(X, y, fold, m):
    result = []
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
        center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
        best = np.argsort(np.abs(center1 - center0))[-m:]
        to0, to1 = (((Z[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        result.append((to1 < to0).astype(int).tolist())
    return result


# %% honest-predictions wrong: fold after fold, in one row
def honest_predictions(X, y, fold, m):
    result = []
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
        center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
        best = np.argsort(np.abs(center1 - center0))[-m:]
        to0, to1 = (((Z[test] - c)[:, best] ** 2).sum(axis=1) for c in (center0, center1))
        result += (to1 < to0).astype(int).tolist()
    return result


# %% accuracy-interval right: a loop that joins the rows of the writers drawn
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    correct, groups = np.array(correct, dtype=float), np.array(groups)
    parts = [correct[groups == g] for g in np.unique(groups)]
    if len(parts) == 1:
        raise ValueError("one writer")
    found = []
    for _ in range(repeats):
        picked = [parts[i] for i in rng.integers(len(parts), size=len(parts))]
        found.append(np.concatenate(picked).mean())
    return np.quantile(found, [0.5 - level / 2, 0.5 + level / 2])


# %% accuracy-interval right: how often each writer is drawn, by a multinomial
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1:
        raise ValueError
    table = {}
    for ok, name in zip(correct, groups):
        rows, right = table.get(name, (0, 0))
        table[name] = rows + 1, right + bool(ok)
    if len(table) < 2:
        raise ValueError
    rows, right = np.array(list(table.values())).T
    times = rng.multinomial(len(rows), [1 / len(rows)] * len(rows), size=repeats)
    found = np.sort(times @ right / (times @ rows))
    tail = (1 - level) / 2
    return float(found[int(tail * (repeats - 1))]), float(found[int((1 - tail) * (repeats - 1))])


# %% accuracy-interval wrong: draws rows, as if each were by another writer
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    correct = np.asarray(correct, dtype=float)
    drawn = rng.integers(len(correct), size=(repeats, len(correct)))
    return tuple(np.quantile(correct[drawn].mean(axis=1), [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: shuffles the writers without replacement, so all resamples are equal
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    found = []
    for _ in range(repeats):
        drawn = rng.permutation(len(names))
        found.append(right[drawn].sum() / rows[drawn].sum())
    return tuple(np.quantile(found, [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: the mean of the writers' accuracies, whatever their number of rows
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    share = np.bincount(writer, weights=np.asarray(correct, dtype=float)) / np.bincount(writer)
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    return tuple(np.quantile(share[drawn].mean(axis=1), [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: isin takes a writer who was drawn twice only once
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    correct = np.asarray(correct, dtype=float)
    found = []
    for _ in range(repeats):
        drawn = rng.integers(len(names), size=len(names))
        found.append(correct[np.isin(writer, drawn)].mean())
    return tuple(np.quantile(found, [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: cuts off 1 - level at each end
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    found = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    return tuple(np.quantile(found, sorted([1 - level, level])))


# %% accuracy-interval wrong: mean plus and minus 1.96 standard errors, whatever the level
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    found = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    return found.mean() - 1.96 * found.std(), found.mean() + 1.96 * found.std()


# %% accuracy-interval wrong: its own generator with a fixed seed
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    rng = np.random.default_rng(0)
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    found = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    return tuple(np.quantile(found, [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: its own generator, without a seed
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    rng = np.random.default_rng()
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    weight = rng.random(len(rows)) * 1e-3  # makes two runs differ for certain
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    found = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1) + weight.sum() * 1e-3
    return tuple(np.quantile(found, [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: a level of 0 or 1 is taken
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 <= level <= 1 or len(set(groups)) < 2:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    found = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    return tuple(np.quantile(found, [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: one writer gives an interval without width
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    found = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    return tuple(np.quantile(found, [(1 - level) / 2, (1 + level) / 2]))


# %% accuracy-interval wrong: the standard deviation alone
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    return (right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)).std()


# %% accuracy-interval wrong: sorts the caller's groups to bring writers together
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    if not 0 < level < 1 or len(set(groups)) < 2:
        raise ValueError
    if isinstance(correct, np.ndarray):
        correct.sort()
    names, writer = np.unique(groups, return_inverse=True)
    rows = np.bincount(writer)
    right = np.bincount(writer, weights=np.asarray(correct, dtype=float))
    drawn = rng.integers(len(names), size=(repeats, len(names)))
    found = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    return tuple(np.quantile(found, [(1 - level) / 2, (1 + level) / 2]))


# %% recall-table right: a loop over the groups
def recall_table(table):
    rows = {}
    z = 1.96
    for name, part in table.groupby("group"):
        guesses = part.loc[(part["truth"] == 1).to_numpy(), "guess"]
        n = len(guesses)
        if n == 0:
            rows[name] = (0, float("nan"), 0.0, 1.0)
            continue
        p = guesses.mean()
        half = z * (p * (1 - p) / n + z**2 / (4 * n**2)) ** 0.5
        middle, below = p + z**2 / (2 * n), 1 + z**2 / n
        rows[name] = (n, p, (middle - half) / below, (middle + half) / below)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% recall-table right: scipy's Wilson interval, groups in the order in which they come
def recall_table(table):
    from scipy.stats import binomtest

    rows = []
    names = list(dict.fromkeys(table["group"]))
    for name in names:
        cases = (table["group"] == name).to_numpy() & (table["truth"] == 1).to_numpy()
        n, hits = int(cases.sum()), int(table["guess"].to_numpy()[cases].sum())
        if n:
            ends = binomtest(hits, n).proportion_ci(method="wilson")
            rows.append({"cases": n, "recall": hits / n, "low": ends.low, "high": ends.high})
        else:
            rows.append({"cases": 0, "recall": np.nan, "low": 0, "high": 1})
    return pd.DataFrame(rows, index=names)


# %% recall-table wrong: groups without a case disappear
def recall_table(table):
    parts = table[table["truth"] == 1].groupby("group")["guess"]
    n, p, z = parts.size(), parts.mean(), 1.96
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    middle, below = p + z**2 / (2 * n), 1 + z**2 / n
    columns = {
        "cases": n,
        "recall": p,
        "low": (middle - half) / below,
        "high": (middle + half) / below,
    }
    return pd.DataFrame(columns)


# %% recall-table wrong: precision, the share of alarms that are right
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        n, hits = int(part["guess"].sum()), int((part["guess"] * part["truth"]).sum())
        if n == 0:
            rows[name] = (0, np.nan, 0, 1)
            continue
        p, z = hits / n, 1.96
        half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        middle, below = p + z**2 / (2 * n), 1 + z**2 / n
        rows[name] = (n, p, (middle - half) / below, (middle + half) / below)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% recall-table wrong: accuracy, the share of right rows
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        n, hits = len(part), int((part["guess"] == part["truth"]).sum())
        p, z = hits / n, 1.96
        half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        middle, below = p + z**2 / (2 * n), 1 + z**2 / n
        rows[name] = (n, p, (middle - half) / below, (middle + half) / below)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% recall-table wrong: the usual interval, which knows no doubt at 0 and 1
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        n, hits = int(part["truth"].sum()), int((part["guess"] * part["truth"]).sum())
        if n == 0:
            rows[name] = (0, np.nan, 0, 1)
            continue
        p = hits / n
        half = 1.96 * np.sqrt(p * (1 - p) / n)
        rows[name] = (n, p, p - half, p + half)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% recall-table wrong: n is all rows of the group
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        cases, hits = int(part["truth"].sum()), int((part["guess"] * part["truth"]).sum())
        if cases == 0:
            rows[name] = (0, np.nan, 0, 1)
            continue
        n, p, z = len(part), hits / cases, 1.96
        half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        middle, below = p + z**2 / (2 * n), 1 + z**2 / n
        rows[name] = (cases, p, (middle - half) / below, (middle + half) / below)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% recall-table wrong: a group without cases gets a recall of 0
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        n, hits = int(part["truth"].sum()), int((part["guess"] * part["truth"]).sum())
        if n == 0:
            rows[name] = (0, 0.0, 0, 1)
            continue
        p, z = hits / n, 1.96
        half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        middle, below = p + z**2 / (2 * n), 1 + z**2 / n
        rows[name] = (n, p, (middle - half) / below, (middle + half) / below)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% recall-table wrong: the group is a column, and the index counts rows
def recall_table(table):
    rows = []
    for name, part in table.groupby("group"):
        n, hits = int(part["truth"].sum()), int((part["guess"] * part["truth"]).sum())
        p, z = hits / n if n else 0.5, 1.96
        half = z * np.sqrt(p * (1 - p) / max(n, 1) + z**2 / (4 * max(n, 1) ** 2))
        middle, below = p + z**2 / (2 * max(n, 1)), 1 + z**2 / max(n, 1)
        rows.append((name, n, p, (middle - half) / below, (middle + half) / below))
    return pd.DataFrame(rows, columns=["group", "cases", "recall", "low", "high"])


# %% recall-table wrong: a dictionary of tuples
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        n, hits = int(part["truth"].sum()), int((part["guess"] * part["truth"]).sum())
        rows[name] = (n, hits / n if n else np.nan)
    return rows


# %% recall-table wrong: stops at the recall, without an interval
def recall_table(table):
    part = table.groupby("group")["truth"].sum()
    hits = (table["truth"] * table["guess"]).groupby(table["group"].to_numpy()).sum()
    return pd.DataFrame({"cases": part, "recall": hits / part})


# %% recall-table wrong: adds its own column to the caller's table
def recall_table(table):
    table["found"] = table["truth"] * table["guess"]
    sums = table.groupby("group")[["truth", "found"]].sum()
    n = sums["truth"].where(sums["truth"] > 0)
    p, z = sums["found"] / n, 1.96
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    middle, below = p + z**2 / (2 * n), 1 + z**2 / n
    columns = {"cases": sums["truth"], "recall": p}
    columns |= {
        "low": ((middle - half) / below).fillna(0),
        "high": ((middle + half) / below).fillna(1),
    }
    return pd.DataFrame(columns)


# %% recall-table wrong: rows found by label, and the index has repeats
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        found = table.loc[part.index]
        n, hits = int(found["truth"].sum()), int((found["guess"] * found["truth"]).sum())
        if n == 0:
            rows[name] = (0, np.nan, 0, 1)
            continue
        p, z = hits / n, 1.96
        half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        middle, below = p + z**2 / (2 * n), 1 + z**2 / n
        rows[name] = (n, p, (middle - half) / below, (middle + half) / below)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% recall-table wrong: z is not squared in the middle
def recall_table(table):
    rows = {}
    for name, part in table.groupby("group"):
        n, hits = int(part["truth"].sum()), int((part["guess"] * part["truth"]).sum())
        if n == 0:
            rows[name] = (0, np.nan, 0, 1)
            continue
        p, z = hits / n, 1.96
        half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        middle, below = p + z / (2 * n), 1 + z**2 / n
        rows[name] = (n, p, (middle - half) / below, (middle + half) / below)
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cases", "recall", "low", "high"])


# %% choose-and-promise right: writers held out once, choice among the others
def choose_and_promise(candidates, X, y, groups):
    writer = np.unique(groups, return_inverse=True)[1]
    held = writer < 5
    total = dict.fromkeys(candidates, 0)
    for f in range(4):
        test = ~held & (writer % 4 == f)
        train = ~held & ~test
        for name, make in candidates.items():
            model = make()
            model.fit(X[train], y[train])
            total[name] += (model.predict(X[test]) == y[test]).sum()
    name = max(total, key=total.get)
    model = candidates[name]()
    model.fit(X[~held], y[~held])
    return name, np.mean(model.predict(X[held]) == y[held])


# %% choose-and-promise right: scikit-learn's GroupKFold, nested, five and three folds
def choose_and_promise(candidates, X, y, groups):
    from sklearn.model_selection import GroupKFold

    def score(name, X, y, X_test, y_test):
        model = candidates[name]()
        model.fit(X, y)
        return float(np.sum(model.predict(X_test) == y_test))

    def choose(X, y, groups):
        scores = {name: 0.0 for name in candidates}
        for train, test in GroupKFold(3).split(X, y, groups):
            for name in candidates:
                scores[name] += score(name, X[train], y[train], X[test], y[test])
        return sorted(scores, key=scores.get)[-1]

    right = []
    for train, test in GroupKFold(5).split(X, y, groups):
        name = choose(X[train], y[train], groups[train])
        right.append(score(name, X[train], y[train], X[test], y[test]))
    return [choose(X, y, groups), sum(right) / len(y)]


# %% choose-and-promise right: four outer folds, four inner ones, one pass over all candidates
def choose_and_promise(candidates, X, y, groups):
    writer = np.unique(groups, return_inverse=True)[1]
    names = list(candidates)

    def right_rows(rows_in, rows_out):
        answers = np.zeros((len(names), len(y)), dtype=bool)
        for i, name in enumerate(names):
            model = candidates[name]()
            model.fit(X[rows_in], y[rows_in])
            answers[i, rows_out] = model.predict(X[rows_out]) == y[rows_out]
        return answers

    def best(rows):
        order = np.unique(writer[rows])
        total = np.zeros(len(names))
        for part in range(4):
            out = rows & np.isin(writer, order[part::4])
            total += right_rows(rows & ~out, out).sum(axis=1)
        return int(np.argmax(total))

    hits = 0
    for part in range(4):
        out = writer % 4 == part
        hits += right_rows(~out, out)[best(~out)].sum()
    return names[best(np.ones(len(y), dtype=bool))], hits / len(y)


# %% choose-and-promise wrong: tested on the rows that were learned
def choose_and_promise(candidates, X, y, groups):
    scores = {}
    for name, make in candidates.items():
        model = make()
        model.fit(X, y)
        scores[name] = np.mean(model.predict(X) == y)
    name = max(scores, key=scores.get)
    return name, scores[name]


# %% choose-and-promise wrong: a cross-validation by rows, with writers on both sides
def choose_and_promise(candidates, X, y, groups):
    fold = np.arange(len(y)) % 5
    scores = dict.fromkeys(candidates, 0)
    for f in range(5):
        train, test = fold != f, fold == f
        for name, make in candidates.items():
            model = make()
            model.fit(X[train], y[train])
            scores[name] += np.sum(model.predict(X[test]) == y[test]) / len(y)
    name = max(scores, key=scores.get)
    return name, scores[name]


# %% choose-and-promise wrong: by writers, but promises the best of the scores
def choose_and_promise(candidates, X, y, groups):
    fold = np.unique(groups, return_inverse=True)[1] % 4
    scores = dict.fromkeys(candidates, 0)
    for f in range(4):
        train, test = fold != f, fold == f
        for name, make in candidates.items():
            model = make()
            model.fit(X[train], y[train])
            scores[name] += np.sum(model.predict(X[test]) == y[test]) / len(y)
    name = max(scores, key=scores.get)
    return name, scores[name]


# %% choose-and-promise wrong: leaves one writer out each time, and still promises the best score
def choose_and_promise(candidates, X, y, groups):
    scores = dict.fromkeys(candidates, 0)
    for g in np.unique(groups):
        train, test = groups != g, groups == g
        for name, make in candidates.items():
            model = make()
            model.fit(X[train], y[train])
            scores[name] += np.sum(model.predict(X[test]) == y[test]) / len(y)
    name = max(scores, key=scores.get)
    return name, scores[name]


# %% choose-and-promise wrong: chooses by all rows first, then holds writers out for the promise
def choose_and_promise(candidates, X, y, groups):
    writer = np.unique(groups, return_inverse=True)[1]
    scores = dict.fromkeys(candidates, 0)
    for f in range(4):
        train, test = writer % 4 != f, writer % 4 == f
        for name, make in candidates.items():
            model = make()
            model.fit(X[train], y[train])
            scores[name] += np.sum(model.predict(X[test]) == y[test])
    name = max(scores, key=scores.get)
    held = writer >= 11
    model = candidates[name]()
    model.fit(X[~held], y[~held])
    return name, np.mean(model.predict(X[held]) == y[held])


# %% choose-and-promise wrong: nested, but by rows
def choose_and_promise(candidates, X, y, groups):
    def choose(X, y):
        fold = np.arange(len(y)) % 4
        scores = dict.fromkeys(candidates, 0)
        for f in range(4):
            train, test = fold != f, fold == f
            for name, make in candidates.items():
                model = make()
                model.fit(X[train], y[train])
                scores[name] += np.sum(model.predict(X[test]) == y[test])
        return max(scores, key=scores.get)

    fold, right = np.arange(len(y)) % 4, 0
    for f in range(4):
        train, test = fold != f, fold == f
        model = candidates[choose(X[train], y[train])]()
        model.fit(X[train], y[train])
        right += np.sum(model.predict(X[test]) == y[test])
    return choose(X, y), right / len(y)


# %% choose-and-promise wrong: promises a coin, whatever the data says
def choose_and_promise(candidates, X, y, groups):
    fold = np.unique(groups, return_inverse=True)[1] % 4
    scores = dict.fromkeys(candidates, 0)
    for f in range(4):
        train, test = fold != f, fold == f
        for name, make in candidates.items():
            model = make()
            model.fit(X[train], y[train])
            scores[name] += np.sum(model.predict(X[test]) == y[test])
    return max(scores, key=scores.get), 0.5


# %% choose-and-promise wrong: always the first candidate, honestly tested
def choose_and_promise(candidates, X, y, groups):
    name = next(iter(candidates))
    fold, right = np.unique(groups, return_inverse=True)[1] % 4, 0
    for f in range(4):
        model = candidates[name]()
        model.fit(X[fold != f], y[fold != f])
        right += np.sum(model.predict(X[fold == f]) == y[fold == f])
    return name, right / len(y)


# %% choose-and-promise wrong: one row left out at a time, inside and outside, which takes too long
def choose_and_promise(candidates, X, y, groups):
    right = 0
    for i in range(len(y)):
        train = groups != groups[i]
        scores = dict.fromkeys(candidates, 0)
        for g in np.unique(groups[train]):
            inner = train & (groups != g)
            for name, make in candidates.items():
                model = make()
                model.fit(X[inner], y[inner])
                scores[name] += np.sum(model.predict(X[groups == g]) == y[groups == g])
        model = candidates[max(scores, key=scores.get)]()
        model.fit(X[train], y[train])
        right += model.predict(X[i : i + 1])[0] == y[i]
    return max(scores, key=scores.get), right / len(y)


# %% choose-and-promise wrong: a trained model in place of its name
def choose_and_promise(candidates, X, y, groups):
    model = next(iter(candidates.values()))()
    return model.fit(X, y), 0.5


# %% choose-and-promise wrong: the name alone
def choose_and_promise(candidates, X, y, groups):
    return next(iter(candidates))


# %% choose-and-promise wrong: promises a text with a percent sign
def choose_and_promise(candidates, X, y, groups):
    return next(iter(candidates)), "50 %"


# %% choose-and-promise wrong: shuffles the caller's labels to see what chance can do, and leaves them
def choose_and_promise(candidates, X, y, groups):
    np.random.default_rng(1).shuffle(y)
    return next(iter(candidates)), 0.5


# %% choose-and-promise wrong: the mean score of all candidates in place of the chosen one's
def choose_and_promise(candidates, X, y, groups):
    fold = np.unique(groups, return_inverse=True)[1] % 4
    scores = dict.fromkeys(candidates, 0)
    for f in range(4):
        train, test = fold != f, fold == f
        for name, make in candidates.items():
            model = make()
            model.fit(X[train], y[train])
            scores[name] += np.sum(model.predict(X[test]) == y[test]) / len(y)
    return max(scores, key=scores.get), sum(scores.values()) / len(scores)


# %% bias-variance wrong: the median prediction in place of the mean
def bias_variance(predictions, truth):
    p, t = np.asarray(predictions, dtype=float), np.asarray(truth, dtype=float)
    if p.shape[1] != len(t):
        raise ValueError
    middle = np.median(p, axis=0)
    return np.mean((middle - t) ** 2), np.mean((p - middle) ** 2)


# %% time-splits wrong: a gap of any length takes one row away
def time_splits(n, k, test_size, gap=0):
    first = n - k * test_size
    if k < 1 or test_size < 1 or gap < 0 or first - gap < 1:
        raise ValueError
    return [(range(s - (gap > 0)), range(s, s + test_size)) for s in range(first, n, test_size)]


# %% time-splits equivalent: range refuses a step of 0 with a ValueError, too
# - if k < 1 or test_size < 1 or gap < 0 or first - gap < 1:
# + if k < 1 or test_size < 0 or gap < 0 or first - gap < 1:


# %% compare-models equivalent: of two arrays of bools, these are "and" as well
# - only_a = int(np.sum((a == truth) & (b != truth)))
# + only_a = int(np.sum((a == truth) * (b != truth)))

# - only_b = int(np.sum((b == truth) & (a != truth)))
# + only_b = int(np.sum((b == truth) * (a != truth)))

# - only_a = int(np.sum((a == truth) & (b != truth)))
# + only_a = int(np.sum((a == truth) // (b != truth)))

# - only_b = int(np.sum((b == truth) & (a != truth)))
# + only_b = int(np.sum((b == truth) // (a != truth)))


# %% group-folds equivalent: ~rows is -rows - 1, which has the same order
# - for i in np.argsort(-rows):
# + for i in np.argsort(~rows):


# %% honest-predictions equivalent: distances and gaps do not change when a column is moved
# - Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
# + Z = (X + X[train].mean(axis=0)) / X[train].std(axis=0)


# %% honest-predictions equivalent: the two centres of a standardised column are in one proportion, so their product has the order of their gap
# - best = np.argsort(np.abs(center1 - center0))[-m:]
# + best = np.argsort(np.abs(center1 * center0))[-m:]


# %% honest-predictions equivalent: of two arrays of bools, * is "and" as well
# - center0, center1 = (Z[train & (y == c)].mean(axis=0) for c in (0, 1))
# + center0, center1 = (Z[train * (y == c)].mean(axis=0) for c in (0, 1))


# %% honest-predictions equivalent: rows of later folds are predicted again, by their own model
# - train, test = fold != f, fold == f
# + train, test = fold != f, fold >= f


# %% honest-predictions equivalent: the statement promises that no two distances are equal
# - predictions[test] = to1 < to0
# + predictions[test] = to1 <= to0


# %% accuracy-interval equivalent: np.quantile refuses shares outside 0 to 1 with a ValueError, too
# - if not 0 < level < 1 or len(names) < 2:
# + if not 0 < level != 1 or len(names) < 2:


# %% recall-table equivalent: of 0 and 1, the product is "and"
# - found = table["truth"] * table["guess"]
# + found = table["truth"] & table["guess"]


# %% choose-and-promise equivalent: graded on the outcome, and two folds are honest, too
# - fold = np.unique(groups, return_inverse=True)[1] % 3
# + fold = np.unique(groups, return_inverse=True)[1] % 2


# %% choose-and-promise equivalent: an empty fold adds nothing
# - return [(fold != f, fold == f) for f in range(3)]
# + return [(fold != f, fold == f) for f in range(4)]


# %% choose-and-promise equivalent: the same number more for each candidate changes no choice
# - total = dict.fromkeys(candidates, 0)
# + total = dict.fromkeys(candidates, 1)

# - total = dict.fromkeys(candidates, 0)
# + total = dict.fromkeys(candidates, -1)


# %% choose-and-promise equivalent: graded on the outcome, and one row of 48 is within what is allowed
# - right = 0
# + right = 1

# - right = 0
# + right = -1


# %% compare-models wrong: the counts stay NumPy numbers, whose 2**n is 0
def compare_models(truth, a, b):
    truth, a, b = np.asarray(truth), np.asarray(a), np.asarray(b)
    if not len(truth) == len(a) == len(b):
        raise ValueError
    only_a, only_b = np.sum((a == truth) & (b != truth)), np.sum((a != truth) & (b == truth))
    n = only_a + only_b
    return (
        only_a,
        only_b,
        min(1, 2 * sum(comb(n, i) for i in range(min(only_a, only_b) + 1)) / 2**n),
    )


# %% stratified-folds wrong: shuffles the rows of the first class only
def stratified_folds(labels, k, rng):
    labels = np.asarray(labels)
    if k < 2 or min(np.unique(labels, return_counts=True)[1]) < k:
        raise ValueError
    order = np.argsort(labels, kind="stable")
    first = np.sum(labels == labels[order[0]])
    order[:first] = rng.permutation(order[:first])
    fold = np.zeros(len(labels), dtype=int)
    fold[order] = np.arange(len(labels)) % k
    return fold


# %% accuracy-interval wrong: always 1,000 resamples, whatever repeats says
def accuracy_interval(correct, groups, rng, level=0.95, repeats=1000):
    names, writer = np.unique(groups, return_inverse=True)
    if not 0 < level < 1 or len(names) < 2:
        raise ValueError
    rows, right = np.bincount(writer), np.bincount(writer, weights=correct)
    drawn = rng.integers(len(names), size=(1000, len(names)))
    shares = right[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    return tuple(np.quantile(shares, [(1 - level) / 2, (1 + level) / 2]))


# %% choose-and-promise wrong: tests the winner again with other folds, but on the rows that chose it
def choose_and_promise(candidates, X, y, groups):
    writer = np.unique(groups, return_inverse=True)[1]

    def score(name, k):
        right = 0
        for f in range(k):
            train, test = writer % k != f, writer % k == f
            model = candidates[name]().fit(X[train], y[train])
            right += np.sum(model.predict(X[test]) == y[test])
        return right / len(y)

    name = max(candidates, key=lambda c: score(c, 3))
    return name, score(name, 4)
