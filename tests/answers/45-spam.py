"""Answers to the project 45-spam, right and wrong; each stands in the solution cell of its exercise."""

# %% tokenize right: one character after the other
def tokenize(text):
    tokens, word = [], ""
    for sign in text.lower() + " ":
        if sign in "0123456789":
            word += "0"
        elif sign.isalnum():
            word += sign
        else:
            if word:
                tokens.append(word)
                word = ""
            if sign in "£$€":
                tokens.append(sign)
    return tokens


# %% tokenize right: spaces around the signs, then split
def tokenize(text):
    table = str.maketrans("123456789_", "000000000 ")
    text = text.lower().translate(table)
    text = re.sub(r"([£$€])", r" \1 ", text)
    text = re.sub(r"[^\w£$€]", " ", text)
    return text.split()


# %% tokenize wrong: splits at white space only, so punctuation sticks to words
def tokenize(text):
    return re.sub(r"[0-9]", "0", text.lower()).split()


# %% tokenize wrong: letters are only a to z
def tokenize(text):
    return re.findall(r"[a-z0-9]+|[£$€]", re.sub(r"[0-9]", "0", text.lower()))


# %% tokenize wrong: scikit-learn's default pattern, which drops words of one letter
def tokenize(text):
    return re.findall(r"\b[^\W_]{2,}\b|[£$€]", re.sub(r"[0-9]", "0", text.lower()))


# %% tokenize wrong: a whole number becomes one 0, so its length is lost
def tokenize(text):
    return re.findall(r"[^\W_]+|[£$€]", re.sub(r"[0-9]+", "0", text.lower()))


# %% tokenize wrong: forgets the lower case
def tokenize(text):
    return re.findall(r"[^\W_]+|[£$€]", re.sub(r"[0-9]", "0", text))


# %% tokenize wrong: a set of words, so repeats and order are lost
def tokenize(text):
    return sorted(set(re.findall(r"[^\W_]+|[£$€]", re.sub(r"[0-9]", "0", text.lower()))))


# %% tokenize wrong: \w takes the underscore for a letter
def tokenize(text):
    return re.findall(r"\w+|[£$€]", re.sub(r"[0-9]", "0", text.lower()))


# %% tokenize wrong: \d takes the digits of other scripts too
def tokenize(text):
    return re.findall(r"[^\W_]+|[£$€]", re.sub(r"\d", "0", text.lower()))


# %% word-log-likelihoods right: plain loops and dicts
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    if len(token_lists) != len(labels):
        raise ValueError("one label for each message, please")
    vocabulary = []
    for tokens in token_lists:
        for word in tokens:
            if word not in vocabulary:
                vocabulary.append(word)
    result = {}
    for label in ["ham", "spam"]:
        count = dict.fromkeys(vocabulary, 0)
        for tokens, its_label in zip(token_lists, labels):
            if its_label == label:
                for word in tokens:
                    count[word] += 1
        below = sum(count.values()) + alpha * len(vocabulary)
        result[label] = {word: math.log(count[word] + alpha) - math.log(below) for word in vocabulary}
    return result


# %% word-log-likelihoods right: a table of counts with NumPy
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if not alpha > 0 or len(token_lists) != len(labels):
        raise ValueError("alpha must be positive, and the lengths equal")
    vocabulary = sorted({word for tokens in token_lists for word in tokens})
    place = {word: i for i, word in enumerate(vocabulary)}
    counts = np.full((2, len(vocabulary)), float(alpha))
    for tokens, label in zip(token_lists, labels):
        for word in tokens:
            counts[int(label == "spam"), place[word]] += 1
    if not vocabulary:
        return {"ham": {}, "spam": {}}
    logs = np.log(counts / counts.sum(axis=1, keepdims=True))
    return {c: dict(zip(vocabulary, logs[i])) for i, c in enumerate(["ham", "spam"])}


# %% word-log-likelihoods wrong: no smoothing, words that a class has not seen are left out
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    counts = {"ham": Counter(), "spam": Counter()}
    for tokens, label in zip(token_lists, labels, strict=True):
        counts[label].update(tokens)
    return {
        label: {word: math.log(n / count.total()) for word, n in count.items()}
        for label, count in counts.items()
    }


# %% word-log-likelihoods wrong: alpha above, but not alpha times V below
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    counts = {"ham": Counter(), "spam": Counter()}
    for tokens, label in zip(token_lists, labels, strict=True):
        counts[label].update(tokens)
    vocabulary = counts["ham"].keys() | counts["spam"].keys()
    return {
        label: {w: math.log((count[w] + alpha) / max(count.total(), 1)) for w in vocabulary}
        for label, count in counts.items()
    }


# %% word-log-likelihoods wrong: V is the vocabulary of the class, not of both
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    counts = {"ham": Counter(), "spam": Counter()}
    for tokens, label in zip(token_lists, labels, strict=True):
        counts[label].update(tokens)
    vocabulary = counts["ham"].keys() | counts["spam"].keys()
    table = {}
    for label, count in counts.items():
        below = count.total() + alpha * max(len(count), 1)
        table[label] = {w: math.log((count[w] + alpha) / below) for w in vocabulary}
    return table


# %% word-log-likelihoods wrong: always adds 1, whatever alpha is
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    counts = {"ham": Counter(), "spam": Counter()}
    for tokens, label in zip(token_lists, labels, strict=True):
        counts[label].update(tokens)
    vocabulary = counts["ham"].keys() | counts["spam"].keys()
    table = {}
    for label, count in counts.items():
        below = count.total() + len(vocabulary)
        table[label] = {w: math.log((count[w] + 1) / below) for w in vocabulary}
    return table


