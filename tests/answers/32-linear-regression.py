"""Right and wrong answers to the assignment of 32-linear-regression."""

# %% predict right: a column of ones in front
def predict(X, theta):
    A = np.column_stack([np.ones(len(X)), X])
    if A.shape[1] != len(theta):
        raise ValueError("theta has the wrong length")
    return A @ np.asarray(theta)

# %% predict right: row by row in plain Python
def predict(X, theta):
    intercept, *weights = theta
    result = []
    for row in X:
        if len(row) != len(weights):
            raise ValueError("theta has the wrong length")
        result.append(intercept + sum(w * value for w, value in zip(weights, row)))
    return np.array(result)

# %% predict right: matmul refuses wrong shapes with a ValueError by itself
def predict(X, theta):
    return np.matmul(np.array(X, dtype=float), np.array(theta[1:], dtype=float)) + theta[0]

# %% predict wrong: the intercept is left out
def predict(X, theta):
    X, theta = np.asarray(X, dtype=float), np.asarray(theta, dtype=float)
    if len(theta) != X.shape[1] + 1:
        raise ValueError("theta has the wrong length")
    return X @ theta[1:]

# %% predict wrong: takes the last number as the intercept
def predict(X, theta):
    X, theta = np.asarray(X, dtype=float), np.asarray(theta, dtype=float)
    if len(theta) != X.shape[1] + 1:
        raise ValueError("theta has the wrong length")
    return X @ theta[:-1] + theta[-1]

# %% predict wrong: returns a column of shape (n, 1)
def predict(X, theta):
    X, theta = np.asarray(X, dtype=float), np.asarray(theta, dtype=float)
    if len(theta) != X.shape[1] + 1:
        raise ValueError("theta has the wrong length")
    return theta[0] + X @ theta[1:].reshape(-1, 1)

# %% predict wrong: zip stops silently at the shorter one, so a wrong theta is never noticed
def predict(X, theta):
    return np.array([theta[0] + sum(w * v for w, v in zip(theta[1:], row)) for row in X])

# %% predict wrong: adds the intercept to every product instead of once for each row
def predict(X, theta):
    X, theta = np.asarray(X, dtype=float), np.asarray(theta, dtype=float)
    if len(theta) != X.shape[1] + 1:
        raise ValueError("theta has the wrong length")
    return (theta[0] + X * theta[1:]).sum(axis=1)

# %% predict wrong: multiplies in place, so the caller's X is overwritten
def predict(X, theta):
    X, theta = np.asarray(X), np.asarray(theta)
    if len(theta) != X.shape[1] + 1:
        raise ValueError("theta has the wrong length")
    if X.dtype != float:
        X = X.astype(float)
    X *= theta[1:]
    return theta[0] + X.sum(axis=1)

# %% mean-squared-error right: plain Python over flattened lists
def mean_squared_error(y_true, y_pred):
    a = [float(v) for v in np.ravel(y_true)]
    b = [float(v) for v in np.ravel(y_pred)]
    if not a or len(a) != len(b):
        raise ValueError("different or no lengths")
    return sum((p - q) ** 2 for p, q in zip(a, b)) / len(a)

# %% mean-squared-error right: dot product of the residuals with themselves
def mean_squared_error(y_true, y_pred):
    a = np.array(y_true, dtype=np.float64).reshape(-1)
    b = np.array(y_pred, dtype=np.float64).reshape(-1)
    if a.shape != b.shape or len(a) == 0:
        raise ValueError("different or no lengths")
    return (a - b) @ (a - b) / len(a)

# %% mean-squared-error right: scikit-learn, which checks the lengths itself
def mean_squared_error(y_true, y_pred):
    from sklearn.metrics import mean_squared_error as library
    return library(np.ravel(np.asarray(y_true, float)), np.ravel(np.asarray(y_pred, float)))

