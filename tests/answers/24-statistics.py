"""Right and wrong answers to the exercises of 24-statistics (see tests/answers)."""


# %% standard-error right: the sum of squares by hand
def standard_error(values):
    n = len(values)
    if n <= 1:
        raise ValueError("too few")
    mean = sum(values) / n
    variance = sum((v - mean) ** 2 for v in values) / (n - 1)
    return float((variance / n) ** 0.5)


# %% standard-error right: the standard library
def standard_error(values):
    from statistics import stdev

    numbers = [float(v) for v in values]
    if len(numbers) < 2:
        raise ValueError("too few")
    return stdev(numbers) / len(numbers) ** 0.5


# %% standard-error right: scipy's sem
def standard_error(values):
    from scipy.stats import sem

    if len(values) < 2:
        raise ValueError
    return sem(values)


# %% standard-error wrong: the standard deviation, as if single values were asked for
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    return np.std(values, ddof=1)


# %% standard-error wrong: NumPy's default, which divides by n
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    return np.std(values) / np.sqrt(len(values))


# %% standard-error wrong: divides by n, not by its root
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    return np.std(values, ddof=1) / len(values)


# %% standard-error wrong: the variance in place of the standard deviation
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    return np.var(values, ddof=1) / np.sqrt(len(values))


# %% standard-error wrong: the n - 1 in the second root as well
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    return np.std(values, ddof=1) / np.sqrt(len(values) - 1)


# %% standard-error wrong: forgets the root at the end
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    return np.var(values, ddof=1) / len(values)


# %% standard-error wrong: the mean distance in place of the root of the mean square
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    values = np.array(values, dtype=float)
    return np.abs(values - values.mean()).sum() / (len(values) - 1) / np.sqrt(len(values))


# %% standard-error wrong: no check, so one value ends in a division by zero
def standard_error(values):
    n = len(values)
    mean = sum(values) / max(n, 1)
    return (sum((v - mean) ** 2 for v in values) / (n - 1) / n) ** 0.5


# %% standard-error wrong: one value is said to have no error at all
def standard_error(values):
    if len(values) < 2:
        return 0.0
    return np.std(values, ddof=1) / np.sqrt(len(values))


# %% standard-error wrong: sorts the caller's values, which a tuple cannot do
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    values.sort()
    middle = sum(values) / len(values)
    return (sum((v - middle) ** 2 for v in values) / (len(values) - 1) / len(values)) ** 0.5


# %% standard-error wrong: subtracts the mean inside the caller's values
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    mean = sum(values) / len(values)
    if isinstance(values, tuple):
        values = list(values)
    for i in range(len(values)):
        values[i] = values[i] - mean
    return (sum(v**2 for v in values) / (len(values) - 1) / len(values)) ** 0.5


# %% standard-error wrong: 1.96 standard errors, the margin of an interval
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    return 1.96 * np.std(values, ddof=1) / np.sqrt(len(values))


# %% standard-error wrong: whole numbers are cut off before the root
def standard_error(values):
    if len(values) < 2:
        raise ValueError
    mean = sum(values) // len(values)
    return (sum((v - mean) ** 2 for v in values) / (len(values) - 1) / len(values)) ** 0.5


# %% difference-interval right: lower and upper quantile of a normal distribution
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    if orders_a < 0 or orders_b < 0 or orders_a > n_a or orders_b > n_b:
        raise ValueError("orders")
    gap = orders_b / n_b - orders_a / n_a
    variance = orders_a * (n_a - orders_a) / n_a**3 + orders_b * (n_b - orders_b) / n_b**3
    z = NormalDist().inv_cdf((1 - level) / 2)
    return gap + z * variance**0.5, gap - z * variance**0.5


# %% difference-interval right: scipy, and an array of two
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    from scipy.stats import norm

    for orders, n in ((orders_a, n_a), (orders_b, n_b)):
        if orders not in range(n + 1):
            raise ValueError(orders)
    if not (level > 0 and level < 1):
        raise ValueError(level)
    p = np.array([orders_a / n_a, orders_b / n_b])
    error = np.sqrt((p * (1 - p) / np.array([n_a, n_b])).sum())
    return (p[1] - p[0]) + np.array([-1, 1]) * norm.ppf(1 - (1 - level) / 2) * error


# %% difference-interval right: z by bisection of the error function
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    from math import erf

    if not 0 < level < 1 or min(orders_a, orders_b, n_a - orders_a, n_b - orders_b) < 0:
        raise ValueError
    small, large = 0.0, 10.0
    for _ in range(60):
        z = (small + large) / 2
        if erf(z / 2**0.5) < level:
            small = z
        else:
            large = z
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = z * np.hypot(np.sqrt(pa * (1 - pa) / n_a), np.sqrt(pb * (1 - pb) / n_b))
    return [pb - pa - margin, pb - pa + margin]


# %% difference-interval wrong: the standard errors are added
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    error = sqrt(pa * (1 - pa) / n_a) + sqrt(pb * (1 - pb) / n_b)
    z = NormalDist().inv_cdf((1 + level) / 2)
    return pb - pa - z * error, pb - pa + z * error


# %% difference-interval wrong: A minus B
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf((1 + level) / 2)
    margin *= sqrt(pa * (1 - pa) / n_a + pb * (1 - pb) / n_b)
    return pa - pb - margin, pa - pb + margin


# %% difference-interval wrong: always 1.96, whatever the level
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = 1.959964 * sqrt(pa * (1 - pa) / n_a + pb * (1 - pb) / n_b)
    return pb - pa - margin, pb - pa + margin


# %% difference-interval wrong: z(level), so each tail gets all of the rest
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf(level) * sqrt(pa * (1 - pa) / n_a + pb * (1 - pb) / n_b)
    return pb - pa - margin, pb - pa + margin


