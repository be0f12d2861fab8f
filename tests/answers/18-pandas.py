"""Right and wrong answers to the exercises of 18-pandas (see tests/answers)."""


# %% read-loans right: all as text first, then converted on purpose
def read_loans(file):
    table = pd.read_csv(file, sep=";", dtype=str, keep_default_na=False)
    table = table.mask(table == "")
    fee = table["fee"].str.replace(",", ".", regex=False)
    return table.assign(fee=pd.to_numeric(fee))


# %% read-loans right: line by line, without read_csv
def read_loans(file):
    rows = []
    lines = file.read().splitlines()
    for line in lines[1:]:
        item_id, member, fee = line.split(";")
        rows.append(
            {
                "item_id": item_id or None,
                "member": member or None,
                "fee": float(fee.replace(",", ".")) if fee else float("nan"),
            }
        )
    return pd.DataFrame(rows)


# %% read-loans wrong: a list of rows
def read_loans(file):
    table = pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    )
    return table.values.tolist()


# %% read-loans wrong: commas taken for the sign between the cells
def read_loans(file):
    return pd.read_csv(
        file,
        sep=",",
        decimal=".",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    )


# %% read-loans wrong: rows with a gap are dropped
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    ).dropna()


# %% read-loans wrong: pandas guesses the types, so the zeros are lost
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        decimal=",",
        keep_default_na=False,
        na_values=[""],
    )


# %% read-loans wrong: only member is kept as text
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"member": str},
        keep_default_na=False,
        na_values=[""],
    )


# %% read-loans wrong: ids become numbers and get their zeros back, which the 7 never had
def read_loans(file):
    table = pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    )
    return table.assign(item_id=table["item_id"].str.zfill(4))


# %% read-loans wrong: the usual words for missing stay, so the initials NA are lost
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        na_values=[""],
    )


# %% read-loans wrong: the words are forgotten, and the empty cell too
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
    )


# %% read-loans wrong: no missing values at all
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        na_filter=False,
    )


# %% read-loans wrong: the comma is not read as a decimal sign, so fees are texts
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    )


# %% read-loans wrong: a missing fee is made 0
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    ).fillna({"fee": 0})


# %% read-loans wrong: the comma taken for thousands: 2,50 is 250
def read_loans(file):
    return pd.read_csv(
        file,
        sep=";",
        thousands=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    )


# %% read-loans wrong: spaces and zeros are stripped off the ids of the other branch
def read_loans(file):
    table = pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    )
    return table.assign(item_id=table["item_id"].str.replace("^00(?=0)", "", regex=True))


# %% read-loans wrong: spaces are stripped off texts that should stay as they are
def read_loans(file):
    table = pd.read_csv(
        file,
        sep=";",
        decimal=",",
        dtype={"item_id": str, "member": str},
        keep_default_na=False,
        na_values=[""],
    )
    return table.assign(item_id=table["item_id"].str.strip(), member=table["member"].str.strip())


# %% overdue right: not at most the limit: the comparison with missing is False
def overdue(loans, limit):
    return loans[~(loans["days"] <= limit)][["item_id", "member"]]


# %% overdue right: missing filled with infinity, then query
def overdue(loans, limit):
    filled = loans.assign(days=loans["days"].fillna(float("inf")))
    return filled.query("days > @limit").filter(["item_id", "member"]).reindex(
        columns=["item_id", "member"]
    )


# %% overdue wrong: tools that are still out are forgotten
def overdue(loans, limit):
    late = (loans["days"] > limit)
    return loans.loc[late, ["item_id", "member"]]


# %% overdue wrong: the limit itself counts as too long
def overdue(loans, limit):
    late = (loans["days"] >= limit) | loans["days"].isna()
    return loans.loc[late, ["item_id", "member"]]


# %% overdue wrong: == None finds nothing missing
def overdue(loans, limit):
    late = (loans["days"] > limit) | (loans["days"] == None)
    return loans.loc[late, ["item_id", "member"]]


# %% overdue wrong: and in place of or
def overdue(loans, limit):
    late = (loans["days"] > limit) & loans["days"].isna()
    return loans.loc[late, ["item_id", "member"]]


# %% overdue wrong: only those still out
def overdue(loans, limit):
    late = loans["days"].isna()
    return loans.loc[late, ["item_id", "member"]]


# %% overdue wrong: all columns
def overdue(loans, limit):
    late = (loans["days"] > limit) | loans["days"].isna()
    return loans[late]