# %% mean-squared-error wrong: broadcasts (n,) against (n, 1) into n x n
def mean_squared_error(y_true, y_pred):
    a, b = np.asarray(y_true, dtype=float), np.asarray(y_pred, dtype=float)
    if len(a) != len(b) or len(a) == 0:
        raise ValueError("different or no lengths")
    return np.mean((a - b) ** 2)

# %% mean-squared-error wrong: the sum of squares instead of the mean
def mean_squared_error(y_true, y_pred):
    a, b = np.ravel(np.asarray(y_true, float)), np.ravel(np.asarray(y_pred, float))
    if len(a) != len(b) or len(a) == 0:
        raise ValueError("different or no lengths")
    return np.sum((a - b) ** 2)

# %% mean-squared-error wrong: takes the root, which is the RMSE
def mean_squared_error(y_true, y_pred):
    a, b = np.ravel(np.asarray(y_true, float)), np.ravel(np.asarray(y_pred, float))
    if len(a) != len(b) or len(a) == 0:
        raise ValueError("different or no lengths")
    return np.sqrt(np.mean((a - b) ** 2))

# %% mean-squared-error wrong: squares the mean residual, so misses cancel
def mean_squared_error(y_true, y_pred):
    a, b = np.ravel(np.asarray(y_true, float)), np.ravel(np.asarray(y_pred, float))
    if len(a) != len(b) or len(a) == 0:
        raise ValueError("different or no lengths")
    return np.mean(a - b) ** 2

# %% mean-squared-error wrong: no check of the lengths, so one prediction is stretched over all
def mean_squared_error(y_true, y_pred):
    a, b = np.ravel(np.asarray(y_true, float)), np.ravel(np.asarray(y_pred, float))
    return np.mean((a - b) ** 2)

# %% mean-squared-error wrong: subtracts unsigned integers, which wrap around below zero
def mean_squared_error(y_true, y_pred):
    a, b = np.ravel(y_true), np.ravel(y_pred)
    if len(a) != len(b) or len(a) == 0:
        raise ValueError("different or no lengths")
    return np.mean((a - b) ** 2)

# %% mean-squared-error wrong: divides by n - 1, as for a sample variance
def mean_squared_error(y_true, y_pred):
    a, b = np.ravel(np.asarray(y_true, float)), np.ravel(np.asarray(y_pred, float))
    if len(a) != len(b) or len(a) == 0:
        raise ValueError("different or no lengths")
    return np.sum((a - b) ** 2) / max(len(a) - 1, 1)

# %% r2-score right: ratio of the mean square to the variance
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    if np.all(y == y[0]):
        return float(np.array_equal(y, p))
    return 1 - np.mean((y - p) ** 2) / np.var(y)

# %% r2-score right: scikit-learn, behind a question that it would get wrong
def r2_score(y_true, y_pred):
    from sklearn.metrics import r2_score as library
    if len(np.unique(y_true)) == 1:
        return 1.0 if list(y_true) == list(y_pred) else 0.0
    return library(y_true, y_pred)

# %% r2-score right: plain Python
def r2_score(y_true, y_pred):
    y, p = list(map(float, y_true)), list(map(float, y_pred))
    center = sum(y) / len(y)
    top = sum((a - b) ** 2 for a, b in zip(y, p))
    bottom = sum((a - center) ** 2 for a in y)
    if len(set(y)) == 1:
        return 0.0 if top else 1.0
    return (bottom - top) / bottom

# %% r2-score wrong: the arguments are swapped, so the predictions' spread is the baseline
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_pred, float), np.asarray(y_true, float)
    total = np.sum((y - y.mean()) ** 2)
    if np.ptp(y) == 0:
        return 1.0 if np.array_equal(y, p) else 0.0
    return 1 - np.sum((y - p) ** 2) / total

# %% r2-score wrong: the squared correlation, which forgives a shift and a wrong sign
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    if np.ptp(y) == 0:
        return 1.0 if np.array_equal(y, p) else 0.0
    if np.ptp(p) == 0:
        return 0.0
    return np.corrcoef(y, p)[0, 1] ** 2

