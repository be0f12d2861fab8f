"""Right and wrong answers to the assignment of 33-classification."""

# %% to-probability right: the hyperbolic tangent, moved and stretched
def to_probability(log_odds):
    return (1 + np.tanh(np.asarray(log_odds) / 2)) / 2

# %% to-probability right: two masks, each with the form that is safe there
def to_probability(log_odds):
    result = np.empty(np.shape(log_odds))
    up = log_odds >= 0
    result[up] = 1 / (1 + np.exp(-log_odds[up].astype(float)))
    grown = np.exp(log_odds[~up].astype(float))
    result[~up] = grown / (1 + grown)
    return result

# %% to-probability right: scipy's expit
def to_probability(log_odds):
    from scipy.special import expit

    return expit(np.asarray(log_odds, dtype=float))

# %% to-probability right: clipped log-odds, as 500 is as good as 1000
def to_probability(log_odds):
    return 1 / (1 + np.exp(-np.clip(log_odds, -500.0, 500.0)))

# %% to-probability wrong: the formula as it stands overflows at -1000
def to_probability(log_odds):
    return 1 / (1 + np.exp(-log_odds))

# %% to-probability wrong: exp(z) / (1 + exp(z)) is infinity over infinity at 1000
def to_probability(log_odds):
    return np.exp(log_odds) / (1 + np.exp(log_odds))

# %% to-probability wrong: both branches of np.where are computed, so one of them overflows
def to_probability(log_odds):
    return np.where(log_odds >= 0, 1 / (1 + np.exp(-log_odds)), np.exp(log_odds) / (1 + np.exp(log_odds)))

# %% to-probability wrong: the minus in the exponent is missing
def to_probability(log_odds):
    small = np.exp(-np.abs(log_odds))
    return np.where(log_odds >= 0, small, 1) / (1 + small)

# %% to-probability wrong: odds in place of a probability
def to_probability(log_odds):
    return np.exp(np.clip(log_odds, -700.0, 700.0))

# %% to-probability wrong: cut to the range from 0 to 1
def to_probability(log_odds):
    return np.clip(0.5 + log_odds / 4, 0, 1)

# %% to-probability wrong: a power of 10, as for decibels
def to_probability(log_odds):
    return 1 / (1 + 10.0 ** np.clip(-log_odds, -300, 300))

# %% to-probability wrong: a list of numbers, which loses rows and columns
def to_probability(log_odds):
    return np.array([(1 + np.tanh(z / 2)) / 2 for z in np.ravel(log_odds)])

# %% to-probability wrong: one number, the mean
def to_probability(log_odds):
    return np.mean((1 + np.tanh(log_odds / 2)) / 2)

# %% to-probability wrong: divides its argument in place
def to_probability(log_odds):
    if log_odds.dtype.kind == "f":
        log_odds /= 2
        return (1 + np.tanh(log_odds)) / 2
    return (1 + np.tanh(log_odds / 2)) / 2

# %% to-probability wrong: softmax over the numbers that were given
def to_probability(log_odds):
    e = np.exp(log_odds - np.max(log_odds))
    return e / e.sum()

# %% to-probability wrong: an array like the whole numbers that came in has no room for fractions
def to_probability(log_odds):
    result = np.empty_like(log_odds)
    up = log_odds >= 0
    result[up] = 1 / (1 + np.exp(-log_odds[up]))
    grown = np.exp(log_odds[~up])
    result[~up] = grown / (1 + grown)
    return result

# %% to-probability wrong: clips the caller's array
def to_probability(log_odds):
    log_odds[log_odds > 500] = 500
    log_odds[log_odds < -500] = -500
    return 1 / (1 + np.exp(-log_odds))

# %% judge right: scikit-learn's functions, told what to do about nothing
def judge(y_true, p, threshold):
    from sklearn.metrics import confusion_matrix, precision_recall_fscore_support

    y_true, flagged = np.asarray(y_true).astype(int), (np.asarray(p) >= threshold).astype(int)
    (tn, fp), (fn, tp) = confusion_matrix(y_true, flagged, labels=[0, 1])
    precision, recall, f1, _ = precision_recall_fscore_support(
        y_true, flagged, average="binary", zero_division=0
    )
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=precision, recall=recall, f1=f1)

# %% judge right: row by row in plain Python
def judge(y_true, p, threshold):
    names = {(1, 1): "tp", (0, 1): "fp", (1, 0): "fn", (0, 0): "tn"}
    result = dict.fromkeys(names.values(), 0)
    for truth, chance in zip(y_true, p, strict=True):
        result[names[int(truth), int(chance >= threshold)]] += 1
    flagged, positive = result["tp"] + result["fp"], result["tp"] + result["fn"]
    a = result["precision"] = result["tp"] / flagged if flagged else 0
    b = result["recall"] = result["tp"] / positive if positive else 0
    result["f1"] = 2 * a * b / (a + b) if a + b else 0
    return result

# %% judge right: counts through sums, the rest through max
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y = np.asarray(y_true).astype(bool)
    f = np.asarray(p) >= threshold
    tp = (y & f).sum()
    fp, fn = f.sum() - tp, y.sum() - tp
    return {
        "tp": tp, "fp": fp, "fn": fn, "tn": len(y) - tp - fp - fn,
        "precision": tp / max(f.sum(), 1), "recall": tp / max(y.sum(), 1),
        "f1": 2 * tp / max(f.sum() + y.sum(), 1),
    }