# %% overdue wrong: the columns in the order of the table
def overdue(loans, limit):
    late = (loans["days"] > limit) | loans["days"].isna()
    return loans.loc[late, loans.columns.isin(["item_id", "member"])]


# %% overdue wrong: new labels
def overdue(loans, limit):
    late = (loans["days"] > limit) | loans["days"].isna()
    return loans.loc[late, ["item_id", "member"]].reset_index(drop=True)


# %% overdue wrong: a list of pairs
def overdue(loans, limit):
    late = (loans["days"] > limit) | loans["days"].isna()
    return loans.loc[late, ["item_id", "member"]].values.tolist()


# %% overdue wrong: missing days are filled in the caller's table
def overdue(loans, limit):
    loans["days"] = loans["days"].fillna(limit + 1)
    late = (loans["days"] > limit) | loans["days"].isna()
    return loans.loc[late, ["item_id", "member"]]


# %% overdue wrong: the longest first
def overdue(loans, limit):
    late = (loans["days"] > limit) | loans["days"].isna()
    return loans.sort_values("days", ascending=False).loc[late, ["item_id", "member"]]


# %% overdue wrong: a fixed limit of 14 days
def overdue(loans, limit):
    late = (loans["days"] > 14) | loans["days"].isna()
    return loans.loc[late, ["item_id", "member"]]


# %% overdue right: the complement of those in time
def overdue(loans, limit):
    return loans.drop(index=loans.index[loans["days"] <= limit])[["item_id", "member"]]


# %% parse-dates right: one text after the other, with datetime
def parse_dates(texts):
    from datetime import datetime

    days, unreadable = [], []
    for text in texts:
        day = None
        for form in ("%Y-%m-%d", "%d.%m.%Y"):
            try:
                day = datetime.strptime(text.strip(), form)
            except ValueError:
                pass
        days.append(day)
        if day is None and text.strip():
            unreadable.append(text)
    return pd.Series(pd.to_datetime(days), index=texts.index), unreadable


# %% parse-dates right: the old form is rewritten as the new one
def parse_dates(texts):
    clean = texts.str.strip()
    clean = clean.str.replace(r"^(\d\d)\.(\d\d)\.(\d{4})$", r"\3-\2-\1", regex=True)
    dates = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    return dates, [t for t, d in zip(texts, dates) if pd.isna(d) and not t.isspace() and t]


# %% parse-dates wrong: strips the caller's texts in place
def parse_dates(texts):
    texts[:] = texts.str.strip()
    clean = texts
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: the dates alone
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates


# %% parse-dates wrong: dates as texts again
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates.dt.strftime("%Y-%m-%d"), texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: new labels
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates.reset_index(drop=True), texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: month and day exchanged
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%m.%d.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: pandas guesses, so the 5th of March is in May
def parse_dates(texts):
    clean = texts.str.strip()
    dates = pd.to_datetime(clean, format="mixed", errors="coerce")
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: the old form alone, and the rest is lost in silence
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = old
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: the new form alone
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: spaces are not stripped
def parse_dates(texts):
    clean = texts
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: a gap takes the date above it
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    given = dates
    return dates.ffill(), texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: blank texts are called unreadable
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna()].tolist()


# %% parse-dates wrong: only the empty text is blank, not the one of spaces
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna() & (texts != "")].tolist()