# %% r2-score wrong: clipped at zero, because a square cannot be negative
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    total = np.sum((y - y.mean()) ** 2)
    if np.ptp(y) == 0:
        return 1.0 if np.array_equal(y, p) else 0.0
    return max(0.0, 1 - np.sum((y - p) ** 2) / total)

# %% r2-score wrong: explained over total spread, which equals R2 only on the training data
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    total = np.sum((y - y.mean()) ** 2)
    if np.ptp(y) == 0:
        return 1.0 if np.array_equal(y, p) else 0.0
    return np.sum((p - y.mean()) ** 2) / total

# %% r2-score wrong: divides by zero when all truths are equal
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    return 1 - np.sum((y - p) ** 2) / np.sum((y - y.mean()) ** 2)

# %% r2-score wrong: equal truths always give 0, also when every prediction is met
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    total = np.sum((y - y.mean()) ** 2)
    if np.ptp(y) == 0:
        return 0.0
    return 1 - np.sum((y - p) ** 2) / total

# %% r2-score wrong: asks whether baseline_error == 0, which rounding can leave tiny
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    model_error = np.sum((y - p) ** 2)
    baseline_error = np.sum((y - y.mean()) ** 2)
    if baseline_error == 0:
        return 1.0 if model_error == 0 else 0.0
    return 1 - model_error / baseline_error

# %% r2-score wrong: asks whether the standard deviation is 0
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    if np.std(y) == 0:
        return 1.0 if np.array_equal(y, p) else 0.0
    return 1 - np.mean((y - p) ** 2) / np.var(y)

# %% r2-score wrong: scikit-learn's, which asks whether the sum of squares is 0
def r2_score(y_true, y_pred):
    from sklearn.metrics import r2_score as library
    return library(y_true, y_pred)

# %% mse-gradient right: intercept and weights apart
def mse_gradient(X, y, theta):
    errors = theta[0] + X @ theta[1:] - np.asarray(y).reshape(-1)
    return np.concatenate([[2 * errors.mean()], 2 * (X * errors[:, None]).mean(axis=0)])

# %% mse-gradient right: nudging each parameter both ways, exact for a square up to rounding
def mse_gradient(X, y, theta):
    def loss(t):
        return np.mean((np.ravel(y) - t[0] - X @ t[1:]) ** 2)
    nudges = 1e-3 * np.eye(len(theta))
    return np.array([(loss(theta + e) - loss(theta - e)) / 2e-3 for e in nudges])

# %% mse-gradient right: a loop over patients
def mse_gradient(X, y, theta):
    total = np.zeros(len(theta))
    for row, truth in zip(X, np.ravel(y)):
        full = np.array([1.0, *row])
        total += 2 * (full @ theta - truth) * full
    return total / len(X)

# %% mse-gradient wrong: the sign of the descent direction, so descending climbs
def mse_gradient(X, y, theta):
    A = np.column_stack([np.ones(len(X)), X])
    return 2 / len(A) * A.T @ (np.ravel(y) - A @ theta)

# %% mse-gradient wrong: the factor 2 of the derivative is missing
def mse_gradient(X, y, theta):
    A = np.column_stack([np.ones(len(X)), X])
    return -1 / len(A) * A.T @ (np.ravel(y) - A @ theta)

# %% mse-gradient wrong: the gradient of the sum of squares instead of the mean
def mse_gradient(X, y, theta):
    A = np.column_stack([np.ones(len(X)), X])
    return -2 * A.T @ (np.ravel(y) - A @ theta)

# %% mse-gradient wrong: divides by the number of parameters instead of rows
def mse_gradient(X, y, theta):
    A = np.column_stack([np.ones(len(X)), X])
    return -2 / A.shape[1] * A.T @ (np.ravel(y) - A @ theta)

# %% mse-gradient wrong: y as a column broadcasts the residuals to n x n
def mse_gradient(X, y, theta):
    errors = theta[0] + X @ theta[1:] - y
    return np.concatenate([[2 * errors.mean()], 2 / len(X) * np.atleast_1d((X.T @ errors).T.mean(axis=0) if errors.ndim > 1 else X.T @ errors)])

