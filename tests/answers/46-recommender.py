"""Answers to the project 46-recommender, right and wrong; each stands in the solution cell of its exercise."""


# %% sparsity right: dictionaries and loops
def sparsity(ratings):
    counts = {}
    for film in ratings["movie_id"]:
        counts[film] = counts.get(film, 0) + 1
    if not counts:
        raise ValueError("at least one rating, please")
    users = len(set(ratings["user_id"]))
    largest = sorted(counts.values(), reverse=True)
    tenth = (len(counts) + 9) // 10
    return {
        "users": users,
        "films": len(counts),
        "filled": len(ratings) / users / len(counts),
        "once": largest.count(1) / len(largest),
        "head": sum(largest[:tenth]) / sum(largest),
    }


# %% sparsity right: NumPy's unique with counts
def sparsity(ratings):
    if len(ratings) == 0:
        raise ValueError("at least one rating, please")
    n = np.sort(np.unique(ratings["movie_id"], return_counts=True)[1])
    users = np.unique(ratings["user_id"]).size
    top = int(np.ceil(n.size / 10))
    return dict(
        users=users, films=n.size, filled=n.sum() / (users * n.size), once=np.mean(n == 1), head=n[-top:].sum() / n.sum()
    )


# %% sparsity wrong: the largest number is taken for the count of users
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].max(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: the largest number is taken for the count of films
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), ratings["movie_id"].max()
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: all pairs are taken to be users squared
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * users),
        "once": (counts == 1).mean(),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: the share of ratings, not of films, that are alone
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).sum() / len(ratings),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: films with at most two ratings
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts <= 2).mean(),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: a tenth is rounded down, but at least one film
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.head(max(1, films // 10)).sum() / len(ratings),
    }


# %% sparsity wrong: the first tenth of the films by number, not by ratings
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.sort_index().head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: a tenth is rounded down, which may be nothing
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.head(films // 10).sum() / len(ratings),
    }


# %% sparsity wrong: an empty table gives zeros
def sparsity(ratings):
    if ratings.empty:
        return {"users": 0, "films": 0, "filled": 0.0, "once": 0.0, "head": 0.0}
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: other names for the keys
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "n_users": users,
        "n_films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% sparsity wrong: leaves a helper column in the table
def sparsity(ratings):
    if ratings.empty:
        raise ValueError("no ratings")
    ratings["one"] = 1
    counts = ratings["movie_id"].value_counts()
    users, films = ratings["user_id"].nunique(), len(counts)
    return {
        "users": users,
        "films": films,
        "filled": len(ratings) / (users * films),
        "once": (counts == 1).mean(),
        "head": counts.head(math.ceil(films / 10)).sum() / len(ratings),
    }


# %% fit-biases right: a dense table with gaps
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    if len({len(users), len(films), len(stars)}) != 1:
        raise ValueError("one length, please")
    table = np.full((n_users, n_films), np.nan)
    table[np.asarray(users), np.asarray(films)] = stars
    there = ~np.isnan(table)
    mean = np.nanmean(table)
    a, b = np.zeros((n_users, 1)), np.zeros((1, n_films))
    for _ in range(rounds):
        n = there.sum(axis=0, keepdims=True)
        b = np.nansum(table - mean - a, axis=0, keepdims=True) / np.where(n == 0, 1, n + shrink_film)
        n = there.sum(axis=1, keepdims=True)
        a = np.nansum(table - mean - b, axis=1, keepdims=True) / np.where(n == 0, 1, n + shrink_user)
    return mean, a[:, 0], b[0]


# %% fit-biases right: pandas and groupby
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    if len(users) != len(stars) or len(films) != len(stars):
        raise ValueError("one length, please")
    table = pd.DataFrame({"u": list(users), "f": list(films), "s": np.array(stars, dtype=float)})
    mean = table["s"].mean()
    a = pd.Series(0.0, index=range(n_users))
    b = pd.Series(0.0, index=range(n_films))
    for _ in range(rounds):
        groups = (table["s"] - mean - table["u"].map(a)).groupby(table["f"])
        b = (groups.sum() / (groups.size() + shrink_film)).reindex(range(n_films), fill_value=0.0)
        groups = (table["s"] - mean - table["f"].map(b)).groupby(table["u"])
        a = (groups.sum() / (groups.size() + shrink_user)).reindex(range(n_users), fill_value=0.0)
    return mean, a.to_numpy(), b.to_numpy()


# %% fit-biases wrong: returns the two biases without the mean
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_user, 1)
    low_f = np.where(n_f > 0, n_f + shrink_film, 1)
    for _ in range(rounds):
        b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return a, b


