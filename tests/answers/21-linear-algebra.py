"""Right and wrong answers to the exercises of 21-linear-algebra (see tests/answers)."""


# %% cosine-similarity right: plain Python, with loops
def cosine_similarity(u, v):
    if len(u) != len(v):
        raise ValueError("lengths differ")
    dot = uu = vv = 0.0
    for a, b in zip(u, v):
        a, b = float(a), float(b)
        dot += a * b
        uu += a * a
        vv += b * b
    if uu == 0 or vv == 0:
        raise ValueError("no direction")
    return dot / (uu**0.5 * vv**0.5)


# %% cosine-similarity right: makes both unit vectors first
def cosine_similarity(u, v):
    directions = []
    for vector in (u, v):
        vector = np.array(vector, dtype=np.float64)
        length = np.sqrt(np.sum(vector**2))
        if length == 0:
            raise ValueError("a zero vector")
        directions.append(vector / length)
    if len(directions[0]) != len(directions[1]):
        raise ValueError("lengths differ")
    return np.dot(*directions)


# %% cosine-similarity equivalent: a length is never negative
# - if lengths == 0:
# + if lengths <= 0:


# %% cosine-similarity equivalent: for vectors of different lengths `u @ v` raises ValueError itself
# - if u.shape != v.shape:
# + if u.shape < v.shape:

# - if u.shape != v.shape:
# + if u.shape > v.shape:

# - if u.shape != v.shape:
# + if u.shape is v.shape:


# %% cosine-similarity wrong: the dot product alone
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v) or not u.any() or not v.any():
        raise ValueError
    return float(u @ v)


# %% cosine-similarity wrong: divides by the squared lengths
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v) or not u.any() or not v.any():
        raise ValueError
    return float(u @ v / ((u @ u) * (v @ v)))


# %% cosine-similarity wrong: divides by u . u, the formula of the projection
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v) or not u.any() or not v.any():
        raise ValueError
    return float(u @ v / (u @ u))


# %% cosine-similarity wrong: the sign is thrown away
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v) or not u.any() or not v.any():
        raise ValueError
    return float(abs(u @ v) / (np.linalg.norm(u) * np.linalg.norm(v)))


# %% cosine-similarity wrong: uint8 wraps around in the dot product
def cosine_similarity(u, v):
    u, v = np.asarray(u), np.asarray(v)
    if u.shape != v.shape or not u.any() or not v.any():
        raise ValueError
    return float(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)))


# %% cosine-similarity wrong: a vector of zeros gives nan
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v):
        raise ValueError
    return float(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)))


# %% cosine-similarity wrong: zip cuts the longer vector off
def cosine_similarity(u, v):
    dot = sum(float(a) * float(b) for a, b in zip(u, v))
    lengths = sum(float(a) ** 2 for a in u) ** 0.5 * sum(float(b) ** 2 for b in v) ** 0.5
    if lengths == 0:
        raise ValueError
    return dot / lengths


# %% cosine-similarity wrong: returns the angle
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v) or not u.any() or not v.any():
        raise ValueError
    return float(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))


# %% cosine-similarity wrong: makes the caller's arrays unit vectors in place
def cosine_similarity(u, v):
    if len(u) != len(v):
        raise ValueError
    units = []
    for w in (u, v):
        f = np.asarray(w, dtype=float)
        if not f.any():
            raise ValueError
        f /= np.linalg.norm(f)
        units.append(f)
    return float(units[0] @ units[1])


# %% cosine-similarity wrong: takes a sum of 0 for a length of 0
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v) or u.sum() == 0 or v.sum() == 0:
        raise ValueError
    return float(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)))


# %% cosine-similarity wrong: takes a short vector for zero
def cosine_similarity(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if len(u) != len(v) or np.linalg.norm(u) < 1e-6 or np.linalg.norm(v) < 1e-6:
        raise ValueError
    return float(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)))


# %% map-matrix right: fills the columns of zeros
def map_matrix(f, n):
    matrix = None
    for j in range(n):
        step = np.zeros(n)
        step[j] = 1.0
        landed = f(step)
        if matrix is None:
            matrix = np.zeros((len(landed), n))
        matrix[:, j] = landed
    return matrix


# %% map-matrix right: rows first, then transposed
def map_matrix(f, n):
    identity = np.identity(n)
    return np.array([f(identity[:, j]) for j in range(n)], dtype=float).T


# %% map-matrix strict list, tuple, int: as a NumPy array of floats


# %% map-matrix strict float32: The tests allow an error of 1e-9.


# %% map-matrix wrong: the numbers keep the type that f gives them, here ints
def map_matrix(f, n):
    return np.column_stack([f(step) for step in np.eye(n)])


# %% map-matrix wrong: the landing places as rows
def map_matrix(f, n):
    return np.array([f(step) for step in np.eye(n)], dtype=float)


# %% map-matrix wrong: all unit steps at once
def map_matrix(f, n):
    return np.array(f(np.eye(n)), dtype=float)


