"""Right and wrong answers to the exercises of 23-probability (see tests/answers)."""


# %% share-given right: counts pairs in a loop
def share_given(event, given):
    if len(event) != len(given):
        raise ValueError("different lengths")
    days = both = 0
    for e, g in zip(event, given):
        if g:
            days += 1
            if e:
                both += 1
    if days == 0:
        raise ValueError("never")
    return both / days


# %% share-given right: the quotient of two shares, as in the formula
def share_given(event, given):
    e, g = np.array(event, dtype=bool), np.array(given, dtype=bool)
    if e.shape != g.shape or g.sum() == 0:
        raise ValueError
    return (e & g).mean() / g.mean()


# %% share-given right: a list of what is left
def share_given(event, given):
    if len(event) != len(given):
        raise ValueError
    left = [bool(event[i]) for i in range(len(given)) if given[i]]
    if not left:
        raise ValueError
    return left.count(True) / len(left)


# %% share-given wrong: the other way round, P(given | event)
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if len(event) != len(given) or not given.any():
        raise ValueError
    return given[event].mean() if event.any() else 0.0


# %% share-given wrong: the share of both among all days
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if len(event) != len(given) or not given.any():
        raise ValueError
    return (event & given).mean()


# %% share-given wrong: the share of the event among all days, as if it were independent
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if len(event) != len(given) or not given.any():
        raise ValueError
    return event.mean()


# %% share-given wrong: among the days without the condition
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if len(event) != len(given) or not given.any():
        raise ValueError
    return event[~given].mean() if not given.all() else 0.0


# %% share-given wrong: 0 where the condition never happens
def share_given(event, given):
    if len(event) != len(given):
        raise ValueError
    days = sum(bool(g) for g in given)
    both = sum(bool(e and g) for e, g in zip(event, given))
    return both / days if days else 0.0


# %% share-given wrong: leaves the case "never" to the division
def share_given(event, given):
    if len(event) != len(given):
        raise ValueError
    return sum(bool(e and g) for e, g in zip(event, given)) / sum(bool(g) for g in given)


# %% share-given wrong: zip cuts off what is too long
def share_given(event, given):
    pairs = [(e, g) for e, g in zip(event, given) if g]
    if not pairs:
        raise ValueError
    return sum(bool(e) for e, g in pairs) / len(pairs)


# %% share-given wrong: no check, and a single entry is stretched over all days
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if not given.any():
        raise ValueError
    return (event & given).sum() / given.sum()


# %% share-given wrong: works for arrays only
def share_given(event, given):
    if len(event) != len(given) or not given.any():
        raise ValueError
    return event[given].mean()


# %% share-given wrong: changes the caller's array with &=
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if len(event) != len(given) or not given.any():
        raise ValueError
    event &= given
    return event.sum() / given.sum()


# %% share-given wrong: never means never in the answer as well, so an event that misses raises
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if len(event) != len(given) or not (event & given).any():
        raise ValueError
    return event[given].mean()


# %% alarm-meaning right: Bayes' formula first, the counts after
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if not bikes > 0:
        raise ValueError
    if min(base_rate, hit_rate, false_alarm_rate) < 0:
        raise ValueError
    if max(base_rate, hit_rate, false_alarm_rate) > 1:
        raise ValueError
    alarm = base_rate * hit_rate + (1 - base_rate) * false_alarm_rate
    if not alarm:
        raise ValueError("silent for ever")
    hits = bikes * base_rate * hit_rate
    return hits, bikes * alarm - hits, base_rate * hit_rate / alarm


# %% alarm-meaning right: a table of four ends, as an array
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    rates = np.array([base_rate, hit_rate, false_alarm_rate])
    if bikes <= 0 or np.any(rates < 0) or np.any(rates > 1):
        raise ValueError("out of range")
    state = bikes * np.array([base_rate, 1 - base_rate])
    alarm = state * np.array([hit_rate, false_alarm_rate])
    if alarm.sum() == 0:
        raise ValueError("no alarm")
    return alarm[0], alarm[1], alarm[0] / alarm.sum()


# %% alarm-meaning wrong: the hit rate taken for the meaning of an alarm
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hit_rate


# %% alarm-meaning wrong: false alarms from the whole fleet, worn bikes too
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits, false_alarms = bikes * base_rate * hit_rate, bikes * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hits / (hits + false_alarms)


# %% alarm-meaning wrong: the joint probability, hits among all bikes
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hits / bikes


# %% alarm-meaning wrong: forgets the base rate, as if half of the bikes were worn
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hit_rate / (hit_rate + false_alarm_rate)


# %% alarm-meaning wrong: hits against false alarms, which are odds
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hits / false_alarms if false_alarms else 1.0


# %% alarm-meaning wrong: whole bikes only
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = round(bikes * base_rate * hit_rate)
    false_alarms = round(bikes * (1 - base_rate) * false_alarm_rate)
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hits / (hits + false_alarms)


# %% alarm-meaning wrong: rates of exactly 0 and 1 are refused
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 < r < 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    return hits, false_alarms, hits / (hits + false_alarms)


# %% alarm-meaning wrong: nothing is checked, and a division by zero tells
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    return hits, false_alarms, hits / (hits + false_alarms)


# %% alarm-meaning wrong: no alarm at all means 0
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    alarms = hits + false_alarms
    return hits, false_alarms, hits / alarms if alarms else 0.0