# %% word-log-likelihoods wrong: counts messages that have the word, not occurrences
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    counts = {"ham": Counter(), "spam": Counter()}
    for tokens, label in zip(token_lists, labels, strict=True):
        counts[label].update(set(tokens))
    vocabulary = counts["ham"].keys() | counts["spam"].keys()
    table = {}
    for label, count in counts.items():
        below = count.total() + alpha * len(vocabulary)
        table[label] = {w: math.log((count[w] + alpha) / below) for w in vocabulary}
    return table


# %% word-log-likelihoods wrong: only the classes that occur get a key
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    counts = {}
    for tokens, label in zip(token_lists, labels, strict=True):
        counts.setdefault(label, Counter()).update(tokens)
    vocabulary = {w for count in counts.values() for w in count}
    table = {}
    for label, count in counts.items():
        below = count.total() + alpha * len(vocabulary)
        table[label] = {w: math.log((count[w] + alpha) / below) for w in vocabulary}
    return table


# %% word-log-likelihoods wrong: probabilities, without the logarithm
def word_log_likelihoods(token_lists, labels, alpha=1.0):
    if alpha <= 0:
        raise ValueError("alpha must be greater than 0")
    counts = {"ham": Counter(), "spam": Counter()}
    for tokens, label in zip(token_lists, labels, strict=True):
        counts[label].update(tokens)
    vocabulary = counts["ham"].keys() | counts["spam"].keys()
    table = {}
    for label, count in counts.items():
        below = count.total() + alpha * len(vocabulary)
        table[label] = {w: (count[w] + alpha) / below for w in vocabulary}
    return table


# %% predict-naive-bayes right: one balance that every word moves
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    balance = log_prior["spam"] - log_prior["ham"]
    for word in tokens:
        if word in log_likelihood["spam"]:
            balance += log_likelihood["spam"][word] - log_likelihood["ham"][word]
    return "spam" if balance > 0 else "ham"


# %% predict-naive-bayes right: counts the words first
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    counts = Counter(tokens)
    scores = dict(log_prior)
    for label in scores:
        table = log_likelihood[label]
        scores[label] += math.fsum(n * table.get(word, 0.0) for word, n in counts.items())
    return max(["ham", "spam"], key=scores.get)


# %% predict-naive-bayes wrong: a product of probabilities, which underflows to 0
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    score = {}
    for label in ("ham", "spam"):
        score[label] = math.exp(log_prior[label])
        for word in tokens:
            if word in log_likelihood[label]:
                score[label] *= math.exp(log_likelihood[label][word])
    return "spam" if score["spam"] > score["ham"] else "ham"


# %% predict-naive-bayes wrong: the prior is forgotten
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    score = {
        label: sum(table[word] for word in tokens if word in table)
        for label, table in log_likelihood.items()
    }
    return "spam" if score["spam"] > score["ham"] else "ham"


# %% predict-naive-bayes wrong: an unknown word is a KeyError
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    score = {
        label: log_prior[label] + sum(table[word] for word in tokens)
        for label, table in log_likelihood.items()
    }
    return "spam" if score["spam"] > score["ham"] else "ham"


# %% predict-naive-bayes wrong: unknown words count as evidence for spam
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    score = {
        label: log_prior[label] + sum(table[word] for word in tokens if word in table)
        for label, table in log_likelihood.items()
    }
    score["spam"] += 0.5 * sum(word not in log_likelihood["spam"] for word in tokens)
    return "spam" if score["spam"] > score["ham"] else "ham"


# %% predict-naive-bayes wrong: each word counts once
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    score = {
        label: log_prior[label] + sum(table[word] for word in set(tokens) if word in table)
        for label, table in log_likelihood.items()
    }
    return "spam" if score["spam"] > score["ham"] else "ham"


# %% predict-naive-bayes wrong: a tie is spam
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    score = {
        label: log_prior[label] + sum(table[word] for word in tokens if word in table)
        for label, table in log_likelihood.items()
    }
    return "spam" if score["spam"] >= score["ham"] else "ham"


# %% predict-naive-bayes wrong: sums first, then goes back to probabilities to compare
def predict_naive_bayes(tokens, log_prior, log_likelihood):
    score = {
        label: math.exp(log_prior[label] + sum(table[w] for w in tokens if w in table))
        for label, table in log_likelihood.items()
    }
    return "spam" if score["spam"] > score["ham"] else "ham"


# %% filter-report right: counts pairs with Python
def filter_report(is_spam, blocked):
    is_spam, blocked = list(is_spam), list(blocked)
    if len(is_spam) != len(blocked) or not is_spam:
        raise ValueError("wrong lengths")
    pairs = Counter((bool(y), bool(b)) for y, b in zip(is_spam, blocked))
    a, b, c, d = pairs[True, True], pairs[True, False], pairs[False, True], pairs[False, False]
    root = ((a + b) * (a + c) * (d + b) * (d + c)) ** 0.5
    return {
        "caught": a,
        "missed": b,
        "wrongly_blocked": c,
        "delivered": d,
        "precision": a / (a + c) if a + c else 0.0,
        "recall": a / (a + b) if a + b else 0.0,
        "ham_blocked": c / (c + d) if c + d else 0.0,
        "mcc": (a * d - b * c) / root if root else 0.0,
    }


