"""What the scripts that make up data share: a stream of chances, and archives that never differ."""

from __future__ import annotations

import random
import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class Chances:
    """One stream of random numbers.

    Everything is drawn with ``Random.random``, the one method whose sequence Python promises to
    keep from version to version, and no function is used that a machine may round in its own way.
    """

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed).random

    def chance(self, share: float) -> bool:
        return self.draw() < share

    def below(self, end: int) -> int:
        return int(self.draw() * end)

    def pick(self, choices: Sequence[T]) -> T:
        return choices[self.below(len(choices))]

    def choose(self, weights: Sequence[float]) -> int:
        """Draw a position by weight; a weight of 0 is never drawn."""
        left = self.draw() * sum(weights)
        for i, weight in enumerate(weights):
            left -= weight
            if left < 0:
                return i
        return max(i for i, weight in enumerate(weights) if weight > 0)

    def shuffled(self, items: Sequence[T]) -> list[T]:
        keys = [self.draw() for _ in items]
        return [items[i] for i in sorted(range(len(items)), key=keys.__getitem__)]

    def normal(self) -> float:
        """Draw from (nearly) the standard normal distribution."""
        return sum(self.draw() for _ in range(12)) - 6

    def expand(self, template: str, slot: Callable[[str], str]) -> str:
        """Keep what is in brackets half of the time, then fill ``{name}`` by ``slot(name)``."""
        text = re.sub(r"\[([^][]*)\]", lambda m: m[1] if self.chance(0.5) else "", template)
        while "{" in text:
            text = re.sub(r"\{(\w+)\}", lambda m: slot(m[1]), text)
        return text


def write_archive(target: Path, members: dict[str, bytes]) -> None:
    """Write an archive that is the same on every machine and at any time."""
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.create_system = 3
            # Unlike zlib, which has rivals, bzip2 gives the same bytes everywhere.
            info.compress_type = zipfile.ZIP_BZIP2
            archive.writestr(info, content)
