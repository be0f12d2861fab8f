"""Measure scikit-surprise with its default settings, on the five random folds of unit 46.

    .venv-surprise/bin/python scripts/compare_surprise.py ratings.csv

`make projects` gives it an environment of its own, and the ratings that the lesson has used, with
columns ``user_id``, ``movie_id`` and ``rating`` in their order. Prints one line of JSON: the mean
RMSE of the folds, by the names that the lesson's figures have.
"""

import csv
import json
import sys
from pathlib import Path

import numpy as np
from surprise import SVD, BaselineOnly, Dataset, Reader, accuracy  # type: ignore[import-not-found]


def main(path: str) -> None:
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = [
            (row["user_id"], row["movie_id"], float(row["rating"]), None)
            for row in csv.DictReader(file)
        ]
    data = Dataset(Reader(rating_scale=(0.5, 5.0)))
    # The lesson's folds, in random order as the library's own have them: SVD shuffles nothing.
    order = np.random.default_rng(0).permutation(len(rows))
    errors: dict[str, list[float]] = {"rmse_biases_default": [], "rmse_svd_default": []}
    for number in range(5):
        fold = np.arange(len(rows)) % 5 == number
        learn = data.construct_trainset([rows[i] for i in order[~fold]])
        check = [rows[i][:3] for i in order[fold]]
        # A seed and less talk; all else is the library's choice.
        models = BaselineOnly(verbose=False), SVD(random_state=0)
        for name, model in zip(errors, models, strict=True):
            errors[name].append(accuracy.rmse(model.fit(learn).test(check), verbose=False))
    print(json.dumps({name: float(np.mean(values)) for name, values in errors.items()}))


if __name__ == "__main__":
    main(sys.argv[1])
