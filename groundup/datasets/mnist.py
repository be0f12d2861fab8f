"""MNIST: small grey images of handwritten digits, 60,000 to train on and 10,000 to test on."""

from __future__ import annotations

import gzip
import math
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from groundup.datasets._origins import DatasetError, RemoteFile, fetch, report

REMOTES = tuple(
    RemoteFile(
        title="MNIST",
        folder="mnist",
        name=name,
        urls=(
            f"https://ossci-datasets.s3.amazonaws.com/mnist/{name}",
            f"https://storage.googleapis.com/cvdf-datasets/mnist/{name}",
        ),
        sha256=sha256,
    )
    for name, sha256 in {
        "train-images-idx3-ubyte.gz": (
            "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"
        ),
        "train-labels-idx1-ubyte.gz": (
            "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"
        ),
        "t10k-images-idx3-ubyte.gz": (
            "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"
        ),
        "t10k-labels-idx1-ubyte.gz": (
            "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"
        ),
    }.items()
)
SIZE = 28
SAMPLE_TRAIN = 1347


@dataclass(frozen=True, eq=False)
class Mnist:
    """The four arrays of `load_mnist`, which can be unpacked in this order.

    Attributes
    ----------
    X_train, y_train, X_test, y_test : numpy.ndarray of uint8
        The images and their digits.
    origin : str
        Where they came from: ``"user"``, ``"cache"``, ``"download"`` or ``"sample"``.
    """

    X_train: NDArray[np.uint8]
    y_train: NDArray[np.uint8]
    X_test: NDArray[np.uint8]
    y_test: NDArray[np.uint8]
    origin: str

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        return iter((self.X_train, self.y_train, self.X_test, self.y_test))


def load_mnist(origin: str | None = None) -> Mnist:
    """Load MNIST, or scikit-learn's smaller digits where it cannot be had.

    Prints one line that says where the images came from.

    Parameters
    ----------
    origin : {"user", "cache", "download", "sample"}, optional
        Use this place and no other. By default the places are tried in this order: your own copy
        in the folder that the environment variable ``GROUNDUP_DATA`` names (in it or in its folder
        ``mnist``: four files, ``train-images-idx3-ubyte.gz`` and so on), the cache, a download,
        and last the sample. ``"download"`` fetches the files anew. All four come from one place.

    Returns
    -------
    Mnist
        Four arrays of dtype ``uint8`` that may be changed. They can be unpacked, in this order:
        ``X_train, y_train, X_test, y_test = load_mnist()``.

        X_train : numpy.ndarray, shape (60000, 28, 28)
            The images to train on: row, then column, from the top left. 0 is the background and
            255 the darkest ink.
        y_train : numpy.ndarray, shape (60000,)
            Their digits, 0 to 9.
        X_test, y_test : numpy.ndarray, shapes (10000, 28, 28) and (10000,)
            The same for the test.

        ``origin`` is the place they came from: one of the four names above.

    Raises
    ------
    ValueError
        If `origin` is none of the four.
    groundup.datasets.DatasetError
        If your own copy is not the official one, or the place you asked for does not have it.

    Notes
    -----
    Each digit was scaled to fit into 20 x 20 pixels and put into 28 x 28 by its centre of mass. The
    order is that of the files. The digits are not quite equally frequent: 1 comes most often (6,742
    times to train, 1,135 times to test) and 5 least often (5,421 and 892). The test set is the
    official one, written by other people than the training set.

    The sample is not made up: it is the 1,797 digits that come with scikit-learn, which are 8 x 8
    pixels in 17 shades of grey, enlarged to 20 x 20 by linear interpolation, in the middle of
    28 x 28, with shades scaled to 0 to 255. The first 1,347 are to train on and the last 450 to
    test on, whoever wrote them. They are blurred, few and easy: numbers found on them say nothing
    about MNIST.

    Yann LeCun and Corinna Cortes hold the copyright of MNIST, which is derived from data of the
    American standards institute NIST; the documentation of Keras quotes the terms as CC BY-SA 3.0.

    References
    ----------
    LeCun, Y., Bottou, L., Bengio, Y., Haffner, P. Gradient-Based Learning Applied to Document
    Recognition. Proceedings of the IEEE 86(11), 1998.

    Alpaydin, E., Kaynak, C. Cascading Classifiers. Kybernetika 34(4), 1998 (the sample).

    Examples
    --------
    >>> digits = load_mnist(origin="sample")
    MNIST: 1,797 sample images (scikit-learn's digits, enlarged), as asked.
    >>> digits.X_train.shape
    (1347, 28, 28)
    """
    fetched = fetch(REMOTES, origin)
    if fetched.paths:
        train_images, train_labels, test_images, test_labels = fetched.paths
        train = _read_pair(train_images, train_labels)
        test = _read_pair(test_images, test_labels)
    else:
        train, test = _enlarged_digits()
    count = len(train[0]) + len(test[0])
    sample = "sample images (scikit-learn's digits, enlarged)"
    report(REMOTES, fetched, count, "images", sample)
    return Mnist(*train, *test, fetched.origin)


