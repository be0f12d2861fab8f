"""What was changed in Python's own modules is found and put back, however it is looked for."""

from __future__ import annotations

import statistics

import numpy as np
import pytest

from groundup.grading import integrity

# Where a dict's number of changes stands, and its size, which says nothing of a new value: then
# every look is at all there is.
PLACES = {"by the numbers of changes": integrity._STAMP_AT, "by looking at everything": 16}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_change_is_found_and_put_back(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(integrity, "_STAMP_AT", place)
    put_back = integrity.Record().checker(())
    mean, equal = statistics.mean, statistics.NormalDist.__eq__
    assert put_back() == ()
    monkeypatch.setattr(statistics, "mean", sum)
    monkeypatch.setattr(statistics.NormalDist, "__eq__", lambda *_: True)
    assert put_back() == ("statistics.mean", "statistics.NormalDist.__eq__")
    assert (statistics.mean, statistics.NormalDist.__eq__) == (mean, equal)
    assert put_back() == ()


def test_a_change_is_told_until_it_was_dealt_with() -> None:
    """Who is interrupted while he puts things back finds them changed the next time."""
    space = {"mean": np.mean}
    look, all_seen = integrity._watch_dicts([space])
    look()
    all_seen()
    space["mean"] = np.median
    assert list(look()) == list(look()) == [0]
    all_seen()
    assert list(look()) == []
