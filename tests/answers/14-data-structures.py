"""Right and wrong answers to the exercises of 14-data-structures (see tests/answers)."""


# %% shelf-order right: two stable sorts, the less important first
def shelf_order(tools):
    by_weight = sorted(tools, key=lambda tool: tool[2], reverse=True)
    return sorted(by_weight, key=lambda tool: tool[1])


# %% shelf-order right: a copy sorted in place, with a named key function
def shelf_order(tools):
    def place(tool):
        _name, shelf, weight = tool
        return shelf, -weight

    tools = tools.copy()
    tools.sort(key=place)
    return tools


# %% shelf-order right: grouped by shelf in a dictionary, then each group sorted
def shelf_order(tools):
    shelves = {}
    for tool in tools:
        shelves.setdefault(tool[1], []).append(tool)
    result = []
    for shelf in sorted(shelves):
        result.extend(sorted(shelves[shelf], key=lambda tool: -tool[2]))
    return result


# %% shelf-order wrong: returns what sort hands back, None
def shelf_order(tools):
    return tools.copy().sort(key=lambda tool: (tool[1], -tool[2]))


# %% shelf-order wrong: sorts the caller's list
def shelf_order(tools):
    tools.sort(key=lambda tool: (tool[1], -tool[2]))
    return tools


# %% shelf-order wrong: reverse turns both keys around
def shelf_order(tools):
    return sorted(tools, key=lambda tool: (tool[1], tool[2]), reverse=True)


# %% shelf-order wrong: light tools first
def shelf_order(tools):
    return sorted(tools, key=lambda tool: (tool[1], tool[2]))


# %% shelf-order wrong: two sorts, but the important one first
def shelf_order(tools):
    by_shelf = sorted(tools, key=lambda tool: tool[1])
    return sorted(by_shelf, key=lambda tool: tool[2], reverse=True)


# %% shelf-order wrong: no key, so the name counts first
def shelf_order(tools):
    return sorted(tools)


# %% shelf-order wrong: the name breaks ties
def shelf_order(tools):
    return sorted(tools, key=lambda tool: (tool[1], -tool[2], tool[0]))


# %% shelf-order wrong: weights compared as text
def shelf_order(tools):
    by_weight = sorted(tools, key=lambda tool: str(tool[2]), reverse=True)
    return sorted(by_weight, key=lambda tool: tool[1])


# %% shelf-order wrong: sorted and then turned round, which turns ties too
def shelf_order(tools):
    light_first = sorted(tools, key=lambda tool: tool[2])
    return sorted(light_first[::-1], key=lambda tool: tool[1])


# %% shelf-order wrong: an empty list gives None
def shelf_order(tools):
    if tools:
        return sorted(tools, key=lambda tool: (tool[1], -tool[2]))


# %% compare-inventory right: loops and a dictionary of counts
def compare_inventory(register, scans):
    counts = {}
    for code in scans:
        counts[code] = counts.get(code, 0) + 1
    missing, surprise, repeated = [], [], []
    known = set(register)
    for code in register:
        if code not in counts:
            missing.append(code)
    for code, count in counts.items():
        if code not in known:
            surprise.append(code)
        if count >= 2:
            repeated.append(code)
    return {
        "missing": sorted(missing),
        "surprise": sorted(surprise),
        "repeated": sorted(repeated),
    }


# %% compare-inventory right: sets, and each scan taken out once of a copy to find the doubles
def compare_inventory(register, scans):
    left = list(scans)
    for code in set(scans):
        left.remove(code)
    found, known = set(scans), set(register)
    return {
        "repeated": sorted(set(left)),
        "missing": sorted(known.difference(found)),
        "surprise": sorted(found.difference(known)),
    }


# %% compare-inventory wrong: the two differences are swapped
def compare_inventory(register, scans):
    counts = Counter(scans)
    return {
        "missing": sorted(set(scans) - set(register)),
        "surprise": sorted(set(register) - set(scans)),
        "repeated": sorted(code for code in counts if counts[code] > 1),
    }


# %% compare-inventory wrong: a set for the doubles, which has forgotten how often
def compare_inventory(register, scans):
    known, found = set(register), set(scans)
    return {
        "missing": sorted(known - found),
        "surprise": sorted(found - known),
        "repeated": sorted(code for code in found if list(found).count(code) > 1),
    }