# %% alarm-meaning wrong: the base rate alone is checked
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not 0 <= base_rate <= 1:
        raise ValueError
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hits / (hits + false_alarms)


# %% mean-and-variance right: mean of the squares minus square of the mean
def mean_and_variance(values, probabilities):
    if len(values) != len(probabilities):
        raise ValueError
    if min(probabilities) < 0 or not math.isclose(sum(probabilities), 1, abs_tol=1e-6):
        raise ValueError
    mean = sum(v * p for v, p in zip(values, probabilities))
    return mean, sum(v * v * p for v, p in zip(values, probabilities)) - mean**2


# %% mean-and-variance right: NumPy's weighted average, twice
def mean_and_variance(values, probabilities):
    p = np.array(probabilities, dtype=float)
    v = np.array(values, dtype=float)
    if v.shape != p.shape or np.any(p < 0) or not np.isclose(p.sum(), 1, rtol=0, atol=1e-6):
        raise ValueError("no table")
    mean = np.average(v, weights=p)
    return mean, np.average((v - mean) ** 2, weights=p)


# %% mean-and-variance right: loops and running sums
def mean_and_variance(values, probabilities):
    if len(values) != len(probabilities):
        raise ValueError("lengths")
    total = mean = 0.0
    for value, chance in zip(values, probabilities):
        if chance < 0:
            raise ValueError("negative")
        total += chance
        mean += chance * value
    if not 1 - 1e-6 < total < 1 + 1e-6:
        raise ValueError("sum")
    variance = 0.0
    for value, chance in zip(values, probabilities):
        variance += chance * (value - mean) ** 2
    return (mean, variance)


# %% mean-and-variance wrong: all values count alike
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    return x.mean(), x.var()


# %% mean-and-variance wrong: a weighted mean, but the variance without weights
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    mean = p @ x
    return mean, ((x - mean) ** 2).mean()


# %% mean-and-variance wrong: the mean of the squares, without the square of the mean
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    return p @ x, p @ x**2


# %% mean-and-variance wrong: the standard deviation
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    mean = p @ x
    return mean, np.sqrt(p @ (x - mean) ** 2)


# %% mean-and-variance wrong: distances that are not squared, which add up to 0
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    mean = p @ x
    return mean, p @ (x - mean)


# %% mean-and-variance wrong: the probabilities are squared with the distances
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    mean = p @ x
    return mean, ((p * (x - mean)) ** 2).sum()


# %% mean-and-variance wrong: asks whether a sum of floats is exactly 1
def mean_and_variance(values, probabilities):
    if len(values) != len(probabilities) or min(probabilities) < 0:
        raise ValueError
    total = 0.0
    for p in probabilities:
        total += p
    if total != 1:
        raise ValueError
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    mean = p @ x
    return mean, p @ (x - mean) ** 2


# %% mean-and-variance wrong: repairs a sum that is not 1
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any():
        raise ValueError
    p = p / p.sum() if p.sum() else p
    mean = p @ x
    return mean, p @ (x - mean) ** 2


# %% mean-and-variance wrong: a negative probability passes if the sum is 1
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    mean = p @ x
    return mean, p @ (x - mean) ** 2


# %% mean-and-variance wrong: only a sum above 1 is refused
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or p.sum() > 1 + 1e-6:
        raise ValueError
    mean = p @ x
    return mean, p @ (x - mean) ** 2


# %% mean-and-variance wrong: zip cuts off what has no partner
def mean_and_variance(values, probabilities):
    if min(probabilities) < 0 or abs(sum(probabilities) - 1) > 1e-6:
        raise ValueError
    mean = sum(p * v for v, p in zip(values, probabilities))
    return mean, sum(p * (v - mean) ** 2 for v, p in zip(values, probabilities))


# %% mean-and-variance wrong: multiplies into the caller's array
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    mean = p @ x
    variance = p @ (x - mean) ** 2
    p *= x
    return mean, variance


# %% mean-and-variance wrong: one value is too few, as in the formula for a sample
def mean_and_variance(values, probabilities):
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if len(x) != len(p) or len(x) < 2 or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
        raise ValueError
    mean = p @ x
    return mean, p @ (x - mean) ** 2


# %% at-least right: one minus the chance of fewer
def at_least(k, n, p):
    if p < 0 or p > 1:
        raise ValueError(p)
    if k <= 0:
        return 1.0
    if k > n:
        return 0.0
    fewer = 0.0
    for i in range(k):
        fewer += math.comb(n, i) * p**i * (1 - p) ** (n - i)
    return 1 - fewer


# %% at-least right: one trial after the other, as a table of chances
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError("p")
    chances = [1.0] + [0.0] * n
    for trial in range(n):
        for i in range(trial + 1, 0, -1):
            chances[i] = chances[i] * (1 - p) + chances[i - 1] * p
        chances[0] *= 1 - p
    return sum(chances[max(0, k) :])


# %% at-least right: the library's survival function
def at_least(k, n, p):
    from scipy.stats import binom

    if p < 0 or p > 1:
        raise ValueError
    return float(binom.sf(k - 1, n, p))


# %% at-least wrong: more than k
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(max(k + 1, 0), n + 1))


# %% at-least wrong: exactly k
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    if k <= 0:
        return 1
    return math.comb(n, k) * p**k * (1 - p) ** (n - k) if k <= n else 0


# %% at-least wrong: at most k
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(min(k, n) + 1))