def _read_pair(images: Path, labels: Path) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Read a file of images and the file of their labels; raise DatasetError if they differ."""
    X, y = _read_idx(images, (SIZE, SIZE)), _read_idx(labels, ())
    if len(X) != len(y):
        raise DatasetError(f"MNIST: {images} has {len(X):,} images, but {labels} {len(y):,} labels")
    return X, y


def _read_idx(path: Path, item: tuple[int, ...]) -> NDArray[np.uint8]:
    """Read a gzipped file of the idx form.

    It begins with big-endian integers of four bytes: 2048 plus the number of dimensions (the 2048
    says that bytes follow), then the length of each dimension. The bytes come after them.

    Parameters
    ----------
    path : pathlib.Path
        The file.
    item : tuple of int
        The shape that each item should have; empty for labels.

    Returns
    -------
    numpy.ndarray of uint8, shape (n_items, *item)
        The content.

    Raises
    ------
    DatasetError
        If the file is not of this form.
    """
    start = 4 * (2 + len(item))
    try:
        content = gzip.decompress(path.read_bytes())
        magic, count, *found = struct.unpack_from(f">{2 + len(item)}I", content)
    except (OSError, EOFError, zlib.error, struct.error) as error:
        raise DatasetError(f"MNIST: {path} cannot be read ({error})") from error
    if magic != 2049 + len(item) or tuple(found) != item:
        expected = f"{2049 + len(item)}, a count, {', '.join(map(str, item))}".rstrip(", ")
        problem = f"begins with {', '.join(map(str, (magic, count, *found)))}, not {expected}"
    elif len(content) - start != count * math.prod(item):
        promised = count * math.prod(item)
        problem = f"promises {promised:,} bytes after its header and has {len(content) - start:,}"
    else:
        array = np.frombuffer(content, dtype=np.uint8, offset=start)
        return array.reshape(count, *item).copy()  # A copy can be written to.
    raise DatasetError(f"MNIST: {path} is not what it should be: it {problem}")


def _enlarged_digits() -> list[tuple[NDArray[np.uint8], NDArray[np.uint8]]]:
    """Return scikit-learn's digits in the size of MNIST, to train on and to test on.

    The centre of pixel i of 20 lies at (4 i - 3) / 10 of the 8, so that a pixel is the sum of two
    neighbours with weights in tenths. All of it is done in whole numbers, and so comes out the
    same on every machine.
    """
    from sklearn.datasets import load_digits  # Slow to import, and only needed for the sample.

    digits = load_digits()
    left, weight = np.divmod(4 * np.arange(20) - 3, 10)
    tenths = np.zeros((20, 8), dtype=np.int64)
    rows = np.arange(20)
    np.add.at(tenths, (rows, np.clip(left, 0, 7)), 10 - weight)
    np.add.at(tenths, (rows, np.clip(left + 1, 0, 7)), weight)
    hundredths = tenths @ digits.images.astype(np.int64) @ tenths.T
    X = np.zeros((len(hundredths), SIZE, SIZE), dtype=np.uint8)
    X[:, 4:24, 4:24] = (hundredths * 255 + 800) // 1600  # 16 becomes 255, rounded.
    y = digits.target.astype(np.uint8)
    return [(X[part], y[part]) for part in (slice(SAMPLE_TRAIN), slice(SAMPLE_TRAIN, None))]
