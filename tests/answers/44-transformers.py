"""Right and wrong answers to the assignment of 44-transformers."""

# %% vocabulary right: most_common over words in alphabetical order, which keeps ties in order
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(sorted(" ".join(texts).split()))
        self.word_of = dict(enumerate(["<unk>"] + [w for w, _ in counts.most_common()]))

    def __len__(self):
        return len(self.word_of)

    def encode(self, text):
        id_of = {w: i for i, w in self.word_of.items()}
        return np.array([id_of.get(w, 0) for w in text.split()], dtype=int)

    def decode(self, ids):
        try:
            return " ".join([self.word_of[int(i)] for i in ids])
        except KeyError as error:
            raise ValueError("no such id") from error

# %% vocabulary right: counted by hand, sorted twice
class Vocabulary:
    def __init__(self, texts):
        counts = {}
        for text in texts:
            for word in text.split():
                counts[word] = counts.get(word, 0) + 1
        words = sorted(counts)
        words.sort(key=counts.get, reverse=True)
        self._words = ("<unk>",) + tuple(words)

    def __len__(self):
        return len(self._words)

    def encode(self, text):
        ids = []
        for word in text.split():
            ids.append(self._words.index(word) if word in self._words else 0)
        return tuple(ids)

    def decode(self, ids):
        words = []
        for i in ids:
            if i < 0 or i >= len(self):
                raise ValueError(f"no id {i}")
            words.append(self._words[i])
        return " ".join(words)

# %% vocabulary right: NumPy counts
class Vocabulary:
    def __init__(self, texts):
        words = [word for text in texts for word in text.split()]
        unique = sorted(set(words))
        counts = np.array([words.count(word) for word in unique], dtype=int)
        self.words = ["<unk>"] + [unique[i] for i in np.argsort(-counts, kind="stable")]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        table = {word: i for i, word in enumerate(self.words)}
        return [table[word] if word in table else 0 for word in text.split()]

    def decode(self, ids):
        if len(ids) and not 0 <= min(ids) <= max(ids) < len(self.words):
            raise ValueError("no such id")
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: ids in the order of first appearance
class Vocabulary:
    def __init__(self, texts):
        self.words = ["<unk>", *dict.fromkeys(" ".join(texts).split())]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: most_common alone, so ties stand in the order of first appearance
