"""Right and wrong answers to the assignment of 39-neural-networks."""

# %% layer right: plain loops over rows and neurons
def layer(X, W, b):
    if np.ndim(b) != 1 or len(b) != len(W[0]) or any(len(row) != len(W) for row in X):
        raise ValueError("the shapes do not fit")
    result = np.zeros((len(X), len(b)))
    for i, row in enumerate(X):
        for j in range(len(b)):
            z = b[j] + sum(x * w[j] for x, w in zip(row, W))
            result[i, j] = z if z > 0 else 0.0
    return result

# %% layer right: the biases as weights of a column of ones
def layer(X, W, b):
    X, W, b = np.array(X, dtype=float), np.array(W, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or W.shape != (X.shape[1], b.size):
        raise ValueError("the shapes do not fit")
    Z = np.column_stack([X, np.ones(len(X))]) @ np.vstack([W, b])
    return Z * (Z > 0)

# %% layer right: einsum and clip
def layer(X, W, b):
    X, W, b = map(np.asarray, (X, W, b))
    n, d = X.shape
    if W.shape[0] != d or b.shape != (W.shape[1],):
        raise ValueError("the shapes do not fit")
    return (np.einsum("nd,dm->nm", X, W) + b).clip(min=0)

# %% layer wrong: no check of b, which NumPy stretches
def layer(X, W, b):
    return np.maximum(0, np.asarray(X) @ np.asarray(W) + np.asarray(b))

# %% layer wrong: a neuron is a row of W
def layer(X, W, b):
    X, W, b = np.asarray(X), np.asarray(W), np.asarray(b)
    if b.shape != W.shape[1:]:
        raise ValueError("the shapes do not fit")
    return np.maximum(0, X @ W.T + b)

# %% layer wrong: ReLU first, then the bias
def layer(X, W, b):
    X, W, b = np.asarray(X), np.asarray(W), np.asarray(b)
    if b.shape != W.shape[1:]:
        raise ValueError("the shapes do not fit")
    return np.maximum(0, X @ W) + b

# %% layer wrong: forgets the activation
def layer(X, W, b):
    X, W, b = np.asarray(X), np.asarray(W), np.asarray(b)
    if b.shape != W.shape[1:]:
        raise ValueError("the shapes do not fit")
    return X @ W + b

# %% layer wrong: the absolute value in place of ReLU
def layer(X, W, b):
    X, W, b = np.asarray(X), np.asarray(W), np.asarray(b)
    if b.shape != W.shape[1:]:
        raise ValueError("the shapes do not fit")
    return np.abs(X @ W + b)

# %% layer wrong: np.max of everything is one number
def layer(X, W, b):
    X, W, b = np.asarray(X), np.asarray(W), np.asarray(b)
    if b.shape != W.shape[1:]:
        raise ValueError("the shapes do not fit")
    return np.max(X @ W + b)

# %% layer wrong: returns rows of lists
def layer(X, W, b):
    X, W, b = np.asarray(X), np.asarray(W), np.asarray(b)
    if b.shape != W.shape[1:]:
        raise ValueError("the shapes do not fit")
    return np.maximum(0, X @ W + b).tolist()

# %% layer wrong: makes the shapes fit by cutting
def layer(X, W, b):
    X, W, b = np.asarray(X), np.asarray(W), np.asarray(b)
    if b.shape != W.shape[1:]:
        raise ValueError("the shapes do not fit")
    d = min(X.shape[1], W.shape[0])
    return np.maximum(0, X[:, :d] @ W[:d] + b)

# %% layer wrong: sets negative inputs to 0 in the caller's X
def layer(X, W, b):
    A, V, c = np.asarray(X), np.asarray(W), np.asarray(b)
    if c.shape != V.shape[1:]:
        raise ValueError("the shapes do not fit")
    result = np.maximum(0, A @ V + c)
    for i in range(len(X)):
        X[i] = result[i][: len(A[i])] if len(result[i]) >= len(A[i]) else X[i]
    return result

# %% layer wrong: scales the weights in place
def layer(X, W, b):
    A, V, c = np.asarray(X), np.asarray(W), np.asarray(b)
    if c.shape != V.shape[1:]:
        raise ValueError("the shapes do not fit")
    result = np.maximum(0, A @ V + c)
    W[0] = W[-1]
    return result

# %% layer wrong: folds the sum into the caller's b
def layer(X, W, b):
    A, V, c = np.asarray(X), np.asarray(W), np.asarray(b)
    if c.shape != V.shape[1:]:
        raise ValueError("the shapes do not fit")
    result = np.maximum(0, A @ V + c)
    b[0] = float(result[0, 0])
    return result

# %% softmax right: row by row in plain Python
def softmax(Z):
    import math
    result = []
    for row in Z.tolist():
        top = max(row)
        powers = [math.exp(z - top) for z in row]
        total = sum(powers)
        result.append([p / total for p in powers])
    return np.array(result)

# %% softmax right: the logarithm of the sum by logaddexp
def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    return np.exp(Z - np.logaddexp.reduce(Z, axis=1)[:, None])

# %% softmax right: scipy
def softmax(Z):
    from scipy.special import softmax as ready
    return ready(Z.astype(float), axis=1)

# %% softmax wrong: the formula as it stands, which overflows
def softmax(Z):
    powers = np.exp(Z)
    return powers / powers.sum(axis=1, keepdims=True)

# %% softmax wrong: nan is replaced by 0
def softmax(Z):
    powers = np.exp(Z)
    return np.nan_to_num(powers / powers.sum(axis=1, keepdims=True))

# %% softmax wrong: one largest for the whole table, so that low rows underflow
def softmax(Z):
    powers = np.exp(Z - Z.max())
    return powers / powers.sum(axis=1, keepdims=True)

# %% softmax wrong: columns sum to 1
def softmax(Z):
    powers = np.exp(Z - Z.max(axis=0, keepdims=True))
    return powers / powers.sum(axis=0, keepdims=True)

# %% softmax wrong: divides by the sum of the whole table
def softmax(Z):
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    return powers / powers.sum()

# %% softmax wrong: shares of the scores, without the power
def softmax(Z):
    shifted = Z - Z.min(axis=1, keepdims=True)
    return shifted / shifted.sum(axis=1, keepdims=True)

# %% softmax wrong: clips large scores to 500, so that 1000 and 3000 are equal
def softmax(Z):
    powers = np.exp(np.clip(Z, -500, 500))
    return powers / powers.sum(axis=1, keepdims=True)

# %% softmax wrong: subtracts the mean, which is not enough for one large score
def softmax(Z):
    powers = np.exp(Z - Z.mean(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)

# %% softmax wrong: subtracts in place
def softmax(Z):
    Z -= Z.max(axis=1, keepdims=True)
    powers = np.exp(Z)
    return powers / powers.sum(axis=1, keepdims=True)

# %% softmax wrong: returns the probability of the likeliest only
def softmax(Z):
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True)).max(axis=1)

