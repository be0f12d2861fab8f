# Right and wrong answers to 11-variables: each cell replaces one solution cell of the assignment.

# %% energy-used right: gives the difference a name first
def energy_used(previous, current):
    used = current - previous
    return used


# %% energy-used right: adds the negative of the old reading
def energy_used(previous, current):
    return -previous + current


# %% energy-used right: as distance, since current is never smaller
def energy_used(previous, current):
    return abs(previous - current)


# %% energy-used wrong: prints the answer instead of returning it
def energy_used(previous, current):
    print(current - previous)


# %% energy-used wrong: subtracts in the order of the arguments
def energy_used(previous, current):
    return previous - current


# %% energy-used wrong: returns the example's numbers
def energy_used(previous, current):
    return 11160 - 10480


# %% energy-used wrong: returns text, made by an f-string, instead of a number
def energy_used(previous, current):
    return f"{current - previous}"


# %% energy-used wrong: the line has lost its four spaces, so only the text in quotes is inside
def energy_used(previous, current):
    """Return the energy used between two meter readings, in kWh."""


answer = 11160 - 10480


# %% energy-used wrong: names the answer and forgets to hand it back
def energy_used(previous, current):
    answer = current - previous


# %% energy-used wrong: cuts decimals off with int
def energy_used(previous, current):
    return int(current) - int(previous)


# %% energy-used wrong: thinks of a five-digit meter and cuts each reading to five digits
def energy_used(previous, current):
    return current % 100000 - previous % 100000


# %% energy-used wrong: rebinds an argument before it is used
def energy_used(previous, current):
    previous = current
    return current - previous


# %% hours-and-minutes right: divmod and a format
def hours_and_minutes(minutes):
    hours, rest = divmod(minutes, 60)
    return "{} h {:02d} min".format(hours, rest)


# %% hours-and-minutes right: subtracts the whole hours and pads with zfill
def hours_and_minutes(minutes):
    hours = int(minutes / 60)
    rest = minutes - hours * 60
    return str(hours) + " h " + str(rest).zfill(2) + " min"


