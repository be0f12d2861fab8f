# Answers to 12-control-flow: each cell stands in its exercise's solution cell.

# %% power-source right: if, elif, else with one name
def power_source(charge, sun):
    if charge < 10:
        source = "generator"
    elif sun:
        source = "sun"
    elif charge >= 40:
        source = "battery"
    else:
        source = "saving"
    return source


# %% power-source right: separate questions, each with its whole condition
def power_source(charge, sun):
    if not sun and charge >= 40:
        return "battery"
    if not sun and 10 <= charge < 40:
        return "saving"
    if sun and charge >= 10:
        return "sun"
    return "generator"


# %% power-source wrong: the sun is asked first, so an empty battery is forgotten
def power_source(charge, sun):
    if sun:
        return "sun"
    elif charge < 10:
        return "generator"
    elif charge >= 40:
        return "battery"
    else:
        return "saving"


# %% power-source wrong: several ifs, the last true one overwrites the first
def power_source(charge, sun):
    source = "saving"
    if charge < 10:
        source = "generator"
    if charge >= 40:
        source = "battery"
    if sun:
        source = "sun"
    return source


# %% power-source wrong: the limit of 10 is taken as below
def power_source(charge, sun):
    if charge <= 10:
        return "generator"
    if sun:
        return "sun"
    if charge >= 40:
        return "battery"
    return "saving"


# %% power-source wrong: 40 or more read as more than 40
def power_source(charge, sun):
    if charge < 10:
        return "generator"
    if sun:
        return "sun"
    if charge > 40:
        return "battery"
    return "saving"


# %% power-source wrong: compares a bool with a text, which is never equal
def power_source(charge, sun):
    if charge < 10:
        return "generator"
    if sun == "True":
        return "sun"
    if charge >= 40:
        return "battery"
    return "saving"


# %% power-source wrong: the battery goes before the sun
def power_source(charge, sun):
    if charge < 10:
        return "generator"
    elif charge >= 40:
        return "battery"
    elif sun:
        return "sun"
    return "saving"


# %% power-source wrong: the last case has no answer
def power_source(charge, sun):
    if charge < 10:
        return "generator"
    elif sun:
        return "sun"
    elif charge >= 40:
        return "battery"


# %% power-source wrong: prints the answer
def power_source(charge, sun):
    if charge < 10:
        print("generator")
    elif sun:
        print("sun")
    elif charge >= 40:
        print("battery")
    else:
        print("saving")


# %% power-source wrong: half a condition, `sun or 1` style
def power_source(charge, sun):
    if charge < 10:
        return "generator"
    if sun == True or "shines":
        return "sun"
    if charge >= 40:
        return "battery"
    return "saving"


# %% power-source wrong: whole numbers in mind, a gap between 9 and 10
def power_source(charge, sun):
    if charge <= 9:
        return "generator"
    if sun:
        return "sun"
    if charge >= 40:
        return "battery"
    return "saving"


# %% power-source wrong: whole numbers in mind, 39.9 counts as 40
def power_source(charge, sun):
    if charge < 10:
        return "generator"
    if sun:
        return "sun"
    if charge > 39:
        return "battery"
    return "saving"


# %% needs-alarm right: one question after the other
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    if temperature < 2:
        return True
    if temperature <= 8:
        return False
    if minutes_open == 0:
        return True
    return minutes_open >= 5


# %% needs-alarm right: one expression with short circuit
def needs_alarm(temperature, minutes_open):
    return temperature is not None and (
        temperature < 2 or (temperature > 8 and not 0 < minutes_open < 5)
    )


# %% needs-alarm right: an accumulator of reasons, returned as a bool
def needs_alarm(temperature, minutes_open):
    ring = False
    if temperature is not None:
        if 2 <= temperature <= 8:
            ring = False
        elif temperature < 2:
            ring = True
        else:
            ring = not (minutes_open > 0 and minutes_open < 5)
    return bool(ring)


# %% needs-alarm wrong: truthiness, 0.0 degrees is taken for no reading
def needs_alarm(temperature, minutes_open):
    if not temperature:
        return False
    return temperature < 2 or (temperature > 8 and (minutes_open == 0 or minutes_open >= 5))