# %% parse-dates wrong: the list has stripped texts
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, clean[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: each unreadable text once, in the order of the alphabet
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, sorted(set(texts[dates.isna() & (clean != "")]))


# %% parse-dates wrong: a count in place of the list's texts
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="%d.%m.%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna() & (clean != "")].index.tolist()


# %% parse-dates wrong: any sign between the parts is taken, so 05-03-2024 is read
def parse_dates(texts):
    clean = texts.str.strip()
    parts = clean.str.replace("[./]", "-", regex=True)
    new = pd.to_datetime(parts, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(parts, format="%d-%m-%Y", errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% parse-dates wrong: where the new form fails, pandas guesses with the day first
def parse_dates(texts):
    clean = texts.str.strip()
    new = pd.to_datetime(clean, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(clean, format="mixed", dayfirst=True, errors="coerce")
    dates = new.fillna(old)
    return dates, texts[dates.isna() & (clean != "")].tolist()


# %% fill-prices right: a table of medians, looked up with map
def fill_prices(items):
    known = items.dropna(subset=["price"])
    if known.empty:
        raise ValueError("nothing to guess from")
    medians = known.groupby("category")["price"].median()
    result = items.copy()
    result["guessed"] = result["price"].isna()
    guesses = result["category"].map(medians).fillna(known["price"].median())
    result.loc[result["guessed"], "price"] = guesses[result["guessed"]]
    return result


# %% fill-prices right: a loop over the rows
def fill_prices(items):
    from statistics import median

    known = items[items["price"].notna()]
    if len(known) == 0:
        raise ValueError
    prices = []
    for category, price in zip(items["category"], items["price"]):
        if pd.isna(price):
            same = known.loc[known["category"] == category, "price"].tolist()
            price = median(same if same else known["price"].tolist())
        prices.append(price)
    result = items.assign(guessed=items["price"].isna())
    result["price"] = prices
    return result


# %% fill-prices wrong: writes into the caller's table
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    items["guessed"] = price.isna()
    items["price"] = price.fillna(typical).fillna(price.median())
    return items


# %% fill-prices wrong: the column of prices alone
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return price.fillna(typical).fillna(price.median())


# %% fill-prices wrong: the guesses are not marked
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
    )


# %% fill-prices wrong: new labels
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.isna(),
    ).reset_index(drop=True)


# %% fill-prices wrong: sorted by category
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.isna(),
    ).sort_values("category")


# %% fill-prices wrong: rows without a category are dropped
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.isna(),
    ).dropna(subset=["category"])


# %% fill-prices wrong: every price becomes the median of its category
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=typical.fillna(price.median()),
        guessed=price.isna(),
    )


# %% fill-prices wrong: the mean in place of the median
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("mean")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.isna(),
    )


# %% fill-prices wrong: one median for all
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(price.median()),
        guessed=price.isna(),
    )


# %% fill-prices wrong: a category without a price stays missing
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical),
        guessed=price.isna(),
    )


# %% fill-prices wrong: the mean of all for those without a category
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.mean()),
        guessed=price.isna(),
    )


# %% fill-prices wrong: 0 where the category does not help
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(0),
        guessed=price.isna(),
    )


# %% fill-prices wrong: the median of all is taken after the first filling
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    first = price.fillna(typical)
    return items.assign(
        price=first.fillna(first.median()),
        guessed=price.isna(),
    )


# %% fill-prices wrong: the mark is made when nothing is missing any more
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    filled = items.assign(price=price.fillna(typical).fillna(price.median()))
    return filled.assign(guessed=filled["price"].isna())


# %% fill-prices wrong: the mark says what is known
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.notna(),
    )


# %% fill-prices wrong: missing categories get a name
def fill_prices(items):
    price = items["price"]
    if price.isna().all():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.isna(),
    ).fillna({"category": "unknown"})


# %% fill-prices wrong: nothing known is no error
def fill_prices(items):
    price = items["price"]
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.isna(),
    )


# %% fill-prices wrong: an error as soon as one price is missing
def fill_prices(items):
    price = items["price"]
    if price.isna().any():
        raise ValueError("no price is known")
    typical = items.groupby("category")["price"].transform("median")
    return items.assign(
        price=price.fillna(typical).fillna(price.median()),
        guessed=price.isna(),
    )


# %% join-items right: its own check, and the indicator counts
def join_items(loans, items):
    if items["item_id"].duplicated().any():
        raise ValueError("an item is listed twice")
    joined = pd.merge(loans, items, how="left", on="item_id", indicator=True)
    unknown = (joined["_merge"] == "left_only").sum()
    return joined.drop(columns="_merge"), unknown


# %% join-items right: one column after the other, looked up with map
def join_items(loans, items):
    if not items["item_id"].is_unique:
        raise ValueError
    book = items.set_index("item_id")
    joined = loans.reset_index(drop=True)
    for column in book.columns:
        joined[column] = joined["item_id"].map(book[column])
    known = set(items["item_id"])
    return joined, sum(item not in known for item in loans["item_id"])


# %% join-items wrong: an inner join loses the unknown
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="inner", validate="many_to_one")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: an outer join takes in items that nobody borrowed
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="outer", validate="many_to_one")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: a right join: one row per item and loan
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="right")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: repeated items are not noticed, and multiply the loans
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: the wrong direction of the check
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="one_to_many")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: repeats in items are dropped in silence
def join_items(loans, items):
    items = items.drop_duplicates("item_id")
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: repeats are noticed only if a loan has them
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left")
    if len(joined) > len(loans):
        raise ValueError
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: the table alone
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    return joined