# %% compare-inventory wrong: surprises stand as often as they were scanned
def compare_inventory(register, scans):
    return {
        "missing": sorted(set(register) - set(scans)),
        "surprise": sorted(code for code in scans if code not in register),
        "repeated": sorted({code for code in scans if scans.count(code) > 1}),
    }


# %% compare-inventory wrong: sets are returned, not lists
def compare_inventory(register, scans):
    known, found = set(register), set(scans)
    return {
        "missing": known - found,
        "surprise": found - known,
        "repeated": {code for code in scans if scans.count(code) > 1},
    }


# %% compare-inventory wrong: lists made of sets, not sorted
def compare_inventory(register, scans):
    known, found = set(register), set(scans)
    return {
        "missing": list(known - found),
        "surprise": list(found - known),
        "repeated": [code for code, count in Counter(scans).items() if count > 1],
    }


# %% compare-inventory wrong: only registered tools count as repeated
def compare_inventory(register, scans):
    known, found = set(register), set(scans)
    return {
        "missing": sorted(known - found),
        "surprise": sorted(found - known),
        "repeated": sorted({code for code in register if scans.count(code) > 1}),
    }


# %% compare-inventory wrong: repeated read as exactly twice
def compare_inventory(register, scans):
    known, found = set(register), set(scans)
    return {
        "missing": sorted(known - found),
        "surprise": sorted(found - known),
        "repeated": sorted({code for code in scans if scans.count(code) == 2}),
    }


# %% compare-inventory wrong: takes found tools out of the caller's register
def compare_inventory(register, scans):
    surprise = set()
    counts = Counter(scans)
    for code in counts:
        if code in register:
            register.remove(code)
        else:
            surprise.add(code)
    return {
        "missing": sorted(register),
        "surprise": sorted(surprise),
        "repeated": sorted(code for code in counts if counts[code] > 1),
    }


# %% compare-inventory wrong: a tuple of three lists, no dictionary
def compare_inventory(register, scans):
    known, found = set(register), set(scans)
    repeated = sorted(code for code, count in Counter(scans).items() if count > 1)
    return sorted(known - found), sorted(found - known), repeated


# %% to-columns right: empty columns first, then one value from each record
def to_columns(records):
    columns = {}
    for record in records:
        for key in record:
            columns.setdefault(key, [])
    for record in records:
        for key, column in columns.items():
            column.append(record[key] if key in record else None)
    return columns


# %% to-columns right: columns full of None, then each value put in its place
def to_columns(records):
    columns = {}
    for i, record in enumerate(records):
        for key, value in record.items():
            if key not in columns:
                columns[key] = [None] * len(records)
            columns[key][i] = value
    return columns


# %% to-columns wrong: only the keys of the first record
def to_columns(records):
    if not records:
        return {}
    return {key: [record.get(key) for record in records] for key in records[0]}


# %% to-columns wrong: missing values are skipped, so columns differ in length
def to_columns(records):
    columns = {}
    for record in records:
        for key, value in record.items():
            columns.setdefault(key, []).append(value)
    return columns


# %% to-columns wrong: the keys in a set, whose order is not that of the records
def to_columns(records):
    keys = sorted({key for record in records for key in record})
    return {key: [record.get(key) for record in records] for key in keys}


# %% to-columns wrong: or None replaces 0 and empty texts
def to_columns(records):
    keys = {key: None for record in records for key in record}
    return {key: [record.get(key) or None for record in records] for key in keys}


# %% to-columns wrong: one list shared by all columns
def to_columns(records):
    keys = {key: None for record in records for key in record}
    columns = dict.fromkeys(keys, [])
    for record in records:
        for key in keys:
            columns[key].append(record.get(key))
    return columns


# %% to-columns wrong: fills the holes in the caller's records
def to_columns(records):
    keys = {key: None for record in records for key in record}
    for record in records:
        for key in keys:
            record.setdefault(key, None)
    return {key: [record[key] for record in records] for key in keys}


# %% to-columns wrong: an empty text in place of a missing value
def to_columns(records):
    keys = {key: None for record in records for key in record}
    return {key: [record.get(key, "") for record in records] for key in keys}


# %% to-columns wrong: a list of pairs, no dictionary
def to_columns(records):
    keys = {key: None for record in records for key in record}
    return [(key, [record.get(key) for record in records]) for key in keys]