# %% needs-alarm wrong: `== 0 or 5`, half a question, so an open door never excuses
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return temperature < 2 or (temperature > 8 and bool(minutes_open == 0 or 5))


# %% needs-alarm wrong: brackets excuse the cold case too
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return (temperature < 2 or temperature > 8) and (minutes_open == 0 or minutes_open >= 5)


# %% needs-alarm wrong: no brackets, so a door open for long always rings
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return temperature < 2 or temperature > 8 and minutes_open == 0 or minutes_open >= 5


# %% needs-alarm wrong: compares before it asks for None
def needs_alarm(temperature, minutes_open):
    if temperature > 8 and temperature is not None:
        return minutes_open == 0 or minutes_open >= 5
    return temperature is not None and temperature < 2


# %% needs-alarm wrong: 8.0 itself rings
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return temperature < 2 or (temperature >= 8 and (minutes_open == 0 or minutes_open >= 5))


# %% needs-alarm wrong: 2.0 itself rings
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return temperature <= 2 or (temperature > 8 and (minutes_open == 0 or minutes_open >= 5))


# %% needs-alarm wrong: and for or, below 2 and above 8 at once
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return (temperature < 2 and temperature > 8) and (minutes_open == 0 or minutes_open >= 5)


# %% needs-alarm wrong: 5 minutes read as more than 5
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return temperature < 2 or (temperature > 8 and (minutes_open == 0 or minutes_open > 5))


# %% needs-alarm wrong: a closed door is forgotten, 0 minutes is less than 5
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return temperature < 2 or (temperature > 8 and minutes_open >= 5)


# %% needs-alarm wrong: hands back None where there is no reading
def needs_alarm(temperature, minutes_open):
    return temperature and (
        temperature < 2 or (temperature > 8 and (minutes_open == 0 or minutes_open >= 5))
    )


# %% needs-alarm wrong: no reading is taken for a danger
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return True
    return temperature < 2 or (temperature > 8 and (minutes_open == 0 or minutes_open >= 5))


# %% needs-alarm wrong: returns the texts "True" and "False"
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return "False"
    if temperature < 2 or (temperature > 8 and (minutes_open == 0 or minutes_open >= 5)):
        return "True"
    return "False"


# %% needs-alarm wrong: rings for a warm fridge with an open door of any time
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    return temperature < 2 or temperature > 8


# %% needs-alarm wrong: the quiet cases have no answer
def needs_alarm(temperature, minutes_open):
    if temperature is not None:
        if temperature < 2:
            return True
        if temperature > 8 and (minutes_open == 0 or minutes_open >= 5):
            return True


# %% needs-alarm wrong: a door that stays open rings also when it is fine inside
def needs_alarm(temperature, minutes_open):
    if temperature is None:
        return False
    if temperature < 2 or minutes_open >= 5:
        return True
    return temperature > 8 and minutes_open == 0


# %% needs-alarm equivalent: a number of minutes is never negative
# - door_is_no_excuse = minutes_open == 0 or minutes_open >= 5
# + door_is_no_excuse = minutes_open <= 0 or minutes_open >= 5


# %% mean-reading right: a positive condition in place of continue
def mean_reading(readings):
    total, count = 0.0, 0
    for t in readings:
        if t is not None:
            total = total + t
            count = count + 1
    if count > 0:
        return total / count


# %% mean-reading right: collects the numbers, then sum and len
def mean_reading(readings):
    there = [t for t in readings if t is not None]
    return sum(there) / len(there) if there else None


# %% mean-reading right: the library, on a copy
def mean_reading(readings):
    import numpy as np

    values = np.array([np.nan if t is None else t for t in readings], dtype=float)
    if np.isnan(values).all():
        return None
    return np.nanmean(values)


# %% mean-reading wrong: divides by the length, None included
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is not None:
            total += t
            count += 1
    if count == 0:
        return None
    return total / len(readings)


# %% mean-reading wrong: truthiness, drops 0.0 with the Nones
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t:
            total += t
            count += 1
    if count == 0:
        return None
    return total / count


# %% mean-reading wrong: None counts as 0
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is None:
            t = 0
        total += t
        count += 1
    if count == 0:
        return None
    return total / count


# %% mean-reading wrong: break in place of continue, stops at the first None
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is None:
            break
        total += t
        count += 1
    if count == 0:
        return None
    return total / count