# %% join-items wrong: the columns of items first
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    joined = joined[[*items.columns, *loans.columns.drop("item_id")]]
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: sorted by id
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    joined = joined.sort_values("item_id", ignore_index=True)
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: the labels of the loans
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    joined.index = loans.index
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: gaps are filled with a word
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    joined = joined.fillna("unknown")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: counts missing names and categories, which an item may have itself
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    return joined, joined[items.columns].isna().any(axis=1).sum()


# %% join-items wrong: counts the known
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    return joined, (loans["item_id"].isin(items["item_id"])).sum()


# %% join-items wrong: a missing id is not counted
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    return joined, (~loans["item_id"].dropna().isin(items["item_id"])).sum()


# %% join-items wrong: counts different ids, not loans
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    return joined, len(set(loans["item_id"].dropna()) - set(items["item_id"]))


# %% join-items wrong: sorts the caller's loans
def join_items(loans, items):
    loans.sort_values("item_id", inplace=True)
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one")
    return joined, (~loans["item_id"].isin(items["item_id"])).sum()


# %% join-items right: the indicator of the merge tells which loans met nothing
def join_items(loans, items):
    joined = loans.merge(items, on="item_id", how="left", validate="many_to_one", indicator=True)
    unknown = (joined["_merge"] == "left_only").sum()
    return joined.drop(columns="_merge"), unknown


# %% category-report right: dropna=False, and three groups put together
def category_report(loans):
    groups = loans.groupby("category", dropna=False)
    table = pd.DataFrame(
        {
            "loans": groups.size(),
            "members": groups["member"].nunique(),
            "income": groups["fee"].sum(),
        }
    ).reset_index()
    table["category"] = table["category"].fillna("unknown")
    table = table.sort_values("category").sort_values("income", ascending=False, kind="stable")
    return table.reset_index(drop=True)


# %% category-report right: a dictionary, filled row by row
def category_report(loans):
    book = {}
    for category, member, fee in zip(loans["category"], loans["member"], loans["fee"]):
        entry = book.setdefault("unknown" if pd.isna(category) else category, [0, set(), 0.0])
        entry[0] += 1
        if not pd.isna(member):
            entry[1].add(member)
        if not pd.isna(fee):
            entry[2] += fee
    rows = [(name, n, len(who), fees) for name, (n, who, fees) in book.items()]
    rows.sort(key=lambda row: (-row[3], row[0]))
    return pd.DataFrame(rows, columns=["category", "loans", "members", "income"])


# %% category-report wrong: writes into the caller's table
def category_report(loans):
    loans["category"] = loans["category"].fillna("unknown")
    return (
        loans
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: loans without a category are lost
def category_report(loans):
    return (
        loans
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: the category stays in the index
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .sort_values(["income", "category"], ascending=[False, True])
    )


# %% category-report wrong: kinds of tools without income are left out
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .query("income > 0")
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: count counts only known fees
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "count"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: counts the members of the loans, not the different ones
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "count"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: a missing member counts as one
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", lambda m: m.nunique(dropna=False)), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: the mean fee in place of the sum
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "mean"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: no known fee gives a missing income
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", lambda f: f.sum(min_count=1)))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: lowest first
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[True, True], ignore_index=True)
    )


# %% category-report wrong: equal incomes in the reverse order
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=False, ignore_index=True)
    )


# %% category-report wrong: in the order of the alphabet only
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values("category", ignore_index=True)
    )


# %% category-report wrong: most loans first
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["loans", "category"], ascending=[False, True], ignore_index=True)
    )


# %% category-report wrong: old labels after the sorting
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown"))
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True])
    )


# %% category-report wrong: rows with a gap are dropped first
def category_report(loans):
    return (
        loans.assign(category=loans["category"].fillna("unknown")).dropna()
        .groupby("category")
        .agg(loans=("fee", "size"), members=("member", "nunique"), income=("fee", "sum"))
        .reset_index()
        .sort_values(["income", "category"], ascending=[False, True], ignore_index=True)
    )


# %% monthly-counts right: group by two keys, then unstack; texts from the start
def monthly_counts(loans):
    months = pd.period_range(loans["out"].min(), loans["out"].max(), freq="M").strftime("%Y-%m")
    month = loans["out"].dt.strftime("%Y-%m")
    counts = loans.groupby([month, "category"]).size().unstack(fill_value=0)
    return counts.reindex(months).fillna(0).astype(int)