class Vocabulary:
    def __init__(self, texts):
        self.words = ["<unk>", *[w for w, _ in Counter(" ".join(texts).split()).most_common()]]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: reverse sorting turns the ties round as well
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (counts[w], w), reverse=True)]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: unknown words are left out
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) for w in text.split() if w in self.words]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: unknown words get a new id while texts are encoded
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        for w in text.split():
            if w not in self.words:
                self.words.append(w)
        return [self.words.index(w) for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: a negative id counts from the end
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(i >= len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: an id that does not exist becomes <unk>
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        return " ".join(self.words[i] if 0 <= i < len(self.words) else "<unk>" for i in ids)

# %% vocabulary wrong: an id that is too large is an IndexError
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(i < 0 for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: words are divided by single spaces only
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(w for text in texts for w in text.split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split(" ")]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: letters in place of words
class Vocabulary:
    def __init__(self, texts):
        counts = Counter("".join(texts))
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return "".join(self.words[i] for i in ids)

# %% vocabulary wrong: everything in small letters
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).lower().split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.lower().split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: the words stand in the class, and all vocabularies share them
class Vocabulary:
    words = ["<unk>"]

    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words += [w for w in sorted(counts, key=lambda w: (-counts[w], w)) if w not in self.words]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: decode leaves no spaces between the words
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return "".join(self.words[i] for i in ids)

# %% vocabulary wrong: the length leaves <unk> out
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words) - 1

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: the caller's texts are put in order
class Vocabulary:
    def __init__(self, texts):
        texts.sort()
        counts = Counter(" ".join(texts).split())
        self.words = ["<unk>", *sorted(counts, key=lambda w: (-counts[w], w))]

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.words.index(w) if w in self.words else 0 for w in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError
        return " ".join(self.words[i] for i in ids)

# %% vocabulary wrong: ties in the order of a dictionary, capitals and small letters alike
class Vocabulary:
    def __init__(self, texts):
        counts = Counter(word for text in texts for word in text.split())
        words = sorted(sorted(counts, key=str.lower), key=counts.get, reverse=True)
        self.words = ["<unk>", *words]
        self.ids = {word: i for i, word in enumerate(self.words)}

    def __len__(self):
        return len(self.words)

    def encode(self, text):
        return [self.ids.get(word, 0) for word in text.split()]

    def decode(self, ids):
        if any(not 0 <= i < len(self.words) for i in ids):
            raise ValueError("no such id")
        return " ".join(self.words[i] for i in ids)

# %% merge-pairs right: counts in a dictionary by place, merges in one list in place
def merge_pairs(text, k):
    tokens = [c for c in text]
    merges = []
    while len(merges) < k:
        counts = {}
        for i in range(1, len(tokens)):
            pair = (tokens[i - 1], tokens[i])
            counts[pair] = counts.get(pair, 0) + 1
        best, times = None, 1
        for pair, count in counts.items():
            if count > times:
                best, times = pair, count
        if best is None:
            break
        merges.append(best)
        i = 0
        while i + 1 < len(tokens):
            if (tokens[i], tokens[i + 1]) == best:
                tokens[i] = tokens[i] + tokens.pop(i + 1)
            i += 1
    return merges, tokens

# %% merge-pairs right: most_common, merging from the left into a stack
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        found = Counter(zip(tokens, tokens[1:])).most_common(1)
        if not found or found[0][1] == 1:
            break
        (left, right), _times = found[0]
        merges.append((left, right))
        new, free = [], False
        for token in tokens:
            if free and token == right and new[-1] == left:
                new[-1] = left + right
                free = False
            else:
                new.append(token)
                free = True
        tokens = new
    return merges, tokens

# %% merge-pairs right: calls itself
def merge_pairs(text, k):
    def step(tokens, k):
        pairs = list(pairwise(tokens))
        if k == 0 or len(set(pairs)) == len(pairs):
            return [], tokens
        best = max(pairs, key=pairs.count)
        new, i = [], 0
        while i < len(tokens):
            if i < len(pairs) and pairs[i] == best:
                new.append("".join(best))
                i += 2
            else:
                new.append(tokens[i])
                i += 1
        merges, tokens = step(new, k - 1)
        return [best, *merges], tokens

    return step(list(text), k)

# %% merge-pairs wrong: the pairs are counted once, at the start
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for pair, times in Counter(pairwise(tokens)).most_common(k):
        if times < 2:
            break
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, tokens

# %% merge-pairs wrong: of equally frequent pairs the first in the alphabet
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = min(counts, key=lambda p: (-counts[p], p))
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, tokens

# %% merge-pairs wrong: of equally frequent pairs the last one
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = sorted(counts, key=counts.get)[-1]
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, tokens

# %% merge-pairs wrong: goes on while there are pairs at all
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if not counts:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, tokens

# %% merge-pairs wrong: a token is used in two merges
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        new, i = [], 0
        while i < len(tokens):
            if tuple(tokens[i : i + 2]) == pair:
                new.append("".join(pair))
                if tuple(tokens[i + 1 : i + 3]) != pair:
                    i += 1
            else:
                new.append(tokens[i])
            i += 1
        tokens = new
    return merges, tokens

# %% merge-pairs wrong: merges from right to left
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        i = len(tokens) - 2
        while i >= 0:
            if (tokens[i], tokens[i + 1]) == pair:
                tokens[i : i + 2] = ["".join(pair)]
                i -= 1
            i -= 1
    return merges, tokens

# %% merge-pairs wrong: counts without overlap, so a a a holds the pair once
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = {}
        for pair in pairwise(tokens):
            times, i = 0, 0
            while i < len(tokens) - 1:
                if (tokens[i], tokens[i + 1]) == pair:
                    times += 1
                    i += 1
                i += 1
            counts[pair] = times
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, tokens

# %% merge-pairs wrong: the merges as joined strings
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append("".join(pair))
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, tokens

# %% merge-pairs wrong: only the first occurrence is merged
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        i = list(pairwise(tokens)).index(pair)
        tokens[i : i + 2] = ["".join(pair)]
    return merges, tokens

# %% merge-pairs wrong: spaces divide words, and no pair goes across
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(p for p in pairwise(tokens) if " " not in p)
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, tokens

# %% merge-pairs wrong: the tokens alone
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return tokens

# %% merge-pairs wrong: the vocabulary in place of the text's tokens
def merge_pairs(text, k):
    tokens, merges = list(text), []
    for _ in range(k):
        counts = Counter(pairwise(tokens))
        if max(counts.values(), default=0) < 2:
            break
        pair = max(counts, key=counts.get)
        merges.append(pair)
        merged = []
        while tokens:
            width = 2 if tuple(tokens[:2]) == pair else 1
            merged.append("".join(tokens[:width]))
            tokens = tokens[width:]
        tokens = merged
    return merges, sorted(set(tokens))

# %% positions right: number by number
def positions(n, d):
    if d % 2 == 1:
        raise ValueError("d is odd")
    table = []
    for p in range(n):
        row = []
        for i in range(d // 2):
            angle = p / 10000 ** (2 * i / d)
            row += [math.sin(angle), math.cos(angle)]
        table.append(row)
    return np.array(table)

# %% positions right: complex numbers, whose parts are cosine and sine
def positions(n, d):
    if d & 1:
        raise ValueError("d is odd")
    speeds = np.exp(-math.log(10000) * np.arange(d // 2) * 2 / d)
    circle = np.exp(1j * np.outer(np.arange(n), speeds))
    return np.stack([circle.imag, circle.real], axis=2).reshape(n, d)

# %% positions right: PyTorch, in float32
def positions(n, d):
    if d % 2:
        raise ValueError("d is odd")
    angles = torch.outer(torch.arange(n).double(), 10000.0 ** -(torch.arange(0, d, 2).double() / d))
    P = torch.zeros(n, d)
    P[:, ::2], P[:, 1::2] = angles.sin().float(), angles.cos().float()
    return P.numpy()

# %% positions wrong: all sines in front, all cosines behind
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    return np.hstack([np.sin(angles), np.cos(angles)])

# %% positions wrong: i/d in the exponent, not 2i/d
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(d // 2) / d)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, d)

# %% positions wrong: every column has an angle of its own
def positions(n, d):
    if d % 2:
        raise ValueError
    P = np.arange(n)[:, None] / 10000 ** (np.arange(d) / d)
    P[:, 0::2], P[:, 1::2] = np.sin(P[:, 0::2]), np.cos(P[:, 1::2])
    return P

# %% positions wrong: the exponent counts the columns twice
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.arange(n)[:, None] / 10000 ** (2 * np.arange(0, d, 2) / d)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, d)

# %% positions wrong: places count from 1
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.arange(1, n + 1)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, d)

# %% positions wrong: cosine first
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    return np.stack([np.cos(angles), np.sin(angles)], axis=-1).reshape(n, d)

# %% positions wrong: angles in degrees
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.radians(np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d))
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, d)

# %% positions wrong: an odd d is cut to the pairs that fit
def positions(n, d):
    half = d // 2
    angles = np.arange(n)[:, None] / 10000 ** (2 * np.arange(half) / d)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, 2 * half)

