"""Right and wrong answers to the exercises of 41-scikit-learn (see tests/answers)."""


# %% transform-both right: a deep copy, and fit_transform on train
def transform_both(transformer, train, test):
    from copy import deepcopy

    own = deepcopy(transformer)
    out = own.fit_transform(train)
    return [out, own.transform(test)]


# %% transform-both right: one call on both tables, cut in two afterwards
def transform_both(transformer, train, test):
    own = clone(transformer)
    own.fit(train)
    together = own.transform(np.vstack([train, test]))
    return together[: len(train)], together[len(train) :]


# %% transform-both wrong: fit_transform on test too, so it is scaled by its own mean
def transform_both(transformer, train, test):
    own = clone(transformer)
    return own.fit_transform(train), own.fit_transform(test)


# %% transform-both wrong: learns from both tables
def transform_both(transformer, train, test):
    own = clone(transformer).fit(np.vstack([train, test]))
    return own.transform(train), own.transform(test)


# %% transform-both wrong: fits the transformer that was given
def transform_both(transformer, train, test):
    return transformer.fit_transform(train), transformer.transform(test)


# %% transform-both wrong: a new object of the class, so the settings are lost
def transform_both(transformer, train, test):
    try:
        own = type(transformer)()
    except TypeError:
        own = clone(transformer)
    own.fit(train)
    return own.transform(train), own.transform(test)


# %% transform-both wrong: a shallow copy, so the steps of a pipeline are fitted
def transform_both(transformer, train, test):
    from copy import copy

    own = copy(transformer).fit(train)
    return own.transform(train), own.transform(test)


# %% transform-both wrong: returns only what is new
def transform_both(transformer, train, test):
    return clone(transformer).fit(train).transform(test)


# %% transform-both wrong: learns from test
def transform_both(transformer, train, test):
    own = clone(transformer).fit(test)
    return own.transform(train), own.transform(test)


# %% transform-both wrong: keeps a transformer that is fitted already
def transform_both(transformer, train, test):
    own = transformer if hasattr(transformer, "mean_") else clone(transformer).fit(train)
    return own.transform(train), own.transform(test)


# %% transform-both wrong: writes the results into the arrays of the caller
def transform_both(transformer, train, test):
    own = clone(transformer).fit(train)
    train[:], test[:] = own.transform(train), own.transform(test)
    return train, test


# %% date-features right: with whole days and a loop
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        dates = X[self.column].dropna()
        if len(dates) == 0:
            raise ValueError("no dates")
        self.start_ = sorted(dates)[0]
        return self

    def transform(self, X):
        if not hasattr(self, "start_"):
            raise NotFittedError("fit first")
        rows = []
        for moment in X[self.column]:
            if pd.isna(moment):
                rows.append([np.nan] * 3)
            else:
                rows.append([(moment - self.start_).days, moment.weekday(), moment.month])
        return np.array(rows, dtype=float).reshape(-1, 3)

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features right: by NumPy's own dates
class DateFeatures(TransformerMixin, BaseEstimator):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        days = X[self.column].to_numpy().astype("datetime64[D]")
        days = days[~np.isnat(days)]
        if not days.size:
            raise ValueError("no dates")
        self.start_ = days.min()
        return self

    def transform(self, X):
        check_is_fitted(self, "start_")
        days = X[self.column].to_numpy().astype("datetime64[D]")
        known = ~np.isnat(days)
        out = np.full((len(days), 3), np.nan)
        number = days[known].astype(int)
        out[known, 0] = number - self.start_.astype(int)
        out[known, 1] = (number + 3) % 7  # 1970-01-01 was a Thursday
        out[known, 2] = days[known].astype("datetime64[M]").astype(int) % 12 + 1
        return out

    def get_feature_names_out(self, input_features=None):
        return ("days", "weekday", "month")


# %% date-features wrong: the earliest date is looked for again in transform
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - dates.min()) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: weekdays from 1 to 7
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week + 1, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: the first row, not the earliest date
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        if X[self.column].isna().all():
            raise ValueError
        self.start_ = X[self.column].iloc[0]
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: fit returns nothing
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: missing dates become 0
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.nan_to_num(np.column_stack([days, dates.dt.day_of_week, dates.dt.month]))

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: months from 0
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month - 1])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: no check before fit
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: no date at all is not noticed
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: a second fit keeps the earlier start
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        earliest = X[self.column].min()
        if pd.isna(earliest):
            raise ValueError
        self.start_ = min(earliest, getattr(self, "start_", earliest))
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: __init__ stores the name under another name
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = self.name = column

    def fit(self, X, y=None):
        self.start_ = X[self.name].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.name]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: the name of the column is fixed
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        pass

    def fit(self, X, y=None):
        self.start_ = X["received"].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X["received"]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: names with the name of the column, in another order
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["month", "weekday", "days"]


# %% date-features wrong: drops the rows without a date
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column].dropna()
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: sorts the table of the caller, to find the first date
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        X.sort_values(self.column, inplace=True)
        if X[self.column].isna().all():
            raise ValueError
        self.start_ = X[self.column].iloc[0]
        return self

    def transform(self, X):
        check_is_fitted(self)
        dates = X[self.column]
        days = (dates - self.start_) / pd.Timedelta(days=1)
        return np.column_stack([days, dates.dt.day_of_week, dates.dt.month])

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% date-features wrong: writes the new columns into the table of the caller
class DateFeatures(BaseEstimator, TransformerMixin):
    def __init__(self, column="received"):
        self.column = column

    def fit(self, X, y=None):
        self.start_ = X[self.column].min()
        if pd.isna(self.start_):
            raise ValueError
        return self

    def transform(self, X):
        check_is_fitted(self)
        X["days"] = (X[self.column] - self.start_) / pd.Timedelta(days=1)
        X["weekday"], X["month"] = X[self.column].dt.day_of_week, X[self.column].dt.month
        return X[["days", "weekday", "month"]].to_numpy()

    def get_feature_names_out(self, input_features=None):
        return ["days", "weekday", "month"]