# %% at-least wrong: the number of ways to choose is forgotten
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    if k <= 0:
        return 1
    return sum(p**i * (1 - p) ** (n - i) for i in range(k, n + 1))


# %% at-least wrong: only the successes are multiplied, the others may be anything
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    if k <= 0:
        return 1
    return math.comb(n, k) * p**k if k <= n else 0


# %% at-least wrong: the range ends before n
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    if k <= 0:
        return 1
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n))


# %% at-least wrong: the range begins at a negative k
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))


# %% at-least wrong: a negative k is treated as 1
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    k = max(k, 1)
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))


# %% at-least wrong: more than n gives the chance of all n
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    k = min(max(k, 0), n)
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))


# %% at-least wrong: Poisson in place of the binomial
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    if k > n:
        return 0.0
    rate = n * p
    term, fewer = math.exp(-rate), 0.0
    for i in range(max(k, 0)):
        fewer += term
        term *= rate / (i + 1)
    return 1 - fewer


# %% at-least wrong: the normal curve in place of the binomial
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    if k <= 0 or k > n or p in (0, 1):
        return float(k <= 0 or (p == 1 and k <= n))
    z = (k - 0.5 - n * p) / math.sqrt(n * p * (1 - p))
    return math.erfc(z / math.sqrt(2)) / 2


# %% at-least wrong: p of exactly 0 or 1 is refused
def at_least(k, n, p):
    if not 0 < p < 1:
        raise ValueError
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(max(k, 0), n + 1))


# %% at-least wrong: p is not checked
def at_least(k, n, p):
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(max(k, 0), n + 1))


# %% at-least wrong: the ways to choose as an array of int64, which wraps in silence
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    row = np.array([1], dtype=np.int64)  # a row of Pascal's triangle
    for _ in range(n):
        row = np.append(row, 0) + np.append(0, row)
    i = np.arange(n + 1)
    return float((row * p**i * (1.0 - p) ** (n - i))[max(k, 0) :].sum())


# %% shared-code right: a loop and sets
def shared_code(bikes, codes, trials, rng):
    if bikes < 1 or codes < 1 or trials < 1:
        raise ValueError
    count = 0
    for _ in range(trials):
        if len(set(rng.integers(0, codes, bikes).tolist())) < bikes:
            count += 1
    return count / trials


# %% shared-code right: a table of uniform numbers, drawn bike by bike
def shared_code(bikes, codes, trials, rng):
    if not (bikes >= 1 and codes >= 1 and trials >= 1):
        raise ValueError("at least 1")
    drawn = np.floor(rng.random((bikes, trials)) * codes).astype(int)
    drawn.sort(axis=0)
    return np.mean(np.any(np.diff(drawn, axis=0) == 0, axis=0))


# %% shared-code right: choice, and counts of each code
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) <= 0:
        raise ValueError
    hits = 0
    for _ in range(trials):
        hits += int(np.bincount(rng.choice(codes, bikes)).max() > 1)
    return hits / trials


# %% shared-code right: stops a trial at its first double
def shared_code(bikes, codes, trials, rng):
    if bikes <= 0 or codes <= 0 or trials <= 0:
        raise ValueError
    doubles = 0
    for _ in range(trials):
        seen = set()
        for code in rng.integers(1, codes, bikes, endpoint=True).tolist():
            if code in seen:
                doubles += 1
                break
            seen.add(code)
    return doubles / trials


# %% shared-code wrong: the formula, which simulates nothing
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    none = 1.0
    for i in range(bikes):
        none *= max(codes - i, 0) / codes
    return 1 - none


# %% shared-code wrong: only doubles of the first bike
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = rng.integers(codes, size=(trials, bikes))
    return (drawn[:, 1:] == drawn[:, :1]).any(axis=1).mean()


# %% shared-code wrong: compares neighbours without sorting first
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = rng.integers(codes, size=(trials, bikes))
    return (drawn[:, 1:] == drawn[:, :-1]).any(axis=1).mean()


# %% shared-code wrong: counts pairs, not trials
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = np.sort(rng.integers(codes, size=(trials, bikes)), axis=1)
    return (drawn[:, 1:] == drawn[:, :-1]).sum() / trials


# %% shared-code wrong: the stop of integers is left out once more
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = np.sort(rng.integers(0, max(codes - 1, 1), size=(trials, bikes)), axis=1)
    return (drawn[:, 1:] == drawn[:, :-1]).any(axis=1).mean()


# %% shared-code wrong: one code too many
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = np.sort(rng.integers(0, codes + 1, size=(trials, bikes)), axis=1)
    return (drawn[:, 1:] == drawn[:, :-1]).any(axis=1).mean()


# %% shared-code wrong: draws without putting back
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    if bikes > codes:
        return 1.0
    count = 0
    for _ in range(trials):
        drawn = rng.choice(codes, bikes, replace=False)
        count += len(set(drawn.tolist())) < bikes
    return count / trials


# %% shared-code wrong: one fleet is drawn, and looked at again and again
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = rng.integers(codes, size=bikes)
    count = 0
    for _ in range(trials):
        count += len(set(drawn.tolist())) < bikes
    return count / trials


# %% shared-code wrong: a generator of its own, the same in every call
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    rng = np.random.default_rng(0)
    drawn = np.sort(rng.integers(codes, size=(trials, bikes)), axis=1)
    return (drawn[:, 1:] == drawn[:, :-1]).any(axis=1).mean()


