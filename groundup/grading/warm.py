"""Imported once by the process from which submissions are forked: the imports are then paid once.

Threads are fixed before the first numerical library loads: several notebooks side by side, each
with a thread per core, are many times slower than one after another.
"""

import contextlib
import importlib
import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
# As in a Jupyter kernel; a display is never assumed.
os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"

STACK = (
    "IPython.core.interactiveshell",
    "numpy",
    "pandas",
    "matplotlib.pyplot",
    "sklearn.linear_model",
    "sklearn.pipeline",
    "sklearn.feature_extraction.text",
    "sklearn.model_selection",
    "groundup.datasets",
)
for _name in STACK:
    # A course need not have all of them installed; what is missing is the notebook's to report.
    with contextlib.suppress(ModuleNotFoundError):
        importlib.import_module(_name)