# %% monthly-counts right: a loop that counts into a table of zeros
def monthly_counts(loans):
    first, last = loans["out"].min(), loans["out"].max()
    labels = []
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        labels.append(f"{year}-{month:02d}")
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    table = pd.DataFrame(0, index=labels, columns=sorted(set(loans["category"])))
    for day, category in zip(loans["out"], loans["category"]):
        table.loc[f"{day.year}-{day.month:02d}", category] += 1
    return table


# %% monthly-counts wrong: turns the dates of the caller into periods
def monthly_counts(loans):
    loans["out"] = loans["out"].dt.to_period("M").dt.to_timestamp()
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table


# %% monthly-counts wrong: a long column with two labels per row
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table.stack()


# %% monthly-counts wrong: with sums at the side
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    table["All"] = table.sum(axis=1)
    return table


# %% monthly-counts wrong: columns in the order of the file
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    table = table[loans["category"].unique()]
    return table


# %% monthly-counts wrong: rows and columns exchanged
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table.T


# %% monthly-counts wrong: periods as labels
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    return table


# %% monthly-counts wrong: dates as labels
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.to_timestamp()
    return table


# %% monthly-counts wrong: the month without its year
def monthly_counts(loans):
    month = loans["out"].dt.month
    every_month = range(1, 13)
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table


# %% monthly-counts wrong: only months with loans
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"])
    table.index = table.index.astype(str)
    return table


# %% monthly-counts wrong: from the first row's month to the last row's
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.iloc[0], month.iloc[-1], freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table


# %% monthly-counts wrong: whole years, from January to December
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(f"{month.min().year}-01", f"{month.max().year}-12", freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table


# %% monthly-counts wrong: gaps are missing, not 0
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"]).reindex(every_month)
    table.index = table.index.astype(str)
    return table


# %% monthly-counts wrong: counts days with a loan, not loans
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"], values=loans["out"], aggfunc="nunique").fillna(0).reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table


# %% monthly-counts wrong: shares in place of counts
def monthly_counts(loans):
    month = loans["out"].dt.to_period("M")
    every_month = pd.period_range(month.min(), month.max(), freq="M")
    table = pd.crosstab(month, loans["category"], normalize="index").reindex(every_month, fill_value=0)
    table.index = table.index.astype(str)
    return table


# %% monthly-counts right: months as texts from the start, letters of any size
def monthly_counts(loans):
    month = loans["out"].dt.strftime("%Y-%m")
    table = pd.crosstab(month, loans["category"])
    table = table[sorted(table.columns, key=str.lower)]
    every = pd.period_range(month.min(), month.max(), freq="M").astype(str)
    return table.reindex(every, fill_value=0)


# %% clean-repairs right: a chain of lengths, the differences at the end; the category by map
def clean_repairs(repairs, items):
    book = dict(zip(items["item_id"], items["category"].str.strip().str.lower()))
    unique = repairs.drop_duplicates()
    latest = unique.drop_duplicates(subset="repair_id", keep="last")
    known = latest.assign(item_id=latest["item_id"].str.strip().str.rjust(4, "0"))
    known = known[known["item_id"].isin(list(book))]
    day = known["date"].str.replace(r"^(\d\d)\.(\d\d)\.(\d{4})$", r"\3-\2-\1", regex=True)
    dated = known.assign(date=pd.to_datetime(day, format="%Y-%m-%d", errors="coerce"))
    dated = dated.dropna(subset=["date"])
    raw = dated["cost"].str.replace("[€ ]", "", regex=True).str.replace(",", ".", regex=False)
    cost = pd.to_numeric(raw.mask(raw == "free", "0"), errors="coerce")
    bad = (cost.isna() & (raw != "")) | (cost < 0)
    clean = dated.assign(cost=cost, category=dated["item_id"].map(book))[~bad]
    tables = [repairs, unique, latest, known, dated, clean]
    names = ["repeated", "corrected", "no such item", "no date", "bad cost"]
    account = {n: len(a) - len(b) for n, a, b in zip(names, tables, tables[1:])}
    columns = ["repair_id", "item_id", "category", "date", "cost"]
    return clean[columns].reset_index(drop=True), account | {"kept": len(clean)}


# %% clean-repairs right: row by row, with a reason for each
def clean_repairs(repairs, items):
    from datetime import datetime

    book = {}
    for item, category in zip(items["item_id"], items["category"]):
        book[item] = category.strip().lower()
    rows = [tuple(row) for row in repairs.values.tolist()]
    once = list(dict.fromkeys(rows))
    last = {row[0]: row for row in once}
    names = ["repeated", "corrected", "no such item", "no date", "bad cost", "kept"]
    account = dict.fromkeys(names, 0)
    account["repeated"] = len(rows) - len(once)
    clean = []
    for row in once:
        number, item, day, cost, _ = row
        item = item.strip().zfill(4)
        form = "%Y-%m-%d" if "-" in day else "%d.%m.%Y"
        try:
            date = datetime.strptime(day, form)
        except ValueError:
            date = None
        cost = cost.replace("€", "").replace(",", ".").strip()
        try:
            euros = 0.0 if cost == "free" else float(cost or "nan")
        except ValueError:
            euros = -1.0
        if last[number] != row:
            account["corrected"] += 1
        elif item not in book:
            account["no such item"] += 1
        elif date is None:
            account["no date"] += 1
        elif euros < 0:
            account["bad cost"] += 1
        else:
            account["kept"] += 1
            clean.append([number, item, book[item], date, euros])
    columns = ["repair_id", "item_id", "category", "date", "cost"]
    table = pd.DataFrame(clean, columns=columns)
    return table.assign(date=pd.to_datetime(table["date"])), account


# %% clean-repairs wrong: pads the ids in the caller's table
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    repairs["item_id"] = repairs["item_id"].str.strip().str.zfill(4)
    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the table alone
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], []