# %% shared-code wrong: a generator of its own, without a seed
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    rng = np.random.default_rng()
    drawn = np.sort(rng.integers(codes, size=(trials, bikes)), axis=1)
    return (drawn[:, 1:] == drawn[:, :-1]).any(axis=1).mean()


# %% shared-code wrong: always 999 trials, whatever is asked for
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = np.sort(rng.integers(codes, size=(999, bikes)), axis=1)
    return (drawn[:, 1:] == drawn[:, :-1]).any(axis=1).mean()


# %% shared-code wrong: the number of trials, not the share
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = np.sort(rng.integers(codes, size=(trials, bikes)), axis=1)
    return int((drawn[:, 1:] == drawn[:, :-1]).any(axis=1).sum())


# %% shared-code wrong: the share without a double
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    drawn = np.sort(rng.integers(codes, size=(trials, bikes)), axis=1)
    return (drawn[:, 1:] != drawn[:, :-1]).all(axis=1).mean()


# %% shared-code wrong: a bike is compared with itself, so one bike shares a code
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    count = 0
    for _ in range(trials):
        drawn = rng.integers(codes, size=bikes).tolist()
        count += bikes == 1 or len(set(drawn)) < bikes
    return count / trials


# %% shared-code wrong: more bikes than codes is called impossible
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError
    if bikes > codes:
        return 0.0
    drawn = np.sort(rng.integers(codes, size=(trials, bikes)), axis=1)
    return (drawn[:, 1:] == drawn[:, :-1]).any(axis=1).mean()


# %% shared-code wrong: nothing is checked, and no trials are a division by zero
def shared_code(bikes, codes, trials, rng):
    if bikes < 1 or codes < 1:
        raise ValueError
    count = 0
    for _ in range(trials):
        count += len(set(rng.integers(codes, size=bikes).tolist())) < bikes
    return count / trials


# %% shared-code wrong: no bikes are allowed
def shared_code(bikes, codes, trials, rng):
    if codes < 1 or trials < 1:
        raise ValueError
    count = 0
    for _ in range(trials):
        count += len(set(rng.integers(codes, size=bikes).tolist())) < bikes
    return count / trials


# %% overtime-chance right: the normal distribution of the standard library
def overtime_chance(jobs, mean, sd, limit):
    from statistics import NormalDist

    if jobs < 1 or sd <= 0:
        raise ValueError
    return 1 - NormalDist(jobs * mean, (jobs * sd**2) ** 0.5).cdf(limit)


# %% overtime-chance right: scipy, and the mean of the jobs against its limit
def overtime_chance(jobs, mean, sd, limit):
    from scipy.stats import norm

    if not (jobs >= 1 and sd > 0):
        raise ValueError("no jobs, or no spread")
    return float(norm.sf(limit / jobs, loc=mean, scale=sd / np.sqrt(jobs)))


# %% overtime-chance right: erf, and the area to the right
def overtime_chance(jobs, mean, sd, limit):
    if jobs <= 0 or sd <= 0:
        raise ValueError
    variance = jobs * sd * sd
    z = (limit - jobs * mean) / variance**0.5
    below = 0.5 * (1 + math.erf(z / 2**0.5))
    return 1 - below


# %% overtime-chance wrong: standard deviations add up
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    z = (limit - jobs * mean) / (jobs * sd)
    return math.erfc(z / math.sqrt(2)) / 2


# %% overtime-chance wrong: the spread of the mean used for the sum
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    z = (limit - jobs * mean) / (sd / math.sqrt(jobs))
    return math.erfc(z / math.sqrt(2)) / 2


# %% overtime-chance wrong: the spread of one job
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    return math.erfc((limit - jobs * mean) / sd / math.sqrt(2)) / 2


# %% overtime-chance wrong: the variance in place of the standard deviation
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    return math.erfc((limit - jobs * mean) / (jobs * sd**2) / math.sqrt(2)) / 2


# %% overtime-chance wrong: sd is taken for a variance
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    return math.erfc((limit - jobs * mean) / math.sqrt(jobs * sd) / math.sqrt(2)) / 2


# %% overtime-chance wrong: the chance to stay below
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    z = (limit - jobs * mean) / (sd * math.sqrt(jobs))
    return (1 + math.erf(z / math.sqrt(2))) / 2


# %% overtime-chance wrong: the root of 2 is forgotten
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    z = (limit - jobs * mean) / (sd * math.sqrt(jobs))
    return math.erfc(z) / 2


# %% overtime-chance wrong: the mean of one job against the limit of all
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    return math.erfc((limit - mean) / (sd * math.sqrt(jobs)) / math.sqrt(2)) / 2


# %% overtime-chance wrong: a distance of either sign
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    z = abs(limit - jobs * mean) / (sd * math.sqrt(jobs))
    return math.erfc(z / math.sqrt(2)) / 2


# %% overtime-chance wrong: z rounded to two decimals, as for a printed table
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError
    z = round((limit - jobs * mean) / (sd * math.sqrt(jobs)), 2)
    return math.erfc(z / math.sqrt(2)) / 2


# %% overtime-chance wrong: leaves 0 to the division
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 0 or sd < 0:
        raise ValueError
    z = (limit - jobs * mean) / (sd * math.sqrt(jobs))
    return math.erfc(z / math.sqrt(2)) / 2