# %% hours-and-minutes right: pads by slicing
def hours_and_minutes(minutes):
    padded = "0" + str(minutes % 60)
    return str(minutes // 60) + " h " + padded[-2:] + " min"


# %% hours-and-minutes wrong: / where // is needed
def hours_and_minutes(minutes):
    return f"{minutes / 60} h {minutes % 60:02d} min"


# %% hours-and-minutes wrong: rounds the hours, so 45 minutes become 1 h
def hours_and_minutes(minutes):
    return f"{round(minutes / 60)} h {minutes % 60:02d} min"


# %% hours-and-minutes wrong: no zero in front of one-digit minutes
def hours_and_minutes(minutes):
    return f"{minutes // 60} h {minutes % 60} min"


# %% hours-and-minutes wrong: takes the decimals of the hours for minutes
def hours_and_minutes(minutes):
    hours = minutes / 60
    whole = int(hours)
    rest = int((hours - whole) * 100)
    return f"{whole} h {rest:02d} min"


# %% hours-and-minutes wrong: // and % exchanged
def hours_and_minutes(minutes):
    return f"{minutes % 60} h {minutes // 60:02d} min"


# %% hours-and-minutes wrong: a clock's thinking, hours start again after 24
def hours_and_minutes(minutes):
    return f"{minutes // 60 % 24} h {minutes % 60:02d} min"


# %% hours-and-minutes wrong: prints instead of returning
def hours_and_minutes(minutes):
    print(f"{minutes // 60} h {minutes % 60:02d} min")


# %% hours-and-minutes wrong: always writes a zero in front of the minutes
def hours_and_minutes(minutes):
    return f"{minutes // 60} h 0{minutes % 60} min"


# %% hours-and-minutes wrong: forgets the f, so the braces stay as text
def hours_and_minutes(minutes):
    return "{minutes // 60} h {minutes % 60:02d} min"


# %% hours-and-minutes wrong: returns the two numbers and leaves the text to somebody else
def hours_and_minutes(minutes):
    return minutes // 60, minutes % 60


# %% clean-meter-name right: one step per line
def clean_meter_name(raw):
    name = raw.strip()
    name = name.replace(" ", "-")
    name = name.upper()
    return name


# %% clean-meter-name right: split at white space and join
def clean_meter_name(raw):
    return "-".join(raw.upper().split())


# %% clean-meter-name right: works from the outside in, with other methods
def clean_meter_name(raw):
    small = raw.strip(" \t\n").casefold()
    return "-".join(small.split(" ")).upper()


# %% clean-meter-name wrong: calls the methods and keeps nothing
def clean_meter_name(raw):
    raw.strip()
    raw.upper()
    raw.replace(" ", "-")
    return raw


# %% clean-meter-name wrong: dashes first, so the spaces at the ends become dashes
def clean_meter_name(raw):
    return raw.replace(" ", "-").strip().upper()


# %% clean-meter-name wrong: forgets the ends
def clean_meter_name(raw):
    return raw.upper().replace(" ", "-")


# %% clean-meter-name wrong: forgets the capital letters
def clean_meter_name(raw):
    return raw.strip().replace(" ", "-")


# %% clean-meter-name wrong: removes the spaces inside
def clean_meter_name(raw):
    return raw.strip().upper().replace(" ", "")


# %% clean-meter-name wrong: expects strip to remove spaces inside as well
def clean_meter_name(raw):
    return raw.strip().upper()


# %% clean-meter-name wrong: writes the example's prefix into the code
def clean_meter_name(raw):
    return "MTR-" + raw.strip()[-4:]


# %% clean-meter-name wrong: only the first letter made capital
def clean_meter_name(raw):
    return raw.strip().capitalize().replace(" ", "-")


# %% clean-meter-name wrong: prints instead of returning
def clean_meter_name(raw):
    print(raw.strip().upper().replace(" ", "-"))


# %% clean-meter-name wrong: cuts a fixed number of characters off the ends
def clean_meter_name(raw):
    return raw[2:-2].upper().replace(" ", "-")


# %% same-amount right: between two limits
def same_amount(first, second):
    return -0.005 < first - second < 0.005


# %% same-amount right: math.isclose with an absolute tolerance only
def same_amount(first, second):
    import math

    return math.isclose(first, second, rel_tol=0, abs_tol=0.005)


# %% same-amount right: the larger minus the smaller, with numpy
def same_amount(first, second):
    import numpy as np

    return np.less(max(first, second) - min(first, second), 0.005)


# %% same-amount right: rounds the difference, not the amounts
def same_amount(first, second):
    return round(first - second, 2) == 0


# %% same-amount wrong: asks floats whether they are equal
def same_amount(first, second):
    return first == second


# %% same-amount wrong: no absolute value, so every smaller first amount counts as the same
def same_amount(first, second):
    return first - second < 0.005


# %% same-amount wrong: rounds both to cents, although near amounts can round apart
def same_amount(first, second):
    return round(first, 2) == round(second, 2)


# %% same-amount wrong: drops the sign of each amount instead of the difference
def same_amount(first, second):
    return abs(abs(first) - abs(second)) < 0.005


# %% same-amount wrong: returns the word and not the bool
def same_amount(first, second):
    return str(abs(first - second) < 0.005)


# %% same-amount wrong: cuts to whole euros before comparing
def same_amount(first, second):
    return int(first) == int(second)


# %% same-amount wrong: isclose with its own, relative tolerance
def same_amount(first, second):
    import math

    return math.isclose(first, second)


# %% same-amount wrong: compares both as text with two decimals
def same_amount(first, second):
    return f"{first:.2f}" == f"{second:.2f}"


# %% same-amount wrong: counts whole cents with round, which again rounds both amounts
def same_amount(first, second):
    return round(first * 100) == round(second * 100)


# %% same-amount wrong: isclose with half a cent as its relative limit
def same_amount(first, second):
    import math

    return math.isclose(first, second, rel_tol=0.005)


# %% same-amount wrong: the bracket of abs closes too late, so it gets a bool and gives 1
def same_amount(first, second):
    return abs(first - second < 0.005)


# %% same-amount wrong: half a cent taken for 0.05
def same_amount(first, second):
    return abs(first - second) < 0.05


# %% same-amount wrong: prints instead of returning
def same_amount(first, second):
    print(abs(first - second) < 0.005)


# %% same-amount wrong: returns how far apart they are, not yes or no
def same_amount(first, second):
    return abs(first - second)


# %% same-amount wrong: no absolute value, and the second minus the first
def same_amount(first, second):
    return second - first < 0.005


# %% same-amount equivalent: the statement leaves open what is almost exactly 0.005 apart
# - return abs(first - second) < 0.005
# + return abs(first - second) <= 0.005


# %% reading-date right: cuts the date out first, counts from the end
def reading_date(code):
    date = code[-8:]
    return date[-2:] + "." + date[4:6] + "." + date[:4]


# %% reading-date right: joins slices with negative positions
def reading_date(code):
    return ".".join([code[-2:], code[-4:-2], code[-8:-4]])


# %% reading-date right: the library's dates
def reading_date(code):
    from datetime import datetime

    return datetime.strptime(code[8:], "%Y%m%d").strftime("%d.%m.%Y")


# %% reading-date wrong: takes the second position of a slice as included
def reading_date(code):
    return f"{code[14:15]}.{code[12:13]}.{code[8:11]}"


# %% reading-date wrong: counts characters from 1
def reading_date(code):
    return f"{code[15:17]}.{code[13:15]}.{code[9:13]}"


# %% reading-date wrong: month and day exchanged
def reading_date(code):
    return f"{code[12:14]}.{code[14:16]}.{code[8:12]}"


# %% reading-date wrong: converts to numbers and loses the zeros
def reading_date(code):
    day = int(code[14:16])
    month = int(code[12:14])
    return f"{day}.{month}.{code[8:12]}"


# %% reading-date wrong: cuts at the first dash, which can be in the name
def reading_date(code):
    date = code.split("-")[1]
    return f"{date[6:8]}.{date[4:6]}.{date[0:4]}"


# %% reading-date wrong: returns the date as it stands
def reading_date(code):
    return code[8:]


# %% reading-date wrong: prints instead of returning
def reading_date(code):
    print(f"{code[14:16]}.{code[12:14]}.{code[8:12]}")


# %% reading-date wrong: second number taken for a length
def reading_date(code):
    return f"{code[14:2]}.{code[12:2]}.{code[8:4]}"


# %% reading-date wrong: commas in place of points outside the quotes, so three texts come back
def reading_date(code):
    return code[14:16], code[12:14], code[8:12]


# %% reading-date equivalent: a code always ends after 16 characters
# - day = code[14:16]
# + day = code[14:17]


# %% total-kwh right: strip, slice off the unit, convert
def total_kwh(day_text, night_text):
    day = int(day_text.strip()[:-3])
    night = int(night_text.strip()[:-3])
    return day + night


# %% total-kwh right: removesuffix, and a float sum
def total_kwh(day_text, night_text):
    return float(day_text.strip().removesuffix("kWh")) + float(
        night_text.strip().removesuffix("kWh")
    )


# %% total-kwh right: the first word of each text
def total_kwh(day_text, night_text):
    return sum(int(text.split()[0]) for text in (day_text, night_text))


# %% total-kwh wrong: converts after the +, so the digits are glued
def total_kwh(day_text, night_text):
    return int(day_text.replace("kWh", "").strip() + night_text.replace("kWh", "").strip())


# %% total-kwh wrong: never converts, returns glued text
def total_kwh(day_text, night_text):
    return day_text.replace("kWh", "").strip() + night_text.replace("kWh", "").strip()


# %% total-kwh wrong: adds correctly, then turns the answer into text again
def total_kwh(day_text, night_text):
    day = int(day_text.replace("kWh", ""))
    night = int(night_text.replace("kWh", ""))
    return f"{day + night} kWh"


# %% total-kwh wrong: int on text that still has its unit
def total_kwh(day_text, night_text):
    return int(day_text) + int(night_text)


# %% total-kwh wrong: slices the unit off without stripping first
def total_kwh(day_text, night_text):
    return int(day_text[:-3]) + int(night_text[:-3])


# %% total-kwh wrong: calls strip and does not keep the result
def total_kwh(day_text, night_text):
    day_text.strip()
    night_text.strip()
    return int(day_text[:-4]) + int(night_text[:-4])


# %% total-kwh wrong: takes four characters off the end, spaces or not
def total_kwh(day_text, night_text):
    return int(day_text[:-4]) + int(night_text[:-4])


# %% total-kwh wrong: off by one, the slice keeps the k of the unit
def total_kwh(day_text, night_text):
    return int(day_text.strip()[:-2]) + int(night_text.strip()[:-2])


# %% total-kwh wrong: off by one the other way, the slice also takes the last digit
def total_kwh(day_text, night_text):
    return int(day_text.strip()[:-5]) + int(night_text.strip()[:-5])


# %% total-kwh wrong: thinks every number has three digits
def total_kwh(day_text, night_text):
    return int(day_text.strip()[0:3]) + int(night_text.strip()[0:3])


# %% total-kwh wrong: prints instead of returning
def total_kwh(day_text, night_text):
    print(int(day_text.replace("kWh", "")) + int(night_text.replace("kWh", "")))


# %% total-kwh wrong: hides bad text by counting it as 0
def total_kwh(day_text, night_text):
    try:
        return int(day_text.replace("kWh", "")) + int(night_text.replace("kWh", ""))
    except ValueError:
        return 0


# %% total-kwh wrong: an error that spaces caused is caught, and the text counts as 0
def total_kwh(day_text, night_text):
    total = 0
    for text in (day_text, night_text):
        try:
            total = total + int(text[:-4])
        except ValueError:
            total = total + 0
    return total


# %% bill-amount right: finds the tax by itself and adds it
def bill_amount(used_kwh, price, fixed, vat_percent):
    net = fixed + price * used_kwh
    tax = net * vat_percent / 100
    return round(net + tax, 2)


# %% bill-amount right: in one line, rounded by the format and made a number again
def bill_amount(used_kwh, price, fixed, vat_percent):
    return float(f"{(used_kwh * price + fixed) * (100 + vat_percent) / 100:.2f}")


# %% bill-amount right: exact decimals, as accountants do
def bill_amount(used_kwh, price, fixed, vat_percent):
    from decimal import ROUND_HALF_UP, Decimal

    net = Decimal(str(used_kwh)) * Decimal(str(price)) + Decimal(str(fixed))
    gross = net * (1 + Decimal(str(vat_percent)) / 100)
    return gross.quantize(Decimal("0.01"), ROUND_HALF_UP)


# %% bill-amount wrong: no brackets, so the tax is taken on the fixed charge only
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round(used_kwh * price + fixed * (1 + vat_percent / 100), 2)


# %% bill-amount wrong: brackets round the wrong pair, price plus fixed
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round(used_kwh * (price + fixed) * (1 + vat_percent / 100), 2)


# %% bill-amount wrong: rounds the cost of the energy too early
def bill_amount(used_kwh, price, fixed, vat_percent):
    net = round(used_kwh * price, 2) + fixed
    return round(net * (1 + vat_percent / 100), 2)


# %% bill-amount wrong: rounds the price to cents first
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round((used_kwh * round(price, 2) + fixed) * (1 + vat_percent / 100), 2)


# %% bill-amount wrong: cuts with int instead of rounding
def bill_amount(used_kwh, price, fixed, vat_percent):
    gross = (used_kwh * price + fixed) * (1 + vat_percent / 100)
    return int(gross * 100) / 100


# %% bill-amount wrong: takes percent as a factor
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round((used_kwh * price + fixed) * (1 + vat_percent), 2)


# %% bill-amount wrong: adds the percentage as if it were euros
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round(used_kwh * price + fixed + vat_percent / 100, 2)


# %% bill-amount wrong: returns the tax only
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round((used_kwh * price + fixed) * vat_percent / 100, 2)


# %% bill-amount wrong: writes the example's 20 percent into the code
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round((used_kwh * price + fixed) * 1.2, 2)


# %% bill-amount wrong: glues a decimal point in front, right for 20 percent and wrong for 7
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round((used_kwh * price + fixed) * float("1." + str(vat_percent)), 2)


# %% bill-amount wrong: returns text with two decimals
def bill_amount(used_kwh, price, fixed, vat_percent):
    return f"{(used_kwh * price + fixed) * (1 + vat_percent / 100):.2f}"


# %% bill-amount wrong: does not round
def bill_amount(used_kwh, price, fixed, vat_percent):
    return (used_kwh * price + fixed) * (1 + vat_percent / 100)


# %% bill-amount wrong: rounds to whole euros
def bill_amount(used_kwh, price, fixed, vat_percent):
    return round((used_kwh * price + fixed) * (1 + vat_percent / 100))


# %% bill-amount wrong: calls round and does not keep the result
def bill_amount(used_kwh, price, fixed, vat_percent):
    gross = (used_kwh * price + fixed) * (1 + vat_percent / 100)
    round(gross, 2)
    return gross


# %% bill-amount wrong: prints instead of returning
def bill_amount(used_kwh, price, fixed, vat_percent):
    print(round((used_kwh * price + fixed) * (1 + vat_percent / 100), 2))


# %% invoice-line right: strips every field, adds one turn of the meter only where needed
def invoice_line(record):
    name = record[:8].rstrip().upper()
    start = int(record[8:14].strip())
    end = int(record[14:20].strip())
    if end < start:
        end += 100_000
    used = end - start
    amount = used * float(record[20:])
    return name + ": " + str(used) + " kWh, " + format(amount, ".2f") + " EUR"


# %% invoice-line right: exact decimals, takes the fields off the front one by one
def invoice_line(record):
    from decimal import Decimal

    name, rest = record[:8], record[8:]
    first, rest = rest[:6], rest[6:]
    second, price = rest[:6], rest[6:].strip()
    used = (int(second) - int(first)) % 10**5
    return f"{name.upper().strip()}: {used} kWh, {round(used * Decimal(price), 2):.2f} EUR"


# %% invoice-line right: counts positions from the end
def invoice_line(record):
    text = record.rstrip("\n")
    used = (int(text[-12:-6]) - int(text[-18:-12]) + 100000) % 100000
    euros = round(used * float(text[-6:]), 2)
    return "%s: %d kWh, %.2f EUR" % (text[:-18].strip().upper(), used, euros)


# %% invoice-line wrong: splits at spaces, but names hold spaces and fields touch
def invoice_line(record):
    parts = record.split()
    used = (int(parts[2]) - int(parts[1])) % 100000
    return f"{parts[0].upper()}: {used} kWh, {used * float(parts[3]):.2f} EUR"


# %% invoice-line wrong: forgets that the meter turns, negative energy
def invoice_line(record):
    used = int(record[14:20]) - int(record[8:14])
    amount = used * float(record[20:26])
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: drops the minus sign instead of turning the meter
def invoice_line(record):
    used = abs(int(record[14:20]) - int(record[8:14]))
    amount = used * float(record[20:26])
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: turns at 99999, one kWh too few
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 99999
    amount = used * float(record[20:26])
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: % before -, for want of brackets
def invoice_line(record):
    used = int(record[14:20]) - int(record[8:14]) % 100000
    amount = used * float(record[20:26])
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: counts positions from 1
def invoice_line(record):
    used = (int(record[15:21]) - int(record[9:15])) % 100000
    amount = used * float(record[21:27])
    return f"{record[1:9].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: takes the second position of a slice as included
def invoice_line(record):
    used = (int(record[14:19]) - int(record[8:13])) % 100000
    amount = used * float(record[20:25])
    return f"{record[0:7].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: the readings stay text and + glues them
def invoice_line(record):
    used = int(record[14:20].strip() + record[8:14].strip())
    amount = used * float(record[20:26])
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: the name keeps its spaces
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    amount = used * float(record[20:26])
    return f"{record[0:8].upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: readings as float, so the line says 680.0 kWh
def invoice_line(record):
    used = (float(record[14:20]) - float(record[8:14])) % 100000
    amount = used * float(record[20:26])
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: puts dashes into the name, as exercise 3 did
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    amount = used * float(record[20:26])
    name = record[0:8].strip().upper().replace(" ", "-")
    return f"{name}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: round, so 204 euros show one decimal
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    amount = round(used * float(record[20:26]), 2)
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount} EUR"