# %% difference-interval wrong: the pooled variance, which belongs to the test of equal pages
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    p = (orders_a + orders_b) / (n_a + n_b)
    margin = NormalDist().inv_cdf((1 + level) / 2) * sqrt(p * (1 - p) * (1 / n_a + 1 / n_b))
    return pb - pa - margin, pb - pa + margin


# %% difference-interval wrong: one n for both pages
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf((1 + level) / 2)
    margin *= sqrt((pa * (1 - pa) + pb * (1 - pb)) / n_a)
    return pb - pa - margin, pb - pa + margin


# %% difference-interval wrong: no root
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf((1 + level) / 2)
    margin *= pa * (1 - pa) / n_a + pb * (1 - pb) / n_b
    return pb - pa - margin, pb - pa + margin


# %% difference-interval wrong: the two separate intervals are subtracted end from end
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    z = NormalDist().inv_cdf((1 + level) / 2)
    pa, pb = orders_a / n_a, orders_b / n_b
    ea, eb = sqrt(pa * (1 - pa) / n_a), sqrt(pb * (1 - pb) / n_b)
    return (pb - z * eb) - (pa - z * ea), (pb + z * eb) - (pa + z * ea)


# %% difference-interval wrong: relative to A, in place of a difference
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf((1 + level) / 2)
    margin *= sqrt(pa * (1 - pa) / n_a + pb * (1 - pb) / n_b)
    base = pa or 1.0
    return (pb - pa - margin) / base, (pb - pa + margin) / base


# %% difference-interval wrong: orders are not checked
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not 0 < level < 1:
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf((1 + level) / 2)
    margin *= abs(pa * (1 - pa) / n_a + pb * (1 - pb) / n_b) ** 0.5
    return pb - pa - margin, pb - pa + margin