# %% clean-repairs wrong: all columns of the file
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean, account


# %% clean-repairs wrong: dates as texts
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    clean = clean.assign(date=clean["date"].dt.strftime("%Y-%m-%d"))
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the labels of the file
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    clean.index = left.index
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: an item that is listed twice makes two rows
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the category as it is written
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"])
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: ids with spaces or without zeros are called unknown
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"])
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: zeros are added before the spaces go
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.zfill(4).str.strip())
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: of a corrected repair the first row stays
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="first"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: corrected repairs are dropped altogether
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep=False), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: both steps in one: every repeated number is called corrected
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    account["repeated"] = 0
    left = repairs
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: corrections are taken for repeats
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated("repair_id", keep="last"), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: repeats of the same tool on the same day are dropped too
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(["item_id", "date"]), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: bad dates are dropped before corrections are looked at
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the old form of dates is lost in silence
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new)
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: month and day exchanged in the old form
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%m.%d.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: an empty cost is called bad
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: an empty cost is made 0
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text.replace("", "0"), errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: free is called bad
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip()
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: negative costs stay
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, left["cost"].notna() | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: costs in words stay, as missing
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, ~(left["cost"] < 0), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: a repair that costs nothing is called bad
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] > 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: a decimal comma is called bad
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the minus is stripped off with the sign of the euro
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("[€-]", "", regex=True).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the account says what is left after each step
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int(good.sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the account has no line for what is kept
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: kept counts the rows of the file
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(repairs)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: rows with several faults are counted for each
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["no date"] = int((~repairs["date"].str.fullmatch(r"\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}")).sum())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: sorted by date
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
    text = text.str.strip().replace("free", "0")
    left = left.assign(cost=pd.to_numeric(text, errors="coerce"))
    left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
    kinds = items.drop_duplicates("item_id")[["item_id", "category"]]
    clean = left.sort_values("date").merge(kinds, on="item_id", how="left")
    clean = clean.assign(category=clean["category"].str.strip().str.lower())
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs right: the category is made clean before the join, the last listing counts
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left["repair_id"].duplicated(keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("[€ ]", "", regex=True).str.replace(",", ".", regex=False)
    cost = pd.to_numeric(text.replace("free", "0"), errors="coerce")
    bad = (cost.isna() & (text != "")) | (cost < 0)
    left = keep(left.assign(cost=cost), ~bad, "bad cost")
    kinds = items.drop_duplicates("item_id", keep="last")[["item_id", "category"]]
    kinds = kinds.assign(category=kinds["category"].str.strip().str.lower())
    clean = left.merge(kinds, on="item_id", how="left", validate="many_to_one")
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: the sign of the euro is looked for in front alone
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left["repair_id"].duplicated(keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    new = pd.to_datetime(left["date"], format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(left["date"], format="%d.%m.%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.lstrip("€ ").str.replace(",", ".", regex=False)
    cost = pd.to_numeric(text.replace("free", "0"), errors="coerce")
    bad = (cost.isna() & (text != "")) | (cost < 0)
    left = keep(left.assign(cost=cost), ~bad, "bad cost")
    kinds = items.drop_duplicates("item_id", keep="last")[["item_id", "category"]]
    kinds = kinds.assign(category=kinds["category"].str.strip().str.lower())
    clean = left.merge(kinds, on="item_id", how="left", validate="many_to_one")
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% clean-repairs wrong: any sign between the parts of a date is taken
def clean_repairs(repairs, items):
    account = {}

    def keep(table, good, reason):
        account[reason] = int((~good).sum())
        return table[good]

    left = keep(repairs, ~repairs.duplicated(), "repeated")
    left = keep(left, ~left["repair_id"].duplicated(keep="last"), "corrected")
    left = left.assign(item_id=left["item_id"].str.strip().str.zfill(4))
    left = keep(left, left["item_id"].isin(items["item_id"]), "no such item")
    day = left["date"].str.replace("[./]", "-", regex=True)
    new = pd.to_datetime(day, format="%Y-%m-%d", errors="coerce")
    old = pd.to_datetime(day, format="%d-%m-%Y", errors="coerce")
    left = left.assign(date=new.fillna(old))
    left = keep(left, left["date"].notna(), "no date")
    text = left["cost"].str.replace("[€ ]", "", regex=True).str.replace(",", ".", regex=False)
    cost = pd.to_numeric(text.replace("free", "0"), errors="coerce")
    bad = (cost.isna() & (text != "")) | (cost < 0)
    left = keep(left.assign(cost=cost), ~bad, "bad cost")
    kinds = items.drop_duplicates("item_id", keep="last")[["item_id", "category"]]
    kinds = kinds.assign(category=kinds["category"].str.strip().str.lower())
    clean = left.merge(kinds, on="item_id", how="left", validate="many_to_one")
    account["kept"] = len(clean)
    return clean[["repair_id", "item_id", "category", "date", "cost"]], account


# %% overdue equivalent: a day that is missing is never above the limit, so never both are true
# - late = (loans["days"] > limit) | loans["days"].isna()
# + late = (loans["days"] > limit) + loans["days"].isna()

# - late = (loans["days"] > limit) | loans["days"].isna()
# + late = (loans["days"] > limit) ^ loans["days"].isna()


# %% parse-dates equivalent: the product of two masks is their "and"
# - return dates, texts[dates.isna() & (clean != "")].tolist()
# + return dates, texts[dates.isna() * (clean != "")].tolist()


# %% parse-dates equivalent: every text but the empty one is greater than the empty one
# - return dates, texts[dates.isna() & (clean != "")].tolist()
# + return dates, texts[dates.isna() & (clean > "")].tolist()


# %% join-items equivalent: pandas takes the minus of a mask for its opposite
# - return joined, (~loans["item_id"].isin(items["item_id"])).sum()
# + return joined, (-loans["item_id"].isin(items["item_id"])).sum()


# %% clean-repairs equivalent: an empty cost is never 0 or more, so never both are true
# - left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
# + left = keep(left, (left["cost"] >= 0) + (text == ""), "bad cost")

# - left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
# + left = keep(left, (left["cost"] >= 0) ^ (text == ""), "bad cost")


# %% clean-repairs equivalent: no text is less than the empty one
# - left = keep(left, (left["cost"] >= 0) | (text == ""), "bad cost")
# + left = keep(left, (left["cost"] >= 0) | (text <= ""), "bad cost")


# %% clean-repairs equivalent: pandas takes the minus of a mask for its opposite
# - account[reason] = int((~good).sum())
# + account[reason] = int((-good).sum())

# - left = keep(repairs, ~repairs.duplicated(), "repeated")
# + left = keep(repairs, -repairs.duplicated(), "repeated")

# - left = keep(left, ~left.duplicated("repair_id", keep="last"), "corrected")
# + left = keep(left, -left.duplicated("repair_id", keep="last"), "corrected")


# %% clean-repairs equivalent: neither the sign of the euro nor the comma means more in a pattern
# - text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
# + text = left["cost"].str.replace("€", "", regex=True).str.replace(",", ".", regex=False)

# - text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=False)
# + text = left["cost"].str.replace("€", "", regex=False).str.replace(",", ".", regex=True)