# %% map-matrix wrong: the step before is not set back to 0
def map_matrix(f, n):
    step, columns = np.zeros(n), []
    for j in range(n):
        step[j] = 1
        columns.append(np.array(f(step), dtype=float))
    return np.column_stack(columns)


# %% map-matrix wrong: one call with ones, spread on the diagonal
def map_matrix(f, n):
    return np.diag(np.array(f(np.ones(n)), dtype=float))


# %% map-matrix wrong: takes the map for square
def map_matrix(f, n):
    matrix = np.zeros((n, n))
    for j, step in enumerate(np.eye(n)):
        landed = f(step)
        matrix[: len(landed), j] = landed
    return matrix


# %% map-matrix wrong: an array of ints cuts off the fractions
def map_matrix(f, n):
    matrix = np.column_stack([np.array(f(step)).astype(int) for step in np.eye(n)])
    return matrix.astype(float)


# %% map-matrix wrong: unit steps as columns of one column each
def map_matrix(f, n):
    return np.column_stack([np.ravel(f(step.reshape(-1, 1))) for step in np.eye(n)])


# %% map-matrix wrong: the matrix takes the type of the first landing place, here int
def map_matrix(f, n):
    first = np.array(f(np.eye(n)[0]))
    matrix = np.zeros((len(first), n), dtype=first.dtype)
    for j, step in enumerate(np.eye(n)):
        matrix[:, j] = f(step)
    return matrix.astype(float)


# %% map-matrix wrong: gives f ints
def map_matrix(f, n):
    return np.column_stack([f(step) for step in np.eye(n, dtype=int)]).astype(float)


# %% turn-about right: with x and y written out
def turn_about(points, centre, degrees):
    c, s = np.cos(degrees * np.pi / 180), np.sin(degrees * np.pi / 180)
    turned = []
    for x, y in points:
        dx, dy = x - centre[0], y - centre[1]
        turned.append([centre[0] + c * dx - s * dy, centre[1] + s * dx + c * dy])
    return np.array(turned, dtype=float)


# %% turn-about right: columns of points, the matrix on the left
def turn_about(points, centre, degrees):
    t = np.deg2rad(degrees)
    right, up = np.array([np.cos(t), np.sin(t)]), np.array([-np.sin(t), np.cos(t)])
    R = np.column_stack([right, up])
    c = np.array(centre, dtype=float).reshape(2, 1)
    return (R @ (np.array(points, dtype=float).T - c) + c).T


# %% turn-about right: complex numbers
def turn_about(points, centre, degrees):
    p = np.array(points, dtype=float)
    z = p[:, 0] + 1j * p[:, 1]
    c = centre[0] + 1j * centre[1]
    z = (z - c) * np.exp(1j * np.radians(degrees)) + c
    return np.stack([z.real, z.imag], axis=1)


# %% turn-about strict list, tuple: a new NumPy array of floats


# %% turn-about strict float32: The tests allow an error of 1e-9.


# %% turn-about wrong: rows times the rotation without the transpose, a turn to the right
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    c = np.array(centre, dtype=float)
    return (np.array(points, dtype=float) - c) @ R + c


# %% turn-about wrong: degrees taken for radians
def turn_about(points, centre, degrees):
    t = degrees
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    c = np.array(centre, dtype=float)
    return (np.array(points, dtype=float) - c) @ R.T + c


# %% turn-about wrong: about the origin
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    return np.array(points, dtype=float) @ R.T


# %% turn-about wrong: not moved back
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    return (np.array(points, dtype=float) - np.array(centre)) @ R.T


# %% turn-about wrong: adds the centre first and subtracts it last
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    c = np.array(centre, dtype=float)
    return (np.array(points, dtype=float) + c) @ R.T - c


# %% turn-about wrong: about the mean of the points
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    p = np.array(points, dtype=float)
    return (p - p.mean(axis=0)) @ R.T + p.mean(axis=0)


# %% turn-about wrong: the new x is used for the new y
def turn_about(points, centre, degrees):
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    p = np.array(points, dtype=float) - np.array(centre)
    p[:, 0] = c * p[:, 0] - s * p[:, 1]
    p[:, 1] = s * p[:, 0] + c * p[:, 1]
    return p + np.array(centre)


# %% turn-about wrong: moves the caller's points in place
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    points = np.asarray(points, dtype=float)
    points -= centre
    return points @ R.T + centre


# %% turn-about wrong: turns the caller's centre in place
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    shift = np.asarray(centre, dtype=float)
    shift -= R @ shift
    return np.array(points, dtype=float) @ R.T + shift


# %% turn-about wrong: returns inside the loop, so only the first point is turned
def turn_about(points, centre, degrees):
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    turned = []
    for x, y in points:
        dx, dy = x - centre[0], y - centre[1]
        turned.append([centre[0] + c * dx - s * dy, centre[1] + s * dx + c * dy])
        return np.array(turned)


# %% turn-about wrong: the result is rounded, to make 1e-16 look nice
def turn_about(points, centre, degrees):
    t = np.radians(degrees)
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    c = np.array(centre, dtype=float)
    return ((np.array(points, dtype=float) - c) @ R.T + c).round(2)


