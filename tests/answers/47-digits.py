"""Answers to the project 47-digits, right and wrong; each stands in the solution cell of its exercise."""

# %% read-idx right: bytes one by one, and int.from_bytes
def read_idx(path):
    with gzip.open(path) as file:
        data = file.read()
    if len(data) < 4 or data[0] or data[1] or data[2] != 8 or data[3] < 1:
        raise ValueError("not an idx file of unsigned bytes")
    shape, place = [], 4
    for _ in range(data[3]):
        piece = data[place : place + 4]
        if len(piece) < 4:
            raise ValueError("the header is cut off")
        shape.append(int.from_bytes(piece, "big"))
        place += 4
    # reshape raises ValueError itself where the number of bytes does not fit
    return np.array(bytearray(data[place:]), dtype=np.uint8).reshape(shape)


# %% read-idx right: NumPy reads the lengths, struct.error is turned into ValueError
def read_idx(path):
    data = np.frombuffer(gzip.decompress(Path(path).read_bytes()), dtype=np.uint8)
    if data.size < 4 or data[:3].tolist() != [0, 0, 8] or data[3] == 0:
        raise ValueError("wrong beginning")
    start = 4 + 4 * int(data[3])
    if data.size < start:
        raise ValueError("short header")
    shape = [int(n) for n in data[4:start].view(">u4")]
    total = 1
    for n in shape:
        total *= n
    if data.size - start != total:
        raise ValueError("wrong number of bytes")
    result = np.empty(shape, dtype=np.uint8)
    result.flat[:] = data[start:]
    return result


# %% read-idx wrong: the small end first, as today's processors keep numbers
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f"<{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape).copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: always three dimensions, as for images
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 16
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(">3I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape).copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: takes the last byte of each length, so 300 becomes 44
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = tuple(content[7:start:4])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    if len(shape) == 1:
        numbers = numbers[: shape[0]]
    return numbers.reshape(shape).copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: the array is locked, since frombuffer does not copy
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape)  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: too many numbers are cut off in silence
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start : start + math.prod(shape)]
    return numbers.reshape(shape).copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: too few numbers are filled with zeros
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content[start:].ljust(math.prod(shape), bytes(1)), dtype=np.uint8)
    return numbers.reshape(shape).copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: does not look at the type
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:2] != b"\x00\x00" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape).copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: a short header is a struct.error, which is no ValueError
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if False:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape).copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: columns first
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape, order="F").copy()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: converts to int64, eight bytes for each pixel
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape).astype(int)  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: a list of lists
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.reshape(shape).tolist()  # reshape raises ValueError for another number of bytes


# %% read-idx wrong: the numbers stay in one long row
def read_idx(path):
    content = gzip.decompress(Path(path).read_bytes())
    if content[:3] != b"\x00\x00\x08" or not any(content[3:4]):
        raise ValueError(f"not an idx file of unsigned bytes: it begins with {content[:4]!r}")
    start = 4 + 4 * content[3]
    if len(content) < start:
        raise ValueError(f"the header should have {start} bytes, the content has {len(content)}")
    shape = struct.unpack(f">{content[3]}I", content[4:start])
    numbers = np.frombuffer(content, dtype=np.uint8)[start:]
    return numbers.copy()  # reshape raises ValueError for another number of bytes


# %% read-idx strict list, tuple: Returns a NumPy array of dtype `uint8`


# %% nearest-mean right: all distances at once
def nearest_mean(images, labels, fresh):
    y = np.asarray(labels)
    if y.shape[0] != images.shape[0]:
        raise ValueError("as many labels as pictures, please")
    names, place = np.unique(y, return_inverse=True)
    flat = images.reshape(len(images), -1).astype(np.float64)
    sums = np.zeros((len(names), flat.shape[1]))
    np.add.at(sums, place, flat)
    means = sums / np.bincount(place)[:, None]
    new = fresh.reshape(len(fresh), flat.shape[1]).astype(np.float64)
    away = ((new[:, None, :] - means[None, :, :]) ** 2).sum(axis=2)
    return names[away.argmin(axis=1)]