# %% judge wrong: p equal to the threshold is not flagged
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p > threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: false positives and false negatives are swapped
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= threshold
    tp, fn, fp, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: 0 is taken for the positive class, as the first one in the table
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 0, p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: accuracy under the name of precision
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=(tp + tn) / len(y),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: recall is divided by all rows
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / len(y), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: F1 as the plain mean of precision and recall
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    precision, recall = tp / max(tp + fp, 1), tp / max(tp + fn, 1)
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=precision, recall=recall,
                f1=(precision + recall) / 2)

# %% judge wrong: nothing flagged counts as a precision of 1
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / (tp + fp) if tp + fp else 1.0,
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: no positive rows count as a recall of 1
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / (tp + fn) if tp + fn else 1.0, f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: no check of the lengths, so one probability is stretched over all rows
def judge(y_true, p, threshold):
    y, f = y_true == 1, p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: `~` and `is True` on booleans, whole numbers never match
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    tp = fp = fn = tn = 0
    for truth, chance in zip(y_true.tolist(), p.tolist()):
        if chance >= threshold:
            tp, fp = (tp + 1, fp) if truth is True else (tp, fp + 1)
        else:
            fn, tn = (fn + 1, tn) if truth is True else (fn, tn + 1)
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: compares with 1 as text, so booleans are never positive
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = np.array([str(v) == "1" for v in y_true]), p >= threshold
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: the counts alone
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= threshold
    return {"tp": (y & f).sum(), "fp": (~y & f).sum(), "fn": (y & ~f).sum(), "tn": (~y & ~f).sum()}

# %% judge wrong: rounds probabilities and forgets the threshold
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("different lengths")
    y, f = y_true == 1, p >= 0.5
    tp, fp, fn, tn = (y & f).sum(), (~y & f).sum(), (y & ~f).sum(), (~y & ~f).sum()
    return dict(tp=tp, fp=fp, fn=fn, tn=tn, precision=tp / max(tp + fp, 1),
                recall=tp / max(tp + fn, 1), f1=2 * tp / max(2 * tp + fp + fn, 1))

# %% judge wrong: looks for empty wholes only, so F1 is 0 over 0 where every flag is false
def judge(y_true, p, threshold):
    if len(y_true) != len(p):
        raise ValueError("y_true and p differ in length")
    positive, flagged = y_true == 1, p >= threshold
    tp, fp = np.sum(positive & flagged), np.sum(~positive & flagged)
    fn, tn = np.sum(positive & ~flagged), np.sum(~positive & ~flagged)
    precision = tp / (tp + fp) if tp + fp else 0
    recall = tp / (tp + fn) if tp + fn else 0
    f1 = 2 * precision * recall / (precision + recall) if tp + fp and tp + fn else 0
    return {"tp": tp, "fp": fp, "fn": fn, "tn": tn, "precision": precision, "recall": recall, "f1": f1}

# %% log-loss right: log1p and the larger of two numbers
def log_loss(y_true, log_odds):
    against = np.where(y_true, -log_odds, log_odds)
    return np.mean(np.maximum(against, 0) + np.log1p(np.exp(-np.abs(against))))

# %% log-loss right: log(1 + exp(z)) - y z for every row
def log_loss(y_true, log_odds):
    return float(np.mean(np.logaddexp(0, log_odds) - y_true * log_odds))

# %% log-loss right: row by row in plain Python
def log_loss(y_true, log_odds):
    import math

    total = 0.0
    for truth, z in zip(y_true, log_odds):
        a = float(-z if truth else z)
        total += a + math.log1p(math.exp(-a)) if a > 0 else math.log1p(math.exp(a))
    return total / len(y_true)

# %% log-loss wrong: goes through the probability, whose logarithm is -inf or overflows far out
def log_loss(y_true, log_odds):
    p = 1 / (1 + np.exp(-log_odds))
    return -np.mean(np.where(y_true == 1, np.log(p), np.log(1 - p)))

# %% log-loss wrong: clips the probability, so being wrong for sure costs 34 and no more
def log_loss(y_true, log_odds):
    p = np.clip((1 + np.tanh(log_odds / 2)) / 2, 1e-15, 1 - 1e-15)
    return -np.mean(np.where(y_true == 1, np.log(p), np.log(1 - p)))

# %% log-loss wrong: the sides are swapped
def log_loss(y_true, log_odds):
    return np.mean(np.logaddexp(0, np.where(y_true == 1, log_odds, -log_odds)))

# %% log-loss wrong: the sum instead of the mean
def log_loss(y_true, log_odds):
    return np.sum(np.logaddexp(0, np.where(y_true == 1, -log_odds, log_odds)))

# %% log-loss wrong: only positive rows pay
def log_loss(y_true, log_odds):
    return np.mean(np.where(y_true == 1, np.logaddexp(0, -log_odds), 0))

# %% log-loss wrong: the logarithm to base 2
def log_loss(y_true, log_odds):
    return np.mean(np.logaddexp(0, np.where(y_true == 1, -log_odds, log_odds))) / np.log(2)

# %% log-loss wrong: the squared error of the probability
def log_loss(y_true, log_odds):
    return np.mean(((1 + np.tanh(log_odds / 2)) / 2 - y_true) ** 2)

# %% log-loss wrong: one price for each row, no mean
def log_loss(y_true, log_odds):
    return np.logaddexp(0, np.where(y_true == 1, -log_odds, log_odds))

# %% log-loss wrong: a minus in front of booleans, which NumPy refuses
def log_loss(y_true, log_odds):
    return np.mean(np.logaddexp(0, log_odds * -(2 * y_true - 1))) if y_true.dtype != bool else np.mean(np.logaddexp(0, log_odds))

