# Answers to 13-functions: each cell stands in its exercise's solution cell.

# %% degrees-outside right: the largest of three differences
def degrees_outside(t, low=2, high=8):
    return max(low - t, t - high, 0)


# %% degrees-outside right: one result, changed in two branches, returned once
def degrees_outside(t, low=2, high=8):
    result = 0
    if t < low:
        result = low - t
    elif t > high:
        result = t - high
    return result


# %% degrees-outside right: the distance to the nearest safe temperature
def degrees_outside(t, low=2, high=8):
    nearest = min(max(t, low), high)
    return abs(t - nearest)


# %% degrees-outside right: guard clause for the safe case first
def degrees_outside(t, low=2, high=8):
    if low <= t <= high:
        return 0.0
    return min(abs(t - low), abs(t - high))


# %% degrees-outside wrong: prints instead of returning
def degrees_outside(t, low=2, high=8):
    if t < low:
        print(low - t)
    elif t > high:
        print(t - high)
    else:
        print(0)


# %% degrees-outside wrong: no return for the safe case, so None
def degrees_outside(t, low=2, high=8):
    if t < low:
        return low - t
    if t > high:
        return t - high


# %% degrees-outside wrong: subtracts the wrong way round below low
def degrees_outside(t, low=2, high=8):
    if t < low:
        return t - low
    if t > high:
        return t - high
    return 0


# %% degrees-outside wrong: subtracts the wrong way round above high
def degrees_outside(t, low=2, high=8):
    if t < low:
        return low - t
    if t > high:
        return high - t
    return 0


# %% degrees-outside wrong: the numbers of the fridge in the body, parameters ignored
def degrees_outside(t, low=2, high=8):
    if t < 2:
        return 2 - t
    if t > 8:
        return t - 8
    return 0


# %% degrees-outside wrong: distance to the nearest limit, inside too
def degrees_outside(t, low=2, high=8):
    return min(abs(t - low), abs(t - high))


# %% degrees-outside wrong: distance from the middle
def degrees_outside(t, low=2, high=8):
    return abs(t - (low + high) / 2)


# %% degrees-outside wrong: yes or no instead of how far
def degrees_outside(t, low=2, high=8):
    return t < low or t > high


# %% degrees-outside wrong: returns False for the safe case, which only equals 0
def degrees_outside(t, low=2, high=8):
    if t < low:
        return low - t
    if t > high:
        return t - high
    return False


# %% degrees-outside wrong: gives the parameters other values at the start
def degrees_outside(t, low=2, high=8):
    low = 2
    high = 8
    if t < low:
        return low - t
    if t > high:
        return t - high
    return 0


# %% degrees-outside wrong: looks at the warm side only
def degrees_outside(t, low=2, high=8):
    if t > high:
        return t - high
    return 0


# %% degrees-outside wrong: returns text with a unit
def degrees_outside(t, low=2, high=8):
    return f"{max(low - t, t - high, 0)} °C"


# %% night-summary right: a loop of its own
def night_summary(readings):
    if not readings:
        raise ValueError("no readings")
    lowest = highest = readings[0]
    total = 0
    for t in readings:
        total += t
        if t < lowest:
            lowest = t
        if t > highest:
            highest = t
    return lowest, highest, total / len(readings)


# %% night-summary right: sorts a copy
def night_summary(readings):
    if readings == []:
        raise ValueError("no readings")
    ordered = sorted(readings)
    return (ordered[0], ordered[-1], sum(ordered) / len(ordered))


# %% night-summary right: the library's mean, and its error is translated
def night_summary(readings):
    from statistics import StatisticsError, fmean

    try:
        mean = fmean(readings)
    except StatisticsError:
        raise ValueError("mean of no readings, min() and max() too") from None
    return min(readings), max(readings), mean


# %% night-summary right: a message of its own that begins like the library's
def night_summary(readings):
    if len(readings) < 1:
        raise ValueError("mean requires at least one reading")
    return min(readings), max(readings), sum(readings) / len(readings)


# %% night-summary wrong: no guard, and min happens to raise a ValueError
def night_summary(readings):
    return min(readings), max(readings), sum(readings) / len(readings)


# %% night-summary wrong: no guard, and the library's mean happens to raise a kind of ValueError
def night_summary(readings):
    from statistics import mean

    average = mean(readings)
    return min(readings), max(readings), average


# %% night-summary wrong: raises without a message
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError
    return min(readings), max(readings), sum(readings) / len(readings)


# %% night-summary wrong: prints the three numbers
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    print(min(readings), max(readings), sum(readings) / len(readings))