# %% search right: one card after the other, sorted as pairs
def search(query, cards, k):
    q = np.array(query, dtype=float)
    if np.linalg.norm(q) == 0:
        raise ValueError("no words")
    scored = []
    for number, card in enumerate(np.array(cards, dtype=float)):
        if q @ card > 0:
            scored.append((q @ card / np.linalg.norm(card), number))
    scored.sort(reverse=True)
    return [number for _, number in scored[:k]]


# %% search right: every card gets a cosine, empty ones zero, and the positive ones are kept
def search(query, cards, k):
    if sum(query) == 0:
        raise ValueError("no words")
    cards = np.array(cards, dtype=float)
    lengths = np.linalg.norm(cards, axis=1)
    lengths[lengths == 0] = 1
    cosines = cards @ np.array(query, dtype=float) / lengths
    order = np.argsort(cosines)[::-1]
    return [int(i) for i in order if cosines[i] > 0][:k]


# %% search strict float: a list of ints


# %% search equivalent: counts are never negative, and so is no dot product
# - found = np.flatnonzero(dots > 0)
# + found = np.flatnonzero(dots != 0)


# %% search wrong: uint8 counts wrap around in the dot product
def search(query, cards, k):
    query, cards = np.asarray(query), np.asarray(cards)
    if not query.any():
        raise ValueError
    dots = cards @ query
    found = np.flatnonzero(dots > 0)
    scores = dots[found] / np.linalg.norm(cards[found], axis=1)
    return found[np.argsort(-scores)][:k].tolist()


# %% search wrong: by dot product, long cards win
def search(query, cards, k):
    query, cards = np.array(query), np.array(cards)
    if not query.any():
        raise ValueError
    dots = cards @ query
    return [int(i) for i in np.argsort(-dots) if dots[i] > 0][:k]


# %% search wrong: by distance, short cards win
def search(query, cards, k):
    query, cards = np.array(query), np.array(cards)
    if not query.any():
        raise ValueError
    dots = cards @ query
    order = np.argsort(np.linalg.norm(cards - query, axis=1))
    return [int(i) for i in order if dots[i] > 0][:k]


# %% search wrong: worst first
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    dots = cards @ query
    found = np.flatnonzero(dots > 0)
    scores = dots[found] / np.linalg.norm(cards[found], axis=1)
    return found[np.argsort(scores)][:k].tolist()


# %% search wrong: positions within the found cards instead of row numbers
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    dots = cards @ query
    found = dots > 0
    scores = dots[found] / np.linalg.norm(cards[found], axis=1)
    return np.argsort(-scores)[:k].tolist()


# %% search wrong: cards without a common word fill the list up
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    lengths = np.linalg.norm(cards, axis=1)
    cosines = cards @ query / np.where(lengths == 0, 1, lengths)
    return np.argsort(-cosines)[:k].tolist()


# %% search wrong: nan of an empty card is taken for a result
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    cosines = cards @ query / (np.linalg.norm(cards, axis=1) * np.linalg.norm(query))
    return [int(i) for i in np.argsort(-cosines) if cosines[i] != 0][:k]


# %% search wrong: an empty query gives an empty list
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    dots = cards @ query
    found = np.flatnonzero(dots > 0)
    scores = dots[found] / np.linalg.norm(cards[found], axis=1)
    return found[np.argsort(-scores)][:k].tolist()


# %% search wrong: one length for the whole table, the axis is forgotten
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    scores = cards @ query / (np.linalg.norm(cards) or 1)
    return [int(i) for i in np.argsort(-scores) if scores[i] > 0][:k]


# %% search wrong: returns the scores
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    dots = cards @ query
    found = np.flatnonzero(dots > 0)
    scores = dots[found] / np.linalg.norm(cards[found], axis=1) / np.linalg.norm(query)
    return sorted(scores, reverse=True)[:k]


# %% search wrong: None when nothing is found
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    dots = cards @ query
    found = np.flatnonzero(dots > 0)
    if len(found) > 0:
        scores = dots[found] / np.linalg.norm(cards[found], axis=1)
        return found[np.argsort(-scores)][:k].tolist()


# %% search wrong: all cards, k is forgotten
def search(query, cards, k):
    query, cards = np.array(query, dtype=float), np.array(cards, dtype=float)
    if not query.any():
        raise ValueError
    dots = cards @ query
    found = np.flatnonzero(dots > 0)
    scores = dots[found] / np.linalg.norm(cards[found], axis=1)
    return found[np.argsort(-scores)].tolist()