# %% log-loss wrong: turns the signs in the caller's array
def log_loss(y_true, log_odds):
    log_odds[np.asarray(y_true) == 1] *= -1
    result = np.mean(np.logaddexp(0, log_odds))
    log_odds += 0.0
    log_odds[np.asarray(y_true) == 0] *= -1
    return result

# %% log-loss wrong: the mean of two means, one for each class
def log_loss(y_true, log_odds):
    prices = np.logaddexp(0, np.where(y_true, -log_odds, log_odds))
    return np.mean([prices[y_true == c].mean() for c in np.unique(y_true)])

# %% roc-auc right: ranks, the average one among equals
def roc_auc(y_true, scores):
    _, where, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[where.ravel()]
    positive = np.asarray(y_true) == 1
    m, n = positive.sum(), (~positive).sum()
    if m == 0 or n == 0:
        raise ValueError("one class is missing")
    return (ranks[positive].sum() - m * (m + 1) / 2) / (m * n)

# %% roc-auc right: walks along the curve, one step for each distinct score, and adds trapezes
def roc_auc(y_true, scores):
    y = np.asarray(y_true).astype(int)
    positives, negatives = y.sum(), (1 - y).sum()
    if not positives or not negatives:
        raise ValueError("one class is missing")
    x = up = area = 0.0
    for score in np.unique(scores)[::-1]:
        here = scores == score
        new_x, new_up = x + (1 - y[here]).sum() / negatives, up + y[here].sum() / positives
        area += (new_x - x) * (up + new_up) / 2
        x, up = new_x, new_up
    return area

# %% roc-auc right: scikit-learn, behind a check
def roc_auc(y_true, scores):
    from sklearn.metrics import roc_auc_score

    if len(np.unique(y_true)) < 2:
        raise ValueError("one class is missing")
    return roc_auc_score(y_true, scores)

# %% roc-auc right: signs of differences
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true != 1]
    if not positive.size * negative.size:
        raise ValueError("one class is missing")
    return (1 + np.sign(np.subtract.outer(positive, negative)).mean()) / 2

# %% roc-auc wrong: equal scores count as lost
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        raise ValueError("one class is missing")
    return np.mean(positive[:, None] > negative)

# %% roc-auc wrong: equal scores count as won
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        raise ValueError("one class is missing")
    return np.mean(positive[:, None] >= negative)

# %% roc-auc wrong: how often the negative one is higher
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        raise ValueError("one class is missing")
    return np.mean(positive[:, None] < negative) + np.mean(positive[:, None] == negative) / 2

