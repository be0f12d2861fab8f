"""Right and wrong answers to the exercises of 17-numpy (see tests/answers)."""


# %% hourly-change right: a wider integer dtype, then half
def hourly_change(raw):
    wide = raw.astype(np.int64)
    return (wide[1:] - wide[:-1]) / 2


# %% hourly-change right: np.diff of floats
def hourly_change(raw):
    return np.diff(raw.astype(float)) * 0.5


# %% hourly-change right: a loop over Python's own ints
def hourly_change(raw):
    values = raw.tolist()
    changes = []
    for i in range(1, len(values)):
        changes.append((values[i] - values[i - 1]) / 2)
    return np.array(changes)


# %% hourly-change wrong: subtracts in uint8, so a fall wraps
def hourly_change(raw):
    return (raw[1:] - raw[:-1]) / 2


# %% hourly-change wrong: converts after the subtraction, which has already wrapped
def hourly_change(raw):
    return (raw[1:] - raw[:-1]).astype(float) / 2


# %% hourly-change wrong: int8 has a minus, but ends at 127
def hourly_change(raw):
    small = raw.astype(np.int8)
    return (small[1:] - small[:-1]) / 2


# %% hourly-change wrong: int16 holds the difference, but int8 came first
def hourly_change(raw):
    wide = raw.astype(np.int8).astype(np.int16)
    return np.diff(wide) / 2


# %% hourly-change wrong: half degrees taken for degrees
def hourly_change(raw):
    values = raw.astype(int)
    return values[1:] - values[:-1]


# %% hourly-change wrong: earlier minus later
def hourly_change(raw):
    celsius = raw / 2 - 40
    return celsius[:-1] - celsius[1:]


# %% hourly-change wrong: whole degrees only, // rounds down
def hourly_change(raw):
    values = raw.astype(int)
    return (values[1:] - values[:-1]) // 2


# %% hourly-change wrong: the absolute change, without its sign
def hourly_change(raw):
    values = raw.astype(float)
    return np.abs(values[1:] - values[:-1]) / 2


# %% hourly-change wrong: subtracts the 40 degrees from the difference too
def hourly_change(raw):
    values = raw.astype(float)
    return (values[1:] - values[:-1]) / 2 - 40


# %% hourly-change wrong: np.roll, so the first is compared with the last
def hourly_change(raw):
    values = raw.astype(float)
    return (values - np.roll(values, 1)) / 2


# %% hourly-change wrong: a list
def hourly_change(raw):
    values = raw.tolist()
    return [(b - a) / 2 for a, b in zip(values[:-1], values[1:])]


# %% hourly-change wrong: a loop that begins with one change, so one reading gives an error
def hourly_change(raw):
    values = raw.astype(float)
    changes = [(values[1] - values[0]) / 2]
    for i in range(2, len(values)):
        changes.append((values[i] - values[i - 1]) / 2)
    return np.array(changes)


# %% hourly-change wrong: a result for one reading that is [0] and not empty
def hourly_change(raw):
    if len(raw) == 1:
        return np.zeros(1)
    return np.diff(raw.astype(float)) / 2


# %% hourly-change wrong: writes into the caller's array, which cuts off and wraps
def hourly_change(raw):
    raw[1:] = raw[1:] - raw[:-1]
    return raw[1:] / 2


# %% hourly-change wrong: asarray makes no copy of floats, so the caller's are halved
def hourly_change(raw):
    degrees = np.asarray(raw, dtype=float)
    degrees /= 2
    return degrees[1:] - degrees[:-1]


# %% hourly-change wrong: widens uint8 alone, so other unsigned integers wrap
def hourly_change(raw):
    if raw.dtype == np.uint8:
        raw = raw.astype(int)
    return (raw[1:] - raw[:-1]) / 2


# %% day-and-hour-means right: the other way round, with .T
def day_and_hour_means(readings):
    days, rest = divmod(readings.size, 24)
    if days < 1 or rest:
        raise ValueError("not whole days")
    by_hour = readings.reshape(days, 24).T
    return by_hour.mean(axis=0), by_hour.mean(axis=1)


# %% day-and-hour-means right: slices and loops
def day_and_hour_means(readings):
    n = len(readings)
    if n == 0 or n % 24:
        raise ValueError(n)
    days = [readings[start : start + 24].mean() for start in range(0, n, 24)]
    hours = [readings[h::24].mean() for h in range(24)]
    return np.array(days), np.array(hours)


