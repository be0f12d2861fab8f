"""Make the made-up sample of film ratings that `groundup.datasets.load_movielens` falls back on.

Run it from the top of the repository: ``python scripts/make_movielens_sample.py [FILE]``. The same
seed gives the same bytes every time; a test compares them with the committed file.

No film, user or rating is from MovieLens; the titles are put together from words chosen for the
course. A rating is the sum of

- how good the film is, and how generous the user;
- four tastes: how much of each the user wants, times how much of each the film has. A film has the
  tastes of its genres, and some of its own, so genres tell a part of them;
- time: ratings fall a little over the years, and each user moves up or down on the way;
- chance.

It is rounded to half stars. Few films are rated by many and many by few, and people tend to choose
what they will like, as in real ratings; the best-known films are better than the others, but not by
much. Some films have no rating, numbers have gaps, some titles need quotation marks or have
accents, one belongs to two films, and three films have no genre.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from made_up import Chances, write_archive

SEED = 2018
USERS = 120
FILMS = 200
RATINGS = 5000
FEWEST = 20
UNRATED = 6
NO_GENRE = 3
FIRST_YEAR, LAST_YEAR = 2008, 2018
TARGET = Path(__file__).parents[1] / "groundup" / "datasets" / "movielens_sample.zip"

# Standard deviations, in stars.
USER, FILM, CHANCE = 0.4, 0.5, 0.65
MEAN, FALL, MOVE = 3.25, 0.3, 0.3

# What a genre has of each taste: thrills, feelings, wit, and things that cannot be; and how often
# it comes.
GENRES = {
    "Action": (1.0, -0.5, 0.0, 0.1, 9),
    "Adventure": (0.7, 0.0, 0.1, 0.5, 7),
    "Animation": (-0.3, 0.3, 0.5, 0.8, 4),
    "Children": (-0.8, 0.5, 0.4, 0.6, 4),
    "Comedy": (-0.3, 0.0, 1.1, -0.1, 16),
    "Crime": (0.8, -0.1, -0.2, -0.7, 7),
    "Documentary": (-0.4, 0.1, -0.4, -1.1, 2),
    "Drama": (-0.2, 0.8, -0.6, -0.5, 18),
    "Fantasy": (0.0, 0.3, 0.0, 1.1, 4),
    "Horror": (0.9, -0.7, -0.4, 0.5, 5),
    "Musical": (-0.7, 0.9, 0.4, 0.2, 2),
    "Mystery": (0.6, 0.0, -0.3, 0.0, 4),
    "Romance": (-0.7, 1.1, 0.3, -0.3, 9),
    "Sci-Fi": (0.6, -0.4, -0.1, 1.1, 6),
    "Thriller": (1.0, -0.2, -0.5, -0.2, 9),
    "War": (0.6, 0.4, -0.7, -0.5, 2),
    "Western": (0.6, 0.0, 0.1, -0.6, 1),
}
TASTES = 4

ADJECTIVES = (
    "Silent|Crooked|Last|Borrowed|Hollow|Copper|Distant|Ninth|Paper|Reluctant|Burning|Velvet|"
    "Forgotten|Northern|Patient|Gilded|Restless|Salted|Unlikely|Winter|Wandering|Secret"
)
NOUNS = (
    "Harbour|Lighthouse|Orchard|Cartographer|Violin|Staircase|Ferry|Understudy|Meridian|Clockmaker|"
    "Reservoir|Lantern|Station|Tenant|Beekeeper|Postcard|Glacier|Referee|Apprentice|Carnival|"
    "Telegram|Gardener|Archive|Expedition|Café|Señorita|Canal|Umbrella"
)
PLACES = (
    "Tromsø|Valparaíso|Lisbon|Gdańsk|the Salt Flats|Platform Nine|Mercer Street|the Fourth Moon|"
    "Lake Ohrid|Marrakesh|the Attic|Kyoto"
)
NAMES = "Odile|Bartek|Imani|Søren|Mrs Pell|Yusra|Old Tom|Renée|Dr Akande|Lucía"


class Film(NamedTuple):
    """A film and what it has: of each taste, and in quality beyond them."""

    number: int
    title: str
    genres: str
    year: int
    quality: float
    tastes: list[float]


class Rating(NamedTuple):
    """A line of the table of ratings."""

    user: int
    film: int
    stars: float
    time: int


class Maker(Chances):
    """Makes films up."""

    def title(self) -> str:
        """Make up a title; as in the real set, an article goes to the end."""
        adjective, noun = self.pick(ADJECTIVES.split("|")), self.pick(NOUNS.split("|"))
        other, place, name = (
            self.pick(NOUNS.split("|")),
            self.pick(PLACES.split("|")),
            self.pick(NAMES.split("|")),
        )
        return self.pick(
            [
                f"{adjective} {noun}, The",
                f"{adjective} {noun}, The",
                f"{noun} of {place}, The",
                f"{noun} and the {other}, The",
                f"{name} and the {adjective} {noun}",
                f"{name}'s {noun}",
                f"{adjective} {noun}, A",
                f"Goodbye, {name}",
                f"Return to {place}",
                f"{adjective} {noun} {2 + self.below(2)}",
                f"What {name} Saw in {place}",
                f"Night in {place}, A",
            ]
        )

    def film(self, number: int, title: str) -> Film:
        """Make up a film: its genres first, then what follows from them."""
        names = list(GENRES)
        chosen: set[str] = set()
        count = self.pick([1, 1, 2, 2, 2, 3, 3])
        while len(chosen) < count:
            chosen.add(names[self.choose([GENRES[name][-1] for name in names])])
        genres = sorted(chosen)
        tastes = [
            sum(GENRES[name][k] for name in genres) / count + 0.25 * self.normal()
            for k in range(TASTES)
        ]
        # Most films are recent; none is younger than the first ratings.
        year = FIRST_YEAR - 1 - int(58 * self.draw() * self.draw() * self.draw())
        return Film(
            number, f"{title} ({year})", "|".join(genres), year, FILM * self.normal(), tastes
        )

    def films(self) -> list[Film]:
        """Make up all films, in the order of their numbers."""
        titles: dict[str, None] = {}
        while len(titles) < FILMS - 1:
            titles[self.title()] = None
        made, number = [], 0
        for title in titles:
            number += 1 + int(12 * self.draw() * self.draw())
            made.append(self.film(number, title))
        for i in range(NO_GENRE):
            made[20 + 60 * i] = made[20 + 60 * i]._replace(genres="(no genres listed)")
        # A second film with the title, the year and all of another: two numbers for one film.
        made.append(made[50]._replace(number=number + 3))
        return made


def seconds(year: int) -> int:
    """Return the moment a year begins, in seconds since 1970."""
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp())


def make_ratings(maker: Maker, films: list[Film]) -> list[Rating]:
    """Let made-up users rate the films.

    Parameters
    ----------
    maker : Maker
        Where the chances come from.
    films : list of Film
        All films.

    Returns
    -------
    list of Rating
        Sorted by user and film.
    """
    ranks = sorted(range(len(films)), key=lambda i: maker.draw() - 0.12 * films[i].quality)
    fame = [0.0] * len(films)
    for rank, i in enumerate(ranks[: len(films) - UNRATED]):
        fame[i] = 1 / (rank + 8) - 1 / (FILMS + 20)
    begin, end = seconds(FIRST_YEAR), seconds(LAST_YEAR)

    # How much users rate: many a little, a few a lot.
    busy = [1 / (0.08 + maker.draw()) - 0.85 for _ in range(USERS)]
    spare = RATINGS - FEWEST * USERS
    counts = [FEWEST + int(spare * share / sum(busy)) for share in busy]
    for i in range(RATINGS - sum(counts)):
        counts[i % USERS] += 1

    rows = []
    for user, count in enumerate(counts, start=1):
        generous, move = USER * maker.normal(), MOVE * maker.normal()
        wants = [0.6 * maker.normal() for _ in range(TASTES)]
        liking = [sum(w * t for w, t in zip(wants, film.tastes, strict=True)) for film in films]
        weights = [
            known * max(0.2, 1 + 0.5 * (like + film.quality))
            for known, like, film in zip(fame, liking, films, strict=True)
        ]
        # Users sit down a few times in the years they stay, and rate a handful each time.
        joined = begin + int((end - begin) * 0.9 * maker.draw())
        stays = (end - joined) * maker.draw()
        sittings = sorted(maker.draw() for _ in range(1 + count // 12))
        for _ in range(count):
            i = maker.choose(weights)
            weights[i] = 0.0
            since = maker.pick(sittings)
            time = joined + int(since * stays) + maker.below(5400)
            stars = (
                MEAN
                + generous
                + films[i].quality
                + liking[i]
                + FALL * (0.5 - (time - begin) / (end - begin))
                + move * (since - 0.5)
                + CHANCE * maker.normal()
            )
            halves = min(10, max(1, int(2 * stars + 0.5)))
            rows.append(Rating(user, films[i].number, halves / 2, time))
    return sorted(rows)


def make_sample(seed: int = SEED) -> tuple[list[Film], list[Rating]]:
    """Make the sample.

    Parameters
    ----------
    seed : int
        Where the random numbers start.

    Returns
    -------
    list of Film, list of Rating
        The two tables, in the order of the files.
    """
    maker = Maker(seed)
    films = maker.films()
    return films, make_ratings(maker, films)


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """Write a table in the form of the real files, with their line ends."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    return text.getvalue().encode("utf-8")


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    films, ratings = make_sample()
    movies = table(["movieId", "title", "genres"], [film[:3] for film in films])
    rated = table(["userId", "movieId", "rating", "timestamp"], ratings)
    write_archive(
        target, {"ml-latest-small/ratings.csv": rated, "ml-latest-small/movies.csv": movies}
    )


if __name__ == "__main__":
    main()