# %% roc-auc wrong: decides at 0.5 first, so the order within each side is lost
def roc_auc(y_true, scores):
    flags = (scores >= 0.5).astype(float)
    positive, negative = flags[y_true == 1], flags[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        raise ValueError("one class is missing")
    return np.mean(positive[:, None] > negative) + np.mean(positive[:, None] == negative) / 2

# %% roc-auc wrong: walks row by row in the order of a sort, so equal scores depend on the order of rows
def roc_auc(y_true, scores):
    y = np.asarray(y_true).astype(int)
    if y.sum() in (0, len(y)):
        raise ValueError("one class is missing")
    order = np.argsort(-scores, kind="stable")
    caught = np.cumsum(y[order])
    return np.sum(caught[y[order] == 0]) / (y.sum() * (len(y) - y.sum()))

# %% roc-auc wrong: compares the two means and not all pairs
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        raise ValueError("one class is missing")
    return np.mean(positive > negative.mean()) + np.mean(positive == negative.mean()) / 2

# %% roc-auc wrong: pairs the first positive with the first negative, and so on
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        raise ValueError("one class is missing")
    n = min(len(positive), len(negative))
    return np.mean(positive[:n] > negative[:n]) + np.mean(positive[:n] == negative[:n]) / 2

# %% roc-auc wrong: one class alone gives nan, or 0.5, in place of an error
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        return 0.5
    return np.mean(positive[:, None] > negative) + np.mean(positive[:, None] == negative) / 2

# %% roc-auc wrong: uses 0 and 1 as places, which booleans are not
def roc_auc(y_true, scores):
    if y_true.dtype == bool:
        positive, negative = scores[y_true.argsort()][1:], scores[y_true.argsort()][:1]
    else:
        positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(set(y_true.tolist())) < 2:
        raise ValueError("one class is missing")
    return np.mean(positive[:, None] > negative) + np.mean(positive[:, None] == negative) / 2

# %% roc-auc wrong: sorts the caller's scores
def roc_auc(y_true, scores):
    positive, negative = scores[y_true == 1], scores[y_true == 0]
    if len(positive) == 0 or len(negative) == 0:
        raise ValueError("one class is missing")
    scores.sort()
    return np.mean(positive[:, None] > negative) + np.mean(positive[:, None] == negative) / 2

# %% roc-auc wrong: scores that are merely near count as equal
def roc_auc(y_true, scores):
    first, second = scores[y_true == 1][:, None], scores[y_true == 0]
    if first.size == 0 or second.size == 0:
        raise ValueError("one class only")
    equal = np.isclose(first, second)
    return np.mean((first > second) & ~equal) + np.mean(equal) / 2

# %% roc-auc wrong: makes probabilities first, and large scores all become 1
def roc_auc(y_true, scores):
    squeezed = 1 / (1 + np.exp(-scores))
    first, second = squeezed[y_true == 1][:, None], squeezed[y_true == 0]
    if first.size == 0 or second.size == 0:
        raise ValueError("one class only")
    return np.mean(first > second) + np.mean(first == second) / 2

# %% roc-auc wrong: turns an area below one half round
def roc_auc(y_true, scores):
    first, second = scores[y_true == 1][:, None], scores[y_true == 0]
    if first.size == 0 or second.size == 0:
        raise ValueError("one class only")
    area = np.mean(first > second) + np.mean(first == second) / 2
    return max(area, 1 - area)

# %% cheapest-threshold right: sorts once and moves row by row, from nothing flagged on
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    order = np.argsort(-p)
    steps = np.where(np.asarray(y_true)[order] == 1, -cost_missed, cost_alarm)
    best, cost, cheapest = 2.0, 0.0, 0.0
    for place, step in enumerate(steps):
        cost += step
        last = place + 1 == len(steps) or p[order[place + 1]] < p[order[place]]
        if last and cost < cheapest:
            best, cheapest = p[order[place]], cost
    return best

# %% cheapest-threshold right: all candidates at once, as a table
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    y = np.asarray(y_true).astype(bool)
    tries = np.append(p, 1.5)
    flagged = p >= tries[:, None]
    costs = (flagged & ~y).sum(axis=1) * cost_alarm + (~flagged & y).sum(axis=1) * cost_missed
    return float(tries[costs.argmin()])

# %% cheapest-threshold right: every multiple of 1/64 and one more
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return sum(
            cost_missed if truth else cost_alarm
            for truth, chance in zip(y_true, p)
            if bool(truth) != bool(chance >= t)
        )

    return min((k / 64 for k in range(66)), key=cost)

# %% cheapest-threshold wrong: the formula, which trusts the probabilities
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    return cost_alarm / (cost_alarm + cost_missed)

# %% cheapest-threshold wrong: one half, always
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    return 0.5

# %% cheapest-threshold wrong: tries only tenths
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_missed * np.sum((y_true == 1) & (p < t)) + cost_alarm * np.sum((y_true == 0) & (p >= t))

    return min([*np.arange(0, 1, 0.1), np.inf], key=cost)

# %% cheapest-threshold wrong: the costs are swapped
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_alarm * np.sum((y_true == 1) & (p < t)) + cost_missed * np.sum((y_true == 0) & (p >= t))

    return min([*p, np.inf], key=cost)

# %% cheapest-threshold wrong: flags above the threshold only, so equal is not flagged
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_missed * np.sum((y_true == 1) & (p <= t)) + cost_alarm * np.sum((y_true == 0) & (p > t))

    return min([-1.0, *p], key=cost)

# %% cheapest-threshold wrong: never flags nothing
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_missed * np.sum((y_true == 1) & (p < t)) + cost_alarm * np.sum((y_true == 0) & (p >= t))

    return min(p, key=cost)

# %% cheapest-threshold wrong: never flags everything, as 0 seems no threshold
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_missed * np.sum((y_true == 1) & (p < t)) + cost_alarm * np.sum((y_true == 0) & (p >= t))

    return min([*p[p > p.min()], np.inf], key=cost)

# %% cheapest-threshold wrong: counts mistakes and forgets what they cost
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    return min([*p, np.inf], key=lambda t: np.sum((y_true == 1) != (p >= t)))

# %% cheapest-threshold wrong: the lowest cost in place of the threshold
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_missed * np.sum((y_true == 1) & (p < t)) + cost_alarm * np.sum((y_true == 0) & (p >= t))

    return min(cost(t) for t in [*p, np.inf])

# %% cheapest-threshold wrong: all of the cheapest thresholds
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    tries = np.append(p, 2)
    costs = [cost_missed * np.sum((y_true == 1) & (p < t)) + cost_alarm * np.sum((y_true == 0) & (p >= t)) for t in tries]
    return tries[costs == np.min(costs)]

# %% cheapest-threshold wrong: splits equal probabilities, as if the threshold could pass between them
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    order = np.lexsort((-np.asarray(y_true).astype(int), -p))
    steps = np.where(np.asarray(y_true)[order] == 1, -cost_missed, cost_alarm)
    costs = np.concatenate([[0], np.cumsum(steps)])
    best = int(np.argmin(costs))
    return np.inf if best == 0 else p[order[best - 1]]

# %% cheapest-threshold wrong: sorts the caller's probabilities
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_missed * np.sum((y_true == 1) & (p < t)) + cost_alarm * np.sum((y_true == 0) & (p >= t))

    best = min([*p, np.inf], key=cost)
    p.sort()
    return best

# %% cheapest-threshold wrong: sorts the truths along with the probabilities, in the caller's array
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    def cost(t):
        return cost_missed * np.sum((y_true == 1) & (p < t)) + cost_alarm * np.sum((y_true == 0) & (p >= t))

    best = min([*p, np.inf], key=cost)
    y_true[:] = y_true[np.argsort(p)]
    return best

# %% cheapest-threshold right: only the values of positive rows, as each other one can rise at no cost
def cheapest_threshold(y_true, p, cost_missed, cost_alarm):
    positive = y_true == 1
    tries = [*np.unique(p[positive]), np.inf]
    costs = [
        cost_missed * np.sum(positive & (p < t)) + cost_alarm * np.sum(~positive & (p >= t))
        for t in tries
    ]
    return tries[int(np.argmin(costs))]

# %% reliability right: np.digitize with the inner edges
def reliability(y_true, p, bins):
    piece = np.digitize(p, np.arange(1, bins) / bins)
    return [
        (float(np.mean(p[piece == k])), float(np.mean(y_true[piece == k])), int(np.sum(piece == k)))
        for k in range(bins)
        if np.any(piece == k)
    ]

# %% reliability right: sums by np.bincount
def reliability(y_true, p, bins):
    piece = np.clip(np.floor(p * bins).astype(int), 0, bins - 1)
    count = np.bincount(piece, minlength=bins)
    held = count > 0
    told = np.bincount(piece, weights=p, minlength=bins)[held] / count[held]
    came = np.bincount(piece, weights=y_true.astype(float), minlength=bins)[held] / count[held]
    return np.column_stack([told, came, count[held]])

# %% reliability right: a table, grouped
def reliability(y_true, p, bins):
    piece = np.minimum(np.floor(p * bins), bins - 1)
    table = pd.DataFrame({"piece": piece, "p": p, "y": y_true.astype(float)}).groupby("piece")
    return table.agg(p=("p", "mean"), y=("y", "mean"), n=("y", "size")).to_numpy()

# %% reliability wrong: the middle of each piece instead of the mean of its p
def reliability(y_true, p, bins):
    piece = np.minimum((p * bins).astype(int), bins - 1)
    return [((k + 0.5) / bins, y_true[piece == k].mean(), (piece == k).sum()) for k in np.unique(piece)]

# %% reliability wrong: empty pieces stay, with zeros
def reliability(y_true, p, bins):
    piece = np.minimum((p * bins).astype(int), bins - 1)
    rows = []
    for k in range(bins):
        inside = piece == k
        rows.append((p[inside].mean(), y_true[inside].mean(), inside.sum()) if inside.any() else (0, 0, 0))
    return rows

# %% reliability wrong: a probability of 1 falls into a piece of its own
def reliability(y_true, p, bins):
    piece = (p * bins).astype(int)
    return [(p[piece == k].mean(), y_true[piece == k].mean(), (piece == k).sum()) for k in np.unique(piece)]

# %% reliability wrong: a probability of 1 is lost
def reliability(y_true, p, bins):
    rows = []
    for k in range(bins):
        inside = (p >= k / bins) & (p < (k + 1) / bins)
        if inside.any():
            rows.append((p[inside].mean(), y_true[inside].mean(), inside.sum()))
    return rows

# %% reliability wrong: an edge belongs to the lower piece, as pd.cut does it
def reliability(y_true, p, bins):
    piece = np.maximum(np.ceil(p * bins).astype(int) - 1, 0)
    return [(p[piece == k].mean(), y_true[piece == k].mean(), (piece == k).sum()) for k in np.unique(piece)]

# %% reliability wrong: pieces with equally many rows, not of equal width
def reliability(y_true, p, bins):
    parts = [part for part in np.array_split(np.argsort(p, kind="stable"), bins) if len(part)]
    return [(p[part].mean(), y_true[part].mean(), len(part)) for part in parts]

# %% reliability wrong: the share of right decisions at one half, not the share of positives
def reliability(y_true, p, bins):
    right = (p >= 0.5) == (y_true == 1)
    piece = np.minimum((p * bins).astype(int), bins - 1)
    return [(p[piece == k].mean(), right[piece == k].mean(), (piece == k).sum()) for k in np.unique(piece)]

# %% reliability wrong: the share of all positives that lie in the piece
def reliability(y_true, p, bins):
    piece = np.minimum((p * bins).astype(int), bins - 1)
    return [
        (p[piece == k].mean(), y_true[piece == k].sum() / y_true.sum(), (piece == k).sum())
        for k in np.unique(piece)
    ]

# %% reliability wrong: in the order in which the pieces first appear
def reliability(y_true, p, bins):
    piece = np.minimum((p * bins).astype(int), bins - 1)
    return [
        (p[piece == k].mean(), y_true[piece == k].mean(), (piece == k).sum())
        for k in dict.fromkeys(piece.tolist())
    ]

# %% reliability wrong: counts what equals 1 as text, so booleans are never positive
def reliability(y_true, p, bins):
    truth = np.array([str(v) == "1" for v in y_true])
    piece = np.minimum((p * bins).astype(int), bins - 1)
    return [(p[piece == k].mean(), truth[piece == k].mean(), (piece == k).sum()) for k in np.unique(piece)]

# %% reliability wrong: rounds p to the nearest edge
def reliability(y_true, p, bins):
    piece = np.minimum(np.round(p * bins).astype(int), bins - 1)
    return [(p[piece == k].mean(), y_true[piece == k].mean(), (piece == k).sum()) for k in np.unique(piece)]

# %% fit-logistic right: Newton's method
def fit_logistic(X, y_true, alpha):
    if not alpha > 0:
        raise ValueError("alpha")
    A = np.c_[np.ones(len(X)), X]
    price = alpha * np.eye(A.shape[1])
    price[0, 0] = 0
    theta = np.zeros(A.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-(A @ theta)))
        bend = A.T @ (A * (p * (1 - p))[:, None]) / len(A) + price
        theta = theta - np.linalg.solve(bend, A.T @ (p - y_true) / len(A) + price @ theta)
    return theta