# %% difference-interval wrong: a level in percent is taken, too
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if level > 1:
        level = level / 100
    if not (0 <= orders_a <= n_a and 0 <= orders_b <= n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf((1 + level) / 2)
    margin *= sqrt(pa * (1 - pa) / n_a + pb * (1 - pb) / n_b)
    return pb - pa - margin, pb - pa + margin


# %% difference-interval wrong: an order from every visitor is refused
def difference_interval(orders_a, n_a, orders_b, n_b, level=0.95):
    if not (0 < level < 1 and 0 <= orders_a < n_a and 0 <= orders_b < n_b):
        raise ValueError
    pa, pb = orders_a / n_a, orders_b / n_b
    margin = NormalDist().inv_cdf((1 + level) / 2)
    margin *= sqrt(pa * (1 - pa) / n_a + pb * (1 - pb) / n_b)
    return pb - pa - margin, pb - pa + margin


# %% coverage right: a list of bools and its mean
def coverage(draw, make_interval, truth, repeats):
    if repeats <= 0:
        raise ValueError("no repeats")
    held = []
    for _ in range(repeats):
        ends = make_interval(draw())
        held.append(bool(ends[0] <= truth and truth <= ends[1]))
    return np.mean(held)


# %% coverage right: counts the misses with an array of all intervals
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError("no repeats")
    intervals = np.array([make_interval(draw()) for _ in range(repeats)])
    missed = (intervals[:, 0] > truth) | (intervals[:, 1] < truth)
    return 1 - missed.mean()


# %% coverage wrong: one sample for all rounds
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    sample = draw()
    hits = 0
    for _ in range(repeats):
        low, high = make_interval(sample)
        hits += low <= truth <= high
    return hits / repeats


# %% coverage wrong: the share of the values that lie in their own interval
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    shares = []
    for _ in range(repeats):
        sample = draw()
        low, high = make_interval(sample)
        shares.append(np.mean((low <= sample) & (sample <= high)))
    return float(np.mean(shares))


# %% coverage wrong: does the interval hold the sample's own mean? It always does
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    hits = 0
    for _ in range(repeats):
        sample = draw()
        low, high = make_interval(sample)
        hits += low <= sample.mean() <= high
    return hits / repeats


# %% coverage wrong: how many later means fall into the first interval
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    first = draw()
    low, high = make_interval(first)
    hits = int(low <= first.mean() <= high)
    for _ in range(repeats - 1):
        hits += low <= draw().mean() <= high
    return hits / repeats


# %% coverage wrong: the ends do not count
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    hits = 0
    for _ in range(repeats):
        low, high = make_interval(draw())
        hits += low < truth < high
    return hits / repeats


# %% coverage wrong: the upper end does not count
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    hits = 0
    for _ in range(repeats):
        low, high = make_interval(draw())
        hits += low <= truth < high
    return hits / repeats


# %% coverage wrong: the lower end does not count
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    hits = 0
    for _ in range(repeats):
        low, high = make_interval(draw())
        hits += low < truth <= high
    return hits / repeats


# %% coverage wrong: a count and not a share
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    intervals = [make_interval(draw()) for _ in range(repeats)]
    return sum(low <= truth <= high for low, high in intervals)


# %% coverage wrong: percent
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    intervals = [make_interval(draw()) for _ in range(repeats)]
    return 100 * sum(low <= truth <= high for low, high in intervals) / repeats


# %% coverage wrong: the share that misses
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    intervals = [make_interval(draw()) for _ in range(repeats)]
    return sum(truth < low or truth > high for low, high in intervals) / repeats


# %% coverage wrong: low and high come from two different samples
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    hits = 0
    for _ in range(repeats):
        low = make_interval(draw())[0]
        high = make_interval(draw())[1]
        hits += low <= truth <= high
    return hits / repeats


# %% coverage wrong: a sample is drawn to look at, before the loop
def coverage(draw, make_interval, truth, repeats):
    if repeats < 1:
        raise ValueError
    sample = draw()
    hits = 0
    for _ in range(repeats):
        low, high = make_interval(sample)
        hits += low <= truth <= high
        sample = draw()
    return hits / repeats


# %% coverage wrong: no check of repeats
def coverage(draw, make_interval, truth, repeats):
    hits = 0
    for _ in range(repeats):
        low, high = make_interval(draw())
        hits += low <= truth <= high
    return hits / repeats


# %% coverage wrong: no repeats are said to cover nothing
def coverage(draw, make_interval, truth, repeats):
    hits = 0
    for _ in range(repeats):
        low, high = make_interval(draw())
        hits += low <= truth <= high
    return hits / repeats if repeats > 0 else 0.0


# %% visitors-needed right: scipy, and -(-x // 1) to round up
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    from scipy.stats import norm

    gap = abs(rate_a - rate_b)
    if gap == 0:
        raise ValueError("equal")
    z = norm.isf(alpha / 2) + norm.ppf(power)
    exact = (z / gap) ** 2 * (rate_a - rate_a**2 + rate_b - rate_b**2)
    return int(-(-exact // 1))


# %% visitors-needed right: searches for the first n whose error is small enough
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_b - rate_a == 0:
        raise ValueError("no difference")
    normal = NormalDist()
    wanted = abs(rate_b - rate_a) / (normal.inv_cdf(power) - normal.inv_cdf(alpha / 2))
    variance = sum(p * (1 - p) for p in (rate_a, rate_b))
    few, enough = 0, 1
    while sqrt(variance / enough) > wanted:
        few, enough = enough, 2 * enough
    while enough - few > 1:
        n = (few + enough) // 2
        if sqrt(variance / n) > wanted:
            few = n
        else:
            enough = n
    return enough


# %% visitors-needed wrong: alpha in one tail
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: no z for the power, so the real power is a half
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: rounds to the nearest, or down
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return int(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: not rounded at all
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return z**2 * variance / (rate_b - rate_a) ** 2


# %% visitors-needed wrong: the visitors of both pages
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return 2 * ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: squares each z and adds then
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) ** 2 + NormalDist().inv_cdf(power) ** 2
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: 0.25, the largest variance there is, for page A
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = 0.25 + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: the variance at the mean rate, twice
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    rate = (rate_a + rate_b) / 2
    return ceil(z**2 * 2 * rate * (1 - rate) / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: the difference is not squared
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / abs(rate_b - rate_a))


# %% visitors-needed wrong: only B may be better
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    if rate_b < rate_a:
        return 0
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: the usual z of 5 % and 80 %, typed in
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil((1.959964 + 0.841621) ** 2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: 1 - power, the share of misses, so more power needs fewer visitors
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        raise ValueError
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(1 - power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: no check, so it divides by zero
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% visitors-needed wrong: equal rates need no visitors
def visitors_needed(rate_a, rate_b, alpha=0.05, power=0.8):
    if rate_a == rate_b:
        return 0
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    variance = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil(z**2 * variance / (rate_b - rate_a) ** 2)


# %% holm right: adjusted p-values with a running maximum
def holm(p_values, alpha=0.05):
    p = np.asarray(p_values, dtype=float)
    order = np.argsort(p, kind="stable")
    limits = alpha / np.arange(len(p), 0, -1)
    good = np.logical_and.accumulate(p[order] <= limits)
    result = np.empty(len(p), dtype=bool)
    result[order] = good
    return result


# %% holm right: takes the smallest away until it fails
def holm(p_values, alpha=0.05):
    left = dict(enumerate(p_values))
    finds = [False] * len(left)
    while left:
        place = min(left, key=left.get)
        if not left[place] <= alpha / len(left):
            return finds
        finds[place] = True
        del left[place]
    return finds


# %% holm right: how many pass, then a comparison with the last that does
def holm(p_values, alpha=0.05):
    ranked = sorted(p_values)
    count = 0
    while count < len(ranked) and ranked[count] <= alpha / (len(ranked) - count):
        count += 1
    if count == 0:
        return tuple(False for _ in p_values)
    return tuple(bool(p <= ranked[count - 1]) for p in p_values)


# %% holm wrong: Bonferroni, one limit for all
def holm(p_values, alpha=0.05):
    return [bool(p <= alpha / len(p_values)) for p in p_values]


# %% holm wrong: no correction at all
def holm(p_values, alpha=0.05):
    return [bool(p <= alpha) for p in p_values]


# %% holm wrong: goes on after the first that fails
def holm(p_values, alpha=0.05):
    m = len(p_values)
    finds = [False] * m
    for k, place in enumerate(np.argsort(p_values)):
        finds[place] = bool(p_values[place] <= alpha / (m - k))
    return finds


# %% holm wrong: the answers in the order of the sorted p-values
def holm(p_values, alpha=0.05):
    m, finds = len(p_values), []
    for k, p in enumerate(sorted(p_values)):
        finds.append(bool(p <= alpha / (m - k)) and all(finds))
    return finds


# %% holm wrong: Benjamini and Hochberg's limits, which keep another promise
def holm(p_values, alpha=0.05):
    m = len(p_values)
    ranked = np.sort(p_values)
    passed = [k for k in range(m) if ranked[k] <= alpha * (k + 1) / m]
    limit = ranked[passed[-1]] if passed else -1.0
    return [bool(p <= limit) for p in p_values]


# %% holm wrong: from the largest down, which finds more than the promise allows (Hochberg)
def holm(p_values, alpha=0.05):
    m = len(p_values)
    ranked = np.sort(p_values)
    passed = [k for k in range(m) if ranked[k] <= alpha / (m - k)]
    limit = ranked[passed[-1]] if passed else -1.0
    return [bool(p <= limit) for p in p_values]


# %% holm wrong: below the limit, not at most
def holm(p_values, alpha=0.05):
    m = len(p_values)
    finds = [False] * m
    for k, place in enumerate(np.argsort(p_values)):
        if p_values[place] >= alpha / (m - k):
            break
        finds[place] = True
    return finds


# %% holm wrong: counts the ranks from 1, so the limits are one step too wide
def holm(p_values, alpha=0.05):
    m = len(p_values)
    finds = [False] * m
    for k, place in enumerate(np.argsort(p_values), 1):
        if p_values[place] > alpha / max(m - k, 1):
            break
        finds[place] = True
    return finds


# %% holm wrong: in the order that the p-values have, not from the smallest
def holm(p_values, alpha=0.05):
    m = len(p_values)
    finds = [False] * m
    for k, p in enumerate(p_values):
        if p > alpha / (m - k):
            break
        finds[k] = True
    return finds


# %% holm wrong: always 0.05
def holm(p_values, alpha=0.05):
    m = len(p_values)
    finds = [False] * m
    for k, place in enumerate(np.argsort(p_values)):
        if p_values[place] > 0.05 / (m - k):
            break
        finds[place] = True
    return finds


# %% holm wrong: the places of the finds, in place of bools
def holm(p_values, alpha=0.05):
    m, finds = len(p_values), []
    for k, place in enumerate(np.argsort(p_values)):
        if p_values[place] > alpha / (m - k):
            break
        finds.append(int(place))
    return sorted(finds)


# %% holm wrong: sorts the caller's p-values
def holm(p_values, alpha=0.05):
    before = list(p_values)
    if not isinstance(p_values, tuple):
        p_values.sort()
    ranked = sorted(before)
    count = 0
    while count < len(ranked) and ranked[count] <= alpha / (len(ranked) - count):
        count += 1
    return [count > 0 and bool(p <= ranked[count - 1]) for p in before]


# %% holm wrong: equal p-values get one place, that of the first
def holm(p_values, alpha=0.05):
    values = list(p_values)
    m = len(values)
    finds = [False] * m
    for k, p in enumerate(sorted(values)):
        if p > alpha / (m - k):
            break
        finds[values.index(p)] = True
    return finds


# %% admission-gaps right: a loop over the departments
def admission_gaps(table):
    total, everybody = 0.0, 0
    for _, part in table.groupby("department"):
        women = part[part["group"] == "women"].iloc[0]
        men = part[part["group"] == "men"].iloc[0]
        gap = women["admitted"] / women["applied"] - men["admitted"] / men["applied"]
        weight = women["applied"] + men["applied"]
        total += weight * gap
        everybody += weight
    sums = table.groupby("group")[["applied", "admitted"]].sum()
    rates = sums["admitted"] / sums["applied"]
    return rates["women"] - rates["men"], total / everybody


# %% admission-gaps right: a merge of women and men
def admission_gaps(table):
    women = table[table["group"] == "women"]
    men = table[table["group"] == "men"]
    both = women.merge(men, on="department", suffixes=("_w", "_m"))
    gap = both["admitted_w"] / both["applied_w"] - both["admitted_m"] / both["applied_m"]
    weight = both["applied_w"] + both["applied_m"]
    overall = women["admitted"].sum() / women["applied"].sum()
    overall -= men["admitted"].sum() / men["applied"].sum()
    return [overall, (gap * weight).sum() / weight.sum()]


# %% admission-gaps right: dictionaries, without pandas
def admission_gaps(table):
    applied, admitted = {}, {}
    for row in table.to_dict("records"):
        applied[row["department"], row["group"]] = row["applied"]
        admitted[row["department"], row["group"]] = row["admitted"]

    def overall(group):
        into = sum(n for (_, g), n in admitted.items() if g == group)
        return into / sum(n for (_, g), n in applied.items() if g == group)

    adjusted = 0.0
    for name in {department for department, _ in applied}:
        w, m = (name, "women"), (name, "men")
        gap = admitted[w] / applied[w] - admitted[m] / applied[m]
        adjusted += gap * (applied[w] + applied[m]) / sum(applied.values())
    return np.array([overall("women") - overall("men"), adjusted])


# %% admission-gaps wrong: overall is the mean of the departments' rates
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["women"] - rates["men"]
    return gaps.mean(), np.average(gaps, weights=wide["applied"].sum(axis=1))


# %% admission-gaps wrong: each department counts the same
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    return overall["women"] - overall["men"], (rates["women"] - rates["men"]).mean()


# %% admission-gaps wrong: weighted by the women only
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["women"] - rates["men"]
    return overall["women"] - overall["men"], np.average(gaps, weights=wide["applied"]["women"])


# %% admission-gaps wrong: each group weighted by its own applicants, which gives the overall gap again
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    gap = overall["women"] - overall["men"]
    rates = wide["admitted"] / wide["applied"]
    women = np.average(rates["women"], weights=wide["applied"]["women"])
    men = np.average(rates["men"], weights=wide["applied"]["men"])
    return gap, women - men


# %% admission-gaps wrong: weighted by the admitted
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["women"] - rates["men"]
    weights = wide["admitted"].sum(axis=1)
    return overall["women"] - overall["men"], (gaps * weights).sum() / max(weights.sum(), 1)


# %% admission-gaps wrong: men minus women
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["men"] - rates["women"]
    return overall["men"] - overall["women"], np.average(gaps, weights=wide["applied"].sum(axis=1))


# %% admission-gaps wrong: the adjusted gap first
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["women"] - rates["men"]
    adjusted = np.average(gaps, weights=wide["applied"].sum(axis=1))
    return adjusted, overall["women"] - overall["men"]


# %% admission-gaps wrong: percentage points in place of shares
def admission_gaps(table):
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["women"] - rates["men"]
    adjusted = np.average(gaps, weights=wide["applied"].sum(axis=1))
    return 100 * (overall["women"] - overall["men"]), 100 * adjusted


# %% admission-gaps wrong: trusts that men and women take turns in the rows
def admission_gaps(table):
    applied = table["applied"].to_numpy().reshape(-1, 2)
    admitted = table["admitted"].to_numpy().reshape(-1, 2)
    men, women = admitted.sum(axis=0) / applied.sum(axis=0)
    rates = admitted / applied
    gaps = rates[:, 1] - rates[:, 0]
    return women - men, np.average(gaps, weights=applied.sum(axis=1))


# %% admission-gaps wrong: trusts that the departments of women and men stand in one order
def admission_gaps(table):
    women, men = (table[table["group"] == g].to_dict("list") for g in ("women", "men"))
    overall = sum(women["admitted"]) / sum(women["applied"])
    overall -= sum(men["admitted"]) / sum(men["applied"])
    wi, w, mi, m = (
        np.array(part[name]) for part in (women, men) for name in ("admitted", "applied")
    )
    return overall, np.average(wi / w - mi / m, weights=w + m)


# %% admission-gaps wrong: writes the rates into the caller's table
def admission_gaps(table):
    table["rate"] = table["admitted"] / table["applied"]
    wide = table.pivot(index="department", columns="group", values=["applied", "admitted"])
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["women"] - rates["men"]
    return overall["women"] - overall["men"], np.average(gaps, weights=wide["applied"].sum(axis=1))


# %% admission-gaps wrong: sets the index of the caller's table
def admission_gaps(table):
    table.set_index(["department", "group"], inplace=True)
    wide = table.unstack()
    overall = wide["admitted"].sum() / wide["applied"].sum()
    rates = wide["admitted"] / wide["applied"]
    gaps = rates["women"] - rates["men"]
    return overall["women"] - overall["men"], np.average(gaps, weights=wide["applied"].sum(axis=1))


# %% bootstrap-interval right: rng.choice along the rows, and np.percentile
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    results = np.empty(repeats)
    for i in range(repeats):
        results[i] = statistic(rng.choice(values, size=len(values), axis=0))
    tail = 100 * (1 - level) / 2
    return tuple(np.percentile(results, [tail, 100 - tail]))


# %% bootstrap-interval right: all places at once, and a sorted list without interpolation
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError("level")
    places = rng.integers(0, len(values), size=(repeats, len(values)))
    results = sorted(float(statistic(values[row])) for row in places)
    cut = int((1 - level) / 2 * repeats)
    return results[cut], results[repeats - 1 - cut]


# %% bootstrap-interval right: places from uniform numbers, and another rule for quantiles
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if level >= 1 or not level > 0:
        raise ValueError("level")
    n, results = values.shape[0], []
    while len(results) < repeats:
        places = np.floor(rng.random(n) * n).astype(int)
        results.append(statistic(np.take(values, places, axis=0)))
    ends = [0.5 - level / 2, 0.5 + level / 2]
    return np.quantile(results, ends, method="median_unbiased")


# %% bootstrap-interval wrong: without replacement, each resample is the sample again
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    results = [statistic(rng.permutation(values)) for _ in range(repeats)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: quantiles of the values themselves
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    for _ in range(repeats):
        statistic(values[rng.integers(len(values), size=len(values))])
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: all that is missing to 1 is cut off at each end
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n)]) for _ in range(repeats)]
    return tuple(np.quantile(results, [1 - level, level]))


# %% bootstrap-interval wrong: smallest and largest result
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n)]) for _ in range(repeats)]
    return min(results), max(results)