# %% mean-reading wrong: divides by zero when there is nothing
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is None:
            continue
        total += t
        count += 1
    return total / count


# %% mean-reading wrong: return inside the loop, after the first number
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is None:
            continue
        total += t
        count += 1
        return total / count
    return None


# %% mean-reading wrong: the sum starts anew in each turn
def mean_reading(readings):
    count = 0
    total = 0
    for t in readings:
        total = 0
        if t is None:
            continue
        total += t
        count += 1
    if count == 0:
        return None
    return total / count


# %% mean-reading wrong: asks whether the sum is 0, but numbers can cancel
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is not None:
            total += t
            count += 1
    if total == 0:
        return None
    return total / count


# %% mean-reading wrong: whole division
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is not None:
            total += t
            count += 1
    if count == 0:
        return None
    return total // count


# %% mean-reading wrong: returns 0 where there is nothing
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is not None:
            total += t
            count += 1
    if count == 0:
        return 0
    return total / count


# %% mean-reading wrong: takes the Nones out of the caller's list
def mean_reading(readings):
    while None in readings:
        readings.remove(None)
    if len(readings) == 0:
        return None
    return sum(readings) / len(readings)


# %% mean-reading wrong: looks only for an empty list
def mean_reading(readings):
    if readings == []:
        return None
    total = 0
    count = 0
    for t in readings:
        if t is not None:
            total += t
            count += 1
    return total / count


# %% mean-reading wrong: positive numbers only
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is not None and t >= 0:
            total += t
            count += 1
    if count == 0:
        return None
    return total / count


# %% mean-reading wrong: rounds the mean, as the thermometer does
def mean_reading(readings):
    total = 0
    count = 0
    for t in readings:
        if t is not None:
            total += t
            count += 1
    if count == 0:
        return None
    return round(total / count, 1)


# %% mean-reading equivalent: a count is never negative
# - if count == 0:
# + if count <= 0:


# %% first-above right: break, and a name for what was found
def first_above(readings, limit):
    found = None
    for i in range(len(readings)):
        if readings[i] > limit:
            found = i
            break
    return found


# %% first-above right: while with a position, asks for the end first
def first_above(readings, limit):
    i = 0
    while i < len(readings) and readings[i] <= limit:
        i += 1
    if i == len(readings):
        return None
    return i


# %% first-above right: counts along in a loop over the values
def first_above(readings, limit):
    place = 0
    for t in readings:
        if t > limit:
            return place
        place += 1


# %% first-above right: the first of a generator
def first_above(readings, limit):
    return next((i for i, t in enumerate(readings) if t > limit), None)


# %% first-above wrong: goes on to the end, and finds the last
def first_above(readings, limit):
    found = None
    for i in range(len(readings)):
        if readings[i] > limit:
            found = i
    return found


# %% first-above wrong: keeps the first but goes on, into the rubbish
def first_above(readings, limit):
    found = None
    for i in range(len(readings)):
        if readings[i] > limit and found is None:
            found = i
    return found


# %% first-above wrong: else gives up after the first reading
def first_above(readings, limit):
    for i in range(len(readings)):
        if readings[i] > limit:
            return i
        else:
            return None


# %% first-above wrong: at the limit counts as above
def first_above(readings, limit):
    for i in range(len(readings)):
        if readings[i] >= limit:
            return i
    return None


# %% first-above wrong: returns the reading
def first_above(readings, limit):
    for t in readings:
        if t > limit:
            return t
    return None


# %% first-above wrong: counts from 1
def first_above(readings, limit):
    for i in range(len(readings)):
        if readings[i] > limit:
            return i + 1
    return None


# %% first-above wrong: starts at position 1
def first_above(readings, limit):
    for i in range(1, len(readings)):
        if readings[i] > limit:
            return i
    return None


# %% first-above wrong: does not look at the last reading
def first_above(readings, limit):
    for i in range(len(readings) - 1):
        if readings[i] > limit:
            return i
    return None


# %% first-above wrong: -1 when there is none
def first_above(readings, limit):
    for i in range(len(readings)):
        if readings[i] > limit:
            return i
    return -1


# %% first-above wrong: truthiness, position 0 taken for nothing found
def first_above(readings, limit):
    found = None
    for i in range(len(readings)):
        if readings[i] > limit:
            found = i
            break
    if found:
        return found
    return None