# %% filter-report right: MCC as the correlation of two columns
def filter_report(is_spam, blocked):
    y, p = np.asarray(is_spam, dtype=float), np.asarray(blocked, dtype=float)
    if y.shape != p.shape or y.size == 0:
        raise ValueError("the two must have the same length, and not be empty")
    spam, stop = y.sum(), p.sum()
    caught = float(y @ p)
    varied = y.std() > 0 and p.std() > 0
    return {
        "caught": int(caught),
        "missed": int(spam - caught),
        "wrongly_blocked": int(stop - caught),
        "delivered": int(len(y) - spam - stop + caught),
        "precision": float(caught / max(stop, 1)),
        "recall": float(caught / max(spam, 1)),
        "ham_blocked": float((stop - caught) / max(len(y) - spam, 1)),
        "mcc": float(np.corrcoef(y, p)[0, 1]) if varied else 0.0,
    }


# %% filter-report wrong: precision and recall are swapped
def filter_report(is_spam, blocked):
    y, p = np.asarray(is_spam, dtype=bool), np.asarray(blocked, dtype=bool)
    if len(y) != len(p) or len(y) == 0:
        raise ValueError("wrong lengths")
    a, b, c, d = (int(x.sum()) for x in (y & p, y & ~p, ~y & p, ~y & ~p))
    root = math.sqrt((a + b) * (a + c) * (d + b) * (d + c))
    return {
        "caught": a,
        "missed": b,
        "wrongly_blocked": c,
        "delivered": d,
        "precision": a / (a + b) if a + b else 0.0,
        "recall": a / (a + c) if a + c else 0.0,
        "ham_blocked": c / (c + d) if c + d else 0.0,
        "mcc": (a * d - b * c) / root if root else 0.0,
    }


# %% filter-report wrong: ham blocked as a share of all that was blocked
def filter_report(is_spam, blocked):
    y, p = np.asarray(is_spam, dtype=bool), np.asarray(blocked, dtype=bool)
    if len(y) != len(p) or len(y) == 0:
        raise ValueError("wrong lengths")
    a, b, c, d = (int(x.sum()) for x in (y & p, y & ~p, ~y & p, ~y & ~p))
    root = math.sqrt((a + b) * (a + c) * (d + b) * (d + c))
    return {
        "caught": a,
        "missed": b,
        "wrongly_blocked": c,
        "delivered": d,
        "precision": a / (a + c) if a + c else 0.0,
        "recall": a / (a + b) if a + b else 0.0,
        "ham_blocked": c / (a + c) if a + c else 0.0,
        "mcc": (a * d - b * c) / root if root else 0.0,
    }


# %% filter-report wrong: divides by zero where nothing is blocked
def filter_report(is_spam, blocked):
    y, p = np.asarray(is_spam, dtype=bool), np.asarray(blocked, dtype=bool)
    if len(y) != len(p) or len(y) == 0:
        raise ValueError("wrong lengths")
    a, b, c, d = (int(x.sum()) for x in (y & p, y & ~p, ~y & p, ~y & ~p))
    return {
        "caught": a,
        "missed": b,
        "wrongly_blocked": c,
        "delivered": d,
        "precision": a / (a + c),
        "recall": a / (a + b),
        "ham_blocked": c / (c + d),
        "mcc": (a * d - b * c) / math.sqrt((a + b) * (a + c) * (d + b) * (d + c)),
    }


# %% filter-report wrong: NumPy's 64-bit integers overflow in the product of four counts
def filter_report(is_spam, blocked):
    y, p = np.asarray(is_spam, dtype=bool), np.asarray(blocked, dtype=bool)
    if len(y) != len(p) or len(y) == 0:
        raise ValueError("wrong lengths")
    a, b, c, d = (y & p).sum(), (y & ~p).sum(), (~y & p).sum(), (~y & ~p).sum()
    with np.errstate(all="ignore"):
        root = np.sqrt((a + b) * (a + c) * (d + b) * (d + c))
    return {
        "caught": a,
        "missed": b,
        "wrongly_blocked": c,
        "delivered": d,
        "precision": a / (a + c) if a + c else 0.0,
        "recall": a / (a + b) if a + b else 0.0,
        "ham_blocked": c / (c + d) if c + d else 0.0,
        "mcc": (a * d - b * c) / root if root else 0.0,
    }


# %% filter-report wrong: takes ham for the positive class
def filter_report(is_spam, blocked):
    y, p = ~np.asarray(is_spam, dtype=bool), ~np.asarray(blocked, dtype=bool)
    if len(y) != len(p) or len(y) == 0:
        raise ValueError("wrong lengths")
    a, b, c, d = (int(x.sum()) for x in (y & p, y & ~p, ~y & p, ~y & ~p))
    root = math.sqrt((a + b) * (a + c) * (d + b) * (d + c))
    return {
        "caught": a,
        "missed": b,
        "wrongly_blocked": c,
        "delivered": d,
        "precision": a / (a + c) if a + c else 0.0,
        "recall": a / (a + b) if a + b else 0.0,
        "ham_blocked": c / (c + d) if c + d else 0.0,
        "mcc": (a * d - b * c) / root if root else 0.0,
    }


# %% filter-report wrong: MCC without the square root
def filter_report(is_spam, blocked):
    y, p = np.asarray(is_spam, dtype=bool), np.asarray(blocked, dtype=bool)
    if len(y) != len(p) or len(y) == 0:
        raise ValueError("wrong lengths")
    a, b, c, d = (int(x.sum()) for x in (y & p, y & ~p, ~y & p, ~y & ~p))
    below = (a + b) * (a + c) * (d + b) * (d + c)
    return {
        "caught": a,
        "missed": b,
        "wrongly_blocked": c,
        "delivered": d,
        "precision": a / (a + c) if a + c else 0.0,
        "recall": a / (a + b) if a + b else 0.0,
        "ham_blocked": c / (c + d) if c + d else 0.0,
        "mcc": (a * d - b * c) / below if below else 0.0,
    }