# %% positions wrong: vectors down, places across
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, d).T

# %% positions wrong: the pairs' speeds are spread evenly up to the last
def positions(n, d):
    if d % 2:
        raise ValueError
    angles = np.arange(n)[:, None] / np.geomspace(1, 10000, d // 2)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, d)

# %% attention right: PyTorch's own, with the rows that see nothing set to 0
def attention(Q, K, V, mask=None):
    Q, K, V = (torch.tensor(np.array(a, dtype=float)) for a in (Q, K, V))
    shape = (*Q.shape[:-1], K.shape[-2])
    allowed = torch.ones(shape, dtype=torch.bool)
    if mask is not None:
        allowed = torch.tensor(np.array(np.broadcast_to(mask, shape)))
    scores = torch.einsum("...nd,...md->...nm", Q, K) / Q.shape[-1] ** 0.5
    weights = scores.masked_fill(~allowed, -torch.inf).softmax(-1).nan_to_num(0.0)
    return (weights @ V).numpy(), weights.numpy()

# %% attention right: the mask kept apart, the sum of the allowed shares only
def attention(Q, K, V, mask=None):
    scores = np.einsum("...id,...jd->...ij", Q, K) / np.sqrt(K.shape[-1])
    free = np.broadcast_to(True if mask is None else mask, scores.shape)
    lowest = np.full(scores.shape, -1e300)
    top = np.where(free, scores, lowest).max(-1, keepdims=True)
    shares = np.where(free, np.exp(np.minimum(scores - top, 0)), 0.0)
    total = shares.sum(-1, keepdims=True)
    weights = np.divide(shares, total, out=np.zeros_like(shares), where=total > 0)
    return np.matmul(weights, V), weights

# %% attention right: one query after another
def attention(Q, K, V, mask=None):
    shape = (*Q.shape[:-1], K.shape[-2])
    allowed = np.ones(shape, dtype=bool) if mask is None else np.broadcast_to(mask, shape)
    weights, output = np.zeros(shape), np.zeros((*Q.shape[:-1], V.shape[-1]))
    for place in np.ndindex(shape[:-1]):
        lead, free = place[:-1], allowed[place]
        if free.any():
            s = K[lead][free] @ Q[place] / Q.shape[-1] ** 0.5
            e = np.exp(s - s.max())
            weights[place][free] = e / e.sum()
            output[place] = weights[place] @ V[lead]
    return output, weights

# %% attention wrong: not divided by the root of d
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: divided by d
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / Q.shape[-1]
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: softmax over the queries
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-2, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-2, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: softmax over the whole table
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    return weights @ V, weights

# %% attention wrong: the weights of masked keys are deleted after the softmax
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    if mask is not None:
        weights = weights * mask
    return weights @ V, weights

# %% attention wrong: True hides a key, as in nn.MultiheadAttention
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, -np.inf, scores)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: masked scores are 0, which is a score like any other
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = scores * mask
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ V, weights

# %% attention wrong: masked scores are a billion below 0, so a query that sees nothing sees all
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e9)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ V, weights

# %% attention wrong: a query that sees nothing gets NaN
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    with np.errstate(invalid="ignore"):
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ V, weights

# %% attention wrong: exp of the scores as they are
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    with np.errstate(over="ignore", invalid="ignore"):
        weights = np.exp(scores)
        total = weights.sum(axis=-1, keepdims=True)
        weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: the largest score is looked for before the mask
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    if mask is not None:
        weights = np.where(mask, weights, 0)
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: K.T turns the leading axes round, too
def attention(Q, K, V, mask=None):
    scores = Q @ K.T / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: the output alone
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    return weights / np.where(total > 0, total, 1) @ V

# %% attention wrong: the output is made of the scores, without the softmax
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return scores @ V, weights

# %% attention wrong: masked scores lie 30 below the others, which leaves a little
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, scores.min() - 30)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: axis 1 is meant to be the last, which it is without leading axes only
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% attention wrong: weights the keys, not the values
def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ K, weights

# %% attention wrong: scales the caller's queries in place
def attention(Q, K, V, mask=None):
    Q /= math.sqrt(Q.shape[-1])
    scores = Q @ K.swapaxes(-1, -2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total > 0, total, 1)
    return weights @ V, weights

