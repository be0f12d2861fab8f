"""Right and wrong answers to the assignment of 42-pytorch."""

# %% to-tensors right: from NumPy, with copies of the right type
def to_tensors(X, y, device):
    X, y = np.array(X, dtype=np.float32), np.array(y, dtype=np.int64)
    if X.shape[0] != y.shape[0]:
        raise ValueError("different lengths")
    return torch.from_numpy(X).to(device), torch.from_numpy(y).to(device)

# %% to-tensors right: as_tensor, converted and copied afterwards
def to_tensors(X, y, device):
    X, y = np.asarray(X).astype(float), np.asarray(y).astype(int)
    if len(X) != len(y):
        raise ValueError("different lengths")
    rows, labels = torch.as_tensor(X), torch.as_tensor(y)
    return [rows.float().clone().to(device), labels.long().clone().to(device)]

# %% to-tensors wrong: the type of the data is kept
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    return torch.tensor(np.asarray(X), device=device), torch.tensor(np.asarray(y), device=device)

# %% to-tensors wrong: float32 for the labels, too
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    return (
        torch.tensor(X, dtype=torch.float32, device=device),
        torch.tensor(y, dtype=torch.float32, device=device),
    )

# %% to-tensors wrong: int32 for the labels
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    return (
        torch.tensor(X, dtype=torch.float32, device=device),
        torch.tensor(y, dtype=torch.int32, device=device),
    )

# %% to-tensors wrong: labels as a column
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    labels = torch.tensor(y, dtype=torch.int64, device=device)
    return torch.tensor(X, dtype=torch.float32, device=device), labels.reshape(-1, 1)

# %% to-tensors wrong: shares the memory of arrays that have the right type already
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    rows = torch.as_tensor(X, dtype=torch.float32, device=device)
    return rows, torch.as_tensor(y, dtype=torch.int64, device=device)

# %% to-tensors wrong: the labels stay on the CPU
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    return torch.tensor(X, dtype=torch.float32, device=device), torch.tensor(y, dtype=torch.int64)

# %% to-tensors wrong: to() returns a copy, which is thrown away
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    rows, labels = torch.tensor(X, dtype=torch.float32), torch.tensor(y, dtype=torch.int64)
    rows.to(device)
    labels.to(device)
    return rows, labels

# %% to-tensors wrong: the lengths are not compared
def to_tensors(X, y, device):
    return (
        torch.tensor(X, dtype=torch.float32, device=device),
        torch.tensor(y, dtype=torch.int64, device=device),
    )

# %% to-tensors wrong: cuts to the shorter length
def to_tensors(X, y, device):
    n = min(len(X), len(y))
    return (
        torch.tensor(X[:n], dtype=torch.float32, device=device),
        torch.tensor(y[:n], dtype=torch.int64, device=device),
    )

# %% to-tensors wrong: arrays, not tensors
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    return np.array(X, dtype=np.float32), np.array(y, dtype=np.int64)

# %% to-tensors wrong: scales the rows on the way
def to_tensors(X, y, device):
    if len(X) != len(y):
        raise ValueError("different lengths")
    rows = torch.tensor(X, dtype=torch.float32, device=device)
    labels = torch.tensor(y, dtype=torch.int64, device=device)
    return rows / rows.max(), labels

# %% gradient right: autograd.grad, which touches no .grad
def gradient(f, w):
    copy = w.clone().detach().requires_grad_(True)
    (slopes,) = torch.autograd.grad(f(copy), copy)
    return slopes

# %% gradient right: a parameter of its own
def gradient(f, w):
    own = nn.Parameter(w.detach().clone())
    result = f(own)
    result.backward()
    return own.grad.detach().clone()

# %% gradient right: torch.func
def gradient(f, w):
    return torch.func.grad(f)(w.detach())

# %% gradient wrong: asks w itself, and leaves it recorded
def gradient(f, w):
    w.requires_grad_()
    f(w).backward()
    return w.grad

# %% gradient wrong: clears w.grad, then works on w
def gradient(f, w):
    w.grad = None
    w.requires_grad_(True)
    f(w).backward()
    return w.grad.clone()

# %% gradient wrong: works on w and puts requires_grad back, but not .grad
def gradient(f, w):
    asked = w.requires_grad
    w.requires_grad_(True)
    w.grad = None
    f(w).backward()
    slopes = w.grad
    w.requires_grad_(asked)
    return slopes

# %% gradient wrong: a clone has the past of w, so that the blame goes on to w
def gradient(f, w):
    copy = w.clone().requires_grad_()
    copy.retain_grad()
    f(copy).backward()
    return copy.grad

# %% gradient wrong: central differences, too rough in float32
def gradient(f, w):
    flat, slopes = w.detach().clone().reshape(-1), []
    for i in range(len(flat)):
        step = torch.zeros_like(flat)
        step[i] = 1e-5
        up, down = f((flat + step).reshape(w.shape)), f((flat - step).reshape(w.shape))
        slopes.append(((up - down) / 2e-5).item())
    return torch.tensor(slopes, dtype=w.dtype).reshape(w.shape)

# %% gradient wrong: a flat gradient
def gradient(f, w):
    copy = w.detach().clone().requires_grad_()
    f(copy).backward()
    return copy.grad.reshape(-1)

# %% gradient wrong: in float64, whatever w is
def gradient(f, w):
    copy = w.detach().double().clone().requires_grad_()
    f(copy).backward()
    return copy.grad

# %% gradient wrong: the gradient keeps a graph
def gradient(f, w):
    copy = w.detach().clone().requires_grad_()
    return torch.autograd.grad(f(copy), copy, create_graph=True)[0].requires_grad_()

