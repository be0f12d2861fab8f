# Answers to 15-classes: each cell stands in its exercise's solution cell.


# %% running-mean equivalent: a count is never negative
# - if self.count == 0:
# + if self.count <= 0:


# %% running-mean right: keeps all readings, and makes count a property
class RunningMean:
    def __init__(self):
        self.readings = []

    @property
    def count(self):
        return len(self.readings)

    def add(self, reading):
        self.readings.append(reading)

    def mean(self):
        if not self.readings:
            raise ValueError("no reading yet")
        return fmean(self.readings)


# %% running-mean right: moves the mean a little with each reading
class RunningMean:
    def __init__(self):
        self.count, self._mean = 0, None

    def add(self, reading):
        self.count += 1
        old = 0.0 if self._mean is None else self._mean
        self._mean = old + (reading - old) / self.count

    def mean(self):
        if self._mean is None:
            raise ValueError("add a reading first")
        return self._mean


# %% running-mean right: exact sums, NumPy floats
class RunningMean:
    def __init__(self):
        self.parts = np.zeros(2)
        self.count = 0

    def add(self, reading):
        self.parts = self.parts + np.array([1, reading])
        self.count = int(self.parts[0])

    def mean(self):
        if self.count < 1:
            raise ValueError
        return self.parts[1] / self.parts[0]


# %% running-mean wrong: the list is in the class body, so all objects share it
class RunningMean:
    readings = []

    def __init__(self):
        self.count = 0

    def add(self, reading):
        self.count += 1
        self.readings.append(reading)

    def mean(self):
        if not self.readings:
            raise ValueError("no reading yet")
        return sum(self.readings) / len(self.readings)


# %% running-mean wrong: count belongs to the class, so all objects count together
class RunningMean:
    count = 0

    def __init__(self):
        self.total = 0.0

    def add(self, reading):
        RunningMean.count += 1
        self.total += reading

    def mean(self):
        if RunningMean.count == 0:
            raise ValueError("no reading yet")
        return self.total / RunningMean.count


# %% running-mean wrong: self. is missing in __init__, so nothing is kept
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        count = 0
        total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no reading yet: call add first")
        return self.total / self.count


# %% running-mean wrong: the mean of the old mean and the new reading
class RunningMean:
    def __init__(self):
        self.count = 0
        self.value = None

    def add(self, reading):
        self.count += 1
        self.value = reading if self.value is None else (self.value + reading) / 2

    def mean(self):
        if self.count == 0:
            raise ValueError("no reading yet")
        return self.value


# %% running-mean wrong: keeps only the last reading
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total = reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no reading yet: call add first")
        return self.total / self.count


# %% running-mean wrong: divides by zero when there is no reading
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        return self.total / self.count


# %% running-mean wrong: no reading gives 0 and no error
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            return 0.0
        return self.total / self.count


# %% running-mean wrong: prints the mean instead of returning it
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no reading yet: call add first")
        print(self.total / self.count)


# %% running-mean wrong: never counts
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no reading yet: call add first")
        return self.total / self.count


# %% running-mean wrong: a total of 0 is taken for no reading
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if not self.total:
            raise ValueError("no reading yet: call add first")
        return self.total / self.count


# %% running-mean wrong: cuts the mean to a whole number
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no reading yet: call add first")
        return self.total // self.count


# %% running-mean wrong: mean starts afresh after each answer
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no reading yet: call add first")
        result = self.total / self.count
        self.total = 0.0
        self.count = 0
        return result


# %% running-mean wrong: the count begins with 1
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 1
        self.total = 0.0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no reading yet: call add first")
        return self.total / self.count


# %% running-mean wrong: add returns the mean so far
class RunningMean:
    """The mean of many readings, without keeping them."""

    def __init__(self):
        self.count = 0
        self.total = 0

    def add(self, reading):
        """Take in one reading."""
        self.count += 1
        self.total += reading
        return self.total / self.count

    def mean(self):
        """Return the mean of the readings so far; ValueError if there are none."""
        if self.count == 0:
            raise ValueError("no readings yet")
        return self.total / self.count


# %% door-event right: puts the arguments into a list and joins them
class DoorEvent:
    def __init__(self, fridge, minutes, note=None):
        self.fridge, self.minutes, self.note = fridge, minutes, note

    def __repr__(self):
        parts = [repr(self.fridge), repr(self.minutes)]
        if self.note is not None:
            parts.append("note=" + repr(self.note))
        return "DoorEvent(" + ", ".join(parts) + ")"


# %% door-event right: a dataclass with a repr of its own, and format
@dataclass
class DoorEvent:
    fridge: str
    minutes: float
    note: str = None

    def __repr__(self):
        end = "" if self.note is None else ", note=%r" % self.note
        return "{}({!r}, {!r}{})".format(type(self).__name__, self.fridge, self.minutes, end)


# %% door-event wrong: types the quotes by hand
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        if self.note is None:
            return f"DoorEvent('{self.fridge}', {self.minutes!r})"
        return f"DoorEvent('{self.fridge}', {self.minutes!r}, note='{self.note}')"


# %% door-event wrong: no quotes at all
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        if self.note is None:
            return f"DoorEvent({self.fridge}, {self.minutes})"
        return f"DoorEvent({self.fridge}, {self.minutes}, note={self.note})"