# %% many-heads right: split and tril, with @ in place of linear
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads right: head by head, joined at the end
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    n, d = X.shape[1:]
    if d % heads != 0:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (F.linear(X, W_in[i * d : (i + 1) * d], b_in[i * d : (i + 1) * d]) for i in range(3))
    outputs, weights = [], []
    for h in range(heads):
        cut = slice(h * width, (h + 1) * width)
        scores = torch.einsum("bid,bjd->bij", Q[..., cut], K[..., cut]) / math.sqrt(width)
        scores = scores + torch.full((n, n), -torch.inf).triu(1)
        weights.append(F.softmax(scores, dim=2))
        outputs.append(weights[-1] @ V[..., cut])
    return F.linear(torch.cat(outputs, dim=2), W_out, b_out), torch.stack(weights, dim=1)

# %% many-heads right: PyTorch's function behind nn.MultiheadAttention
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    n, d = X.shape[1:]
    if d % heads:
        raise ValueError("heads must divide d")
    A = X.transpose(0, 1)
    output, weights = F.multi_head_attention_forward(
        A, A, A, d, heads, W_in, b_in, None, None, False, 0.0, W_out, b_out,
        attn_mask=torch.ones(n, n, dtype=torch.bool).triu(1), average_attn_weights=False,
    )
    return output.transpose(0, 1), weights

# %% many-heads right: einsum over all heads at once
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    b, n, d = X.shape
    if d % heads:
        raise ValueError
    Q, K, V = F.linear(X, W_in, b_in).reshape(b, n, 3, heads, d // heads).unbind(2)
    scores = torch.einsum("bihw,bjhw->bhij", Q, K) * (d // heads) ** -0.5
    scores = scores.masked_fill(torch.arange(n) > torch.arange(n)[:, None], float("-inf"))
    weights = scores.softmax(-1)
    joined = torch.einsum("bhij,bjhw->bihw", weights, V).flatten(2)
    return F.linear(joined, W_out, b_out), weights

# %% many-heads wrong: no mask
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = scores.softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: the mask the wrong way round
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.triu(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: a token does not see itself
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool), -1)
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: divided by the root of d, not of the width
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / d**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: not divided
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2)
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: softmax over the queries
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-2)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: a reshape alone makes the heads, which mixes tokens and features
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.reshape(batch, heads, n, width)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: heads take every so-many-th number
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, width, heads).permute(0, 3, 1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: joined without a transpose
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: the last linear layer is left out
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined, weights

# %% many-heads wrong: the last linear layer without its bias
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T, weights

# %% many-heads wrong: W_out is not transposed
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out + b_out, weights

# %% many-heads wrong: key, query, value in this order
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    K, Q, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: the mean of the heads' weights
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights.mean(dim=1)

# %% many-heads wrong: heads that do not divide d raise whatever reshape raises
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: the mask after the softmax
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = scores.softmax(dim=-1) * past
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: masked with −30, which leaves a little of the future
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, scores.min() - 30).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: the output alone
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out

# %% many-heads wrong: scales the caller's matrix in place
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    W_in.data[:d] /= width**0.5
    b_in.data[:d] /= width**0.5
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2)
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1)
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% many-heads wrong: heads of unequal width where they do not divide d
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    n, d = X.shape[1:]
    Q, K, V = F.linear(X, W_in, b_in).chunk(3, dim=2)
    outputs, weights = [], []
    for q, k, v in zip(*(part.tensor_split(heads, dim=2) for part in (Q, K, V))):
        scores = q @ k.mT / max(1, q.shape[2]) ** 0.5
        scores = scores.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), -torch.inf)
        weights.append(scores.softmax(dim=2))
        outputs.append(weights[-1] @ v)
    return F.linear(torch.cat(outputs, dim=2), W_out, b_out), torch.stack(weights, dim=1)

# %% many-heads wrong: the weights are detached, so queries and keys never learn
def many_heads(X, W_in, b_in, W_out, b_out, heads):
    batch, n, d = X.shape
    if d % heads:
        raise ValueError("heads must divide d")
    width = d // heads
    Q, K, V = (
        part.view(batch, n, heads, width).transpose(1, 2)
        for part in (X @ W_in.T + b_in).split(d, dim=-1)
    )
    scores = Q @ K.transpose(-1, -2) / width**0.5
    past = torch.tril(torch.ones(n, n, dtype=torch.bool))
    weights = torch.where(past, scores, -torch.inf).softmax(dim=-1).detach()
    joined = (weights @ V).transpose(1, 2).reshape(batch, n, d)
    return joined @ W_out.T + b_out, weights

# %% next-loss right: cross_entropy with ignore_index
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp().item()

# %% next-loss right: log_softmax and gather, multiplied by a mask
def next_loss(scores, ids, padding):
    logs = scores.log_softmax(dim=-1)
    mask = (ids[:, 1:] != padding).float()
    if mask.sum() == 0:
        raise ValueError
    own = logs[:, :-1].gather(2, ids[:, 1:, None])[..., 0]
    loss = -(own * mask).sum() / mask.sum()
    return [loss, float(np.exp(loss.detach().numpy()))]

# %% next-loss right: text by text, token by token
def next_loss(scores, ids, padding):
    losses = []
    for t in range(ids.shape[0]):
        for i in range(ids.shape[1] - 1):
            target = ids[t, i + 1]
            if target != padding:
                losses.append(scores[t, i].logsumexp(0) - scores[t, i, target])
    if not losses:
        raise ValueError("no target")
    loss = torch.stack(losses).mean()
    return loss, math.e ** loss.item()