# %% count-solutions right: least squares tells if b can be reached
def count_solutions(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.shape != (A.shape[0],):
        raise ValueError("b")
    x, _, rank, _ = np.linalg.lstsq(A, b, rcond=None)
    if not np.allclose(A @ x, b, atol=1e-8):
        return "none"
    return "many" if rank < A.shape[1] else "one"


# %% count-solutions right: elimination by hand, with row swaps
def count_solutions(A, b):
    if len(A) != len(b):
        raise ValueError("b")
    rows = [[float(v) for v in row] + [float(t)] for row, t in zip(A, b)]
    unknowns, pivots = len(rows[0]) - 1, 0
    for column in range(unknowns):
        best = max(range(pivots, len(rows)), key=lambda i: abs(rows[i][column]), default=None)
        if best is None or abs(rows[best][column]) < 1e-9:
            continue
        rows[pivots], rows[best] = rows[best], rows[pivots]
        for i in range(pivots + 1, len(rows)):
            factor = rows[i][column] / rows[pivots][column]
            rows[i] = [p - factor * q for p, q in zip(rows[i], rows[pivots])]
        pivots += 1
    if any(abs(row[-1]) > 1e-9 for row in rows[pivots:]):
        return "none"
    return "one" if pivots == unknowns else "many"


# %% count-solutions equivalent: a rank is never above the number of columns
# - return "one" if rank == A.shape[1] else "many"
# + return "one" if rank >= A.shape[1] else "many"


# %% count-solutions equivalent: with a wrong number of elements, column_stack raises ValueError
# - if len(b) != len(A):
# + if len(b) < len(A):

# - if len(b) != len(A):
# + if len(b) > len(A):


# %% count-solutions equivalent: one more column never makes the rank smaller
# - if np.linalg.matrix_rank(np.column_stack([A, b])) > rank:
# + if np.linalg.matrix_rank(np.column_stack([A, b])) != rank:


# %% count-solutions wrong: counts equations and unknowns
def count_solutions(A, b):
    m, n = np.shape(A)
    if len(b) != m:
        raise ValueError
    return "one" if m == n else "many" if m < n else "none"


# %% count-solutions wrong: the determinant, which only a square matrix has
def count_solutions(A, b):
    if len(A) != len(b):
        raise ValueError
    A = np.array(A, dtype=float)
    if abs(np.linalg.det(A)) > 1e-9:
        return "one"
    return "many"


# %% count-solutions wrong: a low rank means many, before it asks if there is any
def count_solutions(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if len(A) != len(b):
        raise ValueError
    rank = np.linalg.matrix_rank(A)
    if rank < A.shape[1]:
        return "many"
    if np.linalg.matrix_rank(np.column_stack([A, b])) > rank:
        return "none"
    return "one"


# %% count-solutions wrong: rank compared with the equations, not the unknowns
def count_solutions(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if len(A) != len(b):
        raise ValueError
    rank = np.linalg.matrix_rank(A)
    if np.linalg.matrix_rank(np.column_stack([A, b])) > rank:
        return "none"
    return "one" if rank == A.shape[0] else "many"


# %% count-solutions wrong: tries solve, and takes each error for none
def count_solutions(A, b):
    if len(A) != len(b):
        raise ValueError
    try:
        np.linalg.solve(A, b)
    except np.linalg.LinAlgError:
        return "none"
    return "one"


# %% count-solutions wrong: more equations than unknowns have no solution
def count_solutions(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if len(A) != len(b):
        raise ValueError
    rank = np.linalg.matrix_rank(A)
    if A.shape[0] > A.shape[1] or np.linalg.matrix_rank(np.column_stack([A, b])) > rank:
        return "none"
    return "one" if rank == A.shape[1] else "many"


# %% count-solutions wrong: the rank of the glued matrix is compared with the unknowns
def count_solutions(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if len(A) != len(b):
        raise ValueError
    glued = np.linalg.matrix_rank(np.column_stack([A, b]))
    if glued > A.shape[1]:
        return "none"
    return "one" if glued == A.shape[1] else "many"


# %% count-solutions wrong: a b that is too long is cut off
def count_solutions(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if len(b) < len(A):
        raise ValueError
    b = b[: len(A)]
    rank = np.linalg.matrix_rank(A)
    if np.linalg.matrix_rank(np.column_stack([A, b])) > rank:
        return "none"
    return "one" if rank == A.shape[1] else "many"


# %% least-squares right: the library
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    x, _, rank, _ = np.linalg.lstsq(A, b, rcond=None)
    if rank < A.shape[1]:
        raise ValueError("dependent")
    return x, b - A @ x


# %% least-squares right: from the SVD
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if A.shape[0] < A.shape[1] or s[-1] <= 1e-12 * s[0]:
        raise ValueError("dependent")
    x = Vt.T @ ((U.T @ b) / s)
    return x, b - A @ x


# %% least-squares right: QR, with a right angle at each column
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.matrix_rank(A) != A.shape[1]:
        raise ValueError("dependent")
    Q, R = np.linalg.qr(A)
    return np.linalg.solve(R, Q.T @ b), b - Q @ (Q.T @ b)


# %% least-squares strict list, array, int: a tuple of two NumPy arrays of floats


# %% least-squares equivalent: a rank is never above the number of columns
# - if np.linalg.matrix_rank(A) < A.shape[1]:
# + if np.linalg.matrix_rank(A) != A.shape[1]:


# %% least-squares wrong: each column on its own, as if the columns had right angles
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    x = (A.T @ b) / (A**2).sum(axis=0)
    return x, b - A @ x


# %% least-squares wrong: the residual is prediction minus measurement
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    x = np.linalg.lstsq(A, b, rcond=None)[0]
    return x, A @ x - b


# %% least-squares wrong: lstsq's second value, the sum of squares, for the residual
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    x, residual, *_ = np.linalg.lstsq(A, b, rcond=None)
    return x, residual


# %% least-squares wrong: puts in a column of ones that nobody wanted
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    A = np.column_stack([A, np.ones(len(A))])
    x = np.linalg.lstsq(A, b, rcond=None)[0]
    return x, b - A @ x


# %% least-squares wrong: solves the first rows exactly and ignores the others
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    n = A.shape[1]
    if np.linalg.matrix_rank(A) < n:
        raise ValueError
    x = np.linalg.solve(A[:n], b[:n])
    return x, b - A @ x


# %% least-squares wrong: dependent columns get the shortest solution, without a word
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    x = np.linalg.lstsq(A, b, rcond=None)[0]
    return x, b - A @ x


# %% least-squares wrong: waits for an exactly singular matrix, which round-off hides
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    try:
        x = np.linalg.solve(A.T @ A, A.T @ b)
    except np.linalg.LinAlgError:
        raise ValueError("dependent") from None
    return x, b - A @ x


# %% least-squares wrong: the determinant must be exactly zero
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.det(A.T @ A) == 0:
        raise ValueError
    x = np.linalg.solve(A.T @ A, A.T @ b)
    return x, b - A @ x


# %% least-squares wrong: the fitted values instead of the residual
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    x = np.linalg.solve(A.T @ A, A.T @ b)
    return x, A @ x


# %% least-squares wrong: scales the caller's columns in place
def least_squares(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    lengths = np.linalg.norm(A, axis=0)
    A /= lengths
    x = np.linalg.solve(A.T @ A, A.T @ b)
    return x / lengths, b - A @ x


# %% least-squares wrong: no check, too few rows crash or give any solution
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if A.shape[0] >= A.shape[1] and np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    x = np.linalg.lstsq(A, b, rcond=None)[0]
    return x, b - A @ x


# %% least-squares wrong: subtracts in the caller's b
def least_squares(A, b):
    A = np.array(A, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    x = np.linalg.lstsq(A, np.array(b, dtype=float), rcond=None)[0]
    if isinstance(b, np.ndarray) and b.dtype.kind == "f":
        b -= A @ x
        return x, b
    return x, np.array(b, dtype=float) - A @ x


# %% least-squares wrong: the rank of A.T @ A, where small numbers are squared away
def least_squares(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if np.linalg.matrix_rank(A.T @ A) < A.shape[1]:
        raise ValueError
    x = np.linalg.lstsq(A, b, rcond=None)[0]
    return x, b - A @ x


# %% rank-for-error right: all errors at once, from the back
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    total = np.sum(s**2)
    if total == 0:
        return 0
    left_out = np.append(np.cumsum(s[::-1] ** 2)[::-1], 0.0)
    return int(np.argmax(np.sqrt(left_out / total) <= limit))


# %% rank-for-error right: adds layers one by one and measures the difference
def rank_for_error(picture, limit):
    picture = np.array(picture, dtype=float)
    U, s, Vt = np.linalg.svd(picture, full_matrices=False)
    rest, k = picture.copy(), 0
    while np.linalg.norm(rest) > limit * np.linalg.norm(picture) and k < len(s):
        rest -= s[k] * np.outer(U[:, k], Vt[k])
        k += 1
    return k


# %% rank-for-error strict float: (an int, 0 or more)


# %% rank-for-error wrong: adds the strengths without squares
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    k = 0
    while k < len(s) and s[k:].sum() > limit * s.sum():
        k += 1
    return k


# %% rank-for-error wrong: squares, but the root is forgotten
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False) ** 2
    k = 0
    while k < len(s) and s[k:].sum() > limit * s.sum():
        k += 1
    return k


# %% rank-for-error wrong: the first layer left out, in place of all of them
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    k = 0
    while k < len(s) and s[k] > limit * np.linalg.norm(s):
        k += 1
    return k


# %% rank-for-error wrong: one too few, the place of the last layer is taken for the number
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    for k in range(len(s)):
        if np.linalg.norm(s[k + 1 :]) <= limit * np.linalg.norm(s):
            return k
    return len(s)


# %% rank-for-error wrong: starts with one layer, so 0 never comes
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    for k in range(1, len(s)):
        if np.linalg.norm(s[k:]) <= limit * np.linalg.norm(s):
            return k
    return len(s)


# %% rank-for-error wrong: an absolute error
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    for k in range(len(s)):
        if np.linalg.norm(s[k:]) <= limit:
            return k
    return len(s)


# %% rank-for-error wrong: counts the strengths above the limit, as a share of the first
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    return int((s > limit * s[0]).sum())


# %% rank-for-error wrong: keeps the limit's share instead of losing it
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    for k in range(len(s)):
        if np.linalg.norm(s[:k]) >= limit * np.linalg.norm(s):
            return k
    return len(s)


# %% rank-for-error wrong: takes the diagonal for the singular values
def rank_for_error(picture, limit):
    s = np.sort(np.abs(np.diag(np.array(picture, dtype=float))))[::-1]
    for k in range(len(s)):
        if np.linalg.norm(s[k:]) <= limit * np.linalg.norm(s):
            return k
    return len(s)


# %% rank-for-error wrong: the share of the layers, not their number
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    for k in range(len(s)):
        if np.linalg.norm(s[k:]) <= limit * np.linalg.norm(s):
            return k / len(s)
    return 1.0


# %% rank-for-error wrong: a black picture divides by zero
def rank_for_error(picture, limit):
    s = np.linalg.svd(np.array(picture, dtype=float), compute_uv=False)
    for k in range(len(s)):
        if np.linalg.norm(s[k:]) / np.linalg.norm(s) <= limit:
            return k
    return len(s)


# %% rank-for-error wrong: loops over the rows, which a tall picture has too many of
def rank_for_error(picture, limit):
    picture = np.array(picture, dtype=float)
    U, s, Vt = np.linalg.svd(picture)
    for k in range(picture.shape[0] + 1):
        shown = (U[:, :k] * s[:k]) @ Vt[:k]
        if np.linalg.norm(picture - shown) < limit * np.linalg.norm(picture):
            return k
    return picture.shape[0]


# %% dominant-eigenpair right: a while loop that counts
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A = np.array(A, dtype=float)
    length = np.linalg.norm(start)
    if length == 0:
        raise ValueError("zero")
    v, steps = np.array(start, dtype=float) / length, 0
    while True:
        value = v @ A @ v
        if np.linalg.norm(A @ v - value * v) <= tolerance:
            return value, v
        if steps == max_steps:
            raise RuntimeError("not there yet")
        v = A @ v
        v = v / np.linalg.norm(v)
        steps += 1


# %% dominant-eigenpair right: check in a helper, steps in a for with else
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A = np.asarray(A) * 1.0
    v = np.asarray(start) * 1.0
    if not np.any(v != 0):
        raise ValueError("zero")
    v = v / np.sqrt(v @ v)

    def gap(v):
        image = A @ v
        return np.sqrt(np.sum((image - (v @ image) * v) ** 2))

    arrived = gap(v) <= tolerance
    for _ in range(max_steps):
        if arrived:
            break
        image = A @ v
        v = image / np.sqrt(image @ image)
        arrived = gap(v) <= tolerance
    if not arrived:
        raise RuntimeError(max_steps)
    return float(v @ (A @ v)), v


# %% dominant-eigenpair strict list: a tuple `(value, vector)`


# %% dominant-eigenpair strict int: `v` as a NumPy array of n floats


# %% dominant-eigenpair strict float32: check the length of $A v - \lambda v$ against `tolerance`


# %% dominant-eigenpair wrong: the length of A v for λ, in the check too
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        value = np.linalg.norm(image)
        if np.linalg.norm(image - value * v) <= tolerance:
            return float(value), v
        v = image / value
    raise RuntimeError


# %% dominant-eigenpair wrong: the length of A v, which is never negative
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) <= tolerance:
            return float(np.linalg.norm(image)), v
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: waits until v no longer moves, which a negative value never does
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        if not image.any():
            return 0.0, v
        new = image / np.linalg.norm(image)
        if np.linalg.norm(new - v) <= tolerance:
            return float(v @ image), v
        v = new
    raise RuntimeError


# %% dominant-eigenpair wrong: one check too few, the last step is not looked at
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) <= tolerance:
            return float(value), v
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: gives back what it has after the last step, arrived or not
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps):
        image = A @ v
        if np.linalg.norm(image - (v @ image) * v) <= tolerance:
            break
        v = image / np.linalg.norm(image)
    return float(v @ A @ v), v


# %% dominant-eigenpair wrong: the length is never brought back to 1
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    with np.errstate(all="ignore"):
        for _ in range(max_steps + 1):
            image = A @ v
            value = (v @ image) / (v @ v)
            if np.linalg.norm(image - value * v) <= tolerance * np.linalg.norm(v):
                return float(value), v
            v = image
    raise RuntimeError


# %% dominant-eigenpair wrong: the largest of eigh, not the largest in absolute value
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    if not np.any(start):
        raise ValueError
    values, vectors = np.linalg.eigh(np.array(A, dtype=float))
    return float(values[-1]), vectors[:, -1]


# %% dominant-eigenpair wrong: a row of eigh's table, not a column
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    if not np.any(start):
        raise ValueError
    values, vectors = np.linalg.eigh(np.array(A, dtype=float))
    i = np.argmax(np.abs(values))
    return float(values[i]), vectors[i]


# %% dominant-eigenpair wrong: the vector first
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) <= tolerance:
            return v, float(value)
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: one step too many is allowed
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    steps = 0
    while np.linalg.norm(A @ v - (v @ A @ v) * v) > tolerance:
        if steps > max_steps:
            raise RuntimeError
        v = A @ v
        v = v / np.linalg.norm(v)
        steps += 1
    return float(v @ A @ v), v


# %% dominant-eigenpair wrong: scales the caller's matrix in place, against overflow
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    v = np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    if not isinstance(A, np.ndarray) or A.dtype.kind != "f":
        A = np.array(A, dtype=float)
    size = np.abs(A).max() or 1.0
    A /= size
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) * size <= tolerance:
            return float(value * size), v
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: the default of max_steps is 1,000
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=1_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) <= tolerance:
            return float(value), v
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: a start of zeros becomes nan
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) <= tolerance:
            return float(value), v
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: stops when the eigenvalue settles, which is long before the vector
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    v = v / np.linalg.norm(v)
    old = None
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if not image.any() or (old is not None and abs(value - old) <= tolerance):
            return float(value), v
        old, v = value, image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: divides the caller's start in place
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.asarray(start)
    if not v.any():
        raise ValueError
    if v.dtype.kind == "f":
        v /= np.linalg.norm(v)
    else:
        v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) <= tolerance:
            return float(value), v
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% dominant-eigenpair wrong: a fixed number of steps, whatever the tolerance
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if not v.any():
        raise ValueError
    for _ in range(100):
        v = A @ v
        v = v / (np.linalg.norm(v) or 1)
    return float(v @ A @ v), v