# %% day-and-hour-means right: sums divided by counts
def day_and_hour_means(readings):
    if len(readings) < 24 or len(readings) % 24 > 0:
        raise ValueError
    table = np.reshape(readings, (len(readings) // 24, 24))
    return table.sum(axis=-1) / 24, table.sum(axis=0) / table.shape[0]


# %% day-and-hour-means wrong: reshape(24, -1), which mixes the days
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(24, -1)
    return table.mean(axis=0), table.mean(axis=1)


# %% day-and-hour-means wrong: axis=0 taken for "per row"
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    return table.mean(axis=0), table.mean(axis=1)


# %% day-and-hour-means wrong: no check of its own, so nothing is raised for no readings
def day_and_hour_means(readings):
    table = readings.reshape(len(readings) // 24, 24)
    return table.mean(axis=1), table.mean(axis=0)


# %% day-and-hour-means wrong: cuts off what is not a whole day
def day_and_hour_means(readings):
    if len(readings) < 24:
        raise ValueError
    table = readings[: len(readings) // 24 * 24].reshape(-1, 24)
    return table.mean(axis=1), table.mean(axis=0)


# %% day-and-hour-means wrong: keepdims leaves a column
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    return table.mean(axis=1, keepdims=True), table.mean(axis=0)


# %% day-and-hour-means wrong: an integer result array cuts the means off
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    return table.mean(axis=1).astype(int), table.mean(axis=0)


# %% day-and-hour-means wrong: one mean for all, no axis
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    return table.mean(), table.mean(axis=0)


# %% day-and-hour-means wrong: a list of two, so "a tuple" is not kept
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    return [table.mean(axis=1), table.mean(axis=0)]


# %% day-and-hour-means wrong: lists of means
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    return table.mean(axis=1).tolist(), table.mean(axis=0).tolist()


# %% day-and-hour-means wrong: subtracts through a view, which changes the caller's readings
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    means = table.mean(axis=1), table.mean(axis=0)
    table -= table.mean(axis=1, keepdims=True).astype(table.dtype)
    return means


# %% day-and-hour-means wrong: the sums over the day and the days
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError
    table = readings.reshape(-1, 24)
    return table.sum(axis=1) / 24, table.sum(axis=0) / 24


# %% day-and-hour-means wrong: adds up in the dtype of the readings, so small integers wrap
def day_and_hour_means(readings):
    if len(readings) == 0 or len(readings) % 24:
        raise ValueError("whole days, please")
    table = readings.reshape(-1, 24)
    days = np.zeros(len(table), dtype=readings.dtype)
    for column in table.T:
        days += column
    hours = np.zeros(24, dtype=readings.dtype)
    for row in table:
        hours += row
    return days / 24, hours / len(table)


# %% repair right: a copy as float, and an assignment to a mask
def repair(readings, low, high):
    repaired = readings.astype(float)
    bad = np.isnan(repaired) | (repaired < low) | (repaired > high)
    if bad.all():
        raise ValueError("no good reading")
    repaired[bad] = repaired[~bad].mean()
    return repaired, int(bad.sum())


# %% repair right: bad ones become NaN, then nanmean
def repair(readings, low, high):
    result = np.array(readings, dtype=float)
    result[~((result >= low) & (result <= high))] = np.nan
    gaps = np.isnan(result)
    if gaps.sum() == gaps.size:
        raise ValueError
    result[gaps] = np.nanmean(result)
    return result, np.count_nonzero(gaps)


# %% repair right: a loop over all readings
def repair(readings, low, high):
    values = readings.ravel().tolist()
    good = [v for v in values if low <= v <= high]
    if not good:
        raise ValueError
    mean = sum(good) / len(good)
    new = [v if low <= v <= high else mean for v in values]
    return np.array(new, dtype=float).reshape(readings.shape), len(values) - len(good)


# %% repair wrong: == np.nan finds no NaN
def repair(readings, low, high):
    repaired = readings.astype(float)
    bad = (repaired == np.nan) | (repaired < low) | (repaired > high)
    if bad.all():
        raise ValueError
    repaired[bad] = repaired[~bad].mean()
    return repaired, bad.sum()


# %% repair wrong: asks for the bad ones with < and >, so NaN stays
def repair(readings, low, high):
    repaired = readings.astype(float)
    bad = (repaired < low) | (repaired > high)
    if bad.all() or np.isnan(repaired).all():
        raise ValueError
    repaired[bad] = np.nanmean(repaired[~bad])
    return repaired, bad.sum()


# %% repair wrong: writes into the caller's array
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    if readings.dtype.kind == "i":
        readings = readings.astype(float)
    count = (~good).sum()
    readings[~good] = readings[good].mean()
    return readings.copy(), count


# %% repair wrong: a copy of an integer array, which cuts the mean off
def repair(readings, low, high):
    repaired = readings.copy()
    good = (repaired >= low) & (repaired <= high)
    if not good.any():
        raise ValueError
    repaired[~good] = repaired[good].mean()
    return repaired, (~good).sum()


# %% repair wrong: the limits themselves count as bad
def repair(readings, low, high):
    good = (readings > low) & (readings < high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, readings[good].mean()), (~good).sum()


# %% repair wrong: the mean of all that is not NaN, the spikes too
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, np.nanmean(readings)), (~good).sum()


# %% repair wrong: returns the good ones only, so the shape is lost
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return readings[good].astype(float), (~good).sum()


# %% repair wrong: a row instead of the shape of the readings
def repair(readings, low, high):
    values = readings.ravel()
    good = (values >= low) & (values <= high)
    if not good.any():
        raise ValueError
    return np.where(good, values, values[good].mean()), (~good).sum()


# %% repair wrong: counts the good ones
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, readings[good].mean()), good.sum()


# %% repair wrong: hands the caller's own array back when nothing is bad
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    if good.all():
        return readings, 0
    return np.where(good, readings, readings[good].mean()), (~good).sum()


# %% repair wrong: no good reading gives NaN and a warning instead of an error
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    mean = readings[good].mean() if good.any() else np.nan
    return np.where(good, readings, mean), (~good).sum()


# %% repair wrong: the count only says whether something was bad
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, readings[good].mean()), bool((~good).any())


# %% repair wrong: forgets to return the count
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, readings[good].mean())