# %% overtime-chance wrong: a negative spread is not noticed
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd == 0:
        raise ValueError
    z = (limit - jobs * mean) / (sd * math.sqrt(jobs))
    return math.erfc(z / math.sqrt(2)) / 2


# %% log-likelihood right: factorials of Python's own ints
def log_likelihood(counts, rate):
    if len(counts) < 1 or rate <= 0:
        raise ValueError("no counts, or no rate")
    total = -len(counts) * rate
    for k in counts:
        total += int(k) * math.log(rate) - math.log(math.factorial(int(k)))
    return total


# %% log-likelihood right: the sums first
def log_likelihood(counts, rate):
    if not rate > 0:
        raise ValueError("rate")
    k = np.array(counts, dtype=float)
    if k.size == 0:
        raise ValueError("counts")
    factorials = sum(math.lgamma(one + 1) for one in k)
    return k.sum() * np.log(rate) - k.size * rate - factorials


# %% log-likelihood right: the library
def log_likelihood(counts, rate):
    from scipy.stats import poisson

    if len(counts) == 0 or rate <= 0:
        raise ValueError
    return float(np.sum(poisson.logpmf(np.asarray(counts), rate)))


# %% log-likelihood wrong: the logarithm of the product, which becomes 0
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    product = 1.0
    for k in counts:
        k = int(k)
        product *= rate**k * math.exp(-rate) / math.factorial(k)
    return math.log(product)


# %% log-likelihood wrong: the logarithm of each probability, whose parts overflow
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    total = 0.0
    for k in counts:
        k = int(k)
        total += math.log(float(rate) ** k * math.exp(-rate) / math.factorial(k))
    return total


# %% log-likelihood wrong: NumPy's product, so the logarithm is minus infinity
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    logs = [float(k) * math.log(rate) - rate - math.lgamma(k + 1) for k in counts]
    with np.errstate(all="ignore"):
        return float(np.log(np.prod(np.exp(logs))))


# %% log-likelihood wrong: without the factorials, which do not move the maximum
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return sum(k * math.log(rate) - rate for k in counts)


# %% log-likelihood wrong: the probability, not its logarithm
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return math.exp(sum(k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts))


# %% log-likelihood wrong: the mean over the days
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return float(np.mean([k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts]))


# %% log-likelihood wrong: the other sign, to be minimised
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return -sum(k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts)


# %% log-likelihood wrong: logarithm to base 10
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    natural = sum(k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts)
    return natural / math.log(10)


# %% log-likelihood wrong: the rate is subtracted once, not once a day
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return sum(k * math.log(rate) - math.lgamma(k + 1) for k in counts) - rate


# %% log-likelihood wrong: lgamma(k), which is the factorial of k - 1
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return sum(k * math.log(rate) - rate - (math.lgamma(k) if k else 0) for k in counts)


# %% log-likelihood wrong: days without a tyre are left out
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return sum(k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts if k)


# %% log-likelihood wrong: factorials in int64, which wrap in silence
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    total = 0.0
    for k in counts:
        factorial = np.prod(np.arange(1, k + 1, dtype=np.int64))
        with np.errstate(all="ignore"):
            total += k * np.log(rate) - rate - np.log(np.abs(factorial) if factorial else 1)
    return float(total)


# %% log-likelihood wrong: no day has the logarithm 0
def log_likelihood(counts, rate):
    if rate <= 0:
        raise ValueError("not possible")
    return sum(k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts)


# %% log-likelihood wrong: a rate that is not positive is left to math.log
def log_likelihood(counts, rate):
    if len(counts) == 0:
        raise ValueError("not possible")
    return sum(k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts)


# %% log-likelihood wrong: sorts the caller's counts
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    if not isinstance(counts, tuple):
        counts.sort()
    return sum(k * math.log(rate) - rate - math.lgamma(k + 1) for k in counts)


# %% failure-rate right: loops and counts
def failure_rate(distances, failed):
    if len(distances) != len(failed) or len(distances) == 0:
        raise ValueError("no record")
    total, count = 0.0, 0
    for km, worn in zip(distances, failed):
        if km <= 0:
            raise ValueError("distance")
        total += km
        if worn:
            count += 1
    return count / total


# %% failure-rate right: halves an interval around the zero of the slope
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if km.shape != worn.shape or km.size == 0 or km.min() <= 0:
        raise ValueError
    if not worn.any():
        return 0.0
    low, high = 0.0, 10 / km.min()
    for _ in range(60):
        middle = (low + high) / 2
        slope = np.sum(np.where(worn, 1 / middle - km, -km))
        low, high = (middle, high) if slope > 0 else (low, middle)
    return (low + high) / 2


# %% failure-rate right: the library's minimiser, on the logarithm of the rate
def failure_rate(distances, failed):
    from scipy.optimize import minimize_scalar

    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or np.any(km <= 0):
        raise ValueError("no record")
    if worn.sum() == 0:
        return 0

    def cost(log_rate):
        return -(worn.sum() * log_rate - math.exp(log_rate) * km.sum()) / worn.sum()

    guess = -math.log(km.sum())
    found = minimize_scalar(cost, bounds=(guess - 1, guess + 8), method="bounded")
    return math.exp(found.x)