# %% to-columns wrong: the key of a column whose values are all None is left out
def to_columns(records):
    keys = {key: None for record in records for key in record if record[key] is not None}
    return {key: [record.get(key) for record in records] for key in keys}


# %% to-columns wrong: looks at the first record before it knows that there is one
def to_columns(records):
    keys = dict(records[0])
    for record in records[1:]:
        for key in record:
            keys[key] = None
    return {key: [record.get(key) for record in records] for key in keys}


# %% to-columns wrong: no records give None
def to_columns(records):
    if records:
        keys = {key: None for record in records for key in record}
        return {key: [record.get(key) for record in records] for key in keys}


# %% to-columns wrong: index finds only the first of equal records
def to_columns(records):
    columns = {}
    for record in records:
        for key, value in record.items():
            column = columns.setdefault(key, [None] * len(records))
            column[records.index(record)] = value
    return columns


# %% days-by-member right: nested defaultdict, made plain at the end
def days_by_member(loans):
    days_of = defaultdict(lambda: defaultdict(int))
    for member, tool, days in loans:
        days_of[member][tool] += days
    return {member: dict(own) for member, own in days_of.items()}


# %% days-by-member right: sums under pairs first, then taken apart
def days_by_member(loans):
    sums = {}
    for member, tool, days in loans:
        sums[member, tool] = sums.get((member, tool), 0) + days
    result = {member: {} for member, _tool in sums}
    for (member, tool), days in sums.items():
        result[member][tool] = days
    return result


# %% days-by-member right: comprehensions that read the loans again and again
def days_by_member(loans):
    return {
        member: {
            tool: sum(loan[2] for loan in loans if loan[:2] == (member, tool))
            for name, tool, _days in loans
            if name == member
        }
        for member, _tool, _days in loans
    }


# %% days-by-member wrong: the last loan replaces the earlier ones
def days_by_member(loans):
    days_of = {}
    for member, tool, days in loans:
        days_of.setdefault(member, {})[tool] = days
    return days_of


# %% days-by-member wrong: counts loans, not days
def days_by_member(loans):
    days_of = {}
    for member, tool, _days in loans:
        own = days_of.setdefault(member, {})
        own[tool] = own.get(tool, 0) + 1
    return days_of


# %% days-by-member wrong: one inner dictionary shared by all members
def days_by_member(loans):
    days_of = dict.fromkeys([member for member, _tool, _days in loans], {})
    for member, tool, days in loans:
        days_of[member][tool] = days_of[member].get(tool, 0) + days
    return days_of


# %% days-by-member wrong: the inner dictionary starts anew with each loan
def days_by_member(loans):
    days_of = {}
    for member, tool, days in loans:
        days_of[member] = {tool: days_of.get(member, {}).get(tool, 0) + days}
    return days_of


# %% days-by-member wrong: loans of 0 days disappear
def days_by_member(loans):
    days_of = {}
    for member, tool, days in loans:
        own = days_of.setdefault(member, {})
        if days:
            own[tool] = own.get(tool, 0) + days
    return days_of


# %% days-by-member wrong: the inner values stay defaultdicts
def days_by_member(loans):
    days_of = {}
    for member, tool, days in loans:
        days_of.setdefault(member, defaultdict(int))[tool] += days
    return days_of


# %% days-by-member wrong: the outer value stays a defaultdict
def days_by_member(loans):
    days_of = defaultdict(dict)
    for member, tool, days in loans:
        days_of[member][tool] = days_of[member].get(tool, 0) + days
    return days_of


# %% days-by-member wrong: sorted by name
def days_by_member(loans):
    days_of = {}
    for member, tool, days in sorted(loans):
        own = days_of.setdefault(member, {})
        own[tool] = own.get(tool, 0) + days
    return days_of


# %% days-by-member wrong: grouped by tool first
def days_by_member(loans):
    days_of = {}
    for member, tool, days in loans:
        own = days_of.setdefault(tool, {})
        own[member] = own.get(member, 0) + days
    return days_of


# %% days-by-member wrong: empties the caller's list on the way
def days_by_member(loans):
    days_of = {}
    while loans:
        member, tool, days = loans.pop(0)
        own = days_of.setdefault(member, {})
        own[tool] = own.get(tool, 0) + days
    return days_of