# %% repair wrong: clips to the limits
def repair(readings, low, high):
    bad = ~((readings >= low) & (readings <= high))
    if bad.all():
        raise ValueError
    return np.clip(np.nan_to_num(readings.astype(float)), low, high), bad.sum()


# %% repair wrong: a list
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, readings[good].mean()).tolist(), (~good).sum()


# %% repair wrong: counts the NaN alone
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, readings[good].mean()), np.isnan(readings).sum()


# %% repair wrong: reports at least one replaced reading
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError
    return np.where(good, readings, readings[good].mean()), max(1, (~good).sum())


# %% repair wrong: integers that are all good come back as integers
def repair(readings, low, high):
    good = (readings >= low) & (readings <= high)
    if not good.any():
        raise ValueError("nothing is good")
    if good.all():
        return readings.copy(), 0
    return np.where(good, readings, readings[good].mean()), (~good).sum()


# %% readings-at right: a loop over the rows
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return np.array([row[hour] for row, hour in zip(table, hours)])


# %% readings-at right: take_along_axis with a column of hours
def readings_at(table, hours):
    if hours.shape != (table.shape[0],):
        raise ValueError("one hour per row")
    return np.take_along_axis(table, hours[:, None], axis=1)[:, 0]


# %% readings-at right: the places in one long row
def readings_at(table, hours):
    days, m = table.shape
    if hours.size != days:
        raise ValueError
    return table.ravel()[m * np.arange(days) + hours]


# %% readings-at wrong: all hours for every day
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return table[:, hours]


# %% readings-at wrong: the hours pick whole rows
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return table[hours % len(table)][:, 0]


# %% readings-at wrong: rows and columns exchanged
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return table.T[np.arange(len(table)) % table.shape[1], hours % len(table)]


# %% readings-at wrong: places in the long row for days of 24 hours only
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return table.ravel()[(24 * np.arange(len(table)) + hours) % table.size]


# %% readings-at wrong: no check, one hour is stretched over all days
def readings_at(table, hours):
    return table[np.arange(len(table)), hours]