# %% night-summary wrong: sorts the caller's list
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    readings.sort()
    return readings[0], readings[-1], sum(readings) / len(readings)


# %% night-summary wrong: takes values out of the caller's list
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    mean = sum(readings) / len(readings)
    low, high = min(readings), max(readings)
    while len(readings) > 0:
        readings.pop()
    return low, high, mean


# %% night-summary wrong: returns a list
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    return [min(readings), max(readings), sum(readings) / len(readings)]


# %% night-summary wrong: three returns, only the first is reached
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    return min(readings)
    return max(readings)
    return sum(readings) / len(readings)


# %% night-summary wrong: highest before lowest
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    return max(readings), min(readings), sum(readings) / len(readings)


# %% night-summary wrong: divides by zero when the list is empty
def night_summary(readings):
    mean = sum(readings) / len(readings)
    return min(readings), max(readings), mean


# %% night-summary wrong: returns None for an empty list
def night_summary(readings):
    if len(readings) == 0:
        return None
    return min(readings), max(readings), sum(readings) / len(readings)


# %% night-summary wrong: returns the error instead of raising it
def night_summary(readings):
    if len(readings) == 0:
        return ValueError("no readings")
    return min(readings), max(readings), sum(readings) / len(readings)


# %% night-summary wrong: the middle between lowest and highest for the mean
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    low, high = min(readings), max(readings)
    return low, high, (low + high) / 2


# %% night-summary wrong: whole-number division
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    return min(readings), max(readings), sum(readings) // len(readings)


# %% night-summary wrong: lowest begins at 0, so it is never above 0
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    low = high = 0
    for t in readings:
        low, high = min(low, t), max(high, t)
    return low, high, sum(readings) / len(readings)


# %% night-summary wrong: takes the list as sorted already
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    return readings[0], readings[-1], sum(readings) / len(readings)


# %% night-summary wrong: a text with the three numbers
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    return f"({min(readings)}, {max(readings)}, {sum(readings) / len(readings)})"


# %% night-summary wrong: rounds the mean, which nobody asked for
def night_summary(readings):
    if len(readings) == 0:
        raise ValueError("no readings")
    return min(readings), max(readings), round(sum(readings) / len(readings), 2)


# %% warm-minutes right: counts first, multiplies at the end
def warm_minutes(readings, limit, step):
    count = 0
    for t in readings:
        count += t > limit
    return count * step


# %% warm-minutes right: a sum
def warm_minutes(readings, limit, step):
    return sum(step for t in readings if t > limit)


# %% warm-minutes right: skips what is not warm
def warm_minutes(readings, limit, step):
    minutes = 0.0
    for place in range(len(readings)):
        if readings[place] <= limit:
            continue
        minutes = minutes + step
    return minutes


# %% warm-minutes wrong: a global total that grows from call to call
total = 0


def warm_minutes(readings, limit, step):
    global total
    for t in readings:
        if t > limit:
            total = total + step
    return total


# %% warm-minutes wrong: a global total, set to 0 at each call
def warm_minutes(readings, limit, step):
    global total
    total = 0
    for t in readings:
        if t > limit:
            total = total + step
    return total


# %% warm-minutes wrong: UnboundLocalError as before, total stands outside
total = 0


def warm_minutes(readings, limit, step):
    for t in readings:
        if t > limit:
            total = total + step
    return total


# %% warm-minutes wrong: still prints
def warm_minutes(readings, limit, step):
    total = 0
    for t in readings:
        if t > limit:
            total = total + step
    print(total)


# %% warm-minutes wrong: prints and returns
def warm_minutes(readings, limit, step):
    total = 0
    for t in readings:
        if t > limit:
            total = total + step
    print(total)
    return total


# %% warm-minutes wrong: the limit itself counts as warm
def warm_minutes(readings, limit, step):
    total = 0
    for t in readings:
        if t >= limit:
            total = total + step
    return total


# %% warm-minutes wrong: 15 minutes for every logger
def warm_minutes(readings, limit, step):
    total = 0
    for t in readings:
        if t > limit:
            total = total + 15
    return total


# %% warm-minutes wrong: a limit of 8 inside shadows the parameter
def warm_minutes(readings, limit, step):
    limit = 8
    total = 0
    for t in readings:
        if t > limit:
            total = total + step
    return total


# %% warm-minutes wrong: returns inside the loop
def warm_minutes(readings, limit, step):
    total = 0
    for t in readings:
        if t > limit:
            total = total + step
        return total


# %% warm-minutes wrong: the count begins again at each reading
def warm_minutes(readings, limit, step):
    for t in readings:
        total = 0
        if t > limit:
            total = total + step
    return total