# %% days-by-member wrong: no loans give None
def days_by_member(loans):
    if not loans:
        return None
    days_of = {}
    for member, tool, days in loans:
        own = days_of.setdefault(member, {})
        own[tool] = own.get(tool, 0) + days
    return days_of


# %% phone-of right: a dictionary of all records, which raises KeyError by itself
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    contact = by_name[name].get("contact") or {}
    return contact.get("phone") or None


# %% phone-of right: a loop with conditions, and a KeyError after it
def phone_of(members, name):
    for member in members:
        if member["name"] == name:
            if "contact" not in member or member["contact"] is None:
                return None
            phone = member["contact"].get("phone")
            if phone == "":
                return None
            return phone
    raise KeyError(name)


# %% phone-of right: a dictionary of all phones, holes included
def phone_of(members, name):
    phones = {}
    for member in members:
        contact = member.get("contact")
        phones[member["name"]] = contact.get("phone") if contact else None
    return phones[name] if phones[name] else None


# %% phone-of wrong: a default for contact, which does not help where the value is None
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    return by_name[name].get("contact", {}).get("phone") or None


# %% phone-of wrong: square brackets all the way
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    contact = by_name[name]["contact"]
    return contact["phone"] or None if contact else None


# %% phone-of wrong: an unknown name gives None like a hole
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    contact = by_name.get(name, {}).get("contact") or {}
    return contact.get("phone") or None


# %% phone-of wrong: every error is caught, the wrong name too
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    try:
        return by_name[name]["contact"]["phone"] or None
    except Exception:
        return None


# %% phone-of wrong: an empty text is handed back as it stands
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    return (by_name[name].get("contact") or {}).get("phone")


# %% phone-of wrong: an empty text in place of None
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    return (by_name[name].get("contact") or {}).get("phone") or ""


# %% phone-of wrong: raises KeyError for a hole
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    phone = (by_name[name].get("contact") or {}).get("phone")
    if not phone:
        raise KeyError("no phone")
    return phone


# %% phone-of wrong: setdefault fills holes in the caller's records
def phone_of(members, name):
    by_name = {member["name"]: member for member in members}
    contact = by_name[name].setdefault("contact", {})
    return contact.get("phone") or None if contact is not None else None


# %% phone-of wrong: gives up at the first member
def phone_of(members, name):
    for member in members:
        if member["name"] == name:
            return (member.get("contact") or {}).get("phone") or None
        raise KeyError(name)
    raise KeyError(name)


# %% phone-of wrong: strips the text, which should be handed back as it stands
def phone_of(members, name):
    for member in members:
        if member["name"] == name:
            contact = member.get("contact") or {}
            return (contact.get("phone") or "").strip() or None
    raise KeyError(name)


# %% remove-all right: the stay-list written in place with clear and extend
def remove_all(tools, gone):
    gone = set(gone)
    stay = [tool for tool in tools if tool not in gone]
    count = len(tools) - len(stay)
    tools.clear()
    tools.extend(stay)
    return count


# %% remove-all right: from the back, so that what moves has been seen
def remove_all(tools, gone):
    gone = frozenset(gone)
    count = 0
    for i in range(len(tools) - 1, -1, -1):
        if tools[i] in gone:
            del tools[i]
            count += 1
    return count


# %% remove-all right: a while loop that goes on only when nothing was taken out
def remove_all(tools, gone):
    gone = list(gone)
    i = count = 0
    while i < len(tools):
        if tools[i] in gone:
            tools.pop(i)
            count = count + 1
        else:
            i = i + 1
    return count


# %% remove-all wrong: removes while it iterates, and skips neighbours
def remove_all(tools, gone):
    gone = set(gone)
    count = 0
    for tool in tools:
        if tool in gone:
            tools.remove(tool)
            count += 1
    return count


# %% remove-all wrong: ties the local name to a new list
def remove_all(tools, gone):
    before = len(tools)
    tools = [tool for tool in tools if tool not in gone]
    return before - len(tools)


# %% remove-all wrong: returns the new list
def remove_all(tools, gone):
    return [tool for tool in tools if tool not in gone]


# %% remove-all wrong: changes in place but returns None
def remove_all(tools, gone):
    tools[:] = [tool for tool in tools if tool not in gone]