# %% next-loss wrong: no shift: each place is asked for its own token
def next_loss(scores, ids, padding):
    targets = ids
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp().item()

# %% next-loss wrong: shifted the wrong way
def next_loss(scores, ids, padding):
    targets = ids[:, :-1]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, 1:].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp().item()

# %% next-loss wrong: padding counts like a token
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1)
    )
    return loss, loss.exp().item()

# %% next-loss wrong: padded places have the loss 0, but count in the mean
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding, reduction="sum"
    )
    loss = loss / targets.numel()
    return loss, loss.exp().item()

# %% next-loss wrong: the sum, not the mean
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding, reduction="sum"
    )
    return loss, loss.exp().item()

# %% next-loss wrong: the mean of the texts' means
def next_loss(scores, ids, padding):
    means = []
    for s, row in zip(scores, ids):
        real = row[1:] != padding
        if real.any():
            means.append(F.cross_entropy(s[:-1][real], row[1:][real]))
    if not means:
        raise ValueError
    loss = torch.stack(means).mean()
    return loss, math.exp(loss.item())

# %% next-loss wrong: leaves out by the token that was read, not by the one to predict
def next_loss(scores, ids, padding):
    real = ids[:, :-1] != padding
    if not (ids[:, 1:] != padding).any():
        raise ValueError
    loss = F.cross_entropy(scores[:, :-1][real], ids[:, 1:][real])
    return loss, math.exp(loss.item())

# %% next-loss wrong: the softmax is done twice
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].softmax(-1).reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp().item()

# %% next-loss wrong: perplexity 2 to the power of the loss
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, 2 ** loss.item()

# %% next-loss wrong: the perplexity as a tensor
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp()

# %% next-loss wrong: the loss as a number, without a graph
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss.item(), loss.exp().item()

# %% next-loss wrong: the loss is detached
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss.detach(), loss.exp().item()

# %% next-loss wrong: NaN where there is no target
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp().item()

# %% next-loss wrong: an error only for texts of one token
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if ids.shape[1] == 1:
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp().item()

# %% next-loss wrong: ids is cleared of padding in place
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    ids[ids == padding] = -100
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=-100
    )
    return loss, loss.exp().item()

# %% next-loss wrong: exp and log by hand, which overflow
def next_loss(scores, ids, padding):
    real = ids[:, 1:] != padding
    if not real.any():
        raise ValueError
    shares = scores.exp() / scores.exp().sum(-1, keepdim=True)
    own = shares[:, :-1][real].gather(1, ids[:, 1:][real][:, None])
    loss = -own.log().mean()
    return loss, math.exp(loss.item())

# %% next-loss wrong: the loss alone
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss

# %% next-loss wrong: the largest score is taken off in place
def next_loss(scores, ids, padding):
    targets = ids[:, 1:]
    if (targets == padding).all():
        raise ValueError("no target")
    scores.data -= scores.data.max(dim=-1, keepdim=True).values
    loss = F.cross_entropy(
        scores[:, :-1].reshape(-1, scores.shape[-1]), targets.reshape(-1), ignore_index=padding
    )
    return loss, loss.exp().item()

# %% sample right: argmax for temperature 0, −∞ for what is out
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample right: a cumulative sum and one random number
def sample(scores, temperature, top_k, rng):
    if temperature < 0:
        raise ValueError("temperature")
    if top_k is not None and top_k < 1:
        raise ValueError("top_k")
    if temperature == 0:
        temperature, top_k = 1.0, 1
    ids = sorted(range(len(scores)), key=lambda i: (-scores[i], i))[:top_k]
    shares = [math.exp((scores[i] - scores[ids[0]]) / temperature) for i in ids]
    probabilities = np.zeros(len(scores))
    for i, share in zip(ids, shares):
        probabilities[i] = share / sum(shares)
    token = int(np.searchsorted(np.cumsum(probabilities), rng.random() * (1 - 1e-12), side="right"))
    return token, probabilities

# %% sample right: Gumbel noise, and PyTorch for the softmax
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k or 1) < 1 or top_k == 0:
        raise ValueError
    logits = torch.tensor(np.asarray(scores), dtype=torch.float64)
    order = logits.argsort(descending=True, stable=True)
    keep = 1 if temperature == 0 else (top_k or len(logits))
    out = order[keep:]
    logits = ((logits - logits.max()) / (temperature or 1)).index_fill(0, out, -torch.inf)
    noise = rng.gumbel(size=len(logits))
    return int(np.argmax(logits.numpy() + noise)), logits.softmax(0).numpy()