# %% numerical-gradient right: flattened, a row of the unit matrix for each number
def numerical_gradient(f, W):
    flat = np.asarray(W, dtype=float).ravel()
    nudges = 1e-5 * np.eye(flat.size)
    slopes = [
        (f((flat + nudge).reshape(W.shape)) - f((flat - nudge).reshape(W.shape))) / 2e-5
        for nudge in nudges
    ]
    return np.array(slopes).reshape(W.shape)

# %% numerical-gradient right: nudges one copy and puts it back
def numerical_gradient(f, W):
    copy, slopes = np.array(W, dtype=float), np.empty(W.shape)
    with np.nditer(copy, flags=["multi_index"]) as places:
        for _ in places:
            i = places.multi_index
            kept = float(copy[i])
            copy[i] = kept + 1e-6
            high = f(copy.copy())
            copy[i] = kept - 1e-6
            low = f(copy.copy())
            copy[i] = kept
            slopes[i] = (high - low) / 2e-6
    return slopes

# %% numerical-gradient wrong: to one side only
def numerical_gradient(f, W):
    h, slopes = 1e-5, np.zeros(W.shape)
    for place in np.ndindex(W.shape):
        up = W.astype(float)
        up[place] += h
        slopes[place] = (f(up) - f(W.astype(float))) / h
    return slopes

# %% numerical-gradient wrong: divides by h
def numerical_gradient(f, W):
    h, slopes = 1e-5, np.zeros(W.shape)
    for place in np.ndindex(W.shape):
        up, down = W.astype(float), W.astype(float)
        up[place] += h
        down[place] -= h
        slopes[place] = (f(up) - f(down)) / h
    return slopes

# %% numerical-gradient wrong: copies keep whole numbers, which hold no nudge
def numerical_gradient(f, W):
    h, slopes = 1e-5, np.zeros(W.shape)
    for place in np.ndindex(W.shape):
        up, down = W.copy(), W.copy()
        up[place] = up[place] + h
        down[place] = down[place] - h
        slopes[place] = (f(up) - f(down)) / (2 * h)
    return slopes

# %% numerical-gradient wrong: nudges all numbers at once
def numerical_gradient(f, W):
    h = 1e-5
    return np.full(W.shape, (f(W + h) - f(W - h)) / (2 * h))

# %% numerical-gradient wrong: up and down are the same array
def numerical_gradient(f, W):
    h, slopes = 1e-5, np.zeros(W.shape)
    for place in np.ndindex(W.shape):
        up = down = W.astype(float)
        up[place] += h
        down[place] -= h
        slopes[place] = (f(up) - f(down)) / (2 * h)
    return slopes

# %% numerical-gradient wrong: nudges W and leaves it nudged
def numerical_gradient(f, W):
    h, slopes = 1e-5, np.zeros(W.shape)
    if W.dtype.kind == "i":
        W = W.astype(float)
    for place in np.ndindex(W.shape):
        W[place] += h
        high = f(W)
        W[place] -= 2 * h
        low = f(W)
        slopes[place] = (high - low) / (2 * h)
    return slopes

# %% numerical-gradient wrong: two loops, so a matrix only
def numerical_gradient(f, W):
    h, slopes = 1e-5, np.zeros(W.shape)
    rows = slopes if W.ndim == 2 else np.zeros((W.size, 1))
    A = W.astype(float).reshape(rows.shape)
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            up, down = A.copy(), A.copy()
            up[i, j] += h
            down[i, j] -= h
            rows[i, j] = (f(up) - f(down)) / (2 * h)
    return rows

# %% numerical-gradient wrong: a single number without axes becomes an array of one
def numerical_gradient(f, W):
    h, A = 1e-5, np.atleast_1d(W).astype(float)
    slopes = np.zeros(A.shape)
    for place in np.ndindex(A.shape):
        up, down = A.copy(), A.copy()
        up[place] += h
        down[place] -= h
        slopes[place] = (f(up) - f(down)) / (2 * h)
    return slopes