# %% dominant-eigenpair wrong: takes a sum of 0 for a start of zeros
def dominant_eigenpair(A, start, tolerance=1e-9, max_steps=10_000):
    A, v = np.array(A, dtype=float), np.array(start, dtype=float)
    if v.sum() == 0:
        raise ValueError
    v = v / np.linalg.norm(v)
    for _ in range(max_steps + 1):
        image = A @ v
        value = v @ image
        if np.linalg.norm(image - value * v) <= tolerance:
            return float(value), v
        v = image / np.linalg.norm(image)
    raise RuntimeError


# %% correct-colours right: the scanner's own map from true to seen, then solved for true
def correct_colours(chart_seen, chart_true, picture):
    seen, true = chart_seen.astype(float), chart_true.astype(float)
    good = (seen.min(axis=1) > 0) & (seen.max(axis=1) < 255)
    A = np.column_stack([true[good], np.ones(good.sum())])
    X = np.linalg.solve(A.T @ A, A.T @ seen[good])
    mix, offset = X[:3].T, X[3]
    pixels = picture.reshape(-1, 3).astype(float) - offset
    corrected = np.linalg.solve(mix, pixels.T).T
    return np.minimum(np.maximum(corrected, 0), 255).reshape(picture.shape)


# %% correct-colours right: one channel after the other, with mean colours subtracted
def correct_colours(chart_seen, chart_true, picture):
    rows = [i for i, c in enumerate(chart_seen) if 0 < c.min() and c.max() < 255]
    seen, true = np.array(chart_seen[rows], dtype=float), np.array(chart_true[rows], dtype=float)
    centre = seen.mean(axis=0)
    result = np.empty(picture.shape)
    for channel in range(3):
        t = true[:, channel]
        w = np.linalg.lstsq(seen - centre, t - t.mean(), rcond=None)[0]
        result[:, :, channel] = (picture.astype(float) - centre) @ w + t.mean()
    return result.clip(0, 255)