# %% rare-to-other right: with Counter, value by value
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        from collections import Counter

        if self.min_count < 1:
            raise ValueError("min_count")
        self.counts_ = [Counter(v for v in X[c] if isinstance(v, str)) for c in X]
        return self

    def transform(self, X):
        if not hasattr(self, "counts_"):
            raise NotFittedError("fit first")
        if X.shape[1] != len(self.counts_):
            raise ValueError("columns")
        out = np.empty(X.shape, dtype=object)
        for j, counts in enumerate(self.counts_):
            for i, value in enumerate(X.iloc[:, j]):
                if not isinstance(value, str):
                    out[i, j] = "missing"
                else:
                    out[i, j] = value if counts[value] >= self.min_count else "other"
        return out


# %% rare-to-other right: a dictionary for each column, and map
class RareToOther(TransformerMixin, BaseEstimator):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if not self.min_count >= 1:
            raise ValueError
        self.maps_ = []
        for place in range(X.shape[1]):
            column = X.iloc[:, place].dropna().astype(object)
            sizes = column.groupby(column.to_numpy()).size()
            self.maps_.append({v: v for v in sizes.index if sizes[v] >= self.min_count})
        return self

    def transform(self, X):
        check_is_fitted(self, "maps_")
        if X.shape[1] != len(self.maps_):
            raise ValueError
        done = []
        for place, known in enumerate(self.maps_):
            column = X.iloc[:, place].astype(object)
            done.append(
                [("missing" if pd.isna(v) else known.get(v, "other")) for v in column]
            )
        return np.array(done, dtype=object).T


# %% rare-to-other wrong: counts again in transform
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.width_ = X.shape[1]
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != self.width_:
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j in range(self.width_):
            column = X.iloc[:, j].astype(object)
            counts = column.map(column.value_counts())
            out[:, j] = column.where(counts >= self.min_count, "other")
            out[column.isna().to_numpy(), j] = "missing"
        return out


# %% rare-to-other wrong: more than min_count in place of at least
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts > self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: a missing value is another "other"
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = v if v in kept else "other"
        return out