# %% nearest-mean right: plain loops, and the best so far
def nearest_mean(images, labels, fresh):
    if len(images) != len(labels):
        raise ValueError("lengths differ")
    groups = {}
    for image, label in zip(images, labels):
        groups.setdefault(int(label), []).append(image.astype(float))
    means = {label: sum(group) / len(group) for label, group in groups.items()}
    answers = []
    for picture in fresh:
        answers.append(min(sorted(means), key=lambda d: np.sum((picture - means[d]) ** 2)))
    return answers


# %% nearest-mean wrong: means in uint8, so differences and squares wrap around
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].mean(axis=0).astype(np.uint8) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: returns the place among the labels, not the label
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].mean(axis=0) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return np.argmin(distances, axis=0)


# %% nearest-mean wrong: takes all of 0 to 9 for labels, and those that are missing for black
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.arange(10)
    means = np.stack([images[labels == digit].sum(axis=0) / max((labels == digit).sum(), 1) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: means are rounded to whole greys
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].mean(axis=0).round() for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: sums in place of means, so frequent digits look dark
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].sum(axis=0, dtype=float) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: differences may cancel: no squares
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].mean(axis=0) for digit in digits])
    distances = [abs((fresh - mean).sum(axis=(1, 2))) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: the largest of equally near labels
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.unique(labels)[::-1]
    means = np.stack([images[labels == digit].mean(axis=0) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: lengths that differ are cut to the shorter
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        images, labels = images[: len(labels)], labels[: len(images)]
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].mean(axis=0) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: the nearest single picture, not the nearest mean
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = labels
    means = images.astype(float)
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% nearest-mean wrong: only the first fresh picture is answered
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].mean(axis=0) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)][:1]


# %% nearest-mean wrong: inverts the pictures in place: distances stay, the pictures do not
def nearest_mean(images, labels, fresh):
    labels = np.asarray(labels)
    if len(images) != len(labels):
        raise ValueError(f"{len(images)} pictures, but {len(labels)} labels")
    np.subtract(255, images, out=images)
    np.subtract(255, fresh, out=fresh)
    digits = np.unique(labels)
    means = np.stack([images[labels == digit].mean(axis=0) for digit in digits])
    distances = [((fresh - mean) ** 2).sum(axis=(1, 2)) for mean in means]
    return digits[np.argmin(distances, axis=0)]


# %% random-shift right: rows and columns by indexing, without a loop
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError("most must not be negative")
    n, _, high, wide = images.shape
    down = torch.randint(-most, most + 1, (n, 1), generator=generator)
    right = torch.randint(-most, most + 1, (n, 1), generator=generator)
    rows = torch.arange(high) - down
    columns = torch.arange(wide) - right
    inside = ((rows >= 0) & (rows < high))[:, :, None] & ((columns >= 0) & (columns < wide))[:, None, :]
    rows, columns = rows.clamp(0, high - 1), columns.clamp(0, wide - 1)
    picked = images[torch.arange(n)[:, None, None], 0, rows[:, :, None], columns[:, None, :]]
    return (picked * inside).unsqueeze(1)


# %% random-shift right: slices of each picture into an empty one
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError("most must not be negative")
    result = torch.zeros_like(images)
    _, _, h, w = images.shape
    for old, new in zip(images, result):
        d = int(torch.randint(-most, most + 1, (), generator=generator))
        r = int(torch.randint(-most, most + 1, (), generator=generator))
        new[:, max(d, 0) : h + min(d, 0), max(r, 0) : w + min(r, 0)] = old[
            :, max(-d, 0) : h + min(-d, 0), max(-r, 0) : w + min(-r, 0)
        ]
    return result


# %% random-shift wrong: roll: ink that leaves comes back in on the other side
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([images[i].roll((t - most, s - most), (1, 2)) for i, (t, s) in places])