# %% correct-colours right: scikit-learn's linear regression
def correct_colours(chart_seen, chart_true, picture):
    from sklearn.linear_model import LinearRegression

    good = np.all((chart_seen != 0) & (chart_seen != 255), axis=1)
    model = LinearRegression().fit(chart_seen[good].astype(float), chart_true[good].astype(float))
    return np.clip(model.predict(picture.reshape(-1, 3).astype(float)), 0, 255).reshape(picture.shape)


# %% correct-colours strict list, tuple: an array of floats with the shape `(h, w, 3)`


# %% correct-colours equivalent: for true and false, `*` and `//` are "and" (x // 0 is 0 here)
# - usable = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
# + usable = ((chart_seen > 0) * (chart_seen < 255)).all(axis=1)

# - usable = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
# + usable = ((chart_seen > 0) // (chart_seen < 255)).all(axis=1)


# %% correct-colours equivalent: the scanner clips, so no value is below 0 or above 255
# - usable = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
# + usable = ((chart_seen > 0) & (chart_seen != 255)).all(axis=1)

# - usable = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
# + usable = ((chart_seen != 0) & (chart_seen < 255)).all(axis=1)


# %% correct-colours equivalent: NumPy takes each negative length for "what is left"
# - corrected = with_ones(picture.reshape(-1, 3)) @ weights
# + corrected = with_ones(picture.reshape(~1, 3)) @ weights