# %% door-event wrong: prints the text instead of returning it
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        if self.note is None:
            print(f"DoorEvent({self.fridge!r}, {self.minutes!r})")
        print(f"DoorEvent({self.fridge!r}, {self.minutes!r}, note={self.note!r})")


# %% door-event wrong: an empty note is taken for no note
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        if not self.note:
            return f"DoorEvent({self.fridge!r}, {self.minutes!r})"
        return f"DoorEvent({self.fridge!r}, {self.minutes!r}, note={self.note!r})"


# %% door-event wrong: shows the note always, also None
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        return f"DoorEvent({self.fridge!r}, {self.minutes!r}, note={self.note!r})"


# %% door-event wrong: never shows the note
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        if self.note is None:
            return f"DoorEvent({self.fridge!r}, {self.minutes!r})"
        return f"DoorEvent({self.fridge!r}, {self.minutes!r})"


# %% door-event wrong: writes __str__, which a list and the notebook do not use
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __str__(self):
        if self.note is None:
            return f"DoorEvent({self.fridge!r}, {self.minutes!r})"
        return f"DoorEvent({self.fridge!r}, {self.minutes!r}, note={self.note!r})"


# %% door-event wrong: makes the text once, in __init__, so it gets old
class DoorEvent:
    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note
        self.text = f"DoorEvent({fridge!r}, {minutes!r}"
        self.text += ")" if note is None else f", note={note!r})"

    def __repr__(self):
        return self.text


# %% door-event wrong: the dataclass's own repr, which is of another form
@dataclass
class DoorEvent:
    fridge: str
    minutes: float
    note: str = None


# %% door-event wrong: forgets the name note=
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        if self.note is None:
            return f"DoorEvent({self.fridge!r}, {self.minutes!r})"
        return f"DoorEvent({self.fridge!r}, {self.minutes!r}, {self.note!r})"


# %% door-event wrong: the missing note is stored as an empty text
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note or ""

    def __repr__(self):
        if self.note == "":
            return f"DoorEvent({self.fridge!r}, {self.minutes!r})"
        return f"DoorEvent({self.fridge!r}, {self.minutes!r}, note={self.note!r})"


# %% door-event wrong: forgets to store the minutes
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        minutes = minutes
        self.note = note

    def __repr__(self):
        if self.note is None:
            return f"DoorEvent({self.fridge!r}, {self.minutes!r})"
        return f"DoorEvent({self.fridge!r}, {self.minutes!r}, note={self.note!r})"


# %% door-event wrong: turns the minutes into text
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = str(minutes)
        self.note = note

    def __repr__(self):
        if self.note is None:
            return f"DoorEvent({self.fridge!r}, {self.minutes!r})"
        return f"DoorEvent({self.fridge!r}, {self.minutes!r}, note={self.note!r})"


# %% door-event wrong: formats the minutes with g, so 2.0 becomes 2
class DoorEvent:
    """One opening of a fridge's door."""

    def __init__(self, fridge, minutes, note=None):
        self.fridge = fridge
        self.minutes = minutes
        self.note = note

    def __repr__(self):
        if self.note is None:
            return f"DoorEvent({self.fridge!r}, {self.minutes:g})"
        return f"DoorEvent({self.fridge!r}, {self.minutes:g}, note={self.note!r})"


# %% alarm equivalent: the test cell may run again, so it cannot ask what the count was before the first alarm
# - count = 0
# + count = 1

# - count = 0
# + count = -1


# %% alarm wrong: the fridge is stored in the class
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        Alarm.fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm right: counts through type(self), copies with a star
class Alarm:
    count: int = 0

    def __init__(self, fridge, notes=()):
        cls = type(self)
        cls.count = cls.count + 1
        self.fridge, self.number = fridge, cls.count
        self.notes = [*notes]

    def add_note(self, text):
        self.notes = self.notes + [text]