# %% first-above wrong: the limit of the example is written into the code
def first_above(readings, limit):
    for i in range(len(readings)):
        if readings[i] > 8:
            return i
    return None


# %% first-above wrong: the loop has no end of its own, and runs past the last reading
def first_above(readings, limit):
    i = 0
    while readings[i] <= limit:
        i += 1
    return i


# %% first-above wrong: takes readings off the caller's list
def first_above(readings, limit):
    place = 0
    while len(readings) > 0:
        if readings.pop(0) > limit:
            return place
        place += 1
    return None


# %% first-above wrong: remembers only that there is one
def first_above(readings, limit):
    for t in readings:
        if t > limit:
            return True
    return None


# %% first-above wrong: hides the crash with except, and what was found with it
def first_above(readings, limit):
    found = None
    try:
        for i in range(len(readings)):
            if found is None and readings[i] > limit:
                found = i
            elif readings[i] > limit:
                continue
    except TypeError:
        return None
    return found


# %% first-above wrong: an empty list is answered with 0
def first_above(readings, limit):
    if len(readings) == 0:
        return 0
    for i in range(len(readings)):
        if readings[i] > limit:
            return i
    return None


# %% first-above strict float: (an `int`, counted from 0)


# %% longest-warm-run right: mended with max
def longest_warm_run(readings):
    longest = 0
    run = 0
    for i in range(0, len(readings)):
        if readings[i] > 8:
            run = run + 1
        else:
            run = 0
        longest = max(longest, run)
    return longest


# %% longest-warm-run right: compares when a run ends, and once more after the loop
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run += 1
        else:
            if run > longest:
                longest = run
            run = 0
    if run > longest:
        longest = run
    return longest


# %% longest-warm-run right: turns the readings into text and splits it
def longest_warm_run(readings):
    text = ""
    for t in readings:
        text += "w" if t > 8 else " "
    return max([len(part) for part in text.split(" ")])


# %% longest-warm-run right: from every start as far as it goes, a loop in a loop
def longest_warm_run(readings):
    longest = 0
    for start in range(len(readings)):
        end = start
        while end < len(readings) and readings[end] > 8:
            end += 1
        longest = max(longest, end - start)
    return longest


# %% longest-warm-run wrong: the colleague's program as it was
def longest_warm_run(readings):
    longest = 0
    run = 0
    for i in range(1, len(readings)):
        if readings[i] > 8:
            run = run + 1
        else:
            longest = run
    return longest


# %% longest-warm-run wrong: counts all warm readings, run never starts again
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run = run + 1
            if run > longest:
                longest = run
    return longest


# %% longest-warm-run wrong: the last run replaces a longer one
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run = run + 1
            longest = run
        else:
            run = 0
    return longest


# %% longest-warm-run wrong: a run at the end is lost
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run = run + 1
        else:
            if run > longest:
                longest = run
            run = 0
    return longest


# %% longest-warm-run wrong: the first reading is still skipped
def longest_warm_run(readings):
    longest = 0
    run = 0
    for i in range(1, len(readings)):
        if readings[i] > 8:
            run = run + 1
            if run > longest:
                longest = run
        else:
            run = 0
    return longest


# %% longest-warm-run wrong: a new run starts at 1 after a cool reading
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run = run + 1
            if run > longest:
                longest = run
        else:
            run = 1
    return longest


# %% longest-warm-run wrong: 8 itself counts as warm
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t >= 8:
            run = run + 1
            if run > longest:
                longest = run
        else:
            run = 0
    return longest


# %% longest-warm-run wrong: stops at the first cool reading after a run
def longest_warm_run(readings):
    run = 0
    for t in readings:
        if t > 8:
            run = run + 1
        elif run > 0:
            break
    return run


# %% longest-warm-run wrong: return in the loop
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run = run + 1
            if run > longest:
                longest = run
        else:
            run = 0
        return longest
    return 0


# %% longest-warm-run wrong: compares neighbours, so it counts the steps and not the readings
def longest_warm_run(readings):
    longest = 0
    run = 0
    for i in range(1, len(readings)):
        if readings[i] > 8 and readings[i - 1] > 8:
            run = run + 1
            if run > longest:
                longest = run
        else:
            run = 0
    return longest