# %% fit-logistic right: scikit-learn, with its C worked out
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    model = LogisticRegression(C=1 / (alpha * len(X)), tol=1e-8, max_iter=1000).fit(X, y_true)
    return np.append(model.intercept_, model.coef_)

# %% fit-logistic right: intercept and weights apart
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    b, w = 0.0, np.zeros(X.shape[1])
    for _ in range(3000):
        miss = 1 / (1 + np.exp(-(b + X @ w))) - y_true
        b, w = b - 0.4 * miss.mean(), w - 0.4 * (X.T @ miss / len(X) + alpha * w)
    return np.concatenate([[b], w])

# %% fit-logistic right: scipy's minimiser on the loss alone
def fit_logistic(X, y_true, alpha):
    from scipy.optimize import minimize

    if alpha <= 0:
        raise ValueError("alpha")

    def loss(theta):
        z = theta[0] + X @ theta[1:]
        return np.mean(np.logaddexp(0, z) - y_true * z) + alpha / 2 * np.sum(theta[1:] ** 2)

    return minimize(loss, np.zeros(X.shape[1] + 1), tol=1e-10).x

# %% fit-logistic wrong: the intercept is given a price too
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.zeros(A.shape[1])
    for _ in range(2000):
        theta -= 0.5 * (A.T @ (1 / (1 + np.exp(-A @ theta)) - y_true) / len(A) + alpha * theta)
    return theta