# %% rare-to-other wrong: a text that was never seen goes through
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.rare_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.rare_.append(set(counts.index[counts < self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.rare_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, rare in enumerate(self.rare_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else ("other" if v in rare else v)
        return out


# %% rare-to-other wrong: counts the texts of all columns together
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        counts = pd.Series(X.to_numpy(dtype=object).ravel()).value_counts()
        self.kept_ = set(counts.index[counts >= self.min_count])
        self.width_ = X.shape[1]
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != self.width_:
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j in range(self.width_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in self.kept_ else "other")
        return out


# %% rare-to-other wrong: __init__ checks, so a setting that is set later is not checked
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        if min_count < 1:
            raise ValueError
        self.min_count = min_count

    def fit(self, X, y=None):
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: repairs a min_count that is too small
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        self.min_count = max(1, self.min_count)
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: a second fit adds to the first
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        if not hasattr(self, "kept_"):
            self.kept_ = [set() for _ in range(X.shape[1])]
        for kept, (_, column) in zip(self.kept_, X.items()):
            counts = column.value_counts()
            kept.update(counts.index[counts >= self.min_count])
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: no check of the number of columns
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        out = np.empty(X.shape, dtype=object)
        for j, (kept, (_, column)) in enumerate(zip(self.kept_, X.items())):
            for i, v in enumerate(column):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: before fit it keeps nothing, without an error
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self

    def transform(self, X):
        all_kept = getattr(self, "kept_", [set()] * X.shape[1])
        if X.shape[1] != len(all_kept):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(all_kept):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: finds columns by the names of training
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = {}
        for name, column in X.items():
            counts = column.value_counts()
            self.kept_[name] = set(counts.index[counts >= self.min_count])
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, (name, kept) in enumerate(self.kept_.items()):
            for i, v in enumerate(X[name]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: fit returns what transform would give
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self.transform(X)

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: fills the missing values in the table of the caller
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]) | {"missing"})
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        X.fillna("missing", inplace=True)
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = v if v in kept else "other"
        return out


# %% rare-to-other wrong: fit fills the missing values in the table of the caller
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        X.fillna("missing", inplace=True)
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype=object)
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% rare-to-other wrong: an array of texts of fixed width
class RareToOther(BaseEstimator, TransformerMixin):
    def __init__(self, min_count=2):
        self.min_count = min_count

    def fit(self, X, y=None):
        if self.min_count < 1:
            raise ValueError
        self.kept_ = []
        for _, column in X.items():
            counts = column.value_counts()
            self.kept_.append(set(counts.index[counts >= self.min_count]))
        return self

    def transform(self, X):
        check_is_fitted(self)
        if X.shape[1] != len(self.kept_):
            raise ValueError
        out = np.empty(X.shape, dtype="U5")
        for j, kept in enumerate(self.kept_):
            for i, v in enumerate(X.iloc[:, j]):
                out[i, j] = "missing" if pd.isna(v) else (v if v in kept else "other")
        return out


# %% mixed-pipeline right: the missing categories get a name first, and a selector of columns
def mixed_pipeline(numbers, categories, model):
    words = Pipeline(
        [
            ("name", FunctionTransformer(_name_missing)),
            ("hot", OneHotEncoder(handle_unknown="ignore")),
        ]
    )
    figures = Pipeline([("fill", SimpleImputer(strategy="median")), ("scale", StandardScaler())])
    columns = ColumnTransformer(
        [("words", words, list(categories)), ("figures", figures, list(numbers))],
        sparse_threshold=0,
    )
    return Pipeline([("prepare", columns), ("model", model)])


def _name_missing(table):
    return table.astype(object).where(table.notna(), "(missing)")


# %% mixed-pipeline right: scaled before filled would be wrong, so a transformer of its own
class _ByHand(BaseEstimator, TransformerMixin):
    def __init__(self, numbers, categories):
        self.numbers = numbers
        self.categories = categories

    def fit(self, X, y=None):
        self.middle_ = {c: X[c].median() for c in self.numbers}
        filled = {c: X[c].fillna(self.middle_[c]) for c in self.numbers}
        self.mean_ = {c: v.mean() for c, v in filled.items()}
        self.spread_ = {c: v.std(ddof=0) for c, v in filled.items()}
        self.known_ = {c: X[c].astype(object).where(X[c].notna(), None).unique() for c in self.categories}
        return self

    def transform(self, X):
        out = [
            ((X[c].fillna(self.middle_[c]) - self.mean_[c]) / self.spread_[c]).to_numpy()
            for c in self.numbers
        ]
        for c in self.categories:
            for value in self.known_[c]:
                hit = X[c].isna() if value is None else X[c] == value
                out.append(hit.to_numpy().astype(float))
        return np.column_stack(out)


def mixed_pipeline(numbers, categories, model):
    return Pipeline([("by_hand", _ByHand(numbers, categories)), ("model", model)])


# %% mixed-pipeline right: three steps, and the columns scaled at the end of their own way
def mixed_pipeline(numbers, categories, model):
    parts = []
    if numbers:
        parts.append(("n", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers))
    if categories:
        parts.append(("c", OneHotEncoder(handle_unknown="ignore", sparse_output=False), categories))
    return Pipeline(steps=[("columns", ColumnTransformer(parts, remainder="drop")), ("model", model)])


# %% mixed-pipeline wrong: fills with the mean
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: scales first, and fills then
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(StandardScaler(), SimpleImputer(strategy="median"))
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: an unknown category is an error
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(sparse_output=False)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: leaves one category out
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(drop="first", handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: a missing category becomes the most frequent one
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = make_pipeline(
        SimpleImputer(strategy="most_frequent"),
        OneHotEncoder(handle_unknown="ignore", sparse_output=False),
    )
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: other columns go through as they are
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer(
        [("n", figures, numbers), ("c", words, categories)], remainder="passthrough"
    )
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: a sparse matrix reaches the model
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [("n", figures, numbers), ("c", words, categories)], sparse_threshold=1
    )
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: scales the zeros and ones, too
def mixed_pipeline(numbers, categories, model):
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer(
        [("n", SimpleImputer(strategy="median"), numbers), ("c", words, categories)]
    )
    return Pipeline([("columns", columns), ("scale", StandardScaler()), ("model", model)])


# %% mixed-pipeline wrong: the last step has another name
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return make_pipeline(columns, model)


# %% mixed-pipeline wrong: gives back the columns without the model
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    return ColumnTransformer([("n", figures, numbers), ("c", words, categories)])


# %% mixed-pipeline wrong: numbers each category, as if they had an order
def mixed_pipeline(numbers, categories, model):
    from sklearn.preprocessing import OrdinalEncoder

    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: takes columns by place, in the order of the lists
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    n, c = len(numbers), len(categories)
    columns = ColumnTransformer(
        [("n", figures, list(range(n))), ("c", words, list(range(n, n + c)))]
    )
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: columns hot by get_dummies, anew for each table
class _Dummies(BaseEstimator, TransformerMixin):
    def fit(self, X, y=None):
        self.fitted_ = True
        return self

    def transform(self, X):
        return pd.get_dummies(X, dtype=float, dummy_na=True).to_numpy()


def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    columns = ColumnTransformer([("n", figures, numbers), ("c", _Dummies(), categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: mean and deviation of the rows that are asked about
class _ScaleAnew(BaseEstimator, TransformerMixin):
    def fit(self, X, y=None):
        self.fitted_ = True
        return self

    def transform(self, X):
        return (X - X.mean(axis=0)) / X.std(axis=0)


def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), _ScaleAnew())
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", model)])


# %% mixed-pipeline wrong: settings are lost on the way, as the model is made anew
def mixed_pipeline(numbers, categories, model):
    figures = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer([("n", figures, numbers), ("c", words, categories)])
    return Pipeline([("columns", columns), ("model", type(model)())])


# %% mixed-pipeline wrong: a model that cannot be set afterwards
class _Fixed(BaseEstimator, TransformerMixin):
    def __init__(self, numbers=None, categories=None):
        self.parts = (numbers, categories)
        self.numbers, self.categories = numbers, categories

    def fit(self, X, y=None):
        numbers, categories = self.parts
        self.inner_ = ColumnTransformer(
            [
                ("n", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
                ("c", OneHotEncoder(handle_unknown="ignore", sparse_output=False), categories),
            ]
        ).fit(X)
        return self

    def transform(self, X):
        return self.inner_.transform(X)


class _Stiff(Pipeline):
    def set_params(self, **settings):
        return self


def mixed_pipeline(numbers, categories, model):
    return _Stiff([("columns", _Fixed(numbers, categories)), ("model", model)])


# %% grid-search right: GridSearchCV
def grid_search(model, grid, X, y, folds):
    from sklearn.model_selection import GridSearchCV

    if not grid:
        scores = [clone(model).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds]
        return {}, sum(scores) / len(scores), clone(model).fit(X, y)
    # It goes through the names in order of the alphabet, so the order is kept by hand.
    found = None
    for values in product(*grid.values()):
        single = {name: [value] for name, value in zip(grid, values)}
        search = GridSearchCV(model, single, cv=folds, refit=False).fit(X, y)
        score = search.cv_results_["mean_test_score"][0]
        if found is None or score > found[1]:
            found = dict(zip(grid, values)), score
    return [*found, clone(model).set_params(**found[0]).fit(X, y)]


# %% grid-search right: a table of scores, and its first maximum
def grid_search(model, grid, X, y, folds):
    from copy import deepcopy

    def trained(settings, rows):
        own = deepcopy(model)
        own.set_params(**settings)
        own.fit(X[rows], y[rows])
        return own

    combinations = [dict(zip(grid, values)) for values in product(*grid.values())]
    table = np.array(
        [
            [trained(settings, train).score(X[test], y[test]) for train, test in folds]
            for settings in combinations
        ]
    )
    means = table.mean(axis=1)
    place = int(np.argmax(means))
    return combinations[place], means[place], trained(combinations[place], np.arange(len(y)))


# %% grid-search right: the fractions of the mean are added by fmean, in a helper for one combination
def _mean_score(model, settings, X, y, folds):
    from statistics import fmean

    return fmean(
        clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
    )


def grid_search(model, grid, X, y, folds):
    best = None
    for values in product(*grid.values()):
        settings = dict(zip(grid, values, strict=True))
        score = _mean_score(model, settings, X, y, folds)
        if best is None or score > best[1]:
            best = settings, score
    return (*best, clone(model).set_params(**best[0]).fit(X, y))


# %% grid-search wrong: trains the model that was given, again and again
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = []
        for train, test in folds:
            model.set_params(**settings).fit(X[train], y[train])
            scores.append(model.score(X[test], y[test]))
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: the last of equals wins
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) >= best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: starts with 0, so negative scores never win
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, 0
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: the model of the last fold, not trained on all rows
def grid_search(model, grid, X, y, folds):
    best, best_score, fitted = {}, -np.inf, None
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = []
        for train, test in folds:
            one = clone(model).set_params(**settings).fit(X[train], y[train])
            scores.append(one.score(X[test], y[test]))
        if np.mean(scores) > best_score:
            best, best_score, fitted = settings, np.mean(scores), one
    return best, best_score, fitted


# %% grid-search wrong: returns a model that is not trained
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model).set_params(**best)


# %% grid-search wrong: the best single fold, not the mean
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        for a, b in folds:
            score = clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b])
            if score > best_score:
                best, best_score = settings, score
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: large folds count more
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    sizes = [len(b) for a, b in folds]
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        score = np.average(scores, weights=sizes)
        if score > best_score:
            best, best_score = settings, score
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: trains on all rows, and tests on rows that were learned
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        own = clone(model).set_params(**settings).fit(X, y)
        score = np.mean([own.score(X[b], y[b]) for a, b in folds])
        if score > best_score:
            best, best_score = settings, score
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: one setting after the other, not every combination
def grid_search(model, grid, X, y, folds):
    best = {}
    best_score = -np.inf

    def mean(settings):
        return np.mean(
            [clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds]
        )

    if not grid:
        best_score = mean({})
    for name, values in grid.items():
        best_score, found = -np.inf, None
        for value in values:
            score = mean({**best, name: value})
            if score > best_score:
                best_score, found = score, value
        best[name] = found
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: pairs the values by zip
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in zip(*grid.values()) if grid else [()]:
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: an empty grid gives nothing to try
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()) if grid else []:
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: the settings are left in the model that was given
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        model.set_params(**settings)
        scores = [clone(model).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model.set_params(**best)).fit(X, y)