# %% readings-at wrong: checks only for too few hours
def readings_at(table, hours):
    if len(hours) < len(table):
        raise ValueError
    return table[np.arange(len(table)), hours[: len(table)]]


# %% readings-at wrong: refuses a single hour, and leaves the rest to NumPy
def readings_at(table, hours):
    if len(hours) == 1 and len(table) > 1:
        raise ValueError
    return table[np.arange(len(table)), hours]


# %% readings-at wrong: a column as the result
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return np.take_along_axis(table, hours[:, None], axis=1)


# %% readings-at wrong: a list
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return [row[hour] for row, hour in zip(table, hours)]


# %% readings-at wrong: counts hours from 1
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return table[np.arange(len(table)), hours - 1]


# %% readings-at wrong: an integer result cuts readings off
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    result = np.zeros(len(table), dtype=int)
    for i, hour in enumerate(hours):
        result[i] = table[i, hour]
    return result


# %% readings-at wrong: sorts the caller's hours
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    got = table[np.arange(len(table)), hours]
    hours.sort()
    return got


# %% readings-at wrong: the same hour on every day
def readings_at(table, hours):
    if len(table) != len(hours):
        raise ValueError
    return table[:, hours[0]]


# %% readings-at right: the diagonal of all hours for every day
def readings_at(table, hours):
    if hours.shape != (len(table),):
        raise ValueError("one hour per day")
    return table[:, hours].diagonal()


# %% readings-at wrong: refuses hours that no clock has, though rows may be longer
def readings_at(table, hours):
    if len(hours) != len(table) or (hours > 23).any():
        raise ValueError("one hour per day, from 0 to 23")
    return table[np.arange(len(table)), hours]


# %% standardise right: works along the rows of a table that is turned if needed
def standardise(table, axis=0):
    work = table.astype(float) if axis == 0 else table.T.astype(float)
    spread = work.std(axis=0)
    spread[spread == 0] = 1
    work = (work - work.mean(axis=0)) / spread
    return work if axis == 0 else work.T


# %% standardise right: expand_dims, and a division only where it is possible
def standardise(table, axis=0):
    mean = np.expand_dims(np.mean(table, axis), axis)
    spread = np.expand_dims(np.std(table, axis), axis)
    distance = table - mean
    return np.divide(distance, spread, out=np.zeros(distance.shape), where=spread > 0)


# %% standardise right: a loop over the columns or rows
def standardise(table, axis=0):
    lines = table.T if axis == 0 else table
    result = []
    for line in lines:
        spread = line.std()
        if line.max() == line.min():
            result.append(np.zeros(len(line)))
        else:
            result.append((line - line.mean()) / spread)
    result = np.array(result)
    return result.T if axis == 0 else result


# %% standardise wrong: without keepdims, rows are stretched along the wrong axis
def standardise(table, axis=0):
    mean = table.mean(axis=axis)
    spread = table.std(axis=axis)
    return (table - mean) / np.where(spread == 0, 1, spread)


# %% standardise wrong: one mean and one standard deviation for the whole table
def standardise(table, axis=0):
    spread = table.std()
    return (table - table.mean()) / (spread if spread else 1)


# %% standardise wrong: ignores the axis
def standardise(table, axis=0):
    spread = table.std(axis=0)
    return (table - table.mean(axis=0)) / np.where(spread == 0, 1, spread)


# %% standardise wrong: axis means the axis that stays
def standardise(table, axis=0):
    mean = table.mean(axis=1 - axis, keepdims=True)
    spread = table.std(axis=1 - axis, keepdims=True)
    return (table - mean) / np.where(spread == 0, 1, spread)


# %% standardise wrong: 0 / 0 is left as NaN
def standardise(table, axis=0):
    with np.errstate(all="ignore"):
        return (table - table.mean(axis=axis, keepdims=True)) / table.std(axis=axis, keepdims=True)


# %% standardise wrong: divides by n - 1 in the standard deviation
def standardise(table, axis=0):
    if table.shape[axis] == 1:
        return np.zeros(table.shape)
    mean = table.mean(axis=axis, keepdims=True)
    spread = table.std(axis=axis, ddof=1, keepdims=True)
    return (table - mean) / np.where(spread == 0, 1, spread)