# %% pick-threshold right: sorts once and adds up from the top
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    if len(scores) != len(is_spam) or len(scores) == 0:
        raise ValueError("wrong lengths")
    rows = sorted(zip(map(float, scores), map(bool, is_spam)), reverse=True)
    cost = spam_cost * sum(spam for _, spam in rows)
    best_cost, best = cost, math.inf
    for i, (score, spam) in enumerate(rows):
        cost += -spam_cost if spam else ham_cost
        last_of_equals = i + 1 == len(rows) or rows[i + 1][0] != score
        if last_of_equals and cost < best_cost:
            best_cost, best = cost, score
    return best


# %% pick-threshold right: all candidates in one table of truth values
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    s, y = np.asarray(scores, dtype=float), np.asarray(is_spam, dtype=bool)
    if s.shape != y.shape or s.size == 0:
        raise ValueError("wrong lengths")
    t = np.append(np.unique(s), np.inf)
    blocked = s[None, :] >= t[:, None]
    cost = blocked[:, ~y].sum(axis=1) * ham_cost + (~blocked[:, y]).sum(axis=1) * spam_cost
    return float(t[cost == cost.min()].max())


# %% pick-threshold wrong: the two prices are swapped
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    s, y = np.asarray(scores, dtype=float), np.asarray(is_spam, dtype=bool)
    if len(s) != len(y) or len(s) == 0:
        raise ValueError("wrong lengths")
    candidates = [math.inf, *np.unique(s)[::-1]]
    costs = [spam_cost * (~y & (s >= t)).sum() + ham_cost * (y & (s < t)).sum() for t in candidates]
    return float(candidates[int(np.argmin(costs))])


# %% pick-threshold wrong: blocks only above the threshold, not at it
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    s, y = np.asarray(scores, dtype=float), np.asarray(is_spam, dtype=bool)
    if len(s) != len(y) or len(s) == 0:
        raise ValueError("wrong lengths")
    candidates = [math.inf, *np.unique(s)[::-1]]
    costs = [ham_cost * (~y & (s > t)).sum() + spam_cost * (y & (s <= t)).sum() for t in candidates]
    return float(candidates[int(np.argmin(costs))])


# %% pick-threshold wrong: the lowest of equally cheap thresholds
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    s, y = np.asarray(scores, dtype=float), np.asarray(is_spam, dtype=bool)
    if len(s) != len(y) or len(s) == 0:
        raise ValueError("wrong lengths")
    candidates = [*np.unique(s), math.inf]
    costs = [ham_cost * (~y & (s >= t)).sum() + spam_cost * (y & (s < t)).sum() for t in candidates]
    return float(candidates[int(np.argmin(costs))])


# %% pick-threshold wrong: never thinks of blocking nothing
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    s, y = np.asarray(scores, dtype=float), np.asarray(is_spam, dtype=bool)
    if len(s) != len(y) or len(s) == 0:
        raise ValueError("wrong lengths")
    candidates = np.unique(s)[::-1]
    costs = [ham_cost * (~y & (s >= t)).sum() + spam_cost * (y & (s < t)).sum() for t in candidates]
    return float(candidates[int(np.argmin(costs))])


# %% pick-threshold wrong: the threshold with the best accuracy, whatever the prices
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    s, y = np.asarray(scores, dtype=float), np.asarray(is_spam, dtype=bool)
    if len(s) != len(y) or len(s) == 0:
        raise ValueError("wrong lengths")
    candidates = [math.inf, *np.unique(s)[::-1]]
    rights = [((s >= t) == y).mean() for t in candidates]
    return float(candidates[int(np.argmax(rights))])


# %% pick-threshold wrong: a grid from 0 to 1, as if every score were a probability
def pick_threshold(scores, is_spam, ham_cost=20, spam_cost=1):
    s, y = np.asarray(scores, dtype=float), np.asarray(is_spam, dtype=bool)
    if len(s) != len(y) or len(s) == 0:
        raise ValueError("wrong lengths")
    candidates = np.round(np.linspace(1, 0, 101), 2)
    costs = [ham_cost * (~y & (s >= t)).sum() + spam_cost * (y & (s < t)).sum() for t in candidates]
    return float(candidates[int(np.argmin(costs))])


# %% leak-free-split right: sets and lists in place of pandas
def leak_free_split(messages, test_share=0.3, seed=0):
    import random

    seen, kept = set(), []
    for i, text in enumerate(messages["text"]):
        key = re.sub(r"\s+", " ", text).strip().lower()
        if key not in seen:
            seen.add(key)
            kept.append(i)
    chosen = set(random.Random(seed).sample(kept, round(test_share * len(kept))))
    train = [i for i in kept if i not in chosen]
    return messages.iloc[train], messages.iloc[sorted(chosen)]


# %% leak-free-split right: a helper column in a copy, and sample
def leak_free_split(messages, test_share=0.3, seed=0):
    copy = messages.assign(_key=messages["text"].str.lower().str.split().str.join(" "))
    copy = copy.drop_duplicates("_key", keep="first").drop(columns="_key")
    test = copy.sample(n=round(test_share * len(copy)), random_state=seed)
    in_test = copy.index.isin(test.index)
    return copy[~in_test], copy[in_test]


# %% leak-free-split wrong: drops repeats after the split, on each side by itself
def leak_free_split(messages, test_share=0.3, seed=0):
    chosen = np.zeros(len(messages), dtype=bool)
    chosen[: round(test_share * len(messages))] = True
    np.random.default_rng(seed).shuffle(chosen)
    key = messages["text"].map(lambda text: " ".join(text.lower().split()))
    train, test = messages[~chosen], messages[chosen]
    return train[~key[~chosen].duplicated()], test[~key[chosen].duplicated()]