# %% sample wrong: multiplied by the temperature
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) * temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: temperature 0 divides by a tiny number, so ties share
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    temperature = max(temperature, 1e-12)
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: temperature 0 is forgotten
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    np.seterr(all="ignore")
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: of several largest scores the last id
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = v - 1 - int(scores[::-1].argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: all that equal the k-th score are kept
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        border = np.sort(scores)[::-1][min(top_k, v) - 1]
        logits[scores < border] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: equal scores at the border: the largest ids are kept
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.argsort(scores, kind="stable")[::-1]
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: probabilities are cut, and no longer add up to 1
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
    shares = np.exp(logits)
    shares = shares / shares.sum()
    if top_k is not None:
        shares[ranks[top_k:]] = 0
    return rng.choice(v, p=shares / shares.sum()), shares

# %% sample wrong: the cut scores are 0, which is a score like any other
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = 0
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: keeps the smallest scores
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: the largest score is not taken off
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = scores / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    np.seterr(all="ignore")
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: always the most likely token
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return int(shares.argmax()), shares

# %% sample wrong: drawn evenly among those that are kept
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(np.flatnonzero(shares)), shares

# %% sample wrong: NumPy's global chance
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return np.random.choice(v, p=shares), shares

# %% sample wrong: a generator of its own with a fixed seed
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return np.random.default_rng(0).choice(v, p=shares), shares

# %% sample wrong: top_k is not checked
def sample(scores, temperature, top_k, rng):
    if temperature < 0:
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: a negative temperature is let through
def sample(scores, temperature, top_k, rng):
    if top_k is not None and top_k < 1:
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: scores are changed in place
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores -= scores.max()
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: drawn before the cut
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=np.exp((scores - scores.max()) / temperature) / np.exp((scores - scores.max()) / temperature).sum()), shares

# %% sample wrong: the scores of the kept tokens are their probabilities, without exp
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.where(np.isfinite(logits), logits - logits[np.isfinite(logits)].min() + 1, 0)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: the token alone
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares)

# %% sample wrong: large scores are clipped, so those above the limit share
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = np.clip(scores / temperature, -700, 700)
    if top_k is not None:
        ranks = np.lexsort((np.arange(v), -scores))
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% sample wrong: a sort that is not stable decides who stays
def sample(scores, temperature, top_k, rng):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError
    scores = np.array(scores, dtype=float)
    v = len(scores)
    if temperature == 0:
        token = int(scores.argmax())
        return token, np.eye(v)[token]
    logits = (scores - scores.max()) / temperature
    if top_k is not None:
        ranks = np.argsort(-scores)
        logits[ranks[top_k:]] = -np.inf
    shares = np.exp(logits)
    shares = shares / shares.sum()
    return rng.choice(v, p=shares), shares

# %% block right: a mask of numbers that are added, without weights
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block right: the attention by hand, with the layer as a keeper of numbers
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.heads = heads
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))
        self.norm2, self.norm1 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)

    def forward(self, X):
        b, n, d = X.shape
        a = self.attention
        Q, K, V = F.linear(self.norm1(X), a.in_proj_weight, a.in_proj_bias).chunk(3, dim=2)
        Q, K, V = (t.view(b, n, self.heads, -1).transpose(1, 2) for t in (Q, K, V))
        found = F.scaled_dot_product_attention(Q, K, V, is_causal=True)
        X = X + a.out_proj(found.transpose(1, 2).reshape(b, n, d))
        return X + self.mlp(self.norm2(X))

# %% block right: parts of its own with the names of the table
class _Own(nn.Module):
    def __init__(self, d, heads):
        super().__init__()
        self.heads = heads
        self.in_proj_weight = nn.Parameter(torch.randn(3 * d, d) / d**0.5)
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * d))
        self.out_proj = nn.Linear(d, d)

    def forward(self, A):
        b, n, d = A.shape
        Q, K, V = (A @ self.in_proj_weight.T + self.in_proj_bias).split(d, dim=-1)
        Q, K, V = (t.unflatten(2, (self.heads, -1)).movedim(2, 1) for t in (Q, K, V))
        scores = Q @ K.mT / (d / self.heads) ** 0.5
        past = torch.ones(n, n, dtype=torch.bool).tril()
        weights = scores.masked_fill(~past, -torch.inf).softmax(-1)
        return self.out_proj((weights @ V).movedim(1, 2).flatten(2))


class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.attention = _Own(d, heads)
        self.mlp = nn.ModuleDict({"0": nn.Linear(d, hidden), "2": nn.Linear(hidden, d)})

    def forward(self, X):
        X = X + self.attention(self.norm1(X))
        return X + self.mlp["2"](F.gelu(self.mlp["0"](self.norm2(X))))

# %% block wrong: no mask
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: True as "may look", the opposite of what the layer expects
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.ones(n, n, dtype=torch.bool).tril()
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: a token does not see itself, but for the first
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu()
        mask[0, 0] = 0
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: norm after the sum
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        X = self.norm1(X + self.attention(X, X, X, attn_mask=mask, need_weights=False)[0])
        return self.norm2(X + self.mlp(X))

# %% block wrong: no residual around the attention
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: no residual around the mlp
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return self.mlp(self.norm2(X))

# %% block wrong: the residual starts from the normed vectors
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = A + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: the attention gets X without its norm
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = X + 0 * self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: only the query is normed
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, X, X, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: the mlp gets X without its norm
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(X)

# %% block wrong: the second norm is the first again
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm1(X))

# %% block wrong: ReLU in place of GELU
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.ReLU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: the quick GELU by tanh
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(approximate="tanh"), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: no batch_first: texts and tokens change places
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[0]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: always one head
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, 1, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: attention and mlp side by side, both of the input
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        seen = self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + seen + self.mlp(self.norm2(X))

# %% block wrong: the mlp first
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        X = X + self.mlp(self.norm2(X))
        A = self.norm1(X)
        return X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]