# %% standardise wrong: divides by the variance
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    spread = table.var(axis=axis, keepdims=True)
    return (table - mean) / np.where(spread == 0, 1, spread)


# %% standardise wrong: the standard deviation is taken after the table was shifted in place
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    spread = table.std(axis=axis, keepdims=True)
    np.subtract(table, mean, out=table, casting="unsafe")
    return table / np.where(spread == 0, 1, spread)


# %% standardise wrong: brought to 0 ... 1 instead
def standardise(table, axis=0):
    low = table.min(axis=axis, keepdims=True)
    run = table.max(axis=axis, keepdims=True) - low
    return (table - low) / np.where(run == 0, 1, run)


# %% standardise wrong: adds a small number, which changes a small spread
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    return (table - mean) / (table.std(axis=axis, keepdims=True) + 1e-2)


# %% standardise wrong: a small spread is taken for none
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    spread = table.std(axis=axis, keepdims=True)
    return (table - mean) / np.where(spread < 0.05, 1, spread)


# %% standardise wrong: the mean is not subtracted
def standardise(table, axis=0):
    spread = table.std(axis=axis, keepdims=True)
    return table / np.where(spread == 0, 1, spread)


# %% standardise wrong: a table that is turned, and not turned back
def standardise(table, axis=0):
    work = table if axis == 0 else table.T
    spread = work.std(axis=0)
    return (work - work.mean(axis=0)) / np.where(spread == 0, 1, spread)


# %% standardise wrong: constant columns are left out
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    spread = table.std(axis=axis, keepdims=True)
    keep = np.flatnonzero(spread.ravel())
    scaled = (table - mean) / np.where(spread == 0, 1, spread)
    return np.take(scaled, keep, axis=1 - axis)


# %% standardise wrong: a list of lists
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    spread = table.std(axis=axis, keepdims=True)
    return ((table - mean) / np.where(spread == 0, 1, spread)).tolist()


# %% standardise wrong: the table is shifted in place for floats only
def standardise(table, axis=0):
    spread = table.std(axis=axis, keepdims=True)
    if table.dtype.kind == "f":
        table -= table.mean(axis=axis, keepdims=True)
    else:
        table = table - table.mean(axis=axis, keepdims=True)
    return table / np.where(spread == 0, 1, spread)


# %% standardise right: divides first, and puts 0 where that gave NaN
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    return np.nan_to_num((table - mean) / table.std(axis=axis, keepdims=True))


# %% standardise wrong: below a thousandth, the spread is taken for rounding
def standardise(table, axis=0):
    mean = table.mean(axis=axis, keepdims=True)
    spread = table.std(axis=axis, keepdims=True)
    return (table - mean) / np.where(spread < 1e-3, 1, spread)


# %% evaluate-grid right: meshgrid
def evaluate_grid(f, xs, ys):
    X, Y = np.meshgrid(xs, ys)
    return f(X, Y)


# %% evaluate-grid right: both reshaped
def evaluate_grid(f, xs, ys):
    return f(xs.reshape(1, -1), ys.reshape(-1, 1))


# %% evaluate-grid right: all pairs in one long row, then cut
def evaluate_grid(f, xs, ys):
    pairs = f(np.tile(xs, len(ys)), np.repeat(ys, len(xs)))
    return pairs.reshape(len(ys), len(xs))


# %% evaluate-grid right: one row per x, then turned
def evaluate_grid(f, xs, ys):
    return f(xs[:, np.newaxis], ys).T


# %% evaluate-grid wrong: the two rows as they are
def evaluate_grid(f, xs, ys):
    return f(xs, ys)


# %% evaluate-grid wrong: only the pairs, as far as both go
def evaluate_grid(f, xs, ys):
    n = min(len(xs), len(ys))
    return f(xs[:n], ys[:n])


# %% evaluate-grid wrong: a column only where the lengths differ, "because equal ones fit anyway"
def evaluate_grid(f, xs, ys):
    if len(xs) == len(ys):
        return f(xs, ys)
    return f(xs, ys[:, None])


# %% evaluate-grid wrong: one row per x
def evaluate_grid(f, xs, ys):
    return f(xs[:, None], ys)


# %% evaluate-grid wrong: two loops, a call for each pair
def evaluate_grid(f, xs, ys):
    return np.array([[f(x, y) for x in xs] for y in ys])