# %% leak-free-split wrong: keeps the last of the same messages
def leak_free_split(messages, test_share=0.3, seed=0):
    key = messages["text"].map(lambda text: " ".join(text.lower().split()))
    kept = messages[~key.duplicated(keep="last")]
    chosen = np.zeros(len(kept), dtype=bool)
    chosen[: round(test_share * len(kept))] = True
    np.random.default_rng(seed).shuffle(chosen)
    return kept[~chosen], kept[chosen]


# %% leak-free-split wrong: only exact copies are repeats
def leak_free_split(messages, test_share=0.3, seed=0):
    kept = messages.drop_duplicates("text")
    chosen = np.zeros(len(kept), dtype=bool)
    chosen[: round(test_share * len(kept))] = True
    np.random.default_rng(seed).shuffle(chosen)
    return kept[~chosen], kept[chosen]


# %% leak-free-split wrong: returns the simplified texts
def leak_free_split(messages, test_share=0.3, seed=0):
    messages = messages.copy()
    messages["text"] = messages["text"].map(lambda text: " ".join(text.lower().split()))
    kept = messages.drop_duplicates("text")
    chosen = np.zeros(len(kept), dtype=bool)
    chosen[: round(test_share * len(kept))] = True
    np.random.default_rng(seed).shuffle(chosen)
    return kept[~chosen], kept[chosen]


# %% leak-free-split wrong: the first part is for training, without chance
def leak_free_split(messages, test_share=0.3, seed=0):
    key = messages["text"].map(lambda text: " ".join(text.lower().split()))
    kept = messages[~key.duplicated()]
    cut = len(kept) - round(test_share * len(kept))
    return kept.iloc[:cut], kept.iloc[cut:]


# %% leak-free-split wrong: throws away all copies, the first too
def leak_free_split(messages, test_share=0.3, seed=0):
    key = messages["text"].map(lambda text: " ".join(text.lower().split()))
    kept = messages[~key.duplicated(keep=False)]
    chosen = np.zeros(len(kept), dtype=bool)
    chosen[: round(test_share * len(kept))] = True
    np.random.default_rng(seed).shuffle(chosen)
    return kept[~chosen], kept[chosen]


# %% leak-free-split wrong: resets the index, so nobody can find the messages again
def leak_free_split(messages, test_share=0.3, seed=0):
    key = messages["text"].map(lambda text: " ".join(text.lower().split()))
    kept = messages[~key.duplicated()].reset_index(drop=True)
    chosen = np.zeros(len(kept), dtype=bool)
    chosen[: round(test_share * len(kept))] = True
    np.random.default_rng(seed).shuffle(chosen)
    return kept[~chosen], kept[chosen]


# %% leak-free-split wrong: takes a seed and ignores it
def leak_free_split(messages, test_share=0.3, seed=0):
    key = messages["text"].map(lambda text: " ".join(text.lower().split()))
    kept = messages[~key.duplicated()]
    chosen = np.zeros(len(kept), dtype=bool)
    chosen[: round(test_share * len(kept))] = True
    np.random.default_rng(0).shuffle(chosen)
    return kept[~chosen], kept[chosen]


# %% leak-free-split wrong: draws without the seed, so each call gives another split
def leak_free_split(messages, test_share=0.3, seed=0):
    key = messages["text"].map(lambda text: " ".join(text.lower().split()))
    kept = messages[~key.duplicated()]
    chosen = np.zeros(len(kept), dtype=bool)
    chosen[: round(test_share * len(kept))] = True
    np.random.default_rng().shuffle(chosen)
    return kept[~chosen], kept[chosen]


# %% build-pipeline right: many pieces share one column, so no vocabulary at all
def build_pipeline():
    from sklearn.feature_extraction.text import HashingVectorizer

    pieces = HashingVectorizer(analyzer="char_wb", ngram_range=(2, 5), n_features=2000)
    return Pipeline([("pieces", pieces), ("model", LinearSVC(random_state=0))])


# %% build-pipeline right: pieces alone that occur three times, chosen by their labels
def build_pipeline():
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True)
    return make_pipeline(pieces, SelectKBest(chi2, k=1900), LinearSVC(random_state=0))


# %% build-pipeline right: weights choose the columns, and the model has only predict_proba
def build_pipeline():
    from sklearn.calibration import CalibratedClassifierCV
    from sklearn.feature_selection import SelectFromModel

    columns = make_union(TfidfVectorizer(), TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4)))
    chosen = SelectFromModel(
        LinearSVC(random_state=0),
        max_features=lambda table: min(2000, table.shape[1]),
        threshold=-math.inf,
    )
    model = CalibratedClassifierCV(LinearSVC(random_state=0), cv=5, ensemble=False)
    return make_pipeline(columns, chosen, model)


# %% build-pipeline wrong: the vectoriser was fitted outside, and only transforms
def build_pipeline():
    from sklearn.preprocessing import FunctionTransformer

    words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    columns = make_union(words, pieces).fit(sample["text"])
    return make_pipeline(
        FunctionTransformer(columns.transform), SelectKBest(chi2, k=2000), LinearSVC(random_state=0)
    )


# %% build-pipeline wrong: naive Bayes on counts of single words, which stays below the bar
def build_pipeline():
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.naive_bayes import MultinomialNB

    return make_pipeline(CountVectorizer(), MultinomialNB())


# %% build-pipeline wrong: the lesson's pipeline, which has far too many columns
def build_pipeline():
    words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    return make_pipeline(make_union(words, pieces), LinearSVC(C=1, random_state=0))