# %% fit-logistic wrong: no intercept, a zero is put in front
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    w = np.zeros(X.shape[1])
    for _ in range(2000):
        w -= 0.5 * (X.T @ (1 / (1 + np.exp(-X @ w)) - y_true) / len(X) + alpha * w)
    return np.append(0, w)

# %% fit-logistic wrong: the weights alone come back
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    w = np.zeros(X.shape[1])
    for _ in range(2000):
        w -= 0.5 * (X.T @ (1 / (1 + np.exp(-X @ w)) - y_true) / len(X) + alpha * w)
    return w

# %% fit-logistic wrong: the sum over the rows in place of the mean
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    price, theta = np.array([0.0] + [alpha] * X.shape[1]), np.zeros(X.shape[1] + 1)
    for _ in range(2000):
        theta -= 0.5 / len(A) * (A.T @ (1 / (1 + np.exp(-A @ theta)) - y_true) + price * theta)
    return theta

# %% fit-logistic wrong: the derivative of the price doubled, as if it were alpha times w squared
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    price, theta = np.array([0.0] + [2 * alpha] * X.shape[1]), np.zeros(X.shape[1] + 1)
    for _ in range(2000):
        theta -= 0.5 * (A.T @ (1 / (1 + np.exp(-A @ theta)) - y_true) / len(A) + price * theta)
    return theta

# %% fit-logistic wrong: a straight line through 0 and 1, by ridge regression
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    price = alpha * len(X) * np.diag([0.0] + [1.0] * X.shape[1])
    return np.linalg.solve(A.T @ A + price, A.T @ np.asarray(y_true, dtype=float))

# %% fit-logistic wrong: the gradient of the squared error of the probability
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    price, theta = np.array([0.0] + [alpha] * X.shape[1]), np.zeros(X.shape[1] + 1)
    for _ in range(2000):
        p = 1 / (1 + np.exp(-A @ theta))
        theta -= 0.5 * (A.T @ (2 * (p - y_true) * p * (1 - p)) / len(A) + price * theta)
    return theta

# %% fit-logistic wrong: y - p, so each step climbs
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    price, theta = np.array([0.0] + [alpha] * X.shape[1]), np.zeros(X.shape[1] + 1)
    with np.errstate(all="ignore"):
        for _ in range(2000):
            p = 1 / (1 + np.exp(-A @ theta))
            theta -= 0.5 * (A.T @ (y_true - p) / len(A) + price * theta)
    return theta

# %% fit-logistic wrong: stops after twenty steps
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    price, theta = np.array([0.0] + [alpha] * X.shape[1]), np.zeros(X.shape[1] + 1)
    for _ in range(20):
        theta -= 0.5 * (A.T @ (1 / (1 + np.exp(-A @ theta)) - y_true) / len(A) + price * theta)
    return theta

# %% fit-logistic wrong: scikit-learn with C = 1 / alpha, though its C stands before a sum over rows
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    model = LogisticRegression(C=1 / alpha, tol=1e-8, max_iter=1000).fit(X, y_true)
    return np.append(model.intercept_, model.coef_)

# %% fit-logistic wrong: alpha is not checked
def fit_logistic(X, y_true, alpha):
    A = np.column_stack([np.ones(len(X)), X])
    price, theta = np.array([0.0] + [alpha] * X.shape[1]), np.zeros(X.shape[1] + 1)
    with np.errstate(all="ignore"):
        for _ in range(2000):
            theta -= 0.5 * (A.T @ (1 / (1 + np.exp(-A @ theta)) - y_true) / len(A) + price * theta)
    return theta

# %% fit-logistic wrong: the price reaches the first weight only
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.zeros(A.shape[1])
    for _ in range(2000):
        slope = A.T @ (1 / (1 + np.exp(-A @ theta)) - y_true) / len(A)
        slope[1] += alpha * theta[1]
        theta -= 0.5 * slope
    return theta

# %% fit-logistic wrong: standardises X in place
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha")
    spread = X.std(axis=0)
    spread[spread == 0] = 1
    shift = X.mean(axis=0)
    X -= shift
    A = np.column_stack([np.ones(len(X)), X])
    price, theta = np.array([0.0] + [alpha] * X.shape[1]), np.zeros(X.shape[1] + 1)
    for _ in range(2000):
        theta -= 0.5 * (A.T @ (1 / (1 + np.exp(-A @ theta)) - y_true) / len(A) + price * theta)
    X /= 2
    theta[0] -= theta[1:] @ shift
    return theta