# %% evaluate-grid wrong: one call per row
def evaluate_grid(f, xs, ys):
    return np.array([f(xs, y) for y in ys])


# %% evaluate-grid wrong: a first call to see what comes out
def evaluate_grid(f, xs, ys):
    result = np.zeros((len(ys), len(xs)), dtype=np.asarray(f(xs[0], ys[0])).dtype)
    result[:] = f(xs, ys[:, None])
    return result


# %% evaluate-grid wrong: the arguments of f exchanged
def evaluate_grid(f, xs, ys):
    return f(ys[:, None], xs)


# %% evaluate-grid wrong: meshgrid in the other order
def evaluate_grid(f, xs, ys):
    X, Y = np.meshgrid(xs, ys, indexing="ij")
    return f(X, Y)


# %% evaluate-grid wrong: turned by reshape, which mixes the values
def evaluate_grid(f, xs, ys):
    return f(xs[:, None], ys).reshape(len(ys), len(xs))


# %% evaluate-grid wrong: a list of lists
def evaluate_grid(f, xs, ys):
    return f(xs, ys[:, None]).tolist()


# %% evaluate-grid wrong: a result of integers cuts off
def evaluate_grid(f, xs, ys):
    result = np.zeros((len(ys), len(xs)), dtype=int)
    result[:] = f(xs, ys[:, None])
    return result


# %% evaluate-grid wrong: upside down, like the axes of a picture
def evaluate_grid(f, xs, ys):
    return f(xs, ys[::-1, None])


# %% evaluate-grid wrong: moves the caller's ys, for the next call
def evaluate_grid(f, xs, ys):
    result = f(xs, ys.copy()[:, None])
    ys += 1
    return result


# %% evaluate-grid wrong: a table of ys in the dtype of xs cuts them off
def evaluate_grid(f, xs, ys):
    column = np.zeros((len(ys), len(xs)), dtype=xs.dtype)
    column[:] = ys[:, None]
    return f(xs, column)


# %% split-together right: shuffles a list of places
def split_together(X, y, test_size, rng):
    n = len(X)
    if len(y) != n or test_size < 1 or test_size > n - 1:
        raise ValueError
    places = np.arange(n)
    rng.shuffle(places)
    return (
        X[places[test_size:]],
        X[places[:test_size]],
        y[places[test_size:]],
        y[places[:test_size]],
    )


# %% split-together right: chooses the test rows, and a mask for the others
def split_together(X, y, test_size, rng):
    if X.shape[0] != y.shape[0] or test_size not in range(1, len(y)):
        raise ValueError("sizes")
    chosen = np.zeros(len(y), dtype=bool)
    chosen[rng.choice(len(y), size=test_size, replace=False)] = True
    return X[~chosen], X[chosen], y[~chosen], y[chosen]


# %% split-together right: sorts by random numbers
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = np.argsort(rng.random(len(X)))
    X_mixed, y_mixed = X[order], y[order]
    return X_mixed[:-test_size], X_mixed[-test_size:], y_mixed[:-test_size], y_mixed[-test_size:]


# %% split-together wrong: shuffles X and y apart, so the pairs are broken
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    X, y = rng.permutation(X), rng.permutation(y)
    return X[test_size:], X[:test_size], y[test_size:], y[:test_size]


# %% split-together wrong: shuffles the caller's data in place
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = rng.permutation(len(X))
    X[:], y[:] = X[order], y[order]
    return tuple(a.copy() for a in (X[test_size:], X[:test_size], y[test_size:], y[:test_size]))


# %% split-together wrong: makes its own generator
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = np.random.default_rng(0).permutation(len(X))
    test, train = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: a generator without a seed
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = np.random.default_rng().permutation(len(X))
    test, train = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: does not shuffle, the first rows are the test
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    return tuple(a.copy() for a in (X[test_size:], X[:test_size], y[test_size:], y[:test_size]))


# %% split-together wrong: does not shuffle, the last rows are the test
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    cut = len(X) - test_size
    return X[:cut].copy(), X[cut:].copy(), y[:cut].copy(), y[cut:].copy()


# %% split-together wrong: the same row may be drawn twice
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = rng.integers(0, len(X), len(X))
    test, train = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: the parts in another order
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = rng.permutation(len(X))
    test, train = order[:test_size], order[test_size:]
    return X[train], y[train], X[test], y[test]


