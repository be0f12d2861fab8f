"""The SMS Spam Collection: text messages, each marked as spam or as ham, which is not spam."""

from __future__ import annotations

import csv
import io
import zipfile
from importlib import resources

import pandas as pd

from groundup.datasets._origins import RemoteFile, fetch, report

REMOTES = (
    RemoteFile(
        title="SMS Spam Collection",
        folder="sms-spam",
        name="smsspamcollection.zip",
        urls=(
            "https://archive.ics.uci.edu/static/public/228/sms+spam+collection.zip",
            "https://archive.ics.uci.edu/ml/machine-learning-databases/00228/smsspamcollection.zip",
        ),
        sha256="1587ea43e58e82b14ff1f5425c88e17f8496bfcdb67a583dbff9eefaf9963ce3",
        also_named=("sms+spam+collection.zip",),
    ),
)


def load_spam(origin: str | None = None) -> pd.DataFrame:
    """Load the SMS Spam Collection, or a made-up sample where it cannot be had.

    Prints one line that says where the messages came from.

    Parameters
    ----------
    origin : {"user", "cache", "download", "sample"}, optional
        Use this place and no other. By default the places are tried in this order: your own copy
        in the folder that the environment variable ``GROUNDUP_DATA`` names (in it or in its folder
        ``sms-spam``, as ``smsspamcollection.zip`` or ``sms+spam+collection.zip``), the cache, a
        download, and last the sample. ``"download"`` fetches the file anew.

    Returns
    -------
    pandas.DataFrame, shape (n_messages, 2)
        In the file's order, indexed 0, 1, 2 and so on. Both columns have dtype ``object`` and hold
        ``str``, none missing, with every origin and every version of pandas:

        label
            ``"ham"`` or ``"spam"``.
        text
            The message as it is in the file.

        ``attrs["origin"]`` is the place it came from: one of the four names above.

    Raises
    ------
    ValueError
        If `origin` is none of the four.
    groundup.datasets.DatasetError
        If your own copy is not the official file, or the place you asked for does not have it.

    Notes
    -----
    The collection has 5,574 messages, 4,827 ham and 747 spam, in the order of the file. The text is
    left alone: 305 messages contain the entities ``&lt;`` or ``&amp;``, a few have stray control
    characters (U+0092, U+0094, U+0096), and 403 repeat an earlier message word for word, so
    drop or group repeats before you split. Quotation marks are ordinary characters in it: reading
    it as if they were CSV quotes gives 5,572 rows. It contains adult and abusive messages, and
    telephone numbers.

    The sample has the same two columns and is made up from word lists written for the course: no
    message is from the collection. About 15 % of it is spam, 7 % of its messages are repeats and
    1 to 2 % have the wrong label. Numbers found on it say nothing about real messages.

    The collection was made by Tiago A. Almeida and José María Gómez Hidalgo. The UCI Machine
    Learning Repository gives it out as data set 228, quoted as CC BY 4.0; the ``readme`` in the
    archive sets no limit but the authors' copyright, gives no warranty, and asks for the citation
    below.

    References
    ----------
    Almeida, T. A., Gómez Hidalgo, J. M., Yamakami, A. Contributions to the Study of SMS Spam
    Filtering: New Collection and Results. Proceedings of the 2011 ACM Symposium on Document
    Engineering (DocEng 2011).

    Almeida, T., Hidalgo, J. SMS Spam Collection. UCI Machine Learning Repository, 2011.
    https://doi.org/10.24432/C5CC84

    Examples
    --------
    >>> messages = load_spam(origin="sample")
    SMS Spam Collection: 1,200 made-up sample messages, as asked.
    >>> list(messages.columns)
    ['label', 'text']
    """
    fetched = fetch(REMOTES, origin)
    if fetched.paths:
        with zipfile.ZipFile(fetched.paths[0]) as archive:
            content = archive.read("SMSSpamCollection")
    else:
        content = resources.files("groundup.datasets").joinpath("sms_sample.tsv").read_bytes()
    messages = _parse(content)
    messages.attrs["origin"] = fetched.origin
    report(REMOTES, fetched, len(messages), "messages")
    return messages


def _parse(content: bytes) -> pd.DataFrame:
    """Read lines of ``label<TAB>text``, in UTF-8, with no header and no quoting.

    Parameters
    ----------
    content : bytes
        The whole file.

    Returns
    -------
    pandas.DataFrame, shape (n_lines, 2)
        Columns ``label`` and ``text``, both of dtype object.
    """
    return pd.read_csv(
        io.BytesIO(content),
        sep="\t",
        names=["label", "text"],
        dtype=object,
        quoting=csv.QUOTE_NONE,
        lineterminator="\n",
        na_filter=False,  # The message "NA" or "None" is a message.
        encoding="utf-8",
    )
