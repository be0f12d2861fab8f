"""Make the three tables of the tool-lending library, an invented place with real faults.

Run it from the top of the repository: ``python scripts/make_tool_library.py [FOLDER]``. The same
seed gives the same bytes every time; a test compares them with the committed files.

Items, members, dates and sums are all made up. The faults are those that tables from two systems
and many hands have:

- ids lose their leading zeros or gain spaces, and some belong to no item;
- an item that got a new price is listed a second time, at the end;
- until the end of May dates are written ``31.05.2024`` and sums ``2,50``, later ``2024-06-01`` and
  ``2.50``;
- some rows were exported twice, some are trials of the staff, some cannot be true;
- an empty cell means different things: a tool that is still out, or a fee that nobody wrote down;
- one member's initials are ``NA``.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Row = list[str]

SEED = 18
TARGET = Path(__file__).parents[1] / "groundup" / "datasets"
FIRST, LAST = date(2024, 1, 2), date(2024, 12, 31)
NEW_SYSTEM = date(2024, 6, 1)

# Category: how often it is borrowed, and its tools with their prices in euros.
TOOLS: dict[str, tuple[float, dict[str, int]]] = {
    "drilling": (
        5,
        {"cordless drill": 129, "hammer drill": 189, "bit set": 35, "core drill": 420},
    ),
    "garden": (
        6,
        {"hedge trimmer": 119, "lawn aerator": 85, "chainsaw": 229, "wheelbarrow": 69, "auger": 98},
    ),
    "sawing": (3, {"jigsaw": 79, "circular saw": 145, "mitre saw": 219, "tile cutter": 64}),
    "painting": (2, {"paint sprayer": 99, "wallpaper steamer": 45, "long ladder": 159}),
    "sanding": (2, {"belt sander": 95, "floor sander": 540, "orbital sander": 68}),
    "measuring": (1, {"laser level": 139, "moisture meter": 42, "wall scanner": 88}),
}


class Maker:
    """Draws everything from one stream of random numbers.

    Only ``Random.random`` is used, the one method whose sequence Python promises to keep.
    """

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed).random

    def chance(self, share: float) -> bool:
        return self.draw() < share

    def below(self, end: int) -> int:
        return int(self.draw() * end)

    def pick(self, choices: Sequence[T]) -> T:
        return choices[self.below(len(choices))]

    def weighted(self, choices: Sequence[T], weights: Sequence[float]) -> T:
        left = self.draw() * sum(weights)
        for choice, weight in zip(choices, weights, strict=True):
            left -= weight
            if left < 0:
                return choice
        return choices[-1]

    def some(self, count: int, end: int) -> list[int]:
        """Draw `count` different whole numbers below `end`."""
        keys = [self.draw() for _ in range(end)]
        return sorted(range(end), key=keys.__getitem__)[:count]

    def sum(self, euros: float, day: date) -> str:
        text = f"{euros:.2f}"
        return text.replace(".", ",") if day < NEW_SYSTEM else text

    def day(self, day: date) -> str:
        return f"{day:%d.%m.%Y}" if day < NEW_SYSTEM else day.isoformat()

    def item_id(self, item_id: str) -> str:
        """An id as people type it: mostly right."""
        kind = self.draw()
        if kind < 0.08:
            return item_id.lstrip("0")
        return f" {item_id}" if kind < 0.12 else item_id

    def twice(self, rows: list[Row], count: int) -> list[Row]:
        """Repeat some rows, a few lines further down."""
        for place in sorted(self.some(count, len(rows) - 30), reverse=True):
            rows.insert(place + 1 + self.below(25), list(rows[place]))
        return rows


def make_items(maker: Maker) -> list[Row]:
    """Make the items: item_id, name, category, price, bought."""
    rows: list[Row] = []
    number = 0
    for category, (wanted, tools) in TOOLS.items():
        for name, price in tools.items():
            copies = 2 + maker.below(2) if wanted > 4 and price < 200 else 1 + maker.below(2)
            for _ in range(copies):
                number += 1 + maker.below(4)
                bought = date(2019, 1, 1) + timedelta(days=maker.below(1700))
                written = f"{price * (0.9 + 0.2 * maker.draw()):.2f}"
                rows.append([f"{number:04d}", name, category, written, bought.isoformat()])
    for place in maker.some(4, len(rows)):
        rows[place][3] = ""
    for place in maker.some(9, len(rows)):
        rows[place][3] = rows[place][3].replace(".", ",")
    for place in maker.some(12, len(rows)):
        category = rows[place][2]
        rows[place][2] = maker.pick([category.title(), category.upper(), f"{category} "])
    for place in sorted(maker.some(3, len(rows))):
        price = TOOLS[rows[place][2].strip().lower()][1][rows[place][1]]
        rows.append([*rows[place][:3], f"{1.15 * price:.2f}", rows[place][4]])
    return rows


def make_loans(maker: Maker, items: list[Row]) -> list[Row]:
    """Make the loans: loan_id, item_id, member, out, back, fee."""
    letters = "ABCDEFGHIJKLMNOPRSTUVWZ"
    members = ["NA", *(maker.pick(letters) + maker.pick(letters) for _ in range(70))]
    known = {row[0]: row for row in items}  # of an item listed twice, the later row
    ids = list(known)
    rows: list[Row] = []
    day = FIRST
    while day <= LAST:
        if day.weekday() in (1, 3, 5):
            weights = [_wish(row[2].strip().lower(), day) for row in known.values()]
            for _ in range(2 + maker.below(5)):
                item = known[maker.weighted(ids, weights)]
                price = TOOLS[item[2].strip().lower()][1][item[1]]
                fee = 1.5 if price < 80 else 2.5 if price < 150 else 4.0
                back = day + timedelta(days=1 + int(4 * maker.draw() + 24 * maker.draw() ** 4))
                home = maker.day(back) if back <= LAST and not maker.chance(0.012) else ""
                rows.append(
                    [
                        "",
                        maker.item_id(item[0]),
                        maker.pick(members),
                        maker.day(day),
                        home,
                        "" if maker.chance(0.03) else maker.sum(fee, day),
                    ]
                )
        day += timedelta(days=1)
    for number, row in enumerate(rows, 1):
        row[0] = str(number)
    spoilt = maker.some(34, len(rows))
    for place in spoilt[:9]:
        rows[place][2] = "TEST"
    for place in spoilt[9:17]:
        rows[place][1] = maker.pick(["", "", "?"])
    for place in spoilt[17:23]:
        rows[place][1] = str(900 + maker.below(90)).zfill(4)
    for place in spoilt[23:30]:
        out = rows[place][3]
        new = "-" in out
        first = date.fromisoformat(out) if new else date(2024, int(out[3:5]), int(out[:2]))
        rows[place][4] = maker.day(first - timedelta(days=3 + maker.below(300)))
    for place in spoilt[30:]:
        rows[place][3] = maker.pick(["30.02.2024", "2024-06-31", "last week"])
    for row in rows:
        if not row[4] and maker.chance(0.5):
            row[4] = "not yet"
    return maker.twice(rows, 15)


def _wish(category: str, day: date) -> float:
    """How often a category is wanted on a day: gardens sleep in winter."""
    season = {1: 0.1, 2: 0.3, 3: 1.2, 4: 1.8, 5: 1.6, 9: 1.3, 10: 1.2, 11: 0.4, 12: 0.1}
    return TOOLS[category][0] * (season.get(day.month, 1.0) if category == "garden" else 1.0)


def make_repairs(maker: Maker, items: list[Row]) -> list[Row]:
    """Make the repairs: repair_id, item_id, date, cost, note."""
    known = {row[0]: row for row in items}
    ids = list(known)
    notes = ["new blade", "switch", "cable", "battery", "cleaned", "belt", "new carbon brushes"]
    rows: list[Row] = []
    for number in range(1, 97):
        day = FIRST + timedelta(days=int(number * 3.7) + maker.below(4))
        cost = maker.sum(4 + 0.5 * maker.below(110), day)
        if maker.chance(0.15):
            cost = f"€ {cost}"
        item_id = maker.item_id(maker.pick(ids))
        rows.append([f"R{number:03d}", item_id, maker.day(day), cost, maker.pick(notes)])
    spoilt = maker.some(31, len(rows) - 3)
    for place in spoilt[:6]:
        rows[place][3] = ""
    for place in spoilt[6:11]:
        rows[place][3] = "free"
    for place in spoilt[11:16]:
        rows[place][1] = maker.pick(["", "9999", "0905", "?"])
    for place in spoilt[16:20]:
        rows[place][2] = maker.pick(["", "31.04.2024", "2024-09-31", "in May"])
    for place in spoilt[20:24]:
        rows[place][3] = maker.pick(["-12.50", "ask Tom", "€ -5,00"])
    for place in sorted(spoilt[24:], reverse=True):
        better = list(rows[place])
        better[3] = f"{3 + 0.5 * maker.below(90):.2f}"
        rows.insert(place + 2, better)
    return maker.twice(rows, 6)


def make_tables(seed: int = SEED) -> dict[str, list[Row]]:
    """Make the three tables.

    Parameters
    ----------
    seed : int
        Where the random numbers start.

    Returns
    -------
    dict of str to list of list of str
        Of each file its rows, the header first.
    """
    maker = Maker(seed)
    items = make_items(maker)
    loans = make_loans(maker, items)
    repairs = make_repairs(maker, items)
    return {
        "tool_items.csv": [["item_id", "name", "category", "price", "bought"], *items],
        "tool_loans.csv": [["loan_id", "item_id", "member", "out", "back", "fee"], *loans],
        "tool_repairs.csv": [["repair_id", "item_id", "date", "cost", "note"], *repairs],
    }


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    for name, rows in make_tables().items():
        # A decimal comma needs quotes, as a comma divides the cells.
        cells = [[f'"{cell}"' if "," in cell else cell for cell in row] for row in rows]
        text = "".join(",".join(row) + "\n" for row in cells)
        (folder / name).write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    main()
