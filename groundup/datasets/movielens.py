"""MovieLens latest-small: what 610 people thought of films, from half a star to five stars."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from importlib import resources

import pandas as pd

from groundup.datasets._origins import RemoteFile, fetch, report

REMOTES = (
    RemoteFile(
        title="MovieLens latest-small",
        folder="movielens",
        name="ml-latest-small.zip",
        urls=("https://files.grouplens.org/datasets/movielens/ml-latest-small.zip",),
        sha256="696d65a3dfceac7c45750ad32df2c259311949efec81f0f144fdfb91ebc9e436",
    ),
)


@dataclass(frozen=True, eq=False)
class MovieLens:
    """The two tables of `load_movielens`; ``ratings, movies = load_movielens()`` works too.

    Attributes
    ----------
    ratings, movies : pandas.DataFrame
        The tables.
    origin : str
        Where they came from: ``"user"``, ``"cache"``, ``"download"`` or ``"sample"``.
    """

    ratings: pd.DataFrame
    movies: pd.DataFrame
    origin: str

    def __iter__(self) -> Iterator[pd.DataFrame]:
        return iter((self.ratings, self.movies))


def load_movielens(origin: str | None = None) -> MovieLens:
    """Load MovieLens latest-small, or a made-up sample where it cannot be had.

    Prints one line that says where the ratings came from.

    Parameters
    ----------
    origin : {"user", "cache", "download", "sample"}, optional
        Use this place and no other. By default the places are tried in this order: your own copy
        in the folder that the environment variable ``GROUNDUP_DATA`` names (in it or in its folder
        ``movielens``, as ``ml-latest-small.zip``), the cache, a download, and last the sample.
        ``"download"`` fetches the file anew.

    Returns
    -------
    MovieLens
        Two tables, each in its file's order, indexed 0, 1, 2 and so on, with no value missing. The
        types are the same with every origin and every version of pandas:

        ratings : pandas.DataFrame, shape (n_ratings, 4)
            ``user_id``, ``movie_id`` (int64); ``rating``, 0.5 to 5.0 in halves (float64); and
            ``timestamp``, seconds since 1970 in UTC (int64). Sorted by user, then by film. No user
            rates a film twice.
        movies : pandas.DataFrame, shape (n_movies, 3)
            ``movie_id`` (int64); ``title``, with the year in brackets; and ``genres``, divided by
            ``|`` (both of dtype ``object``, holding ``str``). Sorted by film.

        ``origin``, and ``attrs["origin"]`` of each table, is the place they came from: one of the
        four names above.

    Raises
    ------
    ValueError
        If `origin` is none of the four.
    groundup.datasets.DatasetError
        If your own copy is not the official file, or the place you asked for does not have it.

    Notes
    -----
    The set has 100,836 ratings of 9,724 films by 610 users, from 1996 to 2018, and 9,742 films, of
    which 18 have no rating. Every user has rated 20 films or more, one of them 2,698; 3,446 films
    have one rating only. The mean rating is 3.50. The numbers of films have gaps, so they are not
    positions. Titles are left alone: 13 have no year, 11 end with a space, and 5 belong to two
    films each. 34 films have the genre ``(no genres listed)``. The archive's tags and its links to
    other databases are not read.

    The sample has the same columns and is made up for the course: neither its films nor its users
    exist. It has 5,000 ratings by 120 users, of 200 films, some of them without a rating. A rating
    in it comes from how generous the user is, how good the film is, four tastes that are tied to
    genres, how long ago it was, and chance, so it is kinder to a model than real ratings are.
    Numbers found on it say nothing about real users.

    GroupLens, at the University of Minnesota, gives the set out for research. It may be passed on
    under the same terms, not used to earn money without permission, and not in a way that suggests
    their support; publications cite the article below. GroupLens calls it a development set, which
    may change: the course uses that of September 2018 and refuses any other.

    References
    ----------
    Harper, F. M., Konstan, J. A. The MovieLens Datasets: History and Context. ACM Transactions on
    Interactive Intelligent Systems 5(4), 2015. https://doi.org/10.1145/2827872

    Examples
    --------
    >>> ratings, movies = load_movielens(origin="sample")
    MovieLens latest-small: 5,000 made-up sample ratings, as asked.
    >>> list(ratings.columns)
    ['user_id', 'movie_id', 'rating', 'timestamp']
    """
    fetched = fetch(REMOTES, origin)
    with ExitStack() as stack:
        # The sample is an archive of the same form.
        sample = resources.files("groundup.datasets").joinpath("movielens_sample.zip")
        file = fetched.paths[0] if fetched.paths else stack.enter_context(sample.open("rb"))
        archive = stack.enter_context(zipfile.ZipFile(file))
        ratings = _read(
            archive,
            "ratings",
            {"userId": "int64", "movieId": "int64", "rating": "float64", "timestamp": "int64"},
        )
        movies = _read(archive, "movies", {"movieId": "int64", "title": object, "genres": object})
    ratings.attrs["origin"] = movies.attrs["origin"] = fetched.origin
    report(REMOTES, fetched, len(ratings), "ratings")
    return MovieLens(ratings, movies, fetched.origin)


def _read(archive: zipfile.ZipFile, name: str, dtype: dict[str, str | type]) -> pd.DataFrame:
    """Read one table of the archive.

    Parameters
    ----------
    archive : zipfile.ZipFile
        The official archive, or the sample.
    name : str
        The table's name, without its ending.
    dtype : dict
        The columns to expect, in order, and their types.

    Returns
    -------
    pandas.DataFrame
        The table, with the course's names for the identifiers.
    """
    with archive.open(f"ml-latest-small/{name}.csv") as file:
        table = pd.read_csv(
            file,
            usecols=list(dtype),
            dtype=dtype,
            na_filter=False,  # The title "NA" is a title.
            encoding="utf-8",
        )
    return table.rename(columns={"userId": "user_id", "movieId": "movie_id"})