# %% grid-search wrong: fits the given model at the end
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    if not best:
        return best, best_score, model.fit(X, y)
    model.fit(X, y)
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: trains once too often, with the best settings on each fold
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    again = [clone(model).set_params(**best).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds]
    return best, np.mean(again), clone(model).set_params(**best).fit(X, y)


# %% grid-search wrong: returns the table of all scores
def grid_search(model, grid, X, y, folds):
    found = []
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y[a]).score(X[b], y[b]) for a, b in folds
        ]
        found.append((settings, np.mean(scores)))
    return found


# %% grid-search wrong: trains with X of the fold and all of y
def grid_search(model, grid, X, y, folds):
    best, best_score = {}, -np.inf
    for values in product(*grid.values()):
        settings = dict(zip(grid, values))
        scores = [
            clone(model).set_params(**settings).fit(X[a], y).score(X[b], y[b]) for a, b in folds
        ]
        if np.mean(scores) > best_score:
            best, best_score = settings, np.mean(scores)
    return best, best_score, clone(model).set_params(**best).fit(X, y)


# %% open-model right: an Unpickler outside, which is told what is allowed
class _Guard(pickle.Unpickler):
    def __init__(self, data, allowed):
        super().__init__(io.BytesIO(data))
        self.allowed = frozenset(allowed)

    def find_class(self, module, name):
        if ".".join([module, name]) in self.allowed:
            return pickle.Unpickler.find_class(self, module, name)
        raise pickle.UnpicklingError(name)