# %% bootstrap-interval wrong: divides the spread by the root of n once more
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n)]) for _ in range(repeats)]
    margin = NormalDist().inv_cdf((1 + level) / 2) * np.std(results) / sqrt(n)
    return np.mean(results) - margin, np.mean(results) + margin


# %% bootstrap-interval wrong: small resamples of half the size
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n // 2)]) for _ in range(repeats)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: draws from the first half only
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(0, n // 2, size=n)]) for _ in range(repeats)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: each column is drawn on its own, so the pairs are broken
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n, results = len(values), []
    for _ in range(repeats):
        if values.ndim == 1:
            resample = values[rng.integers(n, size=n)]
        else:
            columns = [column[rng.integers(n, size=n)] for column in values.T]
            resample = np.column_stack(columns)
        results.append(statistic(resample))
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: a generator of its own, with one seed for ever
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    rng = np.random.default_rng(0)
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n)]) for _ in range(repeats)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: NumPy's global generator
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[np.random.randint(0, n, n)]) for _ in range(repeats)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: one resample, used again and again
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    resample = values[rng.integers(len(values), size=len(values))]
    results = [statistic(resample) for _ in range(repeats)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: resamples the resample, so the sample is lost step by step
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    results, current = [], values
    for _ in range(repeats):
        current = current[rng.integers(len(values), size=len(values))]
        results.append(statistic(current))
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: a hundred resamples, whatever repeats says
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n)]) for _ in range(100)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: returns the results, not their quantiles
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    return np.sort([statistic(values[rng.integers(n, size=n)]) for _ in range(repeats)])


