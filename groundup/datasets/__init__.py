"""Real data for the projects: one loader per data set, each with a built-in sample to fall back on.

A loader looks for its data in four places, in this order, and prints which one it used:

``"user"``
    Your own copy, in the folder that the environment variable ``GROUNDUP_DATA`` names.
``"cache"``
    The copy that an earlier download left in the cache: ``GROUNDUP_CACHE`` if it is set, else the
    cache folder of your operating system.
``"download"``
    The official address. The files are checked against known checksums and kept in the cache.
``"sample"``
    A small data set that needs no connection. It is made up, or comes with scikit-learn, and
    always says so.

The columns, their order and their types are the same wherever the data came from.
"""

from groundup.datasets._origins import ORIGINS, DatasetError
from groundup.datasets.mnist import load_mnist
from groundup.datasets.movielens import load_movielens
from groundup.datasets.spam import load_spam
from groundup.datasets.tweets import load_tweets

__all__ = [
    "ORIGINS",
    "DatasetError",
    "load_mnist",
    "load_movielens",
    "load_spam",
    "load_tweets",
]