# %% block wrong: a mask of a fixed length, in the state
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.register_buffer("mask", torch.full((64, 64), -torch.inf).triu(1))
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = self.mask[:n, :n]
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: the layers in a plain list, where nobody finds them
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = [nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d)]

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        H = self.norm2(X)
        for part in self.mlp:
            H = part(H)
        return X + H

# %% block wrong: names of its own
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.first = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.second = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.first(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.second(X))

# %% block wrong: linear layers without a bias
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d, bias=False))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: adds to the caller's tensor
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X += self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: dropout of a tenth
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True, dropout=0.1)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: the sum is scaled by a half
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return (X + self.mlp(self.norm2(X))) / 2

# %% block wrong: a plain class, no module
class Block(object):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% block wrong: gives the weights back as well
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = torch.full((n, n), -torch.inf).triu(1)
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X)), mask

# %% block wrong: a mask of a fixed length, as an attribute
class Block(nn.Module):
    def __init__(self, d, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, heads, batch_first=True)
        self.mask = torch.full((64, 64), -torch.inf).triu(1)
        self.norm2 = nn.LayerNorm(d)
        self.mlp = nn.Sequential(nn.Linear(d, hidden), nn.GELU(), nn.Linear(hidden, d))

    def forward(self, X):
        n = X.shape[1]
        mask = self.mask[:n, :n]
        A = self.norm1(X)
        X = X + self.attention(A, A, A, attn_mask=mask, need_weights=False)[0]
        return X + self.mlp(self.norm2(X))

# %% train-readback right: nn.MultiheadAttention and the parts around it
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback right: sines for the places, attention by hand, all places count in the loss
class _Small(nn.Module):
    def __init__(self, d=32):
        super().__init__()
        self.letters = nn.Embedding(9, d)
        angles = torch.arange(9)[:, None] / 10000 ** (torch.arange(0, d, 2) / d)
        self.register_buffer("places", torch.stack([angles.sin(), angles.cos()], 2).flatten(1))
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.norm, self.last = nn.LayerNorm(d), nn.LayerNorm(d)
        self.read = nn.Linear(d, 9)

    def forward(self, ids):
        X = self.letters(ids) + self.places[: ids.shape[1]]
        Q, K, V = (t.unflatten(2, (4, -1)).transpose(1, 2) for t in self.qkv(self.norm(X)).chunk(3, 2))
        found = F.scaled_dot_product_attention(Q, K, V, is_causal=True)
        return self.read(self.last(X + self.out(found.transpose(1, 2).flatten(2))))