# %% numerical-gradient wrong: a flat array of slopes
def numerical_gradient(f, W):
    h, slopes = 1e-5, []
    for place in np.ndindex(W.shape):
        up, down = W.astype(float), W.astype(float)
        up[place] += h
        down[place] -= h
        slopes.append((f(up) - f(down)) / (2 * h))
    return np.array(slopes)

# %% numerical-gradient wrong: h far too small, so that rounding rules
def numerical_gradient(f, W):
    h, slopes = 1e-15, np.zeros(W.shape)
    for place in np.ndindex(W.shape):
        up, down = W.astype(float), W.astype(float)
        up[place] += h
        down[place] -= h
        slopes[place] = (f(up) - f(down)) / (2 * h)
    return slopes

# %% initialise right: standard normal numbers, scaled, in a loop
def initialise(sizes, rng):
    if len(sizes) <= 1:
        raise ValueError("at least two sizes")
    network = []
    for i in range(len(sizes) - 1):
        W = rng.standard_normal((sizes[i], sizes[i + 1])) * (2 / sizes[i]) ** 0.5
        network.append((W, np.zeros(sizes[i + 1])))
    return network

# %% initialise right: all numbers in one draw, cut up
def initialise(sizes, rng):
    from itertools import pairwise
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    shapes = list(pairwise(sizes))
    drawn, network = rng.normal(size=sum(a * b for a, b in shapes)), []
    for a, b in shapes:
        W, drawn = drawn[: a * b].reshape(a, b), drawn[a * b :]
        network.append((W * np.sqrt(2 / a), 0.0 * np.arange(b)))
    return network