# %% longest-warm-run wrong: nothing comes back for an empty list
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run = run + 1
            if run > longest:
                longest = run
        else:
            run = 0
    if len(readings) > 0:
        return longest


# %% longest-warm-run wrong: prints the answer
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        run = run + 1 if t > 8 else 0
        longest = max(longest, run)
    print(longest)


# %% longest-warm-run wrong: appends a cool reading to the caller's list to close the last run
def longest_warm_run(readings):
    readings.append(0)
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run += 1
        else:
            longest = max(longest, run)
            run = 0
    return longest


# %% longest-warm-run wrong: a float counter
def longest_warm_run(readings):
    longest = 0.0
    run = 0.0
    for t in readings:
        run = run + 1 if t > 8 else 0.0
        longest = max(longest, run)
    return longest


# %% longest-warm-run wrong: the run that is open at the end always wins
def longest_warm_run(readings):
    longest = 0
    run = 0
    for t in readings:
        if t > 8:
            run += 1
        else:
            if run > longest:
                longest = run
            run = 0
    if run > 0:
        longest = run
    return longest


# %% longest-warm-run strict float: as an `int`


# %% hours-to-fill right: a for loop with the cap in its range
def hours_to_fill(content, inflow, target, limit):
    if content >= target:
        return 0
    for hour in range(1, limit + 1):
        content = (content + inflow) * 7 / 8
        if content >= target:
            return hour
    return None


# %% hours-to-fill right: while True and two ways out
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while True:
        if content >= target:
            return hours
        if hours == limit:
            return None
        leak = (content + inflow) * 0.125
        content = content + inflow - leak
        hours = hours + 1


# %% hours-to-fill right: hours left count down
def hours_to_fill(content, inflow, target, limit):
    left = limit
    while content < target and left > 0:
        content = 0.875 * (content + inflow)
        left -= 1
    return limit - left if content >= target else None


# %% hours-to-fill wrong: no cap, a weak pump never ends
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content < target and hours < 100_000:
        content = (content + inflow) * 7 / 8
        hours = hours + 1
    if hours == 100_000:
        raise RuntimeError("a reader would have to stop this loop")
    return hours


# %% hours-to-fill wrong: asks about the hours, so the last hour never counts
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content < target and hours < limit:
        content = (content + inflow) * 7 / 8
        hours = hours + 1
    if hours == limit:
        return None
    return hours


# %% hours-to-fill wrong: leaks before the pump runs
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content < target and hours < limit:
        content = content - content / 8
        content = content + inflow
        hours = hours + 1
    if content >= target:
        return hours
    return None


# %% hours-to-fill wrong: looks between pump and leak
def hours_to_fill(content, inflow, target, limit):
    if content >= target:
        return 0
    for hour in range(1, limit + 1):
        content = content + inflow
        if content >= target:
            return hour
        content = content - content / 8
    return None


# %% hours-to-fill wrong: an eighth of the start leaks, always the same
def hours_to_fill(content, inflow, target, limit):
    leak = content / 8
    hours = 0
    while content < target and hours < limit:
        content = content + inflow - leak
        hours = hours + 1
    if content >= target:
        return hours
    return None


# %% hours-to-fill wrong: an eighth stays in place of leaking
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content < target and hours < limit:
        content = (content + inflow) / 8
        hours = hours + 1
    if content >= target:
        return hours
    return None


# %% hours-to-fill wrong: one hour runs before the tank is looked at
def hours_to_fill(content, inflow, target, limit):
    for hour in range(1, limit + 1):
        content = (content + inflow) * 7 / 8
        if content >= target:
            return hour
    return None


# %% hours-to-fill wrong: range stops one hour early
def hours_to_fill(content, inflow, target, limit):
    if content >= target:
        return 0
    for hour in range(1, limit):
        content = (content + inflow) * 7 / 8
        if content >= target:
            return hour
    return None


# %% hours-to-fill wrong: one hour too many
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content < target and hours <= limit:
        content = (content + inflow) * 7 / 8
        hours = hours + 1
    if content >= target:
        return hours
    return None


# %% hours-to-fill wrong: returns the cap when it gives up
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content < target and hours < limit:
        content = (content + inflow) * 7 / 8
        hours = hours + 1
    return hours