# %% failure-rate right: a grid that gets finer and finer
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError("no record")
    if not any(worn):
        return 0.0
    logs = np.linspace(-25, 10, 200)
    for _ in range(5):
        values = worn.sum() * logs - np.exp(logs) * km.sum()
        best, step = logs[values.argmax()], logs[1] - logs[0]
        logs = np.linspace(best - step, best + step, 200)
    return float(np.exp(best))


# %% failure-rate wrong: leaves out the pads that still run
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError
    return 1 / km[worn].mean() if worn.any() else 0


# %% failure-rate wrong: takes the pads that still run for worn out
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError
    return 1 / km.mean() if worn.any() else 0


# %% failure-rate wrong: the mean distance, km per failure
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError
    return km.sum() / worn.sum() if worn.any() else 0


# %% failure-rate wrong: counts the pads that run
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError
    return (~worn).sum() / km.sum() if worn.any() else 0


# %% failure-rate wrong: the share of the worn pads
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError
    return worn.mean()


# %% failure-rate wrong: the mean of one divided by each distance
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError
    return np.mean(np.where(worn, 1 / km, 0))


# %% failure-rate wrong: no failure is counted as half a one
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any():
        raise ValueError
    return max(worn.sum(), 0.5) / km.sum()


# %% failure-rate wrong: an error where nothing has failed
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km <= 0).any() or not worn.any():
        raise ValueError
    return worn.sum() / km.sum()


# %% failure-rate wrong: no pads are left to the division
def failure_rate(distances, failed):
    if len(distances) != len(failed) or any(km <= 0 for km in distances):
        raise ValueError
    return sum(bool(worn) for worn in failed) / sum(distances)


# %% failure-rate wrong: the lengths are not compared
def failure_rate(distances, failed):
    if len(distances) == 0 or any(km <= 0 for km in distances):
        raise ValueError
    return sum(bool(worn) for worn in failed) / sum(distances)


# %% failure-rate wrong: only too few states are noticed
def failure_rate(distances, failed):
    if len(distances) == 0 or len(failed) < len(distances) or any(km <= 0 for km in distances):
        raise ValueError
    pairs = list(zip(distances, failed))
    return sum(bool(worn) for _, worn in pairs) / sum(km for km, _ in pairs)


# %% failure-rate wrong: a distance of 0 passes
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km < 0).any() or km.sum() == 0:
        raise ValueError
    return worn.sum() / km.sum()


# %% failure-rate wrong: negative distances pass
def failure_rate(distances, failed):
    km, worn = np.array(distances, dtype=float), np.array(failed, dtype=bool)
    if len(km) != len(worn) or len(km) == 0 or (km == 0).any():
        raise ValueError
    return worn.sum() / km.sum()


# %% failure-rate wrong: works for arrays only
def failure_rate(distances, failed):
    if len(distances) != len(failed) or len(distances) == 0:
        raise ValueError
    if (np.array(distances) <= 0).any():
        raise ValueError
    return failed.sum() / distances.sum()


# %% spare-wheels right: simulates 100,000 mornings and sorts them
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    wet, dry = counts[rainy].mean(), counts[~rainy].mean()
    rates = np.where(rng.random(100_000) < chance_of_rain, wet, dry)
    needed = np.sort(rng.poisson(rates))
    return int(needed[math.ceil(100_000 * (1 - risk)) - 1])


# %% spare-wheels right: simulates, and tries one stock after the other
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    trials = 100_000
    wet = sum(counts[rainy].tolist()) / rainy.sum()
    dry = sum(counts[~rainy].tolist()) / (~rainy).sum()
    is_wet = rng.random(trials) < chance_of_rain
    needed = np.where(is_wet, rng.poisson(wet, trials), rng.poisson(dry, trials))
    stock = 0
    while (needed > stock).mean() > risk:
        stock += 1
    return stock


# %% spare-wheels right: the library's Poisson, for all stocks at once
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    from scipy.stats import poisson

    stocks = np.arange(200)
    more = chance_of_rain * poisson.sf(stocks, counts[rainy].mean())
    more = more + (1 - chance_of_rain) * poisson.sf(stocks, counts[~rainy].mean())
    return int(stocks[more <= risk][0])


# %% spare-wheels right: running terms, and the chance to have enough
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    wet, dry = np.mean(counts[rainy]), np.mean(counts[np.logical_not(rainy)])
    a, b = chance_of_rain * math.exp(-wet), (1 - chance_of_rain) * math.exp(-dry)
    stock, enough = 0, a + b
    while enough < 1 - risk:
        stock += 1
        a, b = a * wet / stock, b * dry / stock
        enough += a + b
    return stock


# %% spare-wheels wrong: averages the two rates
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rate = chance_of_rain * counts[rainy].mean() + (1 - chance_of_rain) * counts[~rainy].mean()
    term = enough = math.exp(-rate)
    stock = 0
    while 1 - enough > risk:
        stock += 1
        term *= rate / stock
        enough += term
    return stock


# %% spare-wheels wrong: one rate for all past days, and no weather
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rate = counts.mean()
    term = enough = math.exp(-rate)
    stock = 0
    while 1 - enough > risk:
        stock += 1
        term *= rate / stock
        enough += term
    return stock


# %% spare-wheels wrong: averages the two stocks
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    def one(rate):
        term = enough = math.exp(-rate)
        stock = 0
        while 1 - enough > risk:
            stock += 1
            term *= rate / stock
            enough += term
        return stock

    wet, dry = one(counts[rainy].mean()), one(counts[~rainy].mean())
    return math.ceil(chance_of_rain * wet + (1 - chance_of_rain) * dry)