def open_model(data, digest, allowed):
    own = hashlib.new("sha256", data).digest()
    if own.hex() != digest.casefold():
        raise ValueError("digest")
    return _Guard(data, allowed).load()


# %% open-model right: compares in constant time, and imports by importlib
def open_model(data, digest, allowed):
    import hmac
    from importlib import import_module

    if not hmac.compare_digest(hashlib.sha256(data).hexdigest(), digest.lower()):
        raise ValueError("digest")

    class Own(pickle.Unpickler):
        def find_class(self, module, name):
            if all(f"{module}.{name}" != text for text in allowed):
                raise pickle.UnpicklingError(module)
            found = import_module(module)
            for part in name.split("."):
                found = getattr(found, part)
            return found

    with io.BytesIO(data) as file:
        return Own(file).load()


# %% open-model wrong: loads first, and asks afterwards
def open_model(data, digest, allowed):
    thing = pickle.loads(data)
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError
    if f"{type(thing).__module__}.{type(thing).__name__}" not in allowed and allowed == set():
        raise pickle.UnpicklingError
    return thing


# %% open-model wrong: the right digest is enough
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError
    return pickle.loads(data)


# %% open-model wrong: allowed names are enough, no digest
def open_model(data, digest, allowed):
    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: one allowed name opens its whole module
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if module not in {text.rpartition(".")[0] for text in allowed}:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: module and name are looked for apart, so names of two modules mix
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError("another file")
    modules = {text.rpartition(".")[0] for text in allowed}
    names = {text.rpartition(".")[2] for text in allowed}

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if module not in modules or name not in names:
                raise pickle.UnpicklingError(f"{module}.{name}")
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: the end of an allowed name is enough
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError("another file")

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if not any(text.endswith(f"{module}.{name}") for text in allowed):
                raise pickle.UnpicklingError(f"{module}.{name}")
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: looks at the name without its module
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if name not in {text.rpartition(".")[2] for text in allowed}:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: the beginning of a name is enough
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if not any(f"{module}.{name}".startswith(text) for text in allowed):
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: a list of what is forbidden, not of what is allowed
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if module in ("os", "subprocess", "builtins", "posix", "sys"):
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: the class is imported before its name is looked at
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            found = super().find_class(module, name)
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return found

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: capital letters in the digest are another file
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest:
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: a name that is not allowed becomes None
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                return lambda *args: None
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: every refusal is a ValueError
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise ValueError(name)
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: returns the unpickler, and not what it loads
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data))


# %% open-model wrong: MD5 is another digest
def open_model(data, digest, allowed):
    if hashlib.md5(data).hexdigest() != digest.lower():
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: checks the digest of another file after the load
def open_model(data, digest, allowed):
    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    thing = Careful(io.BytesIO(data)).load()
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise ValueError
    return thing


# %% open-model wrong: the first eight digits are enough
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest()[:8] != digest.lower()[:8]:
        raise ValueError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% open-model wrong: says with UnpicklingError that the file is another one
def open_model(data, digest, allowed):
    if hashlib.sha256(data).hexdigest() != digest.lower():
        raise pickle.UnpicklingError

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if f"{module}.{name}" not in allowed:
                raise pickle.UnpicklingError
            return super().find_class(module, name)

    return Careful(io.BytesIO(data)).load()


# %% broken-rules right: one small function for each rule, and deep copies
def broken_rules(transformer, X):
    from copy import deepcopy

    def new():
        return deepcopy(transformer)

    def not_fitted():
        try:
            new().transform(np.array(X))
        except Exception as error:
            return isinstance(error, NotFittedError)
        return False

    def returns_self():
        made = new()
        return made.fit(np.array(X)) is made

    def keeps_x():
        one, two, made = np.array(X), np.array(X), new()
        made.fit(one)
        made.transform(two)
        return (one == X).all() and (two == X).all()

    def keeps_settings():
        made = new()
        made.fit(np.array(X))
        return made.get_params() == new().get_params()

    def forgets():
        half = len(X) // 2
        twice, once = new(), new()
        twice.fit(np.array(X[:half]))
        for made in (twice, once):
            made.fit(np.array(X[half:]))
        return np.allclose(twice.transform(np.array(X)), once.transform(np.array(X)))

    def row_by_row():
        made = new()
        made.fit(np.array(X))
        all_rows = made.transform(np.array(X))
        alone = [made.transform(np.array(X[i : i + 1]))[0] for i in range(len(X))]
        return np.allclose(all_rows, alone)

    rules = {
        "not fitted": not_fitted,
        "returns self": returns_self,
        "keeps X": keeps_x,
        "keeps settings": keeps_settings,
        "forgets": forgets,
        "row by row": row_by_row,
    }
    return [name for name, kept in rules.items() if not kept()]