# %% hours-to-fill wrong: or in the condition, runs until both have ended
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while (content < target or hours < limit) and hours < 5000:
        content = (content + inflow) * 7 / 8
        hours = hours + 1
    if content >= target:
        return hours
    return None


# %% hours-to-fill wrong: target itself is not enough
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content <= target and hours < limit:
        content = (content + inflow) * 7 / 8
        hours = hours + 1
    if content > target:
        return hours
    return None


# %% hours-to-fill wrong: counts from 1
def hours_to_fill(content, inflow, target, limit):
    hours = 1
    while content < target and hours <= limit:
        content = (content + inflow) * 7 / 8
        hours = hours + 1
    if content >= target:
        return hours
    return None


# %% hours-to-fill wrong: whole litres only
def hours_to_fill(content, inflow, target, limit):
    hours = 0
    while content < target and hours < limit:
        content = (content + inflow) * 7 // 8
        hours = hours + 1
    if content >= target:
        return hours
    return None


# %% hours-to-fill wrong: the tank is taken to be empty at the start
def hours_to_fill(content, inflow, target, limit):
    if content >= target:
        return 0
    content = 0
    for hour in range(limit):
        content = (content + inflow) * 7 / 8
        if content >= target:
            return hour + 1
    return None


# %% hours-to-fill wrong: a limit of 0 is answered before the tank is looked at
def hours_to_fill(content, inflow, target, limit):
    if limit == 0:
        return None
    for hour in range(limit + 1):
        if content >= target:
            return hour
        content = (content + inflow) * 7 / 8
    return None


# %% hours-to-fill strict float: as an `int`


# %% hours-to-fill equivalent: hours go up one by one from 0, so they meet the limit and stop
# - while content < target and hours < limit:
# + while content < target and hours != limit:


# %% find-place right: counts free places next to one another
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        free = 0
        for place in range(len(fridge[row])):
            if fridge[row][place] == ".":
                free = free + 1
            else:
                free = 0
            if free == boxes:
                return f"shelf {row + 1}, place {place - boxes + 2}"
    return "no place"


# %% find-place right: the library finds the dots in each shelf
def find_place(fridge, boxes):
    for number, shelf in enumerate(fridge, start=1):
        at = shelf.find("." * boxes)
        if at >= 0:
            return "shelf " + str(number) + ", place " + str(at + 1)
    return "no place"


# %% find-place right: three loops, and break with a name for the answer
def find_place(fridge, boxes):
    answer = "no place"
    for row in range(len(fridge)):
        for start in range(len(fridge[row])):
            fits = True
            for k in range(boxes):
                if start + k >= len(fridge[row]) or fridge[row][start + k] != ".":
                    fits = False
                    break
            if fits:
                answer = f"shelf {row + 1}, place {start + 1}"
                break
        if answer != "no place":
            break
    return answer


# %% find-place wrong: off by one, the last place of a shelf is never used
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf) - boxes):
            if shelf[start : start + boxes] == "." * boxes:
                return f"shelf {row + 1}, place {start + 1}"
    return "no place"


# %% find-place wrong: counts shelves and places from 0
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            if shelf[start : start + boxes] == "." * boxes:
                return f"shelf {row}, place {start}"
    return "no place"


# %% find-place wrong: break leaves the inner loop only, the last shelf wins
def find_place(fridge, boxes):
    answer = "no place"
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            if shelf[start : start + boxes] == "." * boxes:
                answer = f"shelf {row + 1}, place {start + 1}"
                break
    return answer


# %% find-place wrong: counts the free places of a shelf, side by side or not
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        if shelf.count(".") >= boxes:
            return f"shelf {row + 1}, place {shelf.find('.') + 1}"
    return "no place"


# %% find-place wrong: gives up after the first shelf
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            if shelf[start : start + boxes] == "." * boxes:
                return f"shelf {row + 1}, place {start + 1}"
        return "no place"
    return "no place"


# %% find-place wrong: joins the shelves, so boxes go round the corner
def find_place(fridge, boxes):
    joined = "".join(fridge)
    at = joined.find("." * boxes)
    if at < 0:
        return "no place"
    width = len(fridge[0])
    return f"shelf {at // width + 1}, place {at % width + 1}"