# %% build-pipeline wrong: keeps the pieces that are frequent, not those that tell
def build_pipeline():
    pieces = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, max_features=2000
    )
    return make_pipeline(pieces, LinearSVC(random_state=0))


# %% build-pipeline wrong: whole words alone, good and small, but a doubled letter fools them
def build_pipeline():
    return make_pipeline(TfidfVectorizer(), LinearSVC(random_state=0))


# %% build-pipeline wrong: returned already fitted
def build_pipeline():
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    pipeline = make_pipeline(pieces, SelectKBest(chi2, k=2000), LinearSVC(random_state=0))
    return pipeline.fit(sample["text"], sample["label"] == "spam")


# %% build-pipeline wrong: the vocabulary is fixed to words and pieces of the sample
def build_pipeline():
    def fixed(**options):
        vocabulary = TfidfVectorizer(**options).fit(sample["text"]).vocabulary_
        return TfidfVectorizer(**options, vocabulary=vocabulary, sublinear_tf=True)

    columns = make_union(fixed(ngram_range=(1, 2)), fixed(analyzer="char_wb", ngram_range=(3, 5)))
    return make_pipeline(columns, SelectKBest(chi2, k=2000), LinearSVC(random_state=0))


# %% build-pipeline wrong: judges by length and digits alone
def build_pipeline():
    from sklearn.preprocessing import FunctionTransformer

    def shape(texts):
        return np.array([[len(t), sum(c.isdigit() for c in t)] for t in texts], dtype=float)

    return make_pipeline(FunctionTransformer(shape), LogisticRegression())


# %% build-pipeline wrong: two steps in a list, not a pipeline
def build_pipeline():
    return [TfidfVectorizer(ngram_range=(1, 2)), LinearSVC(random_state=0)]


# %% build-pipeline wrong: the same model object in every pipeline
_shared_model = LinearSVC(random_state=0)
_shared_columns = make_union(
    TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True),
    TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
)
_shared_choice = SelectKBest(chi2, k=2000)


def build_pipeline():
    return make_pipeline(_shared_columns, _shared_choice, _shared_model)


# %% ship-filter right: three shuffles, and the mean of the cheapest thresholds
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = train["label"].eq("spam").to_numpy()
    cuts = []
    for seed in range(3):
        folds = StratifiedKFold(5, shuffle=True, random_state=seed)
        s = cross_val_predict(pipeline, train["text"], y, cv=folds, method="decision_function")
        candidates = np.append(np.unique(s), s.max() + 1)
        costs = np.array([20 * (s[~y] >= t).sum() + (s[y] < t).sum() for t in candidates])
        cuts.append(candidates[costs == costs.min()].max())
    threshold = float(np.mean(cuts))
    pipeline.fit(train["text"], y)
    joblib.dump(dict(model=pipeline, threshold=threshold), str(path))
    saved = joblib.load(path)["model"]
    rows = []
    for index, row in fresh.iterrows():
        score = float(saved.decision_function([row["text"]])[0])
        if (score >= threshold) != (row["label"] == "spam"):
            rows.append((abs(score - threshold), index, row["label"], row["text"], score))
    rows.sort(key=lambda row: -row[0])
    rows = rows[:worst]
    return pd.DataFrame(
        {"label": [r[2] for r in rows], "text": [r[3] for r in rows], "score": [r[4] for r in rows]},
        index=[r[1] for r in rows],
    )


# %% ship-filter right: a budget of blocked ham, on honest scores
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    s = cross_val_predict(pipeline, train["text"], y, cv=5, method="decision_function")
    threshold = float(np.quantile(s[~y], 0.998))
    model = pipeline.fit(train["text"], y)
    joblib.dump({"threshold": threshold, "model": model}, path)
    table = fresh.loc[:, ["label", "text"]].copy()
    table["score"] = model.decision_function(table["text"])
    wrong = table[(table["score"] >= threshold) ^ (table["label"] == "spam")]
    away = (wrong["score"] - threshold).abs().sort_values(ascending=False, kind="stable")
    return wrong.loc[away.index[:worst]]