# %% fit-biases wrong: the middle of the scale in place of the mean
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = 3.0
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_user, 1)
    low_f = np.where(n_f > 0, n_f + shrink_film, 1)
    for _ in range(rounds):
        b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return mean, a, b


# %% fit-biases wrong: users first, then films
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_user, 1)
    low_f = np.where(n_f > 0, n_f + shrink_film, 1)
    for _ in range(rounds):
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
        b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
    return mean, a, b


# %% fit-biases wrong: both at once, users with the old film biases
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_user, 1)
    low_f = np.where(n_f > 0, n_f + shrink_film, 1)
    for _ in range(rounds):
        new_b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        new_a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
        a, b = new_a, new_b
    return mean, a, b


# %% fit-biases wrong: plain means, no shrinkage
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u, 1)
    low_f = np.where(n_f > 0, n_f, 1)
    for _ in range(rounds):
        b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return mean, a, b


# %% fit-biases wrong: the two shrinks are exchanged
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_film, 1)
    low_f = np.where(n_f > 0, n_f + shrink_user, 1)
    for _ in range(rounds):
        b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return mean, a, b


# %% fit-biases wrong: one round, whatever is asked
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_user, 1)
    low_f = np.where(n_f > 0, n_f + shrink_film, 1)
    for _ in range(1):
        b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return mean, a, b


# %% fit-biases wrong: the films do not see the users' biases
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_user, 1)
    low_f = np.where(n_f > 0, n_f + shrink_film, 1)
    for _ in range(rounds):
        b = np.bincount(films, stars - mean, minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return mean, a, b


# %% fit-biases wrong: who has no rating is divided by zero
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = n_u + shrink_user
    low_f = n_f + shrink_film
    for _ in range(rounds):
        b = np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return mean, a, b


# %% fit-biases wrong: biases added up round by round
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    users, films, stars = np.asarray(users), np.asarray(films), np.asarray(stars, dtype=float)
    if not len(users) == len(films) == len(stars):
        raise ValueError("one length, please")
    mean = stars.mean()
    a, b = np.zeros(n_users), np.zeros(n_films)
    n_u = np.bincount(users, minlength=n_users)
    n_f = np.bincount(films, minlength=n_films)
    low_u = np.where(n_u > 0, n_u + shrink_user, 1)
    low_f = np.where(n_f > 0, n_f + shrink_film, 1)
    for _ in range(rounds):
        b = b + np.bincount(films, stars - mean - a[users], minlength=n_films) / low_f
        a = np.bincount(users, stars - mean - b[films], minlength=n_users) / low_u
    return mean, a, b


# %% fit-biases wrong: zip stops at the shortest, so lengths that differ are not noticed
def fit_biases(users, films, stars, n_users, n_films, shrink_user=3, shrink_film=3, rounds=10):
    rows = list(zip(users, films, stars))
    mean = sum(s for _, _, s in rows) / len(rows)
    a, b = [0.0] * n_users, [0.0] * n_films
    for _ in range(rounds):
        for f in range(n_films):
            rest = [s - mean - a[u] for u, g, s in rows if g == f]
            b[f] = sum(rest) / (len(rest) + shrink_film) if rest else 0.0
        for u in range(n_users):
            rest = [s - mean - b[g] for v, g, s in rows if v == u]
            a[u] = sum(rest) / (len(rest) + shrink_user) if rest else 0.0
    return mean, a, b


# %% split-last right: a loop over users and a set of labels
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    chosen = set()
    for _, mine in ratings.groupby("user_id"):
        if len(mine) >= 2 * n_last:
            order = np.argsort(mine["timestamp"].to_numpy(), kind="stable")
            chosen.update(mine.index[order[-n_last:]])
    held = ratings.index.isin(list(chosen))
    return ratings[~held], ratings[held]


# %% split-last right: rank from the end of the reversed table
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    backwards = ratings.iloc[::-1]
    rank = backwards.groupby("user_id")["timestamp"].rank(method="first", ascending=False)
    size = backwards.groupby("user_id")["timestamp"].transform("count")
    test = backwards[(rank <= n_last) & (size >= 2 * n_last)].iloc[::-1]
    return ratings.drop(test.index), test


# %% split-last wrong: the last rows of the table, not the latest in time
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: the earliest ratings
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=True).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: train keeps the rows of the test
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings, ratings[held]


# %% split-last wrong: everybody gives, however few they have
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: more than n_last ratings are thought to be enough
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size > n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: more than twice n_last is asked for
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size > 2 * n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: users with too few ratings are dropped from train as well
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[~held & (size >= 2 * n_last)], ratings[held]