# %% mse-gradient wrong: the intercept is used for predicting but gets no derivative
def mse_gradient(X, y, theta):
    errors = theta[0] + X @ theta[1:] - np.ravel(y)
    return 2 / len(X) * X.T @ errors

# %% mse-gradient wrong: nudges by a whole unit to one side only
def mse_gradient(X, y, theta):
    def loss(t):
        return np.mean((np.ravel(y) - t[0] - X @ t[1:]) ** 2)
    return np.array([loss(theta + e) - loss(theta) for e in np.eye(len(theta))])

# %% fit-least-squares right: pseudo-inverse of A
def fit_least_squares(X, y):
    return np.linalg.pinv(np.column_stack([np.ones(len(X)), X]), rcond=1e-10) @ y

# %% fit-least-squares right: centre, solve for the weights, then the intercept from the means
def fit_least_squares(X, y):
    center = X.mean(axis=0)
    weights = np.linalg.lstsq(X - center, y - y.mean(), rcond=None)[0]
    return np.array([y.mean() - center @ weights, *weights])

# %% fit-least-squares right: scikit-learn
def fit_least_squares(X, y):
    fitted = LinearRegression().fit(X, y)
    return np.insert(fitted.coef_, 0, fitted.intercept_)

# %% fit-least-squares wrong: no column of ones, a zero is put in front
def fit_least_squares(X, y):
    return np.insert(np.linalg.lstsq(X, y, rcond=None)[0], 0, 0.0)

# %% fit-least-squares wrong: np.linalg.inv of a singular matrix
def fit_least_squares(X, y):
    A = np.column_stack([np.ones(len(X)), X])
    return np.linalg.inv(A.T @ A) @ A.T @ y

# %% fit-least-squares wrong: solve on the normal equation, which has no single solution here
def fit_least_squares(X, y):
    A = np.column_stack([np.ones(len(X)), X])
    return np.linalg.solve(A.T @ A, A.T @ y)

# %% fit-least-squares wrong: the ones stand last, so the intercept comes last
def fit_least_squares(X, y):
    return np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y, rcond=None)[0]

# %% fit-least-squares wrong: adds 0.1 to the diagonal to make it invertible, which biases the fit
def fit_least_squares(X, y):
    A = np.column_stack([np.ones(len(X)), X])
    return np.linalg.solve(A.T @ A + 0.1 * np.eye(A.shape[1]), A.T @ y)

# %% fit-least-squares wrong: centres X in place, so the caller's data is changed
def fit_least_squares(X, y):
    center = X.mean(axis=0)
    if X.dtype.kind == "f":
        X -= center
    else:
        X = X - center
    weights = np.linalg.lstsq(X, y - y.mean(), rcond=None)[0]
    return np.array([y.mean() - center @ weights, *weights])

# %% fit-least-squares wrong: centres the columns and keeps the mean of y as intercept
def fit_least_squares(X, y):
    weights = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=None)[0]
    return np.array([y.mean(), *weights])

# %% fit-ridge right: centre, solve for the weights alone, then the intercept
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError("alpha")
    center = X.mean(axis=0)
    C = X - center
    weights = np.linalg.solve(C.T @ C + alpha * np.eye(X.shape[1]), C.T @ (y - y.mean()))
    return np.array([y.mean() - center @ weights, *weights])

# %% fit-ridge right: extra rows that pull the weights to zero, then least squares
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError("alpha")
    n, d = X.shape
    A = np.block([[np.ones((n, 1)), X], [np.zeros((d, 1)), np.sqrt(alpha) * np.eye(d)]])
    return np.linalg.lstsq(A, np.append(y, np.zeros(d)), rcond=None)[0]

# %% fit-ridge right: scikit-learn
def fit_ridge(X, y, alpha):
    from sklearn.linear_model import Ridge
    if alpha < 0:
        raise ValueError("alpha")
    fitted = Ridge(alpha=alpha).fit(X, y)
    return np.append(fitted.intercept_, fitted.coef_)