# %% remove-all wrong: takes each text out only once
def remove_all(tools, gone):
    count = 0
    for tool in list(gone):
        if tool in tools:
            tools.remove(tool)
            count += 1
    return count


# %% remove-all wrong: counts the different texts, not the places
def remove_all(tools, gone):
    found = set(tools) & set(gone)
    tools[:] = [tool for tool in tools if tool not in found]
    return len(found)


# %% remove-all wrong: a set difference loses order and doubles
def remove_all(tools, gone):
    before = len(tools)
    kept = sorted(set(tools) - set(gone))
    gone_places = sum(tool in set(gone) for tool in tools)
    tools[:] = kept
    return gone_places if before else 0


# %% remove-all wrong: an ordered set keeps the order, but loses doubles that should stay
def remove_all(tools, gone):
    gone = set(gone)
    removed = sum(tool in gone for tool in tools)
    tools[:] = dict.fromkeys(tool for tool in tools if tool not in gone)
    return removed


# %% remove-all wrong: walks over gone while it shrinks, when both are one list
def remove_all(tools, gone):
    count = 0
    for tool in gone:
        while tool in tools:
            tools.remove(tool)
            count += 1
    return count


# %% remove-all wrong: empties gone on the way
def remove_all(tools, gone):
    before = len(tools)
    wanted = set(gone)
    tools[:] = [tool for tool in tools if tool not in wanted]
    if isinstance(gone, list):
        gone.clear()
    return before - len(tools)


# %% remove-all wrong: the length is taken after the change
def remove_all(tools, gone):
    kept = [tool for tool in tools if tool not in gone]
    tools[:] = kept
    return len(tools) - len(kept)


# %% remove-all wrong: keeps what is gone
def remove_all(tools, gone):
    before = len(tools)
    tools[:] = [tool for tool in tools if tool in gone]
    return before - len(tools)


# %% remove-all wrong: takes out what is part of a text that is gone
def remove_all(tools, gone):
    kept = [tool for tool in tools if tool not in " ".join(gone)]
    count = len(tools) - len(kept)
    tools[:] = kept
    return count


# %% remove-all wrong: compares small letters
def remove_all(tools, gone):
    small = {text.lower() for text in gone}
    kept = [tool for tool in tools if tool.lower() not in small]
    count = len(tools) - len(kept)
    tools[:] = kept
    return count


# %% with-booking right: each week copied by a comprehension
def with_booking(plan, week, day, member):
    if week < 0 or week >= len(plan):
        raise ValueError("no such week")
    if day < 0 or day >= len(plan[week]):
        raise ValueError("no such day")
    if plan[week][day]:
        raise ValueError("taken")
    new = [days[:] for days in plan]
    new[week][day] = member
    return new


# %% with-booking right: a new plan built slot by slot
def with_booking(plan, week, day, member):
    new, booked = [], False
    for w, days in enumerate(plan):
        row = []
        for d, who in enumerate(days):
            if (w, d) == (week, day) and who == "":
                row.append(member)
                booked = True
            else:
                row.append(who)
        new.append(row)
    if not booked:
        raise ValueError("no such day, or taken")
    return new


# %% with-booking wrong: a second name for the plan
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < len(plan[week]) or plan[week][day]:
        raise ValueError
    new = plan
    new[week][day] = member
    return new


# %% with-booking wrong: a shallow copy shares its weeks
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < len(plan[week]) or plan[week][day]:
        raise ValueError
    new = plan.copy()
    new[week][day] = member
    return new


# %% with-booking wrong: only the changed week is copied
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < len(plan[week]) or plan[week][day]:
        raise ValueError
    new = plan.copy()
    new[week] = new[week].copy()
    new[week][day] = member
    return new


# %% with-booking wrong: copies, and then changes the old plan
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < len(plan[week]) or plan[week][day]:
        raise ValueError
    new = deepcopy(plan)
    plan[week][day] = member
    return new


# %% with-booking wrong: negative numbers count from the end
def with_booking(plan, week, day, member):
    if week >= len(plan) or day >= len(plan[week]) or plan[week][day]:
        raise ValueError
    new = deepcopy(plan)
    new[week][day] = member
    return new


# %% with-booking wrong: a negative day slips through
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or day >= len(plan[week]) or plan[week][day]:
        raise ValueError
    new = deepcopy(plan)
    new[week][day] = member
    return new