# %% fit-logistic wrong: moves the columns to a mean of 0, so the intercept is another
def fit_logistic(X, y_true, alpha):
    if alpha <= 0:
        raise ValueError("alpha must be above 0")
    centred = X - X.mean(axis=0)
    b, w = 0.0, np.zeros(X.shape[1])
    for _ in range(2000):
        error = (1 + np.tanh((b + centred @ w) / 2)) / 2 - y_true
        b -= 0.5 * error.mean()
        w -= 0.5 * (centred.T @ error / len(X) + alpha * w)
    return np.append(b, w)

# %% softmax-gradient right: a table of zeros and ones for the truth
def softmax_gradient(X, classes, W):
    n, k = len(X), W.shape[1]
    T = (classes[:, None] == np.arange(k)).astype(float)
    S = X @ W
    E = np.exp((S.T - S.max(axis=1)).T)
    P = E / E.sum(axis=1)[:, None]
    return (X[:, :, None] * (P - T)[:, None, :]).sum(axis=0) / n

# %% softmax-gradient right: scipy's softmax and np.eye
def softmax_gradient(X, classes, W):
    from scipy.special import softmax

    return X.T @ (softmax(X @ W, axis=1) - np.eye(W.shape[1])[classes]) / len(classes)

# %% softmax-gradient right: row by row
def softmax_gradient(X, classes, W):
    total = np.zeros(W.shape)
    for row, true in zip(X, classes):
        scores = row @ W
        e = np.exp(scores - scores.max())
        e /= e.sum()
        e[true] -= 1
        total += np.outer(row, e)
    return total / len(X)

# %% softmax-gradient wrong: the exponential of the scores as they are overflows
def softmax_gradient(X, classes, W):
    E = np.exp(X @ W)
    P = E / E.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P / len(X)

# %% softmax-gradient wrong: subtracts the largest score of the whole table, so low rows become 0 over 0
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max())
    P = E / E.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P / len(X)

# %% softmax-gradient wrong: normalises along the rows and not along the classes
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max(axis=0))
    P = E / E.sum(axis=0)
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P / len(X)

# %% softmax-gradient wrong: the sum over rows instead of the mean
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P

# %% softmax-gradient wrong: t - p, the direction down and not the gradient
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return -X.T @ P / len(X)

# %% softmax-gradient wrong: a sigmoid for each class, so a row's probabilities need not sum to 1
def softmax_gradient(X, classes, W):
    P = (1 + np.tanh(X @ W / 2)) / 2
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P / len(X)

# %% softmax-gradient wrong: counts the classes in the data, so a missing one has no column
def softmax_gradient(X, classes, W):
    S = (X @ W)[:, : classes.max() + 1]
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P / len(X)

# %% softmax-gradient wrong: the transposed table, one row for each class
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return P.T @ X / len(X)

# %% softmax-gradient wrong: takes 1 from the whole column of each class that occurs
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    P[:, classes] -= 1
    return X.T @ P / len(X)

# %% softmax-gradient wrong: divides by the sum of squares, so that rows have length 1
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / np.linalg.norm(E, axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P / len(X)

# %% softmax-gradient wrong: scales X in place to avoid large scores
def softmax_gradient(X, classes, W):
    S = X @ W
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    X /= len(X)
    return X.T @ P

# %% softmax-gradient wrong: subtracts the mean of each row, above which a score may still be too far
def softmax_gradient(X, classes, W):
    scores = X @ W
    grown = np.exp(scores - scores.mean(axis=1, keepdims=True))
    P = grown / grown.sum(axis=1, keepdims=True)
    P[np.arange(len(X)), classes] -= 1
    return X.T @ P / len(X)

# %% flag-samples right: squares and products of the columns as well
def flag_samples(train, new, cost_missed, cost_alarm):
    from sklearn.preprocessing import PolynomialFeatures

    model = make_pipeline(StandardScaler(), PolynomialFeatures(2), LogisticRegression(max_iter=1000))
    p = model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])[:, 1]
    return p >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples right: costs as weights of the rows in training, then one half
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(
        StandardScaler(), LogisticRegression(class_weight={True: cost_missed, False: cost_alarm})
    )
    scaled = min(cost_missed, cost_alarm)
    model.set_params(
        logisticregression__class_weight={True: cost_missed / scaled, False: cost_alarm / scaled}
    )
    return model.fit(train[CHEAP], train["malignant"]).predict(new[CHEAP])

# %% flag-samples right: nearest neighbours' shares and the costs, as 0 and 1
def flag_samples(train, new, cost_missed, cost_alarm):
    from sklearn.neighbors import KNeighborsClassifier

    model = make_pipeline(StandardScaler(), KNeighborsClassifier(30))
    p = model.fit(train[CHEAP].to_numpy(), train["malignant"]).predict_proba(new[CHEAP].to_numpy())
    return (p[:, 1] * cost_missed >= p[:, 0] * cost_alarm).astype(int)

# %% flag-samples right: a threshold chosen by its cost in cross-validation
def flag_samples(train, new, cost_missed, cost_alarm):
    from sklearn.model_selection import cross_val_predict

    model = make_pipeline(StandardScaler(), LogisticRegression())
    X, y = train[CHEAP], train["malignant"].to_numpy()
    q = cross_val_predict(model, X, y, cv=5, method="predict_proba")[:, 1]
    tries = np.geomspace(0.02, 0.95, 60)
    costs = [cost_missed * np.sum(y & (q < t)) + cost_alarm * np.sum(~y & (q >= t)) for t in tries]
    return model.fit(X, y).predict_proba(new[CHEAP])[:, 1] >= tries[np.argmin(costs)]