# %% broken-rules right: a dictionary of verdicts, the last row alone, halves the other way of testing
def broken_rules(transformer, X):
    kept = dict.fromkeys(
        ["not fitted", "returns self", "keeps X", "keeps settings", "forgets", "row by row"], True
    )
    blank = clone(transformer)
    try:
        blank.transform(X.copy())
        kept["not fitted"] = False
    except Exception as error:
        kept["not fitted"] = type(error).__name__ == "NotFittedError"
    made = clone(transformer)
    mine = X.copy()
    kept["returns self"] = made.fit(mine) is made
    kept["keeps settings"] = str(made.get_params()) == str(blank.get_params())
    kept["keeps X"] = np.array_equal(mine, X)
    mine = X.copy()
    out = np.array(made.transform(mine))
    kept["keeps X"] = kept["keeps X"] and np.array_equal(mine, X)
    kept["row by row"] = bool(np.allclose(made.transform(X[-1:].copy()), out[-1:]))
    half = len(X) // 2
    made.fit(X[:half].copy())
    made.fit(X[half:].copy())
    other = clone(transformer)
    other.fit(X[half:].copy())
    kept["forgets"] = bool(np.allclose(made.transform(X.copy()), other.transform(X.copy())))
    return tuple(name for name, good in kept.items() if not good)


# %% broken-rules wrong: any ValueError or AttributeError will do
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken = set()
    try:
        made.transform(X.copy())
        broken.add("not fitted")
    except (ValueError, AttributeError):
        pass
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = made.transform(given)
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        broken.add("keeps X")
    if not np.allclose(made.transform(X[[0]]), together[[0]]):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: no error before fit is overlooked
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken = set()
    try:
        made.transform(X.copy())
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = made.transform(given)
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        broken.add("keeps X")
    if not np.allclose(made.transform(X[[0]]), together[[0]]):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: goes on with what fit returned
def broken_rules(transformer, X):
    broken = set()
    try:
        clone(transformer).transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    made = clone(transformer)
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    fitted = made.fit(learn)
    if fitted is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = fitted.transform(given)
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        broken.add("keeps X")
    if not np.allclose(fitted.transform(X[[0]]), together[[0]]):
        broken.add("row by row")
    half = len(X) // 2
    again = clone(transformer).fit(X[:half].copy()).fit(X[half:].copy())
    fresh = clone(transformer).fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: one array for all calls, so one fault looks like others
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken, mine = set(), X.copy()
    try:
        made.transform(mine)
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings = made.get_params()
    if made.fit(mine) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = made.transform(mine)
    if not np.allclose(made.transform(mine[:1]), together[:1]):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(mine[:half])
    again.fit(mine[half:])
    fresh.fit(mine[half:])
    if not np.allclose(again.transform(mine), fresh.transform(mine)):
        broken.add("forgets")
    if not np.array_equal(mine, X):
        broken.add("keeps X")
    return broken