# %% find-place wrong: the count of free places goes on from shelf to shelf
def find_place(fridge, boxes):
    free = 0
    for row in range(len(fridge)):
        for place in range(len(fridge[row])):
            if fridge[row][place] == ".":
                free = free + 1
            else:
                free = 0
            if free == boxes:
                return f"shelf {row + 1}, place {place - boxes + 2}"
    return "no place"


# %% find-place wrong: tells the place before the first box
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        free = 0
        for place in range(len(fridge[row])):
            free = free + 1 if fridge[row][place] == "." else 0
            if free == boxes:
                return f"shelf {row + 1}, place {place - boxes + 1}"
    return "no place"


# %% find-place wrong: tells the place of the last box
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            if shelf[start : start + boxes] == "." * boxes:
                return f"shelf {row + 1}, place {start + boxes}"
    return "no place"


# %% find-place wrong: all shelves taken to be as long as the first
def find_place(fridge, boxes):
    if len(fridge) == 0:
        return "no place"
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(fridge[0]) - boxes + 1):
            if shelf[start : start + boxes] == "." * boxes:
                return f"shelf {row + 1}, place {start + 1}"
    return "no place"


# %% find-place wrong: two boxes in mind
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf) - boxes + 1):
            if shelf[start] == "." and shelf[start + boxes - 1] == ".":
                return f"shelf {row + 1}, place {start + 1}"
    return "no place"


# %% find-place wrong: None when there is no place
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            if shelf[start : start + boxes] == "." * boxes:
                return f"shelf {row + 1}, place {start + 1}"


# %% find-place wrong: prints the place
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            if shelf[start : start + boxes] == "." * boxes:
                print(f"shelf {row + 1}, place {start + 1}")
                return
    print("no place")


# %% find-place wrong: from right to left
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf) - boxes, -1, -1):
            if shelf[start : start + boxes] == "." * boxes:
                return f"shelf {row + 1}, place {start + 1}"
    return "no place"


# %% find-place wrong: goes past the end of the shelf
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            free = 0
            while shelf[start + free] == "." and free < boxes:
                free = free + 1
            if free == boxes:
                return f"shelf {row + 1}, place {start + 1}"
    return "no place"


# %% find-place wrong: the free run must have exactly that length
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        place = 1
        for part in fridge[row].split("#"):
            if len(part) == boxes:
                return f"shelf {row + 1}, place {place}"
            place = place + len(part) + 1
    return "no place"


# %% find-place wrong: puts the boxes in, into the caller's list
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        shelf = fridge[row]
        for start in range(len(shelf)):
            if shelf[start : start + boxes] == "." * boxes:
                fridge[row] = shelf[:start] + "#" * boxes + shelf[start + boxes :]
                return f"shelf {row + 1}, place {start + 1}"
    return "no place"


# %% find-place wrong: waits for the end of the free run, so the boxes stand at its right end
def find_place(fridge, boxes):
    for row in range(len(fridge)):
        free = 0
        shelf = fridge[row] + "#"
        for place in range(len(shelf)):
            if shelf[place] == ".":
                free = free + 1
            else:
                if free >= boxes:
                    return f"shelf {row + 1}, place {place - boxes + 1}"
                free = 0
    return "no place"


# %% find-place equivalent: a slice past the end of the shelf is too short to be equal
# - for start in range(len(shelf) - boxes + 1):
# + for start in range(len(shelf) - boxes % 1):

# - for start in range(len(shelf) - boxes + 1):
# + for start in range(len(shelf) + boxes + 1):

# - for start in range(len(shelf) - boxes + 1):
# + for start in range(len(shelf) * boxes + 1):

# - for start in range(len(shelf) - boxes + 1):
# + for start in range(len(shelf) ** boxes + 1):

# - for start in range(len(shelf) - boxes + 1):
# + for start in range(len(shelf) << boxes + 1):

# - for start in range(len(shelf) - boxes + 1):
# + for start in range(len(shelf) | boxes + 1):

# - for start in range(len(shelf) - boxes + 1):
# + for start in range(len(shelf) - boxes + 2):


# %% find-place equivalent: "#" sorts before ".", so no text of that length comes after all dots
# - if shelf[start : start + boxes] == "." * boxes:
# + if shelf[start : start + boxes] >= "." * boxes:


# %% smallest-battery right: while over the capacities, if for the overflow
def smallest_battery(days, allowed, seed):
    capacity = 8
    while capacity <= 60:
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        day = 0
        while day < days:
            charge = charge + rng.integers(2, 15)
            if charge > capacity:
                charge = capacity
            if charge < 8:
                failures = failures + 1
            else:
                charge = charge - 8
            day = day + 1
        if failures <= allowed:
            return capacity
        capacity = capacity + 1
    return None


# %% smallest-battery right: draws the weather once and lets every battery meet it
def smallest_battery(days, allowed, seed):
    rng = np.random.default_rng(seed)
    weather = [int(rng.integers(2, 15)) for _ in range(days)]

    def generator_days(capacity):
        charge, failures = capacity, 0
        for sun in weather:
            charge = min(capacity, charge + sun)
            failures += charge < 8
            charge -= 8 * (charge >= 8)
        return failures

    good = [c for c in range(8, 61) if generator_days(c) <= allowed]
    return good[0] if good else None


# %% smallest-battery right: all the days in one draw, all batteries side by side
def smallest_battery(days, allowed, seed):
    capacity = np.arange(8, 61)
    charge, failures = capacity.copy(), np.zeros(len(capacity), dtype=int)
    for sun in np.random.default_rng(seed).integers(2, 15, size=days):
        charge = np.minimum(charge + sun, capacity)
        dark = charge < 8
        failures += dark
        charge = np.where(dark, charge, charge - 8)
    good = capacity[failures <= allowed]
    return good[0] if len(good) else None


# %% smallest-battery right: halves the capacities, since a larger battery never has more dark days
def smallest_battery(days, allowed, seed):
    def is_enough(capacity):
        rng = np.random.default_rng(seed)
        charge, failures = capacity, 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        return failures <= allowed

    if not is_enough(60):
        return None
    low, high = 8, 60
    while low < high:
        middle = (low + high) // 2
        if is_enough(middle):
            high = middle
        else:
            low = middle + 1
    return low


# %% smallest-battery wrong: one generator for all batteries, each meets other weather
def smallest_battery(days, allowed, seed):
    rng = np.random.default_rng(seed)
    for capacity in range(8, 61):
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: a new generator every day, so each day has the same sun
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        charge = capacity
        failures = 0
        for _ in range(days):
            rng = np.random.default_rng(seed)
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: the count is not set back for the next battery
def smallest_battery(days, allowed, seed):
    failures = 0
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: the battery starts empty
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = 0
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: the charge of one battery is carried over to the next
def smallest_battery(days, allowed, seed):
    charge = 8
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: the battery never overflows
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = charge + rng.integers(2, 15)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: the battery is emptied on a generator day
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                charge = 0
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: need before sun
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
            charge = min(charge + rng.integers(2, 15), capacity)
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: the limit is applied in the evening, after the need
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = charge + rng.integers(2, 15)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
            if charge > capacity:
                charge = capacity
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: range leaves 60 out
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 60):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: fewer than allowed, not at most
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures < allowed:
            return capacity
    return None


# %% smallest-battery wrong: exactly the allowed number of days
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures == allowed:
            return capacity
    return None


# %% smallest-battery wrong: 8 kWh are taken for too little
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge > 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: judges inside the loop of the days
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
            if failures <= allowed:
                return capacity
    return None


# %% smallest-battery wrong: gives up after the first capacity
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
        else:
            return None


# %% smallest-battery wrong: goes on and returns the largest that is enough
def smallest_battery(days, allowed, seed):
    best = None
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            best = capacity
    return best


# %% smallest-battery wrong: draws 15 kWh too, as if the stop were included
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 16), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: no seed, other weather at each call
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng()
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return capacity
    return None


# %% smallest-battery wrong: returns the number of generator days
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            return failures
    return None


# %% smallest-battery wrong: 60 when nothing is enough
def smallest_battery(days, allowed, seed):
    for capacity in range(8, 61):
        rng = np.random.default_rng(seed)
        charge = capacity
        failures = 0
        for _ in range(days):
            charge = min(charge + rng.integers(2, 15), capacity)
            if charge >= 8:
                charge -= 8
            else:
                failures += 1
        if failures <= allowed:
            break
    return capacity


# %% smallest-battery strict float: as an `int`