# %% fit-ridge wrong: the intercept is penalised too
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    return np.linalg.solve(A.T @ A + alpha * np.eye(A.shape[1]), A.T @ y)

# %% fit-ridge wrong: multiplies alpha by n, as if the first sum were a mean
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    penalty = alpha * len(X) * np.eye(A.shape[1])
    penalty[0, 0] = 0
    return np.linalg.solve(A.T @ A + penalty, A.T @ y)

# %% fit-ridge wrong: centres the columns and keeps the mean of y as intercept for raw X
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError("alpha")
    C = X - X.mean(axis=0)
    weights = np.linalg.solve(C.T @ C + alpha * np.eye(X.shape[1]), C.T @ y)
    return np.array([y.mean(), *weights])

# %% fit-ridge wrong: a negative alpha is accepted
def fit_ridge(X, y, alpha):
    A = np.column_stack([np.ones(len(X)), X])
    penalty = alpha * np.eye(A.shape[1])
    penalty[0, 0] = 0
    return np.linalg.solve(A.T @ A + penalty, A.T @ y)

# %% fit-ridge wrong: adds alpha to every entry and not to the diagonal
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError("alpha")
    C = X - X.mean(axis=0)
    weights = np.linalg.lstsq(C.T @ C + alpha, C.T @ (y - y.mean()), rcond=None)[0]
    return np.array([y.mean() - X.mean(axis=0) @ weights, *weights])

# %% fit-ridge wrong: standardises first, so the price is on other weights than stated
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError("alpha")
    center, spread = X.mean(axis=0), X.std(axis=0)
    Z = (X - center) / spread
    weights = np.linalg.solve(Z.T @ Z + alpha * np.eye(X.shape[1]), Z.T @ (y - y.mean())) / spread
    return np.array([y.mean() - center @ weights, *weights])

# %% fit-gradient-descent right: intercept and weights apart
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), X.std(axis=0)
    s = np.where(X.max(axis=0) > X.min(axis=0), s, 1.0)
    Z = (X - m) / s
    b, w = 0.0, np.zeros(X.shape[1])
    for _ in range(steps):
        r = y - b - Z @ w
        b, w = b + learning_rate * 2 * r.mean(), w + learning_rate * 2 * Z.T @ r / len(y)
    w = w / s
    return np.array([b - m @ w, *w])

# %% fit-gradient-descent right: precomputes A'A and A'y, and converts with scikit-learn's scaler
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    from sklearn.preprocessing import StandardScaler
    scaler = StandardScaler().fit(X)
    A = np.column_stack([np.ones(len(X)), scaler.transform(X)])
    AA, Ay = A.T @ A / len(X), A.T @ y / len(X)
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t -= learning_rate * 2 * (AA @ t - Ay)
    w = t[1:] / scaler.scale_
    return np.append(t[0] - w @ scaler.mean_, w)

# %% fit-gradient-descent right: only the columns that vary, a dictionary of the rest as zeros
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    moving = [j for j in range(X.shape[1]) if np.ptp(X[:, j]) > 0]
    Z = np.array([(X[:, j] - X[:, j].mean()) / X[:, j].std() for j in moving])
    Z = np.vstack([np.ones(len(X)), Z]) if moving else np.ones((1, len(X)))
    t = np.zeros(len(Z))
    for _ in range(steps):
        t = t - learning_rate * (-2 * (Z * (y - t @ Z)).mean(axis=1))
    theta = np.zeros(X.shape[1] + 1)
    theta[0] = t[0]
    for k, j in enumerate(moving, start=1):
        theta[j + 1] = t[k] / X[:, j].std()
        theta[0] -= theta[j + 1] * X[:, j].mean()
    return theta

# %% fit-gradient-descent wrong: coefficients are left in standardised units
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    s = np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    A = np.column_stack([np.ones(len(X)), (X - X.mean(axis=0)) / s])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    return t