# - corrected = with_ones(picture.reshape(-1, 3)) @ weights
# + corrected = with_ones(picture.reshape(- 2, 3)) @ weights


# %% correct-colours equivalent: the outcome is graded within 4 levels; a patch at 1 or 254 fewer moves it by less
# - usable = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
# + usable = ((chart_seen > 1) & (chart_seen < 255)).all(axis=1)

# - usable = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
# + usable = ((chart_seen > 0) & (chart_seen < 254)).all(axis=1)


# %% correct-colours equivalent: the range is still inside 0 to 255, and 1 level is within the 4 allowed
# - return np.clip(corrected, 0, 255).reshape(picture.shape)
# + return np.clip(corrected, 1, 255).reshape(picture.shape)

# - return np.clip(corrected, 0, 255).reshape(picture.shape)
# + return np.clip(corrected, 0, 254).reshape(picture.shape)


# %% correct-colours wrong: no offset
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    X = np.linalg.lstsq(chart_seen[good].astype(float), chart_true[good], rcond=None)[0]
    return np.clip(picture.reshape(-1, 3) @ X, 0, 255).reshape(picture.shape)


# %% correct-colours wrong: each channel on its own, as if none mixed
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    result = np.empty(picture.shape)
    for c in range(3):
        gain, offset = np.polyfit(chart_seen[good, c].astype(float), chart_true[good, c], 1)
        result[:, :, c] = gain * picture[:, :, c] + offset
    return np.clip(result, 0, 255)