# %% split-together wrong: test_size taken for the size of the training set
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = rng.permutation(len(X))
    train, test = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: test_size 0 is accepted
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 <= test_size < len(X):
        raise ValueError
    order = rng.permutation(len(X))
    test, train = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: all rows may go to the test
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size <= len(X):
        raise ValueError
    order = rng.permutation(len(X))
    test, train = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: different lengths are not noticed
def split_together(X, y, test_size, rng):
    if not 0 < test_size < len(X):
        raise ValueError
    order = rng.permutation(min(len(X), len(y)))
    test, train = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: a dictionary of the parts
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = rng.permutation(len(X))
    test, train = order[:test_size], order[test_size:]
    return {"X_train": X[train], "X_test": X[test], "y_train": y[train], "y_test": y[test]}


# %% split-together wrong: lists
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = rng.permutation(len(X)).tolist()
    test, train = order[:test_size], order[test_size:]
    return (
        [X[i] for i in train],
        [X[i] for i in test],
        [y[i] for i in train],
        [y[i] for i in test],
    )


# %% split-together wrong: a block of neighbours from a random start, which may not go round
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    start = rng.integers(0, len(X) - test_size + 1)
    places = np.arange(len(X))
    test = places[start : start + test_size]
    train = np.concatenate([places[:start], places[start + test_size :]])
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: a block of neighbours that goes round, so each row has its chance
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    order = np.roll(np.arange(len(X)), rng.integers(len(X)))
    test, train = order[:test_size], order[test_size:]
    return X[train], X[test], y[train], y[test]


# %% split-together wrong: y becomes a column of X and takes its dtype
def split_together(X, y, test_size, rng):
    if len(X) != len(y) or not 0 < test_size < len(X):
        raise ValueError
    table = np.zeros((len(X), X.shape[1] + 1), dtype=X.dtype)
    table[:, :-1] = X
    table[:, -1] = y
    table = rng.permutation(table)
    test, train = table[:test_size].copy(), table[test_size:].copy()
    return train[:, :-1], test[:, :-1], train[:, -1], test[:, -1]


# %% faulty-stations right: the distance from the town as a median over time, and a count for stuck
def faulty_stations(readings):
    clean = np.where(readings == 85.0, np.nan, readings)
    town = np.nanmedian(clean, axis=0)
    shifted = np.abs(np.nanmedian(clean - town, axis=1)) > 2.5
    second_half = clean[:, clean.shape[1] // 2 :]
    stuck = np.nanmax(second_half, axis=1) - np.nanmin(second_half, axis=1) < 5
    return shifted | stuck


# %% faulty-stations right: a loop over the stations, the mean distance without the spikes
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    verdicts = []
    for station in readings:
        valid = (station < 84) & ~np.isnan(station)
        verdicts.append(np.abs(station - town)[valid].mean() > 1.3)
    return np.array(verdicts)


# %% faulty-stations right: compared with every other station, pair by pair
def faulty_stations(readings):
    n = len(readings)
    clean = np.where(readings > 80, np.nan, readings)
    disagree = np.zeros(n)
    for i in range(n):
        for j in range(n):
            apart = np.abs(clean[i] - clean[j])
            disagree[i] += np.nanmean(apart > 2.01) > 0.15
    return disagree > n / 2


# %% faulty-stations wrong: the mean of the town is pulled away by spikes and faulty stations
def faulty_stations(readings):
    town = np.nanmean(readings, axis=0)
    return (np.abs(readings - town) > 2.2).mean(axis=1) > 0.12


# %% faulty-stations wrong: the median without "nan", so gaps hide everything
def faulty_stations(readings):
    town = np.median(readings, axis=0)
    return (np.abs(readings - town) > 2.2).mean(axis=1) > 0.12


# %% faulty-stations wrong: one far reading is enough, so spikes accuse all
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return (np.abs(readings - town) > 2.2).any(axis=1)


# %% faulty-stations wrong: only the mean distance with its sign, which a stuck station does not have
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return np.abs(np.nanmedian(readings - town, axis=1)) > 2.5


# %% faulty-stations wrong: finds only stuck stations
def faulty_stations(readings):
    half = np.where(readings == 85, np.nan, readings)[:, readings.shape[1] // 2 :]
    return np.nanmax(half, axis=1) - np.nanmin(half, axis=1) < 5


# %% faulty-stations wrong: without abs, so stations that are too cold pass
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return (readings - town > 2.2).mean(axis=1) > 0.12


# %% faulty-stations wrong: the median over the hours, the wrong axis
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=1, keepdims=True)
    return (np.abs(readings - town) > 2.2).mean(axis=1) > 0.12


# %% faulty-stations wrong: the share per hour and not per station
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return (np.abs(readings - town) > 2.2).mean(axis=0) > 0.12


# %% faulty-stations wrong: gaps are taken for faults
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    near = np.abs(readings - town) <= 2.2
    return near.mean(axis=1) < 0.95


# %% faulty-stations wrong: more than half of the hours must be far away, and a stuck one is often near
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return (np.abs(readings - town) > 2.2).mean(axis=1) > 0.5


# %% faulty-stations wrong: gaps filled with 0 °C in the caller's array
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    readings[np.isnan(readings)] = 0
    return (np.abs(readings - town) > 2.2).mean(axis=1) > 0.12


# %% faulty-stations wrong: the numbers of the faulty stations instead of bools
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return np.flatnonzero((np.abs(readings - town) > 2.2).mean(axis=1) > 0.12)


# %% faulty-stations wrong: 0 and 1 instead of bools
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return ((np.abs(readings - town) > 2.2).mean(axis=1) > 0.12).astype(int)


# %% faulty-stations wrong: a list of bools
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return ((np.abs(readings - town) > 2.2).mean(axis=1) > 0.12).tolist()


# %% faulty-stations right: shifted by the usual difference, stuck by a second half without change
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    shifted = np.abs(np.nanmedian(readings - town, axis=1)) > 2
    late = readings[:, readings.shape[1] // 2 :]
    late = np.where(late == 85, np.nan, late)
    return shifted | (np.nanmax(late, axis=1) == np.nanmin(late, axis=1))


# %% faulty-stations wrong: looks at the first 240 hours only
def faulty_stations(readings):
    first = readings[:, :240]
    town = np.nanmedian(first, axis=0)
    return (np.abs(first - town) > 2).mean(axis=1) > 0.15


# %% faulty-stations wrong: a typical distance, which a station stuck at half-time does not reach
def faulty_stations(readings):
    town = np.nanmedian(readings, axis=0)
    return np.nanmedian(np.abs(readings - town), axis=1) > 1.5


# %% hourly-change strict list, tuple: an array of shape `(n - 1,)`

# %% day-and-hour-means strict list: a tuple of two arrays

# %% repair strict list, int: a *new* array of floats

# %% readings-at strict list, tuple: an array of shape `(days,)`

# %% standardise strict list, tuple, int: a new array of floats

# %% evaluate-grid strict list, tuple: an array of shape `(m, n)`

# %% split-together strict list: a tuple of four arrays

# %% faulty-stations strict list, tuple: an array of bools

# %% repair equivalent: for two bools, * is the same as &
# - good = (low <= readings) & (readings <= high)
# + good = (low <= readings) * (readings <= high)

# %% standardise equivalent: a standard deviation is never negative
# - return (table - mean) / np.where(spread == 0, 1, spread)
# + return (table - mean) / np.where(spread <= 0, 1, spread)

# %% standardise equivalent: where all values are equal, 0 is divided by it
# - return (table - mean) / np.where(spread == 0, 1, spread)
# + return (table - mean) / np.where(spread == 0, 2, spread)

# %% faulty-stations equivalent: the limits are a choice, and a good station is far from them
# - far_away = np.abs(readings - town) > 2.2 # False where the reading is NaN
# + far_away = np.abs(readings - town) >= 2.2 # False where the reading is NaN

# - return far_away.mean(axis=1) > 0.12
# + return far_away.mean(axis=1) >= 0.12

# - far_away = np.abs(readings - town) > 2.2 # False where the reading is NaN
# + far_away = np.abs(readings - town) > 3.2 # False where the reading is NaN

# - far_away = np.abs(readings - town) > 2.2 # False where the reading is NaN
# + far_away = np.abs(readings - town) > 1.2000000000000002 # False where the reading is NaN
