"""TweetEval sentiment: tweets, each marked as negative, neutral or positive."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

import pandas as pd

from groundup.datasets._origins import DatasetError, RemoteFile, fetch, report

_ADDRESS = "https://raw.githubusercontent.com/cardiffnlp/tweeteval/{}/datasets/sentiment/{}"
REMOTES = tuple(
    RemoteFile(
        title="TweetEval sentiment",
        folder="tweets/tweeteval-sentiment",
        name=name,
        urls=(
            _ADDRESS.format("4fbd22cd78421f05b1ecdb4fc5725bc7a7bd8f66", name),
            _ADDRESS.format("main", name),
        ),
        sha256=sha256,
    )
    for name, sha256 in {
        "train_text.txt": "368f01052ea6fd8ffc408a2a2e6ac9669e31542581a0396ef16591ea26eb98a6",
        "train_labels.txt": "122bfb1732fb6995b0e5c5f726c0ba457c469c3b6e60513007ce5037f23e65d4",
        "val_text.txt": "e5b021e6fc45064c260b09814b803d8f56cada519c4d952d72f43d48a350a964",
        "val_labels.txt": "b4566926c72e2e4e2916c864def94e76c4cdde52446af2c7ba4fc2006e057e51",
        "test_text.txt": "09a93a55c63fd93f97485ef7302889d7edb4091cd49733aa37da094f0bfa0675",
        "test_labels.txt": "6afb4afe9374d1f983bcf9a7c79b108d0f37fdf020a83f30488309bed215db9d",
    }.items()
)
LABELS = {"0": "negative", "1": "neutral", "2": "positive"}


@dataclass(frozen=True, eq=False)
class Tweets:
    """The three tables of `load_tweets`, which can be unpacked in this order.

    Attributes
    ----------
    train, validation, test : pandas.DataFrame
        The official splits.
    origin : str
        Where they came from: ``"user"``, ``"cache"``, ``"download"`` or ``"sample"``.
    """

    train: pd.DataFrame
    validation: pd.DataFrame
    test: pd.DataFrame
    origin: str

    def __iter__(self) -> Iterator[pd.DataFrame]:
        return iter((self.train, self.validation, self.test))


def load_tweets(origin: str | None = None) -> Tweets:
    """Load the tweets of TweetEval's sentiment task, or a made-up sample where they cannot be had.

    Prints one line that says where the tweets came from.

    Parameters
    ----------
    origin : {"user", "cache", "download", "sample"}, optional
        Use this place and no other. By default the places are tried in this order: your own copy
        in the folder that the environment variable ``GROUNDUP_DATA`` names (in it, in its folder
        ``tweets`` or in ``tweets/tweeteval-sentiment``: six files, ``train_text.txt`` and so on),
        the cache, a download, and last the sample. ``"download"`` fetches the files anew. All six
        come from one place.

    Returns
    -------
    Tweets
        The three official splits, ``train``, ``validation`` and ``test``. They can be unpacked, in
        this order: ``train, validation, test = load_tweets()``. Each is a pandas.DataFrame in its
        file's order, indexed 0, 1, 2 and so on. Both columns have dtype ``object`` and hold
        ``str``, none missing, with every origin and every version of pandas:

        label
            ``"negative"``, ``"neutral"`` or ``"positive"``.
        text
            The tweet, without the spaces that end each line of the file. In the files of the
            training and validation set some characters are spelt out, such as ``\\u2019`` for an
            apostrophe: here they are the characters that they stand for, in all three splits.

        ``origin``, and ``attrs["origin"]`` of each table, is the place they came from: one of the
        four names above.

    Raises
    ------
    ValueError
        If `origin` is none of the four.
    groundup.datasets.DatasetError
        If your own copy is not the official one, or the place you asked for does not have it.

    Notes
    -----
    The sizes, and the numbers of tweets in the order of the labels:

    - train: 45,615 (7,093, 20,673, 17,849),
    - validation: 2,000 (312, 869, 819),
    - test: 12,284 (3,972, 5,937, 2,375).

    The test tweets are of a later year than the others, of other matters, and more often negative,
    so a score on the validation set promises more than the test keeps. Only the test set has emoji
    and other characters beyond ASCII, but for the apostrophe above. 29 tweets of the training set
    repeat an earlier one; no tweet is in two sets.

    But for the characters that are spelt out, the text is left alone. Names of users are masked as
    ``@user``, with a few hundred missed, and links are removed. About 2,000 tweets contain entities
    such as ``&amp;``; as many have doubled quotation marks, ``""``, some after a backslash, or one
    that is opened and never closed. These are real tweets, some of them offensive.

    The sample has the same columns and splits, of 2,400, 400 and 800 tweets, and is made up from
    phrases written for the course: no tweet is from the collection. In about one opinion in three
    a word such as "not" turns the meaning round; some praise is meant as mockery, 6 % of the labels
    are wrong, and the test set is more often negative and in part of other matters. It has emoji in
    all splits. Numbers found on it say nothing about real tweets.

    TweetEval sets no terms of its own; those of its source, task 4 of SemEval-2017, and of Twitter
    apply.

    References
    ----------
    Barbieri, F., Camacho-Collados, J., Espinosa-Anke, L., Neves, L. TweetEval: Unified Benchmark
    and Comparative Evaluation for Tweet Classification. Findings of EMNLP 2020.

    Rosenthal, S., Farra, N., Nakov, P. SemEval-2017 Task 4: Sentiment Analysis in Twitter.
    Proceedings of SemEval-2017.

    Examples
    --------
    >>> train, validation, test = load_tweets(origin="sample")
    TweetEval sentiment: 3,600 made-up sample tweets, as asked.
    >>> list(train.columns)
    ['label', 'text']
    """
    fetched = fetch(REMOTES, origin)
    if fetched.paths:
        content = [path.read_bytes() for path in fetched.paths]
    else:
        # The sample has the same six files.
        sample = resources.files("groundup.datasets").joinpath("tweets_sample.zip")
        with sample.open("rb") as file, zipfile.ZipFile(file) as archive:
            content = [archive.read(remote.name) for remote in REMOTES]
    train, validation, test = (_parse(*content[i : i + 2]) for i in (0, 2, 4))
    for split in (train, validation, test):
        split.attrs["origin"] = fetched.origin
    report(REMOTES, fetched, len(train) + len(validation) + len(test), "tweets")
    return Tweets(train, validation, test, fetched.origin)


def _parse(text: bytes, labels: bytes) -> pd.DataFrame:
    """Put the two files of a split together, which have a line for each tweet.

    Parameters
    ----------
    text, labels : bytes
        The whole files: tweets in UTF-8, and digits.

    Returns
    -------
    pandas.DataFrame, shape (n_lines, 2)
        Columns ``label`` and ``text``, both of dtype object.

    Raises
    ------
    DatasetError
        If the files do not have the same number of lines, or a label is unknown.
    """
    # Not splitlines, which also splits at characters that may stand inside a tweet.
    tweets = text.decode("utf-8").removesuffix("\n").split("\n")
    digits = labels.decode("utf-8").removesuffix("\n").split("\n")
    if len(tweets) != len(digits) or not set(digits) <= set(LABELS):
        raise DatasetError(
            f"TweetEval sentiment: {len(tweets):,} tweets do not go with {len(digits):,} labels of "
            f"{', '.join(sorted(set(digits))[:9])}"
        )
    return pd.DataFrame(
        {
            "label": [LABELS[digit] for digit in digits],
            "text": [_decoded(tweet).rstrip(" ") for tweet in tweets],
        },
        dtype=object,
    )


def _decoded(tweet: str) -> str:
    """Replace each ``\\uXXXX`` that is spelt out by the character that it stands for."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), tweet)