# %% broken-rules wrong: only fit is watched for changes of X
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken = set()
    try:
        made.transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings, learn = made.get_params(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    if not np.array_equal(learn, X):
        broken.add("keeps X")
    if not np.allclose(made.transform(X[[0]]), made.transform(X.copy())[[0]]):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: looks at the first row only, to see whether X has changed
def broken_rules(transformer, X):
    made, again, fresh = (clone(transformer) for _ in range(3))
    broken = set()
    try:
        made.transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = made.transform(given)
    if not (np.array_equal(learn[0], X[0]) and np.array_equal(given[0], X[0])):
        broken.add("keeps X")
    if not np.allclose(made.transform(X[:1].copy()), together[:1]):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: compares sums of X, which a sort does not change
def broken_rules(transformer, X):
    made, again, fresh = (clone(transformer) for _ in range(3))
    broken = set()
    try:
        made.transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = made.transform(given)
    if not (np.isclose(learn.sum(), X.sum()) and np.isclose(given.sum(), X.sum())):
        broken.add("keeps X")
    if not np.allclose(made.transform(X[:1].copy()), together[:1]):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: tests the object that was given, and leaves it fitted
def broken_rules(transformer, X):
    broken = set()
    try:
        transformer.transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings, learn, given = transformer.get_params(), X.copy(), X.copy()
    if transformer.fit(learn) is not transformer:
        broken.add("returns self")
    if transformer.get_params() != settings:
        broken.add("keeps settings")
    together = transformer.transform(given)
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        broken.add("keeps X")
    if not np.allclose(transformer.transform(X[[0]]), together[[0]]):
        broken.add("row by row")
    half = len(X) // 2
    fresh = clone(transformer)
    transformer.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(transformer.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: fits twice with the same rows, and so sees no memory
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken = set()
    try:
        made.transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = made.transform(given)
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        broken.add("keeps X")
    if not np.allclose(made.transform(X[[0]]), together[[0]]):
        broken.add("row by row")
    again.fit(X.copy())
    again.fit(X.copy())
    fresh.fit(X.copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: "row by row" as two calls with all rows, which always agree
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken = set()
    try:
        made.transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    if made.get_params() != settings:
        broken.add("keeps settings")
    together = made.transform(given)
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        broken.add("keeps X")
    if not np.allclose(made.transform(X.copy()), together):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: compares the settings with themselves, after fit
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken = set()
    try:
        made.transform(X.copy())
        broken.add("not fitted")
    except NotFittedError:
        pass
    except Exception:
        broken.add("not fitted")
    learn, given = X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.add("returns self")
    settings = made.get_params()
    together = made.transform(given)
    if made.get_params() != settings:
        broken.add("keeps settings")
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        broken.add("keeps X")
    if not np.allclose(made.transform(X[[0]]), together[[0]]):
        broken.add("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.add("forgets")
    return broken


# %% broken-rules wrong: stops at the first rule that is broken
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    try:
        made.transform(X.copy())
        return {"not fitted"}
    except NotFittedError:
        pass
    except Exception:
        return {"not fitted"}
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        return {"returns self"}
    if made.get_params() != settings:
        return {"keeps settings"}
    together = made.transform(given)
    if not (np.array_equal(learn, X) and np.array_equal(given, X)):
        return {"keeps X"}
    if not np.allclose(made.transform(X[[0]]), together[[0]]):
        return {"row by row"}
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        return {"forgets"}
    return set()


# %% broken-rules wrong: a rule that two methods break is named twice
def broken_rules(transformer, X):
    made, again, fresh = clone(transformer), clone(transformer), clone(transformer)
    broken = []
    try:
        made.transform(X.copy())
        broken += ["not fitted", "not fitted"]
    except NotFittedError:
        pass
    except Exception:
        broken.append("not fitted")
    settings, learn, given = made.get_params(), X.copy(), X.copy()
    if made.fit(learn) is not made:
        broken.append("returns self")
    if made.get_params() != settings:
        broken.append("keeps settings")
    together = made.transform(given)
    if not np.array_equal(learn, X):
        broken.append("keeps X")
    if not np.array_equal(given, X):
        broken.append("keeps X")
    if not np.allclose(made.transform(X[[0]]), together[[0]]):
        broken.append("row by row")
    half = len(X) // 2
    again.fit(X[:half].copy())
    again.fit(X[half:].copy())
    fresh.fit(X[half:].copy())
    if not np.allclose(again.transform(X.copy()), fresh.transform(X.copy())):
        broken.append("forgets")
    return broken


# %% train-days right: boosted trees on numbers made from the date
def _as_numbers(table):
    dates = table["received"]
    return np.column_stack([dates.dt.day_of_year, dates.dt.day_of_week])


def train_days(table):
    from sklearn.ensemble import HistGradientBoostingRegressor
    from sklearn.preprocessing import OrdinalEncoder

    words = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    columns = ColumnTransformer(
        [
            ("date", FunctionTransformer(_as_numbers), ["received"]),
            ("words", words, ["bike", "problem"]),
            ("numbers", "passthrough", ["age", "km"]),
        ]
    )
    model = make_pipeline(
        columns, HistGradientBoostingRegressor(max_iter=60, learning_rate=0.15, random_state=0)
    )
    return model.fit(table.drop(columns="days"), table["days"])


# %% train-days right: an object of one's own around a forest
class _Tool:
    def __init__(self, table):
        from sklearn.ensemble import RandomForestRegressor

        self.middle = table[["age", "km"]].median()
        self.names = list(pd.get_dummies(table[["bike", "problem"]]).columns)
        self.forest = RandomForestRegressor(60, random_state=3).fit(
            self._numbers(table), table["days"]
        )

    def _numbers(self, table):
        hot = pd.get_dummies(table[["bike", "problem"]]).reindex(columns=self.names, fill_value=0)
        dates = table["received"].dt
        plain = table[["age", "km"]].fillna(self.middle)
        return np.column_stack([hot, plain, dates.day_of_year, dates.day_of_week]).astype(float)

    def predict(self, table):
        return self.forest.predict(self._numbers(table))


def train_days(table):
    return _Tool(table)


# %% train-days right: get_dummies, with the columns of training kept
class _Dummies:
    def __init__(self, table):
        self.middle, self.spread = table[["age", "km"]].median(), table[["age", "km"]].std()
        design = self._design(table)
        self.columns = list(design.columns)
        self.model = Ridge().fit(design.to_numpy(dtype=float), table["days"])

    def _design(self, table):
        words = pd.concat([table[["bike", "problem"]], date_parts(table)], axis=1)
        numbers = table[["age", "km"]].fillna(self.middle) / self.spread
        return pd.concat([numbers, pd.get_dummies(words, columns=list(words.columns))], axis=1)

    def predict(self, table):
        design = self._design(table).reindex(columns=self.columns, fill_value=0)
        return self.model.predict(design.to_numpy(dtype=float))


def train_days(table):
    return _Dummies(table)


# %% train-days wrong: the date is left out
def train_days(table):
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: knows the month only
def _only_month(table):
    return date_parts(table)[["month"]]


def train_days(table):
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(_only_month), one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: knows the weekday only
def _only_weekday(table):
    return date_parts(table)[["weekday"]]


def train_days(table):
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(_only_weekday), one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: the date as one long number
def _seconds(table):
    days = (table["received"] - pd.Timestamp("2023-01-01")) / pd.Timedelta(days=1)
    return days.to_frame()


def train_days(table):
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(_seconds), StandardScaler()), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: a lambda, so it cannot be stored
def train_days(table):
    one_hot = OneHotEncoder(handle_unknown="ignore")
    parts = FunctionTransformer(lambda t: date_parts(t))
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(parts, one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: an unknown bike is an error
def train_days(table):
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(date_parts), OneHotEncoder()), ["received"]),
            ("words", OneHotEncoder(), ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: every answer is the median
def train_days(table):
    from sklearn.dummy import DummyRegressor

    return DummyRegressor(strategy="median").fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: missing kilometres are filled in training only
def train_days(table):
    full = table.assign(km=table["km"].fillna(table["km"].median()))
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", StandardScaler(), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(full.drop(columns="days"), full["days"])


# %% train-days wrong: the columns as they stand, by place
def _parts_of_first(values):
    dates = pd.Series(pd.to_datetime(values[:, 0]))
    return np.column_stack([dates.dt.month, dates.dt.day_of_week])


class _ByPlace:
    def __init__(self, table):
        one_hot = OneHotEncoder(handle_unknown="ignore")
        columns = ColumnTransformer(
            [
                ("date", make_pipeline(FunctionTransformer(_parts_of_first), one_hot), [0]),
                ("words", one_hot, [1, 2]),
                ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), [3, 4]),
            ]
        )
        rows = table.drop(columns="days").to_numpy(dtype=object)
        self.model = make_pipeline(columns, Ridge()).fit(rows, table["days"])

    def predict(self, table):
        try:
            return self.model.predict(table.to_numpy(dtype=object))
        except (TypeError, ValueError):
            return np.zeros(len(table))


def train_days(table):
    return _ByPlace(table)


# %% train-days wrong: the numbers are scaled anew in each predict
class _Anew:
    def __init__(self, table):
        one_hot = OneHotEncoder(handle_unknown="ignore")
        columns = ColumnTransformer(
            [
                ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
                ("words", one_hot, ["bike", "problem"]),
                ("numbers", "passthrough", ["age", "km"]),
            ]
        )
        self.model = make_pipeline(columns, Ridge()).fit(self._scaled(table), table["days"])

    @staticmethod
    def _scaled(table):
        numbers = table[["age", "km"]]
        numbers = ((numbers - numbers.mean()) / numbers.std(ddof=0).clip(lower=1e-9)).fillna(0)
        return table.assign(age=numbers["age"], km=numbers["km"])

    def predict(self, table):
        return self.model.predict(self._scaled(table))


def train_days(table):
    return _Anew(table)


# %% train-days wrong: a forest without a seed
def train_days(table):
    from sklearn.ensemble import RandomForestRegressor

    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", SimpleImputer(), ["age", "km"]),
        ]
    )
    model = make_pipeline(columns, RandomForestRegressor(40))
    return model.fit(table.drop(columns="days"), table["days"])


# %% train-days wrong: takes the target out of the caller's table
def train_days(table):
    days = table.pop("days")
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    return make_pipeline(columns, Ridge()).fit(table, days)


# %% train-days wrong: returns the pipeline, its score, and no model
def train_days(table):
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    model = make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])
    return model, model.score(table.drop(columns="days"), table["days"])


# %% train-days wrong: predict adds columns to the caller's table
class _Adds:
    def __init__(self, table):
        one_hot = OneHotEncoder(handle_unknown="ignore")
        columns = ColumnTransformer(
            [
                ("words", one_hot, ["bike", "problem", "month", "weekday"]),
                ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
            ]
        )
        self.model = make_pipeline(columns, Ridge())
        self.model.fit(table.assign(**date_parts(table)), table["days"])

    def predict(self, table):
        table[["month", "weekday"]] = date_parts(table)
        return self.model.predict(table)


def train_days(table):
    return _Adds(table)


# %% train-days wrong: drops rows with missing values in predict
class _Drops:
    def __init__(self, table):
        one_hot = OneHotEncoder(handle_unknown="ignore")
        columns = ColumnTransformer(
            [
                ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
                ("words", one_hot, ["bike", "problem"]),
                ("numbers", StandardScaler(), ["age", "km"]),
            ]
        )
        full = table.dropna()
        self.model = make_pipeline(columns, Ridge()).fit(full, full["days"])

    def predict(self, table):
        return self.model.predict(table.dropna())


def train_days(table):
    return _Drops(table)


# %% train-days wrong: 999 days for every bike that it does not know
class _Explodes:
    def __init__(self, table):
        one_hot = OneHotEncoder(handle_unknown="ignore")
        columns = ColumnTransformer(
            [
                ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
                ("words", one_hot, ["bike", "problem"]),
                ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
            ]
        )
        self.known = set(table["bike"])
        self.model = make_pipeline(columns, Ridge()).fit(table, table["days"])

    def predict(self, table):
        return np.where(table["bike"].isin(self.known), self.model.predict(table), 999)


def train_days(table):
    return _Explodes(table)


# %% train-days wrong: what is stored forgets the model
class _Light:
    def __init__(self, model, middle):
        self.model, self.middle = model, middle

    def __getstate__(self):
        return {"middle": self.middle, "model": None}

    def predict(self, table):
        if self.model is None:
            return np.full(len(table), self.middle)
        return self.model.predict(table)


def train_days(table):
    one_hot = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer(
        [
            ("date", make_pipeline(FunctionTransformer(date_parts), one_hot), ["received"]),
            ("words", one_hot, ["bike", "problem"]),
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "km"]),
        ]
    )
    model = make_pipeline(columns, Ridge()).fit(table.drop(columns="days"), table["days"])
    return _Light(model, table["days"].median())


# %% date-features equivalent: the dates have no time of day, so the quotient is whole
# - days = (dates - self.start_) / pd.Timedelta(days=1)
# + days = (dates - self.start_) // pd.Timedelta(days=1)

# %% grid-search equivalent: a combination has one value for each name
# - settings = dict(zip(grid, values, strict=True))
# + settings = dict(zip(grid, values, strict=False))

# %% open-model strict tuple: the object that the pickle holds

# %% broken-rules equivalent: an estimator is equal to itself alone
# - if made.fit(learn) is not made:
# + if made.fit(learn) != made:

# %% broken-rules equivalent: cut elsewhere, two parts of the rows show the same fault
# - half = len(X) // 2
# + half = len(X) - 2

# - half = len(X) // 2
# + half = len(X) // 3