# %% bootstrap-interval wrong: level 1 and 0 are taken
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 <= level <= 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n)]) for _ in range(repeats)]
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: writes the resample into the caller's array
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    original, n, results = values.copy(), len(values), []
    for _ in range(repeats):
        values[:] = original[rng.integers(n, size=n)]
        results.append(statistic(values))
    return tuple(np.quantile(results, [(1 - level) / 2, (1 + level) / 2]))


# %% bootstrap-interval wrong: the mean of the results plus and minus 1.96 of their spreads
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(n, size=n)]) for _ in range(repeats)]
    margin = NormalDist().inv_cdf((1 + level) / 2) * np.std(results)
    return np.mean(results) - margin, np.mean(results) + margin


# %% bootstrap-interval wrong: the last row is never drawn, as the end of rng.integers is not included
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(0, n - 1, size=n)]) for _ in range(repeats)]
    return np.quantile(results, [(1 - level) / 2, (1 + level) / 2])


# %% bootstrap-interval wrong: places from 1, so the first row is never drawn
def bootstrap_interval(values, statistic, rng, level=0.95, repeats=2000):
    if not 0 < level < 1:
        raise ValueError
    n = len(values)
    results = [statistic(values[rng.integers(1, n, size=n)]) for _ in range(repeats)]
    return np.quantile(results, [(1 - level) / 2, (1 + level) / 2])