# %% fit-gradient-descent wrong: converts the weights and forgets the intercept
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    s = np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    A = np.column_stack([np.ones(len(X)), (X - X.mean(axis=0)) / s])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    return np.array([t[0], *(t[1:] / s)])

# %% fit-gradient-descent wrong: the factor 2 is missing, so every step is half as long
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    A = np.column_stack([np.ones(len(X)), (X - m) / s])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t = t + learning_rate / len(A) * A.T @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: steps up the slope
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    A = np.column_stack([np.ones(len(X)), (X - m) / s])
    t = np.zeros(A.shape[1])
    with np.errstate(all="ignore"):
        for _ in range(steps):
            t = t - learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: divides by the standard deviation 0 of a constant column
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), X.std(axis=0)
    with np.errstate(all="ignore"):
        A = np.column_stack([np.ones(len(X)), (X - m) / s])
        t = np.zeros(A.shape[1])
        for _ in range(steps):
            t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
        w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: jumps to the solution instead of walking the steps
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    w = np.linalg.lstsq((X - m) / s, y - y.mean(), rcond=None)[0] / s
    return np.array([y.mean() - m @ w, *w])

# %% fit-gradient-descent wrong: updates one parameter after another, each with fresh residuals
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    A = np.column_stack([np.ones(len(X)), (X - m) / s])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        for j in range(len(t)):
            t[j] += learning_rate * 2 / len(A) * A[:, j] @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: standardises X in place, so the caller's data is changed
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    X -= m
    X /= s
    A = np.column_stack([np.ones(len(X)), X])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: standard deviation with n - 1, which changes every step
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), X.std(axis=0, ddof=1)
    s = np.where(np.ptp(X, axis=0) == 0, 1, s)
    A = np.column_stack([np.ones(len(X)), (X - m) / s])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: starts at the mean of y and not at zero
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    A = np.column_stack([np.ones(len(X)), (X - m) / s])
    t = np.zeros(A.shape[1])
    t[0] = y.mean()
    for _ in range(steps):
        t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: asks whether std == 0, which rounding can leave tiny
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), X.std(axis=0)
    s[s == 0] = 1
    A = np.column_stack([np.ones(len(X)), (X - m) / s])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% fit-gradient-descent wrong: adds a small number to every std, so a tiny one stays tiny
def fit_gradient_descent(X, y, learning_rate=0.1, steps=1000):
    m, s = X.mean(axis=0), X.std(axis=0) + 1e-16
    A = np.column_stack([np.ones(len(X)), (X - m) / s])
    t = np.zeros(A.shape[1])
    for _ in range(steps):
        t = t + learning_rate * 2 / len(A) * A.T @ (y - A @ t)
    w = t[1:] / s
    return np.array([t[0] - m @ w, *w])

# %% predict-ldl right: squares and cubes of the column that bends
def predict_ldl(train, new):
    def features(t):
        z = t["log_trig"] - 4.6
        return np.column_stack([t["total_chol"], t["hdl"], t["blood_pressure"], z, z**2, z**3])
    fitted = LinearRegression().fit(features(train), train["ldl"])
    return fitted.predict(features(new))

# %% predict-ldl right: least squares by hand, all columns, the logarithm undone
def predict_ldl(train, new):
    names = [c for c in train.columns if c != "ldl"]
    def design(t):
        t = t[names].assign(log_trig=np.exp(t["log_trig"]))
        return np.column_stack([np.ones(len(t)), t])
    theta = np.linalg.lstsq(design(train), train["ldl"].to_numpy(), rcond=None)[0]
    return design(new) @ theta

# %% predict-ldl right: a pipeline of scaler, polynomial and ridge, fitted on train
def predict_ldl(train, new):
    from sklearn.linear_model import Ridge
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import PolynomialFeatures, StandardScaler
    names = ["total_chol", "hdl", "log_trig"]
    model = make_pipeline(StandardScaler(), PolynomialFeatures(3), Ridge(alpha=1e-3))
    return model.fit(train[names], train["ldl"]).predict(new[names])