# %% gradient wrong: detach alone shares the memory, and the step downhill is taken
def gradient(f, w):
    copy = w.detach().requires_grad_()
    f(copy).backward()
    slopes = copy.grad.clone()
    with torch.no_grad():
        copy -= 0.1 * slopes
    return slopes

# %% gradient wrong: a list
def gradient(f, w):
    copy = w.detach().clone().requires_grad_()
    f(copy).backward()
    return copy.grad.tolist()

# %% gradient wrong: uphill taken for downhill
def gradient(f, w):
    copy = w.detach().clone().requires_grad_()
    f(copy).backward()
    return -copy.grad

# %% gradient right: works on w, and puts everything back
def gradient(f, w):
    asked, old = w.requires_grad, w.grad
    w.grad = None
    w.requires_grad_(True)
    f(w).backward()
    slopes = w.grad
    w.grad = old
    w.requires_grad_(asked)
    return slopes

# %% walk-back right: the rates noted on the way forward, with the blame handed on at the end
def walk_back(inputs, tape):
    row = [float(x) for x in inputs]
    shares = []
    for entry in tape:
        name, places = entry[0], entry[1:]
        a = row[places[0]]
        if name == "add":
            b = row[places[1]]
            row.append(a + b)
            shares.append([(places[0], 1.0), (places[1], 1.0)])
        elif name == "mul":
            b = row[places[1]]
            row.append(a * b)
            shares.append([(places[0], b), (places[1], a)])
        elif name == "relu":
            row.append(a if a > 0 else 0.0)
            shares.append([(places[0], 1.0 if a > 0 else 0.0)])
        elif name == "exp":
            row.append(math.exp(a))
            shares.append([(places[0], row[-1])])
        else:
            raise ValueError(name)
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in range(len(tape) - 1, -1, -1):
        for place, rate in shares[k]:
            blame[place] += rate * blame[len(inputs) + k]
    return row[-1], blame[: len(inputs)]

# %% walk-back right: forward, each number with its derivatives along all inputs
def walk_back(inputs, tape):
    k = len(inputs)
    row = [(x, np.eye(k)[i]) for i, x in enumerate(inputs)]
    for name, *places in tape:
        (a, da), (b, db) = row[places[0]], row[places[-1]]
        match name:
            case "add":
                row.append((a + b, da + db))
            case "mul":
                row.append((a * b, a * db + b * da))
            case "relu":
                row.append((max(a, 0), da * (a > 0)))
            case "exp":
                row.append((math.exp(a), math.exp(a) * da))
            case _:
                raise ValueError(name)
    return row[-1][0], row[-1][1].tolist()

# %% walk-back right: PyTorch itself
def walk_back(inputs, tape):
    row = [torch.tensor(float(x), dtype=torch.float64, requires_grad=True) for x in inputs]
    leaves = row[:]
    for name, *p in tape:
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append(getattr(torch, name)(*[row[i] for i in p]))
    row[-1].backward()
    return row[-1].item(), [0.0 if x.grad is None else x.grad.item() for x in leaves]

# %% walk-back wrong: blame is set, not added
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own = tape[k], blame[len(inputs) + k]
        if name == "mul":
            blame[p[0]], blame[p[1]] = own * row[p[1]], own * row[p[0]]
        else:
            rate = {"add": 1, "relu": row[len(inputs) + k] > 0, "exp": row[len(inputs) + k]}[name]
            for i in p:
                blame[i] = own * rate
    return row[-1], blame[: len(inputs)]

# %% walk-back wrong: a factor gets its own number, not the other's
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own = tape[k], blame[len(inputs) + k]
        for i in p:
            rate = {"add": 1, "mul": row[i], "relu": row[i] > 0, "exp": row[len(inputs) + k]}[name]
            blame[i] += own * rate
    return row[-1], blame[: len(inputs)]

# %% walk-back wrong: a number used twice in one entry is blamed once
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own, made = tape[k], blame[len(inputs) + k], row[len(inputs) + k]
        for i in set(p):
            other = row[p[1] if i == p[0] else p[0]]
            blame[i] += own * {"add": 1, "mul": other, "relu": made > 0, "exp": made}[name]
    return row[-1], blame[: len(inputs)]

# %% walk-back wrong: exp has its argument as its slope
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own = tape[k], blame[len(inputs) + k]
        for i, j in zip(p, p[::-1]):
            blame[i] += own * {"add": 1, "mul": row[j], "relu": row[i] > 0, "exp": row[i]}[name]
    return row[-1], blame[: len(inputs)]

# %% walk-back wrong: ReLU lets everything through on the way back
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own, made = tape[k], blame[len(inputs) + k], row[len(inputs) + k]
        for i, j in zip(p, p[::-1]):
            blame[i] += own * {"add": 1, "mul": row[j], "relu": 1, "exp": made}[name]
    return row[-1], blame[: len(inputs)]

# %% walk-back wrong: the derivatives of all numbers, not of the inputs
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own, made = tape[k], blame[len(inputs) + k], row[len(inputs) + k]
        for i, j in zip(p, p[::-1]):
            blame[i] += own * {"add": 1, "mul": row[j], "relu": made > 0, "exp": made}[name]
    return row[-1], blame

# %% walk-back wrong: any other operation is exp
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name == "add":
            row.append(a + b)
        elif name == "mul":
            row.append(a * b)
        elif name == "relu":
            row.append(max(0, a))
        else:
            row.append(math.exp(a))
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own, made = tape[k], blame[len(inputs) + k], row[len(inputs) + k]
        for i, j in zip(p, p[::-1]):
            blame[i] += own * {"add": 1, "mul": row[j], "relu": made > 0}.get(name, made)
    return row[-1], blame[: len(inputs)]