# %% permutation-p-value right: all shuffles in one array
def permutation_p_value(a, b, rng, repeats=999):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    rows = np.tile(np.concatenate([a, b]), (repeats, 1))
    rows = rng.permuted(rows, axis=1)
    gaps = rows[:, : a.size].mean(axis=1) - rows[:, a.size :].mean(axis=1)
    count = np.count_nonzero(np.abs(gaps) > abs(a.mean() - b.mean()) - 1e-9)
    return (1 + count) / (1 + repeats)


# %% permutation-p-value right: chooses who is in a, and uses the sum of all
def permutation_p_value(a, b, rng, repeats=999):
    values = np.array([*a, *b], dtype=float)
    n, m, total = len(a), len(b), values.sum()

    def gap(first):
        return abs(first / n - (total - first) / m)

    observed = gap(float(np.sum(a)))
    extreme = 1
    for _ in range(repeats):
        chosen = rng.choice(n + m, size=n, replace=False)
        if gap(values[chosen].sum()) + 1e-9 >= observed:
            extreme += 1
    return extreme / (repeats + 1)


# %% permutation-p-value right: shuffles a list in place, its own copy
def permutation_p_value(a, b, rng, repeats=999):
    pooled = [float(v) for v in a] + [float(v) for v in b]
    n = len(a)

    def gap(values):
        return abs(sum(values[n:]) / (len(values) - n) - sum(values[:n]) / n)

    observed, count = gap(pooled), 0
    for _ in range(repeats):
        rng.shuffle(pooled)
        count += gap(pooled) >= observed or np.isclose(gap(pooled), observed, rtol=0, atol=1e-9)
    return float(np.divide(count + 1, repeats + 1))


# %% permutation-p-value wrong: one side only
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = np.mean(b) - np.mean(a)
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += row[n:].mean() - row[:n].mean() >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: more than, so equal shuffles are not counted
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) > observed + 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: no + 1, so p can be 0
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) >= observed - 1e-9
    return count / repeats


# %% permutation-p-value wrong: the + 1 only below the line
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) >= observed - 1e-9
    return count / (repeats + 1)


# %% permutation-p-value wrong: rounding decides
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a)) + 2e-16
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        gap = abs(row[n:].mean() - row[:n].mean())
        count += gap >= observed or gap == 0 == observed - 2e-16
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: draws with replacement, as the bootstrap does
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.choice(pooled, size=len(pooled))
        count += abs(row[n:].mean() - row[:n].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: shuffles each group in itself, so nobody changes the label
def permutation_p_value(a, b, rng, repeats=999):
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        gap = abs(rng.permutation(b).mean() - rng.permutation(a).mean())
        count += gap >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: cuts in the middle, whatever the sizes of the groups
def permutation_p_value(a, b, rng, repeats=999):
    pooled = np.concatenate([a, b])
    n = max(len(pooled) // 2, 1)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: takes the second group for as long as the first
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n : 2 * n].mean() - row[:n].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: the chance of less, 1 - p
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) < observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: doubles the smaller tail, which is more than 1 for equal means
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = np.mean(b) - np.mean(a)
    up = down = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        gap = row[n:].mean() - row[:n].mean()
        up += gap >= observed - 1e-9
        down += gap <= observed + 1e-9
    return 2 * (min(up, down) + 1) / (repeats + 1)


# %% permutation-p-value wrong: a generator of its own, with one seed for ever
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    rng = np.random.default_rng(0)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: NumPy's global generator
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = np.random.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: a text in place of a number
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        row = rng.permutation(pooled)
        count += abs(row[n:].mean() - row[:n].mean()) >= observed - 1e-9
    if count == repeats:
        return 1.0
    return 0.001 if count == 0 else f"p = {(count + 1) / (repeats + 1):.3f}"