# %% warm-minutes wrong: counts the readings, forgets the minutes
def warm_minutes(readings, limit, step):
    total = 0
    for t in readings:
        if t > limit:
            total = total + 1
    return total


# %% warm-minutes wrong: empties the caller's list while it counts
def warm_minutes(readings, limit, step):
    total = 0
    while len(readings) > 0:
        if readings.pop() > limit:
            total = total + step
    return total


# %% warm-minutes wrong: the total is a default that is a list, and so remembers
def warm_minutes(readings, limit, step, total=[0]):
    for t in readings:
        if t > limit:
            total[0] = total[0] + step
    return total[0]


# %% warm-minutes wrong: a global total with an underscore, set to 0 at each call
_total = 0


def warm_minutes(readings, limit, step):
    global _total
    _total = 0
    for t in readings:
        if t > limit:
            _total = _total + step
    return _total


# %% warm-minutes wrong: keeps the warm readings in a list outside
seen = []


def warm_minutes(readings, limit, step):
    total = 0
    for t in readings:
        if t > limit:
            total = total + step
            seen.append(t)
    return total


# %% collect-alarms right: the list is extended with a list built first
def collect_alarms(readings, alarms=None):
    found = [t for t in readings if not 2 <= t <= 8]
    if alarms is None:
        return found
    alarms.extend(found)
    return alarms


# %% collect-alarms right: an expression chooses the list
def collect_alarms(readings, alarms=None):
    result = [] if alarms is None else alarms
    for t in readings:
        if t >= 2 and t <= 8:
            continue
        result.append(t)
    return result


# %% collect-alarms right: += changes the list in place
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = list()
    for t in readings:
        if t > 8 or t < 2:
            alarms += [t]
    return alarms


# %% collect-alarms right: another default that no caller gives
def collect_alarms(readings, alarms=()):
    if alarms == ():
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: the mutable default
def collect_alarms(readings, alarms=[]):
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: `or` throws away an empty list that was given
def collect_alarms(readings, alarms=None):
    alarms = alarms or []
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: `not alarms` throws away an empty list that was given
def collect_alarms(readings, alarms=None):
    if not alarms:
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: `==` with an empty list throws it away, too
def collect_alarms(readings, alarms=None):
    if alarms is None or alarms == []:
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: a new list in place of the one that was given
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms = alarms + [t]
    return alarms


# %% collect-alarms wrong: works on a copy of the default and of every list
def collect_alarms(readings, alarms=[]):
    result = list(alarms)
    for t in readings:
        if t < 2 or t > 8:
            result.append(t)
    return result


# %% collect-alarms wrong: empties the default at each call, so the lists of two calls are one
def collect_alarms(readings, alarms=[]):
    if alarms is collect_alarms.__defaults__[0]:
        alarms.clear()
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: always begins anew
def collect_alarms(readings, alarms=None):
    alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: no return
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)


# %% collect-alarms wrong: returns what append gives, which is None
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms = alarms.append(t)
    return alarms


# %% collect-alarms wrong: the limits count as alarming
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in readings:
        if t <= 2 or t >= 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: heat only
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in readings:
        if t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: removes the safe readings from the caller's list
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in list(readings):
        if 2 <= t <= 8:
            readings.remove(t)
    alarms.extend(readings)
    return alarms


# %% collect-alarms wrong: puts new alarms at the front
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms.insert(0, t)
    return alarms


# %% collect-alarms wrong: None is never replaced by a list
def collect_alarms(readings, alarms=None):
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return alarms


# %% collect-alarms wrong: fills the list and returns a copy
def collect_alarms(readings, alarms=None):
    if alarms is None:
        alarms = []
    for t in readings:
        if t < 2 or t > 8:
            alarms.append(t)
    return list(alarms)


# %% alarm-text right: two names and if/else
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    if minutes > limit:
        state = "ALARM"
    else:
        state = "ok"
    if hours:
        time = f"{minutes / 60:.1f} h"
    else:
        time = f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text right: early returns and an inner helper
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    def line(time):
        if minutes <= limit:
            return fridge + ": " + time + ", ok"
        return fridge + ": " + time + ", ALARM"

    if hours:
        return line(str(round(minutes / 60, 1)) + " h")
    return line(str(minutes) + " min")


# %% alarm-text right: the checks by hand, for want of a star
def alarm_text(fridge, minutes, *positional, **options):
    if positional:
        raise TypeError("limit and hours are keyword-only")
    limit = options.get("limit", 30)
    time = "%.1f h" % (minutes / 60) if options.get("hours") else "%d min" % minutes
    return "%s: %s, %s" % (fridge, time, "ALARM" if minutes > limit else "ok")