# %% with-booking wrong: the day is not checked against this week's own length
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < max(len(days) for days in plan):
        raise ValueError
    if plan[week][day]:
        raise ValueError
    new = deepcopy(plan)
    new[week][day] = member
    return new


# %% with-booking wrong: overwrites a day that is taken
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < len(plan[week]):
        raise ValueError
    new = deepcopy(plan)
    new[week][day] = member
    return new


# %% with-booking wrong: counts weeks and days from 1
def with_booking(plan, week, day, member):
    if not 1 <= week <= len(plan) or not 1 <= day <= len(plan[week - 1]):
        raise ValueError
    if plan[week - 1][day - 1]:
        raise ValueError
    new = deepcopy(plan)
    new[week - 1][day - 1] = member
    return new


# %% with-booking wrong: week and day are swapped
def with_booking(plan, week, day, member):
    if not 0 <= day < len(plan) or not 0 <= week < len(plan[day]) or plan[day][week]:
        raise ValueError
    new = deepcopy(plan)
    new[day][week] = member
    return new


# %% with-booking wrong: off by one at the end
def with_booking(plan, week, day, member):
    if not 0 <= week <= len(plan) or not 0 <= day <= len(plan[week]) or plan[week][day]:
        raise ValueError
    new = deepcopy(plan)
    new[week][day] = member
    return new


# %% with-booking wrong: the same member may book a day twice
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < len(plan[week]):
        raise ValueError
    if plan[week][day] not in ("", member):
        raise ValueError
    new = deepcopy(plan)
    new[week][day] = member
    return new


# %% with-booking wrong: takes the length of the first week for all
def with_booking(plan, week, day, member):
    if not 0 <= week < len(plan) or not 0 <= day < len(plan[0]):
        raise ValueError("no such day")
    if plan[week][day] != "":
        raise ValueError("taken")
    new = deepcopy(plan)
    new[week][day] = member
    return new


# %% repeated-codes right: a set of what was seen, a dictionary of what was seen again
def repeated_codes(codes):
    seen, repeated = set(), {}
    for code in codes:
        if code in seen:
            repeated[code] = True
        seen.add(code)
    return list(repeated)


# %% repeated-codes right: all positions of each code, then sorted by the second
def repeated_codes(codes):
    places = defaultdict(list)
    for place, code in enumerate(codes):
        places[code].append(place)
    return [codes[i] for i in sorted(own[1] for own in places.values() if len(own) > 1)]


# %% repeated-codes right: sorted positions, neighbours compared
def repeated_codes(codes):
    order = sorted(range(len(codes)), key=lambda i: codes[i])
    seconds = []
    for k in range(1, len(order)):
        if codes[order[k]] == codes[order[k - 1]]:
            if k == 1 or codes[order[k - 2]] != codes[order[k]]:
                seconds.append(order[k])
    return [codes[i] for i in sorted(seconds)]


# %% repeated-codes wrong: count on the list, for each code anew
def repeated_codes(codes):
    return [code for i, code in enumerate(codes) if codes[:i].count(code) == 1]


# %% repeated-codes wrong: a list of what was seen
def repeated_codes(codes):
    seen, repeated = [], {}
    for code in codes:
        if code in seen:
            repeated[code] = True
        else:
            seen.append(code)
    return list(repeated)


# %% repeated-codes wrong: a list of plain texts does not make the search cheaper
def repeated_codes(codes):
    seen, repeated = [], {}
    for code in codes:
        text = str(code)
        if text in seen:
            repeated[text] = True
        else:
            seen.append(text)
    return list(repeated)


# %% repeated-codes wrong: small letters in a list, searched for each code
def repeated_codes(codes):
    codes = [code.lower().upper().strip() for code in codes]
    return [code for i, code in enumerate(codes) if codes[:i].count(code) == 1]


# %% repeated-codes wrong: a set for what was seen, but a list search for the doubles
def repeated_codes(codes):
    seen, result = set(), []
    for code in codes:
        if code in seen and code not in result:
            result.append(code)
        seen.add(code)
    return result


# %% repeated-codes wrong: `is` in place of ==, which works only for texts that Python shares
def repeated_codes(codes):
    seen, repeated = set(), {}
    for code in codes:
        if id(code) in seen:
            repeated[code] = True
        seen.add(id(code))
    return list(repeated)