# %% initialise wrong: all zeros, so that all neurons stay the same
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [(np.zeros((a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: 2 / inputs is the variance, not the standard deviation
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [(rng.normal(0, 2 / a, (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: divides by the neurons, not by the inputs
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [(rng.normal(0, (2 / b) ** 0.5, (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: the 2 forgotten, as for tanh
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [(rng.normal(0, (1 / a) ** 0.5, (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: uniform numbers of that deviation
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [
        (rng.uniform(-1, 1, (a, b)) * (6 / a) ** 0.5, np.zeros(b)) for a, b in zip(sizes, sizes[1:])
    ]

# %% initialise wrong: uniform from 0, so that no weight is negative
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [
        (rng.uniform(0, 1, (a, b)) * (24 / a) ** 0.5, np.zeros(b)) for a, b in zip(sizes, sizes[1:])
    ]

# %% initialise wrong: its own generator, always the same network
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    rng = np.random.default_rng(0)
    return [(rng.normal(0, (2 / a) ** 0.5, (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: a fresh generator without a seed
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    rng = np.random.default_rng()
    return [(rng.normal(0, (2 / a) ** 0.5, (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: biases drawn like weights
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [
        (rng.normal(0, (2 / a) ** 0.5, (a, b)), rng.normal(0, (2 / a) ** 0.5, b))
        for a, b in zip(sizes, sizes[1:])
    ]

# %% initialise wrong: a layer for each size
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [
        (rng.normal(0, (2 / a) ** 0.5, (a, b)), np.zeros(b))
        for a, b in zip(sizes, [*sizes[1:], sizes[-1]])
    ]

# %% initialise wrong: W has a row for each neuron
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return [(rng.normal(0, (2 / a) ** 0.5, (b, a)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: one size gives an empty network
def initialise(sizes, rng):
    return [(rng.normal(0, (2 / a) ** 0.5, (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

# %% initialise wrong: takes the sizes out of the caller's list
def initialise(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    network = []
    while len(sizes) > 1:
        a = sizes.pop(0)
        network.append((rng.normal(0, (2 / a) ** 0.5, (a, sizes[0])), np.zeros(sizes[0])))
    return network

# %% gradients right: row by row, outer products
def gradients(X, labels, W1, b1, W2, b2):
    total = [np.zeros(a.shape) for a in (W1, b1, W2, b2)]
    for x, label in zip(X, labels):
        z = W1.T @ x + b1
        h = np.where(z > 0, z, 0.0)
        s = W2.T @ h + b2
        p = np.exp(s - s.max())
        p = p / p.sum()
        p[label] -= 1
        back = np.where(z > 0, W2 @ p, 0.0)
        for t, g in zip(total, (np.outer(x, back), back, np.outer(h, p), p)):
            t += g
    return tuple(t / len(X) for t in total)

# %% gradients right: the layers as a list, going back in a loop
def gradients(X, labels, W1, b1, W2, b2):
    n = len(labels)
    Z1 = X @ W1 + b1
    H = Z1 * (Z1 > 0)
    S = H @ W2 + b2
    back = np.exp(S - np.logaddexp.reduce(S, axis=1)[:, None])
    back[np.arange(n), labels] -= 1
    result = []
    for inputs, W in [(H, W2), (X, W1)]:
        if inputs is X:
            back = back * (Z1 > 0)
        result = [inputs.T @ back / n, back.mean(axis=0), *result]
        back = back @ W.T
    return result

# %% gradients right: central differences along every number, slow and exact enough
def gradients(X, labels, W1, b1, W2, b2):
    def loss(parts):
        S = np.maximum(0, X @ parts[0] + parts[1]) @ parts[2] + parts[3]
        top = S.max(axis=1)
        return np.mean(top + np.log(np.exp(S - top[:, None]).sum(axis=1)) - S[np.arange(len(S)), labels])
    weights, result = [W1, b1, W2, b2], []
    for i, w in enumerate(weights):
        slopes = np.zeros(w.shape)
        for place in np.ndindex(w.shape):
            values = []
            for h in (1e-5, -1e-5):
                parts = [v.copy() for v in weights]
                parts[i][place] += h
                values.append(loss(parts))
            slopes[place] = (values[0] - values[1]) / 2e-5
        result.append(slopes)
    return tuple(result)

# %% gradients wrong: the sum over the rows, not the mean
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]
    dZ = dS @ W2.T * (H > 0)
    return X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% gradients wrong: ReLU forgotten on the way back
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T
    return X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% gradients wrong: multiplies with H in place of its slope
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T * H
    return X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% gradients wrong: truth minus P, the gradient uphill
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (np.eye(len(b2))[labels] - powers / powers.sum(axis=1, keepdims=True)) / len(X)
    dZ = dS @ W2.T * (H > 0)
    return X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% gradients wrong: the truth as a number of the kinds that occur
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    P = powers / powers.sum(axis=1, keepdims=True)
    P[:, labels] -= 1
    dS = P / len(X)
    dZ = dS @ W2.T * (H > 0)
    return X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% gradients wrong: biases get the mean of what is a mean already
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T * (H > 0)
    return X.T @ dZ, dZ.mean(axis=0), H.T @ dS, dS.mean(axis=0)

# %% gradients wrong: squared error's slope through softmax
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    P = powers / powers.sum(axis=1, keepdims=True)
    dS = (P - np.eye(len(b2))[labels]) * P * (1 - P) / len(X)
    dZ = dS @ W2.T * (H > 0)
    return X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% gradients wrong: the order of the backward pass, output first
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T * (H > 0)
    return H.T @ dS, dS.sum(axis=0), X.T @ dZ, dZ.sum(axis=0)

# %% gradients wrong: biases keep a row, shape (1, m)
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T * (H > 0)
    return X.T @ dZ, dZ.sum(axis=0, keepdims=True), H.T @ dS, dS.sum(axis=0, keepdims=True)

# %% gradients wrong: a neuron counts as on where it is on for any row
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T * (H > 0).any(axis=0)
    return X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% gradients wrong: returns the network after a step, and takes it in place
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    dS = (powers / powers.sum(axis=1, keepdims=True) - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T * (H > 0)
    result = X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)
    for w, g in zip((W1, b1, W2, b2), result):
        w -= 0.1 * g
    return result

# %% gradients wrong: the loss and the gradients
def gradients(X, labels, W1, b1, W2, b2):
    H = np.maximum(X @ W1 + b1, 0)
    powers = np.exp(H @ W2 + b2)
    P = powers / powers.sum(axis=1, keepdims=True)
    loss = -np.log(P[np.arange(len(X)), labels]).mean()
    dS = (P - np.eye(len(b2))[labels]) / len(X)
    dZ = dS @ W2.T * (H > 0)
    return loss, X.T @ dZ, dZ.sum(axis=0), H.T @ dS, dS.sum(axis=0)

# %% optimise right: a small class for each method
def optimise(gradient, start, method, rate, steps):
    class Plain:
        def move(self, g, t):
            return g
    class Momentum:
        v = 0.0
        def move(self, g, t):
            self.v = 0.9 * self.v + g
            return self.v
    class Adam:
        m, s = 0.0, 0.0
        def move(self, g, t):
            self.m = self.m + 0.1 * (g - self.m)
            self.s = self.s + 0.001 * (g * g - self.s)
            return self.m / (1 - 0.9**t) / ((self.s / (1 - 0.999**t)) ** 0.5 + 1e-8)
    kinds = {"sgd": Plain, "momentum": Momentum, "adam": Adam}
    if method not in kinds:
        raise ValueError(method)
    rule = kinds[method]()
    w, path = np.asarray(start, dtype=float), []
    path.append(w)
    for t in range(1, int(steps) + 1):
        w = w - rate * rule.move(np.asarray(gradient(w)), t)
        path.append(w)
    return np.vstack(path)

# %% optimise right: fills a table, in place, with running powers of the two rates
def optimise(gradient, start, method, rate, steps):
    match method:
        case "sgd" | "momentum" | "adam":
            pass
        case _:
            raise ValueError("no such method")
    path = np.zeros((steps + 1, len(start)))
    path[0] = start
    first, second = np.zeros((2, len(start)))
    keep1 = keep2 = 1.0
    for i in range(steps):
        g = np.array(gradient(path[i].copy()), dtype=float)
        if method == "adam":
            first, second = 0.9 * first + 0.1 * g, 0.999 * second + 0.001 * g**2
            keep1, keep2 = keep1 * 0.9, keep2 * 0.999
            step = first / (1 - keep1) / (np.sqrt(second / (1 - keep2)) + 1e-8)
        else:
            first = (0.9 if method == "momentum" else 0.0) * first + g
            step = first
        path[i + 1] = path[i] - rate * step
    return path

# %% optimise wrong: changes one array in place, so that all places are the last
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w -= rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: Adam without the correction for the start
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        w = w - rate * {"sgd": g, "momentum": v, "adam": m / (np.sqrt(s) + 1e-8)}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: the 1e-8 stands under the root
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / np.sqrt(s / (1 - 0.999**t) + 1e-8)
        w = w - rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: t begins at 0, and the first division is by 0
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(steps):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        if method == "adam":
            v = m / max(1 - 0.9**t, 1e-3) / (np.sqrt(s / max(1 - 0.999**t, 1e-5)) + 1e-8)
        w = w - rate * (g if method == "sgd" else v)
        path.append(w)
    return np.array(path)

# %% optimise wrong: momentum as an average, 0.1 of the gradient
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, m, s = [w], 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        m, s = 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * {"sgd": g, "momentum": m, "adam": adam}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: the velocity is forgotten in each step
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path = [w]
    for t in range(1, steps + 1):
        v = m = s = 0
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: without the start
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, v, m, s = [], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: any unknown name is sgd
def optimise(gradient, start, method, rate, steps):
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * {"momentum": v, "adam": adam}.get(method, g)
        path.append(w)
    return np.array(path)

# %% optimise wrong: notices an unknown name only in its first step
def optimise(gradient, start, method, rate, steps):
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(1, steps + 1):
        if method not in ("sgd", "momentum", "adam"):
            raise ValueError(method)
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: one s for all numbers, the squared length of the gradient
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * np.sum(g**2)
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w)
    return np.array(path)

# %% optimise wrong: a path of whole numbers, if the start is whole
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start)
    path, v, m, s = np.zeros((steps + 1, len(w)), dtype=w.dtype), 0, 0, 0
    path[0] = w
    for t in range(1, steps + 1):
        g = gradient(path[t - 1])
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        path[t] = path[t - 1] - rate * {"sgd": g, "momentum": v, "adam": adam}[method]
    return path

# %% optimise wrong: walks in the caller's array
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.asarray(start, dtype=float)
    path, v, m, s = [w.copy()], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w -= rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w.copy())
    return np.array(path)

# %% optimise wrong: leaves the last place in the caller's list
def optimise(gradient, start, method, rate, steps):
    if method not in ("sgd", "momentum", "adam"):
        raise ValueError(method)
    w = np.array(start, dtype=float)
    path, v, m, s = [w], 0, 0, 0
    for t in range(1, steps + 1):
        g = gradient(w)
        v, m, s = 0.9 * v + g, 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * {"sgd": g, "momentum": v, "adam": adam}[method]
        path.append(w)
    if isinstance(start, list):
        start[:] = w.tolist()
    return np.array(path)

# %% diagnose right: a table of rules, plain Python
def diagnose(train_loss, valid_loss, good):
    import math
    train, valid = list(train_loss), list(valid_loss)
    if any(math.isnan(v) or math.isinf(v) for v in train + valid) or train[-1] > train[0]:
        return "diverged", None
    least = min(valid)
    rules = [
        ("overfitting", valid[-1] > 1.1 * least),
        ("still learning", valid[-1] < 0.95 * valid[-6]),
        ("underfitting", train[-1] > good),
        ("gap", valid[-1] > good),
        ("good", True),
    ]
    return next(name for name, holds in rules if holds), valid.index(least)

# %% diagnose right: np.select
def diagnose(train_loss, valid_loss, good):
    t, v = np.array(train_loss, dtype=float), np.array(valid_loss, dtype=float)
    if not np.isfinite(t.sum() + v.sum()) or t[0] < t[-1]:
        return ("diverged", None)
    last = v[-1]
    verdict = np.select(
        [last > 1.1 * v.min(), last < 0.95 * v[len(v) - 6], t[-1] > good, last > good],
        ["overfitting", "still learning", "underfitting", "gap"],
        "good",
    )
    return str(verdict), np.flatnonzero(v == v.min())[0]

# %% diagnose wrong: nan is never asked for, and compares false
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if t[-1] > t[0] or np.isinf(t).any() or np.isinf(v).any():
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * v[keep]:
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: looks for nan only, and only in the training loss
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if t[-1] > t[0] or np.isnan(t).any():
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * v[keep]:
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: diverged as soon as the training loss rises once
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or (np.diff(t) > 0).any():
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * v[keep]:
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: asks whether it fits before whether it still learns
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * v[keep]:
        return "overfitting", keep
    if t[-1] > good:
        return "underfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: overfitting as the gap between the curves
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * t[-1]:
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: keeps the last epoch
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged", None
    keep = len(v) - 1
    if v[-1] > 1.1 * v.min():
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: counts epochs from 1
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged", None
    keep = int(np.argmin(v)) + 1
    if v[-1] > 1.1 * v.min():
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: five epochs before the last is taken to be [-5]
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * v.min():
        return "overfitting", keep
    if v[-1] < 0.95 * v[-5]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: the verdict alone
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged"
    if v[-1] > 1.1 * v.min():
        return "overfitting"
    if v[-1] < 0.95 * v[-6]:
        return "still learning"
    if t[-1] > good:
        return "underfitting"
    return "gap" if v[-1] > good else "good"

# %% diagnose wrong: adds 0.1 in place of 10 %
def diagnose(train_loss, valid_loss, good):
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > v.min() + 0.1:
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: replaces nan and infinity in the caller's curves, then reads them
def diagnose(train_loss, valid_loss, good):
    bad = not np.isfinite([train_loss, valid_loss]).all()
    for curve in (train_loss, valid_loss):
        for i in range(len(curve)):
            if not np.isfinite(curve[i]):
                curve[i] = 1e9
    t, v = np.asarray(train_loss, dtype=float), np.asarray(valid_loss, dtype=float)
    if bad or t[-1] > t[0]:
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * v.min():
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% diagnose wrong: sorts the validation losses of the caller to find the smallest
def diagnose(train_loss, valid_loss, good):
    t, v = np.array(train_loss, dtype=float), np.array(valid_loss, dtype=float)
    valid_loss.sort()
    if not np.isfinite([t, v]).all() or t[-1] > t[0]:
        return "diverged", None
    keep = int(np.argmin(v))
    if v[-1] > 1.1 * valid_loss[0]:
        return "overfitting", keep
    if v[-1] < 0.95 * v[-6]:
        return "still learning", keep
    if t[-1] > good:
        return "underfitting", keep
    return ("gap" if v[-1] > good else "good"), keep

# %% train-network right: random hidden neurons, and least squares for the output
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W, b = rng.normal(0, 0.18, (64, 130)), rng.normal(0, 0.2, 130)
    A = np.column_stack([np.maximum(0, X @ W + b), np.ones(len(X))])
    theta = np.linalg.solve(A.T @ A + 0.1 * np.eye(131), A.T @ np.eye(10)[labels])
    return [(W, b), (theta[:-1], theta[-1])]

# %% train-network right: Adam
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    p = [rng.normal(0, (2 / 64) ** 0.5, (64, 40)), np.zeros(40), rng.normal(0, (2 / 40) ** 0.5, (40, 10)), np.zeros(10)]
    m, s = [np.zeros_like(a) for a in p], [np.zeros_like(a) for a in p]
    t = 0
    for _ in range(18):
        order = rng.permutation(len(X))
        for i in range(0, len(X), 50):
            rows = order[i : i + 50]
            h = np.maximum(0, X[rows] @ p[0] + p[1])
            z = h @ p[2] + p[3]
            d = np.exp(z - z.max(axis=1, keepdims=True))
            d /= d.sum(axis=1, keepdims=True)
            d[np.arange(len(rows)), labels[rows]] -= 1
            d /= len(rows)
            back = (d @ p[2].T) * (h > 0)
            t += 1
            for j, g in enumerate((X[rows].T @ back, back.sum(0), h.T @ d, d.sum(0))):
                m[j] = 0.9 * m[j] + 0.1 * g
                s[j] = 0.999 * s[j] + 0.001 * g * g
                p[j] = p[j] - 0.01 * m[j] / (1 - 0.9**t) / (np.sqrt(s[j] / (1 - 0.999**t)) + 1e-8)
    return [(p[0], p[1]), (p[2], p[3])]

# %% train-network right: two hidden layers, lists of layers, weight decay
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    sizes = [64, 48, 32, 10]
    W = [rng.normal(0, (2 / a) ** 0.5, (a, b)) for a, b in zip(sizes, sizes[1:])]
    b = [np.zeros(k) for k in sizes[1:]]
    vW, vb = [0.0] * 3, [0.0] * 3
    hot = np.eye(10)[labels]
    for epoch in range(20):
        rate = 0.1 if epoch < 15 else 0.02
        order = rng.permutation(len(X))
        for rows in np.array_split(order, len(X) // 40):
            H = [X[rows]]
            for i in range(2):
                H.append(np.maximum(H[i] @ W[i] + b[i], 0))
            Z = H[2] @ W[2] + b[2]
            P = np.exp(Z - Z.max(axis=1, keepdims=True))
            back = (P / P.sum(axis=1, keepdims=True) - hot[rows]) / len(rows)
            for i in (2, 1, 0):
                gW, gb = H[i].T @ back + 1e-4 * W[i], back.sum(axis=0)
                back = back @ W[i].T * (H[i] > 0)
                vW[i], vb[i] = 0.9 * vW[i] + gW, 0.9 * vb[i] + gb
                W[i], b[i] = W[i] - rate * vW[i], b[i] - rate * vb[i]
    return list(zip(W, b))

# %% train-network right: standardised pixels, folded back into the first layer
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    center, spread = X.mean(axis=0), X.std(axis=0) + 0.1
    A = (X - center) / spread
    W1, b1 = rng.normal(0, 0.18, (64, 40)), np.zeros(40)
    W2, b2 = rng.normal(0, 0.2, (40, 10)), np.zeros(10)
    v = [0, 0, 0, 0]
    for _ in range(15):
        for rows in np.array_split(rng.permutation(len(A)), len(A) // 32):
            H = np.maximum(A[rows] @ W1 + b1, 0)
            E = np.exp(np.clip(H @ W2 + b2, -50, 50))
            d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels[rows]]) / len(rows)
            back = d @ W2.T * (H > 0)
            for i, g in enumerate((A[rows].T @ back, back.sum(0), H.T @ d, d.sum(0))):
                v[i] = 0.9 * v[i] + g
            W1, b1, W2, b2 = (w - 0.02 * s for w, s in zip((W1, b1, W2, b2), v))
    W1 = W1 / spread[:, None]
    return [(W1, b1 - center @ W1), (W2, b2)]

# %% train-network wrong: standardises, and leaves the network in standardised units
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    A = (X - X.mean(axis=0)) / (X.std(axis=0) + 0.1)
    W1, b1 = rng.normal(0, 0.18, (64, 40)), np.zeros(40)
    W2, b2 = rng.normal(0, 0.2, (40, 10)), np.zeros(10)
    v = [0, 0, 0, 0]
    for _ in range(15):
        for rows in np.array_split(rng.permutation(len(A)), len(A) // 32):
            H = np.maximum(A[rows] @ W1 + b1, 0)
            E = np.exp(np.clip(H @ W2 + b2, -50, 50))
            d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels[rows]]) / len(rows)
            back = d @ W2.T * (H > 0)
            for i, g in enumerate((A[rows].T @ back, back.sum(0), H.T @ d, d.sum(0))):
                v[i] = 0.9 * v[i] + g
            W1, b1, W2, b2 = (w - 0.02 * s for w, s in zip((W1, b1, W2, b2), v))
    return [(W1, b1), (W2, b2)]

# %% train-network wrong: all weights begin at 0
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W1, b1, W2, b2 = np.zeros((64, 40)), np.zeros(40), np.zeros((40, 10)), np.zeros(10)
    for _ in range(10):
        for rows in np.array_split(rng.permutation(len(X)), len(X) // 32):
            H = np.maximum(X[rows] @ W1 + b1, 0)
            E = np.exp(H @ W2 + b2)
            d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels[rows]]) / len(rows)
            back = d @ W2.T * (H > 0)
            W1, b1 = W1 - 0.3 * X[rows].T @ back, b1 - 0.3 * back.sum(0)
            W2, b2 = W2 - 0.3 * H.T @ d, b2 - 0.3 * d.sum(0)
    return [(W1, b1), (W2, b2)]

# %% train-network wrong: the rows are mixed and the labels stay
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W1, b1 = rng.normal(0, 0.18, (64, 40)), np.zeros(40)
    W2, b2 = rng.normal(0, 0.2, (40, 10)), np.zeros(10)
    for _ in range(10):
        mixed = rng.permutation(X)
        for rows in np.array_split(np.arange(len(X)), len(X) // 32):
            H = np.maximum(mixed[rows] @ W1 + b1, 0)
            E = np.exp(H @ W2 + b2)
            d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels[rows]]) / len(rows)
            back = d @ W2.T * (H > 0)
            W1, b1 = W1 - 0.3 * mixed[rows].T @ back, b1 - 0.3 * back.sum(0)
            W2, b2 = W2 - 0.3 * H.T @ d, b2 - 0.3 * d.sum(0)
    return [(W1, b1), (W2, b2)]

# %% train-network wrong: one epoch
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W1, b1 = rng.normal(0, 0.18, (64, 40)), np.zeros(40)
    W2, b2 = rng.normal(0, 0.2, (40, 10)), np.zeros(10)
    for rows in np.array_split(rng.permutation(len(X)), len(X) // 32):
        H = np.maximum(X[rows] @ W1 + b1, 0)
        E = np.exp(H @ W2 + b2)
        d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels[rows]]) / len(rows)
        back = d @ W2.T * (H > 0)
        W1, b1 = W1 - 0.3 * X[rows].T @ back, b1 - 0.3 * back.sum(0)
        W2, b2 = W2 - 0.3 * H.T @ d, b2 - 0.3 * d.sum(0)
    return [(W1, b1), (W2, b2)]

# %% train-network wrong: scikit-learn's network
def train_network(X, labels, seed):
    from sklearn.neural_network import MLPClassifier
    model = MLPClassifier((48,), learning_rate_init=0.01, max_iter=30, random_state=seed)
    model.fit(X, labels)
    return list(zip(model.coefs_, model.intercepts_))

# %% train-network wrong: scikit-learn's network for regression, on ten columns of 0 and 1
def train_network(X, labels, seed):
    from sklearn.neural_network import MLPRegressor
    model = MLPRegressor(
        hidden_layer_sizes=(48,), learning_rate_init=0.005, max_iter=60, random_state=seed
    )
    model.fit(X, np.eye(10)[labels])
    return list(zip(model.coefs_, model.intercepts_))

# %% train-network wrong: scikit-learn's linear model on random hidden neurons
def train_network(X, labels, seed):
    from sklearn.linear_model import LogisticRegression
    rng = np.random.default_rng(seed)
    W, b = rng.normal(0, 0.18, (64, 120)), rng.normal(0, 0.2, 120)
    model = LogisticRegression(max_iter=2000).fit(np.maximum(0, X @ W + b), labels)
    return [(W, b), (model.coef_.T, model.intercept_)]

# %% train-network wrong: a linear model behind a hidden layer that passes the pixels on
def train_network(X, labels, seed):
    W, b = np.zeros((64, 10)), np.zeros(10)
    for _ in range(1500):
        E = np.exp(X @ W + b)
        d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels]) / len(X)
        W, b = W - X.T @ d, b - d.sum(0)
    return [(np.eye(64), np.zeros(64)), (W, b)]

# %% train-network wrong: no hidden layer
def train_network(X, labels, seed):
    W, b = np.zeros((64, 10)), np.zeros(10)
    for _ in range(200):
        E = np.exp(X @ W + b)
        d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels]) / len(X)
        W, b = W - 0.5 * X.T @ d, b - 0.5 * d.sum(0)
    return [(W, b)]

# %% train-network wrong: a hidden layer of 500, which no scanner holds
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W1, b1 = rng.normal(0, 0.18, (64, 500)), np.zeros(500)
    A = np.column_stack([np.maximum(X @ W1 + b1, 0), np.ones(len(X))])
    theta = np.linalg.solve(A.T @ A + 0.5 * np.eye(501), A.T @ np.eye(10)[labels])
    return [(W1, b1), (theta[:-1], theta[-1])]

# %% train-network wrong: a rate so high that the weights become nan
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W1, b1 = rng.normal(0, 0.18, (64, 40)), np.zeros(40)
    W2, b2 = rng.normal(0, 0.2, (40, 10)), np.zeros(10)
    with np.errstate(all="ignore"):
        for rows in np.array_split(rng.permutation(len(X)), 6):
            H = np.maximum(X[rows] @ W1 + b1, 0)
            E = np.exp(H @ W2 + b2)
            d = E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels[rows]]
            back = d @ W2.T * (H > 0)
            W1, b1 = W1 - 30 * X[rows].T @ back, b1 - 30 * back.sum(0)
            W2, b2 = W2 - 30 * H.T @ d, b2 - 30 * d.sum(0)
    return [(W1, b1), (W2, b2)]

# %% train-network wrong: a row for each neuron
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W1, W2 = rng.normal(0, 0.18, (64, 40)), rng.normal(0, 0.2, (40, 10))
    return [(W1.T, np.zeros(40)), (W2.T, np.zeros(10))]

# %% train-network wrong: an output for each digit and one for "none"
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    W1, b1 = rng.normal(0, 0.18, (64, 100)), np.zeros(100)
    A = np.column_stack([np.maximum(X @ W1 + b1, 0), np.ones(len(X))])
    theta = np.linalg.solve(A.T @ A + 0.1 * np.eye(101), A.T @ np.eye(11)[labels])
    return [(W1, b1), (theta[:-1], theta[-1])]

# %% train-network wrong: chance without a seed
def train_network(X, labels, seed):
    rng = np.random.default_rng()
    p = [rng.normal(0, 0.18, (64, 48)), np.zeros(48), rng.normal(0, 0.2, (48, 10)), np.zeros(10)]
    v = [0, 0, 0, 0]
    for _ in range(20):
        for rows in np.array_split(rng.permutation(len(X)), len(X) // 32):
            H = np.maximum(X[rows] @ p[0] + p[1], 0)
            E = np.exp(H @ p[2] + p[3])
            d = (E / E.sum(axis=1, keepdims=True) - np.eye(10)[labels[rows]]) / len(rows)
            back = d @ p[2].T * (H > 0)
            for i, g in enumerate((X[rows].T @ back, back.sum(0), H.T @ d, d.sum(0))):
                v[i] = 0.9 * v[i] + g
                p[i] = p[i] - 0.1 * v[i]
    return [(p[0], p[1]), (p[2], p[3])]

# %% train-network wrong: centres the caller's pixels in place
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    X -= 0.3
    W1, b1 = rng.normal(0, 0.18, (64, 40)), np.zeros(40)
    W2, b2 = rng.normal(0, 0.2, (40, 10)), np.zeros(10)
    return [(W1, b1), (W2, b2)]

# %% train-network wrong: sorts the caller's labels to count the kinds
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    labels.sort()
    return [(rng.normal(0, 0.18, (64, 40)), np.zeros(40)), (rng.normal(0, 0.2, (40, 10)), np.zeros(10))]

# %% train-network wrong: one array for each layer, biases forgotten
def train_network(X, labels, seed):
    rng = np.random.default_rng(seed)
    return {"W1": rng.normal(0, 0.18, (64, 40)), "W2": rng.normal(0, 0.2, (40, 10))}

# %% layer strict list, tuple: Returns an array of shape (n, m)

# %% gradients equivalent: ReLU gives no negative numbers
# - dZ = dS @ W2.T * (H > 0)
# + dZ = dS @ W2.T * (H != 0)

# %% optimise equivalent: of the names that are left, it is the last in the alphabet
# - if method == "sgd":
# + if method >= "sgd":

# - elif method == "momentum":
# + elif method >= "momentum":

# %% train-network equivalent: ReLU gives no negative numbers
# - dZ = dS @ W2.T * (H > 0)
# + dZ = dS @ W2.T * (H != 0)

# %% train-network equivalent: all three have four entries
# - for w, speed, gradient in zip(weights, speeds, gradients, strict=True):
# + for w, speed, gradient in zip(weights, speeds, gradients, strict=False):

# %% train-network equivalent: graded on the outcome, which these settings and slips reach too
# - powers = np.exp(H @ W2 + b2)
# + powers = np.exp(H @ W2 - b2)

# - P = powers / powers.sum(axis=1, keepdims=True)
# + P = powers % powers.sum(axis=1, keepdims=True)

# - for rows in np.array_split(rng.permutation(len(X)), len(X) // batch):
# + for rows in np.array_split(rng.permutation(len(X)), len(X) / batch):

# - for rows in np.array_split(rng.permutation(len(X)), len(X) // batch):
# + for rows in np.array_split(rng.permutation(len(X)), len(X) % batch):

# - hidden, epochs, batch, rate = 48, 20, 32, 0.1
# + hidden, epochs, batch, rate = 49, 20, 32, 0.1

# - hidden, epochs, batch, rate = 48, 20, 32, 0.1
# + hidden, epochs, batch, rate = 47, 20, 32, 0.1

# - hidden, epochs, batch, rate = 48, 20, 32, 0.1
# + hidden, epochs, batch, rate = 48, 21, 32, 0.1

# - hidden, epochs, batch, rate = 48, 20, 32, 0.1
# + hidden, epochs, batch, rate = 48, 19, 32, 0.1

# - hidden, epochs, batch, rate = 48, 20, 32, 0.1
# + hidden, epochs, batch, rate = 48, 20, 33, 0.1

# - hidden, epochs, batch, rate = 48, 20, 32, 0.1
# + hidden, epochs, batch, rate = 48, 20, 31, 0.1

# - W2, b2 = rng.normal(0, 0.2, (hidden, 10)), np.zeros(10)
# + W2, b2 = rng.normal(1, 0.2, (hidden, 10)), np.zeros(10)

# - W2, b2 = rng.normal(0, 0.2, (hidden, 10)), np.zeros(10)
# + W2, b2 = rng.normal(-1, 0.2, (hidden, 10)), np.zeros(10)

# - W2, b2 = rng.normal(0, 0.2, (hidden, 10)), np.zeros(10)
# + W2, b2 = rng.normal(0, 1.2, (hidden, 10)), np.zeros(10)

# - dZ = dS @ W2.T * (H > 0)
# + dZ = dS @ W2.T * (H > 1)