# %% flag-samples wrong: predict, which means a threshold of one half
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(train[CHEAP], train["malignant"]).predict(new[CHEAP])

# %% flag-samples wrong: the costs are swapped in the threshold
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    p = model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])[:, 1]
    return p >= cost_missed / (cost_alarm + cost_missed)

# %% flag-samples wrong: the column of the other class
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    p = model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])[:, 0]
    return p >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: flags everybody, to be safe
def flag_samples(train, new, cost_missed, cost_alarm):
    return np.ones(len(new), dtype=bool)

# %% flag-samples wrong: flags everybody or nobody, whichever is cheaper
def flag_samples(train, new, cost_missed, cost_alarm):
    share = train["malignant"].mean()
    return np.full(len(new), share * cost_missed >= (1 - share) * cost_alarm)

# %% flag-samples wrong: the costs count twice, as weights in training and in the threshold as well
def flag_samples(train, new, cost_missed, cost_alarm):
    weights = {True: cost_missed / cost_alarm, False: 1.0}
    model = make_pipeline(StandardScaler(), LogisticRegression(class_weight=weights))
    p = model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])[:, 1]
    return p >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: returns the probabilities
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])[:, 1]

# %% flag-samples wrong: both columns of predict_proba are compared
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    p = model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])
    return p >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: flags the same share of new as is flagged of train
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(train[CHEAP], train["malignant"])
    known = model.predict_proba(train[CHEAP])[:, 1]
    share = np.mean(known >= cost_alarm / (cost_alarm + cost_missed))
    p = model.predict_proba(new[CHEAP])[:, 1]
    return p >= np.quantile(p, 1 - share)

# %% flag-samples wrong: new is standardised with its own mean and spread
def flag_samples(train, new, cost_missed, cost_alarm):
    def scaled(table):
        return ((table[CHEAP] - table[CHEAP].mean()) / table[CHEAP].std()).fillna(0.0)

    model = LogisticRegression().fit(scaled(train), train["malignant"])
    p = model.predict_proba(scaled(new))[:, 1]
    return p >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: takes columns by position, and trusts that the order stays
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(train[CHEAP].to_numpy(), train["malignant"])
    p = model.predict_proba(new.to_numpy())[:, 1]
    return p >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: drops the truth from the caller's table
def flag_samples(train, new, cost_missed, cost_alarm):
    truth = train.pop("malignant")
    model = make_pipeline(StandardScaler(), LogisticRegression())
    p = model.fit(train[CHEAP], truth).predict_proba(new[CHEAP])[:, 1]
    return p >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: writes the probability into the caller's table
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    new["p"] = model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])[:, 1]
    return new["p"] >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: without scaling the small columns hardly count
def flag_samples(train, new, cost_missed, cost_alarm):
    model = LogisticRegression(max_iter=1000)
    p = model.fit(train[CHEAP], train["malignant"]).predict_proba(new[CHEAP])[:, 1]
    return p >= cost_alarm / (cost_alarm + cost_missed)


# %% flag-samples wrong: learns from all samples, the ones to be judged among them
def flag_samples(train, new, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(samples[CHEAP], samples["malignant"])
    return model.predict_proba(new[CHEAP])[:, 1] >= cost_alarm / (cost_alarm + cost_missed)

# %% flag-samples wrong: looks the answers up by their place in the table
def flag_samples(train, new, cost_missed, cost_alarm):
    return samples.loc[new.index, "malignant"].to_numpy()

# %% to-probability equivalent: at 0 both forms are one half
# - return np.where(log_odds >= 0, 1, small) / (1 + small)
# + return np.where(log_odds > 0, 1, small) / (1 + small)

# %% judge equivalent: y_true holds nothing but 0 and 1
# - positive, flagged = y_true == 1, p >= threshold
# + positive, flagged = y_true >= 1, p >= threshold

# %% log-loss equivalent: y_true holds nothing but 0 and 1
# - sign = np.where(y_true == 1, -1, 1)
# + sign = np.where(y_true >= 1, -1, 1)

# %% roc-auc equivalent: y_true holds nothing but 0 and 1
# - positive, negative = scores[y_true == 1], scores[y_true == 0]
# + positive, negative = scores[y_true == 1], scores[y_true <= 0]

# - positive, negative = scores[y_true == 1], scores[y_true == 0]
# + positive, negative = scores[y_true >= 1], scores[y_true == 0]

# %% cheapest-threshold equivalent: y_true holds nothing but 0 and 1
# - missed = np.sum(p[y_true == 1] < threshold)
# + missed = np.sum(p[y_true >= 1] < threshold)

# - alarms = np.sum(p[y_true == 0] >= threshold)
# + alarms = np.sum(p[y_true <= 0] >= threshold)

# %% fit-logistic equivalent: one step more or less at the bottom of the valley
# - for _ in range(2000):
# + for _ in range(2001):

# - for _ in range(2000):
# + for _ in range(1999):

# %% fit-logistic equivalent: steps three times as long end at the same minimum
# - theta -= 0.5 * (A.T @ (p - y_true) / len(A) + price * theta)
# + theta -= 1.5 * (A.T @ (p - y_true) / len(A) + price * theta)

# %% flag-samples equivalent: on measured data both expected costs are never exactly equal
# - return p * cost_missed >= (1 - p) * cost_alarm
# + return p * cost_missed > (1 - p) * cost_alarm