# %% alarm-text wrong: no star, so limit can be given by place
def alarm_text(fridge, minutes, limit=30, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: the star one place too late, limit can be given by place
def alarm_text(fridge, minutes, limit=30, *, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: the star first, so nothing can be given by place
def alarm_text(*, fridge, minutes, limit=30, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: *rest swallows what is given by place
def alarm_text(fridge, minutes, *rest, limit=30, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: the defaults are missing
def alarm_text(fridge, minutes, *, limit, hours):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: at the limit it already alarms
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    state = "ALARM" if minutes >= limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: 30 in the body, the parameter is not used
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    state = "ALARM" if minutes > 30 else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: compares hours with a limit in minutes
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    unit = "min"
    if hours:
        minutes = minutes / 60
        unit = "h"
        return f"{fridge}: {minutes:.1f} {unit}, {'ALARM' if minutes > limit else 'ok'}"
    return f"{fridge}: {minutes} {unit}, {'ALARM' if minutes > limit else 'ok'}"


# %% alarm-text wrong: whole hours only
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes // 60} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: hours without a fixed number of decimals
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: other names for the parameters, so that they cannot be given by name
def alarm_text(name, time_outside, *, limit=30, hours=False):
    state = "ALARM" if time_outside > limit else "ok"
    time = f"{time_outside / 60:.1f} h" if hours else f"{time_outside} min"
    return f"{name}: {time}, {state}"


# %% alarm-text wrong: prints the line
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    print(f"{fridge}: {time}, {state}")


# %% alarm-text wrong: hours is on by default
def alarm_text(fridge, minutes, *, limit=30, hours=True):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: `limit or 30` turns a limit of 0 into 30
def alarm_text(fridge, minutes, *, limit=None, hours=False):
    limit = limit or 30
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    return f"{fridge}: {time}, {state}"


# %% alarm-text wrong: prints the line and returns it
def alarm_text(fridge, minutes, *, limit=30, hours=False):
    state = "ALARM" if minutes > limit else "ok"
    time = f"{minutes / 60:.1f} h" if hours else f"{minutes} min"
    text = f"{fridge}: {time}, {state}"
    print(text)
    return text


# %% first-lasting right: looks at every stretch
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError("times must be at least 1")
    for start in range(len(readings) - times + 1):
        good = 0
        for k in range(times):
            if rule(readings[start + k]):
                good += 1
        if good == times:
            return start
    return None


# %% first-lasting right: remembers where the run began
def first_lasting(readings, rule, times):
    if times <= 0:
        raise ValueError(f"times is {times}")
    begin = None
    for place, t in enumerate(readings):
        if not rule(t):
            begin = None
        elif begin is None:
            begin = place
        if begin is not None and place - begin + 1 >= times:
            return begin


# %% first-lasting right: a while loop that jumps behind the reading that broke the run
def first_lasting(readings, rule, times):
    if not times >= 1:
        raise ValueError
    start = 0
    while start + times <= len(readings):
        end = start
        while end < start + times and rule(readings[end]):
            end += 1
        if end == start + times:
            return start
        start = end + 1
    return None


# %% first-lasting wrong: counts all, in a row or not
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    count = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            count = count + 1
        if count == times:
            return place - times + 1
    return None


# %% first-lasting wrong: the place of the last reading of the run
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run == times:
            return place
    return None


# %% first-lasting wrong: one place off
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times
    return None


# %% first-lasting wrong: gives up in the first round, the return is in the loop
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times + 1
        return None


# %% first-lasting wrong: the rule of the example in the body
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if readings[place] > 8:
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times + 1
    return None


# %% first-lasting wrong: does not call the rule, and a function counts as True
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if rule:
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times + 1
    return None


# %% first-lasting wrong: -1 where there is no run
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times + 1
    return -1


# %% first-lasting wrong: takes a start at place 0 for no run
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    begin = None
    for place in range(len(readings)):
        if not rule(readings[place]):
            begin = None
        elif not begin:
            begin = place
        if begin is not None and place - begin + 1 >= times:
            return begin or None
    return None


# %% first-lasting wrong: a run that ends with the list is not seen
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    for start in range(len(readings) - times):
        if all(rule(readings[start + k]) for k in range(times)):
            return start
    return None


# %% first-lasting wrong: looks only at runs that have exactly this length
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings) + 1):
        if place < len(readings) and rule(readings[place]):
            run = run + 1
        else:
            if run == times:
                return place - times
            run = 0
    return None


# %% first-lasting wrong: no error for times below 1
def first_lasting(readings, rule, times):
    run = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times + 1
    return None


# %% first-lasting wrong: an empty list leaves before times is checked
def first_lasting(readings, rule, times):
    if len(readings) == 0:
        return None
    if times < 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times + 1
    return None


# %% first-lasting wrong: refuses 1, which is allowed
def first_lasting(readings, rule, times):
    if times <= 1:
        raise ValueError
    run = 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run == times:
            return place - times + 1
    return None


# %% first-lasting wrong: the longest run, not the first that is long enough
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    best, best_end, run = 0, None, 0
    for place in range(len(readings)):
        if rule(readings[place]):
            run = run + 1
        else:
            run = 0
        if run > best:
            best, best_end = run, place
    if best < times:
        return None
    return best_end - best + 1


# %% first-lasting wrong: eats the caller's readings
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError
    run = place = 0
    while len(readings) > 0:
        run = run + 1 if rule(readings.pop(0)) else 0
        if run == times:
            return place - times + 1
        place = place + 1
    return None


# %% first-lasting wrong: asks the rule about the whole list
def first_lasting(readings, rule, times):
    if times < 1:
        raise ValueError("times must be at least 1")
    run = 0
    for place in range(len(readings)):
        if rule(readings):
            run = run + 1
            if run == times:
                return place - times + 1
        else:
            run = 0
    return None


# %% make-alarm right: a lambda, with the texts chosen by an expression
def make_alarm(low, high):
    if not low < high:
        raise ValueError("low must be below high")
    return lambda t: "cold" if t < low else "warm" if t > high else "ok"


# %% make-alarm right: functools.partial of a function with three parameters
def make_alarm(low, high):
    from functools import partial

    if low >= high:
        raise ValueError

    return partial(_state, low=low, high=high)


def _state(t, low, high):
    if low <= t <= high:
        return "ok"
    if t < low:
        return "cold"
    return "warm"


# %% make-alarm right: an object that can be called
class Alarm:
    def __init__(self, low, high):
        if high <= low:
            raise ValueError(f"{low} is not below {high}")
        self.low, self.high = low, high

    def __call__(self, temperature):
        state = "ok"
        if temperature < self.low:
            state = "cold"
        if temperature > self.high:
            state = "warm"
        return state


def make_alarm(low, high):
    return Alarm(low, high)


# %% make-alarm wrong: calls the inner function instead of returning it
def make_alarm(low, high):
    if low >= high:
        raise ValueError

    def alarm(t=low):
        if t < low:
            return "cold"
        if t > high:
            return "warm"
        return "ok"

    return alarm()


# %% make-alarm wrong: defines the inner function and does not return it
def make_alarm(low, high):
    if low >= high:
        raise ValueError

    def alarm(t):
        if t < low:
            return "cold"
        if t > high:
            return "warm"
        return "ok"


# %% make-alarm wrong: the limits are kept in globals, the last made wins
def make_alarm(low, high):
    global the_low, the_high
    if low >= high:
        raise ValueError
    the_low, the_high = low, high

    def alarm(t):
        if t < the_low:
            return "cold"
        if t > the_high:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: the limits are kept in one shared list
limits = [0, 0]


def make_alarm(low, high):
    if low >= high:
        raise ValueError
    limits[0], limits[1] = low, high

    def alarm(t):
        if t < limits[0]:
            return "cold"
        if t > limits[1]:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: 2 and 8 in the body
def make_alarm(low, high):
    if low >= high:
        raise ValueError

    def alarm(t):
        if t < 2:
            return "cold"
        if t > 8:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: the limits are checked when the alarm is called
def make_alarm(low, high):
    def alarm(t):
        if low >= high:
            raise ValueError
        if t < low:
            return "cold"
        if t > high:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: equal limits are accepted
def make_alarm(low, high):
    if low > high:
        raise ValueError

    def alarm(t):
        if t < low:
            return "cold"
        if t > high:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: exchanges limits in the wrong order, silently
def make_alarm(low, high):
    if low > high:
        low, high = high, low

    def alarm(t):
        if t < low:
            return "cold"
        if t > high:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: the inner function prints
def make_alarm(low, high):
    if low >= high:
        raise ValueError

    def alarm(t):
        if t < low:
            print("cold")
        elif t > high:
            print("warm")
        else:
            print("ok")

    return alarm


# %% make-alarm wrong: the limits count as outside
def make_alarm(low, high):
    if low >= high:
        raise ValueError

    def alarm(t):
        if t <= low:
            return "cold"
        if t >= high:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: nothing for the good case
def make_alarm(low, high):
    if low >= high:
        raise ValueError

    def alarm(t):
        if t < low:
            return "cold"
        if t > high:
            return "warm"

    return alarm


# %% make-alarm wrong: cold and warm exchanged
def make_alarm(low, high):
    if low >= high:
        raise ValueError

    def alarm(t):
        if t < low:
            return "warm"
        if t > high:
            return "cold"
        return "ok"

    return alarm


# %% make-alarm wrong: returns an error instead of raising it
def make_alarm(low, high):
    if low >= high:
        return ValueError("low must be below high")

    def alarm(t):
        if t < low:
            return "cold"
        if t > high:
            return "warm"
        return "ok"

    return alarm


# %% make-alarm wrong: calls the inner function with a name that only it knows
def make_alarm(low, high):
    if low >= high:
        raise ValueError("low must be below high")

    def alarm(t):
        if t < low:
            return "cold"
        if t > high:
            return "warm"
        return "ok"

    return alarm(t)


# %% rank-fridges right: sorted with a negative key, which keeps the order of equals
def rank_fridges(fridges, score):
    names = []
    for name, _ in sorted(fridges, key=lambda fridge: -score(fridge[1])):
        names.append(name)
    return names


# %% rank-fridges right: puts each fridge in its place, behind its equals
def rank_fridges(fridges, score):
    names, scores = [], []
    for name, readings in fridges:
        value = score(readings)
        place = 0
        while place < len(scores) and scores[place] >= value:
            place += 1
        names.insert(place, name)
        scores.insert(place, value)
    return names


# %% rank-fridges right: sorts the places by score
def rank_fridges(fridges, score):
    def score_of(place):
        return score(fridges[place][1])

    places = sorted(range(len(fridges)), key=score_of, reverse=True)
    return [fridges[place][0] for place in places]


# %% rank-fridges wrong: smallest first
def rank_fridges(fridges, score):
    ranked = sorted(fridges, key=lambda fridge: score(fridge[1]))
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: turned round after sorting, so equals change places
def rank_fridges(fridges, score):
    ranked = sorted(fridges, key=lambda fridge: score(fridge[1]))[::-1]
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: equal scores by name
def rank_fridges(fridges, score):
    ranked = sorted(fridges, key=lambda fridge: (-score(fridge[1]), fridge[0]))
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: sorts the caller's list
def rank_fridges(fridges, score):
    fridges.sort(key=lambda fridge: score(fridge[1]), reverse=True)
    return [fridge[0] for fridge in fridges]


# %% rank-fridges wrong: returns what .sort() gives, which is None
def rank_fridges(fridges, score):
    ranked = list(fridges)
    return ranked.sort(key=lambda fridge: score(fridge[1]), reverse=True)


# %% rank-fridges wrong: returns the tuples, not the names
def rank_fridges(fridges, score):
    return sorted(fridges, key=lambda fridge: score(fridge[1]), reverse=True)


# %% rank-fridges wrong: gives the whole tuple to score
def rank_fridges(fridges, score):
    ranked = sorted(fridges, key=score, reverse=True)
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: calls score at once instead of handing over a function
def rank_fridges(fridges, score):
    ranked = sorted(fridges, key=score(fridges), reverse=True)
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: its own score, the one passed in is ignored
def rank_fridges(fridges, score):
    ranked = sorted(fridges, key=lambda fridge: max(fridge[1]), reverse=True)
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: pairs of score and name, so equals are sorted by name backwards
def rank_fridges(fridges, score):
    pairs = []
    for name, readings in fridges:
        pairs.append((score(readings), name))
    return [name for _, name in sorted(pairs, reverse=True)]


# %% rank-fridges wrong: a dictionary by score loses equals
def rank_fridges(fridges, score):
    by_score = {}
    for name, readings in fridges:
        by_score[score(readings)] = name
    return [by_score[value] for value in sorted(by_score, reverse=True)]


# %% rank-fridges wrong: a dictionary by name loses a fridge with the same name
def rank_fridges(fridges, score):
    scores = {}
    for name, readings in fridges:
        scores[name] = score(readings)
    return sorted(scores, key=lambda name: scores[name], reverse=True)


# %% rank-fridges wrong: sorts the names by the alphabet
def rank_fridges(fridges, score):
    return sorted(fridge[0] for fridge in fridges)


# %% rank-fridges wrong: an empty list gives an error
def rank_fridges(fridges, score):
    best = fridges[0]
    ranked = sorted(fridges, key=lambda fridge: score(fridge[1]), reverse=True)
    return [fridge[0] for fridge in ranked] if best else []


# %% rank-fridges wrong: None where there are no fridges
def rank_fridges(fridges, score):
    if len(fridges) == 0:
        return None
    ranked = sorted(fridges, key=lambda fridge: score(fridge[1]), reverse=True)
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: takes the smallest for the worst, by changing the sign
def rank_fridges(fridges, score):
    ranked = sorted(fridges, key=lambda fridge: -score(fridge[1]), reverse=True)
    return [fridge[0] for fridge in ranked]


# %% rank-fridges wrong: the best score so far begins at 0, so negative scores are never seen
def rank_fridges(fridges, score):
    left, names = list(fridges), []
    while len(left) > 0:
        worst, highest = left[0], 0
        for fridge in left:
            if score(fridge[1]) > highest:
                worst, highest = fridge, score(fridge[1])
        left.remove(worst)
        names.append(worst[0])
    return names


# %% rank-fridges wrong: takes fridges out of the caller's list
def rank_fridges(fridges, score):
    names = []
    while len(fridges) > 0:
        worst = max(fridges, key=lambda fridge: score(fridge[1]))
        names.append(worst[0])
        fridges.remove(worst)
    return names


# %% judge-delivery right: one loop over the lines, all counts at once
def judge_delivery(lines):
    missing = row = longest = 0
    values = []
    for line in lines:
        text = line.split()[1]
        if text == "--":
            missing += 1
            continue
        value = float(text[:-1])
        if text.endswith("F"):
            value = (value - 32) * 5 / 9
        values.append(value)
        row = row + 1 if value > 8 else 0
        longest = max(longest, row)
    if not values:
        raise ValueError("no reading")
    low, high = min(values), max(values)
    if low < 0 or longest > 3:
        verdict = "discard"
    elif low < 2 or high > 8 or 4 * missing > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery right: small functions, every stretch of four is looked at
def celsius(text):
    number = float(text.rstrip("CF"))
    return number if text.endswith("C") else (number - 32) / 1.8


def is_hot(t):
    return t > 8


def has_hot_hour(values):
    for start in range(len(values) - 3):
        if all(map(is_hot, values[start : start + 4])):
            return True
    return False


def verdict_on(values, share_missing):
    if any(t < 0 for t in values) or has_hot_hour(values):
        return "discard"
    if any(t < 2 or is_hot(t) for t in values):
        return "ask"
    return "ask" if share_missing > 0.25 else "use"


def judge_delivery(lines):
    values = [celsius(line[6:]) for line in lines if not line.endswith("--")]
    if len(values) == 0:
        raise ValueError("nothing to judge")
    values_sorted = sorted(values)
    verdict = verdict_on(values, 1 - len(values) / len(lines))
    return verdict, round(values_sorted[0], 1), round(values_sorted[-1], 1)


# %% judge-delivery right: a text of letters, one for each reading
def judge_delivery(lines):
    values = []
    for line in lines:
        if line[-1] == "C":
            values.append(float(line[6:-1]))
        elif line[-1] == "F":
            values.append(5 / 9 * (float(line[6:-1]) - 32))
    if values == []:
        raise ValueError("judge_delivery: not one reading")
    low, high = min(values), max(values)
    letters = "".join("w" if t > 8 else "f" if t < 0 else "c" if t < 2 else "." for t in values)
    rounded = (float(f"{low:.1f}"), float(f"{high:.1f}"))
    if "f" in letters or "wwww" in letters:
        return ("discard", *rounded)
    if "w" in letters or "c" in letters or len(lines) - len(values) > len(lines) / 4:
        return ("ask", *rounded)
    return ("use", *rounded)


# %% judge-delivery right: counts in whole quarters, and the message is its own
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("min() argument must not be empty")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or len(lines) - len(kept) > len(lines) // 4:
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: no guard, and min happens to raise a ValueError
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: raises without a message
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: the temperatures as text with one decimal
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, f"{low:.1f}", f"{high:.1f}"


# %% judge-delivery wrong: °F are taken for °C
def judge_delivery(lines):
    return _judge([None if x == "--" else float(x[:-1]) for x in (line[6:] for line in lines)])


def _judge(values):
    kept = [t for t in values if t is not None]
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(values) - len(kept)) * 4 > len(values):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: brackets forgotten in the conversion
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append(number - 32 * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: a missing line breaks the row
def judge_delivery(lines):
    kept = []
    row = longest = 0
    for line in lines:
        text = line[6:]
        if text == "--":
            row = 0
            continue
        number = float(text[:-1])
        if text[-1] == "F":
            number = (number - 32) * 5 / 9
        kept.append(number)
        row = row + 1 if number > 8 else 0
        longest = max(longest, row)
    if len(kept) == 0:
        raise ValueError("no readings")
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: a missing line counts as 0 degrees
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        number = 0.0 if text == "--" else float(text[:-1])
        kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8:
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: `if reading` also drops a reading of 0.0
def read_one(line):
    text = line[6:]
    if text == "--":
        return None
    number = float(text[:-1])
    return (number - 32) * 5 / 9 if text[-1] == "F" else number


def judge_delivery(lines):
    kept = []
    for line in lines:
        reading = read_one(line)
        if reading:
            kept.append(reading)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: rounds before it compares
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append(round((number - 32) * 5 / 9 if text[-1] == "F" else number, 1))
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, low, high


# %% judge-delivery wrong: counts all warm readings, in a row or not
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    warm = sum(t > 8 for t in kept)
    low, high = min(kept), max(kept)
    if low < 0 or warm >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: only the row at the end of the list is looked at
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
    low, high = min(kept), max(kept)
    if low < 0 or row >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: the row is noted only when it breaks, so one at the end is lost
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        if t > 8:
            row += 1
        else:
            longest = max(longest, row)
            row = 0
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: more than four in a row, not four or more
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest > 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: a quarter missing is already too much
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 >= len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: a quarter of the readings that came, not of all lines
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(kept):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: the milder rule first, so nothing is ever discarded
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    elif low < 0 or longest >= 4:
        verdict = "discard"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: 0 °C counts as frozen
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low <= 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: the limits 2 and 8 count as outside
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t >= 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low <= 2 or high >= 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: compares texts, "10.5" comes before "8"
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            kept.append(text[:-1])
    if len(kept) == 0:
        raise ValueError("no readings")
    low, high = min(kept), max(kept)
    if low < "0":
        return "discard", float(low), float(high)
    if low < "2" or high > "8":
        return "ask", float(low), float(high)
    return "use", float(low), float(high)


# %% judge-delivery wrong: all missing gives ("ask", None, None)
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        return "ask", None, None
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: divides by the number of lines before it asks whether there are any
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    share = 1 - len(kept) / len(lines)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or share > 0.25:
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: returns the verdict only
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    if min(kept) < 0 or longest >= 4:
        return "discard"
    if min(kept) < 2 or max(kept) > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        return "ask"
    return "use"


# %% judge-delivery wrong: does not round
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, low, high


# %% judge-delivery wrong: takes the missing lines out of the caller's list
def judge_delivery(lines):
    count = len(lines)
    for line in list(lines):
        if line[6:] == "--":
            lines.remove(line)
    kept = []
    for line in lines:
        number = float(line[6:-1])
        kept.append((number - 32) * 5 / 9 if line[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (count - len(kept)) * 4 > count:
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: the mutable default keeps the readings of the last delivery
def judge_delivery(lines, kept=[]):
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: the lesson's three dashes, so -- goes to float
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "---":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% judge-delivery wrong: returns a list
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or (len(lines) - len(kept)) * 4 > len(lines):
        verdict = "ask"
    else:
        verdict = "use"
    return [verdict, round(low, 1), round(high, 1)]


# %% judge-delivery wrong: rounds the share to whole percent before it compares
def judge_delivery(lines):
    kept = []
    for line in lines:
        text = line[6:]
        if text != "--":
            number = float(text[:-1])
            kept.append((number - 32) * 5 / 9 if text[-1] == "F" else number)
    if len(kept) == 0:
        raise ValueError("no readings")
    row = longest = 0
    for t in kept:
        row = row + 1 if t > 8 else 0
        longest = max(longest, row)
    low, high = min(kept), max(kept)
    if low < 0 or longest >= 4:
        verdict = "discard"
    elif low < 2 or high > 8 or round((1 - len(kept) / len(lines)) * 100) > 25:
        verdict = "ask"
    else:
        verdict = "use"
    return verdict, round(low, 1), round(high, 1)


# %% degrees-outside equivalent: at a limit the difference is 0, too
# - if t < low:
# + if t <= low:

# - if t > high:
# + if t >= high:


# %% night-summary strict list, array: one tuple of three numbers


# %% night-summary equivalent: no list has a negative length
# - if len(readings) == 0:
# + if len(readings) <= 0:


# %% collect-alarms strict tuple, array, float, int, float32, numpy: and return *this very list*


# %% first-lasting strict float: the place (an `int`, counted from 0)


# %% first-lasting equivalent: the run grows by one at a time, so it meets times before it passes it
# - if run == times:
# + if run >= times:


# %% rank-fridges strict tuple, array: a list of the **names only**


# %% judge-delivery strict list: a tuple of three


# %% judge-delivery equivalent: no length is negative; no number sorts before "--"; units are C, F
# - if len(readings) == 0:
# + if len(readings) <= 0:

# - if text == "--":
# + if text <= "--":

# - if text[-1] == "F":
# + if text[-1] >= "F":