# %% repeated-codes wrong: the order in which they were first scanned
def repeated_codes(codes):
    return [code for code, count in Counter(codes).items() if count > 1]


# %% repeated-codes wrong: each repeat is listed, so three scans appear twice
def repeated_codes(codes):
    seen, result = set(), []
    for code in codes:
        if code in seen:
            result.append(code)
        seen.add(code)
    return result


# %% repeated-codes wrong: sorted
def repeated_codes(codes):
    return sorted(code for code, count in Counter(codes).items() if count > 1)


# %% repeated-codes wrong: a set of the codes
def repeated_codes(codes):
    return {code for code, count in Counter(codes).items() if count > 1}


# %% repeated-codes wrong: by frequency, the most common first
def repeated_codes(codes):
    return [code for code, count in Counter(codes).most_common() if count > 1]


# %% repeated-codes wrong: all different codes, not only the repeated ones
def repeated_codes(codes):
    return list(dict.fromkeys(codes))


# %% repeated-codes wrong: takes the codes out of the caller's list
def repeated_codes(codes):
    counts, result = {}, []
    codes.reverse()
    while codes:
        code = codes.pop()
        counts[code] = counts.get(code, 0) + 1
        if counts[code] == 2:
            result.append(code)
    return result


# %% repeated-codes wrong: exactly twice, so what was scanned three times is lost
def repeated_codes(codes):
    seconds = {}
    counts = Counter(codes)
    seen = set()
    for code in codes:
        if code in seen and counts[code] == 2:
            seconds[code] = True
        seen.add(code)
    return list(seconds)


# %% repeated-codes wrong: ordered by the last scan, not the second
def repeated_codes(codes):
    places = {}
    for place, code in enumerate(codes):
        places.setdefault(code, []).append(place)
    twice = [code for code in places if len(places[code]) > 1]
    return sorted(twice, key=lambda code: places[code][-1])


# %% search-tools right: defaultdict of sets, Counter for the points
def build_index(catalogue):
    index = defaultdict(set)
    for number in catalogue:
        for word in catalogue[number]:
            index[word].add(number)
    return index


def search_tools(index, query, limit=5):
    if limit <= 0:
        raise ValueError("limit")
    points = Counter()
    for word in set(query):
        if word in index:
            points.update(index[word])
    ranked = sorted(points.items(), key=lambda pair: (-pair[1], pair[0]))
    return [number for number, _count in ranked][:limit]


# %% search-tools right: sorted lists of tools, two stable sorts at the end
def build_index(catalogue):
    index = {}
    for number in sorted(catalogue):
        for word in dict.fromkeys(catalogue[number]):
            index.setdefault(word, []).append(number)
    return index


def search_tools(index, query, limit=5):
    if not limit >= 1:
        raise ValueError("limit")
    hits = [index[word] for word in dict.fromkeys(query) if word in index]
    candidates = sorted({number for numbers in hits for number in numbers})
    candidates.sort(key=lambda number: sum(number in numbers for numbers in hits), reverse=True)
    return candidates[:limit]


# %% search-tools right: a sorted list of words, searched by halving
def build_index(catalogue):
    pairs = sorted({(word, number) for number, words in catalogue.items() for word in words})
    words, tools = [], []
    for word, number in pairs:
        if not words or words[-1] != word:
            words.append(word)
            tools.append([])
        tools[-1].append(number)
    return words, tools


def search_tools(index, query, limit=5):
    from bisect import bisect_left

    if limit < 1:
        raise ValueError("limit")
    words, tools = index
    points = {}
    for word in set(query):
        i = bisect_left(words, word)
        if i < len(words) and words[i] == word:
            for number in tools[i]:
                points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools right: a list remembers the words of the query that were counted
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, []).append(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    seen = []
    for word in query:
        if word not in seen and word in index:
            seen.append(word)
            for number in set(index[word]):
                points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: no index, each search walks over all tools
def build_index(catalogue):
    return {number: set(words) for number, words in catalogue.items()}


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for number, words in index.items():
        count = len(words & set(query))
        if count:
            points[number] = count
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: an index, but a search that walks over all its words
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word, numbers in index.items():
        if word in query:
            for number in numbers:
                points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: only tools with all the words
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    sets = [index.get(word, set()) for word in set(query)]
    return sorted(set.intersection(*sets))[:limit] if sets else []


# %% search-tools wrong: a word twice in the query counts twice
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in query:
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: a word twice in a tool's list counts twice
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, []).append(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: reverse puts the larger number first among equals
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (points[number], number), reverse=True)[:limit]