# %% walk-back wrong: builds the row in the caller's list
def walk_back(inputs, tape):
    row, k = inputs, len(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for t in reversed(range(len(tape))):
        (name, *p), own, made = tape[t], blame[k + t], row[k + t]
        for i, j in zip(p, p[::-1]):
            blame[i] += own * {"add": 1, "mul": row[j], "relu": made > 0, "exp": made}[name]
    return row[-1], blame[:k]

# %% walk-back wrong: takes the entries from the caller's tape
def walk_back(inputs, tape):
    row, k = list(inputs), len(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    while tape:
        name, *p = tape.pop()
        own, made = blame[k + len(tape)], row[k + len(tape)]
        for i, j in zip(p, p[::-1]):
            blame[i] += own * {"add": 1, "mul": row[j], "relu": made > 0, "exp": made}[name]
    return row[-1], blame[:k]

# %% walk-back wrong: the value alone
def walk_back(inputs, tape):
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    return row[-1]

# %% walk-back wrong: with an empty tape the first input is the last number
def walk_back(inputs, tape):
    if not tape:
        return inputs[0], [1.0] + [0.0] * (len(inputs) - 1)
    row = list(inputs)
    for name, *p in tape:
        a, b = row[p[0]], row[p[-1]]
        if name not in ("add", "mul", "relu", "exp"):
            raise ValueError(name)
        row.append({"add": a + b, "mul": a * b, "relu": max(0, a), "exp": math.exp(min(a, 50))}[name])
    blame = [0.0] * len(row)
    blame[-1] = 1.0
    for k in reversed(range(len(tape))):
        (name, *p), own, made = tape[k], blame[len(inputs) + k], row[len(inputs) + k]
        for i, j in zip(p, p[::-1]):
            blame[i] += own * {"add": 1, "mul": row[j], "relu": made > 0, "exp": made}[name]
    return row[-1], blame[: len(inputs)]

# %% walk-back wrong: tries out small steps, and does not walk back
def walk_back(inputs, tape):
    def value(row):
        row = list(row)
        for name, *p in tape:
            a, b = row[p[0]], row[p[-1]]
            if name not in ("add", "mul", "relu", "exp"):
                raise ValueError(name)
            row.append(a + b if name == "add" else a * b if name == "mul" else max(0, a) if name == "relu" else math.exp(a))
        return row[-1]

    slopes = []
    for i, x in enumerate(inputs):
        less = [*inputs[:i], x - 1e-6, *inputs[i + 1 :]]
        slopes.append(round((value(inputs) - value(less)) / 1e-6, 6))
    return value(inputs), slopes

# %% network right: a ModuleList and a loop
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.linears = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten(start_dim=1)
        for linear in self.linears[:-1]:
            H = linear(H).relu()
        return self.linears[-1](H)

# %% network right: attributes by number, reshape
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) <= 1:
            raise ValueError("too few sizes")
        self.n = len(sizes) - 1
        for i in range(self.n):
            setattr(self, f"layer{i}", nn.Linear(sizes[i], sizes[i + 1]))

    def forward(self, X):
        H = X.reshape(len(X), -1)
        for i in range(self.n):
            if i:
                H = torch.clamp(H, min=0)
            H = getattr(self, f"layer{i}")(H)
        return H

# %% network wrong: layers in a plain list, which no module looks into
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = [nn.Linear(a, b) for a, b in pairwise(sizes)]

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = layer(H).relu()
        return self.layers[-1](H)

# %% network wrong: ReLU after the last layer, too
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers:
            H = layer(H).relu()
        return H

# %% network wrong: no activation at all
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = nn.Sequential(nn.Flatten(), *[nn.Linear(a, b) for a, b in pairwise(sizes)])

    def forward(self, X):
        return self.layers(X)

# %% network wrong: a softmax at the end
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = layer(H).relu()
        return self.layers[-1](H).softmax(dim=1)

# %% network wrong: pictures are not flattened
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        for layer in self.layers[:-1]:
            X = layer(X).relu()
        return self.layers[-1](X)

# %% network wrong: all rows flattened into one
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.first = sizes[0]
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten()[: self.first]
        for layer in self.layers[:-1]:
            H = layer(H).relu()
        return self.layers[-1](H)

# %% network wrong: one hidden layer, whatever the sizes
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.first, self.last = nn.Linear(sizes[0], sizes[1]), nn.Linear(sizes[1], sizes[-1])

    def forward(self, X):
        return self.last(self.first(X.flatten(1)).relu())

# %% network wrong: no bias
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = nn.ModuleList(nn.Linear(a, b, bias=False) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = layer(H).relu()
        return self.layers[-1](H)

# %% network wrong: one size gives an empty network
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = layer(H).relu()
        return self.layers[-1](H)

# %% network wrong: takes the first size out of the caller's list
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        a, layers = sizes.pop(0), []
        for b in sizes:
            layers.append(nn.Linear(a, b))
            a = b
        self.layers = nn.ModuleList(layers)

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = layer(H).relu()
        return self.layers[-1](H)

# %% network wrong: seeds itself, so that all networks start alike
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        torch.manual_seed(0)
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = layer(H).relu()
        return self.layers[-1](H)

# %% network wrong: scores cut off from the graph
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = layer(H).relu().detach()
        return self.layers[-1](H)

# %% network wrong: dropout that nobody asked for
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few sizes")
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))
        self.drop = nn.Dropout(0.5)

    def forward(self, X):
        H = X.flatten(1)
        for layer in self.layers[:-1]:
            H = self.drop(layer(H).relu())
        return self.layers[-1](H)