# %% invoice-line wrong: rounds the price to cents first
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    amount = used * round(float(record[20:26]), 2)
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: cuts the amount to cents with int
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    amount = int(used * float(record[20:26]) * 100) / 100
    return f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR"


# %% invoice-line wrong: prints the line instead of returning it
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    amount = used * float(record[20:26])
    print(f"{record[0:8].strip().upper()}: {used} kWh, {amount:.2f} EUR")


# %% invoice-line wrong: the meter's name of the example is written into the code
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    return f"MTR-0042: {used} kWh, {used * float(record[20:26]):.2f} EUR"


# %% invoice-line wrong: commas without quotes, so the pieces come back and no line
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    amount = f"{used * float(record[20:26]):.2f}"
    return record[0:8].strip().upper(), used, amount


# %% invoice-line wrong: thinks that every price begins with 0 and adds it to the decimals
def invoice_line(record):
    used = (int(record[14:20]) - int(record[8:14])) % 100000
    price = float("0." + record[20:26].split(".")[1])
    return f"{record[0:8].strip().upper()}: {used} kWh, {used * price:.2f} EUR"


# %% invoice-line equivalent: a meter has five digits, so a field of six begins with a space
# - name = record[0:8].strip().upper()
# + name = record[0:9].strip().upper()

# - previous = int(record[8:14])
# + previous = int(record[9:14])

# - previous = int(record[8:14])
# + previous = int(record[8:15])

# - current = int(record[14:20])
# + current = int(record[15:20])


# %% invoice-line equivalent: nothing or a line end stands behind the price
# - price = float(record[20:26])
# + price = float(record[20:27])