# %% search-tools wrong: finds parts of words
def build_index(catalogue):
    return {number: " ".join(words) for number, words in catalogue.items()}


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for number, text in index.items():
        count = sum(word in text for word in set(query))
        if count:
            points[number] = count
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: walks over all tools, with plain texts
def build_index(catalogue):
    return {number: [str(word).lower() for word in words] for number, words in catalogue.items()}


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    wanted = [str(word).lower() for word in dict.fromkeys(query)]
    points = {}
    for number, words in index.items():
        count = sum(word in words for word in wanted)
        if count:
            points[number] = count
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: an index, but each search first gives every tool 0 points
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index, list(catalogue)


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    tools_with, numbers = index
    points = {number: 0 for number in numbers}
    for word in set(query):
        for number in tools_with.get(word, ()):
            points[number] += 1
    found = [number for number in numbers if points[number] > 0]
    return sorted(found, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: hashes of words, compared tool by tool
def build_index(catalogue):
    return {number: {hash(word) for word in words} for number, words in catalogue.items()}


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    wanted = {hash(word) for word in query}
    points = {number: len(wanted & words) for number, words in index.items()}
    found = [number for number in points if points[number] > 0]
    return sorted(found, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: an empty query is answered before the limit is checked
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if not query:
        return []
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: an unknown word is a KeyError
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index[word]:
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: the best word's own set is changed by the search
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        numbers = index.get(word, set())
        while numbers:
            number = numbers.pop()
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: a limit of 0 or less is accepted
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: a limit of 1 is refused
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit <= 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: one index in a mutable default, shared by all catalogues
def build_index(catalogue, index={}):
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: another default for the limit
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=10):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: the scores are returned with the numbers
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = Counter()
    for word in set(query):
        points.update(index.get(word, ()))
    return sorted(points.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]


# %% search-tools wrong: sorts the caller's query, and takes its doubles out
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    query[:] = sorted(set(query))
    points = {}
    for word in query:
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: takes the catalogue's words away while the index is built
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        while words:
            index.setdefault(words.pop(), set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return sorted(points, key=lambda number: (-points[number], number))[:limit]


# %% search-tools wrong: a set of the best tools, without an order
def build_index(catalogue):
    index = {}
    for number, words in catalogue.items():
        for word in words:
            index.setdefault(word, set()).add(number)
    return index


def search_tools(index, query, limit=5):
    if limit < 1:
        raise ValueError
    points = {}
    for word in set(query):
        for number in index.get(word, ()):
            points[number] = points.get(number, 0) + 1
    return set(sorted(points, key=lambda number: (-points[number], number))[:limit])


# %% shelf-order strict tuple, array: a *new* list with the same tuples

# %% to-columns strict float, float32, numpy: in place `i` stands what record `i` has under this key

# %% remove-all strict float, numpy: as an int

# %% with-booking strict tuple: a new list of new lists

# %% repeated-codes strict tuple, array: a list of the barcodes

# %% search-tools strict tuple, array: a list of at most `limit` tool numbers

# %% compare-inventory equivalent: what is counted was scanned at least once, so != 1 is > 1
# - "repeated": sorted(code for code, count in counts.items() if count > 1),
# + "repeated": sorted(code for code, count in counts.items() if count != 1),

# %% with-booking equivalent: no text is smaller than the empty one, so != "" is > ""
# - if plan[week][day] != "":
# + if plan[week][day] > "":

# %% search-tools equivalent: the bits of -x - 1 sort as -x, and where counting starts or its step changes no order
# - return sorted(points, key=lambda number: (-points[number], number))[:limit]
# + return sorted(points, key=lambda number: (~points[number], number))[:limit]

# - points[number] = points.get(number, 0) + 1
# + points[number] = points.get(number, 1) + 1

# - points[number] = points.get(number, 0) + 1
# + points[number] = points.get(number, -1) + 1

# - points[number] = points.get(number, 0) + 1
# + points[number] = points.get(number, 0) + 2