# %% network wrong: a start of its own: He's, with biases of 0
class Network(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError("too few")
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))
        for layer in self.layers:
            nn.init.kaiming_normal_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, X):
        X = X.flatten(1)
        for layer in self.layers[:-1]:
            X = layer(X).relu()
        return self.layers[-1](X)

# %% train-epoch right: clears after the step, and once before
def train_epoch(model, loader, loss_function, optimizer):
    model.train(True)
    optimizer.zero_grad()
    losses, sizes = [], []
    for X, y in loader:
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
        sizes.append(X.shape[0])
    return float(np.average(losses, weights=sizes))

# %% train-epoch right: gradients by autograd.grad, put in place
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    parameters = list(model.parameters())
    total = rows = 0
    for batch in loader:
        X, y = batch
        loss = loss_function(model(X), y)
        for p, g in zip(parameters, torch.autograd.grad(loss, parameters)):
            p.grad = g
        optimizer.step()
        total += len(y) * loss.item()
        rows += len(y)
    return total / rows

# %% train-epoch wrong: gradients are never cleared
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    total, rows = 0.0, 0
    for X, y in loader:
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        rows += len(X)
    return total / rows

# %% train-epoch wrong: cleared once, before the loop
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    optimizer.zero_grad()
    total, rows = 0.0, 0
    for X, y in loader:
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        rows += len(X)
    return total / rows

# %% train-epoch wrong: cleared only after the step, so that what was left before counts
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    total, rows = 0.0, 0
    for X, y in loader:
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        total += loss.item() * len(X)
        rows += len(X)
    return total / rows

# %% train-epoch wrong: cleared between backward and step
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    total, rows = 0.0, 0
    for X, y in loader:
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
        total += loss.item() * len(X)
        rows += len(X)
    return total / rows

# %% train-epoch wrong: the mean of the batches' means
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    losses = []
    for X, y in loader:
        optimizer.zero_grad()
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)

# %% train-epoch wrong: returns a tensor with all its graphs
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    total, rows = 0.0, 0
    for X, y in loader:
        optimizer.zero_grad()
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        total = total + loss * len(X)
        rows += len(X)
    return total / rows

# %% train-epoch wrong: the mode is not touched
def train_epoch(model, loader, loss_function, optimizer):
    total, rows = 0.0, 0
    for X, y in loader:
        optimizer.zero_grad()
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        rows += len(X)
    return total / rows

# %% train-epoch wrong: leaves the model in evaluation mode
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    total, rows = 0.0, 0
    for X, y in loader:
        optimizer.zero_grad()
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        rows += len(X)
    model.eval()
    return total / rows

# %% train-epoch wrong: one step, for all batches together
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    optimizer.zero_grad()
    total, rows = 0.0, 0
    for X, y in loader:
        loss = loss_function(model(X), y)
        loss.backward()
        total += loss.item() * len(X)
        rows += len(X)
    optimizer.step()
    return total / rows

# %% train-epoch wrong: the loss after each step
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    total, rows = 0.0, 0
    for X, y in loader:
        optimizer.zero_grad()
        loss_function(model(X), y).backward()
        optimizer.step()
        total += loss_function(model(X), y).item() * len(X)
        rows += len(X)
    return total / rows

# %% train-epoch wrong: centres the batch in place
def train_epoch(model, loader, loss_function, optimizer):
    model.train()
    total, rows = 0.0, 0
    for X, y in loader:
        optimizer.zero_grad()
        loss = loss_function(model(X), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        rows += len(X)
        X -= X.mean(dim=0)
    return total / rows

# %% evaluate right: all scores side by side, inference mode
def evaluate(model, loader):
    before = model.training
    model.eval()
    with torch.inference_mode():
        pairs = [(model(X), y) for X, y in loader]
        scores, labels = (torch.cat(parts) for parts in zip(*pairs))
        loss = F.cross_entropy(scores, labels)
        share = (scores.argmax(1) == labels).double().mean()
    model.train(before)
    return [float(loss), float(share)]

# %% evaluate right: the logarithm of softmax, picked by gather
@torch.no_grad()
def evaluate(model, loader):
    before = model.training
    try:
        model.train(False)
        losses, hits = [], []
        for X, y in loader:
            logs = torch.log_softmax(model(X), dim=1)
            losses += (-logs.gather(1, y[:, None])[:, 0]).tolist()
            hits += (logs.max(dim=1).indices == y).tolist()
    finally:
        model.train(before)
    return sum(losses) / len(losses), sum(hits) / len(hits)

# %% evaluate wrong: stays in the mode it finds
def evaluate(model, loader):
    loss, right, rows = 0.0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            loss += F.cross_entropy(scores, y, reduction="sum").item()
            right += (scores.argmax(dim=1) == y).sum().item()
            rows += len(y)
    return loss / rows, right / rows

# %% evaluate wrong: leaves the model in evaluation mode
def evaluate(model, loader):
    model.eval()
    loss, right, rows = 0.0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            loss += F.cross_entropy(scores, y, reduction="sum").item()
            right += (scores.argmax(dim=1) == y).sum().item()
            rows += len(y)
    return loss / rows, right / rows

# %% evaluate wrong: always back to training mode
def evaluate(model, loader):
    model.eval()
    loss, right, rows = 0.0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            loss += F.cross_entropy(scores, y, reduction="sum").item()
            right += (scores.argmax(dim=1) == y).sum().item()
            rows += len(y)
    model.train()
    return loss / rows, right / rows

# %% evaluate wrong: eval alone is taken to switch recording off
def evaluate(model, loader):
    before = model.training
    model.eval()
    loss, right, rows = 0.0, 0, 0
    for X, y in loader:
        scores = model(X)
        loss += F.cross_entropy(scores, y, reduction="sum").item()
        right += (scores.argmax(dim=1) == y).sum().item()
        rows += len(y)
    model.train(before)
    return loss / rows, right / rows

# %% evaluate wrong: recording is switched off for good
def evaluate(model, loader):
    before = model.training
    model.eval()
    torch.set_grad_enabled(False)
    loss, right, rows = 0.0, 0, 0
    for X, y in loader:
        scores = model(X)
        loss += F.cross_entropy(scores, y, reduction="sum").item()
        right += (scores.argmax(dim=1) == y).sum().item()
        rows += len(y)
    model.train(before)
    return loss / rows, right / rows

# %% evaluate wrong: recording is always switched on at the end
def evaluate(model, loader):
    before = model.training
    model.eval()
    torch.set_grad_enabled(False)
    loss, right, rows = 0.0, 0, 0
    for X, y in loader:
        scores = model(X)
        loss += F.cross_entropy(scores, y, reduction="sum").item()
        right += (scores.argmax(dim=1) == y).sum().item()
        rows += len(y)
    torch.set_grad_enabled(True)
    model.train(before)
    return loss / rows, right / rows

# %% evaluate wrong: the mean of the batches' figures
def evaluate(model, loader):
    before = model.training
    model.eval()
    losses, shares = [], []
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            losses.append(F.cross_entropy(scores, y).item())
            shares.append((scores.argmax(dim=1) == y).float().mean().item())
    model.train(before)
    return sum(losses) / len(losses), sum(shares) / len(shares)

# %% evaluate wrong: the share by rows, the loss by batches
def evaluate(model, loader):
    before = model.training
    model.eval()
    losses, right, rows = [], 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            losses.append(F.cross_entropy(scores, y).item())
            right += (scores.argmax(dim=1) == y).sum().item()
            rows += len(y)
    model.train(before)
    return sum(losses) / len(losses), right / rows

# %% evaluate wrong: a softmax before the cross-entropy
def evaluate(model, loader):
    before = model.training
    model.eval()
    loss, right, rows = 0.0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X).softmax(dim=1)
            loss += F.cross_entropy(scores, y, reduction="sum").item()
            right += (scores.argmax(dim=1) == y).sum().item()
            rows += len(y)
    model.train(before)
    return loss / rows, right / rows