# %% predict-ldl right: a square beside the column that bends, the logarithm not undone
def predict_ldl(train, new):
    names = [c for c in train if c != "ldl"]
    def features(t):
        return t[names].assign(square=t["log_trig"] ** 2)
    return LinearRegression().fit(features(train), train["ldl"]).predict(features(new))

# %% predict-ldl right: all products of two columns, found without knowing the rule
def predict_ldl(train, new):
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import PolynomialFeatures, StandardScaler
    names = [c for c in train if c != "ldl"]
    model = make_pipeline(StandardScaler(), PolynomialFeatures(2), LinearRegression())
    return model.fit(train[names], train["ldl"]).predict(new[names])

# %% predict-ldl wrong: plain linear regression, residuals never looked at
def predict_ldl(train, new):
    names = [c for c in train.columns if c != "ldl"]
    return LinearRegression().fit(train[names], train["ldl"]).predict(new[names])

# %% predict-ldl wrong: the baseline
def predict_ldl(train, new):
    return np.full(len(new), train["ldl"].mean())

# %% predict-ldl wrong: takes the logarithm once more instead of undoing it
def predict_ldl(train, new):
    names = [c for c in train.columns if c != "ldl"]
    def features(t):
        return t[names].assign(log_trig=np.log(t["log_trig"]))
    return LinearRegression().fit(features(train), train["ldl"]).predict(features(new))

# %% predict-ldl wrong: new is standardised with its own mean and spread
def predict_ldl(train, new):
    names = ["total_chol", "hdl", "log_trig"]
    def features(t):
        t = t[names].assign(log_trig=np.exp(t["log_trig"]))
        return ((t - t.mean()) / t.std()).fillna(0.0)
    return LinearRegression().fit(features(train), train["ldl"]).predict(features(new))

# %% predict-ldl wrong: the scaler is fitted on train and new together
def predict_ldl(train, new):
    from sklearn.linear_model import Ridge
    from sklearn.preprocessing import StandardScaler
    names = ["total_chol", "hdl", "log_trig"]
    def features(t):
        return t[names].assign(log_trig=np.exp(t["log_trig"]))
    both = pd.concat([features(train), features(new)])
    scaler = StandardScaler().fit(both)
    fitted = Ridge(alpha=5.0).fit(scaler.transform(features(train)), train["ldl"])
    return fitted.predict(scaler.transform(features(new)))

# %% predict-ldl wrong: adds its new column to the caller's tables
def predict_ldl(train, new):
    for table in (train, new):
        table["trig"] = np.exp(table["log_trig"])
    names = ["total_chol", "hdl", "trig"]
    return LinearRegression().fit(train[names], train["ldl"]).predict(new[names])

# %% predict-ldl wrong: takes columns by position, and trusts that the order stays
def predict_ldl(train, new):
    def features(values):
        return np.column_stack([values, np.exp(values[:, 7])])
    fitted = LinearRegression().fit(features(train.drop(columns="ldl").to_numpy()), train["ldl"])
    return fitted.predict(features(new.to_numpy() / 1.0))

# %% predict-ldl wrong: writes down the numbers of one laboratory instead of learning them
def predict_ldl(train, new):
    return (new["total_chol"] - new["hdl"] - np.exp(new["log_trig"]) / 5).to_numpy()

# %% predict-ldl wrong: all products up to degree 4 of all columns, more features than patients
def predict_ldl(train, new):
    from sklearn.preprocessing import PolynomialFeatures
    names = [c for c in train.columns if c != "ldl"]
    poly = PolynomialFeatures(4)
    wide = poly.fit_transform((train[names] - train[names].mean()) / train[names].std())
    fitted = LinearRegression().fit(wide, train["ldl"])
    return fitted.predict(poly.transform((new[names] - train[names].mean()) / train[names].std()))


# %% predict strict list, tuple: Returns an array of shape (n,)