# %% permutation-p-value wrong: shuffles inside the caller's arrays
def permutation_p_value(a, b, rng, repeats=999):
    pooled, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        rng.shuffle(pooled)
        if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
            a[:], b[:] = pooled[:n], pooled[n:]
        count += abs(pooled[n:].mean() - pooled[:n].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: a coin for each value, so the sizes of the groups change
def permutation_p_value(a, b, rng, repeats=999):
    row, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        first = rng.random(len(row)) < n / len(row)
        if first.all() or not first.any():
            first[:] = np.arange(len(row)) < n
        count += abs(row[first].mean() - row[~first].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% permutation-p-value wrong: exchanges one pair only
def permutation_p_value(a, b, rng, repeats=999):
    row, n = np.concatenate([a, b]), len(a)
    observed = abs(np.mean(b) - np.mean(a))
    count = 0
    for _ in range(repeats):
        r = row.copy()
        i, j = rng.integers(n), n + rng.integers(len(b))
        r[i], r[j] = r[j], r[i]
        count += abs(r[n:].mean() - r[:n].mean()) >= observed - 1e-9
    return (count + 1) / (repeats + 1)


# %% decide right: confidence interval for the difference, and a little more than needed
def decide(show, rate, difference, alpha=0.05, power=0.8):
    z = NormalDist().inv_cdf
    other = rate + difference
    variance = rate * (1 - rate) + other * (1 - other)
    n = int(1.05 * variance * ((z(1 - alpha / 2) + z(power)) / difference) ** 2) + 1
    a, b = (orders / n for orders in show(n))
    margin = z(1 - alpha / 2) * sqrt((a * (1 - a) + b * (1 - b)) / n)
    if b - a > margin:
        return "B"
    return "A" if a - b > margin else "unclear"


# %% decide right: visitors in ten portions, but only one look, at the end
def decide(show, rate, difference, alpha=0.05, power=0.8):
    z_alpha = -NormalDist().inv_cdf(alpha / 2)
    z_power = NormalDist().inv_cdf(power)
    spread = rate * (1 - rate) + (rate + difference) * (1 - rate - difference)
    n = spread * ((z_alpha + z_power) / difference) ** 2
    portion = ceil(n / 10)
    seen = sold_a = sold_b = 0
    for _ in range(10):
        a, b = show(portion)
        seen, sold_a, sold_b = seen + portion, sold_a + a, sold_b + b
    share = (sold_a + sold_b) / (2 * seen)
    if share in (0, 1):
        return "unclear"
    z = (sold_b - sold_a) / seen / (2 * share * (1 - share) / seen) ** 0.5
    if z > z_alpha:
        return "B"
    if z < -z_alpha:
        return "A"
    return "unclear"


# %% decide right: the p-value of the chi-squared test, after one look
def decide(show, rate, difference, alpha=0.05, power=0.8):
    from math import erfc

    q = rate + difference
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    table = np.array([[a, n - a], [b, n - b]], dtype=float)
    expected = table.sum(axis=0) / 2
    if expected.min() == 0:
        return "unclear"
    chi = ((table - expected) ** 2 / expected).sum()
    p = erfc((chi / 2) ** 0.5)
    if p > alpha:
        return "unclear"
    return "A" if a > b else "B"


# %% decide right: two looks that share alpha
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q, z = rate + difference, NormalDist().inv_cdf
    n = (z(1 - alpha / 2) + z(power)) ** 2 * (rate * (1 - rate) + q * (1 - q)) / difference**2
    half = int(1.2 * n / 2)
    seen = a = b = 0
    for share_of_alpha in (0.2, 0.8):
        more_a, more_b = show(half)
        seen, a, b = seen + half, a + more_a, b + more_b
        share = (a + b) / (2 * seen)
        error = sqrt(2 * share * (1 - share) / seen)
        if abs(b - a) / seen > z(1 - share_of_alpha * alpha / 2) * error:
            return "B" if b > a else "A"
    return "unclear"


# %% decide right: the error of equal pages at the known rate
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    n = ((limit + NormalDist().inv_cdf(power)) / difference) ** 2
    n *= rate * (1 - rate) + q * (1 - q)

    n = ceil(n)
    a, b = show(n)
    if abs(b - a) / n <= limit * sqrt(2 * rate * (1 - rate) / n):
        return "unclear"
    return "B" if b > a else "A"


# %% decide wrong: whoever is ahead wins, without a test
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    return "unclear" if a == b else "B" if b > a else "A"


# %% decide wrong: ahead by the wanted difference or more, which is found only half of the time
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    if abs(b - a) / n < difference:
        return "unclear"
    return "B" if b > a else "A"


# %% decide wrong: looks twenty times, and stops when it looks good
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    seen = sold_a = sold_b = 0
    for _ in range(20):
        a, b = show(ceil(n / 20))
        seen, sold_a, sold_b = seen + ceil(n / 20), sold_a + a, sold_b + b
        share = (sold_a + sold_b) / (2 * seen)
        gap = (sold_b - sold_a) / seen
        if abs(gap) > limit * sqrt(2 * share * (1 - share) / seen):
            return "B" if gap > 0 else "A"
    return "unclear"


# %% decide wrong: one side of alpha, but both answers are given
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha)
    n = ceil(
        (limit + NormalDist().inv_cdf(power)) ** 2
        * (rate * (1 - rate) + q * (1 - q))
        / difference**2
    )
    a, b = show(n)
    share = (a + b) / (2 * n)
    gap = (b - a) / n
    if abs(gap) <= limit * sqrt(2 * share * (1 - share) / n):
        return "unclear"
    return "B" if gap > 0 else "A"


# %% decide wrong: no z for the power in the plan
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    z = NormalDist().inv_cdf(1 - alpha / 2)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    gap = (b - a) / n
    if abs(gap) <= z * sqrt(2 * share * (1 - share) / n):
        return "unclear"
    return "B" if gap > 0 else "A"


# %% decide wrong: always a thousand visitors
def decide(show, rate, difference, alpha=0.05, power=0.8):
    a, b = show(1000)
    share = (a + b) / 2000
    gap = (b - a) / 1000
    z = NormalDist().inv_cdf(1 - alpha / 2)
    if abs(gap) <= z * sqrt(2 * share * (1 - share) / 1000):
        return "unclear"
    return "B" if gap > 0 else "A"


# %% decide wrong: a hundred visitors, which is quick and finds little
def decide(show, rate, difference, alpha=0.05, power=0.8):
    a, b = show(100)
    share = (a + b) / 200
    gap = (b - a) / 100
    z = NormalDist().inv_cdf(1 - alpha / 2)
    if abs(gap) <= z * sqrt(2 * share * (1 - share) / 100):
        return "unclear"
    return "B" if gap > 0 else "A"


# %% decide wrong: asks for more visitors until something shows
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    seen = sold_a = sold_b = 0
    for _ in range(10):
        a, b = show(n)
        seen, sold_a, sold_b = seen + n, sold_a + a, sold_b + b
        share = (sold_a + sold_b) / (2 * seen)
        gap = (sold_b - sold_a) / seen
        if abs(gap) > limit * sqrt(2 * share * (1 - share) / seen):
            return "B" if gap > 0 else "A"
    return "unclear"


# %% decide wrong: only looks for a better B
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    return "B" if (b - a) / n > limit * sqrt(2 * share * (1 - share) / n) else "unclear"


# %% decide wrong: A and B exchanged
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    gap = (b - a) / n
    if abs(gap) <= limit * sqrt(2 * share * (1 - share) / n):
        return "unclear"
    return "A" if gap > 0 else "B"


# %% decide wrong: the error of one rate, not of a difference of two
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    gap = (b - a) / n
    if abs(gap) <= limit * sqrt(share * (1 - share) / n):
        return "unclear"
    return "B" if gap > 0 else "A"


# %% decide wrong: two intervals that must not overlap, which is far too strict
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = (orders / n for orders in show(n))
    margin = limit * (sqrt(a * (1 - a) / n) + sqrt(b * (1 - b) / n))
    if abs(b - a) <= margin:
        return "unclear"
    return "B" if b > a else "A"


# %% decide wrong: divides by a standard error of 0 when nobody orders
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    ratio = (b - a) / n / sqrt(2 * share * (1 - share) / n)
    if abs(ratio) <= limit:
        return "unclear"
    return "B" if ratio > 0 else "A"


# %% decide wrong: always 5 % and 80 %
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    n = ceil(2.8016**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    gap = (b - a) / n
    if abs(gap) <= 1.96 * sqrt(2 * share * (1 - share) / n):
        return "unclear"
    return "B" if gap > 0 else "A"


# %% decide wrong: asks for a broken number of visitors
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2
    a, b = show(n)
    share = (a + b) / (2 * n)
    gap = (b - a) / n
    if abs(gap) <= limit * sqrt(2 * share * (1 - share) / n):
        return "unclear"
    return "B" if gap > 0 else "A"


# %% decide wrong: the bools of the comparison, not the names
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    z = limit + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    return abs(b - a) / n > limit * sqrt(2 * share * (1 - share) / n)


# %% decide wrong: looks at half of the visitors and at the end, each time with all of alpha
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    n = ((limit + NormalDist().inv_cdf(power)) / difference) ** 2
    n *= rate * (1 - rate) + q * (1 - q)

    seen = a = b = 0
    for _ in range(2):
        more_a, more_b = show(ceil(n / 2))
        seen, a, b = seen + ceil(n / 2), a + more_a, b + more_b
        share = (a + b) / (2 * seen)
        if abs(b - a) / seen > limit * sqrt(2 * share * (1 - share) / seen):
            return "B" if b > a else "A"
    return "unclear"


# %% decide wrong: if it is unclear, a fifth more visitors and a second look
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    n = ((limit + NormalDist().inv_cdf(power)) / difference) ** 2
    n *= rate * (1 - rate) + q * (1 - q)

    n = ceil(n)
    a, b = show(n)
    seen = n
    for more in (0, n // 5):
        if more:
            x, y = show(more)
            a, b, seen = a + x, b + y, seen + more
        share = (a + b) / (2 * seen)
        if abs(b - a) / seen > limit * sqrt(2 * share * (1 - share) / seen):
            return "B" if b > a else "A"
    return "unclear"


# %% decide wrong: plans with the old page's variance for both pages
def decide(show, rate, difference, alpha=0.05, power=0.8):
    limit = NormalDist().inv_cdf(1 - alpha / 2)
    n = ceil(2 * rate * (1 - rate) * ((limit + NormalDist().inv_cdf(power)) / difference) ** 2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    if abs(b - a) / n <= limit * sqrt(2 * share * (1 - share) / n):
        return "unclear"
    return "B" if b > a else "A"


# %% decide wrong: plans for one tail, tests two
def decide(show, rate, difference, alpha=0.05, power=0.8):
    q = rate + difference
    z = NormalDist().inv_cdf(1 - alpha) + NormalDist().inv_cdf(power)
    n = ceil(z**2 * (rate * (1 - rate) + q * (1 - q)) / difference**2)
    a, b = show(n)
    share = (a + b) / (2 * n)
    if abs(b - a) / n <= NormalDist().inv_cdf(1 - alpha / 2) * sqrt(2 * share * (1 - share) / n):
        return "unclear"
    return "B" if b > a else "A"


# %% difference-interval equivalent: inv_cdf refuses 1 and what is above it with a ValueError, too
# - if not 0 < level < 1:
# + if not 0 < level != 1:

# - if not 0 < level < 1:
# + if not 0 < level <= 1:

# - if not 0 < level < 1:
# + if not 0 < level < 2:


# %% bootstrap-interval equivalent: np.quantile refuses shares outside 0 to 1 with a ValueError, too
# - if not 0 < level < 1:
# + if not 0 < level != 1:


# %% permutation-p-value equivalent: no statistic lies exactly 1e-9 below the observed one
# - count = sum(distance(rng.permutation(pooled)) >= limit for _ in range(repeats))
# + count = sum(distance(rng.permutation(pooled)) > limit for _ in range(repeats))


# %% decide equivalent: one visitor less is within the promises
# - n = ceil(planned * (rate * (1 - rate) + q * (1 - q)) / difference**2)
# + n = ceil(planned * (rate * (1 - rate) + q * (1 - q)) // difference**2)


# %% decide equivalent: the two are equal only if both are 0, and 0 is not beyond the limit before
# - return "B" if gap > 0 else "A"
# + return "B" if gap >= 0 else "A"