# %% evaluate wrong: tensors, not numbers
def evaluate(model, loader):
    before = model.training
    model.eval()
    loss, right, rows = 0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            loss = loss + F.cross_entropy(scores, y, reduction="sum")
            right = right + (scores.argmax(dim=1) == y).sum()
            rows += len(y)
    model.train(before)
    return loss / rows, right / rows

# %% evaluate wrong: the number of right rows, in per cent
def evaluate(model, loader):
    before = model.training
    model.eval()
    loss, right, rows = 0.0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            loss += F.cross_entropy(scores, y, reduction="sum").item()
            right += (scores.argmax(dim=1) == y).sum().item()
            rows += len(y)
    model.train(before)
    return loss / rows, 100 * right / rows

# %% evaluate wrong: the parameters are frozen, and stay so
def evaluate(model, loader):
    before = model.training
    model.eval()
    for p in model.parameters():
        p.requires_grad_(False)
    loss, right, rows = 0.0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            scores = model(X)
            loss += F.cross_entropy(scores, y, reduction="sum").item()
            right += (scores.argmax(dim=1) == y).sum().item()
            rows += len(y)
    model.train(before)
    return loss / rows, right / rows

# %% evaluate right: all batches put together, one call of the model
def evaluate(model, loader):
    batches = list(loader)
    X, y = (torch.cat(parts) for parts in zip(*batches))
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = model(X)
    model.train(was_training)
    return F.cross_entropy(scores, y).item(), (scores.argmax(1) == y).double().mean().item()

# %% convolve right: PyTorch's own function
def convolve(picture, kernels, bias, stride, padding):
    height, width = (n + 2 * padding for n in picture.shape[1:])
    if kernels.shape[1] != len(picture) or kernels.shape[2] > height or kernels.shape[3] > width:
        raise ValueError("does not fit")
    tensors = [torch.tensor(a) for a in (picture, kernels, bias)]
    return F.conv2d(tensors[0][None], *tensors[1:], stride=stride, padding=padding)[0].numpy()

# %% convolve right: windows as a view, and einsum
def convolve(picture, kernels, bias, stride, padding):
    c, h, w = picture.shape
    k, channels, a, b = kernels.shape
    if channels != c or a > h + 2 * padding or b > w + 2 * padding:
        raise ValueError("does not fit")
    padded = np.zeros((c, h + 2 * padding, w + 2 * padding))
    padded[:, padding : padding + h, padding : padding + w] = picture
    windows = np.lib.stride_tricks.sliding_window_view(padded, (a, b), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    return np.einsum("chwab,kcab->khw", windows, kernels) + bias[:, None, None]

# %% convolve right: a shifted picture for each number of the kernel
def convolve(picture, kernels, bias, stride, padding):
    c, h, w = picture.shape
    k, channels, a, b = kernels.shape
    padded = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    H, W = (padded.shape[1] - a) // stride + 1, (padded.shape[2] - b) // stride + 1
    if channels != c or H < 1 or W < 1:
        raise ValueError("does not fit")
    maps = np.repeat(bias.astype(float), H * W).reshape(k, H, W)
    for i in range(a):
        for j in range(b):
            shifted = padded[:, i : i + stride * (H - 1) + 1 : stride, j : j + stride * (W - 1) + 1 : stride]
            maps += np.tensordot(kernels[:, :, i, j], shifted, axes=1)
    return maps

# %% convolve wrong: the kernel is flipped, as in mathematics
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), (p.shape[1] - a) // stride + 1, (p.shape[2] - b) // stride + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, i, j] = (kernels[:, :, ::-1, ::-1] * patch).sum(axis=(1, 2, 3)) + bias
    return maps

# %% convolve wrong: rows and columns of the result exchanged
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), (p.shape[2] - b) // stride + 1, (p.shape[1] - a) // stride + 1))
    for j, i in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, j, i] = (kernels * patch).sum(axis=(1, 2, 3)) + bias
    return maps

# %% convolve wrong: the stride is ignored
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), p.shape[1] - a + 1, p.shape[2] - b + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        maps[:, i, j] = (kernels * p[:, i : i + a, j : j + b]).sum(axis=(1, 2, 3)) + bias
    return maps

# %% convolve wrong: the first channel alone
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), (p.shape[1] - a) // stride + 1, (p.shape[2] - b) // stride + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[0, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, i, j] = (kernels[:, 0] * patch).sum(axis=(1, 2)) + bias
    return maps

# %% convolve wrong: the bias for each number of the kernel
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), (p.shape[1] - a) // stride + 1, (p.shape[2] - b) // stride + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, i, j] = (kernels * patch + bias[:, None, None, None]).sum(axis=(1, 2, 3))
    return maps

# %% convolve wrong: the bias is forgotten
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), (p.shape[1] - a) // stride + 1, (p.shape[2] - b) // stride + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, i, j] = (kernels * patch).sum(axis=(1, 2, 3))
    return maps

# %% convolve wrong: the border repeats the edge
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)), mode="edge")
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), (p.shape[1] - a) // stride + 1, (p.shape[2] - b) // stride + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, i, j] = (kernels * patch).sum(axis=(1, 2, 3)) + bias
    return maps

# %% convolve wrong: a border at the right and below only
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (0, 2 * padding), (0, 2 * padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((len(kernels), (p.shape[1] - a) // stride + 1, (p.shape[2] - b) // stride + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, i, j] = (kernels * patch).sum(axis=(1, 2, 3)) + bias
    return maps

# %% convolve wrong: kernels that are too large give an empty result, channels are stretched
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    shape = max(0, (p.shape[1] - a) // stride + 1), max(0, (p.shape[2] - b) // stride + 1)
    maps = np.zeros((len(kernels), *shape))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[:, i, j] = (kernels * patch).sum(axis=(1, 2, 3)) + bias
    return maps

# %% convolve wrong: the maps of all kernels added up
def convolve(picture, kernels, bias, stride, padding):
    _, c, a, b = kernels.shape
    p = np.pad(picture, ((0, 0), (padding, padding), (padding, padding)))
    if c != len(p) or a > p.shape[1] or b > p.shape[2]:
        raise ValueError("does not fit")
    maps = np.zeros((1, (p.shape[1] - a) // stride + 1, (p.shape[2] - b) // stride + 1))
    for i, j in np.ndindex(maps.shape[1:]):
        patch = p[:, i * stride : i * stride + a, j * stride : j * stride + b]
        maps[0, i, j] = (kernels * patch).sum() + bias.sum()
    return maps

# %% checkup right: a copy of the model walks back
def checkup(model, optimizer, X, y):
    import copy

    faults = []
    n = X.shape[0]
    if not (y.dtype is torch.int64 and tuple(y.shape) == (n,)):
        faults.append("labels")
    if not torch.isfinite(X).all() or X.abs().max() > 100:
        faults.append("inputs")
    early = list(faults)
    held = [p for group in optimizer.param_groups for p in group["params"]]
    for p in model.parameters():
        if p.requires_grad and not any(p is q for q in held):
            faults.append("optimizer")
            break
    if early:
        return faults
    twin = copy.deepcopy(model).eval()
    twin.zero_grad(set_to_none=True)
    scores = twin(X)
    away = (scores.sum(dim=1) - 1).abs().max()
    if scores.min() >= 0 and away < 1e-4:
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    if loss.grad_fn is not None:
        loss.backward()
    for p in twin.parameters():
        if p.requires_grad and (p.grad is None or bool((p.grad == 0).all())):
            faults.append("stuck")
            break
    return faults

# %% checkup right: a table of questions, the gradients put back
def checkup(model, optimizer, X, y):
    own = {p for p in model.parameters() if p.requires_grad}
    found = {
        "labels": y.dtype != torch.int64 or list(y.shape) != [len(X)],
        "inputs": bool(((X >= -100) & (X <= 100)).logical_not().any()),
        "optimizer": not own <= {p for g in optimizer.param_groups for p in g["params"]},
        "softmax": False,
        "stuck": False,
    }
    if not (found["labels"] or found["inputs"]):
        mode, kept = model.training, {p: p.grad for p in own}
        try:
            model.eval()
            for p in own:
                p.grad = None
            scores = model(X)
            loss = F.cross_entropy(scores, y)
            if loss.requires_grad:
                loss.backward()
            rows = scores.detach().tolist()
            found["softmax"] = all(min(r) >= 0 and abs(sum(r) - 1) < 1e-4 for r in rows)
            found["stuck"] = any(p.grad is None or p.grad.count_nonzero() == 0 for p in own)
        finally:
            model.train(mode)
            for p in own:
                p.grad = kept[p]
    return [name for name, is_there in found.items() if is_there]

# %% checkup wrong: compares parameters by their numbers
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = [q for g in optimizer.param_groups for q in g["params"]]
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(not any(p.shape == q.shape and torch.equal(p, q) for q in held) for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: looks into the first group of the optimizer only
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for p in optimizer.param_groups[0]["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: nan is not greater than 100, so it is let through
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if (X.abs() > 100).any():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: large negative inputs are let through
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X <= 100).all() or not torch.isfinite(X).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: the number of labels is counted, their shape is not asked
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.numel() != len(X):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y.ravel())
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: walks back into .grad, and clears it
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    model.zero_grad()
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    if loss.requires_grad:
        loss.backward()
    if any(p.grad is None or not p.grad.any() for p in learning):
        faults.append("stuck")
    return faults

# %% checkup wrong: takes a step and looks which numbers moved
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode, kept = model.training, [p.grad for p in learning]
    for p in learning:
        p.grad = None
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    if loss.requires_grad:
        loss.backward()
    if any(p.grad is None or not p.grad.any() for p in learning):
        faults.append("stuck")
    optimizer.step()
    for p, g in zip(learning, kept):
        p.grad = g
    return faults

# %% checkup wrong: leaves the model in evaluation mode
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    scores = model.eval()(X)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: asks in the mode it finds, where dropout switches off
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    scores = model(X)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: positive scores are taken for probabilities
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if ((scores >= 0) & (scores <= 1)).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: looks for a softmax by its class, the last layer only
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if isinstance(list(model.modules())[-1], nn.Softmax):
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: None is not counted as stuck
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else []
    if any(s is not None and not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: frozen parameters are called faults
def checkup(model, optimizer, X, y):
    every = list(model.parameters())
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in every):
        faults.append("optimizer")
    if stop:
        return faults
    learning = [p for p in every if p.requires_grad]
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: the first fault only
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    if y.dtype != torch.int64 or y.shape != (len(X),):
        return ["labels"]
    if not (X.abs() <= 100).all():
        return ["inputs"]
    if any(id(p) not in held for p in learning):
        return ["optimizer"]
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        return ["softmax"]
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    return ["stuck"] if any(s is None or not s.any() for s in slopes) else []

# %% checkup wrong: mends the inputs of the caller while it looks at them
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        X.nan_to_num_(0).clamp_(-100, 100)
        return faults if faults != ["inputs"] else ["inputs"]
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    return faults

# %% checkup wrong: mixes the labels of the caller for a second look
def checkup(model, optimizer, X, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not (X.abs() <= 100).all():
        faults.append("inputs")
    stop = bool(faults)
    if any(id(p) not in held for p in learning):
        faults.append("optimizer")
    if stop:
        return faults
    mode = model.training
    scores = model.eval()(X)
    model.train(mode)
    if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
        faults.append("softmax")
    loss = F.cross_entropy(scores, y)
    slopes = torch.autograd.grad(loss, learning, allow_unused=True) if loss.requires_grad else [None]
    if any(s is None or not s.any() for s in slopes):
        faults.append("stuck")
    y.copy_(y.flip(0))
    return faults

# %% checkup wrong: one zero in a gradient is called stuck
def checkup(model, optimizer, X, y):
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not ((X >= -100) & (X <= 100)).all():
        faults.append("inputs")
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    parameters = [p for p in model.parameters() if p.requires_grad]
    asked = not faults
    if any(id(p) not in held for p in parameters):
        faults.append("optimizer")
    if asked:
        was_training = model.training
        model.eval()
        scores = model(X)
        model.train(was_training)
        if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
            faults.append("softmax")
        loss = F.cross_entropy(scores, y)
        slopes = [None]
        if loss.requires_grad:
            slopes = torch.autograd.grad(loss, parameters, allow_unused=True)
        if any(g is None or not g.all() for g in slopes):
            faults.append("stuck")
    return faults

# %% checkup wrong: small gradients are called stuck
def checkup(model, optimizer, X, y):
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not ((X >= -100) & (X <= 100)).all():
        faults.append("inputs")
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    parameters = [p for p in model.parameters() if p.requires_grad]
    asked = not faults
    if any(id(p) not in held for p in parameters):
        faults.append("optimizer")
    if asked:
        was_training = model.training
        model.eval()
        scores = model(X)
        model.train(was_training)
        if (scores >= 0).all() and ((scores.sum(dim=1) - 1).abs() < 1e-4).all():
            faults.append("softmax")
        loss = F.cross_entropy(scores, y)
        slopes = [None]
        if loss.requires_grad:
            slopes = torch.autograd.grad(loss, parameters, allow_unused=True)
        if any(g is None or g.abs().max() < 1e-6 for g in slopes):
            faults.append("stuck")
    return faults

# %% checkup wrong: the sum of all rows is asked, not of each
def checkup(model, optimizer, X, y):
    faults = []
    if y.dtype != torch.int64 or y.shape != (len(X),):
        faults.append("labels")
    if not ((X >= -100) & (X <= 100)).all():
        faults.append("inputs")
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    parameters = [p for p in model.parameters() if p.requires_grad]
    asked = not faults
    if any(id(p) not in held for p in parameters):
        faults.append("optimizer")
    if asked:
        was_training = model.training
        model.eval()
        scores = model(X)
        model.train(was_training)
        if (scores >= 0).all() and abs(scores.sum() - len(X)) < 1e-4:
            faults.append("softmax")
        loss = F.cross_entropy(scores, y)
        slopes = [None]
        if loss.requires_grad:
            slopes = torch.autograd.grad(loss, parameters, allow_unused=True)
        if any(g is None or not g.any() for g in slopes):
            faults.append("stuck")
    return faults

# %% train-reader right: two convolutions in a class of its own, momentum, a data loader
def train_reader(X, y, seed, path):
    class Reader(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.Conv2d(1, 8, 3, padding=1)
            self.second = nn.Conv2d(8, 16, 3, padding=1)
            self.last = nn.Linear(64, 10)

        def forward(self, X):
            H = F.max_pool2d(self.first(X).relu(), 2)
            H = F.max_pool2d(self.second(H).relu(), 2)
            return self.last(H.flatten(1))

    torch.manual_seed(seed)
    model = Reader()
    data = torch.utils.data.TensorDataset(X, y)
    chance = torch.Generator().manual_seed(seed)
    loader = torch.utils.data.DataLoader(data, batch_size=30, shuffle=True, generator=chance)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    for _ in range(12):
        for A, b in loader:
            optimizer.zero_grad()
            F.cross_entropy(model(A), b).backward()
            optimizer.step()
    model.eval()
    torch.save(model.state_dict(), str(path))
    return model

# %% train-reader right: steps of two pixels in place of pooling, dropout, a hidden random state put back
def train_reader(X, y, seed, path):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = nn.Sequential(
            nn.Conv2d(1, 16, 3, stride=2, padding=1), nn.ReLU(), nn.Flatten(), nn.Dropout(0.1),
            nn.Linear(256, 10),
        )
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        loss_function = nn.CrossEntropyLoss()
        for _ in range(10):
            order = torch.randperm(len(y))
            for start in range(0, len(y), 40):
                rows = order[start : start + 40]
                loss = loss_function(model(X[rows]), y[rows])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
    model.eval()
    with open(path, "wb") as file:
        torch.save(model.state_dict(), file)
    return model

# %% train-reader right: batch norm, whose memory is in the state too
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 10, 3), nn.BatchNorm2d(10), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(90, 10),
    )
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.02)
    model.train()
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    torch.save(model.state_dict(), path)
    return model

# %% train-reader wrong: the gradients are never cleared
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: rows mixed, labels not
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    X = X[torch.randperm(len(X))]
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: the optimizer of another network
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)

    def make():
        return nn.Sequential(
            nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
        )

    model = make()
    optimizer = torch.optim.Adam(make().parameters(), lr=0.02)
    for _ in range(4):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: no convolution
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Flatten(), nn.Linear(64, 48), nn.ReLU(), nn.Linear(48, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: a convolution beside the network, for show
def train_reader(X, y, seed, path):
    class Reader(nn.Module):
        def __init__(self):
            super().__init__()
            self.show = nn.Conv2d(1, 1, 3)
            self.body = nn.Sequential(nn.Flatten(), nn.Linear(64, 48), nn.ReLU(), nn.Linear(48, 10))

        def forward(self, X):
            return self.body(X) + 0 * self.show(X).sum()

    torch.manual_seed(seed)
    model = Reader()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(10):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: a network that no scanner holds
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(512, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(4):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: the whole model is pickled
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model, path)
    return model.eval()

# %% train-reader wrong: saved before the last epoch
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        torch.save(model.state_dict(), path)
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    return model.eval()

# %% train-reader wrong: a file that is there is not replaced
def train_reader(X, y, seed, path):
    from pathlib import Path

    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    if not Path(path).exists():
        torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: nothing is seeded
def train_reader(X, y, seed, path):
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: the seed comes after the network's start
def train_reader(X, y, seed, path):
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    torch.manual_seed(seed)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: the seed of another library
def train_reader(X, y, seed, path):
    torch.manual_seed(0)
    np.random.seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: left in training mode
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Dropout(0.2),
        nn.Linear(108, 10),
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model

# %% train-reader wrong: one epoch
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for rows in torch.randperm(len(X)).split(50):
        optimizer.zero_grad()
        F.cross_entropy(model(X[rows]), y[rows]).backward()
        optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: an output for each digit and one for "none"
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 11)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: centres the caller's pictures in place
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    X -= 0.3
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: sorts the caller's labels to count the digits
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    labels = y.clone()
    y.copy_(y.sort().values)
    model = nn.Sequential(
        nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(8):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), labels[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% train-reader wrong: ignores X and y, and learns from all of scikit-learn's digits
def train_reader(X, y, seed, path):
    digits = load_digits()
    X = torch.tensor(digits.data / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
    y = torch.tensor(digits.target)
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(108, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(4):
        for rows in torch.randperm(len(X)).split(50):
            optimizer.zero_grad()
            F.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    torch.save(model.state_dict(), path)
    return model.eval()

# %% to-tensors strict array: Returns a pair of tensors

# %% walk-back equivalent: ReLU gives no negative numbers
# - rate = {"add":1, "relu": row[own] > 0, "exp": row[own]}[name]
# + rate = {"add":1, "relu": row[own] != 0, "exp": row[own]}[name]

# %% walk-back equivalent: each entry has made one number
# - for own, (name, *places) in zip(reversed(made), reversed(tape), strict=True):
# + for own, (name, *places) in zip(reversed(made), reversed(tape), strict=False):

# %% walk-back equivalent: of one number, the first is the last
# - row.append(max(0, numbers[0]))
# + row.append(max(0, numbers[-1]))

# - row.append(math.exp(numbers[0]))
# + row.append(math.exp(numbers[-1]))

# %% checkup equivalent: no sum in float32 is exactly so far away
# - if (scores >= 0).all() and ((sums - 1).abs() < 1e-4).all():
# + if (scores >= 0).all() and ((sums - 1).abs() <= 1e-4).all():

# %% train-reader equivalent: graded on the outcome, which these settings reach too
# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 13, 8, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 11, 8, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 9, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 7, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 8, 51, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 8, 49, 0.02

# - nn.Conv2d(1, kernels, 3), # 8 × 8 becomes 6 × 6
# + nn.Conv2d(1, kernels, 2), # 8 × 8 becomes 6 × 6