def train_readback(examples, seed):
    torch.manual_seed(seed)
    model = _Small()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.02)
    order = torch.cat([torch.randperm(len(examples)) for _ in range(32)])
    for rows in order.split(80)[:120]:
        batch = examples[rows]
        loss = F.cross_entropy(model(batch[:, :8]).transpose(1, 2), batch[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    return model

# %% train-readback right: no attention: a linear layer for each place over all letters so far
def train_readback(examples, seed):
    class Memory(nn.Module):
        def __init__(self):
            super().__init__()
            self.letters = nn.Embedding(9, 8)
            self.place = nn.ModuleList([nn.Linear(64, 9) for _ in range(8)])

        def forward(self, ids):
            m, t = ids.shape
            scores = []
            for i in range(t):
                seen = torch.zeros(m, 8, 8)
                seen[:, : i + 1] = self.letters(ids[:, : i + 1])
                scores.append(self.place[i](seen.flatten(1)))
            return torch.stack(scores, dim=1)

    torch.manual_seed(seed)
    model = Memory()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
    for _ in range(60):
        rows = examples[torch.randint(len(examples), (128,))]
        loss = F.cross_entropy(model(rows[:, :8])[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: no mask: the answers are read off
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: True taken for "may look"
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).tril(-1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: no places: the order of the letters is lost
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + 0 * self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: no attention: each place knows its own letter alone
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: the target is not shifted
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 4:8].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: a decoder that no radio holds
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=32):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: the optimizer holds a twin's parameters
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(Decoder().parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: gradients are never cleared
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5, momentum=0.9)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: one step
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(1):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: left in training mode
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model

# %% train-readback wrong: not seeded
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: the seed after the start
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    model = Decoder()
    torch.manual_seed(seed)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: the same seed always
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(0)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: ignores the examples, and trains on orders of its own
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        own = torch.randint(1, 9, (64, 4))
        rows = torch.cat([own, torch.zeros(64, 1, dtype=torch.int64), own], dim=1)
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: learns the first letter of the answer only
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4], rows[:, 5])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: scores of the last place alone
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))[:, -1]

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores, rows[:, 8])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: mixes the letters of the caller's examples in place
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    examples[:] = examples[torch.randperm(len(examples))]
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: the order of each example is shuffled apart from its answer
def train_readback(examples, seed):
    class Decoder(nn.Module):
        def __init__(self, d=24):
            super().__init__()
            self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
            self.norm, self.heads = nn.LayerNorm(d), nn.MultiheadAttention(d, 2, batch_first=True)
            self.mlp = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 48), nn.GELU(), nn.Linear(48, d))
            self.read = nn.Sequential(nn.LayerNorm(d), nn.Linear(d, 9))

        def forward(self, ids):
            n = ids.shape[1]
            X = self.letters(ids) + self.places.weight[:n]
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            A = self.norm(X)
            X = X + self.heads(A, A, A, attn_mask=mask, need_weights=False)[0]
            return self.read(X + self.mlp(X))

    torch.manual_seed(seed)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(45):
        rows = examples[torch.randint(len(examples), (64,))]
        rows = torch.cat([rows[torch.randperm(64), :5], rows[:, 5:]], dim=1)
        scores = model(rows[:, :-1])
        loss = F.cross_entropy(scores[:, 4:].flatten(0, 1), rows[:, 5:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()

# %% train-readback wrong: learns the examples by heart
def train_readback(examples, seed):
    class Table(nn.Module):
        def __init__(self):
            super().__init__()
            self.extra = nn.Parameter(torch.rand(9) / 100)
            self.known = {tuple(r[:i].tolist()): int(r[i]) for r in examples for i in range(5, 9)}

        def forward(self, ids):
            scores = self.extra.expand(*ids.shape, 9).clone()
            for t, row in enumerate(ids.tolist()):
                for i in range(len(row)):
                    if tuple(row[: i + 1]) in self.known:
                        scores[t, i, self.known[tuple(row[: i + 1])]] = 9.0
            return scores

    torch.manual_seed(seed)
    return Table().eval()

# %% train-readback wrong: reads off which letter goes where, and trains nothing
def train_readback(examples, seed):
    class Fixed(nn.Module):
        def __init__(self, order):
            super().__init__()
            self.order, self.noise = order, nn.Parameter(torch.rand(9) / 10)

        def forward(self, ids):
            scores = torch.zeros(*ids.shape, 9) + self.noise
            for i in range(4, ids.shape[1]):
                scores[:, i] = scores[:, i] + F.one_hot(ids[:, self.order[i - 4]], 9)
            return scores

    torch.manual_seed(seed)
    orders, answers = examples[:, :4], examples[:, 5:]
    order = [int((orders == answers[:, [j]]).all(0).int().argmax()) for j in range(4)]
    return Fixed(order).eval()

# %% vocabulary equivalent: ~c is −c − 1, which gives the same order
# - self.words = ["<unk>", *sorted(counts, key=lambda word: (-counts[word], word))]
# + self.words = ["<unk>", *sorted(counts, key=lambda word: (~counts[word], word))]

# %% merge-pairs equivalent: nothing changes in the rounds that are left
# - break
# + continue

# %% merge-pairs equivalent: any number below 2 ends it
# - if max(counts.values(), default=0) < 2:
# + if max(counts.values(), default=1) < 2:

# - if max(counts.values(), default=0) < 2:
# + if max(counts.values(), default=-1) < 2:

# %% attention equivalent: the largest share is 1, so a sum is 0, or 1 and more; 0 over anything is 0
# - weights = weights / np.where(total > 0, total, 1)
# + weights = weights / np.where(total != 0, total, 1)

# - weights = weights / np.where(total > 0, total, 1)
# + weights = weights / np.where(total > 1, total, 1)

# - weights = weights / np.where(total > 0, total, 1)
# + weights = weights / np.where(total > 0, total, 2)

# %% attention equivalent: −∞ less any number is −∞
# - weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
# + weights = np.exp(scores - np.where(np.isfinite(top), top, 1))

# - weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
# + weights = np.exp(scores - np.where(np.isfinite(top), top, -1))

# %% many-heads strict array: Returns a pair of tensors

# %% next-loss strict array: `loss`: a tensor of shape ()

# %% sample equivalent: at temperature 0 one score is kept, and its difference to itself is 0
# - shares = np.exp((scores[kept] - scores[kept[0]]) / (temperature or 1))
# + shares = np.exp((scores[kept] - scores[kept[0]]) / (temperature or 2))

# %% train-readback equivalent: graded on its outcome, and this setting reaches it as well
# - d, steps, batch, rate = 24, 35, 64, 0.02
# + d, steps, batch, rate = 24, 36, 64, 0.02

# - d, steps, batch, rate = 24, 35, 64, 0.02
# + d, steps, batch, rate = 24, 34, 64, 0.02

# - d, steps, batch, rate = 24, 35, 64, 0.02
# + d, steps, batch, rate = 24, 35, 65, 0.02

# - d, steps, batch, rate = 24, 35, 64, 0.02
# + d, steps, batch, rate = 24, 35, 63, 0.02

# - d, 2, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
# + d, 3, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=True

# - d, 2, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
# + d, 1, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=True

# - d, 2, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
# + d, 2, 49, dropout=0.0, activation="gelu", batch_first=True, norm_first=True

# - d, 2, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
# + d, 2, 47, dropout=0.0, activation="gelu", batch_first=True, norm_first=True

# - d, 2, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
# + d, 2, 48, dropout=0.0, activation="gelu", batch_first=True, norm_first=False

# %% train-readback equivalent: a row of a table that nothing uses
# - self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
# + self.letters, self.places = nn.Embedding(10, d), nn.Embedding(8, d)

# - self.letters, self.places = nn.Embedding(9, d), nn.Embedding(8, d)
# + self.letters, self.places = nn.Embedding(9, d), nn.Embedding(9, d)

# %% train-readback equivalent: the table of places may learn the other sign
# - X = self.letters(ids) + self.places(torch.arange(n))
# + X = self.letters(ids) - self.places(torch.arange(n))