# %% alarm right: a class method counts, a loop copies
class Alarm:
    count = 0

    @classmethod
    def _next(cls):
        cls.count += 1
        return cls.count

    def __init__(self, fridge, notes=()):
        self.number = self._next()
        self.fridge = fridge
        self.notes = []
        for text in notes:
            self.add_note(text)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: self.count += 1 writes into the object
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        self.count += 1
        self.number = self.count
        self.fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: the notes are in the class body, one list for all
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0
    notes = []

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes.extend(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: keeps the caller's list
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes = notes if isinstance(notes, list) else list(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: mutable default: all alarms without notes share one list
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=[]):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes = notes

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: number is read from the class, so it changes with each new alarm
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.fridge = fridge
        self.notes = list(notes)

    @property
    def number(self):
        return Alarm.count

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: numbers begin with 0
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        self.number = Alarm.count
        Alarm.count += 1
        self.fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: the class never counts, a global name does
_made = 0


class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        global _made
        _made += 1
        Alarm.count = _made
        self.number = _made
        self.fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: forgets to store the fridge
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: add_note forgets the old notes
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes = [text]


# %% alarm wrong: given notes are dropped
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes = []

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: a given list of notes is stored as one note
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes = [notes] if notes else []

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: the notes stay a tuple, so nothing can be appended
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes = notes

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: the count is a text
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = "0"

    def __init__(self, fridge, notes=()):
        Alarm.count = str(int(Alarm.count) + 1)
        self.number = int(Alarm.count)
        self.fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: add_note makes a longer list and does not keep it
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.number = Alarm.count
        self.fridge = fridge
        self.notes = list(notes)

    def add_note(self, text):
        self.notes + [text]


# %% alarm wrong: sorts the notes
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.fridge = fridge
        self.number = Alarm.count
        self.notes = sorted(notes)

    def add_note(self, text):
        self.notes.append(text)


# %% alarm wrong: a note that comes twice is kept once
class Alarm:
    """An alarm, numbered together with all others, with notes of its own."""

    count = 0

    def __init__(self, fridge, notes=()):
        Alarm.count += 1
        self.fridge = fridge
        self.number = Alarm.count
        self.notes = list(dict.fromkeys(notes))

    def add_note(self, text):
        self.notes.append(text)


# %% lot right: a dataclass with a field for comparing
@dataclass(unsafe_hash=True)
class Lot:
    product: str
    number: str = field(compare=False)
    doses: int = field(compare=False)
    key: str = field(init=False, repr=False)

    def __post_init__(self):
        self.key = self.number.strip().upper()


# %% lot right: compares step by step, hashes the number alone
class Lot:
    def __init__(self, product, number, doses):
        self.product, self.number, self.doses = product, number, doses

    def __eq__(self, other):
        if isinstance(other, Lot):
            same = self.number.casefold().strip() == other.number.casefold().strip()
            return same and self.product == other.product
        return NotImplemented

    def __hash__(self):
        return hash(self.number.casefold().strip())


# %% lot wrong: the hash is made from the number as written
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash((self.product, self.number))


# %% lot wrong: no __hash__, so no sets
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()


# %% lot wrong: does not ask for the type, so a text raises AttributeError
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: answers False for strangers instead of NotImplemented
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return False
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: raises NotImplementedError for strangers
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            raise NotImplementedError
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: the number is compared as it is written
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: the spaces count
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: upper and lower case count
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: removes the spaces inside the number too
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.replace(" ", "").lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: the product does not count
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: the product is cleaned like the number
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product.strip().lower(), self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: the doses count
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower(), self.doses

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: the doses are in the hash
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash((self._key(), self.doses))


# %% lot wrong: cleans the number in __init__, so it is not as given
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number.strip().lower()
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: a constant hash
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return 1


# %% lot wrong: compares the two hashes with is
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self is other

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: hashes the address of the object
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return id(self)


# %% lot wrong: a plain dataclass, which compares all three as they are
@dataclass(frozen=True)
class Lot:
    product: str
    number: str
    doses: int


# %% lot wrong: only the product counts
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: a text with the number is taken for the lot
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product, self.number.strip().lower()

    def __eq__(self, other):
        if isinstance(other, str):
            return self.number == other
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: product and number are glued into one text
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return self.product + self.number.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, Lot):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())


# %% lot wrong: whatever has a product and a number is taken for a lot
class Lot:
    """One production run of a vaccine, as some system writes it."""

    def __init__(self, product, number, doses):
        self.product = product
        self.number = number
        self.doses = doses

    def _key(self):
        return (self.product, self.number.strip().lower())

    def __eq__(self, other):
        if not hasattr(other, "number"):
            return NotImplemented
        return self._key() == Lot(other.product, other.number, 0)._key()

    def __hash__(self):
        return hash(self._key())


# %% limits wrong: the constructor uses the checking setter before the other limit is there
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits right: the constructor goes through a setter, with the other limit in place first
class Limits:
    def __init__(self, low, high):
        self._high = high
        self.low = low

    def _get_low(self):
        return self._low

    def _set_low(self, value):
        if value < self._high:
            self._low = value
        else:
            raise ValueError("low must be below high")

    low = property(_get_low, _set_low)

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, value):
        if value > self._low:
            self._high = value
        else:
            raise ValueError("high must be above low")

    @property
    def width(self):
        return self.high - self.low

    def allows(self, reading):
        return reading >= self.low and reading <= self.high


# %% limits right: keeps a pair, and exchanges it whole
class Limits:
    def __init__(self, low, high):
        self._set(low, high)

    def _set(self, low, high):
        if math.isnan(low) or math.isnan(high) or high - low <= 0:
            raise ValueError(f"not possible: {low} to {high}")
        self._pair = (low, high)

    @property
    def low(self):
        return self._pair[0]

    @low.setter
    def low(self, value):
        self._set(value, self._pair[1])

    @property
    def high(self):
        return self._pair[1]

    @high.setter
    def high(self, value):
        self._set(self._pair[0], value)

    @property
    def width(self):
        return np.float64(self.high) - self.low

    def allows(self, reading):
        return bool(np.clip(reading, self.low, self.high) == reading)


# %% limits wrong: plain attributes: checked when made, never again
class Limits:
    def __init__(self, low, high):
        if not low < high:
            raise ValueError("low must be less than high")
        self.low, self.high = low, high

    @property
    def width(self):
        return self.high - self.low

    def allows(self, reading):
        return self.low <= reading <= self.high


# %% limits wrong: the constructor does not check
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: equal limits are let through
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low <= high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: nan is let through, every comparison with it is False
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if low >= high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: assigns first and checks afterwards
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._low = degrees
        self._check(degrees, self._high)

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: exchanges the two when they are the wrong way round
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        if high < low:
            low, high = high, low
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: the width is worked out once
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high
        self._width = high - low

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._width

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: width is a plain attribute, so it can be assigned
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high, self.width = low, high, high - low

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: width is a method, not a property
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: the limits themselves are not allowed
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low < reading < self._high


# %% limits wrong: the lower limit is not allowed
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low < reading <= self._high


# %% limits wrong: the values live in the class, so all objects share them
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        Limits._low, Limits._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        Limits._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        Limits._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: a wrong value is ignored in silence
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            return False
        return True

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        if self._check(degrees, self._high):
            self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        if self._check(self._low, degrees):
            self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: no setters: the limits can only be read
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @property
    def high(self):
        return self._high

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: the property has the name of what it stores, and calls itself for ever
class Limits:
    def __init__(self, low, high):
        self.low, self.high = low, high

    @property
    def low(self):
        return self.low

    @low.setter
    def low(self, degrees):
        self.low = degrees


# %% limits wrong: assert instead of ValueError
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        assert low < high

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: width counts the other way round
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._low - self._high

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: width can be assigned, and moves the upper limit
class Limits:
    """Alarm limits in °C: low is always less than high."""

    def __init__(self, low, high):
        self._check(low, high)
        self._low, self._high = low, high

    @staticmethod
    def _check(low, high):
        if not low < high:
            raise ValueError(f"low must be less than high, not {low} and {high}")

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        self._check(degrees, self._high)
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        self._check(self._low, degrees)
        self._high = degrees

    @property
    def width(self):
        return self._high - self._low

    @width.setter
    def width(self, degrees):
        self.high = self.low + degrees

    def allows(self, reading):
        return self._low <= reading <= self._high


# %% limits wrong: allows nan, which is neither below nor above
class Limits:
    """Alarm limits in C: low is always less than high."""

    def __init__(self, low, high):
        self._high = high
        self.low = low  # the setter checks

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, degrees):
        if not degrees < self._high:
            raise ValueError("low must be less than high")
        self._low = degrees

    @property
    def high(self):
        return self._high

    @high.setter
    def high(self, degrees):
        if not self._low < degrees:
            raise ValueError("low must be less than high")
        self._high = degrees

    @property
    def width(self):
        return self.high - self.low

    def allows(self, reading):
        return not (reading < self.low or reading > self.high)


# %% temperature-log strict tuple, array: returns the readings as a list


# %% temperature-log right: two loops, one way in by add
def _checked(value):
    if value >= -40 and value <= 60:
        return value
    raise ValueError(value)


class TemperatureLog:
    def __init__(self, readings=()):
        self.values = [_checked(value) for value in readings]

    def add(self, reading):
        self.values.append(_checked(reading))

    def extend(self, readings):
        good = [_checked(value) for value in readings]
        for value in good:
            self.add(value)

    def __len__(self):
        return len(self.values)

    def latest(self):
        try:
            return self.values[-1]
        except IndexError:
            raise ValueError("empty") from None

    def alarms(self):
        count = 0
        for value in self.values:
            if value < 2 or value > 8:
                count += 1
        return count

    def as_list(self):
        return self.values.copy()


# %% temperature-log right: keeps a tuple, which cannot be changed from outside
class TemperatureLog:
    def __init__(self, readings=()):
        self._all = ()
        self.extend(readings)

    def extend(self, readings):
        both = (*self._all, *readings)
        if any(not (-40 <= value <= 60) for value in both):
            raise ValueError("a reading from -40 to 60 is needed")
        self._all = both

    def add(self, reading):
        self.extend((reading,))

    def __len__(self):
        return len(self._all)

    def latest(self):
        if len(self) == 0:
            raise ValueError("no reading")
        return self._all[len(self) - 1]

    def alarms(self):
        return len([v for v in self._all if v < 2]) + len([v for v in self._all if v > 8])

    def as_list(self):
        return [*self._all]


# %% temperature-log wrong: inherits from list, and guards only some doors
class TemperatureLog(list):
    def __init__(self, readings=()):
        super().__init__()
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        super().extend(new)

    def latest(self):
        if not self:
            raise ValueError("the log is empty")
        return self[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self)

    def as_list(self):
        return list(self)


# %% temperature-log wrong: adds one by one, so half a batch stays when one is bad
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        for reading in readings:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
            self._readings.append(reading)

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: goes through a generator twice
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = readings
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: hands out its own list
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return self._readings


# %% temperature-log wrong: keeps the caller's list as its own
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)
        if isinstance(readings, list):
            self._readings = readings

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: the constructor does not check
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = list(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: only extend checks, add does not
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self._readings.append(reading)

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: a mutable default shared by all logs
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=[]):
        for reading in readings:
            if not -40 <= reading <= 60:
                raise ValueError
        self._readings = readings if readings == [] else list(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: leaves out bad readings in silence
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                return
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: -40 and 60 are refused
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 < reading < 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: 2 and 8 count as alarms
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 < reading < 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: counts only what is too warm
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(reading > 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: an empty log's latest is None
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            return None
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: an empty log's latest is an IndexError
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: latest takes the first
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[0]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: nan is let through
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if reading < -40 or reading > 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: counts the good ones
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: the list is in the class body
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    _readings = []

    def __init__(self, readings=()):
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: latest takes the reading out
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings.pop()

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: extend replaces what was there
class TemperatureLog:
    """Readings in °C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(readings)
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} °C cannot be right")
        self._readings = new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("the log is empty")
        return self._readings[-1]

    def alarms(self):
        return sum(not 2 <= reading <= 8 for reading in self._readings)

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: a reading that comes twice in a batch is kept once
class TemperatureLog:
    """Readings in C, every one of them checked."""

    def __init__(self, readings=()):
        self._readings = []
        self.extend(readings)

    def add(self, reading):
        self.extend([reading])

    def extend(self, readings):
        new = list(dict.fromkeys(readings))
        for reading in new:
            if not -40 <= reading <= 60:
                raise ValueError(f"{reading} C cannot be right")
        self._readings += new

    def __len__(self):
        return len(self._readings)

    def latest(self):
        if not self._readings:
            raise ValueError("no readings")
        return self._readings[-1]

    def alarms(self):
        return len([r for r in self._readings if not 2 <= r <= 8])

    def as_list(self):
        return list(self._readings)


# %% temperature-log wrong: inherits from UserList, so append and insert are open
from collections import UserList
class TemperatureLog(UserList):
    def __init__(self, readings=()):
        super().__init__()
        self.extend(readings)
    def add(self, r):
        self.extend([r])
    def extend(self, readings):
        new = list(readings)
        for r in new:
            if not -40 <= r <= 60:
                raise ValueError
        self.data += new
    def latest(self):
        if not self.data:
            raise ValueError
        return self.data[-1]
    def alarms(self):
        return len([r for r in self.data if not 2 <= r <= 8])
    def as_list(self):
        return list(self.data)


# %% shelf right: written by hand
class Shelf:
    def __init__(self, name, room=50, lots=None):
        if room < 1:
            raise ValueError("room must be at least 1")
        self.name = name
        self.room = room
        self.lots = [] if lots is None else lots

    def __repr__(self):
        return f"Shelf(name={self.name!r}, room={self.room!r}, lots={self.lots!r})"

    def __eq__(self, other):
        if not isinstance(other, Shelf):
            return NotImplemented
        return vars(self) == vars(other)

    @property
    def free(self):
        taken = 0
        for lot in self.lots:
            taken += lot[1]
        return self.room - taken

    def put(self, number, doses):
        if doses < 1:
            raise ValueError("nothing to put")
        if doses > self.free:
            raise ValueError("too many")
        self.lots.append((number, doses))


# %% shelf right: a dataclass with property() and +=
@dataclass(eq=True)
class Shelf:
    name: str
    room: int = 50
    lots: list = field(default_factory=lambda: [])

    def __post_init__(self):
        if not self.room >= 1:
            raise ValueError

    def _free(self):
        return self.room - sum(lot[-1] for lot in self.lots)

    free = property(_free)

    def put(self, number, doses):
        if doses <= 0 or self.free - doses < 0:
            raise ValueError(doses)
        self.lots += [(number, doses)]


# %% shelf wrong: written by hand with a mutable default
class Shelf:
    def __init__(self, name, room=50, lots=[]):
        if room < 1:
            raise ValueError("room must be at least 1")
        self.name = name
        self.room = room
        self.lots = lots

    def __repr__(self):
        return f"Shelf(name={self.name!r}, room={self.room!r}, lots={self.lots!r})"

    def __eq__(self, other):
        return isinstance(other, Shelf) and vars(self) == vars(other)

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError("does not fit")
        self.lots.append((number, doses))


# %% shelf wrong: a list as the default of a dataclass field
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = []

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: without the annotation lots is one list for the class
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots = []

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: the decorator is forgotten
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: no check of the room
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: a room of 0 is let through
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 0:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: a room of 1 is refused
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room <= 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: free is a field, worked out once
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        self.free = self.room - sum(doses for _, doses in self.lots)
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: free is a method, not a property
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free():
            raise ValueError(f"cannot put {doses} doses where {self.free()} are free")
        self.lots.append((number, doses))


# %% shelf wrong: free counts lots, not doses
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - len(self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: a full shelf is refused
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses < self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: zero doses are let through
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 0 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: one dose is refused
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 < doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: puts first and checks afterwards
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        free = self.free
        self.lots.append((number, doses))
        if not 1 <= doses <= free:
            raise ValueError("does not fit")


# %% shelf wrong: what does not fit is dropped in silence
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            return
        self.lots.append((number, doses))


# %% shelf wrong: appends a list, not a tuple
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append([number, doses])


# %% shelf wrong: put compares with the whole room
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.room:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: equality by name only
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = field(default=50, compare=False)
    lots: list = field(default_factory=list, compare=False)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: the name does not take part in equality
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str = field(compare=False)
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: copies the list that is given
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        self.lots = list(self.lots)
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: a shelf equals its name
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def __eq__(self, other):
        if isinstance(other, str):
            return self.name == other
        return isinstance(other, Shelf) and vars(self) == vars(other)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: eq is switched off
@dataclass(eq=False)
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: another default room
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 100
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: __eq__ by hand, which fails for a stranger
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def __eq__(self, other):
        return (self.name, self.room, self.lots) == (other.name, other.room, other.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: a repr by hand, without the quotes
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def __repr__(self):
        return f"Shelf(name={self.name}, room={self.room}, lots={self.lots})"

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf wrong: __eq__ asks for the type only
@dataclass
class Shelf:
    """A shelf with room for a number of doses."""

    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError(f"room must be at least 1, not {self.room}")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def __eq__(self, other):
        return isinstance(other, Shelf)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError(f"cannot put {doses} doses where {self.free} are free")
        self.lots.append((number, doses))


# %% shelf right: a frozen dataclass: its error is a kind of AttributeError
@dataclass(frozen=True)
class Shelf:
    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError("room must be at least 1")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError("does not fit")
        self.lots.append((number, doses))


# %% shelf wrong: by hand, an empty list that is given is exchanged for a new one
class Shelf:
    def __init__(self, name, room=50, lots=None):
        if room < 1:
            raise ValueError
        self.name, self.room = name, room
        self.lots = lots or []
    def __repr__(self):
        return f"Shelf(name={self.name!r}, room={self.room!r}, lots={self.lots!r})"
    def __eq__(self, other):
        if not isinstance(other, Shelf):
            return NotImplemented
        return (self.name, self.room, self.lots) == (other.name, other.room, other.lots)
    @property
    def free(self):
        return self.room - sum(d for _, d in self.lots)
    def put(self, number, doses):
        if doses < 1 or doses > self.free:
            raise ValueError
        self.lots.append((number, doses))


# %% shelf wrong: put adds up the doses of one number
@dataclass
class Shelf:
    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError("room must be at least 1")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError("does not fit")
        self.lots[:] = [p for p in self.lots if p[0] != number] + [(number, doses + sum(d for n, d in self.lots if n == number))]


# %% shelf wrong: checks the lots that are given
@dataclass
class Shelf:
    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1 or self.free < 0:
            raise ValueError("room must be at least 1")

    @property
    def free(self):
        return self.room - sum(doses for _, doses in self.lots)

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError("does not fit")
        self.lots.append((number, doses))


# %% shelf wrong: free counts each number once
@dataclass
class Shelf:
    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError("room must be at least 1")

    @property
    def free(self):
        return self.room - sum({n: d for n, d in self.lots}.values())

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError("does not fit")
        self.lots.append((number, doses))


# %% shelf wrong: free stops at 0 when too much is on the shelf
@dataclass
class Shelf:
    name: str
    room: int = 50
    lots: list = field(default_factory=list)

    def __post_init__(self):
        if self.room < 1:
            raise ValueError("room must be at least 1")

    @property
    def free(self):
        return max(0, self.room - sum(doses for _, doses in self.lots))

    def put(self, number, doses):
        if not 1 <= doses <= self.free:
            raise ValueError("does not fit")
        self.lots.append((number, doses))


# %% nearest-center strict tuple, array: returns a list with one label for each row


# %% nearest-center equivalent: a length is never negative
# - if len(X) != len(y) or len(X) == 0:
# + if len(X) != len(y) or len(X) <= 0:


# %% nearest-center equivalent: zip with strict=True raises ValueError when X is shorter
# - if len(X) != len(y) or len(X) == 0:
# + if len(X) > len(y) or len(X) == 0:


# %% nearest-center equivalent: the lengths were compared before, and the statement says that all rows have one length
# - rows = [row for row, given in zip(X, y, strict=True) if given == label]
# + rows = [row for row, given in zip(X, y, strict=False) if given == label]

# - self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
# + self.centers_[label] = [summary(column) for column in zip(*rows, strict=False)]


# %% nearest-center wrong: returns an array of labels, not a list
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return np.array([
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ])


# %% nearest-center right: NumPy arrays inside
class NearestCenter:
    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        if self.center not in ("mean", "median"):
            raise ValueError(f"unknown center {self.center!r}")
        if len(X) == 0 or len(X) != len(y):
            raise ValueError("X and y must have one length, and not be empty")
        function = getattr(np, self.center)
        rows, labels = np.array(X, dtype=float), np.array(y)
        self.classes_ = np.unique(labels).tolist()
        self.centers_ = {c: function(rows[labels == c], axis=0).tolist() for c in self.classes_}
        return self

    def predict(self, X):
        if "centers_" not in vars(self):
            raise NotFittedError("This model has learnt nothing: call fit first.")
        answers = []
        for row in X:
            away = [np.linalg.norm(np.subtract(row, self.centers_[c])) for c in self.classes_]
            answers.append(self.classes_[int(np.argmin(away))])
        return answers


# %% nearest-center right: groups the rows in one pass, squared distances, tries the attribute
class NearestCenter:
    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        if self.center == "mean":
            summary = lambda values: sum(values) / len(values)
        elif self.center == "median":
            summary = median
        else:
            raise ValueError("center: mean or median")
        if not len(X) == len(y) > 0:
            raise ValueError("lengths")
        groups = {}
        for row, label in zip(X, y):
            groups.setdefault(label, []).append(row)
        self.classes_ = sorted(groups)
        self.centers_ = {}
        for label, rows in groups.items():
            columns = range(len(rows[0]))
            self.centers_[label] = [summary([row[j] for row in rows]) for j in columns]
        return self

    def predict(self, X):
        try:
            classes, centers = self.classes_, self.centers_
        except AttributeError:
            raise NotFittedError("use fit before predict") from None
        result = []
        for row in X:
            best, shortest = None, math.inf
            for label in classes:
                away = sum((a - b) ** 2 for a, b in zip(row, centers[label]))
                if away < shortest:
                    best, shortest = label, away
            result.append(best)
        return result


# %% nearest-center wrong: fit forgets return self
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: checks center in __init__
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        if center not in ("mean", "median"):
            raise ValueError(center)
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: never checks center, everything else is the mean
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            self.center = "mean"
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: changes center in __init__ to lower case
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = str(center).lower()

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: predict before fit: Python's own AttributeError
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: predict before fit: a ValueError
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise ValueError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: predict before fit: an error that says nothing
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("not ready")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: learnt attributes exist before fit, as None
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center
        self.classes_ = None
        self.centers_ = None

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if self.centers_ is None:
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: the second fit adds to the first
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = getattr(self, "centers_", {})
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: the centers are in the class body, shared by all models
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    centers_ = {}
    classes_ = []

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_.clear()
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not self.centers_:
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: always the mean, the parameter is ignored
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": fmean}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: always the median
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": median, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: classes in order of appearance
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = list(dict.fromkeys(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: classes in the order of most rows
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y), key=lambda c: (-list(y).count(c), str(c)))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: lengths are not checked
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: empty input is not checked
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y):
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: distance along the axes, not the straight line
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: sum(abs(a - b) for a, b in zip(row, self.centers_[label]))) for row in X
        ]


# %% nearest-center wrong: only the first column counts
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: abs(row[0] - self.centers_[label][0])) for row in X
        ]


# %% nearest-center wrong: the farthest center
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            max(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: the nearest old case, not the nearest center
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        self.rows_, self.labels_ = list(X), list(y)
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(zip(self.rows_, self.labels_), key=lambda p: math.dist(row, p[0]))[1] for row in X
        ]


# %% nearest-center wrong: ties go to the last class
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_[::-1], key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: one mean per row instead of per column
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in rows]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: predict gives the number of the class, not its label
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            self.classes_.index(
                min(self.classes_, key=lambda label: math.dist(row, self.centers_[label]))
            )
            for row in X
        ]


# %% nearest-center wrong: sorts the caller's labels
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        y.sort()
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% nearest-center wrong: predict returns only the first answer
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="mean"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ][:1]


# %% nearest-center wrong: the median is the default
class NearestCenter:
    """Classify a row by the nearest center of a class."""

    def __init__(self, center="median"):
        self.center = center

    def fit(self, X, y):
        summaries = {"mean": fmean, "median": median}
        if self.center not in summaries:
            raise ValueError(f"center must be 'mean' or 'median', not {self.center!r}")
        if len(X) != len(y) or len(X) == 0:
            raise ValueError(f"X and y need the same length, at least 1: {len(X)} and {len(y)}")
        summary = summaries[self.center]
        self.classes_ = sorted(set(y))
        self.centers_ = {}
        for label in self.classes_:
            rows = [row for row, given in zip(X, y, strict=True) if given == label]
            self.centers_[label] = [summary(column) for column in zip(*rows, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "centers_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [
            min(self.classes_, key=lambda label: math.dist(row, self.centers_[label])) for row in X
        ]


# %% peak-regressor strict tuple, array: returns a list of numbers, one for each row


# %% peak-regressor equivalent: rows and peaks come in one length
# - self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
# + self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=False)]


# %% peak-regressor equivalent: graded on the outcome, and six or eight cases reach it too
# - def __init__(self, neighbours=7):
# + def __init__(self, neighbours=8):

# - def __init__(self, neighbours=7):
# + def __init__(self, neighbours=6):


# %% peak-regressor wrong: one answer in a list, for any number of rows
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(X[0])]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor right: boxes of minutes and room, a mean each
class PeakRegressor:
    def fit(self, X, y):
        ordered = sorted(row[0] for row in X)
        self.cuts_ = [ordered[len(ordered) * k // 4] for k in (1, 2, 3)]
        self.warm_ = [sorted(row[1] for row in X)[len(X) * k // 3] for k in (1, 2)]
        groups = {}
        for row, peak in zip(X, y):
            groups.setdefault(self._box(row), []).append(peak)
        self.means_ = {box: fmean(peaks) for box, peaks in groups.items()}
        self.mean_ = fmean(y)
        return self

    def _box(self, row):
        return sum(row[0] > c for c in self.cuts_), sum(row[1] > c for c in self.warm_)

    def predict(self, X):
        if not hasattr(self, "means_"):
            raise NotFittedError("not fitted: call fit first")
        return [self.means_.get(self._box(row), self.mean_) for row in X]


# %% peak-regressor right: scikit-learn's linear model inside, on bent minutes
class PeakRegressor:
    def _table(self, X):
        return [[1 - math.exp(-m / 5), room, (1 - math.exp(-m / 5)) * room] for m, room in X]

    def fit(self, X, y):
        from sklearn.linear_model import LinearRegression

        self.model_ = LinearRegression().fit(self._table(X), y)
        return self

    def predict(self, X):
        if not hasattr(self, "model_"):
            raise NotFittedError("call fit before predict")
        if len(X) == 0:
            return []
        return self.model_.predict(self._table(X)).tolist()


# %% peak-regressor right: scikit-learn's forest inside, seeded, NumPy numbers in a list
class PeakRegressor:
    def __init__(self, trees=20):
        self.trees = trees

    def fit(self, X, y):
        from sklearn.ensemble import RandomForestRegressor

        self.forest_ = RandomForestRegressor(self.trees, random_state=0).fit(X, y)
        return self

    def predict(self, X):
        if not hasattr(self, "forest_"):
            raise NotFittedError("call fit before predict")
        return list(self.forest_.predict(X)) if len(X) else []


# %% peak-regressor wrong: the baseline itself
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest)


# %% peak-regressor wrong: similar minutes only, the room is ignored
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: abs(row[0] - case[0][0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: similar rooms only, the minutes are ignored
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: abs(row[1] - case[0][1]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: the step of the lesson
class PeakRegressor:
    def fit(self, X, y):
        self.threshold_ = median(row[0] for row in X)
        pairs = list(zip(X, y, strict=True))
        self.low_ = fmean(peak for row, peak in pairs if row[0] <= self.threshold_)
        self.high_ = fmean(peak for row, peak in pairs if row[0] > self.threshold_)
        return self

    def predict(self, X):
        if not hasattr(self, "threshold_"):
            raise NotFittedError("call fit first")
        return [self.low_ if row[0] <= self.threshold_ else self.high_ for row in X]


# %% peak-regressor wrong: fit forgets return self
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: one answer for the whole list
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return self._predict_one(X[0])

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: predict before fit: Python's own AttributeError
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: the error does not say what to do
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("not possible")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: learnt attributes without the underscore
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: cases_ exists before fit
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours
        self.cases_ = []

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not self.cases_:
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: the second fit adds to the first
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = getattr(self, "cases_", []) + [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: the cases are in the class body, shared by all models
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        PeakRegressor.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        self.fitted_ = True
        return self

    def predict(self, X):
        if not hasattr(self, "fitted_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: scales by the rows it is asked about, so a row alone is another row
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        if not X:
            return []
        middle = fmean(row[0] for row in X) - fmean(case[0][0] for case in self.cases_)
        return [self._predict_one([row[0] - middle, row[1]]) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: fails for an empty list
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        minutes, rooms = zip(*X)
        return [self._predict_one(row) for row in zip(minutes, rooms)]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: the farthest cases, sorted the wrong way
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: -math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: sorts the caller's rows apart from their answers
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        X.sort()
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [self._predict_one(row) for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: returns an array, not a list
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return np.array([self._predict_one(row) for row in X])

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: answers as text
class PeakRegressor:
    """Predict the peak in °C after a restock from the minutes and the room's temperature."""

    def __init__(self, neighbours=7):
        self.neighbours = neighbours

    def fit(self, X, y):
        self.cases_ = [(tuple(row), peak) for row, peak in zip(X, y, strict=True)]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit(X, y) before predict(X)")
        return [f"{self._predict_one(row):.1f}" for row in X]

    def _predict_one(self, row):
        nearest = sorted(self.cases_, key=lambda case: math.dist(row, case[0]))
        return fmean(peak for _, peak in nearest[: self.neighbours])


# %% peak-regressor wrong: a table by heart: cases it has not seen get the mean
class PeakRegressor:
    def fit(self, X, y):
        self.table_ = {tuple(row): peak for row, peak in zip(X, y, strict=True)}
        self.mean_ = fmean(y)
        return self

    def predict(self, X):
        if not hasattr(self, "table_"):
            raise NotFittedError("call fit first")
        return [self.table_.get(tuple(row), self.mean_) for row in X]


# %% peak-regressor wrong: the line of the lesson's hospital by heart, learns nothing
class PeakRegressor:
    def fit(self, X, y):
        self.done_ = True
        return self

    def predict(self, X):
        if not hasattr(self, "done_"):
            raise NotFittedError("call fit first")
        return [5 + 8 * (1 - math.exp(-minutes / 8)) for minutes, _ in X]


# %% peak-regressor wrong: hangs each peak on the caller's row, which gets longer
class PeakRegressor:
    def fit(self, X, y):
        for row, peak in zip(X, y, strict=True):
            row.append(peak)
        self.cases_ = [tuple(row) for row in X]
        return self

    def predict(self, X):
        if not hasattr(self, "cases_"):
            raise NotFittedError("call fit first")
        answers = []
        for row in X:
            nearest = sorted(self.cases_, key=lambda case: math.dist(row[:2], case[:2]))
            answers.append(fmean(case[2] for case in nearest[:7]))
        return answers


# %% peak-regressor wrong: scikit-learn's forest without a random_state, so each fit is another
from sklearn.ensemble import RandomForestRegressor
class PeakRegressor:
    def fit(self, X, y):
        self.model_ = RandomForestRegressor(20).fit(X, y)
        return self
    def predict(self, X):
        if not hasattr(self, "model_"):
            raise NotFittedError("call fit first")
        if not X:
            return []
        return self.model_.predict(X).tolist()


# %% peak-regressor right: inherits from scikit-learn's neighbours
from sklearn.neighbors import KNeighborsRegressor
class PeakRegressor(KNeighborsRegressor):
    def predict(self, X):
        if len(X) == 0:
            return []
        return super().predict(X).tolist()
