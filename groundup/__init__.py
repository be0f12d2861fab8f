"""Ground Up: what the lessons import, and the tools around nbgrader."""

import platform

__version__ = "0.1.0"


def ready(version: str) -> None:
    """Say in one line that the set-up worked.

    Parameters
    ----------
    version : str
        The version of the course that the notebook was released with.
    """
    note = "" if version == __version__ else f" (this notebook was made for {version})"
    print(f"Ground Up {__version__} is ready{note}. Python {platform.python_version()}.")