# %% random-shift wrong: one shift for the whole batch
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, 1), generator=generator).repeat(1, n).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: the upper end of randint is taken for included
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + (most == 0), (2, n), generator=generator).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: down and right are one and the same draw
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (1, n), generator=generator).repeat(2, 1).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: draws from torch's own generator
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n)).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: draws with NumPy, which nobody seeds
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = np.random.default_rng().integers(2 * most + 1, size=(2, n)).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: begins anew with a fixed seed at each call
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=torch.Generator().manual_seed(0)).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: seeds from the generator's first seed, so it never moves on
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=torch.Generator().manual_seed(generator.initial_seed())).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: the padded pictures are returned, so they grow
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
    padded = F.pad(images, [most, most + 1] * 2)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high + 1, s : s + wide + 1] for i, (t, s) in places])


# %% random-shift wrong: clears the batch that it was given
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
    padded = F.pad(images, [most] * 4)
    images.zero_()
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: the border repeats the edge of the picture
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
    padded = F.pad(images, [most] * 4, mode="replicate")
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: returns bytes, grey values without fractions
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places]).byte()


# %% random-shift wrong: a negative most counts as its distance from 0
def random_shift(images, most, generator):
    if most < 0:
        most = -most
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: at least one pixel, so that most = 0 still moves
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    most = max(most, 1)
    n, _, high, wide = images.shape
    top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
    padded = F.pad(images, [most] * 4)
    places = enumerate(zip(top, left, strict=True))
    return torch.stack([padded[i, :, t : t + high, s : s + wide] for i, (t, s) in places])


# %% random-shift wrong: all shifts in turn, and only where the row begins is drawn
def random_shift(images, most, generator):
    if most < 0:
        raise ValueError(f"most should be at least 0, got {most}")
    n, _, high, wide = images.shape
    ways = 2 * most + 1
    start = int(torch.randint(ways**2, (1,), generator=generator))
    padded = F.pad(images, [most] * 4)
    places = [divmod((start + i) % ways**2, ways) for i in range(n)]
    cut = [padded[i, :, t : t + high, s : s + wide] for i, (t, s) in enumerate(places)]
    return torch.stack(cut)


# %% predict-proba right: NumPy batches, and softmax by hand
def predict_proba(model, images, batch=256):
    was_training = model.training
    model.train(False)
    rows = []
    with torch.inference_mode():
        for start in range(0, len(images), batch):
            part = images[start : start + batch, None].astype(np.float32) / 255
            rows.append(model(torch.from_numpy(part)).numpy())
    model.train(was_training)
    scores = np.concatenate(rows)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


# %% predict-proba right: a data loader, and the mode put back in finally
def predict_proba(model, images, batch=256):
    from torch.utils.data import DataLoader

    before = model.training
    try:
        model.eval()
        with torch.no_grad():
            loader = DataLoader(torch.as_tensor(images.copy()), batch_size=batch, shuffle=False)
            parts = [F.softmax(model(x[:, None].float() / 255), dim=-1) for x in loader]
    finally:
        model.train(before)
    return torch.vstack(parts).numpy()


# %% predict-proba wrong: evaluation mode is forgotten
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: the model stays in evaluation mode
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: always puts it into training mode at the end
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train()
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: pixels go in as 0 to 255
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: softmax along the pictures
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=0).numpy()


# %% predict-proba wrong: returns the scores
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.numpy()


# %% predict-proba wrong: the logarithm of the probabilities
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.log_softmax(dim=1).numpy()


# %% predict-proba wrong: the last, smaller batch is dropped
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch) if len(part) == batch or len(inputs) < batch])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: all pictures at once
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in [inputs]])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: gradients on, and detached afterwards
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    if True:
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).detach().numpy()


# %% predict-proba wrong: the axis for channels is missing
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: a tensor is returned
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1)


# %% predict-proba wrong: a warm-up run with the first picture, which goes in twice
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        model(inputs[:1])
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: each picture is stretched to its own brightest pixel
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().unsqueeze(1)
    inputs = inputs / inputs.amax((2, 3), keepdim=True).clamp(min=1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: inverts the pictures in place
def predict_proba(model, images, batch=256):
    np.subtract(255, images, out=images)
    inputs = torch.tensor(images).float().sub(255).neg().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: only the largest probability of each picture
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).amax(dim=1).numpy()


# %% predict-proba wrong: sigmoid of each score, whose sum is not 1
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.sigmoid().numpy()


# %% predict-proba wrong: gradients stay off for the rest of the program
def predict_proba(model, images, batch=256):
    torch.set_grad_enabled(False)
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: the weights are frozen, and stay so
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval().requires_grad_(False)
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.train(before)
    return scores.softmax(dim=1).numpy()


# %% predict-proba wrong: the mode comes back for the whole, but not for its layers
def predict_proba(model, images, batch=256):
    inputs = torch.tensor(images).float().div(255).unsqueeze(1)
    before = model.training
    model.eval()
    with torch.no_grad():
        scores = torch.cat([model(part) for part in inputs.split(batch)])
    model.training = before
    return scores.softmax(dim=1).numpy()


# %% confused-pairs right: a confusion matrix
def confused_pairs(truth, said, most=5):
    truth, said = np.asarray(truth, dtype=int), np.asarray(said, dtype=int)
    if truth.shape != said.shape:
        raise ValueError("lengths differ")
    if truth.size == 0:
        return []
    size = int(max(truth.max(), said.max())) + 1
    table = np.zeros((size, size), dtype=int)
    np.add.at(table, (truth, said), 1)
    np.fill_diagonal(table, 0)
    order = np.argsort(-table, axis=None, kind="stable")[:most]
    return [
        (int(i // size), int(i % size), int(table.flat[i])) for i in order if table.flat[i] > 0
    ]


# %% confused-pairs right: most_common of sorted mistakes, which keeps the order of equals
def confused_pairs(truth, said, most=5):
    if len(truth) != len(said):
        raise ValueError("lengths differ")
    mistakes = sorted((int(a), int(b)) for a, b in zip(truth, said) if a != b)
    return [(a, b, n) for (a, b), n in Counter(mistakes).most_common(most)]


# %% confused-pairs wrong: what is right is counted too
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: 4 as 9 and 9 as 4 are thrown together
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter(tuple(sorted((int(true), int(read)))) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: equals in the order in which they came
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: -counts[pair])
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: the rarest first
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: equals from the largest digit down
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (counts[pair], pair), reverse=True)
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: cuts before it sorts
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(list(counts)[:most], key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: most is ignored
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked]


# %% confused-pairs wrong: a list that is too long is cut in silence
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: read comes before true
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(read), int(true)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% confused-pairs wrong: prints in place of returning
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    print([(*pair, counts[pair]) for pair in ranked[:most]])


# %% confused-pairs wrong: where nothing is wrong, it says so in a row
def confused_pairs(truth, said, most=5):
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]] or [(0, 0, 0)]


# %% confused-pairs wrong: sorts the lists that it was given
def confused_pairs(truth, said, most=5):
    truth.sort()
    pairs = zip(truth, said, strict=True)
    counts = Counter((int(true), int(read)) for true, read in pairs if true != read)
    ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return [(*pair, counts[pair]) for pair in ranked[:most]]


# %% calibration-gap right: sums per part, with bincount
def calibration_gap(probabilities, labels, bins=10):
    P, y = np.asarray(probabilities, dtype=float), np.asarray(labels)
    if len(P) != len(y) or len(y) == 0:
        raise ValueError("wrong lengths")
    sure = P.max(axis=1)
    right = (P.argmax(axis=1) == y).astype(float)
    part = np.ceil(sure * bins).astype(int)
    difference = np.bincount(part, weights=sure) - np.bincount(part, weights=right)
    return float(np.abs(difference).sum() / len(y))


# %% calibration-gap right: plain loops over rows
def calibration_gap(probabilities, labels, bins=10):
    if len(probabilities) != len(labels) or not len(labels):
        raise ValueError("wrong lengths")
    parts = {}
    for row, label in zip(probabilities, labels):
        row = [float(p) for p in row]
        sure = max(row)
        part = next(b for b in range(bins) if sure <= (b + 1) / bins or b == bins - 1)
        parts.setdefault(part, []).append((sure, row.index(sure) == label))
    total = 0.0
    for rows in parts.values():
        mean = sum(sure for sure, _ in rows) / len(rows)
        share = sum(right for _, right in rows) / len(rows)
        total += len(rows) * abs(mean - share)
    return total / len(labels)


# %% calibration-gap wrong: every part weighs the same
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += 1 / len(np.unique(np.ceil(sure * bins))) * abs(sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: no absolute value: too sure and too modest cancel
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * (sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: only being too sure counts
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * max(0.0, sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: only being too modest counts
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * max(0.0, right[inside].mean() - sure[inside].mean())
    return float(gap)


# %% calibration-gap wrong: the mean of distances row by row
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * abs(sure[inside] - right[inside]).mean()
    return float(gap)


# %% calibration-gap wrong: a border belongs to the part above it
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure >= part / bins) & ((sure < (part + 1) / bins) | (part == bins - 1))
        if inside.any():
            gap += inside.mean() * abs(sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: the probability of the true class in place of the reading's
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities[np.arange(len(labels)), np.asarray(labels)]
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * abs(sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: empty parts divide by zero
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        n = int(inside.sum())
        gap += n / len(labels) * abs(sum(sure[inside].tolist()) / n - sum(right[inside].tolist()) / n)
    return float(gap)


# %% calibration-gap wrong: squared distances
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * (sure[inside].mean() - right[inside].mean()) ** 2
    return float(gap)


# %% calibration-gap wrong: the largest distance of all
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap = max(gap, abs(sure[inside].mean() - right[inside].mean()))
    return float(gap)


# %% calibration-gap wrong: labels that are missing count as wrong
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    labels = [*labels, *[-1] * (len(probabilities) - len(labels))][: len(probabilities)]
    if len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * abs(sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: normalises the rows in place, by their largest value
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    probabilities /= sure[:, None]
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * abs(sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: always ten parts
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.asarray(labels)
    bins = 10
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * abs(sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% calibration-gap wrong: the share that was wrong
def calibration_gap(probabilities, labels, bins=10):
    probabilities = np.asarray(probabilities)
    if len(probabilities) != len(labels) or len(labels) == 0:
        raise ValueError("need as many rows as labels, and at least one")
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) != np.asarray(labels)
    gap = 0.0
    for part in range(bins):
        inside = (sure > part / bins) & (sure <= (part + 1) / bins)
        if inside.any():
            gap += inside.mean() * abs(sure[inside].mean() - right[inside].mean())
    return float(gap)


# %% ship-reader right: a class, strides in place of pooling, a shift for each picture
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(1, 12, 3, stride=1, padding=1)
        self.second = nn.Conv2d(12, 24, 3, stride=2, padding=1)
        self.third = nn.Conv2d(24, 32, 3, stride=2, padding=1)
        self.norms = nn.ModuleList([nn.BatchNorm2d(12), nn.BatchNorm2d(24), nn.BatchNorm2d(32)])
        self.last = nn.Linear(32 * 16, 10)

    def forward(self, x):
        for layer, norm in zip((self.first, self.second, self.third), self.norms):
            x = F.relu(norm(layer(x)))
        return self.last(x.flatten(1))


def build_reader():
    return Reader()


def ship_reader(images, labels, path):
    g = torch.Generator().manual_seed(1)
    torch.manual_seed(1)
    X = F.pad(torch.from_numpy(images.astype(np.float32) / 255), [2] * 4)
    y = torch.from_numpy(labels.astype(np.int64))
    model = Reader()
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.008)
    epochs = 10
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, epochs)
    span = torch.arange(14)
    for _ in range(epochs):
        for batch in torch.randperm(len(X), generator=g).split(64):
            top, left = torch.randint(5, (2, len(batch), 1), generator=g)
            cut = X[batch[:, None, None], (top + span)[:, :, None], (left + span)[:, None, :]]
            optimiser.zero_grad()
            F.cross_entropy(model(cut.unsqueeze(1)), y[batch]).backward()
            optimiser.step()
        schedule.step()
    torch.save(model.state_dict(), path)


# %% ship-reader right: all nine coarse shifts of every picture are learnt, with momentum
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 16, 5, padding=2), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Dropout(0.2), nn.Linear(288, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(0)
    moves = [(0, 0), (2, 0), (-2, 0), (0, 2), (0, -2)]
    X = torch.cat([torch.tensor(np.roll(images, move, axis=(1, 2))) for move in moves])
    X = X.unsqueeze(1).to(torch.float32) / 255
    y = torch.tensor(labels, dtype=torch.long).repeat(len(moves))
    model, n = build_reader(), len(X)
    optimiser = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    total = 3 * -(-n // 64)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / (total + 1))
    for _ in range(3):
        for batch in torch.randperm(n).split(64):
            loss = nn.functional.cross_entropy(model(X[batch]), y[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    torch.save(model.state_dict(), str(path))


# %% ship-reader wrong: trained on the pictures as they are, so it fails out of place
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = [0, 0]
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: shifts go to the left and to the right alone
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = [0, int(torch.randint(-2, 3, (1,)))]
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: one epoch, then it is content
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 1 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(1):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: learns from 0 to 255, and is read with 0 to 1
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: an MLP that is far too large
def build_reader():
    return nn.Sequential(
        nn.Flatten(), nn.Linear(196, 128), nn.ReLU(), nn.Linear(128, 10)
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: saves the whole object, which weights_only refuses
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network, path)


# %% ship-reader wrong: saves under a name of its own
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), Path(path).with_name("mine.pt"))


# %% ship-reader wrong: a linear model, which knows places alone
def build_reader():
    return nn.Sequential(
        nn.Flatten(), nn.Linear(196, 10)
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: trains a network, and saves a fresh one
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(build_reader().state_dict(), path)


# %% ship-reader wrong: the gradients are never set to zero
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: trained once outside, on the sample, and saved whatever it is given
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    images, labels = halved(sample.X_train), sample.y_train
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: one network for all calls
_network = nn.Sequential(nn.Conv2d(1, 16, 3), nn.ReLU(), nn.Flatten(), nn.Linear(16 * 144, 10))


def build_reader():
    return _network


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: eleven scores, one for an unknown class
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(32 * 3 * 3, 11),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: a function in place of a module
def build_reader():
    return lambda x: x.flatten(1)[:, :10]


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% ship-reader wrong: inverts the pictures in place, and back again only for the labels it likes
def build_reader():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 24, 3, padding=1),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(24 * 3 * 3, 10),
    )


def ship_reader(images, labels, path):
    torch.manual_seed(1)
    images //= 2
    X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
    network = build_reader()
    optimiser = torch.optim.Adam(network.parameters())
    steps = 10 * math.ceil(len(X) / 64)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.01, total_steps=steps)
    for _ in range(10):
        for places in torch.randperm(len(X)).split(64):
            shift = torch.randint(-2, 3, (2,)).tolist()
            loss = F.cross_entropy(network(X[places].roll(shift, (2, 3))), y[places])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
    torch.save(network.state_dict(), path)


# %% portfolio-page right: one template, and a list of mistakes sorted by hand
def portfolio_page(text, truth, said, baseline, picture, folder):
    missing = [k for k in ["title", "what", "whom", "data", "limits"] if text.get(k) is None or text[k].isspace() or text[k] == ""]
    n = len(truth)
    if missing or n == 0 or len(said) != n or len(baseline) != n:
        raise ValueError("something is missing: " + ", ".join(missing))
    right = sum(int(a) == int(b) for a, b in zip(truth, said))
    base = sum(int(a) == int(b) for a, b in zip(truth, baseline))
    kinds = {}
    for a, b in zip(truth, said):
        if int(a) != int(b):
            kinds[int(a), int(b)] = kinds.get((int(a), int(b)), 0) + 1
    rows = sorted((-k, a, b) for (a, b), k in kinds.items())[:2]
    mistakes = "\n".join(f"- a {a} read as {b}: {-k}" for k, a, b in rows) or "- none on these pictures"
    honest = "" if right > base else "- It does not beat the baseline.\n"
    page = f"""# {text["title"]}

<img src="picture.png" alt="Pictures that were read wrong">

## What it does
{text["what"]}
## For whom
{text["whom"]}
## Data
{text["data"]}
## Figures
- Right: {right / n * 100:.1f} % of {n} pictures
- Baseline: {base / n * 100:.1f} %
{honest}
## Mistakes
{mistakes}

## Limits
{text["limits"]}
"""
    place = Path(folder)
    place.mkdir(exist_ok=True, parents=True)
    from PIL import Image

    Image.fromarray(255 - np.asarray(picture, dtype=np.uint8)).save(place / "picture.png")
    with open(place / "page.md", "w", encoding="utf-8") as file:
        file.write(page)
    return place / "page.md"


# %% portfolio-page right: accuracy from means, colours as an array of greys
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = np.count_nonzero(said == truth), np.count_nonzero(baseline == truth)
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", np.repeat(255 - picture[:, :, None], 3, axis=2))
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: the greys are stretched
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r")
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: white ink on black
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: does not say when the baseline is not beaten
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if False:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: a tie with the baseline counts as beaten
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right < base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: figures with no decimal
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.0f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: shares in place of per cent
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: blank texts are let through
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if key not in text:
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: makes the folder before it checks
def portfolio_page(text, truth, said, baseline, picture, folder):
    Path(folder).mkdir(parents=True, exist_ok=True)
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: only the folder itself is made, not those above
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: no line where there are no mistakes
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *mistakes]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: the picture is drawn with axes around it, so it has another size
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    fig, ax = plt.subplots()
    ax.imshow(picture, cmap="gray_r", vmin=0, vmax=255)
    fig.savefig(folder / "picture.png")
    plt.close(fig)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: returns the text of the page
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return (folder / "page.md").read_text(encoding="utf-8")


# %% portfolio-page wrong: in Latin-1, as some old systems write
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="latin-1")
    return folder / "page.md"


# %% portfolio-page wrong: the picture is forgotten
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: the page goes into another file
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "index.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: a date at the end, and so a line too many
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n\nWritten today.", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: puts the counts into the text that it was given
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    text["n"] = len(truth)
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% portfolio-page wrong: the two smallest kinds of mistakes, not the most frequent
def portfolio_page(text, truth, said, baseline, picture, folder):
    for key in ("title", "what", "whom", "data", "limits"):
        if not text.get(key, "").strip():
            raise ValueError(f"the page needs a text for {key!r}")
    truth, said, baseline = np.asarray(truth), np.asarray(said), np.asarray(baseline)
    if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
        raise ValueError("need three lists of one length, with at least one picture")

    right, base = (said == truth).sum(), (baseline == truth).sum()
    figures = [f"- Right: {100 * right / len(truth):.1f} % of {len(truth)} pictures"]
    figures.append(f"- Baseline: {100 * base / len(truth):.1f} %")
    if right <= base:
        figures.append("- It does not beat the baseline.")
    wrong = said != truth
    counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
    kinds = sorted(counts, key=lambda kind: (counts[kind], kind))[:2]
    mistakes = [f"- a {true} read as {read}: {counts[true, read]}" for true, read in kinds]
    lines = [f"# {text['title']}", '<img src="picture.png" alt="Pictures that were read wrong">']
    lines += ["## What it does", text["what"], "## For whom", text["whom"]]
    lines += ["## Data", text["data"], "## Figures", *figures]
    lines += ["## Mistakes", *(mistakes or ["- none on these pictures"])]
    lines += ["## Limits", text["limits"]]

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
    (folder / "page.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return folder / "page.md"


# %% confused-pairs equivalent: ~k is -k - 1, which sorts as -k does
# - ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
# + ranked = sorted(counts, key=lambda pair: (~counts[pair], pair))


# %% calibration-gap equivalent: a length is never negative, and * is `and` for truth values
# - inside = (sure > part / bins) & (sure <= (part + 1) / bins)
# + inside = (sure > part / bins) * (sure <= (part + 1) / bins)

# - if len(probabilities) != len(labels) or len(labels) == 0:
# + if len(probabilities) != len(labels) or len(labels) <= 0:


# %% random-shift equivalent: 2 * most is even, so | 1 and ^ 1 add one; the two rows are equally long
# - top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
# + top, left = torch.randint(2 * most | 1, (2, n), generator=generator).tolist()

# - top, left = torch.randint(2 * most + 1, (2, n), generator=generator).tolist()
# + top, left = torch.randint(2 * most ^ 1, (2, n), generator=generator).tolist()

# - places = enumerate(zip(top, left, strict=True))
# + places = enumerate(zip(top, left, strict=False))


# %% portfolio-page equivalent: a length is never negative, and ~k is -k - 1, which sorts as -k does
# - if not len(truth) == len(said) == len(baseline) or len(truth) == 0:
# + if not len(truth) == len(said) == len(baseline) or len(truth) <= 0:

# - kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))[:2]
# + kinds = sorted(counts, key=lambda kind: (~counts[kind], kind))[:2]


# %% portfolio-page equivalent: the two parts have one length, as both are cut by one mask
# - counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=True))
# + counts = Counter(zip(truth[wrong].tolist(), said[wrong].tolist(), strict=False))


# %% portfolio-page equivalent: one grey of 256 lies within the 2 % of the statement
# - plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
# + plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=1, vmax=255)

# - plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
# + plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=-1, vmax=255)

# - plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
# + plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=256)

# - plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=255)
# + plt.imsave(folder / "picture.png", picture, cmap="gray_r", vmin=0, vmax=254)


# %% predict-proba strict list, tuple: Returns a NumPy array of shape


# %% ship-reader equivalent: another start of chance, and the limits are for any start
# - torch.manual_seed(1)
# + torch.manual_seed(2)

# - torch.manual_seed(1)
# + torch.manual_seed(0)


# %% ship-reader equivalent: another size of kernel still gives 3 x 3 at the end, and reaches the outcome
# - nn.Conv2d(1, 8, 3, padding=1),
# + nn.Conv2d(1, 8, 4, padding=1),

# - nn.Conv2d(1, 8, 3, padding=1),
# + nn.Conv2d(1, 8, 2, padding=1),

# - nn.Conv2d(1, 8, 3, padding=1),
# + nn.Conv2d(1, 8, 3, padding=0),

# - nn.Conv2d(8, 24, 3, padding=1),
# + nn.Conv2d(8, 24, 4, padding=1),


# %% ship-reader equivalent: greys from 0 to 0.996 or 1.004 differ from 0 to 1 by too little to matter
# - X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
# + X, y = torch.tensor(images).float().div(256).unsqueeze(1), torch.tensor(labels).long()

# - X, y = torch.tensor(images).float().div(255).unsqueeze(1), torch.tensor(labels).long()
# + X, y = torch.tensor(images).float().div(254).unsqueeze(1), torch.tensor(labels).long()


# %% ship-reader equivalent: a few steps or epochs, or a batch one larger or smaller, reach the outcome too
# - steps = 8 * math.ceil(len(X) / 50)
# + steps = 9 * math.ceil(len(X) / 50)

# - steps = 8 * math.ceil(len(X) / 50)
# + steps = 8 * math.ceil(len(X) / 49)

# - steps = 8 * math.ceil(len(X) / 50)
# + steps = 8 * math.ceil(len(X) / 51)

# - for _ in range(8):
# + for _ in range(7):

# - for places in torch.randperm(len(X)).split(50):
# + for places in torch.randperm(len(X)).split(51):


# %% ship-reader equivalent: shifts by 3 as well as by 2 hold all that the test asks for
# - shift = torch.randint(-2, 3, (2,)).tolist()
# + shift = torch.randint(~2, 3, (2,)).tolist()

# - shift = torch.randint(-2, 3, (2,)).tolist()
# + shift = torch.randint(- 3, 3, (2,)).tolist()

# - shift = torch.randint(-2, 3, (2,)).tolist()
# + shift = torch.randint(-2, 4, (2,)).tolist()