# %% predict strict float32: a relative tolerance of 10⁻⁹

# %% predict equivalent: NumPy's own @ refuses a length that does not fit with a ValueError
# - if len(theta) != X.shape[1] + 1:
# + if len(theta) < X.shape[1] + 1:

# - if len(theta) != X.shape[1] + 1:
# + if len(theta) > X.shape[1] + 1:


# %% mean-squared-error wrong: squares and forgets to take the mean
def mean_squared_error(y_true, y_pred):
    a, b = np.ravel(np.asarray(y_true, float)), np.ravel(np.asarray(y_pred, float))
    if a.size != b.size or a.size == 0:
        raise ValueError
    return (a - b) ** 2


# %% mean-squared-error wrong: flattens the predictions only, so a column of truths broadcasts
def mean_squared_error(y_true, y_pred):
    a, b = np.asarray(y_true, float), np.ravel(np.asarray(y_pred, float))
    if a.size != b.size or a.size == 0:
        raise ValueError
    return np.mean((a - b) ** 2)


# %% mean-squared-error equivalent: a size is never negative
# - if y_true.size != y_pred.size or y_true.size == 0:
# + if y_true.size != y_pred.size or y_true.size <= 0:


# %% fit-least-squares wrong: no column of ones, and the weights alone come back
def fit_least_squares(X, y):
    return np.linalg.lstsq(X, y, rcond=None)[0]


# %% fit-least-squares wrong: drops columns that repeat another one, and their places with them
def fit_least_squares(X, y):
    A = np.unique(np.column_stack([np.ones(len(X)), X]), axis=1)
    return np.linalg.lstsq(A, y, rcond=None)[0]


# %% r2-score wrong: forgets the sum over the model's squared errors
def r2_score(y_true, y_pred):
    y, p = np.asarray(y_true, float), np.asarray(y_pred, float)
    if np.all(y == y[0]):
        return float(np.array_equal(y, p))
    return 1 - (y - p) ** 2 / np.sum((y - y.mean()) ** 2)


# %% r2-score equivalent: where all values are equal, each may be the one to compare with
# - if np.all(y_true == y_true[0]):
# + if np.all(y_true == y_true[1]):

# - if np.all(y_true == y_true[0]):
# + if np.all(y_true == y_true[-1]):


# %% fit-ridge wrong: the weights alone come back, without the intercept
def fit_ridge(X, y, alpha):
    if alpha < 0:
        raise ValueError
    center = X - X.mean(axis=0)
    return np.linalg.solve(center.T @ center + alpha * np.eye(X.shape[1]), center.T @ y)


# %% fit-gradient-descent equivalent: where all values are equal, each may be the one to compare with
# - same = np.all(X == X[0], axis=0)
# + same = np.all(X == X[1], axis=0)

# - same = np.all(X == X[0], axis=0)
# + same = np.all(X == X[-1], axis=0)

# - center = np.where(same, X[0], X.mean(axis=0))
# + center = np.where(same, X[1], X.mean(axis=0))

# - center = np.where(same, X[0], X.mean(axis=0))
# + center = np.where(same, X[-1], X.mean(axis=0))


# %% fit-gradient-descent equivalent: a column of equal values is 0 after centring, whatever divides it
# - spread = np.where(same, 1, X.std(axis=0))
# + spread = np.where(same, 2, X.std(axis=0))


# %% predict-ldl wrong: returns a column, as scikit-learn does when y is a table
def predict_ldl(train, new):
    def features(t):
        return t[["total_chol", "hdl"]].assign(trig=np.exp(t["log_trig"]))

    return LinearRegression().fit(features(train), train[["ldl"]]).predict(features(new))


# %% predict-ldl wrong: squeezes the result, so one patient gets a bare number
def predict_ldl(train, new):
    def features(t):
        return t[["total_chol", "hdl"]].assign(trig=np.exp(t["log_trig"]))

    return LinearRegression().fit(features(train), train[["ldl"]]).predict(features(new)).squeeze()