# %% correct-colours wrong: clipped patches are fitted too
def correct_colours(chart_seen, chart_true, picture):
    A = np.column_stack([chart_seen, np.ones(len(chart_seen))])
    X = np.linalg.lstsq(A, chart_true, rcond=None)[0]
    pixels = np.column_stack([picture.reshape(-1, 3), np.ones(picture.size // 3)])
    return np.clip(pixels @ X, 0, 255).reshape(picture.shape)


# %% correct-colours wrong: only the white patches are left out, not the black ones
def correct_colours(chart_seen, chart_true, picture):
    good = (chart_seen < 255).all(axis=1)
    A = np.column_stack([chart_seen[good], np.ones(good.sum())])
    X = np.linalg.lstsq(A, chart_true[good], rcond=None)[0]
    pixels = np.column_stack([picture.reshape(-1, 3), np.ones(picture.size // 3)])
    return np.clip(pixels @ X, 0, 255).reshape(picture.shape)


# %% correct-colours wrong: fits from true to seen and applies that to the scan
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    A = np.column_stack([chart_true[good], np.ones(good.sum())])
    X = np.linalg.lstsq(A, chart_seen[good], rcond=None)[0]
    pixels = np.column_stack([picture.reshape(-1, 3), np.ones(picture.size // 3)])
    return np.clip(pixels @ X, 0, 255).reshape(picture.shape)


# %% correct-colours wrong: values outside 0 to 255 are left
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    A = np.column_stack([chart_seen[good], np.ones(good.sum())])
    X = np.linalg.lstsq(A, chart_true[good], rcond=None)[0]
    pixels = np.column_stack([picture.reshape(-1, 3), np.ones(picture.size // 3)])
    return (pixels @ X).reshape(picture.shape)


# %% correct-colours wrong: the weights are transposed
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    A = np.column_stack([chart_seen[good], np.ones(good.sum())])
    X = np.linalg.lstsq(A, chart_true[good], rcond=None)[0]
    corrected = picture.reshape(-1, 3) @ X[:3].T + X[3]
    return np.clip(corrected, 0, 255).reshape(picture.shape)


# %% correct-colours wrong: small integers wrap around where the mean is subtracted
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    seen, true = chart_seen[good], chart_true[good]
    centre = seen.mean(axis=0).astype(seen.dtype)
    A = np.column_stack([seen - centre, np.ones(len(seen))])
    X = np.linalg.lstsq(A, true, rcond=None)[0]
    pixels = np.column_stack([(picture - centre).reshape(-1, 3), np.ones(picture.size // 3)])
    return np.clip(pixels @ X, 0, 255).reshape(picture.shape)


# %% correct-colours wrong: the pixels are reshaped to (3, -1), which mixes neighbours
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    A = np.column_stack([chart_seen[good], np.ones(good.sum())])
    X = np.linalg.lstsq(A, chart_true[good], rcond=None)[0]
    pixels = picture.reshape(3, -1)
    corrected = X[:3].T @ pixels + X[3].reshape(3, 1)
    return np.clip(corrected, 0, 255).reshape(picture.shape)


# %% correct-colours wrong: subtracts the mean in the caller's chart
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    chart_seen = np.asarray(chart_seen, dtype=float)
    centre = chart_seen[good].mean(axis=0)
    chart_seen -= centre
    A = np.column_stack([chart_seen[good], np.ones(good.sum())])
    X = np.linalg.lstsq(A, chart_true[good], rcond=None)[0]
    pixels = picture.reshape(-1, 3) - centre
    return np.clip(pixels @ X[:3] + X[3], 0, 255).reshape(picture.shape)


# %% correct-colours wrong: returns the scan as it is
def correct_colours(chart_seen, chart_true, picture):
    return picture.astype(float)


# %% correct-colours wrong: rounds to uint8
def correct_colours(chart_seen, chart_true, picture):
    good = ((chart_seen > 0) & (chart_seen < 255)).all(axis=1)
    A = np.column_stack([chart_seen[good], np.ones(good.sum())])
    X = np.linalg.lstsq(A, chart_true[good], rcond=None)[0]
    pixels = np.column_stack([picture.reshape(-1, 3), np.ones(picture.size // 3)])
    return np.clip(pixels @ X, 0, 255).astype(np.uint8).reshape(picture.shape)