# %% spare-wheels wrong: always packs for rain
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rate = counts[rainy].mean()
    term = enough = math.exp(-rate)
    stock = 0
    while 1 - enough > risk:
        stock += 1
        term *= rate / stock
        enough += term
    return stock


# %% spare-wheels wrong: packs for the weather that is more likely
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rate = counts[rainy].mean() if chance_of_rain > 0.5 else counts[~rainy].mean()
    term = enough = math.exp(-rate)
    stock = 0
    while 1 - enough > risk:
        stock += 1
        term *= rate / stock
        enough += term
    return stock


# %% spare-wheels wrong: a normal curve with the mean and variance of the mixture
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    from statistics import NormalDist

    wet, dry = counts[rainy].mean(), counts[~rainy].mean()
    mean = chance_of_rain * wet + (1 - chance_of_rain) * dry
    variance = mean + chance_of_rain * (1 - chance_of_rain) * (wet - dry) ** 2
    return max(0, math.ceil(NormalDist(mean, math.sqrt(variance)).inv_cdf(1 - risk)))


# %% spare-wheels wrong: takes along what is needed on average
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    mean = chance_of_rain * counts[rainy].mean() + (1 - chance_of_rain) * counts[~rainy].mean()
    return math.ceil(mean)


# %% spare-wheels wrong: counts a morning on which the last wheel goes as running out
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rates = np.where(rng.random(100_000) < chance_of_rain, counts[rainy].mean(), counts[~rainy].mean())
    needed = rng.poisson(rates)
    stock = 0
    while (needed >= stock).mean() > risk:
        stock += 1
    return stock


# %% spare-wheels wrong: rain and dry days exchanged
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rates = np.where(rng.random(100_000) < chance_of_rain, counts[~rainy].mean(), counts[rainy].mean())
    needed = np.sort(rng.poisson(rates))
    return int(needed[math.ceil(100_000 * (1 - risk)) - 1])


# %% spare-wheels wrong: one risk for all, 5 %
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rates = np.where(rng.random(100_000) < chance_of_rain, counts[rainy].mean(), counts[~rainy].mean())
    needed = np.sort(rng.poisson(rates))
    return int(needed[math.ceil(100_000 * 0.95) - 1])


# %% spare-wheels wrong: one weather and one demand for each, drawn once
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rate = counts[rainy].mean() if rng.random() < chance_of_rain else counts[~rainy].mean()
    needed = np.sort(rng.poisson(rate, 100_000))
    return int(needed[math.ceil(100_000 * (1 - risk)) - 1])


# %% spare-wheels wrong: draws from the past days instead of their distribution
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    wet, dry = rng.choice(counts[rainy], 100_000), rng.choice(counts[~rainy], 100_000)
    needed = np.sort(np.where(rng.random(100_000) < chance_of_rain, wet, dry))
    return int(needed[math.ceil(100_000 * (1 - risk)) - 1])


# %% spare-wheels wrong: at least one wheel, whatever is needed
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rates = np.where(rng.random(100_000) < chance_of_rain, counts[rainy].mean(), counts[~rainy].mean())
    needed = np.sort(rng.poisson(rates))
    return max(1, int(needed[math.ceil(100_000 * (1 - risk)) - 1]))


# %% share-given wrong: without a day with both it takes the share of all days
def share_given(event, given):
    event, given = np.asarray(event, dtype=bool), np.asarray(given, dtype=bool)
    if len(event) != len(given) or not given.any():
        raise ValueError
    both = event & given
    return both.sum() / given.sum() if both.any() else event.mean()


# %% alarm-meaning wrong: without worn bikes no alarm is expected
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError
    if base_rate == 0:
        return 0.0, 0.0, 0.0
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError
    return hits, false_alarms, hits / (hits + false_alarms)


# %% at-least wrong: p of 0 or 1 decides alone, whatever k is
def at_least(k, n, p):
    if not 0 <= p <= 1:
        raise ValueError
    if p in (0, 1):
        return p
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(max(k, 0), n + 1))


# %% log-likelihood wrong: float factorials and powers of NumPy, infinite for large counts
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    total = 0.0
    with np.errstate(all="ignore"):
        for k in counts:
            factorial = np.prod(np.arange(1.0, k + 1))
            total += np.log(np.float64(rate) ** k * np.exp(-rate) / factorial)
    return float(total)


# %% share-given right: masks of plain arrays, after both checks
def share_given(event, given):
    if len(event) != len(given) or not any(given):
        raise ValueError("different lengths, or no such day")
    kept = np.array(event)[np.array(given)]
    return np.count_nonzero(kept) / kept.size


# %% share-given wrong: no days at all are left to the mask, an empty array of floats
def share_given(event, given):
    if len(event) != len(given):
        raise ValueError("different lengths")
    kept = np.array(event)[np.array(given)]
    if kept.size == 0:
        raise ValueError("no such day")
    return np.mean(kept)


# %% alarm-meaning right: a fleet is positive, whatever its size
def alarm_meaning(bikes, base_rate, hit_rate, false_alarm_rate):
    if bikes <= 0 or not all(0 <= r <= 1 for r in (base_rate, hit_rate, false_alarm_rate)):
        raise ValueError("out of range")
    hits = bikes * base_rate * hit_rate
    false_alarms = bikes * (1 - base_rate) * false_alarm_rate
    if hits + false_alarms == 0:
        raise ValueError("never an alarm")
    return hits, false_alarms, hits / (hits + false_alarms)