# %% split-last wrong: rows come back in the order of time
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ordered[~held.loc[ordered.index]], ordered[held.loc[ordered.index]]


# %% split-last wrong: of equal times the first in the table counts as the latest
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.iloc[::-1].sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: the time is dropped from the parts
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[~held].drop(columns="timestamp"), ratings[held].drop(columns="timestamp")


# %% split-last wrong: no check of n_last
def split_last(ratings, n_last=5):
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: only the test part is returned
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[held]


# %% split-last wrong: the table is sorted in place
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ratings.sort_values("timestamp", kind="stable", inplace=True)
    ordered = ratings
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later < n_last) & (size >= 2 * n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: one rating more than asked is held back
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    ordered = ratings.sort_values("timestamp", kind="stable")
    later = ordered.groupby("user_id").cumcount(ascending=False).loc[ratings.index]
    size = ratings.groupby("user_id")["user_id"].transform("size")
    held = (later <= n_last) & (size >= 2 * n_last)
    return ratings[~held], ratings[held]


# %% split-last wrong: one cut in time for all users together
def split_last(ratings, n_last=5):
    if n_last < 1:
        raise ValueError("n_last must be at least 1")
    order = ratings["timestamp"].sort_values(kind="stable").index
    held = ratings.index.isin(order[-n_last * ratings["user_id"].nunique() :])
    return ratings[~held], ratings[held]


# %% film-similarity right: a loop over pairs
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.asarray(rest, dtype=float), np.asarray(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    films = rest.shape[1]
    result = np.zeros((films, films))
    for i in range(films):
        for j in range(i):
            both = rated[:, i] & rated[:, j]
            a, b = rest[both, i], rest[both, j]
            root = np.linalg.norm(a) * np.linalg.norm(b)
            if root > 0:
                result[i, j] = result[j, i] = a @ b / root * both.sum() / (both.sum() + shrink)
    return result


# %% film-similarity right: row by row with masks
def film_similarity(rest, rated, shrink=30):
    rated = np.asarray(rated, dtype=bool)
    clean = np.array(rest, dtype=float)
    if clean.shape != rated.shape:
        raise ValueError("shapes differ")
    clean[~rated] = 0
    rows = []
    for i in range(clean.shape[1]):
        both = rated & rated[:, [i]]
        mine = clean[:, [i]] * both
        theirs = clean * both
        n = both.sum(axis=0)
        root = np.sqrt((mine**2).sum(axis=0) * (theirs**2).sum(axis=0))
        safe = np.where(root > 0, root, 1.0)
        row = (mine * theirs).sum(axis=0) / safe * n / np.maximum(n + shrink, 1e-12)
        row[i] = 0.0
        rows.append(row)
    return np.array(rows)


# %% film-similarity wrong: users are compared, not films
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R @ R.T
    squares = (E**2) @ R.T
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E @ E.T, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: film lengths over all their users, as in plain cosine
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    length = np.sqrt((E**2).sum(axis=0))
    root = np.outer(length, length)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: no shrinkage
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: the weight is n over shrink
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, shrink + 0.0 * n + 1e-12, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: only the upper half is filled
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    result = np.triu(result, 1)
    return result


# %% film-similarity wrong: a film is most similar to itself
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    return result


# %% film-similarity wrong: cleans the rests in place
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.asarray(rest, dtype=float), np.asarray(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    rest[~rated] = 0.0
    E = rest
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: a rest of 0 is taken for no rating
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = (E != 0).astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: the size of the similarity, without its sign
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(np.abs(E.T @ E), root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: rests are centred film by film first
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    E = np.where(rated, E - E.sum(axis=0) / np.maximum(rated.sum(axis=0), 1), 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    fraction = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    weight = np.divide(n, n + shrink, out=np.zeros_like(n), where=n > 0)
    result = fraction * weight
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: no guard for a root of 0
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    with np.errstate(all="ignore"):
        result = E.T @ E / np.sqrt(squares * squares.T) * n / (n + shrink)
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: what stands where nobody rated is used
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = rest
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    with np.errstate(all="ignore"):
        result = E.T @ E / np.sqrt(squares * squares.T) * n / (n + shrink)
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: the weight of films that share no user is 0 / 0 where shrink is 0
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    if rest.shape != rated.shape:
        raise ValueError("shapes differ")
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    result = np.divide(E.T @ E, root, out=np.zeros_like(n), where=root > 0)
    with np.errstate(invalid="ignore"):
        result *= n / (n + shrink)
    np.fill_diagonal(result, 0.0)
    return result


# %% film-similarity wrong: shapes are not compared
def film_similarity(rest, rated, shrink=30):
    rest, rated = np.array(rest, dtype=float), np.array(rated, dtype=bool)
    E = np.where(rated, rest, 0.0)
    R = rated.astype(float)
    n = R.T @ R
    squares = (E**2).T @ R
    with np.errstate(all="ignore"):
        result = np.nan_to_num(E.T @ E / np.sqrt(squares * squares.T) * n / (n + shrink))
    np.fill_diagonal(result, 0.0)
    return result


# %% solve-films right: all normal equations at once
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    if not len(users) == len(films) == len(rest) or not strength > 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    films = np.asarray(films, dtype=int)
    P = np.asarray(user_factors, dtype=float)[np.asarray(users, dtype=int)]
    k = P.shape[1]
    A, b = np.zeros((n_films, k, k)), np.zeros((n_films, k))
    np.add.at(A, films, P[:, :, None] * P[:, None, :])
    np.add.at(b, films, P * np.asarray(rest, dtype=float)[:, None])
    n = np.bincount(films, minlength=n_films)
    A += (np.where(n > 0, n, 1) * strength)[:, None, None] * np.eye(k)
    return np.linalg.solve(A, b[:, :, None])[:, :, 0]


# %% solve-films right: least squares with extra rows
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    if len({len(users), len(films), len(rest)}) > 1 or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    factors = np.asarray(user_factors, dtype=float)
    k = factors.shape[1]
    rows = {}
    for u, f, e in zip(users, films, rest):
        rows.setdefault(int(f), []).append((int(u), float(e)))
    result = [[0.0] * k for _ in range(n_films)]
    for f, mine in rows.items():
        P = np.vstack([factors[[u for u, _ in mine]], math.sqrt(strength * len(mine)) * np.eye(k)])
        e = np.concatenate([[e for _, e in mine], np.zeros(k)])
        result[f] = np.linalg.lstsq(P, e, rcond=None)[0].tolist()
    return result


# %% solve-films wrong: strength without the number of ratings
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength * np.eye(k), P.T @ rest[mine])
    return Q


# %% solve-films wrong: no regularisation, least squares alone
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.lstsq(P, rest[mine], rcond=None)[0]
    return Q


# %% solve-films wrong: strength is added everywhere, not on the diagonal
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength * n, P.T @ rest[mine])
    return Q


# %% solve-films wrong: one column per film
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength * n * np.eye(k), P.T @ rest[mine])
    return Q.T


# %% solve-films wrong: films without a rating begin at random
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.random.default_rng(0).normal(0, 0.1, (n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength * n * np.eye(k), P.T @ rest[mine])
    return Q


# %% solve-films wrong: films without a rating are left out
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength * n * np.eye(k), P.T @ rest[mine])
    return Q[np.unique(films)]


# %% solve-films wrong: the place of the rating in place of the user's
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[np.flatnonzero(mine)]
        Q[i] = np.linalg.solve(P.T @ P + strength * n * np.eye(k), P.T @ rest[mine])
    return Q


# %% solve-films wrong: users in rising order, rests not
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[np.sort(users[mine])]
        Q[i] = np.linalg.solve(P.T @ P + strength * n * np.eye(k), P.T @ rest[mine])
    return Q


# %% solve-films wrong: the square of the strength
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength**2 * n * np.eye(k), P.T @ rest[mine])
    return Q


# %% solve-films wrong: strength 0 is let through
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest):
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum()
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength * n * np.eye(k), P.T @ rest[mine])
    return Q


# %% solve-films wrong: n is the number of all ratings, not of the film's
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films = np.array(users, dtype=int), np.array(films, dtype=int)
    rest, factors = np.array(rest, dtype=float), np.array(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in range(n_films):
        mine = films == i
        n = mine.sum() and len(films)
        if n == 0:
            continue
        P = factors[users[mine]]
        Q[i] = np.linalg.solve(P.T @ P + strength * n * np.eye(k), P.T @ rest[mine])
    return Q


# %% solve-films wrong: sorts what it was given, to have films together
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    users, films, rest = np.asarray(users, dtype=int), np.asarray(films, dtype=int), np.asarray(rest)
    factors = np.asarray(user_factors, dtype=float)
    if len(users) != len(films) or len(users) != len(rest) or strength <= 0:
        raise ValueError("lengths that differ, or a strength that is not positive")
    order = np.argsort(films, kind="stable")
    users[:], films[:], rest[:] = users[order], films[order], rest[order]
    k = factors.shape[1]
    Q = np.zeros((n_films, k))
    for i in np.unique(films):
        low, high = np.searchsorted(films, [i, i + 1])
        P = factors[users[low:high]]
        Q[i] = np.linalg.solve(P.T @ P + strength * len(P) * np.eye(k), P.T @ rest[low:high])
    return Q


# %% solve-films wrong: zip stops at the shortest, so lengths that differ are not noticed
def solve_films(users, films, rest, user_factors, n_films, strength=0.15):
    if strength <= 0:
        raise ValueError("strength must be positive")
    factors = np.asarray(user_factors, dtype=float)
    k = factors.shape[1]
    A, b = np.zeros((n_films, k, k)), np.zeros((n_films, k))
    for u, f, e in zip(users, films, rest):
        A[f] += np.outer(factors[u], factors[u]) + strength * np.eye(k)
        b[f] += e * factors[u]
    Q = np.zeros((n_films, k))
    for f in set(np.asarray(films, dtype=int).tolist()):
        Q[f] = np.linalg.solve(A[f], b[f])
    return Q


# %% ranking-report right: arrays of gains and isin
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked):
        raise ValueError("one set per list")
    if k < 1 or not any(len(good) for good in liked):
        raise ValueError("k of at least 1, and somebody who likes something")
    worth = 1 / np.log2(np.arange(2, k + 2))
    ideal = np.cumsum(worth)
    rows = []
    for ranked, good in zip(lists, liked):
        good = np.array(sorted(good), dtype=int)
        if len(good) == 0:
            continue
        gains = np.isin(np.array(ranked[:k], dtype=int), good)
        m = min(k, len(good))
        rows.append((gains.sum() / m, (gains * worth[: len(gains)]).sum() / ideal[m - 1]))
    recall, ndcg = np.mean(rows, axis=0)
    films = np.unique(np.concatenate([np.array(r[:k], dtype=int) for r in lists]))
    return {"recall": recall, "ndcg": ndcg, "coverage": len(films) / n_films}


# %% ranking-report right: a helper for one user
def ranking_report(lists, liked, n_films, k=10):
    def one(ranked, good):
        dcg = hits = 0
        for place in range(min(k, len(ranked))):
            if ranked[place] in good:
                hits += 1
                dcg += math.log(2) / math.log(place + 2)
        full = min(k, len(good))
        return hits / full, dcg / sum(math.log(2) / math.log(p + 2) for p in range(full))

    if k < 1:
        raise ValueError("k must be at least 1")
    pairs = [one(r, g) for r, g in zip(lists, liked, strict=True) if len(g) > 0]
    if len(pairs) == 0:
        raise ValueError("no user to judge by")
    everything = [int(film) for ranked in lists for film in ranked[:k]]
    return {
        "recall": np.mean([r for r, _ in pairs]),
        "ndcg": np.mean([d for _, d in pairs]),
        "coverage": len(set(everything)) / n_films,
    }


# %% ranking-report wrong: recall is divided by all liked, also beyond k places
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / len(good))
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: precision in place of recall
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / k)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: best counts all liked, also beyond k places
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, len(good) + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: the first place is worth 1 / log2 of 3
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 2) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: natural logarithm below, binary above
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: DCG is not divided by the best
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg)
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: a user who likes nothing counts as 0
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            recall.append(0.0)
            ndcg.append(0.0)
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: lists of users who like nothing do not count for coverage
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        if not good:
            continue
        shown |= set(top)
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: the same film counts again for each list
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], []
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown += top
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: the whole list counts, not its first k
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked), set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: coverage as a count, not as a share
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown),
    }


# %% ranking-report wrong: no check that somebody likes something
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        return {"recall": 0.0, "ndcg": 0.0, "coverage": len(shown) / n_films}
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: k of 0 is let through
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked):
        raise ValueError("one set per list, and k of at least 1")
    k = max(k, 1)
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
        "coverage": len(shown) / n_films,
    }


# %% ranking-report wrong: coverage is forgotten
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1:
        raise ValueError("one set per list, and k of at least 1")
    recall, ndcg, shown = [], [], set()
    for ranked, good in zip(lists, liked):
        top, good = list(ranked)[:k], set(good)
        shown |= set(top)
        if not good:
            continue
        places = [p for p, film in enumerate(top, start=1) if film in good]
        best = min(k, len(good))
        recall.append(len(places) / best)
        dcg = sum(1 / math.log2(p + 1) for p in places)
        ndcg.append(dcg / sum(1 / math.log2(p + 1) for p in range(1, best + 1)))
    if not recall:
        raise ValueError("nobody likes anything")
    return {
        "recall": sum(recall) / len(recall),
        "ndcg": sum(ndcg) / len(ndcg),
    }


# %% ranking-report wrong: hits of all users together, divided once
def ranking_report(lists, liked, n_films, k=10):
    if len(lists) != len(liked) or k < 1 or not any(len(g) for g in liked):
        raise ValueError("bad input")
    hits = possible = dcg = best = 0
    shown = set()
    for ranked, good in zip(lists, liked):
        top = list(ranked)[:k]
        shown |= set(top)
        m = min(k, len(good))
        hits += sum(film in good for film in top)
        possible += m
        dcg += sum(1 / math.log2(p + 2) for p, film in enumerate(top) if film in good)
        best += sum(1 / math.log2(p + 2) for p in range(m))
    return {"recall": hits / possible, "ndcg": dcg / best, "coverage": len(shown) / n_films}


# %% ship-recommender right: all films' equations at once, looked up by searchsorted
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender right: similar films, no factors
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids)), np.zeros(len(film_ids))
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    E, R = np.zeros((len(a), len(b))), np.zeros((len(a), len(b)))
    E[u, f] = stars - mean - a[u] - b[f]
    R[u, f] = 1
    n, squares = R.T @ R, (E**2).T @ R
    root = np.sqrt(squares * squares.T)
    S = np.where(root > 0, E.T @ E / np.where(root > 0, root, 1), 0) * n / (n + 10)
    np.fill_diagonal(S, 0)
    guess = E @ S / (R @ np.abs(S) + 1)
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, guess=guess)


def predict_stars(path, user_ids, movie_ids):
    with np.load(path) as file:
        m = {name: file[name] for name in file.files}
    users = {int(x): i for i, x in enumerate(m["user_ids"])}
    films = {int(x): i for i, x in enumerate(m["film_ids"])}
    result = []
    for user, film in zip(user_ids, movie_ids):
        u, f = users.get(int(user)), films.get(int(film))
        stars = float(m["mean"])
        if u is not None:
            stars += m["a"][u]
        if f is not None:
            stars += m["b"][f]
        if u is not None and f is not None:
            stars += m["guess"][u, f]
        result.append(min(5.0, max(0.5, stars)))
    return result


# %% ship-recommender wrong: biases alone
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f]
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: factors without regularisation
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 1e-6 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: one prediction for every user and every film
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u][:, None] + m["b"][f] + P[u] @ Q[f].T
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: stars beyond the scale
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return stars


# %% ship-recommender wrong: nan for whoever is unknown
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    stars[(u == len(m["user_ids"])) | (f == len(m["film_ids"]))] = np.nan
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: the mean for whoever is unknown
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    stars[(u == len(m["user_ids"])) | (f == len(m["film_ids"]))] = m["mean"]
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: an unknown film gets the mean
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    stars[f == len(m["film_ids"])] = m["mean"]
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: an unknown number is taken for its neighbour
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u, f = np.minimum(u, len(m["user_ids"]) - 1), np.minimum(f, len(m["film_ids"]) - 1)
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: factors begin at another random place each time
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng().normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: leaves positions in the table
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    ratings["u"], ratings["f"] = u, f
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: the ending is added twice
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(f"{path}.npz", user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(f"{path}.npz", allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: a dictionary in an object array, which is a pickle
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, model=np.array(dict(user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q), dtype=object))


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=True)["model"].item()
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: the model stays in a global variable
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    global MODEL
    MODEL = dict(user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = MODEL
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: models stay in a dictionary by path, and the file holds the mean alone
MODELS = {}


def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    MODELS[str(path)] = dict(user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)
    np.savez(path, mean=mean)


def predict_stars(path, user_ids, movie_ids):
    m = MODELS[str(path)]
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: most of the model stands in a second file beside the first
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    tables = dict(user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)
    np.savez(f"{path}.rest.npz", **tables)
    np.savez(path, mean=mean)


def predict_stars(path, user_ids, movie_ids):
    with np.load(f"{path}.rest.npz") as file:
        m = dict(file)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: learns the whole built-in sample, whatever it is given
def ship_recommender(ratings, path):
    ratings = sample
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    u = np.searchsorted(m["user_ids"], user_ids)
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% ship-recommender wrong: looks numbers up in a dictionary that has no unknown
def ship_recommender(ratings, path):
    user_ids, u = np.unique(ratings["user_id"], return_inverse=True)
    film_ids, f = np.unique(ratings["movie_id"], return_inverse=True)
    stars = ratings["rating"].to_numpy()
    mean, a, b = stars.mean(), np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
    for _ in range(10):
        b = np.bincount(f, stars - mean - a[u], len(b)) / (3 + np.bincount(f, minlength=len(b)))
        a = np.bincount(u, stars - mean - b[f], len(a)) / (3 + np.bincount(u, minlength=len(a)))
    rest = stars - mean - a[u] - b[f]

    def solve(who, P, n):
        k = P.shape[1]
        A, right = np.zeros((n, k, k)), np.zeros((n, k))
        np.add.at(A, who, P[:, :, None] * P[:, None, :] + 0.15 * np.eye(k))
        np.add.at(right, who, P * rest[:, None])
        A[~A.any(axis=(1, 2))] = np.eye(k)
        return np.linalg.solve(A, right[:, :, None])[:, :, 0]

    P = np.random.default_rng(1).normal(0, 0.1, (len(a), 6))
    for _ in range(8):
        Q = solve(f, P[u], len(b))
        P = solve(u, Q[f], len(a))
    np.savez(path, user_ids=user_ids, film_ids=film_ids, mean=mean, a=a, b=b, P=P, Q=Q)


def predict_stars(path, user_ids, movie_ids):
    m = np.load(path, allow_pickle=False)
    places = {int(x): i for i, x in enumerate(m["user_ids"])}
    u = np.array([places[int(x)] for x in user_ids])
    f = np.searchsorted(m["film_ids"], movie_ids)
    u[~np.isin(user_ids, m["user_ids"])] = len(m["user_ids"])
    f[~np.isin(movie_ids, m["film_ids"])] = len(m["film_ids"])
    P, Q = m["P"], m["Q"]
    stars = m["mean"] + m["a"][u] + m["b"][f] + np.einsum("nk,nk->n", P[u], Q[f])
    return np.clip(stars, 0.5, 5.0)


# %% write-page right: one text that grows
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page right: a template and a table of figures
TEMPLATE = """# {title}

## What it does
{does}

{for_whom}

## Data
{data}

## Figures

| {measure} | |
|---|---|
| baseline | {baseline:.3f} |
| model | {model:.3f} |

{sentence}

![{description}]({address})

## Mistakes
{mistake_lines}

## Limits
{limit_lines}"""


def write_page(facts, mistakes, picture):
    kinds = {pair[0] for pair in mistakes}
    if len(kinds) < 2 or not facts["limits"] or not picture[1].strip():
        raise ValueError("two kinds of mistakes, a limit and a description, please")
    ratio = round(float(facts["model"] / facts["baseline"] - 1) * 100, 1)
    words = {True: "lower", False: "higher"}
    compared = f"{abs(ratio):.1f} % {words[ratio < 0]} than" if ratio else "no different from"
    return TEMPLATE.format(
        **{key: value for key, value in facts.items() if key != "limits"},
        sentence=f"The error is {compared} the baseline's.",
        address=picture[0],
        description=picture[1],
        mistake_lines="\n".join(f"- **{k}**: {e}" for k, e in mistakes),
        limit_lines="\n".join(f"- {limit}" for limit in facts["limits"]),
    )


# %% write-page wrong: a list of lines, not one text
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page.splitlines()


# %% write-page wrong: the title is no heading
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"{facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: limits come before mistakes
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Limits\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Mistakes\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: for whom is forgotten
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: the picture has no description
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: always better, whatever the figures say
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif True:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: percent of the model, not of the baseline
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["model"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: only equal numbers are no different
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if change == 0:
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: says it twice where nothing changed
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is 0.0 % higher than the baseline's. The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: three digits by round, which drops zeros
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {round(facts['baseline'], 3)} and {round(facts['model'], 3)}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: kinds are not in bold
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- {kind}: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: limits in one line
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    page += "- " + ", ".join(facts["limits"])
    return page


# %% write-page wrong: two mistakes of one kind are enough
def write_page(facts, mistakes, picture):
    if len(mistakes) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: limits are not asked for
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: white space is taken for a description
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1] == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% write-page wrong: mistakes in the order of the alphabet, sorted in place
def write_page(facts, mistakes, picture):
    if len({kind for kind, _ in mistakes}) < 2:
        raise ValueError("two kinds of mistakes at least")
    if len(facts["limits"]) == 0 or picture[1].strip() == "":
        raise ValueError("limits and a description, please")
    change = 100 * (facts["model"] - facts["baseline"]) / facts["baseline"]
    shown = f"{abs(change):.1f}"
    if shown == "0.0":
        sentence = "The error is no different from the baseline's."
    elif change < 0:
        sentence = f"The error is {shown} % lower than the baseline's."
    else:
        sentence = f"The error is {shown} % higher than the baseline's."
    page = f"# {facts['title']}\n"
    page += f"\n## What it does\n\n{facts['does']} {facts['for_whom']}\n"
    page += f"\n## Data\n\n{facts['data']}\n"
    page += f"\n## Figures\n\n{facts['measure']}: {facts['baseline']:.3f} and {facts['model']:.3f}.\n"
    page += f"{sentence}\n\n![{picture[1]}]({picture[0]})\n"
    page += "\n## Mistakes\n\n"
    mistakes.sort()
    for kind, example in mistakes:
        page += f"- **{kind}**: {example}\n"
    page += "\n## Limits\n\n"
    for limit in facts["limits"]:
        page += f"- {limit}\n"
    return page


# %% sparsity equivalent: every film in the table has at least one rating
# - "once": (counts == 1).mean(),
# + "once": (counts <= 1).mean(),


# %% fit-biases equivalent: a count is never negative, and where it is 0 so is the sum, whatever it is divided by
# - below = np.where(count > 0, count + shrink, 1.0)
# + below = np.where(count != 0, count + shrink, 1.0)

# - below = np.where(count > 0, count + shrink, 1.0)
# + below = np.where(count > 0, count + shrink, 2.0)


# %% split-last equivalent: on columns of truth values the two do the same
# - held = (later < n_last) & enough
# + held = (later < n_last) * enough

# - return ratings[~held], ratings[held]
# + return ratings[-held], ratings[held]


# %% film-similarity equivalent: a root times a count is never negative
# - similarity = np.divide(above, below, out=np.zeros_like(above), where=below > 0)
# + similarity = np.divide(above, below, out=np.zeros_like(above), where=below != 0)


# %% ranking-report equivalent: a factor that all places share cancels out in DCG by best
# - weights = 1 / np.log2(np.arange(k) + 2)
# + weights = 2 / np.log2(np.arange(k) + 2)


# %% ship-recommender equivalent: more places at the end, all zero, that nobody is sent to
# - user_bias, film_bias = np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
# + user_bias, film_bias = np.zeros(len(user_ids) << 1), np.zeros(len(film_ids) + 1)

# - user_bias, film_bias = np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
# + user_bias, film_bias = np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) << 1)

# - user_bias, film_bias = np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
# + user_bias, film_bias = np.zeros(len(user_ids) + 2), np.zeros(len(film_ids) + 1)

# - user_bias, film_bias = np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 1)
# + user_bias, film_bias = np.zeros(len(user_ids) + 1), np.zeros(len(film_ids) + 2)


# %% ship-recommender equivalent: the file holds plain arrays, which open either way
# - with np.load(path, allow_pickle=False) as file:
# + with np.load(path, allow_pickle=True) as file:


# %% ship-recommender equivalent: graded on its outcome, which another shrink reaches too, also one that depends on the count
# - return np.bincount(who, rest + bias[who], minlength=len(bias)) / (3 + count) - bias
# + return np.bincount(who, rest + bias[who], minlength=len(bias)) / (4 + count) - bias

# - return np.bincount(who, rest + bias[who], minlength=len(bias)) / (3 + count) - bias
# + return np.bincount(who, rest + bias[who], minlength=len(bias)) / (2 + count) - bias

# - return np.bincount(who, rest + bias[who], minlength=len(bias)) / (3 + count) - bias
# + return np.bincount(who, rest + bias[who], minlength=len(bias)) / (3 | count) - bias


# %% ship-recommender equivalent: graded on its outcome, which another number of rounds or factors, or another start of the factors, reaches too
# - for _ in range(10):
# + for _ in range(11):

# - for _ in range(10):
# + for _ in range(9):

# - for _ in range(8):
# + for _ in range(9):

# - for _ in range(8):
# + for _ in range(7):

# - user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 8))
# + user_factors = np.random.default_rng(1).normal(0, 0.1, (len(user_bias), 8))

# - user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 8))
# + user_factors = np.random.default_rng(0).normal(1, 0.1, (len(user_bias), 8))

# - user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 8))
# + user_factors = np.random.default_rng(0).normal(-1, 0.1, (len(user_bias), 8))

# - user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 8))
# + user_factors = np.random.default_rng(0).normal(0, 1.1, (len(user_bias), 8))

# - user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 8))
# + user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 9))

# - user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 8))
# + user_factors = np.random.default_rng(0).normal(0, 0.1, (len(user_bias), 7))


# %% write-page equivalent: no text with one decimal is smaller, and equal numbers are no different before that line
# - if percent == "0.0":
# + if percent <= "0.0":

# - change = f"{percent} % {'lower' if model < baseline else 'higher'} than"
# + change = f"{percent} % {'lower' if model <= baseline else 'higher'} than"