# %% ship-filter wrong: the threshold comes from scores of messages the model was fitted on
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    model = pipeline.fit(train["text"], y)
    s = model.decision_function(train["text"])
    candidates = [math.inf, *np.sort(s)[::-1]]
    prices = [20 * (~y & (s >= t)).sum() + (y & (s < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: the threshold that is best on the fresh messages
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (fresh["label"] == "spam").to_numpy()
    model = pipeline.fit(train["text"], train["label"] == "spam")
    s = model.decision_function(fresh["text"])
    candidates = [math.inf, *np.sort(s)[::-1]]
    prices = [20 * (~y & (s >= t)).sum() + (y & (s < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=s)
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: leaves the threshold at 0, as predict does
def ship_filter(pipeline, train, fresh, path, worst=5):
    model = pipeline.fit(train["text"], train["label"] == "spam")
    threshold = 0.0
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: a fixed threshold so low that everything is blocked
def ship_filter(pipeline, train, fresh, path, worst=5):
    model = pipeline.fit(train["text"], train["label"] == "spam")
    threshold = -5.0
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: both mistakes cost the same
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    s = cross_val_predict(pipeline, train["text"], y, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(s)[::-1]]
    threshold = float(candidates[int(np.argmin([((s >= t) != y).sum() for t in candidates]))])
    model = pipeline.fit(train["text"], y)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: sorts by the score, so missed spam never comes first
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    s = cross_val_predict(pipeline, train["text"], y, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(s)[::-1]]
    prices = [20 * (~y & (s >= t)).sum() + (y & (s < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], y)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    return report.sort_values("score", ascending=False).head(worst)


# %% ship-filter wrong: the saved model is fitted on train and fresh together
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    s = cross_val_predict(pipeline, train["text"], y, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(s)[::-1]]
    prices = [20 * (~y & (s >= t)).sum() + (y & (s < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    both = pd.concat([train, fresh])
    model = pipeline.fit(both["text"], both["label"] == "spam")
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: saves the model and forgets the threshold
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    s = cross_val_predict(pipeline, train["text"], y, cv=folds, method="decision_function")
    threshold = float(np.quantile(s[~y], 0.998))
    model = pipeline.fit(train["text"], y)
    joblib.dump(model, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: the report lists the most confident decisions, right ones too
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    s = cross_val_predict(pipeline, train["text"], y, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(s)[::-1]]
    prices = [20 * (~y & (s >= t)).sum() + (y & (s < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], y)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: the lesson's grid of thresholds, which ends at 1.5
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    s = cross_val_predict(pipeline, train["text"], y, cv=folds, method="decision_function")
    thresholds = np.linspace(-1.5, 1.5, 301)
    blocked = s >= thresholds[:, None]
    costs = 20 * blocked[:, ~y].sum(axis=1) + (~blocked[:, y]).sum(axis=1)
    threshold = float(thresholds[costs == costs.min()].mean())
    model = pipeline.fit(train["text"], y)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% ship-filter wrong: takes the scores for true log odds, so the threshold is always log 20
def ship_filter(pipeline, train, fresh, path, worst=5):
    y = (train["label"] == "spam").to_numpy()
    threshold = math.log(20)
    model = pipeline.fit(train["text"], y)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)


# %% tokenize strict tuple, array: the list of tokens


# %% word-log-likelihoods strict float32: Values are compared with a tolerance of 1e-9.


# %% filter-report strict float: The first four are whole numbers (`int`)


# %% filter-report strict int: the others are floats


# %% filter-report strict float32: Tolerance 1e-9.


# %% filter-report wrong: returns the four counts and no figure made from them
def filter_report(is_spam, blocked):
    s, b = np.asarray(is_spam, bool), np.asarray(blocked, bool)
    if len(s) != len(b) or len(s) == 0:
        raise ValueError
    return {
        "caught": int((s & b).sum()),
        "missed": int((s & ~b).sum()),
        "wrongly_blocked": int((~s & b).sum()),
        "delivered": int((~s & ~b).sum()),
    }


# %% filter-report equivalent: for truth values NumPy's * is `and`, and so is its // (x // False is 0)
# - a, b = int((is_spam & blocked).sum()), int((is_spam & ~blocked).sum())
# + a, b = int((is_spam * blocked).sum()), int((is_spam & ~blocked).sum())

# - a, b = int((is_spam & blocked).sum()), int((is_spam & ~blocked).sum())
# + a, b = int((is_spam & blocked).sum()), int((is_spam * ~blocked).sum())

# - c, d = int((~is_spam & blocked).sum()), int((~is_spam & ~blocked).sum())
# + c, d = int((~is_spam * blocked).sum()), int((~is_spam & ~blocked).sum())

# - c, d = int((~is_spam & blocked).sum()), int((~is_spam & ~blocked).sum())
# + c, d = int((~is_spam & blocked).sum()), int((~is_spam * ~blocked).sum())

# - a, b = int((is_spam & blocked).sum()), int((is_spam & ~blocked).sum())
# + a, b = int((is_spam // blocked).sum()), int((is_spam & ~blocked).sum())

# - a, b = int((is_spam & blocked).sum()), int((is_spam & ~blocked).sum())
# + a, b = int((is_spam & blocked).sum()), int((is_spam // ~blocked).sum())


# %% filter-report equivalent: a length is never negative
# - if len(is_spam) != len(blocked) or len(is_spam) == 0:
# + if len(is_spam) != len(blocked) or len(is_spam) <= 0:


# %% pick-threshold strict float32: as a `float`


# %% pick-threshold equivalent: for truth values NumPy's * is `and`, and so is its // (x // False is 0)
# - return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()
# + return ham_cost * (blocked * ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()

# - return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()
# + return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked * is_spam).sum()

# - return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()
# + return ham_cost * (blocked // ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()

# - return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()
# + return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked // is_spam).sum()


# %% pick-threshold equivalent: adds the same to the cost of every threshold: x ** False is 1
# - return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()
# + return ham_cost * (blocked ** ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()

# - return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked & is_spam).sum()
# + return ham_cost * (blocked & ~is_spam).sum() + spam_cost * (~blocked ** is_spam).sum()


# %% pick-threshold equivalent: a length is never negative
# - if len(scores) != len(is_spam) or len(scores) == 0:
# + if len(scores) != len(is_spam) or len(scores) <= 0:


# %% leak-free-split strict list: Returns `(train, test)`


# %% leak-free-split equivalent: for a Series of truth values - is ~
# - kept = messages[~simplified.duplicated()]
# + kept = messages[-simplified.duplicated()]


# %% leak-free-split wrong: scikit-learn's split, which shuffles the rows, and they stay shuffled
def leak_free_split(messages, test_share=0.3, seed=0):
    from sklearn.model_selection import train_test_split

    kept = messages[~messages["text"].map(lambda t: " ".join(t.lower().split())).duplicated()]
    n_test = round(test_share * len(kept))
    if n_test == 0:
        return kept, kept.iloc[:0]
    train, test = train_test_split(kept, test_size=n_test, random_state=seed)
    return train, test


# %% build-pipeline wrong: one pipeline, made once, is handed out at every call
_made_once = make_pipeline(
    make_union(TfidfVectorizer(), TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5))),
    SelectKBest(chi2, k=2000),
    LinearSVC(random_state=0),
)


def build_pipeline():
    return _made_once


# %% build-pipeline equivalent: graded by what it achieves, and this pipeline achieves it too
# - words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True)
# + words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=False)

# - words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True)
# + words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(2, 2), sublinear_tf=True)

# - words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True)
# + words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(0, 2), sublinear_tf=True)

# - words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True)
# + words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 3), sublinear_tf=True)

# - words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 2), sublinear_tf=True)
# + words = TfidfVectorizer(token_pattern=r"\w+|[^\w\s]", ngram_range=(1, 1), sublinear_tf=True)

# - pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
# + pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=False)

# - pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
# + pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)

# - pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
# + pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), sublinear_tf=True)

# - pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
# + pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 6), sublinear_tf=True)

# - pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
# + pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)

# - return make_pipeline(columns, SelectKBest(chi2, k=2000), LinearSVC(random_state=0))
# + return make_pipeline(columns, SelectKBest(chi2, k=1999), LinearSVC(random_state=0))

# - return make_pipeline(columns, SelectKBest(chi2, k=2000), LinearSVC(random_state=0))
# + return make_pipeline(columns, SelectKBest(chi2, k=2000), LinearSVC(random_state=1))


# %% ship-filter wrong: saves under a name of its own, and not where it was asked to
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": threshold}, "filter.joblib")
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)



# %% ship-filter wrong: saves the threshold as an array
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": np.array([threshold])}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)



# %% ship-filter wrong: returns a list of rows, without a table
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst).to_dict("records")



# %% ship-filter wrong: leaves its helper column in the table
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst).assign(away=lambda t: (t["score"] - threshold).abs())



# %% ship-filter wrong: numbers the rows anew, so nobody finds the message
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst).reset_index(drop=True)



# %% ship-filter wrong: shows the distance from the threshold as the score
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst).assign(score=lambda t: (t["score"] - threshold).abs())



# %% ship-filter wrong: cuts before it sorts
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
    report = report.head(worst)
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order]



# %% ship-filter wrong: reports the spam that was missed, and no ham that was blocked
def ship_filter(pipeline, train, fresh, path, worst=5):
    is_spam = (train["label"] == "spam").to_numpy()
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    honest = cross_val_predict(pipeline, train["text"], is_spam, cv=folds, method="decision_function")
    candidates = [math.inf, *np.sort(honest)[::-1]]
    prices = [20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates]
    threshold = float(candidates[int(np.argmin(prices))])
    model = pipeline.fit(train["text"], is_spam)
    joblib.dump({"model": model, "threshold": threshold}, path)
    report = fresh[["label", "text"]].assign(score=model.decision_function(fresh["text"]))
    report = report[(report["score"] < threshold) & (report["label"] == "spam")]
    order = np.argsort(-(report["score"] - threshold).abs(), kind="stable")
    return report.iloc[order].head(worst)



# %% ship-filter equivalent: for truth values NumPy's * is `and`, and so is its // (x // False is 0)
# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam * (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates

# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam & (honest >= t)).sum() + (is_spam * (honest < t)).sum() for t in candidates

# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam // (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates

# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam & (honest >= t)).sum() + (is_spam // (honest < t)).sum() for t in candidates


# %% ship-filter equivalent: adds the same to the price of every threshold
# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam ** (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates

# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam << (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates

# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam & (honest >= t)).sum() + (is_spam << (honest < t)).sum() for t in candidates


# %% ship-filter equivalent: a label is ham or spam, and ham comes before spam
# - is_spam = (train["label"] == "spam").to_numpy()
# + is_spam = (train["label"] >= "spam").to_numpy()

# - report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
# + report = report[(report["score"] >= threshold) != (report["label"] >= "spam")]


# %% ship-filter equivalent: the threshold is a score from cross-validation; the fitted model gives no message the same
# - report = report[(report["score"] >= threshold) != (report["label"] == "spam")]
# + report = report[(report["score"] > threshold) != (report["label"] == "spam")]


# %% ship-filter equivalent: the rule is free and graded on its cost; this one is as cheap
# - folds = StratifiedKFold(5, shuffle=True, random_state=0)
# + folds = StratifiedKFold(6, shuffle=True, random_state=0)

# - folds = StratifiedKFold(5, shuffle=True, random_state=0)
# + folds = StratifiedKFold(4, shuffle=True, random_state=0)

# - folds = StratifiedKFold(5, shuffle=True, random_state=0)
# + folds = StratifiedKFold(5, shuffle=True, random_state=1)

# - candidates = [math.inf, *np.sort(honest)[::-1]]
# + candidates = [math.inf, *np.sort(honest)[::+1]]

# - candidates = [math.inf, *np.sort(honest)[::-1]]
# + candidates = [math.inf, *np.sort(honest)[::~1]]

# - candidates = [math.inf, *np.sort(honest)[::-1]]
# + candidates = [math.inf, *np.sort(honest)[::1]]

# - candidates = [math.inf, *np.sort(honest)[::-1]]
# + candidates = [math.inf, *np.sort(honest)[::- 2]]


# %% ship-filter equivalent: a price of 19 or 21, or another candidate, is a rule that is as cheap
# - prices = [
# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + prices = [21 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates

# - prices = [
# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + prices = [19 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates

# - 20 * (~is_spam & (honest >= t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
# + 20 * (~is_spam & (honest > t)).sum() + (is_spam & (honest < t)).sum() for t in candidates