# %% mean-and-variance right: isclose as it comes
def mean_and_variance(values, probabilities):
    if len(values) != len(probabilities) or min(probabilities) < 0:
        raise ValueError("no table")
    if not np.isclose(sum(probabilities), 1):
        raise ValueError("the sum is not 1")
    mean = np.dot(values, probabilities)
    return mean, np.dot(np.square(np.subtract(values, mean)), probabilities)


# %% at-least wrong: each chance from the one before, and the first one is rounded to 0
def at_least(k, n, p):
    if p < 0 or p > 1:
        raise ValueError("p")
    if k <= 0:
        return 1
    if k > n:
        return 0
    if p == 1:
        return 1
    fewer = term = (1 - p) ** n
    for i in range(1, k):
        term *= (n - i + 1) / i * p / (1 - p)
        fewer += term
    return 1 - fewer


# %% shared-code wrong: draws the result from an approximate formula
def shared_code(bikes, codes, trials, rng):
    if min(bikes, codes, trials) < 1:
        raise ValueError("at least 1")
    p = 1 - math.exp(-bikes * (bikes - 1) / 2 / codes)
    return rng.binomial(trials, p) / trials


# %% overtime-chance right: the mean of the jobs, with erf
def overtime_chance(jobs, mean, sd, limit):
    if jobs < 1 or sd <= 0:
        raise ValueError("jobs or sd")
    z = (limit / jobs - mean) / (sd / jobs**0.5)
    return 1 - 0.5 * (1 + math.erf(z / math.sqrt(2)))


# %% log-likelihood wrong: the function of the lesson, which takes the logarithm of a probability
def log_likelihood(counts, rate):
    def poisson(k, lam):
        return math.exp(k * math.log(lam) - lam - math.lgamma(k + 1))

    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    return sum(math.log(poisson(k, rate)) for k in counts)


# %% log-likelihood wrong: NumPy's logarithm of a probability that was rounded to 0
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    chances = [math.exp(k * math.log(rate) - rate - math.lgamma(k + 1)) for k in counts]
    with np.errstate(all="ignore"):
        return float(np.log(chances).sum())


# %% log-likelihood wrong: Stirling's formula for the larger factorials
def log_likelihood(counts, rate):
    if len(counts) == 0 or rate <= 0:
        raise ValueError("not possible")
    total = 0.0
    for k in counts:
        total += k * math.log(rate) - rate
        if k > 20:
            total -= k * math.log(k) - k + 0.5 * math.log(2 * math.pi * k)
        else:
            total -= math.log(math.factorial(k))
    return total


# %% spare-wheels right: 200,000 mornings in two groups, and their quantile
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    wet_mornings = round(200_000 * chance_of_rain)
    needed = np.concatenate(
        [
            rng.poisson(counts[rainy].mean(), wet_mornings),
            rng.poisson(counts[~rainy].mean(), 200_000 - wet_mornings),
        ]
    )
    return int(np.quantile(needed, 1 - risk, method="inverted_cdf"))


# %% spare-wheels wrong: normal curves in place of the two Poisson distributions
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    def more(stock, rate):
        return math.erfc((stock + 0.5 - rate) / math.sqrt(2 * rate)) / 2

    wet, dry = counts[rainy].mean(), counts[~rainy].mean()
    stock = 0
    while chance_of_rain * more(stock, wet) + (1 - chance_of_rain) * more(stock, dry) > risk:
        stock += 1
    return stock


# %% spare-wheels wrong: never more than the worst day so far
def spare_wheels(counts, rainy, chance_of_rain, risk, rng):
    rates = np.where(rng.random(100_000) < chance_of_rain, counts[rainy].mean(), counts[~rainy].mean())
    needed = rng.poisson(rates)
    for stock in range(counts.max()):
        if (needed > stock).mean() <= risk:
            return stock
    return int(counts.max())


# %% alarm-meaning equivalent: 0 bikes have no alarm, and the last check refuses that as well
# - if bikes < 1:
# + if bikes < 0:


# %% alarm-meaning equivalent: numbers of bikes are not negative here
# - if alarms == 0:
# + if alarms <= 0:


# %% mean-and-variance equivalent: NumPy's @ raises ValueError for different lengths too
# - if len(x) != len(p):
# + if len(x) < len(p):

# - if len(x) != len(p):
# + if len(x) > len(p):


# %% mean-and-variance equivalent: no test lies at the limit, as the statement says
# - if abs(p.sum() - 1) > 1e-6:
# + if abs(p.sum() - 1) >= 1e-6:


# %% shared-code equivalent: rows are sorted, so "not larger than the one before" means equal
# - doubles = (drawn[:, 1:] == drawn[:, :-1]).any(axis=1)
# + doubles = (drawn[:, 1:] <= drawn[:, :-1]).any(axis=1)


# %% log-likelihood equivalent: a length is never negative
# - if len(counts) == 0:
# + if len(counts) <= 0:


# %% failure-rate equivalent: a length is never negative
# - if len(distances) == 0:
# + if len(distances) <= 0:


# %% spare-wheels equivalent: no chance lies within 15 % of the risk, as the statement says
# - while more > risk:
# + while more >= risk:
